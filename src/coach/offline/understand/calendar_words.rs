//! Names of weekdays and months in both languages.

use super::normalise::Message;

/// Weekday names, 0 = Monday.
const DAYS: &[(&str, u8)] = &[
    ("lundi", 0),
    ("mardi", 1),
    ("mercredi", 2),
    ("jeudi", 3),
    ("vendredi", 4),
    ("samedi", 5),
    ("dimanche", 6),
    ("monday", 0),
    ("tuesday", 1),
    ("wednesday", 2),
    ("thursday", 3),
    ("friday", 4),
    ("saturday", 5),
    ("sunday", 6),
    ("tue", 1),
    ("tues", 1),
    ("wed", 2),
    ("weds", 2),
    ("thu", 3),
    ("thur", 3),
    ("thurs", 3),
    ("fri", 4),
];

/// Short forms that are also words: they count beside another day only. The flag: English.
const SHORT_DAYS: &[(&str, u8, bool)] = &[
    ("lun", 0, false),
    ("mar", 1, false),
    ("mer", 2, false),
    ("jeu", 3, false),
    ("ven", 4, false),
    ("sam", 5, false),
    ("dim", 6, false),
    ("mon", 0, true),
    ("sat", 5, true),
    ("sun", 6, true),
];

const MONTHS: &[(&str, u32)] = &[
    ("janvier", 1),
    ("fevrier", 2),
    ("mars", 3),
    ("avril", 4),
    ("mai", 5),
    ("juin", 6),
    ("juillet", 7),
    ("aout", 8),
    ("septembre", 9),
    ("octobre", 10),
    ("novembre", 11),
    ("decembre", 12),
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
    ("jan", 1),
    ("janv", 1),
    ("fev", 2),
    ("feb", 2),
    ("avr", 4),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("juil", 7),
    ("aug", 8),
    ("sep", 9),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];

/// The weekday a full name (or its plural) says, 0 = Monday.
pub fn full_weekday(text: &str) -> Option<u8> {
    let singular = text.strip_suffix('s').unwrap_or(text);
    DAYS.iter()
        .find(|(name, _)| *name == text || *name == singular)
        .map(|(_, day)| *day)
}

/// The weekday named at `index`, 0 = Monday. Ambiguous short forms need a day beside them.
pub fn weekday(message: &Message, index: usize) -> Option<u8> {
    let token = message.at(index)?;
    if let Some(day) = full_weekday(&token.text) {
        return Some(day);
    }
    let (_, day, english) = SHORT_DAYS.iter().find(|(name, _, _)| token.is(name))?;
    let beside = |at: Option<usize>| {
        at.and_then(|at| message.at(at)).is_some_and(|t| {
            let french_full = full_weekday(&t.text).is_some() && t.text.contains("di");
            let same = SHORT_DAYS.iter().any(|(name, _, e)| t.is(name) && e == english);
            same || full_weekday(&t.text).is_some() && french_full != *english
        })
    };
    let joined = |at: usize| message.is(at, &["/", ",", "et", "and", "-", "+", "&"]);
    let after = if joined(index + 1) { index + 2 } else { index + 1 };
    let before = index
        .checked_sub(1)
        .and_then(|b| if joined(b) { b.checked_sub(1) } else { Some(b) });
    let announced = index >= 1
        && message.is(
            index - 1,
            if *english {
                &["on", "next", "last", "this"]
            } else {
                &["le", "ce"]
            },
        );
    let sure = announced && !token.any(&["mar", "mer", "jeu", "sun"]);
    (sure || beside(Some(after)) || beside(before)).then_some(*day)
}

/// The weekday a short form says, 0 = Monday, where something else shows that it is one.
pub fn short_weekday(message: &Message, index: usize) -> Option<u8> {
    let token = message.at(index)?;
    SHORT_DAYS
        .iter()
        .find(|(name, ..)| token.is(name))
        .map(|(_, day, _)| *day)
}

/// The month named at `index`, 1 to 12.
pub fn month(message: &Message, index: usize) -> Option<u32> {
    let token = message.at(index)?;
    MONTHS.iter().find(|(name, _)| token.is(name)).map(|(_, month)| *month)
}

/// Every word of this table, for the typo dictionary.
pub fn words() -> impl Iterator<Item = &'static str> {
    DAYS.iter()
        .map(|(name, _)| *name)
        .chain(MONTHS.iter().map(|(name, _)| *name))
}
