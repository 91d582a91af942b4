//! A race declared in words: a stored run becomes one, a result is noted, a race ahead is a goal.

use chrono::{DateTime, NaiveDate, Utc};

use super::Move;
use super::answers::goals::{self, Wish};
use super::answers::logging;
use super::draft::{Draft, sentence};
use super::questions::{self, PartRun};
use super::understand::{bare, month_named, race_named};
use crate::domain::action::Action;
use crate::domain::activity::{Activity, Sport};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::AthleteState;
use crate::domain::units::Pace;

/// Words that make what was run a race.
const RACED: &[&str] = &[
    "était une course",
    "etait une course",
    "était une compét",
    "était ma course",
    "en compétition",
    "en competition",
    "course officielle",
    "avec un dossard",
    "it was a race",
    "that was a race",
    "was a race",
    "was my race",
    "in a race",
    "i raced",
    "official race",
    "j'avais une course",
    "j'ai eu une course",
    "j'ai couru une course",
    "i had a race",
    "had a race",
    "did a race",
    "ran a race",
    "résultat officiel",
    "resultat officiel",
    "temps officiel",
    "chrono officiel",
    "official result",
    "official time",
];
/// Words that declare one by its name.
const DECLARES: &[&str] = &[
    "déclare une course",
    "déclare ma course",
    "declare une course",
    "course officielle",
    "declare a race",
    "declare my race",
    "note une course",
    "log a race",
    "ajoute une course",
    "add a race",
];
/// Seconds per kilometre of a race somebody ran: outside, a number was mistyped.
const RACE_PACE: std::ops::RangeInclusive<f64> = 130.0..=1200.0;
/// Words of a race that is ahead, and words that tell of a run, which is noted as one.
const AHEAD: &[&str] = &[
    "objectif", "prépare", "prepare", "vise", "viser", "aim", "goal", "target", "train", "want", "voudrais", "veux",
    "prochain", "next",
];
const TOLD: &[&str] = &["couru", "footing", "sortie", "i ran", "jog", "rpe"];
/// Distances that are raced rather than trained.
const ONLY_RACES: &[&str] = &["marathon", "semi", "half"];
/// A race this long past is no longer meant where its year is not said, days (design choice).
const PAST_DAYS: i64 = 180;
/// From so many days ago on, a distance that is raced with a time to the second is a race (design choice).
const OLD_DAYS: i64 = 7;
/// Words of a best time told.
const RECORD: &[&str] = &[
    "mon record",
    "mon meilleur temps",
    "mon meilleur chrono",
    "my pb",
    "my best time",
    "my record",
    "my pr ",
];
/// Words of somebody who ran it.
const RAN: &[&str] = &[
    "couru",
    "fini",
    "terminé",
    "termine",
    "bouclé",
    "fait le",
    "fait mon",
    "claqué",
    "i ran",
    "ran the",
    "ran my",
    "i did",
    "finished",
    "completed",
    "i raced",
    "we ran",
];
/// Races over which nobody trains by chance, and words of today.
const THE_RACE: &[&str] = &[
    "le semi",
    "le marathon",
    "mon semi",
    "mon marathon",
    "the half",
    "the marathon",
    "my half",
    "my marathon",
];
const TODAY: &[&str] = &["ce matin", "aujourd'hui", "today", "this morning", "tout à l'heure"];
/// Words of a run that was none.
const TRAINING: &[&str] = &[
    "entraînement",
    "entrainement",
    "footing",
    "sortie",
    "training",
    "easy",
    "tranquille",
    "long run",
    "reconnaissance",
];
/// A run this close to the distance named is that run, ratio.
const SAME_RUN: f64 = 0.05;

/// `None`: the sentence declares no race.
pub fn declare(text: &str, state: &AthleteState, now: DateTime<Utc>) -> Option<Move> {
    let lower = text.to_lowercase().replace('’', "'");
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    let declares = says(DECLARES);
    if lower.contains('?') {
        return None;
    }
    if !(says(RACED) || declares) {
        return by_name(&lower, text, state, now)
            .or_else(|| past_time(&lower, text, state))
            .or_else(|| ahead_alone(text, state));
    }
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    let duration_s = slots.duration_s.or(slots.target_s);
    if let Some(date) = slots.date.filter(|d| *d > state.today && declares) {
        let wish = Wish {
            name: slots.race_name.as_deref(),
            date: Some(date),
            distance_m: slots.distance_m,
            target_s: duration_s,
        };
        return Some(goals::set_wish(state, wish));
    }
    let date = slots.date.map(|date| last_year(date, state.today));
    if let Some(run) = stored(state, date, slots.distance_m) {
        return Some(Move::Act(vec![Action::DeclareRace { activity: run.id.0 }]));
    }
    let ask = |question| {
        Move::Act(vec![Action::Await {
            question: Some(question),
        }])
    };
    match (date, slots.distance_m, duration_s) {
        (Some(date), Some(distance_m), Some(duration_s)) => Some(Move::Act(vec![Action::AddResult {
            date,
            distance_m,
            duration_s,
        }])),
        (Some(date), Some(metres), None) => Some(ask(questions::race_time(date, metres))),
        (None, Some(metres), Some(seconds)) => Some(ask(questions::race_date(metres, seconds))),
        _ => {
            let mut d = Draft::new(state);
            let example = d.word("example-race", &[]);
            let example = d.example(example);
            d.say("race-how", &[("example", example.into())]);
            Some(Move::Say(d.reply()))
        }
    }
}

