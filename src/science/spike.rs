//! One run against the longest of the 30 days before it.

/// How much longer than the longest run of 30 days, with the injury rate that went with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SpikeBand {
    /// Up to 10 % longer: the reference.
    Usual,
    /// More than 10 % to 30 %.
    Small,
    /// More than 30 % to 100 %.
    Moderate,
    /// More than double.
    Large,
}

/// Share above the longest run at which each band begins (Frandsen 2025).
const SMALL_FROM: f64 = 1.10;
const MODERATE_FROM: f64 = 1.30;
const LARGE_FROM: f64 = 2.00;
/// Room for binary fractions: 11 km over 10 km is exactly 10 %, not more.
const ROUNDING: f64 = 1e-9;

impl SpikeBand {
    /// Hazard rate ratio of an overuse injury against the reference, with its 95 % interval in the source.
    pub fn hazard_ratio(self) -> f64 {
        match self {
            Self::Usual => 1.0,
            Self::Small => 1.64,
            Self::Moderate => 1.52,
            Self::Large => 2.28,
        }
    }
}

/// The ratio of a run to the longest of the 30 days before it (without dimension, above 0) and its band.
///
/// Source: Frandsen 2025, BJSM 59:1203 (5205 runners, 588 071 sessions): hazard rate ratios 1.64, 1.52 and 2.28.
/// `None` unless both distances are positive and finite. Evidence: moderate (observational), never a probability
/// for one person.
///
/// ```
/// use allure::science::spike::{SpikeBand, session_spike};
/// let (ratio, band) = session_spike(15_000.0, 10_000.0).unwrap();
/// assert_eq!((ratio, band, band.hazard_ratio()), (1.5, SpikeBand::Moderate, 1.52));
/// ```
pub fn session_spike(distance_m: f64, longest_30d_m: f64) -> Option<(f64, SpikeBand)> {
    let known = distance_m > 0.0 && longest_30d_m > 0.0;
    let ratio = distance_m / longest_30d_m;
    if !known || !ratio.is_finite() {
        return None;
    }
    let over = |limit: f64| ratio > limit + ROUNDING;
    let band = if over(LARGE_FROM) {
        SpikeBand::Large
    } else if over(MODERATE_FROM) {
        SpikeBand::Moderate
    } else if over(SMALL_FROM) {
        SpikeBand::Small
    } else {
        SpikeBand::Usual
    };
    Some((ratio, band))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_begin_above_their_border() {
        let band = |km: f64| session_spike(km * 1000.0, 10_000.0).unwrap().1;
        assert_eq!(
            [11.0, 11.1, 13.0, 13.1, 20.0, 20.1].map(band),
            [
                SpikeBand::Usual,
                SpikeBand::Small,
                SpikeBand::Small,
                SpikeBand::Moderate,
                SpikeBand::Moderate,
                SpikeBand::Large,
            ]
        );
        assert_eq!(session_spike(10_000.0, 0.0), None);
        assert_eq!(session_spike(f64::NAN, 10_000.0), None);
    }
}
