//! What each method does, with the checks and the wording of the real API.

use serde_json::{Value, json};

use super::TOKEN;
use super::drafts;
use super::params::{Params, Refusal, bad, refuse};
use super::world::{Entry, World};

/// Largest file a bot can download (Bot API, getFile).
const DOWNLOAD_LIMIT: usize = 20 << 20;

/// Longest time after which the bot can still delete its message, in seconds (Bot API, deleteMessage).
const DELETE_WITHIN_S: i64 = 48 * 3600;

pub(super) type Outcome = Result<Value, Refusal>;

impl World {
    /// Does what `method` (in lower case) asks; an unknown method is 404.
    pub fn perform(&mut self, method: &str, params: &Params) -> Outcome {
        match method {
            "getme" => Ok(me()),
            "sendmessage" => self.send_message(params),
            "sendphoto" => self.send_upload(params, "photo"),
            "senddocument" => self.send_upload(params, "document"),
            "sendmessagedraft" | "sendchataction" => {
                self.addressee(params)?;
                Ok(true.into())
            }
            "editmessagetext" => self.edit_text(params),
            "editmessagereplymarkup" => self.edit_keyboard(params),
            "deletemessage" => self.delete(params),
            "answercallbackquery" => match params.text("callback_query_id") {
                Some(id) => self.answer_press(id).map_or_else(bad, |()| Ok(true.into())),
                None => bad("query ID is empty"),
            },
            "getfile" => self.file(params),
            "setmycommands" => self.set_commands(params),
            "getmycommands" => {
                let known = self.commands.get(&audience(params));
                Ok(known.cloned().unwrap_or_else(|| json!([])))
            }
            "deletemycommands" => {
                self.commands.remove(&audience(params));
                Ok(true.into())
            }
            "setmydescription" | "setmyshortdescription" | "setmyname" | "setchatmenubutton" | "setmessagereaction" => {
                Ok(true.into())
            }
            "getwebhookinfo" => Ok(self.webhook_info()),
            "deletewebhook" => {
                self.drop_pending(params);
                self.webhook = None;
                Ok(true.into())
            }
            _ => refuse(404, "Not Found"),
        }
    }

    /// The chat a call speaks to.
    fn addressee(&mut self, params: &Params) -> Result<i64, Refusal> {
        let Some(id) = params.int("chat_id") else {
            return bad("chat_id is empty");
        };
        let Some(chat) = self.chats.get(&id) else {
            return bad("chat not found");
        };
        if let Some(to) = chat.migrated_to {
            return Err(Refusal {
                code: 400,
                description: "Bad Request: group chat was upgraded to a supergroup chat".to_owned(),
                parameters: Some(json!({ "migrate_to_chat_id": to })),
            });
        }
        if self.people.get(&id).is_some_and(|person| person.blocked) {
            return refuse(403, "Forbidden: bot was blocked by the user");
        }
        Ok(id)
    }

    fn send_message(&mut self, params: &Params) -> Outcome {
        let chat = self.addressee(params)?;
        let mut draft = drafts::text(params)?;
        self.check_reply(chat, params, &mut draft.reply_to)?;
        Ok(self.post(chat, draft))
    }

    fn send_upload(&mut self, params: &Params, kind: &'static str) -> Outcome {
        let chat = self.addressee(params)?;
        let mut draft = drafts::upload(params, kind, &self.files)?;
        self.check_reply(chat, params, &mut draft.reply_to)?;
        Ok(self.post(chat, draft))
    }

    fn check_reply(&self, chat: i64, params: &Params, reply_to: &mut Option<i64>) -> Result<(), Refusal> {
        let Some(wanted) = params.nested("reply_parameters") else {
            return Ok(());
        };
        let id = wanted["message_id"].as_i64();
        let known = id.filter(|id| self.chats[&chat].entries.contains_key(id));
        *reply_to = known;
        let tolerant = wanted["allow_sending_without_reply"].as_bool() == Some(true);
        if known.is_none() && !tolerant {
            return bad("message to be replied not found");
        }
        Ok(())
    }

    fn post(&mut self, chat: i64, mut draft: super::world::SentMessage) -> Value {
        draft.id = self.message_id();
        draft.chat = chat;
        draft.at = self.clock.now_s();
        let shown = self.sent_json(&draft);
        let entries = &mut self.chat(chat).entries;
        entries.insert(draft.id, Entry::Ours(draft));
        shown
    }

    /// The bot's message a call wants to change.
    fn ours(&mut self, params: &Params, verb: &str) -> Result<&mut super::world::SentMessage, Refusal> {
        let chat = self.addressee(params)?;
        let Some(id) = params.int("message_id") else {
            return bad("message identifier is not specified");
        };
        match self.chat(chat).entries.get_mut(&id) {
            Some(Entry::Ours(message)) if !message.deleted => Ok(message),
            Some(Entry::Theirs(_)) => bad(format!("message can't be {verb}ed")),
            _ => bad(format!("message to {verb} not found")),
        }
    }

