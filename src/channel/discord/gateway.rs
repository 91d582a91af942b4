//! The connection that brings events: opened by one process at a time, and again whenever it ends.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow};
use reqwest::Method;
use serenity::all::{
    Client, ClientBuilder, Context, EventHandler, GatewayError, GatewayIntents, HttpBuilder, Interaction, Message,
    MessageUpdateEvent, Ready, ShardManager, async_trait,
};
use tokio::sync::{mpsc, watch};

use crate::channel::Intake;
use crate::domain::dialogue::Inbound;

use super::messages::Heard;
use super::rest::Failure;
use super::{Discord, convert, shelf};

const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_mins(1);
/// A connection that held this long was a good one: the next failure is a new one.
const GOOD_AFTER: Duration = Duration::from_mins(1);
/// The right to listen is renewed this often; it lasts longer.
const RENEW_EVERY: Duration = Duration::from_secs(5);
/// Given to a connection to say goodbye.
const GOODBYE: Duration = Duration::from_secs(2);

/// Passes events on. It lives as long as the client likes; what it hears after the door has stopped goes nowhere.
struct Ears {
    heard: mpsc::UnboundedSender<Heard>,
    asked: mpsc::UnboundedSender<Interaction>,
    application: watch::Sender<Option<u64>>,
}

#[async_trait]
impl EventHandler for Ears {
    async fn ready(&self, _: Context, ready: Ready) {
        self.application.send_replace(Some(ready.application.id.get()));
        let _ = self.heard.send(Heard::Began);
    }

    async fn message(&self, _: Context, message: Message) {
        self.said(convert::message(&message));
    }

    async fn message_update(&self, _: Context, _: Option<Message>, _: Option<Message>, event: MessageUpdateEvent) {
        self.said(convert::edited(&event).into_iter().collect());
    }

    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        let _ = self.asked.send(interaction);
    }
}

impl Ears {
    fn said(&self, messages: Vec<Inbound>) {
        if !messages.is_empty() {
            // Nobody listens only while the door closes: what is not kept is fetched at the next start.
            let _ = self.heard.send(Heard::Said(messages));
        }
    }
}

/// How a connection ended.
enum End {
    Stopped,
    /// Another process listens now.
    Yielded,
    /// The bot may not read message texts in servers. Direct messages come without that right.
    NoContent,
    /// The token is wrong.
    Unauthorised,
    Broken(anyhow::Error),
}

impl Discord {
    /// Receives until `stop` turns true. Fails only where trying again would not help.
    pub async fn receive(&self, intake: &dyn Intake, stop: watch::Receiver<bool>) -> anyhow::Result<()> {
        let (heard, messages) = mpsc::unbounded_channel();
        let (asked, interactions) = mpsc::unbounded_channel();
        let (application, known) = watch::channel(None);
        let ears = Arc::new(Ears {
            heard,
            asked,
            application,
        });
        let lanes = async {
            let messages = self.take_messages(intake, messages, stop.clone());
            let interactions = self.take_interactions(intake, interactions, stop.clone());
            tokio::join!(messages, interactions);
        };
        let connection = async {
            tokio::select! {
                ended = self.stay_connected(&ears, intake, stop.clone()) => ended,
                () = self.register(known) => Ok(()),
            }
        };
        tokio::pin!(lanes, connection);
        let (ended, lanes_done) = tokio::select! {
            ended = &mut connection => (ended, false),
            // Both end by `stop`, and the connection takes longer.
            () = &mut lanes => (connection.await, true),
        };
        // What was heard is still kept, if that takes no time; else it is caught up on at the next start.
        if ended.is_ok() && !lanes_done && tokio::time::timeout(GOODBYE, lanes).await.is_err() {
            tracing::warn!("some Discord messages were not kept in time; the next start reads them again");
        }
        ended
    }

