//! A conversation in the terminal: a line in, the reply out. Piped input is read to its end.

use std::io::{BufRead, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context as _;
use rustyline::completion::{Completer, Pair};
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::DefaultHistory;
use rustyline::validate::Validator;
use rustyline::{Context, Editor, ExternalPrinter, Helper};
use tokio::sync::mpsc;

use crate::app::App;
use crate::bot::{self, admit};
use crate::channel::Channel;
use crate::channel::kept_files;
use crate::channel::terminal::Terminal;
use crate::coach::commands::COMMANDS;
use crate::coach::session;
use crate::config::Config;
use crate::domain::athlete::{Lang, Settings};
use crate::domain::dialogue::{Content, Door, FileRef, Inbound};
use crate::i18n;
use crate::store::{accounts, athletes, inbox};

use super::running::Running;
use super::stopping::Stopping;
use super::{INTERRUPTED, line, listening};

const COACH: &str = "allure › ";
/// A reply that takes longer than this is said to be late; it still comes.
const LOOK_EVERY: Duration = Duration::from_millis(15);
/// Lines of a conversation that can be called up again.
const HISTORY: usize = 1000;

pub async fn run(config: Config, name: &str) -> anyhow::Result<ExitCode> {
    let mut stopping = Stopping::listen()?;
    let seat = Seat::new(&config, name)?;
    let doors = vec![seat.channel.clone() as Arc<dyn Channel>];
    // Another process of this home may serve the pages already.
    let pages = listening::pages(&config).unwrap_or_else(|e| {
        tracing::info!(error = %e, "the pages are not served here");
        None
    });
    let mut running = tokio::select! {
        running = Running::start(&config, doors, pages) => running?,
        () = stopping.asked() => return Ok(INTERRUPTED.into()),
    };
    let app = running.app.clone();
    let talked = tokio::select! {
        talked = seat.converse(&app) => talked,
        ended = running.until_ended() => ended,
        () = stopping.asked() => Ok(()),
    };
    running.stop().await?;
    talked?;
    Ok(ExitCode::SUCCESS)
}

/// Whoever sits at this terminal.
pub struct Seat {
    pub channel: Arc<Terminal>,
    name: String,
    /// Where `~/` leads.
    home: Option<PathBuf>,
    lines: Lines,
}

/// Where lines come from: an editor on a screen, or a pipe.
enum Lines {
    Edited(Box<Editor<Completion, DefaultHistory>>),
    Piped,
}

type Printer = Arc<Mutex<Option<Box<dyn ExternalPrinter + Send>>>>;

impl Seat {
    pub fn new(config: &Config, name: &str) -> anyhow::Result<Self> {
        let printer: Printer = Arc::new(Mutex::new(None));
        let lines = if std::io::stdin().is_terminal() {
            let settings = rustyline::Config::builder()
                .max_history_size(HISTORY)?
                .auto_add_history(true)
                .build();
            let mut editor: Editor<Completion, DefaultHistory> = Editor::with_config(settings)?;
            editor.set_helper(Some(Completion));
            *printer.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(editor.create_external_printer()?));
            // What was typed is found again until the end of the conversation, and never lies in clear on the disk.
            let kept_once = config.home.join("terminal.history");
            if kept_once.exists() {
                std::fs::remove_file(&kept_once).with_context(|| kept_once.display().to_string())?;
            }
            Lines::Edited(Box::new(editor))
        } else {
            Lines::Piped
        };
        let print = Box::new(move |text: &str| {
            let text = format!("{COACH}{text}");
            let mut printer = printer.lock().unwrap_or_else(PoisonError::into_inner);
            let printed = printer.as_mut().is_some_and(|p| p.print(format!("{text}\n")).is_ok());
            if !printed {
                line(&text);
            }
        });
        let pictures = config.home.join(kept_files::FOLDER);
        Ok(Self {
            channel: Arc::new(Terminal::new(name, pictures, print)),
            name: name.to_owned(),
            home: config.user_home.clone(),
            lines,
        })
    }

    /// Until the end of input: one line, one reply.
    pub async fn converse(self, app: &Arc<App>) -> anyhow::Result<()> {
        let Self {
            channel,
            name,
            home,
            lines,
        } = self;
        let (said, mut heard) = mpsc::channel::<(String, std::sync::mpsc::Sender<()>)>(1);
        let spoken = Spoken::default();
        spoken.follow(app, &name).await?;
        let reader = std::thread::spawn({
            let spoken = spoken.clone();
            move || read(lines, &said, &spoken)
        });
        while let Some((text, answered)) = heard.recv().await {
            if !text.trim().is_empty() {
                let inbound = inbound(app, &name, &channel, home.as_deref(), text.trim_end());
                // A task of its own: being asked to stop cancels no statement half-way.
                let (ours, arrived) = (app.clone(), vec![inbound.clone()]);
                tokio::spawn(async move {
                    introduce(&ours, &arrived[0]).await?;
                    bot::receive(&ours, arrived).await
                })
                .await??;
                until_answered(app, &inbound).await?;
                spoken.follow(app, &name).await?;
            }
            // The reader that has gone away needs no answer.
            if answered.send(()).is_err() {
                break;
            }
        }
        drop(heard);
        if reader.join().is_err() {
            tracing::warn!("the reader of lines has panicked");
        }
        Ok(())
    }
}

/// An unknown name becomes somebody with their first line, and that is said in the language of the line. Only the
/// process that has made them says so. Whoever comes with a code from another door is no newcomer.
async fn introduce(app: &App, inbound: &Inbound) -> anyhow::Result<()> {
    if inbound.code().is_some() {
        return Ok(());
    }
    let (_, new) = admit::named(app, &inbound.account).await?;
    if new {
        let settings = Settings::default();
        let lang = session::language_of(
            inbound.words().unwrap_or_default(),
            &settings,
            app.clock.today(settings.tz),
        );
        let name = inbound.account.clone();
        line(&i18n::text(lang, "bot-new-name", &[("name", name.into())]));
    }
    Ok(())
}

