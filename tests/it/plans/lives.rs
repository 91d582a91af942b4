//! Years of runners nobody has met: what is given holds every day, and a change is what was shown. The judge must be
//! able to find fault: each rule is broken once by hand.

use allure::cli::plans::lives::lives;
use allure::domain::season::{SeasonSession, SeasonWeek};
use allure::science::plan_audit::life::{Allowed, Day, Judge, Lived};
use chrono::{Days, NaiveDate};
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

/// An easy run by feel at 6:00/km.
fn easy(date: NaiveDate, metres: f64) -> SeasonSession {
    let target = json!({ "effort": { "low": 2, "high": 4 } });
    serde_json::from_value(json!({
        "date": date,
        "workout": {
            "kind": "easy", "distance_m": metres, "duration_s": null, "target": target, "steps": [], "reasons": [],
            "evidence": "weak",
        },
        "distance_m": metres,
        "duration_s": metres * 0.36,
        "hard": metres * 0.36 > 5_400.0,
        "long": false,
        "code": "E",
    }))
    .unwrap()
}

fn runs(date: NaiveDate, metres: f64) -> Lived {
    Lived {
        date,
        metres,
        seconds: metres * 0.36,
        race: false,
        hard: false,
        code: "E".to_owned(),
    }
}

/// The rules the judge finds broken in a week of so many runs, metres by day of it, after six weeks of four runs.
fn broken(week: &[(u64, f64)], change: impl Fn(&mut SeasonSession), allowed: Allowed) -> Vec<String> {
    let monday = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let past: Vec<Lived> = (1..=6)
        .rev()
        .flat_map(|back| [1, 3, 5, 6].map(|d| (back, d)))
        .map(|(back, d)| {
            runs(
                monday - Days::new(7 * back) + Days::new(d),
                if d == 6 { 12_000.0 } else { 9_500.0 },
            )
        })
        .collect();
    let sessions: Vec<SeasonSession> = week
        .iter()
        .map(|(day, metres)| {
            let mut one = easy(monday + Days::new(*day), *metres);
            change(&mut one);
            one
        })
        .collect();
    let day = Day {
        today: monday,
        past: &past,
        novice: false,
        race_m: 42_195.0,
        allowed,
    };
    let judge = Judge::of("daniels").unwrap();
    let mut found: Vec<String> = judge
        .days(&day, &sessions)
        .into_iter()
        .chain(judge.season(
            &day,
            &[SeasonWeek {
                monday,
                phase: "I".to_owned(),
                down: false,
                sessions,
            }],
        ))
        .map(|v| v["rule"].as_str().unwrap().to_owned())
        .collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn the_judge_finds_each_rule_broken() {
    let usual = [(1, 9_000.0), (3, 9_000.0), (5, 9_000.0), (6, 11_000.0)];
    let nothing = |_: &mut SeasonSession| {};
    assert_eq!(broken(&usual, nothing, Allowed::All), [""; 0]);
    assert_eq!(broken(&[(1, 13_300.0)], nothing, Allowed::All), ["h1"]);
    let much = [(1, 11_500.0), (3, 11_500.0), (5, 11_500.0), (6, 11_500.0)];
    assert_eq!(broken(&much, nothing, Allowed::All), ["h2"]);
    let hard = |s: &mut SeasonSession| {
        s.duration_s = Some(6_000.0);
        s.hard = true;
    };
    assert_eq!(broken(&[(1, 9_000.0), (2, 9_000.0)], hard, Allowed::All), ["h4"]);
    let all: Vec<(u64, f64)> = (0..7).map(|d| (d, 5_000.0)).collect();
    assert_eq!(broken(&all, nothing, Allowed::All), ["h8"]);
    assert_eq!(broken(&usual, nothing, Allowed::Nothing), ["h9"]);
    let lies = |s: &mut SeasonSession| s.hard = true;
    assert_eq!(broken(&usual, lies, Allowed::All), ["flags"]);
}
