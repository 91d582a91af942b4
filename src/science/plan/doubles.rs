//! Two runs on one day for who agreed to them: a long easy run becomes two shorter ones, and a school's double day holds
//! two hard sessions. Told as one session of two parts, so that every rule counts their sum.

use super::dose::{Sized, easy_target};
use super::runner::Runner;
use crate::domain::plan::{SessionKind, Step, StepKind, Target};
use crate::domain::season::{SeasonSession, SeasonWeek};
use crate::science::days;
use crate::science::workouts::reason;

/// Weekly metres from which easy days are split (design choice; Daniels and Pfitzinger double above about 110 km).
pub const WEEK_FROM_M: f64 = 100_000.0;
/// An easy run is split from so many seconds; the second part keeps so much of it, and at least so many seconds.
const SPLIT_FROM_S: f64 = 65.0 * 60.0;
const SECOND_SHARE: f64 = 0.4;
const SECOND_LEAST_S: f64 = 25.0 * 60.0;
/// Most days with two runs in a week (design choice).
const DAYS_MOST: usize = 4;
const ROUND_M: f64 = 100.0;

/// Weekdays that can bear two hard sessions: of those agreed to, as many as lie two days apart, the week repeating.
pub fn days(runner: &Runner) -> Vec<u8> {
    let mut all: Vec<u8> = runner.open_days();
    all.retain(|d| runner.doubles.contains(d));
    let from = |start: usize| {
        let mut found: Vec<u8> = Vec::new();
        for day in all.iter().cycle().skip(start).take(all.len()) {
            if found.iter().all(|other| (2..=5).contains(&day.abs_diff(*other))) {
                found.push(*day);
            }
        }
        found.sort_unstable();
        found
    };
    // Of as many, those that begin earliest in the week.
    (0..all.len()).rev().map(from).max_by_key(Vec::len).unwrap_or_default()
}

/// Whether two runs were agreed to on the weekday of a date.
pub fn on(runner: &Runner, date: chrono::NaiveDate) -> bool {
    let day = u8::try_from(days::weekday(date)).unwrap_or(7);
    runner.doubles.contains(&day)
}

/// Two sessions of a day as one: the steps of both with the hours between, and the sums.
pub fn joined(first: Sized, second: Sized) -> Sized {
    let mut steps = first.steps;
    steps.push(apart(second.distance_m, first.target));
    steps.extend(second.steps);
    Sized {
        steps,
        target: first.target,
        distance_m: first.distance_m + second.distance_m,
        hard_m: first.hard_m + second.hard_m,
        duration_s: first.duration_s + second.duration_s,
        hard_s: first.hard_s + second.hard_s,
    }
}

/// Splits the long easy runs of large weeks in two on the days agreed to. The metres of a day stay what they are, so
/// every limit that held still holds.
pub fn split(weeks: &mut [SeasonWeek], runner: &Runner) {
    for week in weeks.iter_mut().filter(|w| w.training_m() >= WEEK_FROM_M) {
        let twice = week.sessions.iter().filter(|s| s.workout.twice()).count();
        let open = week.sessions.iter_mut().filter(|s| on(runner, s.date) && splits(s));
        for session in open.take(DAYS_MOST.saturating_sub(twice)) {
            two_parts(session, runner);
        }
    }
}

/// Whether a session is a plain easy run long enough for two.
fn splits(session: &SeasonSession) -> bool {
    let long = session
        .duration_s
        .is_some_and(|s| s >= SPLIT_FROM_S && s * SECOND_SHARE >= SECOND_LEAST_S);
    long && !session.hard && session.workout.kind == SessionKind::Easy && session.workout.steps.is_empty()
}

fn two_parts(session: &mut SeasonSession, runner: &Runner) {
    let second = (session.distance_m * SECOND_SHARE / ROUND_M).floor() * ROUND_M;
    let easy = session
        .workout
        .target
        .unwrap_or_else(|| easy_target(runner.paces().as_ref()));
    let run = |metres: f64| Step {
        kind: StepKind::Run,
        times: 1,
        duration_s: None,
        distance_m: Some(metres),
        recovery_s: 0.0,
        target: easy,
        zone: 1,
    };
    session.workout.steps = vec![run(session.distance_m - second), apart(second, easy), run(second)];
    session.workout.reasons.insert(0, reason("second_run", Vec::new()));
}

/// The hours before a second run of so many metres.
fn apart(metres: f64, target: Target) -> Step {
    Step {
        kind: StepKind::Apart,
        times: 1,
        duration_s: Some(0.0),
        distance_m: Some((metres / ROUND_M).floor() * ROUND_M),
        recovery_s: 0.0,
        target,
        zone: 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::science::plan::adapt::tests::runner;

    #[test]
    fn hard_double_days_lie_two_days_apart_round_the_week() {
        let of = |doubles: &[u8]| {
            days(&Runner {
                doubles: doubles.to_vec(),
                ..runner()
            })
        };
        assert_eq!(of(&[1, 3]), vec![1, 3]);
        assert_eq!(of(&[1, 2]), vec![1]);
        assert_eq!(of(&[0, 6]), vec![0]);
        assert_eq!(of(&[0, 1, 2, 3, 4, 5, 6]), vec![0, 2, 4]);
        assert_eq!(of(&[]), Vec::<u8>::new());
    }
}
