//! Amounts with their units, as phones write them.

/// An amount in kilograms. `None` for a unit not known here.
pub(super) fn kilograms(value: f64, unit: &str) -> Option<f64> {
    let factor = match unit {
        "kg" => 1.0,
        "g" => 0.001,
        "lb" => 0.453_592_37,
        "oz" => 0.028_349_523_125,
        "st" => 6.350_293_18,
        _ => return None,
    };
    Some(value * factor)
}

/// An amount in metres. `None` for a unit not known here.
pub(super) fn metres(value: f64, unit: &str) -> Option<f64> {
    let factor = match unit {
        "m" => 1.0,
        "km" => 1_000.0,
        "cm" => 0.01,
        "mm" => 0.001,
        "mi" => 1_609.344,
        "yd" => 0.9144,
        "ft" => 0.3048,
        "in" => 0.0254,
        _ => return None,
    };
    Some(value * factor)
}

/// An amount in seconds. `None` for a unit not known here.
pub(super) fn seconds(value: f64, unit: &str) -> Option<f64> {
    let factor = match unit {
        "s" => 1.0,
        "ms" => 0.001,
        "min" => 60.0,
        "hr" | "h" => 3_600.0,
        "d" => 86_400.0,
        _ => return None,
    };
    Some(value * factor)
}

/// A temperature in °C. `None` for a unit not known here.
pub(super) fn celsius(value: f64, unit: &str) -> Option<f64> {
    match unit {
        "degC" | "°C" => Some(value),
        "degF" | "°F" => Some((value - 32.0) / 1.8),
        "K" => Some(value - 273.15),
        _ => None,
    }
}

/// A rate for each minute. `None` for a unit not known here.
pub(super) fn per_minute(value: f64, unit: &str) -> Option<f64> {
    match unit {
        "count/min" | "bpm" | "/min" => Some(value),
        "count/s" | "Hz" => Some(value * 60.0),
        _ => None,
    }
}

/// An oxygen uptake in ml/kg/min, whichever way its unit is written. `None` for another unit.
pub(super) fn uptake(value: f64, unit: &str) -> Option<f64> {
    let unit = unit.to_ascii_lowercase();
    (unit.starts_with("ml/") && unit.contains("min") && unit.contains("kg")).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_a_phone_may_be_set_to() {
        let near = |a: Option<f64>, b: f64| a.is_some_and(|a| (a - b).abs() < 1e-6);
        assert!(near(kilograms(154.323_583_5, "lb"), 70.0));
        assert!(near(kilograms(11.0, "st"), 69.853_224_98));
        assert!(near(metres(3.106_855_961, "mi"), 5_000.0));
        assert!(near(metres(850.0, "cm"), 8.5));
        assert!(near(seconds(32.5, "min"), 1_950.0));
        assert!(near(celsius(96.8, "degF"), 36.0));
        assert!(near(per_minute(0.25, "count/s"), 15.0));
        assert_eq!(uptake(48.5, "mL/min·kg"), Some(48.5));
        assert_eq!(uptake(48.5, "mL/(kg*min)"), Some(48.5));
        assert_eq!(kilograms(70.0, "km"), None);
        assert_eq!(uptake(48.5, "L/min"), None);
    }
}
