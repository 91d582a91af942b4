//! What the classifier looks at: words, their beginnings and parts, neighbours, and concepts.

use crate::coach::offline::understand::concept::Seen;
use crate::coach::offline::understand::normalise::{Kind, Message};

/// A word shares this many first letters with its other forms.
const STEM: usize = 5;
/// Parts of a word of this many letters survive a typo elsewhere in it.
const PART: usize = 4;

/// Kinds of feature, so that a word and a stem spelt alike differ.
#[derive(Clone, Copy)]
enum Of {
    Word = 1,
    Stem = 2,
    Part = 3,
    Pair = 4,
    Concept = 5,
}

/// Features of a message, each once, in ascending order.
pub fn of(message: &Message, seen: &Seen) -> Vec<u64> {
    let words: Vec<&str> = message
        .tokens
        .iter()
        .filter_map(|t| match t.kind {
            Kind::Word => Some(t.text.as_str()),
            Kind::Number => Some("#"),
            Kind::Symbol => t.is("?").then_some("?"),
        })
        .collect();
    let mut found = Vec::with_capacity(words.len() * 8);
    for word in &words {
        found.push(hash(Of::Word, word, ""));
        let letters: Vec<(usize, char)> = word.char_indices().collect();
        let cut = |from: usize, length: usize| {
            let start = letters.get(from).map(|(at, _)| *at)?;
            let end = letters.get(from + length).map_or(word.len(), |(at, _)| *at);
            word.get(start..end)
        };
        if letters.len() >= STEM {
            found.extend(cut(0, STEM).map(|stem| hash(Of::Stem, stem, "")));
        }
        for from in 0..(letters.len() + 1).saturating_sub(PART) {
            found.extend(cut(from, PART).map(|part| hash(Of::Part, part, "")));
        }
    }
    // Both ends of the message are neighbours too.
    let mut before = "^";
    for word in words.into_iter().chain(["$"]) {
        found.push(hash(Of::Pair, before, word));
        before = word;
    }
    found.extend(seen.numbers().map(|n| hash(Of::Concept, &n.to_string(), "")));
    found.sort_unstable();
    found.dedup();
    found
}

/// FNV-1a, 64 bits: the same on every machine, which the standard hasher does not promise.
fn hash(of: Of, first: &str, second: &str) -> u64 {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    [of as u8]
        .into_iter()
        .chain(first.bytes())
        .chain([0])
        .chain(second.bytes())
        .fold(OFFSET, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_its_words_parts_pairs_and_concepts_once() {
        let mut seen = Seen::default();
        seen.add(crate::coach::offline::understand::concept::Concept::Tired);
        let got = of(&Message::read("crevé, crevé ?"), &seen);
        let pair = |a, b| hash(Of::Pair, a, b);
        let concept = crate::coach::offline::understand::concept::Concept::Tired as usize;
        let mut expected = vec![
            hash(Of::Word, "creve", ""),
            hash(Of::Word, "?", ""),
            hash(Of::Stem, "creve", ""),
            hash(Of::Part, "crev", ""),
            hash(Of::Part, "reve", ""),
            pair("^", "creve"),
            pair("creve", "creve"),
            pair("creve", "?"),
            pair("?", "$"),
            hash(Of::Concept, &concept.to_string(), ""),
        ];
        expected.sort_unstable();
        assert_eq!(got, expected);
    }
}
