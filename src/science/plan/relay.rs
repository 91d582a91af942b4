//! A season laid out again from its next week on, for other wishes.

use super::adapt::of_race;
use super::fit;
use super::generate::{laid_out, ways};
use super::ledger::Ledger;
use super::methodology::by_id;
use super::races::{self, Races};
use super::runner::Runner;
use crate::domain::season::{AdoptedSeason, Refusal, RefusalReason, SeasonWeek};
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
    let others = races::told(season);
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
    after.season.others = races.besides_last();
    // The weeks laid out again hold their races: the stretches that made them lighter by hand end.
    for race in others.iter().filter(|o| o.aim.date >= from) {
        for cut in after.cuts.iter_mut().filter(|c| of_race(c, race.aim.date)) {
            cut.until = cut.until.min(days::shift(from, -1));
        }
    }
    after.cuts.retain(|c| c.from <= c.until);
    Ok(after)
}
