//! Multinomial logistic regression, fitted by stochastic gradient with a step per weight (`AdaGrad`, Duchi et al. 2011).

use std::collections::HashMap;

use crate::domain::intent::Intent;

pub const INTENTS: usize = Intent::ALL.len();

/// Passes over the examples. Twice as many changed the cross-validated accuracy by less than a point.
const PASSES: usize = 8;
/// First step of each weight.
const STEP: f32 = 0.5;
/// Keeps the first division of a step from being by zero.
const FLOOR: f32 = 1e-3;
/// Examples are visited this many apart, so that neighbours of one intent do not follow each other. Prime.
const STRIDE: usize = 7919;

/// A phrasing as features, with what it wants.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    pub intent: Intent,
    pub features: Vec<u64>,
}

/// Weights of every feature for every intent. The first row is the bias.
#[derive(Debug)]
pub struct Classifier {
    rows: HashMap<u64, usize>,
    weights: Vec<[f32; INTENTS]>,
}

/// Fits the weights to the examples, in their order.
pub fn train(examples: &[Example]) -> Classifier {
    let mut rows = HashMap::new();
    for feature in examples.iter().flat_map(|e| &e.features) {
        let next = rows.len() + 1;
        rows.entry(*feature).or_insert(next);
    }
    let mut classifier = Classifier {
        weights: vec![[0.0; INTENTS]; rows.len() + 1],
        rows,
    };
    let mut steps = vec![[0.0_f32; INTENTS]; classifier.weights.len()];
    let known: Vec<(Intent, Vec<usize>)> = examples
        .iter()
        .map(|e| (e.intent, classifier.rows_of(&e.features)))
        .collect();
    for turn in 0..PASSES * known.len() {
        let Some((intent, rows)) = known.get((turn * STRIDE) % known.len()) else {
            continue;
        };
        let mut slope = classifier.weigh(rows);
        if let Some(right) = slope.get_mut(*intent as usize) {
            *right -= 1.0;
        }
        let scale = (rows.len() as f32).sqrt();
        for row in rows {
            let (Some(weights), Some(steps)) = (classifier.weights.get_mut(*row), steps.get_mut(*row)) else {
                continue;
            };
            for ((weight, step), slope) in weights.iter_mut().zip(steps).zip(&slope) {
                let slope = slope / scale;
                *step += slope * slope;
                *weight -= STEP * slope / (step.sqrt() + FLOOR);
            }
        }
    }
    classifier
}

impl Classifier {
    /// Share of each intent, summing to 1.
    pub fn shares(&self, features: &[u64]) -> [f32; INTENTS] {
        self.weigh(&self.rows_of(features))
    }

    fn rows_of(&self, features: &[u64]) -> Vec<usize> {
        let known = features.iter().filter_map(|f| self.rows.get(f).copied());
        std::iter::once(0).chain(known).collect()
    }

    /// The softmax of the summed weights, divided by the root of how many there are: long messages are no surer.
    fn weigh(&self, rows: &[usize]) -> [f32; INTENTS] {
        let mut sums = [0.0_f32; INTENTS];
        for weights in rows.iter().filter_map(|row| self.weights.get(*row)) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += weight;
            }
        }
        let scale = (rows.len().max(1) as f32).sqrt();
        let most = sums.iter().copied().fold(f32::MIN, f32::max);
        for sum in &mut sums {
            *sum = ((*sum - most) / scale).exp();
        }
        let total: f32 = sums.iter().sum();
        for sum in &mut sums {
            *sum /= total;
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(intent: Intent, features: &[u64]) -> Example {
        Example {
            intent,
            features: features.to_vec(),
        }
    }

    #[test]
    fn what_was_taught_is_found_again() {
        let taught = [
            example(Intent::Thanks, &[1, 2]),
            example(Intent::Greeting, &[2, 3]),
            example(Intent::Undo, &[4]),
        ];
        let classifier = train(&taught);
        for e in &taught {
            let shares = classifier.shares(&e.features);
            assert!((shares.iter().sum::<f32>() - 1.0).abs() < 1e-4);
            assert!(
                shares[e.intent as usize] > 0.6,
                "{:?}: {}",
                e.intent,
                shares[e.intent as usize]
            );
        }
    }

    #[test]
    fn without_examples_every_intent_is_as_likely() {
        let shares = train(&[]).shares(&[1, 2, 3]);
        assert!(shares.iter().all(|s| (s - 1.0 / INTENTS as f32).abs() < 1e-6));
    }
}
