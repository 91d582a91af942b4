//! "Que savais-tu de moi le 1er mars ?": the day whose knowledge is asked for.

use chrono::NaiveDate;

use crate::coach::memory::dates;
use crate::coach::memory::terms;
use crate::domain::intent::Intent;

use super::period::Said;

/// Words that ask what was known…
const KNEW: &[&str] = &["savais", "connaissais", "knew", "know"];
/// …of whoever asks.
const OF_ME: &[&str] = &["moi", "me"];
/// Words beside a day that name nothing else: "/memoire le 1er mars".
const BESIDE: &[&str] = &[
    "le", "du", "de", "au", "en", "la", "l", "memoire", "memory", "on", "in", "of", "the", "at",
];

/// The last day asked about, of the last time it was: "en novembre" in November is this one so far. `None`: nothing of
/// the past is asked for.
pub fn asked(intent: Intent, text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let words = terms::words(text);
    let told = dates::told_where(&words, Some(today));
    let (span, range) = told.first()?;
    let has = |any: &[&str]| words.iter().any(|w| any.contains(&w.text.as_str()));
    let alone = || {
        words
            .iter()
            .enumerate()
            .all(|(i, word)| BESIDE.contains(&word.text.as_str()) || told.iter().any(|(_, range)| range.contains(&i)))
    };
    let meant = (has(KNEW) && has(OF_ME)) || (intent == Intent::MemoryShow && alone());
    let said = Said::new(*span, &words, range.clone())?.last(today)?;
    meant.then_some(said.to.min(today))
}

/// "/oublie tout".
pub fn is_everything(text: &str) -> bool {
    const ALL: [&str; 5] = ["tout", "everything", "all", "absolument tout", "tout tout"];
    ALL.contains(&terms::plain(text).trim())
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
        // The month that has begun is this one, as far as it has come.
        for text in [
            "que savais-tu de moi en novembre ?",
            "what did you know about me in November?",
        ] {
            assert_eq!(asked(Intent::OutOfScope, text), Some(today), "{text}");
        }
        assert_eq!(asked(Intent::MemoryShow, "en décembre"), Some(day(2025, 12, 31)));
        for text in [
            "que savais-tu de moi en mars 2027 ?",
            "que savais-tu de moi la semaine prochaine ?",
        ] {
            assert_eq!(asked(Intent::OutOfScope, text), None, "{text}");
        }
        assert_eq!(asked(Intent::MemoryShow, "mon genou le 1er mars"), None);
        assert_eq!(asked(Intent::OutOfScope, "tu savais que je cours le 1er mars ?"), None);
        assert_eq!(asked(Intent::MemoryShow, ""), None);
    }
}