    async fn stay_connected(
        &self,
        ears: &Arc<Ears>,
        intake: &dyn Intake,
        mut stop: watch::Receiver<bool>,
    ) -> anyhow::Result<()> {
        let mut intents = GatewayIntents::DIRECT_MESSAGES | GatewayIntents::GUILDS | GatewayIntents::MESSAGE_CONTENT;
        let mut wait = FIRST_WAIT;
        while !*stop.borrow() {
            let since = Instant::now();
            let end = if self.may_listen(intake).await {
                self.session(ears, intents, intake, &mut stop).await
            } else {
                End::Yielded
            };
            if since.elapsed() > GOOD_AFTER {
                wait = FIRST_WAIT;
            }
            let pause = match end {
                End::Stopped => break,
                End::Yielded => RENEW_EVERY,
                End::Unauthorised => return Err(anyhow!("Discord refuses the token in DISCORD_TOKEN")),
                End::NoContent if intents.contains(GatewayIntents::MESSAGE_CONTENT) => {
                    tracing::warn!("the message content intent is off for this bot; direct messages work without it");
                    intents.remove(GatewayIntents::MESSAGE_CONTENT);
                    continue;
                }
                End::NoContent => return Err(anyhow!("Discord refuses the intents this bot needs")),
                End::Broken(e) => {
                    if wait == FIRST_WAIT {
                        tracing::warn!(error = %format!("{e:#}"), "connection to Discord; tried again until it works");
                    }
                    let pause = wait;
                    wait = (wait * 2).min(LONGEST_WAIT);
                    pause
                }
            };
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                _ = stop.wait_for(|stopped| *stopped) => {}
            }
        }
        Ok(())
    }

    /// One process listens per token. Where the database cannot tell, the right is not taken.
    async fn may_listen(&self, intake: &dyn Intake) -> bool {
        intake.may_poll(self.token.expose()).await.unwrap_or(false)
    }

    /// Ends when another process has taken the right over. A database that is away takes nothing over.
    async fn until_yielded(&self, intake: &dyn Intake) {
        loop {
            tokio::time::sleep(RENEW_EVERY).await;
            if let Ok(false) = intake.may_poll(self.token.expose()).await {
                return;
            }
        }
    }

    /// One connection, with the resumptions the client makes by itself.
    async fn session(
        &self,
        ears: &Arc<Ears>,
        intents: GatewayIntents,
        intake: &dyn Intake,
        stop: &mut watch::Receiver<bool>,
    ) -> End {
        let mut client = match self.client(ears, intents).await {
            Ok(client) => client,
            Err(e) => return End::Broken(e),
        };
        let shards = client.shard_manager.clone();
        let end = tokio::select! {
            ended = client.start() => match ended {
                Ok(()) => End::Broken(anyhow!("the connection ended")),
                Err(serenity::Error::Gateway(GatewayError::InvalidAuthentication | GatewayError::NoAuthentication)) => {
                    End::Unauthorised
                }
                Err(serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents)) => End::NoContent,
                Err(e) => End::Broken(e.into()),
            },
            () = self.until_yielded(intake) => End::Yielded,
            _ = stop.wait_for(|stopped| *stopped) => End::Stopped,
        };
        say_goodbye(&shards).await;
        end
    }

    async fn client(&self, ears: &Arc<Ears>, intents: GatewayIntents) -> anyhow::Result<Client> {
        // The client would turn to Discord's own gateway where a configured address does not answer.
        let reached = self.rest.get("gateway").await;
        reached
            .map_err(|failure| anyhow!("{failure:?}"))
            .context("asking Discord for its gateway")?;
        let mut http = HttpBuilder::new(self.token.expose().trim());
        if let Some(url) = &self.api_url {
            http = http.proxy(url.clone()).ratelimiter_disabled(true);
        }
        let builder = ClientBuilder::new_with_http(http.build(), intents);
        Ok(builder.event_handler_arc(ears.clone()).await?)
    }

    /// Registers the commands once the bot knows who it is. Never ends.
    async fn register(&self, mut known: watch::Receiver<Option<u64>>) {
        let application = known.wait_for(Option::is_some).await.ok().and_then(|id| *id);
        if let Some(application) = application {
            let path = format!("applications/{application}/commands");
            let commands = shelf::commands(&self.commands);
            let mut wait = FIRST_WAIT;
            while let Err(failure) = self.rest.send(Method::PUT, &path, &commands, &[]).await {
                let hopeless = matches!(failure, Failure::Refused { status: 400, .. });
                if hopeless || wait == FIRST_WAIT {
                    tracing::warn!(?failure, hopeless, "registering the commands at Discord");
                }
                if hopeless {
                    break;
                }
                tokio::time::sleep(wait).await;
                wait = (wait * 2).min(LONGEST_WAIT);
            }
        }
        std::future::pending::<()>().await;
    }
}

/// Closes a connection. Its client waits for Discord to say goodbye too, which not every death allows.
async fn say_goodbye(shards: &Arc<ShardManager>) {
    let _ = tokio::time::timeout(GOODBYE, shards.shutdown_all()).await;
}
