//! Learning the weights, by stochastic gradient with a step per weight (`AdaGrad`, Duchi et al. 2011). The same examples
//! in the same order give the same weights.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{BIAS, Classifier, HEAD, KEY, softmax};

/// First step of each weight.
const STEP: f32 = 0.5;
/// Keeps the first division of a step from being by zero.
const FLOOR: f32 = 1e-3;
/// Examples are visited this many apart, so that neighbours of one class do not follow each other. Prime.
const STRIDE: usize = 7919;

/// A text as features, with its class.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    pub class: usize,
    pub features: Vec<u64>,
}

/// How examples are learnt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Learning {
    /// Passes over the examples.
    pub passes: usize,
    /// Times a feature must stand in the examples, 1 for all: what one text alone has says nothing of others.
    pub shared: usize,
}

/// Fits the weights to the examples, in their order. A class beyond the last is learnt as none.
pub fn train<'a, const CLASSES: usize>(
    examples: impl IntoIterator<Item = &'a Example>,
    learning: Learning,
) -> Classifier<CLASSES> {
    let examples: Vec<&Example> = examples.into_iter().collect();
    let mut seen: HashMap<u64, usize> = HashMap::new();
    for feature in examples.iter().flat_map(|e| &e.features) {
        *seen.entry(*feature).or_default() += 1;
    }
    // In the order of the examples: the order of a hash map differs from run to run.
    let mut rows = HashMap::new();
    for feature in examples.iter().flat_map(|e| &e.features) {
        let next = rows.len() + 1;
        if seen.get(feature).is_some_and(|count| *count >= learning.shared) {
            rows.entry(*feature).or_insert(next);
        }
    }
    let mut learnt = Learnt {
        weights: vec![[0.0; CLASSES]; rows.len() + 1],
        rows,
    };
    let mut steps = vec![[0.0_f32; CLASSES]; learnt.weights.len()];
    let known: Vec<(usize, Vec<usize>)> = examples
        .iter()
        .map(|e| (e.class, learnt.rows_of(&e.features)))
        .collect();
    for turn in 0..learning.passes * known.len() {
        let Some((class, rows)) = known.get((turn * STRIDE) % known.len()) else {
            continue;
        };
        let mut slope = learnt.shares(rows);
        if let Some(right) = slope.get_mut(*class) {
            *right -= 1.0;
        }
        let scale = (rows.len() as f32).sqrt();
        for row in rows {
            let (Some(weights), Some(steps)) = (learnt.weights.get_mut(*row), steps.get_mut(*row)) else {
                continue;
            };
            for ((weight, step), slope) in weights.iter_mut().zip(steps).zip(&slope) {
                let slope = slope / scale;
                *step += slope * slope;
                *weight -= STEP * slope / (step.sqrt() + FLOOR);
            }
        }
    }
    learnt.kept()
}

/// Weights while they are learnt. The first row is every text's.
struct Learnt<const CLASSES: usize> {
    rows: HashMap<u64, usize>,
    weights: Vec<[f32; CLASSES]>,
}

impl<const CLASSES: usize> Learnt<CLASSES> {
    fn rows_of(&self, features: &[u64]) -> Vec<usize> {
        let known = features.iter().filter_map(|f| self.rows.get(f).copied());
        std::iter::once(0).chain(known).collect()
    }

    fn shares(&self, rows: &[usize]) -> [f32; CLASSES] {
        let mut sums = [0.0_f32; CLASSES];
        for weights in rows.iter().filter_map(|row| self.weights.get(*row)) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += weight;
            }
        }
        softmax(sums, rows.len())
    }

    /// In the form they are kept in.
    fn kept(self) -> Classifier<CLASSES> {
        let most = self.weights.iter().flatten().fold(0.0_f32, |most, w| most.max(w.abs()));
        let unit = most / f32::from(i8::MAX);
        let mut named: Vec<(u64, usize)> = self.rows.into_iter().chain([(BIAS, 0)]).collect();
        named.sort_unstable();
        let mut kept = Vec::with_capacity(HEAD + named.len() * (KEY + CLASSES));
        kept.extend(unit.to_le_bytes());
        for (name, row) in named {
            kept.extend(name.to_le_bytes());
            kept.extend(
                self.weights[row]
                    .map(|w| (w / unit).round() as i8)
                    .map(i8::cast_unsigned),
            );
        }
        Classifier { kept: Cow::Owned(kept) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLASSES: usize = 20;
    /// As intents are learnt, and as warning signs are.
    const EVERY: Learning = Learning { passes: 8, shared: 1 };
    const COMMON: Learning = Learning { passes: 4, shared: 2 };

    fn example(class: usize, features: &[u64]) -> Example {
        Example {
            class,
            features: features.to_vec(),
        }
    }

    fn found_again<'a>(taught: &[Example], shown: impl IntoIterator<Item = &'a Example>, learning: Learning) {
        let classifier: Classifier<CLASSES> = train(shown, learning);
        for e in taught {
            let shares = classifier.shares(&e.features);
            assert!((shares.iter().sum::<f32>() - 1.0).abs() < 1e-4);
            assert!(shares[e.class] > 0.6, "{}: {}", e.class, shares[e.class]);
        }
    }

    #[test]
    fn what_was_taught_is_found_again() {
        let taught = [example(0, &[1, 2]), example(5, &[2, 3]), example(CLASSES - 1, &[4])];
        found_again(&taught, &taught, EVERY);
        found_again(&taught, taught.iter().chain(&taught), COMMON);
    }

    #[test]
    fn what_one_example_alone_has_is_not_learnt() {
        let classifier: Classifier<CLASSES> = train(&[example(0, &[1]), example(5, &[2])], COMMON);
        let shares = classifier.shares(&[1]);
        assert!((shares[0] - shares[5]).abs() < 0.2, "{} and {}", shares[0], shares[5]);
    }

    #[test]
    fn without_examples_every_class_is_as_likely() {
        for learning in [EVERY, COMMON] {
            let shares = train::<CLASSES>([], learning).shares(&[1, 2, 3]);
            assert!(shares.iter().all(|s| (s - 1.0 / CLASSES as f32).abs() < 1e-6));
        }
    }
}
