//! More than one person sends: one sentence says when to write again, and nothing is lost.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;

use crate::app::App;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Inbound, Reply};
use crate::i18n::{self, format};
use crate::store::accounts::Account;
use crate::store::lane::{self, Lane};
use crate::store::outbox::{self, Class, Outgoing};
use crate::store::{athletes, inbox};

use super::{give_up, session};

/// What came too often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    Messages,
    MessagesOfDay,
    /// They wait in the queue and are read later.
    Files,
}

impl Held {
    fn word(self) -> &'static str {
        match self {
            Self::Messages => "limit-messages",
            Self::MessagesOfDay => "limit-day",
            Self::Files => "limit-files",
        }
    }
}

/// Keeps a message that is not answered; the first one over a limit is told until when.
pub async fn ask_to_wait(
    app: &Arc<App>,
    lane: &Lane,
    (account, inbound): (&Account, &Inbound),
    held: Held,
    (until, first): (DateTime<Utc>, bool),
) -> anyhow::Result<()> {
    if let Some(channel) = app.channel(inbound.door) {
        // A button that is pressed waits for an answer of its own.
        channel.answer_press(inbound).await;
    }
    let mut tx = app.pool.begin().await?;
    lane::check(&mut tx, lane).await?;
    let settings = athletes::load(&mut tx, &lane.scope).await?.settings;
    if first {
        let lang = settings.spoken();
        let when = when(lang, until, app.clock.now(), settings.tz);
        let reply = Reply::words(i18n::text(lang, held.word(), &[("when", when.into())]));
        let out = Outgoing {
            // Not the key of the answer: a file that waits is answered later.
            key: format!("wait|{}", session::source(inbound)),
            account,
            address: Some(&inbound.address),
            class: Class::Reply,
            reply: &reply,
            placeholder: None,
            not_before: None,
            expires_at: None,
        };
        outbox::put(&mut tx, &lane.scope, &out).await?;
    }
    if held == Held::Files {
        inbox::later(&mut tx, inbound, until - app.clock.now()).await?;
    } else {
        // Words among others are nobody's to keep.
        if inbound.private {
            give_up::keep(app, lane, &mut tx, &settings, inbound).await?;
        }
        inbox::done(&mut tx, &lane.scope, inbound).await?;
    }
    tx.commit().await?;
    app.wake.outbox.notify_waiters();
    Ok(())
}

/// From when on, as a person says it: never earlier than it is.
pub(super) fn when(lang: Lang, until: DateTime<Utc>, now: DateTime<Utc>, tz: Tz) -> String {
    let until = (until + TimeDelta::seconds(59)).with_timezone(&tz);
    let minute = until.hour() * 60 + until.minute();
    let time = format::time_of_day(lang, minute as u16);
    let id = if until.date_naive() == now.with_timezone(&tz).date_naive() {
        "limit-from"
    } else {
        "limit-from-tomorrow"
    };
    i18n::text(lang, id, &[("time", time.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_never_too_early_and_names_its_day() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let (now, tz) = (at("2026-11-22T22:30:00Z"), chrono_tz::Europe::Paris);
        let said = |lang, until| when(lang, at(until), now, tz);
        assert_eq!(said(Lang::Fr, "2026-11-22T22:31:01Z"), "à partir de 23\u{a0}h\u{a0}32");
        assert_eq!(said(Lang::Fr, "2026-11-22T22:31:00Z"), "à partir de 23\u{a0}h\u{a0}31");
        assert_eq!(said(Lang::En, "2026-11-22T23:10:00Z"), "from 12:10\u{a0}am tomorrow");
    }
}
