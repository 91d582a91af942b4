//! Zones against what was run since they were set: whether to move them, by how much, and what was left out.

use chrono::NaiveDate;

use super::Seen;
use super::comparable::{Compared, compared};
use crate::domain::feedback::{IndexStep, ZoneChange, ZoneCheck};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::{Fitness, FitnessBasis};
use crate::science::choices::CHOICES;
use crate::science::fitness::decay;
use crate::science::paces::{index_of_threshold, training_paces};
use crate::science::runs::median;
use crate::science::zone_adjustment::{self, Shift};
use crate::science::{days, hr_max};

/// Days of sessions that speak (science reference 5), and from one look to the one that confirms it.
const WINDOW_DAYS: i64 = 42;
const LOOK_AGAIN_DAYS: i64 = 7;
/// Days before and after the effort the paces come from whose runs say what was usual then, and the fewest such runs
/// (design choice).
const USUAL_BEFORE_DAYS: i64 = 35;
const USUAL_AFTER_DAYS: i64 = 14;
const USUAL_RUNS: usize = 6;
/// Days between two steps, the same way and back.
const NEXT_STEP_DAYS: i64 = 14;
const BACK_STEP_DAYS: i64 = 28;
/// Most points of index in one step.
const MOST_POINTS: f64 = 1.0;
/// A race of this length, seconds, shows the threshold in its last 20 minutes.
const THRESHOLD_RACE_S: std::ops::RangeInclusive<f64> = 1_800.0..=4_500.0;
/// Changes of heart rates worth new zones, beats per minute: threshold, resting, maximal.
const THRESHOLD_MOVED: f64 = 3.0;
const RESTING_MOVED: f64 = 4.0;
const MAXIMUM_MOVED: f64 = 2.0;
/// Days of resting rates, and the fewest of them; days of hard efforts.
const RESTING_DAYS: i64 = 28;
const RESTING_LEAST: usize = 7;
const EFFORT_DAYS: i64 = 90;
const MAD_TO_SD: f64 = 1.4826;
const MEDIAN_ERROR: f64 = 1.253;

/// The effort the paces come from, as it was on its day.
#[derive(Clone, Copy)]
struct Base {
    on: NaiveDate,
    index: f64,
}

/// The zones as of the day seen. `None` where neither paces nor heart rates are known.
///
/// Source: science reference 5: ten sessions over 14 days, a median beyond 1.5 % (2 % down) and 2.58 errors, three of
/// four agreeing, at two looks a week apart; half of it, at most 2 % or a point, 14 days between steps and 28 to turn
/// back. The speed expected at a heart rate is what was run at it around the effort the paces come from. Evidence: weak.
pub fn zone_check(seen: &Seen<'_>, fitness: Option<&Fitness>) -> Option<ZoneCheck> {
    let by_heart = heart_rates(seen);
    let by_pace = fitness.and_then(|f| paces(seen, f));
    match (by_pace, by_heart) {
        (Some(check), heart) if check.proposal.is_none() => Some(ZoneCheck {
            proposal: heart,
            ..check
        }),
        (Some(check), _) => Some(check),
        (None, heart) => Some(ZoneCheck {
            sessions: counted(0),
            shift: None,
            agreeing: None,
            set_aside: Vec::new(),
            proposal: Some(heart?),
            wait_days: None,
        }),
    }
}

fn counted(sessions: usize) -> Figure {
    Figure::computed(sessions as f64, Unit::Count, "comparable_runs", &[], Evidence::Strong)
}

/// One look: sessions, and their shift with the error of the usual they are measured against.
struct Look {
    d: Vec<f64>,
    shift: Option<Shift>,
}

fn paces(seen: &Seen<'_>, fitness: &Fitness) -> Option<ZoneCheck> {
    let body = &seen.history.athlete.physiology;
    let base = match (fitness.basis, body.index_step) {
        (FitnessBasis::Sessions { .. }, Some(step)) => Base {
            on: step.base_on,
            index: step.base_index,
        },
        (FitnessBasis::Effort, _) => Base {
            on: fitness.date,
            index: fitness.index.value + decay(days::between(fitness.date, seen.today)),
        },
        _ => return None,
    };
    let window = days::between(base.on, seen.today) + USUAL_BEFORE_DAYS + 1;
    let all = compared(seen, window.max(WINDOW_DAYS));
    let now = look(seen, &all, base, fitness.index.value);
    let before = look(&seen.earlier(LOOK_AGAIN_DAYS), &all, base, fitness.index.value);
    let held = |s: Shift| before.shift.is_some_and(|b| b.decided && b.median * s.median > 0.0);
    let decided = now.shift.filter(|s| s.decided && held(*s));
    let wait = decided.and_then(|s| wait(seen, s.median > 0.0));
    let from = days::shift(seen.today, 1 - WINDOW_DAYS);
    let percent = |value: f64| {
        let inputs = [("sessions", now.d.len() as f64)];
        Figure::computed(value, Unit::Percent, "zone_shift", &inputs, Evidence::Weak)
    };
    let agreeing = now.shift.map(|s| {
        let same = now.d.iter().filter(|d| **d * s.median > 0.0).count();
        percent(100.0 * same as f64 / now.d.len().max(1) as f64)
    });
    Some(ZoneCheck {
        sessions: counted(now.d.len()),
        shift: now.shift.map(|s| (percent(100.0 * s.median), percent(100.0 * s.error))),
        agreeing,
        set_aside: all.set_aside(from, seen.today),
        proposal: decided
            .filter(|_| wait.is_none())
            .and_then(|s| stepped(seen, fitness, base, &s)),
        wait_days: wait.map(|d| Figure::rule(d as f64, Unit::Count, "zone_step_wait")),
    })
}

