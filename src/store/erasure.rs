//! Leaving for good: rows deleted, key destroyed, and a proof without content.

use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::crypto::Vault;
use crate::domain::athlete::AthleteId;

use super::Result;
use super::scope::Scope;

/// Remembers that messages and facts were forgotten, by number only: see [`to_forget_again`].
pub async fn record(
    db: &mut PgConnection,
    scope: &Scope,
    at: DateTime<Utc>,
    messages: &[i64],
    facts: &[Uuid],
) -> Result<()> {
    sqlx::query("insert into keys.forgotten (athlete_id, forgotten_at, messages, facts) values ($1, $2, $3, $4)")
        .bind(scope.athlete().0)
        .bind(at)
        .bind(messages)
        .bind(facts)
        .execute(db)
        .await?;
    Ok(())
}

/// What was forgotten once and is there again, as after a restore of older data.
#[derive(Debug, Clone)]
pub struct Returned {
    pub scope: Scope,
    pub messages: Vec<i64>,
    pub facts: Vec<Uuid>,
}

/// Everything that came back. Athletes whose key is gone cannot be read, nor need they be.
pub async fn to_forget_again(db: &mut PgConnection, vault: &Vault) -> Result<Vec<Returned>> {
    let rows: Vec<(Uuid, Vec<i64>, Vec<Uuid>)> = sqlx::query_as(
        "select k.athlete_id,
             array(select distinct m.seq from keys.forgotten f join message m on m.athlete_id = f.athlete_id
                   and m.seq = any(f.messages) and m.sent_at <= f.forgotten_at where f.athlete_id = k.athlete_id),
             array(select distinct a.fact_id from keys.forgotten f join fact a on a.athlete_id = f.athlete_id
                   and a.fact_id = any(f.facts) where f.athlete_id = k.athlete_id)
         from keys.athlete_key k where exists (select 1 from keys.forgotten f where f.athlete_id = k.athlete_id)",
    )
    .fetch_all(&mut *db)
    .await?;
    let mut returned = Vec::new();
    for (athlete, messages, facts) in rows {
        if !messages.is_empty() || !facts.is_empty() {
            let scope = Scope::load(db, vault, AthleteId(athlete)).await?;
            returned.push(Returned { scope, messages, facts });
        }
    }
    Ok(returned)
}

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
    sqlx::query("delete from keys.forgotten where athlete_id = $1")
        .bind(athlete)
        .execute(&mut *db)
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
