//! The claims of a text: every fragment that counts, measures or dates something, and what it may mean.

use std::ops::Range;

use super::cardinals;
use super::days;
use super::idioms;
use super::measures::{self, Label};
use super::numerals::{self, Numeral};
use super::reading::{Date, Measure, Micro, ONE, Per, Reading, Stretch};
use super::shares;
use super::stretches::{self, Found};
use super::tokens::{Kind, Tokens};

/// A list of numbers hands its unit back over at most so many.
const MOST_IN_A_LIST: usize = 8;
/// Ordinals up to here only say which one.
const PLAIN_ORDINAL: u32 = 3;

/// One fragment with a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Tokens.
    pub tokens: Range<usize>,
    /// What it may mean; one that is known is enough. Nothing resolves an empty list.
    pub readings: Vec<Reading>,
}

/// Every claim, in order.
pub fn all(tokens: &Tokens) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    let mut at = 0;
    let mut listed = 0;
    while at < tokens.len() {
        if let Some(next) = idioms::at(tokens, at).or_else(|| idioms::name(tokens, at)) {
            at = next;
            continue;
        }
        if let Some(next) = list_number(tokens, at, listed + 1) {
            listed += 1;
            at = next;
            continue;
        }
        let claim = if may_begin(tokens, at) {
            claim_at(tokens, at, &claims)
        } else {
            None
        };
        let Some((readings, next)) = claim else {
            at += 1;
            continue;
        };
        if let Some(readings) = readings {
            claims.push(Claim {
                tokens: at..next,
                readings,
            });
        }
        // No parser may stand still.
        at = next.max(at + 1);
    }
    claims
}

/// Whether a claim can begin here at all: most words are passed over at once.
fn may_begin(tokens: &Tokens, at: usize) -> bool {
    const OTHERS: [&str; 9] = ["a", "an", "half", "la", "le", "the", "demi", "quart", "quarter"];
    let word = tokens.word(at);
    if word.is_empty() {
        return tokens.is_sign(at, "-")
            || tokens
                .at(at)
                .is_some_and(|t| matches!(t.kind, Kind::Digits | Kind::Fraction));
    }
    OTHERS.contains(&word) || cardinals::begins(word) || days::begins(word)
}

/// The `1.` or `2)` at the head of a line of a list that counts from one.
fn list_number(tokens: &Tokens, at: usize, expected: u32) -> Option<usize> {
    let head = at == 0 || tokens.is_sign(at - 1, "\n");
    let mark = tokens.is_sign(at + 1, ".)") && tokens.glued(at + 1) && !tokens.glued(at + 2);
    let listed = tokens.digits(at) == expected.to_string() && measures::of_word(tokens.word(at + 2)).is_none();
    (head && mark && listed && tokens.at(at + 2).is_some()).then_some(at + 2)
}

/// What is claimed at `at` and the token after it; no readings where an ordinal or a name passes.
fn claim_at(tokens: &Tokens, at: usize, before: &[Claim]) -> Option<(Option<Vec<Reading>>, usize)> {
    if let Some((day, next)) = days::at(tokens, at) {
        return Some((Some(vec![Reading::Date(day)]), next));
    }
    let negative =
        tokens.is_sign(at, "-") && !tokens.glued(at) && tokens.glued(at + 1) && !tokens.digits(at + 1).is_empty();
    if let Some(measured) = measure(tokens, at + usize::from(negative), MOST_IN_A_LIST) {
        if matches!(&measured.core, Core::Number(n) if n.ordinal && n.whole.is_some_and(|w| w <= PLAIN_ORDINAL)) {
            return Some((None, measured.next));
        }
        if let Some(next) = split(tokens, &measured) {
            return Some((Some(Vec::new()), next));
        }
        let mut readings = measured.readings(tokens, at, before);
        if negative {
            readings = readings.into_iter().filter_map(below_zero).collect();
        } else if tokens.is_word(at.wrapping_sub(1), &["moins", "minus"]) {
            readings.extend(readings.clone().into_iter().filter_map(below_zero));
        }
        return Some((Some(readings), measured.next));
    }
    if let Some(day) = days::month_alone(tokens, at) {
        return Some((Some(vec![Reading::Date(day)]), at + 1));
    }
    shares::at(tokens, at).map(|(readings, next)| (Some(readings), next))
}

fn below_zero(reading: Reading) -> Option<Reading> {
    match reading {
        Reading::Bare(value) => Some(Reading::Bare(-value)),
        Reading::Quantity(value, measure) => Some(Reading::Quantity(-value, measure)),
        _ => None,
    }
}

/// A number or a time, before what it measures is known.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Core {
    Number(Numeral),
    Time(Found),
}

