//! Nights against what is needed, and how regular they are.

use chrono::{NaiveDate, NaiveTime};

use super::own_days::{OwnDays, USUAL_DAYS};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::measured::{Night as Measured, Vital};
use crate::domain::recovery::SleepBalance;
use crate::science::sleep;
use crate::science::sleep_times::{Night, irregular, middle_sd_min, regularity};

const WEEK: usize = 7;
const HOUR_S: f64 = 3_600.0;

/// The balance of the last nights. `None` under 21 nights of known length, or where none of the last fourteen is known.
///
/// Source: [`sleep`] (design choice), Phillips 2017 for regularity. Evidence: weak.
pub fn balance(own: &OwnDays<'_>) -> Option<SleepBalance> {
    let nights: Vec<Option<f64>> = (0..USUAL_DAYS).rev().map(|ago| own.slept(ago)).collect();
    let known: Vec<f64> = nights.iter().flatten().copied().collect();
    let need = sleep::need_h(&known)?;
    let owed = sleep::debt_h(need, &nights)?;
    let week = sleep::debt_over_h(need, &nights, WEEK).unwrap_or(0.0);
    let seconds = |hours: f64, name: &str| {
        let inputs = [("nights", known.len() as f64), ("need_h", need)];
        Figure::computed(hours * HOUR_S, Unit::Seconds, name, &inputs, Evidence::Weak)
    };
    let told = in_a_row(own);
    let (index, moves) = (regularity(&told), middle_sd_min(&told));
    let of = |value: f64, unit: Unit, name: &str| {
        Figure::computed(value, unit, name, &[("nights", told.len() as f64)], Evidence::Weak)
    };
    Some(SleepBalance {
        need: seconds(need, "sleep_need"),
        owed_week: seconds(week, "sleep_debt_week"),
        owed: seconds(owed, "sleep_debt"),
        regularity: index.map(|i| of(i, Unit::Count, "sleep_regularity")),
        middle_moves: moves.map(|min| of(min * 60.0, Unit::Seconds, "sleep_middle")),
        irregular: irregular(index, moves),
    })
}

/// The latest nights of the last seven that follow one another, oldest first, of the device the sleep is known from.
fn in_a_row(own: &OwnDays<'_>) -> Vec<Night> {
    let of = |ago: i64| {
        let (series, date) = (own.series(Vital::Sleep)?, own.day(ago));
        let day = own.seen.history.measured.iter().rev();
        let night = day
            .filter(|d| d.date == date && d.source == series.source)
            .find_map(|d| d.night.as_ref().filter(|n| n.device == series.device))?;
        Some(timed(night, date))
    };
    let week = WEEK as i64;
    // Last night may not be known yet.
    let first = i64::from(of(0).is_none());
    let mut nights: Vec<Night> = (first..first + week).map_while(of).collect();
    nights.reverse();
    nights
}

/// A night in minutes from the midnight its waking day begins with, on the clock of the place.
fn timed(night: &Measured, date: NaiveDate) -> Night {
    let midnight = date.and_time(NaiveTime::MIN);
    let minutes = |at: chrono::DateTime<chrono::FixedOffset>| (at.naive_local() - midnight).num_seconds() as f64 / 60.0;
    Night {
        asleep_min: minutes(night.from),
        awake_min: minutes(night.to),
    }
}
