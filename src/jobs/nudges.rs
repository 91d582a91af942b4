//! Looks at the athletes who are due. Claiming moves the due time on, so no two processes look at the same one.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures::future::{BoxFuture, FutureExt};
use futures::stream::{self, StreamExt};

use super::Job;
use crate::app::App;
use crate::nudge::{self, schedule};
use crate::store::scope::Scope;
use crate::store::{athletes, nudges};

pub const JOB: Job = Job {
    id: "nudges",
    every: Duration::from_secs(20),
    run,
};

/// Athletes claimed at once, and looked at side by side: each look holds one connection of the pool.
const AT_ONCE: i64 = 64;
const SIDE_BY_SIDE: usize = 4;
/// An athlete whose look failed, or whose process died, is looked at again after this long.
const AGAIN_AFTER: TimeDelta = TimeDelta::minutes(10);

/// Looks at everybody who is due now.
pub fn run(app: &Arc<App>) -> BoxFuture<'_, anyhow::Result<()>> {
    async move {
        let now = app.clock.now();
        loop {
            let due = nudges::claim_due(&app.pool, &app.vault, now, now + AGAIN_AFTER, AT_ONCE).await?;
            let last = (due.len() as i64) < AT_ONCE;
            app.crash.here("nudges.claimed");
            stream::iter(due)
                .for_each_concurrent(SIDE_BY_SIDE, |scope| async move {
                    if let Err(e) = one(app, &scope, now).await {
                        tracing::warn!(athlete = %scope.athlete().0, error = %e, "looking for a nudge");
                    }
                })
                .await;
            if last {
                return Ok(());
            }
        }
    }
    .boxed()
}

/// One athlete: a look if it is time for one, then the next due time, which a changed zone may have moved.
async fn one(app: &App, scope: &Scope, now: DateTime<Utc>) -> anyhow::Result<()> {
    let settings = {
        let mut db = app.pool.acquire().await?;
        athletes::load(&mut db, scope).await?.settings
    };
    if schedule::is_time(&settings, now) {
        nudge::run(app, scope, now).await?;
    }
    let mut db = app.pool.acquire().await?;
    nudges::set_next(&mut db, scope, schedule::next_look(&settings, now)).await?;
    Ok(())
}
