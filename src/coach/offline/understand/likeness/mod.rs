//! What a message resembles: a second reading beside the rules, learnt from labelled phrasings. The weights are
//! kept beside the examples.

#[cfg(test)]
mod examples;
mod features;

use crate::domain::intent::Intent;
use crate::likeness::Classifier;

use super::concept::Seen;
use super::normalise::Message;

const INTENTS: usize = Intent::ALL.len();

/// Learnt from every phrasing.
static CLASSIFIER: Classifier<INTENTS> = Classifier::kept(include_bytes!("intents.weights"));

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
