//! What Discord hands over, as messages of the coach's. Nothing here knows an athlete.

use serenity::all::{
    ActionRowComponent, Attachment, CommandDataOption, CommandDataOptionValue, CommandInteraction,
    ComponentInteraction, ComponentInteractionDataKind, GuildId, InteractionContext, InteractionId, Message,
    MessageFlags, MessageType, MessageUpdateEvent, ModalInteraction, User,
};

use crate::channel::CommandName;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Content, Door, FileRef, Inbound};

use super::address::{Address, Origin, is_token};
use super::shelf;

/// An interaction and what it says, if it says anything yet.
#[derive(Debug, Clone)]
pub struct Asked {
    pub id: u64,
    pub origin: Origin,
    pub lang: Lang,
    pub does: Does,
}

/// What an interaction wants.
#[derive(Debug, Clone)]
pub enum Does {
    /// Words, or a pressed button: taken in, then acknowledged.
    Say { inbound: Inbound, press: bool },
    /// The form of the morning. It is its answer that says something.
    OpenForm,
    /// Suggestions for the option being typed.
    Suggest { command: String, typed: String },
}

/// Messages of a person, one for each file. Empty: the bot's own, another bot's, or a notice of Discord's.
pub fn message(message: &Message) -> Vec<Inbound> {
    let spoken = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    if !spoken || message.author.bot || message.author.system || message.webhook_id.is_some() {
        return Vec::new();
    }
    let text = Some(message.content.as_str()).filter(|t| !t.trim().is_empty());
    let contents = match (message.attachments.as_slice(), text) {
        ([], Some(text)) => vec![Content::Text { text: text.to_owned() }],
        ([], None) => {
            let what = if message.sticker_items.is_empty() {
                "other"
            } else {
                "sticker"
            };
            vec![Content::Unreadable {
                what: what.to_owned(),
                caption: None,
            }]
        }
        (files, text) => {
            let voice = message
                .flags
                .is_some_and(|f| f.contains(MessageFlags::IS_VOICE_MESSAGE));
            let captions = std::iter::once(text.map(str::to_owned)).chain(std::iter::repeat(None));
            files
                .iter()
                .zip(captions)
                .map(|(file, caption)| attachment(file, caption, voice))
                .collect()
        }
    };
    let each = contents.into_iter().enumerate().map(|(n, content)| Inbound {
        door: Door::Discord,
        external_id: if n == 0 {
            format!("m{}", message.id)
        } else {
            format!("m{}.{n}", message.id)
        },
        account: message.author.id.to_string(),
        address: Address::Channel(message.channel_id.get()).to_string(),
        at: *message.timestamp,
        private: message.guild_id.is_none(),
        lang_hint: None,
        content,
    });
    each.collect()
}

fn attachment(file: &Attachment, caption: Option<String>, voice: bool) -> Content {
    let kind = file.content_type.as_deref().unwrap_or_default();
    let what = match kind.split('/').next() {
        _ if voice => "voice",
        Some("image") => "photo",
        Some("audio") => "voice",
        Some("video") => "video",
        _ => {
            let name = Some(file.filename.clone());
            let file = FileRef {
                handle: file.url.clone(),
                name,
                size: Some(u64::from(file.size)),
            };
            return Content::File { file, caption };
        }
    };
    Content::Unreadable {
        what: what.to_owned(),
        caption,
    }
}

/// A changed message. `None`: a notice about it, such as the preview of a link, or nobody's words.
pub fn edited(event: &MessageUpdateEvent) -> Option<Inbound> {
    let author = event.author.as_ref().filter(|a| !a.bot && !a.system)?;
    // Discord announces a preview by the same event, without a time of edition.
    let at = event.edited_timestamp?;
    let text = event.content.clone().filter(|t| !t.trim().is_empty())?;
    Some(Inbound {
        door: Door::Discord,
        external_id: format!("m{}e{}", event.id, at.timestamp_millis()),
        account: author.id.to_string(),
        address: Address::Channel(event.channel_id.get()).to_string(),
        at: *at,
        private: event.guild_id.is_none(),
        lang_hint: None,
        content: Content::Edited { text },
    })
}

