//! Words become stems. Both stemmers always, since runners mix their languages; running notation first,
//! so that `3h30`, `10k` and `5'12/km` are words of their own.

use std::collections::BTreeSet;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that say nothing about what a message is about, accents stripped.
const STOP_WORDS: &[&str] = &[
    "a", "ai", "an", "and", "are", "as", "at", "au", "aux", "avec", "be", "but", "by", "c", "ca", "can", "ce", "ces",
    "coach", "comme", "d", "dans", "de", "des", "did", "do", "du", "elle", "en", "es", "est", "et", "eu", "fait",
    "for", "from", "had", "has", "have", "i", "ici", "il", "im", "in", "is", "it", "j", "je", "l", "la", "le", "les",
    "leur", "m", "ma", "mais", "me", "mes", "moi", "mon", "my", "n", "ne", "nos", "not", "nous", "of", "on", "or",
    "ou", "par", "pas", "plus", "pour", "qu", "que", "qui", "s", "sa", "se", "ses", "so", "son", "sur", "t", "ta",
    "te", "tes", "that", "the", "this", "to", "toi", "ton", "tu", "un", "une", "up", "vous", "was", "we", "were",
    "with", "y", "you", "your",
];

/// Longest word kept: anything longer is no word.
const LONGEST: usize = 40;

/// Lower case, accents stripped.
fn plain(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// The stems of a text: French and English of each word, each once, in order of the alphabet.
pub fn stems(text: &str) -> Vec<String> {
    let french = Stemmer::create(Algorithm::French);
    let english = Stemmer::create(Algorithm::English);
    let mut found = BTreeSet::new();
    for word in plain(text).split(|c: char| !c.is_alphanumeric()) {
        if word.is_empty() || word.len() > LONGEST || STOP_WORDS.contains(&word) {
            continue;
        }
        found.insert(french.stem(word).into_owned());
        found.insert(english.stem(word).into_owned());
    }
    found.into_iter().collect()
}

/// A conservative count of tokens: three bytes each. Real tokenisers give fewer on French and English.
pub fn tokens(text: &str) -> usize {
    text.len().div_ceil(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_finds_what_was_said_in_another_form() {
        let said = stems("J'ai couru avec des douleurs au tendon d'Achille");
        let asked = stems("douleur tendons achille courir");
        assert!(
            asked.iter().filter(|s| said.contains(s)).count() >= 3,
            "{said:?} {asked:?}"
        );
        assert_eq!(stems("je de la et"), Vec::<String>::new());
        assert!(stems("objectif 3h30 sur 10k").contains(&"3h30".to_owned()));
        assert_eq!(stems("ÉTÉ"), stems("ete"));
    }
}
