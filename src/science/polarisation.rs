//! How polarised a training distribution is.

/// From here on a distribution counts as polarised (Treff 2019, cut-off recalled).
pub const POLARISED_FROM: f64 = 2.0;
/// Sums of three fractions that still count as one whole.
const WHOLE: std::ops::RangeInclusive<f64> = 0.99..=1.01;

/// Polarisation index of the fractions of time in three zones, without dimension, about 0 to 4.
///
/// Source: Treff 2019, log10(Z1/Z2 × Z3 × 100); formally meant for Z1 > Z3 > Z2. `None` unless the fractions are from 0
/// to 1 and make one whole, and none of them is zero. Evidence: moderate.
///
/// ```
/// use allure::science::polarisation::polarisation_index;
/// assert!((polarisation_index([0.8, 0.05, 0.15]).unwrap() - 2.3802).abs() < 0.001);
/// ```
pub fn polarisation_index(fractions: [f64; 3]) -> Option<f64> {
    let [low, middle, high] = fractions;
    let usable = WHOLE.contains(&fractions.iter().sum()) && fractions.iter().all(|z| *z > 0.0);
    usable.then(|| (low / middle * high * 100.0).log10())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn less_in_the_middle_is_more_polarised() {
        for hundredth in 2..20 {
            let middle = f64::from(hundredth) / 100.0;
            let more = polarisation_index([0.78 - middle, middle, 0.22]).unwrap();
            assert!(polarisation_index([0.79 - middle, middle - 0.01, 0.22]).unwrap() > more);
        }
        assert_eq!(polarisation_index([0.8, 0.0, 0.2]), None);
        assert_eq!(polarisation_index([0.8, 0.8, 0.2]), None);
    }
}
