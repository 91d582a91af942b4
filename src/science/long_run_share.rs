//! How much of a week its long run may be (H5).

use super::choices::CHOICES;

/// Runs a week the rule tells apart.
const RUNS: std::ops::RangeInclusive<i64> = 2..=14;

/// Largest share of the week's distance in one long run, 0.30 to 0.50: less the more often one runs.
///
/// Source: H5 (Daniels 2021 for four runs and more; three and two by design choice). A methodology may declare its own.
/// `None` for fewer than two runs, where the long run is the week, and above fourteen. Evidence: moderate.
///
/// ```
/// use allure::science::long_run_share::most_share;
/// assert_eq!([2, 3, 4, 7].map(most_share), [Some(0.5), Some(0.4), Some(0.3), Some(0.3)]);
/// assert_eq!(most_share(1), None);
/// ```
pub fn most_share(runs_a_week: i64) -> Option<f64> {
    let c = &CHOICES.long_run;
    RUNS.contains(&runs_a_week).then_some(match runs_a_week {
        2 => c.share_of_two,
        3 => c.share_of_three,
        _ => c.share_of_four,
    })
}

/// Longest run of a week of so many metres, in its unit.
///
/// Source: as above. `None` as above and for a week that is not positive. Evidence: moderate.
///
/// ```
/// use allure::science::long_run_share::most_of_week;
/// assert_eq!(most_of_week(50.0, 5), Some(15.0));
/// ```
pub fn most_of_week(week: f64, runs_a_week: i64) -> Option<f64> {
    let share = most_share(runs_a_week)?;
    (week > 0.0).then_some(share * week).filter(|x| x.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn more_runs_never_allow_a_larger_share_and_the_week_scales(runs in 2..14_i64, km in 1.0..300.0_f64) {
            prop_assert!(most_share(runs + 1) <= most_share(runs));
            let (one, two) = (most_of_week(km, runs).unwrap(), most_of_week(2.0 * km, runs).unwrap());
            prop_assert!((two - 2.0 * one).abs() < 1e-9 && one <= km / 2.0 + 1e-9);
        }
    }

    #[test]
    fn nothing_from_nothing() {
        assert_eq!((most_share(0), most_share(15)), (None, None));
        assert_eq!((most_of_week(0.0, 4), most_of_week(f64::NAN, 4)), (None, None));
    }
}
