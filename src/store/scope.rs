//! The proof that a statement may touch an athlete's rows.

use std::sync::Arc;

use sqlx::postgres::PgConnection;

use crate::crypto::{AthleteKey, Vault};
use crate::domain::athlete::AthleteId;

use super::{Result, StoreError};

/// One athlete and the key that opens their rows. It is made by an authenticated message, by a row this
/// process has claimed, or by the operator at the console; nothing a person or a model writes makes one.
#[derive(Debug, Clone)]
pub struct Scope {
    athlete: AthleteId,
    key: Arc<AthleteKey>,
}

impl Scope {
    pub fn athlete(&self) -> AthleteId {
        self.athlete
    }

    pub(super) fn key(&self) -> &AthleteKey {
        &self.key
    }

    /// The fingerprint of bytes under this athlete's key, for recognising them again.
    pub fn fingerprint(&self, bytes: &[u8]) -> Vec<u8> {
        self.key.fingerprint(bytes)
    }

    /// Only the store makes scopes: `accounts` for a message, `inbox`, `outbox` and `nudges` for a claimed row.
    pub(super) fn with_key(athlete: AthleteId, key: AthleteKey) -> Self {
        Self {
            athlete,
            key: Arc::new(key),
        }
    }

    /// Fetches and unwraps the athlete's key. `NoKey` after the athlete was forgotten.
    pub(super) async fn load(db: &mut PgConnection, vault: &Vault, athlete: AthleteId) -> Result<Self> {
        let wrapped: Option<Vec<u8>> = sqlx::query_scalar("select wrapped from keys.athlete_key where athlete_id = $1")
            .bind(athlete.0)
            .fetch_optional(db)
            .await?;
        let wrapped = wrapped.ok_or(StoreError::NoKey)?;
        let key = vault.unwrap_athlete_key(&wrapped, &athlete.0.to_string())?;
        Ok(Self::with_key(athlete, key))
    }
}
