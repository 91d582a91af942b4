//! Finds phrases in a message: exact words, stems, numbers and short gaps.

use std::collections::HashMap;

use super::normalise::{Kind, Message};

/// Words a gap may span.
const GAP: usize = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Exact(&'static str),
    /// The beginning of a word.
    Stem(&'static str),
    Number,
    /// Up to three words that do not matter.
    Gap,
}

/// Phrases and what each means. Written folded: "j ai", "deplac*" for a stem, "#" for a number, ".." for a gap.
#[derive(Debug)]
pub struct Phrasebook<T> {
    phrases: Vec<(T, Vec<Part>)>,
    by_exact: HashMap<&'static str, Vec<usize>>,
    by_stem: HashMap<&'static str, Vec<usize>>,
    by_number: Vec<usize>,
}

/// A phrase found, in token indices, `end` excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit<T> {
    pub meaning: T,
    pub start: usize,
    pub end: usize,
    /// Words the phrase has.
    pub words: usize,
}

/// The words and numbers of a message without its signs.
#[derive(Debug)]
pub struct Words<'a> {
    message: &'a Message,
    /// Token index of each word.
    at: Vec<usize>,
}

impl<'a> Words<'a> {
    pub fn of(message: &'a Message) -> Self {
        let at = (0..message.tokens.len())
            .filter(|i| message.at(*i).is_some_and(|t| t.kind != Kind::Symbol))
            .collect();
        Self { message, at }
    }

    pub fn len(&self) -> usize {
        self.at.len()
    }

    fn word(&self, n: usize) -> Option<(&'a str, Kind)> {
        self.message.at(*self.at.get(n)?).map(|t| (t.text.as_str(), t.kind))
    }
}

impl<T: Copy> Phrasebook<T> {
    pub fn new(entries: impl IntoIterator<Item = (T, &'static str)>) -> Self {
        let mut book = Self {
            phrases: Vec::new(),
            by_exact: HashMap::new(),
            by_stem: HashMap::new(),
            by_number: Vec::new(),
        };
        for (meaning, phrase) in entries {
            let parts: Vec<Part> = phrase.split_whitespace().flat_map(parts_of).collect();
            let index = book.phrases.len();
            match parts.first() {
                Some(Part::Exact(word)) => book.by_exact.entry(word).or_default().push(index),
                Some(Part::Stem(stem)) => book.by_stem.entry(stem).or_default().push(index),
                Some(Part::Number) => book.by_number.push(index),
                Some(Part::Gap) | None => continue,
            }
            book.phrases.push((meaning, parts));
        }
        book
    }

    /// Exact words and stems of every phrase; the flag marks a stem.
    pub fn vocabulary(&self) -> impl Iterator<Item = (&'static str, bool)> {
        self.phrases
            .iter()
            .flat_map(|(_, parts)| parts)
            .filter_map(|part| match part {
                Part::Exact(word) => Some((*word, false)),
                Part::Stem(stem) => Some((*stem, true)),
                Part::Number | Part::Gap => None,
            })
    }

    /// Every phrase found, overlaps included, in order of its first word.
    pub fn find(&self, words: &Words<'_>) -> Vec<Hit<T>> {
        let mut hits = Vec::new();
        for n in 0..words.len() {
            let Some((text, kind)) = words.word(n) else { continue };
            let mut attempt = |index: &usize| {
                let Some((meaning, parts)) = self.phrases.get(*index) else {
                    return;
                };
                if let Some(end) = follow(parts, words, n)
                    && let (Some(start), Some(last)) = (words.at.get(n), words.at.get(end - 1))
                {
                    hits.push(Hit {
                        meaning: *meaning,
                        start: *start,
                        end: last + 1,
                        words: parts.len(),
                    });
                }
            };
            if kind == Kind::Number {
                self.by_number.iter().for_each(&mut attempt);
            }
            self.by_exact.get(text).into_iter().flatten().for_each(&mut attempt);
            for (cut, _) in text.char_indices().skip(1).chain(std::iter::once((text.len(), ' '))) {
                let stem = text.get(..cut).unwrap_or_default();
                self.by_stem.get(stem).into_iter().flatten().for_each(&mut attempt);
            }
        }
        hits
    }

    /// The longest phrase found, the earlier one among equals.
    pub fn longest(&self, words: &Words<'_>) -> Option<Hit<T>> {
        self.find(words)
            .into_iter()
            .reduce(|best, hit| if hit.words > best.words { hit } else { best })
    }
}

/// "80/20" reads as two numbers.
fn parts_of(piece: &'static str) -> Vec<Part> {
    match piece {
        "#" => vec![Part::Number],
        ".." => vec![Part::Gap],
        _ => match piece.strip_suffix('*') {
            Some(stem) => vec![Part::Stem(stem)],
            None => piece.split('/').map(Part::Exact).collect(),
        },
    }
}

/// The word index after the phrase when it stands at word `n`.
fn follow(parts: &[Part], words: &Words<'_>, n: usize) -> Option<usize> {
    let Some((first, rest)) = parts.split_first() else {
        return Some(n);
    };
    if *first == Part::Gap {
        return (0..=GAP).find_map(|skip| follow(rest, words, n + skip));
    }
    let (text, kind) = words.word(n)?;
    let fits = match first {
        Part::Exact(word) => text == *word,
        Part::Stem(stem) => text.starts_with(stem),
        Part::Number => kind == Kind::Number,
        Part::Gap => false,
    };
    if fits { follow(rest, words, n + 1) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_with_stems_gaps_and_numbers() {
        let book = Phrasebook::new([(1, "deplac* .. seance"), (2, "j ai"), (3, "# km"), (4, "seance")]);
        let message = Message::read("J'ai déplacé ma petite séance de 8 km");
        let hits = book.find(&Words::of(&message));
        let meanings: Vec<_> = hits.iter().map(|h| (h.meaning, h.start, h.end)).collect();
        assert_eq!(meanings, [(2, 0, 2), (1, 2, 6), (4, 5, 6), (3, 7, 9)]);
        assert_eq!(book.longest(&Words::of(&message)).map(|h| h.meaning), Some(1));
    }
}
