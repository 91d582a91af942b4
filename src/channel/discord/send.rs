//! Parts on their way out: to a channel of direct messages, or as the answer to an interaction.

use reqwest::Method;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::channel::{ChannelError, Part, Result};
use crate::domain::dialogue::{Attachment, Button};

use super::Discord;
use super::address::{Address, Origin};
use super::open::{Stage, answers_a_message};
use super::plain::plain;
use super::rest::{Failure, code};

/// Discord's limits: a message in UTF-16 units, rows, buttons of a row, a label in characters.
pub const TEXT_LIMIT: usize = 2000;
const MOST_ROWS: usize = 5;
const MOST_IN_A_ROW: usize = 5;
const LABEL_LIMIT: usize = 80;
const CUSTOM_ID_LIMIT: usize = 100;
/// Largest file a bot may send where nobody pays for more.
const FILE_LIMIT: usize = 10 << 20;
/// Bytes of the nonce, of which Discord takes at most 25 characters.
const NONCE_BYTES: usize = 12;

/// Flags of a message: no previews of links; for the eyes of one person.
const SUPPRESS_EMBEDS: u64 = 1 << 2;
pub const EPHEMERAL: u64 = 1 << 6;

impl Discord {
    /// Sends a part to the interaction it answers, as long as that one listens, else to the address.
    pub async fn deliver(&self, address: &str, part: &Part) -> Result<Option<String>> {
        if part.attachments.iter().any(|file| file.bytes.len() > FILE_LIMIT) {
            return Err(ChannelError::TooLarge);
        }
        if let Some(origin) = self.open.answered_by(&part.key) {
            return self.answer(&origin, part).await;
        }
        match Address::parse(address) {
            // The person first came by a command and now wrote: the answer belongs where they wrote.
            Some(Address::Interaction(origin)) if answers_a_message(&part.key) => self.direct(&origin, part).await,
            Some(Address::Interaction(origin)) => self.answer(&origin, part).await,
            Some(Address::Channel(channel)) => self.post(channel, part).await,
            None => Err(no_address()),
        }
    }

    /// Answers an interaction: the first part replaces the loading state, the others follow it.
    async fn answer(&self, origin: &Origin, part: &Part) -> Result<Option<String>> {
        let token = &origin.token;
        if let Some(message) = self.open.message_of(token, &part.key) {
            return Ok(Some(message));
        }
        let stage = self.open.acknowledged(token).await;
        if stage == Some(Stage::Over) {
            return self.direct(origin, part).await;
        }
        let flags = if origin.ephemeral {
            SUPPRESS_EMBEDS | EPHEMERAL
        } else {
            SUPPRESS_EMBEDS
        };
        let hook = webhook(origin);
        let (mut sent, mut repeatable) = (None, false);
        if self.open.takes_the_loading_state(token, &part.key) {
            let body = body(part, SUPPRESS_EMBEDS);
            let path = format!("{hook}/messages/@original");
            sent = Some(self.rest.send(Method::PATCH, &path, &body, &part.attachments).await);
            repeatable = true;
        }
        // Without a loading state to replace, or where the person has already waved it away.
        if matches!(
            &sent,
            None | Some(Err(Failure::Refused {
                code: code::UNKNOWN_MESSAGE,
                ..
            }))
        ) {
            sent = Some(
                self.rest
                    .send(Method::POST, &hook, &body(part, flags), &part.attachments)
                    .await,
            );
            repeatable = false;
        }
        match sent {
            Some(Ok(message)) => {
                let id = id_of(&message);
                if let Some(id) = &id {
                    self.open.posted(token, &part.key, id);
                }
                Ok(id)
            }
            Some(Err(failure)) if failure.token_is_over() => {
                self.open.give_up(origin);
                self.direct(origin, part).await
            }
            Some(Err(failure)) => Err(failure.of_delivery(repeatable)),
            None => Err(ChannelError::Retry { after: None }),
        }
    }

