//! Spots that try to look like something else: addresses, phone numbers, digits in disguise, words of digits.

use std::ops::Range;

use super::cardinals;
use super::days;
use super::measures;
use super::numerals;
use super::sources::{self, Known};
use super::tokens::{Kind, Tokens};

/// Digits in a row, or in groups, that only a phone number or an account has.
const PHONE_DIGITS: usize = 8;
/// Groups or letters looked at from one token: a longer row is seen from its other tokens, and time stays linear.
const MOST_IN_A_ROW: usize = 24;
/// Single letters in a row that spell a word apart.
const SPACED_LETTERS: usize = 4;

/// Letters that may follow digits without a blank, besides units.
const AFTER_DIGITS: [&str; 19] = [
    "k", "x", "am", "pm", "er", "ere", "re", "e", "eme", "emes", "ieme", "iemes", "nd", "nde", "st", "rd", "th", "pts",
    "ers",
];

/// Letters that may stand before digits without a blank: a zone, a day before the race, a week.
const BEFORE_DIGITS: [&str; 4] = ["z", "zone", "j", "s"];

/// Letters that may stand between digits.
const BETWEEN_DIGITS: [&str; 6] = ["h", "m", "min", "mn", "x", "km"];

/// Words that may stand before a unit in the plural without counting it.
const BEFORE_UNITS: &[&str] = &[
    "de",
    "d",
    "des",
    "les",
    "la",
    "le",
    "en",
    "au",
    "aux",
    "par",
    "tes",
    "ces",
    "ses",
    "mes",
    "vos",
    "nos",
    "leurs",
    "quelques",
    "plusieurs",
    "premiers",
    "premieres",
    "derniers",
    "dernieres",
    "prochains",
    "prochaines",
    "autres",
    "quels",
    "quelles",
    "combien",
    "certains",
    "certaines",
    "bons",
    "bonnes",
    "petits",
    "petites",
    "longs",
    "longues",
    "mauvais",
    "beaux",
    "belles",
    "gros",
    "grosses",
    "seuls",
    "memes",
    "vrais",
    "tous",
    "toutes",
    "sans",
    "trop",
    "meme",
    "of",
    "the",
    "your",
    "my",
    "these",
    "those",
    "few",
    "some",
    "many",
    "several",
    "more",
    "fewer",
    "last",
    "first",
    "next",
    "final",
    "opening",
    "closing",
    "early",
    "easy",
    "hard",
    "slow",
    "gentle",
    "extra",
    "weekly",
    "in",
    "per",
    "no",
    "any",
    "total",
    "all",
    "both",
    "long",
    "short",
    "good",
    "these",
    "quiet",
    "recent",
    "and",
    "et",
    "ou",
    "or",
    "ni",
    "by",
    "to",
    "a",
    "fast",
    "steady",
    "running",
    "training",
    "racing",
    "remaining",
    "half",
    "country",
    "walking",
    "easier",
    "harder",
    "junk",
    "quality",
    "base",
    "about",
    "environ",
];

/// Units that are always counted when written so.
const COUNTED_UNITS: [&str; 12] = [
    "km",
    "kms",
    "kilometres",
    "kilometers",
    "miles",
    "bpm",
    "min",
    "mins",
    "minutes",
    "hours",
    "heures",
    "percent",
];

/// Every suspicious spot, as bytes of the text.
pub fn spots(tokens: &Tokens, known: &Known) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for i in 0..tokens.len() {
        let Some(token) = tokens.at(i) else { break };
        let spot = match token.kind {
            Kind::Suspect => Some(chunk(tokens, i)),
            Kind::Sign => address(tokens, i),
            Kind::Digits => phone(tokens, i),
            Kind::Word => word(tokens, i, known),
            Kind::Fraction => None,
        };
        found.extend(spot.map(|s| tokens.span(s.start, s.end)));
    }
    for run in sources::runs(tokens) {
        if mixed(tokens, &run) && !known.has_word(&sources::letters_and_digits(tokens, &run)) {
            found.push(tokens.span(run.start, run.end));
        }
    }
    found
}

/// Everything around a token up to the next blank.
fn chunk(tokens: &Tokens, index: usize) -> Range<usize> {
    let mut start = index;
    while start > 0 && tokens.glued(start) {
        start -= 1;
    }
    let mut end = index + 1;
    while tokens.glued(end) {
        end += 1;
    }
    while end > index + 1 && tokens.is_sign(end - 1, ".,;:!?)") {
        end -= 1;
    }
    start..end
}

/// `https://`, `name@host`, `host.tld`, and tags that hide what stands between digits.
fn address(tokens: &Tokens, i: usize) -> Option<Range<usize>> {
    let long = |at: usize| tokens.word(at).len() >= 2;
    let joined = tokens.glued(i) && tokens.glued(i + 1) && i > 0;
    let host = tokens.is_sign(i, ".") && joined && long(i - 1) && long(i + 1);
    let scheme =
        tokens.is_sign(i, ":") && tokens.is_sign(i + 1, "/") && tokens.is_sign(i + 2, "/") && tokens.glued(i + 2);
    let mail = tokens.is_sign(i, "@") && joined;
    let tag =
        tokens.is_sign(i, "<") && tokens.glued(i + 1) && (!tokens.word(i + 1).is_empty() || tokens.is_sign(i + 1, "/"));
    let entity =
        tokens.is_sign(i, "&") && tokens.glued(i + 1) && (tokens.is_sign(i + 1, "#") || !tokens.word(i + 1).is_empty());
    (host || scheme || mail || tag || entity).then(|| chunk(tokens, i))
}

