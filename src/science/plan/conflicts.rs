//! Wishes that cannot all hold: the smallest sets of them.

use super::fit::weeks_to;
use super::methodology::Methodology;
use super::preset::RaceDistance;
use super::runner::Runner;
use crate::domain::season::{Aim, Wish};
use crate::science::daniels_gilbert::fitness_index_from_race;

/// Points of fitness index a season may hope for in a week (Daniels: one point in four weeks).
const POINTS_PER_WEEK: f64 = 0.25;
/// Points beyond which no season is believed, however long (design choice).
const POINTS_MOST: f64 = 10.0;

/// Whether a set of wishes can hold together for this runner. What is not in the set is free.
fn hold(kept: &[Wish], method: &Methodology, runner: &Runner, aim: &Aim, distance: RaceDistance) -> bool {
    let keeps = |wish: Wish| kept.contains(&wish);
    let open = runner.open_days().len();
    let runs = runner.runs_per_week.map(usize::from);
    let least = usize::from(method.runs_per_week.min);
    let weeks = weeks_to(runner, aim).unwrap_or(0);
    if keeps(Wish::DaysOff) && open < 2 {
        return false;
    }
    if keeps(Wish::RunsPerWeek) && runs.is_some_and(|r| r < 2) {
        return false;
    }
    if keeps(Wish::DaysOff) && keeps(Wish::RunsPerWeek) && runs.is_some_and(|r| r > open) {
        return false;
    }
    if keeps(Wish::Methodology) {
        if keeps(Wish::GoalDistance) && !method.distances.contains(&distance) {
            return false;
        }
        if keeps(Wish::RunsPerWeek) && runs.is_some_and(|r| r < least || r > usize::from(method.runs_per_week.max)) {
            return false;
        }
        if keeps(Wish::DaysOff) && open < least {
            return false;
        }
        if keeps(Wish::GoalDate) && weeks < u32::from(method.weeks.min) {
            return false;
        }
    }
    if keeps(Wish::GoalDate) && keeps(Wish::GoalDistance) && weeks < u32::from(distance.preset().weeks_min) {
        return false;
    }
    if keeps(Wish::GoalTime) && keeps(Wish::GoalDistance) {
        let within = if keeps(Wish::GoalDate) { Some(weeks) } else { None };
        return reachable(runner, aim, within);
    }
    true
}

/// Whether the time hoped for can be reached in so many weeks, or ever. True where no race tells.
fn reachable(runner: &Runner, aim: &Aim, weeks: Option<u32>) -> bool {
    let wished = aim.time_s.and_then(|s| fitness_index_from_race(aim.distance_m, s));
    let (Some(wished), Some(now)) = (wished, runner.index()) else {
        return true;
    };
    let most = weeks.map_or(POINTS_MOST, |w| (f64::from(w) * POINTS_PER_WEEK).min(POINTS_MOST));
    wished <= now + most
}

/// Every smallest set of wishes that cannot hold together: taking any one away, the rest can.
///
/// All subsets are tried, smallest first, so none is missed and none is larger than it must be. Empty when all hold.
pub fn minimal(method: &Methodology, runner: &Runner, aim: &Aim, distance: RaceDistance) -> Vec<Vec<Wish>> {
    let mut sets: Vec<Vec<Wish>> = (0_u32..1 << Wish::ALL.len())
        .map(|mask| {
            let kept = Wish::ALL.into_iter().enumerate();
            kept.filter(|(i, _)| mask >> i & 1 == 1).map(|(_, w)| w).collect()
        })
        .collect();
    sets.sort_by_key(Vec::len);
    let mut found: Vec<Vec<Wish>> = Vec::new();
    for set in sets {
        let known = found.iter().any(|small| small.iter().all(|w| set.contains(w)));
        if !known && !hold(&set, method, runner, aim, distance) {
            found.push(set);
        }
    }
    found
}
