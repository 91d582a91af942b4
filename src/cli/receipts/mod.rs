//! `allure eval receipts`: drafts of replies with their sources in; which may leave, and what is cut, out.

pub mod invent;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use crate::cli::recall::lines::{self, FromLine};
use crate::coach::receipts;
use crate::domain::figure::{Evidence, Figure, Receipt, Unit};

/// A reply that a model wrote, and what it may rest on.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    id: Value,
    text: String,
    receipts: Vec<Receipt>,
    said: String,
    today: Option<NaiveDate>,
    /// Whether it is true, for measuring only. `None`: not said.
    is_true: Option<bool>,
    kind: String,
}

impl FromLine for Draft {
    fn from_line(fields: &Map<String, Value>, _: usize) -> Result<Self, String> {
        let text = |field: &str| match fields.get(field) {
            Some(Value::String(text)) => Ok(text.clone()),
            Some(Value::Null) | None => Ok(String::new()),
            Some(_) => Err(format!("`{field}` is no text")),
        };
        let mut said = text("said")?;
        let mut receipts = Vec::new();
        for source in fields.get("sources").and_then(Value::as_array).into_iter().flatten() {
            match source {
                Value::String(words) => said = format!("{said}\n{words}"),
                source => receipts.push(receipt(source)?),
            }
        }
        let day = text("today")?;
        Ok(Self {
            id: fields.get("id").cloned().unwrap_or_default(),
            text: fields
                .get("text")
                .and_then(Value::as_str)
                .ok_or("`text` is missing")?
                .to_owned(),
            receipts,
            said,
            today: match day.as_str() {
                "" => None,
                day => Some(day.parse().map_err(|_| format!("`today` is no date: {day}"))?),
            },
            is_true: fields.get("true").and_then(Value::as_bool),
            kind: text("kind")?,
        })
    }
}

fn receipt(source: &Value) -> Result<Receipt, String> {
    let shown = source["shown"].as_str().ok_or("a source has no `shown`")?.to_owned();
    let value = source["value"]
        .as_f64()
        .ok_or_else(|| format!("the source {shown} has no `value`"))?;
    let unit: Unit = serde_json::from_value(source["unit"].clone())
        .map_err(|_| format!("the source {shown} has no `unit` of the list"))?;
    let name = source["name"].as_str().unwrap_or_default();
    let figure = match source["from"].as_str().unwrap_or("row") {
        "row" => Figure::row(value, unit, "row", &name),
        "function" => Figure::computed(value, unit, name, &[], Evidence::Strong),
        "said" => Figure::said(value, unit),
        "rule" => Figure::rule(value, unit, name),
        other => return Err(format!("`from` is `row`, `function`, `said` or `rule`, not `{other}`")),
    };
    Ok(Receipt { shown, figure })
}

fn cut(draft: &Draft, text: &str) -> Result<(), Vec<String>> {
    receipts::check(text, &draft.receipts, &draft.said, draft.today)
}

/// What leaves of a draft, and the fragments that keep the rest from it.
fn judged(draft: &Draft) -> (String, Vec<String>) {
    let check = |text: &str| cut(draft, text);
    let Err(cut) = check(&draft.text) else {
        return (draft.text.clone(), Vec::new());
    };
    // A sentence that stands by itself and stands among those kept.
    let kept = sentences(&draft.text)
        .into_iter()
        .fold(String::new(), |kept, sentence| {
            let longer = format!("{kept}{sentence}");
            if check(sentence).is_ok() && check(&longer).is_ok() {
                longer
            } else {
                kept
            }
        });
    (kept.trim().to_owned(), cut)
}

/// The sentences of a text with what follows them. A full stop between digits ends none.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begin = 0;
    let mut ended = false;
    for (at, c) in text.char_indices() {
        if ended && c.is_whitespace() || c == '\n' {
            found.push(&text[begin..at]);
            begin = at;
        }
        ended = matches!(c, '.' | '!' | '?' | '…');
    }
    found.push(&text[begin..]);
    found
}

