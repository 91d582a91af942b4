//! One readiness score from whatever components a morning has.

use super::choices::CHOICES;

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
    let weighed: Vec<(f64, f64)> = [
        (c.subjective, components.subjective),
        (c.hrv, components.hrv),
        (c.sleep, components.sleep),
        (c.rhr, components.resting_hr),
        (c.load, components.load),
        (c.regularity, components.regularity),
        (c.respiration, components.respiration),
        (c.temperature, components.temperature),
    ]
    .into_iter()
    .filter_map(|(weight, score)| Some((weight, score?)))
    .collect();
    let confidence: f64 = weighed.iter().map(|(w, _)| w).sum();
    let usable = confidence + 1e-9 >= c.least_weight && weighed.iter().all(|(_, s)| (0.0..=100.0).contains(s));
    if !usable {
        return None;
    }
    let mean = weighed.iter().map(|(w, s)| w * s).sum::<f64>() / confidence;
    let trust = (confidence / c.full_weight).min(1.0);
    Some(Score {
        value: MIDDLE + trust * (mean - MIDDLE),
        confidence,
    })
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