/// The goal race, run on its day over its distance: congratulated, and its result offered. `None` for any other run.
pub fn result(state: &AthleteState, run: &PartRun) -> Option<Move> {
    let (metres, seconds) = run.distance_m.zip(run.duration_s)?;
    let pace = Pace::of(metres, seconds)?;
    let goal = state.goals.iter().find(|g| {
        let near = |m: f64| (metres - m).abs() <= SAME_RUN * m;
        g.goal.date == Some(run.date) && g.goal.distance_m.is_some_and(near)
    })?;
    // The official distance, whatever a watch made of it.
    let official = goal.goal.distance_m.unwrap_or(metres);
    if run.date > state.today || !RACE_PACE.contains(&pace.0) {
        return None;
    }
    let mut d = Draft::new(state);
    let race = d.race_name(&Figure::said(official, Unit::Metres));
    let time = d.clock(&Figure::said(seconds, Unit::Seconds));
    d.say("race-result-ask", &[("race", race.into()), ("time", time.into())]);
    if let Some(target) = goal.goal.target_s {
        let target = Figure::row(target, Unit::Seconds, "goal", &goal.goal.id);
        against(&mut d, &target, seconds);
    }
    let old = state.records.iter().find(|r| (r.distance_m - official).abs() <= 1.0);
    if let Some(old) = old.filter(|r| seconds < r.duration.value) {
        let shown = d.clock(&old.duration);
        d.say("race-result-record", &[("old", shown.into())]);
    }
    d.say("race-result-rest", &[]);
    let ran = run_of(state, run);
    let (accept, refuse) = (d.word("button-log-yes", &[]), d.word("button-no", &[]));
    Some(Move::Propose {
        actions: vec![
            ran,
            Action::AddResult {
                date: run.date,
                distance_m: official,
                duration_s: seconds,
            },
        ],
        reply: d.reply(),
        accept,
        refuse,
    })
}

/// What the race was against its target.
fn against(d: &mut Draft, target: &Figure, seconds: f64) {
    let by = Figure::computed(
        (seconds - target.value).abs(),
        Unit::Seconds,
        "target_gap",
        &[("target_s", target.value), ("time_s", seconds)],
        Evidence::Strong,
    );
    let shown = d.clock(target);
    if by.value < 1.0 {
        d.say("race-result-equal", &[("target", shown.into())]);
        return;
    }
    let by = d.clock(&by);
    let id = if seconds < target.value {
        "race-result-beaten"
    } else {
        "race-result-missed"
    };
    d.say(id, &[("target", shown.into()), ("by", by.into())]);
}

/// "J'ai couru le semi de Boulogne en 1h54'30 hier": a race by its name, whose run and result are noted together.
fn by_name(lower: &str, text: &str, state: &AthleteState, now: DateTime<Utc>) -> Option<Move> {
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    if !says(RAN) || says(TRAINING) || says(AHEAD) {
        return None;
    }
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    let (metres, seconds) = (slots.distance_m?, slots.duration_s.or(slots.target_s)?);
    let named = race_named(text).filter(|name| {
        let far = ONLY_RACES.iter().any(|w| name.to_lowercase().contains(w));
        far || name
            .split_whitespace()
            .skip(1)
            .any(|w| w.starts_with(char::is_uppercase) || w.contains('\''))
    });
    let pace = Pace::of(metres, seconds)?;
    if named.is_none() && !says(THE_RACE) || !RACE_PACE.contains(&pace.0) {
        return None;
    }
    let Some(date) = slots.date.or(says(TODAY).then_some(state.today)) else {
        return Some(Move::Act(vec![Action::Await {
            question: Some(questions::race_date(metres, seconds)),
        }]));
    };
    let date = last_year(date, state.today);
    let mut d = Draft::new(state);
    let race = match &named {
        Some(name) => d.quote(name),
        None => d.race_name(&Figure::said(metres, Unit::Metres)),
    };
    let time = d.clock(&Figure::said(seconds, Unit::Seconds));
    let day = d.date(date, &Figure::said(0.0, Unit::Date));
    d.say(
        "race-told-ask",
        &[
            ("race", sentence(&race).into()),
            ("time", time.into()),
            ("day", day.into()),
        ],
    );
    let run = PartRun {
        date,
        distance_m: Some(metres),
        duration_s: Some(seconds),
        avg_hr: slots.avg_hr,
        rpe: slots.rpe,
        pain: slots.pain,
        told_at: now,
    };
    let ran = run_of(state, &run);
    let (accept, refuse) = (d.word("button-race-yes", &[]), d.word("button-no", &[]));
    let result = Action::AddResult {
        date,
        distance_m: metres,
        duration_s: seconds,
    };
    Some(Move::Propose {
        actions: vec![ran, result],
        reply: d.reply(),
        accept,
        refuse,
    })
}

