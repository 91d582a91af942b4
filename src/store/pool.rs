//! The connection pool, and the two rules that keep writes from being lost.
//!
//! sqlx 0.9.0 raises its transaction depth after BEGIN has been awaited: a `begin` that is cancelled in
//! between leaves an open transaction on a connection that goes back to the pool, and whatever is then
//! written there disappears at the next rollback. Hence: no database future is ever cancelled (timeouts
//! are the server's), and every connection is rolled back as it returns to the pool.

use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, Executor, Postgres, Transaction};

use super::{Result, StoreError};

/// A statement that takes longer is a mistake; the server ends it.
const STATEMENT_TIMEOUT: &str = "15s";
const LOCK_TIMEOUT: &str = "5s";
const IDLE_IN_TRANSACTION_TIMEOUT: &str = "20s";
/// A connection idle for less than this is used without asking whether it is still there.
const ALIVE_FOR: Duration = Duration::from_secs(1);
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(10);

/// A part of a transaction, which can be taken back without the rest of it.
pub async fn part(db: &mut PgConnection) -> Result<Transaction<'_, Postgres>> {
    Ok(db.begin().await?)
}

pub async fn connect(options: PgConnectOptions, size: u32) -> Result<PgPool> {
    connect_within(options, size, ACQUIRE_TIMEOUT).await
}

/// The same with a patience of its own: how long a server that is still starting is waited for, and how long a
/// statement waits for a connection that is free.
pub async fn connect_within(options: PgConnectOptions, size: u32, patience: Duration) -> Result<PgPool> {
    let options = options.application_name("allure").options([
        ("statement_timeout", STATEMENT_TIMEOUT),
        ("lock_timeout", LOCK_TIMEOUT),
        ("idle_in_transaction_session_timeout", IDLE_IN_TRANSACTION_TIMEOUT),
        // The rollback at release finds no transaction, as it should: that is no news.
        ("client_min_messages", "error"),
    ]);
    let pool = PgPoolOptions::new()
        .max_connections(size)
        .acquire_timeout(patience)
        // A connection just used is alive; asking it first costs a round trip at each use.
        .test_before_acquire(false)
        .before_acquire(|connection, usage| {
            Box::pin(async move {
                if usage.idle_for < ALIVE_FOR {
                    return Ok(true);
                }
                Ok(connection.ping().await.is_ok())
            })
        })
        .after_release(|connection, _| {
            Box::pin(async move {
                connection.execute("rollback").await?;
                Ok(true)
            })
        })
        .connect_with(options.clone())
        .await;
    match pool {
        Ok(pool) => Ok(pool),
        // The pool tries again until its time is up and then says only that: what stood in the way is asked once more.
        Err(sqlx::Error::PoolTimedOut) => match options.connect().await {
            Ok(_) => Err(StoreError::Busy),
            Err(cause) => Err(StoreError::refused(cause)),
        },
        Err(e) => Err(StoreError::refused(e)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_server_that_is_not_there_is_said_with_its_cause() {
        // Port 1 is nobody's on a machine of one's own.
        let options = PgConnectOptions::new_without_pgpass().host("127.0.0.1").port(1);
        let error = connect_within(options, 1, Duration::from_millis(50)).await.unwrap_err();
        let words = error.to_string();
        assert!(
            words.starts_with("the database does not answer") && words.contains("refused"),
            "{words}"
        );
    }
}
