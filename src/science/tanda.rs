//! A marathon from the training before it (Tanda).

use super::world_record::believable;
use crate::domain::units::MARATHON_M;

/// Marathon seconds from weekly kilometres and mean training pace (s/km) of weeks 9 to 2 before the race.
///
/// Source: Tanda 2011, J Hum Sport Exerc 6, Pm = 17.1 + 140 e^(−0.0053 K) + 0.55 P in s/km. Drawn from marathons of
/// 2:47 to 3:36. `None` unless both are positive and finite. Evidence: moderate in that range, weak beyond.
///
/// ```
/// use allure::science::tanda::marathon_s;
/// assert!((marathon_s(96.5606, 279.617).unwrap() - 10_751.0).abs() < 2.0);
/// ```
pub fn marathon_s(km_per_week: f64, pace_s_per_km: f64) -> Option<f64> {
    let usable = km_per_week > 0.0 && pace_s_per_km > 0.0;
    let pace = 17.1 + 140.0 * (-0.0053 * km_per_week).exp() + 0.55 * pace_s_per_km;
    usable
        .then_some(pace * MARATHON_M / 1000.0)
        .filter(|t| believable(MARATHON_M, *t))
}

/// Marathon seconds with body fat (percent) as a third input.
///
/// Source: Tanda and Knechtle 2013, T = 11.03 + 98.46 e^(−0.0053 K) + 0.387 P + 0.1 e^(0.23 BF) minutes; men of 165
/// to 266 minutes. `None` unless all are positive and finite. Evidence: moderate (r 0.81).
///
/// ```
/// use allure::science::tanda::marathon_with_body_fat_s;
/// assert!((marathon_with_body_fat_s(60.0, 300.0, 15.0).unwrap() / 60.0 - 201.9).abs() < 0.5);
/// ```
pub fn marathon_with_body_fat_s(km_per_week: f64, pace_s_per_km: f64, body_fat_pct: f64) -> Option<f64> {
    let usable = km_per_week > 0.0 && pace_s_per_km > 0.0 && body_fat_pct > 0.0;
    let minutes =
        11.03 + 98.46 * (-0.0053 * km_per_week).exp() + 0.387 * pace_s_per_km + 0.1 * (0.23 * body_fat_pct).exp();
    usable.then_some(minutes * 60.0).filter(|t| believable(MARATHON_M, *t))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_and_faster_training_is_a_faster_marathon() {
        for km in 20..150 {
            let km = f64::from(km);
            assert!(marathon_s(km + 1.0, 300.0) < marathon_s(km, 300.0));
            assert!(marathon_s(km, 299.0) < marathon_s(km, 300.0));
            assert!(marathon_with_body_fat_s(km, 300.0, 12.0) < marathon_with_body_fat_s(km, 300.0, 13.0));
        }
        assert_eq!(marathon_s(f64::NAN, 300.0), None);
        assert_eq!(marathon_with_body_fat_s(60.0, 300.0, 1e9), None);
    }
}
