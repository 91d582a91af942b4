//! What a phone posts by itself, stored: the same post twice changes nothing.

use crate::app::App;
use crate::domain::source::Source;
use crate::formats::health::auto_export::Post;
use crate::store::measured::{self, Merged};
use crate::store::scope::Scope;
use crate::store::{athletes, links};

use super::{Taken, store};

/// What came of a post.
#[derive(Debug, Default)]
pub struct Received {
    pub days: Merged,
    pub taken: Taken,
}

impl Received {
    /// Days and workouts that say more than before.
    pub fn news(&self) -> usize {
        self.days.changed + self.taken.new.len()
    }
}

/// Stores a post, or nothing of it.
///
/// Errors: of the database.
pub async fn receive(app: &App, scope: &Scope, post: Post) -> anyhow::Result<Received> {
    let now = app.clock.now();
    let mut tx = app.pool.begin().await?;
    let tz = athletes::load(&mut tx, scope).await?.settings.tz;
    let source = Source::AppleHealth;
    let days = measured::merge(&mut tx, scope, (source, None), post.readings, now).await?;
    let taken = store(&mut tx, scope, &app.clock, tz, (&post.workouts, source)).await?;
    links::health_received(&mut tx, scope, now).await?;
    tx.commit().await?;
    Ok(Received { days, taken })
}
