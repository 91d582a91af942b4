//! Removes what opens nothing any more, and files nobody goes on sending or reading.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;

use super::Job;
use crate::app::App;
use crate::store::{allowances, bulk, links, uploads};

pub const JOB: Job = Job {
    id: "spent",
    every: Duration::from_mins(10),
    run: |app| run(app).boxed(),
};

async fn run(app: &Arc<App>) -> anyhow::Result<()> {
    let now = app.clock.now();
    let mut db = app.pool.acquire().await?;
    links::tidy(&mut db, now).await?;
    uploads::tidy(&mut db, now).await?;
    bulk::tidy(&mut db, now).await?;
    allowances::tidy(&mut db, now).await?;
    Ok(())
}
