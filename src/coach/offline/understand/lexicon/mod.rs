//! Words of both languages for each concept, one file per group.

mod advice;
mod body;
mod figures;
mod form;
mod outside;
mod settings;
mod talk;
mod time;
mod training;

use std::sync::LazyLock;

use super::concept::Concept;
use super::phrasebook::Phrasebook;

/// A concept and its phrases, separated by `|`.
type Entries = &'static [(Concept, &'static str)];

const GROUPS: &[Entries] = &[
    advice::ENTRIES,
    body::ENTRIES,
    figures::ENTRIES,
    form::ENTRIES,
    outside::ENTRIES,
    settings::ENTRIES,
    talk::ENTRIES,
    time::ENTRIES,
    training::ENTRIES,
];

/// Every phrase of the lexicon, compiled once.
pub static CONCEPTS: LazyLock<Phrasebook<Concept>> = LazyLock::new(|| {
    let entries = GROUPS.iter().flat_map(|group| group.iter());
    Phrasebook::new(entries.flat_map(|(concept, phrases)| phrases.split('|').map(|phrase| (*concept, phrase))))
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::understand::normalise::fold;

    #[test]
    fn phrases_are_written_as_tokens_are_read() {
        for (concept, phrases) in GROUPS.iter().flat_map(|group| group.iter()) {
            for phrase in phrases.split('|') {
                for word in phrase.split_whitespace() {
                    let bare = word.trim_end_matches('*');
                    assert!(
                        bare == "#" || bare == ".." || fold(bare) == bare,
                        "{concept:?}: {phrase}"
                    );
                    assert!(!bare.contains(['\'', '-']), "{concept:?}: {phrase}");
                }
            }
        }
    }
}
