//! What a message resembles: a second reading beside the rules, learnt from labelled phrasings. The weights are
//! kept beside the examples.

mod examples;
mod features;

use crate::domain::intent::Intent;
use crate::likeness::{
    Classifier,
    learn::{Learning, train},
};

use super::concept::Seen;
use super::normalise::Message;

const INTENTS: usize = Intent::ALL.len();

/// Twice as many passes changed the cross-validated accuracy by less than a point.
const LEARNING: Learning = Learning { passes: 8, shared: 1 };

/// Where the weights are kept in the sources.
pub const FILE: &str = "src/coach/offline/understand/likeness/intents.weights";

/// The reader every message meets.
pub static CLASSIFIER: Classifier<INTENTS> = Classifier::kept(include_bytes!("intents.weights"));

/// The reader as the phrasings teach it now: seconds of arithmetic, for whoever keeps the weights.
pub fn taught() -> Classifier<INTENTS> {
    let phrasings: Vec<_> = examples::all().collect();
    train(&examples::featured(&phrasings), LEARNING)
}

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