/// What follows a number and says what it measures.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Tail {
    Measure(Measure),
    Pace(Per),
    /// `/10`, "sur 10".
    OutOf(Vec<Micro>),
    /// The month of a second date: "du 11 au 13 avril".
    Month(u32),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Measured {
    core: Core,
    tail: Option<Tail>,
    /// Added after the unit: "8 km et demi".
    extra: Micro,
    next: usize,
}

fn measure(tokens: &Tokens, at: usize, depth: usize) -> Option<Measured> {
    let mut measured = if let Some(found) = stretches::at(tokens, at) {
        let (tail, next) = match measures::pace(tokens, found.next) {
            Some((per, next)) => (Some(Tail::Pace(per)), next),
            None => (found.unit.map(Tail::Measure), found.next),
        };
        Measured {
            core: Core::Time(found),
            tail,
            extra: 0,
            next,
        }
    } else {
        number(tokens, numerals::at(tokens, at)?)
    };
    // "Entre 5 et 7 km", "5:10-5:30/km": the unit of the last belongs to all.
    let open = measured.tail.is_none() && !matches!(&measured.core, Core::Time(f) if f.stretch.hours.is_some());
    if open && depth > 0 && joins(tokens, measured.next) {
        let after = measured.next + 1;
        measured.tail = match days::at(tokens, after) {
            Some((Date { month: Some(month), .. }, _)) => Some(Tail::Month(month)),
            _ => measure(tokens, after, depth - 1).and_then(|other| other.tail),
        };
    }
    Some(measured)
}

fn joins(tokens: &Tokens, at: usize) -> bool {
    let blank = |at: usize| !tokens.glued(at);
    tokens.is_word(at, &["a", "au", "et", "ou", "to", "and", "or"])
        || tokens.is_sign(at, ",/")
        || (tokens.is_sign(at, "-→") && blank(at) == blank(at + 1))
}

fn number(tokens: &Tokens, mut number: Numeral) -> Measured {
    let mut next = number.next;
    // "Huit et demi".
    for words in ["et demi", "et demie", "and a half"] {
        if let Some(after) = tokens.phrase(next, words).filter(|_| !number.ordinal) {
            number.values = number.values.into_iter().map(|v| v + ONE / 2).collect();
            number.whole = None;
            next = after;
        }
    }
    let mut extra = 0;
    let tail = if let Some((per, after)) = measures::pace(tokens, next).filter(|_| tokens.is_sign(next, "/")) {
        next = after;
        Some(Tail::Pace(per))
    } else if let Some((most, after)) = out_of(tokens, next) {
        next = after;
        Some(Tail::OutOf(most))
    } else if let Some((unit, after)) = measures::after(tokens, next) {
        next = after;
        if let Some((per, after)) = measures::pace(tokens, next).filter(|_| unit == Measure::Minute) {
            next = after;
            Some(Tail::Pace(per))
        } else {
            if let Some(after) = ["et demi", "et demie", "and a half"]
                .into_iter()
                .find_map(|w| tokens.phrase(next, w))
            {
                extra = ONE / 2;
                next = after;
            }
            Some(Tail::Measure(unit))
        }
    } else {
        None
    };
    Measured {
        core: Core::Number(number),
        tail,
        extra,
        next,
    }
}

/// `/10`, "sur 10", "out of ten".
fn out_of(tokens: &Tokens, at: usize) -> Option<(Vec<Micro>, usize)> {
    let from = if tokens.is_sign(at, "/") || tokens.is_word(at, &["sur"]) {
        at + 1
    } else {
        tokens.phrase(at, "out of")?
    };
    let most = numerals::at(tokens, from)?;
    // "3 sur 10 km" is a part of a distance: two claims.
    let plain = measures::after(tokens, most.next).is_none() && !stretches_on(tokens, most.next);
    plain.then_some((most.values, most.next))
}

/// `5:10/5:30`.
fn stretches_on(tokens: &Tokens, at: usize) -> bool {
    tokens.is_sign(at, ":'") && tokens.glued(at)
}

/// The end of digits that are drawn as one number and written as two: "1 2 km", "1**2", "un deux km".
fn split(tokens: &Tokens, measured: &Measured) -> Option<usize> {
    let next = measured.next;
    let untailed = measured.tail.is_none() && matches!(measured.core, Core::Number(_));
    if let Some(other) = numerals::at(tokens, next).filter(|_| untailed) {
        return Some(measures::after(tokens, other.next).map_or(other.next, |(_, end)| end));
    }
    // A time that goes on: "5:12:7", "1:05:00:30".
    let mut at = next;
    let mut meant = 0;
    let mut allowed = true;
    while tokens.glued(at) && tokens.at(at).is_some() && tokens.word(at).is_empty() && tokens.digits(at).is_empty() {
        if !tokens.is_sign(at, "*_~\"`") {
            meant += 1;
            allowed &= tokens.is_sign(at, "-/×→(,+=);");
        }
        at += 1;
    }
    let digits = tokens.glued(at) && !tokens.digits(at).is_empty();
    (digits && at > next && (meant != 1 || !allowed)).then_some(at + 1)
}

