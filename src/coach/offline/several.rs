//! Several runs told in one message: each is read for itself, all are proposed together, and none vanishes.

use chrono::{DateTime, Duration, NaiveDate, Utc};

use super::answers::logging;
use super::draft::Draft;
use super::questions::PartRun;
use super::understand::{meant, says as whole_words};
use super::{Move, effort};
use crate::domain::action::{Action, ToldActivity};
use crate::domain::activity::Sport;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::state::AthleteState;

/// Fewer numbers than this tell no two runs: two distances and two times.
const NUMBERS_MIN: usize = 3;
/// Runs of so many last days are training to be noted, whatever question waits.
const FRESH_DAYS: i64 = 31;
/// Most runs taken from one message.
const RUNS_MAX: usize = 10;
/// A run told after another of the same day is put this long before it, so that they stay two.
const APART: Duration = Duration::hours(3);
/// Words of something else than runs done: a goal, a race, a session to come, a question.
const ELSEWHERE: &[&str] = &[
    "objectif",
    "vise",
    "prépare",
    "prévu",
    "record",
    "semi",
    "marathon",
    "officiel",
    "compét*",
    "goal",
    "target",
    "aiming",
    "training for",
    "planned",
    "official",
    "demain",
    "tomorrow",
];
/// Words of the parts of one run.
const PARTS: &[&str] = &[
    "dont",
    "échauff*",
    "retour au calme",
    "récup*",
    "premier km",
    "premiers km",
    "première moitié",
    "dernier km",
    "derniers km",
    "tour",
    "tours",
    "moitié",
    "including",
    "warm*",
    "cool down",
    "cooldown",
    "first km",
    "first half",
    "second half",
    "last km",
    "last mile",
    "lap",
    "laps",
    "splits",
    "rep",
    "reps",
];
/// Words of one part of a day, which make two runs of one date.
const DAY_PARTS: &[&str] = &[
    "matin",
    "midi",
    "après-midi",
    "aprem",
    "soir",
    "morning",
    "noon",
    "lunch",
    "afternoon",
    "evening",
];
/// Words of one more run.
const ANOTHER: &[&str] = &["aussi", "autre", "deuxième", "also", "another", "second"];

/// One run as far as it was told.
struct Told {
    part: PartRun,
    sport: Sport,
    text: String,
}

/// All of them proposed at once. `None`: the message tells one run, or none.
pub fn settle(text: &str, state: &AthleteState, now: DateTime<Utc>) -> Option<Move> {
    let lower = text.to_lowercase();
    let numbers = lower.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty());
    if text.contains('?') || numbers.count() < NUMBERS_MIN || whole_words(text, ELSEWHERE) || whole_words(text, PARTS) {
        return None;
    }
    let told = runs(text, state, now)?;
    // Under a question on races, days of long ago may be those of races, run or to come.
    let fresh = |one: &Told| (state.today - one.part.date).num_days() <= FRESH_DAYS;
    if state.athlete.awaiting.is_some() && !told.iter().all(fresh) {
        return None;
    }
    let (whole, short): (Vec<&Told>, Vec<&Told>) = told.iter().partition(|t| t.part.duration_s.is_some());
    let mut actions: Vec<Action> = Vec::new();
    let mut d = Draft::new(state);
    let mut lines: Vec<String> = Vec::new();
    for one in whole {
        match effort::felt_in(logging::confirm(state, one.sport, &one.part), &one.text) {
            Move::Propose { actions: logs, .. } => actions.extend(logs),
            // One that cannot be is said; the others are told again with it.
            refused => return Some(refused),
        }
        lines.push(logging::told(&mut d, one.sport, &one.part));
    }
    apart(&mut actions);
    match lines.as_slice() {
        [] => {}
        [only] => d.say("log-ask", &[("activity", only.as_str().into())]),
        _ => {
            d.say("several-ask", &[]);
            for line in &lines {
                d.line(format!("• {line}"));
            }
        }
    }
    for one in &short {
        let what = logging::told(&mut d, one.sport, &one.part);
        d.say("several-no-time", &[("activity", what.into())]);
    }
    let (accept, refuse) = match actions.len() {
        0 => return Some(Move::Say(d.reply())),
        1 => (d.word("button-log-yes", &[]), d.word("button-no", &[])),
        _ => (d.word("button-log-all", &[]), d.word("button-no", &[])),
    };
    Some(Move::Propose {
        actions,
        reply: d.reply(),
        accept,
        refuse,
    })
}

