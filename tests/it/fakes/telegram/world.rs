//! What the fake remembers: people, chats, messages, updates not yet confirmed, and every call.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::body::Bytes;
use serde_json::{Value, json};

use super::faults::Faults;
use crate::fakes::clock::Clock;

/// Updates wait this long for the bot (Bot API, "Getting updates").
const RETENTION_MS: i64 = 24 * 3600 * 1000;

/// How long a pressed button may wait for its answer. Telegram documents no figure; this one is strict.
const ANSWER_WITHIN_MS: i64 = 30_000;

/// The kinds of update a bot receives unless it asks for others.
const USUAL_UPDATES: [&str; 4] = ["message", "edited_message", "callback_query", "my_chat_member"];

/// A message of the bot, as it stands now.
#[derive(Clone, Debug, PartialEq)]
pub struct SentMessage {
    pub id: i64,
    pub chat: i64,
    /// What the person reads, without markup; the caption when there is an attachment.
    pub text: String,
    /// The text as the bot wrote it.
    pub source: String,
    pub parse_mode: Option<String>,
    /// Inline buttons, row after row.
    pub buttons: Vec<Button>,
    /// Every text the message was edited to, oldest first.
    pub edits: Vec<String>,
    /// Seconds since 1970.
    pub at: i64,
    pub attachments: Vec<Attachment>,
    pub reply_to: Option<i64>,
    /// Deleted by the bot: nobody sees it any more.
    pub deleted: bool,
    pub(super) keyboard: Option<Value>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    pub label: String,
    /// What a press sends; `None` for a link.
    pub data: Option<String>,
    pub url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    pub name: String,
    /// `photo` or `document`.
    pub kind: &'static str,
    pub bytes: Bytes,
}

/// One call of the bot, in the order of arrival.
#[derive(Clone, Debug)]
pub struct CallRecord {
    /// Lower case.
    pub method: String,
    /// Fields as sent; uploaded bytes are left out.
    pub params: Value,
    /// Milliseconds since 1970.
    pub at_ms: i64,
    /// 200, the error code answered, or 0 when the line was cut or left silent.
    pub status: u16,
}

pub(super) struct Person {
    pub name: String,
    pub language: String,
    pub blocked: bool,
}

pub(super) enum Entry {
    Ours(SentMessage),
    Theirs(Value),
}

pub(super) struct Chat {
    pub group: bool,
    pub entries: BTreeMap<i64, Entry>,
    pub migrated_to: Option<i64>,
}

pub(super) struct Update {
    pub id: u32,
    pub at_ms: i64,
    pub body: Value,
}

pub(super) struct Press {
    pub at_ms: i64,
    pub answered: bool,
}

pub(super) struct StoredFile {
    pub path: String,
    pub name: String,
    pub bytes: Bytes,
}

#[derive(Clone)]
pub(super) struct Webhook {
    pub url: String,
    pub secret: Option<String>,
    /// Tells an old delivery task that it has been replaced.
    pub generation: u64,
}

pub(super) struct World {
    pub clock: Clock,
    pub people: BTreeMap<i64, Person>,
    pub chats: BTreeMap<i64, Chat>,
    pub files: BTreeMap<String, StoredFile>,
    pub updates: VecDeque<Update>,
    /// Updates to hand out once more whatever was confirmed.
    pub repeats: Vec<Value>,
    /// Every update ever made, for repeats.
    pub archive: BTreeMap<u32, Value>,
    pub allowed: BTreeSet<String>,
    pub webhook: Option<Webhook>,
    pub generation: u64,
    /// The number of the newest poll; an older one still waiting has been replaced.
    pub poll: u64,
    pub presses: BTreeMap<String, Press>,
    pub commands: BTreeMap<String, Value>,
    pub faults: Faults,
    pub calls: Vec<CallRecord>,
    pub violations: Vec<String>,
    /// Updates nobody fetched within 24 h.
    pub expired: usize,
    next_update: u32,
    next_message: i64,
    next_serial: u64,
}

