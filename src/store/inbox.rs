//! What the doors have taken in: committed before it is acknowledged, handled exactly once in effect.

use chrono::TimeDelta;
use sqlx::postgres::{PgConnection, PgPool};
use uuid::Uuid;

use crate::crypto::Vault;
use crate::domain::athlete::AthleteId;
use crate::domain::dialogue::{Content, Inbound};

use super::scope::Scope;
use super::{Result, accounts, sealed};

/// A message that fails this often is set aside, so that it never blocks a lane.
pub const MOST_ATTEMPTS: i32 = 5;

fn intake_place(inbound: &Inbound) -> String {
    format!("inbox|body|{}|{}", inbound.door.id(), inbound.external_id)
}

/// Commits messages in one statement. Only when this has returned may the door acknowledge.
/// Returns how many were new; a redelivery is not.
pub async fn receive(pool: &PgPool, vault: &Vault, messages: &[Inbound]) -> Result<u64> {
    let mut channels = Vec::with_capacity(messages.len());
    let mut ids = Vec::with_capacity(messages.len());
    let mut hashes = Vec::with_capacity(messages.len());
    let mut bodies = Vec::with_capacity(messages.len());
    for inbound in messages {
        channels.push(inbound.door.id());
        ids.push(inbound.external_id.clone());
        hashes.push(accounts::fingerprint(vault, inbound.door, &inbound.account));
        bodies.push(vault.seal_intake(&serde_json::to_vec(inbound)?, &intake_place(inbound))?);
    }
    let done = sqlx::query(
        "insert into inbox (channel, external_id, account_hash, athlete_id, body)
         select m.channel, m.external_id, m.account_hash, a.athlete_id, m.body
         from unnest($1::text[], $2::text[], $3::bytea[], $4::bytea[])
              with ordinality as m (channel, external_id, account_hash, body, n)
         left join channel_account a on a.channel = m.channel and a.account_hash = m.account_hash
         order by m.n
         on conflict (channel, external_id) do nothing",
    )
    .bind(&channels)
    .bind(&ids)
    .bind(&hashes)
    .bind(&bodies)
    .execute(pool)
    .await?;
    Ok(done.rows_affected())
}

/// A waiting message with its place in the queue.
#[derive(Debug, Clone)]
pub struct Waiting {
    pub inbound: Inbound,
    pub account_hash: Vec<u8>,
    pub attempts: i32,
    pub athlete: Option<AthleteId>,
}

type Row = (String, String, Vec<u8>, Vec<u8>, i32, Option<Uuid>);

fn open_intake(vault: &Vault, row: Row) -> Result<Waiting> {
    let (channel, external_id, account_hash, body, attempts, athlete) = row;
    let place = format!("inbox|body|{channel}|{external_id}");
    let inbound = serde_json::from_slice(&vault.open_intake(&body, &place)?)?;
    Ok(Waiting {
        inbound,
        account_hash,
        attempts,
        athlete: athlete.map(AthleteId),
    })
}

/// Messages of accounts nobody is behind yet, oldest first.
pub async fn unknown(db: &mut PgConnection, vault: &Vault, most: i64) -> Result<Vec<Waiting>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select channel, external_id, account_hash, body, attempts, athlete_id from inbox
         where state = 'waiting' and athlete_id is null and not_before <= now()
         order by position limit $1 for update skip locked",
    )
    .bind(most)
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|row| open_intake(vault, row)).collect()
}

/// The account has become an athlete: its waiting messages are theirs.
pub async fn adopt(db: &mut PgConnection, scope: &Scope, channel: &str, account_hash: &[u8]) -> Result<()> {
    sqlx::query(
        "update inbox set athlete_id = $1 where channel = $2 and account_hash = $3 and athlete_id is null and state = 'waiting'",
    )
    .bind(scope.athlete().0)
    .bind(channel)
    .bind(account_hash)
    .execute(db)
    .await?;
    Ok(())
}

/// Athletes with something waiting, the longest wait first.
pub async fn athletes_waiting(db: &mut PgConnection, most: i64) -> Result<Vec<AthleteId>> {
    let rows: Vec<Uuid> = sqlx::query_scalar(
        "select i.athlete_id from inbox i join lane l using (athlete_id)
         where i.state = 'waiting' and i.not_before <= now() and l.lease_until < clock_timestamp()
         group by i.athlete_id order by min(i.position) limit $1",
    )
    .bind(most)
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(AthleteId).collect())
}

/// The oldest waiting message of an athlete whose lane is held. The try is counted before it is made, so that a
/// message that kills the process is set aside in the end.
pub async fn next(pool: &PgPool, vault: &Vault, scope: &Scope) -> Result<Option<Waiting>> {
    let row: Option<Row> = sqlx::query_as(
        "update inbox set attempts = attempts + 1
         where athlete_id = $1 and state = 'waiting' and (channel, external_id) =
             (select channel, external_id from inbox
              where athlete_id = $1 and state = 'waiting' and not_before <= now() order by position limit 1)
         returning channel, external_id, account_hash, body, attempts, athlete_id",
    )
    .bind(scope.athlete().0)
    .fetch_optional(pool)
    .await?;
    row.map(|row| open_intake(vault, row)).transpose()
}

