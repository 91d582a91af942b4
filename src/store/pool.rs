//! The connection pool, and the two rules that keep writes from being lost.
//!
//! sqlx 0.9.0 raises its transaction depth after BEGIN has been awaited: a `begin` that is cancelled in
//! between leaves an open transaction on a connection that goes back to the pool, and whatever is then
//! written there disappears at the next rollback. Hence: no database future is ever cancelled (timeouts
//! are the server's), and every connection is rolled back as it returns to the pool.

use std::time::Duration;

use sqlx::Executor;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};

use super::Result;

/// A statement that takes longer is a mistake; the server ends it.
const STATEMENT_TIMEOUT: &str = "15s";
const LOCK_TIMEOUT: &str = "5s";
const IDLE_IN_TRANSACTION_TIMEOUT: &str = "20s";
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(10);

pub async fn connect(options: PgConnectOptions, size: u32) -> Result<PgPool> {
    let options = options.application_name("allure").options([
        ("statement_timeout", STATEMENT_TIMEOUT),
        ("lock_timeout", LOCK_TIMEOUT),
        ("idle_in_transaction_session_timeout", IDLE_IN_TRANSACTION_TIMEOUT),
        // The rollback at release finds no transaction, as it should: that is no news.
        ("client_min_messages", "error"),
    ]);
    let pool = PgPoolOptions::new()
        .max_connections(size)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .after_release(|connection, _| {
            Box::pin(async move {
                connection.execute("rollback").await?;
                Ok(true)
            })
        })
        .connect_with(options)
        .await?;
    Ok(pool)
}
