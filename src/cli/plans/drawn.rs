//! Athletes that once drew a season with a fault, against the independent check.

use serde_json::{Value, json};

use super::athlete::Line;
use super::season;
use crate::science::plan::generate_among;
use crate::science::plan_audit::audit_json;

/// What the check finds in the season of an athlete.
fn found(line: &Value) -> Vec<Value> {
    let read: Line = serde_json::from_value(line.clone()).unwrap();
    let (runner, aim, aims) = read.read().unwrap();
    let others = read.others().unwrap();
    let laid = generate_among(&read.methodology, &runner, &aim, &others).unwrap();
    audit_json(line, &season::shown("drawn", &laid, aims))
}

#[test]
fn a_race_on_a_beginners_walk_run_day_takes_its_place() {
    let line = json!({
        "start": "2026-12-25", "age": 37, "months_running": 159, "methodology": "higdon", "runs_per_week": 6,
        "days_off": [5], "longest_30d_m": 16_200.0, "recent_weeks_m": [],
        "races": [{ "date": "2026-11-21", "distance_m": 10_000.0, "time_s": 3_949.0 }],
        "other_races": [{ "date": "2027-02-02", "distance_m": 10_000.0, "priority": "B", "time_s": null }],
        "goal": { "distance_m": 5_000.0, "date": "2027-03-31", "time_s": 1_941.0 },
    });
    assert_eq!(found(&line), Vec::<Value>::new());
}

#[test]
fn a_race_on_the_monday_after_a_down_week_leaves_the_week_its_long_run() {
    let line = json!({
        "start": "2026-02-20", "age": 63, "months_running": 67, "methodology": "galloway", "runs_per_week": 6,
        "days_off": [0, 4], "longest_30d_m": 14_100.0,
        "recent_weeks_m": [53_200.0, 54_000.0, 47_500.0, 53_400.0, 53_300.0],
        "injuries": [{ "active": false, "kind": "knee", "side": "left", "since": "2025-09-27" }],
        "preferences": {
            "aim_by": "effort", "disliked": ["le seuil", "fartlek", "allure marathon"], "hr_max": null,
            "liked": ["allure marathon", "la piste"], "long_day": null,
            "minutes": [null, null, 30, null, null, 90, null],
        },
        "races": [{ "date": "2026-01-06", "distance_m": 21_097.5, "time_s": 8_509.0 }],
        "other_races": [{ "date": "2026-04-13", "distance_m": 5_000.0, "priority": "C", "time_s": null }],
        "goal": { "distance_m": 21_097.5, "date": "2026-05-28", "time_s": 8_432.0 },
    });
    assert_eq!(found(&line), Vec::<Value>::new());
}
