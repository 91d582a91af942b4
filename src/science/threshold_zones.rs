//! Zones from the threshold heart rate, the threshold pace and the maximum, by school.

use super::choices::CHOICES;

/// Lower borders of Friel's zones 2, 3, 4, 5a, 5b and 5c as shares of threshold heart rate; 5c is what lies above
/// 106 %, so from 107 in whole percents.
const FRIEL: [f64; 6] = [0.85, 0.90, 0.95, 1.00, 1.03, 1.07];
/// Slow borders of Friel's pace zones 2, 3, 4, 5a, 5b and 5c as shares of threshold time per distance.
const FRIEL_PACE: [f64; 6] = [1.29, 1.13, 1.05, 1.00, 0.96, 0.90];
/// Zones 1, 2 and 3 of 80/20 as shares of threshold heart rate (Fitzgerald and Warden).
const EIGHTY_TWENTY: [(f64, f64); 3] = [(0.73, 0.80), (0.81, 0.89), (0.96, 1.00)];
/// Border of the first two of three zones as a share of critical speed (Muniz-Pumares 2025).
const FIRST_BORDER: f64 = 0.823;

/// Lower borders of zones 2, 3, 4, 5a, 5b and 5c, beats per minute, from threshold heart rate.
///
/// Source: Friel, as printed: 85, 90, 95, 100, 103, above 106 %. Defined for every rate. Evidence: moderate.
///
/// ```
/// use allure::science::threshold_zones::friel_bpm;
/// assert_eq!(friel_bpm(160.0).map(f64::round).to_vec(), vec![136.0, 144.0, 152.0, 160.0, 165.0, 171.0]);
/// ```
pub fn friel_bpm(threshold_bpm: f64) -> [f64; 6] {
    FRIEL.map(|share| share * threshold_bpm)
}

/// Slow borders of zones 2, 3, 4, 5a, 5b and 5c, s/km, from threshold pace.
///
/// Source: Friel, as printed: 129, 113, 105, 100, 96, 90 % of threshold time. Defined for every pace. Evidence:
/// moderate.
///
/// ```
/// use allure::science::threshold_zones::friel_pace;
/// assert_eq!(friel_pace(240.0).map(f64::round)[2..4].to_vec(), vec![252.0, 240.0]);
/// ```
pub fn friel_pace(threshold_s_per_km: f64) -> [f64; 6] {
    FRIEL_PACE.map(|share| share * threshold_s_per_km)
}

/// Zones 1, 2 and 3 of 80/20, beats per minute, from threshold heart rate.
///
/// Source: Fitzgerald and Warden: 73 to 80, 81 to 89, 96 to 100 %. Defined for every rate. Evidence: moderate.
pub fn eighty_twenty_bpm(threshold_bpm: f64) -> [(f64, f64); 3] {
    EIGHTY_TWENTY.map(|(low, high)| (low * threshold_bpm, high * threshold_bpm))
}

/// Pfitzinger's zones (general aerobic, endurance, marathon, threshold, VO2max), beats per minute, from the maximum.
///
/// Source: Pfitzinger and Douglas, shares unverified; editions differ by 3 %. Defined for every rate. Evidence: weak.
pub fn pfitzinger_bpm(max_bpm: f64) -> [(f64, f64); 5] {
    CHOICES
        .pfitzinger
        .zones
        .map(|(low, high)| (low * max_bpm, high * max_bpm))
}

/// Borders of three zones, m/s, from critical speed: the first at 82.3 %, the second at critical speed itself.
///
/// Source: Muniz-Pumares 2025; the second border within 2 % (unverified). Defined for every speed. Evidence: moderate.
///
/// ```
/// use allure::science::threshold_zones::critical_speed_borders;
/// assert_eq!(critical_speed_borders(4.0), (3.292, 4.0));
/// ```
pub fn critical_speed_borders(critical_m_s: f64) -> (f64, f64) {
    (FIRST_BORDER * critical_m_s, critical_m_s)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_rise_and_scale_with_the_threshold() {
        for bpm in 120..200 {
            let bpm = f64::from(bpm);
            assert!(friel_bpm(bpm).windows(2).all(|w| w[0] < w[1]));
            assert!(friel_pace(bpm).windows(2).all(|w| w[0] > w[1]));
            assert!(eighty_twenty_bpm(bpm).windows(2).all(|w| w[0].1 < w[1].0));
            assert!(pfitzinger_bpm(bpm).iter().all(|(low, high)| low < high && *high < bpm));
            for (one, two) in friel_bpm(bpm).iter().zip(friel_bpm(2.0 * bpm)) {
                assert!((two - 2.0 * one).abs() < 1e-9);
            }
        }
    }
}
