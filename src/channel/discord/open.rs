//! Interactions that may still be answered by their token. Kept in memory only: what is lost with the
//! process is which answer took the place of the loading state, and a follow-up resolves that by itself.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use super::address::Origin;

/// How long a token answers (Discord, "Interaction tokens"), less a minute for the way.
const TOKEN_LIVES: Duration = Duration::from_mins(14);
/// Most waited for an acknowledgement that is under way.
const ACKNOWLEDGED_WITHIN: Duration = Duration::from_secs(8);

/// What Discord was told of an interaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nothing yet.
    Waiting,
    /// The person sees a loading state, which the first answer replaces.
    Loading,
    /// Acknowledged without a loading state.
    Seen,
    /// Too late: only a direct message reaches the person.
    Over,
}

struct Entry {
    id: u64,
    origin: Origin,
    since: Instant,
    stage: watch::Sender<Stage>,
    /// The part that took the place of the loading state.
    original: Option<String>,
    /// Parts posted and the ids of their messages.
    posted: Vec<(String, String)>,
}

/// The open interactions of this process, by token.
#[derive(Default)]
pub struct Open(Mutex<HashMap<String, Entry>>);

impl Open {
    fn entries(&self) -> MutexGuard<'_, HashMap<String, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An interaction has come in. Whoever answers it waits from now on until it is acknowledged.
    pub fn begin(&self, id: u64, origin: &Origin) {
        let mut entries = self.entries();
        entries.retain(|_, one| one.since.elapsed() < TOKEN_LIVES);
        entries.entry(origin.token.clone()).or_insert_with(|| Entry {
            id,
            origin: origin.clone(),
            since: Instant::now(),
            stage: watch::Sender::new(Stage::Waiting),
            original: None,
            posted: Vec::new(),
        });
    }

    pub fn set(&self, token: &str, stage: Stage) {
        if let Some(one) = self.entries().get(token) {
            one.stage.send_replace(stage);
        }
    }

    /// The token answers no more, whether or not this process was there when it began.
    pub fn give_up(&self, origin: &Origin) {
        self.begin(0, origin);
        self.set(&origin.token, Stage::Over);
    }

    /// Waits for the acknowledgement. `None`: not an interaction of this process.
    pub async fn acknowledged(&self, token: &str) -> Option<Stage> {
        let mut stage = self.entries().get(token)?.stage.subscribe();
        let settled = stage.wait_for(|s| *s != Stage::Waiting);
        match tokio::time::timeout(ACKNOWLEDGED_WITHIN, settled).await {
            Ok(Ok(stage)) => Some(*stage),
            _ => Some(Stage::Over),
        }
    }

    /// Whether this part is the one that replaces the loading state. The same part may ask again.
    pub fn takes_the_loading_state(&self, token: &str, key: &str) -> bool {
        let mut entries = self.entries();
        let Some(one) = entries.get_mut(token) else {
            return false;
        };
        *one.stage.borrow() == Stage::Loading && one.original.get_or_insert_with(|| key.to_owned()) == key
    }

    pub fn posted(&self, token: &str, key: &str, message: &str) {
        if let Some(one) = self.entries().get_mut(token) {
            one.posted.push((key.to_owned(), message.to_owned()));
        }
    }

    /// The message a part became. `None`: not posted, as far as this process knows.
    pub fn message_of(&self, token: &str, key: &str) -> Option<String> {
        let entries = self.entries();
        let (_, message) = entries.get(token)?.posted.iter().find(|(posted, _)| posted == key)?;
        Some(message.clone())
    }

    /// The interaction a part answers, told by the message its key names. `None`: none, or not known here.
    pub fn answered_by(&self, key: &str) -> Option<Origin> {
        let id = named(key, 'i')?;
        let entries = self.entries();
        entries.values().find(|one| one.id == id).map(|one| one.origin.clone())
    }

    /// The interaction under which a message was posted.
    pub fn holding(&self, message: &str) -> Option<Origin> {
        let entries = self.entries();
        let mut holders = entries
            .values()
            .filter(|one| one.posted.iter().any(|(_, id)| id == message));
        holders.next().map(|one| one.origin.clone())
    }
}

/// Whether a part answers a direct message rather than an interaction.
pub fn answers_a_message(key: &str) -> bool {
    named(key, 'm').is_some()
}

/// The id behind `kind` in the field of a key that is the external id of what it answers:
/// `…|reply|discord|i12|0`.
fn named(key: &str, kind: char) -> Option<u64> {
    let field = key.split('|').find_map(|field| {
        field
            .strip_prefix(kind)
            .filter(|f| f.starts_with(|c: char| c.is_ascii_digit()))
    })?;
    let end = field.find(|c: char| !c.is_ascii_digit()).unwrap_or(field.len());
    field[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(token: &str) -> Origin {
        Origin {
            application: 1,
            token: token.to_owned(),
            channel: 3,
            user: 4,
            ephemeral: false,
        }
    }

    #[tokio::test]
    async fn the_first_part_replaces_the_loading_state_and_may_be_sent_again() {
        let open = Open::default();
        assert_eq!(open.acknowledged("a").await, None);
        open.begin(12, &origin("a"));
        assert!(!open.takes_the_loading_state("a", "k0"));
        open.set("a", Stage::Loading);
        assert_eq!(open.acknowledged("a").await, Some(Stage::Loading));
        let takes = ["k0", "k1", "k0"].map(|key| open.takes_the_loading_state("a", key));
        assert_eq!(takes, [true, false, true]);
        open.posted("a", "k0", "99");
        assert_eq!(
            (open.message_of("a", "k0"), open.message_of("a", "k1")),
            (Some("99".to_owned()), None)
        );
        assert_eq!((open.holding("99"), open.holding("98")), (Some(origin("a")), None));
    }

    #[test]
    fn a_key_names_what_it_answers() {
        let open = Open::default();
        open.begin(12, &origin("a"));
        assert_eq!(open.answered_by("0b1c|reply|discord|i12|0"), Some(origin("a")));
        assert_eq!(open.answered_by("placeholder|discord|i12"), Some(origin("a")));
        assert_eq!(open.answered_by("0b1c|reply|discord|i13|0"), None);
        assert_eq!(open.answered_by("0b1c|nudge|rain|2026-04-11|0"), None);
        assert!(answers_a_message("0b1c|reply|discord|m12.1|0") && !answers_a_message("0b1c|reply|discord|i12|mute|0"));
    }
}
