//! What devices measured: one row a day and source, the readings beside the day they make.
//!
//! A row is the union of all readings ever received for it, and its day is computed from that union. So the same
//! readings in any order, twice, or after a crash half-way, end in the same row.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use sqlx::postgres::PgConnection;

use crate::domain::measured::{MeasuredDay, Reading};
use crate::domain::source::Source;

use super::scope::Scope;
use super::{Result, sealed};

const TABLE: &str = "measured_day";
/// Days of history the engine is given: it keeps 120 days of a series, and a device put away for 60 begins anew.
const RECENT_DAYS: i64 = 180;
/// Readings kept of one day and source, the earliest ones; beyond it the file is no phone's.
const MOST_READINGS: usize = 5_000;

/// What came of readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Merged {
    /// Rows that say more than before.
    pub changed: usize,
    /// Rows that were there already and stay as they are.
    pub same: usize,
    /// Values of the changed rows that are set aside.
    pub aside: usize,
    /// Readings of an impossible date: they are nowhere.
    pub out_of_time: usize,
}

impl Merged {
    pub fn and(&mut self, other: Self) {
        self.changed += other.changed;
        self.same += other.same;
        self.aside += other.aside;
        self.out_of_time += other.out_of_time;
    }
}

/// Adds readings of one source to the days they belong to, in the order of the days. Those of an impossible date are
/// counted and left.
pub async fn merge(
    db: &mut PgConnection,
    scope: &Scope,
    source: Source,
    readings: Vec<Reading>,
    now: DateTime<Utc>,
) -> Result<Merged> {
    let mut days: BTreeMap<NaiveDate, Vec<Reading>> = BTreeMap::new();
    let mut merged = Merged::default();
    for reading in readings {
        if reading.possible(now) {
            days.entry(reading.day()).or_default().push(reading);
        } else {
            merged.out_of_time += 1;
        }
    }
    for (date, arrived) in days {
        match merge_day(db, scope, (date, source), arrived, now).await? {
            Some(day) => {
                merged.changed += 1;
                merged.aside += day.aside.len();
            }
            None => merged.same += 1,
        }
    }
    Ok(merged)
}

/// The name of a row within its athlete.
fn row_name(date: NaiveDate, source: Source) -> String {
    format!("{date}|{}", source.id())
}

/// `None`: it says nothing that the row did not.
async fn merge_day(
    db: &mut PgConnection,
    scope: &Scope,
    (date, source): (NaiveDate, Source),
    arrived: Vec<Reading>,
    now: DateTime<Utc>,
) -> Result<Option<MeasuredDay>> {
    let row = row_name(date, source);
    // Made first, empty, so that two that bring the first readings of a day wait for one another.
    let none = MeasuredDay::of(date, source, &[]);
    sqlx::query(
        "insert into measured_day (athlete_id, local_date, source, body, readings, received_at)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
    )
    .bind(scope.athlete().0)
    .bind(date)
    .bind(source.id())
    .bind(sealed::seal(scope, TABLE, &row, &none)?)
    .bind(sealed::seal_bytes(scope, TABLE, "readings", &row, &packed(&[])?)?)
    .bind(now)
    .execute(&mut *db)
    .await?;
    let stored: Vec<u8> = sqlx::query_scalar(
        "select readings from measured_day where athlete_id = $1 and local_date = $2 and source = $3 for update",
    )
    .bind(scope.athlete().0)
    .bind(date)
    .bind(source.id())
    .fetch_one(&mut *db)
    .await?;
    let before = unpacked(&sealed::open_bytes(scope, TABLE, "readings", &row, &stored)?)?;
    let Some(after) = union(&before, arrived) else {
        return Ok(None);
    };
    let day = MeasuredDay::of(date, source, &after);
    sqlx::query(
        "update measured_day set body = $4, readings = $5, received_at = $6
         where athlete_id = $1 and local_date = $2 and source = $3",
    )
    .bind(scope.athlete().0)
    .bind(date)
    .bind(source.id())
    .bind(sealed::seal(scope, TABLE, &row, &day)?)
    .bind(sealed::seal_bytes(scope, TABLE, "readings", &row, &packed(&after)?)?)
    .bind(now)
    .execute(db)
    .await?;
    Ok(Some(day))
}

