//! What air costs: drag, the power it asks for, and the speed in still air that feels the same.

/// Air density, kg/m³, drag coefficient and gravity, m/s².
const AIR: f64 = 1.225;
const DRAG: f64 = 0.8;
const GRAVITY: f64 = 9.806_65;
/// Frontal area in m² from body mass: 0.266 of a surface of 0.1173 m^0.6466.
const FRONTAL_SHARE: f64 = 0.266;
const SURFACE: (f64, f64) = (0.1173, 0.6466);
/// Metabolic power, percent per percent of body weight of horizontal force (da Silva 2022).
const POWER_PER_FORCE: f64 = 6.13;
/// Heights of a weather wind and of a chest, metres.
const WEATHER_M: f64 = 10.0;
const CHEST_M: f64 = 1.5;
/// Bisection steps and the speeds looked between, m/s.
const STEPS: u32 = 100;
const SPEEDS: (f64, f64) = (0.1, 15.0);

/// What stands around a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Terrain {
    City,
    Suburb,
    Open,
}

/// Metabolic power of level running on a belt, W/kg, `elite` 0 or 1.
///
/// Source: Black 2018, polynomial through the group means: 8.09986 + 0.1291 v + 0.48105 v² − 1.13918 elite. Defined
/// for every speed, best between 2 and 6 m/s. Evidence: moderate (fitted here on digitised means).
///
/// ```
/// use allure::science::wind::treadmill_power;
/// assert!((treadmill_power(3.3333, 1.0) - 12.662).abs() < 0.1);
/// ```
pub fn treadmill_power(speed_m_s: f64, elite: f64) -> f64 {
    8.099_86 + 0.1291 * speed_m_s + 0.481_05 * speed_m_s * speed_m_s - 1.139_18 * elite
}

/// Wind at the chest from a weather report's wind, in its unit.
///
/// Source: power law of height, exponent 0.40 in a city, 0.30 in a suburb, 0.16 in the open. Defined for every wind.
/// Evidence: moderate.
///
/// ```
/// use allure::science::wind::{Terrain, at_chest};
/// assert!(at_chest(10.0, Terrain::City) < at_chest(10.0, Terrain::Open));
/// ```
pub fn at_chest(wind_at_10_m: f64, terrain: Terrain) -> f64 {
    let exponent = match terrain {
        Terrain::City => 0.40,
        Terrain::Suburb => 0.30,
        Terrain::Open => 0.16,
    };
    wind_at_10_m * (CHEST_M / WEATHER_M).powf(exponent)
}

/// Metabolic power that air adds, percent; negative with a wind from behind that is faster than the runner.
///
/// Source: drag ½ ρ Cd A |v| v over body weight, 6.13 % per percent (da Silva 2022). `None` unless mass is positive.
/// Evidence: moderate.
///
/// ```
/// use allure::science::wind::met_power_pct;
/// assert!((met_power_pct(4.0, 3.0, 68.0).unwrap() - 10.542).abs() < 0.01);
/// ```
pub fn met_power_pct(speed_m_s: f64, headwind_m_s: f64, mass_kg: f64) -> Option<f64> {
    let area = FRONTAL_SHARE * SURFACE.0 * mass_kg.powf(SURFACE.1);
    let air = speed_m_s + headwind_m_s;
    let force = 0.5 * AIR * DRAG * area * air.abs() * air;
    (mass_kg > 0.0).then_some(force / (mass_kg * GRAVITY) * 100.0 * POWER_PER_FORCE)
}

/// Speed in still air that asks for the same power, m/s.
///
/// Source: P(v)(1 + wind) = P(v′)(1 + still air), by bisection. `None` where no speed between 0.1 and 15 m/s does.
/// Evidence: moderate.
///
/// ```
/// use allure::science::wind::still_air_speed;
/// assert!((still_air_speed(4.0, 3.0, 68.0, 1.0).unwrap() - 4.24).abs() < 0.01);
/// assert!((still_air_speed(4.0, -3.0, 68.0, 1.0).unwrap() - 3.89).abs() < 0.01);
/// ```
pub fn still_air_speed(speed_m_s: f64, headwind_m_s: f64, mass_kg: f64, elite: f64) -> Option<f64> {
    let power = |v: f64, wind: f64| Some(treadmill_power(v, elite) * (1.0 + met_power_pct(v, wind, mass_kg)? / 100.0));
    let asked = power(speed_m_s, headwind_m_s)?;
    let (mut slow, mut fast) = SPEEDS;
    if !(power(slow, 0.0)? <= asked && asked <= power(fast, 0.0)?) {
        return None;
    }
    for _ in 0..STEPS {
        let middle = f64::midpoint(slow, fast);
        if power(middle, 0.0)? < asked {
            slow = middle;
        } else {
            fast = middle;
        }
    }
    Some(f64::midpoint(slow, fast))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_headwind_costs_and_still_air_gives_the_speed_back() {
        for tenth in 20..60 {
            let v = f64::from(tenth) / 10.0;
            assert!((still_air_speed(v, 0.0, 70.0, 0.0).unwrap() - v).abs() < 1e-9);
            assert!(still_air_speed(v, 2.0, 70.0, 0.0).unwrap() > v);
            assert!(still_air_speed(v, -2.0, 70.0, 0.0).unwrap() < v);
            // Drag is odd in the speed of the air.
            let head = met_power_pct(v, v, 70.0).unwrap();
            let tail = met_power_pct(v, -3.0 * v, 70.0).unwrap();
            assert!((head + tail).abs() < 1e-9);
        }
        assert_eq!(met_power_pct(4.0, 0.0, 0.0), None);
        assert_eq!(still_air_speed(4.0, f64::INFINITY, 70.0, 0.0), None);
    }
}
