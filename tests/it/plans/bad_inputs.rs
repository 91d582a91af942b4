//! What forms send on their bad days: a refusal with its reason, or a season that keeps every rule.

use serde_json::{Value, json};

use super::command::answers;

fn athlete(odd: &Value) -> Value {
    let mut line = json!({ "id": "odd", "start": "2026-11-23", "age": 35, "months_running": 60,
        "races": [{ "date": "2026-10-18", "distance_m": 10_000, "time_s": 2_700 }],
        "recent_weeks_m": [48_000, 50_000, 49_000, 50_000], "longest_30d_m": 16_000, "runs_per_week": 5,
        "methodology": "daniels", "goal": { "distance_m": 10_000, "date": "2027-03-14" }, "pain_0_10": 0 });
    for (key, value) in odd.as_object().unwrap() {
        line[key] = value.clone();
    }
    line
}

/// The one answer, and whether the independent check found nothing in it.
fn answer(odd: &Value) -> (Value, bool) {
    let dir = tempfile::tempdir().unwrap();
    let (mut files, sound) = answers(dir.path(), athlete(odd).to_string().as_bytes());
    (files.remove("odd.json").unwrap(), sound)
}

#[track_caller]
fn refused(odd: &Value, reason: &str) -> Value {
    let (answer, sound) = answer(odd);
    assert_eq!(
        (answer["refused"]["reason"].as_str(), sound),
        (Some(reason), true),
        "{answer}"
    );
    answer["refused"].clone()
}

#[track_caller]
fn season(odd: &Value) -> Value {
    let (answer, sound) = answer(odd);
    assert!(sound && answer["weeks"].is_array(), "{answer}");
    answer
}

fn marathon() -> Value {
    json!({ "distance_m": 42_195, "date": "2027-04-11" })
}

#[test]
fn a_race_tomorrow_leaves_too_few_weeks() {
    let goal = json!({ "goal": { "distance_m": 10_000, "date": "2026-11-24" } });
    assert_eq!(refused(&goal, "weeks_too_few")["detail"]["weeks"], 1);
}

#[test]
fn a_race_yesterday_is_past() {
    refused(
        &json!({ "goal": { "distance_m": 10_000, "date": "2026-11-22" } }),
        "race_in_the_past",
    );
}

#[test]
fn a_marathon_in_three_hours_after_an_hour_over_10_km_is_named_a_conflict() {
    let mut goal = marathon();
    goal["time_s"] = json!(10_800);
    let races = json!([{ "date": "2026-10-18", "distance_m": 10_000, "time_s": 3_600 }]);
    let season = season(&json!({ "goal": goal, "races": races }));
    assert_eq!(season["conflicts"], json!([["goal_time", "goal_distance"]]));
}

#[test]
fn two_marathons_in_four_weeks_are_refused() {
    let other = json!([{ "distance_m": 42_195, "date": "2027-05-09", "priority": "A" }]);
    let refusal = refused(&json!({ "goal": marathon(), "other_races": other }), "races_too_close");
    assert_eq!(
        refusal["detail"],
        json!({ "why": "races_too_close", "weeks": 4, "needed": 8 })
    );
    assert_eq!(refusal["nearest"], Value::Null);
}

#[test]
fn no_day_to_run_on_is_refused() {
    refused(&json!({ "days_off": [0, 1, 2, 3, 4, 5, 6] }), "days_available");
}

#[test]
fn two_minutes_a_kilometre_is_no_goal_and_no_race() {
    let goal = json!({ "distance_m": 10_000, "date": "2027-03-14", "time_s": 1_200 });
    refused(&json!({ "goal": goal }), "impossible");
    let races = json!([{ "date": "2026-10-18", "distance_m": 10_000, "time_s": 1_200 }]);
    refused(&json!({ "races": races }), "no_recent_race");
}

#[test]
fn a_child_gets_no_plan_and_a_very_old_runner_a_careful_one() {
    refused(&json!({ "age": 9 }), "too_young");
    let old = season(&json!({ "age": 95, "methodology": "higdon" }));
    let down = old["weeks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|w| w["down"] == true)
        .count();
    assert!(down >= 4, "{down}");
}

#[test]
fn without_any_history_a_plan_begins_with_walking() {
    let nothing = json!({ "recent_weeks_m": [], "longest_30d_m": null, "races": [], "months_running": null,
        "methodology": "galloway", "goal": { "distance_m": 10_000, "date": "2027-05-30" } });
    let season = season(&nothing);
    assert_eq!(season["weeks"][0]["sessions"][0]["kind"], "run_walk");
}

#[test]
fn one_day_of_400_km_is_not_built_on() {
    let odd = json!({ "longest_30d_m": 400_000, "recent_weeks_m": [48_000, 50_000, 440_000, 50_000] });
    let season = season(&odd);
    let metres = |s: &Value| s["distance_m"].as_f64().unwrap_or(0.0);
    let sessions = season["weeks"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|w| w["sessions"].as_array().unwrap());
    let longest = sessions.map(metres).fold(0.0, f64::max);
    assert!(longest < 21_000.0, "{longest}");
}
