//! Where a message enters: committed before it is acknowledged, checked for warning signs, given to the
//! lane of its athlete.

pub mod admit;
mod gate;
pub mod lanes;

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use futures::FutureExt;
use futures::future::BoxFuture;

use crate::app::App;
use crate::channel::Intake;
use crate::coach::red;
use crate::domain::dialogue::{Door, Inbound};
use crate::domain::wellness::Tier;
use crate::safety;
use crate::store::{accounts, inbox, messages, poller};

/// Words of a message this young are read together with the next: a warning sign may be split over two.
const SPLIT_WITHIN: TimeDelta = TimeDelta::minutes(10);

/// The intake of this process.
pub struct Bot {
    pub app: Arc<App>,
}

impl Intake for Bot {
    fn receive(&self, messages: Vec<Inbound>) -> BoxFuture<'_, anyhow::Result<()>> {
        let app = self.app.clone();
        let early = app.crash.bug("ack_before_commit");
        async move {
            // Spawned, so that a door that stops waiting never cancels a statement half-way.
            let kept = tokio::spawn(async move {
                if early {
                    tokio::time::sleep(Duration::from_millis(500)).await;
                }
                receive(&app, messages).await
            });
            if early { Ok(()) } else { kept.await? }
        }
        .boxed()
    }

    fn may_poll<'a>(&'a self, token: &'a str) -> BoxFuture<'a, anyhow::Result<bool>> {
        let app = self.app.clone();
        let hash = app.vault.blind("poller", token);
        async move { tokio::spawn(async move { Ok(poller::hold(&app.pool, &hash, app.process).await?) }).await? }
            .boxed()
    }

    fn last_seen(&self, door: Door) -> BoxFuture<'_, anyhow::Result<Vec<(String, Option<String>)>>> {
        let app = self.app.clone();
        async move {
            tokio::spawn(async move {
                let mut db = app.pool.acquire().await?;
                Ok(accounts::catch_up(&mut db, &app.vault, door).await?)
            })
            .await?
        }
        .boxed()
    }
}

/// Commits messages, then looks for warning signs before any lane: red is answered at once.
pub async fn receive(app: &App, arrived: Vec<Inbound>) -> anyhow::Result<()> {
    app.crash.here("intake.before_commit");
    inbox::receive(&app.pool, &app.vault, &arrived).await?;
    app.crash.here("intake.after_commit");
    for inbound in &arrived {
        if inbound.private && looks_red(app, inbound).await? {
            red::answer_now(app, inbound).await?;
        }
    }
    app.wake.inbox.notify_waiters();
    app.wake.outbox.notify_waiters();
    app.crash.here("intake.before_ack");
    Ok(())
}

/// Whether a text, alone or joined to the words just before, is of the red tier.
async fn looks_red(app: &App, inbound: &Inbound) -> anyhow::Result<bool> {
    let Some(text) = inbound.assessable() else {
        return Ok(false);
    };
    if safety::assess(text).tier == Tier::Red {
        return Ok(true);
    }
    let mut db = app.pool.acquire().await?;
    let Some(scope) = accounts::authenticate(&mut db, &app.vault, inbound.door, &inbound.account).await? else {
        return Ok(false);
    };
    let before = messages::last_words(&mut db, &scope, app.clock.now() - SPLIT_WITHIN).await?;
    Ok(safety::assess_with_context(before.as_deref(), text).tier == Tier::Red)
}
