//! One readiness score from whatever components a morning has.

use super::choices::CHOICES;
use crate::domain::recovery::Signal;

/// Neither ready nor spent, and how many points one standard deviation moves a component.
const MIDDLE: f64 = 50.0;
const PER_UNIT: f64 = 20.0;

/// Component scores, each 0 to 100. `None` is not known this morning.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Components {
    pub subjective: Option<f64>,
    pub hrv: Option<f64>,
    pub sleep: Option<f64>,
    pub resting_hr: Option<f64>,
    pub load: Option<f64>,
    pub regularity: Option<f64>,
    pub respiration: Option<f64>,
    pub temperature: Option<f64>,
}

/// A score with the weight of what it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// 0 to 100.
    pub value: f64,
    /// Weight of the components present, 0.30 to 1.
    pub confidence: f64,
}

/// Component score of a deviation in standard units, better is positive: 0 to 100.
///
/// Source: clamp(50 + 20 u, 0, 100) (design choice). `None` for a number that is not one. Evidence: weak.
///
/// ```
/// use allure::science::readiness_score::component;
/// assert_eq!([component(0.0), component(9.0)], [Some(50.0), Some(100.0)]);
/// ```
pub fn component(deviation: f64) -> Option<f64> {
    (!deviation.is_nan()).then(|| (MIDDLE + PER_UNIT * deviation).clamp(0.0, 100.0))
}

/// The score, 0 to 100: the weighed mean of what is present, drawn towards 50 where little is.
///
/// Source: design choice: R = 50 + c (Σws/Σw − 50), c = min(1, Σw/0.60). `None` where the weight present is under 0.30
/// or a component lies outside 0 to 100. Evidence: weak.
///
/// ```
/// use allure::science::readiness_score::{Components, score};
/// let morning = Components { subjective: Some(60.0), hrv: Some(40.0), ..Components::default() };
/// assert!((score(&morning).unwrap().value - 50.5).abs() < 0.06);
/// assert_eq!(score(&Components { resting_hr: Some(90.0), ..Components::default() }), None);
/// ```
pub fn score(components: &Components) -> Option<Score> {
    let c = &CHOICES.readiness;
    let weighed = weighed(components);
    let confidence: f64 = weighed.iter().map(|(_, w, _)| w).sum();
    let usable = confidence + 1e-9 >= c.least_weight && weighed.iter().all(|(.., s)| (0.0..=100.0).contains(s));
    if !usable {
        return None;
    }
    let mean = weighed.iter().map(|(_, w, s)| w * s).sum::<f64>() / confidence;
    Some(Score {
        value: MIDDLE + trust(confidence) * (mean - MIDDLE),
        confidence,
    })
}

/// What one component does to the score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Driver {
    pub signal: Signal,
    /// 0 to 100.
    pub score: f64,
    /// Points by which it moves the score from 50.
    pub points: f64,
}

/// The components present with the points each moves the score by: 50 and all of them make the score.
///
/// Source: as [`score`]. Empty where nothing is present. Evidence: weak.
///
/// ```
/// use allure::science::readiness_score::{Components, drivers};
/// let morning = Components { subjective: Some(60.0), hrv: Some(40.0), ..Components::default() };
/// let points: f64 = drivers(&morning).iter().map(|d| d.points).sum();
/// assert!((50.0 + points - 50.5).abs() < 0.06);
/// ```
pub fn drivers(components: &Components) -> Vec<Driver> {
    let weighed = weighed(components);
    let confidence: f64 = weighed.iter().map(|(_, w, _)| w).sum();
    weighed
        .into_iter()
        .map(|(signal, weight, score)| Driver {
            signal,
            score,
            points: trust(confidence) * weight / confidence * (score - MIDDLE),
        })
        .collect()
}

/// How far the mean of components of this weight is believed.
fn trust(confidence: f64) -> f64 {
    (confidence / CHOICES.readiness.full_weight).min(1.0)
}

/// Signal, weight and score of each component present.
fn weighed(components: &Components) -> Vec<(Signal, f64, f64)> {
    let c = &CHOICES.readiness;
    [
        (Signal::Subjective, c.subjective, components.subjective),
        (Signal::Hrv, c.hrv, components.hrv),
        (Signal::Sleep, c.sleep, components.sleep),
        (Signal::RestingHr, c.rhr, components.resting_hr),
        (Signal::Load, c.load, components.load),
        (Signal::Regularity, c.regularity, components.regularity),
        (Signal::Respiration, c.respiration, components.respiration),
        (Signal::Temperature, c.temperature, components.temperature),
    ]
    .into_iter()
    .filter_map(|(signal, weight, score)| Some((signal, weight, score?)))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn better_components_never_lower_it_and_fewer_draw_it_to_the_middle() {
        for s in 0..100 {
            let s = f64::from(s);
            let two = |x: f64| Components {
                subjective: Some(x),
                hrv: Some(x),
                ..Components::default()
            };
            let found = score(&two(s)).unwrap();
            assert!(score(&two(s + 1.0)).unwrap().value > found.value);
            let more = Components {
                sleep: Some(s),
                ..two(s)
            };
            assert!((score(&more).unwrap().value - 50.0).abs() >= (found.value - 50.0).abs() - 1e-9);
        }
        let wrong = Components {
            subjective: Some(101.0),
            hrv: Some(50.0),
            ..Components::default()
        };
        assert_eq!(score(&wrong), None);
        assert_eq!(component(f64::NAN), None);
    }
}
