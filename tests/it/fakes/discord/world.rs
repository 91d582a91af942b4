//! What the fake remembers: people, channels, messages, interactions, gateway sessions, every call.

use std::collections::BTreeMap;

use axum::body::Bytes;
use serde_json::{Value, json};

use super::{APPLICATION, Fault};
use crate::fakes::clock::Clock;

/// An interaction must be acknowledged within this time (Discord, "Interaction callback").
pub(super) const ACKNOWLEDGE_WITHIN_MS: i64 = 3000;

/// The first instant an id can tell (Discord, "Snowflakes").
const EPOCH_MS: i64 = 1_420_070_400_000;

/// A message of the bot, as it stands now.
#[derive(Clone, Debug, PartialEq)]
pub struct SentMessage {
    pub id: u64,
    pub channel: u64,
    pub content: String,
    pub embeds: Vec<Value>,
    pub buttons: Vec<Button>,
    /// Every content the message was edited to, oldest first.
    pub edits: Vec<String>,
    /// Milliseconds since 1970.
    pub at_ms: i64,
    pub attachments: Vec<Attachment>,
    /// Seen by the person who asked only, and gone with their session.
    pub ephemeral: bool,
    pub deleted: bool,
    /// The interaction it answers.
    pub interaction: Option<u64>,
    pub(super) components: Value,
    pub(super) nonce: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    pub label: String,
    /// `None` for a link.
    pub custom_id: Option<String>,
    pub disabled: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    pub id: u64,
    pub name: String,
    pub bytes: Bytes,
}

/// One REST call, in the order of arrival.
#[derive(Clone, Debug)]
pub struct CallRecord {
    /// Method and path after the version, as in `POST channels/12/messages`.
    pub route: String,
    pub body: Value,
    pub at_ms: i64,
    /// The status answered, or 0 when the line was cut or left silent.
    pub status: u16,
}

pub(super) enum Entry {
    Ours(SentMessage),
    Theirs(Value),
}

pub(super) struct Channel {
    /// The person of a direct message, or `None` for a guild's channel.
    pub with: Option<u64>,
    pub guild: Option<u64>,
    pub entries: BTreeMap<u64, Entry>,
}

pub(super) struct Person {
    pub name: String,
    pub locale: String,
    pub blocks: bool,
}

/// What the bot has done with an interaction so far.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Stage {
    Waiting,
    /// The person sees a loading state.
    Deferred {
        ephemeral: bool,
    },
    Done,
}

pub(super) struct Interaction {
    pub token: String,
    pub channel: u64,
    pub at_ms: i64,
    pub stage: Stage,
    /// The message a button belongs to, or the first answer.
    pub original: Option<u64>,
    pub choices: Option<Value>,
    pub modal: Option<Value>,
}

pub(super) struct Session {
    pub intents: u64,
    /// Every dispatch, in order: number `n` is at `n - 1`.
    pub log: Vec<Value>,
}

/// An order to every open gateway connection.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Order {
    Reconnect,
    Invalidate { resumable: bool },
    Close(u16),
    Drop,
}

pub(super) struct World {
    pub clock: Clock,
    pub url: String,
    pub gateway_url: String,
    pub people: BTreeMap<u64, Person>,
    pub channels: BTreeMap<u64, Channel>,
    pub files: BTreeMap<u64, Attachment>,
    pub commands: Value,
    pub interactions: BTreeMap<u64, Interaction>,
    pub sessions: BTreeMap<String, Session>,
    pub orders: Vec<Order>,
    pub heartbeat_ms: u64,
    pub zombie: bool,
    pub identifies: usize,
    pub resumes: usize,
    pub faults: Vec<(String, Fault)>,
    pub calls: Vec<CallRecord>,
    pub violations: Vec<String>,
    last_id: u64,
}