/// The runs of a message, where it tells two or more, each on a day or a part of the day of its own.
fn runs(text: &str, state: &AthleteState, now: DateTime<Utc>) -> Option<Vec<Told>> {
    let lang = state.athlete.settings.lang;
    let read = |piece: &str| meant(piece, Intent::LogRun, state.today, lang).slots;
    let mut groups: Vec<String> = Vec::new();
    for piece in pieces(text) {
        let new = read(&piece);
        match groups.last_mut() {
            Some(group) => {
                let so_far = read(group);
                let again = new.distance_m.is_some() || new.date.is_some() && so_far.date.is_some();
                if so_far.distance_m.is_some() && again {
                    groups.push(piece);
                } else {
                    group.push_str(", ");
                    group.push_str(&piece);
                }
            }
            None => groups.push(piece),
        }
    }
    if !(2..=RUNS_MAX).contains(&groups.len()) {
        return None;
    }
    let mut told: Vec<Told> = Vec::new();
    let mut day: Option<NaiveDate> = None;
    for text in groups {
        let slots = read(&text);
        let lower = text.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
        let own = slots.date.is_some() || says(DAY_PARTS) || whole_words(&text, ANOTHER);
        if slots.distance_m.is_none() || !told.is_empty() && !own {
            return None;
        }
        day = slots.date.or(day);
        told.push(Told {
            part: logging::part_of(&slots, day.unwrap_or(state.today), now),
            sport: slots.sport.unwrap_or(Sport::Running),
            text,
        });
    }
    Some(told)
}

/// The message taken apart where a list would be: at line ends, semicolons, commas, full stops and "and".
fn pieces(text: &str) -> Vec<String> {
    const JOINS: &[&str] = &[" et ", " puis ", " and ", " then ", " ainsi que ", " + "];
    let mut marked = String::with_capacity(text.len());
    let letters: Vec<char> = text.chars().collect();
    for (i, c) in letters.iter().enumerate() {
        let digit_before = i
            .checked_sub(1)
            .and_then(|b| letters.get(b))
            .is_some_and(char::is_ascii_digit);
        let digit_after = letters.get(i + 1).is_some_and(char::is_ascii_digit);
        let space_after = letters.get(i + 1).is_none_or(|c| c.is_whitespace());
        let ends = match c {
            '\n' | ';' => true,
            ',' => !(digit_before && digit_after),
            // "Dim. 6 sept." is no end of a sentence: a number or a long word is.
            '.' => space_after && (digit_before || word_before(&letters, i) > 4),
            _ => false,
        };
        marked.push(if ends { '\n' } else { *c });
    }
    for join in JOINS {
        marked = marked.replace(join, "\n");
    }
    marked
        .split('\n')
        .map(|piece| {
            piece
                .trim_matches(|c: char| c.is_whitespace() || "-•*".contains(c))
                .to_owned()
        })
        .filter(|piece| !piece.is_empty())
        .collect()
}

/// Letters of the word that ends before `at`.
fn word_before(letters: &[char], at: usize) -> usize {
    let before = letters.get(..at).unwrap_or_default();
    before.iter().rev().take_while(|c| c.is_alphabetic()).count()
}

/// Runs of one date stay apart: the same start would make them one.
fn apart(actions: &mut [Action]) {
    let mut days: Vec<NaiveDate> = Vec::new();
    for action in actions {
        if let Action::LogActivity { activity } = action {
            let before = days.iter().filter(|day| **day == activity.local_date).count();
            let back = APART.checked_mul(i32::try_from(before).unwrap_or(0));
            activity.start = back
                .and_then(|back| activity.start.checked_sub_signed(back))
                .unwrap_or(activity.start);
            days.push(activity.local_date);
        }
    }
}

