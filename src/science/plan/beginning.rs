//! The first weeks of somebody with nothing to build on: walking and running in turns.

use chrono::NaiveDate;

use super::ledger::Ledger;
use crate::domain::plan::SessionKind;
use crate::domain::season::SeasonSession;
use crate::science::workouts::reason;
use crate::science::{days, walk_run};

/// Runs of a stage before the next, and the last stage.
const PER_STAGE: usize = 2;
const LAST_STAGE: usize = 5;
/// Walk-run days a week, every other day.
const PER_WEEK: usize = 3;
/// Pace of the running parts, to reckon their metres, seconds per kilometre (design choice).
const RUNNING_S_PER_KM: f64 = 450.0;

/// The block is behind: continuous running begins.
pub fn done(ledger: &Ledger) -> bool {
    ledger.walk_runs >= PER_STAGE * (LAST_STAGE + 1)
}

/// One week of the block, all its sessions at one stage: the highest that H1 and H2 allow, up to the one whose turn it
/// is. Metres are those run, not walked.
pub fn week(dates: &[NaiveDate], ledger: &mut Ledger) -> Vec<SeasonSession> {
    let dates = every_other(dates);
    let Some(first) = dates.first() else { return Vec::new() };
    let most = (ledger.week_limit_m() / dates.len() as f64).min(ledger.single_run_m(*first));
    let turn = (ledger.walk_runs / PER_STAGE).min(LAST_STAGE);
    let Some(stage) = (0..=turn).rev().find(|s| metres(*s) <= most) else {
        return Vec::new();
    };
    // A stage is behind once it was run twice; a repeated one is not a step forward.
    if stage == turn {
        ledger.walk_runs = match ledger.walk_runs % PER_STAGE + dates.len() {
            n if n >= PER_STAGE => (turn + 1) * PER_STAGE,
            n => turn * PER_STAGE + n,
        };
    }
    dates.into_iter().map(|date| session(date, stage)).collect()
}

fn session(date: NaiveDate, stage: usize) -> SeasonSession {
    let workout = walk_run::session(stage, vec![reason("no_history", Vec::new())]);
    let code = if workout.kind == SessionKind::Easy { "E" } else { "RW" };
    SeasonSession {
        date,
        duration_s: workout.duration_s,
        workout,
        distance_m: metres(stage),
        hard: false,
        long: false,
        code: code.to_owned(),
    }
}

/// At most three days, two apart.
fn every_other(dates: &[NaiveDate]) -> Vec<NaiveDate> {
    let mut kept: Vec<NaiveDate> = Vec::new();
    for date in dates {
        let crowded = kept.last().is_some_and(|d| days::between(*d, *date) < 2);
        if !crowded && kept.len() < PER_WEEK {
            kept.push(*date);
        }
    }
    kept
}

/// Metres run in a stage.
fn metres(stage: usize) -> f64 {
    (walk_run::running_s(stage) / RUNNING_S_PER_KM * 10.0).floor() * 100.0
}
