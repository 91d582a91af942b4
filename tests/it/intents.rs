//! The coach without a model understands what runners write: a development set, and no panic on anything.

use std::collections::BTreeMap;
use std::time::Instant;

use allure::coach::offline::understand::understand;
use allure::domain::athlete::Lang;
use allure::domain::intent::{Certainty, Intent};
use chrono::NaiveDate;
use proptest::prelude::*;
use serde::Deserialize;

/// One phrasing and what it wants.
#[derive(Deserialize)]
struct Row {
    id: String,
    lang: String,
    text: String,
    intent: String,
}

/// A Wednesday.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 16).expect("a day of the calendar")
}

fn rows() -> Vec<Row> {
    include_str!("../fixtures/intents_dev.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a row of the development set"))
        .collect()
}

#[test]
fn the_development_set_covers_every_intent_in_both_languages() {
    let mut count: BTreeMap<(Intent, String), usize> = BTreeMap::new();
    for row in rows() {
        let intent = Intent::from_id(&row.intent).unwrap_or_else(|| panic!("{}: {}", row.id, row.intent));
        *count.entry((intent, row.lang)).or_default() += 1;
    }
    for intent in Intent::ALL {
        let of = |lang: &str| count.get(&(*intent, lang.to_owned())).copied().unwrap_or(0);
        assert!(
            of("fr") >= 2 && of("en") >= 2 && of("fr") + of("en") >= 4,
            "{}",
            intent.id()
        );
    }
}

/// Of the rows of one certainty, how many are wrong.
#[derive(Default)]
struct Confidence {
    rows: usize,
    wrong: usize,
}

#[test]
fn the_development_set_is_understood() {
    let rows = rows();
    let (mut right, mut lang_right) = (0_usize, 0_usize);
    let mut by_certainty: BTreeMap<Certainty, Confidence> = BTreeMap::new();
    for row in &rows {
        let got = understand(&row.text, today(), Lang::Fr);
        let ok = got.intent.id() == row.intent;
        right += usize::from(ok);
        lang_right += usize::from(got.lang.is_none_or(|l| l.code() == row.lang));
        let confidence = by_certainty.entry(got.certainty).or_default();
        confidence.rows += 1;
        if !ok {
            confidence.wrong += 1;
            eprintln!(
                "{} « {} » -> {} ({:?})",
                row.id,
                row.text,
                got.intent.id(),
                got.certainty
            );
        }
    }
    let share = |n: usize| n as f64 / rows.len() as f64;
    let wrong = |certainty| by_certainty.get(&certainty).map_or(0, |c| c.wrong);
    for (certainty, of) in &by_certainty {
        eprintln!("{certainty:?}: {} rows, {} wrong", of.rows, of.wrong);
    }
    eprintln!(
        "{} rows: accuracy {:.3}, language {:.3}; of {} errors {} were sure",
        rows.len(),
        share(right),
        share(lang_right),
        rows.len() - right,
        wrong(Certainty::Sure)
    );
    assert!(share(right) >= 0.98, "accuracy {:.3}", share(right));
    assert!(wrong(Certainty::Sure) <= 1, "{} sure and wrong", wrong(Certainty::Sure));
    assert!(
        wrong(Certainty::Likely) <= 10,
        "{} likely and wrong",
        wrong(Certainty::Likely)
    );
    assert!(share(lang_right) >= 0.97, "language {:.3}", share(lang_right));
}

/// A debug build on a shared machine is given ten times the millisecond a release build keeps.
#[test]
fn a_message_is_understood_quickly() {
    let rows = rows();
    understand("bonjour", today(), Lang::Fr);
    let start = Instant::now();
    for row in &rows {
        understand(&row.text, today(), Lang::Fr);
    }
    let each = start.elapsed() / u32::try_from(rows.len()).unwrap();
    eprintln!("{each:?} per message");
    assert!(each.as_micros() < 10_000, "{each:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_panics(text in "\\PC{0,200}") {
        understand(&text, today(), Lang::En);
    }

    #[test]
    fn words_and_numbers_in_any_order_do_not_panic(
        parts in prop::collection::vec(prop::sample::select(vec![
            "10", "km", "h", "'", "05", ":", "/", "lundi", "prochain", "le", "avril", "29", "février", "dans", "semaines", "999999999999", "j'ai", "couru",
            "mal", "au", "genou", "-", "sub", "moins", "de", "🥵", "utc", "+", "sauf", "entre", "et", "marathon", "quatre", "vingt", "x", "a", "half", "0", "0,0", "2027-13-45", "stone",
        ]), 0..30)
    ) {
        understand(&parts.join(" "), today(), Lang::Fr);
        understand(&parts.concat(), today(), Lang::Fr);
    }
}

#[test]
fn long_and_odd_messages_are_survived() {
    for text in [
        "a".repeat(20_000),
        "💪".repeat(20_000),
        "10 km ".repeat(4_000),
        "\u{fffd}".repeat(500),
        "'".repeat(9_000),
        "e\u{301}".repeat(5_000),
    ] {
        understand(&text, today(), Lang::Fr);
    }
}
