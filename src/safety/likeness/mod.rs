//! What a message resembles: a second reading beside the rules, learnt from labelled messages. The weights are kept
//! beside the examples.

mod examples;
mod features;

use std::sync::LazyLock;

use crate::domain::wellness::Tier;
use crate::likeness::{
    Classifier,
    learn::{Example, Learning, train},
};

use super::{
    FAMILIES, Read,
    family::{Family, FamilyRow},
};

/// The red and orange families that examples have, and one class more for what stops nothing.
const CLASSES: usize = 20;

/// The families of the classes, in the shelf's order; the last class has none.
static TAUGHT: LazyLock<Vec<&FamilyRow>> = LazyLock::new(|| {
    let stops = FAMILIES.iter().filter(|row| row.tier >= Tier::Orange);
    stops.filter(|row| row.family != Family::Unnamed).collect()
});

/// Six passes found no more reds in cross-validation, and three no fewer.
const LEARNING: Learning = Learning { passes: 4, shared: 2 };

/// Two readers of a message, one by its words and one by its concepts, each blind to what the other sees: the concepts
/// are worded after the very messages learnt from, and a reader of both would trust them too much on new ones.
#[derive(Debug)]
pub struct Readers([Classifier<CLASSES>; 2]);

impl Readers {
    fn taught([worded, conceived]: [&[&Example]; 2]) -> Self {
        let learn = |examples: &[&Example]| train(examples.iter().copied(), LEARNING);
        Self([learn(worded), learn(conceived)])
    }

    /// The weights of each, with the file of the sources they are kept in.
    pub fn weights(&self) -> [(&'static str, &Classifier<CLASSES>); 2] {
        let Self([words, concepts]) = self;
        [
            ("src/safety/likeness/words.weights", words),
            ("src/safety/likeness/concepts.weights", concepts),
        ]
    }

    /// The mean of the two readings, and that of the words alone.
    fn shares(&self, features: [&[u64]; 2]) -> ([f32; CLASSES], [f32; CLASSES]) {
        let Self([by_words, by_concepts]) = self;
        let [words, concepts] = features;
        let worded = by_words.shares(words);
        let mut shares = worded;
        for (share, other) in shares.iter_mut().zip(by_concepts.shares(concepts)) {
            *share = f32::midpoint(*share, other);
        }
        (shares, worded)
    }
}

/// The readers every message meets.
pub static READERS: Readers = Readers([
    Classifier::kept(include_bytes!("words.weights")),
    Classifier::kept(include_bytes!("concepts.weights")),
]);

/// The readers as the examples teach them now: seconds of arithmetic, for whoever keeps the weights.
pub fn taught() -> Readers {
    let [worded, conceived] = examples::featured();
    let [worded, conceived] = [worded.iter().collect::<Vec<_>>(), conceived.iter().collect()];
    Readers::taught([&worded, &conceived])
}

/// How likely each class is by likeness alone, summing to 1, in the order of the shelf.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Likeness {
    shares: [f32; CLASSES],
    /// The same by the words alone.
    worded: [f32; CLASSES],
}

impl Likeness {
    /// Likelihood that the message is of a tier, 0 to 1. Yellow is read as nothing that stops.
    pub fn of(&self, tier: Tier) -> f32 {
        match tier {
            Tier::Red | Tier::Orange => self.shares_of(tier).map(|(_, share)| share).sum(),
            Tier::Yellow | Tier::None => self.shares.last().copied().unwrap_or_default(),
        }
    }

    /// Identifier of the likeliest family of a tier, or [`Family::Unnamed`]'s where none has half of the tier's
    /// likelihood: the general words suit better than those of a guess.
    pub fn family(&self, tier: Tier) -> &'static str {
        let likeliest = self.shares_of(tier).max_by(|(_, one), (_, other)| one.total_cmp(other));
        let sure = tier == Tier::Orange;
        likeliest
            .filter(|(_, share)| sure || share * 2.0 >= self.of(tier))
            .map_or(UNNAMED, |(row, _)| row.id)
    }

    /// Likelihood of red by the words alone, 0 to 1.
    pub fn red_by_words(&self) -> f32 {
        let rows = TAUGHT.iter().zip(self.worded);
        rows.filter(|(row, _)| row.tier == Tier::Red)
            .map(|(_, share)| share)
            .sum()
    }

    fn shares_of(&self, tier: Tier) -> impl Iterator<Item = (&'static FamilyRow, f32)> {
        let rows = TAUGHT.iter().copied().zip(self.shares);
        rows.filter(move |(row, _)| row.tier == tier)
    }
}

/// The stored identifier of [`Family::Unnamed`].
const UNNAMED: &str = "likeness";

/// Likeness of a message.
pub(super) fn of(read: &Read) -> Likeness {
    let [words, concepts] = features::of(read);
    let (shares, worded) = READERS.shares([&words, &concepts]);
    Likeness { shares, worded }
}

#[cfg(test)]
mod tests;
