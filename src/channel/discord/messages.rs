//! Direct messages, in their order: kept before the next, and caught up on after an absence.

use std::fmt::Write;
use std::time::Duration;

use futures::StreamExt;
use serenity::all::Message;
use tokio::sync::{mpsc, watch};

use crate::channel::Intake;
use crate::domain::dialogue::{Door, Inbound};

use super::address::{Address, snowflake};
use super::rest::Failure;
use super::{Discord, convert};

/// The client hands events over in tasks of their own, so neighbours may arrive swapped: what comes within
/// this time is sorted.
const GATHER: Duration = Duration::from_millis(5);
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(15);
/// Messages of one page, Discord's most.
const PAGE: usize = 100;
/// Pages read per person: whoever wrote more while nobody listened is answered from the last of these.
const MOST_PAGES: usize = 20;
/// People caught up on at once.
const AT_ONCE: usize = 4;
/// Tries of one page.
const MOST_TRIES: u32 = 4;

/// What the gateway tells about messages.
#[derive(Debug)]
pub enum Heard {
    /// A new session: what was said before it comes from the channels only.
    Began,
    Said(Vec<Inbound>),
}

impl Discord {
    /// Keeps messages until `stop` turns true.
    pub async fn take_messages(
        &self,
        intake: &dyn Intake,
        mut heard: mpsc::UnboundedReceiver<Heard>,
        mut stop: watch::Receiver<bool>,
    ) {
        loop {
            let first = tokio::select! {
                biased;
                first = heard.recv() => first,
                _ = stop.wait_for(|stopped| *stopped) => None,
            };
            let Some(first) = first else { return };
            tokio::time::sleep(GATHER).await;
            let (mut began, mut said) = (false, Vec::new());
            for one in std::iter::once(first).chain(std::iter::from_fn(|| heard.try_recv().ok())) {
                match one {
                    Heard::Began => began = true,
                    Heard::Said(messages) => said.extend(messages),
                }
            }
            if began {
                self.catch_up(intake).await;
            }
            said.sort_by_key(|one| snowflake(&one.external_id));
            keep(intake, said).await;
        }
    }

    /// Reads what each known person wrote since their last kept message.
    async fn catch_up(&self, intake: &dyn Intake) {
        let mut wait = Patience::default();
        let known = loop {
            match intake.last_seen(Door::Discord).await {
                Ok(known) => break known,
                Err(e) => wait.after(&e, "asking what was kept last").await,
            }
        };
        let known = known
            .into_iter()
            .filter_map(|(address, last)| Some((Address::parse(&address)?, snowflake(&last?)?)));
        let missed = |(address, last): (Address, u64)| async move {
            let room = match address {
                Address::Channel(channel) => Ok(channel),
                Address::Interaction(origin) if origin.ephemeral => self.room_of(origin.user).await,
                Address::Interaction(origin) => Ok(origin.channel),
            };
            let caught_up = match room {
                Ok(room) => self.read_on(intake, room, last).await,
                Err(failure) => Err(failure),
            };
            caught_up.err()
        };
        let failures: Vec<Failure> = futures::stream::iter(known)
            .map(missed)
            .buffer_unordered(AT_ONCE)
            .filter_map(|failure| async move { failure })
            .collect()
            .await;
        if let Some(first) = failures.first() {
            tracing::warn!(conversations = failures.len(), ?first, "not caught up with everybody");
        }
    }

    /// Keeps what was said in a channel after a message, oldest first.
    async fn read_on(&self, intake: &dyn Intake, channel: u64, after: u64) -> Result<(), Failure> {
        let mut after = after;
        for _ in 0..MOST_PAGES {
            let page = self.page(channel, after).await?;
            let rows = page.as_array().map(Vec::as_slice).unwrap_or_default();
            // A message this version cannot read is passed over, not waited for.
            let mut read: Vec<Message> = rows
                .iter()
                .filter_map(|row| serde_json::from_value(row.clone()).ok())
                .collect();
            read.sort_by_key(|message| message.id);
            keep(intake, read.iter().flat_map(convert::message).collect()).await;
            let ids = rows.iter().filter_map(|row| row["id"].as_str()?.parse::<u64>().ok());
            match ids.max() {
                Some(newest) if rows.len() == PAGE && newest > after => after = newest,
                _ => break,
            }
        }
        Ok(())
    }

    async fn page(&self, channel: u64, after: u64) -> Result<serde_json::Value, Failure> {
        let mut path = format!("channels/{channel}/messages");
        // Writing to a string cannot fail.
        let _ = write!(path, "?after={after}&limit={PAGE}");
        let mut tries = 1;
        loop {
            let wait = match self.rest.get(&path).await {
                Err(Failure::Wait(wait)) => wait,
                Err(Failure::NotSent | Failure::Unknown) if tries < MOST_TRIES => FIRST_WAIT * tries,
                done => return done,
            };
            tries += 1;
            tokio::time::sleep(wait.min(LONGEST_WAIT)).await;
        }
    }
}

/// Keeps messages, however long it takes: Discord does not hand them over twice.
async fn keep(intake: &dyn Intake, messages: Vec<Inbound>) {
    if messages.is_empty() {
        return;
    }
    let mut wait = Patience::default();
    while let Err(e) = intake.receive(messages.clone()).await {
        wait.after(&e, "keeping messages").await;
    }
}

/// Waits between tries, longer each time, and says it once.
#[derive(Default)]
struct Patience(Option<Duration>);

impl Patience {
    async fn after(&mut self, error: &anyhow::Error, doing: &str) {
        let wait = match self.0 {
            None => {
                tracing::warn!(error = %format!("{error:#}"), "{doing}; tried again until it works");
                FIRST_WAIT
            }
            Some(last) => (last * 2).min(LONGEST_WAIT),
        };
        self.0 = Some(wait);
        tokio::time::sleep(wait).await;
    }
}
