//! Distances, durations, paces, heart rates, weights and scores, wherever they stand in a message.

use crate::domain::units::{HALF_MARATHON_M, MARATHON_M, METRES_PER_MILE, Pace};

use super::durations::{self, Time};
use super::normalise::{Kind, Message};
use super::numbers::{number, plain_number};

/// Kilograms in an avoirdupois pound (1959 international agreement).
const KG_PER_POUND: f64 = 0.45359237;
/// Pounds in a stone.
const POUNDS_PER_STONE: f64 = 14.0;
/// Paces outside these bounds, in seconds per kilometre, are not a runner's.
const PACE_BOUNDS: std::ops::RangeInclusive<f64> = 100.0..=1_200.0;

/// What a found quantity measures. SI inside.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum What {
    Distance(f64),
    Duration(Time),
    Pace(Pace),
    Bpm(f64),
    WeightKg(f64),
    /// So many out of ten.
    OutOfTen(u8),
    Celsius(f64),
    /// Repetitions of a distance ("6x400 m"): not the distance of a run.
    Repeats,
}

/// A quantity and the tokens it takes, `end` excluded.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quantity {
    pub what: What,
    pub start: usize,
    pub end: usize,
}

/// Every quantity of the message, left to right, none overlapping. Tokens marked `taken` (dates) are left alone.
pub fn find(message: &Message, taken: &[bool]) -> Vec<Quantity> {
    let mut found = Vec::new();
    let mut i = 0;
    while i < message.tokens.len() {
        let free = !taken.get(i).copied().unwrap_or(false);
        match free.then(|| one(message, i)).flatten() {
            Some((what, end)) => {
                found.push(Quantity { what, start: i, end });
                i = end.max(i + 1);
            }
            None => i += 1,
        }
    }
    found
}

fn one(message: &Message, i: usize) -> Option<(What, usize)> {
    repeats(message, i)
        .or_else(|| pace(message, i))
        .or_else(|| stone(message, i))
        .or_else(|| out_of_ten(message, i))
        .or_else(|| measured(message, i))
        .or_else(|| durations::duration(message, i).map(|(time, end)| (What::Duration(time), end)))
        .or_else(|| named_distance(message, i))
}

/// "6x400m", "10 × 1 km", "5 fois 1000".
fn repeats(message: &Message, i: usize) -> Option<(What, usize)> {
    let (_, at) = plain_number(message, i)?;
    if !message.is(at, &["x", "*", "fois", "times", "reps"]) {
        return None;
    }
    let (_, end) = number(message, at + 1)?;
    let unit = message.is(
        end,
        &["m", "km", "metres", "meters", "min", "s", "'", "sec", "minutes", "k"],
    );
    Some((What::Repeats, if unit { end + 1 } else { end }))
}

/// Whether the tokens from `i` say "per kilometre" (1000 m) or "per mile"; the metres and the index after.
fn per(message: &Message, i: usize) -> Option<(f64, usize)> {
    let i = if message.is(i, &["min", "mn", "minutes"]) {
        i + 1
    } else {
        i
    };
    let i = if message.is(i, &["\""]) { i + 1 } else { i };
    let next = match message.at(i)? {
        t if t.any(&["/", "au", "par", "per", "le", "du", "un", "a", "the", "each"]) => i + 1,
        _ => return None,
    };
    match message.at(next)? {
        t if t.any(&["km", "k", "kilo", "kil", "kilometre", "kilometer", "kms", "borne"]) => Some((1000.0, next + 1)),
        t if t.any(&["mile", "mi", "miles"]) => Some((METRES_PER_MILE, next + 1)),
        _ => None,
    }
}

