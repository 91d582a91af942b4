//! What devices measured, as an import brought it: taken back, and put again.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::measured::Reading;
use crate::domain::source::Source;

use super::Result;
use super::measured::{self, Kept};
use super::scope::Scope;

/// What an import brought of one source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Imported {
    /// The name its readings bear.
    pub id: Uuid,
    pub source: Source,
    pub first: NaiveDate,
    pub last: NaiveDate,
    /// Days it added to.
    pub days: u32,
}

impl Imported {
    fn brought(&self, kept: &Kept) -> bool {
        kept.import == Some(self.id)
    }
}

/// The readings that are there because of it, in the order of their days.
pub(super) async fn readings(db: &mut PgConnection, scope: &Scope, of: &Imported) -> Result<Vec<Reading>> {
    let rows = measured::between(db, scope, of.source, (of.first, of.last)).await?;
    let kept = rows.into_iter().flat_map(|(_, kept)| kept);
    Ok(kept.filter(|k| of.brought(k)).map(|k| k.reading).collect())
}

/// Removes them. A day that nothing else tells of is gone.
pub(super) async fn take_back(db: &mut PgConnection, scope: &Scope, of: &Imported, now: DateTime<Utc>) -> Result<()> {
    for (date, mut kept) in measured::between(db, scope, of.source, (of.first, of.last)).await? {
        let there = kept.len();
        kept.retain(|k| !of.brought(k));
        if kept.is_empty() {
            measured::remove(db, scope, (date, of.source)).await?;
        } else if kept.len() < there {
            measured::write(db, scope, (date, of.source), &kept, now).await?;
        }
    }
    Ok(())
}

/// Stores them once more.
pub(super) async fn put_again(
    db: &mut PgConnection,
    scope: &Scope,
    of: &Imported,
    readings: &[Reading],
    now: DateTime<Utc>,
) -> Result<()> {
    measured::merge(db, scope, (of.source, Some(of.id)), readings.to_vec(), now).await?;
    Ok(())
}
