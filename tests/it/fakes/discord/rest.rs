//! The REST routes a bot uses, with the statuses and codes of the real API.

use serde_json::{Value, json};

use super::APPLICATION;
use super::drafts::{Payload, Refusal, refuse};
use super::world::{Entry, SentMessage, World};

/// How long a nonce is remembered. Discord says "the past few minutes".
const NONCE_MS: i64 = 180_000;

/// 204 is `Value::Null`.
pub(super) type Outcome = Result<Value, Refusal>;

/// One call, its path cut at the slashes after the version.
pub(super) struct Route<'a> {
    pub method: &'a str,
    pub steps: &'a [&'a str],
    pub query: &'a std::collections::BTreeMap<String, String>,
}

impl World {
    pub fn perform(&mut self, route: &Route<'_>, payload: &Payload) -> Outcome {
        let body = &payload.body;
        match (route.method, route.steps) {
            ("GET", ["gateway"]) => Ok(json!({ "url": self.gateway_url })),
            ("GET", ["gateway", "bot"]) => Ok(json!({
                "url": self.gateway_url, "shards": 1,
                "session_start_limit": {
                    "total": 1000, "remaining": 1000_usize.saturating_sub(self.identifies),
                    "reset_after": 86_400_000, "max_concurrency": 1,
                },
            })),
            ("GET", ["users", "@me"]) => Ok(self.user_json(APPLICATION)),
            ("GET", ["applications", "@me"] | ["oauth2", "applications", "@me"]) => Ok(json!({
                "id": APPLICATION.to_string(), "name": "Allure", "icon": null, "description": "",
                "bot_public": true, "bot_require_code_grant": false, "verify_key": "00", "flags": 0,
            })),
            ("POST", ["users", "@me", "channels"]) => {
                let user = number(&body["recipient_id"]);
                match user.filter(|user| self.people.contains_key(user)) {
                    Some(user) => {
                        let id = self.direct(user);
                        Ok(self.channel_json(id))
                    }
                    None => refuse(400, 50033, "Invalid Recipient(s)"),
                }
            }
            (method, ["applications", _, rest @ ..]) => self.commands(method, rest, body),
            (method, ["channels", channel, rest @ ..]) => {
                let id = channel.parse().ok();
                match id.filter(|id| self.channels.contains_key(id)) {
                    Some(id) => self.channel(method, id, rest, route, payload),
                    None => refuse(404, 10003, "Unknown Channel"),
                }
            }
            ("POST", ["interactions", id, token, "callback"]) => self.call_back(id, token, payload),
            (method, ["webhooks", _, token, rest @ ..]) => self.follow_up(method, token, rest, payload),
            _ => refuse(404, 0, "404: Not Found"),
        }
    }

    fn commands(&mut self, method: &str, rest: &[&str], body: &Value) -> Outcome {
        match (method, rest) {
            ("GET", ["commands"] | ["guilds", _, "commands"]) => Ok(self.commands.clone()),
            ("PUT", ["commands"] | ["guilds", _, "commands"]) => {
                let mut list = Vec::new();
                for command in body.as_array().into_iter().flatten() {
                    list.push(self.command(command)?);
                }
                self.commands = list.into();
                Ok(self.commands.clone())
            }
            ("POST", ["commands"] | ["guilds", _, "commands"]) => {
                let command = self.command(body)?;
                if let Some(list) = self.commands.as_array_mut() {
                    list.retain(|one| one["name"] != command["name"]);
                    list.push(command.clone());
                }
                Ok(command)
            }
            _ => refuse(404, 0, "404: Not Found"),
        }
    }

    fn command(&mut self, wanted: &Value) -> Outcome {
        let name = wanted["name"].as_str().unwrap_or_default();
        let plain = |ch: char| ch == '-' || ch == '_' || (ch.is_alphanumeric() && !ch.is_uppercase());
        let about = wanted["description"].as_str().unwrap_or_default();
        let named = (1..=32).contains(&name.chars().count()) && name.chars().all(plain);
        let slash = wanted["type"].as_u64().unwrap_or(1) == 1;
        if !named || (slash && !(1..=100).contains(&about.chars().count())) {
            return refuse(400, 50035, "Invalid Form Body: name or description");
        }
        let mut command = json!({
            "id": self.id().to_string(), "application_id": APPLICATION.to_string(), "type": 1,
            "version": self.id().to_string(), "default_member_permissions": null, "options": [],
        });
        if let (Some(all), Some(wanted)) = (command.as_object_mut(), wanted.as_object()) {
            all.extend(wanted.clone());
        }
        Ok(command)
    }

    fn channel(&mut self, method: &str, id: u64, rest: &[&str], route: &Route<'_>, payload: &Payload) -> Outcome {
        match (method, rest) {
            ("GET", []) => Ok(self.channel_json(id)),
            ("POST", ["typing"]) => Ok(Value::Null),
            ("GET", ["messages"]) => Ok(self.page(id, route.query)),
            ("POST", ["messages"]) => self.post_message(id, payload),
            (_, ["messages", message, ..]) => {
                let message = message.parse().unwrap_or(0);
                match (method, rest) {
                    ("PUT" | "DELETE", [_, _, "reactions", ..]) => Ok(Value::Null),
                    ("GET", [_, _]) => self.one(id, message),
                    ("PATCH", [_, _]) => self.edit(id, message, payload),
                    ("DELETE", [_, _]) => self.remove(id, message),
                    _ => refuse(404, 0, "404: Not Found"),
                }
            }
            _ => refuse(404, 0, "404: Not Found"),
        }
    }

