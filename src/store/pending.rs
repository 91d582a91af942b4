//! Buttons that do something. The press is the authority: it carries a secret that only the message
//! shown to this athlete holds, it works once, and it ages.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::postgres::PgConnection;

use crate::crypto::{hex, random};
use crate::domain::action::Action;

use super::scope::Scope;
use super::{Result, sealed};

/// How long a proposal stands.
pub const STANDS_FOR: TimeDelta = TimeDelta::days(2);
/// How long a destructive proposal stands.
pub const STANDS_BRIEFLY: TimeDelta = TimeDelta::minutes(10);

/// What a press will do.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Pending {
    Apply {
        actions: Vec<Action>,
    },
    /// The second step of leaving for good.
    DeleteAccount,
    Forget {
        messages: Vec<i64>,
        /// With all their versions.
        facts: Vec<uuid::Uuid>,
        /// These versions and no other.
        #[serde(default)]
        versions: Vec<uuid::Uuid>,
    },
}

/// Stores what a button will do; returns the secret its payload carries.
pub async fn offer(
    db: &mut PgConnection,
    scope: &Scope,
    pending: &Pending,
    now: DateTime<Utc>,
    stands: TimeDelta,
) -> Result<String> {
    let secret = hex(&random::<12>()?);
    let nonce = scope.fingerprint(secret.as_bytes());
    let body = sealed::seal(scope, "pending_action", &hex(&nonce), pending)?;
    sqlx::query("insert into pending_action (athlete_id, nonce, body, expires_at) values ($1, $2, $3, $4)")
        .bind(scope.athlete().0)
        .bind(&nonce)
        .bind(body)
        .bind(now + stands)
        .execute(db)
        .await?;
    Ok(secret)
}

/// What a secret stands for, without using it up. `None`: unknown, used or too old.
pub async fn peek(db: &mut PgConnection, scope: &Scope, secret: &str, now: DateTime<Utc>) -> Result<Option<Pending>> {
    let nonce = scope.fingerprint(secret.as_bytes());
    let body: Option<Vec<u8>> = sqlx::query_scalar(
        "select body from pending_action
         where athlete_id = $1 and nonce = $2 and used_at is null and expires_at > $3",
    )
    .bind(scope.athlete().0)
    .bind(&nonce)
    .bind(now)
    .fetch_optional(db)
    .await?;
    body.map(|body| sealed::open(scope, "pending_action", &hex(&nonce), &body))
        .transpose()
}

/// Whether a button that does something still waits for its press.
pub async fn any_open(db: &mut PgConnection, scope: &Scope, now: DateTime<Utc>) -> Result<bool> {
    Ok(sqlx::query_scalar(
        "select exists (select 1 from pending_action where athlete_id = $1 and used_at is null and expires_at > $2)",
    )
    .bind(scope.athlete().0)
    .bind(now)
    .fetch_one(db)
    .await?)
}

/// What came of a press.
#[derive(Debug, Clone, PartialEq)]
pub enum Press {
    Accepted(Pending),
    /// Already pressed: nothing is done twice.
    Used,
    /// Unknown, somebody else's, or too old.
    Stale,
}

/// Uses a secret up, in the transaction that does what it stands for.
pub async fn redeem(db: &mut PgConnection, scope: &Scope, secret: &str, now: DateTime<Utc>) -> Result<Press> {
    let nonce = scope.fingerprint(secret.as_bytes());
    let row: Option<(Vec<u8>, DateTime<Utc>, Option<DateTime<Utc>>)> = sqlx::query_as(
        "select body, expires_at, used_at from pending_action where athlete_id = $1 and nonce = $2 for update",
    )
    .bind(scope.athlete().0)
    .bind(&nonce)
    .fetch_optional(&mut *db)
    .await?;
    let Some((body, expires_at, used_at)) = row else {
        return Ok(Press::Stale);
    };
    if used_at.is_some() {
        return Ok(Press::Used);
    }
    if expires_at <= now {
        return Ok(Press::Stale);
    }
    sqlx::query("update pending_action set used_at = $3 where athlete_id = $1 and nonce = $2")
        .bind(scope.athlete().0)
        .bind(&nonce)
        .bind(now)
        .execute(db)
        .await?;
    Ok(Press::Accepted(sealed::open(
        scope,
        "pending_action",
        &hex(&nonce),
        &body,
    )?))
}
