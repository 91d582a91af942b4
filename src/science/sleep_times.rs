//! How regular nights are, from when one falls asleep and wakes.

use super::choices::CHOICES;
use super::sleep::alike;

/// Minutes of a day.
const DAY_MIN: i64 = 1_440;
/// Nights of a week that are needed (design choice).
const LEAST: usize = 5;

/// One night, minutes from the midnight that begins the day one wakes on: asleep at -60 is 23:00 the evening before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Night {
    pub asleep_min: f64,
    pub awake_min: f64,
}

impl Night {
    /// Asleep before awake, within the noon before and the noon after.
    fn sound(&self) -> bool {
        let half = DAY_MIN as f64 / 2.0;
        (-half..=half).contains(&self.asleep_min) && (-half..=half).contains(&self.awake_min) && self.hours() > 0.0
    }

    /// Hours slept.
    pub fn hours(&self) -> f64 {
        (self.awake_min - self.asleep_min) / 60.0
    }
}

/// Standard deviation of the middle of sleep, minutes; above 60 the nights are irregular.
///
/// Source: fallback where no state per half minute is known (recalled). `None` under five nights or for one that is no
/// night. Evidence: weak.
///
/// ```
/// use allure::science::sleep_times::{Night, middle_sd_min};
/// let night = |shift: f64| Night { asleep_min: shift - 60.0, awake_min: shift + 420.0 };
/// assert_eq!(middle_sd_min(&[night(0.0); 7]), Some(0.0));
/// ```
pub fn middle_sd_min(nights: &[Night]) -> Option<f64> {
    if nights.len() < LEAST || !nights.iter().all(Night::sound) {
        return None;
    }
    let middles: Vec<f64> = nights
        .iter()
        .map(|n| f64::midpoint(n.asleep_min, n.awake_min))
        .collect();
    let n = middles.len() as f64;
    let mean = middles.iter().sum::<f64>() / n;
    Some((middles.iter().map(|m| (m - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt())
}

/// Sleep regularity index of nights in a row, -100 to 100, minute by minute; under 70 is irregular.
///
/// Source: Phillips 2017 on the minutes between falling asleep and waking: naps and waking at night are not known.
/// `None` under five nights or for one that is no night. Evidence: weak.
///
/// ```
/// use allure::science::sleep_times::{Night, regularity};
/// let same = Night { asleep_min: -60.0, awake_min: 420.0 };
/// assert_eq!(regularity(&[same; 7]), Some(100.0));
/// ```
pub fn regularity(nights: &[Night]) -> Option<f64> {
    if nights.len() < LEAST || !nights.iter().all(Night::sound) {
        return None;
    }
    let half = DAY_MIN / 2;
    let states: Vec<bool> = nights
        .iter()
        .flat_map(|night| {
            (-half..half).map(move |minute| {
                let at = minute as f64;
                night.asleep_min <= at && at < night.awake_min
            })
        })
        .collect();
    alike(&states, usize::try_from(DAY_MIN).ok()?)
}

/// Whether nights are irregular: an index under 70, else a middle that moves by more than an hour.
///
/// Source: Phillips 2017 (border recalled). `None` where neither is known. Evidence: weak.
///
/// ```
/// use allure::science::sleep_times::irregular;
/// assert_eq!((irregular(Some(65.0), None), irregular(None, Some(40.0))), (Some(true), Some(false)));
/// ```
pub fn irregular(index: Option<f64>, middle_sd_min: Option<f64>) -> Option<bool> {
    let c = &CHOICES.sleep;
    let by_index = index.map(|i| i < c.irregular_index);
    by_index.or_else(|| middle_sd_min.map(|sd| sd > c.irregular_middle_min))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn nights() -> impl Strategy<Value = Vec<Night>> {
        let one = (-300.0..120.0_f64, 240.0..570.0_f64).prop_map(|(asleep_min, long)| Night {
            asleep_min,
            awake_min: asleep_min + long,
        });
        prop::collection::vec(one, 5..14)
    }

    proptest! {
        #[test]
        fn moving_every_night_alike_changes_nothing(nights in nights(), by in -120..=30_i32) {
            // Whole minutes, so that the states move as one.
            let whole: Vec<Night> = nights.iter()
                .map(|n| Night { asleep_min: n.asleep_min.round(), awake_min: n.awake_min.round() }).collect();
            let moved: Vec<Night> = whole.iter()
                .map(|n| Night { asleep_min: n.asleep_min + f64::from(by), awake_min: n.awake_min + f64::from(by) })
                .collect();
            let sd = |n: &[Night]| middle_sd_min(n).unwrap();
            prop_assert!((sd(&whole) - sd(&moved)).abs() < 1e-6);
            let index = |n: &[Night]| regularity(n).unwrap();
            prop_assert!((index(&whole) - index(&moved)).abs() < 1e-9);
            prop_assert!((-100.0..=100.0).contains(&index(&whole)));
        }

        #[test]
        fn widening_the_differences_widens_the_deviation(nights in nights()) {
            let mean = nights.iter().map(|n| n.asleep_min).sum::<f64>() / nights.len() as f64;
            let alike: Vec<Night> = nights.iter()
                .map(|_| Night { asleep_min: mean, awake_min: mean + 480.0 }).collect();
            prop_assert!(middle_sd_min(&alike).unwrap() <= middle_sd_min(&nights).unwrap() + 1e-9);
            prop_assert_eq!(regularity(&alike), Some(100.0));
        }
    }

    #[test]
    fn few_or_odd_nights_say_nothing() {
        let night = Night {
            asleep_min: -60.0,
            awake_min: 420.0,
        };
        let odd = Night {
            asleep_min: 420.0,
            awake_min: -60.0,
        };
        assert_eq!((middle_sd_min(&[night; 4]), regularity(&[night; 4])), (None, None));
        assert_eq!(regularity(&[night, night, odd, night, night]), None);
        assert_eq!(irregular(None, None), None);
    }
}
