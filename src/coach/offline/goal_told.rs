//! A goal just set or changed: its date and target, the days left, what to expect, and what it comes too soon after.

use chrono::NaiveDate;
use uuid::Uuid;

use super::answers::{goals, races};
use super::draft::Draft;
use super::minor;
use crate::domain::figure::{Figure, Unit};
use crate::domain::goal::Goal;
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

/// A goal that was there, as it is now, with what is no longer as it was.
pub fn changed(d: &mut Draft, id: Uuid, before: &AthleteState) {
    let of = |state: &'_ AthleteState| state.goals.iter().find(|g| g.goal.id == id).cloned();
    let (Some(was), Some(now)) = (of(before), of(d.state)) else {
        d.say("done-goal-plain", &[]);
        return;
    };
    let (a, b) = (&was.goal, &now.goal);
    if (a.date, a.target_s) == (b.date, b.target_s) {
        goal_lines(d, "goal-same", &now);
        return;
    }
    head(d, "done-goal-changed", &now);
    differences(d, a, b);
    outlook(d, &now);
}

/// The day and the time as they were and as they are, where both were told.
fn differences(d: &mut Draft, was: &Goal, now: &Goal) {
    let row = |value, unit| Figure::row(value, unit, "goal", &now.id);
    if let (Some(from), Some(to)) = (was.date, now.date)
        && from != to
    {
        let (from, to) = (d.date(from, &row(0.0, Unit::Date)), d.date(to, &row(0.0, Unit::Date)));
        d.say("goal-was-date", &[("from", from.into()), ("to", to.into())]);
    }
    if let (Some(from), Some(to)) = (was.target_s, now.target_s)
        && (from - to).abs() >= 1.0
    {
        let (from, to) = (d.clock(&row(from, Unit::Seconds)), d.clock(&row(to, Unit::Seconds)));
        d.say("goal-was-time", &[("from", from.into()), ("to", to.into())]);
    }
}

/// A goal that is none any more.
pub fn dropped(d: &mut Draft, id: Uuid, before: &AthleteState) {
    match before.goals.iter().find(|g| g.goal.id == id) {
        Some(goal) => {
            let race = d.goal_name(&goal.goal);
            d.say("done-goal-dropped", &[("race", race.into())]);
        }
        None => d.say("done-goal-plain", &[]),
    }
}

/// The goal with its date and target, the days left, and what to expect today.
fn goal_lines(d: &mut Draft, id: &str, state: &GoalState) {
    head(d, id, state);
    outlook(d, state);
}

/// The goal with its date and target.
fn head(d: &mut Draft, id: &str, state: &GoalState) {
    let goal = goals::line(d, state);
    d.say(id, &[("goal", goal.into())]);
}

/// The days left, what it comes too close to, and what to expect today.
fn outlook(d: &mut Draft, state: &GoalState) {
    minor::say(d, &state.goal);
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
