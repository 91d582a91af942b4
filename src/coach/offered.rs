//! What waits for a press: actions go behind a secret, the secret under the buttons.

use sqlx::postgres::PgConnection;

use crate::domain::dialogue::Reply;
use crate::i18n;
use crate::store::pending::{Pending, STANDS_BRIEFLY, STANDS_FOR};

use super::commit::Turn;
use super::decide::Decision;
use super::offline;
use super::press::choice;
use super::tools::Proposal;

/// What waits for a press: the actions go behind a secret, the secret under the buttons.
pub(super) async fn offered(turn: &Turn<'_>, db: &mut PgConnection, decision: Decision) -> anyhow::Result<Reply> {
    let label = |id: &str| i18n::text(turn.lang, id, &[]);
    let (what, stands, reply, accept, refuse) = match decision {
        Decision::Propose {
            actions,
            reply,
            accept,
            refuse,
        } => (Pending::Apply { actions }, STANDS_FOR, reply, accept, refuse),
        Decision::OfferForget {
            messages,
            facts,
            versions,
            reply,
        } => (
            Pending::Forget {
                messages,
                facts,
                versions,
            },
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
            for Proposal { actions, words, accept } in proposals {
                reply = reply.then(Reply {
                    buttons: Vec::new(),
                    ..words
                });
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

/// What a change asks of the season followed, offered below its confirmation.
pub(super) async fn followed(turn: &Turn<'_>, db: &mut PgConnection, next: offline::Move) -> anyhow::Result<Reply> {
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
