//! The lanes: one turn at a time per athlete, many athletes at once, on any replica.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use crate::app::App;
use crate::coach;
use crate::store::inbox::{self, MOST_ATTEMPTS};
use crate::store::lane::{self, Lane};
use crate::store::{StoreError, accounts::Account};

use super::{admit, gate};

/// How often other processes' messages are looked for when nothing wakes this one.
const POLL_EVERY: Duration = Duration::from_millis(400);
/// Turns this process runs at once.
const AT_ONCE: usize = 16;
const BEAT_EVERY: Duration = Duration::from_secs(5);

/// Serves lanes until `stop` turns true, then finishes the turns begun.
pub async fn serve(app: Arc<App>, mut stop: watch::Receiver<bool>) -> anyhow::Result<()> {
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let mut turns = JoinSet::new();
    while !*stop.borrow() {
        let woken = app.wake.inbox.notified();
        match round(&app, &room, &mut turns).await {
            Ok(true) => continue,
            Ok(false) => {}
            // The database may be away for a while: nothing was acknowledged, so nothing is lost.
            Err(e) => tracing::warn!(error = %e, "looking for waiting messages"),
        }
        tokio::select! {
            () = woken => {}
            () = tokio::time::sleep(POLL_EVERY) => {}
            _ = stop.wait_for(|stopped| *stopped) => {}
        }
        while turns.try_join_next().is_some() {}
    }
    while turns.join_next().await.is_some() {}
    Ok(())
}

/// Starts a turn for each athlete with something waiting. Returns whether anything was started.
async fn round(app: &Arc<App>, room: &Arc<Semaphore>, turns: &mut JoinSet<()>) -> anyhow::Result<bool> {
    let admitted = admit::unknown(app).await?;
    let waiting = {
        let mut db = app.pool.acquire().await?;
        inbox::athletes_waiting(&mut db, AT_ONCE as i64).await?
    };
    let mut started = false;
    for athlete in waiting {
        let Ok(place) = room.clone().try_acquire_owned() else {
            break;
        };
        let Some(lane) = lane::take(&app.pool, &app.vault, athlete, app.process).await? else {
            continue;
        };
        started = true;
        let app = app.clone();
        turns.spawn(async move {
            drain(&app, &lane).await;
            drop(place);
            app.wake.inbox.notify_waiters();
        });
    }
    Ok(admitted || started)
}

/// Handles an athlete's messages one after the other while the lane is held.
async fn drain(app: &Arc<App>, lane: &Lane) {
    let beating = tokio::spawn(beat(app.clone(), lane.clone()));
    let turns = {
        let (app, lane) = (app.clone(), lane.clone());
        tokio::spawn(async move { Box::pin(turns_of(&app, &lane)).await })
    };
    match turns.await {
        Ok(Ok(())) => {}
        // Taken over, or the athlete has left: the rows say what is to be done, not this process.
        Ok(Err(e)) => {
            tracing::info!(athlete.id = %lane.scope.athlete().0, error = %e, "turn not finished; the message waits");
        }
        // A panic ends one turn only: its try was counted, so a message that panics again is set aside in the end.
        Err(e) => tracing::error!(athlete.id = %lane.scope.athlete().0, error = %e, "a turn panicked"),
    }
    beating.abort();
    if let Err(e) = lane::release(&app.pool, lane).await {
        tracing::warn!(athlete.id = %lane.scope.athlete().0, error = %e, "releasing a lane; the lease runs out by itself");
    }
}

async fn beat(app: Arc<App>, lane: Lane) {
    loop {
        tokio::time::sleep(BEAT_EVERY).await;
        let (app, lane) = (app.clone(), lane.clone());
        // A task of its own: stopping the heart never cancels a statement half-way.
        match tokio::spawn(async move { lane::beat(&app.pool, &lane).await }).await {
            Ok(Ok(true)) => {}
            Ok(Err(e)) => tracing::warn!(error = %e, "heartbeat"),
            // Taken over, or the task is gone: there is nothing to keep alive.
            Ok(Ok(false)) | Err(_) => return,
        }
    }
}

async fn turns_of(app: &Arc<App>, lane: &Lane) -> anyhow::Result<()> {
    loop {
        let waiting = inbox::next(&app.pool, &app.vault, &lane.scope).await?;
        let Some(waiting) = waiting else { return Ok(()) };
        app.crash.here("turn.claimed");
        let attempts = waiting.attempts;
        let account = Account {
            door: waiting.inbound.door,
            hash: waiting.account_hash.clone(),
        };
        if attempts > MOST_ATTEMPTS {
            coach::give_up(app, lane, &account, &waiting.inbound).await?;
            continue;
        }
        if !gate::passes(app, lane, &account, &waiting).await? {
            continue;
        }
        match Box::pin(coach::reply(app, lane, &account, &waiting.inbound)).await {
            Ok(()) => {}
            // Another process has this lane, or a red flag took the turn over: start again from the rows.
            Err(e)
                if e.downcast_ref::<StoreError>()
                    .is_some_and(|e| matches!(e, StoreError::Fenced)) =>
            {
                return Err(e);
            }
            Err(e) => {
                tracing::error!(athlete.id = %lane.scope.athlete().0, attempt = attempts, error = %e, "turn failed");
                inbox::postpone(&app.pool, &waiting.inbound, attempts).await?;
                return Ok(());
            }
        }
    }
}
