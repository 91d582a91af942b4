//! A day nobody fixed: walk-run, minutes or kilometres, whichever the history carries.

use chrono::NaiveDate;

use super::hard::{RECOVERY_DAYS, too_near};
use super::next_session::{h4, stop_reasons};
use super::planning::{Decided, Inputs};
use super::stop::Stop;
use super::told_start::Start;
use super::week_amounts::Week;
use super::workouts::{self, reason, rest, rounded_down, weighed};
use super::{days, limits, volume, walk_run, week_shape};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::{Reason, SessionKind, Workout};

/// Less than this is not worth going out for, metres (design choice).
const LEAST_M: f64 = 1_500.0;
/// First weeks without a reference: three runs, at most half an hour, at least ten minutes, seconds (design choice).
const FIRST_WEEKS_RUNS: usize = 3;
pub const FIRST_WEEKS_S: f64 = 1_800.0;
const LEAST_S: f64 = 600.0;
/// The first run of a runner whose runs are not known, seconds (design choice).
pub const UNKNOWN_S: f64 = 1_200.0;
/// Quality from this week on, metres, in at least so many weeks of four with runs (design choice).
const QUALITY_WEEK_M: f64 = 20_000.0;
const QUALITY_WEEKS: usize = 3;
/// Days a missed quality session and a missed long run may be late (design choice).
const QUALITY_LATE_DAYS: i64 = 2;
const LONG_LATE_DAYS: i64 = 3;
/// Under so many weeks with runs, an ordinary run is at most this share of the longest one known, or this many metres
/// where that is more (design choice: the share of [`Start`]).
const FEW_WEEKS: usize = 2;
const FEW_WEEKS_SHARE: f64 = 0.60;
const FEW_WEEKS_M: f64 = 8_000.0;
/// The day before a race: an easy run of at most this many metres (design choice).
pub const EVE_M: f64 = 5_000.0;

/// H1 with its limit, the longest run and the ratio.
pub fn h1(longest_m: f64) -> Reason {
    let inputs = [("longest_m", longest_m)];
    let limit = limits::single_run_m(longest_m);
    let figures = vec![
        Figure::computed(limit, Unit::Metres, "single_run_limit", &inputs, Evidence::Moderate),
        Figure::computed(longest_m, Unit::Metres, "longest_run", &[], Evidence::Strong),
        Figure::rule(limits::SINGLE_RUN, Unit::Ratio, "h1"),
    ];
    reason("h1", figures)
}

/// H2 with its limit, the reference week and what is done of this one.
pub fn h2(week: &Week) -> Reason {
    let inputs = [("reference_m", week.reference_m)];
    let figures = vec![
        Figure::computed(week.limit_m, Unit::Metres, "week_limit", &inputs, Evidence::Weak),
        Figure::computed(week.reference_m, Unit::Metres, "reference_week", &[], Evidence::Strong),
        Figure::computed(week.done_m, Unit::Metres, "week_volume", &[], Evidence::Strong),
    ];
    reason("h2", figures)
}

