//! Ranks messages for a question. Structure matters more than any formula: an answer stands beside its question, in a
//! conversation about the same thing, said by the one who was asked about, on the day that was named.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::query::Query;
use super::terms;

/// Saturation and length weight of BM25 (Robertson & Zaragoza 2009, usual values).
const K1: f64 = 1.2;
const B: f64 = 0.75;
/// Days after a day on which people still tell of it.
const TOLD_LATE: u64 = 7;

/// What each sign of relevance weighs, against 1 for a message's own words. Set by hand on the development half of
/// the corpus that `eval corpus` makes; docs/eval.md has the figures.
#[derive(Debug, Clone, Copy)]
pub struct Weights {
    /// The words of a message and of those beside it, together.
    pub window: f64,
    /// What neighbours' words count in a window.
    pub beside: f64,
    /// The best of the two neighbours by itself.
    pub neighbour: f64,
    /// The words of the whole conversation.
    pub session: f64,
    /// The message answers a question that matches.
    pub answers: f64,
    /// Said by whom the question is about: a share more of everything.
    pub speaker: f64,
    /// Only asks: a share less.
    pub only_asks: f64,
    /// Said on a day asked for, and just after it.
    pub on_the_day: f64,
    pub just_after: f64,
    /// Newer, where the question asks what holds now: a share more from the oldest to the newest.
    pub newer: f64,
    /// Names a day where the question asks when, holds a number where it asks how many.
    pub fits: f64,
}

pub const WEIGHTS: Weights = Weights {
    window: 0.5,
    beside: 0.6,
    neighbour: 0.12,
    session: 0.3,
    answers: 0.25,
    speaker: 0.2,
    only_asks: 0.25,
    on_the_day: 0.35,
    just_after: 0.12,
    newer: 0.3,
    fits: 0.05,
};

/// One message as the ranker sees it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// Its place in the conversation: the next message has the next number.
    pub seq: i64,
    pub session: i64,
    pub speaker: u32,
    /// The local day it was said. `None`: not known.
    pub day: Option<NaiveDate>,
    /// Keys of its terms, ascending, each once.
    pub terms: Vec<i64>,
}

/// How often terms come, in how many messages.
#[derive(Debug, Clone, Default)]
pub struct Census {
    /// Messages that hold a term, by its key, ascending.
    pub frequency: Vec<(i64, i64)>,
    /// Messages altogether.
    pub total: i64,
}

/// The keys of marks: see `terms`.
struct Marks {
    only_asks: i64,
    asks: i64,
    says_when: i64,
    counts: i64,
}

/// One term of a question: key, group, and what a message gets for it.
struct Sought {
    key: i64,
    group: usize,
    value: f64,
}

/// A question whose terms are keys.
pub struct Keyed<'q> {
    query: &'q Query,
    sought: Vec<Sought>,
    marks: Marks,
    /// The most a message's own words can reach.
    whole: f64,
}

impl<'q> Keyed<'q> {
    /// `key` is how the corpus names a term.
    pub fn new(query: &'q Query, census: &Census, key: impl Fn(&str) -> i64) -> Self {
        let marks = Marks {
            only_asks: key(terms::ONLY_ASKS),
            asks: key(terms::ASKS),
            says_when: key(terms::SAYS_WHEN),
            counts: key(terms::COUNTS),
        };
        let mut sought = Vec::new();
        let mut whole = 0.0;
        for (group, one_of) in query.groups.iter().enumerate() {
            let known: Vec<(i64, f64, f64)> = one_of
                .terms
                .iter()
                .filter_map(|(term, weight)| Some((key(term), *weight, rarity(census, key(term))?)))
                .collect();
            // Another word for it is never worth more than the word, however rare.
            let own = known
                .iter()
                .filter(|(_, w, _)| *w >= 1.0)
                .map(|k| k.2)
                .fold(0.0, f64::max);
            let value = |(_, weight, rarity): &(i64, f64, f64)| {
                weight
                    * if own > 0.0 && *weight < 1.0 {
                        rarity.min(own)
                    } else {
                        *rarity
                    }
            };
            whole += known.iter().map(value).fold(0.0, f64::max);
            sought.extend(known.iter().map(|k| Sought {
                key: k.0,
                group,
                value: value(k),
            }));
        }
        sought.sort_by_key(|s| s.key);
        Self {
            query,
            sought,
            marks,
            whole,
        }
    }

    /// What a message's words are worth, group by group.
    fn values(&self, line: &Line) -> Vec<f64> {
        let mut values = vec![0.0_f64; self.query.groups.len()];
        for key in &line.terms {
            let from = self.sought.partition_point(|s| s.key < *key);
            for s in self.sought[from..].iter().take_while(|s| s.key == *key) {
                values[s.group] = values[s.group].max(s.value);
            }
        }
        values
    }
}

