//! Mends misspelt words that stand close to one word of the lexicon.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use strsim::osa_distance;

use super::lexicon::CONCEPTS;
use super::named::{EXERCISE_BOOK, METHOD_BOOK, SITE_BOOK};
use super::normalise::{Kind, Message};
use super::{calendar_words, language, places};

/// Shorter words are left as they are: too many words stand one letter apart.
const SHORTEST: usize = 5;
/// From this length two edits are mended instead of one.
const TWO_EDITS_FROM: usize = 9;
/// A shorter stem does not vouch for the words that begin with it.
const KNOWN_STEM_FROM: usize = 4;
/// Unknown words tried per message, which bounds the time.
const TRIED: usize = 24;

struct Dictionary {
    exact: HashSet<&'static str>,
    stems: HashSet<&'static str>,
    /// Candidates by first letter; the flag marks a stem.
    candidates: HashMap<char, Vec<(&'static str, bool)>>,
}

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(|| {
    let units = [
        "kilometres",
        "kilometre",
        "kilometers",
        "kilometer",
        "minutes",
        "minute",
        "heures",
        "hours",
        "secondes",
        "marathon",
        "metres",
        "bornes",
    ];
    let books = CONCEPTS
        .vocabulary()
        .chain(SITE_BOOK.vocabulary())
        .chain(EXERCISE_BOOK.vocabulary())
        .chain(METHOD_BOOK.vocabulary())
        .chain(calendar_words::words().map(|w| (w, false)))
        .chain(places::words().filter(|w| w.len() > SHORTEST).map(|w| (w, false)))
        .chain(units.into_iter().map(|w| (w, false)));
    let mut dictionary = Dictionary {
        exact: HashSet::new(),
        stems: HashSet::new(),
        candidates: HashMap::new(),
    };
    for (word, stem) in books {
        let new = if stem {
            dictionary.stems.insert(word)
        } else {
            dictionary.exact.insert(word)
        };
        if new
            && word.len() >= SHORTEST
            && let Some(first) = word.chars().next()
        {
            dictionary.candidates.entry(first).or_default().push((word, stem));
        }
    }
    dictionary
});

impl Dictionary {
    fn knows(&self, word: &str) -> bool {
        self.exact.contains(word)
            || language::everyday(word)
            || places::known(word)
            || word
                .strip_suffix('s')
                .is_some_and(|w| self.exact.contains(w) || language::everyday(w))
            || word
                .char_indices()
                .skip(KNOWN_STEM_FROM)
                .any(|(cut, _)| word.get(..cut).is_some_and(|s| self.stems.contains(s)))
            || self.stems.contains(word)
    }

    fn nearest(&self, word: &str) -> Option<&'static str> {
        let first = word.chars().next()?;
        let allowed = if word.len() >= TWO_EDITS_FROM { 2 } else { 1 };
        self.candidates
            .get(&first)?
            .iter()
            .filter_map(|(candidate, stem)| {
                let distance = if *stem {
                    stem_distance(word, candidate)
                } else if word.len().abs_diff(candidate.len()) <= allowed {
                    osa_distance(word, candidate)
                } else {
                    return None;
                };
                // A second edit is for long words on both sides.
                let bound = if candidate.len() >= TWO_EDITS_FROM - 1 {
                    allowed
                } else {
                    1
                };
                (distance <= bound).then_some((distance, candidate.len().abs_diff(word.len()), *candidate))
            })
            .min()
            .map(|(.., candidate)| candidate)
    }
}

/// Distance between a stem and the beginning of a word.
fn stem_distance(word: &str, stem: &str) -> usize {
    let length = stem.len();
    (length.saturating_sub(1)..=length + 1)
        .filter_map(|cut| word.get(..cut))
        .map(|beginning| osa_distance(beginning, stem))
        .min()
        .unwrap_or(usize::MAX)
}

/// Replaces misspelt words by the word meant. Words of fewer than five letters and known words stay.
pub fn mend(message: &mut Message) {
    split_glued_je(message);
    let unknown = message
        .tokens
        .iter_mut()
        .filter(|t| {
            t.kind == Kind::Word && t.text.len() >= SHORTEST && t.text.len() <= 24 && !DICTIONARY.knows(&t.text)
        })
        .take(TRIED);
    for token in unknown {
        if let Some(word) = DICTIONARY.nearest(&token.text) {
            word.clone_into(&mut token.text);
        }
    }
}

/// "jprepare" is "je prepare".
fn split_glued_je(message: &mut Message) {
    let mut i = 0;
    while i < message.tokens.len() {
        let verb = message.at(i).and_then(|t| {
            let rest = t.text.strip_prefix('j')?;
            let consonant = rest.chars().next().is_some_and(|c| !"aeiouyh".contains(c));
            let glued = t.kind == Kind::Word && rest.len() >= 4 && consonant && !DICTIONARY.knows(&t.text);
            (glued && DICTIONARY.knows(rest)).then(|| rest.to_owned())
        });
        if let Some(verb) = verb
            && let Some(token) = message.tokens.get_mut(i)
        {
            let mut je = token.clone();
            "je".clone_into(&mut je.text);
            token.text = verb;
            message.tokens.insert(i, je);
            i += 1;
        }
        i += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> Vec<String> {
        let mut message = Message::read(text);
        mend(&mut message);
        message.tokens.into_iter().map(|t| t.text).collect()
    }

    #[test]
    fn near_words_are_mended_and_known_words_stay() {
        assert_eq!(mended("ma scéance de deman"), ["ma", "seance", "de", "demain"]);
        assert_eq!(mended("tomorow workuot"), ["tomorrow", "workout"]);
        assert_eq!(mended("la maison du monde"), ["la", "maison", "du", "monde"]);
        assert_eq!(mended("jeudo"), ["jeudi"]);
        assert_eq!(mended("jprépare un semi"), ["je", "prepare", "un", "semi"]);
    }
}
