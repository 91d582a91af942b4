//! Running on a belt: the slope that stands for air, and what a belt's display is worth.

use super::runs::median;

/// Speeds, m/s, from which a belt of 1 % stands for the air outside, and up to which it was measured (Jones and Doust
/// 1996, recalled: 2.92 to 5.0; below 3.3 less is enough).
const AIR_FROM_M_S: f64 = 3.3;
const MEASURED_TO_M_S: f64 = 5.0;
/// Slopes in percent, below and above.
const SLOW_PCT: (f64, f64) = (0.0, 0.5);
const FAST_PCT: (f64, f64) = (1.0, 1.0);
/// Shares of what the belt shows that are believed of a comparison.
const BELIEVED: std::ops::RangeInclusive<f64> = 0.7..=1.3;

/// Slope of a belt that costs what the air outside does, percent, least and most.
///
/// Source: Jones and Doust 1996, J Sports Sci 14:321 (recalled). `None` outside 0.5 to 5.0 m/s. Evidence: moderate.
///
/// ```
/// use allure::science::treadmill::air_slope_pct;
/// assert_eq!((air_slope_pct(4.0), air_slope_pct(2.5)), (Some((1.0, 1.0)), Some((0.0, 0.5))));
/// ```
pub fn air_slope_pct(speed_m_s: f64) -> Option<(f64, f64)> {
    (0.5..=MEASURED_TO_M_S)
        .contains(&speed_m_s)
        .then_some(if speed_m_s < AIR_FROM_M_S { SLOW_PCT } else { FAST_PCT })
}

/// What a belt's distance is multiplied by: the median of true over shown of one's comparisons.
///
/// Source: a foot pod or a match of heart rate beats any formula (design choice). `None` without a comparison from 0.7
/// to 1.3. Evidence: moderate.
///
/// ```
/// use allure::science::treadmill::belt_factor;
/// assert_eq!(belt_factor(&[(9_700.0, 10_000.0)]), Some(0.97));
/// ```
pub fn belt_factor(true_and_shown: &[(f64, f64)]) -> Option<f64> {
    let ratios = true_and_shown.iter().map(|(real, shown)| real / shown);
    median(ratios.filter(|r| BELIEVED.contains(r)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn faster_belts_never_need_less_slope(v in 0.6..4.8_f64) {
            prop_assert!(air_slope_pct(v + 0.1).unwrap().1 >= air_slope_pct(v).unwrap().1);
        }

        #[test]
        fn a_belt_factor_has_no_unit_and_shrugs_at_one_outlier(factor in 0.8..1.2_f64, unit in 0.001..1000.0_f64) {
            let shown = [3.0, 5.0, 8.0, 10.0, 12.0];
            let mut pairs: Vec<(f64, f64)> = shown.iter().map(|s| (s * factor * unit, s * unit)).collect();
            pairs[2].0 *= 5.0;
            prop_assert!((belt_factor(&pairs).unwrap() - factor).abs() < 1e-9);
        }
    }

    #[test]
    fn what_was_not_measured_is_not_said() {
        assert_eq!((air_slope_pct(5.5), air_slope_pct(f64::NAN)), (None, None));
        assert_eq!((belt_factor(&[]), belt_factor(&[(1.0, 0.0)])), (None, None));
    }
}
