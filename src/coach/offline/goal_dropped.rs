//! A goal given up: the one that was named, or the question which.

use uuid::Uuid;

use super::answers::goals::{self, line};
use super::draft::{Draft, sentence};
use super::questions::choice;
use super::understand::{affirms, bare, flat, flat_says as says, questioning};
use super::{Move, told};
use crate::domain::action::Action;
use crate::domain::dialogue::Reply;
use crate::domain::goal::Goal;
use crate::domain::state::{AthleteState, GoalState};

/// The question which goal is given up.
pub const KIND: &str = "drop_goal";
/// Words that give something up.
/// The same words, taken back.
const KEPT: &[&str] = &[
    "oublie pas",
    "oublier pas",
    "abandonne pas",
    "annule pas",
    "supprime pas",
    "retire pas",
    "enleve pas",
    "efface pas",
    "renonce pas",
    "laisse pas tomber",
];
const DROPS: &[&str] = &[
    "supprime",
    "supprimer",
    "efface",
    "effacer",
    "enleve",
    "enlever",
    "retire",
    "retirer",
    "annule",
    "annuler",
    "abandonne",
    "abandonner",
    "laisse tomber",
    "oublie",
    "ne fais plus",
    "fais plus",
    "ne cours plus",
    "ne ferai pas",
    "ne vais pas faire",
    "ne prepare plus",
    "renonce",
    "drop",
    "delete",
    "remove",
    "cancel",
    "forget",
    "not doing",
    "not running",
    "won t do",
    "won t run",
    "giving up",
    "give up",
    "pulled out",
    "no longer",
];
/// Words of a goal as such.
const GOAL: &[&str] = &["objectif", "objectifs", "goal", "goals"];
/// Words of something else that is given up.
const OTHER: &[&str] = &[
    "seance",
    "seances",
    "sortie",
    "sorties",
    "footing",
    "session",
    "sessions",
    "workout",
    "couru",
    "ran",
    "compte",
    "account",
    "memoire",
    "memory",
    "demain",
    "tomorrow",
    "aujourd hui",
    "today",
    "hier",
    "yesterday",
    "methode",
    "method",
    "resultat",
    "result",
    "record",
    "temps",
    "target time",
    "decale",
    "reporte",
];
/// Words of a name that tell no race from another.
const COMMON: &[&str] = &[
    "de", "du", "des", "la", "le", "les", "marathon", "semi", "half", "km", "course", "race", "the", "of", "trail",
];
/// Letters from which a word tells a race from another.
const TELLING: usize = 3;

/// A goal dropped by a sentence: asked once where one fits, which where several do. `None`: the sentence drops none.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let words = flat(text);
    if state.goals.is_empty()
        || questioning(text)
        || affirms(text, DROPS) != Some(true)
        || says(&words, KEPT)
        || says(&words, OTHER)
    {
        return None;
    }
    let found = named(text, state);
    // A race that is no goal is none to be dropped, and a sentence without one may drop anything.
    let meant = found.is_some_and(|found| !found.is_empty()) || says(&words, GOAL);
    meant.then(|| asked(text, state))
}

/// The goal to be dropped, asked about; which of them, where the text does not tell.
pub fn asked(text: &str, state: &AthleteState) -> Move {
    let found = named(text, state).unwrap_or_default();
    match (found.as_slice(), state.goals.as_slice()) {
        (_, []) => {
            let mut d = Draft::new(state);
            d.say("goal-none", &[]);
            Move::Say(d.reply())
        }
        ([one], _) => propose(state, one),
        (_, [one]) => propose(state, one),
        _ => told::act(Action::Await {
            question: Some(KIND.to_owned()),
        }),
    }
}

/// The goals a text names by distance, name or day. `None`: it names no race at all; empty: none that is a goal.
pub fn named<'a>(text: &str, state: &'a AthleteState) -> Option<Vec<&'a GoalState>> {
    let words = flat(text);
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    let day = slots.date.filter(|d| *d >= state.today);
    let by_name = |g: &&GoalState| {
        let name = g.goal.name.as_deref().map(flat).unwrap_or_default();
        let mut telling = name
            .split_whitespace()
            .filter(|w| w.len() >= TELLING && !COMMON.contains(w));
        telling.any(|w| says(&words, &[w]))
    };
    let called: Vec<&GoalState> = state.goals.iter().filter(by_name).collect();
    let far = |g: &GoalState| {
        slots
            .distance_m
            .is_none_or(|m| g.goal.distance_m.is_some_and(|own| goals::same_distance(own, m)))
    };
    let dated = |g: &GoalState| day.is_none_or(|day| g.goal.date == Some(day));
    if called.is_empty() && slots.distance_m.is_none() && day.is_none() {
        return None;
    }
    // A town that is no goal's ("le marathon de Lyon") is no other marathon.
    let elsewhere = called.is_empty() && slots.race_name.is_some() && state.goals.iter().any(|g| g.goal.name.is_some());
    let unnamed = |g: &GoalState| !elsewhere || g.goal.name.is_none();
    let from: Vec<&GoalState> = if called.is_empty() {
        state.goals.iter().collect()
    } else {
        called
    };
    let found = from.into_iter().filter(|g| far(g) && dated(g) && unnamed(g));
    Some(found.collect())
}

/// Offers to leave one goal.
pub fn propose(state: &AthleteState, goal: &GoalState) -> Move {
    let mut d = Draft::new(state);
    let race = line(&mut d, goal);
    d.say("goal-drop-ask", &[("race", race.into())]);
    let (accept, refuse) = (d.word("button-drop-yes", &[]), d.word("button-no", &[]));
    Move::Propose {
        actions: vec![Action::DropGoal { goal: goal.goal.id }],
        reply: d.reply(),
        accept,
        refuse,
    }
}

/// The question, a button for each goal and one for none.
pub fn words(state: &AthleteState) -> Reply {
    let mut d = Draft::new(state);
    d.say("goal-drop-which", &[]);
    for goal in &state.goals {
        let label = sentence(&line(&mut d, goal));
        d.buttons(vec![choice(label, KIND, &goal.goal.id.to_string())]);
    }
    d.buttons(vec![choice(d.word("button-drop-none", &[]), KIND, "keep")]);
    d.reply()
}

/// The goal whose button was pressed.
pub fn chosen(choice: &str, state: &AthleteState) -> Option<Move> {
    let id = Uuid::parse_str(choice).ok()?;
    let goal: &Goal = state.goals.iter().map(|g| &g.goal).find(|g| g.id == id)?;
    Some(told::act(Action::DropGoal { goal: goal.id }))
}

/// The goal named by the words of an answer, or counted to.
pub fn answer(text: &str, state: &AthleteState) -> Option<Move> {
    let counted = text.trim().trim_end_matches('.').parse::<usize>().ok();
    let goal = match counted {
        Some(number) => state.goals.get(number.checked_sub(1)?)?,
        None => match named(text, state)?.as_slice() {
            [one] => one,
            _ => return None,
        },
    };
    Some(told::act(Action::DropGoal { goal: goal.goal.id }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    #[test]
    fn a_goal_is_dropped_by_who_drops_it_and_kept_by_who_does_not() {
        let state = cases::two_races(Lang::Fr);
        for text in ["supprime le marathon de Nantes", "forget the marathon"] {
            assert!(settle(text, &state).is_some(), "{text}");
        }
        for text in [
            "n'oublie pas que mon marathon est le 25 avril",
            "don't forget my marathon",
            "je n'abandonne pas mon marathon",
        ] {
            assert_eq!(settle(text, &state), None, "{text}");
        }
    }
}
