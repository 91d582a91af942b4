//! What a text resembles among labelled ones: multinomial logistic regression over its features.
//!
//! The weights are learnt beforehand (`learn`) and kept beside the examples: nobody waits for the learning, and a test
//! says when they are stale.

pub mod learn;

use std::borrow::Cow;

/// Bytes of a feature's name.
const KEY: usize = 8;
/// Bytes before the first row: what a weight of one stands for.
const HEAD: usize = 4;
/// The row every text has.
const BIAS: u64 = 0;

/// Weights of every feature for every class.
///
/// Kept as the unit of a weight (`f32`), then a row a feature in ascending order of its name: the name (`u64`), then a
/// signed byte a class; all little-endian. The first row, named 0, is every text's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Classifier<const CLASSES: usize> {
    kept: Cow<'static, [u8]>,
}

impl<const CLASSES: usize> Classifier<CLASSES> {
    /// Weights as they are kept. Bytes that are no weights know no feature: every class is then as likely.
    pub const fn kept(bytes: &'static [u8]) -> Self {
        Self {
            kept: Cow::Borrowed(bytes),
        }
    }

    /// The weights as they are kept.
    pub fn bytes(&self) -> &[u8] {
        &self.kept
    }

    /// Largest difference of a weight, in units, 0 to 255. `None` where the two do not know the same features.
    pub fn steps_from(&self, other: &Self) -> Option<u8> {
        let rows = |of: &Self| of.kept.get(HEAD..).unwrap_or_default().to_vec();
        let (ours, theirs) = (rows(self), rows(other));
        if ours.len() != theirs.len() {
            return None;
        }
        let mut most = 0;
        for (one, two) in ours.chunks(KEY + CLASSES).zip(theirs.chunks(KEY + CLASSES)) {
            let ((name, weights), (other, others)) = (one.split_at_checked(KEY)?, two.split_at_checked(KEY)?);
            if name != other {
                return None;
            }
            let steps = weights.iter().zip(others);
            let steps = steps.map(|(a, b)| a.cast_signed().abs_diff(b.cast_signed()));
            most = most.max(steps.max().unwrap_or_default());
        }
        Some(most)
    }

    /// Share of each class, 0 to 1, summing to 1.
    pub fn shares(&self, features: &[u64]) -> [f32; CLASSES] {
        let mut sums = [0_i32; CLASSES];
        let mut known = 0_usize;
        for weights in std::iter::once(&BIAS).chain(features).filter_map(|f| self.row(*f)) {
            known += 1;
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += i32::from(weight.cast_signed());
            }
        }
        softmax(sums.map(|sum| sum as f32 * self.unit()), known)
    }

    /// What a weight of one stands for.
    fn unit(&self) -> f32 {
        let unit = self.kept.first_chunk::<HEAD>().copied();
        unit.map(f32::from_le_bytes).unwrap_or_default()
    }

    /// The weights of a feature; `None` where it was not learnt.
    fn row(&self, feature: u64) -> Option<&[u8]> {
        let rows = self.kept.get(HEAD..)?;
        let (mut from, mut to) = (0, rows.len() / (KEY + CLASSES));
        while from < to {
            let middle = usize::midpoint(from, to);
            let row = rows.get(middle * (KEY + CLASSES)..(middle + 1) * (KEY + CLASSES))?;
            let (name, weights) = row.split_first_chunk::<KEY>()?;
            match u64::from_le_bytes(*name).cmp(&feature) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Greater => to = middle,
                std::cmp::Ordering::Equal => return Some(weights),
            }
        }
        None
    }
}

/// The softmax of summed weights, divided by the root of how many there are: long texts are no surer.
fn softmax<const CLASSES: usize>(mut sums: [f32; CLASSES], summed: usize) -> [f32; CLASSES] {
    let scale = (summed.max(1) as f32).sqrt();
    let most = sums.iter().copied().fold(f32::MIN, f32::max);
    for sum in &mut sums {
        *sum = ((*sum - most) / scale).exp();
    }
    let total: f32 = sums.iter().sum();
    sums.map(|sum| sum / total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_weights_know_nothing() {
        for bytes in [&[][..], &[1, 2, 3], &[0; HEAD + KEY], &[7; 100]] {
            let shares = Classifier::<4>::kept(bytes).shares(&[1, 2]);
            assert!(shares.iter().all(|s| (s - 0.25).abs() < 1e-6), "{bytes:?}: {shares:?}");
        }
    }

    #[test]
    fn a_row_is_found_by_its_name() {
        const BYTES: &[u8] = &[
            0, 0, 128, 63, // one
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // every text
            9, 0, 0, 0, 0, 0, 0, 0, 2, 254, // feature 9: +2 and -2
        ];
        let classifier = Classifier::<2>::kept(BYTES);
        let [first, second] = classifier.shares(&[9]);
        assert!(
            (first / second - (4.0 / 2.0_f32.sqrt()).exp()).abs() < 1e-3,
            "{first} {second}"
        );
        let unknown = classifier.shares(&[8]);
        assert!(unknown.iter().all(|s| (s - 0.5).abs() < 1e-6), "{unknown:?}");
    }
}