impl Measured {
    fn readings(&self, tokens: &Tokens, at: usize, before: &[Claim]) -> Vec<Reading> {
        match &self.core {
            Core::Time(found) => self.time(found, tokens, at, before),
            Core::Number(number) => self.number(number, tokens, at),
        }
    }

    fn time(&self, found: &Found, tokens: &Tokens, at: usize, before: &[Claim]) -> Vec<Reading> {
        let Stretch {
            hours,
            minutes,
            seconds,
        } = found.stretch;
        let time = Reading::Time {
            stretch: found.stretch,
            exact: false,
        };
        if let Some(Tail::Pace(per)) = self.tail {
            return pace(found.stretch, &[per]);
        }
        // "5:12 km/h" is neither a time nor a speed.
        if measures::after(tokens, self.next).is_some() {
            return Vec::new();
        }
        if let Some(minute) = found.of_day {
            return vec![Reading::TimeOfDay(minute)];
        }
        if measures::label(tokens, at) == Some(Label::Pace) && found.unit.is_none() && hours.is_none() {
            return pace(found.stretch, &[Per::Kilometre, Per::Mile]);
        }
        let clock = match (hours, minutes, seconds) {
            (Some(hours), minutes, None) => Some((hours, minutes.unwrap_or(0))),
            (None, Some(hours), Some(minutes)) => Some((hours, minutes)),
            _ => None,
        };
        let clock = clock.filter(|(hours, minutes)| *hours < 24 && *minutes < 60);
        match clock {
            Some((hours, minutes)) if names_an_hour(tokens, at, self.next, before) => {
                vec![time, Reading::TimeOfDay(hours * 60 + minutes)]
            }
            _ => vec![time],
        }
    }

    fn number(&self, number: &Numeral, tokens: &Tokens, at: usize) -> Vec<Reading> {
        let values: Vec<Micro> = number.values.iter().map(|value| value + self.extra).collect();
        let whole = number.whole.filter(|_| self.extra == 0);
        match &self.tail {
            Some(Tail::Measure(unit)) => quantity(whole, &values, *unit),
            Some(Tail::Pace(per)) => whole_pace(whole, &[*per]),
            Some(Tail::OutOf(most)) => {
                let scores = most
                    .iter()
                    .flat_map(|most| values.iter().map(|value| Reading::Score(*value, *most)));
                scores.collect()
            }
            Some(Tail::Month(month)) => {
                vec![Reading::Date(Date {
                    day: whole,
                    month: Some(*month),
                    ..Date::default()
                })]
            }
            None => match measures::label(tokens, at) {
                Some(Label::Distance) => in_any(whole, &values, &[Measure::Kilometre, Measure::Metre, Measure::Mile]),
                Some(Label::HeartRate) => quantity(whole, &values, Measure::BeatPerMinute),
                Some(Label::Duration) => in_any(whole, &values, &[Measure::Hour, Measure::Minute, Measure::Second]),
                Some(Label::Pace) => whole_pace(whole, &[Per::Kilometre, Per::Mile]),
                None => bare(number, tokens, at),
            },
        }
    }
}

/// A number by itself; after an article it may be a day, with four digits a year.
fn bare(number: &Numeral, tokens: &Tokens, at: usize) -> Vec<Reading> {
    let mut readings: Vec<Reading> = number.values.iter().map(|v| Reading::Bare(*v)).collect();
    let article = tokens.is_word(at.wrapping_sub(1), &["le", "du", "au", "the", "on"]);
    if let Some(day) = number.whole.filter(|day| (1..=31).contains(day) && article) {
        readings.push(Reading::Date(Date {
            day: Some(day),
            ..Date::default()
        }));
    }
    if let Some(year) = number
        .whole
        .filter(|year| (1900..2100).contains(year) && number.digits == 4)
    {
        readings.push(Reading::Date(Date {
            year: Some(year as i32),
            ..Date::default()
        }));
    }
    readings
}

fn in_any(whole: Option<u32>, values: &[Micro], units: &[Measure]) -> Vec<Reading> {
    units.iter().flat_map(|unit| quantity(whole, values, *unit)).collect()
}

/// "5 min/km" and `5/km` are five minutes sharp.
fn whole_pace(minutes: Option<u32>, per: &[Per]) -> Vec<Reading> {
    minutes
        .map(|minutes| pace(Stretch::of_minutes(minutes), per))
        .unwrap_or_default()
}

