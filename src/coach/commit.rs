//! The turn's one transaction: effects, messages, the answer and the end of the inbox row together.

use chrono::TimeDelta;
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::app::App;
use crate::channel::kept_files;
use crate::domain::action::Action;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Content, Inbound, Reply, Role};
use crate::domain::state::AthleteState;
use crate::domain::wellness::Tier;
use crate::i18n;
use crate::science;
use crate::store::accounts::{self, Account};
use crate::store::lane::{self, Lane};
use crate::store::messages::NewMessage;
use crate::store::outbox::{Class, Outgoing};
use crate::store::pending::{self, Pending};
use crate::store::pool;
use crate::store::scope::Scope;
use crate::store::undo::{self, Before};
use crate::store::{athletes, history, inbox, messages, nudges, outbox};
use crate::training;

use super::decide::Decision;
use super::memory::{facts, terms};
use super::paged::without_secrets;
use super::realise::realise;
use super::session::Place;
use super::{Seen, asking, session, waiting_run};

/// One turn of one athlete.
pub struct Turn<'a> {
    pub app: &'a App,
    pub lane: &'a Lane,
    pub account: &'a Account,
    pub inbound: &'a Inbound,
    pub seen: &'a Seen,
    /// The language of the answer.
    pub lang: Lang,
    /// The language of the message, where it was clear.
    pub heard: Option<Lang>,
}

/// An answer with what has to be remembered of the turn.
pub(super) struct Worded {
    pub(super) reply: Reply,
    pub(super) deeds: Vec<Deed>,
    /// An onboarding question may follow.
    pub(super) may_ask: bool,
}

/// What one button takes back.
pub(super) struct Deed {
    /// The actions that were applied, for learning facts.
    pub(super) actions: Vec<Action>,
    pub(super) rows: Vec<Before>,
    /// The name its button bears. `None`: it changed no row.
    pub(super) undo: Option<Uuid>,
}

impl Worded {
    pub(super) fn plain(reply: Reply) -> Self {
        Self {
            reply,
            deeds: Vec::new(),
            may_ask: true,
        }
    }

    pub(super) fn closed(reply: Reply) -> Self {
        Self {
            reply,
            deeds: Vec::new(),
            may_ask: false,
        }
    }

    /// Two things done by one message are taken back by one button.
    pub(super) fn and(mut self, mut then: Self) -> Self {
        let first = self.deeds.iter().position(|deed| deed.undo.is_some());
        let second = then.deeds.iter().position(|deed| deed.undo.is_some());
        if let (Some(first), Some(second)) = (first, second) {
            let done = then.deeds.remove(second);
            self.deeds[first].actions.extend(done.actions);
            self.deeds[first].rows.extend(done.rows);
            then.reply
                .buttons
                .iter_mut()
                .for_each(|row| row.retain(|b| !b.data.starts_with("undo:")));
            then.reply.buttons.retain(|row| !row.is_empty());
        }
        self.deeds.extend(then.deeds);
        Self {
            reply: self.reply.then(then.reply),
            deeds: self.deeds,
            may_ask: self.may_ask && then.may_ask,
        }
    }

    pub(super) fn actions(&self) -> impl Iterator<Item = &Action> {
        self.deeds.iter().flat_map(|deed| &deed.actions)
    }
}

/// Writes everything the decision asks for, or nothing.
/// `false` when the athlete has left for good: nothing of theirs is left to work on.
pub async fn commit(turn: &Turn<'_>, decision: Decision) -> anyhow::Result<bool> {
    let Turn {
        app,
        lane,
        account,
        inbound,
        ..
    } = turn;
    let scope = &lane.scope;
    let mut tx = app.pool.begin().await?;
    if !app.crash.bug("no_fence") {
        lane::check(&mut tx, lane).await?;
    }
    app.crash.here("commit.begun");
    let leaving = matches!(&decision, Decision::Redeem { .. });
    let only_said = matches!(&decision, Decision::Say(_));
    let mut worded = realise(turn, &mut tx, decision).await?;
    if leaving && !exists(&mut tx, scope).await? {
        // The athlete is gone with everything that was theirs: the receipt goes straight to the door.
        let shelf = scope.athlete().0.simple().to_string();
        kept_files::remove(&app.home.join(kept_files::FOLDER), &shelf)?;
        tx.commit().await?;
        farewell(turn, worded.reply).await;
        return Ok(false);
    }
    // Words change nothing, and no other turn got past the fence: what this one began with still holds. Rows that
    // another account brought meanwhile are seen by the next turn.
    let changed = if only_said {
        None
    } else {
        Some(assess(turn, &mut tx).await?)
    };
    let (history, after) = changed
        .as_ref()
        .map_or((&turn.seen.history, &turn.seen.state), |(history, state)| {
            (history, state)
        });
    training::refresh(&mut tx, scope, &app.clock, history, after).await?;
    let settings = &turn.seen.history.athlete.settings;
    let place = session::place(&mut tx, scope, settings, turn.seen.now).await?;
    let reminder = waiting_run::reminder(turn, &mut tx, &worded, after).await?;
    // A run that waits for its yes leaves no room for a question of another kind.
    worded.may_ask &= !reminder.waits;
    asking::ask(turn, &mut tx, &mut worded, after, place).await?;
    if let Some(above) = reminder.above {
        worded.reply = above.then(worded.reply);
    }
    if let Some(reminder) = reminder.reply {
        worded.reply = worded.reply.then(reminder);
    }
    let seq = remember(turn, &mut tx, &worded.reply, place).await?;
    for deed in worded.deeds {
        let mut rows = deed.rows;
        rows.extend(learn(turn, &mut tx, &deed.actions, seq).await?);
        if let Some(id) = deed.undo {
            undo::push(&mut tx, scope, id, &rows, turn.seen.now).await?;
        }
    }
    accounts::seen(&mut tx, scope, account.door, &account.hash).await?;
    nudges::answered(&mut tx, scope, turn.seen.now).await?;
    let placeholder = inbox::placeholder(&mut tx, inbound).await?;
    app.crash.here("commit.before_outbox");
    send(&mut tx, scope, account, inbound, &worded.reply, placeholder).await?;
    inbox::done(&mut tx, scope, inbound).await?;
    app.crash.here("commit.before_commit");
    tx.commit().await?;
    Ok(true)
}