/// How telling a term is (BM25's inverse document frequency). `None`: no message holds it.
fn rarity(census: &Census, key: i64) -> Option<f64> {
    let at = census.frequency.binary_search_by_key(&key, |(k, _)| *k).ok()?;
    let held = census.frequency[at].1.max(0) as f64;
    let total = (census.total.max(1) as f64).max(held);
    (held > 0.0).then(|| (1.0 + (total - held + 0.5) / (held + 0.5)).ln())
}

/// What is known of one message while it is ranked.
struct Seen {
    values: Vec<f64>,
    own: f64,
}

/// Message numbers by relevance, best first, at most `most`. `lines` are in order of their numbers, each once.
pub fn rank(keyed: &Keyed<'_>, lines: &[&Line], most: usize, weights: &Weights) -> Vec<i64> {
    let whole = if keyed.whole > 0.0 { keyed.whole } else { 1.0 };
    let mean = lines.iter().map(|l| l.terms.len() as f64).sum::<f64>() / lines.len().max(1) as f64;
    let shortened = |terms: f64| (K1 + 1.0) / (1.0 + K1 * (1.0 - B + B * terms / mean.max(1.0)));
    let seen: Vec<Seen> = lines
        .iter()
        .map(|line| {
            let values = keyed.values(line);
            let own = values.iter().sum::<f64>() * shortened(line.terms.len() as f64) / whole;
            Seen { values, own }
        })
        .collect();
    let sessions = sessions(lines, &seen, whole);
    let mut scored: Vec<(i64, f64)> = (0..lines.len())
        .filter_map(|i| {
            let around = Around {
                lines,
                seen: &seen,
                at: i,
            };
            let window = around.window(weights.beside) / whole;
            let score = seen[i].own
                + weights.window * window
                + weights.neighbour * around.best_beside()
                + weights.answers * around.question_before(keyed)
                + weights.session * sessions.get(i).copied().unwrap_or(0.0);
            let newer = if keyed.query.now {
                weights.newer * i as f64 / lines.len() as f64
            } else {
                0.0
            };
            let score = score * told_by(keyed, lines[i], weights) * (1.0 + newer) + fits(keyed, lines[i], weights);
            (score > 0.0).then_some((lines[i].seq, score))
        })
        .collect();
    // Ties go to the newer message, so that the order never depends on the database.
    scored.sort_by(|a, b| b.1.total_cmp(&a.1).then(b.0.cmp(&a.0)));
    scored.into_iter().take(most).map(|(seq, _)| seq).collect()
}

/// For each message, how much of the question its conversation holds.
fn sessions(lines: &[&Line], seen: &[Seen], whole: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by_key(|i| lines[*i].session);
    let mut of_line = vec![0.0; lines.len()];
    for session in order.chunk_by(|a, b| lines[*a].session == lines[*b].session) {
        let groups = seen.first().map_or(0, |s| s.values.len());
        let covered: f64 = (0..groups)
            .map(|g| session.iter().map(|i| seen[*i].values[g]).fold(0.0, f64::max))
            .sum();
        let best = session.iter().map(|i| seen[*i].own).fold(0.0, f64::max);
        for i in session {
            of_line[*i] = 0.5 * (covered / whole) + 0.5 * best;
        }
    }
    of_line
}

/// A message among its neighbours.
struct Around<'a> {
    lines: &'a [&'a Line],
    seen: &'a [Seen],
    at: usize,
}

impl Around<'_> {
    /// The message so many before or after in the same conversation, where it is known.
    fn beside(&self, by: isize) -> Option<usize> {
        let other = self.at.checked_add_signed(by).filter(|o| *o < self.lines.len())?;
        let (here, there) = (self.lines[self.at], self.lines[other]);
        (there.seq - here.seq == by as i64 && there.session == here.session).then_some(other)
    }

    fn window(&self, share: f64) -> f64 {
        let beside: Vec<&Seen> = [-1, 1]
            .into_iter()
            .filter_map(|by| self.beside(by))
            .map(|i| &self.seen[i])
            .collect();
        let own = &self.seen[self.at].values;
        own.iter()
            .enumerate()
            .map(|(g, value)| beside.iter().map(|s| s.values[g] * share).fold(*value, f64::max))
            .sum()
    }

    fn best_beside(&self) -> f64 {
        let beside = [-1, 1, -2, 2]
            .into_iter()
            .filter_map(|by| self.beside(by).map(|i| (by, i)));
        beside
            .map(|(by, i)| self.seen[i].own / by.abs() as f64)
            .fold(0.0, f64::max)
    }

    /// How well the question matches that this message answers, 0 where it answers none.
    fn question_before(&self, keyed: &Keyed<'_>) -> f64 {
        let before = self.beside(-1).filter(|b| {
            let asked = self.lines[*b];
            asked.speaker != self.lines[self.at].speaker && asked.terms.binary_search(&keyed.marks.asks).is_ok()
        });
        before.map_or(0.0, |b| self.seen[b].own)
    }
}

