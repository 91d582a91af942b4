//! A day named and nothing else: "le 11 avril", "c'est le 11/04", "April 11".

use chrono::NaiveDate;

use super::dates::{self, Direction};
use super::normalise::{Kind, Message};

/// Words that say nothing beside the day.
const AROUND: &[&str] = &[
    "le", "la", "c", "ce", "est", "sera", "a", "lieu", "pour", "du", "au", "course", "ma", "mon", "date", "jour",
    "objectif", "donc", "alors", "oui", "pardon", "euh", "the", "on", "it", "is", "s", "will", "be", "for", "race",
    "my", "day", "goal", "so", "well", "sorry", "that", "that's", "it's", "c'est",
];
/// A score out of ten is written like the third of October.
const OUT_OF: &str = "/10";

/// The day, where it may lie ahead and where it may lie behind. Either is `None` where the words name no such day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnlyDate {
    pub ahead: Option<NaiveDate>,
    pub behind: Option<NaiveDate>,
}

/// `None`: the message asks, says more than a day, or names a day without a figure, as "demain" does.
pub fn only_date(text: &str, today: NaiveDate) -> Option<OnlyDate> {
    if text.contains('?') || text.trim().ends_with(OUT_OF) || !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let message = Message::read(text);
    let found = dates::find(&message, today);
    let [named] = found.as_slice() else { return None };
    let beside = message
        .tokens
        .iter()
        .enumerate()
        .filter(|(at, _)| *at < named.start || *at >= named.end);
    let mut beside = beside.map(|(_, token)| token);
    if !beside.all(|token| token.kind == Kind::Symbol || token.any(AROUND)) {
        return None;
    }
    let day = |direction| named.resolve(today, direction);
    let only = OnlyDate {
        ahead: day(Direction::Future).filter(|date| *date >= today),
        behind: day(Direction::Past).filter(|date| *date < today),
    };
    (only.ahead.is_some() || only.behind.is_some()).then_some(only)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> Option<(Option<String>, Option<String>)> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24)?;
        let written = |date: Option<NaiveDate>| date.map(|d| d.to_string());
        only_date(text, today).map(|only| (written(only.ahead), written(only.behind)))
    }

    #[test]
    fn a_day_alone_is_read_in_both_directions() {
        let april = Some((Some("2027-04-11".to_owned()), Some("2026-04-11".to_owned())));
        for text in [
            "le 11 avril",
            "Le 11 avril !",
            "c’est le 11 avril",
            "11/04",
            "dimanche 11 avril",
            "April 11",
            "it's on April 11",
            "the race is on April 11th",
            "la course c'est le 11 avril",
        ] {
            assert_eq!(days(text), april, "{text}");
        }
        assert_eq!(days("le 11 avril 2027"), Some((Some("2027-04-11".to_owned()), None)));
        assert_eq!(days("le 11 avril 2025"), Some((None, Some("2025-04-11".to_owned()))));
    }

    #[test]
    fn what_says_more_or_no_written_day_is_none() {
        for text in [
            "demain",
            "dimanche",
            "3/10",
            "le 11 avril ?",
            "marathon de Paris le 11 avril",
            "10 km le 11 avril",
            "je suis en vacances le 11 avril",
            "du 11 au 15 avril",
            "58",
            "c'était le 11 avril",
        ] {
            assert_eq!(days(text), None, "{text}");
        }
    }
}
