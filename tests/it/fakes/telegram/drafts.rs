//! A message as the bot wants it, checked before it is posted.

use std::collections::BTreeMap;

use axum::body::Bytes;
use serde_json::Value;

use super::entities;
use super::params::{Params, Refusal, bad, refuse};
use super::world::{Attachment, Button, SentMessage, StoredFile};

/// Longest text and caption after entities parsing, in UTF-16 units (Bot API, sendMessage, sendPhoto).
const TEXT_LIMIT: usize = 4096;
const CAPTION_LIMIT: usize = 1024;

/// Largest uploads in bytes (Bot API, sendPhoto and sendDocument).
const PHOTO_LIMIT: usize = 10 << 20;
const DOCUMENT_LIMIT: usize = 50 << 20;

/// Longest `callback_data` in bytes (Bot API, `InlineKeyboardButton`).
const DATA_LIMIT: usize = 64;

fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}

fn blank(params: &Params, field: &str) -> Result<SentMessage, Refusal> {
    let source = params.text(field).unwrap_or_default().to_owned();
    let parse_mode = params.text("parse_mode").map(str::to_owned);
    let seen = entities::visible(&source, parse_mode.as_deref()).or_else(bad)?;
    let (buttons, keyboard) = keyboard(params)?;
    Ok(SentMessage {
        id: 0,
        chat: 0,
        text: seen.trim().to_owned(),
        source,
        parse_mode,
        buttons,
        edits: Vec::new(),
        at: 0,
        attachments: Vec::new(),
        reply_to: None,
        deleted: false,
        keyboard,
    })
}

/// A text message; its id, chat and time are filled when it is posted.
pub(super) fn text(params: &Params) -> Result<SentMessage, Refusal> {
    let draft = blank(params, "text")?;
    match utf16(&draft.text) {
        0 => bad("message text is empty"),
        1..=TEXT_LIMIT => Ok(draft),
        _ => bad("message is too long"),
    }
}

/// A photo or a document, uploaded or named by a file id the fake handed out.
pub(super) fn upload(
    params: &Params,
    kind: &'static str,
    files: &BTreeMap<String, StoredFile>,
) -> Result<SentMessage, Refusal> {
    let mut draft = blank(params, "caption")?;
    if utf16(&draft.text) > CAPTION_LIMIT {
        return bad("message caption is too long");
    }
    let known = params.text(kind).and_then(|id| files.get(id));
    let known = known.map(|file| (file.name.clone(), file.bytes.clone()));
    let Some((name, bytes)) = params.upload(kind).or(known) else {
        return bad("wrong remote file identifier specified: Wrong string length");
    };
    if bytes.is_empty() {
        return bad("file must be non-empty");
    }
    let limit = if kind == "photo" { PHOTO_LIMIT } else { DOCUMENT_LIMIT };
    if bytes.len() > limit {
        return refuse(413, "Request Entity Too Large");
    }
    if kind == "photo" && !is_picture(&bytes) {
        return bad("IMAGE_PROCESS_FAILED");
    }
    draft.attachments = vec![Attachment { name, kind, bytes }];
    Ok(draft)
}

fn is_picture(bytes: &Bytes) -> bool {
    let png = bytes.starts_with(b"\x89PNG\r\n\x1a\n");
    let jpeg = bytes.starts_with(b"\xff\xd8\xff");
    let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    png || jpeg || webp
}

/// The inline buttons of a call and the keyboard as it was sent; an empty keyboard is none.
pub(super) fn keyboard(params: &Params) -> Result<(Vec<Button>, Option<Value>), Refusal> {
    let mut buttons = Vec::new();
    if params.fields.contains_key("reply_markup") && params.nested("reply_markup").is_none() {
        return bad("can't parse reply keyboard markup JSON object");
    }
    let Some(markup) = params.nested("reply_markup") else {
        return Ok((buttons, None));
    };
    let Some(rows) = markup["inline_keyboard"].as_array() else {
        // Reply keyboards and their removal are accepted and not shown.
        return Ok((buttons, None));
    };
    for button in rows.iter().filter_map(|row| row.as_array()).flatten() {
        buttons.push(checked(button)?);
    }
    let shown = (!buttons.is_empty()).then_some(markup);
    Ok((buttons, shown))
}

fn checked(button: &Value) -> Result<Button, Refusal> {
    let label = button["text"].as_str().unwrap_or_default();
    if label.is_empty() {
        return bad("can't parse inline keyboard button: Field \"text\" must be of type String");
    }
    let data = button["callback_data"].as_str();
    if data.is_some_and(|data| data.is_empty() || data.len() > DATA_LIMIT) {
        return bad("BUTTON_DATA_INVALID");
    }
    let app = button["web_app"]["url"].as_str();
    let url = button["url"].as_str().or(app);
    if url.is_some_and(|url| url.parse::<reqwest::Url>().is_err()) {
        return bad("BUTTON_URL_INVALID");
    }
    if data.is_none() && url.is_none() {
        return bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    }
    Ok(Button {
        label: label.to_owned(),
        data: data.map(str::to_owned),
        url: url.map(str::to_owned),
    })
}