/// Sessions of the window against the usual around the effort, less what the paces have followed already.
fn look(seen: &Seen<'_>, all: &Compared, base: Base, index: f64) -> Look {
    let usual: Vec<f64> = all
        .rested(
            days::shift(base.on, -USUAL_BEFORE_DAYS),
            days::shift(base.on, USUAL_AFTER_DAYS),
        )
        .iter()
        .map(|o| o.index.ln())
        .collect();
    let from = days::shift(seen.today, 1 - WINDOW_DAYS).max(days::shift(base.on, USUAL_AFTER_DAYS + 1));
    let recent = all.rested(from, seen.today);
    let nothing = || Look {
        d: Vec::new(),
        shift: None,
    };
    let followed = threshold_speed(index)
        .zip(threshold_speed(base.index))
        .map(|(now, then)| (now / then).ln());
    let (Some(middle), Some(followed), true) = (median(usual.clone()), followed, usual.len() >= USUAL_RUNS) else {
        return nothing();
    };
    let d: Vec<f64> = recent.iter().map(|o| o.index.ln() - middle - followed).collect();
    let span = recent
        .first()
        .zip(recent.last())
        .map(|(a, b)| days::between(a.date, b.date) as f64);
    let away = median(usual.iter().map(|v| (v - middle).abs()).collect()).unwrap_or(0.0);
    let usual_error = MEDIAN_ERROR * MAD_TO_SD * away / (usual.len() as f64).sqrt();
    let shift = zone_adjustment::evidence(&d, span).map(|s| {
        // What it is measured against is not certain either.
        let error = s.error.hypot(usual_error);
        Shift {
            error,
            decided: s.decided && s.median.abs() / error > CHOICES.zone_adjustment.ratio_to_error,
            ..s
        }
    });
    Look { d, shift }
}

/// Metres per second at threshold pace.
fn threshold_speed(index: f64) -> Option<f64> {
    Some(1_000.0 / training_paces(index)?.threshold)
}

/// Days until a step may be taken, counted from the last one. `None`: now.
fn wait(seen: &Seen<'_>, up: bool) -> Option<i64> {
    let last = seen.history.athlete.physiology.index_step?;
    let gap = if last.up == up { NEXT_STEP_DAYS } else { BACK_STEP_DAYS };
    Some(gap - days::between(last.on, seen.today)).filter(|left| *left > 0)
}

fn stepped(seen: &Seen<'_>, fitness: &Fitness, base: Base, shift: &Shift) -> Option<ZoneChange> {
    let now = fitness.index.value;
    let speed = threshold_speed(now)? * (1.0 + zone_adjustment::step(shift));
    let index = index_of_threshold(1_000.0 / speed)?.clamp(now - MOST_POINTS, now + MOST_POINTS);
    Some(ZoneChange::Index {
        before: fitness.index.clone(),
        step: IndexStep {
            on: seen.today,
            index,
            up: index > now,
            base_on: base.on,
            base_index: base.index,
        },
    })
}

/// The first heart rate that is no longer what it was: threshold, resting, maximal.
fn heart_rates(seen: &Seen<'_>) -> Option<ZoneChange> {
    threshold_rate(seen)
        .or_else(|| resting_rate(seen))
        .or_else(|| maximal_rate(seen))
}

fn threshold_rate(seen: &Seen<'_>) -> Option<ZoneChange> {
    let inside = |date| (0..EFFORT_DAYS).contains(&days::between(date, seen.today));
    let race = seen
        .runs
        .iter()
        .rfind(|r| r.activity.race && inside(r.date) && r.duration_s.is_some_and(|s| THRESHOLD_RACE_S.contains(&s)))?;
    let after = race
        .activity
        .steady?
        .last_20_min_hr
        .filter(|b| hr_threshold_believed(*b))?
        .round();
    let before = seen.history.athlete.physiology.hr_threshold;
    before
        .is_none_or(|b| (f64::from(b) - after).abs() >= THRESHOLD_MOVED)
        .then_some(ZoneChange::ThresholdHeartRate {
            before,
            after: after as u16,
            race: race.date,
        })
}

/// Threshold heart rates that are believed, beats per minute (design choice).
pub fn hr_threshold_believed(bpm: f64) -> bool {
    (100.0..=215.0).contains(&bpm)
}

fn resting_rate(seen: &Seen<'_>) -> Option<ZoneChange> {
    let before = seen.history.athlete.physiology.hr_rest?;
    let inside = |date| (0..RESTING_DAYS).contains(&days::between(date, seen.today));
    let mornings = seen.history.wellness.iter().filter(|w| inside(w.date));
    let rates: Vec<f64> = mornings.filter_map(|w| w.hr_rest.map(f64::from)).collect();
    let enough = rates.len() >= RESTING_LEAST;
    let after = median(rates).filter(|_| enough)?.round();
    let moved = (after - f64::from(before)).abs() >= RESTING_MOVED;
    moved.then_some(ZoneChange::RestingHeartRate {
        before,
        after: after as u16,
    })
}

fn maximal_rate(seen: &Seen<'_>) -> Option<ZoneChange> {
    let before = seen.history.athlete.physiology.hr_max?;
    let inside = |date| (0..EFFORT_DAYS).contains(&days::between(date, seen.today));
    let believed = |bpm: &f64| (120.0..=230.0).contains(bpm);
    let highest: Vec<f64> = seen
        .runs
        .iter()
        .filter(|r| inside(r.date))
        .filter_map(|r| r.activity.max_hr)
        .filter(believed)
        .collect();
    let after = hr_max::kept(f64::from(before), &highest, 0.0).round();
    (after - f64::from(before) >= MAXIMUM_MOVED).then_some(ZoneChange::MaximalHeartRate {
        before,
        after: after as u16,
    })
}
