//! The program while it runs: its database, its doors and its loops, and how it stops.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::app::{self, App, CrashAt, Database, Wake};
use crate::bot::{Bot, lanes};
use crate::channel::discord::Discord;
use crate::channel::telegram::Telegram;
use crate::channel::{Channel, CommandName};
use crate::clock::Clock;
use crate::coach::commands::COMMANDS;
use crate::config::Config;
use crate::crypto::Vault;
use crate::domain::athlete::Lang;
use crate::i18n;
use crate::llm::Model;
use crate::store::poller;
use crate::{delivery, jobs, web};

/// Turns in progress get this long to finish.
const GRACE: Duration = Duration::from_secs(10);

pub struct Running {
    pub app: Arc<App>,
    database: Database,
    stop: watch::Sender<bool>,
    loops: JoinSet<anyhow::Result<()>>,
}

/// The commands as doors register them.
pub fn command_names() -> Vec<CommandName> {
    COMMANDS
        .iter()
        .map(|c| {
            let about = |lang| i18n::text(lang, &format!("command-{}", c.id.replace('_', "-")), &[]);
            CommandName {
                fr: c.fr,
                en: c.en,
                about_fr: about(Lang::Fr),
                about_en: about(Lang::En),
            }
        })
        .collect()
}

/// The doors the environment configures.
pub fn configured_doors(config: &Config) -> anyhow::Result<Vec<Arc<dyn Channel>>> {
    let mut doors: Vec<Arc<dyn Channel>> = Vec::new();
    if let Some(telegram) = &config.telegram {
        doors.push(Arc::new(Telegram::new(telegram, command_names())?));
    }
    if let Some(discord) = &config.discord {
        doors.push(Arc::new(Discord::new(discord, command_names())?));
    }
    Ok(doors)
}

/// Opens the database and builds the handles; no loop runs yet.
pub async fn open(config: &Config, channels: Vec<Arc<dyn Channel>>) -> anyhow::Result<(Arc<App>, Database)> {
    let database = Database::open(config).await?;
    let (vault, model) = match handles(config, &database).await {
        Ok(handles) => handles,
        Err(e) => {
            // Whoever cannot stay leaves properly, so that the last one out still stops the server.
            database.close().await?;
            return Err(e);
        }
    };
    let clock = Clock::System;
    let app = App {
        process: clock.id(),
        clock,
        vault,
        pool: database.pool.clone(),
        channels,
        model,
        wake: Wake::default(),
        home: config.home.clone(),
        site: config.web.as_ref().map(|web| web.url.clone()),
        crash: CrashAt::new(config.crash_at.as_deref()),
    };
    Ok((Arc::new(app), database))
}

async fn handles(config: &Config, database: &Database) -> anyhow::Result<(Vault, Option<Model>)> {
    Ok((
        app::vault(config, &database.pool).await?,
        app::model(config.model.as_ref())?,
    ))
}

impl Running {
    /// Opens everything and starts the loops; `pages`: where they are served, if here.
    pub async fn start(
        config: &Config,
        channels: Vec<Arc<dyn Channel>>,
        pages: Option<std::net::TcpListener>,
    ) -> anyhow::Result<Self> {
        let pages = pages.map(TcpListener::from_std).transpose()?;
        let (app, database) = open(config, channels).await?;
        let (stop, stopped) = watch::channel(false);
        let mut loops = JoinSet::new();
        loops.spawn(lanes::serve(app.clone(), stopped.clone()));
        loops.spawn(delivery::serve(app.clone(), stopped.clone()));
        loops.spawn(jobs::serve(app.clone(), stopped.clone()));
        if let Some(pages) = pages {
            loops.spawn(web::answer(app.clone(), pages, stopped.clone()));
        }
        for channel in app.channels.clone() {
            let (bot, stopped) = (Bot { app: app.clone() }, stopped.clone());
            loops.spawn(async move { channel.listen(&bot, stopped).await });
        }
        Ok(Self {
            app,
            database,
            stop,
            loops,
        })
    }

    /// Waits until no loop is left. A loop that fails ends the program: who restarts it sees that it failed, while a
    /// program that lives on would be deaf at one of its doors and say nothing.
    pub async fn until_ended(&mut self) -> anyhow::Result<()> {
        while let Some(ended) = self.loops.join_next().await {
            ended.context("a loop has ended")?.context("a loop has ended")?;
        }
        Ok(())
    }

    /// Stops intake, lets begun turns finish, gives leases back, leaves the database.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        self.stop.send_replace(true);
        let finished = async { while self.loops.join_next().await.is_some() {} };
        if tokio::time::timeout(GRACE, finished).await.is_err() {
            tracing::warn!("some turns did not finish in time; their messages wait");
        }
        let released = poller::release(&self.database.pool, self.app.process).await;
        self.database.close().await?;
        Ok(released?)
    }
}
