//! One poller per token, over any number of processes.

use sqlx::postgres::PgPool;
use uuid::Uuid;

use super::Result;

/// A poller not heard of for this long has gone; longer than one long poll.
const LEASE_SECONDS: f64 = 20.0;

/// Takes or renews the lease on a token. `false`: another process polls.
pub async fn hold(pool: &PgPool, token_hash: &[u8], process: Uuid) -> Result<bool> {
    let done = sqlx::query(
        "insert into poller_lease (token_hash, holder, lease_until)
         values ($1, $2, clock_timestamp() + make_interval(secs => $3))
         on conflict (token_hash) do update set holder = excluded.holder, lease_until = excluded.lease_until
         where poller_lease.holder = excluded.holder or poller_lease.lease_until < clock_timestamp()",
    )
    .bind(token_hash)
    .bind(process)
    .bind(LEASE_SECONDS)
    .execute(pool)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives the leases of this process back, so that another polls at once.
pub async fn release(pool: &PgPool, process: Uuid) -> Result<()> {
    sqlx::query("update poller_lease set lease_until = '-infinity' where holder = $1")
        .bind(process)
        .execute(pool)
        .await?;
    Ok(())
}
