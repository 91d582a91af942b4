//! Everything known of one athlete, as loaded. The only input of the engine.

use super::activity::Activity;
use super::athlete::Athlete;
use super::goal::{Goal, RaceResult};
use super::measured::MeasuredDay;
use super::plan::PlannedSession;
use super::season::AdoptedSeason;
use super::shoe::ShoeRack;
use super::wellness::{Injury, OpenFlag, Wellness};

#[derive(Debug, Clone, PartialEq)]
pub struct History {
    pub athlete: Athlete,
    /// Oldest first; nothing deleted.
    pub activities: Vec<Activity>,
    /// One per local day, oldest first.
    pub wellness: Vec<Wellness>,
    /// What devices measured, of the last 180 days; one per local day and source, oldest first.
    pub measured: Vec<MeasuredDay>,
    /// Not withdrawn; past ones kept.
    pub goals: Vec<Goal>,
    /// Races the athlete told of, oldest first.
    pub results: Vec<RaceResult>,
    /// From four weeks back onwards, by date.
    pub planned: Vec<PlannedSession>,
    /// The season followed. `None` without one.
    pub season: Option<AdoptedSeason>,
    /// Open and closed.
    pub injuries: Vec<Injury>,
    /// Not yet cleared.
    pub flags: Vec<OpenFlag>,
    pub shoes: ShoeRack,
}
