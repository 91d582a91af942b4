//! Race times as an interval, from every race, the training, and every model that applies.

use super::{ensemble, riegel};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::racing::{PastRace, Racing};
use crate::domain::state::RacePrediction;

/// Distances that are predicted, metres.
const RANGE_M: std::ops::RangeInclusive<f64> = 1_500.0..=100_000.0;
/// A race this near in distance, as a share, and no older than this, weeks, makes a prediction a good one.
const NEAR: f64 = 0.05;
const FRESH_WEEKS: f64 = 8.0;

/// Riegel's time over `to_m` from a race of `from_m` in `time_s`, seconds.
///
/// Source: Riegel 1981, T2 = T1 (D2/D1)^1.06. `None` unless all are positive. Evidence: moderate between 3.5 and 230
/// minutes; half of recreational marathons come out ten minutes too fast.
///
/// ```
/// use allure::science::race_prediction::riegel;
/// assert_eq!(riegel(5_000.0, 1_200.0, 10_000.0).map(f64::round), Some(2_502.0));
/// ```
pub fn riegel(from_m: f64, time_s: f64, to_m: f64) -> Option<f64> {
    riegel::with_exponent(from_m, time_s, to_m, riegel::GENERAL)
}

/// Cameron's time over `to_m` from a race of `from_m` in `time_s`, seconds.
///
/// Source: Cameron 1998, metre form. `None` outside 400 m to 80 km. Evidence: moderate.
///
/// ```
/// use allure::science::race_prediction::cameron;
/// assert!((cameron(5_000.0, 992.0, 42_200.0).unwrap() - 9_682.0).abs() < 1.0);
/// ```
pub fn cameron(from_m: f64, time_s: f64, to_m: f64) -> Option<f64> {
    let range = 400.0..=80_467.2;
    let factor = |m: f64| 13.496_81 - 0.000_030_363 * m + 835.7114 * m.powf(-0.7905);
    let usable = range.contains(&from_m) && range.contains(&to_m) && time_s > 0.0;
    usable.then(|| time_s * (to_m / from_m) * factor(from_m) / factor(to_m))
}

/// Median and 80 % interval over `distance_m`, seconds, from all that is known today.
///
/// Source: the models of [`ensemble`] that apply. `None` without a race or an effort, or outside 1500 m to 100 km.
/// Evidence: moderate within 5 % of the distance of a race of the last eight weeks, else weak.
pub fn predict(racing: &Racing, distance_m: f64) -> Option<RacePrediction> {
    if !RANGE_M.contains(&distance_m) {
        return None;
    }
    let found = ensemble::with_effort(&racing.races, racing.trained.as_ref(), &racing.training, distance_m)?;
    let near = |r: &PastRace| (r.distance_m / distance_m - 1.0).abs() <= NEAR && r.weeks_ago <= FRESH_WEEKS;
    let evidence = if racing.races.iter().any(near) {
        Evidence::Moderate
    } else {
        Evidence::Weak
    };
    let mut inputs = vec![("distance_m", distance_m), ("sigma", found.sigma)];
    inputs.extend(racing.races.iter().chain(&racing.trained).flat_map(|r| {
        [
            ("race_distance_m", r.distance_m),
            ("race_time_s", r.time_s),
            ("race_weeks_ago", r.weeks_ago),
        ]
    }));
    inputs.extend(racing.training.km_per_week.map(|km| ("km_per_week", km)));
    inputs.extend(
        racing
            .training
            .pace_s_per_km
            .map(|pace| ("training_pace_s_per_km", pace)),
    );
    inputs.extend(racing.training.longest_km.map(|km| ("longest_km", km)));
    let figure = |seconds: f64| Figure::computed(seconds, Unit::Seconds, "race_prediction", &inputs, evidence);
    Some(RacePrediction {
        distance_m,
        low: figure(found.low_s),
        median: figure(found.median_s),
        high: figure(found.high_s),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::racing::Training;

    fn half_in_ninety_minutes() -> Racing {
        let race = PastRace {
            distance_m: 21_097.5,
            time_s: 5_400.0,
            weeks_ago: 0.0,
        };
        Racing {
            races: vec![race],
            ..Racing::default()
        }
    }

    #[test]
    fn a_marathon_without_the_training_is_slower_and_wider() {
        let found = predict(&half_in_ninety_minutes(), 42_195.0).unwrap();
        let whole = [found.low, found.median, found.high].map(|f| f.value.round());
        assert_eq!(whole.to_vec(), vec![10_727.0, 11_669.0, 12_693.0]);
        let trained = Racing {
            training: Training {
                km_per_week: Some(70.0),
                pace_s_per_km: Some(290.0),
                longest_km: Some(32.0),
            },
            ..half_in_ninety_minutes()
        };
        let better = predict(&trained, 42_195.0).unwrap();
        assert!(better.median.value < 11_669.0 && better.high.value - better.low.value < 1_500.0);
    }

    #[test]
    fn the_same_distance_is_predicted_as_it_was_run() {
        let racing = half_in_ninety_minutes();
        let found = predict(&racing, 21_097.5).unwrap();
        assert!((found.median.value - 5_400.0).abs() < 1.0);
        assert!((found.high.value / found.median.value - 1.0).abs() < 0.015);
        assert_eq!(found.median.evidence, Evidence::Moderate);
        assert_eq!(predict(&Racing::default(), 10_000.0), None);
        assert_eq!(predict(&racing, f64::NAN), None);
    }

    #[test]
    fn an_effort_of_training_is_wider_than_a_race() {
        let racing = half_in_ninety_minutes();
        let effort = Racing {
            trained: racing.races.first().copied(),
            ..Racing::default()
        };
        let (raced, trained) = (predict(&racing, 21_097.5).unwrap(), predict(&effort, 21_097.5).unwrap());
        assert!((trained.median.value - raced.median.value).abs() < 1.0);
        assert!(trained.high.value > raced.high.value * 1.02);
        assert_eq!(trained.median.evidence, Evidence::Weak);
    }
}
