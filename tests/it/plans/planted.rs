//! A good season broken on purpose, once for every rule: the check sees each.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use allure::science::plan_audit::audit_json;
use chrono::{NaiveDate, TimeDelta};
use serde_json::{Value, json};

use super::command::answers;

fn athlete() -> Value {
    json!({ "id": "planted", "start": "2026-11-23", "sex": "F", "age": 35, "months_running": 60,
        "races": [{ "date": "2026-10-18", "distance_m": 10_000, "time_s": 2_700 }],
        "recent_weeks_m": [48_000, 50_000, 49_000, 50_000], "longest_30d_m": 16_000, "runs_per_week": 5,
        "methodology": "daniels", "goal": { "distance_m": 10_000, "date": "2027-03-14" }, "pain_0_10": 0 })
}

static SEASON: LazyLock<Value> = LazyLock::new(|| {
    let dir = tempfile::tempdir().unwrap();
    let (mut files, _) = answers(dir.path(), athlete().to_string().as_bytes());
    files.remove("planted.json").unwrap()
});

fn rules(athlete: &Value, season: &Value) -> BTreeSet<String> {
    let found = audit_json(athlete, season);
    found.iter().map(|v| v["rule"].as_str().unwrap().to_owned()).collect()
}

/// The rules found broken once the season is changed so.
fn after(change: impl FnOnce(&mut Value)) -> BTreeSet<String> {
    let mut season = SEASON.clone();
    change(&mut season);
    rules(&athlete(), &season)
}

fn sessions(season: &mut Value, week: usize) -> &mut Vec<Value> {
    season["weeks"][week]["sessions"].as_array_mut().unwrap()
}

/// Week and place of the first session above the threshold.
fn first_hard(season: &Value) -> (usize, usize) {
    let weeks = season["weeks"].as_array().unwrap();
    let found = weeks.iter().enumerate().find_map(|(w, week)| {
        let all = week["sessions"].as_array().unwrap();
        let hard = all
            .iter()
            .position(|s| s["rule"].as_str().unwrap().starts_with("daniels."))?;
        Some((w, hard))
    });
    found.unwrap()
}

fn last(season: &Value) -> usize {
    season["weeks"].as_array().unwrap().len() - 1
}

#[track_caller]
fn sees(rule: &str, found: &BTreeSet<String>) {
    assert!(found.contains(rule), "{rule} not among {found:?}");
}

#[test]
fn the_season_itself_is_whole() {
    assert_eq!(rules(&athlete(), &SEASON), BTreeSet::new());
    assert!(SEASON["weeks"].as_array().unwrap().len() >= 16);
}

#[test]
fn h1_a_run_too_long() {
    let found = after(|s| sessions(s, 1).last_mut().unwrap()["distance_m"] = json!(19_000));
    sees("h1", &found);
}

#[test]
fn h2_a_week_too_large() {
    let found = after(|s| {
        for session in sessions(s, 2) {
            session["distance_m"] = json!(15_000);
        }
    });
    sees("h2", &found);
}

#[test]
fn h3_no_down_week() {
    let found = after(|s| {
        for week in s["weeks"].as_array_mut().unwrap() {
            week["down"] = json!(false);
        }
    });
    sees("h3", &found);
}

#[test]
fn h3_a_down_week_that_is_none() {
    let found = after(|s| {
        let again = s["weeks"][2]["sessions"].clone();
        let down = s["weeks"]
            .as_array()
            .unwrap()
            .iter()
            .position(|w| w["down"] == true)
            .unwrap();
        for (session, like) in sessions(s, down).iter_mut().zip(again.as_array().unwrap()) {
            session["distance_m"] = like["distance_m"].clone();
        }
    });
    sees("h3", &found);
}

#[test]
fn h4_two_hard_days_in_a_row() {
    let found = after(|s| {
        let (week, at) = first_hard(s);
        let all = sessions(s, week);
        let hard = all[at].clone();
        let next = &mut all[at + 1];
        let date: NaiveDate = hard["date"].as_str().unwrap().parse().unwrap();
        *next = hard;
        next["date"] = json!(date + TimeDelta::days(1));
    });
    sees("h4", &found);
}

#[test]
fn h4_hard_running_after_a_race() {
    let mut raced = athlete();
    let (week, at) = first_hard(&SEASON);
    let date = SEASON["weeks"][week]["sessions"][at]["date"].clone();
    raced["races"] = json!([{ "date": date, "distance_m": 42_195, "time_s": 12_000 }]);
    sees("h4", &rules(&raced, &SEASON));
}

#[test]
fn h5_too_much_in_one_run() {
    let found = after(|s| {
        for session in sessions(s, 1) {
            if session["long"] == false {
                session["distance_m"] = json!(5_000);
            }
        }
    });
    sees("h5", &found);
}

#[test]
fn h6_too_much_above_the_threshold() {
    let found = after(|s| {
        for session in sessions(s, 2) {
            session["steps"] = json!([{ "kind": "run", "repeat": 1, "duration_s": 1_500, "zone": 2 }]);
        }
    });
    sees("h6", &found);
}

#[test]
fn h7_volume_and_frequency_at_once() {
    let found = after(|s| {
        let all = sessions(s, 2);
        let taken: Vec<String> = all.iter().map(|x| x["date"].as_str().unwrap().to_owned()).collect();
        let free = (7..14)
            .map(|d| format!("2026-12-{d:02}"))
            .find(|d| !taken.contains(d))
            .unwrap();
        let mut easy = all[0].clone();
        easy["date"] = json!(free);
        all.push(easy);
        all.sort_by_key(|x| x["date"].as_str().unwrap().to_owned());
    });
    sees("h7", &found);
}

