//! How updates reach the bot: long polls with their offsets, or a webhook.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use super::Shared;
use super::methods::Outcome;
use super::params::{Params, bad, refuse};
use super::world::{Webhook, World};

/// First and longest pause before a refused webhook call is repeated.
const FIRST_RETRY: Duration = Duration::from_millis(50);
const LONGEST_RETRY: Duration = Duration::from_secs(1);

impl World {
    /// Applies what a poll asks and numbers it: the poll before it ends with a conflict.
    fn open_poll(&mut self, params: &Params) -> Result<u64, super::params::Refusal> {
        if self.webhook.is_some() {
            return refuse(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook \
                 to delete the webhook first",
            );
        }
        self.subscribe(params);
        self.forget_expired();
        match params.int("offset").unwrap_or(0) {
            0 => {}
            offset if offset > 0 => {
                self.updates.retain(|update| i64::from(update.id) >= offset);
            }
            offset => {
                let kept = usize::try_from(-offset).unwrap_or(usize::MAX);
                let forgotten = self.updates.len().saturating_sub(kept);
                self.updates.drain(..forgotten);
            }
        }
        self.poll += 1;
        Ok(self.poll)
    }

    /// `allowed_updates` lasts until it is given again and does not touch what is queued.
    fn subscribe(&mut self, params: &Params) {
        if let Some(Value::Array(kinds)) = params.nested("allowed_updates") {
            let kinds = kinds.iter().filter_map(Value::as_str).map(str::to_owned);
            self.allowed = kinds.collect();
            if self.allowed.is_empty() {
                self.allowed = World::new(self.clock.clone()).allowed;
            }
        }
    }

    fn page(&mut self, limit: usize) -> Vec<Value> {
        self.forget_expired();
        let again = self.repeats.len().min(limit);
        let mut page: Vec<_> = self.repeats.drain(..again).collect();
        let fresh = self.updates.iter().map(|update| update.body.clone());
        page.extend(fresh);
        page.truncate(limit);
        page
    }
}

/// One long poll.
pub(super) async fn get_updates(shared: &Shared, params: &Params) -> Outcome {
    let mut changes = shared.changed.subscribe();
    let number = shared.with(|world| world.open_poll(params))?;
    let limit = params.int("limit").unwrap_or(100).clamp(1, 100) as usize;
    let patience = params.int("timeout").unwrap_or(0).clamp(0, 50) as u64;
    let deadline = Instant::now() + Duration::from_secs(patience);
    loop {
        changes.mark_unchanged();
        let now = shared.look(|world| {
            if world.webhook.is_some() {
                return Some(refuse(409, "Conflict: terminated by setWebhook request"));
            }
            if world.poll != number {
                return Some(refuse(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one \
                     bot instance is running",
                ));
            }
            let page = world.page(limit);
            (!page.is_empty()).then_some(Ok(Value::Array(page)))
        });
        if let Some(outcome) = now {
            return outcome;
        }
        if tokio::time::timeout_at(deadline, changes.changed()).await.is_err() {
            return Ok(json!([]));
        }
    }
}

/// Remembers the webhook and starts to deliver. Real Telegram wants https; a loopback address need not.
pub(super) fn set_webhook(shared: &Arc<Shared>, params: &Params) -> Outcome {
    let url = params.text("url").unwrap_or_default().to_owned();
    let secret = params.text("secret_token").map(str::to_owned);
    if secret.as_deref().is_some_and(|secret| !is_secret(secret)) {
        return bad("secret token contains unallowed characters");
    }
    let parsed = url.parse::<reqwest::Url>();
    let loopback =
        parsed.is_ok_and(|url| url.scheme() == "https" || matches!(url.host_str(), Some("127.0.0.1" | "localhost")));
    if !url.is_empty() && !loopback {
        return bad("bad webhook: HTTPS url must be provided for webhook");
    }
    let hook = shared.with(|world| {
        world.subscribe(params);
        world.drop_pending(params);
        world.generation += 1;
        let generation = world.generation;
        world.webhook = (!url.is_empty()).then_some(Webhook {
            url,
            secret,
            generation,
        });
        world.webhook.clone()
    });
    if let Some(hook) = hook {
        tokio::spawn(deliver(shared.clone(), hook));
    }
    Ok(true.into())
}

fn is_secret(secret: &str) -> bool {
    let plain = |ch: char| ch.is_ascii_alphanumeric() || ch == '_' || ch == '-';
    (1..=256).contains(&secret.len()) && secret.chars().all(plain)
}

/// Posts updates one after the other until the webhook is replaced; one that is refused comes again.
async fn deliver(shared: Arc<Shared>, hook: Webhook) {
    let client = reqwest::Client::new();
    let mut changes = shared.changed.subscribe();
    let mut pause = FIRST_RETRY;
    loop {
        changes.mark_unchanged();
        let next = shared.look(|world| {
            let current = world.webhook.as_ref()?.generation == hook.generation;
            current.then(|| world.page(1).into_iter().next())
        });
        match next {
            None => return,
            Some(None) => {
                if changes.changed().await.is_err() {
                    return;
                }
            }
            Some(Some(update)) => {
                let mut post = client.post(&hook.url).timeout(Duration::from_mins(1));
                if let Some(secret) = &hook.secret {
                    post = post.header("X-Telegram-Bot-Api-Secret-Token", secret);
                }
                let answer = post.json(&update).send().await;
                if answer.is_ok_and(|answer| answer.status().is_success()) {
                    pause = FIRST_RETRY;
                    shared.with(|world| {
                        let id = update["update_id"].as_u64();
                        world.updates.retain(|one| Some(u64::from(one.id)) != id);
                    });
                } else {
                    shared.with(|world| world.hold_repeat(update));
                    tokio::time::sleep(pause).await;
                    pause = (pause * 2).min(LONGEST_RETRY);
                }
            }
        }
    }
}

impl World {
    /// Puts back a repeat that a webhook refused; an update still queued needs nothing.
    fn hold_repeat(&mut self, update: Value) {
        let queued = |one: &super::world::Update| one.body == update;
        if !self.updates.iter().any(queued) {
            self.repeats.insert(0, update);
        }
    }
}