    /// The direct messages of a person who can no longer be answered where they asked.
    async fn direct(&self, origin: &Origin, part: &Part) -> Result<Option<String>> {
        let channel = if origin.ephemeral {
            self.room_of(origin.user).await.map_err(|f| f.of_delivery(true))?
        } else {
            origin.channel
        };
        self.post(channel, part).await
    }

    /// The channel of direct messages with a person, opened if need be. Nothing is sent by that.
    pub async fn room_of(&self, user: u64) -> Result<u64, Failure> {
        if let Some(room) = self.rooms.known(user) {
            return Ok(room);
        }
        let body = json!({ "recipient_id": user.to_string() });
        let room = self.rest.send(Method::POST, "users/@me/channels", &body, &[]).await?;
        let room = room["id"]
            .as_str()
            .and_then(|id| id.parse().ok())
            .ok_or(Failure::Unknown)?;
        self.rooms.remember(user, room);
        Ok(room)
    }

    /// Posts a part. Its nonce lets Discord recognise a repeat for some minutes, so a lost answer does no harm.
    async fn post(&self, channel: u64, part: &Part) -> Result<Option<String>> {
        let mut body = body(part, SUPPRESS_EMBEDS);
        body["nonce"] = nonce(&part.key).into();
        body["enforce_nonce"] = true.into();
        let path = format!("channels/{channel}/messages");
        let sent = self.rest.send(Method::POST, &path, &body, &part.attachments).await;
        sent.map(|message| id_of(&message)).map_err(|f| f.of_delivery(true))
    }

    /// Replaces a message sent before.
    pub async fn replace(&self, address: &str, message: &str, part: &Part) -> Result<()> {
        if message.parse::<u64>().is_err() {
            return Err(ChannelError::Gone);
        }
        let holder = self.open.holding(message).map(Address::Interaction);
        let place = holder.or_else(|| Address::parse(address)).ok_or_else(no_address)?;
        let body = body(part, SUPPRESS_EMBEDS);
        let patch = async |at: &str| {
            let path = format!("{at}/messages/{message}");
            self.rest
                .send(Method::PATCH, &path, &body, &part.attachments)
                .await
                .map(|_| ())
        };
        let edited = match &place {
            Address::Channel(channel) => patch(&format!("channels/{channel}")).await,
            Address::Interaction(origin) => match patch(&webhook(origin)).await {
                // What everybody may see can be edited without the token.
                Err(f) if !origin.ephemeral && (f.token_is_over() || is_unknown(&f)) => {
                    patch(&format!("channels/{}", origin.channel)).await
                }
                Err(f) if f.token_is_over() => return Err(ChannelError::Gone),
                other => other,
            },
        };
        edited.map_err(|f| f.of_delivery(true))
    }

    /// Shows that somebody is writing, where no loading state does.
    pub async fn show_typing(&self, address: &str) {
        let channel = match Address::parse(address) {
            Some(Address::Channel(channel)) => channel,
            Some(Address::Interaction(origin)) if !origin.ephemeral => origin.channel,
            _ => return,
        };
        let path = format!("channels/{channel}/typing");
        if let Err(failure) = self.rest.send(Method::POST, &path, &json!({}), &[]).await {
            tracing::debug!(?failure, "showing that an answer is being made");
        }
    }
}

fn no_address() -> ChannelError {
    ChannelError::Refused("no address of this door".to_owned())
}

fn webhook(origin: &Origin) -> String {
    format!("webhooks/{}/{}", origin.application, origin.token)
}

fn is_unknown(failure: &Failure) -> bool {
    matches!(
        failure,
        Failure::Refused {
            code: code::UNKNOWN_MESSAGE,
            ..
        }
    )
}

fn id_of(message: &Value) -> Option<String> {
    message["id"].as_str().map(str::to_owned)
}

