//! An update as a message of the house. Whatever is none is `None`: acknowledged, without effect.
//!
//! Read field by field and not into teloxide's types: to teloxide 0.17, a message in which one field has an
//! unknown shape (a file size above 32 bits, say) is an empty message, without an error, and
//! what the person said would be confirmed and lost. Here only the fields needed are looked at.

use chrono::DateTime;
use serde_json::Value;

use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Content, Door, FileRef, Inbound};

use super::start::Me;

/// What cannot be read, and under which name. An animation is a document too, so these are looked for first.
const UNREADABLE: [(&str, &str); 16] = [
    ("photo", "photo"),
    ("sticker", "sticker"),
    ("voice", "voice"),
    ("audio", "voice"),
    ("video", "video"),
    ("video_note", "video"),
    ("animation", "video"),
    ("location", "location"),
    ("venue", "location"),
    ("contact", "contact"),
    ("poll", "other"),
    ("dice", "other"),
    ("game", "other"),
    ("story", "other"),
    ("paid_media", "other"),
    ("checklist", "other"),
];

/// Reads one update.
pub fn inbound(update: &Value, me: &Me) -> Option<Inbound> {
    let id = update["update_id"].as_i64()?;
    let read = if let Some(query) = present(&update["callback_query"]) {
        pressed(query)
    } else if let Some(message) = present(&update["edited_message"]) {
        changed(message)
    } else {
        said(present(&update["message"])?)
    };
    let read = read.map(|inbound| Inbound {
        external_id: id.to_string(),
        ..inbound
    });
    read.filter(|inbound| inbound.private || speaks_to(inbound, me))
}

