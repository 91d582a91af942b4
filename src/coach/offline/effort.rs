//! How hard the last run felt, typed: "rpe 7", "sensations 7", "that felt easy, rpe 4".

use chrono::NaiveDate;

use super::Move;
use super::understand::{bare, day_behind, named_days, says};
use crate::domain::action::Action;
use crate::domain::activity::{Activity, Sport};
use crate::domain::state::AthleteState;

const EFFORT: &[&str] = &["rpe", "sensation", "sensations", "ressenti", "effort", "exertion"];
/// Days after a run in which its exertion is still told.
const STILL_TOLD_DAYS: i64 = 3;

/// `None`: no exertion of the last run is told.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    if let Some(rated) = of_day(text, state) {
        return Some(rated);
    }
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    if text.contains('?') || slots.distance_m.is_some() || slots.duration_s.is_some() {
        return None;
    }
    let rpe = level(&text.to_lowercase())?;
    let run = state.last_run.as_ref().filter(|run| run.days_ago <= STILL_TOLD_DAYS)?;
    Some(Move::Act(vec![Action::RateActivity {
        activity: run.activity.id.0,
        rpe: Some(rpe),
        pain: None,
    }]))
}

/// Words of how hard a run felt.
const FELT: &[&str] = &[
    "facile",
    "tranquille",
    "tranquillou",
    "peinard",
    "sans forcer",
    "à l'aise",
    "a l'aise",
    "en aisance",
    "modéré",
    "dur",
    "dure",
    "difficile",
    "fatigant",
    "éprouvant",
    "épuisant",
    "à fond",
    "a fond",
    "j'ai souffert",
    "galéré",
    "easy",
    "relaxed",
    "comfortable",
    "comfortably",
    "moderate",
    "hard",
    "tough",
    "brutal",
    "exhausting",
    "all out",
    "suffered",
];

/// The proposal of a run told again, whose effort was told in words before.
pub fn kept_in(step: Move, felt: bool) -> Move {
    if felt { felt_in(step, FELT[0]) } else { step }
}

/// The proposal of a run whose effort `text` tells in words: it is not asked for again.
pub fn felt_in(step: Move, text: &str) -> Move {
    let Move::Propose {
        mut actions,
        reply,
        accept,
        refuse,
    } = step
    else {
        return step;
    };
    if tells(text) {
        for action in &mut actions {
            if let Action::LogActivity { activity } = action {
                activity.felt = true;
            }
        }
    }
    Move::Propose {
        actions,
        reply,
        accept,
        refuse,
    }
}

fn tells(text: &str) -> bool {
    says(text, FELT)
}

/// Words that may stand around a level told on its own.
const AROUND: &[&str] = &[
    "c'était",
    "c'etait",
    "était",
    "it",
    "was",
    "plutôt",
    "plutot",
    "environ",
    "about",
    "around",
    "je",
    "dirais",
    "i'd",
    "i",
    "say",
    "un",
    "une",
    "a",
    "pour",
    "la",
    "le",
    "sortie",
    "course",
    "footing",
    "run",
    "the",
    "my",
    "ma",
    "mon",
    "d",
    "de",
    "du",
    "celle",
    "celui",
    "for",
    "and",
    "et",
    "hier",
    "yesterday",
    "avant",
    "matin",
    "soir",
    "ce",
    "this",
    "morning",
    "evening",
    "today",
    "aujourd'hui",
    "dernier",
    "last",
    "dernière",
    "on",
    "yesterday's",
];

/// "Hier 5 sur 10", "5/10 for Saturday": a level out of ten told on its own, of 1 to 10.
/// `None` where the sentence says anything else.
fn alone(text: &str) -> Option<u8> {
    let lower = text.to_lowercase().replace('’', "'");
    let lower = ["sur 10", "sur dix", "out of 10", "out of ten", "/ 10"]
        .iter()
        .fold(lower, |text, scale| text.replace(scale, "/10"))
        .replace(" /10", "/10");
    let mut level = None;
    for word in lower.split_whitespace() {
        let word = word.trim_matches([',', '.', ':', ';', '!']);
        let number = word.strip_suffix("/10").and_then(|n| n.parse::<u8>().ok());
        match number {
            Some(n) if level.is_none() => level = Some(n),
            None if word.is_empty() || AROUND.contains(&word) || EFFORT.contains(&word) => {}
            None if !named_days(word).is_empty() => {}
            Some(_) | None => return None,
        }
    }
    level.filter(|n| (1..=10).contains(n))
}

