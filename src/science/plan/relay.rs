//! A season laid out again from its next week on, for other wishes.

use super::adapt::adapt;
use super::fit;
use super::generate::laid_out;
use super::ledger::Ledger;
use super::methodology::by_id;
use super::runner::Runner;
use super::weeks::weeks;
use crate::domain::plan::SessionKind;
use crate::domain::season::{AdoptedSeason, Aim, Refusal, RefusalReason, SeasonEvent, SeasonWeek};
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
    let distance = fit::possible(runner, aim).map_err(refuse)?;
    fit::enough_days(method, runner).map_err(refuse)?;
    let began = Runner {
        start: season.start,
        ..runner.clone()
    };
    let mut slots = weeks(method, &began, aim, distance);
    slots.retain(|slot| slot.monday >= from);
    let (behind, _): (Vec<SeasonWeek>, Vec<SeasonWeek>) =
        season.weeks.iter().cloned().partition(|week| week.monday < from);
    let runner = Runner {
        known_index: season.index,
        ..runner.clone()
    };
    let ledger = Ledger::resume(&runner, season, &behind);
    let ahead = laid_out(method, &runner, aim, (distance, &slots), ledger);
    let mut after = before.clone();
    after.season.weeks = behind.into_iter().chain(ahead.weeks).collect();
    after.season.binding = ahead.binding;
    after.season.conflicts = ahead.conflicts;
    after.season.index = ahead.index;
    for race in on_the_way(before).filter(|race| race.date >= from) {
        after = adapt(&after, &SeasonEvent::RaceAdded { aim: race }).unwrap_or(after);
    }
    Ok(after)
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
