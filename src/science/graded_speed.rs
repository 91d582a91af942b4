//! One speed that stands for an uneven run.

/// Seconds over which speed is smoothed before its fourth power is taken.
const WINDOW_S: usize = 30;

/// Speed in m/s, level and even, that stands for a run of one graded speed per second.
///
/// Source: fourth-power mean of the 30 s rolling mean (normalised graded pace; Skiba 2006). `None` under 30 seconds or
/// with a speed that is negative or not finite. Evidence: moderate.
///
/// ```
/// use allure::science::graded_speed::normalised;
/// assert!((normalised(&[3.0; 60]).unwrap() - 3.0).abs() < 1e-9);
/// ```
pub fn normalised(per_second_m_s: &[f64]) -> Option<f64> {
    if per_second_m_s.len() < WINDOW_S || per_second_m_s.iter().any(|v| !(v.is_finite() && *v >= 0.0)) {
        return None;
    }
    let fourth: Vec<f64> = per_second_m_s
        .windows(WINDOW_S)
        .map(|w| (w.iter().sum::<f64>() / WINDOW_S as f64).powi(4))
        .collect();
    Some((fourth.iter().sum::<f64>() / fourth.len() as f64).powf(0.25))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uneven_running_stands_for_more_than_its_mean_and_scales() {
        let uneven: Vec<f64> = (0..600).map(|s| if s / 60 % 2 == 0 { 2.5 } else { 4.5 }).collect();
        let mean = uneven.iter().sum::<f64>() / 600.0;
        let found = normalised(&uneven).unwrap();
        assert!(found > mean && found < 4.5);
        let double: Vec<f64> = uneven.iter().map(|v| v * 2.0).collect();
        assert!((normalised(&double).unwrap() - 2.0 * found).abs() < 1e-9);
        assert_eq!(normalised(&uneven[..20]), None);
    }
}
