//! Who may talk: private by default. A person is let in by the operator, by a pairing code, or by a
//! linking code of their own from another door; the terminal's user is the operator.

use crate::app::App;
use crate::channel::Part;
use crate::coach::red;
use crate::domain::athlete::{Athlete, AthleteId, Lang, Physiology, Preferences, Settings};
use crate::domain::dialogue::{Door, Inbound};
use crate::domain::wellness::Tier;
use crate::i18n;
use crate::safety;
use crate::store::inbox::{self, Waiting};
use crate::store::scope::Scope;
use crate::store::{accounts, athletes};

/// Messages of unknown accounts looked at in one go.
const AT_ONCE: i64 = 50;

/// Handles waiting messages nobody is behind yet. Returns whether there were any.
pub async fn unknown(app: &App) -> anyhow::Result<bool> {
    let mut tx = app.pool.begin().await?;
    let waiting = inbox::unknown(&mut tx, &app.vault, AT_ONCE).await?;
    let mut answers = Vec::new();
    for message in &waiting {
        let inbound = &message.inbound;
        if let Some(scope) = scope_for(app, &mut tx, message).await? {
            inbox::adopt(&mut tx, &scope, inbound.door.id(), &message.account_hash).await?;
            app.crash.here("admit.before_commit");
        } else {
            answers.push((inbound.clone(), turned_away(inbound)));
            inbox::dismiss(&mut tx, inbound).await?;
        }
    }
    tx.commit().await?;
    for (inbound, text) in answers {
        if let Some(channel) = app.channel(inbound.door) {
            let part = Part {
                text,
                key: format!("away|{}", inbound.external_id),
                ..Part::default()
            };
            // A button that is pressed waits for an answer of its own, or it turns for a minute.
            channel.answer_press(&inbound).await;
            if let Err(e) = channel.send(&inbound.address, &part).await {
                tracing::info!(door = inbound.door.id(), error = %e, "a stranger was not answered");
            }
        }
    }
    Ok(!waiting.is_empty())
}

/// The athlete behind an account: known by now, or let in just now. `None`: they stay outside.
async fn scope_for(
    app: &App,
    db: &mut sqlx::postgres::PgConnection,
    message: &Waiting,
) -> anyhow::Result<Option<Scope>> {
    let inbound = &message.inbound;
    if !inbound.private {
        return Ok(None);
    }
    if let Some(scope) = accounts::authenticate(db, &app.vault, inbound.door, &inbound.account).await? {
        return Ok(Some(scope));
    }
    let code = inbound.code();
    if let Some(code) = &code
        && let Some(scope) = accounts::redeem_linking_code(db, &app.vault, code, app.clock.now()).await?
    {
        accounts::let_in(db, inbound.door, &message.account_hash).await?;
        accounts::attach(db, &app.vault, &scope, inbound.door, &inbound.account, &inbound.address).await?;
        return Ok(Some(scope));
    }
    let inside = inbound.door == Door::Terminal
        || accounts::paired(db, inbound.door, &message.account_hash).await?
        || match &code {
            Some(code) => {
                accounts::pair(
                    db,
                    &app.vault,
                    inbound.door,
                    &message.account_hash,
                    code,
                    app.clock.now(),
                )
                .await?
            }
            None => false,
        };
    if !inside {
        return Ok(None);
    }
    let scope = athletes::create(db, &app.vault, &newcomer(app, inbound.lang_hint)).await?;
    accounts::attach(db, &app.vault, &scope, inbound.door, &inbound.account, &inbound.address).await?;
    Ok(Some(scope))
}

/// The athlete of a name at the terminal, and whether it is new: who comes with their files first is let in as who
/// comes with a word.
pub async fn named(app: &App, name: &str) -> anyhow::Result<(Scope, bool)> {
    {
        let mut db = app.pool.acquire().await?;
        if let Some(scope) = accounts::authenticate(&mut db, &app.vault, Door::Terminal, name).await? {
            return Ok((scope, false));
        }
    }
    let mut tx = app.pool.begin().await?;
    accounts::one_at_a_time(&mut tx).await?;
    if let Some(scope) = accounts::authenticate(&mut tx, &app.vault, Door::Terminal, name).await? {
        return Ok((scope, false));
    }
    let scope = athletes::create(&mut tx, &app.vault, &newcomer(app, None)).await?;
    accounts::attach(&mut tx, &app.vault, &scope, Door::Terminal, name, name).await?;
    tx.commit().await?;
    Ok((scope, true))
}

/// Nothing is known of them but the language their door hints at.
fn newcomer(app: &App, lang_hint: Option<Lang>) -> Athlete {
    let settings = Settings {
        lang: lang_hint.unwrap_or_default(),
        ..Settings::default()
    };
    Athlete {
        id: AthleteId(app.clock.id()),
        since: app.clock.today(settings.tz),
        settings,
        physiology: Physiology::default(),
        preferences: Preferences::default(),
        asked: Vec::new(),
        awaiting: None,
    }
}

/// What a stranger or a group reads. A warning sign is answered even to a stranger.
fn turned_away(inbound: &Inbound) -> String {
    let lang = inbound.lang_hint.unwrap_or(Lang::Fr);
    if !inbound.private {
        return i18n::text(lang, "bot-group", &[]);
    }
    let red_words = inbound.assessable().map(safety::assess).filter(|a| a.tier == Tier::Red);
    match red_words {
        Some(assessment) => red::words(&assessment, lang, None, "").text,
        None => i18n::text(lang, "bot-stranger", &[]),
    }
}
