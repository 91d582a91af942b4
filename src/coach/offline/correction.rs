//! A run told again, rightly: what the sentence gives, and the run it corrects with before and after.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::Move;
use super::answers::logging::{self, Amounts};
use super::draft::Draft;
use super::understand::bare;
use super::unitless::{self, Unitless};
use super::{questions, run_range, start};
use crate::domain::action::{Action, ToldActivity};
use crate::domain::activity::{Activity, Sport};
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::AthleteState;

/// Words that ask for a correction, wherever the amounts stand behind them.
const ASKED: &[&str] = &[
    "corrige",
    "rectifie",
    "correct my",
    "correct the",
    "correct that",
    "fix my",
    "fix the",
    "correction",
];
/// Words that contradict what was noted; the amount follows at once.
const CONTRARY: &[&str] = &[
    "non",
    "no",
    "nope",
    "en fait",
    "en réalité",
    "actually",
    "je voulais dire",
    "i meant",
    "je me suis trompé",
    "je me suis trompée",
    "my mistake",
];
/// Words that tell it again; alone they correct only a fresh run.
const AGAIN: &[&str] = &[
    "c'était",
    "c'etait",
    "cétait",
    "c'est",
    "j'ai couru",
    "j'ai fait",
    "it was",
    "it's",
    "that was",
    "i ran",
    "i did",
    "was",
];
/// Those of them that say it was otherwise without any other word.
const WAS: &[&str] = &["c'était", "c'etait", "cétait", "it was", "that was"];
/// Words between the cue and the amount.
const FILLERS: &[&str] = &[
    "en",
    "plutôt",
    "plutot",
    "bien",
    "seulement",
    "juste",
    "de",
    "environ",
    "exactement",
    "just",
    "only",
    "really",
    "more",
    "like",
    "about",
    "in",
    "a",
    "actually",
    "rather",
    "fait",
];
/// Words of something else than a run that was done.
const ELSEWHERE: &[&str] = &[
    "objectif",
    "vise",
    "viser",
    "prépare",
    "goal",
    "target",
    "aim",
    "aiming",
    "training for",
    "dormi",
    "sommeil",
    "nuit",
    "sleep",
    "slept",
    "demain",
    "tomorrow",
    "kg",
    "record",
    "allure",
    "pace",
];
/// A contradiction stands among this many first words.
const OPENING_WORDS: usize = 4;
/// A run older than this, days, is corrected only when it is asked for.
const FRESH_DAYS: i64 = 3;
/// A run older than this, days, is not looked for by what is denied of it.
const DENIED_DAYS: i64 = 14;
/// Questions whose answer may itself be told with "c'était".
const ASKING_FOR_A_RUN: &[&str] = &["recent_race", "race_date", "log_run", "goal", "goal_distance"];
/// Questions on what was just told, whose answer is a figure without a unit.
const ASKING_FOR_A_FIGURE: &[&str] = &["sleep_h", "weight", "pain_level", "checkin", "log_run", start::KIND];
/// Questions about the athlete: a figure answers them, unless it is a "no" to what was noted.
const ASKING_ABOUT_ONESELF: &[&str] = &["age", "heart"];

/// What a sentence says a run really was.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// The day named. `None`: the last run.
    date: Option<NaiveDate>,
    amounts: Amounts,
    /// A figure without a unit, where no amount is told with one.
    unitless: Option<Unitless>,
    /// What it says the run was not.
    denied: Amounts,
    sport: Sport,
    /// It tells nothing run, or less.
    below: bool,
    /// Asked for, or contradicting: it means a run even where none is fresh.
    firm: bool,
}

