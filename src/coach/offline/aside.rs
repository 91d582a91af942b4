//! A whole sentence told while a question waits: it is what it says, and no answer.

use chrono::NaiveDate;

use super::answers::goals::same_distance;
use super::understand::{Asked, RaceAsk, asked, questioning, race_words, says as whole_words};
use super::{journey, pending, questions};
use crate::domain::intent::{Certainty, Intent, Understood};
use crate::domain::state::AthleteState;

/// Fewer words than this may well be an answer.
const SENTENCE_WORDS: usize = 4;
/// A question with more words than this, and no meaning known, is still no answer.
const ANSWER_WORDS: usize = 3;
/// A run of this many last days, told as one, is training to be noted and no race of the past.
const FRESH_DAYS: i64 = 7;
/// A whole run of this many last days answers no question on a race to come.
const LATELY_DAYS: i64 = 31;
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
/// Words by which a distance run is one that never was.
const NEVER: &[&str] = &["jamais", "never"];
/// Words of a time wished for: no race of the past.
const WISH: &[&str] = &[
    "je vise",
    "objectif",
    "je veux faire",
    "i aim",
    "aiming",
    "goal",
    "target",
    "i want to",
];
/// Words that make it a race.
const RACE: &[&str] = &[
    "course", "compét", "compet", "officiel", "dossard", "race", "official", "record",
];
/// Words of a race that was run, whatever was asked.
const RESULT: &[&str] = &[
    "résultat officiel",
    "temps officiel",
    "chrono officiel",
    "official result",
    "official time",
    "j'avais une course",
    "j'ai eu une course",
    "had a race",
    "ran a race",
    "did a race",
];
/// Questions whose answer is a target.
const GOALS: &[&str] = &["goal", "goal_distance", "goal_date"];
/// Questions whose answer is a race of the past.
const RACES: &[&str] = &["recent_race", "race_date", "race_time"];
/// Questions whose answer is a pain.
const PAINS: &[&str] = &["injuries", "pain_level", "pain_site", "protocol"];

