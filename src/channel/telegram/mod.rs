//! The Telegram door: teloxide's client, calls and types under a poller and a webhook of our own, because
//! teloxide's acknowledge an update before it is kept. Limits are those of the Bot API's documentation.

mod convert;
mod fetch;
mod form;
mod poll;
mod send;
mod start;
mod webhook;
mod wire;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::bail;
use futures::FutureExt;
use futures::future::BoxFuture;
use teloxide::payloads::{AnswerCallbackQuery, SendChatAction};
use teloxide::types::{CallbackQueryId, ChatAction};
use tokio::sync::watch;

use crate::channel::{Channel, ChannelError, CommandName, Intake, Part, Result};
use crate::config::{TelegramConfig, Webhook};
use crate::domain::dialogue::{Content, Door, FileRef, Inbound};

use self::wire::Wire;

/// UTF-16 units of one text message (Bot API, sendMessage).
const TEXT_LIMIT: usize = 4096;
/// Showing that an answer is being made may not hold the answer up.
const COURTESY: Duration = Duration::from_secs(5);

/// One bot.
pub struct Telegram {
    wire: Wire,
    webhook: Option<Webhook>,
    commands: Vec<CommandName>,
    /// Chats that Telegram asked to leave alone, and until when. Sends wait in the outbox; typing is dropped.
    quiet: Mutex<BTreeMap<String, Instant>>,
}

impl Telegram {
    /// Fails on an address that is none, and on a webhook secret Telegram would refuse.
    pub fn new(config: &TelegramConfig, commands: Vec<CommandName>) -> anyhow::Result<Self> {
        if let Some(hook) = &config.webhook
            && !is_secret(hook.secret.expose())
        {
            bail!("TELEGRAM_WEBHOOK_SECRET may hold letters, digits, `_` and `-` only, at most 256 of them");
        }
        Ok(Self {
            wire: Wire::new(config.token.expose(), config.api_url.as_deref())?,
            webhook: config.webhook.clone(),
            commands,
            quiet: Mutex::default(),
        })
    }

    /// Remembers how long a chat wants to be left alone.
    fn noting<T>(&self, address: &str, outcome: Result<T>) -> Result<T> {
        if let Err(ChannelError::Retry { after: Some(after) }) = &outcome {
            let now = Instant::now();
            let mut quiet = self.quiet.lock().unwrap_or_else(PoisonError::into_inner);
            quiet.retain(|_, until| *until > now);
            if let Some(until) = now.checked_add(*after) {
                quiet.insert(address.to_owned(), until);
            }
        }
        outcome
    }

    fn is_quiet(&self, address: &str) -> bool {
        let quiet = self.quiet.lock().unwrap_or_else(PoisonError::into_inner);
        quiet.get(address).is_some_and(|until| *until > Instant::now())
    }
}

/// What a `secret_token` may hold (Bot API, setWebhook).
fn is_secret(secret: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    (1..=256).contains(&secret.len()) && secret.chars().all(plain)
}

impl Channel for Telegram {
    fn door(&self) -> Door {
        Door::Telegram
    }

    fn text_limit(&self) -> usize {
        TEXT_LIMIT
    }

    fn listen<'a>(
        &'a self,
        intake: &'a dyn Intake,
        mut stop: watch::Receiver<bool>,
    ) -> BoxFuture<'a, anyhow::Result<()>> {
        async move {
            let Some(me) = start::introduce(&self.wire, &self.commands, &mut stop).await? else {
                return Ok(());
            };
            if let Some(hook) = &self.webhook {
                return webhook::serve(&self.wire, hook, &me, intake, stop).await;
            }
            poll::run(&self.wire, &me, intake, stop).await;
            Ok(())
        }
        .boxed()
    }

    fn send<'a>(&'a self, address: &'a str, part: &'a Part) -> BoxFuture<'a, Result<Option<String>>> {
        async move { self.noting(address, send::send(&self.wire, address, part).await) }.boxed()
    }

    fn edit<'a>(&'a self, address: &'a str, message: &'a str, part: &'a Part) -> BoxFuture<'a, Result<()>> {
        async move { self.noting(address, send::edit(&self.wire, address, message, part).await) }.boxed()
    }

    fn typing<'a>(&'a self, address: &'a str) -> BoxFuture<'a, ()> {
        async move {
            let Ok(chat) = send::chat(address) else { return };
            if !self.is_quiet(address) {
                let shown = self
                    .wire
                    .call_within(&SendChatAction::new(chat, ChatAction::Typing), COURTESY)
                    .await;
                // A chat that is closed says so again to the answer itself.
                let _ = self.noting(address, shown.map_err(ChannelError::from));
            }
        }
        .boxed()
    }

    fn answer_press<'a>(&'a self, inbound: &'a Inbound) -> BoxFuture<'a, ()> {
        async move {
            let Content::Press {
                message: Some(handle), ..
            } = &inbound.content
            else {
                return;
            };
            let Some((_, query)) = handle.split_once(':') else {
                return;
            };
            let answer = AnswerCallbackQuery::new(CallbackQueryId(query.to_owned()));
            if let Err(e) = self.wire.call_within(&answer, COURTESY).await {
                // After a restart the press may be too old to be answered; its spinner has stopped by then.
                tracing::debug!(error = %e, "answering a press");
            }
        }
        .boxed()
    }

    fn fetch<'a>(&'a self, file: &'a FileRef, most: u64) -> BoxFuture<'a, Result<Vec<u8>>> {
        fetch::fetch(&self.wire, file, most).boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Secret;

    fn config(api_url: &str, secret: &str) -> TelegramConfig {
        TelegramConfig {
            token: Secret::new("1:a"),
            api_url: Some(api_url.to_owned()),
            webhook: Some(Webhook {
                url: "https://bot.example".to_owned(),
                listen: "127.0.0.1:0".to_owned(),
                secret: Secret::new(secret),
            }),
        }
    }

    #[test]
    fn what_telegram_would_refuse_is_refused_at_once() {
        let refusal = |api_url, secret| {
            Telegram::new(&config(api_url, secret), Vec::new())
                .err()
                .map(|e| e.to_string())
        };
        assert_eq!(refusal("https://api.example", "abc_DEF-123"), None);
        assert!(refusal("https://api.example", "été").is_some_and(|e| e.contains("TELEGRAM_WEBHOOK_SECRET")));
        assert!(refusal("no address", "abc").is_some_and(|e| e.contains("TELEGRAM_API_URL")));
    }
}
