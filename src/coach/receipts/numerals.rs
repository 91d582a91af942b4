//! Numbers, in digits or in words, where they stand in a text.

use super::cardinals;
use super::reading::{Micro, ONE};
use super::spelled::{Spelled, past_hyphen};
use super::tokens::{Kind, Tokens};

/// Longer runs of digits are no figure of a runner.
const MOST_DIGITS: usize = 9;

/// A number found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numeral {
    /// What it may mean: `1,234` is two numbers, according to the reader. Empty where it is no number at all.
    pub values: Vec<Micro>,
    /// The value where it is whole and written without grouping.
    pub whole: Option<u32>,
    /// Digits it is written with; 0 in words.
    pub digits: usize,
    /// `2nd`, `douzième`.
    pub ordinal: bool,
    /// The token after it.
    pub next: usize,
}

impl Numeral {
    fn words(value: u32, next: usize, ordinal: bool) -> Self {
        Self {
            values: vec![Micro::from(value) * ONE],
            whole: Some(value),
            digits: 0,
            ordinal,
            next,
        }
    }

    /// Something with digits that is no number.
    pub fn nonsense(next: usize) -> Self {
        Self {
            values: Vec::new(),
            whole: None,
            digits: 0,
            ordinal: false,
            next,
        }
    }
}

/// The number that starts at `index`. Articles are none.
pub fn at(tokens: &Tokens, index: usize) -> Option<Numeral> {
    let found = in_digits(tokens, index).or_else(|| in_words(tokens, index))?;
    Some(spoken_decimal(tokens, &found).unwrap_or(found))
}

fn in_digits(tokens: &Tokens, index: usize) -> Option<Numeral> {
    let token = tokens.at(index)?;
    if token.kind == Kind::Fraction {
        return Some(Numeral {
            next: index + 1,
            values: vec![token.text.parse().ok()?],
            ..Numeral::nonsense(0)
        });
    }
    let mut whole = match tokens.digits(index) {
        "" => return None,
        digits => digits.to_owned(),
    };
    let digits = whole.len();
    let mut next = index + 1;
    while groups(&whole, digits) && !tokens.glued(next) && tokens.digits(next).len() == 3 {
        whole.push_str(tokens.digits(next));
        next += 1;
    }
    let grouped = next > index + 1;
    let mut values = Vec::new();
    let mut plain = !grouped;
    if let Some(decimals) = after_mark(tokens, next, ".,") {
        plain = false;
        values.extend(decimal(&whole, decimals));
        next += 2;
        // 1,234 or 12,345.6 with thousands apart.
        if decimals.len() == 3 && groups(&whole, digits) && !grouped {
            let thousands = format!("{whole}{decimals}");
            if let Some(more) = after_mark(tokens, next, ".,") {
                values = decimal(&thousands, more).into_iter().collect();
                next += 2;
            } else {
                values.extend(decimal(&thousands, ""));
            }
        }
        if after_mark(tokens, next, ".,").is_some() {
            return Some(Numeral::nonsense(next + 2));
        }
    } else {
        values.extend(decimal(&whole, ""));
    }
    if let Some(fraction) = tokens.at(next).filter(|t| t.kind == Kind::Fraction) {
        let fraction: Micro = fraction.text.parse().ok()?;
        values = values.into_iter().map(|v| v + fraction).collect();
        plain = false;
        next += 1;
    }
    let mut found = Numeral {
        values,
        whole: whole.parse().ok().filter(|_| plain),
        digits,
        ordinal: false,
        next,
    };
    if tokens.glued(next) && plain && is_ordinal_ending(tokens.word(next)) {
        found.ordinal = true;
        found.next += 1;
    }
    Some(found)
}

/// Whether groups of three may follow: `12 345`, not `0123` nor `1234 567`.
fn groups(whole: &str, digits: usize) -> bool {
    digits <= 3 && !whole.starts_with('0') && whole.len() < MOST_DIGITS
}

/// The digits after a mark, nothing standing between.
fn after_mark<'t>(tokens: &'t Tokens, index: usize, marks: &str) -> Option<&'t str> {
    let joined = tokens.is_sign(index, marks) && tokens.glued(index) && tokens.glued(index + 1);
    Some(tokens.digits(index + 1)).filter(|digits| joined && !digits.is_empty())
}

/// Exact to a millionth; `None` beyond.
fn decimal(whole: &str, decimals: &str) -> Option<Micro> {
    let decimals = decimals.trim_end_matches('0');
    if whole.len() > MOST_DIGITS || decimals.len() > 6 {
        return None;
    }
    let part: Micro = format!("{decimals:0<6}").parse().ok()?;
    Some(whole.parse::<Micro>().ok()? * ONE + part)
}

fn is_ordinal_ending(word: &str) -> bool {
    matches!(
        word,
        "er" | "ere" | "re" | "e" | "eme" | "emes" | "ieme" | "iemes" | "nd" | "nde" | "st" | "rd" | "th"
    )
}

