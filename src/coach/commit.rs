//! The turn's one transaction: effects, messages, the answer and the end of the inbox row together.

use chrono::TimeDelta;
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::app::App;
use crate::domain::action::Action;
use crate::domain::activity::ActivityId;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Button, Content, Inbound, Reply, Role};
use crate::domain::state::AthleteState;
use crate::domain::wellness::Tier;
use crate::i18n;
use crate::ingest::{self, Decoded};
use crate::safety;
use crate::science;
use crate::store::accounts::{self, Account};
use crate::store::lane::{self, Lane};
use crate::store::messages::NewMessage;
use crate::store::outbox::{Class, Outgoing};
use crate::store::pending::{self, Pending, Press, STANDS_BRIEFLY, STANDS_FOR};
use crate::store::scope::Scope;
use crate::store::undo::{self, Before};
use crate::store::{athletes, erasure, history, inbox, messages, nudges, outbox};
use crate::training;

use super::act::{self, Applied};
use super::decide::Decision;
use super::memory::{facts, terms};
use super::press::choice;
use super::session::Place;
use super::{Seen, asking, errands, offline, red, session};

/// The site of a bone under stress.
const BONE: &str = "bone";

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
    deeds: Vec<Deed>,
    /// An onboarding question may follow.
    pub(super) may_ask: bool,
}

/// What one button takes back.
struct Deed {
    /// The actions that were applied, for learning facts.
    actions: Vec<Action>,
    rows: Vec<Before>,
    /// The name its button bears. `None`: it changed no row.
    undo: Option<Uuid>,
}

impl Worded {
    fn plain(reply: Reply) -> Self {
        Self {
            reply,
            deeds: Vec::new(),
            may_ask: true,
        }
    }

    fn closed(reply: Reply) -> Self {
        Self {
            reply,
            deeds: Vec::new(),
            may_ask: false,
        }
    }

