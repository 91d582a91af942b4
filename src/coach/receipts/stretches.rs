//! Lengths of time and clock times: `42:10`, `4'35`, `1 h 05`, "une heure et demie", `9:30 pm`.

use super::measures;
use super::numerals;
use super::reading::{Measure, Stretch};
use super::tokens::Tokens;

/// A length of time in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub stretch: Stretch,
    /// The unit where only one was named: in "42 à 45 min" it belongs to both.
    pub unit: Option<Measure>,
    /// Minutes after midnight, where the form says so: am, pm, o'clock.
    pub of_day: Option<u32>,
    pub next: usize,
}

impl Found {
    fn new(hours: Option<u32>, minutes: Option<u32>, seconds: Option<u32>, next: usize) -> Self {
        Self {
            stretch: Stretch {
                hours,
                minutes,
                seconds,
            },
            unit: None,
            of_day: None,
            next,
        }
    }
}

pub fn at(tokens: &Tokens, index: usize) -> Option<Found> {
    let found = with_colons(tokens, index)
        .or_else(|| with_primes(tokens, index))
        .or_else(|| with_fractions(tokens, index))
        .or_else(|| with_units(tokens, index))
        .or_else(|| whole_hour(tokens, index))?;
    Some(half_of_day(tokens, found))
}

fn two_digits(tokens: &Tokens, index: usize) -> Option<u32> {
    let digits = tokens.digits(index);
    if digits.len() == 2 { digits.parse().ok() } else { None }
}

fn short_number(tokens: &Tokens, index: usize) -> Option<u32> {
    let digits = tokens.digits(index);
    if digits.len() <= 3 { digits.parse().ok() } else { None }
}

fn glued_sign(tokens: &Tokens, index: usize, signs: &str) -> bool {
    tokens.is_sign(index, signs) && tokens.glued(index)
}

/// `42:10`, `3:29:10`. Two parts are minutes and seconds unless `h` follows.
fn with_colons(tokens: &Tokens, index: usize) -> Option<Found> {
    let first = short_number(tokens, index)?;
    let part = |at: usize| two_digits(tokens, at + 1).filter(|_| glued_sign(tokens, at, ":") && tokens.glued(at + 1));
    let second = part(index + 1)?;
    if let Some(third) = part(index + 3) {
        let next = index + 5 + usize::from(tokens.is_word(index + 5, &["h"]));
        return Some(Found::new(Some(first), Some(second), Some(third), next));
    }
    let next = index + 3;
    if measures::of_word(tokens.word(next)) == Some(Measure::Hour) {
        return Some(Found::new(Some(first), Some(second), None, next + 1));
    }
    // "5:12 min", unless it begins "min/km".
    let minutes =
        measures::of_word(tokens.word(next)) == Some(Measure::Minute) && measures::pace(tokens, next).is_none();
    Some(Found::new(None, Some(first), Some(second), next + usize::from(minutes)))
}

/// `4'35`, `4'35''`, `42'`.
fn with_primes(tokens: &Tokens, index: usize) -> Option<Found> {
    let minutes = short_number(tokens, index)?;
    if !glued_sign(tokens, index + 1, "'") {
        return None;
    }
    let after = index + 2;
    if let Some(seconds) = two_digits(tokens, after).filter(|_| tokens.glued(after)) {
        let marks = (after + 1..after + 3)
            .take_while(|at| glued_sign(tokens, *at, "'\""))
            .count();
        return Some(Found::new(None, Some(minutes), Some(seconds), after + 1 + marks));
    }
    if tokens.glued(after) && !(tokens.word(after).is_empty() && tokens.digits(after).is_empty()) {
        return None;
    }
    Some(Found {
        unit: Some(Measure::Minute),
        ..Found::new(None, Some(minutes), None, after)
    })
}

/// Half and quarter hours in words.
fn with_fractions(tokens: &Tokens, index: usize) -> Option<Found> {
    [
        ("une demi heure", 30),
        ("demi heure", 30),
        ("half an hour", 30),
        ("a half hour", 30),
        ("half hour", 30),
        ("trois quarts d heure", 45),
        ("three quarters of an hour", 45),
        ("un quart d heure", 15),
        ("quart d heure", 15),
        ("a quarter of an hour", 15),
        ("quarter of an hour", 15),
        ("quarter hour", 15),
    ]
    .into_iter()
    .find_map(|(words, minutes)| Some(Found::new(None, Some(minutes), None, tokens.phrase(index, words)?)))
}

/// `1 h 05`, `3 h 29 min 10 s`, "une heure et demie", "cinq minutes douze".
fn with_units(tokens: &Tokens, index: usize) -> Option<Found> {
    let (first, at, unit) = counted(tokens, index)?;
    let found = match unit {
        Measure::Hour => after_hours(tokens, first, at),
        Measure::Minute => after_minutes(tokens, None, first, at),
        Measure::Second => Found::new(None, None, Some(first), at),
        _ => return None,
    };
    let Stretch {
        hours,
        minutes,
        seconds,
    } = found.stretch;
    let parts = [hours, minutes, seconds].into_iter().flatten().count();
    Some(Found {
        unit: Some(unit).filter(|_| parts == 1),
        ..found
    })
}

