//! Finds the lexicon's concepts in a text, misspellings included.
//!
//! The tables are built once from [`super::lexicon`]. A word is looked up exactly, then by its beginning, and only
//! where both fail and the word is long enough by its distance to the lexicon: one slip from five letters, two from
//! eight, so that short words are never guessed.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::LazyLock,
};

use super::{
    concept::Concept,
    lexicon::{self, plain_words::PLAIN},
    tokens::{Token, Words},
};

/// A concept found in a text: tokens `start..end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    pub concept: Concept,
    pub start: usize,
    pub end: usize,
    /// Said not to be there ("pas de fièvre"); for an ability, not said to be lost.
    pub negated: bool,
    /// The words name an ability ("respirer"), and the sign is its loss ("je n'arrive plus à respirer").
    pub ability: bool,
}

/// Numbers written in letters, as far as people write them in messages.
const NUMBER_WORDS: &[&str] = &[
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "quinze",
    "vingt",
    "trente",
    "quelques",
    "plusieurs",
    "one",
    "two",
    "three",
    "four",
    "five",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "fifteen",
    "twenty",
    "thirty",
    "several",
    "couple",
];

/// Shortest lexeme that may be misspelt, in letters. The misspelling may be one letter shorter.
pub const FUZZY_MIN: usize = 5;
/// Slips that any word may have.
const MOST_SLIPS: usize = 2;
/// From this length two slips are allowed.
const FUZZY_TWO: usize = 8;
/// A stem is shorter than the words it stands for, so it earns its second slip one letter later.
const STEM_TWO: usize = 9;
/// Longest word that is guessed, in letters.
const LONGEST: usize = 24;

#[derive(Debug)]
enum Atom {
    Words(Vec<u16>),
    Gap(usize),
    Number,
    Year,
}

#[derive(Debug)]
struct Phrase {
    concept: Concept,
    ability: bool,
    atoms: Vec<Atom>,
}

struct Fuzzy {
    text: &'static str,
    stem: bool,
    letters: u32,
    slips: usize,
    id: u16,
}

struct Tables {
    exact: HashMap<&'static str, u16>,
    stems: HashMap<&'static str, u16>,
    longest_stem: usize,
    /// Whole words that may be misspelt, by their length: only those of nearly a word's own can be meant by it.
    misspelt: BTreeMap<usize, Vec<Fuzzy>>,
    /// Stems that may be misspelt, by their first letter, which a misspelling keeps or swaps with the second.
    misspelt_stems: BTreeMap<u8, Vec<Fuzzy>>,
    phrases: Vec<Phrase>,
    /// For each lexeme, the phrases that can begin with it.
    openings: Vec<Vec<u16>>,
    /// Phrases that begin with a number.
    number_openings: Vec<u16>,
    plain: HashSet<&'static str>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(Tables::build);

impl Tables {
    fn build() -> Self {
        let mut tables = Self {
            exact: HashMap::new(),
            stems: HashMap::new(),
            longest_stem: 0,
            misspelt: BTreeMap::new(),
            misspelt_stems: BTreeMap::new(),
            phrases: Vec::new(),
            openings: Vec::new(),
            number_openings: Vec::new(),
            plain: PLAIN.split_whitespace().collect(),
        };
        for group in lexicon::GROUPS {
            for (concept, phrases) in group.rows {
                for phrase in phrases.split(',') {
                    tables.add(*concept, phrase, group.guessed_from);
                }
            }
        }
        tables
    }

    fn add(&mut self, concept: Concept, phrase: &'static str, guessed_from: usize) {
        let phrase = phrase.trim();
        let (phrase, ability) = match phrase.strip_prefix('!') {
            Some(rest) => (rest, true),
            None => (phrase, false),
        };
        for words in spell_out(phrase) {
            self.add_words(concept, ability, &words, guessed_from);
        }
    }

