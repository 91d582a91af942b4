//! What is on and what is wrong, without secrets.

use std::process::ExitCode;

use crate::config::{Config, VARIABLES};

use super::line;
use super::running::open;

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
            let price = if model.price.is_some() {
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
    line(&format!(
        "variables understood: {}",
        VARIABLES.iter().map(|v| v.name).collect::<Vec<_>>().join(" ")
    ));
    match open(&config, Vec::new()).await {
        Ok((_, database)) => {
            line("database and master key: fine");
            database.close().await?;
            Ok(ExitCode::SUCCESS)
        }
        Err(e) => {
            line(&format!("wrong: {e:#}"));
            Ok(ExitCode::FAILURE)
        }
    }
}
