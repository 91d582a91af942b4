//! One person, another door: redeeming a linking code where the account already is somebody.

use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnection;

use crate::domain::action::Action;
use crate::domain::allowance::{Allowance, Verdict};
use crate::domain::athlete::{Athlete, Lang, QuietHours, Settings};
use crate::domain::dialogue::{Button, Reply};
use crate::domain::units::Units;
use crate::i18n::{self, format};
use crate::store::pending::{self, Pending, STANDS_BRIEFLY, STANDS_FOR};
use crate::store::{accounts, allowances, athletes, merge, undo};

use super::commit::Turn;
use super::offline::zone_name;
use super::too_often;

/// Makes a code by which the same person opens another door.
pub(super) async fn code(turn: &Turn<'_>, db: &mut PgConnection) -> anyhow::Result<Reply> {
    let scope = &turn.lane.scope;
    if let Verdict::Shut { until, .. } = allowances::take(db, scope, Allowance::LinkCode, 1, turn.seen.now).await? {
        return Ok(wait(turn, "limit-link-code", until));
    }
    let expires = turn.seen.now + STANDS_BRIEFLY;
    let code = accounts::new_linking_code(db, &turn.app.vault, scope, expires).await?;
    Ok(Reply::words(i18n::text(
        turn.lang,
        "bot-link-code",
        &[("code", code.into())],
    )))
}

fn wait(turn: &Turn<'_>, id: &str, until: DateTime<Utc>) -> Reply {
    let tz = turn.seen.state.athlete.settings.tz;
    let when = too_often::when(turn.lang, until, turn.seen.now, tz);
    Reply::words(i18n::text(turn.lang, id, &[("when", when.into())]))
}

/// Joins the athlete of this turn with the one who made the code. The older stays; the other's rows are
/// moved by a job, and settings that differ are shown and asked.
pub async fn redeem(turn: &Turn<'_>, db: &mut PgConnection, code: &str) -> anyhow::Result<Reply> {
    let words = |id: &str| Reply::words(i18n::text(turn.lang, id, &[]));
    let own = &turn.lane.scope;
    let account = (turn.account.door, turn.account.hash.as_slice());
    if let Verdict::Shut { until, .. } =
        allowances::take_at_door(db, account, Allowance::CodeTry, turn.seen.now).await?
    {
        return Ok(wait(turn, "limit-code-tries", until));
    }
    let Some(other) = accounts::redeem_linking_code(db, &turn.app.vault, code, turn.seen.now).await? else {
        return Ok(words("bot-link-wrong"));
    };
    if other.athlete() == own.athlete() {
        return Ok(words("bot-link-same"));
    }
    let older = athletes::since(db, own.athlete()).await? <= athletes::since(db, other.athlete()).await?;
    let (keep, from) = if older { (own, &other) } else { (&other, own) };
    let (kept, gone) = (athletes::load(db, keep).await?, athletes::load(db, from).await?);
    let open = undo::standing(db, from).await?.is_some() || pending::any_open(db, from, turn.seen.now).await?;
    merge::begin(db, keep, from).await?;
    let mut reply = words("bot-linked");
    // A button's secret is known by a key that goes with its athlete, and an undo names rows that may become one.
    if open {
        reply = reply.then(words("bot-link-closed"));
    }
    let differing = differences(&kept, &gone);
    if !differing.is_empty() {
        let secret = pending::offer(
            db,
            keep,
            &Pending::Apply {
                actions: differing.clone(),
            },
            turn.seen.now,
            STANDS_FOR,
        )
        .await?;
        // Whoever answers in words is heard too, at whichever door.
        let mut waiting = athletes::load(db, keep).await?;
        waiting.awaiting = Some(question(&secret));
        athletes::save(db, keep, &waiting).await?;
        let shown: Vec<String> = differing.iter().filter_map(|a| shown(turn.lang, &kept, a)).collect();
        let asked = i18n::text(turn.lang, "bot-link-settings", &[("which", shown.join(" · ").into())]);
        reply = reply.then(Reply::words(asked));
        let button = |id: &str, kind: &str| Button {
            label: i18n::text(turn.lang, id, &[]),
            data: format!("{kind}:{secret}"),
        };
        reply
            .buttons
            .push(vec![button("bot-link-take", "go"), button("bot-link-keep", "no")]);
    }
    Ok(reply)
}

/// The question whether to take the newer settings, with the proposal it is about.
const QUESTION: &str = "link";

fn question(secret: &str) -> String {
    format!("{QUESTION}|{secret}")
}

/// The proposal of newer settings that waits for a yes or a no. `None`: another question, or none.
pub fn waiting(question: Option<&str>) -> Option<&str> {
    question?.strip_prefix(QUESTION)?.strip_prefix('|')
}

/// A setting as it is and as it would be: `français → anglais`.
fn shown(lang: Lang, kept: &Athlete, action: &Action) -> Option<String> {
    let days = |days: &[u8]| {
        days.iter()
            .map(|d| format::weekday_name(lang, *d))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let hours = |q: QuietHours| {
        format!(
            "{}–{}",
            format::time_of_day(lang, q.from_min),
            format::time_of_day(lang, q.to_min)
        )
    };
    let language = |of: Lang| {
        let id = if of == Lang::Fr { "set-french" } else { "set-english" };
        i18n::text(lang, id, &[])
    };
    let units = |u: Units| if u == Units::Metric { "km" } else { "miles" };
    let settings = &kept.settings;
    let (before, after) = match action {
        Action::SetLanguage { lang: to } => (language(settings.lang), language(*to)),
        Action::SetZone { tz } => (zone_name(lang, settings.tz), zone_name(lang, *tz)),
        Action::SetUnits { units: u } => (units(settings.units).to_owned(), units(*u).to_owned()),
        Action::SetQuietHours { quiet } => (hours(settings.quiet), hours(*quiet)),
        Action::SetRunDays { days: d } => (
            kept.preferences
                .run_days
                .as_deref()
                .map_or_else(|| "–".to_owned(), days),
            days(d),
        ),
        _ => return None,
    };
    Some(format!("{before} → {after}"))
}

/// What would have to change for the kept athlete to have the other's settings.
fn differences(kept: &Athlete, gone: &Athlete) -> Vec<Action> {
    let (a, b) = (&kept.settings, &gone.settings);
    let fresh = Settings::default();
    let mut actions = Vec::new();
    // A setting nobody touched is no wish.
    if a.lang != b.lang && b.lang != fresh.lang {
        actions.push(Action::SetLanguage { lang: b.lang });
    }
    if a.tz != b.tz && b.tz != fresh.tz {
        actions.push(Action::SetZone { tz: b.tz });
    }
    if a.units != b.units && b.units != fresh.units {
        actions.push(Action::SetUnits { units: b.units });
    }
    if a.quiet != b.quiet && b.quiet != fresh.quiet {
        actions.push(Action::SetQuietHours { quiet: b.quiet });
    }
    if let Some(days) = gone
        .preferences
        .run_days
        .clone()
        .filter(|d| kept.preferences.run_days.as_ref() != Some(d))
    {
        actions.push(Action::SetRunDays { days });
    }
    actions
}