fn told_by(keyed: &Keyed<'_>, line: &Line, weights: &Weights) -> f64 {
    let about = &keyed.query.about;
    let speaker = if !about.is_empty() && about.contains(&line.speaker) {
        1.0 + weights.speaker
    } else {
        1.0
    };
    let asks = line.terms.binary_search(&keyed.marks.only_asks).is_ok();
    speaker * if asks { 1.0 - weights.only_asks } else { 1.0 }
}

fn fits(keyed: &Keyed<'_>, line: &Line, weights: &Weights) -> f64 {
    let has = |mark: i64| line.terms.binary_search(&mark).is_ok();
    let on_the_day = line.day.map_or(0.0, |day| {
        let spans = &keyed.query.spans;
        if spans.iter().any(|s| s.holds(day, 0)) {
            weights.on_the_day
        } else if spans.iter().any(|s| s.holds(day, TOLD_LATE)) {
            weights.just_after
        } else {
            0.0
        }
    });
    let asked = (keyed.query.when && has(keyed.marks.says_when)) || (keyed.query.count && has(keyed.marks.counts));
    on_the_day + if asked { weights.fits } else { 0.0 }
}

/// The numbers of messages with their neighbours, in order, each once.
pub fn with_neighbours(seqs: &[i64], around: i64) -> Vec<i64> {
    seqs.iter()
        .flat_map(|s| (s - around)..=(s + around))
        .filter(|s| *s > 0)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::memory::query::{Person, Side};

    const WORDS: [&str; 6] = [
        "plateau",
        "chamois",
        "kine",
        terms::ASKS,
        terms::ONLY_ASKS,
        terms::SAYS_WHEN,
    ];

    fn key(term: &str) -> i64 {
        WORDS.iter().position(|w| *w == term).map_or(-1, |at| at as i64)
    }

    fn line(seq: i64, session: i64, speaker: u32, words: &[&str]) -> Line {
        let mut terms: Vec<i64> = words.iter().map(|w| key(w)).collect();
        terms.sort_unstable();
        Line {
            seq,
            session,
            speaker,
            day: NaiveDate::from_ymd_opt(2027, 3, seq as u32 % 28 + 1),
            terms,
        }
    }

    fn ranked(question: &str, lines: &[Line]) -> Vec<i64> {
        let people = [
            Person {
                id: 0,
                name: vec!["nadia".to_owned()],
                side: Side::Neither,
            },
            Person {
                id: 1,
                name: vec!["ben".to_owned()],
                side: Side::Neither,
            },
        ];
        let query = Query::read(question, &people, NaiveDate::from_ymd_opt(2027, 3, 30));
        let census = Census {
            frequency: vec![(0, 60), (1, 2), (2, 3)],
            total: 100,
        };
        let keyed = Keyed::new(&query, &census, key);
        rank(&keyed, &lines.iter().collect::<Vec<_>>(), 3, &WEIGHTS)
    }

    #[test]
    fn rare_words_outrank_common_ones_and_the_answer_follows_its_question() {
        let lines = [
            line(2, 1, 0, &["plateau"]),
            line(5, 2, 0, &["chamois"]),
            line(8, 3, 1, &["kine", terms::ASKS, terms::ONLY_ASKS]),
            line(9, 3, 0, &[terms::SAYS_WHEN]),
            line(10, 3, 1, &[]),
        ];
        assert_eq!(ranked("un plateau, un chamois", &lines), [5, 2]);
        assert_eq!(ranked("quand, le kiné de Nadia ?", &lines), [8, 9, 10]);
        assert_eq!(ranked("chamois", &[]), [0; 0]);
    }

    #[test]
    fn a_name_and_a_day_break_ties() {
        let lines = [
            line(2, 1, 0, &["kine"]),
            line(5, 2, 1, &["kine"]),
            line(8, 3, 0, &["kine"]),
        ];
        assert_eq!(ranked("kiné", &lines), [8, 5, 2]);
        assert_eq!(ranked("le kiné de Ben", &lines).first(), Some(&5));
        assert_eq!(ranked("kiné le 3 mars", &lines).first(), Some(&2));
    }

    #[test]
    fn neighbours_are_added_once() {
        assert_eq!(with_neighbours(&[1, 3], 1), [1, 2, 3, 4]);
    }
}
