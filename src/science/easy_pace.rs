//! The pace an athlete runs easily.

use chrono::NaiveDate;

use super::runs::{self, Run};
use super::{days, hard};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::{PlannedSession, SessionKind};

/// Days of easy runs looked at, today included.
const WINDOW_DAYS: i64 = 28;
/// Runs below this distance are strides, errands or errors, metres (design choice).
const SHORTEST_M: f64 = 1_000.0;
/// Runs that make a median.
const FEWEST: usize = 2;

/// Median pace of the easy runs of 28 days, seconds per kilometre. Easy: not a race, not run on a day planned as
/// quality, exertion below 7 or not told, at least 1 km. Long runs are easy runs.
///
/// Source: the median of stored rows, a design choice. `None` under two such runs. Evidence: moderate from five runs on,
/// else weak.
pub fn easy_pace(runs: &[Run<'_>], planned: &[PlannedSession], today: NaiveDate) -> Option<Figure> {
    let from = days::shift(today, 1 - WINDOW_DAYS);
    let paces: Vec<f64> = runs::within(runs, from, today)
        .filter(|r| r.distance_m.is_some_and(|m| m >= SHORTEST_M))
        .filter(|r| hard::of_run(r, planned).is_none_or(|h| h.kind == SessionKind::Long))
        .filter_map(Run::pace)
        .map(|p| p.0)
        .collect();
    let count = paces.len();
    if count < FEWEST {
        return None;
    }
    let evidence = if count >= 5 { Evidence::Moderate } else { Evidence::Weak };
    let inputs = [("runs", count as f64), ("days", WINDOW_DAYS as f64)];
    let median = runs::median(paces)?;
    Some(Figure::computed(
        median,
        Unit::SecondsPerKm,
        "easy_pace",
        &inputs,
        evidence,
    ))
}
