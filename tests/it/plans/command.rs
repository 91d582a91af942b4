//! The command itself: athletes in, files out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

const ALLURE: &str = env!("CARGO_BIN_EXE_allure");
/// Athletes of the sample, and the fewest of them that must get a season.
const SAMPLE: &str = "360";
const SEASONS: usize = 120;

pub fn eval(arguments: &[&str]) -> Output {
    Command::new(ALLURE).arg("eval").args(arguments).output().unwrap()
}

/// The answers to such lines, by file name, and whether the command succeeded.
pub fn answers(dir: &Path, lines: &[u8]) -> (BTreeMap<String, Value>, bool) {
    let input = dir.join("athletes.jsonl");
    let out = dir.join("out");
    fs::write(&input, lines).unwrap();
    let ran = eval(&[
        "plans",
        "--athletes",
        input.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ]);
    let files = fs::read_dir(&out).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        (name, serde_json::from_slice(&fs::read(&path).unwrap()).unwrap())
    });
    (files.collect(), ran.status.success())
}

fn sample(dir: &Path, count: &str, seed: &str) -> Vec<u8> {
    let path = dir.join("drawn.jsonl");
    let ran = eval(&[
        "athletes",
        "--count",
        count,
        "--seed",
        seed,
        "--out",
        path.to_str().unwrap(),
    ]);
    assert!(ran.status.success());
    fs::read(path).unwrap()
}

#[test]
fn a_drawn_sample_breaks_no_constraint() {
    let dir = tempfile::tempdir().unwrap();
    let lines = sample(dir.path(), SAMPLE, "22112026");
    let (mut files, success) = answers(dir.path(), &lines);
    assert_eq!(files.remove("violations.json"), Some(json!([])));
    assert!(success);
    let seasons = files.values().filter(|f| f["weeks"].is_array()).count();
    let refused = files.values().filter(|f| f["refused"]["reason"].is_string()).count();
    assert_eq!(seasons + refused, SAMPLE.parse::<usize>().unwrap());
    assert!(seasons >= SEASONS, "{seasons} seasons");
}

#[test]
fn the_same_athletes_give_the_same_answers() {
    let dir = tempfile::tempdir().unwrap();
    let lines = sample(dir.path(), "60", "5");
    assert_eq!(lines, sample(dir.path(), "60", "5"));
    assert_ne!(lines, sample(dir.path(), "60", "6"));
    let other = tempfile::tempdir().unwrap();
    assert_eq!(answers(dir.path(), &lines), answers(other.path(), &lines));
}

#[test]
fn a_line_stays_in_its_own_file() {
    let dir = tempfile::tempdir().unwrap();
    let line = |id: &str| json!({ "id": id, "start": "2026-11-23", "methodology": "none", "goal": { "distance_m": 10_000, "date": "2027-02-14" } });
    let ids = [
        "../../up",
        "/etc/passwd",
        "same",
        "same",
        "SAME",
        "violations",
        "",
        "...",
        "a\u{0}b",
    ];
    let lines: Vec<String> = ids.iter().map(|id| line(id).to_string()).collect();
    let (files, success) = answers(dir.path(), lines.join("\n").as_bytes());
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "SAME-5.json",
            "_.._up.json",
            "_etc_passwd.json",
            "a_b.json",
            "line-7.json",
            "line-8.json",
            "same-4.json",
            "same.json",
            "violations-6.json",
            "violations.json",
        ]
    );
    assert!(success);
    assert_eq!(files["same.json"]["refused"]["reason"], "unknown_methodology");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
}

#[test]
fn a_line_that_cannot_be_read_is_refused_alone() {
    let dir = tempfile::tempdir().unwrap();
    let good = json!({ "id": "good", "start": "2026-11-23", "months_running": 40, "age": 35, "recent_weeks_m": [30_000, 30_000, 30_000, 30_000],
        "longest_30d_m": 12_000, "methodology": "higdon", "goal": { "distance_m": 10_000, "date": "2027-02-14" } });
    let mut far = good.clone();
    far["id"] = json!("far");
    far["goal"]["date"] = json!("9999-12-31");
    let mut old = good.clone();
    old["id"] = json!("old");
    old["start"] = json!("0001-01-01");
    let mut huge = good.clone();
    huge["id"] = json!("huge");
    huge["recent_weeks_m"] = json!([1e300, -5, 1e300, -1e300]);
    huge["longest_30d_m"] = json!(-1e300);
    let mut lines = format!("nonsense\n{{}}\n[]\n\n{far}\n{old}\n{huge}\n").into_bytes();
    lines.extend(b"{\"id\":\"\xff\"}\n");
    lines.extend(good.to_string().bytes());
    let (files, success) = answers(dir.path(), &lines);
    let reason = |name: &str| files[name]["refused"]["reason"].clone();
    for line in ["line-1.json", "line-2.json", "line-3.json", "_.json"] {
        assert_eq!(reason(line), "unreadable", "{line}");
    }
    assert_eq!(reason("far.json"), "race_too_far");
    assert_eq!(reason("old.json"), "race_too_far");
    assert!(files["huge.json"].is_object());
    assert!(files["good.json"]["weeks"].is_array());
    assert!(success);
}
