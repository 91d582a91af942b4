//! What to eat before a race. Ranges for a healthy adult, never a prescription.

use super::choices::CHOICES;
use super::fuel::{Need, grams};

/// Minutes of racing above which loading is worth it (recalled).
const LOADING_OVER_MIN: f64 = 90.0;

/// Grams of carbohydrate in the meal so many hours before a race: a gram per kilogram for each hour.
///
/// Source: sports nutrition consensus, 1 to 4 g/kg, 1 to 4 h before (recalled, unverified). `None` outside 1 to 4 h or
/// for a mass outside 25 to 250 kg. Evidence: weak.
///
/// ```
/// use allure::science::race_fuel::meal_g;
/// assert_eq!((meal_g(70.0, 3.0), meal_g(70.0, 0.5)), (Some(210.0), None));
/// ```
pub fn meal_g(kg: f64, hours_before: f64) -> Option<f64> {
    let (least, most) = CHOICES.fuel.before_g_kg;
    let (low, high) = grams(Need::Before, kg)?;
    (least..=most)
        .contains(&hours_before)
        .then(|| (kg * hours_before).clamp(low, high))
}

/// Loading before a race: grams a day, and hours over which.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Loading {
    pub least_g_day: f64,
    pub most_g_day: f64,
    pub least_h: f64,
    pub most_h: f64,
}

/// Loading with carbohydrate before a race of so many minutes: 10 to 12 g/kg a day over the last 36 to 48 h.
///
/// Source: as above (recalled, unverified). `None` for races of 90 minutes or less, which need none, and for a mass
/// outside 25 to 250 kg. Evidence: weak.
///
/// ```
/// use allure::science::race_fuel::loading;
/// assert_eq!(loading(60.0, 200.0).map(|l| (l.least_g_day, l.most_h)), Some((600.0, 48.0)));
/// assert_eq!(loading(60.0, 90.0), None);
/// ```
pub fn loading(kg: f64, race_min: f64) -> Option<Loading> {
    let (least_h, most_h) = CHOICES.fuel.load_h;
    let (least_g_day, most_g_day) = grams(Need::Loading, kg)?;
    (race_min > LOADING_OVER_MIN).then_some(Loading {
        least_g_day,
        most_g_day,
        least_h,
        most_h,
    })
}

/// Grams of protein a day, least and most.
///
/// Source: 1.6 to 1.8 g/kg (recalled, unverified). `None` for a mass outside 25 to 250 kg. Evidence: weak.
///
/// ```
/// use allure::science::race_fuel::protein_g_day;
/// assert_eq!(protein_g_day(50.0), Some((80.0, 90.0)));
/// ```
pub fn protein_g_day(kg: f64) -> Option<(f64, f64)> {
    grams(Need::Protein, kg)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn everything_scales_with_the_body_and_earlier_meals_are_larger(kg in 30.0..120.0_f64, hours in 1.0..3.9_f64) {
            let meal = meal_g(kg, hours).unwrap();
            prop_assert!((meal_g(2.0 * kg, hours).unwrap() - 2.0 * meal).abs() < 1e-6);
            prop_assert!(meal_g(kg, hours + 0.1).unwrap() > meal);
            let (one, two) = (loading(kg, 120.0).unwrap(), loading(2.0 * kg, 300.0).unwrap());
            prop_assert!((two.least_g_day - 2.0 * one.least_g_day).abs() < 1e-6 && one.least_g_day < one.most_g_day);
            let (low, high) = protein_g_day(kg).unwrap();
            prop_assert!(low < high && high < one.least_g_day);
        }
    }

    #[test]
    fn nothing_for_nobody() {
        assert_eq!(meal_g(0.0, 2.0), None);
        assert_eq!(loading(f64::NAN, 200.0), None);
        assert_eq!(loading(70.0, f64::NAN), None);
        assert_eq!(protein_g_day(1_000.0), None);
    }
}
