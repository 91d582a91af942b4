//! A whole sentence told while a question waits: it is what it says, and no answer.

use super::questions;
use crate::domain::intent::{Certainty, Intent, Understood};
use crate::domain::state::AthleteState;

/// Fewer words than this may well be an answer.
const SENTENCE_WORDS: usize = 4;
/// A run of this many last days, told as one, is training to be noted and no race of the past.
const FRESH_DAYS: i64 = 7;
/// Words that tell a run.
const TOLD: &[&str] = &[
    "couru",
    "footing",
    "jogging",
    "sortie",
    "trottiné",
    "fait un",
    "i ran",
    "ran ",
    "jogged",
    "went for",
    "did a",
];
/// Words that make it a race.
const RACE: &[&str] = &[
    "course", "compét", "compet", "officiel", "dossard", "race", "official", "record",
];
/// Questions whose answer is a target.
const GOALS: &[&str] = &["goal", "goal_distance", "goal_date"];
/// Questions whose answer is a race of the past.
const RACES: &[&str] = &["recent_race", "race_date", "race_time"];
/// Questions whose answer is a pain.
const PAINS: &[&str] = &["injuries", "pain_level", "pain_site", "protocol"];

/// Whether the message, understood as `u`, stands for itself rather than for an answer to `question`.
pub fn stands_alone(question: &str, text: &str, u: &Understood, state: &AthleteState) -> bool {
    let kind = questions::kind(question);
    let lower = text.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    let slots = &u.slots;
    let long = text.split_whitespace().count() >= SENTENCE_WORDS;
    let sure = u.certainty >= Certainty::Likely;
    match u.intent {
        Intent::SetGoalRace | Intent::ChangeGoal if !GOALS.contains(&kind) => {
            long && sure && (slots.distance_m.is_some() || slots.race_name.is_some() || slots.target_s.is_some())
        }
        Intent::ReportPain if !PAINS.contains(&kind) => long && sure,
        Intent::LogRun if kind == "log_run" => {
            slots.distance_m.is_some() && (slots.duration_s.is_some() || slots.pace.is_some())
        }
        Intent::LogRun if RACES.contains(&kind) => {
            let felt = slots.rpe.is_some() || slots.pain.is_some();
            let fresh = slots
                .date
                .is_some_and(|d| (0..FRESH_DAYS).contains(&(state.today - d).num_days()));
            slots.distance_m.is_some() && (felt || says(TOLD) && (fresh || slots.date.is_none()) && !says(RACE))
        }
        Intent::LogRun => long && says(TOLD) && (slots.distance_m.is_some() || slots.duration_s.is_some()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::coach::offline::understand::understand;
    use crate::domain::athlete::Lang;

    #[test]
    fn whole_sentences_are_no_answers_and_answers_are() {
        let state = cases::newcomer(Lang::Fr);
        let alone = |question: &str, text: &str| {
            let u = understand(text, state.today, Lang::Fr);
            stands_alone(question, text, &u, &state)
        };
        assert!(alone(
            "recent_race",
            "je prépare le marathon de Paris le 11 avril, je vise 3h30"
        ));
        assert!(alone("recent_race", "couru 8 km en 42 min hier, RPE 6"));
        assert!(alone("recent_race", "couru 8 km en 48 min ce matin"));
        assert!(alone("goal", "j'ai couru 8 km hier"));
        assert!(alone(
            "log_run|2026-11-24|8000|-|-|-|-|1795341600",
            "couru 10 km en 50 min hier"
        ));
        assert!(alone("age", "j'ai mal au genou gauche"));
        assert!(!alone("recent_race", "10 km en 48:30 le 12 octobre"));
        assert!(!alone("recent_race", "j'ai couru un 10 km en 48:30 le 12 octobre"));
        assert!(!alone("goal", "semi de Lille le 14 mars en 1h45"));
        assert!(!alone("log_run|2026-11-24|8000|-|-|-|-|1795341600", "42 min"));
    }
}
