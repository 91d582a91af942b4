//! Postgres. Plain functions on a connection, one file per aggregate; sealing happens here and nowhere else.

pub mod accounts;
pub mod activities;
pub mod allowances;
pub mod athletes;
pub mod bulk;
pub mod embedded;
pub mod erasure;
pub mod facts;
pub mod goals;
pub mod health;
pub mod history;
pub mod home;
pub mod imported;
pub mod inbox;
pub mod lane;
pub mod links;
pub mod master;
pub mod measured;
pub mod merge;
pub mod messages;
pub mod migrate;
pub mod moved_run;
pub mod nudges;
pub mod outbox;
pub mod pending;
pub mod planned;
pub mod poller;
pub mod pool;
pub mod recordings;
pub mod redo;
pub mod scope;
pub mod sealed;
pub mod seasons;
pub mod shoes;
pub mod sources;
pub mod summaries;
pub mod traces;
pub mod undo;
pub mod uploads;
pub mod usage;

use sqlx::migrate::MigrateError;
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
    /// Somebody listens there, and does not know us.
    #[error("the database refuses this user or password: correct DATABASE_URL ({0})")]
    NotLetIn(sqlx::Error),
    #[error("there is no such database: create it with `createdb`, or correct its name in DATABASE_URL ({0})")]
    NoSuchBase(sqlx::Error),
    #[error(
        "this database was last used by a newer Allure (migration {version} is not known here): install that version, or restore a backup made before it"
    )]
    NewerBase { version: i64 },
    #[error(
        "this database was made by another build of Allure (migration {version} differs): run that build, or restore a backup into an empty database"
    )]
    OtherBuild { version: i64 },
    #[error(
        "the database could not be migrated and is as it was before: free space or mend what the cause names, then start again ({0})"
    )]
    Migration(MigrateError),
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

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::VersionMissing(version) => Self::NewerBase { version },
            MigrateError::VersionMismatch(version) => Self::OtherBuild { version },
            error => Self::Migration(error),
        }
    }
}

impl StoreError {
    /// Why a first connection failed, by what can be done about it.
    fn refused(error: sqlx::Error) -> Self {
        let code = error.as_database_error().and_then(|e| e.code().map(String::from));
        match (code.as_deref(), &error) {
            // Invalid password, invalid authorization; invalid catalog name (PostgreSQL, appendix A).
            (Some("28P01" | "28000"), _) => Self::NotLetIn(error),
            (Some("3D000"), _) => Self::NoSuchBase(error),
            (_, sqlx::Error::Io(_) | sqlx::Error::Tls(_)) => Self::Unreachable(error),
            _ => error.into(),
        }
    }

    /// Whether a row broke a rule of its table: a second try would break it again.
    pub fn is_constraint(&self) -> bool {
        // Class 23, integrity constraint violation (PostgreSQL, appendix A).
        let code = match self {
            Self::Database(error) => error.as_database_error().and_then(sqlx::error::DatabaseError::code),
            _ => None,
        };
        code.is_some_and(|code| code.starts_with("23"))
    }
}

pub type Result<T, E = StoreError> = std::result::Result<T, E>;
