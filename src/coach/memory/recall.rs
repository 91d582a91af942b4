//! What the athlete said about something, whenever it was.

use sqlx::postgres::PgConnection;

use crate::domain::dialogue::Said;
use crate::store::scope::Scope;
use crate::store::{Result, messages};

use super::{rank, terms};

/// Messages about the words, in order, with a neighbour on either side; at most `most` hits.
/// `before` leaves out messages of this number and newer, such as the question itself.
pub async fn about(db: &mut PgConnection, scope: &Scope, words: &str, most: usize, before: i64) -> Result<Vec<Said>> {
    let hits = hits(db, scope, words, most, before).await?;
    let wanted: Vec<i64> = rank::with_neighbours(&hits, 1)
        .into_iter()
        .filter(|s| *s < before)
        .collect();
    messages::by_seq(db, scope, &wanted).await
}

/// Only the messages that match, best first.
pub async fn hits(db: &mut PgConnection, scope: &Scope, words: &str, most: usize, before: i64) -> Result<Vec<i64>> {
    let stems = terms::stems(words);
    if stems.is_empty() {
        return Ok(Vec::new());
    }
    let mut candidates = messages::candidates(db, scope, &stems).await?;
    candidates.messages.retain(|m| m.seq < before);
    Ok(rank::rank(&candidates, most))
}
