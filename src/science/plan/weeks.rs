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
    /// Share of the last normal week that a week of recovery keeps, all of it easy. `None` elsewhere.
    pub recovery: Option<f64>,
    /// Holds the race.
    pub race: bool,
}

/// Shares of the weeks after a race, by how many there are (3.1, two races; design choice).
const RECOVERY: [&[f64]; 5] = [
    &[],
    &[0.60],
    &[0.50, 0.75],
    &[0.40, 0.60, 0.75],
    &[0.30, 0.50, 0.65, 0.80],
];
/// Weeks between two races from which the second has all phases but the first, and from which it has the last two.
const FULL_CYCLE_WEEKS: usize = 12;
const SHORT_CYCLE_WEEKS: usize = 8;

/// Weeks of recovery after a race (3.1: one after 10 km, one or two after a half, three or four after a marathon).
pub fn recovery_weeks(after: RaceDistance) -> usize {
    match after {
        RaceDistance::FiveK | RaceDistance::TenK => 1,
        RaceDistance::Half => 2,
        RaceDistance::Marathon => 3,
        RaceDistance::Ultra => 4,
    }
}

/// The weeks from one race to the next: recovery, then as many of the last phases as there is time for, then the taper.
pub fn weeks_between<'m>(
    method: &'m Methodology,
    runner: &Runner,
    before: (NaiveDate, RaceDistance),
    aim: &Aim,
    distance: RaceDistance,
) -> Vec<Slot<'m>> {
    let first = days::shift(days::monday(before.0), days::WEEK);
    let total = days::between(first, days::monday(aim.date)) / days::WEEK + 1;
    let total = usize::try_from(total).unwrap_or(0);
    let recovery = recovery_weeks(before.1).min(total.saturating_sub(1));
    let last = method.phases.len().saturating_sub(1);
    let skipped = match total {
        FULL_CYCLE_WEEKS.. => 1.min(last),
        SHORT_CYCLE_WEEKS.. => last.saturating_sub(1),
        _ => last,
    };
    let start = days::shift(first, recovery as i64 * days::WEEK);
    let mut slots: Vec<Slot<'m>> = RECOVERY[recovery.min(RECOVERY.len() - 1)]
        .iter()
        .enumerate()
        .map(|(week, share)| {
            let monday = days::shift(first, week as i64 * days::WEEK);
            Slot {
                monday,
                first: monday,
                phase: None,
                week_in_phase: 0,
                down: false,
                taper: None,
                recovery: Some(*share),
                race: false,
            }
        })
        .collect();
    let phases = method.phases.get(skipped..).unwrap_or_default();
    slots.extend(laid(method, phases, runner, start, aim, distance));
    slots
}

/// The weeks from the first day to the race, in order. Empty for a race before the first day.
pub fn weeks<'m>(method: &'m Methodology, runner: &Runner, aim: &Aim, distance: RaceDistance) -> Vec<Slot<'m>> {
    laid(method, &method.phases, runner, runner.start, aim, distance)
}

fn laid<'m>(
    method: &'m Methodology,
    phases: &'m [Phase],
    runner: &Runner,
    start: NaiveDate,
    aim: &Aim,
    distance: RaceDistance,
) -> Vec<Slot<'m>> {
    let first = days::monday(start);
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
    let down = down_weeks(training, every.max(2));
    let mut slots = Vec::with_capacity(total);
    let lengths = lengths(phases, training);
    for (phase, length) in phases.iter().zip(lengths) {
        for week_in_phase in 0..length {
            let index = slots.len();
            slots.push(Slot {
                monday: days::shift(first, index as i64 * days::WEEK),
                first: days::shift(first, index as i64 * days::WEEK).max(start),
                phase: Some(phase),
                week_in_phase: u16::try_from(week_in_phase).unwrap_or(u16::MAX),
                down: down.get(index).copied().unwrap_or(false),
                taper: None,
                recovery: None,
                race: false,
            });
        }
    }
    begin_loaded(&mut slots);
    for share in shares.iter().copied() {
        let monday = days::shift(first, slots.len() as i64 * days::WEEK);
        slots.push(Slot {
            monday,
            first: monday.max(start),
            phase: None,
            week_in_phase: 0,
            down: false,
            taper: Some(share),
            recovery: None,
            race: slots.len() + 1 == total,
        });
    }
    slots
}

/// Which of the training weeks are lighter: as few as H3 allows, evenly spread, and the last block before the taper
/// loaded: a taper that follows a down week would make one light stretch of them.
fn down_weeks(training: usize, every: usize) -> Vec<bool> {
    let lighter = training.saturating_sub(every - 1).div_ceil(every);
    let loaded = training - lighter;
    let blocks = lighter + 1;
    // Loaded weeks up to the end of a block, rounded, so that the short blocks lie between the full ones.
    let until = |block: usize| (2 * block * loaded + blocks) / (2 * blocks);
    let mut down = vec![false; training];
    for block in 1..=lighter {
        if let Some(week) = down.get_mut(until(block) + block - 1) {
            *week = true;
        }
    }
    down
}

/// A phase never begins with a down week: that week stays with the phase before it.
fn begin_loaded(slots: &mut [Slot<'_>]) {
    for at in 1..slots.len() {
        let (before, slot) = (slots[at - 1], slots[at]);
        let alone = slots.get(at + 1).is_none_or(|next| next.week_in_phase == 0);
        if !slot.down || slot.week_in_phase > 0 || alone {
            continue;
        }
        slots[at].phase = before.phase;
        slots[at].week_in_phase = before.week_in_phase + 1;
        for next in slots[at + 1..].iter_mut().take_while(|s| s.week_in_phase > 0) {
            next.week_in_phase -= 1;
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(training: usize, every: usize) -> String {
        let down = down_weeks(training, every);
        down.into_iter().map(|d| if d { '↓' } else { '.' }).collect()
    }

    #[test]
    fn the_last_block_before_the_taper_is_loaded() {
        assert_eq!(drawn(15, 4), "...↓...↓...↓...");
        assert_eq!(drawn(16, 4), "..↓...↓..↓...↓..");
        assert_eq!(drawn(17, 4), "...↓..↓...↓..↓...");
        assert_eq!(drawn(14, 3), "..↓..↓..↓..↓..");
        assert_eq!((drawn(3, 4), drawn(0, 4)), ("...".to_owned(), String::new()));
        for training in 0..60 {
            for every in [3, 4] {
                let longest = drawn(training, every).split('↓').map(str::len).max();
                assert!(longest < Some(every), "{training} {every}");
            }
        }
    }
}
