//! How good a ranking is, where it is known what answers each question.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::lines::Asked;

/// Depths at which recall is measured.
const DEPTHS: [usize; 4] = [5, 10, 20, 50];

#[derive(Default)]
struct Sums {
    questions: usize,
    recall: [f64; 4],
    reciprocal: f64,
    gain: f64,
}

impl Sums {
    fn add(&mut self, gold: &[Value], ranked: &[Value]) {
        self.questions += 1;
        for (sum, depth) in self.recall.iter_mut().zip(DEPTHS) {
            let found = gold
                .iter()
                .filter(|g| ranked.iter().take(depth).any(|r| r == *g))
                .count();
            *sum += found as f64 / gold.len() as f64;
        }
        let place = ranked.iter().position(|r| gold.contains(r));
        self.reciprocal += place.map_or(0.0, |at| 1.0 / (at as f64 + 1.0));
        let gain = |at: usize| 1.0 / (at as f64 + 2.0).log2();
        let got: f64 = ranked
            .iter()
            .take(10)
            .enumerate()
            .filter(|(_, r)| gold.contains(r))
            .map(|(at, _)| gain(at))
            .sum();
        let best: f64 = (0..gold.len().min(10)).map(gain).sum();
        self.gain += got / best;
    }

    fn shown(&self) -> Value {
        let mean = |sum: f64| (sum / self.questions as f64 * 1000.0).round() / 1000.0;
        json!({
            "questions": self.questions,
            "recall@5": mean(self.recall[0]),
            "recall@10": mean(self.recall[1]),
            "recall@20": mean(self.recall[2]),
            "recall@50": mean(self.recall[3]),
            "mrr": mean(self.reciprocal),
            "ndcg@10": mean(self.gain),
        })
    }
}

/// Means over all questions with an answer, and by kind. `None`: no question says what answers it.
pub fn of(asked: &[Asked], ranked: &[Vec<Value>]) -> Option<Value> {
    let mut all = Sums::default();
    let mut by_kind: BTreeMap<&str, Sums> = BTreeMap::new();
    for (question, ranked) in asked.iter().zip(ranked) {
        let Some(gold) = question.gold.as_ref().filter(|gold| !gold.is_empty()) else {
            continue;
        };
        all.add(gold, ranked);
        by_kind.entry(&question.kind).or_default().add(gold, ranked);
    }
    let kinds: serde_json::Map<String, Value> = by_kind.iter().map(|(k, s)| ((*k).to_owned(), s.shown())).collect();
    (all.questions > 0).then(|| json!({ "all": all.shown(), "by_kind": kinds }))
}
