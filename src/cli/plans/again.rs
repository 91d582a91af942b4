//! Seasons laid out again half-way, against the independent check.

use chrono::{Datelike, TimeDelta};
use serde_json::{Value, json};
use uuid::Uuid;

use super::athlete::Line;
use super::{invent, season};
use crate::domain::season::{AdoptedSeason, SeasonWeek};
use crate::science::plan::relay::relaid;
use crate::science::plan::runner::Runner;
use crate::science::plan::{generate, generate_among};
use crate::science::plan_audit::audit_json;

/// The runner in the sixth week, everything run as planned.
fn later(runner: &Runner, adopted: &AdoptedSeason) -> Runner {
    let season = &adopted.season;
    let today = season.start + TimeDelta::days(37);
    let whole = season.weeks.iter().filter(|w| w.monday + TimeDelta::days(7) <= today);
    let mut weeks = runner.recent_weeks_m.clone();
    weeks.extend(whole.filter(|w| w.monday >= season.start).map(SeasonWeek::training_m));
    let month = season
        .sessions()
        .filter(|s| s.date < today && s.date >= today - TimeDelta::days(30));
    let longest = month.map(|s| s.distance_m).fold(0.0, f64::max);
    Runner {
        start: today,
        recent_weeks_m: weeks,
        longest_30d_m: Some(longest).filter(|m| *m > 0.0),
        ..runner.clone()
    }
}

#[test]
fn a_season_laid_out_again_breaks_no_constraint() {
    let mut again = 0;
    let mut found = Vec::new();
    for (first, second) in invent::athletes(600, 11)
        .into_iter()
        .zip(invent::athletes(1_200, 12).into_iter().skip(600))
    {
        let mut plain = first.clone();
        plain["preferences"] = Value::Null;
        let Ok(line) = serde_json::from_value::<Line>(plain.clone()) else {
            continue;
        };
        let Ok((runner, aim, aims)) = line.read() else { continue };
        let Ok(others) = line.others() else { continue };
        let Ok(season) = generate_among(&line.methodology, &runner, &aim, &others) else {
            continue;
        };
        let adopted = AdoptedSeason {
            id: Uuid::nil(),
            adopted: runner.start,
            season,
            cuts: Vec::new(),
            by_hand: std::collections::BTreeSet::new(),
        };
        let mut wishing = plain.clone();
        wishing["preferences"] = second["preferences"].clone();
        let Ok(line) = serde_json::from_value::<Line>(wishing.clone()) else {
            continue;
        };
        let Ok((wished, ..)) = line.read() else { continue };
        let then = Runner {
            wishes: wished.wishes,
            long_day: wished.long_day,
            ..later(&runner, &adopted)
        };
        let Ok(after) = relaid(&adopted, &then, then.start, &[]) else {
            continue;
        };
        again += usize::from(after != adopted);
        // The weeks behind know nothing of the new wishes; strength work ahead goes by the time they leave.
        let laid = season::shown("again", &after.season, aims);
        let strength = |v: &Value| v["rule"] == "strength";
        let today = then.start.to_string();
        let monday = (then.start - TimeDelta::days(then.start.weekday().num_days_from_monday().into())).to_string();
        let next = (then.start + TimeDelta::days(7)).to_string();
        // The week under way holds days already run for the old wishes: what they make of its shares stands, and its
        // strength work has only the days left.
        let behind = |v: &Value| {
            let date = v["date"].as_str().unwrap_or_default();
            let whole = ["h3", "strength"].contains(&v["rule"].as_str().unwrap_or_default());
            date >= monday.as_str() && (date < today.as_str() || (whole && date < next.as_str()))
        };
        let all = audit_json(&plain, &laid).into_iter().filter(|v| !strength(v));
        let all = all.chain(audit_json(&wishing, &laid).into_iter().filter(strength));
        found.extend(
            all.filter(|v| !behind(v))
                .map(|v| json!([v, then.start, then.wishes.minutes])),
        );
    }
    assert_eq!(found, Vec::<Value>::new());
    assert!(again > 60, "{}", json!(again));
}

#[test]
fn a_swapped_session_names_the_wish_that_put_it_there() {
    let line = json!({
        "start": "2026-11-23", "months_running": 60, "age": 35, "methodology": "daniels",
        "races": [{ "date": "2026-10-25", "distance_m": 10_000, "time_s": 2_700 }],
        "recent_weeks_m": [50_000, 50_000, 50_000, 50_000], "longest_30d_m": 15_000, "runs_per_week": 5,
        "goal": { "distance_m": 10_000, "date": "2027-04-04" },
    });
    let laid = |line: Value| {
        let line: Line = serde_json::from_value(line).unwrap();
        let (runner, aim, _) = line.read().unwrap();
        generate(&line.methodology, &runner, &aim).unwrap()
    };
    let codes = |line: Value| {
        let season = laid(line);
        let all = season
            .sessions()
            .filter(|s| ["I", "Rp"].contains(&s.code.as_str()) && s.hard);
        let mut found: Vec<(String, String)> = all
            .map(|s| (s.code.clone(), s.workout.reasons[0].rule.clone()))
            .filter(|(_, rule)| ["key_session", "wish_swapped"].contains(&rule.as_str()))
            .collect();
        found.sort();
        found.dedup();
        found
    };
    let named = |all: &[(&str, &str)]| -> Vec<(String, String)> {
        all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    };
    assert_eq!(
        codes(line.clone()),
        named(&[("I", "key_session"), ("Rp", "key_session")])
    );
    let mut hating = line;
    hating["preferences"] = json!({ "disliked": ["les fractionnés courts"] });
    assert_eq!(codes(hating), named(&[("I", "key_session"), ("I", "wish_swapped")]));
}
