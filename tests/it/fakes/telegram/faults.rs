//! What may go wrong with a call, on demand, and the flood limits.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

/// One way for a call to go wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// 429 with `retry_after`, in seconds; the chat stays closed for that long.
    RetryAfter(u32),
    /// An error with this code and description; nothing is done.
    Status(u16, &'static str),
    /// Done and recorded, but never answered.
    SilentAfterAccept,
    /// Done and recorded, then the connection closes without an answer.
    DropAfterAccept,
    /// The connection closes before anything is done.
    Drop,
    /// Done after this long.
    Slow(Duration),
    /// Done, and answered with a page that is not JSON.
    Garbage,
}

/// Faults waiting for their call, and the windows in which the bot was told to wait.
#[derive(Default)]
pub(super) struct Faults {
    once: BTreeMap<String, VecDeque<Fault>>,
    always: BTreeMap<String, Fault>,
    /// Until when, in milliseconds since 1970, a key (a chat, or a method without chat) is closed.
    closed: BTreeMap<String, i64>,
    /// Most sends a second to one chat, and to all; `None` sets no limit.
    pub rates: Option<(usize, usize)>,
    sends: VecDeque<(i64, String)>,
}

/// Any method.
pub const ANY: &str = "*";

impl Faults {
    pub fn once(&mut self, method: &str, fault: Fault) {
        let queue = self.once.entry(method.to_ascii_lowercase()).or_default();
        queue.push_back(fault);
    }

    /// Fails every call of `method` until healed.
    pub fn always(&mut self, method: &str, fault: Fault) {
        self.always.insert(method.to_ascii_lowercase(), fault);
    }

    pub fn heal(&mut self) {
        self.always.clear();
        self.once.clear();
    }

    /// Faults that no call has met yet.
    pub fn waiting(&self) -> usize {
        self.once.values().map(VecDeque::len).sum()
    }

    pub fn take(&mut self, method: &str) -> Option<Fault> {
        for key in [method, ANY] {
            if let Some(fault) = self.once.get_mut(key).and_then(VecDeque::pop_front) {
                return Some(fault);
            }
        }
        let lasting = self.always.get(method).or_else(|| self.always.get(ANY));
        lasting.cloned()
    }

    pub fn close(&mut self, key: &str, now_ms: i64, seconds: u32) {
        let until = now_ms + i64::from(seconds) * 1000;
        self.closed.insert(key.to_owned(), until);
    }

    /// Milliseconds this key stays closed; `None` when it is open.
    pub fn closed_for(&self, key: &str, now_ms: i64) -> Option<i64> {
        let until = self.closed.get(key)?;
        Some(until - now_ms).filter(|left| *left > 0)
    }

    /// Counts a send; true when it exceeds the limits.
    pub fn floods(&mut self, key: &str, now_ms: i64) -> bool {
        let Some((per_chat, global)) = self.rates else {
            return false;
        };
        self.sends.retain(|(at, _)| now_ms - at < 1000);
        let same = self.sends.iter().filter(|(_, to)| to == key).count();
        if same >= per_chat || self.sends.len() >= global {
            return true;
        }
        self.sends.push_back((now_ms, key.to_owned()));
        false
    }
}
