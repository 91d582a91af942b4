//! The first weeks of somebody with nothing to build on: walking and running in turns.

use chrono::NaiveDate;

use super::ledger::Ledger;
use super::runner::Runner;
use super::weekdays::Weekdays;
use super::weeks::Slot;
use crate::domain::plan::SessionKind;
use crate::domain::season::SeasonSession;
use crate::science::workouts::reason;
use crate::science::{days, walk_run};

/// Sessions of the whole block: two of each of the six stages.
const SESSIONS: usize = 12;
/// Walk-run days a week, every other day.
const PER_WEEK: usize = 3;
/// Pace of the running parts, to reckon their metres, seconds per kilometre (design choice).
const RUNNING_S_PER_KM: f64 = 450.0;

/// The block is behind: continuous running begins.
pub fn done(ledger: &Ledger) -> bool {
    ledger.walk_runs >= SESSIONS
}

/// One week of the block. A stage that would pass H1 or H2 repeats a shorter one. Metres are those run, not walked.
pub fn week(runner: &Runner, slot: &Slot<'_>, weekdays: &Weekdays, ledger: &mut Ledger) -> Vec<SeasonSession> {
    let mut found: Vec<SeasonSession> = Vec::new();
    let mut last: Option<NaiveDate> = None;
    let mut left = ledger.week_limit_m();
    for day in &weekdays.run {
        let date = days::shift(slot.monday, i64::from(*day));
        let crowded = last.is_some_and(|d| days::between(d, date) < 2);
        if date < slot.first || crowded || found.len() >= PER_WEEK {
            continue;
        }
        let most = ledger.single_run_m(date).min(left);
        let wished = ledger.walk_runs / 2;
        let Some(stage) = (0..=wished).rev().find(|s| metres(*s) <= most) else {
            continue;
        };
        let metres = metres(stage);
        let workout = walk_run::session(stage, vec![reason("no_history", Vec::new())]);
        let duration_s = workout.duration_s;
        let kind = workout.kind;
        let session = SeasonSession {
            date,
            workout,
            distance_m: metres,
            duration_s,
            hard: false,
            long: false,
            code: if kind == SessionKind::Easy { "E" } else { "RW" }.to_owned(),
        };
        // A repeated stage is not a step forward.
        if stage == wished {
            ledger.walk_runs += 1;
        }
        left -= metres;
        last = Some(date);
        found.push(session);
    }
    let _ = runner;
    found
}

/// Metres run in a stage.
fn metres(stage: usize) -> f64 {
    (walk_run::running_s(stage) / RUNNING_S_PER_KM * 10.0).floor() * 100.0
}
