//! Red: answered at once, before any lane and any model. The turn in progress is fenced off, nudges are
//! withdrawn, the words never enter a prompt.

use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnection;

use crate::app::App;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Inbound, Reply, Role};
use crate::domain::figure::{Figure, Receipt, Unit};
use crate::domain::wellness::{OpenFlag, Tier};
use crate::i18n;
use crate::safety::{self, Assessment, emergency};
use crate::store::accounts::{self, Account};
use crate::store::messages::NewMessage;
use crate::store::outbox::{Class, Outgoing};
use crate::store::scope::Scope;
use crate::store::{athletes, health, inbox, lane, messages, nudges, outbox};

use super::memory::terms;
use super::session::{self, Place};

/// The words for an assessment: what to do, whom to call, nothing else.
pub fn words(assessment: &Assessment, lang: Lang, country: Option<&str>, zone: &str) -> Reply {
    let numbers = emergency::numbers(country, zone);
    let family = assessment.rules.first().copied().unwrap_or("cardiac");
    let id = safety::FAMILIES
        .iter()
        .find(|f| f.id == family)
        .map_or("safety-red-cardiac", |f| f.word);
    let line = numbers.suicide_line.unwrap_or(numbers.general);
    let text = i18n::text(
        lang,
        id,
        &[
            ("medical", numbers.medical.into()),
            ("general", numbers.general.into()),
            ("line", line.into()),
        ],
    );
    // A country with one number for all has it named once.
    let text = if numbers.medical == numbers.general {
        i18n::format::named_once(&text, numbers.medical)
    } else {
        text
    };
    let receipt = |shown: &str| Receipt {
        shown: shown.to_owned(),
        figure: Figure::rule(0.0, Unit::Count, "emergency_numbers"),
    };
    let receipts = [numbers.medical, numbers.general, line]
        .into_iter()
        .map(receipt)
        .collect();
    Reply {
        text,
        receipts,
        ..Reply::default()
    }
}

/// Answers a red message that has just been committed, if its sender is known. A stranger is answered at
/// the door.
pub async fn answer_now(app: &App, inbound: &Inbound) -> anyhow::Result<()> {
    let mut tx = app.pool.begin().await?;
    let Some(scope) = accounts::authenticate(&mut tx, &app.vault, inbound.door, &inbound.account).await? else {
        return Ok(());
    };
    let account = Account {
        door: inbound.door,
        hash: accounts::fingerprint(&app.vault, inbound.door, &inbound.account),
    };
    // Whoever holds this athlete's lane may write nothing of the turn in progress any more.
    lane::fence_off(&mut tx, &scope).await?;
    // Nor does it begin again: after a warning sign nobody wants the picture asked for before it.
    for unanswered in inbox::cancel_begun(&mut tx, &app.vault, &scope, inbound, is_harmless).await? {
        let athlete = athletes::load(&mut tx, &scope).await?;
        let at = session::place(&mut tx, &scope, &athlete.settings, app.clock.now()).await?;
        let text = unanswered.words().unwrap_or_default();
        keep(
            &mut tx,
            &scope,
            (&unanswered, at, app.clock.now()),
            (Role::Athlete, Tier::None, text),
        )
        .await?;
    }
    write(app, &mut tx, &scope, &account, inbound).await?;
    tx.commit().await?;
    app.crash.here("red.after_commit");
    app.wake.outbox.notify_waiters();
    Ok(())
}

/// Whether a message may go unanswered beside a warning sign: one that tells of a pain or a sign of its own has to be
/// heard, and a group is told that it is one.
fn is_harmless(inbound: &Inbound) -> bool {
    inbound.private && safety::assess(inbound.words().unwrap_or_default()).tier < Tier::Yellow
}

/// Opens a flag, plans the follow-ups, writes the answer; all in the caller's transaction.
pub async fn write(
    app: &App,
    db: &mut PgConnection,
    scope: &Scope,
    account: &Account,
    inbound: &Inbound,
) -> anyhow::Result<()> {
    let now = app.clock.now();
    let athlete = athletes::load(db, scope).await?;
    let text = inbound.words().unwrap_or_default();
    let before = messages::last_words(db, scope, now - chrono::TimeDelta::minutes(10)).await?;
    let assessment = match safety::assess(text) {
        alone if alone.tier == Tier::Red => alone,
        _ => safety::assess_with_context(before.as_deref(), text),
    };
    let lang = session::language_of(
        text,
        &athlete.settings,
        now.with_timezone(&athlete.settings.tz).date_naive(),
    );
    let key = session::reply_key(inbound);
    if outbox::find(db, scope, &key).await?.is_some() {
        return Ok(());
    }
    open_flag(app, db, scope, &assessment, now).await?;
    outbox::withdraw_nudges(db, scope).await?;
    let reply = words(
        &assessment,
        lang,
        athlete.settings.country.as_deref(),
        athlete.settings.tz.name(),
    );
    let at = session::place(db, scope, &athlete.settings, now).await?;
    for (role, text) in [(Role::Athlete, text), (Role::Coach, reply.text.as_str())] {
        keep(db, scope, (inbound, at, now), (role, Tier::Red, text)).await?;
    }
    let out = Outgoing {
        key,
        account,
        address: Some(&inbound.address),
        class: Class::Safety,
        reply: &reply,
        placeholder: None,
        not_before: None,
        expires_at: None,
    };
    outbox::put(db, scope, &out).await?;
    inbox::done(db, scope, inbound).await?;
    Ok(())
}

/// Keeps what was said in its place.
async fn keep(
    db: &mut PgConnection,
    scope: &Scope,
    (inbound, at, now): (&Inbound, Place, DateTime<Utc>),
    (role, tier, text): (Role, Tier, &str),
) -> anyhow::Result<()> {
    let message = NewMessage {
        role,
        door: inbound.door,
        session_no: at.session,
        at: now,
        local_date: at.date,
        trust: 2,
        tier,
        text,
        terms: &terms::of_message(text, Some(at.date)),
        source: Some(session::source(inbound)),
        tokens: terms::tokens(text) as i32,
    };
    messages::insert(db, scope, &message).await?;
    Ok(())
}

/// Families whose warning is answered with words and a listening ear, not with a ban on running.
const HEARD_ONLY: &[&str] = &["eating_disorder", "reds"];

/// Whether a warning sign stops training until it is cleared.
pub fn stops_training(assessment: &Assessment) -> bool {
    assessment.tier == Tier::Red || assessment.rules.iter().any(|r| !HEARD_ONLY.contains(r))
}

/// Opens a flag for the assessment unless one of the same families is open. Red is asked about again.
pub async fn open_flag(
    app: &App,
    db: &mut PgConnection,
    scope: &Scope,
    assessment: &Assessment,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let rules: Vec<String> = assessment.rules.iter().map(|r| (*r).to_owned()).collect();
    if health::flag::open(db, scope).await?.iter().any(|f| f.rules == rules) {
        return Ok(());
    }
    let flag = OpenFlag {
        id: app.clock.id(),
        tier: assessment.tier,
        rules,
        opened_at: now,
        cleared_at: None,
    };
    health::flag::put(db, scope, &flag).await?;
    if assessment.tier == Tier::Red {
        nudges::plan_follow_ups(db, scope, flag.id, now).await?;
    }
    Ok(())
}
