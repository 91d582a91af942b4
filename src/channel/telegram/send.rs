//! Messages out, as plain text: no markup is ever asked for, so nothing a person or a model wrote can be
//! taken for some, and no text is refused for its brackets.

use std::time::Duration;

use serde_json::Value;
use teloxide::payloads::{EditMessageText, EditMessageTextSetters, SendMessage, SendMessageSetters};
use teloxide::types::{ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageId, Recipient};

use crate::channel::{ChannelError, Part, Result};
use crate::domain::dialogue::{Attachment, Button};

use super::form::form;
use super::wire::{Failure, Wire};

/// UTF-16 units of the text under a picture (Bot API, sendPhoto).
const CAPTION_LIMIT: usize = 1024;
/// A slow line may carry a picture for this long.
const UPLOAD_PATIENCE: Duration = Duration::from_mins(1);
/// Further files of a message already begun are tried this often, with pauses no longer than this.
const TRIES: usize = 3;
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
const USUAL_PAUSE: Duration = Duration::from_secs(1);

/// How Telegram says that there is nothing to edit, or nothing that can be.
const GONE: [&str; 4] = [
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "MESSAGE_ID_INVALID",
];

/// The chat behind an address.
pub fn chat(address: &str) -> Result<Recipient> {
    let id = address
        .parse()
        .map_err(|_| ChannelError::Refused("the address is no Telegram chat".to_owned()))?;
    Ok(ChatId(id).into())
}

/// Sends a part. Its text goes with the first file where it fits, so that both arrive or neither.
pub async fn send(wire: &Wire, address: &str, part: &Part) -> Result<Option<String>> {
    let (caption, rest) = match part.attachments.split_first() {
        Some((first, rest)) if part.text.encode_utf16().count() <= CAPTION_LIMIT => (Some(first), rest),
        _ => (None, part.attachments.as_slice()),
    };
    let mut address = address.to_owned();
    let id = match begin(wire, chat(&address)?, &address, part, caption).await {
        // A group that grew has another number from then on; nothing was said under the old one.
        Err(Failure::Refused { moved: Some(to), .. }) => {
            address = to.to_string();
            begin(wire, chat(&address)?, &address, part, caption).await?
        }
        outcome => outcome?,
    };
    follow(wire, &address, rest).await?;
    Ok(id)
}

/// The message itself, under its first file where it goes with one.
async fn begin(
    wire: &Wire,
    chat: Recipient,
    address: &str,
    part: &Part,
    under: Option<&Attachment>,
) -> Result<Option<String>, Failure> {
    match under {
        Some(file) => upload(wire, address, file, &part.text, &part.buttons).await,
        None => text(wire, chat, part).await,
    }
}

/// Changes a message in place. Files cannot join an old message and follow as new ones.
pub async fn edit(wire: &Wire, address: &str, message: &str, part: &Part) -> Result<()> {
    // A press names its message together with what answers it.
    let number = message.split(':').next().unwrap_or_default();
    let number = number.parse().map_err(|_| ChannelError::Gone)?;
    let mut call =
        EditMessageText::new(chat(address)?, MessageId(number), &part.text).link_preview_options(no_preview());
    if let Some(keyboard) = keyboard(&part.buttons) {
        call = call.reply_markup(keyboard);
    }
    match wire.call(&call).await {
        Ok(_) => {}
        // The same edit once more, after an answer that was lost.
        Err(e) if e.says(&["message is not modified"]) => {}
        // What was said before a group moved cannot be changed any more.
        Err(e) if e.says(&GONE) || e.moved().is_some() => return Err(ChannelError::Gone),
        Err(e) => return Err(e.into()),
    }
    follow(wire, address, &part.attachments).await
}

async fn text(wire: &Wire, chat: Recipient, part: &Part) -> Result<Option<String>, Failure> {
    let mut call = SendMessage::new(chat, &part.text).link_preview_options(no_preview());
    if let Some(keyboard) = keyboard(&part.buttons) {
        call = call.reply_markup(keyboard);
    }
    Ok(id_of(&wire.call(&call).await?))
}

/// Sends files after a message that has arrived. It is not to be said again for their sake, so a pause
/// Telegram asks for is waited out here; what then is still not sent makes the whole ambiguous.
async fn follow(wire: &Wire, address: &str, files: &[Attachment]) -> Result<()> {
    for file in files {
        let mut tries = 0;
        loop {
            tries += 1;
            match upload(wire, address, file, "", &[]).await.map_err(ChannelError::from) {
                Ok(_) => break,
                Err(ChannelError::Retry { after }) => {
                    let pause = after.unwrap_or(USUAL_PAUSE);
                    if tries == TRIES || pause > LONGEST_PAUSE {
                        return Err(ChannelError::Ambiguous);
                    }
                    tokio::time::sleep(pause).await;
                }
                Err(ChannelError::TooLarge) => return Err(ChannelError::FileLeftOut),
                Err(e) => return Err(e),
            }
        }
    }
    Ok(())
}

async fn upload(
    wire: &Wire,
    address: &str,
    file: &Attachment,
    caption: &str,
    buttons: &[Vec<Button>],
) -> Result<Option<String>, Failure> {
    let (method, name) = match file.mime.as_str() {
        "image/png" => ("SendPhoto", "photo"),
        _ => ("SendDocument", "document"),
    };
    let mut fields = vec![("chat_id", address.to_owned())];
    if !caption.is_empty() {
        fields.push(("caption", caption.to_owned()));
    }
    if let Some(keyboard) = keyboard(buttons) {
        let json = serde_json::to_string(&keyboard).map_err(|e| Failure::Unknown(e.to_string()))?;
        fields.push(("reply_markup", json));
    }
    let (kind, body) = form(&fields, name, file);
    Ok(id_of(&wire.post(method, &kind, body, UPLOAD_PATIENCE).await?))
}

fn id_of(message: &Value) -> Option<String> {
    message["message_id"].as_i64().map(|id| id.to_string())
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

/// `None` without buttons: an edit then takes old ones away.
fn keyboard(rows: &[Vec<Button>]) -> Option<InlineKeyboardMarkup> {
    let button = |b: &Button| InlineKeyboardButton::callback(&b.label, &b.data);
    let rows: Vec<Vec<_>> = rows
        .iter()
        .filter(|row| !row.is_empty())
        .map(|row| row.iter().map(button).collect())
        .collect();
    (!rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_rows_are_no_keyboard() {
        assert_eq!(keyboard(&[]), None);
        assert_eq!(keyboard(&[Vec::new()]), None);
        let yes = Button {
            label: "Oui".to_owned(),
            data: "go:1".to_owned(),
        };
        let shown = keyboard(&[vec![yes], Vec::new()]).unwrap();
        let wanted = serde_json::json!({ "inline_keyboard": [[{ "text": "Oui", "callback_data": "go:1" }]] });
        assert_eq!(serde_json::to_value(shown).unwrap(), wanted);
    }

    #[test]
    fn only_numbers_are_chats() {
        assert_eq!(chat("-1001234567890"), Ok(ChatId(-1_001_234_567_890).into()));
        assert!(matches!(chat("@canal"), Err(ChannelError::Refused(_))));
    }
}
