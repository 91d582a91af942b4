//! When a season takes breath (H3), and how long the weeks after a race stay easy.

use super::choices::CHOICES;

/// Weeks from one lighter week to the next: 4, or 3 from 50 years on, within twelve months of an injury, or with a
/// readiness under 50.
///
/// Source: H3 (practice, design choice). Defined for every runner; what is not known asks for nothing. Evidence: weak.
///
/// ```
/// use allure::science::down_week::every;
/// assert_eq!((every(Some(35.0), false, None), every(Some(52.0), false, None)), (4, 3));
/// ```
pub fn every(age: Option<f64>, injured_in_12_months: bool, readiness: Option<f64>) -> u32 {
    let c = &CHOICES.volume;
    let careful = age.is_some_and(|a| a >= c.down_week_careful_age)
        || injured_in_12_months
        || readiness.is_some_and(|r| r < c.down_week_careful_readiness);
    if careful {
        c.down_week_every_careful
    } else {
        c.down_week_every
    }
}

/// Weeks to recover after a race of so many metres, least and most.
///
/// Source: 1 up to 10 km, 1 to 2 up to a half, 3 to 4 beyond (practice, design choice). `None` for a distance that is not
/// positive. Evidence: weak.
///
/// ```
/// use allure::science::down_week::weeks_after_race;
/// assert_eq!([10_000.0, 21_097.5, 42_195.0].map(weeks_after_race), [Some((1, 1)), Some((1, 2)), Some((3, 4))]);
/// ```
pub fn weeks_after_race(distance_m: f64) -> Option<(u32, u32)> {
    let c = &CHOICES.race_recovery;
    (distance_m > 0.0 && distance_m.is_finite()).then_some(if distance_m <= c.short_up_to_m {
        c.short_weeks
    } else if distance_m <= c.half_up_to_m {
        c.half_weeks
    } else {
        c.long_weeks
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn older_and_more_tired_never_wait_longer(age in 15.0..90.0_f64, ready in 0.0..100.0_f64, hurt: bool) {
            let base = every(Some(age), hurt, Some(ready));
            prop_assert!(every(Some(age + 5.0), hurt, Some(ready)) <= base);
            prop_assert!(every(Some(age), hurt, Some(ready - 5.0)) <= base);
            prop_assert!(every(Some(age), true, Some(ready)) <= base && base <= every(None, false, None));
        }

        #[test]
        fn a_longer_race_never_needs_fewer_weeks(metres in 100.0..100_000.0_f64) {
            let (here, longer) = (weeks_after_race(metres).unwrap(), weeks_after_race(metres + 1_000.0).unwrap());
            prop_assert!(longer.0 >= here.0 && longer.1 >= here.1 && here.0 <= here.1);
        }
    }

    #[test]
    fn no_distance_no_weeks() {
        assert_eq!((weeks_after_race(0.0), weeks_after_race(f64::INFINITY)), (None, None));
    }
}