/// The run of a race: the one that is stored, else one to be noted.
fn run_of(state: &AthleteState, run: &PartRun) -> Action {
    match stored(state, Some(run.date), run.distance_m) {
        Some(activity) => Action::DeclareRace {
            activity: activity.id.0,
        },
        None => Action::LogActivity {
            activity: logging::activity(state, Sport::Running, run),
        },
    }
}

/// "Half marathon in 1:48:20 on 10 October": a time to the second on a day of the last months is a result. A wish has
/// round minutes, or words of what is ahead.
fn past_time(lower: &str, text: &str, state: &AthleteState) -> Option<Move> {
    let wished = AHEAD.iter().any(|w| lower.contains(w));
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    let (distance_m, duration_s) = (slots.distance_m?, slots.duration_s.or(slots.target_s)?);
    let to_the_second = duration_s.rem_euclid(60.0) >= 1.0;
    let told = TOLD.iter().any(|w| lower.contains(w));
    let record = RECORD.iter().any(|w| lower.contains(w)) && !wished && !told;
    if record && slots.date.is_none() {
        return Some(Move::Act(vec![Action::Await {
            question: Some(questions::race_date(distance_m, duration_s)),
        }]));
    }
    let date = slots
        .date
        .filter(|d| (1..PAST_DAYS).contains(&(state.today - *d).num_days()))?;
    let race = ONLY_RACES.iter().any(|w| lower.contains(w));
    // "My 10k: 60 min on 18 October" owns a race over one of its distances.
    let mine = ["my ", "mon ", "ma "].iter().any(|w| lower.starts_with(w));
    let official = questions::DISTANCES
        .iter()
        .any(|(_, m)| (m - distance_m).abs() <= SAME_RUN * m / 10.0);
    let owned = mine && official;
    // "10k in 51:20 on October 11": nobody tells a training run of weeks ago to the second.
    let race = race || official && (state.today - date).num_days() >= OLD_DAYS;
    (!wished && !told && (to_the_second && race || owned)).then(|| {
        Move::Act(vec![Action::AddResult {
            date,
            distance_m,
            duration_s,
        }])
    })
}

/// "10 km le 18 avril": a distance and a day beyond the week ahead, and nothing else, is a race to come.
fn ahead_alone(text: &str, state: &AthleteState) -> Option<Move> {
    const WORDS: usize = 6;
    const BESIDE: &[&str] = &[
        "km", "k", "le", "on", "the", "semi", "marathon", "half", "en", "in", "of", "er", "de", "course", "race",
    ];
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    let (metres, date) = slots.distance_m.zip(slots.date)?;
    let far = date > state.today + chrono::Days::new(7);
    // Only numbers, months and the words of a race: no sentence that says something else.
    let plain = words
        .iter()
        .all(|w| w.chars().any(|c| c.is_ascii_digit()) || BESIDE.contains(w) || month_named(w).is_some());
    (far && plain && words.len() <= WORDS).then(|| {
        goals::set_wish(
            state,
            Wish {
                name: None,
                date: Some(date),
                distance_m: Some(metres),
                target_s: None,
            },
        )
    })
}

/// A race declared as run is behind: a day that was read as one to come is a year or a week back.
fn last_year(date: NaiveDate, today: NaiveDate) -> NaiveDate {
    if date <= today {
        return date;
    }
    let week = date.checked_sub_days(chrono::Days::new(7)).filter(|d| *d <= today);
    week.or_else(|| date.checked_sub_months(chrono::Months::new(12)))
        .unwrap_or(date)
}