/// A row of groups of digits with the same mark between, unless it is a date.
fn phone(tokens: &Tokens, i: usize) -> Option<Range<usize>> {
    let mut digits = tokens.digits(i).len();
    let mut end = i + 1;
    let mark = tokens
        .at(i + 1)
        .filter(|t| t.kind == Kind::Sign && ".-/".contains(&t.text));
    for _ in 0..MOST_IN_A_ROW {
        let (group, glued) = match mark {
            Some(mark) if tokens.is_sign(end, &mark.text) => (end + 1, true),
            Some(_) => break,
            None => (end, false),
        };
        if tokens.digits(group).is_empty() || tokens.glued(group) != glued {
            break;
        }
        digits += tokens.digits(group).len();
        end = group + 1;
    }
    let dated = days::at(tokens, i).is_some_and(|(_, next)| next >= end);
    (digits >= PHONE_DIGITS && !dated).then_some(i..end)
}

fn word(tokens: &Tokens, i: usize, known: &Known) -> Option<Range<usize>> {
    let token = tokens.at(i)?;
    if token.foreign && !known.has_word(&token.text) {
        return Some(chunk(tokens, i));
    }
    if cardinals::run_together(&token.text, |word| measures::of_word(word).is_some()) {
        return Some(i..i + 1);
    }
    // A letter in the place of a digit: "l run", "7.l km". A litre is counted, an article elided.
    let counted = i > 0 && !tokens.digits(i - 1).is_empty();
    if tokens.is_word(i, &["l", "o"]) && !counted && !tokens.is_sign(i + 1, "'") {
        return Some(chunk(tokens, i));
    }
    spelled_apart(tokens, i).or_else(|| strange_count(tokens, i, known))
}

/// "d o u z e", "t-w-o k".
fn spelled_apart(tokens: &Tokens, i: usize) -> Option<Range<usize>> {
    let single = |at: usize| tokens.word(at).len() == 1;
    let mut end = i;
    let mut letters = 0;
    while single(end) && letters < MOST_IN_A_ROW {
        letters += 1;
        end += 1;
        if tokens.is_sign(end, "-._*") && single(end + 1) {
            end += 1;
        }
    }
    (letters >= SPACED_LETTERS).then_some(i..end)
}

/// A unit after a word that neither counts nor is known not to: "douzze km", "zwölf Minuten", "dodici km".
fn strange_count(tokens: &Tokens, i: usize, known: &Known) -> Option<Range<usize>> {
    if !COUNTED_UNITS.contains(&tokens.word(i)) {
        return None;
    }
    let mut before = i.checked_sub(1)?;
    while tokens.is_sign(before, "-*_") && before > 0 {
        before -= 1;
    }
    let word = tokens.word(before);
    let counts = cardinals::counts(word)
        || cardinals::one(word)
        || cardinals::ordinal(word).is_some()
        || measures::of_word(word).is_some()
        || matches!(word, "demi" | "demie" | "h");
    // Two words back a number may stand: "8 petits km".
    let counted = before
        .checked_sub(1)
        .is_some_and(|b| !tokens.digits(b).is_empty() || numerals::at(tokens, b).is_some());
    let strange = !word.is_empty() && !counts && !counted && !BEFORE_UNITS.contains(&word) && !known.has_word(word);
    strange.then_some(before..i + 1)
}

/// Digits and letters in one word that is neither a number with its unit nor anything we write.
fn mixed(tokens: &Tokens, run: &Range<usize>) -> bool {
    let digits = |i: usize| run.contains(&i) && !tokens.digits(i).is_empty();
    let name = |i: usize| super::idioms::name(tokens, i).is_some();
    run.clone().any(|i| {
        let word = tokens.word(i);
        if word.is_empty() {
            return false;
        }
        let before = i > run.start && digits(i - 1);
        let after = digits(i + 1);
        let named = name(i) || (i >= run.start + 2 && name(i - 2));
        let unit = measures::of_word(word).is_some() || AFTER_DIGITS.contains(&word);
        match (before, after) {
            (true, true) => !BETWEEN_DIGITS.contains(&word),
            (true, false) => !unit && !named,
            (false, true) => !BEFORE_DIGITS.contains(&word) && !named,
            (false, false) => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spotted(text: &str) -> Vec<&str> {
        let known = Known::of(&[], "ma sortie Run2024");
        spots(&Tokens::read(text), &known)
            .into_iter()
            .filter_map(|s| text.get(s))
            .collect()
    }

    #[test]
    fn disguises_are_seen() {
        for text in [
            "va sur allure.run/x",
            "https://x",
            "a@b.fr",
            "06 12 34 56 78",
            "06.12.34.56.78",
            "1О km",
            "I2 km",
            "d o u z e km",
            "douzze km",
            "zwölf km",
            "двенадцать",
            "1<b>2</b>",
            "twelvekm",
            "①",
            "1e3 m",
            "l run",
            "March l.",
            "7.l km",
        ] {
            assert!(!spotted(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn plain_words_are_left_alone() {
        for text in [
            "Cours 10km en 42min10, zone Z2, le 1er avril, VO2max, 6x400m, 5e sortie, 10k",
            "C’est-à-dire : tes premiers kilomètres, les dernières minutes",
            "Easy miles, the last few minutes, 7am",
            "le 2027-04-11, Run2024",
            "8 petits km à 5 min/km",
        ] {
            assert_eq!(spotted(text), [""; 0], "{text}");
        }
    }
}
