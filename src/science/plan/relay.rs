//! A season laid out again from its next week on, for other wishes.

use chrono::NaiveDate;

use super::adapt::adapt;
use super::fit;
use super::generate::{laid_out, ways};
use super::ledger::Ledger;
use super::methodology::by_id;
use super::races::Races;
use super::runner::Runner;
use crate::domain::plan::SessionKind;
use crate::domain::season::{AdoptedSeason, Aim, Refusal, RefusalReason, Season, SeasonEvent, SeasonWeek};
use crate::science::days;

/// The season with every week after the runner's day laid out again. The week of that day stays as it is, and so do
/// the phases; races told on the way stay on their days. A season in its last week stays whole.
///
/// Source: the generator's own rules, the weeks behind known to it. Refused where no season can be laid out any more.
pub fn relaid(before: &AdoptedSeason, runner: &Runner) -> Result<AdoptedSeason, Refusal> {
    let season = &before.season;
    let aim = &season.aim;
    let Some(method) = by_id(&season.methodology) else {
        return Err(fit::refusal(None, RefusalReason::UnknownMethodology, runner, aim));
    };
    let refuse = |reason| fit::refusal(Some(method), reason, runner, aim);
    let from = days::shift(days::monday(runner.start), days::WEEK).max(days::monday(season.start));
    if from > aim.date {
        return Ok(before.clone());
    }
    fit::possible(runner, aim).map_err(refuse)?;
    fit::enough_days(method, runner).map_err(refuse)?;
    let began = Runner {
        start: season.start,
        ..runner.clone()
    };
    let mut others = season.others.clone();
    // A race that was given up is no longer among the sessions.
    others.retain(|o| raced(season, o.aim.date));
    let races = Races::of(season.start, aim, &others).map_err(refuse)?;
    let mut ways = ways(method, &began, &races).map_err(refuse)?;
    for way in &mut ways {
        way.slots.retain(|slot| slot.monday >= from);
    }
    ways.retain(|way| !way.slots.is_empty());
    let (behind, _): (Vec<SeasonWeek>, Vec<SeasonWeek>) =
        season.weeks.iter().cloned().partition(|week| week.monday < from);
    let runner = Runner {
        known_index: season.index,
        ..runner.clone()
    };
    let ledger = Ledger::resume(&runner, season, &behind);
    let ahead = laid_out(method, &runner, &races, &ways, (&behind, ledger));
    let mut after = before.clone();
    after.season.weeks = behind.into_iter().chain(ahead.weeks).collect();
    after.season.binding = ahead.binding;
    after.season.conflicts = ahead.conflicts;
    after.season.index = ahead.index;
    let known = |date| races.besides_last().iter().any(|o| o.aim.date == date);
    for race in on_the_way(before).filter(|race| race.date >= from && !known(race.date)) {
        after = adapt(&after, &SeasonEvent::RaceAdded { aim: race }).unwrap_or(after);
    }
    Ok(after)
}

/// Whether a race stands on a day.
fn raced(season: &Season, date: NaiveDate) -> bool {
    let mut on = season.sessions().filter(|s| s.date == date);
    on.any(|s| s.workout.kind == SessionKind::Race)
}

/// Races of a season besides the one it aims at.
fn on_the_way(season: &AdoptedSeason) -> impl Iterator<Item = Aim> {
    let main = season.season.aim.date;
    let races = season.season.sessions().filter(|s| s.workout.kind == SessionKind::Race);
    races.filter(move |s| s.date != main).map(|s| Aim {
        distance_m: s.distance_m,
        date: s.date,
        time_s: None,
    })
}
