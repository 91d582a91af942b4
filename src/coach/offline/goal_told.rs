//! A goal just set or changed: its date and target, the days left, what to expect, and what it comes too soon after.

use chrono::NaiveDate;
use uuid::Uuid;

use super::answers::races;
use super::draft::Draft;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::{AthleteState, GoalState};
use crate::i18n::Arg;

/// The goal that `before` did not hold, of that day and distance where several are new.
pub fn new(d: &mut Draft, before: &AthleteState, (date, distance_m): (Option<NaiveDate>, Option<f64>)) {
    let state = d.state;
    let mut new: Vec<&GoalState> = state.goals.iter().collect();
    new.retain(|g| !before.goals.iter().any(|b| b.goal.id == g.goal.id));
    let told = |g: &&&GoalState| g.goal.date == date && g.goal.distance_m == distance_m;
    match new.iter().find(told).or(new.first()) {
        Some(goal) => goal_lines(d, "done-goal", goal),
        None => d.say("done-goal-plain", &[]),
    }
}

/// A goal that was there, as it is now.
pub fn changed(d: &mut Draft, id: Uuid) {
    let state = d.state;
    match state.goals.iter().find(|g| g.goal.id == id) {
        Some(goal) => goal_lines(d, "done-goal-changed", goal),
        None => d.say("done-goal-plain", &[]),
    }
}

/// The goal with its date and target, the days left, and what to expect today.
fn goal_lines(d: &mut Draft, id: &str, state: &GoalState) {
    let goal = &state.goal;
    let mut parts = vec![d.goal_name(goal)];
    if let Some(date) = goal.date {
        parts.push(d.date(date, &Figure::row(0.0, Unit::Date, "goal", &goal.id)));
    }
    if let Some(target) = goal.target_s {
        let target = d.clock(&Figure::row(target, Unit::Seconds, "goal", &goal.id));
        parts.push(match &state.target_pace {
            Some(pace) => {
                let pace = d.pace(pace);
                d.word("goal-target-pace", &[("target", target.into()), ("pace", pace.into())])
            }
            None => d.word("goal-target", &[("target", target.into())]),
        });
    }
    d.say(id, &[("goal", parts.join(", ").into())]);
    if let Some(days) = &state.days_left {
        let left = d.number(days, 0);
        d.say("goal-days-left", &[("days", left.into()), ("n", Arg::from(days.value))]);
    }
    close_races(d, state);
    if state.impossible {
        d.say("goal-beyond-record", &[]);
    } else if let Some(prediction) = &state.prediction {
        races::expected(d, prediction);
        races::gap(d, state, prediction);
    } else if d.state.fitness.is_none() {
        d.say_once("goal-needs-fitness", &[]);
    }
}

/// What comes too soon after another race: this one, or the one it was put before.
fn close_races(d: &mut Draft, told: &GoalState) {
    let goals = &d.state.goals;
    let next = || {
        let follows = |g: &&GoalState| g.too_soon.as_ref().is_some_and(|t| t.after == told.goal.id);
        goals.iter().find(follows)
    };
    let Some(second) = told.too_soon.as_ref().map(|_| told).or_else(next) else {
        return;
    };
    let Some(soon) = &second.too_soon else { return };
    let first = goals.iter().find(|g| g.goal.id == soon.after);
    let Some(first) = first.and_then(|g| Some((g.goal.date?, g.goal.id))) else {
        return;
    };
    let Some(date) = second.goal.date else { return };
    let of = |id: Uuid| Figure::row(0.0, Unit::Date, "goal", &id);
    let (before, after) = (d.date(first.0, &of(first.1)), d.date(date, &of(second.goal.id)));
    let (days, needed) = (d.number(&soon.days, 0), d.number(&soon.needed, 0));
    d.say_once(
        "goal-too-soon",
        &[
            ("after", after.into()),
            ("before", before.into()),
            ("days", days.into()),
            ("n", Arg::from(soon.days.value)),
            ("needed", needed.into()),
        ],
    );
}
