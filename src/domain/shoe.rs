//! Pairs of shoes and the runs they were worn in.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::activity::ActivityId;
use super::figure::Figure;

/// Longest name of a pair, characters.
pub const NAME_MAX: usize = 40;
/// Most a pair may have run when it is told of, and the longest life one may be given, metres. More is a slip of
/// the pen: twice what the toughest pair lasts (design choice).
pub const LIFE_MAX_M: f64 = 2_000_000.0;
/// Shortest life a pair may be given, metres (design choice).
pub const LIFE_MIN_M: f64 = 50_000.0;

/// A pair of shoes. The name is untrusted text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shoe {
    pub id: Uuid,
    pub name: String,
    /// Kept for races: only races count for it unasked.
    pub racing: bool,
    /// First day it is worn.
    pub since: NaiveDate,
    /// Later days from which it is worn again, after another pair.
    #[serde(default)]
    pub again: Vec<NaiveDate>,
    /// Metres already run when it was told of.
    pub start_m: f64,
    /// Metres after which it is to be replaced. `None`: the usual life of its kind.
    pub limit_m: Option<f64>,
    /// First day it is no longer worn. `None` while it is.
    pub retired: Option<NaiveDate>,
}

/// The pair a run was in, as told by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShoeRun {
    pub activity: Uuid,
    pub shoe: Uuid,
}

/// All pairs, and the runs whose pair was told.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ShoeRack {
    /// In the order in which they were told of.
    pub pairs: Vec<Shoe>,
    pub told: Vec<ShoeRun>,
}

/// A pair as the engine sees it today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShoeState {
    pub shoe: Shoe,
    /// Metres run in it, those before it was told of included.
    pub distance_m: Figure,
    /// Metres after which it is to be replaced.
    pub limit_m: Figure,
    /// Percent of that, from 0; above 100 it is overdue.
    pub share: Figure,
    /// The next run that is no race counts for it.
    pub current: bool,
    /// Its runs of the last 28 days, oldest first.
    pub recent: Vec<ActivityId>,
}
