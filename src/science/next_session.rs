//! One day of the plan: the first rule that decides wins, safety first.

use chrono::NaiveDate;

use super::planning::{Decided, Inputs};
use super::proposal;
use super::stop::{PAIN_NO_HARD, PAIN_REST, Stop};
use super::workouts::{self, reason, rest, rounded_down, weighed};
use super::{day_limit, days, eased, fixed, hard, limits, race_readiness, runs};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::{Reason, SessionKind, SessionStatus, Target, Workout};
use crate::domain::state::ReadinessLevel;
use crate::domain::units::Pace;

/// A low morning leaves this share of an easy run (design choice), and at least this many metres or seconds, else rest.
const LOW_SHARE: f64 = 0.6;
const LEAST_M: f64 = 1_000.0;
const LEAST_S: f64 = 600.0;
/// A run of this share of a race's distance on its day was the race.
const RACE_DONE: f64 = 0.95;

/// The session of a day of the coming week, after the days before it were decided.
///
/// Source: hard rules H1, H2, H4, H8, H9 and H10 of the plan, the athlete's days and the day's readiness. Never absent: rest is a
/// session. Evidence: that of the workout.
pub fn next_session(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> Workout {
    stopped(inputs)
        .or_else(|| race(inputs, date))
        .or_else(|| already_run(inputs, date))
        .or_else(|| left_out(inputs, date))
        .or_else(|| away(inputs, date))
        .or_else(|| enough(inputs, date, decided))
        .or_else(|| unbroken(inputs, date, decided))
        .or_else(|| after_race(inputs, date, decided))
        .unwrap_or_else(|| {
            let wanted = fixed::session(inputs, date, decided)
                .or_else(|| fixed::of_season(inputs, date, decided))
                .unwrap_or_else(|| day_limit::within(inputs, date, proposal::session(inputs, date, decided)));
            let wanted = eased::within(inputs, date, wanted);
            if date == inputs.today {
                ready(inputs, wanted)
            } else {
                wanted
            }
        })
}

/// The reasons of H9 that hold today; empty without any.
pub fn stop_reasons(inputs: &Inputs<'_>) -> Vec<Reason> {
    let h9 = || {
        let limits = [PAIN_NO_HARD, PAIN_REST].map(|pain| Figure::rule(pain, Unit::Scale, "h9"));
        reason("h9", limits.to_vec())
    };
    match inputs.stop {
        Stop::Nothing => Vec::new(),
        Stop::NoHardFlag | Stop::RestFlag => vec![reason("flag", Vec::new()), h9()],
        Stop::NoHardPain | Stop::RestPain => {
            vec![reason("pain", inputs.pain.into_iter().cloned().collect()), h9()]
        }
    }
}

fn stopped(inputs: &Inputs<'_>) -> Option<Workout> {
    (inputs.stop >= Stop::RestPain).then(|| rest(stop_reasons(inputs)))
}

/// The race itself, exempt from H1 and H2. A race is hard: where H9 forbids hard sessions it is not proposed.
fn race(inputs: &Inputs<'_>, date: NaiveDate) -> Option<Workout> {
    let goal = inputs.race_on(date)?;
    let distance_m = runs::plannable_m(goal.distance_m);
    let done = inputs.run_on(date).is_some_and(|run| {
        let far = run.distance_m.zip(distance_m);
        run.activity.race || far.is_some_and(|(ran, race)| ran >= RACE_DONE * race)
    });
    if done {
        return None;
    }
    let target_s = goal.target_s.filter(|s| *s > 0.0 && s.is_finite());
    let mut figures = Vec::new();
    figures.extend(distance_m.map(|m| Figure::row(m, Unit::Metres, "goal", &goal.id)));
    figures.extend(target_s.map(|s| Figure::row(s, Unit::Seconds, "goal", &goal.id)));
    let race_day = reason("race_day", figures);
    if inputs.stop > Stop::Nothing {
        let mut reasons = stop_reasons(inputs);
        reasons.push(race_day);
        return Some(rest(reasons));
    }
    let held = distance_m.and_then(|m| race_readiness::held_back(inputs, m, date));
    let pace = distance_m
        .zip(target_s)
        .and_then(|(m, s)| Pace::of(m, s))
        .map(|p| Target::Pace { fast: p, slow: p });
    let raced = pace.unwrap_or(workouts::RACE_EFFORT);
    let target = if held.is_some() { workouts::EASY_EFFORT } else { raced };
    Some(Workout {
        kind: SessionKind::Race,
        distance_m,
        duration_s: None,
        target: Some(target),
        steps: Vec::new(),
        reasons: std::iter::once(race_day).chain(held).collect(),
        evidence: Evidence::Moderate,
    })
}

/// One run a day: what is left of a day that was run is rest.
fn already_run(inputs: &Inputs<'_>, date: NaiveDate) -> Option<Workout> {
    let run = inputs.run_on(date)?;
    let distance = run
        .distance_m
        .map(|m| Figure::row(m, Unit::Metres, "activity", &run.activity.id.0));
    Some(rest(vec![reason("already_run", distance.into_iter().collect())]))
}

/// A day the athlete skipped or fixed to rest.
fn left_out(inputs: &Inputs<'_>, date: NaiveDate) -> Option<Workout> {
    let row = inputs.fixed_on(date)?;
    let out = row.status == SessionStatus::Skipped || row.workout.kind == SessionKind::Rest;
    out.then(|| rest(vec![reason("moved_by_you", Vec::new())]))
}

/// A day of a journey the athlete told of. What they fixed on it by hand stands.
fn away(inputs: &Inputs<'_>, date: NaiveDate) -> Option<Workout> {
    let gone = inputs.away_on(date) && inputs.fixed_run(date).is_none();
    gone.then(|| rest(vec![reason("away", Vec::new())]))
}

/// A week that has as many runs as the athlete wants. What they fixed by hand stands.
fn enough(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> Option<Workout> {
    let most = inputs.preferences.weekly_runs?;
    let full = inputs.week_runs(date, decided) >= usize::from(most) && inputs.fixed_run(date).is_none();
    let told = Figure::row(f64::from(most), Unit::Count, "athlete", &"weekly_runs");
    full.then(|| rest(vec![reason("weekly_runs", vec![told])]))
}

fn unbroken(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> Option<Workout> {
    let row = limits::seven_in_a_row(date, |d| inputs.runs_on(d, decided));
    row.then(|| rest(vec![reason("h8", vec![Figure::rule(6.0, Unit::Count, "h8")])]))
}

fn after_race(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> Option<Workout> {
    let done = inputs
        .runs
        .iter()
        .filter(|r| r.activity.race)
        .map(|r| (r.date, r.distance_m));
    let ahead = decided
        .iter()
        .filter(|(_, w)| w.kind == SessionKind::Race)
        .map(|(d, w)| (*d, w.distance_m));
    done.chain(ahead).find_map(|(raced, distance)| {
        let since = days::between(raced, date);
        let needed = hard::race_rest_days(distance);
        (1..=needed).contains(&since).then(|| rest(vec![h4(since, needed + 1)]))
    })
}

/// H4 with the days between and the days needed.
pub fn h4(between: i64, needed: i64) -> Reason {
    let figures = vec![
        weighed(between as f64, Unit::Count, "days_between"),
        Figure::rule(needed as f64, Unit::Count, "h4"),
    ];
    reason("h4", figures)
}

/// Today's answers: a low morning leaves rest or a short easy run, a middling one no quality.
fn ready(inputs: &Inputs<'_>, wanted: Workout) -> Workout {
    let Some(readiness) = inputs.readiness else {
        return wanted;
    };
    let why = reason("readiness", vec![readiness.sum.clone()]);
    match (readiness.level, wanted.kind) {
        (_, kind) if !kind.runs() => wanted,
        (ReadinessLevel::NoQuality, kind) if kind.quality() => easier(inputs, wanted, 1.0, why),
        (ReadinessLevel::AsPlanned | ReadinessLevel::NoQuality, _) => wanted,
        (ReadinessLevel::RestOrEasy, SessionKind::WalkRun) => rest(vec![why]),
        (ReadinessLevel::RestOrEasy, _) => easier(inputs, wanted, LOW_SHARE, why),
    }
}

/// The same day as an easy run of a share of it; rest where little would be left.
fn easier(inputs: &Inputs<'_>, wanted: Workout, share: f64, why: Reason) -> Workout {
    let (target, median) = workouts::easy_target(inputs.easy_pace);
    let keep = ["h1", "h2", "moved_by_you"];
    let mut reasons = vec![why];
    reasons.extend(median);
    reasons.extend(wanted.reasons.into_iter().filter(|r| keep.contains(&r.rule.as_str())));
    match (wanted.distance_m, wanted.duration_s) {
        (Some(m), _) if m * share >= LEAST_M => {
            workouts::steady(SessionKind::Easy, rounded_down(m * share), target, reasons)
        }
        (None, Some(s)) if s * share >= LEAST_S => workouts::timed(
            SessionKind::Easy,
            (s * share / 60.0).floor() * 60.0,
            Vec::new(),
            reasons,
        ),
        _ => rest(reasons),
    }
}