    fn add_words(&mut self, concept: Concept, ability: bool, words: &[&'static str], guessed_from: usize) {
        let atoms: Vec<Atom> = words
            .iter()
            .map(|atom| match *atom {
                "_" => Atom::Gap(2),
                "__" => Atom::Gap(4),
                "#" => Atom::Number,
                "@" => Atom::Year,
                words => Atom::Words(words.split('|').map(|word| self.lexeme(word, guessed_from)).collect()),
            })
            .collect();
        let index = self.phrases.len() as u16;
        match atoms.first() {
            Some(Atom::Words(words)) => {
                for word in words {
                    self.openings[usize::from(*word)].push(index);
                }
            }
            Some(Atom::Number | Atom::Year) => self.number_openings.push(index),
            Some(Atom::Gap(_)) | None => return,
        }
        self.phrases.push(Phrase {
            concept,
            ability,
            atoms,
        });
    }

    fn lexeme(&mut self, word: &'static str, guessed_from: usize) -> u16 {
        let (word, guessed_from) = match word.strip_prefix('=') {
            Some(rest) => (rest, usize::MAX),
            None => (word, guessed_from),
        };
        let stem = word.strip_suffix('*');
        let text = stem.unwrap_or(word);
        let known = if stem.is_some() { &self.stems } else { &self.exact };
        if let Some(id) = known.get(text) {
            return *id;
        }
        let id = self.openings.len() as u16;
        self.openings.push(Vec::new());
        if stem.is_some() {
            self.stems.insert(text, id);
            self.longest_stem = self.longest_stem.max(text.len());
        } else {
            self.exact.insert(text, id);
        }
        let two = if stem.is_some() { STEM_TWO } else { FUZZY_TWO };
        if text.len() >= guessed_from && text.is_ascii() {
            let among = match text.as_bytes().first() {
                Some(letter) if stem.is_some() => self.misspelt_stems.entry(*letter).or_default(),
                _ => self.misspelt.entry(text.len()).or_default(),
            };
            among.push(Fuzzy {
                text,
                stem: stem.is_some(),
                letters: letters(text),
                slips: if text.len() >= two && guessed_from == FUZZY_MIN {
                    2
                } else {
                    1
                },
                id,
            });
        }
        id
    }

    /// The lexemes a token can be.
    fn read(&self, token: &Token, into: &mut Vec<u16>) {
        self.read_word(&token.word, into);
        if let Some(doubled) = &token.doubled {
            self.read_word(doubled, into);
        }
        if self.exact.contains_key(token.word.as_str()) {
            return;
        }
        // A stem may only look like the beginning of a misspelt word ("point" in "pointrine", "respir" in "respirr"):
        // then whole words and longer stems are still guessed.
        let stem = self.longest_stem_of(&token.word);
        if into.is_empty() || (stem > 0 && token.word.len() > FUZZY_MIN) {
            let mut guessed = Vec::new();
            self.guess(&token.word, stem, &mut guessed);
            into.append(&mut guessed);
        }
    }

    /// Letters of the longest stem a word begins with; 0 where it begins with none.
    fn longest_stem_of(&self, word: &str) -> usize {
        let known = |length: &usize| word.get(..*length).is_some_and(|start| self.stems.contains_key(start));
        (2..=word.len()).rev().find(known).unwrap_or(0)
    }

    fn read_word(&self, word: &str, into: &mut Vec<u16>) {
        into.extend(self.exact.get(word));
        for length in 2..=word.len().min(self.longest_stem) {
            if let Some(id) = word.get(..length).and_then(|start| self.stems.get(start)) {
                into.push(*id);
            }
        }
    }

    /// The lexemes an unknown word may be a misspelling of, by length or first letter.
    fn misspellable(&self, word: &str) -> impl Iterator<Item = &Fuzzy> {
        let lengths = word.len().saturating_sub(MOST_SLIPS)..=word.len() + MOST_SLIPS;
        let whole = self.misspelt.range(lengths).flat_map(|(_, entries)| entries);
        let mut letters = word.bytes();
        let first = letters.next();
        let second = letters.next().filter(|letter| Some(*letter) != first);
        let stems = [first, second].into_iter().flatten();
        whole.chain(stems.filter_map(|letter| self.misspelt_stems.get(&letter)).flatten())
    }

    /// The nearest lexemes of an unknown word, if any is near enough. `stem` is the length of the stem it was read by
    /// already, 0 for none.
    fn guess(&self, word: &str, stem: usize, into: &mut Vec<u16>) {
        if word.len() + 1 < FUZZY_MIN || word.len() > LONGEST || !word.is_ascii() || self.plain.contains(word) {
            return;
        }
        let mask = letters(word);
        let mut best = usize::MAX;
        for entry in self.misspellable(word) {
            if stem > 0 && entry.stem && entry.text.len() <= stem + 1 {
                continue;
            }
            let room = if stem > FUZZY_MIN { 1 } else { entry.slips };
            let shape = if entry.stem {
                if word.len() + room < entry.text.len() {
                    continue;
                }
                // A stem is compared with the word's beginning only, so letters the word has more do not count.
                (entry.letters & !mask).count_ones() as usize
            } else {
                if word.len().abs_diff(entry.text.len()) > room {
                    continue;
                }
                (entry.letters ^ mask).count_ones() as usize / 2
            };
            if shape > room {
                continue;
            }
            let distance = entry.distance(word);
            if distance == 0
                || distance > room
                || distance > best
                || ((distance == 2 || word.len() < FUZZY_MIN) && !same_start(word, entry.text))
            {
                continue;
            }
            if distance < best {
                into.clear();
                best = distance;
            }
            into.push(entry.id);
        }
    }
}

/// The word sequences of a phrase: a choice in braces, whose alternatives may be several words, is written out.
fn spell_out(phrase: &'static str) -> Vec<Vec<&'static str>> {
    let Some((before, rest)) = phrase.split_once('{') else {
        return vec![phrase.split_whitespace().collect()];
    };
    let (choices, after) = rest.split_once('}').unwrap_or((rest, ""));
    let endings = spell_out(after);
    let mut all = Vec::new();
    for choice in choices.split('|') {
        for ending in &endings {
            let start = before.split_whitespace().chain(choice.split_whitespace());
            all.push(start.chain(ending.iter().copied()).collect());
        }
    }
    all
}

impl Fuzzy {
    /// Edits between the word and this lexeme; for a stem, between the stem and the best beginning of the word.
    fn distance(&self, word: &str) -> usize {
        let edits = edits(self.text, word);
        let length = self.text.len();
        let ends = if self.stem {
            if !same_start(word, self.text) {
                return usize::MAX;
            }
            length - 1..=length + 1
        } else {
            word.len()..=word.len()
        };
        let of = |end: usize| edits.get(end.min(word.len())).copied();
        ends.filter_map(of).min().map_or(usize::MAX, usize::from)
    }
}

/// Optimal string alignment distances of a lexeme from every beginning of a word, at its length: one table serves a
/// stem's several ends, and nothing is put on the heap for the thousands of pairs of a long message.
fn edits(lexeme: &str, word: &str) -> [u8; LONGEST + 1] {
    let mut row: [u8; LONGEST + 1] = std::array::from_fn(|at| at as u8);
    let mut above = row;
    let letters = word.as_bytes();
    let mut last = None;
    for (down, letter) in lexeme.bytes().enumerate() {
        let over = above;
        above = row;
        row[0] = down as u8 + 1;
        for (at, other) in letters.iter().enumerate().take(LONGEST) {
            let swap = at > 0 && last == Some(*other) && letters[at - 1] == letter;
            let same = u8::from(letter != *other);
            let one = (above[at] + same).min(above[at + 1] + 1).min(row[at] + 1);
            row[at + 1] = if swap { one.min(over[at - 1] + 1) } else { one };
        }
        last = Some(letter);
    }
    row
}

/// Whether two words begin with the same letter, or with the same two letters swapped.
fn same_start(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    left.first() == right.first() || (left.first() == right.get(1) && left.get(1) == right.first())
}

/// Which of the letters a to z a word holds, as bits.
fn letters(word: &str) -> u32 {
    word.bytes()
        .filter(u8::is_ascii_lowercase)
        .fold(0, |mask, letter| mask | 1 << (letter - b'a'))
}

/// Every concept in the text, in order of appearance, those inside an idiom left out.
pub fn hits(words: &Words) -> Vec<Hit> {
    let tables = &*TABLES;
    let tokens = &words.tokens;
    let mut read: Vec<Vec<u16>> = vec![Vec::new(); tokens.len()];
    let mut known: HashMap<&str, Vec<u16>> = HashMap::new();
    for (token, into) in tokens.iter().zip(&mut read) {
        // A repeated word is looked up once, which keeps a long text of one word cheap.
        if let Some(seen) = known.get(token.word.as_str()) {
            into.clone_from(seen);
        } else {
            tables.read(token, into);
            known.insert(&token.word, into.clone());
        }
    }
    let mut found = Vec::new();
    for start in 0..tokens.len() {
        let numbers: &[u16] = if is_number(&tokens[start]) {
            &tables.number_openings
        } else {
            &[]
        };
        let openings = read[start]
            .iter()
            .flat_map(|lexeme| &tables.openings[usize::from(*lexeme)])
            .chain(numbers);
        for index in openings {
            let phrase = &tables.phrases[usize::from(*index)];
            if let Some(end) = follow(&phrase.atoms, tokens, &read, start)
                .filter(|end| phrase.concept != Concept::Idiom || one_clause(tokens, start, *end))
            {
                found.push(Hit {
                    concept: phrase.concept,
                    start,
                    end,
                    negated: false,
                    ability: phrase.ability,
                });
            }
        }
    }
    without_idioms(found)
}

/// Where a phrase that begins at `at` ends, or `None` where it does not match.
fn follow(atoms: &[Atom], tokens: &[Token], read: &[Vec<u16>], at: usize) -> Option<usize> {
    let Some((atom, rest)) = atoms.split_first() else {
        return Some(at);
    };
    match atom {
        Atom::Gap(most) => (0..=*most)
            .filter(|skipped| same_sentence(tokens, at, at + skipped))
            .find_map(|skipped| follow(rest, tokens, read, at + skipped)),
        Atom::Words(words) => {
            let here = read.get(at)?;
            let matches = words.iter().any(|word| here.contains(word));
            (matches && unbroken(tokens, at, rest)).then(|| follow(rest, tokens, read, at + 1))?
        }
        Atom::Number => tokens
            .get(at)
            .filter(|token| is_number(token))
            .and_then(|_| follow(rest, tokens, read, at + 1)),
        Atom::Year => tokens
            .get(at)
            .and_then(|token| token.number)
            .filter(|number| (1930.0..=2100.0).contains(number))
            .and_then(|_| follow(rest, tokens, read, at + 1)),
    }
}

/// Whether the words of a phrase stay in one sentence.
fn unbroken(tokens: &[Token], at: usize, rest: &[Atom]) -> bool {
    rest.is_empty() || same_sentence(tokens, at, at + 1)
}

fn same_sentence(tokens: &[Token], left: usize, right: usize) -> bool {
    match (tokens.get(left), tokens.get(right)) {
        (Some(left), Some(right)) => left.sentence == right.sentence,
        _ => true,
    }
}

/// Whether tokens `start..end` stand in one clause: a comma breaks a figure of speech ("en feu, rouge").
fn one_clause(tokens: &[Token], start: usize, end: usize) -> bool {
    let last = end.saturating_sub(1);
    tokens[start].clause == tokens[last].clause
}

fn is_number(token: &Token) -> bool {
    token.number.is_some() || NUMBER_WORDS.contains(&token.word.as_str())
}

/// Drops what lies inside an idiom or runs into its middle ("veux mourir" before "mourir de rire"), except settings. A
/// sign that reaches beyond the idiom's end stays.
fn without_idioms(found: Vec<Hit>) -> Vec<Hit> {
    let idioms: Vec<(usize, usize)> = found
        .iter()
        .filter(|hit| hit.concept == Concept::Idiom)
        .map(|hit| (hit.start, hit.end))
        .collect();
    if idioms.is_empty() {
        return found;
    }
    found
        .into_iter()
        .filter(|hit| {
            let covers = |&(start, end): &(usize, usize)| {
                (start <= hit.start && hit.end <= end) || (start < hit.end && hit.start < start && hit.end < end)
            };
            hit.concept.is_setting() || !idioms.iter().any(covers)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::safety::tokens::cut;

    fn found(text: &str, concept: Concept) -> Vec<(usize, usize)> {
        hits(&cut(text))
            .into_iter()
            .filter(|hit| hit.concept == concept)
            .map(|hit| (hit.start, hit.end))
            .collect()
    }

    #[test]
    fn a_word_is_found_exactly_by_its_beginning_and_with_a_slip() {
        assert_eq!(found("ma poitrine", Concept::Chest), [(1, 2)]);
        assert_eq!(found("la pointrine", Concept::Chest), [(1, 2)]);
        assert_eq!(found("mes palpitatoins", Concept::Palpitation), [(1, 2)]);
    }

    #[test]
    fn edits_are_those_of_optimal_string_alignment_at_every_end() {
        let words = [
            "poitrine",
            "pointrine",
            "pirtoine",
            "p",
            "palpitatoins",
            "abab",
            "ba",
            "evanouisement",
        ];
        for lexeme in ["poitrine", "palpitations", "ab", "evanoui", "o"] {
            for word in words {
                let found = edits(lexeme, word);
                for end in 0..=word.len() {
                    let expected = strsim::osa_distance(lexeme, &word[..end]);
                    assert_eq!(usize::from(found[end]), expected, "{lexeme} {}", &word[..end]);
                }
            }
        }
    }

    #[test]
    fn short_words_and_plain_words_are_never_guessed() {
        assert_eq!(found("mel", Concept::Pain), []);
        assert_eq!(found("le lievre est parti", Concept::FeverName), []);
    }

    #[test]
    fn an_idiom_hides_what_it_covers_unless_the_sign_is_longer() {
        assert_eq!(found("un pain au chocolat", Concept::Pain), []);
        assert_eq!(found("j'ai du mal à respirer", Concept::CannotBreathe).len(), 1);
    }

    #[test]
    fn a_phrase_does_not_cross_a_sentence() {
        assert_eq!(found("je suis tombé. Les pommes sont bonnes", Concept::Faint), []);
        assert_eq!(found("je suis tombé dans les pommes", Concept::Faint).len(), 2);
    }
}
