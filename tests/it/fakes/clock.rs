//! The time of the outside world: wall time, or a time that only a test moves.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A clock shared by a fake and its test. Clones show the same time.
#[derive(Clone)]
pub struct Clock {
    hands: Arc<Mutex<Hands>>,
}

struct Hands {
    /// Milliseconds since 1970; `None` follows wall time.
    frozen_ms: Option<i64>,
    /// Milliseconds added to wall time.
    ahead_ms: i64,
}

impl Clock {
    /// Follows wall time; `advance` puts it ahead.
    pub fn wall() -> Self {
        Self::with(None)
    }

    /// Stands still at `unix_s` seconds since 1970 until `advance` moves it.
    pub fn frozen(unix_s: i64) -> Self {
        Self::with(Some(unix_s * 1000))
    }

    fn with(frozen_ms: Option<i64>) -> Self {
        let hands = Hands { frozen_ms, ahead_ms: 0 };
        Self {
            hands: Arc::new(Mutex::new(hands)),
        }
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        let mut hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        hands.ahead_ms += by.as_millis() as i64;
    }

    /// Milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        let hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        hands.frozen_ms.unwrap_or_else(wall_ms) + hands.ahead_ms
    }

    /// Seconds since 1970.
    pub fn now_s(&self) -> i64 {
        self.now_ms().div_euclid(1000)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a remote service does not share the program's clock"
)]
fn wall_ms() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_millis() as i64)
}