/// Why a date bears no hard session: H9, the taper of H10, or H4. Empty where it does.
pub fn blocked(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> Vec<Reason> {
    let stop = stop_reasons(inputs);
    if !stop.is_empty() {
        return stop;
    }
    if let Some(why) = taper(inputs, date) {
        return vec![why.0];
    }
    let behind = inputs.hard_before(date, decided);
    if let Some(near) = too_near(&behind, date) {
        return vec![h4(days::between(near.date, date), near.recovery_days)];
    }
    inputs
        .hard_fixed_after(date)
        .map(|ahead| h4(days::between(date, ahead), RECOVERY_DAYS))
        .into_iter()
        .collect()
}

/// The taper's reason and its share of a usual run. `None` outside ten days before a race.
pub fn taper(inputs: &Inputs<'_>, date: NaiveDate) -> Option<(Reason, f64)> {
    let left = inputs.days_to_race(date)?;
    let share = limits::taper_share(left)?;
    let figures = vec![
        weighed(left as f64, Unit::Count, "days_left"),
        weighed(share, Unit::Ratio, "taper_share"),
    ];
    Some((reason("taper", figures), share))
}

/// The session of a day nobody fixed.
pub fn session(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> Workout {
    let allowed = week_shape::allowed(inputs.preferences);
    if !allowed.contains(&days::weekday(date)) {
        return rest(vec![reason("availability", Vec::new())]);
    }
    if let Some(start) = Start::of(inputs, date) {
        return start.session(inputs, date, decided, &allowed);
    }
    if let Some(stage) = inputs.walk_run_stage(date) {
        return walk_running(inputs, date, decided, stage);
    }
    match (inputs.longest_m(date), Week::of(inputs, date, decided)) {
        (Some(longest), Some(week)) => by_distance(inputs, date, decided, longest, &week),
        _ => by_minutes(inputs, date, decided, &allowed),
    }
}

/// A gap longer than this, days, is a restart: the exact count would tell nothing.
const COUNTED_GAP: i64 = 60;

/// How long ago the last run was, where there is one that still matters.
pub fn no_history(inputs: &Inputs<'_>) -> Reason {
    let gap = inputs.runs.last().map(|r| days::between(r.date, inputs.today));
    let counted = gap.filter(|ago| *ago <= COUNTED_GAP);
    let away = counted.map(|ago| weighed(ago as f64, Unit::Count, "days_since_last_run"));
    reason("no_history", away.into_iter().collect())
}

/// Too few runs are known for a rhythm or an amount of their own.
pub fn first_weeks() -> Reason {
    reason("first_weeks", Vec::new())
}

/// The usual runs a week, where a whole week tells them.
fn rhythm(inputs: &Inputs<'_>, week: &Week) -> Reason {
    if week_shape::usual_runs(inputs.runs, inputs.today).is_none() {
        return first_weeks();
    }
    reason("rhythm", vec![weighed(week.runs as f64, Unit::Count, "usual_runs")])
}

/// Every other day: counted from the first message, or on the days told.
fn walk_running(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided, stage: usize) -> Workout {
    if inputs.stop >= Stop::NoHardPain {
        return rest(stop_reasons(inputs));
    }
    let every_other = inputs.preferences.run_days.is_some() || days::between(inputs.since, date).rem_euclid(2) == 0;
    let beside = [-1, 1]
        .into_iter()
        .any(|n| inputs.runs_on(days::shift(date, n), decided));
    if !every_other || beside || inputs.days_to_race(date) == Some(1) {
        return rest(vec![no_history(inputs)]);
    }
    walk_run::session(stage, vec![no_history(inputs)])
}

/// Runs are known but no whole week of them: half an hour easily at most, three times a week.
fn by_minutes(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided, allowed: &[i64]) -> Workout {
    let habits = week_shape::habits(inputs.runs, inputs.today);
    let week = week_shape::shape(
        allowed,
        inputs.at_most(FIRST_WEEKS_RUNS),
        inputs.preferences.long_day,
        habits,
    );
    let beside = [-1, 1]
        .into_iter()
        .any(|n| inputs.runs_on(days::shift(date, n), decided));
    if beside || !week.days.contains(&days::weekday(date)) {
        return rest(vec![first_weeks()]);
    }
    let share = taper(inputs, date).map_or(1.0, |(_, share)| share);
    let limit = inputs.longest_s(date).map_or(UNKNOWN_S, limits::single_run_s);
    let minutes = (limit.min(FIRST_WEEKS_S) * share / 60.0).floor();
    let mut reasons = vec![first_weeks()];
    reasons.extend(taper(inputs, date).map(|(why, _)| why));
    reasons.extend(inputs.longest_m(date).map(h1));
    if minutes * 60.0 < LEAST_S {
        return rest(reasons);
    }
    workouts::timed(SessionKind::Easy, minutes * 60.0, Vec::new(), reasons)
}

fn by_distance(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided, longest_m: f64, week: &Week) -> Workout {
    if !week.to_run.contains(&date) {
        return rest(vec![rhythm(inputs, week)]);
    }
    let wanted = kind(inputs, date, decided, week);
    let why_not = if wanted.hard() {
        blocked(inputs, date, decided)
    } else {
        Vec::new()
    };
    let kind = if why_not.is_empty() { wanted } else { SessionKind::Easy };
    let tapered = taper(inputs, date);
    let wish = match kind {
        SessionKind::Long => week.long_m().unwrap_or(longest_m),
        _ => week.other_m() * tapered.as_ref().map_or(1.0, |(_, share)| *share),
    };
    let eve = if inputs.days_to_race(date) == Some(1) {
        EVE_M
    } else {
        f64::INFINITY
    };
    let single = match kind {
        SessionKind::Long => limits::single_run_m(longest_m),
        _ => limits::single_run_m(longest_m).min(few_weeks_m(inputs, longest_m)),
    };
    let room = week.room_m(inputs, date, decided);
    let metres = rounded_down(wish.min(eve).min(single).min(room));
    if metres < LEAST_M.min(single) {
        let mut reasons = vec![h2(week)];
        reasons.extend(tapered.map(|(why, _)| why));
        return rest(reasons);
    }
    let (target, median) = workouts::easy_target(inputs.easy_pace);
    let limits = [h1(longest_m), h2(week)];
    if kind == SessionKind::Quality {
        let intervals = days::number(week.monday) / days::WEEK % 2 == 1;
        let found = workouts::quality(metres, week.target_m, intervals, inputs.paces, target, limits.to_vec());
        if let Some(found) = found {
            return found;
        }
    }
    let mut reasons = why_not;
    if kind == SessionKind::Long {
        let share = weighed(week.long_share.unwrap_or(1.0), Unit::Ratio, "long_share");
        let aim = weighed(week.target_m, Unit::Metres, "week_target");
        reasons.push(reason("long_day", vec![share, aim]));
    }
    let told = reasons.iter().any(|r| r.rule == "taper");
    reasons.extend(tapered.filter(|_| !told).map(|(why, _)| why));
    reasons.push(median.unwrap_or_else(|| rhythm(inputs, week)));
    reasons.extend(limits);
    let kind = if kind == SessionKind::Long {
        kind
    } else {
        SessionKind::Easy
    };
    workouts::steady(kind, metres, target, reasons)
}

/// Most of a run that is not the long one while hardly a week is known: one far run makes no habit of such runs.
fn few_weeks_m(inputs: &Inputs<'_>, longest_m: f64) -> f64 {
    if volume::weeks_run(inputs.runs, inputs.today) < FEW_WEEKS {
        (longest_m * FEW_WEEKS_SHARE).max(FEW_WEEKS_M)
    } else {
        f64::INFINITY
    }
}

/// What the week wants of a date, before any rule forbids it.
fn kind(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided, week: &Week) -> SessionKind {
    let late = |planned: Option<NaiveDate>, most: i64| {
        planned.is_some_and(|day| {
            let by = days::between(day, date);
            // Late only where the planned day has passed without it.
            by == 0 || (day < inputs.today && (1..=most).contains(&by))
        })
    };
    let behind = inputs.hard_before(date, decided);
    let had = |kind: SessionKind| behind.iter().any(|h| h.kind == kind && h.date >= week.monday);
    let fixed = |kind: SessionKind| {
        (0..days::WEEK)
            .map(|n| days::shift(week.monday, n))
            .filter(|d| *d > date)
            .any(|d| inputs.fixed_run(d).is_some_and(|p| p.workout.kind == kind))
    };
    let once = |kind: SessionKind| !had(kind) && !fixed(kind) && !had(SessionKind::Race);
    if late(week.long_day, LONG_LATE_DAYS) && once(SessionKind::Long) {
        return SessionKind::Long;
    }
    // Quality gives way to the long run ahead.
    let clear = week
        .long_day
        .is_none_or(|long| long < date || days::between(date, long) >= RECOVERY_DAYS);
    let due = late(week.quality_day, QUALITY_LATE_DAYS) && once(SessionKind::Quality);
    if due && clear && ready_for_quality(inputs, week) {
        return SessionKind::Quality;
    }
    SessionKind::Easy
}

/// Enough weeks of enough running behind for a session of quality.
fn ready_for_quality(inputs: &Inputs<'_>, week: &Week) -> bool {
    volume::weeks_run(inputs.runs, inputs.today) >= QUALITY_WEEKS && week.target_m >= QUALITY_WEEK_M
}
