//! Nights against what is needed, and how regular they are.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};

use super::own_days::{OwnDays, USUAL_DAYS};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::measured::Night as Measured;
use crate::domain::recovery::SleepBalance;
use crate::domain::source::Source;
use crate::science::days;
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

/// The latest nights of the last seven that follow one another, oldest first, of the device that tells most of them:
/// hours that were typed say nothing of when one slept, and hide no watch.
fn in_a_row(own: &OwnDays<'_>) -> Vec<Night> {
    let mut devices: BTreeSet<(Source, &Option<String>)> = BTreeSet::new();
    let recent = own.seen.history.measured.iter();
    for day in recent.filter(|d| (0..=WEEK as i64).contains(&days::between(d.date, own.day(0)))) {
        devices.extend(day.night.as_ref().map(|night| (day.source, &night.device)));
    }
    let rows = devices.into_iter().map(|device| row(own, device));
    // The first of those that tell as many.
    rows.fold(
        Vec::new(),
        |best, next| if next.len() > best.len() { next } else { best },
    )
}

/// The latest nights in a row of one device, oldest first.
fn row(own: &OwnDays<'_>, (source, device): (Source, &Option<String>)) -> Vec<Night> {
    let of = |ago: i64| {
        let date = own.day(ago);
        let day = own.seen.history.measured.iter().rev();
        let night = day
            .filter(|d| d.date == date && d.source == source)
            .find_map(|d| d.night.as_ref().filter(|n| n.device == *device))?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measured::{DayValue, MeasuredDay, Series, Vital, current};
    use crate::domain::wellness::Wellness;
    use crate::science::response::planted;

    #[test]
    fn hours_that_were_typed_do_not_hide_when_a_watch_saw_one_asleep() {
        let mut history = planted::history(1, 0.01, |_| 0.0);
        let date = |ago: i64| days::shift(planted::today(), -ago);
        for ago in (0..40).rev() {
            history.wellness.push(Wellness {
                date: date(ago),
                sleep_h: Some(8.0),
                ..Wellness::default()
            });
        }
        for ago in (0..7).rev() {
            let at = |hour| {
                (date(ago).and_time(NaiveTime::MIN) + chrono::TimeDelta::hours(hour))
                    .and_utc()
                    .fixed_offset()
            };
            let device = Some("watch".to_owned());
            history.measured.push(MeasuredDay {
                date: date(ago),
                source: Source::AppleHealth,
                values: vec![DayValue {
                    vital: Vital::Sleep,
                    value: 8.0,
                    readings: 1,
                    device: device.clone(),
                }],
                night: Some(Measured {
                    from: at(-1),
                    to: at(7),
                    asleep_s: 28_800.0,
                    deep_s: None,
                    rem_s: None,
                    light_s: None,
                    awake_s: None,
                    device,
                }),
                aside: Vec::new(),
            });
        }
        let told: Vec<MeasuredDay> = history.wellness.iter().map(MeasuredDay::told).collect();
        let all: Vec<&MeasuredDay> = history.measured.iter().chain(&told).collect();
        let measured: Vec<Series> = current(&all, Vital::Sleep, planted::today()).into_iter().collect();
        assert_eq!(measured[0].source, Source::Told);
        let found = planted::seeing(&history, |seen| {
            balance(&OwnDays {
                seen,
                measured: &measured,
            })
        });
        let found = found.unwrap();
        assert_eq!(found.regularity.map(|r| r.value.round()), Some(100.0));
        assert_eq!(found.irregular, Some(false));
    }
}
