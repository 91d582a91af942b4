//! A session on another day.

use chrono::NaiveDate;

use super::{hard_may_stand, put, remove};
use crate::domain::plan::SessionKind;
use crate::domain::season::{RefusalReason, Season};
use crate::science::days;

/// A session is moved by at most so many days (design choice).
const FARTHEST_DAYS: i64 = 7;

/// Swaps the sessions of two days. Refused for a race, too far, or where H4 would not hold.
pub fn moved(season: &mut Season, from: NaiveDate, to: NaiveDate) -> Result<(), RefusalReason> {
    let far = days::between(from, to).abs();
    let Some(session) = season.on(from).cloned() else {
        return Err(RefusalReason::Impossible);
    };
    let stood = season.on(to).cloned();
    let race = |s: &crate::domain::season::SeasonSession| s.workout.kind == SessionKind::Race;
    if far == 0 || far > FARTHEST_DAYS || race(&session) || stood.as_ref().is_some_and(race) {
        return Err(RefusalReason::Impossible);
    }
    if to < season.start || to >= season.aim.date {
        return Err(RefusalReason::Impossible);
    }
    // The session shown for each day moves; strength work beside a run stays.
    let kinds = (session.workout.kind, stood.as_ref().map(|s| s.workout.kind));
    remove(season, |s| {
        (s.date == from && s.workout.kind == kinds.0) || (s.date == to && Some(s.workout.kind) == kinds.1)
    });
    let mut there = session;
    there.date = to;
    let back = stood.map(|mut s| {
        s.date = from;
        s
    });
    let crowded = (there.hard && !hard_may_stand(season, to, to))
        || back
            .as_ref()
            .is_some_and(|b| b.hard && !hard_may_stand(season, from, from))
        || (there.hard && back.as_ref().is_some_and(|b| b.hard) && far < 2);
    if crowded {
        return Err(RefusalReason::NotFitToRun);
    }
    put(season, there);
    if let Some(back) = back {
        put(season, back);
    }
    Ok(())
}
