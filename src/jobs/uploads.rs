//! Reads files that pages have received, and says what came of them in the conversation and on the page.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::FutureExt;

use super::Job;
use crate::app::App;
use crate::coach::uploaded;
use crate::domain::dialogue::Reply;
use crate::domain::wellness::Tier;
use crate::nudge;
use crate::store::outbox::{Class, Outgoing};
use crate::store::uploads::{self, Claimed, MOST_TRIES};
use crate::store::{accounts, athletes, nudges};

pub const JOB: Job = Job {
    id: "uploads",
    every: Duration::from_secs(2),
    run: |app| run(app).boxed(),
};

/// How often the page is told how far the reading is.
const TELLING: Duration = Duration::from_secs(1);

async fn run(app: &Arc<App>) -> anyhow::Result<()> {
    while let Some(claimed) = uploads::claim(&app.pool, &app.vault, app.process).await? {
        // Left with its lease: it is read again when that has run out, by whoever is there then.
        if let Err(e) = Box::pin(one(app, &claimed)).await {
            tracing::warn!(athlete.id = %claimed.scope.athlete().0, error = %format!("{e:#}"), "reading a file that was sent");
        }
    }
    Ok(())
}

async fn one(app: &App, claimed: &Claimed) -> anyhow::Result<()> {
    if claimed.tries >= MOST_TRIES {
        let reply = uploaded::give_up(app, claimed).await?;
        return over(app, claimed, &reply).await;
    }
    let behind = Mutex::new(0.0);
    let reading = uploaded::read(app, claimed, &behind);
    tokio::pin!(reading);
    let reply = loop {
        tokio::select! {
            read = &mut reading => break read?,
            () = tokio::time::sleep(TELLING) => {
                let far = behind.lock().map_or(0.0, |far| *far);
                let mut db = app.pool.acquire().await?;
                if !uploads::reading(&mut db, claimed, far).await? {
                    anyhow::bail!("another process reads it");
                }
            }
        }
    };
    app.crash.here("uploads.before_commit");
    over(app, claimed, &reply).await
}

/// The end of a file: its parts go, and its report is said, at once.
async fn over(app: &App, claimed: &Claimed, reply: &Reply) -> anyhow::Result<()> {
    let (scope, now) = (&claimed.scope, app.clock.now());
    let mut tx = app.pool.begin().await?;
    nudges::hold_lane(&mut tx, scope).await?;
    if !uploads::done(&mut tx, claimed, &reply.text, now).await? {
        return Ok(());
    }
    let settings = athletes::load(&mut tx, scope).await?.settings;
    let accounts = accounts::doors(&mut tx, scope).await?;
    if let Some(account) = nudge::door(app, &accounts) {
        let out = Outgoing {
            key: format!("upload|{}", claimed.upload.id),
            address: None,
            account,
            class: Class::Reply,
            reply,
            placeholder: None,
            not_before: None,
            expires_at: None,
        };
        nudge::say(&mut tx, scope, &settings, &out, Tier::None, now).await?;
    }
    tx.commit().await?;
    app.wake.outbox.notify_waiters();
    Ok(())
}
