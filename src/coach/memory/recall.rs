//! What the athlete said about something, whenever it was.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use sqlx::postgres::PgConnection;

use crate::coach::prompt;
use crate::domain::dialogue::Said;
use crate::store::Result;
use crate::store::messages::{self, Candidate, Sought};
use crate::store::scope::Scope;

use super::query::{Person, Query, Side};
use super::rank::{self, Census, Keyed, Line, WEIGHTS};

/// Messages that match, at most, for a prompt.
const FOUND: usize = 30;
/// So many of the best are shown within what was said around them.
const IN_CONTEXT: usize = 8;
/// So many of the best are ranked again with what stands beside them.
const BEST: usize = 100;
const BESIDE: i64 = 2;
/// Who speaks in every conversation of ours.
const ATHLETE: u32 = 0;
const COACH: u32 = 1;
static PEOPLE: [Person; 2] = [
    Person {
        id: ATHLETE,
        name: Vec::new(),
        side: Side::Asker,
    },
    Person {
        id: COACH,
        name: Vec::new(),
        side: Side::Asked,
    },
];
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
pub async fn about(
    db: &mut PgConnection,
    scope: &Scope,
    asked: (&str, NaiveDate),
    most: usize,
    before: i64,
) -> Result<Vec<Said>> {
    let hits = hits(db, scope, asked, most, before).await?;
    let wanted: Vec<i64> = rank::with_neighbours(&hits, 1)
        .into_iter()
        .filter(|s| *s < before)
        .collect();
    messages::by_seq(db, scope, &wanted).await
}

/// Only the messages that match, best first. `asked` is the question and the day it is asked.
pub async fn hits(
    db: &mut PgConnection,
    scope: &Scope,
    asked: (&str, NaiveDate),
    most: usize,
    before: i64,
) -> Result<Vec<i64>> {
    let (words, today) = asked;
    let query = Query::read(words, &PEOPLE, Some(today));
    if query.is_empty() {
        return Ok(Vec::new());
    }
    let terms = query.terms();
    let days = query.days();
    let sought = Sought {
        terms: &terms,
        days: &days,
        before,
    };
    let found = messages::candidates(db, scope, sought).await?;
    let census = Census {
        frequency: found.frequency,
        total: found.total,
    };
    let keyed = Keyed::new(&query, &census, |term| messages::key_of(scope, term));
    let mut lines: BTreeMap<i64, Line> = found.messages.into_iter().map(line).collect();
    // An answer may share no word with the question: it stands beside what does.
    let best = ranked(&keyed, &lines, BEST);
    let beside: Vec<i64> = rank::with_neighbours(&best, BESIDE)
        .into_iter()
        .filter(|s| *s < before && !lines.contains_key(s))
        .collect();
    lines.extend(messages::as_candidates(db, scope, &beside).await?.into_iter().map(line));
    Ok(ranked(&keyed, &lines, most))
}

fn ranked(keyed: &Keyed<'_>, lines: &BTreeMap<i64, Line>, most: usize) -> Vec<i64> {
    rank::rank(keyed, &lines.values().collect::<Vec<_>>(), most, &WEIGHTS)
}

fn line(found: Candidate) -> (i64, Line) {
    let line = Line {
        seq: found.seq,
        session: found.session_no,
        speaker: if found.from_athlete { ATHLETE } else { COACH },
        day: Some(found.day),
        terms: found.terms,
    };
    (line.seq, line)
}

/// What fills a prompt about the words, of messages below `before`: hits, then what stands around them, and
/// where that is not plenty, what was said last.
pub async fn filling(db: &mut PgConnection, scope: &Scope, asked: (&str, NaiveDate), before: i64) -> Result<Filling> {
    let wanted = around(&hits(db, scope, asked, FOUND, before).await?, before);
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