impl World {
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            people: BTreeMap::new(),
            chats: BTreeMap::new(),
            files: BTreeMap::new(),
            updates: VecDeque::new(),
            repeats: Vec::new(),
            archive: BTreeMap::new(),
            allowed: USUAL_UPDATES.map(str::to_owned).into(),
            webhook: None,
            generation: 0,
            poll: 0,
            presses: BTreeMap::new(),
            commands: BTreeMap::new(),
            faults: Faults::default(),
            calls: Vec::new(),
            violations: Vec::new(),
            expired: 0,
            next_update: 700_000_001,
            next_message: 1,
            next_serial: 1,
        }
    }

    pub fn person(&mut self, id: i64) -> &mut Person {
        self.people.entry(id).or_insert_with(|| Person {
            name: "Camille".to_owned(),
            language: "fr".to_owned(),
            blocked: false,
        })
    }

    /// The chat, made on first use: a negative id is a group.
    pub fn chat(&mut self, id: i64) -> &mut Chat {
        self.chats.entry(id).or_insert_with(|| Chat {
            group: id < 0,
            entries: BTreeMap::new(),
            migrated_to: None,
        })
    }

    pub fn message_id(&mut self) -> i64 {
        self.next_message += 1;
        self.next_message - 1
    }

    pub fn serial(&mut self) -> u64 {
        self.next_serial += 1;
        self.next_serial - 1
    }

    pub fn keep_file(&mut self, folder: &str, name: &str, bytes: Bytes) -> String {
        let serial = self.serial();
        let id = format!("FILE-{serial}");
        let extension = name.rsplit_once('.').map_or("bin", |(_, end)| end);
        let file = StoredFile {
            path: format!("{folder}/file_{serial}.{extension}"),
            name: name.to_owned(),
            bytes,
        };
        self.files.insert(id.clone(), file);
        id
    }

    /// Queues an update for the bot and returns its id; a kind the bot did not ask for is not queued.
    pub fn push(&mut self, kind: &str, body: &Value) -> u32 {
        let id = self.next_update;
        self.next_update += 1;
        let body = json!({ "update_id": id, kind: body });
        self.archive.insert(id, body.clone());
        if self.allowed.contains(kind) {
            let at_ms = self.clock.now_ms();
            self.updates.push_back(Update { id, at_ms, body });
        }
        id
    }

    pub fn forget_expired(&mut self) {
        let oldest = self.clock.now_ms() - RETENTION_MS;
        let before = self.updates.len();
        self.updates.retain(|update| update.at_ms > oldest);
        self.expired += before - self.updates.len();
    }

    /// Presses the bot never answered, as violations.
    pub fn unanswered(&self) -> impl Iterator<Item = String> {
        let pending = self.presses.iter().filter(|(_, press)| !press.answered);
        pending.map(|(id, _)| format!("callback query {id} was never answered"))
    }

    pub fn answer_press(&mut self, id: &str) -> Result<(), String> {
        let now = self.clock.now_ms();
        match self.presses.get_mut(id) {
            Some(press) if now - press.at_ms <= ANSWER_WITHIN_MS => {
                press.answered = true;
                Ok(())
            }
            other => {
                // Too late counts as an answer: the bot did what it could after a restart.
                if let Some(press) = other {
                    press.answered = true;
                }
                Err("query is too old and response timeout expired or query id is invalid".to_owned())
            }
        }
    }

    pub fn user_json(&self, id: i64) -> Value {
        let person = self.people.get(&id);
        json!({
            "id": id, "is_bot": false,
            "first_name": person.map_or("Camille", |person| person.name.as_str()),
            "language_code": person.map_or("fr", |person| person.language.as_str()),
        })
    }

    pub fn chat_json(&self, id: i64) -> Value {
        if self.chats.get(&id).is_some_and(|chat| chat.group) {
            return json!({ "id": id, "type": "group", "title": "Les foulées du lundi" });
        }
        let name = self.people.get(&id).map(|person| person.name.as_str());
        json!({ "id": id, "type": "private", "first_name": name })
    }

    /// A message of a person, kept and returned as Telegram shows it; `content` holds its other fields.
    pub fn said(&mut self, chat: i64, user: i64, content: &Value) -> Value {
        self.person(user);
        self.chat(chat);
        let id = self.message_id();
        let mut message = json!({
            "message_id": id, "date": self.clock.now_s(),
            "from": self.user_json(user), "chat": self.chat_json(chat),
        });
        merge(&mut message, content);
        let entry = Entry::Theirs(message.clone());
        self.chat(chat).entries.insert(id, entry);
        message
    }
}

pub(super) fn merge(into: &mut Value, from: &Value) {
    if let (Some(into), Some(from)) = (into.as_object_mut(), from.as_object()) {
        into.extend(from.clone());
    }
}
