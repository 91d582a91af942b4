//! Stretches of days by their two ends: "du 12 au 16", "3 au 10 août", "from the 3rd to the 7th".

use super::calendar_words::month;
use super::normalise::{Kind, Message, Token};

/// Words between the two ends.
const UNTIL: &[&str] = &["au", "to", "until", "till", "through", "-", "jusqu"];
const ORDINAL: &[&str] = &["er", "st", "nd", "rd", "th"];
/// Words a bare day may be followed by: any other may be its unit.
const GOES_ON: &[&str] = &[
    "je",
    "j",
    "c",
    "et",
    "and",
    "pour",
    "i",
    "it",
    "donc",
    "pas",
    "emojilaugh",
];

/// The first end at `i`: its day, its month where one stands behind the second end, and the index after the day.
/// Without a month only "du … au …" is a stretch of days: "10 to 7" are hours.
pub fn opening(message: &Message, i: usize) -> Option<(u32, Option<u32>, usize)> {
    let (first, end) = day(message, i)?;
    if !message.is(end, UNTIL) {
        return None;
    }
    let mut at = end + 1;
    while message.is(at, &["au", "le", "the"]) {
        at += 1;
    }
    let (_, behind) = day(message, at)?;
    let month_at = if message.is(behind, &["of", "de"]) {
        behind + 1
    } else {
        behind
    };
    if let Some(month) = month(message, month_at) {
        return Some((first, Some(month), end));
    }
    let opened = i.checked_sub(1).is_some_and(|b| message.is(b, &["du"])) && message.is(end, &["au", "jusqu"]);
    (opened && message.at(behind).is_none_or(ends_a_day)).then_some((first, None, end))
}

/// The second end at `i` of a stretch whose month is unsaid, and the index after it.
pub fn closing(message: &Message, i: usize) -> Option<(u32, usize)> {
    let (last, end) = day(message, i)?;
    let opened = i.checked_sub(1).is_some_and(|b| message.is(b, &["au"]))
        && (2..=4).any(|back| i.checked_sub(back).is_some_and(|at| opening(message, at).is_some()));
    (opened && message.at(end).is_none_or(ends_a_day)).then_some((last, end))
}

/// Whether the tokens between two dates only join them.
pub fn joined(message: &Message, from: usize, to: usize) -> bool {
    let between = message.tokens.get(from..to).unwrap_or_default();
    between.iter().any(|t| t.any(UNTIL))
        && between
            .iter()
            .all(|t| t.any(UNTIL) || t.any(&["le", "the", "a", "jusque"]))
}

/// The day of the month at `at` and the index after it.
fn day(message: &Message, at: usize) -> Option<(u32, usize)> {
    let token = message.at(at).filter(|t| t.kind == Kind::Number && t.text.len() <= 2)?;
    let end = if message.is(at + 1, ORDINAL) { at + 2 } else { at + 1 };
    ((1.0..=31.0).contains(&token.value) && token.value.fract() == 0.0).then_some((token.value as u32, end))
}

/// Whether no unit follows a bare day.
fn ends_a_day(next: &Token) -> bool {
    next.kind == Kind::Symbol && !next.any(&["/", "'", ":", "°", "%"]) || next.any(GOES_ON)
}
