//! What a week's variability and its spread say together, and when a low value is no fatigue.

use super::choices::CHOICES;
use crate::domain::recovery::{Band, Pattern};

/// The pattern of a week: where its mean lies, and its coefficient of variation against one's usual one, percent.
///
/// Source: Flatt; the borders of 1.25 and 0.75 times the usual are a design choice. `None` unless the usual is
/// positive and both are finite. Evidence: weak: never a diagnosis by itself.
///
/// ```
/// use allure::domain::recovery::{Band, Pattern};
/// use allure::science::hrv_pattern::pattern;
/// assert_eq!(pattern(Band::Below, 9.0, 6.0), Some(Pattern::AccumulatingFatigue));
/// assert_eq!(pattern(Band::In, 3.0, 6.0), Some(Pattern::Coping));
/// ```
pub fn pattern(week: Band, variation_pct: f64, usual_pct: f64) -> Option<Pattern> {
    let c = &CHOICES.hrv;
    let ratio = variation_pct / usual_pct;
    if !(usual_pct > 0.0 && variation_pct >= 0.0 && ratio.is_finite()) {
        return None;
    }
    Some(match week {
        Band::Below if ratio >= c.variation_rising => Pattern::AccumulatingFatigue,
        Band::Below if ratio <= c.variation_low => Pattern::Maladaptation,
        Band::In if ratio <= c.variation_low => Pattern::Coping,
        _ => Pattern::Unremarkable,
    })
}

/// ln(RMSSD) for each second of mean beat interval, about 2 to 6.
///
/// Source: Plews 2012 (recalled). `None` for an interval that is not positive. Evidence: moderate.
///
/// ```
/// use allure::science::hrv_pattern::per_interval;
/// assert_eq!(per_interval(4.0, 1_000.0), Some(4.0));
/// ```
pub fn per_interval(ln_rmssd: f64, rr_ms: f64) -> Option<f64> {
    (rr_ms > 0.0)
        .then_some(1000.0 * ln_rmssd / rr_ms)
        .filter(|x| x.is_finite())
}

/// A week or a baseline of one measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Usual {
    pub mean: f64,
    /// Standard deviation of the days.
    pub sd: f64,
}

impl Usual {
    fn deviations(&self, value: f64) -> Option<f64> {
        (self.sd > 0.0)
            .then_some((value - self.mean) / self.sd)
            .filter(|z| z.is_finite())
    }
}

/// Whether a low variability is saturation and no fatigue: the heart beats unusually slowly, and ln(RMSSD) per interval
/// lies below one's band.
///
/// Source: Plews 2012 (recalled): one deviation of the interval and half a deviation of the ratio are design choices.
/// `None` without a spread of both. Evidence: weak.
///
/// ```
/// use allure::science::hrv_pattern::{Usual, saturated};
/// let (ratio, interval) = (Usual { mean: 4.0, sd: 0.2 }, Usual { mean: 1_100.0, sd: 40.0 });
/// assert_eq!(saturated(4.3, 1_180.0, ratio, interval), Some(true));
/// assert_eq!(saturated(4.3, 1_100.0, ratio, interval), Some(false));
/// ```
pub fn saturated(ln_week: f64, rr_week_ms: f64, ratio: Usual, interval: Usual) -> Option<bool> {
    let c = &CHOICES.hrv;
    let slow = interval.deviations(rr_week_ms)? >= c.saturated_interval_sd;
    let low = ratio.deviations(per_interval(ln_week, rr_week_ms)?)? < -c.band_sd;
    Some(slow && low)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn only_the_ratio_to_the_usual_counts(cv in 0.5..20.0_f64, usual in 0.5..20.0_f64, by in 0.2..5.0_f64) {
            // Off the borders, where binary fractions decide.
            prop_assume!([0.75, 1.25].iter().all(|border| (cv / usual - border).abs() > 1e-9));
            for band in [Band::Below, Band::In, Band::Above] {
                prop_assert_eq!(pattern(band, cv, usual), pattern(band, cv * by, usual * by));
            }
        }

        #[test]
        fn a_slower_heart_at_the_same_variability_never_unsaturates(rr in 800.0..1_500.0_f64, up in 0.0..200.0_f64) {
            let (ratio, interval) = (Usual { mean: 4.0, sd: 0.2 }, Usual { mean: 1_100.0, sd: 40.0 });
            prop_assert!(saturated(4.3, rr + up, ratio, interval) >= saturated(4.3, rr, ratio, interval));
        }
    }

    #[test]
    fn without_a_spread_nothing_is_said() {
        let still = Usual { mean: 4.0, sd: 0.0 };
        assert_eq!(saturated(4.0, 1_000.0, still, still), None);
        assert_eq!(pattern(Band::Below, 5.0, 0.0), None);
        assert_eq!(pattern(Band::Below, 4.0, 8.0), Some(Pattern::Maladaptation));
        assert_eq!(pattern(Band::Above, 4.0, 8.0), Some(Pattern::Unremarkable));
        assert_eq!(per_interval(4.0, 0.0), None);
    }
}
