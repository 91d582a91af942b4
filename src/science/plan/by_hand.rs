//! Days of the coming week that were moved or skipped by hand, read into the season they belong to.

use chrono::NaiveDate;

use super::ahead::is_hard;
use crate::domain::plan::{PlannedSession, SessionKind, SessionStatus};
use crate::domain::season::{AdoptedSeason, SeasonSession};
use crate::science::days;

/// The season with the days fixed by hand as they stand, from a day on: they are among its days changed one by one.
pub fn read(adopted: &AdoptedSeason, rows: &[PlannedSession], from: NaiveDate) -> AdoptedSeason {
    let mut after = adopted.clone();
    for row in rows.iter().filter(|r| r.date >= from && r.pinned) {
        let session = match row.status {
            SessionStatus::Planned => run(adopted, row),
            SessionStatus::Skipped => None,
            SessionStatus::Done | SessionStatus::Missed => continue,
        };
        let monday = days::monday(row.date);
        let Some(week) = after.season.weeks.iter_mut().find(|w| w.monday == monday) else {
            continue;
        };
        let on_day = |s: &SeasonSession, kind| s.date == row.date && s.workout.kind == kind;
        if week.sessions.iter().any(|s| on_day(s, SessionKind::Race)) {
            continue;
        }
        week.sessions
            .retain(|s| s.date != row.date || on_day(s, SessionKind::Strength));
        week.sessions.extend(session);
        week.sessions
            .sort_by_key(|s| (s.date, s.workout.kind == SessionKind::Strength));
        after.by_hand.insert(row.date);
    }
    after
}

/// A fixed day as a session of the season: what the season knows of the one that was moved there. `None` for no run.
fn run(adopted: &AdoptedSeason, row: &PlannedSession) -> Option<SeasonSession> {
    let kind = row.workout.kind;
    if !kind.runs() {
        return None;
    }
    let near = adopted
        .season
        .sessions()
        .filter(|s| s.workout.kind == kind && s.workout.steps.len() == row.workout.steps.len() && s.distance_m > 0.0);
    let known = near.min_by_key(|s| days::between(s.date, row.date).abs())?;
    let metres = row.workout.distance_m.unwrap_or(known.distance_m);
    let mut session = SeasonSession {
        date: row.date,
        workout: row.workout.clone(),
        distance_m: metres,
        duration_s: known.duration_s.map(|s| (s * metres / known.distance_m).round()),
        hard: false,
        long: known.long,
        code: known.code.clone(),
    };
    session.hard = is_hard(&session);
    Some(session)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::science::plan::adapt::tests::season;
    use uuid::Uuid;

    #[test]
    fn a_moved_and_a_skipped_day_are_days_of_the_season() {
        let before = season();
        let from = days::shift(before.season.start, 7);
        let hard = before.season.sessions().find(|s| s.date >= from && s.hard && !s.long);
        let hard = hard.unwrap().clone();
        let to = days::shift(hard.date, 1);
        let row = |date, status| PlannedSession {
            id: Uuid::nil(),
            date,
            workout: hard.workout.clone(),
            status,
            pinned: true,
        };
        let rows = [row(to, SessionStatus::Planned), row(hard.date, SessionStatus::Skipped)];
        let after = read(&before, &rows, from);
        let there = after.season.on(to).unwrap();
        assert_eq!(
            (&there.workout, there.hard, &there.code),
            (&hard.workout, true, &hard.code)
        );
        assert_eq!(after.season.on(hard.date).filter(|s| s.workout.kind.runs()), None);
        assert_eq!(after.by_hand.into_iter().collect::<Vec<_>>(), vec![hard.date, to]);
        assert_eq!(read(&before, &rows, days::shift(to, 1)), before);
        let free = PlannedSession {
            pinned: false,
            ..row(to, SessionStatus::Planned)
        };
        assert_eq!(read(&before, &[free], from), before);
    }
}
