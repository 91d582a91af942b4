//! The doors a conversation comes through. A channel knows no athlete: it turns what arrives into
//! [`Inbound`] values and delivers [`Part`]s to an address.

pub mod discord;
pub mod kept_files;
pub mod telegram;
pub mod terminal;

use std::time::Duration;

use futures::future::BoxFuture;
use thiserror::Error;
use tokio::sync::watch;

use crate::domain::dialogue::{Attachment, Button, Door, FileRef, Inbound};

/// A command as a door registers it, with its name and what it is for in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandName {
    pub fr: &'static str,
    pub en: &'static str,
    pub about_fr: String,
    pub about_en: String,
}

/// One message as a channel sends it, already within its limits.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Part {
    pub text: String,
    pub buttons: Vec<Vec<Button>>,
    pub attachments: Vec<Attachment>,
    /// Unique per message. A channel that can recognise a repeat by it must.
    pub key: String,
    /// Under what a door that leaves files on a disk keeps those of one athlete apart.
    pub shelf: String,
}

/// Why a delivery did not happen, and what may be done about it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ChannelError {
    /// Nothing was delivered; a later try may work.
    #[error("not delivered, to be tried again")]
    Retry { after: Option<Duration> },
    /// It may or may not have been delivered.
    #[error("the outcome of the delivery is unknown")]
    Ambiguous,
    /// The person blocked or closed this door.
    #[error("the athlete has closed this door")]
    Blocked,
    /// The channel refuses this for good.
    #[error("refused by the channel: {0}")]
    Refused(String),
    /// The message to be edited is gone.
    #[error("the message to edit is gone")]
    Gone,
    /// A file above the channel's limit.
    #[error("file too large for this channel")]
    TooLarge,
    /// A path that leads to a folder.
    #[error("a folder, not a file")]
    Folder,
    /// A path that leads nowhere.
    #[error("no file at this path")]
    Missing,
    /// The words have arrived, a file that was to follow them is above the channel's limit.
    #[error("the words were delivered, a file was too large")]
    FileLeftOut,
}

pub type Result<T, E = ChannelError> = std::result::Result<T, E>;

/// Takes messages in. Only when it has returned `Ok` may the door acknowledge them.
pub trait Intake: Send + Sync {
    fn receive(&self, messages: Vec<Inbound>) -> BoxFuture<'_, anyhow::Result<()>>;

    /// Whether this process may poll for this door now: one poller per token. Renewed before each poll.
    fn may_poll<'a>(&'a self, token: &'a str) -> BoxFuture<'a, anyhow::Result<bool>>;

    /// Accounts written to before and the last message seen of each, for a door that must catch up after
    /// a restart: address and the door's id of that message.
    fn last_seen(&self, door: Door) -> BoxFuture<'_, anyhow::Result<Vec<(String, Option<String>)>>>;
}

/// A door. Its connection is live, so this is a trait and not a record.
pub trait Channel: Send + Sync {
    fn door(&self) -> Door;

    /// Most UTF-16 units of one message.
    fn text_limit(&self) -> usize;

    /// Receives until `stop` turns true.
    fn listen<'a>(&'a self, intake: &'a dyn Intake, stop: watch::Receiver<bool>) -> BoxFuture<'a, anyhow::Result<()>>;

    /// Sends a part; returns the door's id of the new message.
    fn send<'a>(&'a self, address: &'a str, part: &'a Part) -> BoxFuture<'a, Result<Option<String>>>;

    /// Replaces the text and buttons of a message sent before. "Not modified" is success.
    fn edit<'a>(&'a self, address: &'a str, message: &'a str, part: &'a Part) -> BoxFuture<'a, Result<()>>;

    /// Shows that an answer is being made. Its failure is nobody's business.
    fn typing<'a>(&'a self, address: &'a str) -> BoxFuture<'a, ()>;

    /// Tells the door that a press was seen, so that its spinner stops.
    fn answer_press<'a>(&'a self, inbound: &'a Inbound) -> BoxFuture<'a, ()>;

    /// Fetches a file of at most `most` bytes.
    fn fetch<'a>(&'a self, file: &'a FileRef, most: u64) -> BoxFuture<'a, Result<Vec<u8>>>;
}

/// Splits a text into parts of at most `limit` UTF-16 units: on paragraphs, then lines, then words,
/// then characters.
pub fn split(text: &str, limit: usize) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = text.trim_end();
    while units(rest) > limit {
        let end = fitting(rest, limit);
        let head = &rest[..end];
        let cut = ["\n\n", "\n", " "]
            .iter()
            .find_map(|mark| head.rfind(mark).filter(|at| *at > 0))
            .unwrap_or(end);
        parts.push(rest[..cut].trim_end().to_owned());
        rest = rest[cut..].trim_start();
    }
    parts.push(rest.to_owned());
    parts
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The largest byte index whose prefix holds at most `limit` UTF-16 units.
fn fitting(text: &str, limit: usize) -> usize {
    let mut used = 0;
    for (at, c) in text.char_indices() {
        used += c.len_utf16();
        if used > limit {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_split_on_the_largest_boundary_that_fits() {
        assert_eq!(split("court", 10), ["court"]);
        assert_eq!(split("un deux\n\ntrois quatre", 14), ["un deux", "trois quatre"]);
        assert_eq!(split("un deux\ntrois", 9), ["un deux", "trois"]);
        assert_eq!(split("un deux trois", 8), ["un deux", "trois"]);
        assert_eq!(split("abcdefghij", 4), ["abcd", "efgh", "ij"]);
        // A smiley is two UTF-16 units.
        assert_eq!(split("😀😀😀", 4), ["😀😀", "😀"]);
    }

    #[test]
    fn nothing_but_white_space_is_lost() {
        let text = "Lundi : repos.\n\nMardi : 8 km.\nMercredi : 10 km à 5:12/km. ".repeat(40);
        for limit in [20, 57, 400] {
            let parts = split(&text, limit);
            assert!(parts.iter().all(|p| units(p) <= limit && !p.is_empty()), "{limit}");
            let squash = |s: &str| s.split_whitespace().collect::<String>();
            assert_eq!(squash(&parts.concat()), squash(&text));
        }
    }
}