/// The same where no day is named: it is of the run just spoken of.
pub fn undated(text: &str, today: NaiveDate) -> Option<u8> {
    alone(text).filter(|_| day_behind(text, today).is_none())
}

/// A level told on its own of the run of a day that is named: "hier 5 sur 10". `None`: no day, or nothing was run then
/// that lacks it.
fn of_day(text: &str, state: &AthleteState) -> Option<Move> {
    let rpe = alone(text)?;
    let day = day_behind(text, state.today)?;
    let unrated = |a: &&Activity| a.sport == Sport::Running && a.local_date == day && a.rpe.is_none();
    let run = state.recent.iter().rev().find(unrated)?;
    Some(Move::Act(vec![Action::RateActivity {
        activity: run.id.0,
        rpe: Some(rpe),
        pain: None,
    }]))
}

/// The number after a word of exertion, 1 to 10.
fn level(lower: &str) -> Option<u8> {
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.find(|w| EFFORT.contains(w))?;
    let next = words.find(|w| !["de", "à", "a", "was", "is", "of", "était", "like"].contains(w))?;
    next.parse().ok().filter(|n| (1..=10).contains(n))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    #[test]
    fn exertion_typed_rates_the_last_run() {
        let state = cases::runner(Lang::Fr);
        let activity = state.last_run.as_ref().map(|run| run.activity.id.0).unwrap();
        let rated = |rpe| {
            Some(Move::Act(vec![Action::RateActivity {
                activity,
                rpe: Some(rpe),
                pain: None,
            }]))
        };
        assert_eq!(settle("rpe 7", &state), rated(7));
        assert_eq!(settle("sensations : 7/10", &state), rated(7));
        assert_eq!(settle("that felt easy, rpe 4", &state), rated(4));
        assert_eq!(settle("couru 8 km en 42 min, rpe 6", &state), None);
        assert_eq!(settle("c'est quoi le rpe ?", &state), None);
        assert_eq!(settle("rpe 7", &cases::newcomer(Lang::Fr)), None);
    }

    #[test]
    fn a_level_beside_a_day_is_that_of_its_run() {
        let state = cases::runner(Lang::Fr);
        let of = |date: &str| {
            let run = state.recent.iter().find(|a| a.local_date.to_string() == date);
            run.map(|a| a.id.0).unwrap()
        };
        for (text, date, level) in [
            ("dimanche 5 sur 10", "2026-11-22", 5),
            ("samedi c'était 4/10", "2026-11-21", 4),
            ("7/10 pour la sortie de dimanche", "2026-11-22", 7),
            ("Sunday: 6 out of 10", "2026-11-22", 6),
        ] {
            let rated = Move::Act(vec![Action::RateActivity {
                activity: of(date),
                rpe: Some(level),
                pain: None,
            }]);
            assert_eq!(settle(text, &state), Some(rated), "{text}");
        }
        // Nothing was run on Monday, and a knee is no run.
        for text in [
            "hier 5 sur 10",
            "genou 5 sur 10 dimanche",
            "dimanche 15 sur 10",
            "5 sur 10",
        ] {
            assert_eq!(settle(text, &state), None, "{text}");
        }
    }

    #[test]
    fn effort_told_in_words_is_told() {
        for text in [
            "13 km en 1h26, facile",
            "8k in 40 min, felt hard",
            "10 km tranquille en 1 h",
        ] {
            assert!(tells(text), "{text}");
        }
        for text in ["8 km en 52 minutes", "13 km à Duras", "j'ai mal au genou"] {
            assert!(!tells(text), "{text}");
        }
    }
}
