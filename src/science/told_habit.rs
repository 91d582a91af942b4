//! A habit of running told in words, as the week that a season begins from while too few weeks of runs are known.

use chrono::NaiveDate;

use super::planning::{known_weeks_enough, still_told};
use super::runs::{self, Run};
use super::told_start::{LONG_MOST_M, LONG_SHARE, MOST_RUNS, RUNS, SHARE};
use super::{days, limits, volume, workouts};
use crate::domain::athlete::{Habit, Lately, RunLength};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::Reason;

/// Pace that turns minutes told into metres, seconds per kilometre: rather too short a run than too long (design choice).
const MINUTES_S_PER_KM: f64 = 420.0;
/// Nobody's longest run is a smaller part of their week than this: a run every day (design choice).
const LEAST_RUN_M: f64 = 2_000.0;

/// The week that was told, and its longest run. `None`: nothing told in kilometres or minutes, or told more than 30 days
/// ago, or no run for two weeks since, or the runs known tell more.
///
/// Source: the athlete's own words; where the week or the longest run was not told, the share of one in the other that
/// the first sessions are made by (design choice). Evidence: weak.
pub fn habit(lately: &Lately, runs: &[Run<'_>], today: NaiveDate) -> Option<Habit> {
    let on = lately.on.filter(|_| still_told(lately, runs, today))?;
    if lately.weekly_runs == Some(0) || known_weeks_enough(runs, today) {
        return None;
    }
    let count = lately.weekly_runs.map_or(RUNS, |n| usize::from(n.min(MOST_RUNS)));
    let week_told = runs::plannable_m(lately.weekly_m);
    let longest_told = lately.longest.map(|longest| match longest {
        RunLength::Metres(m) => m,
        RunLength::Seconds(s) => s / MINUTES_S_PER_KM * 1_000.0,
    });
    let longest_m = longest_told
        .or_else(|| Some(week_told? / count as f64))?
        .min(LONG_MOST_M)
        .min(week_told.unwrap_or(f64::INFINITY));
    let parts = if count >= RUNS {
        SHARE * (count - 1) as f64 + LONG_SHARE
    } else {
        SHARE * count.max(1) as f64
    };
    let week_m = week_told.unwrap_or(longest_m * parts);
    let known = volume::reference_m(runs, days::monday(today));
    if longest_m < LEAST_RUN_M || known.is_some_and(|known| week_m <= known) {
        return None;
    }
    Some(Habit {
        on,
        week_m,
        week_s: week_m / 1_000.0 * MINUTES_S_PER_KM,
        longest_m,
        runs: u8::try_from(count).unwrap_or(MOST_RUNS),
        week_told: week_told.is_some(),
        longest_told: longest_told.is_some(),
    })
}

/// The week, as told or as reckoned from the longest run told.
pub fn week(habit: &Habit) -> Figure {
    amount(habit.week_m, habit.week_told, "week_from_longest_told")
}

/// The longest run, as told or as reckoned from the week told.
pub fn longest(habit: &Habit) -> Figure {
    amount(habit.longest_m, habit.longest_told, "longest_from_week_told")
}

fn amount(metres: f64, told: bool, method: &str) -> Figure {
    if told {
        Figure::row(metres, Unit::Metres, "athlete", &"lately")
    } else {
        Figure::computed(metres, Unit::Metres, method, &[], Evidence::Weak)
    }
}

/// H1's limit where the longest run is one told.
pub fn h1(habit: &Habit) -> Reason {
    let limit = limits::single_run_m(habit.longest_m);
    let inputs = [("longest_told", habit.longest_m)];
    let limit = Figure::computed(limit, Unit::Metres, "single_run_limit", &inputs, Evidence::Weak);
    workouts::reason("told_start", vec![limit, longest(habit)])
}

/// H2's limit where the reference is a week told.
pub fn h2(habit: &Habit) -> Reason {
    let limit = limits::week_m(habit.week_m);
    let inputs = [("week_told", habit.week_m)];
    let limit = Figure::computed(limit, Unit::Metres, "week_limit", &inputs, Evidence::Weak);
    workouts::reason("told_h2", vec![limit, week(habit)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, d).unwrap()
    }

    fn told(weekly_runs: Option<u8>, weekly_m: Option<f64>, longest: Option<RunLength>) -> Lately {
        Lately {
            weekly_runs,
            weekly_m,
            longest,
            on: Some(day(18)),
        }
    }

    fn amounts(lately: &Lately, today: NaiveDate) -> Option<(f64, f64, u8)> {
        habit(lately, &[], today).map(|h| (h.week_m, h.longest_m, h.runs))
    }

    #[test]
    fn a_week_and_a_longest_run_told_are_taken_as_they_are() {
        let all = told(Some(4), Some(42_000.0), Some(RunLength::Metres(16_000.0)));
        let found = habit(&all, &[], day(18)).unwrap();
        assert_eq!((found.week_m, found.longest_m, found.runs), (42_000.0, 16_000.0, 4));
        assert_eq!((found.week_told, found.longest_told), (true, true));
        let h1 = h1(&found);
        assert_eq!(h1.rule, "told_start");
        assert!((h1.figures[0].value - 17_600.0).abs() < 1e-6);
    }

    #[test]
    fn what_was_not_told_is_reckoned_on_the_careful_side() {
        // A week of 40 km in 4 runs: one of them was 10 km at least.
        let week = told(Some(4), Some(40_000.0), None);
        assert_eq!(amounts(&week, day(18)), Some((40_000.0, 10_000.0, 4)));
        // 0.60 + 0.60 + 0.75 of ten kilometres.
        let longest = told(Some(3), None, Some(RunLength::Metres(10_000.0)));
        assert_eq!(amounts(&longest, day(18)), Some((19_500.0, 10_000.0, 3)));
        // Seventy minutes at seven minutes a kilometre.
        let minutes = told(Some(3), None, Some(RunLength::Seconds(4_200.0)));
        assert_eq!(amounts(&minutes, day(18)), Some((19_500.0, 10_000.0, 3)));
        // A hundred kilometres at once are trusted for twenty-five.
        let far = told(Some(3), Some(110_000.0), Some(RunLength::Metres(100_000.0)));
        assert_eq!(amounts(&far, day(18)), Some((110_000.0, 25_000.0, 3)));
    }

    #[test]
    fn what_says_nothing_of_an_amount_or_is_old_is_no_habit() {
        assert_eq!(amounts(&told(Some(4), None, None), day(18)), None);
        assert_eq!(amounts(&told(Some(0), Some(40_000.0), None), day(18)), None);
        assert_eq!(amounts(&Lately::default(), day(18)), None);
        let week = told(Some(4), Some(40_000.0), None);
        let later = NaiveDate::from_ymd_opt(2026, 12, 18).unwrap();
        assert!(amounts(&week, later).is_some());
        assert_eq!(amounts(&week, later.succ_opt().unwrap()), None);
    }
}
