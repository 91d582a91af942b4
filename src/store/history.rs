//! Everything known of one athlete, as the engine reads it.

use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnection;

use crate::domain::history::History;

use super::scope::Scope;
use super::{Result, activities, athletes, goals, health, measured, planned, seasons, shoes};

/// As of `now`.
pub async fn load(db: &mut PgConnection, scope: &Scope, now: DateTime<Utc>) -> Result<History> {
    Ok(History {
        athlete: athletes::load(db, scope).await?,
        activities: activities::all(db, scope).await?,
        wellness: health::wellness::all(db, scope).await?,
        measured: measured::recent(db, scope, now).await?,
        goals: goals::goal::all(db, scope).await?,
        results: goals::result::all(db, scope).await?,
        planned: planned::all(db, scope).await?,
        season: seasons::latest(db, scope).await?,
        injuries: health::injury::all(db, scope).await?,
        flags: health::flag::open(db, scope).await?,
        shoes: shoes::rack(db, scope).await?,
    })
}