/// `8 virgule 2`, `dix-huit virgule trois`, `eight point oh-five` without the oh.
fn spoken_decimal(tokens: &Tokens, first: &Numeral) -> Option<Numeral> {
    let whole = first.whole.filter(|_| !first.ordinal)?;
    if !tokens.is_word(first.next, &["virgule", "comma", "point"]) {
        return None;
    }
    let mut decimals = String::new();
    let mut next = first.next + 1;
    while let Some(part) = in_digits(tokens, next)
        .or_else(|| in_words(tokens, next))
        .or_else(|| one(tokens, next))
    {
        let written = match tokens.digits(next) {
            "" => part.whole?.to_string(),
            digits => digits.to_owned(),
        };
        decimals.push_str(&written);
        next = part.next;
        if decimals.len() > 6 || (part.whole != Some(0) && part.digits > 0) {
            break;
        }
    }
    let values = decimal(&whole.to_string(), &decimals).filter(|_| !decimals.is_empty())?;
    Some(Numeral {
        values: vec![values],
        whole: None,
        next,
        ..first.clone()
    })
}

/// The last decimal may be one.
fn one(tokens: &Tokens, index: usize) -> Option<Numeral> {
    tokens
        .is_word(index, &["un", "one"])
        .then(|| Numeral::words(1, index + 1, false))
}

/// Number words in a row that make one number.
fn in_words(tokens: &Tokens, index: usize) -> Option<Numeral> {
    // Une dizaine, a dozen, half a dozen, une demi-douzaine.
    for (half, words) in [
        (1, ""),
        (1, "une"),
        (1, "un"),
        (1, "a"),
        (2, "half a"),
        (2, "une demi"),
        (2, "demi"),
    ] {
        let at = if words.is_empty() {
            Some(index)
        } else {
            tokens.phrase(index, words)
        };
        let at = at.map(|at| past_hyphen(tokens, at));
        if let Some((at, value)) = at.and_then(|at| Some((at, cardinals::round(tokens.word(at))?))) {
            return Some(Numeral::words(value / half, at + 1, false));
        }
    }
    let mut state = Spelled::default();
    let mut next = index;
    let mut at = index;
    loop {
        let word = tokens.word(at);
        if !state.take(word, tokens, at) {
            break;
        }
        next = at + 1;
        if state.ordinal {
            break;
        }
        at = past_hyphen(tokens, next);
        let link = tokens.is_word(at, &["et", "and"]);
        if link && state.links() {
            at = past_hyphen(tokens, at + 1);
        } else if link {
            break;
        }
    }
    let value = state.value().filter(|_| next > index)?;
    if let Some(dozen) = cardinals::round(tokens.word(next)).filter(|_| !state.ordinal) {
        return Some(Numeral::words(value.checked_mul(dozen)?, next + 1, false));
    }
    Some(Numeral::words(value, next, state.ordinal))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> Option<(u32, bool)> {
        let tokens = Tokens::read(text);
        at(&tokens, 0)
            .filter(|n| n.next == tokens.len())
            .and_then(|n| n.whole.map(|value| (value, n.ordinal)))
    }

    fn values(text: &str) -> Vec<Micro> {
        at(&Tokens::read(text), 0).map(|n| n.values).unwrap_or_default()
    }

    #[test]
    fn words_make_one_number() {
        for (text, value) in [
            ("deux", 2),
            ("dix-huit", 18),
            ("vingt et un", 21),
            ("vingt-et-une", 21),
            ("soixante-dix-neuf", 79),
            ("soixante et onze", 71),
            ("quatre-vingts", 80),
            ("quatre-vingt-dix-sept", 97),
            ("nonante-six", 96),
            ("cent cinquante-deux", 152),
            ("deux cents", 200),
            ("deux mille trois cent quatre", 2304),
            ("forty-two", 42),
            ("one hundred and fifty-two", 152),
            ("a hundred", 100),
            ("twelve hundred", 1200),
            ("une dizaine", 10),
            ("a dozen", 12),
            ("half a dozen", 6),
            ("two dozen", 24),
            ("mille", 1000),
        ] {
            assert_eq!(whole(text), Some((value, false)), "{text}");
        }
        for text in ["un", "une", "a", "one", "deux trois", "vingt douze", "six et sept"] {
            assert_eq!(whole(text), None, "{text}");
        }
    }

    #[test]
    fn ordinals_are_told_apart() {
        for (text, value) in [
            ("1er", 1),
            ("12th", 12),
            ("troisième", 3),
            ("dix-septième", 17),
            ("twenty-first", 21),
            ("11e", 11),
        ] {
            assert_eq!(whole(text), Some((value, true)), "{text}");
        }
    }

    #[test]
    fn digits_carry_marks_and_groups() {
        assert_eq!(values("8,0 km"), [8 * ONE]);
        assert_eq!(values("12\u{202f}345,6"), [12_345_600_000]);
        assert_eq!(values("12,345.6"), [12_345_600_000]);
        assert_eq!(values("1,234"), [1_234_000, 1_234_000_000]);
        assert_eq!(values("8½"), [8_500_000]);
        assert_eq!(values("dix-huit virgule trois"), [18_300_000]);
        assert_eq!(values("8 virgule 05"), [8_050_000]);
        assert_eq!(values("1.2.3"), [0; 0]);
        assert_eq!(values("99999999999"), [0; 0]);
    }
}
