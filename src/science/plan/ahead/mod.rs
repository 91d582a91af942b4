//! The days of a season still ahead, as they can be run after what really was run: the hard limits are counted from the
//! real past, what is too much gives way, and nothing is made up.

mod day;
mod laid;
mod trim;
mod week;

use chrono::NaiveDate;

use self::laid::Laid;
pub(super) use self::trim::{eased, is_hard, of_block, quality, shortened};
pub(super) use self::week::above;
use super::adapt::on;
use super::methodology::by_id;
use crate::domain::athlete::Habit;
use crate::domain::season::{AdoptedSeason, SeasonSession, SeasonWeek};
use crate::science::days;
use crate::science::hard::Hard;

/// Each pass only takes away; this many settle any week.
const ROUNDS: usize = 12;

/// A run of the past or of today. `None` is unknown, never 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ran {
    pub date: NaiveDate,
    /// Metres.
    pub metres: Option<f64>,
    /// Seconds.
    pub seconds: Option<f64>,
}

/// What lies behind the days ahead.
#[derive(Debug, Clone, Copy)]
pub struct Behind<'a> {
    pub today: NaiveDate,
    /// Runs of the last five weeks at least, today's included, by date.
    pub ran: &'a [Ran],
    /// Hard days up to today.
    pub hard: &'a [Hard],
    /// Days without running in any seven (H8), the methodology's own at least.
    pub rest_days: usize,
    /// Stage of walking and running in turns, 0 for the first. `None` for somebody who runs.
    pub stage: Option<usize>,
    /// The habit told in words, while too few weeks of runs are known.
    pub told: Option<Habit>,
}

/// The season's weeks from today to a date, with the sessions still to be done under the cuts that hold, each within H1,
/// H2, H4, H5, H6 and H8 after what was run. A season run as planned comes back unchanged.
///
/// Source: the hard constraints of the plan; an amount too large is shortened, a hard session that may not stand becomes
/// easy, a run without its day of rest is left out. Evidence: that of each rule.
pub fn ahead(adopted: &AdoptedSeason, behind: &Behind<'_>, until: NaiveDate) -> Vec<SeasonWeek> {
    let weeks = adopted.season.weeks.iter();
    let weeks = weeks.filter(|w| days::shift(w.monday, days::WEEK) > behind.today && w.monday <= until);
    let Some(method) = by_id(&adopted.season.methodology) else {
        // A methodology this version does not know is left to the limits of the day.
        return weeks.cloned().collect();
    };
    let mut laid = Laid::new(adopted, behind, method);
    weeks
        .map(|week| {
            let mut sessions = planned(adopted, week, behind);
            for _ in 0..ROUNDS {
                let held = week::hold(&laid, week.monday, day::hold(&laid, &sessions));
                if held == sessions {
                    break;
                }
                sessions = held;
            }
            laid.close(week.monday, &sessions);
            SeasonWeek {
                monday: week.monday,
                phase: week.phase.clone(),
                down: week.down,
                sessions,
            }
        })
        .collect()
}

/// The sessions of a week still to be done, lighter where a cut holds. A day that was run is done.
fn planned(adopted: &AdoptedSeason, week: &SeasonWeek, behind: &Behind<'_>) -> Vec<SeasonSession> {
    let mut dates: Vec<NaiveDate> = week.sessions.iter().map(|s| s.date).collect();
    dates.dedup();
    dates
        .into_iter()
        .filter(|d| *d >= behind.today && !behind.ran.iter().any(|r| r.date == *d))
        .filter_map(|d| on(adopted, d))
        .collect()
}

#[cfg(test)]
mod tests;
