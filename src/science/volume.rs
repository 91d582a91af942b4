//! Running volume: ISO weeks, the last seven days, the reference week and the longest run.

use chrono::NaiveDate;

use super::days;
use super::load::{Body, activity_load};
use super::runs::{self, Run};
use crate::domain::activity::Activity;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::{Volume, WeekVolume};

/// ISO weeks that are shown, the current one included.
const WEEKS_SHOWN: i64 = 12;
/// Complete weeks in which H2 seeks its reference.
pub const REFERENCE_WEEKS: i64 = 4;

/// Metres and runs of `from..=to`; runs of unknown distance count as runs only.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Span {
    pub distance_m: f64,
    pub duration_s: f64,
    pub longest_m: f64,
    pub runs: u32,
    /// Runs whose distance is known.
    pub measured: u32,
}

/// Adds up the runs of `from..=to`.
pub fn span(runs: &[Run<'_>], from: NaiveDate, to: NaiveDate) -> Span {
    let mut sum = Span::default();
    for run in runs::within(runs, from, to) {
        sum.runs += 1;
        sum.duration_s += run.duration_s.unwrap_or(0.0);
        if let Some(m) = run.distance_m {
            sum.measured += 1;
            sum.distance_m += m;
            sum.longest_m = sum.longest_m.max(m);
        }
    }
    sum
}

/// How many of the last four complete weeks have a run.
///
/// Source: stored rows. Evidence: strong (rows counted).
pub fn weeks_run(runs: &[Run<'_>], today: NaiveDate) -> usize {
    let monday = days::monday(today);
    (1..=REFERENCE_WEEKS)
        .map(|back| days::shift(monday, -back * days::WEEK))
        .filter(|from| span(runs, *from, days::shift(*from, days::WEEK - 1)).runs > 0)
        .count()
}

/// The highest of the four complete weeks before the week of `monday`, metres.
///
/// Source: H2's reference. `None` without a measured run in them. Evidence: strong (rows added up).
pub fn reference_m(runs: &[Run<'_>], monday: NaiveDate) -> Option<f64> {
    (1..=REFERENCE_WEEKS)
        .filter_map(|back| {
            let from = days::shift(monday, -back * days::WEEK);
            let week = span(runs, from, days::shift(from, days::WEEK - 1));
            (week.measured > 0).then_some(week.distance_m)
        })
        .max_by(f64::total_cmp)
}

fn figure(value: f64, name: &str, from: NaiveDate, to: NaiveDate, runs: u32) -> Figure {
    let inputs = [
        ("from", days::since_epoch(from)),
        ("to", days::since_epoch(to)),
        ("runs", f64::from(runs)),
    ];
    Figure::computed(value, Unit::Metres, name, &inputs, Evidence::Strong)
}

/// The longest run of the last 30 days, today included, metres. `None` without a measured one.
pub fn longest_30d(runs: &[Run<'_>], today: NaiveDate) -> Option<Figure> {
    let from = days::shift(today, -29);
    let found = span(runs, from, today);
    (found.measured > 0).then(|| figure(found.longest_m, "longest_run", from, today, found.measured))
}

/// Volume of an athlete as of today, metres, in the athlete's civil weeks (Monday to Sunday).
///
/// Source: rows added up; windows of H1 and H2. Single fields are `None` as the domain type says.
/// Evidence: strong.
pub fn volume(runs: &[Run<'_>], activities: &[Activity], body: &Body, today: NaiveDate) -> Volume {
    let monday = days::monday(today);
    let sum = |name: &str, from: NaiveDate, to: NaiveDate, divisor: f64| {
        let found = span(runs, from, to);
        figure(found.distance_m / divisor, name, from, to, found.runs)
    };
    let last = days::shift(monday, -days::WEEK);
    let reference_from = days::shift(monday, -REFERENCE_WEEKS * days::WEEK);
    let yesterweek = days::shift(monday, -1);
    let reference_week = reference_m(runs, monday).map(|m| {
        let count = span(runs, reference_from, yesterweek).runs;
        figure(m, "reference_week", reference_from, yesterweek, count)
    });
    Volume {
        this_week: sum("week_volume", monday, today, 1.0),
        last_week: sum("week_volume", last, yesterweek, 1.0),
        seven_days: sum("seven_day_volume", days::shift(today, -6), today, 1.0),
        four_week_mean: sum("four_week_mean", days::shift(today, -27), today, 4.0),
        reference_week,
        longest_30d: longest_30d(runs, today),
        weeks: (0..WEEKS_SHOWN)
            .rev()
            .map(|back| week(runs, activities, body, days::shift(monday, -back * days::WEEK), today))
            .collect(),
    }
}

fn week(runs: &[Run<'_>], activities: &[Activity], body: &Body, monday: NaiveDate, today: NaiveDate) -> WeekVolume {
    let sunday = days::shift(monday, days::WEEK - 1).min(today);
    let found = span(runs, monday, sunday);
    let load = activities
        .iter()
        .filter(|a| monday <= a.local_date && a.local_date <= sunday)
        .filter_map(|a| activity_load(a, body))
        .map(|f| f.value)
        .sum();
    WeekVolume {
        monday,
        distance_m: found.distance_m,
        duration_s: found.duration_s,
        runs: found.runs,
        longest_m: found.longest_m,
        load,
    }
}
