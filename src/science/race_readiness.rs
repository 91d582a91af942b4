//! Whether a race is far beyond anything that was run: then it is covered easily, and not raced.

use chrono::NaiveDate;

use super::days;
use super::planning::Inputs;
use super::races_apart::too_soon;
use super::runs;
use super::spike::{SpikeBand, session_spike};
use super::workouts::reason;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::Reason;

/// Days looked back for the longest run: a season's longest runs lie before its taper (design choice).
const LOOKED_BACK_DAYS: i64 = 70;
/// Days of running that must be known to judge somebody whose fitness is known (design choice).
const KNOWN_DAYS: i64 = 28;
/// Shortest race that is judged against a longest run, and against none at all, metres (design choice).
const JUDGED_M: f64 = 5_000.0;
const UNKNOWN_M: f64 = 10_000.0;

/// Why a race is run easily: the one before it is too near, or it is far beyond what was run.
pub fn held_back(inputs: &Inputs<'_>, distance_m: f64, date: NaiveDate) -> Option<Reason> {
    let ahead = inputs.races.iter().filter_map(|g| Some(((), g.date?, g.distance_m?)));
    let run = inputs.runs.iter().filter(|r| r.activity.race);
    let behind = run.filter_map(|r| Some(((), r.date, r.distance_m?)));
    let near = too_soon(distance_m, date, ahead.chain(behind));
    let near = near.map(|((), between, needed)| {
        let figure = |days: i64| Figure::computed(days as f64, Unit::Count, "race_too_soon", &[], Evidence::Weak);
        reason("race_too_soon", vec![figure(between), figure(needed)])
    });
    near.or_else(|| unready(inputs, distance_m, date))
}

/// Why a race of `distance_m` on a date is no race to give one's all in: it is more than double of anything run in ten
/// weeks, or ten kilometres and more by somebody of whom nothing is known. `None` for a race like any other.
///
/// Source: the band above double of Frandsen 2025 (rate 2.28); the days are a design choice. Evidence: weak.
fn unready(inputs: &Inputs<'_>, distance_m: f64, date: NaiveDate) -> Option<Reason> {
    let race = Figure::computed(distance_m, Unit::Metres, "race_unready", &[], Evidence::Strong);
    let from = days::shift(date, -LOOKED_BACK_DAYS);
    let metres = runs::within(inputs.runs, from, inputs.today).filter_map(|r| r.distance_m);
    let Some(longest) = metres.max_by(f64::total_cmp) else {
        let unknown = inputs.paces.is_none() && distance_m >= UNKNOWN_M;
        return unknown.then(|| reason("race_unready", vec![race]));
    };
    let first = inputs.runs.iter().map(|r| r.date).min();
    let known = first.is_some_and(|first| days::between(first, inputs.today) >= KNOWN_DAYS);
    let judged = distance_m >= JUDGED_M && (known || inputs.paces.is_none());
    let (_, band) = session_spike(distance_m, longest)?;
    (judged && band == SpikeBand::Large).then(|| {
        let inputs = [("race_m", distance_m)];
        let longest = Figure::computed(longest, Unit::Metres, "longest_run", &inputs, Evidence::Strong);
        reason("race_unready", vec![race, longest])
    })
}