/// "4'35/km", "5:12 au kilo", "7:30/mile", "5 min/km", "12 km/h", "7 mph", "allure 4'35".
fn pace(message: &Message, i: usize) -> Option<(What, usize)> {
    let (value, at) = plain_number(message, i)?;
    if let Some(speed) = speed(message, value, at) {
        return Some(speed);
    }
    let kept = |seconds: f64, metres: f64| Some(Pace(seconds * 1000.0 / metres)).filter(|p| PACE_BOUNDS.contains(&p.0));
    let minutes_seconds = message
        .is(at, &["'", ":", "min", "mn", "m"])
        .then(|| {
            message
                .at(at + 1)
                .filter(|t| t.kind == Kind::Number && t.text.len() == 2)
        })
        .flatten();
    if let Some(seconds) = minutes_seconds.map(|t| t.value) {
        let mut end = at + 2;
        while message.is(end, &["\"", "'", "s", "sec"]) {
            end += 1;
        }
        let total = value * 60.0 + seconds;
        if let Some((metres, end)) = per(message, end) {
            return kept(total, metres).map(|p| (What::Pace(p), end));
        }
        let announced = message
            .word_before(i)
            .is_some_and(|t| t.any(&["allure", "allures", "pace", "rythme", "@"]))
            || i.checked_sub(1).is_some_and(|b| message.is(b, &["@"]))
            || run_at(message, i, message.is(at, &["'"]));
        return (announced && seconds < 60.0)
            .then(|| kept(total, 1000.0))
            .flatten()
            .map(|p| (What::Pace(p), end));
    }
    let minutes_only = message.is(at, &["min", "mn", "minutes", "'"]);
    let from = if message.is(at, &["'"]) { at + 1 } else { at };
    let (metres, end) = minutes_only.then(|| per(message, from)).flatten()?;
    kept(value * 60.0, metres).map(|p| (What::Pace(p), end))
}

/// "12 km à 5'30", "3x1000 à 4'10": what stands behind a distance and "à" is how fast it was run. In English a clock may
/// stand there, but never with a prime.
fn run_at(message: &Message, i: usize, primed: bool) -> bool {
    const LENGTHS: &[&str] = &[
        "km",
        "kms",
        "k",
        "m",
        "bornes",
        "kilometres",
        "kilometers",
        "miles",
        "mi",
    ];
    let Some(before) = i.checked_sub(1) else { return false };
    let at = message.is(before, &["a"]) || primed && message.is(before, &["at"]);
    let far = before.checked_sub(1).and_then(|b| message.at(b));
    at && far.is_some_and(|t| t.any(LENGTHS) || t.kind == Kind::Number && t.value >= 100.0)
}

/// Kilometres or miles per hour, as a pace.
fn speed(message: &Message, value: f64, at: usize) -> Option<(What, usize)> {
    let (metres, end) = match message.at(at)? {
        t if t.is("km") && message.is(at + 1, &["/"]) && message.is(at + 2, &["h", "heure", "hour"]) => {
            (1000.0, at + 3)
        }
        t if t.is("km") && message.is(at + 1, &["h"]) => (1000.0, at + 2),
        t if t.any(&["kmh", "kph"]) => (1000.0, at + 1),
        t if t.is("mph") => (METRES_PER_MILE, at + 1),
        _ => return None,
    };
    Pace::of(value * metres, 3600.0)
        .filter(|p| PACE_BOUNDS.contains(&p.0))
        .map(|p| (What::Pace(p), end))
}

/// "11 stone 4", "11 st".
fn stone(message: &Message, i: usize) -> Option<(What, usize)> {
    let (stones, at) = number(message, i)?;
    if !message.is(at, &["stone", "stones", "st"]) {
        return None;
    }
    let (pounds, end) = number(message, at + 1)
        .filter(|(p, _)| *p < POUNDS_PER_STONE)
        .unwrap_or((0.0, at + 1));
    Some((What::WeightKg((stones * POUNDS_PER_STONE + pounds) * KG_PER_POUND), end))
}

