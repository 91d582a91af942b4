//! Humid air: relative humidity, wet bulb and the simple wet-bulb globe temperature.

/// Humidity (percent) and temperature (°C) the wet-bulb equation was fitted on.
const STULL_HUMIDITY: std::ops::RangeInclusive<f64> = 5.0..=99.0;
const STULL_C: std::ops::RangeInclusive<f64> = -20.0..=50.0;

/// Relative humidity, percent, from air temperature and dew point in °C.
///
/// Source: Magnus form, 100 × 10^(7.5 Td/(237.3 + Td) − 7.5 T/(237.3 + T)). `None` where the dew point is above the
/// temperature or either is outside −80 to 70. Evidence: strong.
///
/// ```
/// use allure::science::humidity::relative_humidity;
/// assert!((relative_humidity(30.0, 28.0).unwrap() - 89.0853).abs() < 0.01);
/// ```
pub fn relative_humidity(t_c: f64, dew_c: f64) -> Option<f64> {
    let magnus = |t: f64| 7.5 * t / (237.3 + t);
    let usable = (-80.0..=70.0).contains(&t_c) && (-80.0..=70.0).contains(&dew_c) && dew_c <= t_c;
    usable.then(|| 100.0 * 10_f64.powf(magnus(dew_c) - magnus(t_c)))
}

/// Wet-bulb temperature, °C, from °C and relative humidity in percent.
///
/// Source: Stull 2011, doi 10.1175/JAMC-D-11-0143.1. `None` outside 5 to 99 % and −20 to 50 °C. Evidence: strong
/// (±1 °C).
///
/// ```
/// use allure::science::humidity::wet_bulb_c;
/// assert!((wet_bulb_c(20.0, 50.0).unwrap() - 13.7).abs() < 0.05);
/// ```
pub fn wet_bulb_c(t_c: f64, rh: f64) -> Option<f64> {
    (STULL_HUMIDITY.contains(&rh) && STULL_C.contains(&t_c)).then(|| {
        t_c * (0.151_977 * (rh + 8.313_659).sqrt()).atan() + (t_c + rh).atan() - (rh - 1.676_331).atan()
            + 0.003_918_38 * rh.powf(1.5) * (0.023_101 * rh).atan()
            - 4.686_035
    })
}

/// Air nobody lives in, °C.
const HOTTEST_C: f64 = 60.0;

/// Wet-bulb globe temperature in light shade, °C, from °C and relative humidity in percent.
///
/// Source: Australian Bureau of Meteorology's simple form, 0.567 T + 0.393 e + 3.94 with vapour pressure e in hPa.
/// `None` outside 0 to 100 % and −40 to 60 °C, and above 60 °C. Evidence: moderate; knows no sun nor wind.
///
/// ```
/// use allure::science::humidity::wbgt_simple_c;
/// assert!((wbgt_simple_c(26.85, 54.31187).unwrap() - 26.6836).abs() < 0.01);
/// ```
pub fn wbgt_simple_c(t_c: f64, rh: f64) -> Option<f64> {
    let vapour_hpa = rh / 100.0 * 6.105 * (17.27 * t_c / (237.7 + t_c)).exp();
    let in_air = (0.0..=100.0).contains(&rh) && (-40.0..=60.0).contains(&t_c);
    in_air
        .then_some(0.567 * t_c + 0.393 * vapour_hpa + 3.94)
        .filter(|wbgt| *wbgt <= HOTTEST_C)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damper_and_warmer_air_is_heavier() {
        for t in -15..40 {
            let t = f64::from(t);
            for rh in 6..98 {
                let rh = f64::from(rh);
                assert!(wet_bulb_c(t, rh).unwrap() < t + 0.7, "{t} {rh}");
                assert!(wbgt_simple_c(t, rh + 1.0) > wbgt_simple_c(t, rh));
                assert!(wbgt_simple_c(t + 1.0, rh) > wbgt_simple_c(t, rh));
            }
            assert!((relative_humidity(t, t).unwrap() - 100.0).abs() < 1e-9);
            assert!(relative_humidity(t, t - 2.0) < relative_humidity(t, t - 1.0));
        }
        assert_eq!(relative_humidity(20.0, 21.0), None);
        assert_eq!(wet_bulb_c(20.0, 1.0), None);
        assert_eq!(wbgt_simple_c(f64::NAN, 50.0), None);
    }
}
