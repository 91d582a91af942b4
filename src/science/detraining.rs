//! What is left of fitness after days without running.

use super::choices::CHOICES;

/// Share of the fitness index left after so many days without running, 0.84 to 1.
///
/// Source: a design choice in steps (7, 14, 28, 56 days) anchored at Coyle 1984: VO2max −7 % at 21 days, −16 % at 56.
/// Defined for every number of days; 1 under a week. Evidence: weak.
///
/// ```
/// use allure::science::detraining::multiplier;
/// assert_eq!([2.0, 10.0, 20.0, 40.0, 70.0].map(multiplier).to_vec(), vec![1.0, 0.99, 0.95, 0.9, 0.84]);
/// ```
pub fn multiplier(days: f64) -> f64 {
    let c = &CHOICES.detraining;
    c.from_days
        .iter()
        .zip(c.multiplier)
        .filter(|(from, _)| days >= **from)
        .map(|(_, multiplier)| multiplier)
        .next_back()
        .unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_break_never_leaves_more() {
        for day in 0..100 {
            assert!(multiplier(f64::from(day + 1)) <= multiplier(f64::from(day)));
        }
        assert!((multiplier(13.9) - 0.99).abs() < 1e-12 && (multiplier(14.0) - 0.95).abs() < 1e-12);
    }
}