/// "4/10", "6 sur 10", "7 out of 10".
fn out_of_ten(message: &Message, i: usize) -> Option<(What, usize)> {
    let (value, at) = plain_number(message, i)?;
    let slash = match message.at(at)? {
        t if t.any(&["/", "sur"]) => at + 1,
        t if t.is("out") && message.is(at + 1, &["of"]) => at + 2,
        _ => return None,
    };
    let end = slash + 1;
    let ten = message.is(slash, &["10", "dix", "ten"]);
    let whole = (0.0..=10.0).contains(&value) && value.fract() == 0.0 && ten;
    // "4/10/2027" is a date.
    (whole && !message.is(end, &["/"])).then_some((What::OutOfTen(value as u8), end))
}

/// A number followed by a unit that is not a time.
fn measured(message: &Message, i: usize) -> Option<(What, usize)> {
    let (mut value, at) = number(message, i)?;
    let (half, at) = and_a_half(message, at);
    value += half;
    let unit = message.at(at)?;
    let what = match unit.text.as_str() {
        "kilo" | "kilos" if weighing(message) => What::WeightKg(value),
        "kilo" | "kilos" | "km" | "kms" | "k" | "kilometre" | "kilometres" | "kilometer" | "kilometers" | "borne"
        | "bornes" | "kil" | "kils" | "klm" => What::Distance(value * 1000.0),
        "mile" | "miles" | "mi" | "miler" | "milers" => What::Distance(value * METRES_PER_MILE),
        "m" | "metre" | "metres" | "meter" | "meters" if !climbing(message, at + 1) => {
            return metres(message, i, value).map(|m| (What::Distance(m), at + 1));
        }
        "bpm" | "puls" | "pulsations" | "pulsation" | "battements" | "beats" => What::Bpm(value),
        "kg" | "kgs" | "kilogrammes" | "kilograms" => What::WeightKg(value),
        "lb" | "lbs" | "pounds" | "livres" => What::WeightKg(value * KG_PER_POUND),
        "degres" | "degre" | "degrees" | "celsius" | "°" => What::Celsius(value),
        _ => return None,
    };
    let possible = match what {
        What::Distance(m) => m > 0.0,
        What::Bpm(b) => (25.0..=250.0).contains(&b),
        What::WeightKg(kg) => (20.0..=300.0).contains(&kg),
        _ => true,
    };
    possible.then_some((what, at + 1))
}

/// Metres, thousands written apart ("10 000 m") included. `None` where the figure reads as minutes ("42m").
fn metres(message: &Message, i: usize, value: f64) -> Option<f64> {
    let token = message.at(i)?;
    let thousands = i
        .checked_sub(1)
        .and_then(|b| message.at(b))
        .filter(|t| t.kind == Kind::Number && token.text.len() == 3 && t.value < 100.0 && t.value.fract() == 0.0);
    let whole = thousands.map_or(value, |t| t.value * 1000.0 + value);
    (whole >= 50.0).then_some(whole)
}

fn and_a_half(message: &Message, at: usize) -> (f64, usize) {
    let joined = message.is(at, &["and"]) && message.is(at + 1, &["a"]) && message.is(at + 2, &["half"]);
    if joined { (0.5, at + 3) } else { (0.0, at) }
}

fn weighing(message: &Message) -> bool {
    message.tokens.iter().any(|t| {
        t.any(&[
            "pese", "peser", "poids", "balance", "weigh", "weight", "pesee", "maigri", "grossi",
        ])
    })
}

fn climbing(message: &Message, at: usize) -> bool {
    let at = if message.is(at, &["de", "of"]) { at + 1 } else { at };
    message.is(
        at,
        &[
            "d",
            "denivele",
            "elevation",
            "climb",
            "climbing",
            "vert",
            "dplus",
            "gain",
        ],
    )
}

