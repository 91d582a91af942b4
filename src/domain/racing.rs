//! What a race time is predicted from.

use serde::{Deserialize, Serialize};

/// A race that was run, or an effort that stands for one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PastRace {
    /// Metres, above 0.
    pub distance_m: f64,
    /// Seconds, above 0.
    pub time_s: f64,
    pub weeks_ago: f64,
}

/// Training before a marathon. `None` is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Training {
    /// Kilometres, mean of ten weeks.
    pub km_per_week: Option<f64>,
    /// Seconds per kilometre, mean of the eight weeks that count.
    pub pace_s_per_km: Option<f64>,
    /// Kilometres of the longest run of ten weeks.
    pub longest_km: Option<f64>,
}

/// Races and training as they stand today.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Racing {
    /// One a distance, the one that says most. Empty without any.
    pub races: Vec<PastRace>,
    /// The best stretch of a training run, where it says more than the races.
    pub trained: Option<PastRace>,
    pub training: Training,
}