/// A whole number and its unit of time: one hour may be said with an article.
fn counted(tokens: &Tokens, index: usize) -> Option<(u32, usize, Measure)> {
    let article = tokens
        .is_word(index, &["un", "une", "one", "a", "an"])
        .then_some((1, index + 1));
    let counted = numerals::at(tokens, index)
        .filter(|n| !n.ordinal)
        .and_then(|n| Some((n.whole?, n.next)));
    let (value, at) = counted.or(article)?;
    // `42m10`.
    if tokens.is_word(at, &["m"]) && tokens.glued(at) && tokens.glued(at + 1) && two_digits(tokens, at + 1).is_some() {
        return Some((value, at + 1, Measure::Minute));
    }
    let (unit, next) = measures::after(tokens, at)?;
    if counted.is_none() && (unit != Measure::Hour || next != at + 1 || is_rate(tokens, index)) {
        return None;
    }
    Some((value, next, unit))
}

/// The "an hour" of "60 g of carbohydrate an hour": after a noun, a few words behind a number.
fn is_rate(tokens: &Tokens, index: usize) -> bool {
    const NOUNS: [&str; 8] = [
        "carbohydrate",
        "carbohydrates",
        "carbs",
        "sugar",
        "drink",
        "water",
        "grams",
        "fluid",
    ];
    tokens.is_word(index, &["an"]) && NOUNS.contains(&tokens.word_before(index))
}

fn after_hours(tokens: &Tokens, hours: u32, at: usize) -> Found {
    if let Some((sixtieths, next)) = and_a_half(tokens, at) {
        return Found::new(Some(hours), Some(sixtieths), None, next);
    }
    let linked = past_link(tokens, at);
    if let Some((minutes, next, Measure::Minute)) = counted(tokens, linked) {
        return after_minutes(tokens, Some(hours), minutes, next);
    }
    // 3h29'10.
    if let Some(found) = with_primes(tokens, at) {
        return Found {
            stretch: Stretch {
                hours: Some(hours),
                ..found.stretch
            },
            unit: None,
            ..found
        };
    }
    match naked(tokens, at) {
        Some((minutes, next)) => Found::new(Some(hours), Some(minutes), None, next),
        None => Found::new(Some(hours), None, None, at),
    }
}

fn after_minutes(tokens: &Tokens, hours: Option<u32>, minutes: u32, at: usize) -> Found {
    if let Some((sixtieths, next)) = and_a_half(tokens, at) {
        return Found::new(hours, Some(minutes), Some(sixtieths), next);
    }
    let linked = past_link(tokens, at);
    if let Some((seconds, next, Measure::Second)) = counted(tokens, linked) {
        return Found::new(hours, Some(minutes), Some(seconds), next);
    }
    match naked(tokens, at) {
        Some((seconds, next)) => Found::new(hours, Some(minutes), Some(seconds), next),
        None => Found::new(hours, Some(minutes), None, at),
    }
}

fn past_link(tokens: &Tokens, index: usize) -> usize {
    if tokens.is_word(index, &["et", "and"]) || tokens.is_sign(index, ",") {
        index + 1
    } else {
        index
    }
}

/// The `05` of `1 h 05`, the "trente" of "sept heures trente": below sixty, and of nothing else.
fn naked(tokens: &Tokens, index: usize) -> Option<(u32, usize)> {
    let number = numerals::at(tokens, index).filter(|n| !n.ordinal)?;
    let value = number
        .whole
        .filter(|value| *value < 60 && matches!(number.digits, 0 | 2))?;
    let other = measures::after(tokens, number.next).is_some() && measures::pace(tokens, number.next).is_none();
    // In words only before a pace or at a pause: "une heure deux fois par semaine" is one hour.
    let closed = tokens.word(number.next).is_empty() || measures::pace(tokens, number.next).is_some();
    (!other && (number.digits == 2 || closed)).then_some((value, number.next))
}

/// "Et demie", "and a half", "et quart": sixtieths.
fn and_a_half(tokens: &Tokens, index: usize) -> Option<(u32, usize)> {
    [
        ("et demie", 30),
        ("et demi", 30),
        ("and a half", 30),
        ("et quart", 15),
        ("et un quart", 15),
        ("et trois quarts", 45),
        ("and a quarter", 15),
    ]
    .into_iter()
    .find_map(|(words, sixtieths)| Some((sixtieths, tokens.phrase(index, words)?)))
}

