//! Which weekdays are run: as many as usual, well spread, near the runner's habits.

use chrono::NaiveDate;

use super::days;
use super::runs::{self, Run};
use crate::domain::athlete::Preferences;

/// Most runs a week: one day of rest (H8).
const MOST_RUNS: usize = 6;
/// Complete weeks in which the usual number of runs is sought.
const WEEKS: i64 = 4;
/// A history that begins on Monday or Tuesday knows its first week as a whole (0 = Monday, design choice).
const LAST_FIRST_DAY: i64 = 1;
/// The long run is on Sunday unless the athlete says otherwise (0 = Monday).
const SUNDAY: i64 = 6;
/// Days after the long run in the order they are liked for a run, where spread and habit are equal.
const LIKED_AFTER_LONG: [i64; 6] = [2, 4, 3, 5, 6, 1];

/// The weekdays of one week, 0 = Monday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// Ascending.
    pub days: Vec<i64>,
    /// `None` for an empty week.
    pub long: Option<i64>,
    /// The day of quality, two days from the long run on both sides. `None` where no such day is run.
    pub quality: Option<i64>,
}

/// Weekdays on which running is possible, ascending: those told, else all seven.
pub fn allowed(preferences: &Preferences) -> Vec<i64> {
    let every = 0..days::WEEK;
    match &preferences.run_days {
        None => every.collect(),
        Some(told) => every.filter(|day| told.iter().any(|t| i64::from(*t) == *day)).collect(),
    }
}

/// Usual runs a week, 1 to 6: the upper median of the last four complete weeks that are known. What lies before the
/// first known run is unknown, not empty: neither those weeks count nor a week in whose middle the history begins.
///
/// Source: stored rows (design choice). `None` without a whole week. Evidence: weak.
pub fn usual_runs(runs: &[Run<'_>], today: NaiveDate) -> Option<usize> {
    let first = runs.first()?.date;
    let begins_late = days::weekday(first) > LAST_FIRST_DAY;
    let first = days::shift(days::monday(first), if begins_late { days::WEEK } else { 0 });
    let monday = days::monday(today);
    let mut counts: Vec<usize> = (1..=WEEKS)
        .map(|back| days::shift(monday, -back * days::WEEK))
        .filter(|from| *from >= first)
        .map(|from| runs::within(runs, from, days::shift(from, days::WEEK - 1)).count())
        .collect();
    counts.sort_unstable();
    counts.get(counts.len() / 2).map(|n| (*n).clamp(1, MOST_RUNS))
}

/// Days run in the last seven, today included, 1 to 6: the best guess of a rhythm while no whole week is known.
///
/// Source: stored rows (design choice). Evidence: weak.
pub fn recent_runs(runs: &[Run<'_>], today: NaiveDate) -> usize {
    let mut dates: Vec<NaiveDate> = runs::within(runs, days::shift(today, 1 - days::WEEK), today)
        .map(|r| r.date)
        .collect();
    dates.dedup();
    dates.len().clamp(1, MOST_RUNS)
}

/// How often each weekday was run in the last four weeks, today left out.
pub fn habits(runs: &[Run<'_>], today: NaiveDate) -> [i64; 7] {
    let mut counts = [0; 7];
    let from = days::shift(today, -WEEKS * days::WEEK);
    for run in runs::within(runs, from, days::shift(today, -1)) {
        let at = usize::try_from(days::weekday(run.date)).unwrap_or(0);
        if let Some(count) = counts.get_mut(at) {
            *count += 1;
        }
    }
    counts
}

/// The week of `runs` runs on the allowed days, with the long run on the wished day, else Sunday, else the last
/// allowed one.
///
/// Source: spread and habit, a design choice. Evidence: weak.
pub fn shape(allowed: &[i64], runs: usize, wished_long: Option<u8>, habits: [i64; 7]) -> Shape {
    let wished = wished_long.map(i64::from);
    let long = [wished, Some(SUNDAY), allowed.last().copied()]
        .into_iter()
        .flatten()
        .find(|day| allowed.contains(day));
    let Some(long_day) = long else {
        return Shape {
            days: Vec::new(),
            long: None,
            quality: None,
        };
    };
    let runs = runs.min(allowed.len()).clamp(1, MOST_RUNS);
    let days = (0_u8..128)
        .map(members)
        .filter(|set| set.len() == runs && set.contains(&long_day))
        .filter(|set| set.iter().all(|day| allowed.contains(day)))
        .min_by_key(|set| cost(set, long_day, habits))
        .unwrap_or_else(|| vec![long_day]);
    let quality = days
        .iter()
        .copied()
        .filter(|day| apart(*day, long_day) >= super::hard::RECOVERY_DAYS)
        .max_by_key(|day| (apart(*day, long_day), -after(long_day, *day)));
    Shape { days, long, quality }
}

fn members(mask: u8) -> Vec<i64> {
    (0..days::WEEK).filter(|day| mask >> day & 1 == 1).collect()
}

/// Days from one weekday forward to another, 0 to 6.
fn after(from: i64, to: i64) -> i64 {
    (to - from).rem_euclid(days::WEEK)
}

/// Days between two weekdays the short way round, 0 to 3.
fn apart(a: i64, b: i64) -> i64 {
    after(a, b).min(after(b, a))
}

/// Uneven gaps cost, habits pay double, then the liked days decide.
fn cost(set: &[i64], long: i64, habits: [i64; 7]) -> (i64, i64) {
    let next = set.iter().cycle().skip(1);
    let gaps: i64 = set
        .iter()
        .zip(next)
        .map(|(a, b)| {
            let gap = after(*a, *b);
            let gap = if gap == 0 { days::WEEK } else { gap };
            gap * gap
        })
        .sum();
    let habit: i64 = set
        .iter()
        .filter_map(|day| habits.get(usize::try_from(*day).ok()?))
        .sum();
    let liking = set
        .iter()
        .filter_map(|day| LIKED_AFTER_LONG.iter().position(|l| *l == after(long, *day)))
        .map(|rank| 1_i64 << rank)
        .sum();
    (gaps - 2 * habit, liking)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY: [i64; 7] = [0, 1, 2, 3, 4, 5, 6];

    #[test]
    fn spread_around_the_long_run() {
        let found = shape(&EVERY, 3, None, [0; 7]);
        assert_eq!(
            found,
            Shape {
                days: vec![1, 3, 6],
                long: Some(6),
                quality: Some(3)
            }
        );
        let found = shape(&EVERY, 6, Some(5), [0; 7]);
        assert_eq!(
            found,
            Shape {
                days: vec![0, 1, 2, 3, 4, 5],
                long: Some(5),
                quality: Some(1)
            }
        );
        let found = shape(&EVERY, 1, None, [0; 7]);
        assert_eq!(
            found,
            Shape {
                days: vec![6],
                long: Some(6),
                quality: None
            }
        );
    }

    #[test]
    fn only_possible_days_and_habits_first() {
        let found = shape(&[0, 2, 4], 4, Some(6), [0; 7]);
        assert_eq!(
            found,
            Shape {
                days: vec![0, 2, 4],
                long: Some(4),
                quality: Some(0)
            }
        );
        let found = shape(&EVERY, 3, None, [4, 0, 4, 0, 0, 0, 4]);
        assert_eq!(found.days, vec![0, 2, 6]);
        assert_eq!(shape(&[], 3, None, [0; 7]).days, Vec::<i64>::new());
        let nobody = Preferences {
            run_days: Some(vec![7, 200]),
            ..Preferences::default()
        };
        assert_eq!(allowed(&nobody), Vec::<i64>::new());
    }
}
