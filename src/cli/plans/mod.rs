//! `allure eval plans`: athletes in, a season or a reasoned refusal out, and what an independent check finds in them.

#[cfg(test)]
mod again;
mod athlete;
#[cfg(test)]
mod drawn;
pub mod invent;
mod invent_wishes;
pub mod lives;
mod season;
mod wishes;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use serde_json::{Value, json};

use self::athlete::Line;
use crate::science::plan::generate_among;

/// The file of what is found.
const VIOLATIONS: &str = "violations";

/// Writes `DIR/<id>.json` for every line, then `DIR/violations.json`. Succeeds when no constraint is broken.
pub fn run(input: &Path, out: &Path) -> anyhow::Result<ExitCode> {
    let mut reader = BufReader::new(fs::File::open(input).with_context(|| input.display().to_string())?);
    fs::create_dir_all(out).with_context(|| out.display().to_string())?;
    let mut violations = Vec::new();
    let mut taken = BTreeSet::from([VIOLATIONS.to_owned()]);
    let mut bytes = Vec::new();
    let mut number = 0;
    while reader.read_until(b'\n', &mut bytes)? > 0 {
        number += 1;
        // A byte that is no text makes its own line unreadable, not the file.
        let text = String::from_utf8_lossy(&bytes).into_owned();
        bytes.clear();
        if text.trim().is_empty() {
            continue;
        }
        let (id, answer) = answer(&text, number);
        let line: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
        violations.extend(crate::science::plan_audit::audit_json(&line, &answer));
        let path = out.join(format!("{}.json", file_name(&id, number, &mut taken)));
        fs::write(&path, serde_json::to_vec_pretty(&answer)?).with_context(|| path.display().to_string())?;
    }
    let clean = violations.is_empty();
    fs::write(
        out.join(format!("{VIOLATIONS}.json")),
        serde_json::to_vec_pretty(&violations)?,
    )?;
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The season of one line, or why there is none. A line that cannot be read is a refusal that says so.
fn answer(text: &str, number: usize) -> (String, Value) {
    let fallback = format!("line-{number}");
    let raw: Value = match serde_json::from_str(text) {
        Ok(raw) => raw,
        Err(error) => return (fallback.clone(), unreadable(&fallback, &error.to_string())),
    };
    let id = match &raw["id"] {
        Value::String(id) => id.clone(),
        Value::Number(id) => id.to_string(),
        _ => fallback,
    };
    let line: Line = match serde_json::from_value(raw) {
        Ok(line) => line,
        Err(error) => return (id.clone(), unreadable(&id, &error.to_string())),
    };
    let (runner, aim, aims) = match line.read() {
        Ok(read) => read,
        Err(why) => return (id.clone(), unreadable(&id, &why)),
    };
    let others = match line.others() {
        Ok(others) => others,
        Err(why) => return (id.clone(), unreadable(&id, &why)),
    };
    let found = match generate_among(&line.methodology, &runner, &aim, &others) {
        Ok(season) => season::shown(&id, &season, aims),
        Err(refusal) => json!({
            "id": id,
            "refused": { "reason": refusal.reason.id(), "nearest": refusal.nearest, "detail": refusal.reason }
        }),
    };
    (id, found)
}

fn unreadable(id: &str, why: &str) -> Value {
    json!({ "id": id, "refused": { "reason": "unreadable", "nearest": null, "detail": why } })
}

/// An identifier as a file name: nothing that could leave the folder, hide in it, or overwrite another line's answer.
fn file_name(id: &str, number: usize, taken: &mut BTreeSet<String>) -> String {
    let safe: String = id
        .chars()
        .take(100)
        .map(|c| {
            if c.is_ascii_alphanumeric() || "-_.".contains(c) {
                c
            } else {
                '_'
            }
        })
        .collect();
    let safe = safe.trim_start_matches('.');
    let mut name = if safe.is_empty() {
        format!("line-{number}")
    } else {
        safe.to_owned()
    };
    while !taken.insert(name.to_lowercase()) {
        name = format!("{name}-{number}");
    }
    name
}
