//! What to eat and drink around running. Ranges for a healthy adult, never a prescription.

use super::choices::CHOICES;

/// Minutes from which carbohydrate helps, and from which more of it does.
const CARBOHYDRATE_FROM_MIN: f64 = 60.0;
const LONG_FROM_MIN: f64 = 150.0;
/// Grams an hour below two and a half hours, and the most beyond (Jeukendrup 2014); one source alone gives 60.
const CARBOHYDRATE_G_H: (f64, f64) = (30.0, 60.0);
const LONG_G_H: (f64, f64) = (60.0, 90.0);

/// Grams of carbohydrate an hour during so many minutes, least and most.
///
/// Source: Jeukendrup 2014: none under 60 min, 30 to 60 up to 2.5 h, up to 90 beyond with glucose and fructose 2:1.
/// `None` for minutes that are not positive. Evidence: strong.
///
/// ```
/// use allure::science::fuel::carbohydrate_g_h;
/// assert_eq!(carbohydrate_g_h(90.0), Some((30.0, 60.0)));
/// assert_eq!(carbohydrate_g_h(45.0), Some((0.0, 0.0)));
/// ```
pub fn carbohydrate_g_h(minutes: f64) -> Option<(f64, f64)> {
    (minutes > 0.0).then_some(if minutes < CARBOHYDRATE_FROM_MIN {
        (0.0, 0.0)
    } else if minutes <= LONG_FROM_MIN {
        CARBOHYDRATE_G_H
    } else {
        LONG_G_H
    })
}

/// A day or a meal of carbohydrate or protein.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Carbohydrate, one to four hours before.
    Before,
    /// Carbohydrate a day, 36 to 48 h before more than 90 minutes.
    Loading,
    EasyDay,
    HardDay,
    UltraDay,
    /// Protein a day.
    Protein,
}

/// Grams for a body of so many kilograms, least and most.
///
/// Source: sports nutrition consensus (recalled, unverified). `None` for a mass outside 25 to 250 kg. Evidence: weak.
///
/// ```
/// use allure::science::fuel::{Need, grams};
/// assert_eq!(grams(Need::EasyDay, 70.0), Some((350.0, 490.0)));
/// ```
pub fn grams(need: Need, kg: f64) -> Option<(f64, f64)> {
    let c = &CHOICES.fuel;
    let (least, most) = match need {
        Need::Before => c.before_g_kg,
        Need::Loading => c.load_g_kg_day,
        Need::EasyDay => c.easy_day_g_kg,
        Need::HardDay => c.hard_day_g_kg,
        Need::UltraDay => c.ultra_day_g_kg,
        Need::Protein => c.protein_g_kg_day,
    };
    (25.0..=250.0).contains(&kg).then_some((least * kg, most * kg))
}

/// Nobody sweats more, litres an hour.
const MOST_SWEAT_L_H: f64 = 5.0;

/// Litres of sweat an hour from masses before and after (kg), litres drunk, and hours.
///
/// Source: (loss of mass + intake)/h. `None` for hours that are not positive, a rate that is negative (nobody should
/// gain) or above 5 l/h. Evidence: strong (a definition).
///
/// ```
/// use allure::science::fuel::sweat_l_h;
/// assert_eq!(sweat_l_h(70.0, 69.0, 0.5, 1.5), Some(1.0));
/// ```
pub fn sweat_l_h(before_kg: f64, after_kg: f64, drunk_l: f64, hours: f64) -> Option<f64> {
    let rate = (before_kg - after_kg + drunk_l) / hours;
    (hours > 0.0 && (0.0..=MOST_SWEAT_L_H).contains(&rate)).then_some(rate)
}

/// Share of body mass that may be lost, and the usual range to drink, litres an hour (Kenefick 2018).
const LOSS_ALLOWED: f64 = 0.02;
const DRINK_L_H: (f64, f64) = (0.4, 0.8);

/// Litres an hour to drink, least and most: enough to lose at most 2 % of body mass, never more than is sweated.
///
/// Source: Kenefick 2018; hyponatraemia follows weight gain (Almond 2005). `None` for numbers that are not positive.
/// Evidence: moderate; thirst is enough under 90 cool minutes.
///
/// ```
/// use allure::science::fuel::drink_l_h;
/// let (least, most) = drink_l_h(1.0, 70.0, 2.0).unwrap();
/// assert!((least - 0.4).abs() < 1e-9 && (most - 0.8).abs() < 1e-9);
/// ```
pub fn drink_l_h(sweat_l_h: f64, kg: f64, hours: f64) -> Option<(f64, f64)> {
    if !(sweat_l_h > 0.0 && kg > 0.0 && hours > 0.0) {
        return None;
    }
    let needed = (sweat_l_h - LOSS_ALLOWED * kg / hours).max(0.0);
    let most = DRINK_L_H.1.max(needed).min(sweat_l_h);
    Some((DRINK_L_H.0.max(needed).min(most), most)).filter(|(low, high)| low.is_finite() && high.is_finite())
}

/// Milligrams of caffeine per kilogram, an hour before: helpful from, up to, and harmful from (Guest 2021).
const CAFFEINE_MG_KG: (f64, f64) = (3.0, 6.0);

/// Milligrams of caffeine, least and most, an hour before.
///
/// Source: Guest 2021: 3 to 6 mg/kg; 2 may do, 9 harms. `None` for a mass outside 25 to 250 kg. Evidence: strong.
///
/// ```
/// use allure::science::fuel::caffeine_mg;
/// assert_eq!(caffeine_mg(70.0), Some((210.0, 420.0)));
/// ```
pub fn caffeine_mg(kg: f64) -> Option<(f64, f64)> {
    (25.0..=250.0)
        .contains(&kg)
        .then_some((CAFFEINE_MG_KG.0 * kg, CAFFEINE_MG_KG.1 * kg))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_runs_and_heavier_bodies_need_no_less() {
        for minutes in 1..400 {
            let at = |m: i32| carbohydrate_g_h(f64::from(m)).unwrap();
            assert!(at(minutes + 1) >= at(minutes) && at(minutes).0 <= at(minutes).1);
        }
        for kg in 30..200 {
            let kg = f64::from(kg);
            for need in [
                Need::Before,
                Need::Loading,
                Need::EasyDay,
                Need::HardDay,
                Need::UltraDay,
                Need::Protein,
            ] {
                assert!(grams(need, kg + 1.0) > grams(need, kg));
            }
            assert!(caffeine_mg(kg).unwrap().1 < 9.0 * kg);
        }
        assert_eq!(carbohydrate_g_h(f64::NAN), None);
        assert_eq!(grams(Need::Protein, 0.0), None);
    }

    #[test]
    fn nobody_drinks_more_than_they_sweat() {
        for tenth in 1..30 {
            for hours in 1..10 {
                let sweat = f64::from(tenth) / 10.0;
                let (least, most) = drink_l_h(sweat, 70.0, f64::from(hours)).unwrap();
                assert!(least <= most && most <= sweat);
            }
        }
        assert_eq!(sweat_l_h(70.0, 71.0, 0.5, 1.0), None);
        assert_eq!(sweat_l_h(70.0, 69.0, 0.5, 0.0), None);
    }
}
