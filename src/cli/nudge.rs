//! What would be sent unasked, and why: each rule, its finding, the policy's verdict and the text.

use std::process::ExitCode;

use anyhow::Context;
use chrono::{DateTime, Utc};

use crate::config::Config;
use crate::domain::dialogue::Door;
use crate::nudge;
use crate::store::{accounts, athletes};

use super::line;
use super::running::open;

pub async fn run(config: Config, name: &str, at: Option<&str>, dry_run: bool) -> anyhow::Result<ExitCode> {
    let (app, database) = open(&config, Vec::new()).await?;
    let now: DateTime<Utc> = match at {
        Some(text) => text
            .parse()
            .context("reading --at: write it like 2027-04-11T08:00:00+02:00")?,
        None => app.clock.now(),
    };
    let scope = {
        let mut db = app.pool.acquire().await?;
        accounts::authenticate(&mut db, &app.vault, Door::Terminal, name).await?
    };
    let Some(scope) = scope else {
        database.close().await?;
        anyhow::bail!("nobody is called {name} yet: say hello first with `allure chat --as {name}`");
    };
    let lang = {
        let mut db = app.pool.acquire().await?;
        athletes::load(&mut db, &scope).await?.settings.lang
    };
    let judged = if dry_run {
        nudge::dry_run(&app, &scope, now).await?
    } else {
        nudge::run(&app, &scope, now).await?
    };
    line(&nudge::report(lang, &judged));
    database.close().await?;
    Ok(ExitCode::SUCCESS)
}
