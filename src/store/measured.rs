//! What devices measured: one row a day and source, the readings beside the day they make.
//!
//! A row is the union of all readings ever received for it, and its day is computed from that union. So the same
//! readings in any order, twice, or after a crash half-way, end in the same row.

use std::collections::BTreeMap;
use std::io::{Read, Write};

use chrono::{DateTime, NaiveDate, Utc};
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use sqlx::postgres::PgConnection;

use crate::domain::measured::{MeasuredDay, Reading};
use crate::domain::source::Source;

use super::scope::Scope;
use super::{Result, sealed};

const TABLE: &str = "measured_day";
/// Days of history the engine is given: a baseline looks back 60, a season of training a year.
const RECENT_DAYS: i32 = 400;
/// Readings kept of one day and source; beyond it the file is no phone's, and the rest of its day is left.
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
}

impl Merged {
    pub fn and(&mut self, other: Self) {
        self.changed += other.changed;
        self.same += other.same;
        self.aside += other.aside;
    }
}

/// Adds readings of one source to the days they belong to, in the order of the days.
pub async fn merge(
    db: &mut PgConnection,
    scope: &Scope,
    source: Source,
    readings: Vec<Reading>,
    now: DateTime<Utc>,
) -> Result<Merged> {
    let mut days: BTreeMap<NaiveDate, Vec<Reading>> = BTreeMap::new();
    for reading in readings {
        days.entry(reading.day()).or_default().push(reading);
    }
    let mut merged = Merged::default();
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

/// Both in one order, each reading once. `None`: nothing that was not there.
fn union(before: &[Reading], arrived: Vec<Reading>) -> Option<Vec<Reading>> {
    let mut all: BTreeMap<(i64, String), Reading> = before.iter().map(|r| (r.order(), r.clone())).collect();
    let there = all.len();
    for reading in arrived {
        if all.len() >= MOST_READINGS {
            break;
        }
        all.entry(reading.order()).or_insert(reading);
    }
    (all.len() > there).then(|| all.into_values().collect())
}

/// The last 400 days that were told of, oldest first.
pub async fn recent(db: &mut PgConnection, scope: &Scope) -> Result<Vec<MeasuredDay>> {
    let rows: Vec<(NaiveDate, String, Vec<u8>)> = sqlx::query_as(
        "select local_date, source, body from measured_day
         where athlete_id = $1
           and local_date > (select max(local_date) from measured_day where athlete_id = $1) - $2
         order by local_date, source",
    )
    .bind(scope.athlete().0)
    .bind(RECENT_DAYS)
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