    fn edit_text(&mut self, params: &Params) -> Outcome {
        let draft = drafts::text(params)?;
        let message = self.ours(params, "edit")?;
        if !message.attachments.is_empty() {
            return bad("there is no text in the message to edit");
        }
        if message.text == draft.text && message.keyboard == draft.keyboard {
            return not_modified();
        }
        message.edits.push(draft.text.clone());
        message.text = draft.text;
        message.source = draft.source;
        message.parse_mode = draft.parse_mode;
        message.buttons = draft.buttons;
        message.keyboard = draft.keyboard;
        let message = message.clone();
        Ok(self.sent_json(&message))
    }

    fn edit_keyboard(&mut self, params: &Params) -> Outcome {
        let (buttons, keyboard) = drafts::keyboard(params)?;
        let message = self.ours(params, "edit")?;
        if message.keyboard == keyboard {
            return not_modified();
        }
        message.buttons = buttons;
        message.keyboard = keyboard;
        let message = message.clone();
        Ok(self.sent_json(&message))
    }

    fn delete(&mut self, params: &Params) -> Outcome {
        let now = self.clock.now_s();
        let message = self.ours(params, "delete")?;
        if now - message.at > DELETE_WITHIN_S {
            return bad("message can't be deleted for everyone");
        }
        message.deleted = true;
        Ok(true.into())
    }

    fn file(&mut self, params: &Params) -> Outcome {
        let id = params.text("file_id").unwrap_or_default();
        let Some(file) = self.files.get(id) else {
            return bad("wrong file_id or the file is temporarily unavailable");
        };
        if file.bytes.len() > DOWNLOAD_LIMIT {
            return bad("file is too big");
        }
        Ok(json!({
            "file_id": id, "file_unique_id": format!("U{id}"),
            "file_size": file.bytes.len(), "file_path": file.path,
        }))
    }

    fn set_commands(&mut self, params: &Params) -> Outcome {
        let Some(Value::Array(commands)) = params.nested("commands") else {
            return bad("parameter \"commands\" is required");
        };
        if commands.len() > 100 {
            return bad("BOT_COMMANDS_TOO_MUCH");
        }
        for command in &commands {
            let name = command["command"].as_str().unwrap_or_default();
            let plain = |ch: char| ch.is_ascii_lowercase() || ch.is_ascii_digit() || ch == '_';
            if name.is_empty() || name.len() > 32 || !name.chars().all(plain) {
                return bad("BOT_COMMAND_INVALID");
            }
            let about = command["description"].as_str().unwrap_or_default();
            if !(1..=256).contains(&about.chars().count()) {
                return bad("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        self.commands.insert(audience(params), Value::Array(commands));
        Ok(true.into())
    }

    fn webhook_info(&self) -> Value {
        let url = self.webhook.as_ref().map_or("", |hook| hook.url.as_str());
        json!({
            "url": url, "has_custom_certificate": false, "pending_update_count": self.updates.len(),
        })
    }

    /// `drop_pending_updates` loses what people wrote: allowed by Telegram, a violation here.
    pub fn drop_pending(&mut self, params: &Params) {
        if params.flag("drop_pending_updates") && !self.updates.is_empty() {
            let lost = self.updates.len();
            self.violations
                .push(format!("drop_pending_updates threw {lost} updates away"));
            self.updates.clear();
        }
    }

    /// A message of the bot as Telegram returns it.
    pub fn sent_json(&self, message: &super::world::SentMessage) -> Value {
        let mut shown = json!({
            "message_id": message.id, "date": message.at,
            "from": me_as_user(), "chat": self.chat_json(message.chat),
        });
        let caption = Some(message.text.as_str()).filter(|text| !text.is_empty());
        match message.attachments.first() {
            None => shown["text"] = message.text.as_str().into(),
            Some(attachment) => {
                let meta = json!({
                    "file_id": format!("SENT-{}", message.id),
                    "file_unique_id": format!("USENT-{}", message.id),
                    "file_size": attachment.bytes.len(), "width": 800, "height": 600,
                    "file_name": attachment.name,
                });
                shown[attachment.kind] = match attachment.kind {
                    "photo" => json!([meta]),
                    _ => meta,
                };
                if let Some(caption) = caption {
                    shown["caption"] = caption.into();
                }
            }
        }
        if let Some(keyboard) = &message.keyboard {
            shown["reply_markup"] = keyboard.clone();
        }
        if !message.edits.is_empty() {
            shown["edit_date"] = self.clock.now_s().into();
        }
        shown
    }
}

fn not_modified() -> Outcome {
    bad(
        "message is not modified: specified new message content and reply markup are exactly the \
         same as a current content and reply markup of the message",
    )
}

/// Who a set of commands is for: its scope and language.
fn audience(params: &Params) -> String {
    let scope = params.nested("scope");
    let scope = scope.unwrap_or_else(|| json!({ "type": "default" }));
    format!("{scope}/{}", params.text("language_code").unwrap_or_default())
}

fn me_as_user() -> Value {
    let id = TOKEN.split(':').next().and_then(|id| id.parse::<i64>().ok());
    json!({ "id": id, "is_bot": true, "first_name": "Allure", "username": "allure_test_bot" })
}

fn me() -> Value {
    let mut me = me_as_user();
    let abilities = json!({
        "can_join_groups": true, "can_read_all_group_messages": false,
        "supports_inline_queries": false, "can_connect_to_business": false,
        "has_main_web_app": false,
    });
    super::world::merge(&mut me, &abilities);
    me
}
