//! Wishes that cannot all hold: the smallest sets of them.

use super::fit::weeks_to;
use super::methodology::Methodology;
use super::preset::RaceDistance;
use super::runner::Runner;
use super::wishes;
use crate::domain::season::{Aim, Wish};
use crate::domain::taste::Taste;
use crate::science::daniels_gilbert::fitness_index_from_race;

/// Points of fitness index a season may hope for in a week (Daniels: one point in four weeks).
const POINTS_PER_WEEK: f64 = 0.25;
/// Points beyond which no season is believed, however long (design choice).
const POINTS_MOST: f64 = 10.0;

/// Minutes the long run of a season towards a distance needs on its day (design choice: below them the race is longer
/// than anything the legs have met by more than any plan hopes for).
pub fn long_run_min(distance: RaceDistance) -> u16 {
    match distance {
        RaceDistance::FiveK => 35,
        RaceDistance::TenK => 45,
        RaceDistance::Half => 75,
        RaceDistance::Marathon => 120,
        RaceDistance::Ultra => 150,
    }
}

/// What the athlete asked for: only that can be in the way.
fn told(wish: Wish, runner: &Runner, aim: &Aim) -> bool {
    match wish {
        Wish::TimePerDay => runner.wishes.minutes.iter().any(Option::is_some),
        Wish::LongDay => runner.long_day.is_some(),
        Wish::Dislikes => !runner.wishes.disliked.is_empty() || !runner.wishes.liked.is_empty(),
        Wish::GoalTime => aim.time_s.is_some(),
        Wish::RunsPerWeek => runner.runs_per_week.is_some(),
        Wish::DaysOff => !runner.days_off.is_empty(),
        Wish::Methodology | Wish::GoalDate | Wish::GoalDistance => true,
    }
}

/// Whether the days and the time of each, as far as they are kept, leave room for the long run of a distance.
fn long_run_fits(kept: &[Wish], days: &[u8], runner: &Runner, distance: RaceDistance) -> bool {
    let time = kept.contains(&Wish::TimePerDay);
    let wished = runner.long_day.filter(|_| kept.contains(&Wish::LongDay));
    let mut long = days.iter().filter(|d| wished.is_none_or(|w| w == **d));
    let needed = long_run_min(distance);
    long.any(|d| !time || !kept.contains(&Wish::GoalDistance) || runner.wishes.leaves(*d, needed))
}

/// Whether a set of wishes can hold together for this runner. What is not in the set is free.
fn hold(kept: &[Wish], method: &Methodology, runner: &Runner, aim: &Aim, distance: RaceDistance) -> bool {
    let keeps = |wish: Wish| kept.contains(&wish);
    let days: Vec<u8> = (0..7)
        .filter(|d| !keeps(Wish::DaysOff) || !runner.days_off.contains(d))
        .filter(|d| !keeps(Wish::TimePerDay) || runner.wishes.leaves(*d, runner.least_minutes()))
        .collect();
    let open = days.len();
    let runs = runner.runs_per_week.map(usize::from);
    let least = usize::from(method.runs_per_week.min);
    let weeks = weeks_to(runner, aim).unwrap_or(0);
    if open < 2 || !long_run_fits(kept, &days, runner, distance) {
        return false;
    }
    if keeps(Wish::RunsPerWeek) && runs.is_some_and(|r| r < 2) {
        return false;
    }
    if keeps(Wish::RunsPerWeek) && runs.is_some_and(|r| r > open) {
        return false;
    }
    if keeps(Wish::Methodology) {
        if keeps(Wish::GoalDistance) && !method.distances.contains(&distance) {
            return false;
        }
        if keeps(Wish::RunsPerWeek) && runs.is_some_and(|r| r < least || r > usize::from(method.runs_per_week.max)) {
            return false;
        }
        if open < least {
            return false;
        }
        if keeps(Wish::Dislikes)
            && !runner.easy_only()
            && wishes::against_school(method, distance, &runner.wishes, runner.level())
        {
            return false;
        }
        if keeps(Wish::GoalDate) && weeks < u32::from(method.weeks.min) {
            return false;
        }
    }
    if keeps(Wish::GoalDate) && keeps(Wish::GoalDistance) && weeks < u32::from(distance.preset().weeks_min) {
        return false;
    }
    if keeps(Wish::Dislikes) && runner.wishes.disliked.contains(&Taste::LongRun) && keeps(Wish::GoalDistance) {
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

/// The index the weeks to the race may hope for. `None` where no race tells today's.
pub fn hoped(runner: &Runner, aim: &Aim) -> Option<f64> {
    let weeks = f64::from(weeks_to(runner, aim)?);
    Some(runner.index()? + (weeks * POINTS_PER_WEEK).min(POINTS_MOST))
}

/// Every smallest set of wishes that cannot hold together: taking any one away, the rest can.
///
/// All subsets are tried, smallest first, so none is missed and none is larger than it must be. Empty when all hold.
pub fn minimal(method: &Methodology, runner: &Runner, aim: &Aim, distance: RaceDistance) -> Vec<Vec<Wish>> {
    let told: Vec<Wish> = Wish::ALL.into_iter().filter(|w| told(*w, runner, aim)).collect();
    let mut sets: Vec<Vec<Wish>> = (0_u32..1 << told.len())
        .map(|mask| {
            let kept = told.iter().copied().enumerate();
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
