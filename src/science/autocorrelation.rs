//! Values that follow one another: how alike neighbours are, and what it takes from a trend's evidence.

use super::normal::two_sided;
use super::trend::{self, Kendall};

/// Half-width, in standard deviations, inside which an autocorrelation counts as none (normal quantile 0.975).
const Z_95: f64 = 1.959_964;
/// Autocorrelation of neighbours above which a trend's variance is corrected (science reference 9).
pub const CORRECT_ABOVE: f64 = 0.2;

/// Autocorrelation at every lag from 1 to n − 1, each −1 to 1.
///
/// Source: the sample autocorrelation, sums over the variance of all. `None` under three values, above
/// [`trend::MOST`], for one that is not finite, and where all are alike. Evidence: strong (a definition).
///
/// ```
/// use allure::science::autocorrelation::autocorrelation;
/// let found = autocorrelation(&[1.0, 2.0, 3.0, 4.0]).unwrap();
/// assert!((found[0] - 0.25).abs() < 1e-12 && (found[2] + 0.45).abs() < 1e-12);
/// ```
pub fn autocorrelation(values: &[f64]) -> Option<Vec<f64>> {
    let n = values.len();
    if !(3..=trend::MOST).contains(&n) || values.iter().any(|v| !v.is_finite()) {
        return None;
    }
    let mean = values.iter().sum::<f64>() / n as f64;
    let from_mean: Vec<f64> = values.iter().map(|v| v - mean).collect();
    let all: f64 = from_mean.iter().map(|v| v * v).sum();
    let at = |lag: usize| from_mean.iter().zip(&from_mean[lag..]).map(|(a, b)| a * b).sum::<f64>();
    (all > 0.0).then(|| (1..n).map(|lag| at(lag) / all).collect())
}

/// Ranks from 1, ties sharing their mean.
fn ranks(values: &[f64]) -> Vec<f64> {
    let below = |v: f64| values.iter().filter(|w| **w < v).count() as f64;
    let alike = |v: f64| values.iter().filter(|w| (**w - v) == 0.0).count() as f64;
    values
        .iter()
        .map(|v| below(*v) + f64::midpoint(alike(*v), 1.0))
        .collect()
}

/// Times by which values that follow one another widen the variance of Kendall's S. 1 where they are independent.
///
/// Source: Hamed and Rao 1998: 1 + 2/(n(n−1)(n−2)) Σ (n−i)(n−i−1)(n−i−2) r(i), r the autocorrelations of the ranks of
/// the values less their Theil-Sen line that lie outside ±1.96/√n. `None` as for [`autocorrelation`] and where the sum
/// is not positive. Evidence: strong.
pub fn variance_factor(values: &[f64]) -> Option<f64> {
    let x: Vec<f64> = (0..values.len()).map(|i| i as f64).collect();
    let line = trend::theil_sen(&x, values)?;
    let rest: Vec<f64> = values.iter().zip(&x).map(|(y, x)| y - line.slope * x).collect();
    let n = values.len() as f64;
    let limit = Z_95 / n.sqrt();
    // Values on their line differ from it by nothing: no autocorrelation is left.
    let found = autocorrelation(&ranks(&rest)).unwrap_or_default();
    let sum: f64 = found
        .iter()
        .enumerate()
        .filter(|(_, r)| r.abs() > limit)
        .map(|(i, r)| {
            let left = n - (i + 1) as f64;
            left * (left - 1.0) * (left - 2.0) * r
        })
        .sum();
    Some(1.0 + 2.0 * sum / (n * (n - 1.0) * (n - 2.0))).filter(|factor| *factor > 0.0)
}

/// The Mann-Kendall test with its variance corrected for values that follow one another.
///
/// Source: Hamed and Rao 1998. Meant for ten values or more. `None` as for [`trend::mann_kendall`] and
/// [`variance_factor`]. Evidence: strong.
///
/// ```
/// use allure::science::autocorrelation::hamed_rao;
/// let wave: Vec<f64> = (0..30).map(|i| (f64::from(i) * 0.4).sin()).collect();
/// let plain = allure::science::trend::mann_kendall(&wave).unwrap();
/// assert!(hamed_rao(&wave).unwrap().variance > plain.variance);
/// ```
pub fn hamed_rao(values: &[f64]) -> Option<Kendall> {
    let plain = trend::mann_kendall(values)?;
    Some(widened(plain, variance_factor(values)?))
}

/// The test to believe: corrected where neighbours are alike beyond 0.2, never to a smaller variance.
///
/// Source: design choice on Hamed and Rao 1998. `None` as for [`trend::mann_kendall`]. Evidence: strong.
pub fn cautious(values: &[f64]) -> Option<Kendall> {
    let plain = trend::mann_kendall(values)?;
    let alike = autocorrelation(values).is_some_and(|r| r[0] > CORRECT_ABOVE);
    let factor = variance_factor(values).filter(|_| alike).unwrap_or(1.0);
    Some(widened(plain, factor.max(1.0)))
}

fn widened(plain: Kendall, factor: f64) -> Kendall {
    let z = plain.z / factor.sqrt();
    Kendall {
        z,
        p: two_sided(z),
        variance: plain.variance * factor,
        ..plain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reckoned apart, from the printed equations.
    #[test]
    fn the_factor_is_the_printed_one_and_never_believed_below_one() {
        let wave = [
            1.0, 2.0, 4.0, 5.0, 4.0, 3.0, 2.0, 3.0, 5.0, 7.0, 8.0, 7.0, 6.0, 5.0, 6.0, 8.0, 10.0, 11.0, 10.0, 9.0,
        ];
        let found = hamed_rao(&wave).unwrap();
        assert!((found.s - 128.0).abs() < 1e-9);
        assert!((variance_factor(&wave).unwrap() - 0.692_265_296).abs() < 1e-6);
        assert!((found.z - 4.980_323_73).abs() < 1e-5);
        // What would make the evidence stronger is not believed.
        assert_eq!(cautious(&wave), trend::mann_kendall(&wave));
        let noise: Vec<f64> = (0..30).map(|i| f64::from(i * 37 % 31)).collect();
        let careful = cautious(&noise).unwrap();
        assert_eq!(careful, trend::mann_kendall(&noise).unwrap());
    }

    #[test]
    fn a_straight_line_has_nothing_left_over() {
        let line: Vec<f64> = (0..12).map(f64::from).collect();
        assert_eq!(variance_factor(&line), Some(1.0));
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), vec![3.5, 1.0, 3.5, 2.0]);
        assert_eq!(autocorrelation(&[1.0, 1.0, 1.0]), None);
        assert_eq!(hamed_rao(&[1.0, f64::NAN, 2.0]), None);
    }
}
