//! How far the reading of a large archive has come, so that what was interrupted goes on.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::postgres::PgConnection;

use super::Result;
use super::scope::Scope;

/// Parts of an archive that are stored; 0 for one never begun, or read to its end.
pub async fn done(db: &mut PgConnection, scope: &Scope, archive: &[u8]) -> Result<u64> {
    let done: Option<i64> = sqlx::query_scalar("select done from bulk_progress where athlete_id = $1 and archive = $2")
        .bind(scope.athlete().0)
        .bind(archive)
        .fetch_optional(db)
        .await?;
    Ok(done.and_then(|n| u64::try_from(n).ok()).unwrap_or(0))
}

/// So many parts are stored, in the transaction that stores the last of them.
pub async fn reached(
    db: &mut PgConnection,
    scope: &Scope,
    archive: &[u8],
    done: u64,
    now: DateTime<Utc>,
) -> Result<()> {
    sqlx::query(
        "insert into bulk_progress (athlete_id, archive, done, updated_at) values ($1, $2, $3, $4)
         on conflict (athlete_id, archive) do update set done = excluded.done, updated_at = excluded.updated_at",
    )
    .bind(scope.athlete().0)
    .bind(archive)
    .bind(i64::try_from(done).unwrap_or(i64::MAX))
    .bind(now)
    .execute(db)
    .await?;
    Ok(())
}

/// The archive was read to its end: the next time it is read from its beginning.
pub async fn over(db: &mut PgConnection, scope: &Scope, archive: &[u8]) -> Result<()> {
    sqlx::query("delete from bulk_progress where athlete_id = $1 and archive = $2")
        .bind(scope.athlete().0)
        .bind(archive)
        .execute(db)
        .await?;
    Ok(())
}

/// An archive nobody went on reading for this long is read from its beginning.
const KEPT: TimeDelta = TimeDelta::days(30);

/// Forgets how far archives were read that nobody goes on with.
pub async fn tidy(db: &mut PgConnection, now: DateTime<Utc>) -> Result<()> {
    sqlx::query("delete from bulk_progress where updated_at < $1")
        .bind(now - KEPT)
        .execute(db)
        .await?;
    Ok(())
}
