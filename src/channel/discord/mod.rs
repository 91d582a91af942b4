//! The Discord door. Events come over serenity's gateway; everything sent goes through [`rest`].

mod address;
mod convert;
mod download;
mod gateway;
mod interactions;
mod messages;
mod open;
mod plain;
mod rest;
mod send;
mod shelf;

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use futures::FutureExt;
use futures::future::BoxFuture;
use tokio::sync::watch;

use crate::config::{DiscordConfig, Secret};
use crate::domain::dialogue::{Door, FileRef, Inbound};

use self::open::Open;
use self::rest::Rest;
use super::{Channel, CommandName, Intake, Part, Result};

/// One bot at Discord.
pub struct Discord {
    token: Secret,
    /// `None`: Discord itself.
    api_url: Option<String>,
    rest: Rest,
    commands: Vec<CommandName>,
    open: Open,
    rooms: Rooms,
}

impl Discord {
    /// Fails where the token cannot be one. Nothing is sent yet.
    pub fn new(config: &DiscordConfig, commands: Vec<CommandName>) -> anyhow::Result<Self> {
        Ok(Self {
            token: config.token.clone(),
            api_url: config.api_url.clone(),
            rest: Rest::new(config)?,
            commands,
            open: Open::default(),
            rooms: Rooms::default(),
        })
    }
}

impl Channel for Discord {
    fn door(&self) -> Door {
        Door::Discord
    }

    fn text_limit(&self) -> usize {
        send::TEXT_LIMIT
    }

    fn listen<'a>(&'a self, intake: &'a dyn Intake, stop: watch::Receiver<bool>) -> BoxFuture<'a, anyhow::Result<()>> {
        self.receive(intake, stop).boxed()
    }

    fn send<'a>(&'a self, address: &'a str, part: &'a Part) -> BoxFuture<'a, Result<Option<String>>> {
        self.deliver(address, part).boxed()
    }

    fn edit<'a>(&'a self, address: &'a str, message: &'a str, part: &'a Part) -> BoxFuture<'a, Result<()>> {
        self.replace(address, message, part).boxed()
    }

    fn typing<'a>(&'a self, address: &'a str) -> BoxFuture<'a, ()> {
        self.show_typing(address).boxed()
    }

    /// A press was acknowledged when it was kept, before any turn.
    fn answer_press<'a>(&'a self, _: &'a Inbound) -> BoxFuture<'a, ()> {
        async {}.boxed()
    }

    fn fetch<'a>(&'a self, file: &'a FileRef, most: u64) -> BoxFuture<'a, Result<Vec<u8>>> {
        download::fetch(&self.rest, file, most).boxed()
    }
}

/// Channels of direct messages by person, as far as this process had to ask for them.
#[derive(Default)]
struct Rooms(Mutex<HashMap<u64, u64>>);

impl Rooms {
    fn known(&self, user: u64) -> Option<u64> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&user)
            .copied()
    }

    fn remember(&self, user: u64, room: u64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(user, room);
    }
}
