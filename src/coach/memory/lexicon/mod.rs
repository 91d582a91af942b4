//! What words have to do with each other: forms of one verb, numbers in letters, one idea in two languages, and the
//! words that say nothing.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// A line of forms each, the word itself first.
const IRREGULAR: &str = include_str!("irregular.txt");
/// A number in digits, and in letters.
const NUMBERS: &str = include_str!("numbers.txt");
/// Words that say nothing about what a message is about, accents stripped.
const STOP: &str = include_str!("stop.txt");
/// Words of a question that its answer does not hold.
const ASKING: &str = include_str!("asking.txt");
/// One idea a line.
const RELATED: &str = include_str!("related.txt");

/// How sure another word for an idea is to mean the same, against 1 for the word itself.
const SAME_IDEA: f64 = 0.45;
/// A kind of thing found by one of its kind, and the other way round.
const OF_ITS_KIND: f64 = 0.4;
const ITS_KIND: f64 = 0.2;

/// Another word, and its weight.
type Others = Vec<(&'static str, f64)>;

static FORMS: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let mut forms = HashMap::new();
    for line in IRREGULAR.lines().chain(NUMBERS.lines()) {
        let mut words = line.split_whitespace();
        let Some(base) = words.next() else { continue };
        for form in words {
            forms.entry(form).or_insert(base);
        }
    }
    forms
});
static STOPPED: LazyLock<HashSet<&'static str>> = LazyLock::new(|| STOP.split_whitespace().collect());
static ASKED: LazyLock<HashSet<&'static str>> = LazyLock::new(|| ASKING.split_whitespace().collect());
static OTHERS: LazyLock<HashMap<&'static str, Others>> = LazyLock::new(|| {
    let mut others: HashMap<&'static str, Others> = HashMap::new();
    for line in RELATED.lines().filter(|l| !l.starts_with('#')) {
        let words = |part: &'static str| part.split_whitespace().collect::<Vec<_>>();
        match line.split_once('>') {
            None => {
                let all = words(line);
                for word in &all {
                    let rest = all.iter().filter(|w| *w != word).map(|w| (*w, SAME_IDEA));
                    others.entry(base(word)).or_default().extend(rest);
                }
            }
            Some((general, kinds)) => {
                let (general, kinds) = (words(general), words(kinds));
                for word in &general {
                    let more = kinds.iter().map(|w| (*w, OF_ITS_KIND));
                    others.entry(base(word)).or_default().extend(more);
                }
                for word in &kinds {
                    let more = general.iter().map(|w| (*w, ITS_KIND));
                    others.entry(base(word)).or_default().extend(more);
                }
            }
        }
    }
    others
});

/// The word a form belongs to: `went` to `go`, `trois` to `3`. A word without one is its own.
pub fn base(word: &str) -> &str {
    FORMS.get(word).copied().unwrap_or(word)
}

pub fn says_nothing(word: &str) -> bool {
    STOPPED.contains(word)
}

/// Whether a word of a question asks, rather than names what it asks about.
pub fn asks(word: &str) -> bool {
    ASKED.contains(word)
}

/// Other words for what a word means, each with its weight; one may be several words joined by `_`.
pub fn others(word: &str) -> &'static [(&'static str, f64)] {
    OTHERS.get(base(word)).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_numbers_and_ideas_are_found() {
        assert_eq!((base("went"), base("couru"), base("trois")), ("go", "courir", "3"));
        assert_eq!(base("genou"), "genou");
        let others = |word: &str| others(word).iter().map(|(w, _)| *w).collect::<Vec<_>>();
        assert!(others("cheville").contains(&"ankle"), "{:?}", others("cheville"));
        assert!(others("pets").contains(&"puppy") && !others("puppy").contains(&"kitten"));
        assert!(says_nothing("the") && asks("quand") && !says_nothing("genou"));
    }
}
