//! What the classifier looks at: words, their beginnings and parts, neighbours, and concepts alone and together.

use crate::safety::{Read, matcher::Hit, tokens::Token};

/// A word shares this many first letters with its other forms.
const STEM: usize = 5;
/// Parts of a word of this many letters survive a typo elsewhere in it.
const PART: usize = 4;
/// Most different concepts that are looked at in pairs; bounds the work on a long message.
const PAIRED: usize = 24;
/// Most words looked at; bounds the work on a long message.
const WORDS: usize = 400;

/// Words of courtesy: they come with any message and would only dilute what it says.
const COURTESY: &[&str] = &[
    "bonjour", "bonsoir", "salut", "slt", "coucou", "hello", "hi", "hey", "coach", "please", "plait", "quick",
    "question", "petite", "avance", "thx",
];
/// The same, of several words.
const COURTESIES: &[&[&str]] = &[
    &["s", "il", "te", "plait"],
    &["s", "il", "vous", "plait"],
    &["merci", "d", "avance"],
];

/// Kinds of feature, so that a word and a stem spelt alike differ.
#[derive(Clone, Copy)]
enum Of {
    Word = 1,
    Stem = 2,
    Part = 3,
    Pair = 4,
    Concept = 5,
    Denied = 6,
    Together = 7,
}

/// What each of the two readers sees of a message.
pub fn of(read: &Read) -> [Vec<u64>; 2] {
    [of_words(&read.words.tokens), of_concepts(&read.hits)]
}

/// Words, their beginnings and parts, and neighbours: each once, in ascending order.
pub fn of_words(tokens: &[Token]) -> Vec<u64> {
    let words = tokens
        .iter()
        .take(WORDS)
        .enumerate()
        .filter(|(at, _)| !is_courtesy(tokens, *at))
        .map(|(_, t)| if t.number.is_some() { "#" } else { t.word.as_str() });
    let mut found = Vec::with_capacity(tokens.len() * 8);
    // Both ends of the message are neighbours too.
    let mut before = "^";
    for word in words {
        found.push(hash(Of::Word, word, ""));
        found.push(hash(Of::Pair, before, word));
        before = word;
        let letters: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        if let Some(stem) = letters.get(STEM).and_then(|end| word.get(..*end)) {
            found.push(hash(Of::Stem, stem, ""));
        }
        for ends in letters.windows(PART + 1) {
            if let [start, .., end] = ends {
                found.extend(word.get(*start..*end).map(|part| hash(Of::Part, part, "")));
            }
        }
    }
    found.push(hash(Of::Pair, before, "$"));
    once(found)
}

/// Concepts alone, denied and in pairs: each once, in ascending order.
pub fn of_concepts(hits: &[Hit]) -> Vec<u64> {
    let mut found = Vec::with_capacity(hits.len() * 8);
    let mut said: Vec<u8> = Vec::new();
    for hit in hits {
        let concept = hit.concept as u8;
        if hit.negated {
            found.push(number(Of::Denied, concept, 0));
        } else {
            said.push(concept);
        }
    }
    said.sort_unstable();
    said.dedup();
    for (at, concept) in said.iter().enumerate() {
        found.push(number(Of::Concept, *concept, 0));
        for other in said.iter().take(PAIRED).skip(at + 1) {
            found.push(number(Of::Together, *concept, *other));
        }
    }
    once(found)
}

fn once(mut features: Vec<u64>) -> Vec<u64> {
    features.sort_unstable();
    features.dedup();
    features
}

/// Whether a token is, or stands in, words of courtesy.
fn is_courtesy(tokens: &[Token], at: usize) -> bool {
    let said = |from: usize, words: &[&str]| {
        let here = tokens.get(from..from + words.len());
        here.is_some_and(|here| here.iter().map(|t| t.word.as_str()).eq(words.iter().copied()))
    };
    let inside = |words: &&[&str]| (0..words.len()).any(|back| at >= back && said(at - back, words));
    tokens.get(at).is_some_and(|t| COURTESY.contains(&t.word.as_str())) || COURTESIES.iter().any(inside)
}

fn number(of: Of, first: u8, second: u8) -> u64 {
    fnv([of as u8, first, 0, second].into_iter())
}

fn hash(of: Of, first: &str, second: &str) -> u64 {
    fnv([of as u8]
        .into_iter()
        .chain(first.bytes())
        .chain([0])
        .chain(second.bytes()))
}

/// FNV-1a, 64 bits: the same on every machine, which the standard hasher does not promise.
fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    bytes.fold(OFFSET, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn features(text: &str) -> Vec<u64> {
        of_words(&Read::new(text).words.tokens)
    }

    #[test]
    fn courtesy_is_not_looked_at() {
        let found = features("Bonjour coach, s'il te plaît, mal au mollet merci d'avance");
        assert!(found.windows(2).all(|two| two[0] < two[1]));
        for pair in [["^", "mal"], ["mollet", "$"]] {
            assert!(found.contains(&hash(Of::Pair, pair[0], pair[1])), "{pair:?}");
        }
        for word in ["bonjour", "coach", "plait", "merci"] {
            assert!(!found.contains(&hash(Of::Word, word, "")), "{word}");
        }
    }
}