fn present(value: &Value) -> Option<&Value> {
    value.is_object().then_some(value)
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn said(message: &Value) -> Option<Inbound> {
    from(&message["from"], message, content(message)?)
}

/// A live location moves by edits, which say nothing here.
fn changed(message: &Value) -> Option<Inbound> {
    let text = text(&message["text"]).or_else(|| text(&message["caption"]))?;
    from(&message["from"], message, Content::Edited { text })
}

/// A press carries no time: it gets that of its message, or the beginning of 1970 where that is gone too.
/// Its handle tells the message to edit and the query to answer.
fn pressed(query: &Value) -> Option<Inbound> {
    let message = &query["message"];
    let handle = format!("{}:{}", message["message_id"].as_i64()?, query["id"].as_str()?);
    let content = Content::Press {
        data: text(&query["data"])?,
        message: Some(handle),
    };
    from(&query["from"], message, content)
}

/// Everything but the number of the update. `None` for other bots, and for what nobody said.
fn from(user: &Value, message: &Value, content: Content) -> Option<Inbound> {
    let seconds = message["edit_date"].as_i64().or_else(|| message["date"].as_i64());
    let inbound = Inbound {
        door: Door::Telegram,
        external_id: String::new(),
        account: user["id"].as_i64()?.to_string(),
        address: message["chat"]["id"].as_i64()?.to_string(),
        at: seconds
            .and_then(|s| DateTime::from_timestamp(s, 0))
            .unwrap_or(DateTime::UNIX_EPOCH),
        private: message["chat"]["type"] == "private",
        lang_hint: user["language_code"].as_str().and_then(language),
        content,
    };
    (user["is_bot"] != true).then_some(inbound)
}

/// The language of an app, from its tag: `fr`, `fr-CA`. `None`: neither of ours.
fn language(tag: &str) -> Option<Lang> {
    match tag.split('-').next() {
        Some("fr") => Some(Lang::Fr),
        Some("en") => Some(Lang::En),
        _ => None,
    }
}

/// `None` for what happens in a chat without anybody saying it, and for kinds not known yet.
fn content(message: &Value) -> Option<Content> {
    if let Some(text) = text(&message["text"]) {
        return Some(Content::Text { text });
    }
    let caption = text(&message["caption"]);
    if let Some((_, what)) = UNREADABLE.into_iter().find(|(key, _)| !message[key].is_null()) {
        return Some(Content::Unreadable {
            what: what.to_owned(),
            caption,
        });
    }
    let document = present(&message["document"])?;
    let file = FileRef {
        handle: text(&document["file_id"])?,
        name: text(&document["file_name"]),
        size: document["file_size"].as_u64(),
    };
    Some(Content::File { file, caption })
}

/// Whether a message of a group is for this bot: a command, or its name. Pressed buttons are its own.
fn speaks_to(inbound: &Inbound, me: &Me) -> bool {
    let words = match &inbound.content {
        Content::Text { text } | Content::Edited { text } => text.as_str(),
        Content::File { caption, .. } | Content::Unreadable { caption, .. } => caption.as_deref().unwrap_or_default(),
        Content::Press { .. } => return true,
    };
    let is_me = |name: &str| me.username.as_deref() == Some(name.to_lowercase().as_str());
    if let Some(command) = words.split_whitespace().next().and_then(|word| word.strip_prefix('/')) {
        return command.split_once('@').is_none_or(|(_, name)| is_me(name));
    }
    let part_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '@';
    words
        .split(|c| !part_of_name(c))
        .filter_map(|word| word.strip_prefix('@'))
        .any(is_me)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const AT: i64 = 1_775_000_000;

    fn me() -> Me {
        Me {
            username: Some("allure_bot".to_owned()),
        }
    }

    fn read(kind: &str, body: &Value) -> Option<Inbound> {
        inbound(&json!({ "update_id": 7, kind: body }), &me())
    }

    /// A private message of Ana, with these fields besides.
    fn message(fields: &Value) -> Value {
        let mut message = json!({
            "message_id": 12, "date": AT,
            "from": { "id": 42, "is_bot": false, "first_name": "Ana", "language_code": "fr-CA" },
            "chat": { "id": 42, "type": "private", "first_name": "Ana" },
        });
        for (key, value) in fields.as_object().unwrap() {
            message[key] = value.clone();
        }
        message
    }

    fn said_in_group(text: &str) -> bool {
        let group = json!({ "id": -5, "type": "group", "title": "Club" });
        read("message", &message(&json!({ "chat": group, "text": text }))).is_some_and(|inbound| !inbound.private)
    }

    fn content_of(fields: &Value) -> Option<Content> {
        read("message", &message(fields)).map(|inbound| inbound.content)
    }

    #[test]
    fn a_private_text_is_whole() {
        let wanted = Inbound {
            door: Door::Telegram,
            external_id: "7".to_owned(),
            account: "42".to_owned(),
            address: "42".to_owned(),
            at: DateTime::from_timestamp(AT, 0).unwrap(),
            private: true,
            lang_hint: Some(Lang::Fr),
            content: Content::Text {
                text: "Salut".to_owned(),
            },
        };
        assert_eq!(read("message", &message(&json!({ "text": "Salut" }))), Some(wanted));
        assert_eq!(language("en-US"), Some(Lang::En));
        assert_eq!(language("de"), None);
    }

    #[test]
    fn files_keep_what_is_known_of_them() {
        let meta = |extra: Value| {
            let mut meta = json!({ "file_id": "F1", "file_unique_id": "U1" });
            for (key, value) in extra.as_object().unwrap() {
                meta[key] = value.clone();
            }
            json!({ "document": meta, "caption": "ma sortie" })
        };
        let file = |name: Option<&str>, size| {
            let file = FileRef {
                handle: "F1".to_owned(),
                name: name.map(str::to_owned),
                size,
            };
            Some(Content::File {
                file,
                caption: Some("ma sortie".to_owned()),
            })
        };
        let named = meta(json!({ "file_name": "a.fit", "file_size": 20 }));
        assert_eq!(content_of(&named), file(Some("a.fit"), Some(20)));
        assert_eq!(content_of(&meta(json!({}))), file(None, None));
        // Above 32 bits.
        let large = meta(json!({ "file_name": "a.zip", "file_size": 5_000_000_000_u64 }));
        assert_eq!(content_of(&large), file(Some("a.zip"), Some(5_000_000_000)));
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let meta =
            json!({ "file_id": "F1", "file_unique_id": "U1", "file_size": 3, "width": 4, "height": 3, "duration": 1 });
        let unreadable = |what: &str, caption: Option<&str>| {
            Some(Content::Unreadable {
                what: what.to_owned(),
                caption: caption.map(str::to_owned),
            })
        };
        assert_eq!(
            content_of(&json!({ "photo": [meta], "caption": "moi" })),
            unreadable("photo", Some("moi"))
        );
        assert_eq!(content_of(&json!({ "voice": meta })), unreadable("voice", None));
        assert_eq!(content_of(&json!({ "video": meta })), unreadable("video", None));
        // An animation also comes as a document, for old apps.
        assert_eq!(
            content_of(&json!({ "animation": meta, "document": meta })),
            unreadable("video", None)
        );
        let place = json!({ "longitude": 2.35, "latitude": 48.85 });
        assert_eq!(content_of(&json!({ "location": place })), unreadable("location", None));
        let contact = json!({ "phone_number": "1", "first_name": "Léo" });
        assert_eq!(content_of(&json!({ "contact": contact })), unreadable("contact", None));
        assert_eq!(
            content_of(&json!({ "dice": { "emoji": "🎲", "value": 3 } })),
            unreadable("other", None)
        );
    }

    #[test]
    fn changes_and_presses_say_what_they_are_about() {
        let edited = message(&json!({ "text": "9 km", "edit_date": AT + 60 }));
        let read_edit = read("edited_message", &edited).unwrap();
        assert_eq!(
            read_edit.content,
            Content::Edited {
                text: "9 km".to_owned()
            }
        );
        assert_eq!(read_edit.at.timestamp(), AT + 60);
        let moved = json!({ "location": { "longitude": 2.35, "latitude": 48.85 } });
        assert_eq!(read("edited_message", &message(&moved)), None);

        let query = |message: Value| {
            let from = json!({ "id": 42, "is_bot": false, "first_name": "Ana" });
            json!({ "id": "q9", "from": from, "message": message, "chat_instance": "1", "data": "go:abc" })
        };
        let wanted = Content::Press {
            data: "go:abc".to_owned(),
            message: Some("12:q9".to_owned()),
        };
        let bot = json!({ "id": 1, "is_bot": true, "first_name": "Allure" });
        let shown = query(message(&json!({ "text": "?", "from": bot })));
        let pressed = read("callback_query", &shown).unwrap();
        assert_eq!((pressed.content, pressed.at.timestamp()), (wanted.clone(), AT));
        assert_eq!(
            (pressed.account.as_str(), pressed.address.as_str(), pressed.private),
            ("42", "42", true)
        );
        let gone =
            query(json!({ "message_id": 12, "date": 0, "chat": { "id": 42, "type": "private", "first_name": "A" } }));
        let pressed = read("callback_query", &gone).unwrap();
        assert_eq!((pressed.content, pressed.at), (wanted, DateTime::UNIX_EPOCH));
    }

    #[test]
    fn a_group_is_heard_when_it_speaks_to_the_bot() {
        for text in [
            "/aide",
            "/aide@allure_bot",
            "/AIDE@Allure_Bot 3",
            "dis @allure_bot, ça va ?",
            "(@allure_bot)",
        ] {
            assert!(said_in_group(text), "{text}");
        }
        for text in [
            "bonjour",
            "/aide@other_bot",
            "@allure_bot2",
            "moi@allure_bot",
            "@other_bot /aide",
            "",
        ] {
            assert!(!said_in_group(text), "{text}");
        }
    }

    #[test]
    fn what_nobody_said_is_nothing() {
        assert_eq!(content_of(&json!({ "migrate_to_chat_id": -100 })), None);
        assert_eq!(content_of(&json!({ "group_chat_created": true })), None);
        assert_eq!(content_of(&json!({ "something_of_next_year": { "a": 1 } })), None);
        let bot = json!({ "id": 9, "is_bot": true, "first_name": "Robot" });
        assert_eq!(content_of(&json!({ "from": bot, "text": "bip" })), None);
        assert_eq!(read("my_chat_member", &json!({})), None);
        assert_eq!(
            inbound(&json!({ "message": message(&json!({ "text": "a" })) }), &me()),
            None
        );
        assert_eq!(inbound(&Value::Null, &me()), None);
    }

    /// No first name, a new kind of entity, a number for a name: shapes of next year.
    #[test]
    fn the_few_fields_that_matter_are_enough() {
        let odd = |fields: Value| {
            let mut odd = json!({ "message_id": 5, "from": { "id": 42 }, "date": "soon", "entities": "new" });
            odd["chat"] = json!({ "id": 42, "type": "private", "theme": 3 });
            for (key, value) in fields.as_object().unwrap() {
                odd[key] = value.clone();
            }
            odd
        };
        let read = read("message", &odd(json!({ "text": "hi" }))).unwrap();
        assert_eq!(
            (read.at, read.lang_hint, read.private),
            (DateTime::UNIX_EPOCH, None, true)
        );
        assert_eq!(read.content, Content::Text { text: "hi".to_owned() });
        let document = json!({ "document": { "file_id": "F", "file_name": 3, "file_size": -1, "thumbnail": 0 } });
        let file = FileRef {
            handle: "F".to_owned(),
            name: None,
            size: None,
        };
        assert_eq!(content_of(&document), Some(Content::File { file, caption: None }));
    }

    #[test]
    fn nothing_is_made_of_nothing() {
        for update in [
            json!({ "update_id": 7, "message": 3 }),
            json!({ "update_id": 7, "message": { "text": "a" } }),
            json!({ "update_id": 7, "message": { "text": "a", "from": { "id": 1 } } }),
            json!({ "update_id": 7, "message": { "text": 1, "from": { "id": 1 }, "chat": { "id": 1, "type": "private" } } }),
            json!({ "update_id": 7, "callback_query": { "id": "q", "data": "go:1" } }),
            json!({ "update_id": "7", "poll": {} }),
        ] {
            assert_eq!(inbound(&update, &me()), None, "{update}");
        }
    }
}
