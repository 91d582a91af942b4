//! Speed for heartbeats: efficiency and its fall over a run.

/// Metres per minute for each beat per minute, about 0.8 to 2.2.
///
/// Source: efficiency factor (Friel): graded speed over mean heart rate. `None` unless both are positive. Evidence:
/// moderate, on the same route within 3 °C.
///
/// ```
/// use allure::science::decoupling::efficiency_factor;
/// assert_eq!(efficiency_factor(3.0, 150.0), Some(1.2));
/// ```
pub fn efficiency_factor(speed_m_s: f64, bpm: f64) -> Option<f64> {
    (speed_m_s > 0.0 && bpm > 0.0).then_some(speed_m_s * 60.0 / bpm)
}

/// Halves of one steady run do not differ by more, percent.
const MOST_PCT: f64 = 100.0;

/// Percent by which speed per heartbeat fell from the first half to the second; negative where it rose.
///
/// Source: 100 (EF1 − EF2)/EF1, halves of a steady part of an hour or more; under 5 % is aerobic durability (Friel).
/// `None` unless all are positive and the halves differ by 100 % at most. Evidence: moderate.
///
/// ```
/// use allure::science::decoupling::pa_hr_pct;
/// assert!((pa_hr_pct([3.0, 2.9], [140.0, 145.0]).unwrap() - 6.667).abs() < 0.001);
/// ```
pub fn pa_hr_pct(speed_m_s: [f64; 2], bpm: [f64; 2]) -> Option<f64> {
    let first = efficiency_factor(speed_m_s[0], bpm[0])?;
    let second = efficiency_factor(speed_m_s[1], bpm[1])?;
    Some(100.0 * (first - second) / first).filter(|pct| pct.abs() <= MOST_PCT)
}

/// Beats above rest at which somebody is running.
const ABOVE_REST_BPM: f64 = 10.0;

/// Metres per minute for each beat above rest (the progress variable), about 1 to 4.
///
/// Source: design choice: graded speed over heart rate above rest. `None` unless the rate is 10 above rest. Evidence:
/// moderate.
///
/// ```
/// use allure::science::decoupling::efficiency_index;
/// assert_eq!(efficiency_index(3.0, 140.0, 50.0), Some(2.0));
/// ```
pub fn efficiency_index(speed_m_s: f64, bpm: f64, rest_bpm: f64) -> Option<f64> {
    (speed_m_s > 0.0 && bpm - rest_bpm >= ABOVE_REST_BPM).then_some(speed_m_s * 60.0 / (bpm - rest_bpm))
}

/// Beats from standing to the maximum in anybody alive.
const LEAST_RESERVE_BPM: f64 = 30.0;

/// Kilometres per hour above what the heart rate lets expect: the heart-rate-running-speed index.
///
/// Source: Vesterinen 2016: `S − (HR − HRstand)/k`, `k = (HRmax − HRstand)/Speak` (text unverified). `None` unless the
/// maximum is 30 above standing and the peak positive. Evidence: weak; only its drift means something.
///
/// ```
/// use allure::science::decoupling::hr_rs_index;
/// assert_eq!(hr_rs_index(12.0, 150.0, 70.0, 190.0, 18.0), Some(0.0));
/// ```
pub fn hr_rs_index(speed_km_h: f64, bpm: f64, standing_bpm: f64, max_bpm: f64, peak_km_h: f64) -> Option<f64> {
    let k = (max_bpm - standing_bpm) / peak_km_h;
    (max_bpm - standing_bpm >= LEAST_RESERVE_BPM && k > 0.0 && k.is_finite() && peak_km_h > 0.0)
        .then(|| speed_km_h - (bpm - standing_bpm) / k)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_halves_are_coupled_and_units_cancel() {
        for tenth in 20..50 {
            let v = f64::from(tenth) / 10.0;
            assert!(pa_hr_pct([v, v], [150.0, 150.0]).unwrap().abs() < 1e-12);
            assert!(pa_hr_pct([v, v], [150.0, 151.0]) > pa_hr_pct([v, v], [150.0, 150.0]));
            let doubled = pa_hr_pct([2.0 * v, 1.8 * v], [140.0, 150.0]).unwrap();
            assert!((doubled - pa_hr_pct([v, 0.9 * v], [140.0, 150.0]).unwrap()).abs() < 1e-9);
        }
        assert_eq!(pa_hr_pct([3.0, 0.0], [140.0, 140.0]), None);
        assert_eq!(efficiency_index(3.0, 50.0, 50.0), None);
        assert_eq!(hr_rs_index(12.0, 150.0, 190.0, 190.0, 18.0), None);
    }
}
