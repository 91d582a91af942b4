//! Files, archives and folders into an athlete's history, from the command line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::app::App;
use crate::coach::errands;
use crate::config::Config;
use crate::domain::athlete::Settings;
use crate::domain::dialogue::Door;
use crate::formats::FormatError;
use crate::i18n;
use crate::ingest::{self, Taken};
use crate::store::scope::Scope;
use crate::store::{accounts, athletes, undo};

use super::line;
use super::running::open;

pub async fn run(config: Config, name: &str, paths: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let (app, database) = open(&config, Vec::new()).await?;
    let outcome = import(&app, name, paths).await;
    database.close().await?;
    outcome
}

/// What has come of the files so far.
#[derive(Default)]
struct Tally {
    taken: Taken,
    failed: usize,
}

async fn import(app: &App, name: &str, paths: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let (scope, settings) = {
        let mut db = app.pool.acquire().await?;
        let Some(scope) = accounts::authenticate(&mut db, &app.vault, Door::Terminal, name).await? else {
            anyhow::bail!("nobody is called {name} yet: say hello first with `allure chat --as {name}`");
        };
        let settings = athletes::load(&mut db, &scope).await?.settings;
        (scope, settings)
    };
    let mut tally = Tally::default();
    for path in files(paths) {
        match tokio::fs::read(&path).await {
            Ok(bytes) => one(app, &scope, &settings, &path, bytes, &mut tally).await?,
            Err(error) => {
                let why = i18n::text(settings.lang, "bot-file-unread", &[("why", error.to_string().into())]);
                tally.failed += 1;
                say(&path, None, &why);
            }
        }
    }
    let Tally { taken, failed } = tally;
    let rows = taken.rows();
    if !rows.is_empty() {
        let mut tx = app.pool.begin().await?;
        undo::push(&mut tx, &scope, app.clock.id(), &rows, app.clock.now()).await?;
        tx.commit().await?;
    }
    let (new, known) = (taken.new.len(), taken.known.len());
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

/// One file or archive: its runs stored, and a line for each part that is not whole.
async fn one(
    app: &App,
    scope: &Scope,
    settings: &Settings,
    path: &Path,
    bytes: Vec<u8>,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    let lang = settings.lang;
    let decoded = match ingest::decode(bytes, None).await? {
        Ok(decoded) => decoded,
        Err(error) => {
            tally.failed += 1;
            say(path, None, &errands::file_error(lang, &error));
            return Ok(());
        }
    };
    for entry in decoded {
        let inside = entry.name.as_deref();
        let recordings = match entry.sessions {
            Ok(recordings) => recordings,
            Err(error) => {
                tally.failed += 1;
                say(path, inside, &errands::file_error(lang, &error));
                continue;
            }
        };
        let mut tx = app.pool.begin().await?;
        let taken = ingest::store(&mut tx, scope, &app.clock, settings.tz, &recordings).await?;
        tx.commit().await?;
        if !taken.cut.is_empty() {
            say(path, inside, &i18n::text(lang, "file-cut-unsized", &[]));
        }
        if !taken.replaced.is_empty() {
            say(path, inside, &i18n::text(lang, "file-whole-unsized", &[]));
        }
        if taken.without_start > 0 {
            tally.failed += taken.without_start;
            say(path, inside, &errands::file_error(lang, &FormatError::NoTime));
        }
        tally.taken.and(taken);
    }
    Ok(())
}

fn say(path: &Path, entry: Option<&str>, what: &str) {
    let entry = entry.map(|name| format!(" ({name})")).unwrap_or_default();
    line(&format!("{}{entry}: {what}", path.display()));
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
    // What a computer keeps for itself beside the files is nobody's run.
    entries.retain(|e| !e.file_name().is_some_and(|n| n.as_encoded_bytes().starts_with(b".")));
    for entry in entries {
        // A link to a folder may lead back up: what it leads to is not walked.
        let folder = entry.is_dir() && !entry.is_symlink();
        if !folder || walk(&entry, found).is_err() {
            found.push(entry);
        }
    }
    Ok(())
}
