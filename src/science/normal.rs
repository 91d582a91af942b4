//! Tails of the normal distribution.

/// Two-sided probability of a standard normal value as far from zero as `z`, 0 to 1.
///
/// Source: erfc(|z|/√2) by its Taylor series below 3 and its continued fraction above. Defined for every number; NaN
/// gives 1. Error below 1e-12.
///
/// ```
/// use allure::science::normal::two_sided;
/// assert!((two_sided(1.959_963_984_540_054) - 0.05).abs() < 1e-12);
/// ```
pub fn two_sided(z: f64) -> f64 {
    let x = z.abs() / std::f64::consts::SQRT_2;
    if x.is_nan() {
        1.0
    } else if x < 3.0 {
        1.0 - erf_series(x)
    } else {
        erfc_fraction(x)
    }
}

/// erf(x) = 2/√π e^(−x²) Σ 2^n x^(2n+1) / (2n+1)!!
fn erf_series(x: f64) -> f64 {
    let (mut term, mut sum) = (x, x);
    for n in 1..200 {
        term *= 2.0 * x * x / f64::from(2 * n + 1);
        sum += term;
    }
    std::f64::consts::FRAC_2_SQRT_PI * (-x * x).exp() * sum
}

/// erfc(x) = e^(−x²)/√π × 1/(x + ½/(x + 1/(x + 1½/(x + …))))
fn erfc_fraction(x: f64) -> f64 {
    let fraction = (1..=120).rev().fold(x, |below, n| x + f64::from(n) / 2.0 / below);
    (-x * x).exp() / fraction * std::f64::consts::FRAC_2_SQRT_PI / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_fall_and_the_two_forms_meet() {
        for tenth in 0..100 {
            let z = f64::from(tenth) / 10.0;
            assert!(two_sided(z + 0.1) < two_sided(z));
            assert!((two_sided(-z) - two_sided(z)).abs() < 1e-15);
        }
        assert!((1.0 - erf_series(3.0) - erfc_fraction(3.0)).abs() < 1e-13);
        assert!((two_sided(0.0) - 1.0).abs() < 1e-15);
        // Tables: 2.575829 leaves 1 %, 3.290527 leaves 0.1 %, 5 leaves 5.733e-7.
        assert!((two_sided(2.575_829_303_548_901) - 0.01).abs() < 1e-12);
        assert!((two_sided(3.290_526_731_491_926) - 0.001).abs() < 1e-12);
        assert!((two_sided(5.0) - 5.733_031_437_583_9e-7).abs() < 1e-15);
    }
}
