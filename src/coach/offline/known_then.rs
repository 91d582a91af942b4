//! "Que savais-tu de moi le 1er mars ?": the day whose knowledge is asked for.

use chrono::{Months, NaiveDate};

use crate::coach::memory::dates::{self, Span};
use crate::coach::memory::terms;
use crate::domain::intent::Intent;

/// Words that ask what was known…
const KNEW: &[&str] = &["savais", "connaissais", "knew", "know"];
/// …of whoever asks.
const OF_ME: &[&str] = &["moi", "me"];
/// Words beside a day that name nothing else: "/memoire le 1er mars".
const BESIDE: &[&str] = &[
    "le", "du", "de", "au", "en", "la", "l", "memoire", "memory", "on", "in", "of", "the", "at",
];

/// The last day asked about. `None`: nothing of the past is asked for.
pub fn asked(intent: Intent, text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let words = terms::words(text);
    let told = dates::told_where(&words, Some(today));
    let (span, _) = told.first()?;
    let has = |any: &[&str]| words.iter().any(|w| any.contains(&w.text.as_str()));
    let alone = || {
        words
            .iter()
            .enumerate()
            .all(|(i, word)| BESIDE.contains(&word.text.as_str()) || told.iter().any(|(_, range)| range.contains(&i)))
    };
    let meant = (has(KNEW) && has(OF_ME)) || (intent == Intent::MemoryShow && alone());
    let Span::Days { to, .. } = *span else { return None };
    let day = if to > today {
        to.checked_sub_months(Months::new(12))?
    } else {
        to
    };
    (meant && day <= today).then_some(day)
}

/// "Oublie tout", said as a sentence.
pub fn wipes(text: &str) -> bool {
    const VERBS: &[&str] = &["oublie", "efface", "supprime", "forget", "erase", "delete"];
    let plain = terms::plain(text);
    let said = plain.trim().trim_end_matches(|c: char| !c.is_alphanumeric());
    said.split_once(' ')
        .is_some_and(|(verb, what)| VERBS.contains(&verb) && is_everything(what))
}

/// "/oublie tout".
pub fn is_everything(text: &str) -> bool {
    const ALL: [&str; 5] = ["tout", "everything", "all", "absolument tout", "tout tout"];
    ALL.contains(&terms::plain(text).trim())
}

/// The days somebody wants forgotten, first and last, where their words name days and nothing else.
pub fn period(text: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    const BETWEEN: &[&str] = &[
        "tout",
        "ce",
        "que",
        "qu",
        "j",
        "ai",
        "dit",
        "je",
        "t",
        "depuis",
        "entre",
        "et",
        "a",
        "mois",
        "messages",
        "mes",
        "everything",
        "all",
        "i",
        "said",
        "from",
        "to",
        "between",
        "and",
        "my",
        "until",
        "jusqu",
        "les",
        "jours",
    ];
    let words = terms::words(text);
    let told = dates::told_where(&words, Some(today));
    let only = words.iter().enumerate().all(|(i, word)| {
        let word = word.text.as_str();
        BESIDE.contains(&word) || BETWEEN.contains(&word) || told.iter().any(|(_, range)| range.contains(&i))
    });
    let spans: Vec<(NaiveDate, NaiveDate)> = told
        .iter()
        .filter_map(|(span, _)| match *span {
            Span::Days { from, to } if from > today => Some((
                from.checked_sub_months(Months::new(12))?,
                to.checked_sub_months(Months::new(12))?,
            )),
            Span::Days { from, to } => Some((from, to)),
            Span::Yearly { .. } => None,
        })
        .collect();
    let from = spans.iter().map(|s| s.0).min()?;
    let to = spans.iter().map(|s| s.1).max()?;
    only.then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_day_of_knowledge_is_a_day_of_the_past() {
        let today = day(2026, 11, 22);
        let asked = |intent, text| asked(intent, text, today);
        for text in [
            "que savais-tu de moi le 1er mars ?",
            "What did you know about me on March 1st?",
        ] {
            assert_eq!(asked(Intent::OutOfScope, text), Some(day(2026, 3, 1)), "{text}");
        }
        assert_eq!(asked(Intent::MemoryShow, "le 1er mars 2025"), Some(day(2025, 3, 1)));
        assert_eq!(asked(Intent::MemoryShow, "24 décembre"), Some(day(2025, 12, 24)));
        assert_eq!(asked(Intent::MemoryShow, "mon genou le 1er mars"), None);
        assert_eq!(asked(Intent::OutOfScope, "tu savais que je cours le 1er mars ?"), None);
        assert_eq!(asked(Intent::MemoryShow, ""), None);
    }

    #[test]
    fn everything_is_asked_for_in_as_many_words() {
        for text in ["oublie tout", "Oublie tout !", "efface tout", "forget everything"] {
            assert!(wipes(text), "{text}");
        }
        for text in [
            "oublie tout ce que j'ai dit hier",
            "oublie Rex",
            "tout",
            "j'oublie tout",
        ] {
            assert!(!wipes(text), "{text}");
        }
    }

    #[test]
    fn a_period_is_days_and_nothing_else() {
        let today = day(2026, 11, 22);
        let march = Some((day(2026, 3, 1), day(2026, 3, 31)));
        for text in [
            "mars 2026",
            "tout ce que j'ai dit en mars",
            "everything I said in March 2026",
        ] {
            assert_eq!(period(text, today), march, "{text}");
        }
        assert_eq!(
            period("du 3 mars au 10 mars", today),
            Some((day(2026, 3, 3), day(2026, 3, 10)))
        );
        assert_eq!(period("hier", today), Some((day(2026, 11, 21), day(2026, 11, 21))));
        for text in ["mon genou de mars", "genou", "", "tout"] {
            assert_eq!(period(text, today), None, "{text}");
        }
    }
}