/// `7 am`, `seven o'clock`, "an hour and a half" begin with a whole number alone.
fn whole_hour(tokens: &Tokens, index: usize) -> Option<Found> {
    // "One and a half hours", "2 heures et demie" is elsewhere.
    let number = numerals::at(tokens, index).filter(|n| !n.ordinal)?;
    let hours = number.whole?;
    let after_half = tokens
        .phrase(number.next, "and a half")
        .map(|at| (at, measures::of_word(tokens.word(at))));
    match after_half {
        Some((at, Some(Measure::Hour))) => return Some(Found::new(Some(hours), Some(30), None, at + 1)),
        Some((at, Some(Measure::Minute))) => return Some(Found::new(None, Some(hours), Some(30), at + 1)),
        _ => {}
    }
    let said = half(tokens, number.next).is_some();
    let oclock = tokens.phrase(number.next, "o clock");
    if oclock.is_none() && !said {
        return None;
    }
    let next = oclock.unwrap_or(number.next);
    let of_day = oclock.filter(|_| hours < 24).map(|_| hours * 60);
    Some(Found {
        of_day,
        ..Found::new(Some(hours), None, None, next)
    })
}

/// Whether afternoon, and the token after `am` or `pm`.
fn half(tokens: &Tokens, index: usize) -> Option<(bool, usize)> {
    if tokens.is_word(index, &["am", "pm"]) {
        return Some((tokens.word(index) == "pm", index + 1));
    }
    let dotted =
        tokens.is_word(index, &["a", "p"]) && glued_sign(tokens, index + 1, ".") && tokens.word(index + 2) == "m";
    let end = index + 3 + usize::from(tokens.is_sign(index + 3, "."));
    dotted.then(|| (tokens.word(index) == "p", end))
}

/// Takes in a following `am` or `pm`.
fn half_of_day(tokens: &Tokens, found: Found) -> Found {
    let Some((afternoon, next)) = half(tokens, found.next) else {
        return found;
    };
    let Stretch {
        hours,
        minutes,
        seconds,
    } = found.stretch;
    // 9:30 was read as minutes and seconds.
    let (hours, minutes) = match (hours, minutes, seconds) {
        (None, Some(hours), Some(minutes)) => (hours, minutes),
        (Some(hours), minutes, None) => (hours, minutes.unwrap_or(0)),
        _ => return found,
    };
    let of_day = ((1..=12).contains(&hours) && minutes < 60)
        .then(|| (hours % 12 + if afternoon { 12 } else { 0 }) * 60 + minutes);
    Found {
        of_day,
        unit: None,
        ..Found::new(Some(hours), Some(minutes), None, next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(Option<u32>, Option<u32>, Option<u32>)> {
        let tokens = Tokens::read(text);
        at(&tokens, 0)
            .filter(|f| f.next == tokens.len())
            .map(|f| (f.stretch.hours, f.stretch.minutes, f.stretch.seconds))
    }

    #[test]
    fn times_have_many_forms() {
        for (text, time) in [
            ("42:10", (None, Some(42), Some(10))),
            ("3:29:10", (Some(3), Some(29), Some(10))),
            ("1:05 h", (Some(1), Some(5), None)),
            ("4'35", (None, Some(4), Some(35))),
            ("4’35”", (None, Some(4), Some(35))),
            ("42'", (None, Some(42), None)),
            ("42 min", (None, Some(42), None)),
            ("4 min 35", (None, Some(4), Some(35))),
            ("42m10", (None, Some(42), Some(10))),
            ("1 h 05", (Some(1), Some(5), None)),
            ("1h05", (Some(1), Some(5), None)),
            ("1 h 05 min", (Some(1), Some(5), None)),
            ("3 heures 29 minutes et 10 secondes", (Some(3), Some(29), Some(10))),
            ("3h29'10", (Some(3), Some(29), Some(10))),
            ("une heure et demie", (Some(1), Some(30), None)),
            ("an hour and a half", (Some(1), Some(30), None)),
            ("two and a half hours", (Some(2), Some(30), None)),
            ("une demi-heure", (None, Some(30), None)),
            ("half an hour", (None, Some(30), None)),
            ("trois quarts d’heure", (None, Some(45), None)),
            ("cinq minutes douze", (None, Some(5), Some(12))),
            ("sept heures trente", (Some(7), Some(30), None)),
            ("30-minute", (None, Some(30), None)),
        ] {
            assert_eq!(read(text), Some(time), "{text}");
        }
        for text in ["42", "5 km", "42: 10", "une minute", "deux"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn halves_of_the_day_count_from_midnight() {
        for (text, minute) in [
            ("9:30 pm", 1290),
            ("7 am", 420),
            ("12 a.m.", 0),
            ("12:15pm", 735),
            ("7 o'clock", 420),
        ] {
            assert_eq!(
                at(&Tokens::read(text), 0).and_then(|f| f.of_day),
                Some(minute),
                "{text}"
            );
        }
    }
}