#[test]
fn h8_no_day_of_rest() {
    let found = after(|s| {
        let easy = sessions(s, 1)[0].clone();
        let all = sessions(s, 1);
        all.clear();
        for day in 0..7 {
            let mut run = easy.clone();
            run["date"] = json!(NaiveDate::from_ymd_opt(2026, 11, 30).unwrap() + TimeDelta::days(day));
            all.push(run);
        }
    });
    sees("h8", &found);
}

#[test]
fn h8_a_novice_rests_twice() {
    let one_more = |months: Value| {
        let mut athlete = athlete();
        athlete["months_running"] = months;
        let mut season = SEASON.clone();
        let all = sessions(&mut season, 1);
        let taken: Vec<String> = all.iter().map(|x| x["date"].as_str().unwrap().to_owned()).collect();
        let mut days = (0..7).map(|d| NaiveDate::from_ymd_opt(2026, 11, 30).unwrap() + TimeDelta::days(d));
        let mut easy = all[0].clone();
        easy["date"] = json!(days.find(|d| !taken.contains(&d.to_string())).unwrap());
        all.push(easy);
        rules(&athlete, &season).contains("h8")
    };
    assert!(!one_more(json!(12)), "six of seven days");
    assert!(one_more(json!(11)));
    assert!(one_more(Value::Null));
}

#[test]
fn h9_running_when_it_is_forbidden() {
    let mut ill = athlete();
    ill["fever"] = json!(true);
    sees("h9", &rules(&ill, &SEASON));
    let mut broken = athlete();
    broken["injuries"] = json!([{ "kind": "bone_stress", "side": null, "since": "2026-11-01", "active": true }]);
    sees("h9", &rules(&broken, &SEASON));
    let mut sore = athlete();
    sore["pain_0_10"] = json!(3);
    let (week, at) = first_hard(&SEASON);
    let mut season = SEASON.clone();
    let mut hard = season["weeks"][week]["sessions"][at].clone();
    hard["date"] = sessions(&mut season, 0)[0]["date"].clone();
    sessions(&mut season, 0)[0] = hard;
    sees("h9", &rules(&sore, &season));
}

#[test]
fn h10_something_new_before_the_race() {
    let found = after(|s| {
        let week = last(s);
        sessions(s, week)[0]["kind"] = json!("hills");
    });
    sees("h10", &found);
}

#[test]
fn h10_a_heavy_race_week() {
    let found = after(|s| {
        let week = last(s);
        sessions(s, week)[0]["distance_m"] = json!(60_000);
    });
    sees("h10", &found);
}

#[test]
fn caps_a_session_beyond_its_dose() {
    let found = after(|s| {
        let (week, at) = first_hard(s);
        for step in sessions(s, week)[at]["steps"].as_array_mut().unwrap() {
            step["repeat"] = json!(step["repeat"].as_u64().unwrap() * 4);
        }
    });
    sees("caps", &found);
}

#[test]
fn a_day_off_a_date_an_order_and_a_race() {
    let mut off = athlete();
    off["days_off"] = json!([6]);
    sees("days_off", &rules(&off, &SEASON));
    sees("dates", &after(|s| sessions(s, 0)[0]["date"] = json!("2026-11-02")));
    sees("dates", &after(|s| s["weeks"][3]["start"] = json!("2026-12-15")));
    sees("order", &after(|s| sessions(s, 1).swap(0, 1)));
    sees(
        "order",
        &after(|s| {
            let twice = sessions(s, 1)[0].clone();
            sessions(s, 1).insert(0, twice);
        }),
    );
    sees(
        "race",
        &after(|s| {
            let week = last(s);
            sessions(s, week).pop();
        }),
    );
    sees("methodology", &after(|s| s["methodology"] = json!("higdon")));
}

#[test]
fn flags_amounts_and_paces() {
    let (week, at) = first_hard(&SEASON);
    sees("flags", &after(|s| sessions(s, week)[at]["hard"] = json!(false)));
    sees(
        "flags",
        &after(|s| sessions(s, 1).last_mut().unwrap()["long"] = json!(false)),
    );
    sees("amounts", &after(|s| sessions(s, 1)[0]["distance_m"] = json!(-1)));
    sees("amounts", &after(|s| sessions(s, 1)[0]["duration_s"] = Value::Null));
    sees(
        "amounts",
        &after(|s| sessions(s, week)[at]["duration_s"] = json!(9_000)),
    );
    sees(
        "paces",
        &after(|s| sessions(s, week)[at]["steps"][0]["pace_s_per_km"] = json!([60, 70])),
    );
    sees(
        "paces",
        &after(|s| sessions(s, week)[at]["steps"][0]["pace_s_per_km"] = json!([400, 300])),
    );
    sees("paces", &after(|s| sessions(s, 1)[0]["duration_s"] = json!(100)));
}

#[test]
fn neither_a_season_nor_a_refusal() {
    let only = |rule: &str| BTreeSet::from([rule.to_owned()]);
    assert_eq!(rules(&athlete(), &json!({ "id": "x" })), only("shape"));
    assert_eq!(rules(&json!({}), &SEASON), only("shape"));
    assert_eq!(
        rules(&athlete(), &json!({ "id": "x", "refused": { "reason": "" } })),
        only("refusal")
    );
    assert_eq!(
        rules(&athlete(), &json!({ "id": "x", "refused": { "reason": "distance" } })),
        BTreeSet::new()
    );
}