/// `None` for a sentence that corrects nothing.
pub fn read(text: &str, state: &AthleteState) -> Option<Correction> {
    let text = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = text
        .split(char::is_whitespace)
        .map(|w| w.trim_matches([',', ':', ';', '!', '.']))
        .filter(|w| !w.is_empty())
        .collect();
    if text.contains('?') || ELSEWHERE.iter().any(|w| find(&words, w).is_some()) {
        return None;
    }
    let lang = state.athlete.settings.lang;
    let asked = ASKED.iter().find_map(|cue| find(&words, cue));
    let contrary: Vec<usize> = CONTRARY.iter().filter_map(|cue| find(&words, cue)).collect();
    let again = AGAIN.iter().filter_map(|cue| last(&words, cue)).max();
    let otherwise = WAS.iter().any(|cue| find(&words, cue).is_some());
    let contradicts = asked.is_some() || contrary.iter().any(|end| *end <= OPENING_WORDS);
    if !contradicts && !otherwise {
        return None;
    }
    let waiting = state.athlete.awaiting.as_deref().map(questions::kind);
    let from = match asked {
        Some(end) => end,
        None => again.max(contrary.into_iter().max())?,
    };
    let parted = unitless::part(words.get(from..)?);
    let (behind, denied) = (parted.right, unitless::denied(parted, state));
    let firm = contradicts || denied.distance_m.is_some() || denied.duration_s.is_some();
    // A run kept by its time alone has just had its distance asked for: "c'était 6 km" is it.
    let by_time = state
        .last_run
        .as_ref()
        .is_some_and(|run| run.days_ago <= FRESH_DAYS && run.activity.distance_m.is_none());
    if !firm && !by_time && waiting.is_some_and(|kind| ASKING_FOR_A_RUN.contains(&kind)) {
        return None;
    }
    if asked.is_none() && !begins_with_number(behind, state) {
        return None;
    }
    let (slots, _) = bare(&behind.join(" "), state.today, lang);
    let (whole, _) = bare(&text, state.today, lang);
    let mut amounts = Amounts {
        distance_m: slots.distance_m,
        duration_s: slots.duration_s,
    };
    let below = run_range::nothing(&behind.join(" "));
    let mut unitless = None;
    if !below && amounts.distance_m.is_none() && amounts.duration_s.is_none() {
        let figure = unitless::read(parted, state)?;
        match figure.in_units_of(denied) {
            Some(known) => amounts = known,
            None if !may_be_of_a_run(figure, waiting, contradicts, state) => return None,
            None => unitless = Some(figure),
        }
    }
    Some(Correction {
        below,
        unitless,
        denied,
        date: whole.date.map(|date| past(date, state.today)),
        amounts,
        sport: whole.sport.unwrap_or(Sport::Running),
        firm,
    })
}

/// Whether a figure without a unit may be said of a run, and answers no question that waits.
fn may_be_of_a_run(figure: Unitless, waiting: Option<&str>, contradicts: bool, state: &AthleteState) -> bool {
    match waiting {
        Some(kind) if ASKING_FOR_A_FIGURE.contains(&kind) => false,
        Some(kind) if ASKING_ABOUT_ONESELF.contains(&kind) => {
            let last = state.last_run.as_ref().filter(|last| last.days_ago <= FRESH_DAYS);
            let noted = last.map(|last| Amounts {
                distance_m: last.activity.distance_m,
                duration_s: last.activity.duration_s(),
            });
            let units = state.athlete.settings.units;
            contradicts && noted.is_some_and(|noted| figure.of(noted, units).is_some())
        }
        _ => true,
    }
}

/// Where a cue of one or several words ends, its first place in the sentence.
fn find(words: &[&str], cue: &str) -> Option<usize> {
    let cue: Vec<&str> = cue.split(' ').collect();
    words.windows(cue.len()).position(|w| w == cue).map(|at| at + cue.len())
}

/// The same for its last place.
fn last(words: &[&str], cue: &str) -> Option<usize> {
    let cue: Vec<&str> = cue.split(' ').collect();
    words
        .windows(cue.len())
        .rposition(|w| w == cue)
        .map(|at| at + cue.len())
}

fn begins_with_number(words: &[&str], state: &AthleteState) -> bool {
    let Some(first) = words.iter().find(|w| !FILLERS.contains(w)) else {
        return false;
    };
    first.starts_with(|c: char| c.is_ascii_digit()) || bare(first, state.today, state.athlete.settings.lang).1.is_some()
}