/// A slash command, run or being typed. `None`: nothing this door can answer.
pub fn command(names: &[CommandName], asked: &CommandInteraction, being_typed: bool) -> Option<Asked> {
    let alone = alone(asked.context, asked.guild_id);
    let origin = origin(
        asked.application_id.get(),
        &asked.token,
        asked.channel_id.get(),
        &asked.user,
        alone,
    )?;
    let hint = lang(&asked.locale);
    let words = hint.unwrap_or_default();
    let does = if being_typed {
        let typed = asked
            .data
            .autocomplete()
            .map(|o| o.value.to_owned())
            .unwrap_or_default();
        Does::Suggest {
            command: asked.data.name.clone(),
            typed,
        }
    } else {
        let rest: Vec<String> = asked.data.options.iter().filter_map(value).collect();
        let rest = rest.join(" ");
        if shelf::opens_form(&asked.data.name, &rest) {
            Does::OpenForm
        } else {
            let text = shelf::as_text(names, &asked.data.name, &rest, words);
            Does::Say {
                inbound: inbound(asked.id, &origin, hint, Content::Text { text }),
                press: false,
            }
        }
    };
    Some(Asked {
        id: asked.id.get(),
        origin,
        lang: words,
        does,
    })
}

fn value(option: &CommandDataOption) -> Option<String> {
    match &option.value {
        CommandDataOptionValue::String(text) => Some(text.clone()),
        CommandDataOptionValue::Integer(n) => Some(n.to_string()),
        CommandDataOptionValue::Number(n) => Some(n.to_string()),
        _ => None,
    }
}

/// A pressed button. `None`: it is not one of ours.
pub fn press(asked: &ComponentInteraction) -> Option<Asked> {
    if !matches!(asked.data.kind, ComponentInteractionDataKind::Button) {
        return None;
    }
    let alone = alone(asked.context, asked.guild_id);
    let origin = origin(
        asked.application_id.get(),
        &asked.token,
        asked.channel_id.get(),
        &asked.user,
        alone,
    )?;
    let hint = lang(&asked.locale);
    let data = asked.data.custom_id.clone();
    let does = if data == shelf::CHECK_IN_BUTTON {
        Does::OpenForm
    } else {
        let content = Content::Press {
            data,
            message: Some(asked.message.id.to_string()),
        };
        Does::Say {
            inbound: inbound(asked.id, &origin, hint, content),
            press: true,
        }
    };
    Some(Asked {
        id: asked.id.get(),
        origin,
        lang: hint.unwrap_or_default(),
        does,
    })
}

/// The form of the morning, filled in. `None`: another form.
pub fn form(asked: &ModalInteraction) -> Option<Asked> {
    // Of the three kinds of interaction this one does not say where it is, so the form itself remembers.
    let alone = match asked.data.custom_id.strip_prefix(shelf::CHECK_IN_FORM)? {
        "" => asked.guild_id.is_none(),
        _ => false,
    };
    let origin = origin(
        asked.application_id.get(),
        &asked.token,
        asked.channel_id.get(),
        &asked.user,
        alone,
    )?;
    let hint = lang(&asked.locale);
    let fields = asked.data.components.iter().flat_map(|row| &row.components);
    let answers: Vec<&str> = fields
        .filter_map(|field| match field {
            ActionRowComponent::InputText(input) => input.value.as_deref(),
            _ => None,
        })
        .collect();
    let content = Content::Text {
        text: shelf::filled_in(&answers, hint.unwrap_or_default()),
    };
    let does = Does::Say {
        inbound: inbound(asked.id, &origin, hint, content),
        press: false,
    };
    Some(Asked {
        id: asked.id.get(),
        origin,
        lang: hint.unwrap_or_default(),
        does,
    })
}

