//! Asks again 2 and 24 hours after a red flag, whatever the hour and the caps.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures::future::{BoxFuture, FutureExt};

use super::Job;
use crate::app::App;
use crate::domain::wellness::Tier;
use crate::nudge::{self, follow_up};
use crate::store::nudges::{self, FollowUp};
use crate::store::outbox::{Class, Outgoing};
use crate::store::{accounts, athletes, health};

/// Several signs told of in one conversation are asked about in one message (design choice).
const ASKED_ONCE_WITHIN: TimeDelta = TimeDelta::hours(1);

pub const JOB: Job = Job {
    id: "follow_ups",
    every: Duration::from_secs(15),
    run,
};

/// Says every follow-up that is due now.
pub fn run(app: &Arc<App>) -> BoxFuture<'_, anyhow::Result<()>> {
    async move {
        let now = app.clock.now();
        let due = {
            let mut db = app.pool.acquire().await?;
            nudges::due_follow_ups(&mut db, &app.vault, now).await?
        };
        for one in &due {
            // After an outage both steps may be due: asking twice in a row would only frighten.
            let overtaken = one.step != follow_up::LAST_STEP
                && due
                    .iter()
                    .any(|other| other.scope.athlete() == one.scope.athlete() && other.step == follow_up::LAST_STEP);
            if let Err(e) = ask(app, one, overtaken, now).await {
                tracing::warn!(athlete = %one.scope.athlete().0, error = %e, "following up a red flag");
            }
        }
        if !due.is_empty() {
            app.wake.outbox.notify_waiters();
        }
        Ok(())
    }
    .boxed()
}

/// Marks the follow-up and writes its message in one transaction; the process that marks it first says it.
async fn ask(app: &App, one: &FollowUp, overtaken: bool, now: DateTime<Utc>) -> anyhow::Result<()> {
    let scope = &one.scope;
    let mut tx = app.pool.begin().await?;
    nudges::hold_lane(&mut tx, scope).await?;
    let settings = athletes::load(&mut tx, scope).await?.settings;
    let open = health::flag::open(&mut tx, scope)
        .await?
        .iter()
        .any(|flag| flag.id == one.flag);
    let accounts = accounts::doors(&mut tx, scope).await?;
    let repeated = nudges::asked_since(&mut tx, one, now - ASKED_ONCE_WITHIN).await?;
    if !nudges::follow_up_done(&mut tx, one, now).await? {
        return Ok(());
    }
    if let Some(account) = nudge::door(app, &accounts).filter(|_| open && !overtaken && !repeated) {
        let reply = follow_up::words(&settings, &one.step);
        let out = Outgoing {
            key: format!("followup|{}|{}", one.flag, one.step),
            address: None,
            account,
            class: Class::Safety,
            reply: &reply,
            placeholder: None,
            not_before: None,
            expires_at: None,
        };
        nudge::say(&mut tx, scope, &settings, &out, Tier::Red, now).await?;
    }
    app.crash.here("follow_up.before_commit");
    tx.commit().await?;
    Ok(())
}
