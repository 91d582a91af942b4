//! Race times as an interval, from three formulas that start at one effort.

use chrono::NaiveDate;

use super::choices::CHOICES;
use super::ensemble::{self, Guess, Z_80};
use super::runs::Run;
use super::{days, riegel, volume};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::{Fitness, RacePrediction};

/// Distances that are predicted, metres.
const RANGE_M: std::ops::RangeInclusive<f64> = 1_500.0..=100_000.0;
/// From here on a race is predicted as a marathon, metres.
const MARATHON_FROM_M: f64 = 40_000.0;
/// Relative width added for an effort out of training (design choice).
const TRAINING: f64 = 0.03;
/// Weeks the marathon guard looks at (design choice).
const GUARD_WEEKS: i64 = 10;

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

/// Whether ten weeks of training make a marathon guess too bold.
fn short_of_marathon(runs: &[Run<'_>], today: NaiveDate) -> bool {
    let from = days::shift(today, 1 - GUARD_WEEKS * days::WEEK);
    let found = volume::span(runs, from, today);
    found.distance_m / (GUARD_WEEKS as f64) < CHOICES.ensemble.guard_week_km * 1000.0
        || found.longest_m < CHOICES.ensemble.guard_longest_km * 1000.0
}

/// Median and 80 % interval over `distance_m`, seconds.
///
/// Source: Riegel 1981, Daniels and Gilbert 1979 and Cameron 1998 from the effort behind the fitness index, averaged
/// in the logarithm of time with the widths above (design choices), wider by distance, age and training efforts;
/// marathon guard. `None` without an effort or outside 1500 m to 100 km. Evidence: moderate near the effort's
/// distance, else weak.
pub fn predict(
    fitness: Option<&Fitness>,
    runs: &[Run<'_>],
    today: NaiveDate,
    distance_m: f64,
) -> Option<RacePrediction> {
    let fitness = fitness?;
    if !RANGE_M.contains(&distance_m) {
        return None;
    }
    let (from_m, time_s) = (fitness.distance_m, fitness.duration_s);
    let single = ensemble::width(from_m, distance_m);
    let guesses: Vec<Guess> = ensemble::from_race(from_m, time_s, distance_m)
        .into_iter()
        .map(|(model, time_s)| Guess {
            model,
            time_s,
            sigma: single,
            from_race: true,
        })
        .collect();
    let (mean, pooled) = ensemble::combined(&guesses)?;
    let marathon = distance_m >= MARATHON_FROM_M;
    let weeks = days::between(fitness.date, today) as f64 / days::WEEK as f64;
    let training = if fitness.from_race { 0.0 } else { TRAINING };
    let variance = pooled.powi(2) + (weeks * CHOICES.ensemble.per_week).powi(2) + training.powi(2);
    let guarded = marathon && short_of_marathon(runs, today);
    let (wider, slower) = if guarded {
        (CHOICES.ensemble.guard_wider, CHOICES.ensemble.guard_slower)
    } else {
        (1.0, 1.0)
    };
    let sigma = variance.sqrt() * wider;
    let median = mean.exp() * slower;
    if !median.is_finite() {
        return None;
    }
    let evidence = if fitness.from_race && single <= 0.02 && weeks <= 8.0 {
        Evidence::Moderate
    } else {
        Evidence::Weak
    };
    let inputs = [
        ("from_distance_m", from_m),
        ("from_duration_s", time_s),
        ("distance_m", distance_m),
        ("sigma", sigma),
    ];
    let figure = |z: f64| {
        let seconds = median * (z * sigma).exp();
        Figure::computed(seconds, Unit::Seconds, "race_prediction", &inputs, evidence)
    };
    Some(RacePrediction {
        distance_m,
        low: figure(-Z_80),
        median: figure(0.0),
        high: figure(Z_80),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goal::RaceResult;
    use crate::science::fitness::fitness;
    use uuid::Uuid;

    fn half_in_ninety_minutes() -> (NaiveDate, Fitness) {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let result = RaceResult {
            id: Uuid::nil(),
            date: today,
            distance_m: 21_097.5,
            duration_s: 5_400.0,
        };
        (today, fitness(&[], &[result], today).unwrap())
    }

    #[test]
    fn a_marathon_without_the_training_is_slower_and_wider() {
        let (today, fitness) = half_in_ninety_minutes();
        let found = predict(Some(&fitness), &[], today, 42_195.0).unwrap();
        let whole = [found.low, found.median, found.high].map(|f| f.value.round());
        assert_eq!(whole.to_vec(), vec![10_727.0, 11_669.0, 12_693.0]);
    }

    #[test]
    fn the_same_distance_is_predicted_as_it_was_run() {
        let (today, fitness) = half_in_ninety_minutes();
        let found = predict(Some(&fitness), &[], today, 21_097.5).unwrap();
        assert!((found.median.value - 5_400.0).abs() < 1.0);
        assert!((found.high.value / found.median.value - 1.0).abs() < 0.015);
        assert_eq!(found.median.evidence, Evidence::Moderate);
        assert_eq!(predict(None, &[], today, 10_000.0), None);
        assert_eq!(predict(Some(&fitness), &[], today, f64::NAN), None);
    }
}
