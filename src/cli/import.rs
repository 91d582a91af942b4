//! Files, archives and folders into an athlete's history, from the command line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::coach::errands;
use crate::config::Config;
use crate::domain::dialogue::Door;
use crate::i18n;
use crate::ingest;
use crate::store::{accounts, athletes};

use super::line;
use super::running::open;

pub async fn run(config: Config, name: &str, paths: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let (app, database) = open(&config, Vec::new()).await?;
    let outcome = import(&app, name, paths).await;
    database.close().await?;
    outcome
}

async fn import(app: &crate::app::App, name: &str, paths: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let scope = {
        let mut db = app.pool.acquire().await?;
        accounts::authenticate(&mut db, &app.vault, Door::Terminal, name).await?
    };
    let Some(scope) = scope else {
        anyhow::bail!("nobody is called {name} yet: say hello first with `allure chat --as {name}`");
    };
    let settings = {
        let mut db = app.pool.acquire().await?;
        athletes::load(&mut db, &scope).await?.settings
    };
    let (mut new, mut known, mut failed) = (0_usize, 0_usize, 0_usize);
    let mut unread = |path: &Path, entry: Option<&str>, why: String| {
        failed += 1;
        let entry = entry.map(|name| format!(" ({name})")).unwrap_or_default();
        line(&format!("{}{entry}: {why}", path.display()));
    };
    for path in files(paths) {
        let bytes = match tokio::fs::read(&path).await {
            Ok(bytes) => bytes,
            Err(error) => {
                let why = i18n::text(settings.lang, "bot-file-unread", &[("why", error.to_string().into())]);
                unread(&path, None, why);
                continue;
            }
        };
        let decoded = match ingest::decode(bytes, None).await? {
            Ok(decoded) => decoded,
            Err(error) => {
                unread(&path, None, errands::file_error(settings.lang, &error));
                continue;
            }
        };
        for entry in decoded {
            match entry.sessions {
                Ok(recordings) => {
                    let mut tx = app.pool.begin().await?;
                    let taken = ingest::store(&mut tx, &scope, &app.clock, settings.tz, &recordings).await?;
                    tx.commit().await?;
                    new += taken.new.len();
                    known += taken.known.len();
                }
                Err(error) => unread(&path, entry.name.as_deref(), errands::file_error(settings.lang, &error)),
            }
        }
    }
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let args = [
        ("new", count(new).into()),
        ("known", count(known).into()),
        ("failed", count(failed).into()),
        ("new_shown", new.to_string().into()),
        ("known_shown", known.to_string().into()),
        ("failed_shown", failed.to_string().into()),
    ];
    line(&i18n::text(settings.lang, "bot-imported", &args));
    // A script must know that something was left behind. What was known already is no failure.
    Ok(if failed > 0 || new + known == 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// The files named, and those in the folders named, in order of their names.
fn files(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in paths {
        // A folder that cannot be listed is left to be read as a file, which fails and is said.
        if !path.is_dir() || walk(path, &mut found).is_err() {
            found.push(path.clone());
        }
    }
    found
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)?
        .map(|e| e.map(|e| e.path()))
        .collect::<std::io::Result<_>>()?;
    entries.sort();
    for entry in entries {
        if !entry.is_dir() || walk(&entry, found).is_err() {
            found.push(entry);
        }
    }
    Ok(())
}
