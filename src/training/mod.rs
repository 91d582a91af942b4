//! The only writer of plans. Science decides what the next seven days should be; this room keeps the
//! rows in step with it, moves and skips what the athlete asks for, and marks what was done.

pub mod season;

use chrono::{Days, NaiveDate};
use sqlx::postgres::PgConnection;

use crate::clock::Clock;
use crate::domain::history::History;
use crate::domain::plan::{PlannedSession, Reason, SessionKind, SessionStatus};
use crate::domain::state::AthleteState;
use crate::store::scope::Scope;
use crate::store::undo::Before;
use crate::store::{Result, planned};

/// Why a session was not moved or skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing is planned on that day.
    NothingThere,
    /// The day is past, or beyond the seven days that are planned.
    OutOfReach,
    /// A rule of safety forbids it; the plan stays.
    Unsafe,
    /// The plan is no longer the one the change was shown on.
    ChangedMeanwhile,
}

/// Brings the rows of today and the next six days in step with what science says. What the athlete
/// pinned stays; what lies behind is marked done or missed.
pub async fn refresh(
    db: &mut PgConnection,
    scope: &Scope,
    clock: &Clock,
    history: &History,
    state: &AthleteState,
) -> Result<()> {
    for session in &history.planned {
        if session.date < state.today && session.status == SessionStatus::Planned {
            let status = if ran_on(history, session.date) {
                SessionStatus::Done
            } else {
                SessionStatus::Missed
            };
            planned::put(
                db,
                scope,
                &PlannedSession {
                    status,
                    ..session.clone()
                },
            )
            .await?;
        }
    }
    for (date, workout) in &state.week_ahead {
        let known = history.planned.iter().find(|s| s.date == *date);
        let status = if *date == state.today && ran_on(history, *date) {
            SessionStatus::Done
        } else {
            SessionStatus::Planned
        };
        match known {
            Some(s) if s.status == SessionStatus::Skipped => {}
            Some(s) if s.workout == *workout && s.status == status => {}
            // A session that was run keeps the shape it had when it was run.
            Some(s) if status == SessionStatus::Done => {
                planned::put(db, scope, &PlannedSession { status, ..s.clone() }).await?;
            }
            Some(s) => {
                planned::put(
                    db,
                    scope,
                    &PlannedSession {
                        workout: workout.clone(),
                        status,
                        ..s.clone()
                    },
                )
                .await?;
            }
            None => {
                let session = PlannedSession {
                    id: clock.id(),
                    date: *date,
                    workout: workout.clone(),
                    status,
                    pinned: false,
                };
                planned::put(db, scope, &session).await?;
            }
        }
    }
    Ok(())
}

fn ran_on(history: &History, date: NaiveDate) -> bool {
    use crate::domain::activity::Sport;
    history
        .activities
        .iter()
        .any(|a| a.local_date == date && a.sport == Sport::Running)
}

fn reachable(state: &AthleteState, date: NaiveDate) -> bool {
    date >= state.today && date < state.today + Days::new(7)
}

/// Swaps the sessions of two days and pins both. The rows as they were come back for the undo.
pub async fn move_session(
    db: &mut PgConnection,
    scope: &Scope,
    clock: &Clock,
    state: &AthleteState,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<std::result::Result<Vec<Before>, Refusal>> {
    if !reachable(state, from) || !reachable(state, to) || from == to {
        return Ok(Err(Refusal::OutOfReach));
    }
    let find = |date| state.planned.iter().find(|s| s.date == date);
    let workout_of = |date| {
        state
            .week_ahead
            .iter()
            .find(|(d, _)| *d == date)
            .map(|(_, w)| w.clone())
    };
    let (Some(moved), Some(stood)) = (workout_of(from), workout_of(to)) else {
        return Ok(Err(Refusal::OutOfReach));
    };
    if moved.kind == SessionKind::Rest {
        return Ok(Err(Refusal::NothingThere));
    }
    if moved.kind == SessionKind::Race || stood.kind == SessionKind::Race || crowds(state, from, to, moved.kind) {
        return Ok(Err(Refusal::Unsafe));
    }
    let mut before = Vec::new();
    for (date, mut workout) in [(to, moved), (from, stood)] {
        let old = find(date).cloned();
        before.push(Before::Session {
            date,
            session: old.clone().map(Box::new),
        });
        workout.reasons.insert(
            0,
            Reason {
                rule: "moved_by_you".to_owned(),
                figures: Vec::new(),
            },
        );
        let id = old.map_or_else(|| clock.id(), |s| s.id);
        planned::put(
            db,
            scope,
            &PlannedSession {
                id,
                date,
                workout,
                status: SessionStatus::Planned,
                pinned: true,
            },
        )
        .await?;
    }
    Ok(Ok(before))
}

/// Whether a hard session on `to` would stand within 48 hours of another hard one.
fn crowds(state: &AthleteState, from: NaiveDate, to: NaiveDate, kind: SessionKind) -> bool {
    kind.hard()
        && state
            .week_ahead
            .iter()
            .any(|(d, w)| *d != from && *d != to && w.kind.hard() && (*d - to).num_days().abs() < 2)
}

/// Marks a day's session as skipped and pins it.
pub async fn skip_session(
    db: &mut PgConnection,
    scope: &Scope,
    clock: &Clock,
    state: &AthleteState,
    date: NaiveDate,
) -> Result<std::result::Result<Vec<Before>, Refusal>> {
    if !reachable(state, date) {
        return Ok(Err(Refusal::OutOfReach));
    }
    let old = state.planned.iter().find(|s| s.date == date).cloned();
    let workout = state
        .week_ahead
        .iter()
        .find(|(d, _)| *d == date)
        .map(|(_, w)| w.clone());
    let Some(workout) = workout.filter(|w| w.kind != SessionKind::Rest) else {
        return Ok(Err(Refusal::NothingThere));
    };
    let id = old.as_ref().map_or_else(|| clock.id(), |s| s.id);
    planned::put(
        db,
        scope,
        &PlannedSession {
            id,
            date,
            workout,
            status: SessionStatus::Skipped,
            pinned: true,
        },
    )
    .await?;
    Ok(Ok(vec![Before::Session {
        date,
        session: old.map(Box::new),
    }]))
}
