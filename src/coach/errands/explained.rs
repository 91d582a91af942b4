//! Why: of the session spoken of last, and of the last message nobody asked for.

use chrono::{NaiveDate, TimeDelta};

use crate::app::App;
use crate::coach::Seen;
use crate::coach::offline::answers_why;
use crate::coach::offline::draft::Draft;
use crate::domain::dialogue::{Button, Reply, Role};
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::AthleteState;
use crate::i18n::{self, format};
use crate::store::lane::Lane;
use crate::store::{messages, nudges, outbox};

/// Messages and answers looked through for the session spoken of.
const LOOKED_THROUGH: i64 = 4;
/// How far back a message of the coach's own is explained, days.
const EXPLAINED_DAYS: i64 = 30;

/// Why the session spoken of last is what it is; today's where none was.
pub async fn why_said(app: &App, lane: &Lane, seen: &Seen) -> anyhow::Result<Reply> {
    let (said, replies) = {
        let mut db = app.pool.acquire().await?;
        (
            messages::recent(&mut db, &lane.scope, LOOKED_THROUGH).await?,
            outbox::recent(&mut db, &lane.scope, LOOKED_THROUGH).await?,
        )
    };
    // A message nobody asked for is no answer: the day it speaks of stands in its words alone.
    let unasked = said
        .iter()
        .rfind(|s| s.role == Role::Coach)
        .filter(|s| replies.first().is_none_or(|reply| reply.text != s.text))
        .and_then(|s| day_of(&s.text, &seen.state));
    let spoken = || replies.iter().find_map(|reply| reply.about.session);
    let date = unasked.or_else(spoken).filter(|day| *day >= seen.today);
    Ok(answers_why(&seen.state, seen.now, date).unwrap_or_else(|| super::why(&seen.state, seen.now)))
}

/// The first day of the week ahead that a reply speaks of.
fn day_of(text: &str, state: &AthleteState) -> Option<NaiveDate> {
    let lang = state.athlete.settings.lang;
    let text = text.to_lowercase();
    let at = |id: &str| {
        let head = i18n::text(lang, id, &[("session", "".into())]).to_lowercase();
        text.find(head.trim_end_matches(['.', ' ', '\u{a0}']))
    };
    let days = state.week_ahead.iter().enumerate().filter_map(|(i, (day, _))| {
        let named = text.find(&format::date(lang, *day, state.today).to_lowercase());
        let head = match i {
            0 => at("today-session"),
            1 => at("tomorrow-session"),
            _ => None,
        };
        named.or(head).map(|place| (place, *day))
    });
    days.min_by_key(|(place, _)| *place).map(|(_, day)| day)
}

/// Why the coach last wrote unasked: the reason it gave, and how to stop it.
pub async fn why_written(app: &App, lane: &Lane, seen: &Seen) -> anyhow::Result<Reply> {
    let mut d = Draft::new(&seen.state);
    let lang = d.lang();
    let mut db = app.pool.acquire().await?;
    let since = seen.now - TimeDelta::days(EXPLAINED_DAYS);
    let last = nudges::since(&mut db, &lane.scope, since).await?.pop();
    let sent = match &last {
        Some(nudge) => {
            let key = format!("nudge|{}|{}", nudge.rule, nudge.about);
            outbox::find(&mut db, &lane.scope, &key).await?
        }
        None => None,
    };
    let Some((nudge, (reply, _))) = last.zip(sent) else {
        d.say("why-written-none", &[]);
        return Ok(d.reply());
    };
    let when = d.date(nudge.local_date, &Figure::row(0.0, Unit::Date, "nudge", &nudge.rule));
    // What was said then has its receipts; the reason is its last paragraph.
    let head = i18n::text(lang, "nudge-why", &[("why", "".into())]);
    let reason = reply.text.rsplit("\n\n").next().unwrap_or_default();
    let reason = reason.strip_prefix(head.trim_end()).unwrap_or(reason).trim().to_owned();
    for receipt in reply.receipts {
        if reason.contains(&receipt.shown) {
            d.shown(receipt.shown, receipt.figure);
        }
    }
    d.say("why-written", &[("when", when.into()), ("why", reason.into())]);
    d.say("why-written-stop", &[]);
    d.buttons(vec![Button {
        label: i18n::text(lang, "nudge-stop", &[]),
        data: format!("mute:{}", nudge.rule),
    }]);
    Ok(d.reply())
}
