//! The athlete's own row: settings, physiology, preferences.

use chrono::NaiveDate;
use sqlx::postgres::PgConnection;

use crate::crypto::Vault;
use crate::domain::athlete::{Athlete, AthleteId};

use super::scope::Scope;
use super::{Result, sealed};

const TABLE: &str = "athlete";

/// Creates an athlete with a fresh key. `athlete.id` is the new identity.
pub async fn create(db: &mut PgConnection, vault: &Vault, athlete: &Athlete) -> Result<Scope> {
    let id = athlete.id.0;
    let (key, wrapped) = vault.new_athlete_key(&id.to_string())?;
    let scope = Scope::with_key(athlete.id, key);
    let profile = sealed::seal(&scope, TABLE, "profile", athlete)?;
    sqlx::query("insert into athlete (athlete_id, since, profile, next_nudge_at) values ($1, $2, $3, '-infinity')")
        .bind(id)
        .bind(athlete.since)
        .bind(profile)
        .execute(&mut *db)
        .await?;
    sqlx::query("insert into keys.athlete_key (athlete_id, wrapped) values ($1, $2)")
        .bind(id)
        .bind(wrapped)
        .execute(&mut *db)
        .await?;
    sqlx::query("insert into lane (athlete_id) values ($1)")
        .bind(id)
        .execute(db)
        .await?;
    Ok(scope)
}

pub async fn load(db: &mut PgConnection, scope: &Scope) -> Result<Athlete> {
    let profile: Vec<u8> = sqlx::query_scalar("select profile from athlete where athlete_id = $1")
        .bind(scope.athlete().0)
        .fetch_one(db)
        .await?;
    sealed::open(scope, TABLE, "profile", &profile)
}

/// Keeps the profile. Whoever changed is looked at for a nudge at the very next round: due since ever, because
/// "now" would be the database's clock where the round reads the program's.
pub async fn save(db: &mut PgConnection, scope: &Scope, athlete: &Athlete) -> Result<()> {
    let profile = sealed::seal(scope, TABLE, "profile", athlete)?;
    sqlx::query("update athlete set profile = $2, next_nudge_at = '-infinity' where athlete_id = $1")
        .bind(scope.athlete().0)
        .bind(profile)
        .execute(db)
        .await?;
    Ok(())
}

/// Identity and first day of an athlete, for deciding which of two is the older.
pub async fn since(db: &mut PgConnection, athlete: AthleteId) -> Result<(NaiveDate, chrono::DateTime<chrono::Utc>)> {
    Ok(
        sqlx::query_as("select since, created_at from athlete where athlete_id = $1")
            .bind(athlete.0)
            .fetch_one(db)
            .await?,
    )
}

/// Whether the athlete is still there.
pub async fn exists(db: &mut PgConnection, athlete: AthleteId) -> Result<bool> {
    Ok(
        sqlx::query_scalar("select exists (select 1 from athlete where athlete_id = $1)")
            .bind(athlete.0)
            .fetch_one(db)
            .await?,
    )
}

/// How many athletes there are.
pub async fn count(pool: &sqlx::postgres::PgPool) -> Result<i64> {
    Ok(sqlx::query_scalar("select count(*) from athlete")
        .fetch_one(pool)
        .await?)
}
