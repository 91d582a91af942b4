//! What people do on their side, and what Discord does to a connection.

use axum::body::Bytes;
use serde_json::{Value, json};

use super::world::{Entry, Interaction, Order, Stage, World};
use super::{APPLICATION, Discord};

/// Kinds of interaction (Discord, "Interaction type").
const COMMAND: u8 = 2;
const COMPONENT: u8 = 3;
const AUTOCOMPLETE: u8 = 4;
const MODAL: u8 = 5;

impl Discord {
    /// Names a person and their app's language; without it they are camille and write French.
    pub fn introduce(&self, user: u64, name: &str, locale: &str) {
        self.shared.with(|world| {
            let person = world.person(user);
            name.clone_into(&mut person.name);
            locale.clone_into(&mut person.locale);
        });
    }

    /// A direct message; returns its id.
    pub fn user_says(&self, user: u64, text: &str) -> u64 {
        self.shared.with(|world| {
            let channel = world.direct(user);
            said(world, channel, user, text, None)
        })
    }

    /// A message in a guild's channel.
    pub fn group_message(&self, channel: u64, user: u64, text: &str) -> u64 {
        self.shared.with(|world| {
            world.guild_channel(channel);
            said(world, channel, user, text, None)
        })
    }

    /// A direct message with a file and no text.
    pub fn user_sends_file(&self, user: u64, name: &str, bytes: impl Into<Bytes>) -> u64 {
        self.shared.with(|world| {
            let channel = world.direct(user);
            said(world, channel, user, "", Some((name, bytes.into())))
        })
    }

    /// The person changes a message of theirs.
    pub fn user_edits(&self, user: u64, message: u64, text: &str) {
        self.shared.with(|world| {
            let channel = world.direct(user);
            let entries = world.channels.get_mut(&channel).map(|one| &mut one.entries);
            let Some(Entry::Theirs(body)) = entries.and_then(|all| all.get_mut(&message)) else {
                panic!("message {message} is not one {user} wrote");
            };
            body["content"] = text.into();
            let body = body.clone();
            world.dispatch("MESSAGE_UPDATE", &body);
        });
    }

    /// Runs a slash command in direct messages, as `plan` or `plan semaine` with a subcommand, and
    /// returns the interaction. Panics when the bot has not registered the command.
    pub fn user_runs(&self, user: u64, command: &str, options: &[(&str, Value)]) -> u64 {
        let options = options.iter().map(|(name, value)| option(name, value));
        let options = Value::Array(options.collect());
        self.shared.with(|world| {
            let data = command_data(world, command, &options, &json!({}));
            interact(world, user, COMMAND, &data, None)
        })
    }

    /// Runs a slash command with a file in one of its options.
    pub fn user_runs_with_file(
        &self,
        user: u64,
        command: &str,
        option: &str,
        (name, bytes): (&str, impl Into<Bytes>),
    ) -> u64 {
        self.shared.with(|world| {
            let channel = world.direct(user);
            let file = world.keep_file(name, bytes.into());
            let id = file.id.to_string();
            let shown = world.attachment_json(channel, &file);
            let resolved = json!({ "attachments": { id.clone(): shown } });
            let options = json!([{ "name": option, "type": 11, "value": id }]);
            let data = command_data(world, command, &options, &resolved);
            interact(world, user, COMMAND, &data, None)
        })
    }

    /// Types the beginning of an option's value; what is offered is read with `choices`.
    pub fn user_types(&self, user: u64, command: &str, option: &str, text: &str) -> u64 {
        self.shared.with(|world| {
            let options = json!([{ "name": option, "type": 3, "value": text, "focused": true }]);
            let data = command_data(world, command, &options, &json!({}));
            interact(world, user, AUTOCOMPLETE, &data, None)
        })
    }

    /// Presses a button of a direct message and returns the interaction.
    pub fn user_presses(&self, user: u64, message: u64, custom_id: &str) -> u64 {
        self.shared.with(|world| {
            let data = json!({ "custom_id": custom_id, "component_type": 2 });
            interact(world, user, COMPONENT, &data, Some(message))
        })
    }

    /// Presses the newest enabled button whose label contains `label`.
    pub fn user_taps(&self, user: u64, label: &str) -> u64 {
        let messages = self.visible(user);
        let found = messages.iter().rev().find_map(|message| {
            let mut buttons = message.buttons.iter();
            let button = buttons.find(|one| one.label.contains(label) && !one.disabled)?;
            Some((message.id, button.custom_id.clone()?))
        });
        let Some((message, id)) = found else {
            panic!("no button says {label:?} to {user}: {messages:#?}");
        };
        self.user_presses(user, message, &id)
    }

