//! The terminal door: what is said is printed by whole messages; files are paths.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use futures::FutureExt;
use futures::future::BoxFuture;
use tokio::sync::{Notify, watch};

use crate::domain::dialogue::{Door, FileRef, Inbound};

use super::{Channel, ChannelError, Intake, Part, Result, kept_files};

/// Far above any reply: the terminal never splits.
const TEXT_LIMIT: usize = 100_000;

/// Where a terminal writes: the screen, or a buffer in tests.
pub type Print = Box<dyn Fn(&str) + Send + Sync>;

/// One terminal. `rooms` names the accounts this process prints for.
pub struct Terminal {
    print: Print,
    name: String,
    pictures: PathBuf,
    /// Buttons of the last message, so that `1`, `2`… press them.
    pub buttons: Mutex<Vec<(String, String)>>,
    pub printed: Arc<Notify>,
}

impl Terminal {
    /// `name` is the account it speaks with; pictures are written to `pictures`.
    pub fn new(name: &str, pictures: PathBuf, print: Print) -> Self {
        Self {
            print,
            name: name.to_owned(),
            pictures,
            buttons: Mutex::new(Vec::new()),
            printed: Arc::new(Notify::new()),
        }
    }

    fn render(&self, part: &Part) -> Result<String> {
        let mut lines = part.text.clone();
        for attachment in &part.attachments {
            let path = kept_files::put(&self.pictures, &part.shelf, &attachment.file_name, &attachment.bytes)
                .map_err(|e| ChannelError::Refused(e.to_string()))?;
            lines += &format!("\n→ {}", path.display());
        }
        let choices: Vec<(String, String)> = part
            .buttons
            .iter()
            .flatten()
            .map(|b| (b.label.clone(), b.data.clone()))
            .collect();
        if !choices.is_empty() {
            let shown: Vec<String> = choices
                .iter()
                .enumerate()
                .map(|(i, (l, _))| format!("{}. {l}", i + 1))
                .collect();
            lines += &format!("\n  [{}]", shown.join("] ["));
        }
        *self.buttons.lock().unwrap_or_else(PoisonError::into_inner) = choices;
        Ok(lines)
    }

    fn show(&self, address: &str, part: &Part) -> Result<Option<String>> {
        if address != self.name {
            return Err(ChannelError::Retry { after: None });
        }
        let text = self.render(part)?;
        (self.print)(&text);
        self.printed.notify_waiters();
        Ok(None)
    }
}

impl Channel for Terminal {
    fn door(&self) -> Door {
        Door::Terminal
    }

    fn text_limit(&self) -> usize {
        TEXT_LIMIT
    }

    /// The reader of lines is the command line's; this door only speaks.
    fn listen<'a>(&'a self, _: &'a dyn Intake, mut stop: watch::Receiver<bool>) -> BoxFuture<'a, anyhow::Result<()>> {
        async move {
            stop.wait_for(|stopped| *stopped).await?;
            Ok(())
        }
        .boxed()
    }

    fn send<'a>(&'a self, address: &'a str, part: &'a Part) -> BoxFuture<'a, Result<Option<String>>> {
        async move { self.show(address, part) }.boxed()
    }

    fn edit<'a>(&'a self, address: &'a str, _: &'a str, part: &'a Part) -> BoxFuture<'a, Result<()>> {
        async move { self.show(address, part).map(|_| ()) }.boxed()
    }

    fn typing<'a>(&'a self, _: &'a str) -> BoxFuture<'a, ()> {
        async {}.boxed()
    }

    fn answer_press<'a>(&'a self, _: &'a Inbound) -> BoxFuture<'a, ()> {
        async {}.boxed()
    }

    fn fetch<'a>(&'a self, file: &'a FileRef, most: u64) -> BoxFuture<'a, Result<Vec<u8>>> {
        async move {
            let refused = |e: std::io::Error| match e.kind() {
                std::io::ErrorKind::NotFound => ChannelError::Missing,
                _ => ChannelError::Refused(e.to_string()),
            };
            let there = tokio::fs::metadata(&file.handle).await.map_err(refused)?;
            if there.is_dir() {
                return Err(ChannelError::Folder);
            }
            if there.len() > most {
                return Err(ChannelError::TooLarge);
            }
            tokio::fs::read(&file.handle).await.map_err(refused)
        }
        .boxed()
    }
}
