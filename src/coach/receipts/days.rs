//! Dates: "dimanche 11 avril", `11/04`, "April 11th, 2027", "le 11", a month by itself.

use super::measures;
use super::numerals;
use super::reading::Date;
use super::tokens::Tokens;

/// Levelled names and short forms, January first.
const MONTHS: [&[&str]; 12] = [
    &["janvier", "january", "janv", "jan"],
    &["fevrier", "february", "fevr", "fev", "feb"],
    &["mars", "march", "mar"],
    &["avril", "april", "avr", "apr"],
    &["mai", "may"],
    &["juin", "june", "jun"],
    &["juillet", "july", "juil", "jul"],
    &["aout", "august", "aug"],
    &["septembre", "september", "sept", "sep"],
    &["octobre", "october", "oct"],
    &["novembre", "november", "nov"],
    &["decembre", "december", "dec"],
];

/// Monday first.
const WEEKDAYS: [&[&str]; 7] = [
    &["lundi", "monday", "lun", "mon"],
    &["mardi", "tuesday", "tue"],
    &["mercredi", "wednesday", "mer", "wed"],
    &["jeudi", "thursday", "jeu", "thu"],
    &["vendredi", "friday", "ven", "fri"],
    &["samedi", "saturday", "sam", "sat"],
    &["dimanche", "sunday", "dim", "sun"],
];

fn month(word: &str) -> Option<u32> {
    MONTHS
        .iter()
        .position(|names| names.contains(&word))
        .map(|i| i as u32 + 1)
}

fn weekday(word: &str) -> Option<u8> {
    WEEKDAYS.iter().position(|names| names.contains(&word)).map(|i| i as u8)
}

/// A word a date may begin with.
pub fn begins(word: &str) -> bool {
    month(word).is_some() || weekday(word).is_some()
}

/// The date that starts at `index`, and the token after it.
pub fn at(tokens: &Tokens, index: usize) -> Option<(Date, usize)> {
    if let Some(named) = weekday(tokens.word(index)) {
        let at = past(tokens, index + 1, ".");
        let at = past(tokens, at, ",");
        let (day, next) = in_words(tokens, at)
            .or_else(|| in_digits(tokens, at, true))
            .or_else(|| {
                let at = past_article(tokens, at);
                let number = day_number(tokens, at).filter(|(_, next)| measures::after(tokens, *next).is_none());
                number.filter(|(_, next)| !continues(tokens, *next)).map(|(day, next)| {
                    (
                        Date {
                            day: Some(day),
                            ..Date::default()
                        },
                        next,
                    )
                })
            })?;
        return Some((
            Date {
                weekday: Some(named),
                ..day
            },
            next,
        ));
    }
    let cue = tokens.is_word(
        index.wrapping_sub(1),
        &["le", "du", "au", "on", "the", "by", "until", "from", "since"],
    );
    in_words(tokens, index).or_else(|| in_digits(tokens, index, cue))
}

/// Signs that make another number of the digits before them.
fn continues(tokens: &Tokens, index: usize) -> bool {
    (tokens.is_sign(index, ":'/.,")
        && tokens.glued(index)
        && tokens.glued(index + 1)
        && !tokens.digits(index + 1).is_empty())
        || tokens.is_sign(index, "×")
        || tokens.is_word(index, &["x", "fois", "times", "sur", "et", "a", "to"])
}

fn past(tokens: &Tokens, index: usize, signs: &str) -> usize {
    index + usize::from(tokens.is_sign(index, signs))
}

fn past_article(tokens: &Tokens, index: usize) -> usize {
    index + usize::from(tokens.is_word(index, &["le", "the"]))
}

/// 1 to 31, in digits or words, ordinal or not.
fn day_number(tokens: &Tokens, index: usize) -> Option<(u32, usize)> {
    let number = numerals::at(tokens, index)?;
    let day = number
        .whole
        .filter(|day| (1..=31).contains(day) && number.digits <= 2)?;
    Some((day, number.next))
}

/// A number above 31 is no day, and yet it stands where a day stands.
fn any_day(tokens: &Tokens, index: usize) -> Option<(u32, usize)> {
    day_number(tokens, index).or_else(|| {
        let number = numerals::at(tokens, index)?;
        Some((number.whole.filter(|_| number.digits <= 2)?, number.next))
    })
}

fn in_words(tokens: &Tokens, index: usize) -> Option<(Date, usize)> {
    let from = past_article(tokens, index);
    if let Some((day, next)) = any_day(tokens, from) {
        let at = next + usize::from(tokens.is_word(next, &["of"]));
        let named = month(tokens.word(at))?;
        return Some(with_year(
            tokens,
            Date {
                day: Some(day),
                month: Some(named),
                ..Date::default()
            },
            at + 1,
        ));
    }
    // Month first is English: "sept 11" would be French for two numbers.
    let named = month(tokens.word(index)).filter(|_| !tokens.is_word(index, &["sept", "mar", "mars", "mai"]))?;
    let at = past(tokens, index + 1, ".");
    let (day, next) = any_day(tokens, past_article(tokens, at))?;
    if measures::after(tokens, next).is_some() || continues(tokens, next) {
        return None;
    }
    Some(with_year(
        tokens,
        Date {
            day: Some(day),
            month: Some(named),
            ..Date::default()
        },
        next,
    ))
}

