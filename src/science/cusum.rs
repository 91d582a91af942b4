//! Slow drifts: the tabular cumulative sum and how long it takes to speak.

/// The two sums after each value, above and below the target, in its unit.
///
/// Source: Montgomery: S⁺ = max(0, S⁺ + x − target − k), S⁻ = max(0, S⁻ + target − x − k). `None` for a slack that is
/// negative or a value that is not finite. Evidence: strong (a definition).
///
/// ```
/// use allure::science::cusum::tabular;
/// assert_eq!(tabular(&[102.0, 95.0], 99.0, 1.0), Some(vec![(2.0, 0.0), (0.0, 3.0)]));
/// ```
pub fn tabular(values: &[f64], target: f64, k: f64) -> Option<Vec<(f64, f64)>> {
    if !(k >= 0.0 && target.is_finite() && values.iter().all(|x| x.is_finite())) {
        return None;
    }
    let sums = values.iter().scan((0.0_f64, 0.0_f64), |(above, below), x| {
        *above = (*above + (x - target) - k).max(0.0);
        *below = (*below - (x - target) - k).max(0.0);
        Some((*above, *below))
    });
    Some(sums.collect())
}

/// Index of the first value after which a sum passes the limit. `None` where none does.
pub fn alarm(sums: &[(f64, f64)], h: f64) -> Option<usize> {
    sums.iter().position(|(above, below)| *above > h || *below > h)
}

/// Excess of a sum over its limit when it passes it (Siegmund 1985), standard deviations.
const OVERSHOOT: f64 = 1.166;

/// Mean run lengths beyond this are no alarm at all.
const MOST_LENGTH: f64 = 1e9;

/// Values until the first alarm on average, both sides, for a shift in standard deviations.
///
/// Source: Siegmund 1985: (e^(−2Δb) + 2Δb − 1)/(2Δ²), Δ = shift − k, b = h + 1.166; sides joined by their rates. `None`
/// unless k ≥ 0 and h > 0, and for a length under 1 or above 10⁹. Evidence: strong (tables within 1 %).
///
/// ```
/// use allure::science::cusum::mean_run_length;
/// assert!((mean_run_length(0.0, 0.5, 5.0).unwrap() - 465.0).abs() < 6.0);
/// assert!((mean_run_length(1.0, 0.5, 5.0).unwrap() - 10.4).abs() < 0.1);
/// ```
pub fn mean_run_length(shift_sd: f64, k_sd: f64, h_sd: f64) -> Option<f64> {
    if !(k_sd >= 0.0 && h_sd > 0.0) {
        return None;
    }
    let b = h_sd + OVERSHOOT;
    let one_side = |shift: f64| {
        let drift = shift - k_sd;
        if drift.abs() < 1e-9 {
            b * b
        } else {
            ((-2.0 * drift * b).exp() + 2.0 * drift * b - 1.0) / (2.0 * drift * drift)
        }
    };
    let rate = 1.0 / one_side(shift_sd) + 1.0 / one_side(-shift_sd);
    Some(1.0 / rate).filter(|length| (1.0..=MOST_LENGTH).contains(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrored_values_swap_the_sides() {
        let values: Vec<f64> = (0..50).map(|i| 99.0 + f64::from(i * 31 % 17) - 8.0).collect();
        let mirrored: Vec<f64> = values.iter().map(|x| 2.0 * 99.0 - x).collect();
        let (plain, swapped) = (
            tabular(&values, 99.0, 1.0).unwrap(),
            tabular(&mirrored, 99.0, 1.0).unwrap(),
        );
        assert!(
            plain
                .iter()
                .zip(&swapped)
                .all(|(a, b)| (a.0 - b.1).abs() < 1e-9 && (a.1 - b.0).abs() < 1e-9)
        );
        assert_eq!(tabular(&[f64::NAN], 0.0, 1.0), None);
        assert_eq!(alarm(&[(0.0, 0.0), (0.0, 6.0)], 5.0), Some(1));
        assert_eq!(alarm(&[(0.0, 5.0)], 5.0), None);
    }

    #[test]
    fn larger_shifts_are_found_sooner_and_wider_limits_later() {
        for tenth in 0..30 {
            let shift = f64::from(tenth) / 10.0;
            let at = |s: f64, h: f64| mean_run_length(s, 0.5, h).unwrap();
            assert!(at(shift + 0.1, 5.0) < at(shift, 5.0));
            assert!(at(shift, 5.0) > at(shift, 4.0));
            assert!((at(shift, 5.0) - at(-shift, 5.0)).abs() < 1e-9);
        }
        assert_eq!(mean_run_length(0.0, -1.0, 5.0), None);
    }
}
