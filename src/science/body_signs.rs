//! Signs of an illness to ask about, and of a day's fatigue in a run. They prompt a question, never a diagnosis.

use super::choices::CHOICES;
use crate::domain::recovery::IllnessSign;

/// Last nights against one's own usual. Empty and `None` are not measured.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Nights {
    /// Breaths a minute above the usual, oldest first.
    pub respiration_above: Vec<f64>,
    /// Skin temperature above the usual, °C.
    pub temperature_above_c: Option<f64>,
    pub resting_hr_up: bool,
    /// Points of oxygen saturation below the usual.
    pub oxygen_below: Option<f64>,
}

/// The signs that prompt a question about illness.
///
/// Source: a breath a minute more on two nights, half a degree more with a raised resting heart rate, three points of
/// saturation less (recalled). The second half of a menstrual cycle warms the skin too. Empty where nothing shows.
/// Evidence: weak.
///
/// ```
/// use allure::domain::recovery::IllnessSign;
/// use allure::science::body_signs::{Nights, illness};
/// let warm = Nights { temperature_above_c: Some(0.7), resting_hr_up: true, ..Nights::default() };
/// assert_eq!(illness(&warm), vec![IllnessSign::Temperature]);
/// ```
pub fn illness(nights: &Nights) -> Vec<IllnessSign> {
    let c = &CHOICES.signs;
    let last: Vec<f64> = nights.respiration_above.iter().rev().take(c.nights).copied().collect();
    let breathing = last.len() == c.nights && last.iter().all(|above| *above >= c.respiration);
    let warm = nights.resting_hr_up && nights.temperature_above_c.is_some_and(|above| above > c.temperature_c);
    let thin = nights.oxygen_below.is_some_and(|below| below >= c.oxygen_points);
    [
        (IllnessSign::Respiration, breathing),
        (IllnessSign::Temperature, warm),
        (IllnessSign::Oxygen, thin),
    ]
    .into_iter()
    .filter_map(|(sign, shows)| shows.then_some(sign))
    .collect()
}

/// A run against one's own usual. `None` is not measured.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Strained {
    /// Decoupling of speed and heart rate, percent, of a cool run under 90 minutes only.
    pub decoupling_pct: Option<f64>,
    /// Change of cadence, percent.
    pub cadence_pct: Option<f64>,
    /// Change of ground contact time, percent.
    pub contact_pct: Option<f64>,
    /// Change of the highest heart rate at the same exertion, beats per minute.
    pub ceiling_bpm: Option<f64>,
}

/// Names of what shows that the runner was tired that day.
///
/// Source: decoupling over 8 %, cadence 3 % lower, contact 5 % longer, ceiling 5 bpm lower (design choice). Empty where
/// nothing shows. Evidence: weak.
///
/// ```
/// use allure::science::body_signs::{Strained, strained};
/// assert_eq!(strained(&Strained { cadence_pct: Some(-4.0), ..Strained::default() }), vec!["cadence"]);
/// ```
pub fn strained(run: &Strained) -> Vec<&'static str> {
    let c = &CHOICES.signs;
    [
        ("decoupling", run.decoupling_pct.is_some_and(|x| x > c.decoupling_pct)),
        ("cadence", run.cadence_pct.is_some_and(|x| x <= -c.cadence_pct)),
        ("contact", run.contact_pct.is_some_and(|x| x >= c.contact_pct)),
        ("ceiling", run.ceiling_bpm.is_some_and(|x| x <= -c.ceiling_bpm)),
    ]
    .into_iter()
    .filter_map(|(name, shows)| shows.then_some(name))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn worse_never_shows_less(breath in -2.0..3.0_f64, warm in -1.0..2.0_f64, thin in 0.0..6.0_f64, up: bool) {
            let at = |by: f64| illness(&Nights {
                respiration_above: vec![breath + by; 2],
                temperature_above_c: Some(warm + by),
                resting_hr_up: up,
                oxygen_below: Some(thin + by),
            });
            prop_assert!(at(0.5).len() >= at(0.0).len());
        }

        #[test]
        fn each_sign_of_a_run_stands_alone(d in 0.0..20.0_f64, c in -9.0..9.0_f64, g in -9.0..9.0_f64, h in -9.0..9.0_f64) {
            let all = Strained { decoupling_pct: Some(d), cadence_pct: Some(c), contact_pct: Some(g), ceiling_bpm: Some(h) };
            let alone = [
                Strained { decoupling_pct: Some(d), ..Strained::default() },
                Strained { cadence_pct: Some(c), ..Strained::default() },
                Strained { contact_pct: Some(g), ..Strained::default() },
                Strained { ceiling_bpm: Some(h), ..Strained::default() },
            ];
            let apart: Vec<&str> = alone.iter().flat_map(strained).collect();
            prop_assert_eq!(strained(&all), apart);
        }
    }

    #[test]
    fn one_night_and_no_measure_show_nothing() {
        assert_eq!(illness(&Nights::default()), vec![]);
        let once = Nights {
            respiration_above: vec![3.0],
            temperature_above_c: Some(2.0),
            ..Nights::default()
        };
        assert_eq!(illness(&once), vec![]);
        assert_eq!(strained(&Strained::default()), Vec::<&str>::new());
    }
}
