//! "Mon objectif principal, c'est le marathon": the race that a plan aims at, and what becomes of the others.

use super::Move;
use super::answers::{other_races, season};
use super::draft::{Draft, sentence};
use super::goal_dropped::named;
use super::onboarding;
use super::understand::{flat, flat_says as says, questioning};
use uuid::Uuid;

use crate::domain::action::Action;
use crate::domain::state::{AthleteState, GoalState};
use crate::science::plan::races;

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
    Some(Move::Act(vec![Action::SetMainGoal { goal: main.goal.id }]))
}

/// The one goal beside another. `None`: there is none, or there are several.
fn other<'a>(state: &'a AthleteState, one: &GoalState) -> Option<&'a GoalState> {
    let mut rest = state.goals.iter().filter(|g| g.goal.id != one.goal.id);
    rest.next().filter(|_| rest.next().is_none())
}

/// Words for a goal just put first: kept whatever else is known, and what a plan makes of it.
pub fn done(d: &mut Draft, goal: Uuid) {
    let state = d.state;
    let Some(main) = state.goals.iter().find(|g| g.goal.id == goal) else {
        return;
    };
    let race = sentence(&d.goal_name(&main.goal));
    let Some(aim) = races::aim(&main.goal) else {
        d.say("goal-main-undated", &[("race", race.into())]);
        return;
    };
    let around = races::around(state, goal, aim);
    if follow_to(state, goal).is_some() {
        // The plan that would follow says what becomes of the others.
        d.say("goal-main-kept", &[("race", race.into())]);
        return;
    }
    let id = match (&state.season, &state.athlete.preferences.methodology) {
        (Some(adopted), _) if adopted.season.aim.date != aim.date => {
            d.say("goal-main-kept", &[("race", race.into())]);
            season::why_not(d, &adopted.season.methodology);
            return;
        }
        (Some(_), _) => "goal-main-aimed",
        (None, Some(_)) => "goal-main-first",
        (None, None) => "goal-main-method",
    };
    d.say(id, &[("race", race.into())]);
    other_races::say_each(d, &around);
    if id == "goal-main-method" {
        onboarding::method_buttons(d);
    }
}

/// The plan towards a goal just put first, offered where a methodology is known and the plan followed aims elsewhere.
pub fn follow(actions: &[Action], state: &AthleteState) -> Option<Move> {
    actions.iter().find_map(|action| match action {
        Action::SetMainGoal { goal } => follow_to(state, *goal),
        _ => None,
    })
}

fn follow_to(state: &AthleteState, goal: Uuid) -> Option<Move> {
    let aim = races::aim(&state.goals.iter().find(|g| g.goal.id == goal)?.goal)?;
    let method = match &state.season {
        Some(adopted) => {
            let aimed = adopted.season.aim;
            if (aimed.date, aimed.distance_m) == (aim.date, aim.distance_m) {
                return None;
            }
            adopted.season.methodology.as_str()
        }
        None => state.athlete.preferences.methodology.as_deref()?,
    };
    let offered = season::choose_among(state, method, &races::around(state, goal, aim));
    matches!(offered, Move::Propose { .. }).then_some(offered)
}

/// The goal that counts most where there are several: as told, else the one the plan followed aims at. `None`: one goal,
/// or nothing says which.
pub fn main(state: &AthleteState) -> Option<Uuid> {
    let mut ids = state.goals.iter().map(|g| &g.goal);
    let told = state.athlete.preferences.main_goal;
    let aimed = state.season.as_ref().map(|s| s.season.aim.date);
    let found = ids
        .clone()
        .find(|g| Some(g.id) == told)
        .or_else(|| ids.find(|g| aimed.is_some() && g.date == aimed))?;
    (state.goals.len() > 1).then_some(found.id)
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

    /// What is said once the goal a sentence puts first is kept.
    fn said(text: &str, state: &AthleteState) -> String {
        let Some(Move::Act(actions)) = settle(text, state) else {
            panic!("{text}")
        };
        let [Action::SetMainGoal { goal }] = actions.as_slice() else {
            panic!("{text}: {actions:?}")
        };
        let mut state = state.clone();
        state.athlete.preferences.main_goal = Some(*goal);
        let mut d = Draft::new(&state);
        done(&mut d, *goal);
        d.reply().text.replace(['\u{a0}', '\u{202f}'], " ")
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
        assert!(said.contains("Choisis une méthode"), "{said}");
        assert_eq!(settle("c'est quoi mon objectif principal ?", &state), None);
        assert_eq!(settle("I had a race yesterday, a half", &state), None);
        assert_eq!(settle("ma priorité c'est de dormir", &state), None);
    }
}