/// Both in one order, each reading once, the earliest of too many. `None`: nothing that was not there.
fn union(before: &[Reading], arrived: Vec<Reading>) -> Option<Vec<Reading>> {
    let mut all: BTreeMap<(i64, String), Reading> = before.iter().map(|r| (r.order(), r.clone())).collect();
    let mut new = BTreeSet::new();
    for reading in arrived {
        if let Entry::Vacant(place) = all.entry(reading.order()) {
            new.insert(place.key().clone());
            place.insert(reading);
        }
    }
    // Whichever came first, the earliest stay: what is kept does not depend on the order of arrival.
    while all.len() > MOST_READINGS {
        if let Some((last, _)) = all.pop_last() {
            new.remove(&last);
        }
    }
    (!new.is_empty()).then(|| all.into_values().collect())
}

/// The last 180 days up to tomorrow, oldest first: somewhere it is tomorrow already.
pub async fn recent(db: &mut PgConnection, scope: &Scope, now: DateTime<Utc>) -> Result<Vec<MeasuredDay>> {
    let tomorrow = now.date_naive() + TimeDelta::days(1);
    let rows: Vec<(NaiveDate, String, Vec<u8>)> = sqlx::query_as(
        "select local_date, source, body from measured_day
         where athlete_id = $1 and local_date > $2 and local_date <= $3 order by local_date, source",
    )
    .bind(scope.athlete().0)
    .bind(tomorrow - TimeDelta::days(RECENT_DAYS))
    .bind(tomorrow)
    .fetch_all(db)
    .await?;
    rows.iter()
        .filter_map(|(date, source, body)| Some((row_name(*date, Source::from_id(source)?), body)))
        .map(|(row, body)| sealed::open(scope, TABLE, &row, body))
        .collect()
}

/// Every day ever told of, oldest first, with the readings behind it.
pub async fn all(db: &mut PgConnection, scope: &Scope) -> Result<Vec<(Source, Vec<Reading>)>> {
    let rows: Vec<(NaiveDate, String, Vec<u8>)> = sqlx::query_as(
        "select local_date, source, readings from measured_day where athlete_id = $1 order by local_date, source",
    )
    .bind(scope.athlete().0)
    .fetch_all(db)
    .await?;
    rows.iter()
        .filter_map(|(date, source, readings)| Some((*date, Source::from_id(source)?, readings)))
        .map(|(date, source, readings)| {
            let row = row_name(date, source);
            Ok((
                source,
                unpacked(&sealed::open_bytes(scope, TABLE, "readings", &row, readings)?)?,
            ))
        })
        .collect()
}

fn packed(readings: &[Reading]) -> Result<Vec<u8>> {
    let json = serde_json::to_vec(readings)?;
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(&json).map_err(serde_json::Error::io)?;
    Ok(encoder.finish().map_err(serde_json::Error::io)?)
}

fn unpacked(bytes: &[u8]) -> Result<Vec<Reading>> {
    let mut json = Vec::new();
    ZlibDecoder::new(bytes)
        .read_to_end(&mut json)
        .map_err(serde_json::Error::io)?;
    Ok(serde_json::from_slice(&json)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measured::{Kind, Vital};

    #[test]
    fn of_too_many_readings_the_same_are_kept_in_any_order() {
        let day = DateTime::UNIX_EPOCH + TimeDelta::days(20_000);
        let weights: Vec<Reading> = (0..MOST_READINGS + 300)
            .map(|n| Reading {
                at: (day + TimeDelta::seconds(n as i64)).fixed_offset(),
                kind: Kind::Value {
                    vital: Vital::Weight,
                    value: 70.0,
                },
                device: None,
            })
            .collect();
        let (early, late) = weights.split_at(400);
        let early_first = union(&union(&[], early.to_vec()).unwrap(), late.to_vec()).unwrap();
        let late_first = union(&union(&[], late.to_vec()).unwrap(), early.to_vec()).unwrap();
        assert_eq!(early_first, weights[..MOST_READINGS]);
        assert!(early_first == late_first);
        // What came too late in the day is no news.
        assert_eq!(union(&early_first, late.to_vec()), None);
    }
}
