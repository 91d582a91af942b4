//! Sums asked for: a finishing time, the longest run, a month, a record, the highest heart rate.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{Ask, Move, plan, races};
use crate::coach::offline::understand::month_named;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::units::{HALF_MARATHON_M, MARATHON_M, Pace};

/// Seconds per kilometre that a bare "à 4:30" may mean (the fastest and the slowest runners).
const PACE_RANGE: std::ops::RangeInclusive<f64> = 130.0..=900.0;
/// Beats per minute of a heart in effort.
const HEART_RANGE: std::ops::RangeInclusive<f64> = 60.0..=230.0;
/// Distances told where none is named, metres.
const USUAL: [f64; 4] = [5_000.0, 10_000.0, HALF_MARATHON_M, MARATHON_M];
/// Two distances this close are the same race, metres.
const SAME_RACE_M: f64 = 60.0;

/// When somebody finishes at a pace: over the distance named, else over their goal, else over the usual ones.
pub fn finish(ask: &Ask) -> Option<Move> {
    let slots = ask.slots();
    let bare = slots.duration_s.or(slots.target_s).filter(|s| PACE_RANGE.contains(s));
    let pace = slots.pace.map(|Pace(p)| p).or(bare)?;
    let goal = ask.state.goals.iter().find_map(|g| g.goal.distance_m);
    let distances = match slots.distance_m.or(goal) {
        Some(metres) => vec![metres],
        None => USUAL.to_vec(),
    };
    let mut d = ask.draft();
    let shown = d.pace(&Figure::said(pace, Unit::SecondsPerKm));
    for metres in distances {
        let race = d.race_name(&Figure::said(metres, Unit::Metres));
        let time = Figure::computed(
            metres / 1000.0 * pace,
            Unit::Seconds,
            "finish_time",
            &[("distance_m", metres), ("pace_s_per_km", pace)],
            Evidence::Strong,
        );
        let time = d.clock(&time);
        d.say(
            "finish-at",
            &[
                ("pace", shown.clone().into()),
                ("race", race.into()),
                ("time", time.into()),
            ],
        );
    }
    Some(Move::Say(d.reply()))
}

pub fn long_run(ask: &Ask) -> Move {
    let mut d = ask.draft();
    match &ask.state.volume.longest_30d {
        Some(longest) => {
            let limit = plan::h1_limit(longest);
            let (longest, limit) = (d.distance(longest), d.distance(&limit));
            d.say("long-run-most", &[("limit", limit.into()), ("longest", longest.into())]);
        }
        None => d.say("long-run-unknown", &[]),
    }
    Move::Say(d.reply())
}

/// The record over the distance named. `None` where no distance is.
pub fn fastest(ask: &Ask) -> Option<Move> {
    let metres = ask.slots().distance_m?;
    let mut d = ask.draft();
    let record = ask
        .state
        .records
        .iter()
        .find(|r| (r.distance_m - metres).abs() <= SAME_RACE_M);
    match record {
        Some(record) => races::best(&mut d, record),
        None => {
            let race = d.race_name(&Figure::said(metres, Unit::Metres));
            d.say("record-none", &[("race", race.into())]);
        }
    }
    Some(Move::Say(d.reply()))
}

/// First and last day of the month asked about: the one named, last month, or else this one up to today.
pub fn month(ask: &Ask) -> Option<(NaiveDate, NaiveDate)> {
    let today = ask.today();
    let lower = ask.text.to_lowercase();
    let last = ["mois dernier", "mois passé", "last month"]
        .iter()
        .any(|w| lower.contains(w));
    let this = today.with_day(1)?;
    let first = match month_named(ask.text) {
        Some(number) => {
            let named = NaiveDate::from_ymd_opt(today.year(), number, 1)?;
            if named > today {
                named.checked_sub_months(Months::new(12))?
            } else {
                named
            }
        }
        None if last => this.checked_sub_months(Months::new(1))?,
        None => this,
    };
    let end = first
        .checked_add_months(Months::new(1))?
        .checked_sub_days(Days::new(1))?;
    Some((first, end.min(today)))
}

pub fn hr_max(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let body = &ask.state.athlete;
    if let Some(bpm) = body.physiology.hr_max {
        let known = Figure::row(f64::from(bpm), Unit::BeatsPerMinute, "athlete", &body.id.0);
        let bpm = d.bpm(&known);
        d.say("hr-max-known", &[("bpm", bpm.into())]);
        return Move::Say(d.reply());
    }
    let words = d.word("example-hr", &[]);
    let example = d.example(words);
    let seen = ask.state.recent.iter().filter_map(|a| a.max_hr.map(|hr| (a, hr)));
    match seen.max_by(|a, b| a.1.total_cmp(&b.1)) {
        Some((run, hr)) => {
            let figure = Figure::row(hr, Unit::BeatsPerMinute, "activity", &run.id.0);
            let bpm = d.bpm(&figure);
            d.say("hr-max-unknown", &[("bpm", bpm.into()), ("example", example.into())]);
        }
        None => d.say("hr-max-none", &[("example", example.into())]),
    }
    Move::Say(d.reply())
}

/// What a heart rate told says: its zone, or that it says little by itself. `None` without one.
pub fn heart_at(ask: &Ask) -> Option<Move> {
    let bpm = numbers_of(ask.text).into_iter().find(|n| HEART_RANGE.contains(n))?;
    let mut d = ask.draft();
    let shown = d.bpm(&Figure::said(bpm, Unit::BeatsPerMinute));
    let zone = ask.state.zones.as_ref().and_then(|zones| {
        zones
            .zones
            .iter()
            .rposition(|(low, _)| low.value <= bpm)
            .map(|i| (i + 1) as f64)
    });
    match zone {
        Some(n) => {
            let n = d.rule(n, Unit::Count, "zone_number");
            d.say("heart-in-zone", &[("bpm", shown.into()), ("n", n.into())]);
        }
        None => d.say("heart-alone", &[("bpm", shown.into())]),
    }
    d.say("heart-signs", &[]);
    Some(Move::Say(d.reply()))
}

fn numbers_of(text: &str) -> Vec<f64> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter_map(|run| run.parse().ok())
        .collect()
}
