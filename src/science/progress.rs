//! Whether a series of one's own says better, worse or the same.

use super::choices::CHOICES;
use super::trend::{self, Line};

/// What the series says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Improving,
    Regressing,
    Plateau,
    /// Too little, or nothing clear.
    Unclear,
}

impl State {
    pub fn id(self) -> &'static str {
        match self {
            Self::Improving => "improving",
            Self::Regressing => "regressing",
            Self::Plateau => "plateau",
            Self::Unclear => "unclear",
        }
    }
}

/// The verdict with what it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verdict {
    pub state: State,
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
/// Source: design choice: Theil-Sen and Mann-Kendall; improving from 10 sessions with an interval above 0, p < 0.05 and
/// 1.5 %; regressing mirrored with 2 %; plateau from 12 sessions over 8 weeks within ±0.3 % a week. `None` under three
/// sessions, where days or values do not vary, or for values that are not positive. Evidence: weak.
///
/// ```
/// use allure::science::progress::{State, verdict};
/// let days: Vec<f64> = (0..12).map(|n| f64::from(n) * 3.5).collect();
/// let rising: Vec<f64> = (0..12).map(|n| 2.0 + 0.01 * f64::from(n)).collect();
/// assert_eq!(verdict(&days, &rising).unwrap().state, State::Improving);
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
    let line: Line = trend::theil_sen(&x, &y)?;
    let p = trend::mann_kendall(&y)?.p;
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
        State::Improving
    } else if clear && high < 0.0 && change <= -c.regressing_pct {
        State::Regressing
    } else if n >= c.plateau_sessions && weeks >= c.plateau_weeks && low >= -flat && high <= flat {
        State::Plateau
    } else {
        State::Unclear
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
        assert_eq!(told(14, 0.01, 0.001).unwrap().state, State::Improving);
        assert_eq!(told(14, -0.01, 0.001).unwrap().state, State::Regressing);
        assert_eq!(told(14, 0.0, 0.0005).unwrap().state, State::Plateau);
        assert_eq!(told(9, 0.01, 0.001).unwrap().state, State::Unclear);
        assert_eq!(told(14, 0.001, 0.05).unwrap().state, State::Unclear);
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
