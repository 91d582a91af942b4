//! Metres on the scale of a chart, in the athlete's units.

use crate::domain::athlete::Lang;
use crate::domain::units::{METRES_PER_MILE, Units};
use crate::i18n::format;

/// `km` or `mi`.
pub fn unit(units: Units) -> &'static str {
    match units {
        Units::Metric => "km",
        Units::Imperial => "mi",
    }
}

/// Longest length a chart takes, metres: ten thousand kilometres, beyond any week.
const LONGEST_M: f64 = 1e7;

/// Kilometres or miles. `None` for what no running can be: nothing, less, beyond measure, or no number.
pub fn length(units: Units, metres: f64) -> Option<f64> {
    let one = match units {
        Units::Metric => 1000.0,
        Units::Imperial => METRES_PER_MILE,
    };
    (metres > 0.0 && metres < LONGEST_M).then_some(metres / one)
}

/// A length as a column bears it, without its unit: `8`, `12,4`.
pub fn label(lang: Lang, length: f64) -> String {
    let tenths = (length * 10.0).round();
    format::number(lang, length, usize::from(tenths % 10.0 != 0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_follow_the_units() {
        assert_eq!(length(Units::Metric, 12_400.0), Some(12.4));
        assert_eq!(length(Units::Imperial, 16_093.44), Some(10.0));
        assert_eq!(length(Units::Metric, 0.0), None);
        assert_eq!(length(Units::Metric, f64::NAN), None);
        assert_eq!(length(Units::Metric, 1e300), None);
        assert_eq!(label(Lang::Fr, 12.44), "12,4");
        assert_eq!(label(Lang::En, 7.98), "8");
    }
}
