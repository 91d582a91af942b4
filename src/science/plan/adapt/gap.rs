//! Days that were not run: the plan goes on, nothing is made up twice.

use chrono::NaiveDate;

use super::{cut, hard_may_stand, remove, span};
use crate::domain::plan::SessionKind;
use crate::domain::season::{AdoptedSeason, RefusalReason, Season, SeasonSession};
use crate::science::{days, interruption};

/// A missed key session moves by at most so many days, a long run by so many (3.1).
const QUALITY_DAYS: i64 = 2;
const LONG_DAYS: i64 = 3;

/// Days missed up to which sessions are moved rather than the volume lowered.
const SHORT_GAP: i64 = 2;

/// Sessions from `from` to `until` were not done.
pub fn missed(adopted: &mut AdoptedSeason, from: NaiveDate, until: NaiveDate) -> Result<(), RefusalReason> {
    span(&adopted.season, from, until)?;
    let gone: Vec<SeasonSession> = adopted
        .season
        .sessions()
        .filter(|s| s.date >= from && s.date <= until && s.workout.kind != SessionKind::Race)
        .cloned()
        .collect();
    if gone.is_empty() {
        return Err(RefusalReason::Impossible);
    }
    let inside = |s: &SeasonSession| s.date >= from && s.date <= until && s.workout.kind != SessionKind::Race;
    remove(&mut adopted.season, inside);
    let length = days::between(from, until) + 1;
    if length <= SHORT_GAP {
        for session in gone.into_iter().filter(|s| s.hard || s.long) {
            made_up(&mut adopted.season, session, until);
        }
    } else {
        adopted.cuts.extend(after(length, until));
    }
    Ok(())
}

/// The lighter stretches after a gap of so many days.
pub fn after(length: i64, until: NaiveDate) -> Vec<crate::domain::season::Cut> {
    let mut from = days::shift(until, 1);
    let mut cuts = Vec::new();
    for week in interruption::weeks_after(length) {
        cuts.push(cut(from, week.days, week.share, week.nothing_hard, "after_gap"));
        from = days::shift(from, week.days);
    }
    cuts
}

/// The day on which a key session or a long run of a date stands again once it is missed. `None` where it is dropped, and
/// for any other session.
pub fn again_on(adopted: &AdoptedSeason, date: NaiveDate) -> Option<NaiveDate> {
    let session = adopted.season.on(date).filter(|s| s.hard || s.long)?.clone();
    if session.workout.kind == SessionKind::Race {
        return None;
    }
    let mut season = adopted.season.clone();
    remove(&mut season, |s| s.date == date && s.workout.kind != SessionKind::Race);
    let code = session.code.clone();
    made_up(&mut season, session, date).filter(|day| season.on(*day).is_some_and(|s| s.code == code))
}

/// A key session or a long run on the nearest day after that lets it stand, on a weekday that the season runs; that day.
/// Dropped where there is none.
fn made_up(season: &mut Season, mut session: SeasonSession, until: NaiveDate) -> Option<NaiveDate> {
    let most = if session.long { LONG_DAYS } else { QUALITY_DAYS };
    let fits = |season: &Season, date: NaiveDate| {
        let easy = season.on(date).is_none_or(|s| !s.hard && !s.long);
        let same_week = days::monday(date) == days::monday(session.date);
        easy && (same_week || session.long) && date < season.aim.date && hard_may_stand(season, date, date)
    };
    let open = |date: NaiveDate| {
        let mut runs = season
            .sessions()
            .filter(|s| s.workout.kind.runs() && s.workout.kind != SessionKind::Race);
        runs.any(|s| days::weekday(s.date) == days::weekday(date))
    };
    let day = (1..=most)
        .map(|n| days::shift(until, n))
        .find(|d| open(*d) && fits(season, *d))?;
    remove(season, |s| s.date == day && s.workout.kind != SessionKind::Strength);
    session.date = day;
    put_beside(season, session);
    Some(day)
}

/// Puts a session in the week of its date, before any strength work of the day.
fn put_beside(season: &mut Season, session: SeasonSession) {
    let monday = days::monday(session.date);
    if let Some(week) = season.weeks.iter_mut().find(|w| w.monday == monday) {
        week.sessions.push(session);
        week.sessions
            .sort_by_key(|s| (s.date, s.workout.kind == SessionKind::Strength));
    }
}
