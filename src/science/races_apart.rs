//! Races too near one another for the second to be raced for a time.

use chrono::NaiveDate;

use super::choices::CHOICES;
use super::days;
use super::down_week::weeks_after_race;

/// Races longer than this are marathons and beyond, metres (H4 draws the same border).
const BEYOND_HALF_M: f64 = 22_000.0;

/// A race before it shorter than this share is a tune-up (design choice).
const TUNE_UP: f64 = 0.5;

/// Days that must lie between a race of `before_m` and one of `after_m` for the second to be raced for a time: eight weeks
/// between two marathons, else the weeks the first takes to recover from.
///
/// Source: practice (design choice). `None` for a distance that is not positive. Evidence: weak.
///
/// ```
/// use allure::science::races_apart::days_needed;
/// assert_eq!(days_needed(42_195.0, 42_195.0), Some(56));
/// assert_eq!(days_needed(10_000.0, 42_195.0), Some(7));
/// ```
pub fn days_needed(before_m: f64, after_m: f64) -> Option<i64> {
    let (weeks, _) = weeks_after_race(before_m)?;
    let both_long = before_m > BEYOND_HALF_M && after_m > BEYOND_HALF_M;
    let weeks = i64::from(weeks);
    (after_m > 0.0).then_some(
        days::WEEK
            * if both_long {
                CHOICES.between_races.two_marathons_weeks.max(weeks)
            } else {
                weeks
            },
    )
}

/// The race before a date that is too near for one of `distance_m` on it: which, the days between, the days needed.
/// `None` where every one is far enough.
pub fn too_soon<T>(
    distance_m: f64,
    date: NaiveDate,
    races: impl Iterator<Item = (T, NaiveDate, f64)>,
) -> Option<(T, i64, i64)> {
    races
        .filter_map(|(race, on, metres)| {
            let between = days::between(on, date);
            let needed = days_needed(metres, distance_m).filter(|_| metres >= TUNE_UP * distance_m)?;
            (between > 0 && between < needed).then_some((race, between, needed))
        })
        .min_by_key(|(_, between, needed)| between - needed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_longer_first_race_never_needs_fewer_days(a in 1_000.0..60_000.0_f64, b in 1_000.0..60_000.0_f64) {
            prop_assert!(days_needed(a + 1_000.0, b) >= days_needed(a, b));
            prop_assert!(days_needed(a, b + 1_000.0) >= days_needed(a, b));
        }
    }

    #[test]
    fn two_marathons_in_four_weeks_are_too_near_and_in_eight_are_not() {
        let on = |d| NaiveDate::from_ymd_opt(2027, 4, d).unwrap();
        let first = [("paris", on(11), 42_195.0)];
        let after = |days| too_soon(42_195.0, days::shift(on(11), days), first.into_iter());
        assert_eq!(after(21), Some(("paris", 21, 56)));
        let tune_up = [("tune-up", on(11), 10_000.0)];
        assert_eq!(too_soon(42_195.0, on(17), tune_up.into_iter()), None);
        assert_eq!((after(56), after(0), after(-7)), (None, None, None));
        assert_eq!(days_needed(0.0, 5_000.0), None);
    }
}
