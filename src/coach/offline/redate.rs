//! The day of a run told again, rightly: "en fait la sortie de 13 km c'était le 15/11".

use chrono::NaiveDate;
use uuid::Uuid;

use super::Move;
use super::answers::logging;
use super::draft::Draft;
use super::effort;
use super::questions::PartRun;
use super::understand::{day_ahead, days_behind, meant};
use super::which_run::{Which, by_id};
use crate::domain::action::{Action, ToldActivity};
use crate::domain::activity::Activity;
use crate::domain::figure::{Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::state::AthleteState;

/// Words behind which the right day stands.
const CUES: &[&str] = &[
    "c'était", "c'etait", "cétait", "était", "etait", "it was", "that was", "was", "happened",
];
/// Verbs that move a run, and the words before the day it is moved to.
const MOVE: &[&str] = &[
    "déplace", "deplace", "mets", "change", "décale", "move", "put", "corrige", "rectifie", "correct",
];
const TO: &[&str] = &["au", "to", "on", "le"];
/// Words that name a run, and words that contradict what was noted.
const RUN: &[&str] = &["sortie", "course", "footing", "jogging", "run", "jog"];
const CONTRARY: &[&str] = &[
    "en fait",
    "en réalité",
    "non",
    "actually",
    "je voulais dire",
    "i meant",
    "trompé",
    "trompée",
    "erreur",
    "mistake",
    "mauvaise date",
    "wrong date",
    "wrong day",
    "mauvais jour",
    "no",
];
/// Words of something else than a run that was done.
const ELSEWHERE: &[&str] = &[
    "objectif",
    "vise",
    "prépare",
    "goal",
    "target",
    "training for",
    "officiel",
    "official",
    "dossard",
    "marathon",
    "semi",
    "séance",
    "session",
    "dormi",
    "nuit",
    "slept",
    "douleur",
    "mal",
    "pain",
    "vacances",
    "demain",
    "tomorrow",
    "prochain",
    "prochaine",
    "next",
];
/// A day this near ahead, days, is one that a session to come is moved to.
const SOON_DAYS: i64 = 60;
/// Words behind the cue: more of them say something else than a day.
const DAY_WORDS: usize = 7;

/// A run and the day it really was.
#[derive(Debug, Clone, PartialEq)]
pub struct Redate {
    which: Which,
    to: NaiveDate,
    /// It names a run, or contradicts: it means one even where none has just been spoken of.
    firm: bool,
}

/// `None` for a sentence that moves no run.
pub fn read(text: &str, state: &AthleteState) -> Option<Redate> {
    let lower = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || ",;:!()".contains(c))
        .map(|w| w.trim_end_matches('.'))
        .filter(|w| !w.is_empty())
        .collect();
    let says = |list: &[&str]| list.iter().any(|cue| find(&words, cue).is_some());
    if text.contains('?') || says(ELSEWHERE) {
        return None;
    }
    let moved = says(MOVE);
    let cues = CUES.iter().filter_map(|cue| find(&words, cue));
    // Of "it was" and "was" the whole.
    let cue = cues.max_by_key(|(from, to)| (*to, std::cmp::Reverse(*from)));
    let (before, behind) = match cue {
        Some((from, to)) => (words.get(..from)?, words.get(to..)?),
        // "Mets la sortie de 13 km au 15 novembre": the last such word opens the day.
        None if moved => {
            let at = words.iter().rposition(|w| TO.contains(w))?;
            (words.get(..at)?, words.get(at..)?)
        }
        None => return None,
    };
    let behind = instead(behind);
    if behind.len() > DAY_WORDS {
        return None;
    }
    let (before, behind) = (before.join(" "), behind.join(" "));
    let slots = meant(&behind, Intent::LogRun, state.today, state.athlete.settings.lang).slots;
    if slots.distance_m.is_some() || slots.duration_s.is_some() || slots.pace.is_some() || slots.pain.is_some() {
        return None;
    }
    let to = *days_behind(&behind, state.today).first()?;
    let which = Which::read(&before, state);
    if cue.is_none() {
        // "Déplace la sortie de 8 km au 26 novembre" moves a session to come: only a day well behind corrects a run.
        let soon = day_ahead(&behind, state.today).is_some_and(|day| (day - state.today).num_days() <= SOON_DAYS);
        let written = behind.contains(|c: char| c.is_ascii_digit());
        if which.metres.is_none() || soon || !written || to > state.today {
            return None;
        }
    }
    let named = RUN.iter().any(|w| before.split(' ').any(|b| b == *w));
    let firm = !which.any() || says(CONTRARY);
    // "C'était dimanche" answers whatever has been asked; else it is said of the run just spoken of.
    let soft = (named || before.is_empty()) && state.athlete.awaiting.is_none();
    (firm || soft).then_some(Redate { which, to, firm })
}

