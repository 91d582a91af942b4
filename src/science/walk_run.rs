//! Walking and running in turns: where there is no running to build on.

use chrono::NaiveDate;

use super::runs::Run;
use super::{days, workouts};
use crate::domain::plan::{Reason, SessionKind, Step, StepKind, Target, Workout};

/// Days without a run after which one begins again (H1's window).
pub const BREAK_DAYS: i64 = 30;
/// Two runs a stage, six stages (design choice).
const RUNS_PER_STAGE: usize = 2;
/// A first run at this pace or faster was run throughout, seconds per kilometre (design choice).
const RUNNING_S_PER_KM: f64 = 480.0;
/// Minutes walked before the first stretch of running.
const WARM_UP_S: f64 = 300.0;
/// Walking and running of an effort of 0 to 10.
const WALK_EFFORT: Target = Target::Effort { low: 1, high: 2 };

/// Minutes run and walked and how often, stages 1 to 6 (return to running after injury) (design choice).
const STAGES: [(f64, f64, u16); 6] = [
    (1.0, 4.0, 5),
    (2.0, 3.0, 6),
    (3.0, 2.0, 6),
    (4.0, 1.0, 6),
    (9.0, 1.0, 3),
    (30.0, 0.0, 1),
];

/// The stage of walk-run a runner is at, 0 for the first. `None` for somebody who runs: one run of the present spell
/// was fast enough or twelve of them are behind. A spell ends with 30 days without a run.
///
/// Source: a design choice, two runs a stage. Evidence: weak.
pub fn stage(runs: &[Run<'_>], date: NaiveDate) -> Option<usize> {
    let mut spell = Vec::new();
    let mut later = date;
    for run in runs.iter().rev().filter(|r| r.date < date) {
        if days::between(run.date, later) > BREAK_DAYS {
            break;
        }
        later = run.date;
        spell.push(run);
    }
    let runs_throughout = |run: &&Run<'_>| match run.pace() {
        Some(pace) => pace.0 <= RUNNING_S_PER_KM,
        // A run told by its duration or distance alone was told as a run.
        None => true,
    };
    if spell.iter().any(runs_throughout) {
        return None;
    }
    let stage = spell.len() / RUNS_PER_STAGE;
    (stage < STAGES.len()).then_some(stage)
}

/// Seconds run in a stage, walking left out.
pub fn running_s(stage: usize) -> f64 {
    let (run_min, _, times) = STAGES.get(stage).copied().unwrap_or(STAGES[STAGES.len() - 1]);
    run_min * 60.0 * f64::from(times)
}

/// The session of a stage, by minutes and effort, about 30 minutes.
pub fn session(stage: usize, reasons: Vec<Reason>) -> Workout {
    let (run_min, walk_min, times) = STAGES.get(stage).copied().unwrap_or(STAGES[0]);
    let walked = walk_min > 0.0;
    let step = |kind: StepKind, times: u16, duration_s: f64, recovery_s: f64, target: Target| Step {
        kind,
        times,
        duration_s: Some(duration_s),
        distance_m: None,
        recovery_s,
        target,
        zone: 1,
    };
    let warm_up = step(StepKind::Walk, 1, WARM_UP_S, 0.0, WALK_EFFORT);
    let run = step(
        StepKind::Run,
        times,
        run_min * 60.0,
        walk_min * 60.0,
        workouts::EASY_EFFORT,
    );
    let kind = if walked {
        SessionKind::WalkRun
    } else {
        SessionKind::Easy
    };
    let turns = f64::from(times) * (run_min + walk_min) * 60.0;
    let (steps, duration_s) = if walked {
        (vec![warm_up, run], WARM_UP_S + turns)
    } else {
        (Vec::new(), turns)
    };
    workouts::timed(kind, duration_s, steps, reasons)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_stage_is_half_an_hour_with_five_minutes_of_running() {
        let found = session(0, vec![]);
        assert_eq!(
            (found.kind, found.duration_s, found.distance_m),
            (SessionKind::WalkRun, Some(1_800.0), None)
        );
        let run = &found.steps[1];
        assert_eq!((run.times, run.duration_s, run.recovery_s), (5, Some(60.0), 240.0));
        assert_eq!(session(5, vec![]).kind, SessionKind::Easy);
    }

    #[test]
    fn nobody_who_never_ran_skips_a_stage() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        assert_eq!(stage(&[], date), Some(0));
    }
}
