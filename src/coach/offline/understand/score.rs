//! Weighs the rules against what was seen.

use crate::domain::intent::{Certainty, Intent};

use super::concept::Seen;
use super::rules::RULES;

/// What each further matching rule adds, at most five times.
const SUPPORT: f32 = 0.1;
/// What a rule loses where a concept speaks against it: enough to lose to any clean rule, and to be unsure.
const SPOILT: f32 = 5.0;
/// From this score and lead an answer is sure, or likely.
const SURE: (f32, f32) = (7.9, 1.2);
const LIKELY: (f32, f32) = (5.5, 0.4);

/// The best intent, its score and its lead over the next one. `None` where no rule matched.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Best {
    pub intent: Intent,
    pub score: f32,
    pub lead: f32,
}

pub fn best(seen: &Seen) -> Option<Best> {
    let mut scores: Vec<(Intent, f32, u8)> = Vec::new();
    for rule in RULES.iter().flat_map(|rules| rules.iter()) {
        if !rule.all.iter().all(|any| seen.any(any)) {
            continue;
        }
        let spoilt = seen.any(rule.none);
        let weight = if spoilt { rule.weight - SPOILT } else { rule.weight };
        match scores.iter_mut().find(|(intent, ..)| *intent == rule.intent) {
            Some((_, score, count)) => {
                *score = score.max(weight);
                *count += u8::from(!spoilt);
            }
            None => scores.push((rule.intent, weight, 0)),
        }
    }
    let mut total: Vec<(Intent, f32)> = scores
        .into_iter()
        .map(|(intent, score, more)| (intent, score + SUPPORT * f32::from(more.min(5))))
        .collect();
    total.sort_by(|a, b| b.1.total_cmp(&a.1));
    let (intent, score) = *total.first()?;
    let lead = score - total.get(1).map_or(0.0, |(_, second)| *second);
    Some(Best { intent, score, lead })
}

impl Best {
    pub fn certainty(self) -> Certainty {
        if self.score >= SURE.0 && self.lead >= SURE.1 {
            Certainty::Sure
        } else if self.score >= LIKELY.0 && self.lead >= LIKELY.1 {
            Certainty::Likely
        } else {
            Certainty::Unsure
        }
    }
}