/// Whether the message, understood as `u`, stands for itself rather than for an answer to `question`.
pub fn stands_alone(question: &str, text: &str, u: &Understood, state: &AthleteState) -> bool {
    if journey::days(text, &u.slots, state.today).is_some() {
        return true;
    }
    let kind = questions::kind(question);
    let lower = text.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    let slots = &u.slots;
    let long = text.split_whitespace().count() >= SENTENCE_WORDS;
    let sure = u.certainty >= Certainty::Likely;
    if RACES.contains(&kind) && says(WISH) || GOALS.contains(&kind) && whole_words(text, RESULT) {
        return true;
    }
    match u.intent {
        Intent::SetGoalRace | Intent::ChangeGoal if !GOALS.contains(&kind) => {
            long && sure && (slots.distance_m.is_some() || slots.race_name.is_some() || slots.target_s.is_some())
        }
        Intent::SetGoalRace | Intent::ChangeGoal if matches!(kind, "goal_date" | "goal_distance") => {
            long && sure && another_race(kind, u, state)
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
        // "Jeudi 12 novembre 7 km en 45 min" a few days later is no race of next year.
        Intent::LogRun
            if GOALS.contains(&kind)
                && !says(WISH)
                && slots.duration_s.is_some()
                && slots.distance_m.is_some()
                && slots
                    .date
                    .is_some_and(|d| (0..LATELY_DAYS).contains(&(state.today - d).num_days())) =>
        {
            true
        }
        Intent::LogRun => !says(NEVER) && says(TOLD) && (slots.distance_m.is_some() || slots.duration_s.is_some()),
        Intent::MoveSession | Intent::SkipSession | Intent::WeatherHeat => {
            long && sure && !pending::accepts(kind, u.intent)
        }
        _ => false,
    }
}

/// Whether a goal told whole is another race than the one whose day or distance is asked for.
fn another_race(kind: &str, u: &Understood, state: &AthleteState) -> bool {
    let slots = &u.slots;
    let Some(metres) = slots.distance_m else { return false };
    if kind == "goal_distance" {
        return slots.date.is_some();
    }
    let waiting = state.goals.iter().map(|g| &g.goal).rfind(|g| g.date.is_none());
    waiting.is_some_and(|goal| goal.distance_m.is_some_and(|own| !same_distance(own, metres)))
}

/// Whether the message asks something of its own, or is a command: it is answered, and the question waits on.
pub fn asks(question: &str, text: &str, u: &Understood, today: NaiveDate) -> bool {
    if text.trim_start().starts_with('/') {
        return true;
    }
    let kind = questions::kind(question);
    let asking = questioning(text);
    // "Temps de passage pour 1h50 au semi" asks without a mark.
    let race = race_words(text, today).is_some_and(|w| !matches!(w.ask, RaceAsk::Aim | RaceAsk::CarriedOn));
    if race {
        return true;
    }
    // "10 km ?" may well be an answer in doubt.
    let words = text
        .split_whitespace()
        .filter(|w| w.contains(char::is_alphanumeric))
        .count();
    let answers = GOALS.contains(&kind) || RACES.contains(&kind);
    let own = match asked(text) {
        None | Some(Asked::BareDays | Asked::BareHours | Asked::LongDay | Asked::Emoji | Asked::DidIt) => false,
        Some(_) => asking || !answers,
    };
    // "10 km en mai ?": what is asked for is told, in doubt.
    let told = answers && u.slots.distance_m.is_some() && u.certainty < Certainty::Sure;
    let vague = matches!(u.intent, Intent::Smalltalk | Intent::OutOfScope);
    let elsewhere = asking && !told && (vague && words > ANSWER_WORDS || !vague && !pending::accepts(kind, u.intent));
    own || elsewhere && words > 1
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
        assert!(alone("goal", "couru 5 km"));
        assert!(!alone("goal", "jamais couru 10 km"));
        assert!(alone("recent_race", "je vise 1h12 au marathon"));
        assert!(alone(
            "log_run|2026-11-24|8000|-|-|-|-|1795341600",
            "couru 10 km en 50 min hier"
        ));
        assert!(alone("age", "j'ai mal au genou gauche"));
        assert!(!alone("recent_race", "10 km en 48:30 le 12 octobre"));
        assert!(!alone("recent_race", "j'ai couru un 10 km en 48:30 le 12 octobre"));
        assert!(alone("goal", "résultat officiel : 10 km en 48:30 le 12 octobre"));
        assert!(alone("goal", "I had a race yesterday, a 10k"));
        assert!(!alone("goal", "semi de Lille le 14 mars en 1h45"));
        assert!(!alone("log_run|2026-11-24|8000|-|-|-|-|1795341600", "42 min"));
    }

    #[test]
    fn another_race_told_whole_answers_not_for_the_one_whose_day_is_asked_for() {
        let mut state = cases::newcomer(Lang::Fr);
        state.goals = vec![cases::goal("", 10_000.0, None)];
        let alone = |text: &str| {
            let u = understand(text, state.today, Lang::Fr);
            stands_alone("goal_date", text, &u, &state)
        };
        for text in [
            "je prépare un semi le 14 mars en 1h45",
            "en fait je prépare le marathon de Paris le 11 avril",
            "I'm training for a half marathon on 14 March in 1:45",
        ] {
            assert!(alone(text), "{text}");
        }
        for text in ["le 14 mars", "mon 10 km est le 14 mars", "I run the 10k on 14 March"] {
            assert!(!alone(text), "{text}");
        }
    }

    #[test]
    fn a_question_answers_no_question() {
        let state = cases::newcomer(Lang::Fr);
        let own =
            |question: &str, text: &str| asks(question, text, &understand(text, state.today, Lang::Fr), state.today);
        for (question, text) in [
            ("goal", "c'est quoi le RPE ?"),
            ("goal", "quelle séance demain ?"),
            ("run_days", "quelle séance jeudi ?"),
            ("run_days", "et mardi ?"),
            ("age", "combien je cours demain ?"),
            ("recent_race", "what's my schedule this week"),
            ("nudges", "/seance"),
        ] {
            assert!(own(question, text), "{question}: {text}");
        }
        for (question, text) in [
            ("goal", "10 km en mai ?"),
            ("goal", "le marathon de Paris, pourquoi pas ?"),
            ("age", "42 ?"),
            ("run_days", "lundi et jeudi"),
            ("recent_race", "mon record sur 10 km : 42:10 en octobre"),
            ("timezone", "Montréal ?"),
            ("quiet_hours", "entre 22h et 7h"),
        ] {
            assert!(!own(question, text), "{question}: {text}");
        }
    }
}
