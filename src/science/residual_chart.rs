//! A smoothed chart of what is left over: it speaks of slow drifts.

use super::choices::CHOICES;

/// The smoothed series with the limit it may not pass.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// After each value, in standard deviations.
    pub smoothed: Vec<f64>,
    /// Standard deviations either side of 0.
    pub limit: f64,
    /// Index of the first smoothed value beyond the limit. `None` where none is.
    pub alarm: Option<usize>,
}

/// The chart of values in standard deviations of their noise, beginning at 0.
///
/// Source: exponentially weighted moving average, λ 0.2, limits ±2.7 √(λ/(2 − λ)) (recalled). `None` for a value that is
/// not finite. Evidence: moderate.
///
/// ```
/// use allure::science::residual_chart::chart;
/// let found = chart(&[0.0, 2.0, 2.0, 2.0]).unwrap();
/// assert!((found.limit - 0.9).abs() < 1e-12);
/// assert!((found.smoothed[3] - 0.976).abs() < 1e-12 && found.alarm == Some(3));
/// ```
pub fn chart(z: &[f64]) -> Option<Chart> {
    let c = &CHOICES.residual_chart;
    if z.iter().any(|v| !v.is_finite()) {
        return None;
    }
    let smoothed: Vec<f64> = z
        .iter()
        .scan(0.0, |level, value| {
            *level += c.weight * (value - *level);
            Some(*level)
        })
        .collect();
    let limit = c.limit_sd * (c.weight / (2.0 - c.weight)).sqrt();
    let alarm = smoothed.iter().position(|level| level.abs() > limit);
    Some(Chart { smoothed, limit, alarm })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turned_values_turn_the_chart() {
        let z: Vec<f64> = (0..40).map(|i| f64::from(i * 31 % 17 - 8) / 4.0 + 0.3).collect();
        let turned: Vec<f64> = z.iter().map(|v| -v).collect();
        let (one, two) = (chart(&z).unwrap(), chart(&turned).unwrap());
        assert_eq!(one.alarm, two.alarm);
        assert!(
            one.smoothed
                .iter()
                .zip(&two.smoothed)
                .all(|(a, b)| (a + b).abs() < 1e-12)
        );
        assert_eq!(chart(&[1.0, f64::NAN]), None);
        assert_eq!(chart(&[0.5; 100]).unwrap().alarm, None);
    }
}
