//! Being asked to stop: Ctrl-C, a service manager, a terminal that is closed.

use tokio::signal::unix::{Signal, SignalKind, signal};

/// Listens from the moment it is made, so that no request is lost between two waits.
pub struct Stopping([Signal; 3]);

impl Stopping {
    pub fn listen() -> anyhow::Result<Self> {
        let on = |kind| anyhow::Ok(signal(kind)?);
        Ok(Self([
            on(SignalKind::interrupt())?,
            on(SignalKind::terminate())?,
            on(SignalKind::hangup())?,
        ]))
    }

    /// Returns when asked to stop.
    pub async fn asked(&mut self) {
        let [interrupt, terminate, hangup] = &mut self.0;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = hangup.recv() => {}
        }
    }
}
