//! The readiness score from what a morning measures, with what drives it and how much is known.

use super::choices::CHOICES;
use super::readiness_score::{Components, Driver, Score, component, drivers, score};

/// Deviations of a morning. `None` is not measured. Standard units are against one's own 60 days.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Signals {
    /// How one feels, in standard units, better positive.
    pub subjective: Option<f64>,
    /// The week's ln(RMSSD) less its mean of 60 days, over their standard deviation.
    pub hrv: Option<f64>,
    /// Resting heart rate, higher positive.
    pub resting_hr: Option<f64>,
    /// Hours of sleep owed.
    pub sleep_debt_h: Option<f64>,
    /// Sleep regularity index, -100 to 100.
    pub regularity: Option<f64>,
    /// Chronic less acute load, points.
    pub form: Option<f64>,
    /// Breaths a minute asleep, more positive.
    pub respiration: Option<f64>,
    /// Skin temperature, warmer positive.
    pub temperature: Option<f64>,
}

/// What outranks any score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outranked {
    /// Fever, chest pain, fainting or an illness below the neck: rest.
    Rest,
    /// Pain of 4 or more: the pain rules decide.
    Pain,
}

impl Outranked {
    pub fn id(self) -> &'static str {
        match self {
            Self::Rest => "rest",
            Self::Pain => "pain",
        }
    }
}

/// The score with what it is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Recovery {
    pub score: Score,
    /// What is present, the farthest from the middle first. Their points and 50 add up to the score.
    pub drivers: Vec<Driver>,
}

/// Each deviation as a component of 0 to 100, better being higher.
///
/// Source: section 6.3 (design choice): half a standard deviation of variability counts one, halved; a debt of 2.5 h,
/// an index of 80 and a form of 0 are the middle. A number that is not one is as not measured. Evidence: weak.
pub fn components(signals: &Signals) -> Components {
    let c = &CHOICES.recovery;
    let of = |deviation: Option<f64>| component(deviation?);
    Components {
        subjective: of(signals.subjective),
        hrv: of(signals.hrv.map(|z| z / CHOICES.hrv.band_sd / c.hrv_halved)),
        sleep: of(signals
            .sleep_debt_h
            .map(|h| (c.sleep_debt_middle_h - h) / c.sleep_debt_unit_h)),
        resting_hr: of(signals.resting_hr.map(|z| -z)),
        load: of(signals.form.map(|f| f / c.form_unit)),
        regularity: of(signals
            .regularity
            .map(|i| (i - c.regularity_middle) / c.regularity_unit)),
        respiration: of(signals.respiration.map(|z| -z)),
        temperature: of(signals.temperature.map(|z| -z)),
    }
}

/// The score of a morning with its drivers.
///
/// Source: [`score`] (design choice). `None` with a baseline under 14 days or where the weight present is under 0.30.
/// Evidence: weak.
///
/// ```
/// use allure::domain::recovery::Signal;
/// use allure::science::recovery_score::{Signals, recovery};
/// let tired = Signals { subjective: Some(-1.0), form: Some(-20.0), ..Signals::default() };
/// let found = recovery(&tired, 60).unwrap();
/// assert_eq!((found.score.value.round(), found.drivers[0].signal), (37.0, Signal::Subjective));
/// assert_eq!(recovery(&tired, 13), None);
/// ```
pub fn recovery(signals: &Signals, baseline_days: i64) -> Option<Recovery> {
    let parts = components(signals);
    let score = score(&parts).filter(|_| baseline_days >= CHOICES.recovery.baseline_days)?;
    let mut drivers = drivers(&parts);
    drivers.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
    Some(Recovery { score, drivers })
}

/// What outranks the score: a warning sign first, then pain of 4 of 10.
///
/// Source: section 6.3. `None` where nothing does. Evidence: weak (caution).
///
/// ```
/// use allure::science::recovery_score::{Outranked, outranked};
/// assert_eq!(outranked(true, Some(6.0)), Some(Outranked::Rest));
/// assert_eq!(outranked(false, Some(3.0)), None);
/// ```
pub fn outranked(warning_sign: bool, pain: Option<f64>) -> Option<Outranked> {
    if warning_sign {
        return Some(Outranked::Rest);
    }
    pain.filter(|p| *p >= CHOICES.recovery.pain_outranks)
        .map(|_| Outranked::Pain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn maybe(from: f64, to: f64) -> impl Strategy<Value = Option<f64>> {
        prop::option::of(from..to)
    }

    prop_compose! {
        fn morning()(
            subjective in maybe(-3.0, 3.0), hrv in maybe(-3.0, 3.0), resting_hr in maybe(-3.0, 3.0),
            sleep_debt_h in maybe(0.0, 20.0), regularity in maybe(-20.0, 100.0), form in maybe(-60.0, 40.0),
            respiration in maybe(-3.0, 3.0), temperature in maybe(-3.0, 3.0),
        ) -> Signals {
            Signals { subjective, hrv, resting_hr, sleep_debt_h, regularity, form, respiration, temperature }
        }
    }

    proptest! {
        #[test]
        fn drivers_and_fifty_are_the_score(signals in morning()) {
            if let Some(found) = recovery(&signals, 60) {
                let sum: f64 = found.drivers.iter().map(|d| d.points).sum();
                prop_assert!((50.0 + sum - found.score.value).abs() < 1e-9);
                prop_assert!((0.0..=100.0).contains(&found.score.value) && (0.3..=1.0 + 1e-9).contains(&found.score.confidence));
            }
        }

        #[test]
        fn a_worse_morning_never_scores_higher(signals in morning()) {
            let worse = Signals {
                resting_hr: signals.resting_hr.map(|z| z + 0.5),
                sleep_debt_h: signals.sleep_debt_h.map(|h| h + 1.0),
                form: signals.form.map(|f| f - 5.0),
                hrv: signals.hrv.map(|z| z - 0.5),
                ..signals
            };
            if let (Some(now), Some(then)) = (recovery(&signals, 60), recovery(&worse, 60)) {
                prop_assert!(then.score.value <= now.score.value + 1e-9);
            }
        }
    }

    #[test]
    fn each_middle_is_fifty_and_nothing_is_nothing() {
        let middle = Signals {
            subjective: Some(0.0),
            hrv: Some(0.0),
            resting_hr: Some(0.0),
            sleep_debt_h: Some(2.5),
            regularity: Some(80.0),
            form: Some(0.0),
            respiration: Some(0.0),
            temperature: Some(0.0),
        };
        let found = recovery(&middle, 14).unwrap();
        assert!((found.score.value - 50.0).abs() < 1e-9 && (found.score.confidence - 1.0).abs() < 1e-9);
        assert_eq!(recovery(&Signals::default(), 60), None);
        assert_eq!(
            components(&Signals {
                form: Some(f64::NAN),
                ..Signals::default()
            }),
            Components::default()
        );
    }
}