/// What the actions teach. A fact that no row can hold is left out: the message and what it did are worth more.
async fn learn(
    turn: &Turn<'_>,
    db: &mut PgConnection,
    actions: &[Action],
    seq: Option<i64>,
) -> anyhow::Result<Vec<Before>> {
    let mut part = pool::part(db).await?;
    let scope = &turn.lane.scope;
    match facts::learn(&mut part, scope, &turn.app.clock, actions, turn.lang, seq).await {
        Ok(rows) => {
            part.commit().await?;
            Ok(rows)
        }
        Err(e) if e.is_constraint() => {
            tracing::warn!(athlete.id = %scope.athlete().0, error = %e, "a fact was not learnt");
            part.rollback().await?;
            Ok(Vec::new())
        }
        Err(e) => Err(e.into()),
    }
}

/// Puts an answer into the outbox.
pub async fn send(
    db: &mut PgConnection,
    scope: &Scope,
    account: &Account,
    inbound: &Inbound,
    reply: &Reply,
    placeholder: Option<String>,
) -> crate::store::Result<bool> {
    let key = session::reply_key(inbound);
    let out = Outgoing {
        address: Some(&inbound.address),
        key,
        account,
        class: Class::Reply,
        reply,
        placeholder,
        not_before: None,
        expires_at: None,
    };
    outbox::put(db, scope, &out).await
}

async fn exists(db: &mut PgConnection, scope: &Scope) -> anyhow::Result<bool> {
    Ok(athletes::exists(db, scope.athlete()).await?)
}

/// The state as it is now, worded in the language of this turn.
pub(super) async fn assess(
    turn: &Turn<'_>,
    db: &mut PgConnection,
) -> anyhow::Result<(crate::domain::history::History, AthleteState)> {
    let history = history::load(db, &turn.lane.scope, turn.seen.now).await?;
    let today = turn.seen.now.with_timezone(&history.athlete.settings.tz).date_naive();
    let mut state = science::assess(&history, today, turn.app.clock.id());
    if history.athlete.settings.lang == turn.seen.history.athlete.settings.lang {
        state.athlete.settings.lang = turn.lang;
    }
    Ok((history, state))
}

impl Turn<'_> {
    /// A sentence without figures.
    pub(super) fn words(&self, id: &str) -> Reply {
        Reply::words(i18n::text(self.lang, id, &[]))
    }

    pub(super) async fn offer(
        &self,
        db: &mut PgConnection,
        what: &Pending,
        stands: TimeDelta,
    ) -> crate::store::Result<String> {
        pending::offer(db, &self.lane.scope, what, self.seen.now, stands).await
    }
}

/// The last words to somebody who has just left: no row may hold them.
async fn farewell(turn: &Turn<'_>, reply: Reply) {
    let Some(channel) = turn.app.channel(turn.inbound.door) else {
        return;
    };
    let part = crate::channel::Part {
        text: reply.text,
        key: session::reply_key(turn.inbound),
        ..Default::default()
    };
    if let Err(e) = channel.send(&turn.inbound.address, &part).await {
        tracing::info!(error = %e, "the receipt of a deletion was not delivered");
    }
}

/// Keeps what was said and answered. Returns the number of the athlete's message; `None` for a press.
async fn remember(turn: &Turn<'_>, db: &mut PgConnection, reply: &Reply, place: Place) -> anyhow::Result<Option<i64>> {
    let scope = &turn.lane.scope;
    let text = turn.inbound.words().unwrap_or_default();
    let said = !text.is_empty() && !matches!(turn.inbound.content, Content::Press { .. });
    let mut seq = None;
    let answered = without_secrets(&reply.text);
    let lines = [(Role::Athlete, text), (Role::Coach, answered.as_str())];
    for (role, text) in lines.into_iter().filter(|(role, _)| *role == Role::Coach || said) {
        let message = NewMessage {
            role,
            door: turn.inbound.door,
            session_no: place.session,
            at: turn.seen.now,
            local_date: place.date,
            trust: if text.chars().count() > 400 { 0 } else { 2 },
            tier: if role == Role::Athlete {
                turn.seen.warned.tier
            } else {
                Tier::None
            },
            text,
            terms: &terms::of_message(text, Some(place.date)),
            source: Some(session::source(turn.inbound)),
            tokens: terms::tokens(text) as i32,
        };
        let number = messages::insert(db, scope, &message).await?;
        if role == Role::Athlete {
            seq = Some(number);
        }
    }
    Ok(seq)
}
