//! What was forgotten stays forgotten, whatever a restore has brought back.

use sqlx::postgres::PgPool;

use super::facts;
use crate::crypto::Vault;
use crate::store::{self, erasure, messages};

/// Forgets again what came back; how many messages and facts that were. Doing it twice changes nothing.
pub async fn forget(pool: &PgPool, vault: &Vault) -> anyhow::Result<u64> {
    let returned = {
        let mut db = pool.acquire().await?;
        erasure::to_forget_again(&mut db, vault).await?
    };
    let mut gone = 0;
    for back in returned {
        let mut tx = pool.begin().await?;
        for id in &back.facts {
            // One that held no more has no rows to take along, and takes no later one with it.
            let known = facts::forget(&mut tx, &back.scope, *id).await?
                || store::facts::forget_version(&mut tx, &back.scope, *id).await?;
            gone += u64::from(known);
        }
        gone += messages::forget(&mut tx, &back.scope, &back.messages).await?;
        tx.commit().await?;
    }
    Ok(gone)
}