/// Part of the turn's transaction: the message is handled, and what remains of it is the athlete's.
pub async fn done(db: &mut PgConnection, scope: &Scope, inbound: &Inbound) -> Result<()> {
    finish(db, scope, inbound, "done").await
}

/// Texts before this message whose answer is being made, and which may be left `unanswered`: they are answered no more.
/// What they said is returned, the oldest first. A file in progress stays, or its runs would be lost.
pub async fn cancel_begun(
    db: &mut PgConnection,
    vault: &Vault,
    scope: &Scope,
    before: &Inbound,
    unanswered: fn(&Inbound) -> bool,
) -> Result<Vec<Inbound>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select channel, external_id, account_hash, body, attempts, athlete_id from inbox
         where athlete_id = $1 and state = 'waiting' and attempts > 0 and (channel, external_id) <> ($2, $3)
         order by position for update",
    )
    .bind(scope.athlete().0)
    .bind(before.door.id())
    .bind(&before.external_id)
    .fetch_all(&mut *db)
    .await?;
    let mut cancelled = Vec::new();
    for row in rows {
        let inbound = open_intake(vault, row)?.inbound;
        if matches!(inbound.content, Content::Text { .. }) && unanswered(&inbound) {
            done(db, scope, &inbound).await?;
            cancelled.push(inbound);
        }
    }
    Ok(cancelled)
}

/// Set aside after too many failures.
pub async fn quarantine(db: &mut PgConnection, scope: &Scope, inbound: &Inbound) -> Result<()> {
    finish(db, scope, inbound, "quarantined").await
}

async fn finish(db: &mut PgConnection, scope: &Scope, inbound: &Inbound, state: &str) -> Result<()> {
    let row = format!("{}|{}", inbound.door.id(), inbound.external_id);
    let body = sealed::seal(scope, "inbox", &row, "")?;
    sqlx::query(
        "update inbox set state = $3, done_at = now(), body = $4, athlete_id = $5
         where channel = $1 and external_id = $2 and state = 'waiting'",
    )
    .bind(inbound.door.id())
    .bind(&inbound.external_id)
    .bind(state)
    .bind(body)
    .bind(scope.athlete().0)
    .execute(db)
    .await?;
    Ok(())
}

/// A message nobody will ever be behind (a group, a stranger who was told so).
pub async fn dismiss(db: &mut PgConnection, inbound: &Inbound) -> Result<()> {
    sqlx::query("update inbox set state = 'done', done_at = now(), body = '' where channel = $1 and external_id = $2")
        .bind(inbound.door.id())
        .bind(&inbound.external_id)
        .execute(db)
        .await?;
    Ok(())
}

/// A failed turn waits before its next try, longer each time.
pub async fn postpone(pool: &PgPool, inbound: &Inbound, attempts: i32) -> Result<()> {
    sqlx::query(
        "update inbox set not_before = now() + make_interval(secs => $3) where channel = $1 and external_id = $2",
    )
    .bind(inbound.door.id())
    .bind(&inbound.external_id)
    .bind(f64::from(attempts.clamp(1, 6)).powi(2))
    .execute(pool)
    .await?;
    Ok(())
}

/// Puts a message off that was not begun: the try is not counted, so it may wait as often as it must.
pub async fn later(db: &mut PgConnection, inbound: &Inbound, by: TimeDelta) -> Result<()> {
    sqlx::query(
        "update inbox set not_before = now() + make_interval(secs => $3), attempts = greatest(0, attempts - 1)
         where channel = $1 and external_id = $2 and state = 'waiting'",
    )
    .bind(inbound.door.id())
    .bind(&inbound.external_id)
    .bind(by.num_seconds().max(1) as f64)
    .execute(db)
    .await?;
    Ok(())
}

/// Remembers the message posted while a model thinks, so that a retry edits it instead of posting another.
pub async fn set_placeholder(pool: &PgPool, inbound: &Inbound, message: &str) -> Result<()> {
    sqlx::query("update inbox set placeholder = $3 where channel = $1 and external_id = $2")
        .bind(inbound.door.id())
        .bind(&inbound.external_id)
        .bind(message)
        .execute(pool)
        .await?;
    Ok(())
}

/// `None`: none was posted.
pub async fn placeholder(db: &mut PgConnection, inbound: &Inbound) -> Result<Option<String>> {
    let row: Option<Option<String>> =
        sqlx::query_scalar("select placeholder from inbox where channel = $1 and external_id = $2")
            .bind(inbound.door.id())
            .bind(&inbound.external_id)
            .fetch_optional(db)
            .await?;
    Ok(row.flatten())
}

/// Whether a message has been handled and its answer has left. A row that is gone went with its athlete.
pub async fn answered(pool: &PgPool, inbound: &Inbound) -> Result<bool> {
    Ok(sqlx::query_scalar(
        "select not exists (select 1 from inbox where channel = $1 and external_id = $2 and state = 'waiting')
            and not exists (select 1 from outbox where key = 'reply|' || $1 || '|' || $2
                            and state in ('waiting', 'attempting'))",
    )
    .bind(inbound.door.id())
    .bind(&inbound.external_id)
    .fetch_one(pool)
    .await?)
}
