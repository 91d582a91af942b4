//! Long polling that acknowledges an update only after it has been kept. teloxide's poller confirms a page
//! when it arrives, and loses it with the process.

use std::time::Duration;

use anyhow::Context;
use serde_json::{Value, json};
use teloxide::payloads::{DeleteWebhook, GetWebhookInfo};
use teloxide::types::AllowedUpdate;
use tokio::sync::watch;

use crate::channel::Intake;

use super::convert;
use super::start::{Backoff, Me, rest};
use super::wire::{Failure, Wire};

/// How long Telegram holds a poll open, in seconds. Shorter than the lease on the token.
const POLL_SECONDS: u64 = 10;
/// The poll, and what the answer may take on the way.
const POLL_PATIENCE: Duration = Duration::from_secs(POLL_SECONDS + 10);
/// Most updates of one page (Bot API, getUpdates).
const PAGE: usize = 100;
/// How often a process that may not poll asks again.
const STANDBY: Duration = Duration::from_secs(3);

/// The kinds of update that mean something here. That a chat was closed is learnt from the next send.
pub const KINDS: [AllowedUpdate; 3] = [
    AllowedUpdate::Message,
    AllowedUpdate::EditedMessage,
    AllowedUpdate::CallbackQuery,
];

/// What a round of polling ended with.
enum Round {
    Served,
    /// Another process polls with this token.
    Standby,
    Stopped,
}

/// One poller and what it still has to confirm.
struct Poller<'a> {
    wire: &'a Wire,
    me: &'a Me,
    intake: &'a dyn Intake,
    /// The next offset: everything below has been kept. It is sent until one poll with it has succeeded and
    /// never again: after a quiet week Telegram numbers anew, and an old offset would confirm what is unread.
    confirm: Option<i64>,
    /// Whether a webhook, which would keep every poll from working, is known to be gone.
    webhook_gone: bool,
}

/// Polls until `stop` turns true. Nothing but `stop` ends it.
pub async fn run(wire: &Wire, me: &Me, intake: &dyn Intake, mut stop: watch::Receiver<bool>) {
    let mut poller = Poller {
        wire,
        me,
        intake,
        confirm: None,
        webhook_gone: false,
    };
    let mut backoff = Backoff::default();
    while !*stop.borrow() {
        let pause = match poller.round(&mut stop).await {
            Ok(Round::Served) => {
                backoff = Backoff::default();
                continue;
            }
            Ok(Round::Standby) => STANDBY,
            Ok(Round::Stopped) => return,
            Err(e) => {
                tracing::warn!(error = %format!("{e:#}"), "polling Telegram");
                let asked = e.downcast_ref::<Failure>().and_then(Failure::after);
                asked.unwrap_or_else(|| backoff.pause())
            }
        };
        if rest(pause, &mut stop).await {
            return;
        }
    }
}

impl Poller<'_> {
    async fn round(&mut self, stop: &mut watch::Receiver<bool>) -> anyhow::Result<Round> {
        if !self
            .intake
            .may_poll(self.wire.bot().token())
            .await
            .context("asking for the lease")?
        {
            return Ok(Round::Standby);
        }
        if !self.webhook_gone {
            self.end_webhook().await?;
        }
        // Giving up a poll half-way is safe: what it would have brought is not confirmed.
        let page = tokio::select! {
            page = self.page() => page?,
            _ = stop.wait_for(|stopped| *stopped) => return Ok(Round::Stopped),
        };
        self.confirm = None;
        let last = page.iter().filter_map(|update| update["update_id"].as_i64()).max();
        let messages: Vec<_> = page
            .iter()
            .filter_map(|update| convert::inbound(update, self.me))
            .collect();
        if !messages.is_empty() {
            self.intake.receive(messages).await.context("keeping what arrived")?;
        }
        self.confirm = last.map(|id| id + 1);
        anyhow::ensure!(page.is_empty() || last.is_some(), "a page without update numbers");
        Ok(Round::Served)
    }

    /// The updates as they stand: each is read on its own, so that one that is odd costs no other.
    async fn page(&self) -> Result<Vec<Value>, Failure> {
        // Written by hand: teloxide's payload has a 32-bit offset, which the Bot API does not promise.
        let mut body = json!({ "timeout": POLL_SECONDS, "limit": PAGE, "allowed_updates": KINDS });
        if let Some(offset) = self.confirm {
            body["offset"] = offset.into();
        }
        match self.wire.json("GetUpdates", &body, POLL_PATIENCE).await? {
            Value::Array(page) => Ok(page),
            _ => Err(Failure::Unknown("the page of updates is no list".to_owned())),
        }
    }

    /// A webhook set before would answer every poll with 409. What it has not delivered stays queued.
    async fn end_webhook(&mut self) -> Result<(), Failure> {
        let info = self.wire.call(&GetWebhookInfo::new()).await?;
        if info["url"].as_str().is_some_and(|url| !url.is_empty()) {
            tracing::info!("ending the webhook: this process polls");
            self.wire.call(&DeleteWebhook::new()).await?;
        }
        self.webhook_gone = true;
        Ok(())
    }
}
