//! What opens a page, or lets a phone post: one-time links, the sessions they begin, the address of a phone.
//!
//! Each is 256 bits from the operating system that only its owner holds; the row has a keyed fingerprint of them, and
//! that is looked for. So a stolen table opens nothing, and no comparison tells how near a guess was.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::crypto::{Vault, hex, random};
use crate::domain::athlete::AthleteId;

use super::Result;
use super::scope::Scope;

/// How long a link waits to be opened.
pub const LINK_LIVES: TimeDelta = TimeDelta::minutes(10);
/// How long a session lives after it was last used: a large file takes hours.
pub const SESSION_LIVES: TimeDelta = TimeDelta::hours(2);
/// Links an athlete may ask for within an hour.
const MOST_LINKS: i64 = 12;
/// Spent links are kept this long, so that a second use is told from a guess.
const REMEMBERED: TimeDelta = TimeDelta::days(1);

/// What a link opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Upload,
    Health,
}

impl Purpose {
    pub const ALL: [Self; 2] = [Self::Upload, Self::Health];

    pub fn id(self) -> &'static str {
        match self {
            Self::Upload => "upload",
            Self::Health => "health",
        }
    }
}

/// What a link is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Open,
    Used,
    Expired,
    Unknown,
}

fn token_hash(vault: &Vault, kind: &str, token: &str) -> Vec<u8> {
    vault.blind(kind, token)
}

