//! Postgres. Plain functions on a connection, one file per aggregate; sealing happens here and nowhere else.

pub mod accounts;
pub mod activities;
pub mod athletes;
pub mod embedded;
pub mod erasure;
pub mod facts;
pub mod goals;
pub mod health;
pub mod history;
pub mod inbox;
pub mod lane;
pub mod master;
pub mod merge;
pub mod messages;
pub mod migrate;
pub mod nudges;
pub mod outbox;
pub mod pending;
pub mod planned;
pub mod poller;
pub mod pool;
pub mod scope;
pub mod sealed;
pub mod seasons;
pub mod shoes;
pub mod summaries;
pub mod undo;
pub mod usage;

use thiserror::Error;

use crate::crypto::CryptoError;

/// What can go wrong between the program and its rows.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Retrying helps when the database was away; not when a statement is wrong.
    #[error("database: {0}")]
    Database(sqlx::Error),
    /// Nobody listens there, or not to us.
    #[error("the database does not answer: is it running, and is its address right? ({0})")]
    Unreachable(sqlx::Error),
    /// A pool's time was up.
    #[error("every connection to the database was busy for too long: it is slow, or the machine is overloaded")]
    Busy,
    #[error("migrating the database: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// A sealed value does not open: another key, or a row moved from its place.
    #[error("sealing: {0}")]
    Crypto(#[from] CryptoError),
    #[error("a sealed row does not parse: {0}")]
    Malformed(#[from] serde_json::Error),
    /// Another process took this athlete's lane: nothing of this turn may be written.
    #[error("the lane was taken over by another process")]
    Fenced,
    /// The key of a forgotten athlete is gone.
    #[error("no key for this athlete")]
    NoKey,
    /// The database was made with another master key.
    #[error(
        "this database was made with another master key: set ALLURE_MASTER_KEY, or put the right master.key in ALLURE_HOME"
    )]
    WrongMasterKey,
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::PoolTimedOut => Self::Busy,
            error => Self::Database(error),
        }
    }
}

pub type Result<T, E = StoreError> = std::result::Result<T, E>;
