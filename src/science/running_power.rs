//! Mechanical power of running (Skiba's GOVSS).

use super::grade::minetti_cost;

/// Air density in kg/m³ and drag coefficient; frontal area is 0.266 of the body's surface.
const AIR: f64 = 1.2;
const DRAG: f64 = 0.9;
const FRONTAL: f64 = 0.266 * 0.2025;
/// Speed at which efficiency would reach zero twice over, m/s (Skiba 2006).
const EFFICIENCY_SPEED: f64 = 8.33;

/// A runner's body: kilograms and metres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Body {
    pub kg: f64,
    pub height_m: f64,
}

/// Watts nobody runs at for longer than a few steps.
const MOST_W: f64 = 3_000.0;

/// Power in watts at a steady speed in m/s on a slope given as a ratio.
///
/// Source: Skiba 2006, GOVSS: (aerodynamic + Minetti × efficiency) v m, efficiency (0.25 + 0.054 v)(1 − v/16.66); the
/// kinetic term is zero at steady speed. `None` for speeds outside 0 to 8.33 m/s, slopes outside ±0.45, a body that is
/// not positive, and above 3000 W. Evidence: moderate; never compare across brands.
///
/// ```
/// use allure::science::running_power::{Body, govss_w};
/// let body = Body { kg: 70.0, height_m: 1.75 };
/// assert!((govss_w(3.0, 0.0, body).unwrap() - 262.55).abs() < 0.5);
/// ```
pub fn govss_w(speed_m_s: f64, slope: f64, body: Body) -> Option<f64> {
    let v = speed_m_s;
    if !((0.0..=EFFICIENCY_SPEED).contains(&v) && body.kg > 0.0 && body.height_m > 0.0) {
        return None;
    }
    let area = FRONTAL * body.height_m.powf(0.725) * body.kg.powf(0.425);
    let air = 0.5 * AIR * DRAG * area * v * v / body.kg;
    let efficiency = (0.25 + 0.054 * v) * (1.0 - 0.5 * v / EFFICIENCY_SPEED);
    Some((air + minetti_cost(slope)? * efficiency) * v * body.kg).filter(|watts| *watts <= MOST_W)
}

/// Power per kilogram and m/s of a foot pod on the flat (constant unverified).
const FOOT_POD: f64 = 1.04;

/// Power a foot pod shows on the flat, watts.
///
/// Source: about 1.04 W/kg per m/s, as Stryd shows it (unverified). `None` unless both are positive. Evidence: weak.
///
/// ```
/// use allure::science::running_power::foot_pod_w;
/// assert_eq!(foot_pod_w(4.0, 70.0).map(f64::round), Some(291.0));
/// ```
pub fn foot_pod_w(speed_m_s: f64, kg: f64) -> Option<f64> {
    (speed_m_s > 0.0 && kg > 0.0).then_some(FOOT_POD * speed_m_s * kg)
}

/// Power over critical power that is believed for a whole session.
const HIGHEST_INTENSITY: f64 = 1.5;

/// Load points of a session's mean power, from 0: hours times the square of power over critical power, times 100.
///
/// Source: the definition of a stress score, IF = P/CP. `None` unless all are positive and the intensity is at most 1.5.
/// Evidence: moderate, and only with one brand's watts.
///
/// ```
/// use allure::science::running_power::power_load;
/// assert_eq!(power_load(3_600.0, 250.0, 250.0), Some(100.0));
/// ```
pub fn power_load(duration_s: f64, watts: f64, critical_watts: f64) -> Option<f64> {
    if !(duration_s > 0.0 && duration_s.is_finite() && watts > 0.0 && critical_watts > 0.0) {
        return None;
    }
    let intensity = watts / critical_watts;
    (intensity <= HIGHEST_INTENSITY).then_some(100.0 * duration_s / 3_600.0 * intensity * intensity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faster_steeper_and_heavier_ask_for_more() {
        let body = Body {
            kg: 70.0,
            height_m: 1.75,
        };
        for tenth in 15..70 {
            let v = f64::from(tenth) / 10.0;
            assert!(govss_w(v + 0.1, 0.0, body) > govss_w(v, 0.0, body));
            assert!(govss_w(v, 0.05, body) > govss_w(v, 0.0, body));
            assert!(govss_w(v, 0.0, Body { kg: 71.0, ..body }) > govss_w(v, 0.0, body));
        }
        assert_eq!(govss_w(9.0, 0.0, body), None);
        assert_eq!(govss_w(3.0, 0.6, body), None);
        assert_eq!(govss_w(f64::NAN, 0.0, body), None);
    }
}