fn quantity(whole: Option<u32>, values: &[Micro], unit: Measure) -> Vec<Reading> {
    match (unit, whole) {
        (Measure::Hour, Some(hours)) => vec![Reading::time(Some(hours), None, None)],
        (Measure::Minute, Some(minutes)) => vec![Reading::time(None, Some(minutes), None)],
        (Measure::Second, Some(seconds)) => vec![Reading::time(None, None, Some(seconds))],
        (Measure::MinutePerKilometre, Some(minutes)) => pace(Stretch::of_minutes(minutes), &[Per::Kilometre]),
        _ => values.iter().map(|value| Reading::Quantity(*value, unit)).collect(),
    }
}

fn pace(stretch: Stretch, per: &[Per]) -> Vec<Reading> {
    // A runner's pace has no hours, and its seconds are below sixty.
    let seconds = stretch
        .total()
        .filter(|_| stretch.hours.is_none() && stretch.seconds.unwrap_or(0) < 60);
    seconds
        .map(|seconds| per.iter().map(|per| Reading::Pace(seconds, *per)).collect())
        .unwrap_or_default()
}

/// Whether the words around say when, not how long: "à 7 h", "de 22 h à 7 h".
fn names_an_hour(tokens: &Tokens, at: usize, next: usize, before: &[Claim]) -> bool {
    let word = tokens.word_before(at);
    if matches!(
        word,
        "a" | "vers" | "avant" | "apres" | "des" | "jusqu" | "at" | "by" | "before" | "after" | "until" | "till"
    ) {
        return true;
    }
    if word == "est" && at.checked_sub(2).is_some_and(|il| tokens.word(il) == "il") {
        return true;
    }
    let ranged = tokens.is_word(next, &["a", "et", "to", "and"]) || tokens.is_sign(next, "-");
    if matches!(word, "de" | "entre" | "from" | "between") {
        return ranged;
    }
    let end_of_range =
        tokens.is_word(at.wrapping_sub(1), &["et", "and", "to"]) || tokens.is_sign(at.wrapping_sub(1), "-");
    end_of_range
        && before.last().is_some_and(|claim| {
            claim.tokens.end + 1 == at && claim.readings.iter().any(|r| matches!(r, Reading::TimeOfDay(_)))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readings(text: &str) -> Vec<Vec<Reading>> {
        all(&Tokens::read(text)).into_iter().map(|c| c.readings).collect()
    }

    #[test]
    fn the_unit_of_the_last_belongs_to_all() {
        let km = |value| vec![Reading::Quantity(value * ONE, Measure::Kilometre)];
        for text in ["entre 5 et 7 km", "5-7 km", "5 à 7 kilomètres", "from five to seven km"] {
            assert_eq!(readings(text), [km(5), km(7)], "{text}");
        }
        assert_eq!(readings("8, 10 et 12 km"), [km(8), km(10), km(12)]);
        let pace = |seconds| vec![Reading::Pace(seconds, Per::Kilometre)];
        for text in ["5:10-5:30/km", "entre 5:10 et 5:30/km", "5’10 à 5’30 au kilo"] {
            assert_eq!(readings(text), [pace(310), pace(330)], "{text}");
        }
        let minutes = |value| vec![Reading::time(None, Some(value), None)];
        assert_eq!(readings("42 à 45 min"), [minutes(42), minutes(45)]);
    }

    #[test]
    fn paces_and_scores_have_many_forms() {
        for text in [
            "4:35/km",
            "4'35/km",
            "4 min 35 au kilo",
            "4:35 min/km",
            "4 min 35 s par kilomètre",
            "4’35” du km",
        ] {
            assert_eq!(readings(text), [[Reading::Pace(275, Per::Kilometre)]], "{text}");
        }
        assert_eq!(readings("5 min/km"), [[Reading::Pace(300, Per::Kilometre)]]);
        for text in ["3/10", "3 sur 10", "three out of ten"] {
            assert_eq!(readings(text), [[Reading::Score(3 * ONE, 10 * ONE)]], "{text}");
        }
    }

    #[test]
    fn split_digits_mean_nothing() {
        for text in ["1 2 km", "1**2** km", "deux trois km", "1_2 km", "5:1:2"] {
            assert!(readings(text).iter().any(Vec::is_empty), "{text}: {:?}", readings(text));
        }
    }

    #[test]
    fn articles_and_ordinals_count_nothing() {
        for text in [
            "une fois",
            "un jour",
            "one run",
            "le premier",
            "2nd lap",
            "la première moitié de la course",
            "double-check",
        ] {
            assert_eq!(readings(text), [[Reading::Bare(0); 0]; 0], "{text}");
        }
        assert_eq!(readings("un kilomètre"), [[Reading::Quantity(ONE, Measure::Kilometre)]]);
        assert_eq!(readings("twice"), [[Reading::Bare(2 * ONE)]]);
    }
}
