//! Half an hour alone as hard as it can be held: threshold heart rate and threshold pace.

/// Minutes of the trial that are counted, and that it lasts.
const COUNTED_MIN: usize = 20;
const TRIAL_MIN: std::ops::RangeInclusive<usize> = 30..=75;
/// Heart rates that are believed, beats per minute.
const BPM: std::ops::RangeInclusive<f64> = 60.0..=230.0;

/// Threshold heart rate: the mean of the last 20 minutes, one value a minute, beats per minute.
///
/// Source: Friel, a solo trial of 30 minutes; a race of 30 to 75 minutes serves. `None` for fewer or more minutes, or a
/// rate outside 60 to 230. Evidence: moderate.
///
/// ```
/// use allure::science::time_trial::threshold_bpm;
/// let warming: Vec<f64> = [[150.0; 10].as_slice(), &[170.0; 20]].concat();
/// assert_eq!(threshold_bpm(&warming), Some(170.0));
/// ```
pub fn threshold_bpm(per_minute: &[f64]) -> Option<f64> {
    let sound = TRIAL_MIN.contains(&per_minute.len()) && per_minute.iter().all(|b| BPM.contains(b));
    let last = per_minute.get(per_minute.len().checked_sub(COUNTED_MIN)?..)?;
    sound.then(|| last.iter().sum::<f64>() / last.len() as f64)
}

/// Threshold pace of 30 minutes, seconds per kilometre, from the metres run in them.
///
/// Source: Friel, mean pace of the trial. `None` outside 2 to 13 km. Evidence: moderate.
///
/// ```
/// use allure::science::time_trial::threshold_pace;
/// assert_eq!(threshold_pace(7_200.0), Some(250.0));
/// ```
pub fn threshold_pace(metres_in_30_min: f64) -> Option<f64> {
    (2_000.0..=13_000.0)
        .contains(&metres_in_30_min)
        .then(|| 1_800_000.0 / metres_in_30_min)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn only_the_last_twenty_minutes_count(first in 60.0..200.0_f64, last in 100.0..200.0_f64, long in 30..75_usize) {
            let trial: Vec<f64> = (0..long).map(|m| if m + 20 < long { first } else { last }).collect();
            prop_assert!((threshold_bpm(&trial).unwrap() - last).abs() < 1e-9);
        }

        #[test]
        fn metres_and_pace_undo_each_other(metres in 2_000.0..13_000.0_f64) {
            prop_assert!((threshold_pace(metres).unwrap() * metres - 1_800_000.0).abs() < 1e-6);
        }
    }

    #[test]
    fn other_efforts_say_nothing() {
        assert_eq!((threshold_bpm(&[170.0; 29]), threshold_bpm(&[170.0; 76])), (None, None));
        assert_eq!(threshold_bpm(&[20.0; 30]), None);
        assert_eq!((threshold_pace(500.0), threshold_pace(f64::NAN)), (None, None));
    }
}
