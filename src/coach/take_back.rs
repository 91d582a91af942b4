//! Taking back: what is taken back is named, and a second "undo" asks before it walks further back.

use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::dialogue::{Button, Reply};
use crate::domain::history::History;
use crate::domain::state::AthleteState;
use crate::i18n;
use crate::science;
use crate::store::history;
use crate::store::redo::{self, Again};
use crate::store::undo::{self, Entry};

use super::commit::Turn;
use super::errands;

/// Undoes the named turn, or the latest one. Where the latest one is undone already, names the one before and asks.
pub async fn take_back(turn: &Turn<'_>, db: &mut PgConnection, id: Option<Uuid>) -> anyhow::Result<Reply> {
    let scope = &turn.lane.scope;
    if id.is_none()
        && undo::newest(db, scope).await?.is_some_and(|latest| latest.undone)
        && let Some(next) = undo::standing(db, scope).await?
    {
        return Ok(ask_first(turn, &next));
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
    let after = history::load(db, &turn.lane.scope, turn.seen.now).await?;
    let mut state = science::assess(&after, turn.seen.today, turn.app.clock.id());
    if after.athlete.settings.lang == turn.seen.history.athlete.settings.lang {
        state.athlete.settings.lang = turn.lang;
    }
    Ok((after, state))
}

fn ask_first(turn: &Turn<'_>, next: &Entry) -> Reply {
    let mut reply = errands::undo_next(&next.rows, &turn.seen.history, &turn.seen.state);
    let button = |label: &str, data: String| Button {
        label: i18n::text(turn.lang, label, &[]),
        data,
    };
    reply.buttons.push(vec![
        button("bot-undo-yes", format!("back:{}", next.id.simple())),
        button("bot-no", "leave".to_owned()),
    ]);
    reply
}
