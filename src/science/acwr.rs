//! The ratio of recent to usual load: a description, never a gate.
//!
//! Its numerator is part of its denominator and in 5205 runners it went against injury (Impellizzeri 2020, Frandsen
//! 2025): nothing here may allow or forbid a session.

use super::load_series::smoothed_from;

const WEEK: usize = 7;
const MONTH: usize = 28;

fn mean(days: &[f64]) -> f64 {
    days.iter().sum::<f64>() / days.len() as f64
}

/// The last 28 days as 21 and 7. `None` for fewer, or a load that is negative or not finite.
fn split(daily: &[f64]) -> Option<(&[f64], &[f64])> {
    let month = daily.get(daily.len().checked_sub(MONTH)?..)?;
    let usable = month.iter().all(|load| *load >= 0.0 && load.is_finite());
    usable.then(|| month.split_at(MONTH - WEEK))
}

/// Mean of 7 days over the mean of 28, without dimension, 0 to 4.
///
/// Source: coupled form. `None` under 28 days or without load in them. Evidence: weak.
///
/// ```
/// use allure::science::acwr::rolling_coupled;
/// assert_eq!(rolling_coupled(&[50.0; 28]), Some(1.0));
/// ```
pub fn rolling_coupled(daily: &[f64]) -> Option<f64> {
    let (before, week) = split(daily)?;
    let month = (before.iter().sum::<f64>() + week.iter().sum::<f64>()) / MONTH as f64;
    (month > 0.0).then(|| mean(week) / month)
}

/// Mean of 7 days over the mean of the 21 before them, without dimension.
///
/// Source: uncoupled form. `None` under 28 days or without load in the 21. Evidence: weak.
///
/// ```
/// use allure::science::acwr::rolling_uncoupled;
/// assert_eq!(rolling_uncoupled(&[50.0; 28]), Some(1.0));
/// ```
pub fn rolling_uncoupled(daily: &[f64]) -> Option<f64> {
    let (before, week) = split(daily)?;
    let usual = mean(before);
    (usual > 0.0).then(|| mean(week) / usual)
}

/// Ratio of two exponential means, both begun at the first day.
///
/// Source: Williams 2017 (smoothing 2/8 and 2/29). `None` for no day or without load. Evidence: weak.
///
/// ```
/// use allure::science::acwr::exponential;
/// assert_eq!(exponential(&[50.0; 28], 0.25, 2.0 / 29.0), Some(1.0));
/// ```
pub fn exponential(daily: &[f64], acute: f64, chronic: f64) -> Option<f64> {
    let first = *daily.first()?;
    let usual = smoothed_from(first, daily, chronic);
    (usual > 0.0)
        .then(|| smoothed_from(first, daily, acute) / usual)
        .filter(|ratio| ratio.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_does_not_matter_and_a_harder_week_raises_all_three() {
        let daily: Vec<f64> = (0..35).map(|d| f64::from(d % 7) * 10.0 + 5.0).collect();
        let ratios = |days: &[f64]| {
            [
                rolling_coupled(days),
                rolling_uncoupled(days),
                exponential(days, 0.25, 2.0 / 29.0),
            ]
            .map(Option::unwrap)
        };
        let (plain, double) = (
            ratios(&daily),
            ratios(&daily.iter().map(|x| 2.0 * x).collect::<Vec<_>>()),
        );
        let mut harder = daily.clone();
        harder.iter_mut().skip(28).for_each(|x| *x += 20.0);
        for ((a, b), c) in plain.iter().zip(&double).zip(ratios(&harder)) {
            assert!((a - b).abs() < 1e-9 && c > *a);
        }
        assert_eq!(rolling_coupled(&[50.0; 27]), None);
        assert_eq!(rolling_uncoupled(&[0.0; 28]), None);
        assert_eq!(exponential(&[], 0.25, 0.1), None);
    }
}
