//! Numbers, in digits or in letters up to a hundred, in both languages.

use super::normalise::{Kind, Message};

const UNITS: &[(&str, u8)] = &[
    ("zero", 0),
    ("un", 1),
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
];

const TENS: &[(&str, u8)] = &[
    ("vingt", 20),
    ("vingts", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
    ("septante", 70),
    ("huitante", 80),
    ("octante", 80),
    ("nonante", 90),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fourty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("cent", 100),
    ("hundred", 100),
];

/// About so many, as French counts them.
const ROUND: &[(&str, u8)] = &[
    ("dizaine", 10),
    ("douzaine", 12),
    ("quinzaine", 15),
    ("vingtaine", 20),
    ("trentaine", 30),
    ("quarantaine", 40),
    ("cinquantaine", 50),
    ("dozen", 12),
];

fn look(table: &[(&str, u8)], message: &Message, index: usize) -> Option<u8> {
    let token = message.at(index)?;
    table.iter().find(|(word, _)| token.is(word)).map(|(_, value)| *value)
}

/// The number that starts at `index`, and the index after it. `None` when none starts there.
pub fn number(message: &Message, index: usize) -> Option<(f64, usize)> {
    let token = message.at(index)?;
    if token.kind == Kind::Number {
        return Some((token.value, index + 1));
    }
    in_letters(message, index)
}

/// As `number`, but "un", "a" and the like are articles, not numbers.
pub fn plain_number(message: &Message, index: usize) -> Option<(f64, usize)> {
    if message.is(index, &["un", "une", "a", "an"]) {
        return None;
    }
    number(message, index)
}

fn in_letters(message: &Message, index: usize) -> Option<(f64, usize)> {
    if let Some(value) = look(ROUND, message, index) {
        return Some((f64::from(value), after_of(message, index + 1)));
    }
    // "une dizaine de", "a dozen".
    if message.is(index, &["une", "a"])
        && let Some(value) = look(ROUND, message, index + 1)
    {
        return Some((f64::from(value), after_of(message, index + 2)));
    }
    let (mut value, mut next) = if let Some(tens) = look(TENS, message, index) {
        (tens, index + 1)
    } else {
        let unit = look(UNITS, message, index)?;
        match message.at(skip_hyphen(message, index + 1)) {
            Some(t) if unit == 4 && t.any(&["vingt", "vingts"]) => (80, skip_hyphen(message, index + 1) + 1),
            Some(t) if unit == 10 && t.any(&["sept", "huit", "neuf"]) => {
                let at = skip_hyphen(message, index + 1);
                (10 + look(UNITS, message, at)?, at + 1)
            }
            Some(t) if unit == 1 && t.any(&["cent", "hundred"]) => (100, index + 2),
            _ => return Some((f64::from(unit), index + 1)),
        }
    };
    if (20..100).contains(&value) {
        let mut at = skip_hyphen(message, next);
        if message.is(at, &["et", "and"]) {
            at = skip_hyphen(message, at + 1);
        }
        if let Some(unit) = look(UNITS, message, at).filter(|u| joins(value, *u))
            && !message.is(at, &["a", "an", "une"])
        {
            value += unit;
            next = at + 1;
            let tail = skip_hyphen(message, next);
            if unit == 10
                && let Some(more) = look(UNITS, message, tail).filter(|u| (7..=9).contains(u))
            {
                value += more;
                next = tail + 1;
            }
        }
    }
    Some((f64::from(value), next))
}

/// French counts soixante-dix and quatre-vingt-quinze; other tens take one to nine.
fn joins(tens: u8, unit: u8) -> bool {
    let most = if matches!(tens, 60 | 80) { 19 } else { 9 };
    (1..=most).contains(&unit)
}

fn skip_hyphen(message: &Message, index: usize) -> usize {
    if message.is(index, &["-"]) { index + 1 } else { index }
}

fn after_of(message: &Message, index: usize) -> usize {
    if message.is(index, &["de", "d", "of"]) {
        index + 1
    } else {
        index
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_count_up_to_a_hundred() {
        for (text, value) in [
            ("dix-sept", 17.0),
            ("vingt et un", 21.0),
            ("soixante-dix-neuf", 79.0),
            ("soixante et onze", 71.0),
            ("quatre-vingt-quinze", 95.0),
            ("quatre-vingts", 80.0),
            ("nonante-six", 96.0),
            ("forty-two", 42.0),
            ("twelve", 12.0),
            ("cent", 100.0),
            ("one hundred", 100.0),
            ("une dizaine de", 10.0),
            ("8,5", 8.5),
        ] {
            let message = Message::read(text);
            assert_eq!(number(&message, 0), Some((value, message.tokens.len())), "{text}");
        }
        assert_eq!(number(&Message::read("courir"), 0), None);
    }
}
