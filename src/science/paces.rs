//! Training paces from the fitness index.

use super::daniels_gilbert::{equivalent_time, velocity_at_vo2};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::TrainingPaces;
use crate::domain::units::MARATHON_M;

/// Below this index the oxygen cost of slow running is corrected (fitted to the published calculator outputs).
const SLOW_RUNNER_INDEX: f64 = 39.0;
/// Shares of the corrected index: easy fast and slow end, threshold, interval (same source).
const EASY_FAST: f64 = 0.70;
const EASY_SLOW: f64 = 0.62;
const THRESHOLD: f64 = 0.88;
const INTERVAL: f64 = 0.975;
/// Repetitions are 6 s per 400 m faster than intervals, seconds per kilometre (Daniels 2021).
const REPETITION_FASTER_S_PER_KM: f64 = 15.0;

/// Seconds per kilometre.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paces {
    pub easy_fast: f64,
    pub easy_slow: f64,
    pub marathon: f64,
    pub threshold: f64,
    pub interval: f64,
    pub repetition: f64,
}

/// Easy, marathon, threshold, interval and repetition pace of a fitness index, seconds per kilometre.
///
/// Source: Daniels, *Running Formula*, 4th ed. 2021, as the published calculator gives it (24 rows, index 22 to 86:
/// threshold and interval within 1 s/mile above 27, easy within 1 %). `None` for an index outside 5 to 100.
/// Evidence: moderate (repetition weak away from index 55 to 60).
///
/// ```
/// use allure::science::paces::training_paces;
/// let paces = training_paces(50.0).unwrap();
/// assert!((paces.threshold - 255.0).abs() < 1.0); // 4:15/km
/// assert!((paces.easy_slow - 338.0).abs() < 1.0); // 5:38/km
/// ```
pub fn training_paces(fitness_index: f64) -> Option<Paces> {
    let corrected = if fitness_index < SLOW_RUNNER_INDEX {
        fitness_index * 2.0 / 3.0 + 13.0
    } else {
        fitness_index
    };
    let pace = |vo2: f64| velocity_at_vo2(vo2).map(|v_m_min| 60_000.0 / v_m_min);
    let interval = pace(INTERVAL * corrected)?;
    Some(Paces {
        easy_fast: pace(EASY_FAST * corrected)?,
        easy_slow: pace(EASY_SLOW * corrected)?,
        marathon: equivalent_time(fitness_index, MARATHON_M)? / (MARATHON_M / 1000.0),
        threshold: pace(THRESHOLD * f64::midpoint(fitness_index, corrected))?,
        interval,
        repetition: interval - REPETITION_FASTER_S_PER_KM,
    })
}

/// Fitness indices a threshold pace is sought among.
const INDICES: (f64, f64) = (5.0, 100.0);

/// Fitness index whose threshold pace is so many seconds per kilometre.
///
/// Source: the inverse of [`training_paces`], by bisection. `None` outside the paces of index 5 to 100. Evidence:
/// moderate.
///
/// ```
/// use allure::science::paces::{index_of_threshold, training_paces};
/// let pace = training_paces(50.0).unwrap().threshold;
/// assert!((index_of_threshold(pace).unwrap() - 50.0).abs() < 1e-6);
/// ```
pub fn index_of_threshold(s_per_km: f64) -> Option<f64> {
    let pace = |index: f64| training_paces(index).map(|p| p.threshold);
    let (mut low, mut high) = INDICES;
    if !(pace(high)?..=pace(low)?).contains(&s_per_km) {
        return None;
    }
    for _ in 0..100 {
        let middle = f64::midpoint(low, high);
        if pace(middle)? > s_per_km {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(f64::midpoint(low, high))
}

/// The same as figures. `from_race` false weakens the evidence: a training run underrates.
pub fn figures(fitness_index: f64, from_race: bool) -> Option<TrainingPaces> {
    let paces = training_paces(fitness_index)?;
    let evidence = if from_race { Evidence::Moderate } else { Evidence::Weak };
    let figure = |value: f64, evidence: Evidence| {
        let inputs = [("fitness_index", fitness_index)];
        Figure::computed(value, Unit::SecondsPerKm, "training_paces", &inputs, evidence)
    };
    Some(TrainingPaces {
        easy_fast: figure(paces.easy_fast, evidence),
        easy_slow: figure(paces.easy_slow, evidence),
        marathon: figure(paces.marathon, evidence),
        threshold: figure(paces.threshold, evidence),
        interval: figure(paces.interval, evidence),
        repetition: figure(paces.repetition, Evidence::Weak),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printed_row_of_index_thirty_with_the_slow_runner_correction() {
        let p = training_paces(30.0).unwrap();
        let whole = [
            p.easy_fast,
            p.easy_slow,
            p.marathon,
            p.threshold,
            p.interval,
            p.repetition,
        ]
        .map(f64::round);
        // 7:06, 7:48, 6:52, 6:10, 5:28, 5:13.
        assert_eq!(whole.to_vec(), vec![426.0, 468.0, 412.0, 370.0, 328.0, 313.0]);
        assert_eq!(training_paces(f64::NAN), None);
        assert_eq!(training_paces(3.0), None);
    }
}
