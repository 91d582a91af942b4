//! One turn at a time per athlete, on any number of processes: a lease on the database's clock, kept by a
//! heartbeat, with a fence that every effect checks in its own transaction.

use sqlx::postgres::{PgConnection, PgPool};
use uuid::Uuid;

use crate::crypto::Vault;
use crate::domain::athlete::AthleteId;

use super::scope::Scope;
use super::{Result, StoreError};

/// A lane not heard of for this long is free again.
pub const LEASE_SECONDS: f64 = 15.0;

/// A held lane. `fence` grows with every taking: an older holder's writes are refused.
#[derive(Debug, Clone)]
pub struct Lane {
    pub scope: Scope,
    pub fence: i64,
    pub holder: Uuid,
}

/// Takes a free or expired lane. `None`: somebody else holds it.
pub async fn take(pool: &PgPool, vault: &Vault, athlete: AthleteId, holder: Uuid) -> Result<Option<Lane>> {
    let fence: Option<i64> = sqlx::query_scalar(
        "update lane set holder = $2, fence = fence + 1, lease_until = clock_timestamp() + make_interval(secs => $3)
         where athlete_id = $1 and lease_until < clock_timestamp() returning fence",
    )
    .bind(athlete.0)
    .bind(holder)
    .bind(LEASE_SECONDS)
    .fetch_optional(pool)
    .await?;
    let Some(fence) = fence else { return Ok(None) };
    let mut db = pool.acquire().await?;
    let scope = Scope::load(&mut db, vault, athlete).await?;
    Ok(Some(Lane { scope, fence, holder }))
}

/// Extends the lease. `false`: it was taken over, and nothing of this turn may be written any more.
pub async fn beat(pool: &PgPool, lane: &Lane) -> Result<bool> {
    let kept = sqlx::query(
        "update lane set lease_until = clock_timestamp() + make_interval(secs => $3) where athlete_id = $1 and fence = $2",
    )
    .bind(lane.scope.athlete().0)
    .bind(lane.fence)
    .bind(LEASE_SECONDS)
    .execute(pool)
    .await?;
    Ok(kept.rows_affected() == 1)
}

/// Whether a turn still holds its lane: what it would show on the way is nobody's business any more otherwise.
pub async fn holds(pool: &PgPool, lane: &Lane) -> Result<bool> {
    let fence: Option<i64> = sqlx::query_scalar("select fence from lane where athlete_id = $1")
        .bind(lane.scope.athlete().0)
        .fetch_optional(pool)
        .await?;
    Ok(fence == Some(lane.fence))
}

/// Part of every effect's transaction: locks the lane's row and refuses a stale fence.
pub async fn check(db: &mut PgConnection, lane: &Lane) -> Result<()> {
    let fence: Option<i64> = sqlx::query_scalar("select fence from lane where athlete_id = $1 for update")
        .bind(lane.scope.athlete().0)
        .fetch_optional(db)
        .await?;
    if fence == Some(lane.fence) {
        Ok(())
    } else {
        Err(StoreError::Fenced)
    }
}

/// Gives the lane back at once instead of letting the lease run out.
pub async fn release(pool: &PgPool, lane: &Lane) -> Result<()> {
    sqlx::query("update lane set lease_until = '-infinity', holder = null where athlete_id = $1 and fence = $2")
        .bind(lane.scope.athlete().0)
        .bind(lane.fence)
        .execute(pool)
        .await?;
    Ok(())
}

/// Makes every turn in progress of this athlete stale, and the lane free: a warning sign outranks it.
pub async fn fence_off(db: &mut PgConnection, scope: &Scope) -> Result<()> {
    sqlx::query("update lane set fence = fence + 1, lease_until = '-infinity', holder = null where athlete_id = $1")
        .bind(scope.athlete().0)
        .execute(db)
        .await?;
    Ok(())
}
