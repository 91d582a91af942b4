//! Years of runners nobody has met: what is given holds every day, and a change is what was shown.

use allure::cli::plans::lives::lives;
use serde_json::{Value, json};

use super::command::eval;

const LIVES: usize = 20;
const SEED: u64 = 22_112_026;

#[test]
fn a_sample_of_lives_breaks_nothing_and_lives_through_every_event() {
    let report = lives(LIVES, SEED);
    let shown = report.shown(LIVES, SEED);
    assert_eq!(shown["violations"], json!({ "count": 0, "by_rule": {}, "first": [] }));
    assert_eq!(report.counted("days"), 364 * LIVES as u64);
    for event in [
        "missed",
        "moved",
        "skipped",
        "chosen",
        "ill",
        "ill_below_neck",
        "away",
        "away_running",
        "hot",
        "tired",
        "injured",
        "race_added",
        "race_lost",
        "new_index",
    ] {
        assert!(
            report.counted(&format!("{event}_applied")) > 0,
            "{event} never happened"
        );
    }
    assert!(report.counted("season_adopted") >= LIVES as u64);
}

#[test]
fn the_command_writes_the_same_lives_for_the_same_seed() {
    let dir = tempfile::tempdir().unwrap();
    let written = |name: &str, seed: &str| {
        let path = dir.path().join(name);
        let ran = eval(&["lives", "--count", "1", "--seed", seed, "--out", path.to_str().unwrap()]);
        assert!(ran.status.success(), "{ran:?}");
        serde_json::from_slice::<Value>(&std::fs::read(path).unwrap()).unwrap()
    };
    let first = written("a.json", "7");
    assert_eq!(first, written("b.json", "7"));
    assert_ne!(first["counts"], written("c.json", "8")["counts"]);
    assert_eq!(first["lives"], 1);
}