/// "semi", "half marathon", "marathon".
fn named_distance(message: &Message, i: usize) -> Option<(What, usize)> {
    let token = message.at(i)?;
    let hyphen = |at: usize| if message.is(at, &["-"]) { at + 1 } else { at };
    let then_marathon = |at: usize| {
        message
            .is(hyphen(at), &["marathon", "marathons", "mara"])
            .then(|| hyphen(at) + 1)
    };
    if token.any(&["semi", "semis"]) {
        return Some((What::Distance(HALF_MARATHON_M), then_marathon(i + 1).unwrap_or(i + 1)));
    }
    if token.any(&["half", "demi"]) {
        if let Some(end) = then_marathon(i + 1) {
            return Some((What::Distance(HALF_MARATHON_M), end));
        }
        let article = message.word_before(i).is_some_and(|t| {
            t.any(&[
                "a", "my", "the", "for", "next", "first", "this", "another", "spring", "autumn", "city",
            ])
        });
        // "The Paris half": a proper name before it.
        let proper = i >= 1
            && message.at(i - 1).is_some_and(|t| {
                t.kind == Kind::Word
                    && message
                        .text
                        .get(t.start..)
                        .is_some_and(|w| w.starts_with(char::is_uppercase))
            })
            && !message.is(i - 1, &["i"]);
        let article = article || proper;
        let other = message.word_before(i).is_some_and(|t| t.is("and"))
            || message.is(
                i + 1,
                &["an", "hour", "way", "past", "hours", "heure", "the", "of", "a", "-"],
            );
        let joined = i >= 2 && message.is(i - 1, &["a"]) && message.is(i - 2, &["and"]);
        return (token.is("half") && article && !other && !joined).then_some((What::Distance(HALF_MARATHON_M), i + 1));
    }
    token
        .any(&["halfmarathon", "semimarathon"])
        .then_some((What::Distance(HALF_MARATHON_M), i + 1))
        .or_else(|| {
            token
                .any(&["marathon", "marathons", "mara"])
                .then_some((What::Distance(MARATHON_M), i + 1))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<What> {
        find(&Message::read(text), &[]).into_iter().map(|q| q.what).collect()
    }

    #[test]
    fn distances_in_every_spelling() {
        for (text, metres) in [
            ("8 km", 8000.0),
            ("8,5km", 8500.0),
            ("10k", 10_000.0),
            ("400 m", 400.0),
            ("5 miles", 8046.72),
            ("dix kilomètres", 10_000.0),
            ("12 bornes", 12_000.0),
            ("10 000 m", 10_000.0),
            ("semi-marathon", 21_097.5),
            ("my half", 21_097.5),
            ("I'm running the Paris half on March 7", 21_097.5),
            ("marathon", 42_195.0),
            ("une quinzaine de km", 15_000.0),
        ] {
            assert_eq!(all(text).last(), Some(&What::Distance(metres)), "{text}");
        }
        assert_eq!(all("6x400m"), [What::Repeats]);
        assert_eq!(all("500 m de D+"), []);
    }

    #[test]
    fn paces_speeds_and_scores() {
        for (text, pace) in [
            ("4'35/km", 275.0),
            ("4:35/km", 275.0),
            ("4'35 au kilo", 275.0),
            ("12 km/h", 300.0),
            ("5 min/km", 300.0),
            ("5min30/km", 330.0),
            ("4'35\"/km", 275.0),
            ("allure 5:12", 312.0),
            ("5:30 min/km", 330.0),
        ] {
            assert_eq!(all(text), [What::Pace(Pace(pace))], "{text}");
        }
        for text in ["12 km à 5'30", "12 km at 5'30"] {
            assert_eq!(all(text), [What::Distance(12_000.0), What::Pace(Pace(330.0))], "{text}");
        }
        assert_eq!(all("7:30/mile"), [What::Pace(Pace(450.0 * 1000.0 / METRES_PER_MILE))]);
        assert_eq!(all("4/10"), [What::OutOfTen(4)]);
        assert_eq!(all("70,5 kg"), [What::WeightKg(70.5)]);
        assert_eq!(all("150 bpm"), [What::Bpm(150.0)]);
        assert_eq!(all("11 stone 4"), [What::WeightKg(158.0 * KG_PER_POUND)]);
    }
}
