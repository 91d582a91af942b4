//! Runs as the engine reads them: impossible values become unknown, days to come are left out.

use chrono::NaiveDate;

use super::days;
use crate::domain::activity::{Activity, Sport};
use crate::domain::units::Pace;

/// Longest distance of one run that is believed, metres: beyond the 24-hour record of 319.6 km (design choice).
const LONGEST_M: f64 = 330_000.0;
/// Longest race or session that may lie ahead, metres (design choice).
const LONGEST_AHEAD_M: f64 = 400_000.0;
/// Longest duration of one activity that is believed, seconds: four days (design choice).
const LONGEST_S: f64 = 4.0 * 86_400.0;
/// Paces that are believed, seconds per kilometre: the world's best over 400 m to a slow walk (design choice).
const PACES_S_PER_KM: std::ops::RangeInclusive<f64> = 105.0..=1_500.0;

/// One run of the past or of today. `None` is unknown, never zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Run<'a> {
    pub activity: &'a Activity,
    pub date: NaiveDate,
    /// Metres, above zero.
    pub distance_m: Option<f64>,
    /// Seconds, above zero.
    pub duration_s: Option<f64>,
}

impl Run<'_> {
    /// `None` without both distance and duration, or where the pace is no human's.
    pub fn pace(&self) -> Option<Pace> {
        let pace = Pace::of(self.distance_m?, self.duration_s?)?;
        PACES_S_PER_KM.contains(&pace.0).then_some(pace)
    }
}

/// Metres, if they are plausible.
pub fn distance_m(activity: &Activity) -> Option<f64> {
    activity.distance_m.filter(|m| *m > 0.0 && *m <= LONGEST_M)
}

/// Moving seconds where known, else elapsed, if they are plausible.
pub fn duration_s(activity: &Activity) -> Option<f64> {
    let plausible = |s: &f64| *s > 0.0 && *s <= LONGEST_S;
    activity
        .timer_s
        .filter(plausible)
        .or(activity.elapsed_s.filter(plausible))
}

/// Every run up to today, oldest first.
pub fn until(activities: &[Activity], today: NaiveDate) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = activities
        .iter()
        .filter(|a| a.sport == Sport::Running && a.local_date <= today)
        .map(|activity| Run {
            activity,
            date: activity.local_date,
            distance_m: distance_m(activity),
            duration_s: duration_s(activity),
        })
        .collect();
    runs.sort_by_key(|r| (r.date, r.activity.start));
    runs
}

/// The runs of `from..=to`.
pub fn within<'a, 'b>(runs: &'b [Run<'a>], from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = &'b Run<'a>> {
    runs.iter().filter(move |r| from <= r.date && r.date <= to)
}

/// Metres of a race or session ahead, if there can be such a one: from 100 m on.
pub fn plannable_m(metres: Option<f64>) -> Option<f64> {
    metres.filter(|m| (100.0..=LONGEST_AHEAD_M).contains(m))
}

/// Seconds of a session ahead, if there can be such a one: from a minute on.
pub fn plannable_s(seconds: Option<f64>) -> Option<f64> {
    seconds.filter(|s| (60.0..=LONGEST_S).contains(s))
}

/// The longest distance run in the 30 days before a date, that date left out (the window of RUNSAFE:
/// Frandsen 2025). Metres. `None` without a run of known distance in them.
pub fn longest_before(runs: &[Run<'_>], date: NaiveDate) -> Option<f64> {
    within(runs, days::shift(date, -30), days::shift(date, -1))
        .filter_map(|r| r.distance_m)
        .max_by(f64::total_cmp)
}

/// The middle value; the mean of the two middle ones for an even count. `None` for nothing.
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    if values.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *values.get(middle.checked_sub(1)?)?;
    Some(f64::midpoint(lower, upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_even_odd_and_nothing() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), Some(2.5));
        assert_eq!(median(vec![]), None);
    }
}
