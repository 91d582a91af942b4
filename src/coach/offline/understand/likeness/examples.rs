//! The labelled phrasings the classifier learns from.

use chrono::NaiveDate;

use crate::coach::offline::understand::Prepared;
use crate::coach::offline::understand::concept::Seen;
use crate::domain::intent::Intent;
use crate::likeness::learn::Example;

use super::features;

/// One phrasing a line: the intent, a tab, the text.
const PHRASINGS: &str = include_str!("../examples.tsv");

/// A Wednesday: "jeudi" has to be a date for the concepts, whichever it is.
const READ_ON: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 9, 16);

/// Every phrasing with its intent. A line without either is skipped (a test allows none).
pub fn all() -> impl Iterator<Item = (Intent, &'static str)> {
    PHRASINGS.lines().filter_map(|line| {
        let (intent, text) = line.split_once('\t')?;
        Some((Intent::from_id(intent)?, text))
    })
}

/// The phrasings as the classifier reads them.
pub fn featured(phrasings: &[(Intent, &str)]) -> Vec<Example> {
    let Some(today) = READ_ON else { return Vec::new() };
    phrasings
        .iter()
        .map(|(intent, text)| {
            let prepared = Prepared::read(text, today);
            let seen: Seen = prepared.seen();
            Example {
                class: *intent as usize,
                features: features::of(&prepared.message, &seen),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_phrasing_and_no_intent_is_without() {
        assert_eq!(all().count(), PHRASINGS.lines().count());
        for intent in Intent::ALL {
            let count = all().filter(|(i, _)| i == intent).count();
            assert!(count >= 20, "{}: {count}", intent.id());
        }
    }
}
