//! Drains the outbox to the doors: retries with backoff, splitting, quiet hours checked once more.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::watch;

use crate::app::App;
use crate::channel::{self, Channel, ChannelError, Part};
use crate::domain::athlete::Settings;
use crate::domain::silence;

use crate::store::outbox::{self, Claimed, Class, Outcome};
use crate::store::{accounts, athletes, health};

const POLL_EVERY: Duration = Duration::from_millis(400);
const AT_ONCE: i64 = 20;
/// A reply that could not be delivered in this many tries never will be.
const MOST_ATTEMPTS: i32 = 12;
const LONGEST_WAIT_SECONDS: i64 = 600;

/// Delivers until `stop` turns true.
pub async fn serve(app: Arc<App>, mut stop: watch::Receiver<bool>) -> anyhow::Result<()> {
    while !*stop.borrow() {
        let woken = app.wake.outbox.notified();
        let drained = {
            let app = app.clone();
            tokio::spawn(async move { drain(&app).await }).await?
        };
        match drained {
            Ok(true) => continue,
            Ok(false) => {}
            Err(e) => tracing::warn!(error = %e, "draining the outbox"),
        }
        tokio::select! {
            () = woken => {}
            () = tokio::time::sleep(POLL_EVERY) => {}
            _ = stop.wait_for(|stopped| *stopped) => {}
        }
    }
    Ok(())
}

/// Delivers what is due once. Returns whether there was anything.
pub async fn drain(app: &Arc<App>) -> anyhow::Result<bool> {
    let claimed = outbox::claim(&app.pool, &app.vault, &app.doors(), app.process, AT_ONCE).await?;
    let any = !claimed.is_empty();
    let deliveries = claimed.into_iter().map(|c| {
        let app = app.clone();
        tokio::spawn(async move { deliver(&app, &c).await })
    });
    for done in futures::future::join_all(deliveries).await {
        done??;
    }
    Ok(any)
}

async fn deliver(app: &App, claimed: &Claimed) -> anyhow::Result<()> {
    app.crash.here("delivery.claimed");
    let outcome = attempt(app, claimed).await?;
    if outcome == Outcome::Blocked {
        let mut db = app.pool.acquire().await?;
        accounts::close(&mut db, &claimed.scope, &claimed.account).await?;
    }
    outbox::settle(&app.pool, claimed, &outcome).await?;
    app.crash.here("delivery.settled");
    Ok(())
}

async fn attempt(app: &App, claimed: &Claimed) -> anyhow::Result<Outcome> {
    let now = app.clock.now();
    let (settings, address, sent_today, flagged) = {
        let mut db = app.pool.acquire().await?;
        let settings = athletes::load(&mut db, &claimed.scope).await?.settings;
        let usual = accounts::address(&mut db, &app.vault, &claimed.scope, &claimed.account).await?;
        let address = claimed.address.clone().or(usual);
        let sent = outbox::nudges_sent_since(&mut db, &claimed.scope, silence::day_start(&settings, now)).await?;
        let flagged = !health::flag::open(&mut db, &claimed.scope).await?.is_empty();
        (settings, address, sent, flagged)
    };
    if claimed.expires_at.is_some_and(|at| at <= now) {
        return Ok(Outcome::Expired);
    }
    if claimed.class == Class::Nudge
        && let Some(outcome) = held_back(&settings, sent_today, flagged, now)
    {
        return Ok(outcome);
    }
    // A nudge that may have left already is not said twice.
    if claimed.class == Class::Nudge && claimed.attempts > 0 {
        return Ok(Outcome::Ambiguous);
    }
    let (Some(channel), Some(address)) = (app.channel(claimed.account.door), address) else {
        return Ok(Outcome::Failed);
    };
    send(app, channel.as_ref(), &address, claimed, now).await
}

/// Quiet hours, the daily cap and an open warning sign, asked again at the door.
fn held_back(settings: &Settings, sent_today: i64, flagged: bool, now: DateTime<Utc>) -> Option<Outcome> {
    if flagged || settings.consent.nudges == Some(false) || sent_today >= i64::from(settings.daily_cap) {
        return Some(Outcome::Expired);
    }
    silence::quiet_until(settings, now).map(|until| Outcome::Postponed { until })
}

