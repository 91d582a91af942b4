//! How each concept is worded, French and English side by side because runners mix them.
//!
//! A row holds phrases separated by commas. Inside a phrase: `a|b` is a choice of words, `{a b|c}` one of
//! several words, `word*` is any word that
//! begins so, `=word` takes no misspelling, `_` is up to two words of anything, `__` up to four, `#` a number in
//! digits or letters, `@` a year. Words are written as [`super::tokens`] folds them: no accent, no apostrophe.

pub mod body;
pub mod context;
pub mod emergencies;
pub mod idioms;
pub mod illness;
pub mod mind;
pub mod outbound;
pub mod plain_words;

use super::{concept::Concept, matcher::FUZZY_MIN};

/// A concept and its phrases.
pub type Row = (Concept, &'static str);

/// A file of rows.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    pub rows: &'static [Row],
    /// Shortest word that may be misspelt, in letters. Settings are guessed only where long, idioms never: guessing them
    /// gains little and every guessable word takes ordinary words with it.
    pub guessed_from: usize,
}

/// Length from which a word of a setting may be misspelt.
const LONG: usize = 7;
/// No word is as long: the group is read as written.
const NEVER: usize = usize::MAX;

/// A file whose words may be misspelt.
const fn guessed(rows: &'static [Row]) -> Group {
    Group {
        rows,
        guessed_from: FUZZY_MIN,
    }
}

/// Every group of rows. Guessed groups come first: a word takes the spelling rule of its first place.
pub const GROUPS: &[Group] = &[
    guessed(body::ROWS),
    guessed(emergencies::heart::ROWS),
    guessed(emergencies::faint::ROWS),
    guessed(emergencies::heat::ROWS),
    guessed(emergencies::muscle::ROWS),
    guessed(emergencies::brain::ROWS),
    guessed(emergencies::head::ROWS),
    guessed(emergencies::allergy::ROWS),
    guessed(emergencies::breath::ROWS),
    guessed(emergencies::water::ROWS),
    guessed(emergencies::clot::ROWS),
    guessed(emergencies::spine::ROWS),
    guessed(mind::ROWS),
    guessed(illness::ROWS),
    Group {
        rows: context::ROWS,
        guessed_from: LONG,
    },
    Group {
        rows: idioms::ROWS,
        guessed_from: NEVER,
    },
    Group {
        rows: outbound::ROWS,
        guessed_from: NEVER,
    },
];
