//! What a message resembles: a second reading beside the rules, learnt from labelled phrasings at first use.
//!
//! Nothing is downloaded and nothing random: the same examples in the same order give the same weights everywhere.

mod classifier;
mod examples;
mod features;

use std::sync::LazyLock;

use crate::domain::intent::Intent;

use super::concept::Seen;
use super::normalise::Message;

use classifier::{Classifier, INTENTS};

static CLASSIFIER: LazyLock<Classifier> = LazyLock::new(|| {
    let examples: Vec<_> = examples::all().collect();
    classifier::train(&examples::featured(&examples))
});

/// How likely each intent is by likeness alone, summing to 1, in the order of `Intent::ALL`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Likeness {
    shares: [f32; INTENTS],
}

impl Likeness {
    /// 0 to 1.
    pub fn of(&self, intent: Intent) -> f32 {
        self.shares.get(intent as usize).copied().unwrap_or_default()
    }
}

/// Likeness of a message whose spelling is mended and whose concepts are known.
pub fn of(message: &Message, seen: &Seen) -> Likeness {
    Likeness {
        shares: CLASSIFIER.shares(&features::of(message, seen)),
    }
}

#[cfg(test)]
mod tests;
