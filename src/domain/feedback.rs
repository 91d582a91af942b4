//! What running itself answers to the plan: better or worse, zones that no longer fit, and what was left out.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::figure::Figure;

/// Why a run says nothing of fitness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// A race, or too few days after one.
    Race,
    /// Quality, or longer than 90 minutes.
    Hard,
    Hills,
    Heat,
    /// Ill at the time.
    Ill,
    /// A check-in that asked for rest, or a very short night.
    Tired,
    /// Satellites were lost, or distance or time is missing.
    Gps,
    /// No heart rate, or with holes.
    NoHeart,
    Stops,
    Short,
}

impl Cause {
    pub const ALL: [Self; 10] = [
        Self::Race,
        Self::Hard,
        Self::Hills,
        Self::Heat,
        Self::Ill,
        Self::Tired,
        Self::Gps,
        Self::NoHeart,
        Self::Stops,
        Self::Short,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Self::Race => "race",
            Self::Hard => "hard",
            Self::Hills => "hills",
            Self::Heat => "heat",
            Self::Ill => "ill",
            Self::Tired => "tired",
            Self::Gps => "gps",
            Self::NoHeart => "no_heart",
            Self::Stops => "stops",
            Self::Short => "short",
        }
    }
}

/// Runs left out for one cause.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SetAside {
    pub cause: Cause,
    pub runs: Figure,
}

/// Which way a series goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    Improving,
    Regressing,
    Plateau,
    /// Too little, or nothing clear.
    Unclear,
}

impl Trend {
    pub fn id(self) -> &'static str {
        match self {
            Self::Improving => "improving",
            Self::Regressing => "regressing",
            Self::Plateau => "plateau",
            Self::Unclear => "unclear",
        }
    }
}

/// A change over a window with its 90 % interval, percent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Effect {
    pub change: Figure,
    pub low: Figure,
    pub high: Figure,
}

/// A race at least one point of index better than the one before it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BetterRace {
    pub date: NaiveDate,
    pub distance: Figure,
    pub time: Figure,
    pub index: Figure,
    pub before: Figure,
}

/// Worse for the effort, tired and low at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Overreach {
    /// Goes away with two easy weeks.
    Functional,
    /// Has lasted more than 14 days of half the load: for a doctor.
    Lasting,
}

/// What would let more be said, most useful first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// Runs with a heart rate.
    HeartRate,
    /// Comparable runs: so many are needed in six weeks.
    Sessions,
    /// Runs over more weeks.
    Weeks,
}

/// Speed at the same heart rate over the last weeks, and what it says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    pub trend: Trend,
    /// The same was found a week ago.
    pub confirmed: bool,
    /// Comparable runs looked at.
    pub sessions: Figure,
    /// Weeks they are looked for in: 6, or 8 for a plateau.
    pub weeks: Figure,
    /// Change of speed at the same heart rate. `None` with too few runs.
    pub effect: Option<Effect>,
    /// Regression found by the cumulative sum, where the trend alone is not clear.
    pub by_sum: bool,
    pub race: Option<BetterRace>,
    pub overreach: Option<Overreach>,
    pub set_aside: Vec<SetAside>,
    pub missing: Vec<Missing>,
    /// Smallest change that so many runs would show, percent. `None` with too few runs.
    pub detectable: Option<Figure>,
    /// Fall of speed for heartbeats over the last run, percent, where it is a sign of fatigue (above 8).
    pub drift: Option<Figure>,
}

/// The row of the fatigue table that holds, with what it keeps of each kind of session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lighter {
    /// Such as `low`; never renamed.
    pub row: String,
    /// Shares of the planned amount, above 0 and at most 1.
    pub easy: f64,
    pub long: f64,
    pub hard: f64,
    /// Hard sessions become easy runs.
    pub no_hard: bool,
    /// Readiness, 0 to 100, where the row rests on it.
    pub score: Option<Figure>,
}

/// A step of the fitness index that the athlete said yes to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct IndexStep {
    pub on: NaiveDate,
    /// Daniels-Gilbert index from that day on.
    pub index: f64,
    pub up: bool,
    /// Day and index of the effort all steps since began from.
    pub base_on: NaiveDate,
    pub base_index: f64,
}

/// What zones would change to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum ZoneChange {
    /// Training paces.
    Index {
        before: Figure,
        step: IndexStep,
    },
    /// Beats per minute; `before` is `None` where none was known.
    ThresholdHeartRate {
        before: Option<u16>,
        after: u16,
        race: NaiveDate,
    },
    RestingHeartRate {
        before: u16,
        after: u16,
    },
    MaximalHeartRate {
        before: u16,
        after: u16,
    },
}

/// The zones against recent sessions: what was found, and what follows from it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ZoneCheck {
    /// Sessions the evidence is drawn from.
    pub sessions: Figure,
    /// Median difference from what the paces let expect, percent, and its standard error. `None` with too little.
    pub shift: Option<(Figure, Figure)>,
    /// Share of the sessions that go the same way, percent.
    pub agreeing: Option<Figure>,
    pub set_aside: Vec<SetAside>,
    /// `None`: the zones stay.
    pub proposal: Option<ZoneChange>,
    /// Days until another step may be taken. `None`: now.
    pub wait_days: Option<Figure>,
}
