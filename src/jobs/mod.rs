//! What happens without a message: the shelf of jobs, each on its own interval, on any number of processes.

pub mod follow_ups;
pub mod merges;
pub mod nudges;
pub mod spent;
pub mod uploads;

use std::sync::Arc;
use std::time::Duration;

use futures::future::{BoxFuture, join_all};
use tokio::sync::watch;

use crate::app::App;

/// The shelf.
pub const JOBS: &[Job] = &[follow_ups::JOB, merges::JOB, nudges::JOB, spent::JOB, uploads::JOB];

/// Work that is due by the database. Two processes may run the same one at the same time.
#[derive(Debug, Clone, Copy)]
pub struct Job {
    /// In logs.
    pub id: &'static str,
    /// From the end of one run to the beginning of the next.
    pub every: Duration,
    pub run: for<'a> fn(&'a Arc<App>) -> BoxFuture<'a, anyhow::Result<()>>,
}

/// Runs every job on its interval until `stop` turns true, and finishes what has begun.
pub async fn serve(app: Arc<App>, stop: watch::Receiver<bool>) -> anyhow::Result<()> {
    join_all(JOBS.iter().map(|job| repeat(app.clone(), *job, stop.clone()))).await;
    Ok(())
}

async fn repeat(app: Arc<App>, job: Job, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        // Spawned, so that stopping never cancels a statement half-way and a panic ends one run only.
        let run = {
            let app = app.clone();
            tokio::spawn(async move { (job.run)(&app).await })
        };
        match run.await {
            Ok(Ok(())) => {}
            Ok(Err(e)) => tracing::warn!(job = job.id, error = %e, "running a job"),
            Err(e) => tracing::error!(job = job.id, error = %e, "a job panicked"),
        }
        tokio::select! {
            () = tokio::time::sleep(job.every) => {}
            // An error means that nobody can stop us any more: the process is ending.
            stopped = stop.wait_for(|stopped| *stopped) => if stopped.is_err() { return },
        }
    }
}
