//! A race better than the one before it.

use chrono::NaiveDate;

use super::Seen;
use crate::domain::feedback::BetterRace;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::science::daniels_gilbert::fitness_index_from_race;
use crate::science::days;

/// Days in which a race is news, and how far back the one before it may lie (design choice).
const NEWS_DAYS: i64 = 42;
const BEFORE_DAYS: i64 = 365;
/// Points of index that count (science reference 9).
const POINT: f64 = 1.0;

struct Race {
    date: NaiveDate,
    metres: f64,
    seconds: f64,
    index: f64,
}

/// The best race of six weeks where it is at least a point above the latest one before, and a second sign agrees:
/// another such race, or `rising` sessions.
///
/// Source: science reference 9. `None` without two races. Evidence: moderate.
pub fn better_race(seen: &Seen<'_>, rising: bool) -> Option<BetterRace> {
    let races = races(seen);
    let age = |race: &&Race| days::between(race.date, seen.today);
    let news = || races.iter().filter(|r| (0..NEWS_DAYS).contains(&age(r)));
    let best = news().max_by(|a, b| a.index.total_cmp(&b.index))?;
    let before = races
        .iter()
        .filter(|r| (NEWS_DAYS..BEFORE_DAYS).contains(&age(r)))
        .max_by_key(|r| r.date)?;
    let better = |race: &&Race| race.index >= before.index + POINT;
    let days_ran: std::collections::BTreeSet<NaiveDate> = news().filter(better).map(|r| r.date).collect();
    let confirmed = days_ran.len() >= 2 || (days_ran.len() == 1 && rising);
    confirmed.then(|| {
        let row = |value: f64, unit: Unit| Figure::row(value, unit, "race", &best.date);
        let index = |race: &Race| {
            let inputs = [("distance_m", race.metres), ("duration_s", race.seconds)];
            Figure::computed(
                race.index,
                Unit::FitnessIndex,
                "fitness_index",
                &inputs,
                Evidence::Strong,
            )
        };
        BetterRace {
            date: best.date,
            distance: row(best.metres, Unit::Metres),
            time: row(best.seconds, Unit::Seconds),
            index: index(best),
            before: index(before),
        }
    })
}

fn races(seen: &Seen<'_>) -> Vec<Race> {
    let ran = seen
        .runs
        .iter()
        .filter(|r| r.activity.race)
        .filter_map(|r| Some((r.date, r.distance_m?, r.activity.elapsed_s.or(r.duration_s)?)));
    let told = seen
        .history
        .results
        .iter()
        .map(|r| (r.date, r.distance_m, r.duration_s));
    ran.chain(told)
        .filter_map(|(date, metres, seconds)| {
            let index = fitness_index_from_race(metres, seconds)?;
            Some(Race {
                date,
                metres,
                seconds,
                index,
            })
        })
        .collect()
}
