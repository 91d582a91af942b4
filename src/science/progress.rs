//! Whether a series of one's own says better, worse or the same.

use super::autocorrelation;
use super::change_point::change_points;
use super::choices::CHOICES;
use super::runs::median;
use super::trend::{self, Line};
use crate::domain::feedback::Trend;

/// A median absolute deviation times this is a standard deviation of normal noise.
const MAD_TO_SD: f64 = 1.4826;

/// The verdict with what it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verdict {
    pub state: Trend,
    pub sessions: usize,
    /// Change over the whole span, percent of the line's start.
    pub change_pct: f64,
    /// 90 % interval of the slope, percent a week.
    pub slope_low_pct_week: f64,
    pub slope_high_pct_week: f64,
    /// Two-sided probability of no trend.
    pub p: f64,
}

/// The verdict of an index that is better when higher, one value per valid session at a day.
///
/// Source: design choice: Theil-Sen and Mann-Kendall, widened by Hamed and Rao where neighbours are alike; improving from
/// 10 sessions with an interval above 0, p < 0.05 and 1.5 %; regressing mirrored with 2 %; plateau from 12 sessions over
/// 8 weeks within ±0.3 % a week without a step. `None` under three sessions, where days or values do not vary, or for
/// values that are not positive. Evidence: weak.
///
/// ```
/// use allure::domain::feedback::Trend;
/// use allure::science::progress::verdict;
/// let days: Vec<f64> = (0..12).map(|n| f64::from(n) * 3.5).collect();
/// let rising: Vec<f64> = (0..12).map(|n| 2.0 + 0.01 * f64::from(n)).collect();
/// assert_eq!(verdict(&days, &rising).unwrap().state, Trend::Improving);
/// ```
pub fn verdict(days: &[f64], values: &[f64]) -> Option<Verdict> {
    let c = &CHOICES.progress;
    if days.len() != values.len() || values.iter().any(|v| v.is_nan() || *v <= 0.0) {
        return None;
    }
    let mut sorted: Vec<(f64, f64)> = days.iter().copied().zip(values.iter().copied()).collect();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (x, y): (Vec<f64>, Vec<f64>) = sorted.into_iter().unzip();
    let (first, last) = (*x.first()?, *x.last()?);
    let kendall = autocorrelation::cautious(&y)?;
    let line: Line = trend::theil_sen_within(&x, &y, kendall.variance)?;
    let p = kendall.p;
    let start = line.intercept + line.slope * first;
    if start.is_nan() || start <= 0.0 {
        return None;
    }
    let per_week = |slope: f64| 700.0 * slope / start;
    let (low, high) = (per_week(line.slope_low), per_week(line.slope_high));
    let change = 100.0 * line.slope * (last - first) / start;
    let (n, weeks) = (x.len(), (last - first) / 7.0);
    let clear = n >= c.improving_sessions && p < c.significance;
    let flat = c.plateau_pct_per_week;
    let state = if clear && low > 0.0 && change >= c.improving_pct {
        Trend::Improving
    } else if clear && high < 0.0 && change <= -c.regressing_pct {
        Trend::Regressing
    } else if n >= c.plateau_sessions && weeks >= c.plateau_weeks && low >= -flat && high <= flat && !steps(&y) {
        Trend::Plateau
    } else {
        Trend::Unclear
    };
    Some(Verdict {
        state,
        sessions: n,
        change_pct: change,
        slope_low_pct_week: low,
        slope_high_pct_week: high,
        p,
    })
    .filter(|v| v.change_pct.is_finite() && low.is_finite() && high.is_finite())
}

/// Standard deviation of the noise of a series, from its steps from one value to the next, so that a trend or a level
/// that changes counts little. `None` under three values or without noise.
///
/// Source: design choice: 1.4826 median |step|/√2. Evidence: weak.
pub fn noise(values: &[f64]) -> Option<f64> {
    let steps: Vec<f64> = values.windows(2).map(|w| (w[1] - w[0]).abs()).collect();
    let sd = MAD_TO_SD * median(steps)? / std::f64::consts::SQRT_2;
    (values.len() >= 3 && sd > 0.0).then_some(sd)
}

/// Whether a series steps from one level to another.
fn steps(y: &[f64]) -> bool {
    let scaled = noise(y)
        .zip(median(y.to_vec()))
        .map(|(sd, middle)| y.iter().map(|v| (v - middle) / sd).collect::<Vec<f64>>());
    scaled.is_some_and(|z| !change_points(&z).is_empty())
}

/// Smallest change over a window that so many sessions of such a noise show in four cases of five, in the noise's unit.
///
/// Source: the error of a least-squares slope, (1.96 + 0.84) × noise × √(12/n). `None` under three sessions. Evidence:
/// moderate.
///
/// ```
/// use allure::science::progress::detectable;
/// assert!((detectable(3.0, 12).unwrap() - 8.4).abs() < 1e-9);
/// ```
pub fn detectable(noise: f64, sessions: usize) -> Option<f64> {
    const TWO_SIDED_5_AND_POWER_80: f64 = 1.96 + 0.84;
    (sessions >= 3 && noise >= 0.0).then(|| TWO_SIDED_5_AND_POWER_80 * noise * (12.0 / sessions as f64).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(n: i32, step: f64, noise: f64) -> Option<Verdict> {
        let days: Vec<f64> = (0..n).map(|i| f64::from(i) * 5.0).collect();
        let values: Vec<f64> = (0..n)
            .map(|i| 2.0 + step * f64::from(i) + noise * f64::from(i * 37 % 11 - 5))
            .collect();
        verdict(&days, &values)
    }

    #[test]
    fn up_down_flat_and_too_little() {
        assert_eq!(told(14, 0.01, 0.001).unwrap().state, Trend::Improving);
        assert_eq!(told(14, -0.01, 0.001).unwrap().state, Trend::Regressing);
        assert_eq!(told(14, 0.0, 0.0005).unwrap().state, Trend::Plateau);
        assert_eq!(told(9, 0.01, 0.001).unwrap().state, Trend::Unclear);
        assert_eq!(told(14, 0.001, 0.05).unwrap().state, Trend::Unclear);
        assert_eq!(told(2, 0.01, 0.0), None);
        assert_eq!(verdict(&[0.0, 1.0, 2.0], &[1.0, 2.0, f64::NAN]), None);
    }

    #[test]
    fn the_unit_of_the_index_does_not_matter() {
        let days: Vec<f64> = (0..14).map(|i| f64::from(i) * 5.0).collect();
        let values: Vec<f64> = (0..14).map(|i| 2.0 + 0.01 * f64::from(i)).collect();
        let tenfold: Vec<f64> = values.iter().map(|v| v * 10.0).collect();
        let (a, b) = (verdict(&days, &values).unwrap(), verdict(&days, &tenfold).unwrap());
        assert_eq!(a.state, b.state);
        assert!((a.change_pct - b.change_pct).abs() < 1e-9);
    }
}
