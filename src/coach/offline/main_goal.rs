//! "Mon objectif principal, c'est le marathon": the race that a plan aims at, and what becomes of the others.

use super::Move;
use super::answers::{other_races, season};
use super::draft::{Draft, sentence};
use super::goal_dropped::named;
use super::onboarding;
use super::understand::{flat, flat_says as says, questioning};
use crate::domain::state::{AthleteState, GoalState};
use crate::science::plan::races::{self, Chosen};

/// Words that put a race first.
const FIRST: &[&str] = &[
    "objectif principal",
    "objectif numero 1",
    "objectif n 1",
    "objectif premier",
    "vrai objectif",
    "but principal",
    "course principale",
    "ma course a c est",
    "est ma course a",
    "ma priorite",
    "la priorite",
    "priorite",
    "le plus important",
    "la plus importante",
    "main goal",
    "main race",
    "main target",
    "my a race",
    "main a race",
    "priority",
    "real goal",
    "matters most",
    "most important",
];
/// Words that put it behind another.
const BEHIND: &[&str] = &[
    "course de preparation",
    "course de prepa",
    "pour preparer",
    "course d entrainement",
    "objectif secondaire",
    "objectif intermediaire",
    "secondaire",
    "tune up",
    "tuneup",
    "b race",
    "stepping stone",
    "warm up race",
    "preparation race",
    "secondary",
];

/// What a sentence on the order of the goals does. `None`: it tells none, or names no goal there is.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let words = flat(text);
    let behind = says(&words, BEHIND);
    if questioning(text) || state.goals.is_empty() || !behind && !says(&words, FIRST) {
        return None;
    }
    let named = named(text, state)?;
    let main = match (behind, named.as_slice()) {
        (false, [one]) => one,
        (true, [one]) => other(state, one)?,
        _ => return None,
    };
    Some(put_first(state, main))
}

/// The one goal beside another. `None`: there is none, or there are several.
fn other<'a>(state: &'a AthleteState, one: &GoalState) -> Option<&'a GoalState> {
    let mut rest = state.goals.iter().filter(|g| g.goal.id != one.goal.id);
    rest.next().filter(|_| rest.next().is_none())
}

fn put_first(state: &AthleteState, main: &GoalState) -> Move {
    let mut d = Draft::new(state);
    let race = sentence(&d.goal_name(&main.goal));
    let Some(aim) = races::aim(&main.goal) else {
        d.say("goal-main-undated", &[("race", race.into())]);
        return Move::Say(d.reply());
    };
    let around = races::around(state, main.goal.id, aim);
    if let Some(adopted) = &state.season {
        let aimed = adopted.season.aim;
        if (aimed.date, aimed.distance_m) != (aim.date, aim.distance_m) {
            return season::choose_among(state, &adopted.season.methodology, &around);
        }
        return kept(d, "goal-main-aimed", &race, &around);
    }
    let usual = races::chosen(state).is_some_and(|chosen| chosen.goal == main.goal.id);
    match state.athlete.preferences.methodology.as_deref() {
        Some(method) if !usual => season::choose_among(state, method, &around),
        _ if usual => kept(d, "goal-main-first", &race, &around),
        _ => {
            d.say("goal-main-method", &[("race", race.into())]);
            onboarding::method_buttons(&mut d);
            Move::Say(d.reply())
        }
    }
}

/// The race is aimed at already; what becomes of the others.
fn kept(mut d: Draft, id: &str, race: &str, around: &Chosen) -> Move {
    d.say(id, &[("race", race.into())]);
    other_races::say_each(&mut d, around);
    Move::Say(d.reply())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;
    use crate::domain::units::{HALF_MARATHON_M, MARATHON_M};

    fn two(lang: Lang) -> AthleteState {
        let mut state = cases::runner(lang);
        state.goals = vec![
            cases::goal("2027-03-07", HALF_MARATHON_M, Some("semi de Paris")),
            cases::goal("2027-04-25", MARATHON_M, Some("marathon de Nantes")),
        ];
        state
    }

    fn said(text: &str, state: &AthleteState) -> String {
        match settle(text, state) {
            Some(Move::Say(reply)) => reply.text.replace(['\u{a0}', '\u{202f}'], " "),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn the_race_that_counts_is_named_and_the_other_has_its_place() {
        let state = two(Lang::Fr);
        for text in [
            "mon objectif principal c'est le marathon",
            "la priorité c'est Nantes",
            "le semi de Paris est une course de préparation",
        ] {
            let said = said(text, &state);
            assert!(
                said.starts_with("Marathon de Nantes, c’est l’objectif A"),
                "{text}: {said}"
            );
            assert!(said.contains("devient la séance dure de sa semaine"), "{text}: {said}");
        }
        let english = two(Lang::En);
        let said = said("my main goal is the marathon", &english);
        assert!(said.starts_with("Marathon de Nantes is your A race"), "{said}");
    }

    #[test]
    fn a_race_that_a_plan_would_not_aim_at_waits_for_a_method() {
        let state = two(Lang::Fr);
        let said = said("mon objectif principal c'est le semi", &state);
        assert!(said.contains("choisis d’abord une méthode"), "{said}");
        assert_eq!(settle("c'est quoi mon objectif principal ?", &state), None);
        assert_eq!(settle("I had a race yesterday, a half", &state), None);
        assert_eq!(settle("ma priorité c'est de dormir", &state), None);
    }
}
