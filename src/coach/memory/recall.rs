//! What the athlete said about something, whenever it was.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::postgres::PgConnection;

use crate::coach::prompt;
use crate::domain::dialogue::Said;
use crate::store::scope::Scope;
use crate::store::{Result, messages};

use super::{rank, terms};

/// Messages that match, at most, for a prompt.
const FOUND: usize = 30;
/// So many of the best are shown within what was said around them.
const IN_CONTEXT: usize = 8;
/// Messages before the window that are read when nothing else fills a prompt: enough of the shortest.
const EARLIER: i64 = 240;

/// What fills the memory of a prompt.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filling {
    /// About the words, in order of relevance.
    pub about: Vec<Said>,
    /// Just before, newest first. Empty where the others are plenty.
    pub earlier: Vec<Said>,
}

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
    let candidates = messages::candidates(db, scope, &stems, before).await?;
    Ok(rank::rank(&candidates, most))
}

/// What fills a prompt about the words, of messages below `before`: hits, then what stands around them, and
/// where that is not plenty, what was said last.
pub async fn filling(db: &mut PgConnection, scope: &Scope, words: &str, before: i64) -> Result<Filling> {
    let wanted = around(&hits(db, scope, words, FOUND, before).await?, before);
    let place: BTreeMap<i64, usize> = wanted.iter().enumerate().map(|(place, seq)| (*seq, place)).collect();
    let mut about = messages::by_seq(db, scope, &wanted).await?;
    about.sort_by_key(|said| place.get(&said.seq).copied());
    let earlier = if prompt::is_plenty(&about) {
        Vec::new()
    } else {
        messages::earlier(db, scope, before, EARLIER).await?
    };
    Ok(Filling { about, earlier })
}

/// Numbers in order of relevance, each once: the best hits each followed by its answer and its question, then
/// the other hits, then wider circles.
fn around(hits: &[i64], before: i64) -> Vec<i64> {
    let (best, others) = hits.split_at(hits.len().min(IN_CONTEXT));
    let first = best.iter().flat_map(|s| [*s, s + 1, s - 1]);
    let beside = others.iter().flat_map(|s| [s + 1, s - 1]);
    let wider = best.iter().flat_map(|s| [s + 2, s - 2, s + 3, s - 3]);
    let mut known = BTreeSet::new();
    first
        .chain(others.iter().copied())
        .chain(beside)
        .chain(wider)
        .filter(|s| *s > 0 && *s < before && known.insert(*s))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hits_come_first_and_each_message_once() {
        assert_eq!(around(&[7, 8, 1], 9), [7, 8, 6, 1, 2, 5, 4, 3]);
        let hits: Vec<i64> = (1..=9).map(|n| n * 10).collect();
        let order = around(&hits, 1000);
        assert_eq!(&order[..6], [10, 11, 9, 20, 21, 19]);
        assert_eq!(&order[23..28], [79, 90, 91, 89, 12]);
        assert_eq!(around(&[], 9), Vec::<i64>::new());
    }
}
