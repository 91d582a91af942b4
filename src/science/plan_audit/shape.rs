//! What any season must be, whatever the method: dates, order, flags, amounts and paces.

use chrono::{Datelike, TimeDelta};
use serde_json::Value;

use super::season::{Session, Stretch};
use super::{Case, Finding};

/// Seconds per kilometre a session may hold: 2:00 to 15:00.
const PACES: (f64, f64) = (120.0, 900.0);
/// How far what the steps add up to may lie from what the session says.
const STEPS_OFF: f64 = 0.12;
const STEPS_OFF_S: f64 = 60.0;
const STEPS_OFF_M: f64 = 300.0;

pub fn check(case: &Case, raw: &Value, found: &mut Vec<Finding>) {
    if raw["methodology"].as_str() != Some(case.athlete.methodology.as_str()) {
        found.push(Finding {
            rule: "methodology",
            date: None,
            detail: "another methodology than the one asked for".to_owned(),
        });
    }
    if negative(raw) {
        found.push(Finding {
            rule: "amounts",
            date: None,
            detail: "a negative number".to_owned(),
        });
    }
    weeks(case, found);
    race(case, found);
    order(case, found);
    for session in case.season.sessions() {
        days(case, session, found);
        flags(session, found);
        amounts(session, found);
        paces(session, found);
    }
}

fn negative(value: &Value) -> bool {
    match value {
        Value::Number(n) => n.as_f64().is_none_or(|n| n < 0.0),
        Value::Array(all) => all.iter().any(negative),
        Value::Object(all) => all.values().any(negative),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}

/// Weeks follow one another from the first day, and hold their own sessions.
fn weeks(case: &Case, found: &mut Vec<Finding>) {
    let mut expected = case.athlete.start;
    for week in &case.season.weeks {
        if week.start != expected {
            found.push(Finding::on(
                "dates",
                week.start,
                format!("a week that should start on {expected}"),
            ));
        }
        let next = week.start + TimeDelta::days(7 - i64::from(week.start.weekday().num_days_from_monday()));
        for session in week.sessions.iter().filter(|s| s.date < week.start || s.date >= next) {
            found.push(Finding::on("dates", session.date, "outside its week".to_owned()));
        }
        if week.has_race() || week.normal() {
            let longest = week.training().filter_map(|s| s.metres).fold(0.0, f64::max);
            let longs = week.training().filter(|s| s.long);
            for session in longs.filter(|s| s.metres.is_some_and(|m| m < longest)) {
                found.push(Finding::on(
                    "flags",
                    session.date,
                    "long, but not the longest of its week".to_owned(),
                ));
            }
        }
        expected = next;
    }
}

/// Each race of the season on its day, over its distance, and no other.
fn race(case: &Case, found: &mut Vec<Finding>) {
    let athlete = &case.athlete;
    let others = athlete.others.iter().filter(|o| o.date <= athlete.end());
    let mut due: Vec<(chrono::NaiveDate, f64)> = others.map(|o| (o.date, o.metres)).collect();
    due.push((athlete.goal_date, athlete.goal_m));
    due.sort_by_key(|(date, _)| *date);
    let raced: Vec<&Session> = case.season.sessions().filter(|s| s.is_race()).collect();
    let right = raced.len() == due.len()
        && raced
            .iter()
            .zip(&due)
            .all(|(race, (date, metres))| race.date == *date && race.metres.is_some_and(|m| (m - metres).abs() < 1.0));
    if !right {
        let detail = format!("{} races where {} are due", raced.len(), due.len());
        found.push(Finding::on("race", athlete.goal_date, detail));
    }
}

/// One run a day, in the order of the days.
fn order(case: &Case, found: &mut Vec<Finding>) {
    let all: Vec<&Session> = case.season.sessions().collect();
    for two in all.windows(2) {
        let [first, second] = two else { continue };
        if second.date < first.date {
            found.push(Finding::on("order", second.date, format!("after {}", first.date)));
        }
        if second.date == first.date && first.runs() && second.runs() && !case.athlete.doubles {
            found.push(Finding::on("order", second.date, "two runs on one day".to_owned()));
        }
    }
}

fn days(case: &Case, session: &Session, found: &mut Vec<Finding>) {
    if session.date < case.athlete.start || session.date > case.athlete.end() {
        found.push(Finding::on("dates", session.date, "outside the plan".to_owned()));
    }
    let weekday = u64::from(session.date.weekday().num_days_from_monday());
    if session.trains() && case.athlete.days_off.contains(&weekday) {
        found.push(Finding::on(
            "days_off",
            session.date,
            format!("{} on a day off", session.kind),
        ));
    }
}

pub fn flags(session: &Session, found: &mut Vec<Finding>) {
    if session.hard != session.hard_by_rule() {
        let detail = format!(
            "{} hard {}, by its steps {}",
            session.kind,
            session.hard,
            session.hard_by_rule()
        );
        found.push(Finding::on("flags", session.date, detail));
    }
    if session.kind == "long" && !session.long {
        found.push(Finding::on(
            "flags",
            session.date,
            "a long run that is not long".to_owned(),
        ));
    }
}

/// Every run has its metres, and every one but the race its seconds; the steps add up to them.
pub fn amounts(session: &Session, found: &mut Vec<Finding>) {
    if !session.runs() {
        return;
    }
    let positive = |value: Option<f64>| value.is_some_and(|v| v > 0.0 && v.is_finite());
    if !positive(session.metres) || (session.trains() && !positive(session.secs)) || session.steps.is_empty() {
        let detail = format!("{} of {:?} m and {:?} s", session.kind, session.metres, session.secs);
        found.push(Finding::on("amounts", session.date, detail));
        return;
    }
    let secs: Option<f64> = session.steps.iter().map(Stretch::total_s).sum();
    if let (Some(sum), Some(secs)) = (secs, session.secs)
        && (sum - secs).abs() > (secs * STEPS_OFF).max(STEPS_OFF_S)
    {
        found.push(Finding::on(
            "amounts",
            session.date,
            format!("steps of {sum:.0} s in a {} of {secs:.0} s", session.kind),
        ));
    }
    let metres: Option<f64> = session.steps.iter().map(Stretch::total_m).sum();
    if let (Some(sum), Some(metres)) = (metres, session.metres)
        && (sum - metres).abs() > (metres * STEPS_OFF).max(STEPS_OFF_M)
    {
        found.push(Finding::on(
            "amounts",
            session.date,
            format!("steps of {sum:.0} m in {metres:.0} m"),
        ));
    }
}

fn paces(session: &Session, found: &mut Vec<Finding>) {
    let plausible = |pace: f64| (PACES.0..=PACES.1).contains(&pace);
    for (fast, slow) in session.steps.iter().filter_map(|s| s.pace) {
        if !plausible(fast) || !plausible(slow) || fast > slow {
            found.push(Finding::on(
                "paces",
                session.date,
                format!("{fast:.0} to {slow:.0} s/km"),
            ));
        }
    }
    let Some((metres, _)) = session.metres.zip(session.secs).filter(|_| session.trains()) else {
        return;
    };
    // What is walked takes time and is not counted in metres: only what is run has a pace.
    let run: Option<f64> = session.steps.iter().filter(|s| s.run).map(Stretch::total_s).sum();
    let walked = session.kind == "run_walk";
    let secs = if walked { run } else { session.secs };
    if let Some(pace) = secs.map(|s| s / metres * 1000.0)
        && !plausible(pace)
    {
        found.push(Finding::on("paces", session.date, format!("{pace:.0} s/km overall")));
    }
}
