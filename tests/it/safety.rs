//! The red-flag layer against the development set: recall, false alarms, confusion, and what rewording does to it.

use std::collections::BTreeMap;

use allure::{
    domain::wellness::Tier,
    safety::{self, assess, assess_with_context},
};
use serde::Deserialize;

const DEV: &str = include_str!("../fixtures/safety_dev.jsonl");

#[derive(Debug, Clone, Deserialize)]
struct Row {
    id: String,
    lang: String,
    text: String,
    tier: Tier,
    /// `None` for rows that warn of nothing.
    family: Option<String>,
}

fn rows() -> Vec<Row> {
    DEV.lines()
        .map(|line| serde_json::from_str(line).expect("every line of the set is a row"))
        .collect()
}

/// Share of the rows of a tier that keep at least that tier after their text is changed, 0 to 1.
fn recall(rows: &[Row], tier: Tier, change: impl Fn(&Row) -> String) -> f64 {
    let (mut all, mut kept) = (0, 0);
    for row in rows.iter().filter(|row| row.tier == tier) {
        all += 1;
        kept += u32::from(assess(&change(row)).tier >= tier);
    }
    f64::from(kept) / f64::from(all)
}

#[test]
fn the_development_set_is_read_as_labelled() {
    let rows = rows();
    let mut confusion: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    let mut wrong = Vec::new();
    for row in &rows {
        let found = assess(&row.text);
        *confusion.entry((row.tier.id(), found.tier.id())).or_default() += 1;
        if found.tier != row.tier {
            wrong.push(format!(
                "{} {} -> {} {:?}: {}",
                row.id,
                row.lang,
                found.tier.id(),
                found.rules,
                row.text
            ));
        }
    }
    eprintln!("{} rows, labelled -> found: {confusion:?}", rows.len());
    for line in &wrong {
        eprintln!("  {line}");
    }
    let false_red = rows
        .iter()
        .filter(|row| row.tier < Tier::Red && assess(&row.text).tier == Tier::Red)
        .count();
    assert!(rows.len() >= 400, "{} rows", rows.len());
    assert_eq!(false_red, 0, "false red alarms");
    assert!(
        (recall(&rows, Tier::Red, |row| row.text.clone()) - 1.0).abs() < 1e-9,
        "a red was missed"
    );
    assert!(
        recall(&rows, Tier::Orange, |row| row.text.clone()) >= 0.97,
        "oranges were missed"
    );
}
