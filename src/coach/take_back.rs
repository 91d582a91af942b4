//! Taking back: what is taken back is named, and a second "undo" asks before it walks further back.

use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::dialogue::{Button, Reply};
use crate::domain::history::History;
use crate::domain::state::AthleteState;
use crate::i18n;
use crate::ingest::truth;
use crate::science;
use crate::store::history;
use crate::store::redo::{self, Again};
use crate::store::undo::{self, Before, Entry};

use super::commit::Turn;
use super::errands;

/// Answers that may lie between something done and the bare word that takes it back: behind more, it is asked about.
const JUST_NOW: i64 = 2;

/// Undoes the named turn, or the latest one. Where the latest one is undone already, names the one before and asks.
pub async fn take_back(turn: &Turn<'_>, db: &mut PgConnection, id: Option<Uuid>) -> anyhow::Result<Reply> {
    let scope = &turn.lane.scope;
    if id.is_none()
        && let Some(next) = undo::standing(db, scope).await?
    {
        if undo::newest(db, scope).await?.is_some_and(|latest| latest.undone) {
            return Ok(ask_first(turn, &next, "bot-undo-next"));
        }
        // A lock that a doctor has lifted is not put back by a word meant for something else.
        let locks = next.rows.iter().any(|row| matches!(row, Before::Flag { .. }));
        let ordered = turn
            .inbound
            .words()
            .is_some_and(|words| words.trim_start().starts_with('/'));
        if locks || !ordered && undo::answers_since(db, scope, next.id).await? > JUST_NOW {
            return Ok(ask_first(turn, &next, "bot-undo-far"));
        }
    }
    let Some(rows) = undo::pop(db, scope, id, turn.seen.now).await? else {
        return Ok(Reply::words(i18n::text(turn.lang, "bot-nothing-to-undo", &[])));
    };
    let (after, state) = once_changed(turn, db).await?;
    Ok(errands::undone(&rows, &turn.seen.history, &after, &state))
}

/// Does again what was taken back last.
pub async fn redo(turn: &Turn<'_>, db: &mut PgConnection) -> anyhow::Result<Reply> {
    let scope = &turn.lane.scope;
    let words = |id: &str| Ok(Reply::words(i18n::text(turn.lang, id, &[])));
    let rows = match redo::again(db, scope, turn.seen.now).await? {
        Again::Done(rows) => rows,
        Again::Overtaken => return words("bot-redo-overtaken"),
        Again::Nothing => return words("bot-nothing-to-redo"),
    };
    let (after, state) = once_changed(turn, db).await?;
    Ok(errands::redone(&rows, &turn.seen.history, &after, &state))
}

/// The history and the state as the rows now are. A language that has just come back is the one answered in.
async fn once_changed(turn: &Turn<'_>, db: &mut PgConnection) -> anyhow::Result<(History, AthleteState)> {
    truth::settle(db, &turn.lane.scope).await?;
    let after = history::load(db, &turn.lane.scope, turn.seen.now).await?;
    let mut state = science::assess(&after, turn.seen.today, turn.app.clock.id());
    if after.athlete.settings.lang == turn.seen.history.athlete.settings.lang {
        state.athlete.settings.lang = turn.lang;
    }
    Ok((after, state))
}

fn ask_first(turn: &Turn<'_>, next: &Entry, id: &str) -> Reply {
    let mut reply = errands::undo_next(&next.rows, &turn.seen.history, &turn.seen.state, id);
    let button = |label: &str, data: String| Button {
        label: i18n::text(turn.lang, label, &[]),
        data,
    };
    reply.buttons.push(vec![
        button(
            if id == "bot-undo-next" {
                "bot-undo-yes"
            } else {
                "bot-undo-yes-far"
            },
            format!("back:{}", next.id.simple()),
        ),
        button("bot-no", "leave".to_owned()),
    ]);
    reply
}
