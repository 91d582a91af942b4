//! The only place that asks the time and makes identifiers.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use uuid::{NoContext, Timestamp, Uuid};

/// The time of day for everything that decides. Leases use the database's clock instead.
#[derive(Debug, Clone)]
pub enum Clock {
    System,
    /// Moved by hand: tests and dry runs.
    Hand(Arc<Mutex<DateTime<Utc>>>),
}

impl Clock {
    /// A clock that stands still at `at` until it is advanced.
    pub fn hand(at: DateTime<Utc>) -> Self {
        Self::Hand(Arc::new(Mutex::new(at)))
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that asks the time")]
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now(),
            Self::Hand(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Moves a hand clock; a system clock is not moved.
    pub fn advance(&self, by: TimeDelta) {
        if let Self::Hand(at) = self {
            *at.lock().unwrap_or_else(PoisonError::into_inner) += by;
        }
    }

    /// The civil date in a zone.
    pub fn today(&self, tz: Tz) -> NaiveDate {
        self.now().with_timezone(&tz).date_naive()
    }

    /// A fresh identifier, ordered by time.
    pub fn id(&self) -> Uuid {
        let now = self.now();
        let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
        Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos()))
    }
}
