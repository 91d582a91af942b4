//! Ordinary words that lie one or two slips away from a word of the lexicon and must not be read as that word.
//!
//! The list holds only such look-alikes among the fifty thousand commonest words of each language that a dictionary
//! has; an ending more or less ("poitrines") is no look-alike. A new word in the lexicon may bring new ones: the
//! false-alarm test is where they show.

/// Folded as [`crate::safety::tokens`] folds, one a line.
pub const PLAIN: &str = include_str!("plain_words.txt");
