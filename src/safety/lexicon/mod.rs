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

use super::concept::Concept;

/// A concept and its phrases.
pub type Row = (Concept, &'static str);

/// A file of rows.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    pub rows: &'static [Row],
    /// Whether its words may be misspelt. Settings and idioms are read as written: guessing them gains little and every
    /// guessable word takes ordinary words with it.
    pub guessed: bool,
}

/// Every group of rows. Guessed groups come first: a word takes the spelling rule of its first place.
pub const GROUPS: &[Group] = &[
    Group {
        rows: body::ROWS,
        guessed: true,
    },
    Group {
        rows: emergencies::ROWS,
        guessed: true,
    },
    Group {
        rows: mind::ROWS,
        guessed: true,
    },
    Group {
        rows: illness::ROWS,
        guessed: true,
    },
    Group {
        rows: context::ROWS,
        guessed: false,
    },
    Group {
        rows: idioms::ROWS,
        guessed: false,
    },
    Group {
        rows: outbound::ROWS,
        guessed: false,
    },
];
