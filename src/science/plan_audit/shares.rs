//! How much of a week: H5, H6 and the doses each school declares.

use super::declared::Cap;
use super::season::{Session, Week};
use super::{Case, Finding};

/// Metres are rounded to a hundred, seconds to thirty.
const SLACK: f64 = 0.005;
/// The standard races, and how far a distance may lie from one to bear its name.
const RACES: [(&str, f64); 4] = [
    ("5k", 5_000.0),
    ("10k", 10_000.0),
    ("half", 21_097.5),
    ("marathon", 42_195.0),
];
const SAME_RACE: f64 = 0.02;

pub fn check(case: &Case, found: &mut Vec<Finding>) {
    for week in &case.season.weeks {
        long_share(case, week, found);
        above_lt1(case, week, found);
        for session in week.training() {
            for cap in case.declared.caps.iter().filter(|c| c.code == session.code) {
                dose(week, session, cap, found);
            }
            long_caps(case, session, found);
        }
    }
}

/// H5.
fn long_share(case: &Case, week: &Week, found: &mut Vec<Finding>) {
    let share = case
        .declared
        .share_of(week.runs(), class(case.athlete.aim_on(week.start)));
    let Some(most) = share.filter(|_| !week.has_race()) else {
        return;
    };
    let longest = week.training().filter_map(|s| s.metres).fold(0.0, f64::max);
    let share = longest / week.metres();
    if share > most + SLACK {
        found.push(Finding::on(
            "h5",
            week.start,
            format!("{share:.3} of the week in one run, at most {most}"),
        ));
    }
}

/// The name a school's file gives the races of this length.
pub fn class(metres: f64) -> &'static str {
    match metres {
        m if m <= 7_500.0 => "5k",
        m if m <= 16_000.0 => "10k",
        m if m <= 30_000.0 => "half",
        m if m <= 43_500.0 => "marathon",
        _ => "ultra",
    }
}

/// H6.
fn above_lt1(case: &Case, week: &Week, found: &mut Vec<Finding>) {
    let share = week.above_s() / week.secs();
    if share > case.declared.above_lt1 + SLACK {
        let detail = format!("{share:.3} of the time above the first threshold");
        found.push(Finding::on("h6", week.start, detail));
    }
}

/// What a school allows of one of its sessions; for Daniels these are the caps of H6.
fn dose(week: &Week, session: &Session, cap: &Cap, found: &mut Vec<Finding>) {
    let metres = session.above_m();
    let share = metres / week.metres();
    if cap.share.is_some_and(|most| share > most + SLACK) {
        found.push(Finding::on(
            "caps",
            session.date,
            format!("{} is {share:.3} of its week", cap.code),
        ));
    }
    if cap.metres.is_some_and(|most| metres > most * (1.0 + SLACK)) {
        found.push(Finding::on(
            "caps",
            session.date,
            format!("{} of {metres:.0} m", cap.code),
        ));
    }
    let minutes = session.above_s() / 60.0;
    if cap.minutes.is_some_and(|most| minutes > most * (1.0 + SLACK)) {
        found.push(Finding::on(
            "caps",
            session.date,
            format!("{} of {minutes:.0} min", cap.code),
        ));
    }
}

/// The longest run a school allows before a race of a standard distance.
fn long_caps(case: &Case, session: &Session, found: &mut Vec<Finding>) {
    let goal = case.athlete.aim_on(session.date);
    let named = RACES.iter().find(|(_, m)| (goal / m - 1.0).abs() <= SAME_RACE);
    let Some((race, _)) = named.filter(|_| session.long) else {
        return;
    };
    let far = |most: f64| session.metres.is_some_and(|m| m > most);
    if case.declared.long_metres(race).is_some_and(far) {
        let detail = format!("a long run of {:.0} m", session.metres.unwrap_or(0.0));
        found.push(Finding::on("caps", session.date, detail));
    }
    let lasting = |most: f64| session.secs.is_some_and(|s| s > most * 60.0 * (1.0 + SLACK));
    if case.declared.long_minutes(race).is_some_and(lasting) {
        let detail = format!("a long run of {:.0} s", session.secs.unwrap_or(0.0));
        found.push(Finding::on("caps", session.date, detail));
    }
}
