//! What changes in a season when life happens: small, explained, computed the same way when shown and when applied.

mod away;
mod chosen;
mod gap;
mod moved;
mod races;

pub use gap::again_on;
pub use races::{TAPER_DAYS, of_race};

use chrono::NaiveDate;

use crate::domain::plan::{SessionKind, Target};
use crate::domain::season::{AdoptedSeason, Cut, DayChange, RefusalReason, Season, SeasonEvent, SeasonSession};
use crate::science::days;

/// The season after an event. Refused where a hard rule forbids it; the season then stays as it is.
///
/// Source: the interruptions and two-race rules of the science reference 3.1 and the fatigue table 6.4. Evidence: weak
/// (practice), detraining moderate. The same season and event always give the same result.
pub fn adapt(season: &AdoptedSeason, event: &SeasonEvent) -> Result<AdoptedSeason, RefusalReason> {
    let mut after = season.clone();
    match event {
        SeasonEvent::Missed { from, until } => gap::missed(&mut after, *from, *until)?,
        SeasonEvent::Moved { from, to } => moved::moved(&mut after.season, *from, *to)?,
        SeasonEvent::Skipped { date } => {
            remove(&mut after.season, |s| {
                s.date == *date && s.workout.kind != SessionKind::Race
            });
        }
        SeasonEvent::Chosen { skipped, runs } => chosen::chosen(&mut after.season, skipped, runs)?,
        SeasonEvent::Ill {
            from,
            until,
            below_neck,
        } => away::ill(&mut after, *from, *until, *below_neck)?,
        SeasonEvent::Travelling { from, until, runs } => away::travelling(&mut after, *from, *until, *runs)?,
        SeasonEvent::Hot {
            from,
            until,
            heat_index_c,
        } => away::hot(&mut after, *from, *until, *heat_index_c)?,
        SeasonEvent::Tired { cut } => {
            let shares = [Some(cut.share), cut.long_share, cut.hard_share];
            let possible = shares.iter().flatten().all(|s| *s > 0.0 && *s <= 1.0);
            if !possible || cut.until < cut.from {
                return Err(RefusalReason::Impossible);
            }
            after.cuts.push(cut.clone());
        }
        SeasonEvent::Injured { from, back } => away::injured(&mut after, *from, *back)?,
        SeasonEvent::WellAgain { from } => away::well_again(&mut after, *from),
        SeasonEvent::RaceAdded { aim } => races::added(&mut after, aim)?,
        SeasonEvent::RaceLost { date } => races::lost(&mut after, *date)?,
        SeasonEvent::NewIndex { from, index } => races::new_index(&mut after.season, *from, *index)?,
    }
    if by_hand(event) {
        let changed = changed(&season.season, &after.season);
        after.by_hand.extend(changed);
    }
    Ok(after)
}

/// Whether an event changes days one by one; races and paces are known to whoever lays a season out again.
fn by_hand(event: &SeasonEvent) -> bool {
    match event {
        SeasonEvent::Missed { .. }
        | SeasonEvent::Moved { .. }
        | SeasonEvent::Skipped { .. }
        | SeasonEvent::Chosen { .. }
        | SeasonEvent::Ill { .. }
        | SeasonEvent::Travelling { .. }
        | SeasonEvent::Injured { .. } => true,
        SeasonEvent::Hot { .. }
        | SeasonEvent::Tired { .. }
        | SeasonEvent::WellAgain { .. }
        | SeasonEvent::RaceAdded { .. }
        | SeasonEvent::RaceLost { .. }
        | SeasonEvent::NewIndex { .. } => false,
    }
}

/// The dates whose sessions differ, whatever cut holds over them.
fn changed(before: &Season, after: &Season) -> Vec<NaiveDate> {
    let of = |season: &Season, date: NaiveDate| -> Vec<SeasonSession> {
        season.sessions().filter(|s| s.date == date).cloned().collect()
    };
    let weeks = before.weeks.iter().zip(&after.weeks).filter(|(a, b)| a != b);
    let mut dates: Vec<NaiveDate> = weeks
        .flat_map(|(a, b)| a.sessions.iter().chain(&b.sessions))
        .map(|s| s.date)
        .collect();
    dates.sort_unstable();
    dates.dedup();
    dates.retain(|d| of(before, *d) != of(after, *d));
    dates
}

/// Why a change that was shown is not made.
#[derive(Debug, Clone, PartialEq)]
pub enum NotApplied {
    /// The season is no longer the one the change was shown on.
    ChangedMeanwhile,
    Refused(RefusalReason),
}

