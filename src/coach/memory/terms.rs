//! Words become terms. Both stemmers always, since people mix their languages; irregular forms, numbers in letters and
//! running notation first, so that `went`, `trois`, `3h30`, `10k` and `5'12/km` are found by another way to write them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{dates, lexicon, notation};

/// Longest word kept, characters: anything longer is no word.
const LONGEST: usize = 40;
/// Letters that two words of one family begin with, and the fewest of a word that has a family.
const FAMILY: usize = 5;
const WITH_A_FAMILY: usize = 6;
/// Terms of days told of by one message, at most: a message that tells of a year tells of no day.
const MOST_DAYS: usize = 7;

/// Marks kept as terms: a message that only asks, one that ends by asking, one that says when, one with a number.
pub const ONLY_ASKS: &str = "?!";
pub const ASKS: &str = "?";
pub const SAYS_WHEN: &str = "@";
pub const COUNTS: &str = "#";

/// Lower case, accents stripped.
pub fn plain(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .nfc()
        .flat_map(char::to_lowercase)
        .collect()
}

/// A word as it was written but for case and accents, and the character before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub text: String,
    /// `' '` at the beginning of a text.
    pub after: char,
}

/// Letters written without blanks between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// The words of a text in order, too long ones left out.
pub fn words(text: &str) -> Vec<Word> {
    let text = plain(text);
    let mut words = Vec::new();
    let mut word = String::new();
    let mut after = ' ';
    let mut last = ' ';
    for c in text.chars().chain([' ']) {
        if c.is_alphanumeric() {
            if word.is_empty() {
                after = last;
            }
            word.push(c);
        } else if !word.is_empty() {
            let text = std::mem::take(&mut word);
            if text.chars().any(is_unspaced) {
                words.extend(pairs(&text, after));
            } else if text.chars().count() <= LONGEST {
                words.push(Word { text, after });
            }
        }
        last = c;
    }
    words
}

/// Of a script without blanks every two letters are a word.
fn pairs(text: &str, after: char) -> Vec<Word> {
    let letters: Vec<char> = text.chars().collect();
    let pair = |pair: &[char]| Word {
        text: pair.iter().collect(),
        after,
    };
    match letters.len() {
        1 => vec![pair(&letters)],
        _ => letters.windows(2).map(pair).collect(),
    }
}

/// The two stems of a word, French first.
pub fn stems_of(word: &str) -> [String; 2] {
    let base = lexicon::base(word);
    [Algorithm::French, Algorithm::English].map(|a| Stemmer::create(a).stem(base).into_owned())
}

/// What words of one family share, such as `injury` and `injured`. `None`: too short to have one.
pub fn family(word: &str) -> Option<String> {
    let letters = word.chars().count();
    let is_word = word.chars().all(char::is_alphabetic);
    (is_word && letters >= WITH_A_FAMILY).then(|| word.chars().take(FAMILY).chain(['~']).collect())
}

/// The stems of a text: French and English of each word, each once, in order of the alphabet. Nothing else of it.
pub fn stems(text: &str) -> Vec<String> {
    let mut found = BTreeSet::new();
    for word in words(text).iter().filter(|w| !lexicon::says_nothing(&w.text)) {
        found.extend(stems_of(&word.text));
    }
    found.into_iter().collect()
}

/// Everything a message is found by: its stems, the families of its words, its measures, the days it tells of, and
/// whether it asks. `on` is the day it was said, for "yesterday"; `None` where that is not known.
pub fn of_message(text: &str, on: Option<NaiveDate>) -> Vec<String> {
    let words = words(text);
    let mut found = BTreeSet::new();
    for word in words.iter().filter(|w| !lexicon::says_nothing(&w.text)) {
        found.extend(stems_of(&word.text));
        found.extend(family(&word.text));
    }
    found.extend(notation::terms(&words));
    let told = dates::told(&words, on);
    if !told.is_empty() {
        found.insert(SAYS_WHEN.to_owned());
    }
    for span in &told {
        found.extend(span.terms(MOST_DAYS));
    }
    if words
        .iter()
        .any(|w| lexicon::base(&w.text).starts_with(|c: char| c.is_ascii_digit()))
    {
        found.insert(COUNTS.to_owned());
    }
    let end = text.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '?' && c != '？');
    if end.ends_with(['?', '？']) {
        found.insert(ASKS.to_owned());
        if !tells(text) {
            found.insert(ONLY_ASKS.to_owned());
        }
    }
    found.into_iter().collect()
}

/// Whether some sentence of a text tells something instead of asking.
fn tells(text: &str) -> bool {
    text.split_inclusive(['.', '!', '?', '？', '\n', '…'])
        .filter(|s| !s.trim_end().ends_with(['?', '？']))
        .any(|s| stems(s).len() > 2)
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
            asked.iter().filter(|s| said.contains(s)).count() >= 4,
            "{said:?} {asked:?}"
        );
        assert_eq!(stems("je de la et"), Vec::<String>::new());
        assert!(stems("objectif 3h30 sur 10k").contains(&"3h30".to_owned()));
        assert_eq!(stems("ÉTÉ"), stems("ete"));
        assert_eq!(stems("went"), stems("gone"));
    }

    #[test]
    fn a_message_is_found_by_what_it_tells_and_not_by_its_form() {
        let terms = |text: &str| of_message(text, NaiveDate::from_ymd_opt(2027, 3, 9));
        let has = |text: &str, term: &str| terms(text).iter().any(|t| t == term);
        assert!(has("I got injured", "injur~") && has("my injury", "injur~"));
        assert!(has("Tu cours où ?", ONLY_ASKS) && has("Tu cours où ?", ASKS));
        assert!(has("J'ai couru au parc hier. Et toi ?", ASKS) && !has("J'ai couru au parc hier. Et toi ?", ONLY_ASKS));
        assert!(has("hier", "on:2027-03-08") && has("hier", SAYS_WHEN) && !has("parc", SAYS_WHEN));
        assert!(has("three kids", COUNTS) && has("trois enfants", "3"));
        assert!(has("今日は東京で走った", "東京"));
        assert_eq!(terms(""), Vec::<String>::new());
    }

    #[test]
    fn nothing_panics() {
        for text in [
            "\0",
            "?",
            "？",
            "9".repeat(5000).as_str(),
            "é\u{301}\u{301}",
            "한국어 마라톤",
            "🏃‍♀️ 10k",
        ] {
            let _ = (
                of_message(text, None),
                of_message(text, NaiveDate::from_ymd_opt(2027, 3, 9)),
            );
        }
    }
}
