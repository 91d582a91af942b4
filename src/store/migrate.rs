//! Migrations: forward only, embedded in the binary.

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::postgres::PgPool;
use sqlx::{Executor, SqlSafeStr};

use super::Result;

/// Number, what it changes, and its statements.
const MIGRATIONS: &[(i64, &str, &str)] = &[
    (1, "spine", include_str!("../../migrations/0001_spine.sql")),
    (2, "training", include_str!("../../migrations/0002_training.sql")),
    (3, "memory", include_str!("../../migrations/0003_memory.sql")),
    (4, "nudges", include_str!("../../migrations/0004_nudges.sql")),
    (5, "season", include_str!("../../migrations/0005_season.sql")),
    (6, "shoes", include_str!("../../migrations/0006_shoes.sql")),
    (7, "wellness", include_str!("../../migrations/0007_wellness.sql")),
    (8, "memory", include_str!("../../migrations/0008_memory.sql")),
    (9, "web", include_str!("../../migrations/0009_web.sql")),
    (10, "one run", include_str!("../../migrations/0010_one_run.sql")),
    (11, "trust", include_str!("../../migrations/0011_trust.sql")),
];

/// How long a migration may take, and wait for that of another process.
const PATIENCE: &str = "set statement_timeout = '1h'; set lock_timeout = '2min'";

/// Applies what is missing. Safe to call from several processes at once: Postgres' own lock orders them.
pub async fn run(pool: &PgPool) -> Result<()> {
    let migrations = MIGRATIONS
        .iter()
        .map(|(number, what, sql)| {
            Migration::new(
                *number,
                (*what).into(),
                MigrationType::Simple,
                sql.into_sql_str(),
                false,
            )
        })
        .collect();
    // A connection of its own, closed whatever comes of it: a migration that fails would take its lock back into the
    // pool. Another process may be migrating, and a large table takes longer than any statement of a turn.
    let mut db = pool.acquire().await?;
    db.execute(PATIENCE).await?;
    let done = Migrator::with_migrations(migrations).run(&mut *db).await;
    db.close().await?;
    Ok(done?)
}
