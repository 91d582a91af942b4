//! A session the athlete fixed, or their season holds: kept as it is, unless a hard rule forbids a part of it.

use chrono::NaiveDate;

use super::hard::{self, Hard};
use super::next_session::h4;
use super::planning::{Decided, Inputs};
use super::stop::Stop;
use super::told_start::Start;
use super::week_amounts::Week;
use super::workouts::{self, reason, rest, rounded_down};
use super::{days, limits, proposal, runs, walk_run};
use crate::domain::figure::{Figure, Unit};
use crate::domain::plan::{Reason, SessionKind, Step, Workout};

/// Less than this is not worth going out for, metres.
const LEAST_M: f64 = 1_000.0;

/// The session a date is fixed to, within the hard rules. `None` where the date is not fixed to a run.
pub fn session(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> Option<Workout> {
    let row = inputs.fixed_run(date)?;
    let moved = reason("moved_by_you", Vec::new());
    let why_not = || proposal::blocked(inputs, date, decided);
    Some(held(inputs, date, decided, (&row.workout, None), moved, why_not))
}

/// The session of the season for a date, within the hard rules; rest on its days of rest. `None` outside a season.
pub fn of_season(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> Option<Workout> {
    let adopted = inputs.season?;
    let season = &adopted.season;
    if date < season.start || date > season.aim.date {
        return None;
    }
    let why = reason("season", Vec::new());
    let Some(planned) = season.on(date) else {
        return Some(rest(vec![why]));
    };
    let cut = adopted.cut_on(date);
    let why = if cut.is_some() {
        reason("season_cut", Vec::new())
    } else {
        why
    };
    let still = inputs.ahead.iter().flat_map(|w| &w.sessions).find(|s| s.date == date);
    let Some(still) = still else {
        // Left out for its day of rest or for what the week may still hold.
        let found = held(inputs, date, decided, (&planned.workout, None), why.clone(), || {
            proposal::blocked(inputs, date, decided)
        });
        let row = reason("h8", vec![Figure::rule(6.0, Unit::Count, "h8")]);
        return Some(if found.kind == SessionKind::Rest {
            found
        } else {
            rest(vec![why, row])
        });
    };
    if !still.workout.kind.runs() {
        return Some(still.workout.clone());
    }
    let why_not = || blocked_in_season(inputs, date, decided);
    let seconds = still.distance_m / 1000.0 * inputs.easy_s_per_km();
    let laid = (still.distance_m, still.duration_s.unwrap_or(seconds));
    Some(held(inputs, date, decided, (&still.workout, Some(laid)), why, why_not))
}

/// Why a day bears no hard session of the season: H9, or H4 beside a day the athlete fixed. What the season itself holds
/// was spaced already, with the pairs and the taper its methodology declares.
fn blocked_in_season(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> Vec<Reason> {
    let stop = super::next_session::stop_reasons(inputs);
    if !stop.is_empty() {
        return stop;
    }
    let fixed = decided
        .iter()
        .filter(|(d, w)| w.kind.hard() && inputs.fixed_run(*d).is_some());
    let behind: Vec<Hard> = fixed.map(|(d, w)| Hard::session(*d, w.kind)).collect();
    let near = hard::too_near(&behind, date).map(|h| (days::between(h.date, date), h.recovery_days));
    let ahead = inputs.hard_fixed_after(date);
    near.or_else(|| ahead.map(|d| (days::between(date, d), hard::RECOVERY_DAYS)))
        .map(|(apart, needed)| h4(apart, needed))
        .into_iter()
        .collect()
}

/// A wished session within the hard rules, saying first why it stands there.
fn held(
    inputs: &Inputs<'_>,
    date: NaiveDate,
    decided: &Decided,
    (fixed, laid): (&Workout, Option<(f64, f64)>),
    moved: Reason,
    why_not: impl Fn() -> Vec<Reason>,
) -> Workout {
    if let Some(start) = Start::of(inputs, date) {
        let blocked = if fixed.kind.hard() { why_not() } else { Vec::new() };
        return start.held(fixed, laid, moved, blocked);
    }
    if let Some(stage) = inputs.walk_run_stage(date).filter(|_| inputs.longest_m(date).is_none()) {
        // H1 without a run in 30 days leaves walking and running in turns; not with pain.
        return if inputs.stop >= Stop::NoHardPain {
            proposal::session(inputs, date, decided)
        } else {
            walk_run::session(stage, vec![moved, reason("no_history", Vec::new())])
        };
    }
    if inputs.only_raced(date) {
        // H1 has nothing to go by: what a proposal would be at most.
        let blocked = Some(vec![proposal::first_weeks()]);
        return by_time(inputs, date, fixed, proposal::UNKNOWN_S, blocked, moved);
    }
    // A race without a goal of its date is none: its exemptions from H1 and H2 fall with it.
    let orphan = fixed.kind == SessionKind::Race;
    let blocked = fixed.kind.hard().then(why_not).filter(|why| orphan || !why.is_empty());
    let Some(wish) = amount(fixed) else {
        let mut found = proposal::session(inputs, date, decided);
        if found.kind != SessionKind::Rest {
            found.reasons.insert(0, moved);
        }
        return found;
    };
    match wish {
        Amount::Seconds(s) => by_time(inputs, date, fixed, s, blocked, moved),
        Amount::Metres(m) => by_distance(inputs, date, decided, fixed, m, blocked, moved),
    }
}

enum Amount {
    Metres(f64),
    Seconds(f64),
}

/// Distance leads where both are there. `None` where neither can be run.
fn amount(workout: &Workout) -> Option<Amount> {
    let metres = runs::plannable_m(workout.distance_m).map(Amount::Metres);
    metres.or_else(|| runs::plannable_s(workout.duration_s).map(Amount::Seconds))
}

fn by_time(
    inputs: &Inputs<'_>,
    date: NaiveDate,
    fixed: &Workout,
    seconds: f64,
    blocked: Option<Vec<Reason>>,
    moved: Reason,
) -> Workout {
    let limit = inputs.longest_s(date).map_or(seconds, limits::single_run_s);
    let painful = fixed.kind == SessionKind::WalkRun && inputs.stop >= Stop::NoHardPain;
    if painful {
        let mut reasons = vec![moved];
        reasons.extend(super::next_session::stop_reasons(inputs));
        return rest(reasons);
    }
    // Walking and running in turns has a dose of its own, the stage's: on another day it is the same session.
    let stage = inputs
        .walk_run_stage(date)
        .filter(|_| fixed.kind == SessionKind::WalkRun);
    let dose = stage.and_then(|stage| walk_run::session(stage, Vec::new()).duration_s);
    let limit = dose.unwrap_or(limit);
    if seconds <= limit && blocked.is_none() {
        return kept(fixed, moved);
    }
    if let Some(stage) = stage {
        return walk_run::session(stage, vec![moved]);
    }
    let mut reasons = vec![moved];
    reasons.extend(blocked.into_iter().flatten());
    reasons.extend(inputs.longest_m(date).filter(|_| seconds > limit).map(proposal::h1));
    let minutes = (seconds.min(limit) / 60.0).floor() * 60.0;
    workouts::timed(SessionKind::Easy, minutes, Vec::new(), reasons)
}

fn by_distance(
    inputs: &Inputs<'_>,
    date: NaiveDate,
    decided: &Decided,
    fixed: &Workout,
    metres: f64,
    blocked: Option<Vec<Reason>>,
    moved: Reason,
) -> Workout {
    let Some(longest) = inputs.longest_m(date) else {
        // H1 cannot be weighed in metres: the run is held by time.
        let why = blocked.into_iter().flatten().chain([proposal::first_weeks()]);
        return by_time(inputs, date, fixed, proposal::FIRST_WEEKS_S, Some(why.collect()), moved);
    };
    let single = limits::single_run_m(longest);
    let week = Week::of(inputs, date, decided);
    let room = week
        .as_ref()
        .map_or(f64::INFINITY, |w| w.room_fixed_m(inputs, date, decided));
    let fits = metres <= single.min(room);
    if fits && blocked.is_none() {
        return kept(fixed, moved);
    }
    let (target, median) = workouts::easy_target(inputs.easy_pace);
    let mut reasons = vec![moved];
    if metres > single {
        reasons.push(proposal::h1(longest));
    }
    reasons.extend(week.as_ref().filter(|_| metres > room).map(proposal::h2));
    let downgraded = blocked.is_some();
    reasons.extend(blocked.into_iter().flatten());
    let allowed = if fits {
        metres
    } else {
        rounded_down(metres.min(single).min(room))
    };
    if allowed < LEAST_M.min(metres) {
        return rest(reasons);
    }
    reasons.extend(median);
    let kind = match fixed.kind {
        SessionKind::Long if !downgraded => SessionKind::Long,
        // A shortened quality session has steps that no longer fit.
        _ => SessionKind::Easy,
    };
    workouts::steady(kind, allowed, target, reasons)
}

/// The session as fixed, saying first that the athlete put it there.
pub fn kept(fixed: &Workout, moved: Reason) -> Workout {
    let mut found = fixed.clone();
    found.distance_m = runs::plannable_m(found.distance_m);
    if found.distance_m.is_some() {
        found.duration_s = None;
    }
    let sound = |s: &Step| {
        let amounts = [s.distance_m, s.duration_s, Some(s.recovery_s)];
        amounts.into_iter().flatten().all(|x| x >= 0.0 && x.is_finite())
    };
    if !found.steps.iter().all(sound) {
        found.steps.clear();
    }
    found.reasons.retain(|r| r.rule != moved.rule);
    found.reasons.insert(0, moved);
    found
}
