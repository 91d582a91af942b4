//! One scale of load points from pace, heart rate and exertion: whose word comes first, and how one is told as another.

use super::choices::CHOICES;
use super::trend::theil_sen;

/// Where a load comes from, the first being believed first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LoadSource {
    /// Graded speed or power against the threshold.
    Pace,
    /// Heart rate against the threshold.
    Heart,
    /// Exertion times minutes.
    Exertion,
}

impl LoadSource {
    pub fn id(self) -> &'static str {
        match self {
            Self::Pace => "pace",
            Self::Heart => "heart",
            Self::Exertion => "exertion",
        }
    }
}

/// A line from one source's points to another's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    pub slope: f64,
    /// Points on the other scale at 0 on this one.
    pub intercept: f64,
    /// Sessions it was fitted on; 0 for a constant.
    pub sessions: usize,
}

impl Scale {
    /// Points on the other scale, from 0.
    pub fn apply(&self, points: f64) -> f64 {
        (self.slope * points + self.intercept).max(0.0)
    }
}

/// Sessions that a runner's own lines are fitted on at most, the latest ones: what a heart rate says of a load changes
/// with the seasons (design choice).
const LATEST: usize = 60;

/// A runner's own lines onto the scale of pace. `None`: the constants hold.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Scales {
    /// From heart-rate points.
    pub heart: Option<Scale>,
    /// From exertion times minutes.
    pub exertion: Option<Scale>,
}

/// The lines of a runner whose sessions are given oldest first, each with its points by pace, by heart rate, and its
/// exertion times minutes. Exertion goes by way of pace, else of heart rate.
///
/// Source: science reference 6 (one scale per athlete, robust line on 15 sessions with both). Evidence: that of
/// [`fitted`].
pub fn own(sessions: &[(Option<f64>, Option<f64>, Option<f64>)]) -> Scales {
    let line = |pairs: Vec<(f64, f64)>| fitted(&pairs[pairs.len().saturating_sub(LATEST)..]);
    let by_pace = |of: fn(&(Option<f64>, Option<f64>, Option<f64>)) -> Option<f64>| {
        line(sessions.iter().filter_map(|s| of(s).zip(s.0)).collect())
    };
    let by_heart = || line(sessions.iter().filter_map(|s| s.2.zip(s.1)).collect());
    Scales {
        heart: by_pace(|s| s.1),
        exertion: by_pace(|s| s.2).or_else(by_heart),
    }
}

/// A runner's own line, from sessions that have both loads: `(this source, that one)`.
///
/// Source: Theil-Sen on 15 sessions or more (design choice). `None` under fifteen, where the first does not vary, or
/// where the line does not rise. Evidence: moderate.
///
/// ```
/// use allure::science::load_scale::fitted;
/// let sessions: Vec<(f64, f64)> = (1..=15).map(|n| (f64::from(n * 20), f64::from(n * 5))).collect();
/// assert_eq!(fitted(&sessions).map(|s| s.apply(300.0)), Some(75.0));
/// assert_eq!(fitted(&sessions[..14]), None);
/// ```
pub fn fitted(sessions: &[(f64, f64)]) -> Option<Scale> {
    if sessions.len() < CHOICES.load.scale_sessions {
        return None;
    }
    let (from, to): (Vec<f64>, Vec<f64>) = sessions.iter().copied().unzip();
    let line = theil_sen(&from, &to)?;
    (line.slope > 0.0).then_some(Scale {
        slope: line.slope,
        intercept: line.intercept,
        sessions: sessions.len(),
    })
}

/// The line where no own one is known: heart-rate points as they are, exertion times minutes × 0.19.
///
/// Source: design choice. Evidence: weak.
///
/// ```
/// use allure::science::load_scale::{LoadSource, supposed};
/// assert_eq!(supposed(LoadSource::Exertion).apply(300.0), 57.0);
/// ```
pub fn supposed(source: LoadSource) -> Scale {
    let slope = match source {
        LoadSource::Pace | LoadSource::Heart => 1.0,
        LoadSource::Exertion => CHOICES.load.points_per_exertion_minute,
    };
    Scale {
        slope,
        intercept: 0.0,
        sessions: 0,
    }
}

/// The first of three loads that is known, in the order pace, heart rate, exertion.
///
/// Source: design choice. `None` where none is known. Evidence: weak.
///
/// ```
/// use allure::science::load_scale::{LoadSource, first};
/// assert_eq!(first(None, Some(80.0), Some(300.0)), Some((LoadSource::Heart, 80.0)));
/// ```
pub fn first(pace: Option<f64>, heart: Option<f64>, exertion: Option<f64>) -> Option<(LoadSource, f64)> {
    [
        (LoadSource::Pace, pace),
        (LoadSource::Heart, heart),
        (LoadSource::Exertion, exertion),
    ]
    .into_iter()
    .find_map(|(source, load)| Some((source, load?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_line_is_found_again_through_outliers(slope in 0.05..3.0_f64, intercept in -20.0..20.0_f64) {
            let mut sessions: Vec<(f64, f64)> =
                (1..=25).map(|n| (f64::from(n) * 17.0, slope * f64::from(n) * 17.0 + intercept)).collect();
            sessions[3].1 = 900.0;
            sessions[20].1 = 0.0;
            let found = fitted(&sessions).unwrap();
            prop_assert!((found.slope - slope).abs() < 0.08 * slope + 0.02, "{found:?}");
            prop_assert!(found.apply(400.0) >= found.apply(300.0) && found.apply(0.0) >= 0.0);
        }
    }

    #[test]
    fn exertion_goes_by_pace_else_by_heart_rate_and_fourteen_sessions_are_too_few() {
        let session = |n: u32, pace: bool| {
            let minutes = f64::from(n) * 10.0;
            (pace.then_some(minutes * 1.2), Some(minutes * 2.0), Some(minutes * 5.0))
        };
        let all = |count: u32, pace: bool| -> Vec<_> { (1..=count).map(|n| session(n, pace)).collect() };
        let told = own(&all(15, true));
        assert_eq!(told.heart.map(|s| s.apply(100.0).round()), Some(60.0));
        assert_eq!(told.exertion.map(|s| s.apply(100.0).round()), Some(24.0));
        let heart = own(&all(15, false));
        assert_eq!(
            (heart.heart, heart.exertion.map(|s| s.apply(100.0).round())),
            (None, Some(40.0))
        );
        assert_eq!(own(&all(14, true)), Scales::default());
    }

    #[test]
    fn a_line_that_falls_or_stands_is_none() {
        let falling: Vec<(f64, f64)> = (1..=20).map(|n| (f64::from(n), 100.0 - f64::from(n))).collect();
        assert_eq!(fitted(&falling), None);
        assert_eq!(fitted(&[(50.0, 50.0); 20]), None);
        assert_eq!(first(None, None, None), None);
        assert_eq!(first(Some(1.0), Some(2.0), None), Some((LoadSource::Pace, 1.0)));
    }
}
