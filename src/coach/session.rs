//! Where a message stands: its conversation, its day, its language, its keys.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sqlx::postgres::PgConnection;

use crate::domain::athlete::{Lang, Settings};
use crate::domain::dialogue::Inbound;
use crate::store::scope::Scope;
use crate::store::{Result, messages};

use super::offline::understand::understand;

/// A silence this long begins a new conversation.
const SILENCE: TimeDelta = TimeDelta::hours(4);
/// …as does midnight after a shorter one.
const SILENCE_OVER_MIDNIGHT: TimeDelta = TimeDelta::minutes(30);

/// The number of the conversation a message of `now` belongs to, and its local date.
pub async fn place(
    db: &mut PgConnection,
    scope: &Scope,
    settings: &Settings,
    now: DateTime<Utc>,
) -> Result<(i64, NaiveDate)> {
    let today = now.with_timezone(&settings.tz).date_naive();
    Ok(match messages::latest(db, scope).await? {
        None => (1, today),
        Some((session, at, day)) => (session + i64::from(cut(now - at, day != today)), today),
    })
}

fn cut(silence: TimeDelta, over_midnight: bool) -> bool {
    silence >= SILENCE || (over_midnight && silence >= SILENCE_OVER_MIDNIGHT)
}

/// The inbox row a message came from.
pub fn source(inbound: &Inbound) -> String {
    format!("{}|{}", inbound.door.id(), inbound.external_id)
}

/// The outbox key of the answer to a message: the same message is answered once.
pub fn reply_key(inbound: &Inbound) -> String {
    format!("reply|{}", source(inbound))
}

/// The language of a message, or the setting where nothing tells.
pub fn language_of(text: &str, setting: Lang, today: NaiveDate) -> Lang {
    understand(text, today, setting).lang.unwrap_or(setting)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversations_are_cut_by_silence() {
        assert!(!cut(TimeDelta::minutes(29), true));
        assert!(cut(TimeDelta::minutes(30), true));
        assert!(!cut(TimeDelta::minutes(239), false));
        assert!(cut(TimeDelta::hours(4), false));
    }
}