async fn send(
    app: &App,
    channel: &dyn Channel,
    address: &str,
    claimed: &Claimed,
    now: DateTime<Utc>,
) -> anyhow::Result<Outcome> {
    let mut as_id = None;
    let parts = parts(claimed, channel.text_limit());
    for (n, part) in parts
        .iter()
        .enumerate()
        .skip(usize::try_from(claimed.parts_sent).unwrap_or(0))
    {
        app.crash.here("delivery.before_send");
        let sent = match &claimed.placeholder {
            Some(message) if n == 0 => match channel.edit(address, message, part).await {
                Ok(()) => Ok(Some(message.clone())),
                Err(ChannelError::Gone) => channel.send(address, part).await,
                Err(e) => Err(e),
            },
            _ => channel.send(address, part).await,
        };
        app.crash.here("delivery.after_send");
        let sent = match sent {
            // However often it is tried, the file stays too large: the words go alone, and say so.
            Err(ChannelError::TooLarge) if !part.attachments.is_empty() => {
                channel.send(address, &without_files(part, &part.text)).await
            }
            Err(ChannelError::FileLeftOut) => channel.send(address, &without_files(part, "")).await,
            sent => sent,
        };
        match sent {
            Ok(id) => {
                as_id = id;
                if n + 1 < parts.len() {
                    outbox::part_sent(&app.pool, claimed, n as i32 + 1).await?;
                }
            }
            Err(e) => return Ok(after_failure(claimed, &e, now)),
        }
    }
    Ok(Outcome::Sent { as_id })
}

/// What is still to be said of a part whose file cannot pass, and a sentence on what is missing.
fn without_files(part: &Part, said: &str) -> Part {
    let missing = part.attachments.iter().map(|file| file.instead.as_str());
    let mut lines: Vec<&str> = std::iter::once(said).chain(missing).filter(|t| !t.is_empty()).collect();
    lines.dedup();
    Part {
        text: lines.join("\n"),
        buttons: part.buttons.clone(),
        attachments: Vec::new(),
        key: part.key.clone(),
        shelf: part.shelf.clone(),
    }
}

/// What a failure means for a message of its class.
fn after_failure(claimed: &Claimed, error: &ChannelError, now: DateTime<Utc>) -> Outcome {
    let attempt = claimed.attempts + 1;
    let backoff = TimeDelta::seconds(i64::from(attempt * attempt).min(LONGEST_WAIT_SECONDS));
    match error {
        ChannelError::Blocked => Outcome::Blocked,
        ChannelError::TooLarge | ChannelError::FileLeftOut => {
            tracing::warn!(door = claimed.account.door.id(), "too large for the door");
            Outcome::Failed
        }
        // A path is only ever read from.
        ChannelError::Folder | ChannelError::Missing => Outcome::Failed,
        ChannelError::Refused(detail) => {
            tracing::warn!(door = claimed.account.door.id(), detail, "refused by the door");
            Outcome::Failed
        }
        _ if attempt >= MOST_ATTEMPTS => Outcome::Failed,
        // Nothing left: even a nudge may be tried again, as if for the first time.
        ChannelError::Retry { after } => {
            let asked = after.and_then(|d| TimeDelta::from_std(d).ok());
            Outcome::Postponed {
                until: now + asked.unwrap_or(backoff),
            }
        }
        ChannelError::Ambiguous if claimed.class == Class::Nudge => Outcome::Ambiguous,
        ChannelError::Ambiguous | ChannelError::Gone => Outcome::Postponed { until: now + backoff },
    }
}

/// The reply as this door can carry it: buttons and pictures on the last part.
fn parts(claimed: &Claimed, limit: usize) -> Vec<Part> {
    let texts = channel::split(&claimed.reply.text, limit);
    let last = texts.len() - 1;
    texts
        .into_iter()
        .enumerate()
        .map(|(n, text)| Part {
            text,
            buttons: if n == last {
                claimed.reply.buttons.clone()
            } else {
                Vec::new()
            },
            attachments: if n == last {
                claimed.reply.attachments.clone()
            } else {
                Vec::new()
            },
            key: format!("{}|{}|{n}", claimed.scope.athlete().0.simple(), claimed.key),
            shelf: claimed.scope.athlete().0.simple().to_string(),
        })
        .collect()
}
