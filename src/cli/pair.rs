//! A fresh code that lets one person in, for ten minutes.

use std::process::ExitCode;

use chrono::TimeDelta;

use crate::config::Config;
use crate::domain::athlete::Lang;
use crate::i18n;
use crate::store::accounts;

use super::line;
use super::running::open;

pub async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let (app, database) = open(&config, Vec::new()).await?;
    {
        let mut db = app.pool.acquire().await?;
        let code = accounts::new_pairing_code(&mut db, &app.vault, app.clock.now() + TimeDelta::minutes(10)).await?;
        line(&i18n::text(Lang::Fr, "bot-console-code", &[("code", code.into())]));
    }
    database.close().await?;
    Ok(ExitCode::SUCCESS)
}
