//! The hard limits of a plan, as pure arithmetic: H1, H2, H8 and the taper of H10.

use chrono::NaiveDate;

use super::days;

/// A single run may be this much of the longest of 30 days (H1; Frandsen 2025).
pub const SINGLE_RUN: f64 = 1.10;
/// Below this distance one more kilometre is always allowed (H1's floor, a design choice), metres.
const FLOOR_BELOW_M: f64 = 10_000.0;
const FLOOR_STEP_M: f64 = 1_000.0;
/// The same floor in time, seconds.
const FLOOR_STEP_S: f64 = 300.0;
/// A week may be this much of the reference, or this many metres more, whichever is larger (H2).
pub const WEEK: f64 = 1.10;
const WEEK_STEP_M: f64 = 3_000.0;
/// Where the reference reaches this many metres, never more than this share of it (H2; Damsted 2019).
const WEEK_LARGE_M: f64 = 15_000.0;
const WEEK_MOST: f64 = 1.20;
/// Days before a goal race without a new stimulus (H10).
pub const TAPER_DAYS: i64 = 10;
/// Time constant of the taper in days and the least share of usual volume (7 to 8 days, 0.4) (design choice).
const TAPER_TAU_DAYS: f64 = 7.5;
const TAPER_LEAST: f64 = 0.4;

/// Longest single run allowed, metres, from the longest of the last 30 days.
///
/// Source: H1 (Frandsen 2025; floor of 1 km below 10 km by design choice). Defined for every distance above 0.
/// Evidence: moderate.
///
/// ```
/// use allure::science::limits::single_run_m;
/// assert_eq!((single_run_m(5_000.0), single_run_m(20_000.0)), (6_000.0, 22_000.0));
/// ```
pub fn single_run_m(longest_m: f64) -> f64 {
    let share = longest_m * SINGLE_RUN;
    if longest_m < FLOOR_BELOW_M {
        share.max(longest_m + FLOOR_STEP_M)
    } else {
        share
    }
}

/// Longest single run allowed, seconds, where distances are unknown: 10 % or five minutes more.
///
/// Source: H1, the floor in time (design choice). Evidence: weak.
pub fn single_run_s(longest_s: f64) -> f64 {
    (longest_s * SINGLE_RUN).max(longest_s + FLOOR_STEP_S)
}

/// Largest week allowed, metres, from the highest of the last four complete weeks.
///
/// Source: H2. Defined for every reference from 0. Evidence: weak to moderate (10 % showed no
/// protection in Buist 2008, jumps of 20 to 60 % showed harm in Damsted 2019).
///
/// ```
/// use allure::science::limits::week_m;
/// assert_eq!((week_m(10_000.0), week_m(20_000.0), week_m(40_000.0)), (13_000.0, 23_000.0, 44_000.0));
/// ```
pub fn week_m(reference_m: f64) -> f64 {
    let limit = (reference_m * WEEK).max(reference_m + WEEK_STEP_M);
    if reference_m >= WEEK_LARGE_M {
        limit.min(reference_m * WEEK_MOST)
    } else {
        limit
    }
}

/// Share of a usual run so many days before a race, 0.4 to 0.88 within ten days.
///
/// Source: exponential taper (Bosquet 2007; time constant a design choice). `None` outside 0 to 10 days.
/// Evidence: moderate.
///
/// ```
/// use allure::science::limits::taper_share;
/// assert_eq!(taper_share(1), Some(0.4));
/// assert_eq!(taper_share(11), None);
/// ```
pub fn taper_share(days_left: i64) -> Option<f64> {
    (0..=TAPER_DAYS).contains(&days_left).then(|| {
        let inside = (TAPER_DAYS + 1 - days_left) as f64;
        (-inside / TAPER_TAU_DAYS).exp().max(TAPER_LEAST)
    })
}

/// Whether running on a date would leave no day of rest in some seven days around it (H8). `runs_on` tells of every
/// other day whether it is run.
pub fn seven_in_a_row(date: NaiveDate, runs_on: impl Fn(NaiveDate) -> bool) -> bool {
    let streak = |step: i64| {
        (1..days::WEEK)
            .take_while(|n| {
                let other = days::shift(date, n * step);
                other != date && runs_on(other)
            })
            .count()
    };
    streak(-1) + streak(1) >= 6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_days_around_make_the_seventh_a_rest() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let around =
            |before: i64, after: i64| seven_in_a_row(today, |d| (-before..=after).contains(&days::between(today, d)));
        assert!(around(6, 0));
        assert!(around(3, 3));
        assert!(!around(5, 0));
        assert!(!around(2, 3));
        assert!(!seven_in_a_row(NaiveDate::MIN, |_| true) || around(6, 0));
    }

    #[test]
    fn the_week_is_continuous_where_the_cap_begins() {
        assert!((week_m(15_000.0) - 18_000.0).abs() < 1e-6);
        assert!((week_m(29_000.0) - 32_000.0).abs() < 1e-6);
        assert!((single_run_m(9_900.0) - 10_900.0).abs() < 1e-6);
    }
}
