//! Units that reach a sentence. SI inside; pace exists only at the edge.

use serde::{Deserialize, Serialize};

/// Metres in an international mile.
pub const METRES_PER_MILE: f64 = 1609.344;
/// Metres of a marathon (World Athletics).
pub const MARATHON_M: f64 = 42_195.0;
/// Metres of a half marathon (World Athletics).
pub const HALF_MARATHON_M: f64 = 21_097.5;

/// Seconds per kilometre. Finite and above zero.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
pub struct Pace(pub f64);

impl Pace {
    /// The pace of `distance_m` metres in `duration_s` seconds.
    /// `None` when either is not a positive finite number.
    pub fn of(distance_m: f64, duration_s: f64) -> Option<Self> {
        let pace = duration_s / (distance_m / 1000.0);
        (distance_m > 0.0 && duration_s > 0.0 && pace.is_finite()).then_some(Self(pace))
    }

    /// Metres per second.
    pub fn speed_m_s(self) -> f64 {
        1000.0 / self.0
    }
}

/// Which units a runner reads. Storage stays SI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Units {
    /// Kilometres, minutes per kilometre.
    #[default]
    Metric,
    /// Miles, minutes per mile.
    Imperial,
}
