//! Days that stay easier than the plan would have them: under a pain, as a professional told, after a doctor's clearance.

use chrono::NaiveDate;

use super::planning::Inputs;
use super::proposal::FIRST_WEEKS_S;
use super::stop::Stop;
use super::workouts::{self, reason, rounded_down};
use super::{days, next_session, runs};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::{Reason, SessionKind, Workout};

/// Days whose runs say how far an ordinary one goes, and the fewest runs that do (design choice).
const ORDINARY_DAYS: i64 = 28;
const FEWEST_RUNS: usize = 3;
/// Days after a doctor's clearance in which runs stay short and easy (design choice).
pub const GENTLE_DAYS: u64 = 7;
/// Days after a pain is over in which the long run is shorter, those in which nothing is fast, and the share of the long
/// run kept (design choice).
const HEALED_DAYS: i64 = 7;
const HEALED_EASY_DAYS: i64 = 3;
const HEALED_LONG_SHARE: f64 = 0.75;
/// An easy run no longer than so many times an ordinary one is left as it is: some metres off change nothing.
const NEAR: f64 = 1.05;

/// A session within what eases the day. What is no run, walking and running in turns, races and what the athlete fixed by
/// hand stand as they are.
///
/// Source: H9 for a pain; the athlete's own words for a limit told by a professional and for a clearance. Evidence: that
/// of the session.
pub fn within(inputs: &Inputs<'_>, date: NaiveDate, wanted: Workout) -> Workout {
    if inputs.stands(date, &wanted) {
        return wanted;
    }
    let until = |day: Option<NaiveDate>| day.filter(|last| date <= *last);
    if let Some(last) = until(inputs.preferences.gentle_until) {
        let most = short_m(inputs);
        return shorter(inputs, wanted, most, vec![told("cleared", last)]);
    }
    let wanted = match until(inputs.preferences.no_quality_until) {
        Some(last) if fast(wanted.kind) => eased(inputs, wanted, vec![told("no_quality", last)]),
        _ => wanted,
    };
    if inputs.stop >= Stop::NoHardPain {
        let most = ordinary_m(inputs, date);
        return shorter(inputs, wanted, most, next_session::stop_reasons(inputs));
    }
    match inputs
        .healed
        .filter(|closed| days::between(*closed, date) < HEALED_DAYS)
    {
        Some(closed) => gently(inputs, date, wanted, closed),
        None => wanted,
    }
}

/// Fast running, however short: strides too.
fn fast(kind: SessionKind) -> bool {
    kind.quality() || kind == SessionKind::Strides
}

/// A session just after a pain is over: nothing fast at first, and a shorter long run.
fn gently(inputs: &Inputs<'_>, date: NaiveDate, wanted: Workout, closed: NaiveDate) -> Workout {
    let why = vec![told("healed", days::shift(closed, HEALED_DAYS - 1))];
    if fast(wanted.kind) && days::between(closed, date) < HEALED_EASY_DAYS {
        return eased(inputs, wanted, why);
    }
    if wanted.kind != SessionKind::Long {
        return wanted;
    }
    let mut reasons = why;
    reasons.extend(wanted.reasons);
    Workout {
        distance_m: wanted.distance_m.map(|m| rounded_down(m * HEALED_LONG_SHARE)),
        duration_s: wanted.duration_s.map(|s| (s * HEALED_LONG_SHARE / 60.0).floor() * 60.0),
        steps: Vec::new(),
        reasons,
        ..wanted
    }
}

fn told(rule: &str, until: NaiveDate) -> Reason {
    reason(
        rule,
        vec![Figure::row(days::since_epoch(until), Unit::Date, "athlete", &rule)],
    )
}

/// How far an ordinary run goes, metres: the median of four weeks, races aside; half an hour where too few are known.
fn ordinary_m(inputs: &Inputs<'_>, date: NaiveDate) -> f64 {
    let last = days::shift(date, -1).min(inputs.today);
    let far: Vec<f64> = runs::within(inputs.runs, days::shift(date, -ORDINARY_DAYS), last)
        .filter(|r| !r.activity.race)
        .filter_map(|r| r.distance_m)
        .collect();
    if far.len() < FEWEST_RUNS {
        return short_m(inputs);
    }
    runs::median(far).unwrap_or_else(|| short_m(inputs))
}

/// Half an hour at the easy pace, metres.
fn short_m(inputs: &Inputs<'_>) -> f64 {
    FIRST_WEEKS_S / inputs.easy_s_per_km() * 1_000.0
}

/// The same as an easy run of at most so many metres, with why; untouched where it is one already.
fn shorter(inputs: &Inputs<'_>, wanted: Workout, most_m: f64, why: Vec<Reason>) -> Workout {
    let near = if wanted.kind == SessionKind::Easy { NEAR } else { 1.0 };
    let far = inputs.metres(&wanted).is_some_and(|m| m > most_m * near);
    let long = runs::plannable_s(wanted.duration_s).is_some_and(|s| wanted.distance_m.is_none() && s > FIRST_WEEKS_S);
    if !far && !long {
        return if wanted.kind.hard() || wanted.kind == SessionKind::Strides {
            eased(inputs, wanted, why)
        } else {
            wanted
        };
    }
    let mut reasons = why;
    reasons.extend(wanted.reasons);
    dedup(&mut reasons);
    if wanted.distance_m.is_none() {
        return workouts::timed(SessionKind::Easy, FIRST_WEEKS_S, Vec::new(), reasons);
    }
    let (target, _) = workouts::easy_target(inputs.easy_pace);
    workouts::steady(SessionKind::Easy, rounded_down(most_m), target, reasons)
}

/// The same amount, easy.
fn eased(inputs: &Inputs<'_>, wanted: Workout, why: Vec<Reason>) -> Workout {
    let (target, _) = workouts::easy_target(inputs.easy_pace);
    let mut reasons = why;
    reasons.extend(wanted.reasons.into_iter().filter(|r| r.rule != "season_strides"));
    dedup(&mut reasons);
    Workout {
        kind: SessionKind::Easy,
        target: Some(target),
        steps: Vec::new(),
        reasons,
        evidence: Evidence::Moderate,
        ..wanted
    }
}

/// Each rule once.
fn dedup(reasons: &mut Vec<Reason>) {
    let mut seen: Vec<String> = Vec::new();
    reasons.retain(|r| {
        let new = !seen.contains(&r.rule);
        seen.push(r.rule.clone());
        new
    });
}
