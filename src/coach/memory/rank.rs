//! Ranks candidates: BM25 over keyed hashes, lifted by neighbours and by the conversation they stand in.
//! The structure matters more than the formula: an answer stands beside its question.

use std::collections::{BTreeMap, BTreeSet};

use crate::store::messages::Candidates;

/// BM25 saturation and length weight (Robertson & Zaragoza 2009, usual values).
const K1: f64 = 1.2;
const B: f64 = 0.75;
/// Share of a neighbour's score that a message inherits.
const NEIGHBOUR: f64 = 0.35;
/// Share of the best score of the conversation.
const CONVERSATION: f64 = 0.2;
/// What the athlete said weighs more than what the coach answered.
const FROM_ATHLETE: f64 = 1.15;

/// Message numbers by relevance, best first, at most `most`. Empty when nothing matches.
pub fn rank(candidates: &Candidates, most: usize) -> Vec<i64> {
    if candidates.messages.is_empty() {
        return Vec::new();
    }
    let frequency: BTreeMap<i64, f64> = candidates.frequency.iter().map(|(t, n)| (*t, *n as f64)).collect();
    let total = candidates.total.max(1) as f64;
    let mean_len =
        candidates.messages.iter().map(|m| m.terms.len() as f64).sum::<f64>() / candidates.messages.len() as f64;
    let own: BTreeMap<i64, f64> = candidates
        .messages
        .iter()
        .map(|m| {
            let norm = K1 * (1.0 - B + B * m.terms.len() as f64 / mean_len.max(1.0));
            let score: f64 = m
                .terms
                .iter()
                .filter_map(|t| frequency.get(t))
                .map(|df| (1.0 + (total - df + 0.5).max(0.0) / (df + 0.5)).ln() * (K1 + 1.0) / (1.0 + norm))
                .sum();
            (m.seq, if m.from_athlete { score * FROM_ATHLETE } else { score })
        })
        .collect();
    let mut best_of: BTreeMap<i64, f64> = BTreeMap::new();
    for m in &candidates.messages {
        let best = best_of.entry(m.session_no).or_default();
        *best = best.max(own.get(&m.seq).copied().unwrap_or(0.0));
    }
    let mut scored: Vec<(i64, f64)> = candidates
        .messages
        .iter()
        .map(|m| {
            let beside = [m.seq - 1, m.seq + 1]
                .iter()
                .filter_map(|s| own.get(s))
                .fold(0.0_f64, |a, b| a.max(*b));
            let conversation = best_of.get(&m.session_no).copied().unwrap_or(0.0);
            let score = own.get(&m.seq).copied().unwrap_or(0.0) + NEIGHBOUR * beside + CONVERSATION * conversation;
            (m.seq, score)
        })
        .collect();
    // Ties go to the newer message, so that the order never depends on the database.
    scored.sort_by(|a, b| b.1.total_cmp(&a.1).then(b.0.cmp(&a.0)));
    scored.into_iter().take(most).map(|(seq, _)| seq).collect()
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
    use crate::store::messages::Candidate;

    fn message(seq: i64, session_no: i64, from_athlete: bool, terms: &[i64]) -> Candidate {
        Candidate {
            seq,
            session_no,
            from_athlete,
            terms: terms.to_vec(),
        }
    }

    #[test]
    fn rare_words_outrank_common_ones_and_the_answer_follows_its_question() {
        let candidates = Candidates {
            messages: vec![
                message(10, 1, true, &[1, 5]),
                message(40, 2, true, &[2, 6]),
                message(41, 2, false, &[2, 7]),
                message(90, 3, true, &[1, 8]),
            ],
            frequency: vec![(1, 60), (2, 2)],
            total: 100,
        };
        assert_eq!(rank(&candidates, 4), [40, 41, 90, 10]);
        assert_eq!(rank(&Candidates::default(), 4), Vec::<i64>::new());
    }

    #[test]
    fn neighbours_are_added_once() {
        assert_eq!(with_neighbours(&[1, 3], 1), [1, 2, 3, 4]);
    }
}
