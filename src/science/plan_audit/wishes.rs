//! What an athlete told of their days: time by weekday, and the heart's maximum.

use chrono::{Datelike, NaiveDate};
use serde_json::Value;

use super::{Case, Finding};

/// Seconds that rounding to whole seconds may add.
const SLACK_S: f64 = 1.0;

pub fn check(case: &Case, athlete: &Value, found: &mut Vec<Finding>) {
    let told = &athlete["preferences"];
    let mut days: Vec<(NaiveDate, f64)> = Vec::new();
    for session in case.season.sessions().filter(|s| !s.is_race()) {
        let secs = session.secs.unwrap_or(0.0);
        match days.last_mut().filter(|(date, _)| *date == session.date) {
            Some((_, all)) => *all += secs,
            None => days.push((session.date, secs)),
        }
    }
    for (date, secs) in days {
        let weekday = date.weekday().num_days_from_monday() as usize;
        let most = told["minutes"][weekday].as_f64().map(|m| m * 60.0);
        if let Some(most) = most.filter(|most| secs > most + SLACK_S) {
            let detail = format!("{secs:.0} s on a day of {most:.0} s");
            found.push(Finding::on("time_per_day", date, detail));
        }
    }
    for session in case.season.sessions().filter(|s| !s.is_race()) {
        let max = told["hr_max"].as_f64();
        for (low, high) in session.steps.iter().filter_map(|s| s.beats) {
            if low >= high || max.is_some_and(|max| high > max) {
                found.push(Finding::on("beats", session.date, format!("{low:.0} to {high:.0} bpm")));
            }
        }
    }
}
