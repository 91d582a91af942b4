//! A session made smaller: its kind, steps, amounts and flags still belong together.

use crate::domain::plan::{SessionKind, Target, Workout};
use crate::domain::season::SeasonSession;
use crate::science::plan::fill::EASY_MOST_S;
use crate::science::plan::run_walk;
use crate::science::walk_run;

/// Down to hundreds of metres.
const ROUND_M: f64 = 100.0;
/// Running longer than this is hard whatever its pace (H4), seconds.
const LONG_HARD_S: f64 = 90.0 * 60.0;
/// Easy running, 0 to 10.
const EASY: Target = Target::Effort { low: 2, high: 4 };
/// Pace of the running parts of walk-run, to reckon their metres, seconds per kilometre (design choice).
const RUNNING_S_PER_KM: f64 = 450.0;

/// A session of walking and running in turns that a beginning or a return after an injury put there.
pub fn of_block(session: &SeasonSession) -> bool {
    session.workout.reasons.iter().any(|r| r.rule == "no_history")
}

/// Above the first threshold, longer than 90 minutes, or a race (H4).
pub fn is_hard(session: &SeasonSession) -> bool {
    session.workout.kind == SessionKind::Race
        || session.workout.steps.iter().any(|s| s.zone >= 2)
        || (session.workout.kind.runs() && session.duration_s.is_some_and(|s| s > LONG_HARD_S))
}

pub fn quality(session: &SeasonSession) -> bool {
    session.workout.steps.iter().any(|s| s.zone >= 2)
}

/// The session as an easy run of at most so many metres; the long run of the week stays one.
pub fn shortened(session: &SeasonSession, most_m: f64) -> SeasonSession {
    let mut run = session.clone();
    let metres = (most_m.min(session.distance_m) / ROUND_M + 1e-6).floor() * ROUND_M;
    let share = if session.distance_m > 0.0 {
        metres / session.distance_m
    } else {
        1.0
    };
    let walks = session.workout.kind == SessionKind::WalkRun;
    run.distance_m = metres;
    run.duration_s = session.duration_s.map(|s| (s * share).round());
    if session.workout.distance_m.is_some() {
        run.workout.distance_m = Some(metres);
        run.workout.duration_s = None;
    } else {
        run.workout.duration_s = run.duration_s;
    }
    let target = session.workout.target.filter(|_| !quality(session)).unwrap_or(EASY);
    run.workout.target = Some(target);
    run.workout.steps = match run.duration_s.filter(|_| walks && metres > 0.0) {
        Some(seconds) => run_walk::steps(seconds / metres * 1000.0, seconds, target),
        None => Vec::new(),
    };
    if !walks {
        (run.workout.kind, run.code) = if session.long {
            (SessionKind::Long, "L".to_owned())
        } else {
            (SessionKind::Easy, "E".to_owned())
        };
    }
    run.hard = is_hard(&run);
    run
}

/// The session as one that is not hard: no steps above the first threshold, under 90 minutes.
pub fn eased(session: &SeasonSession) -> SeasonSession {
    let seconds = session.duration_s.unwrap_or(0.0);
    let share = if seconds > LONG_HARD_S {
        EASY_MOST_S / seconds
    } else {
        1.0
    };
    shortened(session, session.distance_m * share)
}

/// Metres run in a stage of walking and running.
pub fn stage_m(stage: usize) -> f64 {
    (walk_run::running_s(stage) / RUNNING_S_PER_KM * 10.0).floor() * ROUND_M
}

/// A stage of walking and running in the place of a session.
pub fn walking(session: &SeasonSession, stage: usize) -> SeasonSession {
    let reasons = vec![crate::science::workouts::reason("no_history", Vec::new())];
    let workout: Workout = walk_run::session(stage, reasons);
    let code = if workout.kind == SessionKind::Easy { "E" } else { "RW" };
    SeasonSession {
        date: session.date,
        distance_m: stage_m(stage),
        duration_s: workout.duration_s,
        workout,
        hard: false,
        long: false,
        code: code.to_owned(),
    }
}
