//! Who may talk: private by default. A person is let in by the operator, by a pairing code, or by a
//! linking code of their own from another door; the terminal's user is the operator.

use sqlx::postgres::PgConnection;

use crate::app::App;
use crate::channel::Part;
use crate::coach::red;
use crate::domain::allowance::{Allowance, Verdict};
use crate::domain::athlete::{Athlete, AthleteId, Lang, Physiology, Preferences, Settings};
use crate::domain::dialogue::Door;
use crate::domain::wellness::Tier;
use crate::i18n;
use crate::safety;
use crate::store::inbox::{self, Waiting};
use crate::store::scope::Scope;
use crate::store::{accounts, allowances, athletes};

/// Messages of unknown accounts looked at in one go.
const AT_ONCE: i64 = 50;

/// Handles waiting messages nobody is behind yet. Returns whether there were any.
pub async fn unknown(app: &App) -> anyhow::Result<bool> {
    let mut tx = app.pool.begin().await?;
    let waiting = inbox::unknown(&mut tx, &app.vault, AT_ONCE).await?;
    let mut answers = Vec::new();
    for message in &waiting {
        let inbound = &message.inbound;
        match scope_for(app, &mut tx, message).await? {
            Stands::Inside(scope) => {
                inbox::adopt(&mut tx, &scope, inbound.door.id(), &message.account_hash).await?;
                app.crash.here("admit.before_commit");
            }
            Stands::Outside(text) => {
                answers.extend(text.map(|text| (inbound.clone(), text)));
                inbox::dismiss(&mut tx, inbound).await?;
            }
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

/// Where an account stands.
enum Stands {
    Inside(Scope),
    /// What is answered to a stranger or a group. `None`: nothing, it was said often enough.
    Outside(Option<String>),
}

/// The athlete behind an account: known by now, or let in just now; or the words for who stays outside.
async fn scope_for(app: &App, db: &mut PgConnection, message: &Waiting) -> anyhow::Result<Stands> {
    let inbound = &message.inbound;
    if !inbound.private {
        return turned_away(app, db, message).await;
    }
    if let Some(scope) = accounts::authenticate(db, &app.vault, inbound.door, &inbound.account).await? {
        return Ok(Stands::Inside(scope));
    }
    if inbound.door != Door::Terminal && !accounts::paired(db, inbound.door, &message.account_hash).await? {
        let Some(code) = inbound.code() else {
            return turned_away(app, db, message).await;
        };
        if let Some(wait) = tried_often(app, db, message).await? {
            return Ok(Stands::Outside(wait));
        }
        match let_in_by(app, db, message, &code).await? {
            LetIn::Joined(scope) => return Ok(Stands::Inside(scope)),
            LetIn::Paired => {}
            LetIn::Nobody => return turned_away(app, db, message).await,
        }
    } else if let Some(code) = inbound.code()
        && let Some(scope) = accounts::redeem_linking_code(db, &app.vault, &code, app.clock.now()).await?
    {
        return joined(app, db, message, scope).await.map(Stands::Inside);
    }
    let scope = athletes::create(db, &app.vault, &newcomer(app, inbound.lang_hint)).await?;
    accounts::attach(db, &app.vault, &scope, inbound.door, &inbound.account, &inbound.address).await?;
    Ok(Stands::Inside(scope))
}

/// What a code does to the account that sends it.
enum LetIn {
    /// The same person as at another door.
    Joined(Scope),
    /// Somebody new.
    Paired,
    Nobody,
}

async fn let_in_by(app: &App, db: &mut PgConnection, message: &Waiting, code: &str) -> anyhow::Result<LetIn> {
    let (door, now) = (message.inbound.door, app.clock.now());
    if let Some(scope) = accounts::redeem_linking_code(db, &app.vault, code, now).await? {
        return joined(app, db, message, scope).await.map(LetIn::Joined);
    }
    let paired = accounts::pair(db, &app.vault, door, &message.account_hash, code, now).await?;
    Ok(if paired { LetIn::Paired } else { LetIn::Nobody })
}

async fn joined(app: &App, db: &mut PgConnection, message: &Waiting, scope: Scope) -> anyhow::Result<Scope> {
    let inbound = &message.inbound;
    accounts::let_in(db, inbound.door, &message.account_hash).await?;
    accounts::attach(db, &app.vault, &scope, inbound.door, &inbound.account, &inbound.address).await?;
    Ok(scope)
}

/// Whether an account has tried codes too often, and what it is told the first time. `None`: this one may be looked at.
async fn tried_often(app: &App, db: &mut PgConnection, message: &Waiting) -> anyhow::Result<Option<Option<String>>> {
    let (inbound, now) = (&message.inbound, app.clock.now());
    let account = (inbound.door, message.account_hash.as_slice());
    let verdict = allowances::take_at_door(db, account, Allowance::CodeTry, now).await?;
    Ok(match verdict {
        Verdict::Free => None,
        Verdict::Shut { first: false, .. } => Some(None),
        Verdict::Shut { until, first: true } => {
            // No zone is known of a stranger: the wait is said, not the hour.
            let minutes = (until - now).num_seconds().max(1).unsigned_abs().div_ceil(60) as f64;
            let lang = inbound.lang_hint.unwrap_or(Lang::Fr);
            Some(Some(i18n::text(
                lang,
                "limit-code-tries-stranger",
                &[("minutes", minutes.into())],
            )))
        }
    })
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

/// What a stranger or a group reads. A warning sign is answered even to a stranger, however often they wrote.
async fn turned_away(app: &App, db: &mut PgConnection, message: &Waiting) -> anyhow::Result<Stands> {
    let inbound = &message.inbound;
    let lang = inbound.lang_hint.unwrap_or(Lang::Fr);
    let red_words = inbound.assessable().map(safety::assess).filter(|a| a.tier == Tier::Red);
    if let Some(assessment) = red_words.filter(|_| inbound.private) {
        return Ok(Stands::Outside(Some(red::words(&assessment, lang, None, "").text)));
    }
    let account = (inbound.door, message.account_hash.as_slice());
    let verdict = allowances::take_at_door(db, account, Allowance::Stranger, app.clock.now()).await?;
    let id = if inbound.private { "bot-stranger" } else { "bot-group" };
    Ok(Stands::Outside(
        (verdict == Verdict::Free).then(|| i18n::text(lang, id, &[])),
    ))
}
