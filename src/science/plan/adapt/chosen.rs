//! Days as the athlete would rather have them.

use chrono::NaiveDate;

use super::{eased, put, remove};
use crate::domain::plan::SessionKind;
use crate::domain::season::{RefusalReason, Season, SeasonSession};
use crate::science::plan::what_if::hard_by_length;
use crate::science::runs;

/// Sessions skipped, and easy runs of so many metres in the place of what stood there. Refused for a race, a day
/// outside the season and a distance nobody runs.
pub fn chosen(season: &mut Season, skipped: &[NaiveDate], wished: &[(NaiveDate, f64)]) -> Result<(), RefusalReason> {
    let ran = wished.iter().map(|(date, _)| *date);
    for date in skipped.iter().copied().chain(ran) {
        let race = season.on(date).is_some_and(|s| s.workout.kind == SessionKind::Race);
        if race || date < season.start || date >= season.aim.date {
            return Err(RefusalReason::Impossible);
        }
    }
    remove(season, |s| skipped.contains(&s.date));
    for (date, metres) in wished {
        let metres = runs::plannable_m(Some(*metres)).ok_or(RefusalReason::Impossible)?;
        let run = easy(season, *date, metres).ok_or(RefusalReason::Impossible)?;
        remove(season, |s| s.date == *date);
        put(season, run);
    }
    Ok(())
}

/// An easy run like those of the season; the long run of a day stays one. `None` in a season without an easy run.
fn easy(season: &Season, date: NaiveDate, metres: f64) -> Option<SeasonSession> {
    let there = season
        .on(date)
        .filter(|s| s.long && s.workout.kind == SessionKind::Long);
    let pattern = there.or_else(|| {
        let mut even = season.sessions().filter(|s| s.workout.kind == SessionKind::Easy);
        even.find(|s| s.distance_m > 0.0 && s.workout.steps.is_empty())
    })?;
    let mut run = pattern.clone();
    if !pattern.long {
        eased(&mut run);
    }
    run.date = date;
    run.duration_s = pattern
        .duration_s
        .filter(|_| pattern.distance_m > 0.0)
        .map(|s| (s / pattern.distance_m * metres).round());
    run.distance_m = metres;
    run.workout.distance_m = Some(metres);
    run.workout.duration_s = None;
    run.workout.steps.clear();
    // A run of one's own is no stage of walking and running, even where it takes its pace from one.
    run.workout.reasons.retain(|r| r.rule != "no_history");
    run.workout.target = pattern.workout.target;
    run.hard = hard_by_length(run.duration_s);
    Some(run)
}
