//! What to do with a dropped file.

use std::path::Path;

use crate::app::App;
use crate::channel::ChannelError;
use crate::domain::dialogue::{Door, FileRef, Inbound, Reply};
use crate::domain::wellness::Tier;
use crate::formats;
use crate::i18n;
use crate::ingest;
use crate::store::lane::Lane;

use super::decide::Decision;
use super::{Seen, errands, offline, uploaded};

/// Telegram's own limit for bots; the same at every door, so that nothing works here and fails there.
pub const LARGEST_FILE: u64 = 20 * 1024 * 1024;

/// What a dropped file asks for: its runs taken in, a plan looked at, or a sentence on why neither.
pub async fn decide(
    app: &App,
    lane: &Lane,
    inbound: &Inbound,
    file: &FileRef,
    seen: &Seen,
) -> anyhow::Result<Decision> {
    let lang = seen.state.athlete.settings.lang;
    let say = |id: &str| Ok(Decision::Say(Reply::words(i18n::text(lang, id, &[]))));
    if seen.warned.tier >= Tier::Orange {
        return Ok(Decision::Orange(seen.warned.clone()));
    }
    if file.size.is_some_and(|size| size > LARGEST_FILE) {
        // No messenger stands between a terminal and its disk.
        if inbound.door != Door::Terminal {
            return say(too_large(app));
        }
        let name = file.name.as_deref().unwrap_or(&file.handle);
        return match uploaded::from_disk(app, &lane.scope, Path::new(&file.handle), name).await? {
            Some(reply) => Ok(Decision::Say(reply)),
            None => say("bot-file-lost"),
        };
    }
    let Some(channel) = app.channel(inbound.door) else {
        return say("bot-file-lost");
    };
    let bytes = match channel.fetch(file, LARGEST_FILE).await {
        Ok(bytes) => bytes,
        Err(ChannelError::TooLarge) => return say(too_large(app)),
        Err(ChannelError::Folder) => return say("bot-file-folder"),
        Err(ChannelError::Missing) => return say("bot-file-missing"),
        Err(ChannelError::Retry { .. } | ChannelError::Ambiguous) => anyhow::bail!("the file could not be fetched yet"),
        Err(_) => return say("bot-file-lost"),
    };
    if let Some(text) = written_plan(&bytes, file.name.as_deref()) {
        // Whoever sends a page of prose has spoken of no plan.
        return match offline::plan_of(&text, &seen.state) {
            Some(opinion) => Ok(Decision::Say(opinion)),
            None => say("file-no-plan"),
        };
    }
    Ok(match ingest::decode(bytes, file.name.clone()).await? {
        Ok(decoded) => Decision::Take(decoded),
        Err(error) => Decision::Say(Reply::words(errands::file_error(lang, &error))),
    })
}

/// Where a large file may go instead.
fn too_large(app: &App) -> &'static str {
    if app.site.is_some() {
        "web-chat-too-large"
    } else {
        "bot-file-too-large"
    }
}

/// The text of a file that holds a plan, by its name or its first line. `None` for a recording, whatever its name.
fn written_plan(bytes: &[u8], name: Option<&str>) -> Option<String> {
    if bytes.is_empty() || formats::recognised(bytes) {
        return None;
    }
    let name = name.unwrap_or_default().to_lowercase();
    let plan = bytes.starts_with(b"BEGIN:VCALENDAR") || [".ics", ".csv", ".txt"].iter().any(|end| name.ends_with(end));
    plan.then(|| String::from_utf8_lossy(bytes).into_owned())
}