/// A run was done: a weekday that was read as one to come is the one before.
fn past(date: NaiveDate, today: NaiveDate) -> NaiveDate {
    if date <= today {
        return date;
    }
    date.checked_sub_days(Days::new(7))
        .filter(|d| *d <= today)
        .unwrap_or(date)
}

impl Correction {
    /// The stored run as it was and as it would be. `None` where the sentence does not mean one.
    /// `spoken` is the activity last spoken of.
    pub fn of_run(&self, state: &AthleteState, all: &[Activity], spoken: Option<Uuid>) -> Option<Move> {
        let mut d = Draft::new(state);
        let Some(run) = self.meant(state, all, spoken) else {
            if !self.firm || self.unitless.is_some() {
                return None;
            }
            match self.date {
                Some(date) => {
                    let day = d.day(date);
                    d.say("correct-none-then", &[("day", day.into())]);
                }
                None => d.say("no-run-yet", &[]),
            }
            return Some(Move::Say(d.reply()));
        };
        let before = Amounts {
            distance_m: run.distance_m,
            duration_s: run.duration_s(),
        };
        let Some(told) = self.amounts_of(before, state) else {
            return Some(unsaid(d, run, before, self.unitless));
        };
        let after = told.or(before);
        if let Some(reply) = self.refusal(state, run.sport, after) {
            return Some(Move::Say(reply));
        }
        d.of_run(run.id.0);
        let row = |value, unit| Draft::of_activity(run, value, unit);
        let was = logging::amounts(&mut d, run.sport, before, &row);
        let when = d.date(run.local_date, &row(0.0, Unit::Date));
        if after == before {
            d.say("correct-same", &[("when", when.into()), ("before", was.into())]);
            return Some(Move::Say(d.reply()));
        }
        let now = logging::amounts(&mut d, run.sport, after, &Figure::said);
        d.say(
            "correct-ask",
            &[("when", when.into()), ("before", was.into()), ("after", now.into())],
        );
        let (accept, refuse) = (d.word("button-correct-yes", &[]), d.word("button-no", &[]));
        Some(Move::Propose {
            actions: vec![Action::CorrectActivity {
                activity: run.id.0,
                distance_m: told.distance_m,
                duration_s: told.duration_s,
            }],
            reply: d.reply(),
            accept,
            refuse,
        })
    }

    /// The run of a proposal as it was told: what cannot be changes nothing of it.
    pub fn unchanged(&self, told: &ToldActivity, state: &AthleteState) -> Move {
        let same = Self {
            date: None,
            amounts: Amounts {
                distance_m: None,
                duration_s: None,
            },
            unitless: None,
            below: false,
            ..self.clone()
        };
        same.of_told(told, state)
    }

    fn refusal(&self, state: &AthleteState, sport: Sport, after: Amounts) -> Option<Reply> {
        if self.below {
            return Some(run_range::not_above_zero(state));
        }
        run_range::refusal(state, sport, after)
    }

    /// The run of a proposal that still waits, told again with what is now known.
    pub fn of_told(&self, told: &ToldActivity, state: &AthleteState) -> Move {
        let before = Amounts {
            distance_m: told.distance_m,
            duration_s: told.duration_s,
        };
        let Some(amounts) = self.amounts_of(before, state) else {
            let mut d = Draft::new(state);
            let was = logging::amounts(&mut d, told.sport, before, &Figure::said);
            return how(d, was, self.unitless);
        };
        let right = amounts.or(before);
        if let Some(reply) = self.refusal(state, told.sport, right) {
            return Move::Say(reply);
        }
        let part = questions::PartRun {
            date: self.date.unwrap_or(told.local_date),
            distance_m: right.distance_m,
            duration_s: right.duration_s,
            avg_hr: told.avg_hr,
            rpe: told.rpe,
            pain: told.pain,
            told_at: told.start,
        };
        logging::confirm(state, told.sport, &part)
    }

