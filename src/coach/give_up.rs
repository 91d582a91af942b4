//! A message that failed too often is set aside with one calm sentence, and its words are kept.

use std::sync::Arc;

use sqlx::postgres::PgConnection;

use crate::app::App;
use crate::domain::athlete::Settings;
use crate::domain::dialogue::{Inbound, Reply, Role};
use crate::i18n;
use crate::safety;
use crate::store::accounts::Account;
use crate::store::lane::{self, Lane};
use crate::store::messages::{self, NewMessage};
use crate::store::{athletes, inbox, pool};

use super::memory::terms;
use super::{commit, session};

/// Sets the message aside.
pub async fn give_up(app: &Arc<App>, lane: &Lane, account: &Account, inbound: &Inbound) -> anyhow::Result<()> {
    let mut tx = app.pool.begin().await?;
    lane::check(&mut tx, lane).await?;
    let athlete = athletes::load(&mut tx, &lane.scope).await?;
    // Keeping the words may be what failed all along: then the sentence leaves without.
    let mut part = pool::part(&mut tx).await?;
    match keep(app, lane, &mut part, &athlete.settings, inbound).await {
        Ok(()) => part.commit().await?,
        Err(e) => {
            tracing::warn!(athlete.id = %lane.scope.athlete().0, error = %e, "the words of a message set aside were not kept");
            part.rollback().await?;
        }
    }
    let reply = Reply::words(i18n::text(athlete.settings.spoken(), "bot-gave-up", &[]));
    commit::send(&mut tx, &lane.scope, account, inbound, &reply, None).await?;
    inbox::quarantine(&mut tx, &lane.scope, inbound).await?;
    tx.commit().await?;
    app.wake.outbox.notify_waiters();
    Ok(())
}

/// The words go where all words are: they can be shown, exported and forgotten.
pub(super) async fn keep(
    app: &App,
    lane: &Lane,
    db: &mut PgConnection,
    settings: &Settings,
    inbound: &Inbound,
) -> anyhow::Result<()> {
    let Some(text) = inbound.words().filter(|text| !text.is_empty()) else {
        return Ok(());
    };
    let now = app.clock.now();
    let place = session::place(db, &lane.scope, settings, now).await?;
    let message = NewMessage {
        role: Role::Athlete,
        door: inbound.door,
        session_no: place.session,
        at: now,
        local_date: place.date,
        trust: 0,
        tier: safety::assess(text).tier,
        text,
        terms: &terms::of_message(text, Some(place.date)),
        source: Some(session::source(inbound)),
        tokens: terms::tokens(text) as i32,
    };
    messages::insert(db, &lane.scope, &message).await?;
    Ok(())
}
