//! What people do on their side of the chat.

use axum::body::Bytes;
use serde_json::{Value, json};

use super::Telegram;
use super::world::{Entry, Press, SentMessage, World, merge};

impl Telegram {
    /// Names a person and their app's language; without it they are Camille and write French.
    pub fn introduce(&self, user: i64, name: &str, language: &str) {
        self.shared.with(|world| {
            let person = world.person(user);
            name.clone_into(&mut person.name);
            language.clone_into(&mut person.language);
        });
    }

    /// A private message; returns the update id.
    pub fn user_says(&self, user: i64, text: &str) -> u32 {
        self.says(user, user, &text_json(text))
    }

    /// A message in a group, whose id is negative.
    pub fn group_message(&self, group: i64, user: i64, text: &str) -> u32 {
        assert!(group < 0, "a group id is negative");
        self.says(group, user, &text_json(text))
    }

    /// A document.
    pub fn user_sends_file(&self, user: i64, name: &str, bytes: impl Into<Bytes>) -> u32 {
        self.sends(
            user,
            "documents",
            name,
            bytes.into(),
            |meta| json!({ "document": meta }),
        )
    }

    /// A photo, without caption.
    pub fn user_sends_photo(&self, user: i64, bytes: impl Into<Bytes>) -> u32 {
        self.sends(user, "photos", "photo.jpg", bytes.into(), |mut meta| {
            merge(&mut meta, &json!({ "width": 1280, "height": 960 }));
            json!({ "photo": [meta] })
        })
    }

    /// A sticker.
    pub fn user_sends_sticker(&self, user: i64) -> u32 {
        let bytes = Bytes::from_static(b"RIFF....WEBP");
        self.sends(user, "stickers", "sticker.webp", bytes, |mut meta| {
            let shape = json!({
                "width": 512, "height": 512, "type": "regular", "is_animated": false,
                "is_video": false, "emoji": "\u{1f3c3}",
            });
            merge(&mut meta, &shape);
            json!({ "sticker": meta })
        })
    }

    /// A voice message of ten seconds.
    pub fn user_sends_voice(&self, user: i64, bytes: impl Into<Bytes>) -> u32 {
        self.sends(user, "voice", "voice.ogg", bytes.into(), |mut meta| {
            merge(&mut meta, &json!({ "duration": 10, "mime_type": "audio/ogg" }));
            json!({ "voice": meta })
        })
    }

    /// Changes the text of an earlier private message of the person.
    pub fn user_edits(&self, user: i64, message_id: i64, text: &str) -> u32 {
        self.shared.with(|world| {
            let edit_date = world.clock.now_s();
            let entry = world.chat(user).entries.get_mut(&message_id);
            let Some(Entry::Theirs(message)) = entry else {
                panic!("message {message_id} is not one {user} wrote");
            };
            merge(message, &text_json(text));
            message["edit_date"] = edit_date.into();
            let message = message.clone();
            world.push("edited_message", &message)
        })
    }

    /// Presses a button, also one that is no longer there: an old screen may still show it.
    pub fn user_presses(&self, user: i64, message_id: i64, data: &str) -> u32 {
        self.shared.with(|world| press(world, user, message_id, data))
    }

    /// Presses the newest button whose label contains `label`.
    pub fn user_taps(&self, user: i64, label: &str) -> u32 {
        let messages = self.visible(user);
        let found = messages.iter().rev().find_map(|message| {
            let mut buttons = message.buttons.iter();
            let button = buttons.find(|button| button.label.contains(label))?;
            Some((message.id, button.data.clone()?))
        });
        let Some((id, data)) = found else {
            panic!("no button says {label:?} to {user}: {messages:#?}");
        };
        self.user_presses(user, id, &data)
    }

    /// The person blocks the bot.
    pub fn block(&self, user: i64) {
        self.membership(user, true);
    }

    /// The person lets the bot write again.
    pub fn unblock(&self, user: i64) {
        self.membership(user, false);
    }

    /// The group becomes a supergroup with another id.
    pub fn migrate(&self, group: i64, to: i64) {
        self.shared.with(|world| {
            world.chat(to);
            world.chat(group).migrated_to = Some(to);
            let (user, old) = (world.user_json(1), world.chat_json(group));
            let body = json!({
                "message_id": world.message_id(), "date": world.clock.now_s(),
                "from": user, "chat": old, "migrate_to_chat_id": to,
            });
            world.push("message", &body);
        });
    }

    /// Delivers an update once more, whatever was confirmed.
    pub fn repeat(&self, update: u32) {
        self.shared.with(|world| {
            let body = world.archive.get(&update).cloned();
            world.repeats.extend(body);
        });
    }

    /// The id of the message an update carries; `None` for other updates.
    pub fn message_of(&self, update: u32) -> Option<i64> {
        self.shared.look(|world| {
            let update = world.archive.get(&update)?;
            update["message"]["message_id"].as_i64()
        })
    }

    fn says(&self, chat: i64, user: i64, content: &Value) -> u32 {
        self.shared.with(|world| {
            let message = world.said(chat, user, content);
            world.push("message", &message)
        })
    }

    fn sends(&self, user: i64, folder: &str, name: &str, bytes: Bytes, content: impl FnOnce(Value) -> Value) -> u32 {
        self.shared.with(|world| {
            let size = bytes.len();
            let id = world.keep_file(folder, name, bytes);
            let meta = json!({
                "file_id": id, "file_unique_id": format!("U{id}"), "file_size": size,
                "file_name": name,
            });
            let message = world.said(user, user, &content(meta));
            world.push("message", &message)
        })
    }

    fn membership(&self, user: i64, blocked: bool) {
        self.shared.with(|world| {
            world.person(user).blocked = blocked;
            world.chat(user);
            let bot = json!({ "id": 7_000_000_001_i64, "is_bot": true, "first_name": "Allure" });
            let member = json!({ "status": "member", "user": bot });
            let kicked = json!({ "status": "kicked", "user": bot, "until_date": 0 });
            let (old, new) = if blocked { (member, kicked) } else { (kicked, member) };
            let body = json!({
                "chat": world.chat_json(user), "from": world.user_json(user),
                "date": world.clock.now_s(), "old_chat_member": old, "new_chat_member": new,
            });
            world.push("my_chat_member", &body);
        });
    }
}

fn press(world: &mut World, user: i64, message_id: i64, data: &str) -> u32 {
    let id = format!("{}", 9_000_000 + world.serial());
    let at_ms = world.clock.now_ms();
    world.person(user);
    let sent: Option<SentMessage> = match world.chat(user).entries.get(&message_id) {
        Some(Entry::Ours(message)) if !message.deleted => Some(message.clone()),
        _ => None,
    };
    let message = match sent {
        Some(message) => world.sent_json(&message),
        // Telegram shows a message it no longer has with date 0 (Bot API, InaccessibleMessage).
        None => json!({
            "message_id": message_id, "date": 0, "chat": world.chat_json(user),
        }),
    };
    let body = json!({
        "id": id, "from": world.user_json(user), "message": message,
        "chat_instance": format!("-{user}"), "data": data,
    });
    let answered = false;
    world.presses.insert(id, Press { at_ms, answered });
    world.push("callback_query", &body)
}

/// A text with the entity Telegram adds to a leading command.
fn text_json(text: &str) -> Value {
    let first = text.split_whitespace().next().unwrap_or_default();
    if !first.starts_with('/') {
        return json!({ "text": text });
    }
    let length = first.encode_utf16().count();
    let entity = json!({ "type": "bot_command", "offset": 0, "length": length });
    json!({ "text": text, "entities": [entity] })
}