    /// A page of a channel, newest first whatever was asked.
    fn page(&self, channel: u64, query: &std::collections::BTreeMap<String, String>) -> Value {
        let asked = |key: &str| query.get(key).and_then(|value| value.parse::<u64>().ok());
        let limit = asked("limit").unwrap_or(50).clamp(1, 100) as usize;
        let mut shown: Vec<Value> = Vec::new();
        for (id, entry) in &self.channels[&channel].entries {
            let after = asked("after").is_none_or(|after| *id > after);
            let before = asked("before").is_none_or(|before| *id < before);
            if after && before {
                shown.extend(self.entry_json(entry));
            }
        }
        // After an id come the oldest, otherwise the newest.
        if asked("after").is_some() {
            shown.truncate(limit);
        } else {
            shown.drain(..shown.len().saturating_sub(limit));
        }
        shown.reverse();
        shown.into()
    }

    /// A message as others see it; `None` when they do not.
    fn entry_json(&self, entry: &Entry) -> Option<Value> {
        match entry {
            Entry::Theirs(message) => Some(message.clone()),
            Entry::Ours(message) if message.deleted || message.ephemeral => None,
            Entry::Ours(message) => Some(self.sent_json(message)),
        }
    }

    fn one(&self, channel: u64, message: u64) -> Outcome {
        let entry = self.channels[&channel].entries.get(&message);
        match entry.and_then(|entry| self.entry_json(entry)) {
            Some(message) => Ok(message),
            None => refuse(404, 10008, "Unknown Message"),
        }
    }

    fn post_message(&mut self, channel: u64, payload: &Payload) -> Outcome {
        let with = self.channels[&channel].with;
        let blocked = with.and_then(|user| self.people.get(&user));
        if blocked.is_some_and(|person| person.blocks) {
            return refuse(403, 50007, "Cannot send messages to this user");
        }
        let body = &payload.body;
        if body["nonce"].as_str().is_some_and(|nonce| nonce.len() > 25) {
            return refuse(400, 50035, "Invalid Form Body: nonce");
        }
        if body["enforce_nonce"] == true
            && let Some(twin) = self.twin(channel, body["nonce"].as_str())
        {
            return Ok(twin);
        }
        let draft = self.draft(body, &payload.files)?;
        Ok(self.post(channel, draft))
    }

    /// The message sent with this nonce in the past few minutes.
    fn twin(&self, channel: u64, nonce: Option<&str>) -> Option<Value> {
        let oldest = self.clock.now_ms() - NONCE_MS;
        let mut entries = self.channels.get(&channel)?.entries.values();
        entries.find_map(|entry| match entry {
            Entry::Ours(message) if message.nonce.as_deref() == Some(nonce?) => {
                (message.at_ms > oldest).then(|| self.sent_json(message))
            }
            _ => None,
        })
    }

    /// Puts a draft into a channel; unless ephemeral, every session hears of it, the bot's too.
    pub fn post(&mut self, channel: u64, mut draft: SentMessage) -> Value {
        draft.channel = channel;
        let shown = self.sent_json(&draft);
        let (id, ephemeral) = (draft.id, draft.ephemeral);
        let mut guild = None;
        if let Some(channel) = self.channels.get_mut(&channel) {
            guild = channel.guild;
            channel.entries.insert(id, Entry::Ours(draft));
        }
        if !ephemeral {
            let mut event = shown.clone();
            if let Some(guild) = guild {
                event["guild_id"] = guild.to_string().into();
            }
            self.dispatch("MESSAGE_CREATE", &event);
        }
        shown
    }

    /// The bot's message, if it is one and still there.
    pub fn ours(&mut self, channel: u64, message: u64) -> Result<&mut SentMessage, Refusal> {
        let entries = self.channels.get_mut(&channel).map(|one| &mut one.entries);
        match entries.and_then(|entries| entries.get_mut(&message)) {
            Some(Entry::Ours(message)) if !message.deleted => Ok(message),
            Some(Entry::Theirs(_)) => refuse(403, 50005, "Cannot edit a message authored by another user"),
            _ => refuse(404, 10008, "Unknown Message"),
        }
    }

    pub fn edit(&mut self, channel: u64, message: u64, payload: &Payload) -> Outcome {
        let files = self.uploads(&payload.files)?;
        let message = self.ours(channel, message)?;
        message.apply(&payload.body)?;
        message.attachments.extend(files);
        if payload.body["content"].is_string() {
            message.edits.push(message.content.clone());
        }
        let message = message.clone();
        Ok(self.sent_json(&message))
    }

    pub fn remove(&mut self, channel: u64, message: u64) -> Outcome {
        self.ours(channel, message)?.deleted = true;
        Ok(Value::Null)
    }
}

/// A snowflake, as text or number.
fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}
