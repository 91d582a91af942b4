//! What thin air takes.

use super::choices::CHOICES;

/// Altitudes the rule is meant for, metres (Wehrlin and Hallén measured 300 to 2800 m).
const ALTITUDES_M: std::ops::RangeInclusive<f64> = -500.0..=4_500.0;

/// Share of sea-level VO2max left at an altitude in metres, 0.73 to 1.
///
/// Source: Wehrlin and Hallén 2006, doi 10.1007/s00421-005-0081-9: −6.3 % per 1000 m from 300 m (coefficient
/// unverified). `None` outside −500 to 4500 m. Evidence: moderate, ±8 % for one person.
///
/// ```
/// use allure::science::altitude::vo2max_share;
/// assert!((vo2max_share(1_300.0).unwrap() - 0.937).abs() < 1e-9);
/// assert_eq!(vo2max_share(200.0), Some(1.0));
/// ```
pub fn vo2max_share(altitude_m: f64) -> Option<f64> {
    let c = &CHOICES.altitude;
    let above_km = ((altitude_m - c.from_m) / 1000.0).max(0.0);
    ALTITUDES_M
        .contains(&altitude_m)
        .then_some(1.0 - c.vo2max_per_1000_m * above_km)
}

/// Share of sea-level speed left for efforts over 20 minutes, after so many days there.
///
/// Source: 0.45 of the loss of VO2max, half of that after 14 days (design choices). `None` as above. Evidence: weak.
///
/// ```
/// use allure::science::altitude::speed_share;
/// assert!(speed_share(2_000.0, 21.0) > speed_share(2_000.0, 0.0));
/// ```
pub fn speed_share(altitude_m: f64, days_there: f64) -> Option<f64> {
    let c = &CHOICES.altitude;
    let left = if days_there >= c.acclimatised_from_days {
        c.acclimatised_share
    } else {
        1.0
    };
    Some(1.0 - (1.0 - vo2max_share(altitude_m)?) * c.speed_share * left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn higher_is_never_easier() {
        for h in (0..4_500).step_by(50) {
            let (low, high) = (f64::from(h), f64::from(h + 50).min(4_500.0));
            assert!(vo2max_share(high) <= vo2max_share(low));
            assert!(speed_share(high, 0.0) <= speed_share(low, 0.0));
            assert!(speed_share(high, 0.0) >= vo2max_share(high));
        }
        assert_eq!(vo2max_share(9_000.0), None);
    }
}
