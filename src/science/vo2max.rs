//! A measured maximal oxygen uptake beside the index of races, which is not the same thing.

/// Uptakes a laboratory may report, ml/kg/min.
const MEASURED: std::ops::RangeInclusive<f64> = 10.0..=100.0;
/// Share that is left after ten years (Hawkins 2003: about 10 % lost a decade).
const LEFT_PER_DECADE: f64 = 0.9;

/// A measurement beside the index.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Beside {
    /// Index less measurement: negative where races fall short of the laboratory, as they usually do.
    pub difference: f64,
    /// Index over measurement.
    pub share: f64,
}

/// A measured maximal oxygen uptake (ml/kg/min) beside the Daniels-Gilbert index of races.
///
/// Source: Scudamore 2018 (read in an extract): the index lies below the laboratory's value, most in recreational
/// runners; paces follow the index. `None` for a measurement outside 10 to 100 or an index outside 5 to 100. Evidence:
/// moderate.
///
/// ```
/// use allure::science::vo2max::beside;
/// let found = beside(56.0, 50.4).unwrap();
/// assert!((found.difference + 5.6).abs() < 1e-9 && (found.share - 0.9).abs() < 1e-9);
/// ```
pub fn beside(measured: f64, fitness_index: f64) -> Option<Beside> {
    let sound = MEASURED.contains(&measured) && (5.0..=100.0).contains(&fitness_index);
    sound.then(|| Beside {
        difference: fitness_index - measured,
        share: fitness_index / measured,
    })
}

/// Maximal oxygen uptake so many years later, ml/kg/min, for somebody who trains on.
///
/// Source: Hawkins 2003, about 10 % a decade. `None` for an uptake outside 10 to 100 or years outside 0 to 80. Evidence:
/// moderate for a group, weak for one person.
///
/// ```
/// use allure::science::vo2max::after_years;
/// assert_eq!(after_years(50.0, 10.0), Some(45.0));
/// ```
pub fn after_years(vo2max: f64, years: f64) -> Option<f64> {
    let sound = MEASURED.contains(&vo2max) && (0.0..=80.0).contains(&years);
    sound.then(|| vo2max * LEFT_PER_DECADE.powf(years / 10.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn both_ways_of_telling_it_agree(measured in 20.0..90.0_f64, index in 15.0..90.0_f64) {
            let found = beside(measured, index).unwrap();
            prop_assert!((measured + found.difference - index).abs() < 1e-9);
            prop_assert!((measured * found.share - index).abs() < 1e-9);
        }

        #[test]
        fn years_add_up(vo2max in 20.0..90.0_f64, a in 0.0..30.0_f64, b in 0.0..30.0_f64) {
            let once = after_years(vo2max, a + b).unwrap();
            if let Some(twice) = after_years(vo2max, a).and_then(|v| after_years(v, b)) {
                prop_assert!((once - twice).abs() < 1e-9);
            }
            prop_assert!(once <= vo2max);
        }
    }

    #[test]
    fn what_no_laboratory_reports_is_nothing() {
        assert_eq!((beside(5.0, 50.0), beside(50.0, f64::NAN)), (None, None));
        assert_eq!((after_years(50.0, -1.0), after_years(120.0, 1.0)), (None, None));
    }
}
