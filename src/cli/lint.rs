//! `allure lint`: a plan from elsewhere against the hard rules, for one athlete.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;

use crate::app::App;
use crate::coach::offline;
use crate::config::Config;
use crate::domain::dialogue::Door;
use crate::science;
use crate::store::{accounts, history};

use super::line;
use super::running::open;

/// Prints the findings. A plan that breaks a rule, or that cannot be read, ends with a failing exit code.
pub async fn run(config: Config, name: &str, file: &Path) -> anyhow::Result<ExitCode> {
    let (app, database) = open(&config, Vec::new()).await?;
    let outcome = lint(&app, name, file).await;
    database.close().await?;
    outcome
}

async fn lint(app: &App, name: &str, file: &Path) -> anyhow::Result<ExitCode> {
    let bytes = tokio::fs::read(file)
        .await
        .with_context(|| file.display().to_string())?;
    let text = String::from_utf8_lossy(&bytes);
    let mut db = app.pool.acquire().await?;
    let Some(scope) = accounts::authenticate(&mut db, &app.vault, Door::Terminal, name).await? else {
        anyhow::bail!("nobody is called {name} yet: say hello first with `allure chat --as {name}`");
    };
    let now = app.clock.now();
    let history = history::load(&mut db, &scope, now).await?;
    let today = now.with_timezone(&history.athlete.settings.tz).date_naive();
    let state = science::assess(&history, today, app.clock.id());
    let (reply, sound) = offline::second_opinion(&text, &state);
    line(&reply.text);
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
