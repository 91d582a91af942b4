//! Moves the rows of athletes who turned out to be one person, batch by batch, until all is moved.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;

use crate::app::App;
use crate::coach::memory::terms;
use crate::ingest::truth;
use crate::store::merge;
use crate::store::recordings::Judge;

use super::Job;

pub const JOB: Job = Job {
    id: "merges",
    every: Duration::from_secs(2),
    run: |app| run(app).boxed(),
};

async fn run(app: &Arc<App>) -> anyhow::Result<()> {
    let under_way = {
        let mut db = app.pool.acquire().await?;
        merge::under_way(&mut db).await?
    };
    let how = (terms::of_message as merge::Terms, truth::judge as Judge);
    for pair in under_way {
        loop {
            match merge::step(&app.pool, &app.vault, pair, how, app.clock.now()).await {
                Ok(true) => {}
                Ok(false) => break,
                // Two people's rows do not wait for a third's: this one goes on at the next run.
                Err(e) => {
                    tracing::warn!(athlete = %pair.0.0, error = %e, "joining two athletes");
                    break;
                }
            }
        }
    }
    Ok(())
}
