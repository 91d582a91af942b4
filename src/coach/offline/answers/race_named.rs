//! Which race a message is about: the one it names by its place, its name or its distance, else the nearest.

use super::goals::same_distance;
use crate::coach::offline::understand::{folded, proper_after};
use crate::domain::goal::Goal;
use crate::domain::state::{AthleteState, GoalState};

/// Words that many races have in their name.
const COMMON: &[&str] = &[
    "marathon",
    "semi",
    "half",
    "trail",
    "course",
    "race",
    "run",
    "corrida",
    "foulees",
    "ultra",
    "km",
    "k",
    "de",
    "du",
    "des",
    "la",
    "le",
    "les",
    "l",
    "d",
    "en",
    "a",
    "au",
    "the",
    "of",
    "in",
    "at",
    "to",
    "et",
    "and",
    "relais",
    "international",
    "objectif",
    "goal",
];
/// Words of a race, whichever it is.
const ANY: &[&str] = &[
    "course",
    "race",
    "objectif",
    "goal",
    "competition",
    "compet",
    "dossard",
    "epreuve",
];

/// The race a message is about.
pub enum Named<'a> {
    /// A goal, and whether the message itself tells it apart.
    Goal(&'a GoalState, Told),
    /// A distance that is nobody's goal, metres.
    Distance(f64),
    /// A name that no goal has. Untrusted text.
    Unknown(String),
    Nothing,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// By its place, its name or its distance.
    Apart,
    /// As "the race".
    AsARace,
    /// Not at all.
    Not,
}

/// The race meant by a text that names these metres, if any.
pub fn named<'a>(text: &str, metres: Option<f64>, state: &'a AthleteState) -> Named<'a> {
    let words = folded(text);
    let goals = &state.goals;
    let far = |g: &GoalState| metres.is_none_or(|m| same(g.goal.distance_m, m));
    let placed = |g: &&GoalState| names(&g.goal, &words);
    if let Some(goal) = goals.iter().filter(placed).find(|g| far(g)) {
        return Named::Goal(goal, Told::Apart);
    }
    if let Some(metres) = metres {
        return match goals.iter().find(|g| far(g)) {
            Some(goal) => Named::Goal(goal, Told::Apart),
            None => Named::Distance(metres),
        };
    }
    let as_a_race = words.iter().any(|w| ANY.contains(&w.as_str()));
    if let Some(name) = proper_after(text).filter(|_| !as_a_race) {
        return Named::Unknown(name);
    }
    match goals.first() {
        Some(goal) => Named::Goal(goal, if as_a_race { Told::AsARace } else { Told::Not }),
        None => Named::Nothing,
    }
}

/// Whether a distance is the same race as so many metres.
pub fn same(distance_m: Option<f64>, metres: f64) -> bool {
    distance_m.is_some_and(|m| same_distance(m, metres))
}

/// Whether a word of the race's own name stands among these.
fn names(goal: &Goal, words: &[String]) -> bool {
    let own = goal.name.as_deref().map(folded).unwrap_or_default();
    own.iter()
        .filter(|w| {
            w.chars().count() >= 3 && !COMMON.contains(&w.as_str()) && !w.starts_with(|c: char| c.is_ascii_digit())
        })
        .any(|w| words.contains(w))
}
