//! What running answers to training: comparable runs, progress, and zones that no longer fit.

mod better_race;
pub mod comparable;
pub mod fatigue;
mod lacks;
mod nights;
mod overreach;
pub mod own_days;
pub mod progress;
pub mod recovery;
pub mod steady;
mod variability;
pub mod zone_check;

use chrono::NaiveDate;

use super::days;
use super::runs::Run;
use crate::domain::feedback::Lighter;
use crate::domain::history::History;
use crate::domain::measured::Series;
use crate::domain::recovery::Recovery;

/// What the functions of this room look at.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    pub history: &'a History,
    /// Every run up to the day assessed, oldest first.
    pub runs: &'a [Run<'a>],
    pub today: NaiveDate,
}

impl Seen<'_> {
    /// The same, as it would have been seen so many days earlier.
    fn earlier(self, by: i64) -> Self {
        Self {
            today: days::shift(self.today, -by),
            ..self
        }
    }
}

/// How recovered somebody is, and the lighter stretch it asks for.
pub fn recovered(seen: &Seen<'_>, measured: &[Series], known: recovery::Known<'_>) -> (Recovery, Option<Lighter>) {
    let own = own_days::OwnDays { seen, measured };
    let found = recovery::recovery(&own, known);
    let lighter = fatigue::lighter(&own, known.readiness, known.load, &found);
    (found, lighter)
}

#[cfg(test)]
mod planted;
