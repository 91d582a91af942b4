//! How speed for heartbeats holds as a long run goes on.

use super::trend;

/// Change of speed for heartbeats an hour, percent of its value at the start of the line; negative where it falls.
///
/// Source: design choice: the Theil-Sen slope of the efficiency factor on hours run. `None` under three points, where
/// hours do not vary, or for a factor that is not positive. Evidence: weak.
///
/// ```
/// use allure::science::durability::slope_pct_per_hour;
/// let found = slope_pct_per_hour(&[0.0, 0.5, 1.0, 1.5], &[1.50, 1.47, 1.44, 1.41]).unwrap();
/// assert!((found + 4.0).abs() < 1e-9);
/// ```
pub fn slope_pct_per_hour(hours: &[f64], efficiency: &[f64]) -> Option<f64> {
    if hours.len() < 3 || efficiency.iter().any(|e| e.is_nan() || *e <= 0.0) {
        return None;
    }
    let line = trend::theil_sen(hours, efficiency)?;
    let first = hours.iter().copied().reduce(f64::min)?;
    let start = line.intercept + line.slope * first;
    (start > 0.0).then(|| 100.0 * line.slope / start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_of_the_factor_does_not_matter() {
        let hours = [0.2, 0.6, 1.1, 1.7, 2.0];
        let factor = [1.6, 1.58, 1.55, 1.54, 1.5];
        let tenfold = factor.map(|f| f * 10.0);
        let (a, b) = (
            slope_pct_per_hour(&hours, &factor).unwrap(),
            slope_pct_per_hour(&hours, &tenfold).unwrap(),
        );
        assert!((a - b).abs() < 1e-9 && a < 0.0);
        assert_eq!(slope_pct_per_hour(&hours, &[1.0, 1.0, 0.0, 1.0, 1.0]), None);
        assert_eq!(slope_pct_per_hour(&[1.0; 5], &factor), None);
        assert_eq!(slope_pct_per_hour(&[1.0, 2.0], &[1.0, 2.0]), None);
    }
}