/// Where a cue of one or several words stands: its first word and the one after its last.
fn find(words: &[&str], cue: &str) -> Option<(usize, usize)> {
    let cue: Vec<&str> = cue.split(' ').collect();
    words
        .windows(cue.len())
        .rposition(|w| w == cue)
        .map(|at| (at, at + cue.len()))
}

/// "Pas dimanche mais samedi" gives what stands behind the "mais".
fn instead<'a>(words: &'a [&'a str]) -> &'a [&'a str] {
    let denied = words.iter().position(|w| ["pas", "not"].contains(w));
    let turned = words.iter().position(|w| ["mais", "but"].contains(w));
    match (denied, turned) {
        (Some(no), Some(but)) if no < but => words.get(but + 1..).unwrap_or_default(),
        // "Dimanche, pas samedi".
        (Some(no), None) if no > 0 => words.get(..no).unwrap_or_default(),
        _ => words,
    }
}

impl Redate {
    /// The run of a proposal that still waits, on its right day. `None` where another run is meant.
    pub fn of_told(&self, told: &ToldActivity, state: &AthleteState) -> Option<Move> {
        let close = |m: f64| told.distance_m.is_some_and(|there| (there - m).abs() <= 500.0);
        let day = self.which.days.is_empty() || self.which.days.contains(&told.local_date);
        if !(day && self.which.metres.is_none_or(close)) {
            return None;
        }
        let part = PartRun {
            date: self.to,
            ..PartRun::from(told)
        };
        let step = logging::confirm(state, told.sport, &part);
        Some(effort::kept_in(step, told.felt))
    }

    /// The stored run, before and after. `spoken` is the activity last spoken of. `None`: no run is meant.
    pub fn of_stored(&self, state: &AthleteState, all: &[Activity], spoken: Option<Uuid>) -> Option<Move> {
        let spoken = by_id(all, spoken);
        let run = if self.which.any() {
            let last = all.iter().max_by_key(|a| (a.local_date, a.start)).filter(|_| self.firm);
            spoken.or(last)
        } else {
            let found = self.which.among(all);
            let elsewhere = |a: &&&Activity| a.local_date != self.to;
            spoken
                .filter(|run| self.which.fits(run))
                .or_else(|| found.iter().find(elsewhere).copied())
                .or_else(|| found.first().copied())
        };
        let mut d = Draft::new(state);
        // "C'était dimanche" of a day whose run is known tells nothing new.
        let there = all.iter().any(|a| a.local_date == self.to);
        let Some(run) = run.filter(|_| self.firm || !there) else {
            if !self.firm {
                return None;
            }
            d.say("redate-none", &[]);
            return Some(Move::Say(d.reply()));
        };
        d.of_run(run.id.0);
        let row = |value, unit| Draft::of_activity(run, value, unit);
        let amounts = logging::Amounts {
            distance_m: run.distance_m,
            duration_s: run.duration_s(),
        };
        let what = logging::amounts(&mut d, run.sport, amounts, &row);
        let from = d.date(run.local_date, &row(0.0, Unit::Date));
        if run.local_date == self.to {
            d.say("redate-same", &[("what", what.into()), ("when", from.into())]);
            return Some(Move::Say(d.reply()));
        }
        if self.to > state.today {
            d.say("redate-ahead", &[]);
            return Some(Move::Say(d.reply()));
        }
        let to = d.date(self.to, &Figure::said(0.0, Unit::Date));
        d.say(
            "redate-ask",
            &[("what", what.into()), ("from", from.into()), ("to", to.into())],
        );
        Some(Move::Propose {
            actions: vec![Action::RedateActivity {
                activity: run.id.0,
                date: self.to,
            }],
            accept: d.word("button-correct-yes", &[]),
            refuse: d.word("button-no", &[]),
            reply: d.reply(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    /// Runs of 13 km on Sunday the 22nd and of 8 km on Monday the 23rd, seen on Tuesday the 24th.
    fn runs() -> Vec<Activity> {
        vec![cases::run(2, 13_000.0, 5_160.0), cases::run(1, 8_000.0, 3_120.0)]
    }

    fn moved(text: &str, spoken: Option<u128>) -> Option<(u128, String)> {
        let state = cases::newcomer(Lang::Fr);
        let spoken = spoken.map(Uuid::from_u128);
        match read(text, &state)?.of_stored(&state, &runs(), spoken)? {
            Move::Propose { actions, .. } => match actions[..] {
                [Action::RedateActivity { activity, date }] => Some((activity.as_u128(), date.to_string())),
                _ => panic!("{text}"),
            },
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn the_run_named_moves_to_its_day() {
        let sunday = Some((1002, "2026-11-15".to_owned()));
        for text in [
            "en fait la sortie de 13 km c'était le 15/11",
            "La sortie de 13 km, c’était dimanche 15 novembre",
            "je me suis trompée : la sortie du 22 novembre était le 15 novembre",
            "actually the 13 km run was on November 15",
            "la sortie de 13 km c'était pas le 22 mais le 15 novembre",
            "déplace la sortie de 13 km au 15 novembre",
            "change la date de la sortie de 13 km : c'était le 15/11",
            "change la date de ma sortie de 13 km au 15 novembre",
        ] {
            assert_eq!(moved(text, None), sunday, "{text}");
        }
        let yesterday = Some((1001, "2026-11-21".to_owned()));
        assert_eq!(moved("non, c'était samedi", None), yesterday);
        assert_eq!(moved("c'était samedi", Some(1001)), yesterday);
        assert_eq!(moved("it was on Saturday", Some(1001)), yesterday);
    }

    #[test]
    fn what_moves_no_run_is_left_alone() {
        for text in [
            "c'était dimanche 13 km en 1h26",
            "en fait c'était 9 km",
            "c'était dur dimanche, 10 km en 50 min",
            "la course c'est le 15 mars 2027, je prépare un semi",
            "ma course c'est dimanche",
            "déplace la sortie de 8 km au 26 novembre",
            "décale ma sortie longue au dimanche 29",
            "move my long run to Sunday",
            "non pas ça, c'est mardi, jeudi et dimanche",
            "déplace la séance de jeudi à samedi",
            "la sortie de 13 km c'était quand ?",
            "c'est dimanche",
            "c'était samedi",
        ] {
            assert_eq!(moved(text, None), None, "{text}");
        }
    }

    #[test]
    fn before_and_after_are_shown() {
        let state = cases::newcomer(Lang::Fr);
        let read = read("en fait la sortie de 13 km c'était le 15/11", &state).unwrap();
        let Some(Move::Propose { reply, .. }) = read.of_stored(&state, &runs(), None) else {
            panic!("a proposal");
        };
        assert_eq!(
            reply.text.replace(['\u{a0}', '\u{202f}'], " "),
            "Je corrige la date de ta sortie de 13,0 km en 1:26:00, 6:37/km : dimanche 22 novembre → dimanche 15 novembre ?"
        );
    }
}