/// The same for the same part, different for others: 24 characters.
fn nonce(key: &str) -> String {
    use std::fmt::Write;
    let digest = Sha256::digest(key.as_bytes());
    digest.iter().take(NONCE_BYTES).fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A part as Discord takes it. Nobody is pinged by a name in a text.
fn body(part: &Part, flags: u64) -> Value {
    let mut body = json!({
        "content": plain(&part.text, TEXT_LIMIT),
        "flags": flags,
        "allowed_mentions": { "parse": [] },
        "components": rows(&part.buttons),
    });
    if !part.attachments.is_empty() {
        let named = |(n, file): (usize, &Attachment)| json!({ "id": n, "filename": file.file_name });
        body["attachments"] = part.attachments.iter().enumerate().map(named).collect();
    }
    body
}

/// Rows of at most five buttons. A payload stands once: Discord refuses a message that repeats one.
fn rows(buttons: &[Vec<Button>]) -> Value {
    let mut seen: Vec<&str> = Vec::new();
    let mut rows: Vec<Vec<Value>> = Vec::new();
    for row in buttons {
        let mut cells = Vec::new();
        for button in row {
            let fits = (1..=CUSTOM_ID_LIMIT).contains(&button.data.chars().count());
            if fits && !button.label.trim().is_empty() && !seen.contains(&button.data.as_str()) {
                seen.push(&button.data);
                cells.push(cell(button));
            }
        }
        rows.extend(cells.chunks(MOST_IN_A_ROW).map(<[Value]>::to_vec));
    }
    rows.into_iter()
        .take(MOST_ROWS)
        .map(|cells| json!({ "type": 1, "components": cells }))
        .collect()
}

fn cell(button: &Button) -> Value {
    let label: String = button.label.chars().take(LABEL_LIMIT).collect();
    // Style 2 is the grey of a choice among others.
    json!({ "type": 2, "style": 2, "label": label, "custom_id": button.data })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn button(label: &str, data: &str) -> Button {
        Button {
            label: label.to_owned(),
            data: data.to_owned(),
        }
    }

    #[test]
    fn buttons_keep_within_the_limits() {
        let scale: Vec<Button> = (0..=6).map(|n| button(&n.to_string(), &format!("rpe:{n}"))).collect();
        let odd = vec![
            button("", "a"),
            button("x", ""),
            button("x", &"x".repeat(101)),
            button("encore", "rpe:0"),
        ];
        let long = vec![button(&"é".repeat(99), "b")];
        let shown = rows(&[scale, odd, long]);
        let sizes: Vec<usize> = shown
            .as_array()
            .unwrap()
            .iter()
            .map(|r| r["components"].as_array().unwrap().len())
            .collect();
        assert_eq!(sizes, [5, 2, 1]);
        assert_eq!(
            shown[0]["components"][0],
            json!({ "type": 2, "style": 2, "label": "0", "custom_id": "rpe:0" })
        );
        assert_eq!(shown[2]["components"][0]["label"], "é".repeat(80));
        let many: Vec<Vec<Button>> = (0..7).map(|n| vec![button("x", &n.to_string())]).collect();
        assert_eq!(rows(&many).as_array().map(Vec::len), Some(5));
    }

    #[test]
    fn a_nonce_is_short_and_follows_its_part() {
        assert_eq!(nonce("a|0").len(), 24);
        assert_eq!(nonce("a|0"), nonce("a|0"));
        assert_ne!(nonce("a|0"), nonce("a|1"));
    }

    #[test]
    fn a_body_pings_nobody() {
        let file = Attachment {
            file_name: "b.png".to_owned(),
            mime: "image/png".to_owned(),
            bytes: vec![1],
            instead: String::new(),
        };
        let part = Part {
            text: "@everyone *8* km".to_owned(),
            attachments: vec![file],
            ..Part::default()
        };
        let wanted = json!({
            "content": "@everyone \\*8\\* km", "flags": 4, "allowed_mentions": { "parse": [] }, "components": [],
            "attachments": [{ "id": 0, "filename": "b.png" }],
        });
        assert_eq!(body(&part, SUPPRESS_EMBEDS), wanted);
    }
}
