//! Leaving for good: rows deleted, key destroyed, and a proof without content.

use sqlx::postgres::PgConnection;

use crate::crypto::Vault;

use super::Result;
use super::scope::Scope;

/// Deletes the athlete and everything that begins with them. The wrapped key goes first: what a backup
/// of the data still holds can no longer be opened. Returns how many messages and activities went.
pub async fn athlete(db: &mut PgConnection, vault: &Vault, scope: &Scope) -> Result<(i64, i64)> {
    let athlete = scope.athlete().0;
    let counts: (i64, i64) = sqlx::query_as(
        "select (select count(*) from message where athlete_id = $1), (select count(*) from activity where athlete_id = $1)",
    )
    .bind(athlete)
    .fetch_one(&mut *db)
    .await?;
    sqlx::query("delete from keys.athlete_key where athlete_id = $1")
        .bind(athlete)
        .execute(&mut *db)
        .await?;
    sqlx::query("delete from athlete where athlete_id = $1")
        .bind(athlete)
        .execute(&mut *db)
        .await?;
    sqlx::query("insert into erasure (scope_hash, counts) values ($1, jsonb_build_object('messages', $2::bigint, 'activities', $3::bigint))")
        .bind(vault.blind("erasure", &athlete.to_string()))
        .bind(counts.0)
        .bind(counts.1)
        .execute(db)
        .await?;
    Ok(counts)
}
