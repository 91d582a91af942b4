//! The labelled messages the classifier learns from.

use crate::likeness::learn::Example;
use crate::safety::Read;

use super::{CLASSES, TAUGHT, features};

/// One message a line: the family or `none`, a tab, the text.
const MESSAGES: &str = include_str!("../examples.tsv");

/// The place of a family among the classes; the last class warns of nothing that stops. `None` for an unknown word.
fn class(family: &str) -> Option<usize> {
    let place = TAUGHT.iter().position(|row| row.id == family);
    place.or((family == "none").then_some(CLASSES - 1))
}

/// Every message with its class. A line without either is skipped (a test allows none).
pub fn all() -> impl Iterator<Item = (usize, &'static str)> {
    MESSAGES.lines().filter_map(|line| {
        let (family, text) = line.split_once('\t')?;
        Some((class(family)?, text))
    })
}

/// Lines of the table.
#[cfg(test)]
pub fn lines() -> usize {
    MESSAGES.lines().count()
}

/// The messages as the two readers see them: by their words, and by their concepts.
pub fn featured() -> [Vec<Example>; 2] {
    let mut worded = Vec::new();
    let mut conceived = Vec::new();
    for (class, text) in all() {
        let read = Read::new(text);
        let [words, concepts] = features::of(&read);
        worded.push(Example { class, features: words });
        conceived.push(Example {
            class,
            features: concepts,
        });
    }
    [worded, conceived]
}
