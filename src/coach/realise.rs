//! What each decision does to the rows, inside the turn's transaction, and the words for it.

use chrono::Days;
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::action::Action;
use crate::domain::activity::ActivityId;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Button, Reply};
use crate::i18n;
use crate::safety;
use crate::science::eased::GENTLE_DAYS;
use crate::store::erasure;
use crate::store::pending::{self, Pending, Press};
use crate::store::pool;
use crate::store::undo::Before;
use crate::training;

use super::act::{self, Applied};
use super::commit::{Deed, Turn, Worded, assess};
use super::decide::Decision;
use super::memory::forgetting;
use super::offered::{followed, offered};
use super::paged::page;
use super::taken::{known_run, take};
use super::{errands, offline, red};

/// The site of a bone under stress.
const BONE: &str = "bone";

pub(super) async fn realise(turn: &Turn<'_>, db: &mut PgConnection, decision: Decision) -> anyhow::Result<Worded> {
    let lang = turn.lang;
    let scope = &turn.lane.scope;
    Ok(match decision {
        Decision::Say(reply) => Worded::plain(reply),
        Decision::Act(actions) => act(turn, db, actions).await?,
        Decision::Redeem { secret, accept } => redeem(turn, db, &secret, accept).await?,
        Decision::Undo { id } => Worded::plain(super::take_back::take_back(turn, db, id).await?),
        Decision::Redo => Worded::plain(super::take_back::redo(turn, db).await?),
        Decision::Take(dropped) => Box::pin(take(turn, db, dropped)).await?,
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
        Decision::ClearFlags => cleared(turn, db).await?,
        Decision::LinkCode => Worded::closed(super::link::code(turn, db).await?),
        Decision::Page(wanted) => Worded::closed(page(turn, db, wanted).await?),
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

/// The signs are behind, as a doctor said: runs stay gentle for some days where training had stopped.
async fn cleared(turn: &Turn<'_>, db: &mut PgConnection) -> anyhow::Result<Worded> {
    let state = &turn.seen.state;
    let mut actions: Vec<Action> = state.flags.iter().map(|f| Action::ClearFlag { flag: f.id }).collect();
    if state.injuries.iter().any(|i| i.site == BONE && i.closed.is_none()) {
        actions.push(Action::ClosePain {
            site: Some(BONE.to_owned()),
        });
    }
    let stopped = offline::flagged(state);
    if stopped && let Some(until) = state.today.checked_add_days(Days::new(GENTLE_DAYS - 1)) {
        actions.push(Action::SetGentle { until });
    }
    let mut worded = act(turn, db, actions).await?;
    worded.reply = turn.words(if stopped {
        "safety-cleared-gently"
    } else {
        "safety-cleared"
    });
    Ok(worded)
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

/// Why the actions of a turn were not applied.
struct Stopped {
    why: Applied,
    /// Those before it had changed something, which is taken back.
    rest: bool,
}

/// What applying the actions of a turn changed.
struct Done {
    rows: Vec<Before>,
    /// Runs of several told together that were there already.
    known: Vec<(Action, ActivityId)>,
}

/// Applies actions one after the other, or none of them.
async fn apply_all(
    turn: &Turn<'_>,
    db: &mut PgConnection,
    actions: &[Action],
) -> anyhow::Result<Result<Done, Stopped>> {
    let mut part = pool::part(db).await?;
    let mut rows: Vec<Before> = Vec::new();
    let several = actions
        .iter()
        .filter(|a| matches!(a, Action::LogActivity { .. }))
        .count()
        > 1;
    let mut known = Vec::new();
    for action in actions {
        // A season is laid out for what the same turn has just settled.
        let lays_out = matches!(action, Action::AdoptSeason { .. } | Action::RelaySeason { .. });
        let fresh = if lays_out && !rows.is_empty() {
            Some(Box::new(Box::pin(assess(turn, &mut part)).await?.1))
        } else {
            None
        };
        let state = fresh.as_deref().unwrap_or(&turn.seen.state);
        let applied = act::apply(&mut part, &turn.lane.scope, &turn.app.clock, state, action).await?;
        match applied {
            Applied::Changed(before) => rows.extend(before),
            // Of several runs told together, those that are there already keep none of the others out.
            Applied::Duplicate(id) if several => known.push((action.clone(), id)),
            why => {
                part.rollback().await?;
                let rest = !rows.is_empty();
                return Ok(Err(Stopped { why, rest }));
            }
        }
    }
    part.commit().await?;
    Ok(Ok(Done { rows, known }))
}

/// Says why nothing was done, and that this goes for the rest of the message as well.
async fn stopped(turn: &Turn<'_>, db: &mut PgConnection, stopped: Stopped) -> anyhow::Result<Reply> {
    let reply = match stopped.why {
        Applied::Refused(refusal) => errands::refused(turn.lang, refusal),
        Applied::Duplicate(id) => known_run(turn, db, id).await?,
        Applied::Missing | Applied::Changed(_) => turn.words("bot-nothing-changed"),
    };
    Ok(if stopped.rest {
        reply.then(turn.words("act-rest-not-kept"))
    } else {
        reply
    })
}

/// Applies actions, keeps the undo, and words what changed.
async fn act(turn: &Turn<'_>, db: &mut PgConnection, mut actions: Vec<Action>) -> anyhow::Result<Worded> {
    let scope = &turn.lane.scope;
    let Done { rows, known } = match apply_all(turn, db, &actions).await? {
        Ok(done) => done,
        Err(why) => return Ok(Worded::plain(stopped(turn, db, why).await?)),
    };
    let (history, after) = assess(turn, db).await?;
    // The plan follows what has just been learnt, so the words below speak of the plan as it now is.
    training::refresh(db, scope, &turn.app.clock, &history, &after).await?;
    actions.retain(|action| !known.iter().any(|(there, _)| there == action));
    let mut reply = offline::done(&actions, &turn.seen.state, &after);
    for (_, id) in known {
        reply = reply.then(known_run(turn, db, id).await?);
    }
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

pub(super) fn undo_button(lang: Lang, id: Uuid) -> Button {
    Button {
        label: i18n::text(lang, "bot-undo", &[]),
        data: format!("undo:{}", id.simple()),
    }
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
        Press::Accepted(Pending::Forget(what)) => {
            let gone = forgetting::forget(db, scope, (&what, secret), turn.seen.now).await?;
            let count = i64::try_from(gone).unwrap_or(i64::MAX);
            Worded::closed(errands::forgotten(lang, count))
        }
        Press::Accepted(Pending::DeleteAccount) => {
            let (said, runs) = erasure::athlete(db, &turn.app.vault, scope).await?;
            Worded::closed(errands::deleted(lang, said, runs))
        }
    })
}
