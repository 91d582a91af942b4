//! A message as the bot wants it, checked as Discord checks it.

use serde_json::{Value, json};

use super::world::{Attachment, Button, SentMessage, World};
use crate::fakes::multipart::{self, Part};
use crate::fakes::wire::Call;

/// Discord's limits: content in characters, one file in bytes, buttons in a row, rows.
const CONTENT_LIMIT: usize = 2000;
const FILE_LIMIT: usize = 10 << 20;
const ROW_LIMIT: usize = 5;
const CUSTOM_ID_LIMIT: usize = 100;
const LABEL_LIMIT: usize = 80;

/// An error of the API: status, Discord's code, message.
#[derive(Debug, PartialEq)]
pub(super) struct Refusal(pub u16, pub u32, pub String);

pub(super) fn refuse<T>(status: u16, code: u32, message: &str) -> Result<T, Refusal> {
    Err(Refusal(status, code, message.to_owned()))
}

fn invalid<T>(what: &str) -> Result<T, Refusal> {
    refuse(400, 50035, &format!("Invalid Form Body: {what}"))
}

/// A body and the files that came with it.
pub(super) struct Payload {
    pub body: Value,
    pub files: Vec<Part>,
}

impl Payload {
    /// Reads JSON, or a form whose `payload_json` holds it; `None` when malformed.
    pub fn read(call: &Call) -> Option<Self> {
        let kind = call.header("content-type").unwrap_or_default();
        if kind.starts_with("multipart/form-data") {
            let parts = multipart::parts(kind, &call.body)?;
            let (files, fields): (Vec<_>, Vec<_>) = parts.into_iter().partition(|part| part.file_name.is_some());
            let field = fields.iter().find(|part| part.name == "payload_json");
            let body = match field {
                Some(field) => serde_json::from_slice(&field.bytes).ok()?,
                None => json!({}),
            };
            return Some(Self { body, files });
        }
        let body = if call.body.is_empty() { json!({}) } else { call.json()? };
        let files = Vec::new();
        Some(Self { body, files })
    }
}

impl World {
    /// A new message from `body`; its channel and interaction are filled by the caller.
    pub fn draft(&mut self, body: &Value, files: &[Part]) -> Result<SentMessage, Refusal> {
        let mut message = SentMessage {
            id: 0,
            channel: 0,
            content: String::new(),
            embeds: Vec::new(),
            buttons: Vec::new(),
            edits: Vec::new(),
            at_ms: self.clock.now_ms(),
            attachments: Vec::new(),
            ephemeral: body["flags"].as_u64().unwrap_or(0) & 64 != 0,
            deleted: false,
            interaction: None,
            components: json!([]),
            nonce: body["nonce"].as_str().map(str::to_owned),
        };
        message.apply(body)?;
        message.attachments = self.uploads(files)?;
        let empty = message.content.trim().is_empty() && message.embeds.is_empty() && message.attachments.is_empty();
        if empty {
            return refuse(400, 50006, "Cannot send an empty message");
        }
        message.id = self.id();
        Ok(message)
    }

    pub fn uploads(&mut self, files: &[Part]) -> Result<Vec<Attachment>, Refusal> {
        let mut kept = Vec::new();
        for file in files {
            if file.bytes.len() > FILE_LIMIT {
                return refuse(413, 40005, "Request entity too large");
            }
            let name = file.file_name.clone().unwrap_or_default();
            kept.push(self.keep_file(&name, file.bytes.clone()));
        }
        Ok(kept)
    }
}

impl SentMessage {
    /// Takes over the fields `body` has and leaves the others.
    pub(super) fn apply(&mut self, body: &Value) -> Result<(), Refusal> {
        if let Some(content) = body["content"].as_str() {
            if content.chars().count() > CONTENT_LIMIT {
                return invalid("content must be 2000 or fewer in length");
            }
            content.clone_into(&mut self.content);
        }
        if let Some(embeds) = body["embeds"].as_array() {
            self.embeds.clone_from(embeds);
        }
        if let Some(rows) = body["components"].as_array() {
            self.buttons = buttons(rows)?;
            self.components = body["components"].clone();
        }
        Ok(())
    }
}

fn buttons(rows: &[Value]) -> Result<Vec<Button>, Refusal> {
    if rows.len() > ROW_LIMIT {
        return invalid("components must be 5 or fewer in length");
    }
    let mut buttons: Vec<Button> = Vec::new();
    for row in rows {
        let cells = row["components"].as_array().map_or(&[][..], Vec::as_slice);
        if !(1..=ROW_LIMIT).contains(&cells.len()) {
            return invalid("a row has 1 to 5 components");
        }
        // Type 2 is a button; menus and the like are accepted and not shown.
        for cell in cells.iter().filter(|cell| cell["type"] == 2) {
            let label = cell["label"].as_str().unwrap_or_default();
            let custom_id = cell["custom_id"].as_str().map(str::to_owned);
            if label.chars().count() > LABEL_LIMIT || (label.is_empty() && cell["emoji"].is_null()) {
                return invalid("label must be 1 to 80 in length");
            }
            match &custom_id {
                Some(id) if !(1..=CUSTOM_ID_LIMIT).contains(&id.chars().count()) => {
                    return invalid("custom_id must be 1 to 100 in length");
                }
                Some(id) if buttons.iter().any(|one| one.custom_id.as_ref() == Some(id)) => {
                    return invalid("Component custom id cannot be duplicated");
                }
                None if cell["url"].is_null() => return invalid("a button needs an id or a url"),
                _ => {}
            }
            buttons.push(Button {
                label: label.to_owned(),
                custom_id,
                disabled: cell["disabled"] == true,
            });
        }
    }
    Ok(buttons)
}