    fn and(mut self, then: Self) -> Self {
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
    asking::ask(turn, &mut tx, &mut worded, after, place).await?;
    let seq = remember(turn, &mut tx, &worded.reply, place).await?;
    for deed in worded.deeds {
        let mut rows = deed.rows;
        rows.extend(facts::learn(&mut tx, scope, &app.clock, &deed.actions, turn.lang, seq).await?);
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
async fn assess(
    turn: &Turn<'_>,
    db: &mut PgConnection,
) -> anyhow::Result<(crate::domain::history::History, AthleteState)> {
    let history = history::load(db, &turn.lane.scope).await?;
    let today = turn.seen.now.with_timezone(&history.athlete.settings.tz).date_naive();
    let mut state = science::assess(&history, today, turn.app.clock.id());
    if history.athlete.settings.lang == turn.seen.history.athlete.settings.lang {
        state.athlete.settings.lang = turn.lang;
    }
    Ok((history, state))
}

async fn realise(turn: &Turn<'_>, db: &mut PgConnection, decision: Decision) -> anyhow::Result<Worded> {
    let lang = turn.lang;
    let scope = &turn.lane.scope;
    Ok(match decision {
        Decision::Say(reply) => Worded::plain(reply),
        Decision::Act(actions) => act(turn, db, actions).await?,
        Decision::Redeem { secret, accept } => redeem(turn, db, &secret, accept).await?,
        Decision::Undo { id } => Worded::plain(super::take_back::take_back(turn, db, id).await?),
        Decision::Take(decoded) => take(turn, db, decoded).await?,
        Decision::Orange(assessment) => {
            if red::stops_training(&assessment) {
                red::open_flag(turn.app, db, scope, &assessment, turn.seen.now).await?;
            }
            let settings = &turn.seen.state.athlete.settings;
            let mut worded = Worded::closed(red::words(
                &assessment,
                lang,
                settings.country.as_deref(),
                settings.tz.name(),
            ));
            // No button takes this back: a doctor's word clears it.
            worded.deeds.push(Deed {
                actions: injured(turn, db, &assessment).await?,
                rows: Vec::new(),
                undo: None,
            });
            worded
        }
        Decision::ClearFlags => {
            let state = &turn.seen.state;
            let mut actions: Vec<Action> = state.flags.iter().map(|f| Action::ClearFlag { flag: f.id }).collect();
            if state.injuries.iter().any(|i| i.site == BONE && i.closed.is_none()) {
                actions.push(Action::ClosePain {
                    site: Some(BONE.to_owned()),
                });
            }
            let mut worded = act(turn, db, actions).await?;
            worded.reply = turn.words("safety-cleared");
            worded
        }
        Decision::LinkCode => {
            let expires = turn.seen.now + STANDS_BRIEFLY;
            let code = accounts::new_linking_code(db, &turn.app.vault, scope, expires).await?;
            Worded::closed(Reply::words(i18n::text(
                lang,
                "bot-link-code",
                &[("code", code.into())],
            )))
        }
        Decision::Withdraw { secret } => {
            pending::redeem(db, scope, &secret, turn.seen.now).await?;
            Worded::plain(Reply::default())
        }
        Decision::Both { first, then } => {
            let first = Box::pin(realise(turn, db, *first)).await?;
            let then = Box::pin(realise(turn, db, *then)).await?;
            first.and(then)
        }
        Decision::Link { code } => Worded::closed(super::link::redeem(turn, db, &code).await?),
        offer => Worded::closed(offered(turn, db, offer).await?),
    })
}

/// A bone under stress is remembered as an injury of its own kind until a doctor clears it.
async fn injured(
    turn: &Turn<'_>,
    db: &mut PgConnection,
    assessment: &safety::Assessment,
) -> anyhow::Result<Vec<Action>> {
    let asked = turn.inbound.words().is_some_and(|text| text.contains('?'));
    if asked || !assessment.rules.contains(&"bone_stress") {
        return Ok(Vec::new());
    }
    let state = &turn.seen.state;
    let action = Action::ReportPain {
        date: state.today,
        site: BONE.to_owned(),
        pain: None,
    };
    act::apply(db, &turn.lane.scope, &turn.app.clock, state, &action).await?;
    Ok(vec![action])
}

/// What waits for a press: the actions go behind a secret, the secret under the buttons.
async fn offered(turn: &Turn<'_>, db: &mut PgConnection, decision: Decision) -> anyhow::Result<Reply> {
    let label = |id: &str| i18n::text(turn.lang, id, &[]);
    let (what, stands, reply, accept, refuse) = match decision {
        Decision::Propose {
            actions,
            reply,
            accept,
            refuse,
        } => (Pending::Apply { actions }, STANDS_FOR, reply, accept, refuse),
        Decision::OfferForget { messages, facts, reply } => (
            Pending::Forget { messages, facts },
            STANDS_BRIEFLY,
            reply,
            label("bot-forget-yes"),
            label("bot-no"),
        ),
        Decision::OfferDelete => {
            let reply = turn.words("bot-delete-ask");
            (
                Pending::DeleteAccount,
                STANDS_BRIEFLY,
                reply,
                label("bot-delete-yes"),
                label("bot-no"),
            )
        }
        Decision::Conversed { mut reply, proposals } => {
            for (actions, accept) in proposals {
                let secret = turn.offer(db, &Pending::Apply { actions }, STANDS_FOR).await?;
                // The words around it are the model's: a typed yes may answer something else, so only a press counts.
                reply.buttons.extend(choice("sure", &secret, &accept, &label("bot-no")));
            }
            return Ok(reply);
        }
        _ => return Ok(turn.words("bot-nothing-changed")),
    };
    let secret = turn.offer(db, &what, stands).await?;
    let kind = if matches!(what, Pending::Apply { .. }) {
        "go"
    } else {
        "sure"
    };
    // Ways out come first: a typed number then counts them alike at every door.
    let mut reply = reply;
    reply.buttons.extend(choice(kind, &secret, &accept, &refuse));
    Ok(reply)
}

impl Turn<'_> {
    /// A sentence without figures.
    pub(super) fn words(&self, id: &str) -> Reply {
        Reply::words(i18n::text(self.lang, id, &[]))
    }

    async fn offer(&self, db: &mut PgConnection, what: &Pending, stands: TimeDelta) -> crate::store::Result<String> {
        pending::offer(db, &self.lane.scope, what, self.seen.now, stands).await
    }
}

/// Applies actions, keeps the undo, and words what changed.
async fn act(turn: &Turn<'_>, db: &mut PgConnection, actions: Vec<Action>) -> anyhow::Result<Worded> {
    let lang = turn.lang;
    let scope = &turn.lane.scope;
    let mut rows: Vec<Before> = Vec::new();
    for action in &actions {
        // A season is laid out for what the same turn has just settled.
        let lays_out = matches!(action, Action::AdoptSeason { .. } | Action::RelaySeason { .. });
        let fresh = if lays_out && !rows.is_empty() {
            Some(Box::new(Box::pin(assess(turn, db)).await?.1))
        } else {
            None
        };
        let state = fresh.as_deref().unwrap_or(&turn.seen.state);
        match act::apply(db, scope, &turn.app.clock, state, action).await? {
            Applied::Changed(before) => rows.extend(before),
            Applied::Refused(refusal) => return Ok(Worded::plain(errands::refused(lang, refusal))),
            Applied::Duplicate(id) => return Ok(Worded::plain(known_run(turn, db, id).await?)),
            Applied::Missing => {
                return Ok(Worded::plain(Reply::words(i18n::text(
                    lang,
                    "bot-nothing-changed",
                    &[],
                ))));
            }
        }
    }
    let (history, after) = assess(turn, db).await?;
    // The plan follows what has just been learnt, so the words below speak of the plan as it now is.
    training::refresh(db, scope, &turn.app.clock, &history, &after).await?;
    let mut reply = offline::done(&actions, &turn.seen.state, &after);
    let follow = offline::follow(&actions, &turn.seen.state, &after);
    let may_ask = follow.is_none();
    if let Some(next) = follow {
        reply = reply.then(followed(turn, db, next).await?);
    }
    let undo = (!rows.is_empty()).then(|| turn.app.clock.id());
    if let Some(id) = undo {
        reply.buttons.push(vec![undo_button(after.athlete.settings.lang, id)]);
    }
    Ok(Worded {
        reply,
        deeds: vec![Deed { actions, rows, undo }],
        may_ask,
    })
}

/// What a change asks of the season followed, offered below its confirmation.
async fn followed(turn: &Turn<'_>, db: &mut PgConnection, next: offline::Move) -> anyhow::Result<Reply> {
    Ok(match next {
        offline::Move::Say(reply) => reply,
        offline::Move::Propose {
            actions,
            mut reply,
            accept,
            refuse,
        } => {
            let secret = turn.offer(db, &Pending::Apply { actions }, STANDS_FOR).await?;
            reply.buttons.extend(choice("go", &secret, &accept, &refuse));
            reply
        }
        offline::Move::Act(_) | offline::Move::Errand(_) => Reply::default(),
    })
}

fn undo_button(lang: Lang, id: Uuid) -> Button {
    Button {
        label: i18n::text(lang, "bot-undo", &[]),
        data: format!("undo:{}", id.simple()),
    }
}

async fn known_run(turn: &Turn<'_>, db: &mut PgConnection, id: ActivityId) -> anyhow::Result<Reply> {
    let activity = crate::store::activities::get(db, &turn.lane.scope, id).await?;
    Ok(match activity {
        Some(activity) => offline::file_summary(&activity, &turn.seen.state, true, &[]),
        None => Reply::words(i18n::text(turn.lang, "bot-nothing-changed", &[])),
    })
}

async fn redeem(turn: &Turn<'_>, db: &mut PgConnection, secret: &str, accept: bool) -> anyhow::Result<Worded> {
    let lang = turn.lang;
    let words = |id: &str| Worded::closed(Reply::words(i18n::text(lang, id, &[])));
    let scope = &turn.lane.scope;
    Ok(match pending::redeem(db, scope, secret, turn.seen.now).await? {
        Press::Used => words("bot-pressed-twice"),
        Press::Stale => words("bot-stale-button"),
        Press::Accepted(_) if !accept => words("bot-refused"),
        Press::Accepted(Pending::Apply { actions }) => act(turn, db, actions).await?,
        Press::Accepted(Pending::Forget {
            messages: seqs,
            facts: ids,
        }) => {
            let mut gone = 0;
            for id in &ids {
                gone += u64::from(facts::forget(db, scope, *id).await?);
            }
            gone += messages::forget(db, scope, &seqs).await?;
            let count = i64::try_from(gone).unwrap_or(i64::MAX);
            Worded::closed(errands::forgotten(lang, count))
        }
        Press::Accepted(Pending::DeleteAccount) => {
            let (said, runs) = erasure::athlete(db, &turn.app.vault, scope).await?;
            Worded::closed(errands::deleted(lang, said, runs))
        }
    })
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

/// Stores what a file held and words it: one run in three lines, many as a report.
async fn take(turn: &Turn<'_>, db: &mut PgConnection, decoded: Vec<Decoded>) -> anyhow::Result<Worded> {
    let scope = &turn.lane.scope;
    let tz = turn.seen.state.athlete.settings.tz;
    let mut new = Vec::new();
    let mut known = Vec::new();
    let mut failed = Vec::new();
    for file in decoded {
        match file.sessions {
            Err(error) => failed.push(error),
            Ok(recordings) => {
                let taken = ingest::store(db, scope, &turn.app.clock, tz, &recordings).await?;
                new.extend(taken.new);
                known.extend(taken.known);
            }
        }
    }
    if !new.is_empty() {
        let rows: Vec<Before> = new.iter().map(|a| Before::NoActivity { id: a.id }).collect();
        undo::push(db, scope, turn.app.clock.id(), &rows, turn.seen.now).await?;
    }
    let (_, after) = assess(turn, db).await?;
    let before = &turn.seen.state;
    Ok(match (new.as_slice(), known.as_slice(), failed.as_slice()) {
        ([one], [], _) => {
            let records = science::records::beaten_by(one, &before.records, &after.records);
            Worded::closed(offline::file_summary(one, &after, false, &records))
        }
        ([], [id], _) => Worded::closed(known_run(turn, db, *id).await?),
        ([], [], [error, ..]) => Worded::closed(Reply::words(errands::file_error(turn.lang, error))),
        _ => Worded::plain(errands::import_report(before, &after, &new, known.len(), failed.len())),
    })
}

/// Keeps what was said and answered. Returns the number of the athlete's message; `None` for a press.
async fn remember(turn: &Turn<'_>, db: &mut PgConnection, reply: &Reply, place: Place) -> anyhow::Result<Option<i64>> {
    let scope = &turn.lane.scope;
    let text = turn.inbound.words().unwrap_or_default();
    let said = !text.is_empty() && !matches!(turn.inbound.content, Content::Press { .. });
    let mut seq = None;
    let lines = [(Role::Athlete, text), (Role::Coach, reply.text.as_str())];
    for (role, text) in lines.into_iter().filter(|(role, _)| *role == Role::Coach || said) {
        let message = NewMessage {
            role,
            door: turn.inbound.door,
            session_no: place.session,
            at: turn.seen.now,
            local_date: place.date,
            trust: if text.chars().count() > 400 { 0 } else { 2 },
            tier: if role == Role::Athlete {
                safety::assess(text).tier
            } else {
                Tier::None
            },
            text,
            stems: &terms::stems(text),
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
