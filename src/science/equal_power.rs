//! Level running that asks for the same metabolic power as running on a slope.

use super::grade::{LEVEL_COST, minetti_cost};
use super::wind::treadmill_power;

/// Speeds the level cost was measured at, m/s (Black 2018).
const SPEEDS: std::ops::RangeInclusive<f64> = 2.2..=6.0;
/// Level speeds an answer may be: beyond them the cost curve is no longer running.
const ANSWERS: (f64, f64) = (1.5, 10.0);
const STEPS: u32 = 100;

/// Level speed of equal metabolic power, m/s; `grade` as a ratio, `elite` 0 or 1.
///
/// Source: Davis 2024: P = (C level(v) + ΔC Minetti(grade)) v, the level cost from Black 2018, solved for the level
/// speed by bisection. `None` for speeds outside 2.2 to 6 m/s, grades outside ±0.45, and where no level speed from 1.5
/// to 10 m/s asks for as much. Evidence: moderate; like Minetti's it overrates what a descent gives back.
///
/// ```
/// use allure::science::equal_power::level_speed;
/// assert!((level_speed(3.0, 0.0, 0.0).unwrap() - 3.0).abs() < 1e-9);
/// assert!((level_speed(3.0, 0.05, 0.0).unwrap() - 3.94).abs() < 0.01);
/// ```
pub fn level_speed(speed_m_s: f64, grade: f64, elite: f64) -> Option<f64> {
    let slope = minetti_cost(grade)? - LEVEL_COST;
    if !(SPEEDS.contains(&speed_m_s) && (0.0..=1.0).contains(&elite)) {
        return None;
    }
    let asked = treadmill_power(speed_m_s, elite) + slope * speed_m_s;
    let (mut slow, mut fast) = ANSWERS;
    if !(treadmill_power(slow, elite)..=treadmill_power(fast, elite)).contains(&asked) {
        return None;
    }
    for _ in 0..STEPS {
        let middle = f64::midpoint(slow, fast);
        if treadmill_power(middle, elite) < asked {
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
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn steeper_is_harder_and_faster_is_faster(v in 2.3..5.8_f64, percent in -5..12_i32) {
            let grade = f64::from(percent) / 100.0;
            let here = level_speed(v, grade, 0.0);
            let (steeper, faster) = (level_speed(v, grade + 0.01, 0.0), level_speed(v + 0.2, grade, 0.0));
            if let (Some(here), Some(steeper), Some(faster)) = (here, steeper, faster) {
                prop_assert!(steeper > here && faster > here);
            }
            prop_assert!((level_speed(v, 0.0, 1.0).unwrap() - v).abs() < 1e-9);
        }
    }

    #[test]
    fn beyond_what_was_measured_there_is_nothing() {
        assert_eq!(level_speed(2.0, 0.0, 0.0), None);
        assert_eq!(level_speed(3.0, 0.5, 0.0), None);
        assert_eq!(level_speed(6.0, 0.45, 0.0), None);
        assert_eq!(level_speed(2.2, -0.2, 0.0), None);
        assert_eq!(level_speed(f64::NAN, 0.0, 0.0), None);
    }
}
