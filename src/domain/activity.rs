//! What was done: a stored activity, and a recording as a file holds it.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ActivityId(pub Uuid);

/// Allure runs; every other sport counts as load only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sport {
    Running,
    Cycling,
    Swimming,
    Walking,
    Strength,
    Other,
}

impl Sport {
    pub fn id(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Cycling => "cycling",
            Self::Swimming => "swimming",
            Self::Walking => "walking",
            Self::Strength => "strength",
            Self::Other => "other",
        }
    }

    /// `None` for an identifier this version does not know.
    pub fn from_id(id: &str) -> Option<Self> {
        [
            Self::Running,
            Self::Cycling,
            Self::Swimming,
            Self::Walking,
            Self::Strength,
            Self::Other,
        ]
        .into_iter()
        .find(|s| s.id() == id)
    }
}

/// How an activity reached us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    File,
    Said,
}

/// The fastest stretch of one activity over a record distance.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct BestEffort {
    /// One of the record distances, metres.
    pub distance_m: f64,
    /// Elapsed seconds over that stretch.
    pub duration_s: f64,
}

/// An activity as stored and as the engine reads it. `None` is unknown, never zero.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    pub id: ActivityId,
    pub sport: Sport,
    pub start: DateTime<Utc>,
    /// The civil date of the start in the athlete's zone.
    pub local_date: NaiveDate,
    pub distance_m: Option<f64>,
    /// Seconds with the watch running.
    pub timer_s: Option<f64>,
    /// Seconds from start to end.
    pub elapsed_s: Option<f64>,
    /// Beats per minute.
    pub avg_hr: Option<f64>,
    pub max_hr: Option<f64>,
    pub ascent_m: Option<f64>,
    /// Perceived exertion, 0 to 10.
    pub rpe: Option<u8>,
    /// Pain during or after, 0 to 10.
    pub pain: Option<u8>,
    pub origin: Origin,
    /// Declared a race by the athlete.
    pub race: bool,
    pub best_efforts: Vec<BestEffort>,
    /// What its samples say beyond the first ten minutes. `None` for one told in words, one without samples, and one
    /// stored before this was looked at.
    #[serde(default)]
    pub steady: Option<Steady>,
}

/// A run without its first ten minutes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Steady {
    /// Metres a flat run of the same effort would have covered.
    pub graded_m: f64,
    /// Elapsed seconds.
    pub duration_s: f64,
    /// Mean, beats per minute. `None` without one.
    pub avg_hr: Option<f64>,
    /// Share of the time with a heart rate, 0 to 1.
    pub hr_share: f64,
    /// Metres climbed and descended over metres run, 0 where altitude is unknown.
    pub steepness: f64,
    /// Longest time without moving, seconds.
    pub longest_stop_s: f64,
    /// Steps no runner makes.
    pub leaps: u32,
    /// Median of the watch's own thermometer, °C: worn, it reads above the air.
    pub watch_c: Option<f64>,
    /// Fall of speed for heartbeats from the first half to the second, percent; from an hour on.
    pub drift_pct: Option<f64>,
    /// Mean of the last 20 minutes of the run, beats per minute. `None` for a shorter one.
    pub last_20_min_hr: Option<f64>,
}

impl Activity {
    /// Moving seconds where known, else elapsed.
    pub fn duration_s(&self) -> Option<f64> {
        self.timer_s.or(self.elapsed_s)
    }

    /// No stretch of a run is longer than the run.
    pub fn drop_impossible_efforts(&mut self) {
        let (far, long) = (self.distance_m, self.duration_s());
        self.best_efforts.retain(|best| {
            far.is_none_or(|metres| best.distance_m <= metres) && long.is_none_or(|seconds| best.duration_s <= seconds)
        });
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lap {
    pub start: Option<DateTime<Utc>>,
    pub distance_m: Option<f64>,
    pub timer_s: Option<f64>,
    pub avg_hr: Option<f64>,
    pub max_hr: Option<f64>,
}

/// One sample of a track. All but the time may be absent.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    pub at: DateTime<Utc>,
    pub lat_deg: Option<f64>,
    pub lon_deg: Option<f64>,
    pub altitude_m: Option<f64>,
    /// Cumulative metres since the start of the session.
    pub distance_m: Option<f64>,
    pub hr_bpm: Option<f64>,
    /// Steps per minute, both feet.
    pub cadence_spm: Option<f64>,
    pub power_w: Option<f64>,
    /// The device's own thermometer, °C.
    #[serde(default)]
    pub temperature_c: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dynamics: Option<Dynamics>,
}

impl Sample {
    /// A moment of which nothing else is known.
    pub const fn at(at: DateTime<Utc>) -> Self {
        Self {
            at,
            lat_deg: None,
            lon_deg: None,
            altitude_m: None,
            distance_m: None,
            hr_bpm: None,
            cadence_spm: None,
            power_w: None,
            temperature_c: None,
            dynamics: None,
        }
    }
}

/// How a step is taken, as a chest strap, a pod or a watch measures it. `None` is not measured.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Dynamics {
    /// Of the trunk, up and down, millimetres.
    pub oscillation_mm: Option<f32>,
    /// Of one foot with the ground, milliseconds.
    pub contact_ms: Option<f32>,
    /// Oscillation over step length, percent.
    pub ratio_pct: Option<f32>,
    /// Share of the left foot in the time on the ground, percent.
    pub balance_pct: Option<f32>,
    /// Millimetres.
    pub step_mm: Option<f32>,
}

/// One session of a file, before it belongs to anybody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Recording {
    pub sport: Sport,
    /// The sport as the file words it, lower case. Untrusted text.
    pub sport_label: Option<String>,
    pub start: Option<DateTime<Utc>>,
    pub distance_m: Option<f64>,
    pub timer_s: Option<f64>,
    pub elapsed_s: Option<f64>,
    pub avg_hr: Option<f64>,
    pub max_hr: Option<f64>,
    pub ascent_m: Option<f64>,
    pub laps: Vec<Lap>,
    pub samples: Vec<Sample>,
    /// Maker and model as the file words it. Untrusted text.
    pub device: Option<String>,
    /// Title or notes. Untrusted text.
    pub title: Option<String>,
    /// The file ends before this recording does: what is here is its beginning.
    #[serde(default)]
    pub cut: bool,
}

/// A whole file, recognised and decoded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DecodedFile {
    /// Identifier of the format that read it: `fit`, `gpx` or `tcx`.
    pub format: String,
    /// One per session of a FIT file or activity of a TCX file; one per GPX file.
    pub sessions: Vec<Recording>,
    /// Laps in the whole file.
    pub laps: usize,
    /// Track records (samples) in the whole file.
    pub records: usize,
    /// What was odd but survivable, one identifier each: `bad_crc`, `truncated`, `clock_jump`.
    pub warnings: Vec<String>,
}