/// A date with a weekday of another day: what was written holds, and it is said. `None`: they agree.
pub fn disagreement(text: &str, state: &AthleteState) -> Option<Reply> {
    let lang = state.athlete.settings.lang;
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let mut d = Draft::new(state);
    for piece in std::iter::once(text.to_owned()).chain(pieces(text)) {
        let slots = super::understand::understand(&piece, state.today, lang).slots;
        if let Some((said, date)) = slots.weekday_off.zip(slots.date) {
            let said = crate::i18n::format::weekday_name(lang, said);
            let date = d.date(date, &Figure::said(0.0, Unit::Date));
            d.say("weekday-off", &[("said", said.into()), ("date", date.into())]);
            return Some(d.reply());
        }
    }
    None
}

/// Whether a run told is stored meanwhile, by whatever way it came.
pub fn is_noted(told: &ToldActivity, state: &AthleteState) -> bool {
    state.recent.iter().any(|a| {
        a.sport == told.sport
            && a.local_date == told.local_date
            && (near(a.distance_m, told.distance_m) || near(a.duration_s(), told.duration_s))
    })
}

/// Whether two tellings are of one run.
pub fn is_retold(told: &ToldActivity, before: &ToldActivity) -> bool {
    told.sport == before.sport
        && told.local_date == before.local_date
        && (near(told.distance_m, before.distance_m) || near(told.duration_s, before.duration_s))
}

/// Two figures of one run, five hundredths apart at most (design choice).
fn near(a: Option<f64>, b: Option<f64>) -> bool {
    const SAME: f64 = 0.05;
    matches!((a, b), (Some(a), Some(b)) if (a - b).abs() <= SAME * a.max(b))
}

/// One short line: the runs of a proposal are not noted yet.
pub fn not_noted_yet(told: &[ToldActivity], state: &AthleteState) -> Reply {
    still(told, state, "not-noted-yet")
}

/// One short line above the question on another run: these wait, and are asked about after it.
pub fn asked_next(told: &[ToldActivity], state: &AthleteState) -> Reply {
    still(told, state, "run-asked-next")
}

fn still(told: &[ToldActivity], state: &AthleteState, id: &str) -> Reply {
    let mut d = Draft::new(state);
    let runs: Vec<String> = told
        .iter()
        .map(|one| logging::told(&mut d, one.sport, &PartRun::from(one)))
        .collect();
    let n = runs.len() as f64;
    let between = match state.athlete.settings.lang {
        Lang::Fr => "\u{202f}; ",
        Lang::En => "; ",
    };
    d.say(id, &[("n", n.into()), ("activity", runs.join(between).into())]);
    d.reply()
}

