//! What must stand between what: H4, H8, H9 and H10.

use chrono::NaiveDate;

use super::athlete::Health;
use super::season::Session;
use super::{Case, Finding};

/// H4: 48 hours, in calendar days.
pub const BETWEEN_HARD: i64 = 2;
/// H4: days without hard running after a race of at most so many metres, and after a longer one.
const AFTER_RACE: [(f64, i64); 2] = [(10_000.0, 3), (21_200.0, 7)];
const AFTER_LONGER: i64 = 14;
/// H8.
const WINDOW: i64 = 7;
const NOVICE_REST: usize = 2;
/// H9: days today's pain is taken to last.
const PAIN_DAYS: i64 = 7;
/// Days without anything hard before a race on the way that is run in earnest.
const EARNEST_DAYS: i64 = 3;
/// H10.
const LAST_DAYS: i64 = 10;

pub fn check(case: &Case, found: &mut Vec<Finding>) {
    between_hard(case, found);
    after_races(case, found);
    rest(case, found);
    health(case, found);
    last_days(case, found);
    on_the_way(case, found);
}

/// A race on the way is its week's hard session, and nothing hard stands in the days before it.
fn on_the_way(case: &Case, found: &mut Vec<Finding>) {
    for race in case.athlete.others.iter().filter(|o| !o.peak) {
        let days = if race.earnest { EARNEST_DAYS } else { 1 };
        for session in case.season.sessions().filter(|s| s.trains() && s.hard_by_rule()) {
            let left = (race.date - session.date).num_days();
            if (0..=days).contains(&left) {
                let detail = format!("{} {left} day(s) before a race on the way", session.code);
                found.push(Finding::on("race", session.date, detail));
            }
        }
        let week = case
            .season
            .weeks
            .iter()
            .find(|w| w.sessions.iter().any(|s| s.is_race() && s.date == race.date));
        if week.is_some_and(|w| w.qualities() > 0) {
            found.push(Finding::on(
                "race",
                race.date,
                "another hard session in its week".to_owned(),
            ));
        }
    }
}

/// H4. A declared pair is one unit: what stands before its first day and after its second is held to 48 hours.
fn between_hard(case: &Case, found: &mut Vec<Finding>) {
    let hard: Vec<&Session> = case.season.sessions().filter(|s| s.hard_by_rule()).collect();
    let mut second_of_pair = false;
    for two in hard.windows(2) {
        let [first, second] = two else { continue };
        let days = (second.date - first.date).num_days();
        // Two sessions of one day agreed to are one hard unit.
        if days == 0 && case.athlete.doubles {
            continue;
        }
        let declared = case
            .declared
            .paired
            .iter()
            .any(|(a, b)| *a == first.code && *b == second.code);
        let pair = declared && days == 1 && !second_of_pair;
        if days < BETWEEN_HARD && !pair {
            let detail = format!("{} {} day(s) after {}", second.code, days, first.code);
            found.push(Finding::on("h4", second.date, detail));
        }
        second_of_pair = pair;
    }
}

pub fn days_after(metres: f64) -> i64 {
    AFTER_RACE
        .iter()
        .find(|(most, _)| metres <= *most)
        .map_or(AFTER_LONGER, |(_, days)| *days)
}

/// H4, after races: those already run and any the plan holds.
fn after_races(case: &Case, found: &mut Vec<Finding>) {
    let planned = case.season.sessions().filter(|s| s.is_race());
    let planned = planned.filter_map(|s| Some((s.date, s.metres?)));
    let races: Vec<(NaiveDate, f64)> = case.athlete.races.iter().copied().chain(planned).collect();
    for session in case.season.sessions().filter(|s| s.trains() && s.hard_by_rule()) {
        for (date, metres) in &races {
            let days = (session.date - *date).num_days();
            if days >= 0 && days < days_after(*metres) {
                let detail = format!("{} {days} day(s) after a race of {metres:.0} m", session.code);
                found.push(Finding::on("h4", session.date, detail));
            }
        }
    }
}

/// H8.
fn rest(case: &Case, found: &mut Vec<Finding>) {
    let wanted = if case.athlete.novice {
        case.declared.rest_days.max(NOVICE_REST)
    } else {
        case.declared.rest_days
    };
    let days: Vec<NaiveDate> = case.season.sessions().filter(|s| s.runs()).map(|s| s.date).collect();
    for last in &days {
        let from = *last - chrono::TimeDelta::days(WINDOW - 1);
        if from < case.athlete.start {
            continue;
        }
        let mut run: Vec<&NaiveDate> = days.iter().filter(|d| **d >= from && *d <= last).collect();
        run.dedup();
        if run.len() + wanted > WINDOW as usize {
            let detail = format!("{} days run of the last seven, {wanted} of rest being due", run.len());
            found.push(Finding::on("h8", *last, detail));
        }
    }
}

/// H9.
fn health(case: &Case, found: &mut Vec<Finding>) {
    let athlete = &case.athlete;
    for session in case.season.sessions().filter(|s| s.runs()) {
        let early = (session.date - athlete.start).num_days() < PAIN_DAYS;
        if athlete.health == Health::Stopped {
            let detail = "a run with a fever or an active bone stress injury".to_owned();
            found.push(Finding::on("h9", session.date, detail));
        } else if athlete.health == Health::InPain && early && session.quality() {
            found.push(Finding::on("h9", session.date, format!("{} in pain", session.code)));
        }
    }
}

/// H10.
fn last_days(case: &Case, found: &mut Vec<Finding>) {
    let from = case.athlete.goal_date - chrono::TimeDelta::days(LAST_DAYS);
    let plain = |s: &Session| matches!(s.kind.as_str(), "easy" | "rest" | "race");
    let seen = |s: &Session| {
        let earlier = case.season.sessions().filter(|o| o.date < from);
        // A long run was met whatever stood inside it.
        earlier
            .into_iter()
            .any(|o| o.kind == s.kind || (s.kind == "long" && o.long))
    };
    let last = |s: &&Session| s.date >= from && s.date <= case.athlete.goal_date && !plain(s);
    for session in case.season.sessions().filter(last) {
        if !seen(session) {
            found.push(Finding::on(
                "h10",
                session.date,
                format!("{} for the first time", session.kind),
            ));
        }
    }
    for two in case.season.weeks.windows(2) {
        let [before, week] = two else { continue };
        let peaks = case.athlete.peaks();
        let peak = peaks
            .iter()
            .any(|(date, _)| week.sessions.iter().any(|s| s.is_race() && s.date == *date));
        // The week of another race is short for its own reason.
        if peak && !before.has_race() && week.metres() > before.metres() {
            let detail = format!("a race week of {:.0} m after {:.0} m", week.metres(), before.metres());
            found.push(Finding::on("h10", week.start, detail));
        }
    }
}