/// Makes a link's secret. `None`: too many were asked for within the hour.
pub async fn new_link(
    db: &mut PgConnection,
    vault: &Vault,
    scope: &Scope,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<Option<String>> {
    let asked: i64 = sqlx::query_scalar("select count(*) from web_link where athlete_id = $1 and made_at > $2")
        .bind(scope.athlete().0)
        .bind(now - TimeDelta::hours(1))
        .fetch_one(&mut *db)
        .await?;
    if asked >= MOST_LINKS {
        return Ok(None);
    }
    let token = hex(&random::<32>()?);
    sqlx::query(
        "insert into web_link (token_hash, athlete_id, purpose, made_at, expires_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(token_hash(vault, "web-link", &token))
    .bind(scope.athlete().0)
    .bind(purpose.id())
    .bind(now)
    .bind(now + LINK_LIVES)
    .execute(db)
    .await?;
    Ok(Some(token))
}

/// What a link is worth, without using it up.
pub async fn standing(
    db: &mut PgConnection,
    vault: &Vault,
    token: &str,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<Standing> {
    let found: Option<(DateTime<Utc>, Option<DateTime<Utc>>)> =
        sqlx::query_as("select expires_at, used_at from web_link where token_hash = $1 and purpose = $2")
            .bind(token_hash(vault, "web-link", token))
            .bind(purpose.id())
            .fetch_optional(db)
            .await?;
    Ok(match found {
        None => Standing::Unknown,
        Some((_, Some(_))) => Standing::Used,
        Some((expires_at, None)) if expires_at <= now => Standing::Expired,
        Some(_) => Standing::Open,
    })
}

/// Uses a link up: the scope of who asked for it. `None`: wrong, used or too old. Of two at once, one is first.
pub async fn open(
    db: &mut PgConnection,
    vault: &Vault,
    token: &str,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<Option<Scope>> {
    let athlete: Option<Uuid> = sqlx::query_scalar(
        "update web_link set used_at = $3
         where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 returning athlete_id",
    )
    .bind(token_hash(vault, "web-link", token))
    .bind(purpose.id())
    .bind(now)
    .fetch_optional(&mut *db)
    .await?;
    scope_of(db, vault, athlete).await
}

async fn scope_of(db: &mut PgConnection, vault: &Vault, athlete: Option<Uuid>) -> Result<Option<Scope>> {
    match athlete {
        Some(id) => Ok(Some(Scope::load(db, vault, AthleteId(id)).await?)),
        None => Ok(None),
    }
}

/// Begins a session; returns what its cookie holds.
pub async fn new_session(db: &mut PgConnection, vault: &Vault, scope: &Scope, now: DateTime<Utc>) -> Result<String> {
    let token = hex(&random::<32>()?);
    sqlx::query("insert into web_session (token_hash, athlete_id, expires_at) values ($1, $2, $3)")
        .bind(token_hash(vault, "web-session", &token))
        .bind(scope.athlete().0)
        .bind(now + SESSION_LIVES)
        .execute(db)
        .await?;
    Ok(token)
}

/// Who is behind a cookie; using it keeps it alive. `None`: nobody, or too long ago.
pub async fn session(db: &mut PgConnection, vault: &Vault, token: &str, now: DateTime<Utc>) -> Result<Option<Scope>> {
    let athlete: Option<Uuid> = sqlx::query_scalar(
        "update web_session set expires_at = $3 where token_hash = $1 and expires_at > $2 returning athlete_id",
    )
    .bind(token_hash(vault, "web-session", token))
    .bind(now)
    .bind(now + SESSION_LIVES)
    .fetch_optional(&mut *db)
    .await?;
    scope_of(db, vault, athlete).await
}

/// The address of a phone: when it was made, and when something last arrived at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HealthToken {
    pub made_at: DateTime<Utc>,
    /// `None`: nothing has arrived yet.
    pub used_at: Option<DateTime<Utc>>,
}

/// Makes the token of an athlete's phone; the one before it opens nothing any more.
pub async fn new_health_token(
    db: &mut PgConnection,
    vault: &Vault,
    scope: &Scope,
    now: DateTime<Utc>,
) -> Result<String> {
    let token = hex(&random::<32>()?);
    sqlx::query(
        "insert into health_token (athlete_id, token_hash, made_at) values ($1, $2, $3)
         on conflict (athlete_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at, used_at = null",
    )
    .bind(scope.athlete().0)
    .bind(token_hash(vault, "health-token", &token))
    .bind(now)
    .execute(db)
    .await?;
    Ok(token)
}

/// `None`: the athlete has no such token.
pub async fn health_token(db: &mut PgConnection, scope: &Scope) -> Result<Option<HealthToken>> {
    let found: Option<(DateTime<Utc>, Option<DateTime<Utc>>)> =
        sqlx::query_as("select made_at, used_at from health_token where athlete_id = $1")
            .bind(scope.athlete().0)
            .fetch_optional(db)
            .await?;
    Ok(found.map(|(made_at, used_at)| HealthToken { made_at, used_at }))
}

/// Takes the token back. `false`: there was none.
pub async fn revoke_health_token(db: &mut PgConnection, scope: &Scope) -> Result<bool> {
    let done = sqlx::query("delete from health_token where athlete_id = $1")
        .bind(scope.athlete().0)
        .execute(db)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Who posts with a token. `None`: nobody's.
pub async fn by_health_token(db: &mut PgConnection, vault: &Vault, token: &str) -> Result<Option<Scope>> {
    let athlete: Option<Uuid> = sqlx::query_scalar("select athlete_id from health_token where token_hash = $1")
        .bind(token_hash(vault, "health-token", token))
        .fetch_optional(&mut *db)
        .await?;
    scope_of(db, vault, athlete).await
}

/// Something has arrived from the athlete's phone.
pub async fn health_received(db: &mut PgConnection, scope: &Scope, now: DateTime<Utc>) -> Result<()> {
    sqlx::query("update health_token set used_at = $2 where athlete_id = $1")
        .bind(scope.athlete().0)
        .bind(now)
        .execute(db)
        .await?;
    Ok(())
}

/// Two athletes are one: what opens the pages of the one who goes opens those of the one who stays.
pub async fn hand_over(db: &mut PgConnection, keep: &Scope, from: &Scope) -> Result<()> {
    for statement in [
        "update web_session set athlete_id = $1 where athlete_id = $2",
        "update web_link set athlete_id = $1 where athlete_id = $2",
        "update health_token set athlete_id = $1
         where athlete_id = $2 and not exists (select 1 from health_token where athlete_id = $1)",
    ] {
        sqlx::query(statement)
            .bind(keep.athlete().0)
            .bind(from.athlete().0)
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// Removes what opens nothing any more.
pub async fn tidy(db: &mut PgConnection, now: DateTime<Utc>) -> Result<()> {
    sqlx::query("delete from web_link where expires_at < $1")
        .bind(now - REMEMBERED)
        .execute(&mut *db)
        .await?;
    sqlx::query("delete from web_session where expires_at < $1")
        .bind(now)
        .execute(db)
        .await?;
    Ok(())
}
