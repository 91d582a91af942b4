//! Days that were not run: the plan goes on, nothing is made up twice.

use chrono::NaiveDate;

use super::{cut, hard_may_stand, put, remove, span};
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

/// A key session or a long run on the nearest day after that lets it stand; dropped where there is none.
fn made_up(season: &mut Season, mut session: SeasonSession, until: NaiveDate) {
    let most = if session.long { LONG_DAYS } else { QUALITY_DAYS };
    let fits = |season: &Season, date: NaiveDate| {
        let easy = season.on(date).is_none_or(|s| !s.hard && !s.long);
        let same_week = days::monday(date) == days::monday(session.date);
        easy && (same_week || session.long) && date < season.aim.date && hard_may_stand(season, date, date)
    };
    let day = (1..=most).map(|n| days::shift(until, n)).find(|d| fits(season, *d));
    if let Some(day) = day {
        remove(season, |s| s.date == day);
        session.date = day;
        put(season, session);
    }
}
