//! The value by which a database recognises its master key.

use sqlx::postgres::PgPool;
use subtle::ConstantTimeEq;

use crate::crypto::Vault;

use super::{Result, StoreError};

/// The stored check value. `None` before the first start.
pub async fn known(pool: &PgPool) -> Result<Option<Vec<u8>>> {
    Ok(sqlx::query_scalar("select value from master_check")
        .fetch_optional(pool)
        .await?)
}

/// Stores the check value on first use; afterwards refuses any other key.
pub async fn check(pool: &PgPool, vault: &Vault) -> Result<()> {
    let own = vault.check_value();
    sqlx::query("insert into master_check (value) values ($1) on conflict do nothing")
        .bind(&own)
        .execute(pool)
        .await?;
    let known: Vec<u8> = sqlx::query_scalar("select value from master_check")
        .fetch_one(pool)
        .await?;
    if bool::from(known.ct_eq(&own)) {
        Ok(())
    } else {
        Err(StoreError::WrongMasterKey)
    }
}
