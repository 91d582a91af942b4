//! What changes in a season when life happens: small, explained, computed the same way when shown and when applied.

use super::runner::Runner;
use crate::domain::season::{AdoptedSeason, DayChange, RefusalReason, SeasonEvent};

/// The season after an event. Refused where a hard rule forbids it; the season then stays as it is.
pub fn adapt(season: &AdoptedSeason, event: &SeasonEvent, runner: &Runner) -> Result<AdoptedSeason, RefusalReason> {
    let mut after = season.clone();
    match event {
        SeasonEvent::Tired { cut } => after.cuts.push(cut.clone()),
        SeasonEvent::Skipped { date } => {
            for week in &mut after.season.weeks {
                week.sessions.retain(|s| s.date != *date);
            }
        }
        _ => {
            let _ = runner;
            return Err(RefusalReason::Impossible);
        }
    }
    Ok(after)
}

/// The days that differ between two versions of a season, by date.
pub fn difference(before: &AdoptedSeason, after: &AdoptedSeason) -> Vec<DayChange> {
    let mut dates: Vec<_> = before
        .season
        .sessions()
        .chain(after.season.sessions())
        .map(|s| s.date)
        .collect();
    dates.sort_unstable();
    dates.dedup();
    let on = |season: &AdoptedSeason, date| {
        let mut session = season.season.on(date).cloned()?;
        if let Some(cut) = season.cut_on(date) {
            session.workout = cut.applied(&session.workout);
        }
        Some(session)
    };
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
