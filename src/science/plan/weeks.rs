//! The weeks of a season: phases counted back from the race, down weeks, taper.

use chrono::NaiveDate;

use super::methodology::{Methodology, Phase};
use super::preset::RaceDistance;
use super::runner::Runner;
use crate::domain::season::Aim;
use crate::science::days;

/// Weeks between down weeks for runners who need them sooner (H3).
const SHORT_BLOCK: usize = 3;

/// Races before this weekday leave no week to taper in (Thursday; design choice).
const EARLY_IN_WEEK: i64 = 3;

/// One week before it is filled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slot<'m> {
    pub monday: NaiveDate,
    /// First day that belongs to the plan: the Monday, or the plan's first day.
    pub first: NaiveDate,
    /// `None` in the taper.
    pub phase: Option<&'m Phase>,
    /// Weeks of the same phase before this one.
    pub week_in_phase: u16,
    pub down: bool,
    /// Share of the last normal week that a taper week keeps. `None` outside the taper.
    pub taper: Option<f64>,
    /// Holds the race.
    pub race: bool,
}

/// The weeks from the first day to the race, in order. Empty for a race before the first day.
pub fn weeks<'m>(method: &'m Methodology, runner: &Runner, aim: &Aim, distance: RaceDistance) -> Vec<Slot<'m>> {
    let first = days::monday(runner.start);
    let total = days::between(first, days::monday(aim.date)) / days::WEEK + 1;
    let total = usize::try_from(total).unwrap_or(0);
    let mut shares = method.taper.get(&distance).map_or_else(|| vec![0.6], Clone::clone);
    // A race in the first days of its week makes the week before the last of the taper.
    if days::weekday(aim.date) < EARLY_IN_WEEK {
        shares.extend(shares.last().copied());
    }
    // At least half of a short plan is training.
    let taper = shares.len().min((total / 2).max(1));
    let shares = &shares[shares.len() - taper..];
    let training = total.saturating_sub(taper);
    let every = if runner.needs_short_blocks() {
        SHORT_BLOCK.min(usize::from(method.down_week.every))
    } else {
        usize::from(method.down_week.every)
    };
    let mut slots = Vec::with_capacity(total);
    let phases = lengths(&method.phases, training);
    for (phase, length) in method.phases.iter().zip(phases) {
        for week_in_phase in 0..length {
            let index = slots.len();
            slots.push(Slot {
                monday: days::shift(first, index as i64 * days::WEEK),
                first: days::shift(first, index as i64 * days::WEEK).max(runner.start),
                phase: Some(phase),
                week_in_phase: u16::try_from(week_in_phase).unwrap_or(u16::MAX),
                down: (index + 1).is_multiple_of(every.max(2)),
                taper: None,
                race: false,
            });
        }
    }
    for share in shares.iter().copied() {
        let monday = days::shift(first, slots.len() as i64 * days::WEEK);
        slots.push(Slot {
            monday,
            first: monday.max(runner.start),
            phase: None,
            week_in_phase: 0,
            down: false,
            taper: Some(share),
            race: slots.len() + 1 == total,
        });
    }
    slots
}

/// Weeks of each phase when there are `training` in all: cut in the order the file gives, surplus to the one that grows.
fn lengths(phases: &[Phase], training: usize) -> Vec<usize> {
    let mut lengths: Vec<usize> = phases.iter().map(|p| usize::from(p.weeks)).collect();
    let mut order: Vec<usize> = (0..phases.len()).collect();
    order.sort_by_key(|i| phases[*i].shrink);
    for least in [true, false] {
        for i in &order {
            let over = lengths.iter().sum::<usize>().saturating_sub(training);
            let floor = if least { usize::from(phases[*i].min) } else { 0 };
            lengths[*i] = lengths[*i].saturating_sub(over).max(floor.min(lengths[*i]));
        }
    }
    let short = training.saturating_sub(lengths.iter().sum());
    let grows = phases.iter().position(|p| p.grows).unwrap_or(0);
    if let Some(length) = lengths.get_mut(grows) {
        *length += short;
    }
    lengths
}
