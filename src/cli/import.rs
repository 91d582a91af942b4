//! Files, archives and folders into an athlete's history, from the command line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::app::App;
use crate::bot::admit;
use crate::coach::errands;
use crate::config::Config;
use crate::domain::athlete::{Lang, Settings};
use crate::i18n;
use crate::ingest::take_in::{Heard, Tally, take_in};
use crate::science;
use crate::store::scope::Scope;
use crate::store::{athletes, history, undo};

use super::line;
use super::running::open;

pub async fn run(config: Config, name: &str, paths: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let (app, database) = open(&config, Vec::new()).await?;
    let outcome = import(&app, name, paths).await;
    database.close().await?;
    outcome
}

async fn import(app: &App, name: &str, paths: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let (scope, new) = admit::named(app, name).await?;
    let settings = {
        let mut db = app.pool.acquire().await?;
        athletes::load(&mut db, &scope).await?.settings
    };
    let lang = settings.lang;
    if new {
        line(&i18n::text(lang, "bot-new-name", &[("name", name.to_owned().into())]));
    }
    let mut tally = Tally::default();
    for path in files(paths) {
        let mut shown = 0;
        let mut hear = |heard: Heard<'_>| tell(lang, &path, &heard, &mut shown);
        let read = take_in(app, &scope, settings.tz, &path, &mut tally, &mut hear).await?;
        if let Err(error) = read {
            let why = i18n::text(lang, "bot-file-unread", &[("why", error.to_string().into())]);
            tally.failed += 1;
            say(&path, None, &why);
        }
    }
    let rows = tally.taken.rows();
    if !rows.is_empty() {
        let mut tx = app.pool.begin().await?;
        undo::push(&mut tx, &scope, app.clock.id(), &rows, app.clock.now()).await?;
        tx.commit().await?;
    }
    summary(app, &scope, &settings, &tally).await?;
    let (new, known) = (tally.taken.new.len(), tally.taken.known_count());
    // A script must know that something was left behind. What was known already is no failure.
    let nothing = new + known == 0 && tally.measures.is_empty();
    Ok(if tally.failed > 0 || nothing {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// What was read, what was left and why.
async fn summary(app: &App, scope: &Scope, settings: &Settings, tally: &Tally) -> anyhow::Result<()> {
    let history = {
        let mut db = app.pool.acquire().await?;
        history::load(&mut db, scope, app.clock.now()).await?
    };
    let today = app.clock.now().with_timezone(&settings.tz).date_naive();
    let state = science::assess(&history, today, app.clock.id());
    let measured = errands::measures(&state, &tally.measures);
    for part in [measured, errands::left(&state, &tally.left)] {
        if !part.text.is_empty() {
            line(&part.text);
        }
    }
    let (new, known) = (tally.taken.new.len(), tally.taken.known_count());
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let args = [
        ("new", count(new).into()),
        ("known", count(known).into()),
        ("failed", count(tally.failed).into()),
        ("new_shown", new.to_string().into()),
        ("known_shown", known.to_string().into()),
        ("failed_shown", tally.failed.to_string().into()),
    ];
    line(&i18n::text(settings.lang, "bot-imported", &args));
    Ok(())
}

/// Lines that tell of a long way.
const STEPS: f64 = 10.0;
/// Parts of a file from which its way is long.
const WORTH_SHOWING: u64 = 20;

/// A line for each part that is not whole, and one for each tenth of a long way; `shown`: tenths told so far.
fn tell(lang: Lang, path: &Path, heard: &Heard<'_>, shown: &mut u32) {
    match heard {
        Heard::Unread { name, why } => say(path, *name, &errands::file_error(lang, why)),
        Heard::Pieces { name, taken } => {
            if !taken.cut.is_empty() {
                say(path, *name, &i18n::text(lang, "file-cut-unsized", &[]));
            }
            if !taken.replaced.is_empty() {
                say(path, *name, &i18n::text(lang, "file-whole-unsized", &[]));
            }
        }
        Heard::Resumed { parts } => {
            let args = [("count", parts.to_string().into())];
            say(path, None, &i18n::text(lang, "bulk-resumed", &args));
        }
        Heard::Progress { behind, parts } => {
            let tenth = (behind * STEPS) as u32;
            if *parts >= WORTH_SHOWING && tenth > *shown && tenth < STEPS as u32 {
                *shown = tenth;
                let percent = (tenth * 10).to_string();
                say(
                    path,
                    None,
                    &i18n::text(lang, "bulk-progress", &[("percent", percent.into())]),
                );
            }
        }
    }
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