    /// What the run really was, of one that was noted like that. `None`: a figure that may be its distance or its time.
    fn amounts_of(&self, before: Amounts, state: &AthleteState) -> Option<Amounts> {
        match self.unitless {
            Some(figure) => figure.of(before, state.athlete.settings.units),
            None => Some(self.amounts),
        }
    }

    /// The run of the day named; else the one whose amounts are denied; else the one last spoken of; else the last one.
    fn meant<'a>(&self, state: &'a AthleteState, all: &'a [Activity], spoken: Option<Uuid>) -> Option<&'a Activity> {
        let fits = |a: &&Activity| a.sport == self.sport;
        let spoken = spoken.and_then(|id| all.iter().filter(fits).find(|a| a.id.0 == id));
        let of = |a: &&Activity| {
            let amounts = Amounts {
                distance_m: a.distance_m,
                duration_s: a.duration_s(),
            };
            unitless::is_of(amounts, self.denied)
        };
        let lately = |a: &&Activity| (state.today - a.local_date).num_days() <= DENIED_DAYS;
        let denied = || all.iter().rev().filter(fits).filter(lately).find(of);
        if let Some(run) = spoken.filter(of).or_else(denied).filter(|_| self.date.is_none()) {
            return Some(run);
        }
        if let Some(run) = spoken.filter(|a| self.date.is_none_or(|date| a.local_date == date)) {
            return Some(run);
        }
        match self.date {
            Some(date) => all.iter().rev().filter(fits).find(|a| a.local_date == date),
            None if self.sport == Sport::Running => {
                let last = state.last_run.as_ref()?;
                let asked = self.firm && self.unitless.is_none();
                (asked || last.days_ago <= FRESH_DAYS).then_some(&last.activity)
            }
            None => all.iter().rev().find(fits),
        }
    }
}

/// A figure that may be the distance or the time of a stored run: what to write.
fn unsaid(mut d: Draft, run: &Activity, before: Amounts, figure: Option<Unitless>) -> Move {
    d.of_run(run.id.0);
    let row = |value, unit| Draft::of_activity(run, value, unit);
    let was = logging::amounts(&mut d, run.sport, before, &row);
    how(d, was, figure)
}