/// Whether only this person and the bot see the place.
fn alone(context: Option<InteractionContext>, guild: Option<GuildId>) -> bool {
    guild.is_none() && matches!(context, None | Some(InteractionContext::BotDm))
}

/// `None`: from a bot, or with a token that could not be put into a path.
fn origin(application: u64, token: &str, channel: u64, user: &User, alone: bool) -> Option<Origin> {
    let (token, ephemeral) = (token.to_owned(), !alone);
    (!user.bot && is_token(&token)).then(|| Origin {
        application,
        token,
        channel,
        user: user.id.get(),
        ephemeral,
    })
}

fn inbound(id: InteractionId, origin: &Origin, lang_hint: Option<Lang>, content: Content) -> Inbound {
    Inbound {
        door: Door::Discord,
        external_id: format!("i{id}"),
        account: origin.user.to_string(),
        address: Address::Interaction(origin.clone()).to_string(),
        // An interaction carries no time but the one in its id.
        at: *id.created_at(),
        // In a server too: its answer is for one person's eyes.
        private: true,
        lang_hint,
        content,
    }
}

/// `fr` and `en-GB` as Discord writes them. `None`: a language the coach does not speak.
fn lang(locale: &str) -> Option<Lang> {
    match locale.split('-').next() {
        Some("fr") => Some(Lang::Fr),
        Some("en") => Some(Lang::En),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn said(change: &Value) -> Vec<Inbound> {
        let mut body = json!({
            "id": "1300000000000000001", "channel_id": "77", "type": 0, "content": "salut",
            "author": { "id": "42", "username": "ana", "discriminator": "0", "avatar": null },
            "timestamp": "2026-04-11T07:00:00+00:00", "edited_timestamp": null, "tts": false,
            "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [], "embeds": [],
            "pinned": false,
        });
        for (key, value) in change.as_object().unwrap() {
            body[key] = value.clone();
        }
        message(&serde_json::from_value(body).unwrap())
    }

    #[test]
    fn a_direct_message_is_taken_whole() {
        let wanted = Inbound {
            door: Door::Discord,
            external_id: "m1300000000000000001".to_owned(),
            account: "42".to_owned(),
            address: "c77".to_owned(),
            at: "2026-04-11T07:00:00Z".parse().unwrap(),
            private: true,
            lang_hint: None,
            content: Content::Text {
                text: "salut".to_owned(),
            },
        };
        assert_eq!(said(&json!({})), [wanted]);
        assert!(!said(&json!({ "guild_id": "5" }))[0].private);
        let bot = json!({ "id": "42", "username": "b", "discriminator": "0", "avatar": null, "bot": true });
        assert_eq!(said(&json!({ "author": bot })), []);
        // A pinned message, and one posted by a webhook.
        assert_eq!(said(&json!({ "type": 6 })), []);
        assert_eq!(said(&json!({ "webhook_id": "9" })), []);
    }

    #[test]
    fn each_file_is_a_message_and_pictures_are_unreadable() {
        let file = |id: &str, name: &str, kind: &str| {
            json!({ "id": id, "filename": name, "size": 7, "url": "https://cdn.discordapp.com/x", "proxy_url": "",
                    "content_type": kind })
        };
        let body =
            json!({ "attachments": [file("1", "a.fit", "application/octet-stream"), file("2", "b.png", "image/png")] });
        let got: Vec<(String, Content)> = said(&body).into_iter().map(|i| (i.external_id, i.content)).collect();
        let wanted = FileRef {
            handle: "https://cdn.discordapp.com/x".to_owned(),
            name: Some("a.fit".to_owned()),
            size: Some(7),
        };
        assert_eq!(
            got,
            [
                (
                    "m1300000000000000001".to_owned(),
                    Content::File {
                        file: wanted,
                        caption: Some("salut".to_owned())
                    }
                ),
                (
                    "m1300000000000000001.1".to_owned(),
                    Content::Unreadable {
                        what: "photo".to_owned(),
                        caption: None
                    }
                ),
            ]
        );
        let voice =
            json!({ "content": "", "flags": 8192, "attachments": [file("1", "voice-message.ogg", "audio/ogg")] });
        assert_eq!(
            said(&voice)[0].content,
            Content::Unreadable {
                what: "voice".to_owned(),
                caption: None
            }
        );
        let sticker = json!({ "content": "", "sticker_items": [{ "id": "1", "name": "x", "format_type": 1 }] });
        assert_eq!(
            said(&sticker)[0].content,
            Content::Unreadable {
                what: "sticker".to_owned(),
                caption: None
            }
        );
        let nothing = json!({ "content": " " });
        assert_eq!(
            said(&nothing)[0].content,
            Content::Unreadable {
                what: "other".to_owned(),
                caption: None
            }
        );
    }

    #[test]
    fn an_edit_is_told_from_a_preview() {
        let mut body = json!({
            "id": "12", "channel_id": "77", "content": "10 km", "edited_timestamp": null,
            "author": { "id": "42", "username": "ana", "discriminator": "0", "avatar": null },
        });
        let read = |body: &Value| edited(&serde_json::from_value(body.clone()).unwrap());
        assert_eq!(read(&body), None);
        body["edited_timestamp"] = json!("2026-04-11T07:00:01.500+00:00");
        let inbound = read(&body).unwrap();
        assert_eq!(inbound.external_id, "m12e1775890801500");
        assert_eq!(
            inbound.content,
            Content::Edited {
                text: "10 km".to_owned()
            }
        );
    }

    fn run(change: &Value) -> Asked {
        let mut body = json!({
            "id": "1300000000000000009", "application_id": "1", "type": 2, "channel_id": "77", "token": "sesame",
            "version": 1, "locale": "fr", "entitlements": [], "attachment_size_limit": 1,
            "user": { "id": "42", "username": "ana", "discriminator": "0", "avatar": null },
            "data": { "id": "3", "name": "move", "type": 1, "options": [{ "name": "text", "type": 3, "value": "lundi" }] },
        });
        for (key, value) in change.as_object().unwrap() {
            body[key] = value.clone();
        }
        let names = [CommandName {
            fr: "deplacer",
            en: "move",
            about_fr: String::new(),
            about_en: String::new(),
        }];
        command(&names, &serde_json::from_value(body).unwrap(), false).unwrap()
    }

    #[test]
    fn a_command_is_a_line_and_elsewhere_only_its_author_sees_the_answer() {
        let Does::Say { inbound, press: false } = run(&json!({ "context": 1 })).does else {
            panic!()
        };
        assert_eq!(
            (inbound.external_id.as_str(), inbound.address.as_str()),
            ("i1300000000000000009", "i1:sesame:77:42")
        );
        assert_eq!((inbound.private, inbound.lang_hint), (true, Some(Lang::Fr)));
        assert_eq!(
            inbound.content,
            Content::Text {
                text: "/deplacer lundi".to_owned()
            }
        );

        let english = run(&json!({ "locale": "en-GB" }));
        let Does::Say { inbound, .. } = english.does else {
            panic!()
        };
        assert_eq!(
            inbound.content,
            Content::Text {
                text: "/move lundi".to_owned()
            }
        );

        let eyes = |change: Value| run(&change).origin.ephemeral;
        assert!(!eyes(json!({})) && !eyes(json!({ "context": 1 })));
        // Between two people, where the bot is only installed by one of them.
        assert!(eyes(json!({ "context": 2 })));
        let member = json!({
            "user": { "id": "42", "username": "ana", "discriminator": "0", "avatar": null }, "roles": [],
            "joined_at": "2026-04-11T07:00:00+00:00", "deaf": false, "mute": false, "flags": 0, "permissions": "0",
        });
        let mut guild = json!({ "context": 0, "guild_id": "5", "member": member });
        assert!(eyes(guild.clone()));
        guild["data"] = json!({ "id": "3", "name": "checkin", "type": 1, "options": [] });
        assert!(matches!(run(&guild).does, Does::OpenForm));
    }
}