/// Judges every draft, writes, and prints both rates where the drafts say whether they are true.
pub fn run(input: &Path, out: &Path) -> anyhow::Result<ExitCode> {
    let drafts: Vec<Draft> = lines::read(input)?;
    let mut writer = BufWriter::new(File::create(out).with_context(|| out.display().to_string())?);
    let mut passed = Vec::with_capacity(drafts.len());
    for draft in &drafts {
        let (kept, cut) = judged(draft);
        passed.push(cut.is_empty());
        let line = json!({ "id": draft.id, "passes": cut.is_empty(), "cut": cut, "kept": kept });
        writeln!(writer, "{line}")?;
    }
    writer.flush()?;
    if let Some(rates) = rates(&drafts, &passed) {
        writeln!(std::io::stdout(), "{rates:#}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// How many of the true and of the others pass. `None`: no draft says whether it is true.
fn rates(drafts: &[Draft], passed: &[bool]) -> Option<Value> {
    let mut by_kind: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut of = [(0_usize, 0_usize); 2];
    for (draft, passed) in drafts.iter().zip(passed) {
        let Some(is_true) = draft.is_true else { continue };
        let kind = by_kind.entry(&draft.kind).or_default();
        for count in [&mut of[usize::from(is_true)], kind] {
            count.0 += 1;
            count.1 += usize::from(*passed);
        }
    }
    let shown = |(drafts, passed): (usize, usize)| json!({ "drafts": drafts, "passed": passed });
    let kinds: Map<String, Value> = by_kind.into_iter().map(|(k, of)| (k.to_owned(), shown(of))).collect();
    (of[0].0 + of[1].0 > 0).then(|| json!({ "true": shown(of[1]), "lies": shown(of[0]), "by_kind": kinds }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: Vec<Value>) -> Vec<Draft> {
        let lines: Vec<String> = lines.into_iter().map(|l| l.to_string()).collect();
        lines::of_text(&lines).unwrap()
    }

    #[test]
    fn no_lie_passes() {
        let drafts = read(invent::lies(1_000, 20_270_411));
        assert_eq!(drafts.len(), 1_000);
        let passed: Vec<_> = drafts
            .iter()
            .filter(|d| cut(d, &d.text).is_ok())
            .map(|d| (&d.kind, &d.text))
            .collect();
        assert!(passed.is_empty(), "{} passed: {passed:#?}", passed.len());
    }

    #[test]
    fn what_is_kept_of_a_lie_is_true() {
        for draft in read(invent::lies(200, 7)) {
            let (kept, cut) = judged(&draft);
            assert!(!cut.is_empty());
            let again = Draft { text: kept, ..draft };
            assert_eq!(judged(&again).1, [""; 0], "{}", again.text);
        }
    }

    #[test]
    fn true_drafts_pass() {
        let drafts = read(invent::truths(1_000, 20_270_411));
        assert_eq!(drafts.len(), 1_000);
        let cut: Vec<_> = drafts
            .iter()
            .map(|d| (&d.text, judged(d).1))
            .filter(|(_, cut)| !cut.is_empty())
            .collect();
        assert!(cut.len() * 100 <= drafts.len(), "{} cut: {cut:#?}", cut.len());
    }

    #[test]
    fn a_draft_is_cut_at_its_sentences() {
        let draft = json!({
            "id": 1, "text": "Bravo pour tes 8,0 km. Demain, 12 km ! Repose-toi.",
            "sources": [{ "shown": "8,0 km", "value": 8000, "unit": "metres" }],
        });
        let draft = read(vec![draft]).remove(0);
        assert_eq!(
            judged(&draft),
            (
                "Bravo pour tes 8,0 km. Repose-toi.".to_owned(),
                vec!["12 km".to_owned()]
            )
        );
        let said = read(vec![
            json!({ "text": "Tes 12 km, alors ?", "sources": ["j'ai fait 12 km"] }),
        ])
        .remove(0);
        assert_eq!(judged(&said).1, [""; 0]);
        let why = |line: &str| lines::of_text::<Draft>(&[line.to_owned()]).err().unwrap_or_default();
        assert_eq!(why(r#"{"id":1}"#), "`text` is missing");
        assert_eq!(
            why(r#"{"text":"","sources":[{"shown":"8"}]}"#),
            "the source 8 has no `value`"
        );
        assert_eq!(
            why(r#"{"text":"","sources":[{"shown":"8","value":8,"unit":"furlongs"}]}"#),
            "the source 8 has no `unit` of the list"
        );
    }
}