    /// Fills and sends the form an interaction opened.
    pub fn user_submits(&self, user: u64, interaction: u64, values: &[(&str, &str)]) -> u64 {
        self.shared.with(|world| {
            let one = world.interactions.get(&interaction);
            let Some(form) = one.and_then(|one| one.modal.clone()) else {
                panic!("interaction {interaction} opened no form");
            };
            let rows: Vec<_> = values
                .iter()
                .map(|(id, value)| {
                    let input = json!({ "type": 4, "custom_id": id, "value": value });
                    json!({ "type": 1, "components": [input] })
                })
                .collect();
            let data = json!({ "custom_id": form["custom_id"], "components": rows });
            interact(world, user, MODAL, &data, None)
        })
    }

    /// The person closes their direct messages to the bot.
    pub fn block(&self, user: u64) {
        self.shared.with(|world| world.person(user).blocks = true);
    }

    /// The person opens them again.
    pub fn unblock(&self, user: u64) {
        self.shared.with(|world| world.person(user).blocks = false);
    }

    /// Asks every connection to reconnect and resume (op 7).
    pub fn ask_to_reconnect(&self) {
        self.order(Order::Reconnect);
    }

    /// Invalidates every open session (op 9).
    pub fn invalidate_sessions(&self, resumable: bool) {
        self.order(Order::Invalidate { resumable });
    }

    /// Closes every gateway connection with a code.
    pub fn close_gateway(&self, code: u16) {
        self.order(Order::Close(code));
    }

    /// Drops every gateway connection without a word.
    pub fn drop_gateway(&self) {
        self.order(Order::Drop);
    }

    /// A zombie accepts connections, acknowledges no heartbeat and sends no event.
    pub fn zombie(&self, dead: bool) {
        self.shared.with(|world| world.zombie = dead);
    }

    /// The heartbeat interval of connections opened from now on, in milliseconds.
    pub fn heartbeat(&self, interval_ms: u64) {
        self.shared.with(|world| world.heartbeat_ms = interval_ms);
    }

    fn order(&self, order: Order) {
        self.shared.with(|world| world.orders.push(order));
    }
}

fn said(world: &mut World, channel: u64, user: u64, text: &str, file: Option<(&str, Bytes)>) -> u64 {
    world.person(user);
    let (id, now) = (world.id(), world.clock.now_ms());
    let mut message = world.message_json(id, channel, user, now);
    message["content"] = text.into();
    if let Some((name, bytes)) = file {
        let file = world.keep_file(name, bytes);
        message["attachments"] = json!([world.attachment_json(channel, &file)]);
    }
    let mut guild = None;
    if let Some(channel) = world.channels.get_mut(&channel) {
        guild = channel.guild;
        channel.entries.insert(id, Entry::Theirs(message.clone()));
    }
    if let Some(guild) = guild {
        message["guild_id"] = guild.to_string().into();
    }
    world.dispatch("MESSAGE_CREATE", &message);
    id
}

/// An option with the type its value has.
fn option(name: &str, value: &Value) -> Value {
    let kind = match value {
        Value::Bool(_) => 5,
        Value::Number(number) if number.is_f64() => 10,
        Value::Number(_) => 4,
        _ => 3,
    };
    json!({ "name": name, "type": kind, "value": value })
}

fn command_data(world: &World, command: &str, options: &Value, resolved: &Value) -> Value {
    let (name, sub) = command.split_once(' ').unwrap_or((command, ""));
    let mut known = world.commands.as_array().into_iter().flatten();
    let Some(registered) = known.find(|one| one["name"] == name) else {
        panic!("/{name} is not registered: {}", world.commands);
    };
    let options = match sub {
        "" => options.clone(),
        sub => json!([{ "name": sub, "type": 1, "options": options }]),
    };
    json!({
        "id": registered["id"], "name": name, "type": 1, "options": options, "resolved": resolved,
    })
}

fn interact(world: &mut World, user: u64, kind: u8, data: &Value, on: Option<u64>) -> u64 {
    let channel = world.direct(user);
    let id = world.id();
    let token = format!("interaction-token-{id}");
    let mut event = json!({
        "id": id.to_string(), "application_id": APPLICATION.to_string(), "type": kind,
        "data": data, "channel_id": channel.to_string(), "channel": world.channel_json(channel),
        "user": world.user_json(user), "token": token, "version": 1,
        "locale": world.person(user).locale, "entitlements": [], "context": 1,
        "attachment_size_limit": 10 << 20,
    });
    if let Some(message) = on {
        let Ok(message) = world.ours(channel, message).map(|one| one.clone()) else {
            panic!("message {message} is no message of the bot to {user}");
        };
        event["message"] = world.sent_json(&message);
    }
    let one = Interaction {
        token,
        channel,
        at_ms: world.clock.now_ms(),
        stage: Stage::Waiting,
        original: on,
        choices: None,
        modal: None,
    };
    world.interactions.insert(id, one);
    world.dispatch("INTERACTION_CREATE", &event);
    id
}
