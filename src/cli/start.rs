//! Every configured door at once; the terminal only where somebody sits at it, or where it is the only one.

use std::io::IsTerminal;
use std::process::ExitCode;
use std::sync::Arc;

use chrono::TimeDelta;

use crate::channel::Channel;
use crate::config::Config;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::Door;
use crate::i18n;
use crate::store::accounts;

use super::running::{Running, configured_doors};
use super::stopping::Stopping;
use super::{INTERRUPTED, chat, line, listening};

/// The name the terminal speaks with when none is given.
const DEFAULT_NAME: &str = "me";
const CODE_LIVES: TimeDelta = TimeDelta::minutes(10);

pub async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let mut doors = configured_doors(&config)?;
    let seated = std::io::stdin().is_terminal();
    let with_terminal = seated || doors.is_empty();
    let alone = doors.is_empty();
    let terminal = with_terminal
        .then(|| chat::Seat::new(&config, DEFAULT_NAME))
        .transpose()?;
    if let Some(seat) = &terminal {
        doors.push(seat.channel.clone() as Arc<dyn Channel>);
    }
    listening::doors(&config)?;
    let pages = listening::pages(&config)?;
    let mut stopping = Stopping::listen()?;
    let mut running = tokio::select! {
        running = Running::start(&config, doors, pages) => running?,
        () = stopping.asked() => return Ok(INTERRUPTED.into()),
    };
    let served = serve(&config, &mut running, &mut stopping, terminal, alone).await;
    running.stop().await?;
    served?;
    Ok(ExitCode::SUCCESS)
}

async fn serve(
    config: &Config,
    running: &mut Running,
    stopping: &mut Stopping,
    terminal: Option<chat::Seat>,
    alone: bool,
) -> anyhow::Result<()> {
    line(&banner(config, running));
    greet_operator(running).await?;
    let app = running.app.clone();
    let talk = async {
        if let Some(seat) = terminal {
            seat.converse(&app).await?;
        }
        if !alone {
            std::future::pending::<()>().await;
        }
        Ok(())
    };
    tokio::select! {
        talked = talk => talked,
        ended = running.until_ended() => ended,
        () = stopping.asked() => Ok(()),
    }
}

/// One line on what is on.
fn banner(config: &Config, running: &Running) -> String {
    let lang = Lang::Fr;
    let word = |id: &str| i18n::text(lang, id, &[]);
    let base = word(if config.database_url.is_some() {
        "bot-banner-own-base"
    } else {
        "bot-banner-base"
    });
    let model = match &running.app.model {
        Some(model) => i18n::text(
            lang,
            "bot-banner-model",
            &[("model", model.config.model.clone().into())],
        ),
        None => word("bot-banner-no-model"),
    };
    let on = |door: Door| {
        word(if running.app.channel(door).is_some() {
            "bot-yes"
        } else {
            "bot-no"
        })
        .to_lowercase()
    };
    let doors = format!(
        "Telegram\u{a0}: {} · Discord\u{a0}: {}",
        on(Door::Telegram),
        on(Door::Discord)
    );
    format!("Allure · {base} · {model} · {doors}")
}

/// While nobody was let in at a private door, a code stands on the console.
async fn greet_operator(running: &Running) -> anyhow::Result<()> {
    let app = &running.app;
    if app.channel(Door::Telegram).is_none() && app.channel(Door::Discord).is_none() {
        return Ok(());
    }
    let mut db = app.pool.acquire().await?;
    if accounts::anyone_paired(&mut db).await? {
        return Ok(());
    }
    let code = accounts::new_pairing_code(&mut db, &app.vault, app.clock.now() + CODE_LIVES).await?;
    line(&i18n::text(Lang::Fr, "bot-console-code", &[("code", code.into())]));
    Ok(())
}
