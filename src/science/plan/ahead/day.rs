//! Each day of a week against H1, H4 and H8.

use chrono::NaiveDate;

use super::laid::Laid;
use super::trim::{self, eased, is_hard, of_block, shortened, walking};
use crate::domain::plan::SessionKind;
use crate::domain::season::SeasonSession;
use crate::science::next_session::h4;
use crate::science::{days, hard, limits};

/// First run of somebody with no run in 30 days, metres (H1's floor of one kilometre).
const FIRST_RUN_M: f64 = 1_000.0;
/// Less than this is not worth going out for, metres.
const LEAST_M: f64 = 1_000.0;

/// The sessions of a week, each in its turn.
pub fn hold(laid: &Laid<'_>, sessions: &[SeasonSession]) -> Vec<SeasonSession> {
    let mut laid = laid.clone();
    let mut kept = Vec::with_capacity(sessions.len());
    for session in sessions {
        if let Some(held) = one(&laid, session) {
            laid.enter(&held, of_block(&held));
            kept.push(held);
        }
    }
    kept
}

/// One day. `None` where it is to be a day of rest.
fn one(laid: &Laid<'_>, session: &SeasonSession) -> Option<SeasonSession> {
    let date = session.date;
    if session.workout.kind == SessionKind::Race || !session.workout.kind.runs() {
        return Some(session.clone());
    }
    if crowded(laid, date) {
        return None;
    }
    let longest = laid.longest_m(date);
    if longest.is_none() && laid.unmeasured(date) {
        // H1 cannot be counted in metres: the limits of the day hold it by time.
        return Some(session.clone());
    }
    let most = longest.map_or(FIRST_RUN_M, limits::single_run_m);
    if of_block(session) || longest.is_none() || laid.stage().is_some() {
        return walked(laid, session, most);
    }
    let mut held = session.clone();
    held.hard = is_hard(&held);
    if held.hard
        && let Some(near) = too_near(laid, &held)
    {
        held = eased(&held);
        held.workout.reasons.push(near);
    }
    if held.distance_m > most + 1e-6 {
        held = shortened(&held, most);
        held.workout.reasons.extend(laid.why_longest(date));
    }
    (held.distance_m >= LEAST_M.min(session.distance_m)).then_some(held)
}

/// Walking and running in turns, two days apart, at a stage H1 allows.
fn walked(laid: &Laid<'_>, session: &SeasonSession, most: f64) -> Option<SeasonSession> {
    let eve = days::shift(session.date, -1);
    let beside = laid.runs.iter().any(|r| r.date == eve);
    if of_block(session) && session.distance_m <= most + 1e-6 {
        return Some(session.clone());
    }
    if beside {
        return None;
    }
    let turn = laid.stage().unwrap_or(0);
    let stage = (0..=turn).rev().find(|s| trim::stage_m(*s) <= most)?;
    Some(walking(session, stage))
}

/// Whether a run would leave too few days of rest in some seven around it (H8), the races ahead being run.
fn crowded(laid: &Laid<'_>, date: NaiveDate) -> bool {
    let most = (days::WEEK as usize).saturating_sub(laid.rest_days);
    (0..days::WEEK).any(|n| {
        let last = days::shift(date, n);
        let first = days::shift(last, 1 - days::WEEK);
        let run =
            |d: NaiveDate| d == date || laid.runs.iter().any(|r| r.date == d) || (d > date && laid.races.contains(&d));
        let run_days = (0..days::WEEK).filter(|n| run(days::shift(first, *n))).count();
        // A window that ends on a race counts only where this day is what fills it.
        (n == 0 || run(last)) && run_days > most
    })
}

/// Why a hard session may not stand on its day (H4). `None` where it may.
fn too_near(laid: &Laid<'_>, session: &SeasonSession) -> Option<crate::domain::plan::Reason> {
    let date = session.date;
    let paired = laid.follows_pair(session);
    let behind = laid.hard.iter().rev().find_map(|h| {
        let apart = days::between(h.date, date);
        let allowed = paired && apart == 1 && h.recovery_days == hard::RECOVERY_DAYS;
        ((0..h.recovery_days).contains(&apart) && !allowed).then(|| h4(apart, h.recovery_days))
    });
    behind.or_else(|| {
        let ahead = laid.races.iter().map(|r| days::between(date, *r));
        ahead
            .filter(|n| (1..hard::RECOVERY_DAYS).contains(n))
            .map(|n| h4(n, hard::RECOVERY_DAYS))
            .next()
    })
}
