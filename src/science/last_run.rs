//! The latest run against the 30 days before it.

use chrono::NaiveDate;

use super::days;
use super::load::{Body, activity_load};
use super::runs::{self, Run};
use super::spike::session_spike;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::LastRun;

/// The latest run with its pace, load and spike, each `None` where what it needs is unknown. `None` without a run.
pub fn last_run(runs: &[Run<'_>], body: &Body, today: NaiveDate) -> Option<LastRun> {
    let run = runs.last()?;
    let pace = run
        .pace()
        .zip(run.distance_m)
        .zip(run.duration_s)
        .map(|((pace, m), s)| {
            let inputs = [("distance_m", m), ("duration_s", s)];
            Figure::computed(pace.0, Unit::SecondsPerKm, "pace", &inputs, Evidence::Strong)
        });
    let spike = run
        .distance_m
        .zip(runs::longest_before(runs, run.date))
        .and_then(|(m, longest)| {
            let (ratio, _) = session_spike(m, longest)?;
            let inputs = [("distance_m", m), ("longest_30d_m", longest)];
            Some(Figure::computed(
                ratio,
                Unit::Ratio,
                "session_spike",
                &inputs,
                Evidence::Moderate,
            ))
        });
    Some(LastRun {
        activity: run.activity.clone(),
        pace,
        load: activity_load(run.activity, body),
        spike,
        days_ago: days::between(run.date, today),
    })
}