fn with_year(tokens: &Tokens, day: Date, index: usize) -> (Date, usize) {
    let at = past(tokens, index, ".");
    let at = past(tokens, at, ",");
    let year = tokens.digits(at);
    match year.parse() {
        Ok(number) if year.len() == 4 && measures::after(tokens, at + 1).is_none() => (
            Date {
                year: Some(number),
                ..day
            },
            at + 1,
        ),
        _ => (day, index),
    }
}

/// `11/04`, `11/04/2027`, `11.04.2027`, `2027-04-11`. Date before month, as both French and British readers do.
fn in_digits(tokens: &Tokens, index: usize, cue: bool) -> Option<(Date, usize)> {
    let part = |n: usize| tokens.digits(index + 2 * n);
    let joined = |n: usize| {
        let at = index + 2 * n - 1;
        tokens.is_sign(at, "/.-") && tokens.glued(at) && tokens.glued(at + 1)
    };
    if part(0).is_empty() || part(1).is_empty() || !joined(1) {
        return None;
    }
    let number = |n: usize| part(n).parse::<u32>().ok();
    if !part(2).is_empty() && joined(2) {
        let (year, month, day) = match (part(0).len(), part(2).len()) {
            (4, 1..=2) => (number(0)?, number(1)?, number(2)?),
            (1..=2, 4) => (number(2)?, number(1)?, number(0)?),
            (1..=2, 2) => (2000 + number(2)?, number(1)?, number(0)?),
            _ => return None,
        };
        let day = Date {
            day: Some(day),
            month: Some(month),
            year: Some(year as i32),
            weekday: None,
        };
        return Some((day, index + 5));
    }
    let padded = part(0).starts_with('0') || part(1).starts_with('0');
    let (day, month) = (number(0)?, number(1)?);
    let plausible = part(0).len() <= 2 && part(1).len() <= 2 && (1..=31).contains(&day) && (1..=12).contains(&month);
    let slash = tokens.is_sign(index + 1, "/");
    (plausible && slash && (cue || padded)).then_some((
        Date {
            day: Some(day),
            month: Some(month),
            ..Date::default()
        },
        index + 3,
    ))
}

/// A month without a day: "en avril", "in May".
pub fn month_alone(tokens: &Tokens, index: usize) -> Option<Date> {
    let word = tokens.word(index);
    let named = month(word)?;
    let certain = word.len() > 4 && !matches!(word, "march") || matches!(word, "juin" | "aout" | "june" | "july");
    let asked = tokens.is_word(
        index.wrapping_sub(1),
        &[
            "en", "de", "debut", "fin", "mi", "courant", "in", "early", "late", "mid", "since", "next", "last",
        ],
    ) && matches!(word, "mars" | "mai" | "march" | "may");
    (certain || asked).then_some(Date {
        month: Some(named),
        ..Date::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Date> {
        at(&Tokens::read(text), 0).map(|(date, _)| date)
    }

    fn date(day: u32, month: Option<u32>, year: Option<i32>, weekday: Option<u8>) -> Date {
        Date {
            day: Some(day),
            month,
            year,
            weekday,
        }
    }

    #[test]
    fn dates_have_many_forms() {
        let april = date(11, Some(4), None, None);
        for text in [
            "11 avril",
            "11 avr.",
            "le 11 avril",
            "11/04",
            "April 11th",
            "11th of April",
            "onze avril",
            "eleventh of April",
        ] {
            assert_eq!(read(text), Some(april), "{text}");
        }
        for text in [
            "11/04/2027",
            "2027-04-11",
            "11.04.2027",
            "April 11, 2027",
            "11 April 2027",
        ] {
            assert_eq!(read(text), Some(date(11, Some(4), Some(2027), None)), "{text}");
        }
        assert_eq!(read("dimanche 11 avril"), Some(date(11, Some(4), None, Some(6))));
        assert_eq!(read("Sunday, April 11th"), Some(date(11, Some(4), None, Some(6))));
        assert_eq!(read("jeudi 1er octobre"), Some(date(1, Some(10), None, Some(3))));
        assert_eq!(read("dimanche 11"), Some(date(11, None, None, Some(6))));
        assert_eq!(read("45 avril"), Some(date(45, Some(4), None, None)));
        for text in [
            "dimanche 11 km",
            "3/10",
            "jeudi 5:12",
            "jeudi",
            "dimanche 3 × 10 min",
            "april 8 km",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_month_alone_is_certain_or_asked_for() {
        let alone = |text: &str, at: usize| month_alone(&Tokens::read(text), at).and_then(|d| d.month);
        assert_eq!(alone("en avril", 1), Some(4));
        assert_eq!(alone("in May", 1), Some(5));
        assert_eq!(alone("you may rest", 1), None);
    }
}
