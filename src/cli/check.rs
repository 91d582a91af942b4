//! What is on and what is wrong, without secrets.

use std::process::ExitCode;

use crate::config::{Config, Env, VARIABLES};

use super::line;
use super::running::open;

/// Every variable by name and whether it is set, never what it holds. Said even where the configuration is refused.
pub fn variables(env: &Env) {
    for variable in VARIABLES {
        let set = if env.get(variable.name).is_some() {
            "set"
        } else {
            "not set"
        };
        line(&format!("{}: {set} ({})", variable.name, variable.meaning));
    }
}

pub async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let on = |on: bool| if on { "on" } else { "off" };
    line(&format!("home: {}", config.home.display()));
    line(&format!(
        "database: {}",
        if config.database_url.is_some() {
            "DATABASE_URL"
        } else {
            "embedded"
        }
    ));
    match &config.model {
        Some(model) => {
            let price = if model.spending.price.is_some() {
                "price known"
            } else {
                "price unknown, a token cap applies"
            };
            line(&format!("model: {} at {} ({price})", model.model, model.base_url));
        }
        None => line("model: off, the coach answers by computing"),
    }
    line(&format!("telegram: {}", on(config.telegram.is_some())));
    line(&format!("discord: {}", on(config.discord.is_some())));
    match &config.web {
        Some(web) => line(&format!("pages: {} at {}", web.url, web.listen)),
        None => line("pages: off"),
    }
    let doubts = config.doubts();
    for doubt in &doubts {
        line(&format!("wrong: {doubt}"));
    }
    match open(&config, Vec::new()).await {
        Ok((_, database)) => {
            line("database and master key: fine");
            database.close().await?;
            Ok(if doubts.is_empty() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            })
        }
        Err(e) => {
            line(&format!("wrong: {e:#}"));
            Ok(ExitCode::FAILURE)
        }
    }
}