/// The season after a change that was shown on a version of it, told by its fingerprint.
///
/// Source: [`adapt`], the same as when it was shown. Refused on any other version.
/// The days before today stay as they were laid out, save where the event tells of them.
pub fn apply(
    season: &AdoptedSeason,
    event: &SeasonEvent,
    shown_on: &str,
    today: NaiveDate,
) -> Result<AdoptedSeason, NotApplied> {
    if season.fingerprint() != shown_on {
        return Err(NotApplied::ChangedMeanwhile);
    }
    let mut after = adapt(season, event).map_err(NotApplied::Refused)?;
    if !matches!(event, SeasonEvent::Missed { .. } | SeasonEvent::Ill { .. }) {
        for (week, before) in after.season.weeks.iter_mut().zip(&season.season.weeks) {
            week.sessions.retain(|s| s.date >= today);
            let behind = before.sessions.iter().filter(|s| s.date < today).cloned();
            week.sessions.splice(0..0, behind);
        }
        // What was lighter before today was; what becomes lighter does from today on.
        let (kept, new): (Vec<Cut>, Vec<Cut>) = after.cuts.into_iter().partition(|c| season.cuts.contains(c));
        let eve = days::shift(today, -1);
        let behind = season.cuts.iter().map(|cut| {
            let until = if kept.contains(cut) {
                cut.until
            } else {
                cut.until.min(eve)
            };
            Cut { until, ..cut.clone() }
        });
        let from_today = new.into_iter().map(|cut| Cut {
            from: cut.from.max(today),
            ..cut
        });
        after.cuts = behind.chain(from_today).filter(|c| c.from <= c.until).collect();
    }
    Ok(after)
}

/// The days that differ between two versions of a season, by date.
pub fn difference(before: &AdoptedSeason, after: &AdoptedSeason) -> Vec<DayChange> {
    let mut dates: Vec<NaiveDate> = before
        .season
        .sessions()
        .chain(after.season.sessions())
        .map(|s| s.date)
        .collect();
    dates.sort_unstable();
    dates.dedup();
    dates
        .into_iter()
        .map(|date| DayChange {
            date,
            before: on(before, date),
            after: on(after, date),
        })
        .filter(|change| change.before != change.after)
        .collect()
}

/// A day as it will be run: the session under the cut that holds.
pub fn on(season: &AdoptedSeason, date: NaiveDate) -> Option<SeasonSession> {
    let mut session = season.season.on(date).cloned()?;
    if let Some(cut) = season
        .cut_on(date)
        .filter(|_| session.workout.kind != SessionKind::Race)
    {
        let lighter = cut.applied(&session.workout);
        let (whole, left) = if session.workout.distance_m.is_some() {
            (session.workout.distance_m, lighter.distance_m)
        } else {
            (session.workout.duration_s, lighter.duration_s)
        };
        let whole = whole.filter(|amount| *amount > 0.0);
        let share = whole
            .zip(left)
            .map_or_else(|| cut.share_of(session.workout.kind), |(before, after)| after / before);
        session.distance_m = lighter
            .distance_m
            .unwrap_or((session.distance_m * share / 100.0).floor() * 100.0);
        session.duration_s = session.duration_s.map(|s| (s * share).floor());
        session.long &= session.workout.kind == lighter.kind || lighter.kind != SessionKind::Easy;
        session.workout = lighter;
        session.hard = super::ahead::is_hard(&session);
    }
    Some(session)
}

/// Takes away the sessions that answer to a test.
fn remove(season: &mut Season, gone: impl Fn(&SeasonSession) -> bool) {
    for week in &mut season.weeks {
        week.sessions.retain(|s| !gone(s));
    }
}

/// Puts a session in the week of its date, in the place of what stood on the day. Nothing outside the season.
fn put(season: &mut Season, session: SeasonSession) {
    let monday = days::monday(session.date);
    remove(season, |s| s.date == session.date);
    if let Some(week) = season.weeks.iter_mut().find(|w| w.monday == monday) {
        week.sessions.push(session);
        week.sessions.sort_by_key(|s| s.date);
    }
}

/// Whether a hard session may stand on a date: 48 hours from every other hard one (H4), the race included.
fn hard_may_stand(season: &Season, date: NaiveDate, besides: NaiveDate) -> bool {
    season
        .sessions()
        .filter(|s| s.hard && s.date != besides)
        .all(|s| days::between(s.date, date).abs() >= 2)
}

/// An easy run of the same length in the place of a session.
fn eased(session: &mut SeasonSession) {
    session.workout.kind = SessionKind::Easy;
    session.workout.steps.clear();
    session.workout.target = Some(Target::Effort { low: 2, high: 4 });
    session.hard = false;
    session.long = false;
    "E".clone_into(&mut session.code);
}

/// A stretch of so many days with a share of the volume.
fn cut(from: NaiveDate, days_long: i64, share: f64, no_quality: bool, why: &str) -> Cut {
    Cut {
        from,
        until: days::shift(from, days_long - 1),
        share,
        long_share: None,
        hard_share: None,
        no_quality,
        why: why.to_owned(),
    }
}

/// Within the season, first day not after the last.
fn span(season: &Season, from: NaiveDate, until: NaiveDate) -> Result<(), RefusalReason> {
    let inside = from <= until && until >= season.start && from <= season.aim.date;
    if inside { Ok(()) } else { Err(RefusalReason::Impossible) }
}

#[cfg(test)]
pub(super) mod tests;
