//! Every real sample file against what independent readers say of it.
//!
//! The samples are other people's runs and stay outside the project: `ALLURE_SAMPLES` names
//! a folder that holds `activities/expected.csv` and the files it lists.

use std::collections::HashMap;
use std::path::PathBuf;

use allure::formats::{self, FileSummary};
use chrono::DateTime;

/// Fewer samples than this would mean the list was not read.
const AT_LEAST: usize = 10;

/// Lines of a CSV file as maps from column to cell; quotes as in RFC 4180, no line breaks
/// inside cells.
fn rows(csv: &str) -> Vec<HashMap<String, String>> {
    let mut lines = csv.lines().map(cells);
    let header = lines.next().unwrap_or_default();
    lines.map(|line| header.iter().cloned().zip(line).collect()).collect()
}

fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.trim_end_matches('\r').chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            _ => cells.last_mut().expect("never empty").push(c),
        }
    }
    cells
}

/// What of a summary disagrees with its row. Blank cells are not compared.
fn differences(row: &HashMap<String, String>, got: &FileSummary) -> Vec<String> {
    let cell = |name: &str| row.get(name).map(String::as_str).filter(|c| !c.is_empty());
    let mut out = Vec::new();
    let numbers = [
        ("distance_m", got.distance_m),
        ("timer_s", got.timer_s),
        ("elapsed_s", got.elapsed_s),
        ("avg_hr", got.avg_hr),
        ("max_hr", got.max_hr),
        ("laps", got.laps.map(|n| n as f64)),
        ("records", got.records.map(|n| n as f64)),
    ];
    for (name, value) in numbers {
        let Some(expected) = cell(name).map(|c| c.parse::<f64>().expect("a number")) else {
            continue;
        };
        let tolerance = match name {
            "distance_m" => expected * 0.005,
            "laps" | "records" => 0.0,
            _ => 1.0,
        };
        if value.is_none_or(|v| (v - expected).abs() > tolerance) {
            out.push(format!("{name} {value:?}, expected {expected}"));
        }
    }
    if let Some(expected) = cell("start") {
        let expected = DateTime::parse_from_rfc3339(expected).expect("an instant");
        let start = got.start.as_deref().map(DateTime::parse_from_rfc3339);
        if start != Some(Ok(expected)) {
            out.push(format!("start {start:?}, expected {expected}"));
        }
    }
    for (name, value) in [("sport", &got.sport), ("device", &got.device)] {
        if let Some(expected) = cell(name)
            && value.as_deref().map(str::to_lowercase) != Some(expected.to_lowercase())
        {
            out.push(format!("{name} {value:?}, expected {expected}"));
        }
    }
    out
}

#[test]
fn every_sample_is_read_as_independent_readers_read_it() {
    let Some(folder) = std::env::var_os("ALLURE_SAMPLES").map(PathBuf::from) else {
        eprintln!("skipped: ALLURE_SAMPLES names no folder of sample files");
        return;
    };
    let folder = folder.join("activities");
    let csv = std::fs::read_to_string(folder.join("expected.csv")).unwrap();
    let rows = rows(&csv);
    assert!(rows.len() >= AT_LEAST, "{} samples listed", rows.len());
    let mut wrong = Vec::new();
    let (mut right, mut refused, mut alone) = (0, 0, 0);
    for row in &rows {
        let file = &row["file"];
        let bytes = std::fs::read(folder.join(file)).unwrap();
        match formats::decode(&bytes) {
            // Independent readers made nothing of some odd ones; there is nothing to compare.
            Ok(_) if row["odd"] == "1" && row["start"].is_empty() => alone += 1,
            Ok(decoded) => {
                assert_eq!(decoded.format, row["format"], "{file}");
                let differences = differences(row, &formats::summary(&decoded));
                if differences.is_empty() {
                    right += 1;
                } else {
                    wrong.push(format!("{file}: {}", differences.join("; ")));
                }
            }
            Err(error) if row["odd"] == "1" => {
                eprintln!("{file}: {error}");
                refused += 1;
            }
            Err(error) => wrong.push(format!("{file}: {error}")),
        }
    }
    eprintln!(
        "{right} of {} samples right, {refused} odd ones refused, {alone} read by us alone",
        rows.len()
    );
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
