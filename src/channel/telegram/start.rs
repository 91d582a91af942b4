//! Before listening: who the bot is, and its commands; and how long to wait when Telegram is away.

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::bail;
use teloxide::payloads::{GetMe, SetMyCommands, SetMyCommandsSetters};
use teloxide::types::BotCommand;
use tokio::sync::watch;

use crate::channel::CommandName;

use super::wire::Wire;

const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Longest description of a command in characters (Bot API, `BotCommand`).
const ABOUT_LIMIT: usize = 256;

/// What must be known of the bot to see whether a group speaks to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Me {
    /// Lower case, without `@`. `None` when Telegram did not say.
    pub username: Option<String>,
}

/// Growing pauses between tries.
pub struct Backoff {
    next: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self { next: FIRST_PAUSE }
    }
}

impl Backoff {
    pub fn pause(&mut self) -> Duration {
        let pause = self.next;
        self.next = (pause * 2).min(LONGEST_PAUSE);
        pause
    }
}

/// Waits. `true`: it is time to stop.
pub async fn rest(pause: Duration, stop: &mut watch::Receiver<bool>) -> bool {
    tokio::time::timeout(pause, stop.wait_for(|stopped| *stopped))
        .await
        .is_ok()
}

/// Asks until Telegram answers, then registers the commands. `None`: stopped before.
pub async fn introduce(
    wire: &Wire,
    commands: &[CommandName],
    stop: &mut watch::Receiver<bool>,
) -> anyhow::Result<Option<Me>> {
    let mut backoff = Backoff::default();
    let me = loop {
        match wire.call(&GetMe::new()).await {
            Ok(me) => break me,
            // A token that is none answers 404, one that was taken back 401: waiting repairs neither.
            Err(e) if matches!(e.code(), Some(401 | 404)) => bail!("Telegram does not know this TELEGRAM_BOT_TOKEN"),
            Err(e) => {
                tracing::warn!(error = %e, "greeting Telegram");
                if rest(e.after().unwrap_or_else(|| backoff.pause()), stop).await {
                    return Ok(None);
                }
            }
        }
    };
    for (language, list) in lists(commands) {
        let mut call = SetMyCommands::new(list);
        if let Some(language) = language {
            call = call.language_code(language);
        }
        // The door works without its menu.
        if let Err(e) = wire.call(&call).await {
            tracing::warn!(error = %e, "registering the commands");
        }
    }
    Ok(Some(Me {
        username: me["username"].as_str().map(str::to_lowercase),
    }))
}

/// The commands for French and English apps, and in French for all others.
fn lists(commands: &[CommandName]) -> [(Option<&'static str>, Vec<BotCommand>); 3] {
    let french = listed(commands.iter().map(|c| (c.fr, c.about_fr.as_str())));
    let english = listed(commands.iter().map(|c| (c.en, c.about_en.as_str())));
    [(None, french.clone()), (Some("fr"), french), (Some("en"), english)]
}

fn listed<'a>(names: impl Iterator<Item = (&'static str, &'a str)>) -> Vec<BotCommand> {
    let mut seen = BTreeSet::new();
    names
        .filter(|(name, about)| !about.is_empty() && seen.insert(*name))
        .map(|(name, about)| BotCommand::new(name, about.chars().take(ABOUT_LIMIT).collect::<String>()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_half_a_minute() {
        let mut backoff = Backoff::default();
        let pauses: Vec<u128> = (0..9).map(|_| backoff.pause().as_millis()).collect();
        assert_eq!(pauses, [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    }

    #[test]
    fn each_language_has_its_names_once() {
        let command = |fr, en, about: &str| CommandName {
            fr,
            en,
            about_fr: about.to_owned(),
            about_en: format!("{about} (en)"),
        };
        let all = [
            command("aide", "help", "a"),
            command("help", "help", "b"),
            command("vide", "empty", ""),
        ];
        let [(none, default), (fr, french), (en, english)] = lists(&all);
        assert_eq!((none, fr, en), (None, Some("fr"), Some("en")));
        assert_eq!(default, french);
        assert_eq!(french, [BotCommand::new("aide", "a"), BotCommand::new("help", "b")]);
        assert_eq!(
            english,
            [BotCommand::new("help", "a (en)"), BotCommand::new("empty", " (en)")]
        );
        let long = [command("aide", "help", &"é".repeat(300))];
        assert_eq!(lists(&long)[0].1[0].description.chars().count(), 256);
    }
}
