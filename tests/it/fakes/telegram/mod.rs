//! A Telegram Bot API on 127.0.0.1, with the real offsets, limits and refusals.
//!
//! People act through the verbs; what the bot did is read with `sent`, `calls` and `violations`.

mod drafts;
mod entities;
mod faults;
mod methods;
mod params;
mod polling;
mod server;
mod verbs;
mod world;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use serde_json::{Value, json};
use tokio::sync::watch;

use self::world::{Entry, World};
use super::clock::Clock;
use super::wire::Server;

pub use self::faults::{ANY, Fault};
pub use self::world::{Attachment, Button, CallRecord, SentMessage};

/// The one token the fake knows.
pub const TOKEN: &str = "7000000001:AAFakeTokenForTestsOnly_0123456789abcd";

/// A running Bot API. Clones speak to the same one; the last to go stops it.
#[derive(Clone)]
pub struct Telegram {
    shared: Arc<Shared>,
    server: Arc<Server>,
}

struct Shared {
    world: Mutex<World>,
    changed: watch::Sender<()>,
}

impl Shared {
    /// Changes the world and wakes whoever waits for a change.
    fn with<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let result = self.look(change);
        self.changed.send_replace(());
        result
    }

    fn look<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        look(&mut self.world.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Telegram {
    /// Starts on wall time.
    pub async fn start() -> Self {
        Self::start_at(Clock::wall()).await
    }

    /// Starts on a given clock, which rules dates, retention and `retry_after`.
    pub async fn start_at(clock: Clock) -> Self {
        let shared = Arc::new(Shared {
            world: Mutex::new(World::new(clock)),
            changed: watch::Sender::new(()),
        });
        let at_work = shared.clone();
        let server = Server::start(move |call| server::answer(at_work.clone(), call).boxed()).await;
        let server = Arc::new(server);
        Self { shared, server }
    }

    /// The base address, for `set_api_url`.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Every message the bot posted in a chat, oldest first, as it stands now.
    pub fn sent(&self, chat: i64) -> Vec<SentMessage> {
        self.shared.look(|world| {
            let chat = world.chats.get(&chat);
            let entries = chat.into_iter().flat_map(|chat| chat.entries.values());
            let ours = entries.filter_map(|entry| match entry {
                Entry::Ours(message) => Some(message.clone()),
                Entry::Theirs(_) => None,
            });
            ours.collect()
        })
    }

    /// The bot's messages a person still sees.
    pub fn visible(&self, chat: i64) -> Vec<SentMessage> {
        let mut messages = self.sent(chat);
        messages.retain(|message| !message.deleted);
        messages
    }

    /// Waits for a message that satisfies `wanted`, in its present state; panics after `patience`.
    pub async fn wait_for(&self, chat: i64, wanted: impl Fn(&SentMessage) -> bool, patience: Duration) -> SentMessage {
        let found = self.wait_until(
            |telegram| {
                let messages = telegram.visible(chat);
                messages.into_iter().find(&wanted)
            },
            patience,
        );
        match found.await {
            Some(message) => message,
            None => panic!("chat {chat} never got it: {:#?}", self.sent(chat)),
        }
    }

    /// Waits until `ready` gives a value; `None` after `patience`.
    pub async fn wait_until<T>(&self, ready: impl Fn(&Self) -> Option<T>, patience: Duration) -> Option<T> {
        let mut changes = self.shared.changed.subscribe();
        let waiting = async {
            loop {
                changes.mark_unchanged();
                if let Some(value) = ready(self) {
                    return value;
                }
                if changes.changed().await.is_err() {
                    std::future::pending::<()>().await;
                }
            }
        };
        tokio::time::timeout(patience, waiting).await.ok()
    }

    /// Updates the bot has not confirmed.
    pub fn pending(&self) -> usize {
        self.shared.look(|world| world.updates.len())
    }

    /// Updates lost because nobody fetched them within 24 h.
    pub fn expired(&self) -> usize {
        self.shared.look(|world| {
            world.forget_expired();
            world.expired
        })
    }

    /// Every call of one method, oldest first; `ANY` gives all.
    pub fn calls(&self, method: &str) -> Vec<CallRecord> {
        self.shared.look(|world| {
            let calls = world.calls.iter();
            calls
                .filter(|call| method == ANY || call.method.eq_ignore_ascii_case(method))
                .cloned()
                .collect()
        })
    }

    /// The commands set for a language; empty when none were.
    pub fn commands(&self, language: &str) -> Vec<String> {
        let key = format!("{}/{language}", json!({ "type": "default" }));
        self.shared.look(|world| {
            let list = world.commands.get(&key).and_then(Value::as_array);
            let names = list.into_iter().flatten();
            names
                .filter_map(|one| one["command"].as_str().map(str::to_owned))
                .collect()
        })
    }

    /// What a well-behaved bot does not do: invalid calls, calls while told to wait, presses never
    /// answered, people's messages thrown away.
    pub fn violations(&self) -> Vec<String> {
        self.shared.look(|world| {
            let mut all = world.violations.clone();
            all.extend(world.unanswered());
            all
        })
    }

    /// The next call of `method` goes wrong. Downloads are the method `download`.
    pub fn fail_next(&self, method: &str, fault: Fault) {
        self.shared.look(|world| world.faults.once(method, fault));
    }

    /// Every call of `method` goes wrong until `heal`.
    pub fn fail_always(&self, method: &str, fault: Fault) {
        self.shared.look(|world| world.faults.always(method, fault));
    }

    /// Ends all faults, met or not; returns how many were still waiting for their call.
    pub fn heal(&self) -> usize {
        self.shared.look(|world| {
            let waiting = world.faults.waiting();
            world.faults.heal();
            waiting
        })
    }

    /// Answers 429 beyond so many sends a second to one chat, and to all chats together.
    pub fn limit_rates(&self, per_chat: usize, global: usize) {
        self.shared.look(|world| world.faults.rates = Some((per_chat, global)));
    }
}

#[cfg(test)]
mod tests;
