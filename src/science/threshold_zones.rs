//! Zones from the threshold heart rate, the threshold pace and the maximum, by school.

use super::choices::CHOICES;
use super::zones::karvonen;

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

/// Shares of the maximal heart rate Daniels gives for easy, marathon, threshold and interval running.
const DANIELS: [(f64, f64); 4] = [(0.65, 0.79), (0.80, 0.90), (0.88, 0.92), (0.98, 1.00)];

/// Heart rates of easy, marathon, threshold and interval running, beats per minute, slow and fast end.
///
/// Source: Daniels 2021, shares of the maximum. Defined for every positive maximum. Evidence: moderate.
///
/// ```
/// use allure::science::threshold_zones::daniels_bpm;
/// assert_eq!(daniels_bpm(200.0)[0], (130.0, 158.0));
/// ```
pub fn daniels_bpm(max_bpm: f64) -> [(f64, f64); 4] {
    DANIELS.map(|(low, high)| (low * max_bpm, high * max_bpm))
}

/// Zones 1 to 5 of tenths of the maximal heart rate, beats per minute.
///
/// Source: 50 to 60, … 90 to 100 % of the maximum (a convention). Defined for every positive maximum. Evidence: weak.
///
/// ```
/// use allure::science::threshold_zones::tenths_of_max_bpm;
/// assert_eq!(tenths_of_max_bpm(200.0)[4], (180.0, 200.0));
/// ```
pub fn tenths_of_max_bpm(max_bpm: f64) -> [(f64, f64); 5] {
    [5.0, 6.0, 7.0, 8.0, 9.0].map(|tenth| (tenth / 10.0 * max_bpm, (tenth + 1.0) / 10.0 * max_bpm))
}

/// General aerobic, endurance, marathon, threshold and VO2max zone of Pfitzinger by the reserve, beats per minute.
///
/// Source: Pfitzinger and Douglas (recalled). `None` unless rest is below the maximum. Evidence: weak.
///
/// ```
/// use allure::science::threshold_zones::pfitzinger_reserve_bpm;
/// assert_eq!(pfitzinger_reserve_bpm(50.0, 190.0).map(|z| z[0].1.round()), Some(155.0));
/// ```
pub fn pfitzinger_reserve_bpm(rest_bpm: f64, max_bpm: f64) -> Option<[(f64, f64); 5]> {
    let at = |share: f64| karvonen(rest_bpm, max_bpm, share);
    let zones = CHOICES.pfitzinger.reserve;
    (rest_bpm < max_bpm).then(|| zones.map(|(low, high)| (at(low), at(high))))
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
            assert!(daniels_bpm(bpm).iter().all(|(low, high)| low < high && *high <= bpm));
            assert!(
                tenths_of_max_bpm(bpm)
                    .windows(2)
                    .all(|w| (w[0].1 - w[1].0).abs() < 1e-9)
            );
            let by_reserve = pfitzinger_reserve_bpm(50.0, bpm).unwrap();
            assert!(
                by_reserve
                    .iter()
                    .all(|(low, high)| 50.0 < *low && low < high && *high < bpm)
            );
            assert_eq!(pfitzinger_reserve_bpm(bpm, bpm), None);
            for (one, two) in friel_bpm(bpm).iter().zip(friel_bpm(2.0 * bpm)) {
                assert!((two - 2.0 * one).abs() < 1e-9);
            }
        }
    }
}
