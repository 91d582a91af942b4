//! The roles of the one binary, a thin file each: call a use case, print, return an exit code.

mod backup;
mod calc;
mod chat;
mod check;
mod eval;
mod import;
mod inspect;
mod lint;
mod listening;
mod nudge;
mod pair;
pub mod plans;
pub mod recall;
pub mod receipts;
pub mod running;
mod start;
mod stopping;

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::{Config, Env};
use crate::store::embedded;

use stopping::Stopping;

/// A running coach in your chat: it computes everything, remembers everything, invents nothing.
#[derive(Debug, Parser)]
#[command(name = "allure", version)]
struct Arguments {
    #[command(subcommand)]
    role: Option<Role>,
}

#[derive(Debug, Subcommand)]
enum Role {
    /// Open every configured door, else the terminal.
    Start,
    /// Talk in the terminal.
    Chat {
        /// Who is talking; an unknown name is created.
        #[arg(long = "as", default_value = "me")]
        name: String,
    },
    /// Read activity files, archives or folders into an athlete's history.
    Import {
        #[arg(long = "as", default_value = "me")]
        name: String,
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// Show what a file holds, without storing anything.
    Inspect {
        /// One JSON object per file.
        #[arg(long)]
        json: bool,
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Check a plan from elsewhere (ICS, CSV or lines with dates) against the rules, for one athlete.
    Lint {
        #[arg(long = "as", default_value = "me")]
        name: String,
        file: PathBuf,
    },
    /// Compute one formula of the engine by name.
    Calc {
        /// Its name; the list has them all.
        #[arg(required_unless_present_any = ["list", "batch"])]
        function: Option<String>,
        /// Its inputs, a JSON object.
        #[arg(long, default_value = "{}")]
        json: String,
        /// Every formula with its inputs, unit and source.
        #[arg(long, conflicts_with_all = ["function", "batch"])]
        list: bool,
        /// A JSON array of {id, function, input}; one answer a line.
        #[arg(long, conflicts_with = "function")]
        batch: Option<PathBuf>,
    },
    /// Run the rules over a labelled set.
    Eval {
        #[command(subcommand)]
        what: eval::What,
    },
    /// Show what would be sent unasked, and why.
    Nudge {
        #[arg(long = "as", default_value = "me")]
        name: String,
        /// RFC 3339; now by default.
        #[arg(long)]
        at: Option<String>,
        /// Send nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Make a code that lets one person in.
    Pair,
    /// Show what is on and what is wrong, without secrets.
    Check,
    /// Write the database to FILE, and the wrapped keys apart to FILE.keys.
    Backup {
        file: PathBuf,
        /// Replace FILE and FILE.keys where they are there already.
        #[arg(long)]
        overwrite: bool,
    },
    /// Read a backup into an empty database.
    Restore { file: PathBuf },
}

/// Prints a line. A reader that has gone away is no failure of ours.
pub(crate) fn line(text: &str) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{text}").and_then(|()| out.flush()).is_err() {
        tracing::debug!("nobody reads the output any more");
    }
}

/// The whole program. Problems go to standard error, one sentence each.
pub fn main(env: &Env) -> ExitCode {
    let arguments = Arguments::parse();
    if matches!(arguments.role, Some(Role::Check)) {
        check::variables(env);
    }
    let config = match Config::from_env(env, embedded::is_root()) {
        Ok(config) => config,
        Err(problems) => return fail(&problems.join("\n")),
    };
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::new(&config.log))
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    // One cryptography provider for every client in the tree; asking twice is no error.
    let _already_there = rustls::crypto::ring::default_provider().install_default();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(e) => return fail(&format!("starting: {e}")),
    };
    let ended = runtime.block_on(run(arguments.role.unwrap_or(Role::Start), config));
    // Nobody waits for a file that was still being read.
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    match ended {
        Ok(code) => code,
        Err(e) => fail(&format!("{e:#}")),
    }
}

/// One sentence on standard error.
pub(crate) fn complain(text: &str) {
    let mut err = std::io::stderr().lock();
    if writeln!(err, "allure: {text}").is_err() {
        tracing::debug!("nobody reads the errors");
    }
}

fn fail(text: &str) -> ExitCode {
    complain(text);
    ExitCode::FAILURE
}

/// The exit code of a program that was interrupted, as shells give it.
pub(crate) const INTERRUPTED: u8 = 130;

async fn run(role: Role, config: Config) -> anyhow::Result<ExitCode> {
    match role {
        Role::Start => start::run(config).await,
        Role::Chat { name } => chat::run(config, &name).await,
        Role::Inspect { json, files } => Ok(inspect::run(&files, json)),
        Role::Calc {
            function,
            json,
            list,
            batch,
        } => Ok(match (function, batch) {
            (_, Some(file)) => calc::batch(&file),
            (Some(name), None) if !list => calc::run(&name, &json),
            _ => calc::list(),
        }),
        Role::Eval { what } => eval::run(what),
        errand => {
            let mut stopping = Stopping::listen()?;
            tokio::select! {
                done = with_database(errand, config) => done,
                // What it held is dropped, its share in the database with it.
                () = stopping.asked() => Ok(INTERRUPTED.into()),
            }
        }
    }
}

/// What is done once, with the database open.
async fn with_database(role: Role, config: Config) -> anyhow::Result<ExitCode> {
    match role {
        Role::Import { name, paths } => import::run(config, &name, &paths).await,
        Role::Lint { name, file } => lint::run(config, &name, &file).await,
        Role::Nudge { name, at, dry_run } => nudge::run(config, &name, at.as_deref(), dry_run).await,
        Role::Pair => pair::run(config).await,
        Role::Backup { file, overwrite } => backup::backup(config, &file, overwrite).await,
        Role::Restore { file } => backup::restore(config, &file).await,
        _ => check::run(config).await,
    }
}
