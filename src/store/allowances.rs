//! How much of what is bounded was used, counted where all processes see it.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::postgres::PgConnection;

use crate::domain::allowance::{self, Allowance, Left, Verdict};
use crate::domain::dialogue::Door;

use super::Result;
use super::scope::Scope;

/// What an account tried is remembered this long after its allowance is whole again.
const REMEMBERED: TimeDelta = TimeDelta::days(1);

type Row = (DateTime<Utc>, Option<DateTime<Utc>>);

fn left(row: Option<Row>) -> Option<Left> {
    row.map(|(full_at, shut_until)| Left { full_at, shut_until })
}

/// Takes some units of an athlete's. Part of the caller's transaction: of two at once, the second waits for the first.
pub async fn take(
    db: &mut PgConnection,
    scope: &Scope,
    what: Allowance,
    units: i32,
    now: DateTime<Utc>,
) -> Result<Verdict> {
    let athlete = scope.athlete().0;
    sqlx::query(
        "insert into allowance (athlete_id, what, full_at) values ($1, $2, $3) on conflict (athlete_id, what) do nothing",
    )
    .bind(athlete)
    .bind(what.id())
    .bind(now)
    .execute(&mut *db)
    .await?;
    let row: Option<Row> =
        sqlx::query_as("select full_at, shut_until from allowance where athlete_id = $1 and what = $2 for update")
            .bind(athlete)
            .bind(what.id())
            .fetch_optional(&mut *db)
            .await?;
    let (after, verdict) = allowance::take(left(row), what.rule(), units, now);
    sqlx::query("update allowance set full_at = $3, shut_until = $4 where athlete_id = $1 and what = $2")
        .bind(athlete)
        .bind(what.id())
        .bind(after.full_at)
        .bind(after.shut_until)
        .execute(db)
        .await?;
    Ok(verdict)
}

/// Takes one unit of an account's, whoever is behind it.
pub async fn take_at_door(
    db: &mut PgConnection,
    (door, account_hash): (Door, &[u8]),
    what: Allowance,
    now: DateTime<Utc>,
) -> Result<Verdict> {
    sqlx::query(
        "insert into door_allowance (channel, account_hash, what, full_at) values ($1, $2, $3, $4)
         on conflict (channel, account_hash, what) do nothing",
    )
    .bind(door.id())
    .bind(account_hash)
    .bind(what.id())
    .bind(now)
    .execute(&mut *db)
    .await?;
    let row: Option<Row> = sqlx::query_as(
        "select full_at, shut_until from door_allowance
         where channel = $1 and account_hash = $2 and what = $3 for update",
    )
    .bind(door.id())
    .bind(account_hash)
    .bind(what.id())
    .fetch_optional(&mut *db)
    .await?;
    let (after, verdict) = allowance::take(left(row), what.rule(), 1, now);
    sqlx::query(
        "update door_allowance set full_at = $4, shut_until = $5
         where channel = $1 and account_hash = $2 and what = $3",
    )
    .bind(door.id())
    .bind(account_hash)
    .bind(what.id())
    .bind(after.full_at)
    .bind(after.shut_until)
    .execute(db)
    .await?;
    Ok(verdict)
}

/// Removes what says nothing any more.
pub async fn tidy(db: &mut PgConnection, now: DateTime<Utc>) -> Result<()> {
    sqlx::query("delete from door_allowance where full_at < $1 and coalesce(shut_until, full_at) < $1")
        .bind(now - REMEMBERED)
        .execute(db)
        .await?;
    Ok(())
}
