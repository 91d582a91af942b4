//! How even the days of a week were, and what that made of its load (Foster).

/// Monotony is never said to be more: the deviation of seven like days is zero.
const MOST: f64 = 10.0;

/// Which standard deviation divides the mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deviation {
    /// Over n: ours.
    Population,
    /// Over n − 1: about 8 % less monotony.
    Sample,
}

/// Monotony (without dimension, 0 to 10) and strain (load points) of the days of a week, days of rest as zero.
///
/// Source: Foster 1998: mean over standard deviation; strain is the sum times it. `None` under two days, with a load
/// that is negative or not finite, or without any load. Evidence: moderate.
///
/// ```
/// use allure::science::monotony::{Deviation, monotony_strain};
/// assert_eq!(monotony_strain(&[1.0; 7], Deviation::Population), Some((10.0, 70.0)));
/// ```
pub fn monotony_strain(daily: &[f64], deviation: Deviation) -> Option<(f64, f64)> {
    let n = daily.len() as f64;
    let sum: f64 = daily.iter().sum();
    let usable = daily.len() >= 2 && sum > 0.0 && sum.is_finite() && daily.iter().all(|load| *load >= 0.0);
    if !usable {
        return None;
    }
    let mean = sum / n;
    let divisor = match deviation {
        Deviation::Population => n,
        Deviation::Sample => n - 1.0,
    };
    let sd = (daily.iter().map(|load| (load - mean).powi(2)).sum::<f64>() / divisor).sqrt();
    let monotony = (mean / sd).min(MOST);
    Some((monotony, sum * monotony))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_does_not_matter_and_only_strain_grows_with_the_unit() {
        let week = [0.0, 20.0, 10.0, 10.0, 10.0, 10.0, 10.0];
        let (monotony, strain) = monotony_strain(&week, Deviation::Population).unwrap();
        assert!((monotony - 1.8708).abs() < 1e-4 && (strain - 130.96).abs() < 0.01);
        let mut turned = week;
        turned.reverse();
        assert_eq!(
            monotony_strain(&turned, Deviation::Population),
            Some((monotony, strain))
        );
        let double = monotony_strain(&week.map(|x| 2.0 * x), Deviation::Population).unwrap();
        assert!((double.0 - monotony).abs() < 1e-9 && (double.1 - 2.0 * strain).abs() < 1e-9);
        assert!(monotony_strain(&week, Deviation::Sample).unwrap().0 < monotony);
        assert_eq!(monotony_strain(&[0.0; 7], Deviation::Population), None);
        assert_eq!(monotony_strain(&[5.0], Deviation::Population), None);
    }
}
