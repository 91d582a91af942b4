//! Performance as fitness less fatigue (Banister).

/// Time constants in days and how much more a day's fatigue weighs than its fitness (Banister 1991, recalled).
pub const FITNESS_DAYS: f64 = 42.0;
pub const FATIGUE_DAYS: f64 = 7.0;
const FATIGUE_WEIGHT: f64 = 2.0;

/// Performance after a run of daily loads, in the unit of `start`: p = p0 + k (g − 2 h), g and h decaying sums.
///
/// Source: Banister 1991, e^(−1/42) and e^(−1/7) a day. `None` for loads that are negative or not finite. Evidence:
/// weak: it describes, and must not forecast race times.
///
/// ```
/// use allure::science::fitness_fatigue::performance;
/// assert_eq!(performance(100.0, 0.1, &[]), Some(100.0));
/// ```
pub fn performance(start: f64, k: f64, daily: &[f64]) -> Option<f64> {
    if daily.iter().any(|load| !(*load >= 0.0 && load.is_finite())) {
        return None;
    }
    let after = |days: f64| daily.iter().fold(0.0, |x, load| x * (-1.0 / days).exp() + load);
    Some(start + k * (after(FITNESS_DAYS) - FATIGUE_WEIGHT * after(FATIGUE_DAYS))).filter(|p| p.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hard_day_costs_first_and_pays_later() {
        let mut days = vec![100.0];
        let at_once = performance(500.0, 0.1, &days).unwrap();
        assert!(at_once < 500.0);
        days.extend([0.0; 20]);
        assert!(performance(500.0, 0.1, &days).unwrap() > 500.0);
        days.extend([0.0; 400]);
        assert!((performance(500.0, 0.1, &days).unwrap() - 500.0).abs() < 0.01);
        assert_eq!(performance(500.0, 0.1, &[-1.0]), None);
    }
}
