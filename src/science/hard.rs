//! Hard days behind: what H4 counts 48 hours, or more after a race, from.

use chrono::NaiveDate;

use super::runs::Run;
use crate::domain::goal::RaceResult;
use crate::domain::plan::{PlannedSession, SessionKind, SessionStatus};
use crate::domain::units::{HALF_MARATHON_M, MARATHON_M};

/// Civil days between two hard sessions (H4: 48 hours).
pub const RECOVERY_DAYS: i64 = 2;
/// Civil days before the next hard session after a race: up to 10 km, up to a half, longer (H4).
const SHORT_RACE: (f64, i64) = (10_500.0, 3);
const HALF_RACE: (f64, i64) = (22_000.0, 7);
const LONG_RACE_DAYS: i64 = 14;
/// Days of rest after a race of about a half and of about a marathon, a design choice; distances in metres, with room
/// for the watch.
const REST_AFTER: [(f64, i64); 2] = [(MARATHON_M * 0.95, 3), (HALF_MARATHON_M * 0.95, 1)];
/// A run of this exertion (0 to 10) counts as quality, one of this duration in seconds as long (H4).
const QUALITY_RPE: u8 = 7;
const LONG_S: f64 = 90.0 * 60.0;

/// A day of hard work.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hard {
    pub date: NaiveDate,
    pub kind: SessionKind,
    /// Civil days until the next hard session.
    pub recovery_days: i64,
}

/// Civil days before quality after a race of a distance in metres: 3, 7 or 14; 7 where the distance is unknown.
///
/// Source: H4. Evidence: weak (practice).
///
/// ```
/// use allure::science::hard::race_recovery_days;
/// assert_eq!(race_recovery_days(Some(42_195.0)), 14);
/// ```
pub fn race_recovery_days(distance_m: Option<f64>) -> i64 {
    match distance_m {
        Some(m) if m <= SHORT_RACE.0 => SHORT_RACE.1,
        Some(m) if m > HALF_RACE.0 => LONG_RACE_DAYS,
        _ => HALF_RACE.1,
    }
}

/// Days without running after a race of a distance in metres: 3 after a marathon, 1 after a half, else none.
///
/// Source: design choice, in line with H4. `None` for the distance: none. Evidence: weak (practice).
///
/// ```
/// use allure::science::hard::race_rest_days;
/// assert_eq!(race_rest_days(Some(21_200.0)), 1);
/// ```
pub fn race_rest_days(distance_m: Option<f64>) -> i64 {
    let longer = |(from, _): &&(f64, i64)| distance_m.is_some_and(|m| m >= *from);
    REST_AFTER.iter().find(longer).map_or(0, |(_, days)| *days)
}

impl Hard {
    pub fn race(date: NaiveDate, distance_m: Option<f64>) -> Self {
        Self {
            date,
            kind: SessionKind::Race,
            recovery_days: race_recovery_days(distance_m),
        }
    }

    pub fn session(date: NaiveDate, kind: SessionKind) -> Self {
        Self {
            date,
            kind,
            recovery_days: RECOVERY_DAYS,
        }
    }
}

/// The kind of hard session a row put on a day, if it was to be run.
fn planned_kind(planned: &[PlannedSession], date: NaiveDate) -> Option<SessionKind> {
    planned
        .iter()
        .filter(|p| p.date == date && p.workout.kind.hard())
        .find(|p| matches!(p.status, SessionStatus::Planned | SessionStatus::Done))
        .map(|p| p.workout.kind)
}

/// How hard a run was. `None` for an easy one: not a race, not planned as quality or long, exertion below 7, under
/// 90 minutes.
pub fn of_run(run: &Run<'_>, planned: &[PlannedSession]) -> Option<Hard> {
    if run.activity.race {
        return Some(Hard::race(run.date, run.distance_m));
    }
    let long = run.duration_s.is_some_and(|s| s >= LONG_S);
    let tough = run.activity.rpe.is_some_and(|rpe| rpe >= QUALITY_RPE);
    let kind = planned_kind(planned, run.date)
        .or(tough.then_some(SessionKind::Quality))
        .or(long.then_some(SessionKind::Long))?;
    Some(Hard::session(run.date, kind))
}

/// Every hard day up to today, told races included.
pub fn behind(runs: &[Run<'_>], results: &[RaceResult], planned: &[PlannedSession], today: NaiveDate) -> Vec<Hard> {
    let told = results
        .iter()
        .filter(|r| r.date <= today)
        .map(|r| Hard::race(r.date, Some(r.distance_m)));
    runs.iter().filter_map(|r| of_run(r, planned)).chain(told).collect()
}

/// The hard day from which a date is still too near, the latest first.
pub fn too_near(hard: &[Hard], date: NaiveDate) -> Option<&Hard> {
    hard.iter()
        .filter(|h| (0..h.recovery_days).contains(&super::days::between(h.date, date)))
        .max_by_key(|h| h.date)
}