/// The words for several runs just noted: each, then what they make of their weeks.
pub fn noted(d: &mut Draft, told: &[&ToldActivity]) {
    for one in told {
        let what = logging::told(d, one.sport, &PartRun::from(*one));
        d.say("done-logged", &[("activity", what.into())]);
    }
    let mut weeks: Vec<NaiveDate> = told
        .iter()
        .filter(|one| one.sport == Sport::Running)
        .map(|one| super::done::monday(one.local_date))
        .collect();
    weeks.sort_unstable();
    weeks.dedup();
    for monday in weeks {
        super::done::week_of(d, monday);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;

    /// Day, metres and seconds of every run proposed.
    fn proposed(lang: Lang, text: &str) -> Option<Vec<(String, f64, f64)>> {
        match settle(text, &cases::newcomer(lang), cases::now())? {
            Move::Propose { actions, .. } => Some(
                actions
                    .iter()
                    .filter_map(|action| match action {
                        Action::LogActivity { activity } => Some((
                            activity.local_date.to_string(),
                            activity.distance_m?,
                            activity.duration_s?,
                        )),
                        _ => None,
                    })
                    .collect(),
            ),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn every_run_of_a_message_is_proposed() {
        let thursday = ("2026-11-12".to_owned(), 7_000.0, 2_700.0);
        let tuesday = ("2026-11-10".to_owned(), 6_500.0, 2_580.0);
        let both = Some(vec![thursday.clone(), tuesday.clone()]);
        for text in [
            "jeudi 12 novembre 7 km en 45 min, mardi 10 novembre 6,5 km en 43 min",
            "J'ai couru 7 km en 45 min jeudi 12 novembre et 6,5 km en 43 min le mardi 10 novembre",
            "jeudi 12/11 : 7 km en 45 min\nmardi 10/11 : 6,5 km en 43 min",
            "- jeudi 12 novembre, 7 km, 45 min ;\n- mardi 10 novembre, 6,5 km, 43 min",
            "le 12 novembre 7 km en 45 min puis le 10 novembre 6,5 km en 43 min",
        ] {
            assert_eq!(proposed(Lang::Fr, text), both, "{text}");
        }
        for text in [
            "Thursday November 12: 7 km in 45 min, Tuesday November 10: 6.5 km in 43 min",
            "I ran 7 km in 45 min on Nov 12 and 6.5 km in 43 min on Nov 10",
        ] {
            assert_eq!(proposed(Lang::En, text), both, "{text}");
        }
        assert_eq!(
            proposed(Lang::Fr, "hier 8 km en 45 min le matin et 5 km en 30 min le soir"),
            Some(vec![
                ("2026-11-23".to_owned(), 8_000.0, 2_700.0),
                ("2026-11-23".to_owned(), 5_000.0, 1_800.0)
            ])
        );
    }

    #[test]
    fn one_run_and_its_parts_are_one() {
        for text in [
            "j'ai couru 8 km en 45 min hier",
            "10 km en 50 min dont 5 km en 24 min hier",
            "hier 2 km échauffement, 5 km en 25 min, 1 km retour au calme",
            "je vise 10 km en 45 min le 12 mars et 21 km en 1h45 le 18 avril",
            "mardi et jeudi, 45 min au plus",
            "13 km en 1h26, facile, 142 bpm, RPE 4",
        ] {
            assert_eq!(proposed(Lang::Fr, text), None, "{text}");
        }
    }

    #[test]
    fn a_run_without_its_time_is_named_and_does_not_vanish() {
        let state = cases::newcomer(Lang::Fr);
        let text = "jeudi 12 novembre 7 km en 45 min, mardi 10 novembre 6,5 km";
        let Some(Move::Propose { actions, reply, .. }) = settle(text, &state, cases::now()) else {
            panic!("{text}");
        };
        assert_eq!(actions.len(), 1);
        assert_eq!(
            reply.text.replace(['\u{a0}', '\u{202f}'], " "),
            "Je note : course, 7,0 km en 45:00, 6:26/km, jeudi 12 novembre ?\nIl me manque le temps de celle-ci : course, 6,5 km, mardi 10 novembre. Redis-la avec sa durée."
        );
    }

    #[test]
    fn two_runs_of_one_day_do_not_begin_together() {
        let state = cases::newcomer(Lang::Fr);
        let text = "hier 8 km en 45 min le matin et 8 km en 46 min le soir";
        let Some(Move::Propose { actions, .. }) = settle(text, &state, cases::now()) else {
            panic!("{text}");
        };
        let starts: Vec<_> = actions
            .iter()
            .map(|action| match action {
                Action::LogActivity { activity } => activity.start,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(starts[0] - starts[1], APART);
    }

    #[test]
    fn a_weekday_of_another_day_is_said() {
        let state = cases::newcomer(Lang::Fr);
        let said = disagreement("jeudi 15 novembre 13 km en 1h26", &state).unwrap();
        assert_eq!(
            said.text.replace(['\u{a0}', '\u{202f}'], " "),
            "Tu écris jeudi, mais le calendrier dit dimanche 15 novembre. Je retiens la date ; si c’était un autre jour, redis-moi lequel."
        );
        assert_eq!(disagreement("dimanche 15 novembre 13 km en 1h26", &state), None);
        assert_eq!(disagreement("jeudi 13 km en 1h26", &state), None);
    }
}
