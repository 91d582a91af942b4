//! The other arm: Postgres' own load generator, running what a turn executes and nothing else.

use std::path::Path;
use std::process::Command;

use anyhow::Context;
use sqlx::postgres::PgConnectOptions;

use crate::RUNNERS;
use crate::script::Script;

pub const CLIENTS: usize = 16;

pub struct Arm<'a> {
    pub programs: &'a Path,
    pub database: PgConnectOptions,
    pub seconds: u64,
    pub round: u64,
}

/// Turns replayed, and per second.
pub struct Ran {
    pub rate: f64,
    pub turns: f64,
}

pub async fn run(arm: &Arm<'_>, script: &Script) -> anyhow::Result<Ran> {
    let file = crate::home().join("turn.sql");
    std::fs::write(&file, &script.text)?;
    let options = &arm.database;
    let mut command = Command::new(arm.programs.join("pgbench"));
    command
        .env_clear()
        .env("LC_ALL", "C")
        // As the program's own pool asks: a rollback outside a transaction is no news.
        .env("PGOPTIONS", "-c client_min_messages=error")
        .args(["--no-vacuum", "--protocol=prepared", "--jobs=2"])
        .arg(format!("--client={CLIENTS}"))
        .arg(format!("--time={}", arm.seconds))
        .arg(format!("--define=each={}", RUNNERS / CLIENTS))
        .arg(format!("--define=round={}", arm.round + 1))
        .arg("--define=k=0")
        .arg("--file")
        .arg(&file)
        .arg("--host")
        .arg(options.get_socket().context("no socket")?)
        .args(["--username", options.get_username()])
        .arg(options.get_database().context("no database")?);
    let output = tokio::task::spawn_blocking(move || command.output()).await??;
    let (said, errors) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    let first_errors = || {
        errors
            .lines()
            .filter(|l| l.contains("rror"))
            .take(3)
            .collect::<Vec<_>>()
            .join("; ")
    };
    anyhow::ensure!(output.status.success(), "{}: {}", output.status, first_errors());
    let number = |name: &str| {
        let rest = said.lines().find_map(|l| l.strip_prefix(name))?;
        rest.split([' ', '/']).next()?.parse::<f64>().ok()
    };
    let rate = number("tps = ").context("no rate in its output")?;
    let turns = number("number of transactions actually processed: ").context("no count in its output")?;
    Ok(Ran { rate, turns })
}
