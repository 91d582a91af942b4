//! Sums over everything that was ever run: between two days, and the longest.

use chrono::NaiveDate;

use crate::coach::Seen;
use crate::coach::offline::draft::Draft;
use crate::domain::activity::Sport;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Unit};

/// What was run from one day to another, both included.
pub fn total(seen: &Seen, from: NaiveDate, to: NaiveDate) -> Reply {
    let mut d = Draft::new(&seen.state);
    let (first, last) = (d.day(from), d.day(to));
    let runs: Vec<f64> = seen
        .history
        .activities
        .iter()
        .filter(|a| a.sport == Sport::Running && (from..=to).contains(&a.local_date))
        .map(|a| a.distance_m.unwrap_or(0.0))
        .collect();
    if runs.is_empty() {
        d.say("total-none", &[("from", first.into()), ("to", last.into())]);
        return d.reply();
    }
    let count = runs.len() as f64;
    let metres = Figure::computed(
        runs.iter().sum(),
        Unit::Metres,
        "distance_between",
        &[("runs", count)],
        Evidence::Strong,
    );
    let number = Figure {
        value: count,
        unit: Unit::Count,
        ..metres.clone()
    };
    let (distance, number) = (d.distance(&metres), d.number(&number, 0));
    d.say(
        "total-between",
        &[
            ("from", first.into()),
            ("to", last.into()),
            ("distance", distance.into()),
            ("runs", number.into()),
            ("n", count.into()),
        ],
    );
    d.reply()
}

/// The longest run ever known.
pub fn longest(seen: &Seen) -> Reply {
    let mut d = Draft::new(&seen.state);
    let runs = seen.history.activities.iter().filter(|a| a.sport == Sport::Running);
    let longest = runs
        .filter_map(|a| a.distance_m.map(|metres| (a, metres)))
        .max_by(|a, b| a.1.total_cmp(&b.1));
    match longest {
        Some((run, metres)) => {
            let figure = Draft::of_activity(run, metres, Unit::Metres);
            let (distance, day) = (d.distance(&figure), d.date(run.local_date, &figure));
            d.say("longest-run", &[("distance", distance.into()), ("day", day.into())]);
        }
        None => d.say("no-run-yet", &[]),
    }
    d.reply()
}
