//! A conversation: one message in, its effects and one answer out, in one transaction.

pub mod act;
mod act_shoes;
mod also;
mod asking;
pub mod budget;
mod carry_out;
mod commanded;
pub mod commands;
pub mod commit;
mod complained;
pub mod converse;
pub mod decide;
mod dropped;
pub mod errands;
mod give_up;
mod in_public;
pub mod link;
pub mod memory;
mod numbered;
mod offered;
pub mod offline;
mod paged;
pub mod plainly;
pub mod press;
mod pressed;
pub mod prompt;
mod realise;
pub mod receipts;
mod recorded;
pub mod red;
pub mod session;
mod spending;
pub mod spoken_of;
mod standing;
pub mod state_lines;
pub mod take_back;
mod taken;
mod too_often;
pub mod tools;
pub mod turn;
pub mod uploaded;
mod waiting_run;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use crate::app::App;
use crate::domain::dialogue::Inbound;
use crate::domain::history::History;
use crate::domain::state::AthleteState;
use crate::domain::wellness::Tier;
use crate::safety::{self, Assessment};
use crate::science;
use crate::store::StoreError;
use crate::store::accounts::Account;
use crate::store::history;
use crate::store::lane::{self, Lane};

use commit::Turn;
pub use give_up::give_up;
pub use too_often::{Held, ask_to_wait};

/// What a turn begins with.
pub struct Seen {
    pub history: History,
    pub state: AthleteState,
    /// What the message of this turn warns of, read once. Clear where there are no words.
    pub warned: Assessment,
    pub now: DateTime<Utc>,
    pub today: NaiveDate,
}

/// Loads and assesses; the transaction ends before anything slow begins.
pub async fn look(app: &App, lane: &Lane) -> anyhow::Result<Seen> {
    let now = app.clock.now();
    let mut db = app.pool.acquire().await?;
    let history = history::load(&mut db, &lane.scope, now).await?;
    let today = now.with_timezone(&history.athlete.settings.tz).date_naive();
    let state = science::assess(&history, today, app.clock.id());
    Ok(Seen {
        history,
        state,
        warned: Assessment::clear(),
        now,
        today,
    })
}

/// Handles one message of an athlete whose lane is held.
pub async fn reply(app: &Arc<App>, lane: &Lane, account: &Account, inbound: &Inbound) -> anyhow::Result<()> {
    let mut seen = look(app, lane).await?;
    let text = inbound.words().unwrap_or_default();
    if let Some(words) = inbound.assessable() {
        seen.warned = safety::assess(words);
    }
    if seen.warned.tier == Tier::Red {
        return red_turn(app, lane, account, inbound).await;
    }
    if !inbound.private {
        return in_public::refuse(app, lane, account, inbound).await;
    }
    let settings = &seen.state.athlete.settings;
    // "Speak French again" is English, and is answered in French.
    let asked = offline::language_asked(text).map(|wanted| wanted.lang);
    // Chance may spell a word of either language in a code.
    let spoken = || session::clear_language(text, settings, seen.today).filter(|_| inbound.code().is_none());
    let heard = asked.or_else(spoken);
    let lang = session::answered_in(heard, text, settings);
    // Answers follow the language of the message; the setting stays what it is.
    seen.state.athlete.settings.lang = lang;
    if let Some(channel) = app.channel(inbound.door) {
        channel.typing(&inbound.address).await;
        channel.answer_press(inbound).await;
    }
    let decision = decide::decide(app, lane, inbound, &seen).await?;
    app.crash.here("turn.decided");
    let turn = Turn {
        app,
        lane,
        account,
        inbound,
        seen: &seen,
        lang,
        heard,
    };
    if !Box::pin(commit::commit(&turn, decision)).await? {
        return Err(StoreError::Fenced.into());
    }
    app.crash.here("turn.committed");
    // The answer leaves before what was said is folded.
    app.wake.outbox.notify_waiters();
    memory::fold::after_turn(app, lane).await?;
    app.crash.here("turn.folded");
    Ok(())
}

/// Red that was not answered at receipt, because the process died in between.
async fn red_turn(app: &App, lane: &Lane, account: &Account, inbound: &Inbound) -> anyhow::Result<()> {
    let mut tx = app.pool.begin().await?;
    lane::check(&mut tx, lane).await?;
    red::write(app, &mut tx, &lane.scope, account, inbound).await?;
    tx.commit().await?;
    app.wake.outbox.notify_waiters();
    Ok(())
}