/// The run meant: of that day and about that distance; the last one where neither is named.
fn stored(state: &AthleteState, date: Option<NaiveDate>, distance_m: Option<f64>) -> Option<&Activity> {
    let close = |a: &&Activity| match (distance_m, a.distance_m) {
        (Some(named), Some(ran)) => (named - ran).abs() <= SAME_RUN * named,
        (Some(_), None) => false,
        (None, _) => true,
    };
    let mut runs = state.recent.iter().rev().filter(|a| a.sport == Sport::Running);
    match (date, distance_m) {
        (Some(date), _) => runs.filter(|a| a.local_date == date).find(close),
        (None, None) => state.last_run.as_ref().map(|last| &last.activity),
        (None, Some(_)) => runs.next().filter(close),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn declared(text: &str) -> Option<Move> {
        declare(text, &cases::runner(Lang::Fr), cases::now())
    }

    #[test]
    fn a_stored_run_a_result_or_a_race_ahead() {
        let state = cases::runner(Lang::Fr);
        let sunday = state.recent.last().map(|a| a.id.0).unwrap();
        assert_eq!(
            declared("ma sortie de dimanche, c'était une course"),
            Some(Move::Act(vec![Action::DeclareRace { activity: sunday }]))
        );
        assert_eq!(
            declared("Declare a race: 10 km on 12 October 2025 in 48:30"),
            Some(Move::Act(vec![Action::AddResult {
                date: NaiveDate::from_ymd_opt(2025, 10, 12).unwrap(),
                distance_m: 10_000.0,
                duration_s: 2910.0,
            }]))
        );
        assert_eq!(
            declared("10 km en compétition le 12 octobre"),
            Some(Move::Act(vec![Action::Await {
                question: Some("race_time|2026-10-12|10000".to_owned()),
            }]))
        );
        let yesterday = Some(Move::Act(vec![Action::Await {
            question: Some("race_time|2026-11-23|10000".to_owned()),
        }]));
        assert_eq!(declared("j'avais une course hier, un 10 km"), yesterday);
        assert_eq!(declared("I had a race yesterday, a 10k"), yesterday);
        assert_eq!(
            declared("résultat officiel : 10 km en 48:30 le 12 octobre"),
            Some(Move::Act(vec![Action::AddResult {
                date: NaiveDate::from_ymd_opt(2026, 10, 12).unwrap(),
                distance_m: 10_000.0,
                duration_s: 2910.0,
            }]))
        );
        assert_eq!(declared("j'ai couru 10 km en 50 min"), None);
        for text in ["10 km le 18 avril", "10 km on 18 April"] {
            assert!(matches!(declared(text), Some(Move::Act(_))), "{text}");
        }
        assert_eq!(declared("10 km le 24 novembre"), None);
        assert_eq!(declared("couru 10 km le 18 avril"), None);
    }

    #[test]
    fn a_race_told_by_its_name_is_noted_as_one() {
        for text in [
            "j'ai couru le semi de Boulogne en 1h54'30 hier",
            "j'ai fini le marathon de Lyon en 3h58 dimanche",
            "hier j'ai couru les 10 km de l'Équipe en 51:20",
            "I ran the Paris half yesterday in 1:54:30",
            "j'ai couru le semi en 1h54 hier",
        ] {
            match declared(text) {
                Some(Move::Propose { actions, .. }) => {
                    assert!(
                        matches!(actions[..], [Action::LogActivity { .. }, Action::AddResult { .. }]),
                        "{text}: {actions:?}"
                    );
                }
                other => panic!("{text}: {other:?}"),
            }
        }
        for text in [
            "j'ai couru 10 km de footing en 1h05 hier",
            "j'ai couru 8 km en 42 min",
            "j'ai couru un semi à l'entraînement en 2h hier",
        ] {
            assert_eq!(declared(text), None, "{text}");
        }
        let old = NaiveDate::from_ymd_opt(2026, 10, 11).unwrap();
        let result = Some(Move::Act(vec![Action::AddResult {
            date: old,
            distance_m: 10_000.0,
            duration_s: 3080.0,
        }]));
        assert_eq!(declared("10k in 51:20 on October 11"), result);
        assert_eq!(declared("10 km en 51:20 le 11 octobre"), result);
        assert_eq!(
            declared("mon record sur semi c'est 1h54"),
            Some(Move::Act(vec![Action::Await {
                question: Some(questions::race_date(crate::domain::units::HALF_MARATHON_M, 6840.0)),
            }]))
        );
    }

    #[test]
    fn a_time_to_the_second_on_a_past_day_is_a_result() {
        let result = Some(Move::Act(vec![Action::AddResult {
            date: NaiveDate::from_ymd_opt(2026, 10, 10).unwrap(),
            distance_m: crate::domain::units::HALF_MARATHON_M,
            duration_s: 6500.0,
        }]));
        assert_eq!(declared("half marathon in 1:48:20 on 10 October"), result);
        assert_eq!(declared("semi en 1h48:20 le 10 octobre"), result);
        assert_eq!(declared("semi de Lille le 14 mars en 1h45"), None);
        assert_eq!(declared("je vise le semi le 10 octobre en 1:48:20"), None);
    }
}
