//! Where a message stands: its conversation, its day, its language, its keys.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sqlx::postgres::PgConnection;

use crate::domain::athlete::{Lang, Settings};
use crate::domain::dialogue::Inbound;
use crate::store::scope::Scope;
use crate::store::{Result, messages};

use super::commands::{self, Parsed};
use super::offline::understand::{understand, yes_no};

/// A silence this long begins a new conversation.
const SILENCE: TimeDelta = TimeDelta::hours(4);
/// …as does midnight after a shorter one.
const SILENCE_OVER_MIDNIGHT: TimeDelta = TimeDelta::minutes(30);

/// Where a message stands among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The number of its conversation.
    pub session: i64,
    /// Its local date.
    pub date: NaiveDate,
    /// Nothing of this conversation was said before it.
    pub begins: bool,
}

/// The place of a message of `now`, before it is stored.
pub async fn place(db: &mut PgConnection, scope: &Scope, settings: &Settings, now: DateTime<Utc>) -> Result<Place> {
    let date = now.with_timezone(&settings.tz).date_naive();
    Ok(match messages::latest(db, scope).await? {
        None => Place {
            session: 1,
            date,
            begins: true,
        },
        Some((session, at, day)) => {
            let begins = cut(now - at, day != date);
            Place {
                session: session + i64::from(begins),
                date,
                begins,
            }
        }
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

/// The language of a message where it is clear. `None` for a command, a yes or a no, which people write in either.
pub fn clear_language(text: &str, settings: &Settings, today: NaiveDate) -> Option<Lang> {
    let words = match text.trim().strip_prefix('/') {
        Some(command) => command.split_once(char::is_whitespace)?.1,
        None => text,
    };
    // One word after a command is a code, a name or a number: no language speaks in it.
    let code = commands::parse(text).is_some() && words.split_whitespace().count() < 2;
    if code || yes_no(words).is_some() {
        return None;
    }
    understand(words, today, settings.spoken()).lang
}

/// The language to answer a message in: its own where clear, else that of the conversation, else that of the
/// command's name, else the setting.
pub fn language_of(text: &str, settings: &Settings, today: NaiveDate) -> Lang {
    answered_in(clear_language(text, settings, today), text, settings)
}

/// The same where the language of the message is known by now.
pub fn answered_in(clear: Option<Lang>, text: &str, settings: &Settings) -> Lang {
    let named = || match commands::parse(text) {
        Some(Parsed::Known { lang, .. }) => lang,
        _ => None,
    };
    clear.or(settings.heard).or_else(named).unwrap_or(settings.lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_answer_keeps_to_the_language_of_the_conversation() {
        let today = NaiveDate::default();
        let of = |text: &str, heard: Option<Lang>| {
            let settings = Settings {
                heard,
                ..Settings::default()
            };
            (
                clear_language(text, &settings, today),
                language_of(text, &settings, today),
            )
        };
        for (text, heard, expected) in [
            ("what should I run today?", None, (Some(Lang::En), Lang::En)),
            ("et demain ?", Some(Lang::En), (Some(Lang::Fr), Lang::Fr)),
            ("oui", Some(Lang::En), (None, Lang::En)),
            ("yes", Some(Lang::Fr), (None, Lang::Fr)),
            ("/checkin", Some(Lang::Fr), (None, Lang::Fr)),
            ("/lier THEYWANT", Some(Lang::Fr), (None, Lang::Fr)),
            ("/matin 4 3 5", Some(Lang::En), (None, Lang::En)),
            ("/checkin", None, (None, Lang::En)),
            ("42:10", Some(Lang::En), (None, Lang::En)),
            ("", Some(Lang::En), (None, Lang::En)),
            ("", None, (None, Lang::Fr)),
        ] {
            assert_eq!(of(text, heard), expected, "{text}");
        }
    }

    #[test]
    fn conversations_are_cut_by_silence() {
        assert!(!cut(TimeDelta::minutes(29), true));
        assert!(cut(TimeDelta::minutes(30), true));
        assert!(!cut(TimeDelta::minutes(239), false));
        assert!(cut(TimeDelta::hours(4), false));
    }
}
