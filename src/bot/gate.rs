//! Whether a message is answered now: how often one athlete may ask is settled before any work is done for them. A
//! warning sign is always answered.

use std::sync::Arc;

use sqlx::postgres::PgConnection;

use crate::app::App;
use crate::coach::{self, Held};
use crate::domain::allowance::{Allowance, Verdict};
use crate::domain::dialogue::{Content, Door, Inbound};
use crate::domain::wellness::Tier;
use crate::safety;
use crate::store::accounts::Account;
use crate::store::allowances;
use crate::store::inbox::Waiting;
use crate::store::lane::{self, Lane};
use crate::store::scope::Scope;

/// Bytes of a megabyte, the unit of what files weigh.
const MEGABYTE: u64 = 1 << 20;

/// Whether the message may be answered. Where not, it is kept by now: its words among what was said, a file in the queue.
pub async fn passes(app: &Arc<App>, lane: &Lane, account: &Account, waiting: &Waiting) -> anyhow::Result<bool> {
    let inbound = &waiting.inbound;
    // Whoever sits at the terminal owns the machine; and a turn tried again was counted the first time.
    if inbound.door == Door::Terminal || waiting.attempts > 1 || is_urgent(inbound) {
        return Ok(true);
    }
    let mut tx = app.pool.begin().await?;
    lane::check(&mut tx, lane).await?;
    let met = met(&mut tx, &lane.scope, inbound, app).await?;
    tx.commit().await?;
    let Some((held, until, first)) = met else {
        return Ok(true);
    };
    tracing::info!(athlete.id = %lane.scope.athlete().0, limit = ?held, first, "too many at once; kept for later");
    coach::ask_to_wait(app, lane, (account, inbound), held, (until, first)).await?;
    Ok(false)
}

/// Signs that are answered whatever was sent before: a pain told has to be heard as much as an emergency.
fn is_urgent(inbound: &Inbound) -> bool {
    inbound
        .assessable()
        .is_some_and(|text| safety::assess(text).tier >= Tier::Yellow)
}

type Met = (Held, chrono::DateTime<chrono::Utc>, bool);

/// The limit this message meets. `None`: none.
async fn met(db: &mut PgConnection, scope: &Scope, inbound: &Inbound, app: &App) -> anyhow::Result<Option<Met>> {
    let wishes = match &inbound.content {
        Content::File { file, .. } => {
            let megabytes = file.size.unwrap_or(0).div_ceil(MEGABYTE);
            let megabytes = i32::try_from(megabytes).unwrap_or(i32::MAX);
            [
                (Allowance::File, 1, Held::Files),
                (Allowance::Megabyte, megabytes, Held::Files),
            ]
        }
        _ => [
            (Allowance::Message, 1, Held::Messages),
            (Allowance::MessageOfDay, 1, Held::MessagesOfDay),
        ],
    };
    for (what, units, held) in wishes {
        if let Verdict::Shut { until, first } = allowances::take(db, scope, what, units, app.clock.now()).await? {
            return Ok(Some((held, until, first)));
        }
    }
    Ok(None)
}
