//! Seasons with other races, strength days and two runs a day: sound as laid out, and the check sees them broken.

use std::collections::BTreeSet;

use allure::science::plan_audit::audit_json;
use serde_json::{Value, json};

use super::command::answers;

fn athlete() -> Value {
    json!({ "id": "busy", "start": "2026-11-23", "sex": "F", "age": 35, "months_running": 90,
        "races": [{ "date": "2026-10-18", "distance_m": 10_000, "time_s": 2_300 }],
        "recent_weeks_m": [98_000, 100_000, 99_000, 100_000], "longest_30d_m": 28_000, "runs_per_week": 6,
        "methodology": "daniels", "goal": { "distance_m": 42_195, "date": "2027-04-11" }, "pain_0_10": 0,
        "strength_days": [1, 3, 4], "doubles": true,
        "other_races": [{ "distance_m": 21_097.5, "date": "2027-03-07", "priority": "B" },
            { "distance_m": 10_000, "date": "2027-06-27", "priority": "A" }] })
}

fn season() -> Value {
    let dir = tempfile::tempdir().unwrap();
    let (mut files, sound) = answers(dir.path(), athlete().to_string().as_bytes());
    assert!(sound, "{:?}", files["violations.json"]);
    files.remove("busy.json").unwrap()
}

fn rules(athlete: &Value, season: &Value) -> BTreeSet<String> {
    let found = audit_json(athlete, season);
    found.iter().map(|v| v["rule"].as_str().unwrap().to_owned()).collect()
}

fn sessions(season: &Value) -> impl Iterator<Item = &Value> {
    season["weeks"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|w| w["sessions"].as_array().unwrap())
}

fn week_of<'s>(season: &'s mut Value, kind: &str) -> &'s mut Vec<Value> {
    let weeks = season["weeks"].as_array_mut().unwrap();
    let held = |w: &&mut Value| w["sessions"].as_array().unwrap().iter().any(|s| s["kind"] == kind);
    weeks.iter_mut().find(held).unwrap()["sessions"].as_array_mut().unwrap()
}

#[test]
fn three_races_have_their_days_and_the_weeks_after_one_are_recovery() {
    let season = season();
    let raced: Vec<&str> = sessions(&season)
        .filter(|s| s["kind"] == "race")
        .filter_map(|s| s["date"].as_str())
        .collect();
    assert_eq!(raced, ["2027-03-07", "2027-04-11", "2027-06-27"]);
    let phase = |start: &str| {
        let weeks = season["weeks"].as_array().unwrap();
        weeks.iter().find(|w| w["start"] == start).map(|w| w["phase"].clone())
    };
    assert_eq!(phase("2027-03-08"), Some(json!("recovery")));
    assert_eq!(phase("2027-04-12"), Some(json!("recovery")));
    assert_eq!(phase("2027-06-21"), Some(json!("taper")));
}

#[test]
fn strength_and_second_runs_are_there_and_counted_apart() {
    let season = season();
    let strength: Vec<&Value> = sessions(&season).filter(|s| s["kind"] == "strength").collect();
    assert!(
        strength.len() > 20 && strength.iter().all(|s| s["distance_m"].is_null()),
        "{}",
        strength.len()
    );
    let days: Vec<&str> = sessions(&season)
        .filter(|s| s["kind"] == "easy")
        .filter_map(|s| s["date"].as_str())
        .collect();
    assert!(days.windows(2).any(|two| two[0] == two[1]), "no day with two runs");
    let mut single = athlete();
    single["doubles"] = json!(false);
    assert!(rules(&single, &season).contains("order"));
}

#[test]
fn two_threshold_sessions_a_day_break_no_rule_for_who_agreed_to_them() {
    let mut elite = athlete();
    elite["methodology"] = json!("norwegian_double");
    elite["goal"] = json!({ "distance_m": 10_000, "date": "2027-04-11" });
    elite["other_races"] = json!([]);
    elite["recent_weeks_m"] = json!([138_000, 140_000, 139_000, 140_000]);
    elite["kit"] = json!(["lactate_meter", "coach"]);
    let dir = tempfile::tempdir().unwrap();
    let (files, sound) = answers(dir.path(), elite.to_string().as_bytes());
    assert!(sound, "{:?}", files["violations.json"]);
    let season = &files["busy.json"];
    let hard: Vec<&str> = sessions(season)
        .filter(|s| s["rule"] == "norwegian_double.D")
        .filter_map(|s| s["date"].as_str())
        .collect();
    assert!(hard.windows(2).any(|two| two[0] == two[1]), "{hard:?}");
    elite["kit"] = json!(["coach"]);
    let dir = tempfile::tempdir().unwrap();
    let (files, _) = answers(dir.path(), elite.to_string().as_bytes());
    assert_eq!(files["busy.json"]["refused"]["reason"], json!("equipment"));
}

#[test]
fn the_check_sees_what_is_broken() {
    let whole = season();
    let mut none = athlete();
    none["strength_days"] = json!([0]);
    assert!(rules(&none, &whole).contains("strength"));
    let mut hurt = athlete();
    hurt["injuries"] = json!([{ "kind": "achilles", "since": "2026-11-01", "active": true }]);
    assert!(rules(&hurt, &whole).contains("strength"));
    // A hard session two days before the race on the way.
    let mut hard = whole.clone();
    let tempo = sessions(&whole).find(|s| s["kind"] == "tempo").unwrap().clone();
    let week = week_of(&mut hard, "race");
    let mut before = tempo;
    before["date"] = json!("2027-03-05");
    week.retain(|s| s["date"] != "2027-03-05");
    week.insert(0, before);
    assert!(rules(&athlete(), &hard).contains("race"));
    // A race that is not run.
    let mut lost = whole.clone();
    week_of(&mut lost, "race").retain(|s| s["kind"] != "race");
    assert!(rules(&athlete(), &lost).contains("race"));
}