/// The language of the conversation, for what the terminal says by itself.
#[derive(Clone, Default)]
struct Spoken(Arc<Mutex<Lang>>);

impl Spoken {
    fn lang(&self) -> Lang {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// As the athlete of this name speaks by now; nobody yet leaves it as it is.
    async fn follow(&self, app: &App, name: &str) -> anyhow::Result<()> {
        let mut db = app.pool.acquire().await?;
        let known = accounts::authenticate(&mut db, &app.vault, Door::Terminal, name).await?;
        if let Some(scope) = known {
            let lang = athletes::load(&mut db, &scope).await?.settings.spoken();
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = lang;
        }
        Ok(())
    }
}

/// Reads lines on a thread of its own; each waits until the one before is answered.
fn read(lines: Lines, said: &mpsc::Sender<(String, std::sync::mpsc::Sender<()>)>, spoken: &Spoken) {
    let say = |text: String| {
        let (answered, wait) = std::sync::mpsc::channel();
        said.blocking_send((text, answered)).is_ok() && wait.recv().is_ok()
    };
    match lines {
        Lines::Piped => {
            for text in std::io::stdin().lock().split(b'\n') {
                let Ok(bytes) = text else { return };
                // Half-read words could mean anything: they are named, not guessed.
                let Ok(text) = String::from_utf8(bytes) else {
                    line(&format!("{COACH}{}", i18n::text(spoken.lang(), "bot-not-utf8", &[])));
                    continue;
                };
                if !say(text) {
                    return;
                }
            }
        }
        Lines::Edited(mut editor) => loop {
            match editor.readline(&i18n::text(spoken.lang(), "terminal-you", &[])) {
                Ok(text) => {
                    if !say(text) {
                        break;
                    }
                }
                Err(ReadlineError::Interrupted | ReadlineError::Eof) => break,
                Err(e) => {
                    tracing::warn!(error = %e, "reading a line");
                    break;
                }
            }
        },
    }
}

/// A line as a message: a path is a file, a number or a label presses a button, the rest is text.
fn inbound(app: &App, name: &str, channel: &Terminal, home: Option<&Path>, text: &str) -> Inbound {
    let content = match file(text, home) {
        Some(path) => {
            let size = std::fs::metadata(&path).ok().map(|m| m.len());
            let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
            Content::File {
                file: FileRef {
                    handle: path.display().to_string(),
                    name,
                    size,
                },
                caption: None,
            }
        }
        None => match button(channel, text) {
            Some(data) => Content::Press { data, message: None },
            None => Content::Text { text: text.to_owned() },
        },
    };
    Inbound {
        door: Door::Terminal,
        // The answer is left to the process that asked.
        external_id: format!("{}.{}", app.process.simple(), app.clock.id().simple()),
        account: name.to_owned(),
        address: name.to_owned(),
        at: app.clock.now(),
        private: true,
        lang_hint: None,
        content,
    }
}

fn file(text: &str, home: Option<&Path>) -> Option<PathBuf> {
    let path = text.trim().trim_matches(['"', '\'']);
    let path = path.strip_prefix("file://").unwrap_or(path);
    if let (Some(rest), Some(home)) = (path.strip_prefix("~/"), home) {
        return Some(home.join(rest));
    }
    let there = path.contains(['/', '.']) && Path::new(path).is_file()
        || path.len() > 1 && path.contains('/') && Path::new(path).is_dir();
    // A path that leads nowhere is still a file that was meant: the coach says that it could not be read.
    let meant = path.starts_with('/') && path[1..].contains('/') && !path.contains(char::is_whitespace);
    (there || meant).then(|| PathBuf::from(path))
}

fn button(channel: &Terminal, text: &str) -> Option<String> {
    let buttons = channel.buttons.lock().unwrap_or_else(PoisonError::into_inner);
    // Nobody types the spaces that are not to be broken.
    let as_typed = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ").to_lowercase();
    let typed = text.trim();
    let by_label = buttons.iter().find(|(label, _)| as_typed(label) == as_typed(typed));
    let by_number = || {
        typed
            .parse::<usize>()
            .ok()
            .and_then(|n| n.checked_sub(1))
            .and_then(|n| buttons.get(n))
    };
    by_label.or_else(by_number).map(|(_, data)| data.clone())
}

async fn until_answered(app: &App, inbound: &Inbound) -> anyhow::Result<()> {
    while !inbox::answered(&app.pool, inbound).await? {
        tokio::time::sleep(LOOK_EVERY).await;
    }
    Ok(())
}

/// `/` completes to commands, in both languages.
struct Completion;

impl Completer for Completion {
    type Candidate = Pair;

    fn complete(&self, text: &str, at: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let Some(begun) = text.get(..at).and_then(|t| t.strip_prefix('/')) else {
            return Ok((0, Vec::new()));
        };
        let mut names: Vec<&str> = COMMANDS
            .iter()
            .flat_map(|c| [c.fr, c.en])
            .filter(|n| n.starts_with(begun))
            .collect();
        names.sort_unstable();
        names.dedup();
        let pairs = names
            .into_iter()
            .map(|n| Pair {
                display: format!("/{n}"),
                replacement: format!("/{n} "),
            })
            .collect();
        Ok((0, pairs))
    }
}

impl Hinter for Completion {
    type Hint = String;
}
impl Highlighter for Completion {}
impl Validator for Completion {}
impl Helper for Completion {}
