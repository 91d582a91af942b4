//! Trends that shrug at outliers: Mann-Kendall and Theil-Sen.

use std::cmp::Ordering;

use super::normal::two_sided;
use super::runs::median;

/// A Mann-Kendall test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kendall {
    /// Pairs that rise less pairs that fall.
    pub s: f64,
    /// Standard normal deviate.
    pub z: f64,
    /// Two-sided probability, 0 to 1.
    pub p: f64,
    /// Variance of `s`, ties corrected.
    pub variance: f64,
}

/// Values of which a test is taken at most: pairs grow with the square.
pub const MOST: usize = 2_000;

/// The Mann-Kendall test of values in order of time.
///
/// Source: Mann 1945, Kendall 1975, variance corrected for ties. Meant for ten values or more. `None` under three, for a
/// value that is not finite, where all are alike, and above 2000 values. Evidence: strong.
///
/// ```
/// use allure::science::trend::mann_kendall;
/// let found = mann_kendall(&[10.0, 12.0, 11.0, 11.0, 10.0, 12.0, 11.0, 10.0, 12.0, 11.0]).unwrap();
/// assert!((found.z - 0.1915653).abs() < 1e-6 && (found.p - 0.8480828).abs() < 1e-6);
/// ```
pub fn mann_kendall(values: &[f64]) -> Option<Kendall> {
    let n = values.len();
    if !(3..=MOST).contains(&n) || values.iter().any(|y| !y.is_finite()) {
        return None;
    }
    let mut s = 0_i64;
    for (i, a) in values.iter().enumerate() {
        for b in &values[i + 1..] {
            s += match b.total_cmp(a) {
                _ if (a - b) == 0.0 => 0,
                Ordering::Greater => 1,
                _ => -1,
            };
        }
    }
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let spread = |t: f64| t * (t - 1.0) * (2.0 * t + 5.0);
    let ties: f64 = sorted
        .chunk_by(|a, b| a - b == 0.0)
        .map(|g| spread(g.len() as f64))
        .sum();
    let variance = (spread(n as f64) - ties) / 18.0;
    if variance <= 0.0 {
        return None;
    }
    let s = s as f64;
    let z = (s - s.signum() * f64::from(u8::from(s != 0.0))) / variance.sqrt();
    Some(Kendall {
        s,
        z,
        p: two_sided(z),
        variance,
    })
}

/// A line through values: slope per unit of x, and the value at x = 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    pub slope: f64,
    pub intercept: f64,
    /// 90 % interval of the slope.
    pub slope_low: f64,
    pub slope_high: f64,
}

/// Half-width of a 90 % interval in standard deviations (normal quantile 0.95).
const Z_90: f64 = 1.644_854;

/// The Theil-Sen line of y on x.
///
/// Source: Theil 1950, Sen 1968: median of pairwise slopes, intercept median(y) − slope × median(x), interval from the
/// ranks of Kendall's variance. `None` under two points of different x, lists of different lengths, above 2000 points,
/// or for a value that is not finite. Evidence: strong.
///
/// ```
/// use allure::science::trend::theil_sen;
/// let line = theil_sen(&[0.0, 1.0, 2.0, 3.0], &[1.0, 3.0, 5.0, 70.0]).unwrap();
/// assert_eq!((line.slope, line.intercept), (12.5, -14.75));
/// ```
pub fn theil_sen(x: &[f64], y: &[f64]) -> Option<Line> {
    theil_sen_within(x, y, mann_kendall(y).map_or(0.0, |k| k.variance))
}

/// The same with the interval of a variance of Kendall's S that was corrected elsewhere.
///
/// Source: Sen 1968. `None` as above. Evidence: strong.
pub fn theil_sen_within(x: &[f64], y: &[f64], variance: f64) -> Option<Line> {
    let usable = x.len() == y.len() && x.len() <= MOST && x.iter().chain(y).all(|v| v.is_finite());
    if !usable {
        return None;
    }
    let mut slopes = Vec::new();
    for (i, (xa, ya)) in x.iter().zip(y).enumerate() {
        for (xb, yb) in x.iter().zip(y).skip(i + 1) {
            if xa < xb || xb < xa {
                slopes.push((yb - ya) / (xb - xa));
            }
        }
    }
    slopes.sort_by(f64::total_cmp);
    let slope = median(slopes.clone())?;
    let intercept = median(y.to_vec())? - slope * median(x.to_vec())?;
    let half = Z_90 * variance.max(0.0).sqrt();
    let n = slopes.len() as f64;
    let at = |rank: f64| slopes.get((rank.max(0.0) as usize).min(slopes.len() - 1)).copied();
    Some(Line {
        slope,
        intercept,
        slope_low: at(((n - half) / 2.0).round() - 1.0)?,
        slope_high: at(f64::midpoint(n, half).round())?,
    })
    .filter(|line| line.slope.is_finite() && line.intercept.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wave() -> Vec<f64> {
        (0..40).map(|i| f64::from(i * 37 % 23) + f64::from(i) / 4.0).collect()
    }

    #[test]
    fn turned_and_squeezed_values_turn_only_the_sign() {
        let (plain, turned) = (wave(), wave().into_iter().map(|y| -y).collect::<Vec<_>>());
        let cubed: Vec<f64> = wave().into_iter().map(|y| y.powi(3)).collect();
        let found = mann_kendall(&plain).unwrap();
        let other = mann_kendall(&turned).unwrap();
        assert!((found.s + other.s).abs() < 1e-9 && (found.p - other.p).abs() < 1e-12);
        assert_eq!(mann_kendall(&cubed), Some(found));
        assert_eq!(mann_kendall(&[1.0; 12]), None);
        assert_eq!(mann_kendall(&[1.0, 2.0]), None);
        assert_eq!(mann_kendall(&[1.0, f64::NAN, 2.0]), None);
    }

    #[test]
    fn the_line_follows_scale_and_shift() {
        let x: Vec<f64> = (0..40).map(f64::from).collect();
        let plain = theil_sen(&x, &wave()).unwrap();
        let moved: Vec<f64> = wave().iter().map(|y| 3.0 * y + 7.0).collect();
        let other = theil_sen(&x, &moved).unwrap();
        assert!((other.slope - 3.0 * plain.slope).abs() < 1e-9);
        assert!((other.intercept - 3.0 * plain.intercept - 7.0).abs() < 1e-9);
        assert!(plain.slope_low <= plain.slope && plain.slope <= plain.slope_high);
        assert_eq!(theil_sen(&[1.0, 1.0], &[1.0, 2.0]), None);
        assert_eq!(theil_sen(&[1.0], &[1.0, 2.0]), None);
    }
}
