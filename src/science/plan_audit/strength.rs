//! Strength work: on chosen days only, never in a race week, never with an injury, off the eve of hard days.

use chrono::{Datelike, NaiveDate, TimeDelta};
use serde_json::Value;

use super::athlete::Health;
use super::season::{Session, Week};
use super::{Case, Finding};

/// Sessions a week at most.
const MOST: usize = 2;
/// Days before a race that is prepared for without strength work.
const NONE_BEFORE_DAYS: i64 = 7;
/// Seconds that strength work needs at least.
const LEAST_S: f64 = 900.0;

pub fn check(case: &Case, told: &Value, found: &mut Vec<Finding>) {
    let demanding: Vec<NaiveDate> = case
        .season
        .sessions()
        .filter(|s| s.long || s.hard_by_rule())
        .map(|s| s.date)
        .collect();
    for week in &case.season.weeks {
        let all: Vec<&Session> = week.sessions.iter().filter(|s| s.kind == "strength").collect();
        let mut fault = |date, detail: &str| found.push(Finding::on("strength", date, detail.to_owned()));
        for session in &all {
            let weekday = u64::from(session.date.weekday().num_days_from_monday());
            if !case.athlete.strength_days.contains(&weekday) {
                fault(session.date, "on a day that was not chosen");
            }
            if case.athlete.health != Health::Fit || case.athlete.open_injuries > 0 {
                fault(session.date, "with pain or an injury");
            }
            let near =
                |(race, _): &(NaiveDate, f64)| (0..=NONE_BEFORE_DAYS).contains(&(*race - session.date).num_days());
            if week.has_race() || case.athlete.peaks().iter().any(near) {
                fault(session.date, "just before a race");
            }
            let eve = |date: NaiveDate| demanding.contains(&(date + TimeDelta::days(1)));
            if eve(session.date) && free(case, told, week).into_iter().any(|d| !eve(d)) {
                fault(session.date, "on the eve of a hard day, another day being open");
            }
        }
        if all.len() > MOST {
            fault(week.start, "more than twice a week");
        }
        if all.iter().any(|s| s.metres.is_some_and(|m| m > 0.0)) {
            fault(week.start, "counted as running");
        }
    }
}

/// Chosen days of the week without strength work that leave time for it.
fn free(case: &Case, told: &Value, week: &Week) -> Vec<NaiveDate> {
    let monday = week.start - TimeDelta::days(i64::from(week.start.weekday().num_days_from_monday()));
    let taken = |d: &NaiveDate| week.sessions.iter().any(|s| s.kind == "strength" && s.date == *d);
    (0..7_u64)
        .filter(|d| case.athlete.strength_days.contains(d))
        .filter_map(|d| Some(monday + TimeDelta::days(i64::try_from(d).ok()?)))
        .filter(|d| *d >= week.start && !taken(d))
        .filter(|d| {
            let run = week.sessions.iter().filter(|s| s.date == *d && !s.is_race());
            let run_s: f64 = run.filter_map(|s| s.secs).sum();
            let weekday = d.weekday().num_days_from_monday() as usize;
            let most = told["preferences"]["minutes"][weekday].as_f64();
            most.is_none_or(|m| m * 60.0 - run_s >= LEAST_S)
        })
        .filter(|d| {
            case.athlete
                .peaks()
                .iter()
                .all(|(race, _)| (*race - *d).num_days() > 10 || *d > *race)
        })
        .collect()
}
