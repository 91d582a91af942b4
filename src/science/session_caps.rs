//! How much of a week one session of a kind may be.

/// Shares of the week and caps in kilometres of repetition, interval and threshold running (Daniels 2021).
const REPETITION: (f64, f64) = (0.05, 8.0);
const INTERVAL: (f64, f64) = (0.08, 10.0);
const THRESHOLD: f64 = 0.10;
/// Shares of the week's time just under threshold (Norwegian singles).
const SUB_THRESHOLD: (f64, f64) = (0.20, 0.25);

/// Kilometres of repetition, interval and threshold running one session may hold, from kilometres per week.
///
/// Source: Daniels, *Running Formula*, 4th ed. 2021: min(8 km, 5 %), min(10 km, 8 %), 10 %. Defined for every week
/// from 0. Evidence: weak (practice).
///
/// ```
/// use allure::science::session_caps::daniels_km;
/// assert_eq!(daniels_km(160.0).to_vec(), vec![8.0, 10.0, 16.0]);
/// ```
pub fn daniels_km(weekly_km: f64) -> [f64; 3] {
    [
        (weekly_km * REPETITION.0).min(REPETITION.1),
        (weekly_km * INTERVAL.0).min(INTERVAL.1),
        weekly_km * THRESHOLD,
    ]
}

/// Least and most minutes a week just under threshold, from minutes per week.
///
/// Source: the published sub-threshold method (20 to 25 % of weekly time). Defined for every week from 0. Evidence:
/// weak (practice).
///
/// ```
/// use allure::science::session_caps::sub_threshold_min;
/// assert_eq!(sub_threshold_min(420.0), (84.0, 105.0));
/// ```
pub fn sub_threshold_min(weekly_min: f64) -> (f64, f64) {
    (weekly_min * SUB_THRESHOLD.0, weekly_min * SUB_THRESHOLD.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn caps_rise_with_the_week_and_stay_in_order() {
        for km in 0..300 {
            let (now, next) = (daniels_km(f64::from(km)), daniels_km(f64::from(km + 1)));
            assert!(now[0] <= now[1] && now[1] <= now[2]);
            assert!(now.iter().zip(&next).all(|(a, b)| a <= b));
            assert!(now[0] <= 8.0 && now[1] <= 10.0);
        }
    }
}
