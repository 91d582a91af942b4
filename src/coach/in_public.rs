//! A message written where others read along: one sentence that says to write in private, and nothing of anybody's.

use std::sync::Arc;

use crate::app::App;
use crate::domain::dialogue::{Inbound, Reply};
use crate::i18n;
use crate::store::accounts::Account;
use crate::store::lane::{self, Lane};
use crate::store::{athletes, inbox};

use super::commit;

/// Answers with the refusal and handles the message. Its words are neither read as a wish nor remembered.
pub async fn refuse(app: &Arc<App>, lane: &Lane, account: &Account, inbound: &Inbound) -> anyhow::Result<()> {
    if let Some(channel) = app.channel(inbound.door) {
        // A button that is pressed waits for an answer of its own.
        channel.answer_press(inbound).await;
    }
    let mut tx = app.pool.begin().await?;
    lane::check(&mut tx, lane).await?;
    let settings = athletes::load(&mut tx, &lane.scope).await?.settings;
    let reply = Reply::words(i18n::text(settings.spoken(), "bot-group", &[]));
    commit::send(&mut tx, &lane.scope, account, inbound, &reply, None).await?;
    inbox::done(&mut tx, &lane.scope, inbound).await?;
    tx.commit().await?;
    app.wake.outbox.notify_waiters();
    Ok(())
}