fn how(mut d: Draft, was: String, figure: Option<Unitless>) -> Move {
    let number = figure.map_or_else(String::new, |figure| {
        d.number(&Figure::said(figure.value, Unit::Count), 0)
    });
    let [distance, time] = ["example-correct-distance", "example-correct-time"].map(|id| {
        let words = d.word(id, &[]);
        d.example(words)
    });
    d.say(
        "correct-how",
        &[
            ("number", number.into()),
            ("before", was.into()),
            ("distance", distance.into()),
            ("time", time.into()),
        ],
    );
    Move::Say(d.reply())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn told(text: &str) -> Option<(Option<f64>, Option<f64>, bool)> {
        let state = cases::runner(Lang::Fr);
        read(text, &state).map(|c| (c.amounts.distance_m, c.amounts.duration_s, c.firm))
    }

    #[test]
    fn a_run_told_again_is_a_correction() {
        let km9 = Some((Some(9000.0), None, true));
        for text in [
            "non, c’était 9 km",
            "Non c'était 9 km !",
            "corrige ma dernière sortie : 9 km",
            "en fait c'était pas 8 km mais 9 km",
            "actually it was 9 k",
            "No, it was 9 km, not 8",
            "correct my last run: 9 km",
            "en fait j'ai couru neuf km",
        ] {
            assert_eq!(told(text), km9, "{text}");
        }
        assert_eq!(told("en fait c'était en 45 min"), Some((None, Some(2700.0), true)));
        assert_eq!(
            told("c'était 9 km en 50 min"),
            Some((Some(9000.0), Some(3000.0), false))
        );
    }

    fn proposed(text: &str, lang: Lang) -> String {
        let state = cases::runner(lang);
        let Some(correction) = read(text, &state) else {
            return "none".to_owned();
        };
        match correction.of_run(&state, &state.recent, None) {
            Some(Move::Propose { reply, .. } | Move::Say(reply)) => reply.text.replace(['\u{a0}', '\u{202f}'], " "),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_figure_without_a_unit_corrects_what_it_is_near_or_denies() {
        let fr = "Je corrige ta sortie du dimanche 22 novembre : 12,0 km en 1:08:00, 5:40/km → ";
        for (text, after) in [
            ("c'était pas 68 min mais 70", "12,0 km en 1:10:00, 5:50/km ?"),
            ("non 70", "12,0 km en 1:10:00, 5:50/km ?"),
            ("non, 70", "12,0 km en 1:10:00, 5:50/km ?"),
            ("en fait 13", "13,0 km en 1:08:00, 5:14/km ?"),
            ("c'etait 13", "13,0 km en 1:08:00, 5:14/km ?"),
            ("c'était 13, pas 12", "13,0 km en 1:08:00, 5:14/km ?"),
        ] {
            assert_eq!(proposed(text, Lang::Fr), format!("{fr}{after}"), "{text}");
        }
        assert_eq!(
            proposed("it was 70 not 68", Lang::En),
            "Shall I correct your run of Sunday 22 November: 12.0 km in 1:08:00, 5:40/km → 12.0 km in 1:10:00, 5:50/km?"
        );
        // The run whose amount is denied is the one meant, be it not the last.
        assert_eq!(
            proposed("c'était pas 34 min mais 36", Lang::Fr),
            "Je corrige ta sortie du samedi 21 novembre : 6,0 km en 34:00, 5:40/km → 6,0 km en 36:00, 6:00/km ?"
        );
        assert_eq!(
            proposed("non 25", Lang::Fr),
            "25 quoi ? Ta sortie notée : 12,0 km en 1:08:00, 5:40/km. Pour la corriger, écris par exemple « c’était 12 km » ou « c’était en 58 min »."
        );
    }

    #[test]
    fn a_figure_under_a_question_for_one_is_its_answer() {
        let mut state = cases::runner(Lang::Fr);
        for (waiting, text, corrects) in [
            (None, "non 70", true),
            (Some("nudges"), "non 70", true),
            (Some("age"), "non 70", true),
            (Some("age"), "non 40", false),
            (Some("age"), "c'était 70", false),
            (Some("heart"), "non 190", false),
            (Some("pain_level|knee"), "non 70", false),
        ] {
            state.athlete.awaiting = waiting.map(str::to_owned);
            assert_eq!(read(text, &state).is_some(), corrects, "{waiting:?} {text}");
        }
    }

    #[test]
    fn what_is_no_run_told_again_is_left_alone() {
        for text in [
            "en fait je vise 3h30",
            "corrige mon objectif : semi en 1h45",
            "c'était dur, 10 km en 50 min",
            "non",
            "couru 8 km en 42 min",
            "c'était 7 h de sommeil",
            "j'ai couru 9 km en 50 min",
            "c'était combien, 9 km ?",
            "en fait demain 9 km",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }

    #[test]
    fn the_run_named_is_shown_before_and_after() {
        let state = cases::runner(Lang::Fr);
        let correction = read("corrige ma sortie de samedi : 6,5 km", &state).unwrap();
        let Some(Move::Propose { actions, reply, .. }) = correction.of_run(&state, &state.recent, None) else {
            panic!("a correction is proposed");
        };
        assert_eq!(
            reply.text.replace(['\u{a0}', '\u{202f}'], " "),
            "Je corrige ta sortie du samedi 21 novembre : 6,0 km en 34:00, 5:40/km → 6,5 km en 34:00, 5:14/km ?"
        );
        let saturday = state
            .recent
            .iter()
            .find(|a| a.local_date.to_string() == "2026-11-21")
            .unwrap();
        assert_eq!(
            actions,
            [Action::CorrectActivity {
                activity: saturday.id.0,
                distance_m: Some(6500.0),
                duration_s: None,
            }]
        );
    }
}
