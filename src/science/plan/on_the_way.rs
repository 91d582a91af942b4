//! What a race on the way takes out of the weeks around it: the hard session of its week, the days before, the recovery.

use chrono::NaiveDate;

use super::codes::{Coded, Frame};
use super::fill::is_long;
use super::sessions;
use super::weeks::Slot;
use crate::domain::season::{OtherRace, Priority, SeasonSession};
use crate::science::plan::adapt::TAPER_DAYS;
use crate::science::{days, hard};

/// Recovery days from which the week after a race is a week of recovery, and the share of a week it keeps (3.1).
const LONG_RECOVERY_DAYS: i64 = 7;
const RECOVERY_SHARE: f64 = 0.75;
/// Least of its usual metres that a week with a race keeps (design choice).
const LEAST_SHARE: f64 = 0.4;
/// Days after a race without a long run.
const NO_LONG_DAYS: i64 = 3;

fn sunday(slot: &Slot<'_>) -> NaiveDate {
    days::shift(slot.monday, days::WEEK - 1)
}

/// The races of a week.
pub fn within<'r>(stops: &'r [OtherRace], slot: &Slot<'_>) -> Vec<&'r OtherRace> {
    let held = |o: &&OtherRace| o.aim.date >= slot.first && o.aim.date <= sunday(slot);
    stops.iter().filter(held).collect()
}

/// The races of a week and of the next: those whose seven days reach into the week (H8).
pub fn soon<'r>(stops: &'r [OtherRace], slot: &Slot<'_>) -> Vec<&'r OtherRace> {
    let until = days::shift(sunday(slot), days::WEEK);
    let held = |o: &&OtherRace| o.aim.date >= slot.monday && o.aim.date <= until;
    stops.iter().filter(held).collect()
}

/// The race as a session.
pub fn race(stop: &OtherRace) -> SeasonSession {
    sessions::race(&stop.aim)
}

/// The race whose recovery the week is for. `None` where none was long enough or lately enough.
pub fn recovers<'r>(stops: &'r [OtherRace], slot: &Slot<'_>) -> Option<&'r OtherRace> {
    stops.iter().rev().find(|o| {
        let since = days::between(o.aim.date, slot.monday);
        let recovery = hard::race_recovery_days(Some(o.aim.distance_m));
        recovery >= LONG_RECOVERY_DAYS && since > 0 && since < recovery && slot.taper.is_none()
    })
}

/// Metres the week aims at once its races and its recovery are taken off.
pub fn target(stops: &[OtherRace], slot: &Slot<'_>, whole_m: f64) -> f64 {
    let raced: f64 = within(stops, slot).iter().map(|o| o.aim.distance_m).sum();
    let share = if recovers(stops, slot).is_some() {
        RECOVERY_SHARE
    } else {
        1.0
    };
    (whole_m * share - raced).max(whole_m * LEAST_SHARE)
}

/// Whether a date is neither raced on nor beside a race: walking and running in turns keeps a day between two runs.
pub fn clear_of(stops: &[OtherRace], date: NaiveDate) -> bool {
    stops.iter().all(|o| days::between(date, o.aim.date).abs() > 1)
}

/// The long run that would stand in the easy days before a race goes to the nearest easy day before them that is clear of
/// the hard ones: a down week without it would be too small (H3).
fn bring_forward(frame: &Frame<'_>, stop: &OtherRace, before: i64, coded: &mut [Coded]) {
    let first = days::shift(stop.aim.date, -before);
    let near = |c: &Coded| c.date >= first && c.date < stop.aim.date;
    let long = |c: &Coded| c.code == "L" && near(c) && !c.paired;
    let Some(from) = coded.iter().position(long) else {
        return;
    };
    let hard: Vec<NaiveDate> = coded
        .iter()
        .filter(|c| frame.method.session(&c.code).is_some())
        .map(|c| c.date)
        .collect();
    let easy = |c: &Coded| matches!(c.code.as_str(), "E" | "Es" | "Rec" | "RW") && c.date < first;
    let clear = |c: &Coded| {
        hard.iter()
            .all(|d| days::between(*d, c.date).abs() >= hard::RECOVERY_DAYS)
    };
    if let Some(to) = coded.iter().rposition(|c| easy(c) && clear(c)) {
        let code = std::mem::replace(&mut coded[to].code, "L".to_owned());
        coded[from].code = code;
    }
}

/// Frees the day of each race, and eases what stands too near it or in its week.
pub fn ease(frame: &Frame<'_>, stops: &[OtherRace], slot: &Slot<'_>, coded: &mut Vec<Coded>) {
    for stop in stops {
        let date = stop.aim.date;
        let same_week = date >= slot.monday && date <= sunday(slot);
        let before = if stop.priority == Priority::C { 1 } else { TAPER_DAYS };
        let recovery = hard::race_recovery_days(Some(stop.aim.distance_m));
        coded.retain(|c| c.date != date);
        let training = stop.priority == Priority::C;
        // Before a race in earnest only the long run of a down week, which would be too small without it.
        let lighter = slot.down && date > sunday(slot);
        if (training || lighter) && slot.taper.is_none() {
            bring_forward(frame, stop, before, coded);
        }
        for day in coded.iter_mut() {
            let left = days::between(day.date, date);
            let near = (0..=before).contains(&left);
            let tired = left < 0 && -left < recovery;
            let key = frame.method.session(&day.code).is_some();
            let long = is_long(frame.method, &day.code) || day.code == "BB";
            let too_long = near || (left < 0 && -left <= NO_LONG_DAYS) || same_week;
            if long && too_long {
                "E".clone_into(&mut day.code);
            } else if long && tired {
                "L".clone_into(&mut day.code);
            } else if (key && (near || tired || same_week)) || (day.code == "Es" && near && left == 1) {
                "E".clone_into(&mut day.code);
            } else {
                continue;
            }
            day.paired = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use crate::domain::season::{Aim, OtherRace, Priority};
    use crate::science::days;
    use crate::science::plan::adapt::tests::runner;
    use crate::science::plan::generate_among;
    use crate::science::plan::runner::Runner;

    fn aim(date: &str, distance_m: f64) -> Aim {
        Aim {
            distance_m,
            date: date.parse().unwrap(),
            time_s: None,
        }
    }

    #[test]
    fn a_down_week_before_a_race_in_midweek_keeps_its_long_run_on_an_earlier_day() {
        let runner = Runner {
            start: "2026-10-21".parse().unwrap(),
            months_running: Some(10),
            races: Vec::new(),
            recent_weeks_m: vec![75_000.0; 4],
            longest_30d_m: Some(29_000.0),
            runs_per_week: None,
            days_off: vec![1],
            ..runner()
        };
        let half = OtherRace {
            aim: aim("2027-02-24", 21_097.5),
            priority: Priority::B,
        };
        let season = generate_among("galloway", &runner, &aim("2027-03-28", 42_195.0), &[half]).unwrap();
        let week = |monday: &str| {
            let monday: NaiveDate = monday.parse().unwrap();
            season.weeks.iter().find(|w| w.monday == monday).unwrap()
        };
        let (normal, down) = (week("2027-02-08"), week("2027-02-15"));
        assert_eq!((normal.down, down.down), (false, true));
        let share = down.training_m() / normal.training_m();
        assert!((0.70..=0.80).contains(&share), "{share}");
        let long = down.sessions.iter().find(|s| s.long).unwrap();
        assert!(days::between(long.date, half.aim.date) > 3, "{}", long.date);
    }
}
