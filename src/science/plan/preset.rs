//! Race distances a plan can aim at, and what each asks of a season.

use serde::{Deserialize, Serialize};

use super::level::Level;

/// The distance classes methodologies are written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RaceDistance {
    #[serde(rename = "5k")]
    FiveK,
    #[serde(rename = "10k")]
    TenK,
    #[serde(rename = "half")]
    Half,
    #[serde(rename = "marathon")]
    Marathon,
    #[serde(rename = "ultra")]
    Ultra,
}

/// What a season towards a distance needs (design choice of the science reference, 2.12).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Preset {
    /// Least weekly metres to begin from.
    pub base_m: f64,
    /// Peak weekly metres by level.
    pub peak_m: [f64; 3],
    /// Longest run, metres, by level.
    pub longest_m: [f64; 3],
    /// A season whose longest run stays below so many metres, and below two hours and twenty minutes, is said to be short.
    pub long_enough_m: f64,
    /// Fewest weeks.
    pub weeks_min: u8,
}

impl RaceDistance {
    pub const ALL: [Self; 5] = [Self::FiveK, Self::TenK, Self::Half, Self::Marathon, Self::Ultra];

    pub fn id(self) -> &'static str {
        match self {
            Self::FiveK => "5k",
            Self::TenK => "10k",
            Self::Half => "half",
            Self::Marathon => "marathon",
            Self::Ultra => "ultra",
        }
    }

    /// The class of a distance in metres, 1,000 to 250,000. `None` outside.
    pub fn of(metres: f64) -> Option<Self> {
        match metres {
            m if !(1_000.0..=250_000.0).contains(&m) => None,
            m if m <= 7_500.0 => Some(Self::FiveK),
            m if m <= 16_000.0 => Some(Self::TenK),
            m if m <= 30_000.0 => Some(Self::Half),
            m if m <= 43_500.0 => Some(Self::Marathon),
            _ => Some(Self::Ultra),
        }
    }

    pub fn preset(self) -> Preset {
        let preset = |base_km: f64, peak_km: [f64; 3], longest_km: [f64; 3], enough_km: f64, weeks_min| Preset {
            base_m: base_km * 1000.0,
            peak_m: peak_km.map(|km| km * 1000.0),
            longest_m: longest_km.map(|km| km * 1000.0),
            long_enough_m: enough_km * 1000.0,
            weeks_min,
        };
        match self {
            Self::FiveK => preset(15.0, [30.0, 50.0, 80.0], [12.0, 14.0, 16.0], 5.0, 6),
            Self::TenK => preset(20.0, [35.0, 60.0, 95.0], [16.0, 18.0, 20.0], 8.0, 8),
            Self::Half => preset(25.0, [40.0, 70.0, 105.0], [19.0, 22.0, 24.0], 15.0, 10),
            Self::Marathon => preset(30.0, [50.0, 80.0, 120.0], [29.0, 32.0, 35.0], 22.0, 12),
            Self::Ultra => preset(45.0, [60.0, 90.0, 130.0], [35.0, 40.0, 45.0], 28.0, 14),
        }
    }
}

impl Preset {
    pub fn peak(&self, level: Level) -> f64 {
        self.peak_m[level as usize]
    }

    pub fn longest(&self, level: Level) -> f64 {
        self.longest_m[level as usize]
    }
}
