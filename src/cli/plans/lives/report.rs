//! What a life, or many, came to.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value, json};

/// Violations shown in full.
const SHOWN: usize = 400;

#[derive(Debug, Default)]
pub struct Report {
    counts: BTreeMap<String, u64>,
    by_rule: BTreeMap<String, u64>,
    first: Vec<Value>,
}

impl Report {
    pub fn count(&mut self, what: &str) {
        *self.counts.entry(what.to_owned()).or_default() += 1;
    }

    pub fn violation(&mut self, life: usize, today: NaiveDate, after: &str, rule: &str, detail: &Value) {
        *self.by_rule.entry(rule.to_owned()).or_default() += 1;
        if self.first.len() < SHOWN {
            self.first.push(json!({
                "life": life, "today": today, "after": after, "rule": rule, "detail": detail,
            }));
        }
    }

    /// Lives that did not come to their end.
    pub fn lost(&mut self, lives: usize) {
        *self.by_rule.entry("lost".to_owned()).or_default() += lives as u64;
    }

    pub fn violations(&self) -> u64 {
        self.by_rule.values().sum()
    }

    pub fn counted(&self, what: &str) -> u64 {
        self.counts.get(what).copied().unwrap_or(0)
    }

    #[must_use]
    pub fn with(mut self, other: Self) -> Self {
        for (what, n) in other.counts {
            *self.counts.entry(what).or_default() += n;
        }
        for (rule, n) in other.by_rule {
            *self.by_rule.entry(rule).or_default() += n;
        }
        let room = SHOWN.saturating_sub(self.first.len());
        self.first.extend(other.first.into_iter().take(room));
        self
    }

    pub fn shown(&self, lives: usize, seed: u64) -> Value {
        json!({
            "lives": lives,
            "seed": seed,
            "counts": self.counts,
            "violations": { "count": self.violations(), "by_rule": self.by_rule, "first": self.first },
        })
    }
}
