//! Races ahead: days left, the pace they ask for, and what to expect.

use chrono::NaiveDate;

use super::{days, race_prediction, races_apart, runs, world_record};
use crate::domain::athlete::Sex;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::goal::Goal;
use crate::domain::racing::Racing;
use crate::domain::state::{GoalState, TooSoon};
use crate::domain::units::Pace;

fn too_soon(goal: &Goal, distance_m: Option<f64>, goals: &[Goal]) -> Option<TooSoon> {
    let others = goals
        .iter()
        .filter_map(|g| Some((g.id, g.date?, runs::plannable_m(g.distance_m)?)));
    let (after, between, needed) = races_apart::too_soon(distance_m?, goal.date?, others)?;
    let figure = |days: i64, name: &str| {
        let inputs = [("distance_m", distance_m.unwrap_or(0.0))];
        Figure::computed(days as f64, Unit::Count, name, &inputs, Evidence::Weak)
    };
    Some(TooSoon {
        after,
        days: figure(between, "days_between_races"),
        needed: figure(needed, "days_between_races_needed"),
    })
}

/// Races of today and later, nearest first, those without a date last.
pub fn ahead(goals: &[Goal], racing: &Racing, sex: Option<Sex>, today: NaiveDate) -> Vec<GoalState> {
    let mut found: Vec<GoalState> = goals
        .iter()
        .filter(|g| g.date.is_none_or(|d| d >= today))
        .map(|goal| {
            let distance_m = runs::plannable_m(goal.distance_m);
            let both = distance_m.zip(goal.target_s);
            GoalState {
                days_left: goal.date.map(|date| {
                    let inputs = [("date", days::since_epoch(date)), ("today", days::since_epoch(today))];
                    let left = days::between(today, date) as f64;
                    Figure::computed(left, Unit::Count, "days_left", &inputs, Evidence::Strong)
                }),
                target_pace: both.and_then(|(m, s)| {
                    let inputs = [("distance_m", m), ("target_s", s)];
                    let pace = Pace::of(m, s)?.0;
                    Some(Figure::computed(
                        pace,
                        Unit::SecondsPerKm,
                        "target_pace",
                        &inputs,
                        Evidence::Strong,
                    ))
                }),
                prediction: distance_m.and_then(|m| race_prediction::predict(racing, m)),
                impossible: both.is_some_and(|(m, s)| world_record::impossible(sex, m, s)),
                too_soon: too_soon(goal, distance_m, goals),
                goal: goal.clone(),
            }
        })
        .collect();
    found.sort_by_key(|g| (g.goal.date.is_none(), g.goal.date));
    found
}
