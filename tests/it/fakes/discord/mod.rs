//! A Discord on 127.0.0.1: the REST routes a bot uses, and the gateway with its sessions.
//!
//! People act through the verbs; what the bot did is read with `sent`, `answer_to`, `calls` and
//! `violations`.

mod drafts;
mod gateway;
mod interactions;
mod rest;
mod server;
mod verbs;
mod world;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};

use self::world::{Entry, World};
use super::clock::Clock;
use super::wire::Server;

pub use self::world::{Button, CallRecord, SentMessage};

/// The one token the fake knows, in the three-part shape of a real one.
pub const TOKEN: &str = "MTAwMDAwMDAwMDAwMDAwMDAwMQ.fakes.only-for-tests";

/// The application and its bot user.
pub const APPLICATION: u64 = 1_000_000_000_000_000_001;

/// One way for a REST call to go wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// 429 with `retry_after` in milliseconds.
    RetryAfter(u64),
    /// This status; nothing is done.
    Status(u16),
    /// Done and recorded, but never answered.
    SilentAfterAccept,
    /// Done and recorded, then the connection closes.
    DropAfterAccept,
    /// The connection closes before anything is done.
    Drop,
    /// Done after this long.
    Slow(Duration),
}

/// A running Discord. Clones speak to the same one; the last to go stops it.
#[derive(Clone)]
pub struct Discord {
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

impl Discord {
    /// Starts on wall time.
    pub async fn start() -> Self {
        Self::start_at(Clock::wall()).await
    }

    /// Starts on a given clock, which rules dates and the three seconds of an interaction.
    pub async fn start_at(clock: Clock) -> Self {
        let shared = Arc::new(Shared {
            world: Mutex::new(World::new(clock)),
            changed: watch::Sender::new(()),
        });
        let at_work = shared.clone();
        let server = Server::start(move |call| server::answer(at_work.clone(), call).boxed()).await;
        let (bound, port) = oneshot::channel();
        let at_work = shared.clone();
        server.runtime().spawn(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let _ = bound.send(listener.local_addr().expect("a bound address"));
            gateway::listen(at_work, listener).await;
        });
        let gateway = port.await.expect("the gateway listens");
        shared.look(|world| {
            world.url = server.url();
            world.gateway_url = format!("ws://{gateway}");
        });
        let server = Arc::new(server);
        Self { shared, server }
    }

    /// The base address, for `HttpBuilder::proxy`.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Every message the bot posted to a person, ephemeral ones too, oldest first.
    pub fn sent(&self, user: u64) -> Vec<SentMessage> {
        let channel = self.shared.look(|world| world.direct(user));
        self.sent_in(channel)
    }

    /// Every message the bot posted in a channel.
    pub fn sent_in(&self, channel: u64) -> Vec<SentMessage> {
        self.shared.look(|world| {
            let channel = world.channels.get(&channel);
            let entries = channel.into_iter().flat_map(|one| one.entries.values());
            let ours = entries.filter_map(|entry| match entry {
                Entry::Ours(message) => Some(message.clone()),
                Entry::Theirs(_) => None,
            });
            ours.collect()
        })
    }

    /// The bot's messages a person still sees.
    pub fn visible(&self, user: u64) -> Vec<SentMessage> {
        let mut messages = self.sent(user);
        messages.retain(|message| !message.deleted);
        messages
    }

    /// The first answer to an interaction; `None` while there is none.
    pub fn answer_to(&self, interaction: u64) -> Option<SentMessage> {
        self.shared.look(|world| {
            let one = world.interactions.get(&interaction)?;
            let entries = &world.channels.get(&one.channel)?.entries;
            match entries.get(&one.original?)? {
                Entry::Ours(message) => Some(message.clone()),
                Entry::Theirs(_) => None,
            }
        })
    }

    /// What was offered while a person typed; `None` before the answer.
    pub fn choices(&self, interaction: u64) -> Option<Value> {
        self.shared
            .look(|world| world.interactions.get(&interaction)?.choices.clone())
    }

    /// Waits for a message to a person that satisfies `wanted`; panics after `patience`.
    pub async fn wait_for(&self, user: u64, wanted: impl Fn(&SentMessage) -> bool, patience: Duration) -> SentMessage {
        let found = self.wait_until(|discord| discord.visible(user).into_iter().find(&wanted), patience);
        match found.await {
            Some(message) => message,
            None => panic!("user {user} never got it: {:#?}", self.sent(user)),
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

    /// Names of the commands the bot registered.
    pub fn commands(&self) -> Vec<String> {
        self.shared.look(|world| {
            let commands = world.commands.as_array().into_iter().flatten();
            let names = commands.filter_map(|one| one["name"].as_str());
            names.map(str::to_owned).collect()
        })
    }

    /// How often the bot identified, and how often it resumed a session.
    pub fn logins(&self) -> (usize, usize) {
        self.shared.look(|world| (world.identifies, world.resumes))
    }

    /// Calls whose route contains `part`, oldest first.
    pub fn calls(&self, part: &str) -> Vec<CallRecord> {
        self.shared.look(|world| {
            let calls = world.calls.iter();
            calls.filter(|call| call.route.contains(part)).cloned().collect()
        })
    }

    /// What a well-behaved bot does not do: invalid calls, interactions not acknowledged within
    /// three seconds or left loading.
    pub fn violations(&self) -> Vec<String> {
        self.shared.look(|world| {
            let mut all = world.violations.clone();
            all.extend(world.neglected());
            all
        })
    }

    /// The next call whose route (as in `POST channels/12/messages`) contains `part` goes wrong.
    pub fn fail_next(&self, part: &str, fault: Fault) {
        self.shared.look(|world| world.faults.push((part.to_owned(), fault)));
    }
}

#[cfg(test)]
mod tests;