impl World {
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            url: String::new(),
            gateway_url: String::new(),
            people: BTreeMap::new(),
            channels: BTreeMap::new(),
            files: BTreeMap::new(),
            commands: json!([]),
            interactions: BTreeMap::new(),
            sessions: BTreeMap::new(),
            orders: Vec::new(),
            heartbeat_ms: 41_250,
            zombie: false,
            identifies: 0,
            resumes: 0,
            faults: Vec::new(),
            calls: Vec::new(),
            violations: Vec::new(),
            last_id: 0,
        }
    }

    /// A new snowflake: later things have larger ids, and each tells its time.
    pub fn id(&mut self) -> u64 {
        let since = u64::try_from(self.clock.now_ms() - EPOCH_MS).unwrap_or(0);
        self.last_id = (self.last_id + 1).max(since << 22);
        self.last_id
    }

    pub fn person(&mut self, id: u64) -> &mut Person {
        self.people.entry(id).or_insert_with(|| Person {
            name: "camille".to_owned(),
            locale: "fr".to_owned(),
            blocks: false,
        })
    }

    /// The direct message channel of a person, made on first use.
    pub fn direct(&mut self, user: u64) -> u64 {
        self.person(user);
        let known = self.channels.iter();
        let known = known.filter(|(_, channel)| channel.with == Some(user));
        if let Some(id) = known.map(|(id, _)| *id).next() {
            return id;
        }
        let id = self.id();
        let channel = Channel {
            with: Some(user),
            guild: None,
            entries: BTreeMap::new(),
        };
        self.channels.insert(id, channel);
        id
    }

    /// A guild's text channel, made on first use; the guild has the channel's id plus one.
    pub fn guild_channel(&mut self, id: u64) {
        self.channels.entry(id).or_insert_with(|| Channel {
            with: None,
            guild: Some(id + 1),
            entries: BTreeMap::new(),
        });
    }

    /// Writes an event to every session whose intents ask for it.
    pub fn dispatch(&mut self, event: &str, body: &Value) {
        for session in self.sessions.values_mut() {
            let mut body = body.clone();
            if event == "MESSAGE_CREATE" && !tailor(&mut body, session.intents) {
                continue;
            }
            let seq = session.log.len() + 1;
            session.log.push(json!({ "op": 0, "t": event, "s": seq, "d": body }));
        }
    }

    pub fn user_json(&self, id: u64) -> Value {
        if id == APPLICATION {
            return json!({
                "id": id.to_string(), "username": "allure", "discriminator": "0", "bot": true,
                "global_name": null, "avatar": null, "verified": true, "mfa_enabled": false,
            });
        }
        let name = self.people.get(&id).map(|person| person.name.as_str());
        json!({
            "id": id.to_string(), "username": name, "discriminator": "0", "bot": false,
            "global_name": name, "avatar": null,
        })
    }

    pub fn channel_json(&self, id: u64) -> Value {
        let mut shown = json!({ "id": id.to_string(), "type": 1, "last_message_id": null });
        match self.channels.get(&id) {
            Some(Channel { with: Some(user), .. }) => {
                shown["recipients"] = json!([self.user_json(*user)]);
            }
            Some(Channel { guild, .. }) => {
                shown["type"] = 0.into();
                shown["name"] = "course".into();
                shown["guild_id"] = guild.map(|guild| guild.to_string()).into();
            }
            None => {}
        }
        shown
    }

    /// The fields every message has.
    pub fn message_json(&self, id: u64, channel: u64, author: u64, at_ms: i64) -> Value {
        json!({
            "id": id.to_string(), "channel_id": channel.to_string(),
            "author": self.user_json(author), "content": "", "timestamp": time(at_ms),
            "edited_timestamp": null, "tts": false, "mention_everyone": false, "mentions": [],
            "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0,
            "components": [], "flags": 0,
        })
    }

    pub fn sent_json(&self, message: &SentMessage) -> Value {
        let mut shown = self.message_json(message.id, message.channel, APPLICATION, message.at_ms);
        shown["content"] = message.content.as_str().into();
        shown["embeds"] = message.embeds.clone().into();
        shown["components"] = message.components.clone();
        let files = message.attachments.iter();
        shown["attachments"] = files.map(|file| self.attachment_json(message.channel, file)).collect();
        if message.ephemeral {
            shown["flags"] = 64.into();
        }
        if let Some(nonce) = &message.nonce {
            shown["nonce"] = nonce.as_str().into();
        }
        if !message.edits.is_empty() {
            shown["edited_timestamp"] = time(self.clock.now_ms()).into();
        }
        shown
    }

    pub fn attachment_json(&self, channel: u64, file: &Attachment) -> Value {
        let (base, id, name) = (&self.url, file.id, &file.name);
        let url = format!("{base}/attachments/{channel}/{id}/{name}");
        json!({
            "id": id.to_string(), "filename": name, "size": file.bytes.len(), "url": url,
            "proxy_url": url, "content_type": "application/octet-stream",
        })
    }

    pub fn keep_file(&mut self, name: &str, bytes: Bytes) -> Attachment {
        let id = self.id();
        let name = name.to_owned();
        let file = Attachment { id, name, bytes };
        self.files.insert(id, file.clone());
        file
    }

    /// Interactions that were not acknowledged in time, or left loading.
    pub fn neglected(&self) -> impl Iterator<Item = String> {
        let now = self.clock.now_ms();
        self.interactions.iter().filter_map(move |(id, one)| {
            let late = now - one.at_ms > ACKNOWLEDGE_WITHIN_MS;
            match one.stage {
                Stage::Waiting if late => Some(format!("interaction {id} was not acknowledged within 3 s")),
                Stage::Deferred { .. } => Some(format!("interaction {id} is still loading")),
                _ => None,
            }
        })
    }
}

/// Hides what the intents do not allow; false when the event is not for this session at all.
fn tailor(message: &mut Value, intents: u64) -> bool {
    const GUILD_MESSAGES: u64 = 1 << 9;
    const DIRECT_MESSAGES: u64 = 1 << 12;
    const MESSAGE_CONTENT: u64 = 1 << 15;
    if message["guild_id"].is_null() {
        return intents & DIRECT_MESSAGES != 0;
    }
    let own = message["author"]["id"].as_str() == Some(APPLICATION.to_string().as_str());
    let named = message["content"]
        .as_str()
        .is_some_and(|text| text.contains(&format!("<@{APPLICATION}>")));
    if intents & MESSAGE_CONTENT == 0 && !own && !named {
        message["content"] = "".into();
        message["attachments"] = json!([]);
    }
    intents & GUILD_MESSAGES != 0
}

/// ISO 8601, as Discord writes times.
fn time(at_ms: i64) -> String {
    let time = chrono::DateTime::from_timestamp_millis(at_ms).unwrap_or_default();
    time.to_rfc3339()
}
