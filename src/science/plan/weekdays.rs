//! Which weekdays are run, and which of them hard: chosen once for a season, so that rest falls on the same days.

use std::collections::BTreeSet;

use super::doubles;
use super::methodology::{Methodology, Phase};
use super::preset::RaceDistance;
use super::runner::Runner;
use super::wishes::HARD_LEAST_MIN;
use crate::science::days;

/// Codes of days without running, and of easy running that every methodology shares.
const NOT_RUN: [&str; 2] = ["R", "X"];
/// Sunday.
const LONG_DAY: u8 = 6;
/// Fewest runs a week that leave room for two long days (design choice).
const RUNS_OF_TWO_LONG: usize = 4;

/// Weekdays of a season, 0 = Monday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weekdays {
    /// Ascending.
    pub run: Vec<u8>,
    /// `None` with fewer than two runs.
    pub long: Option<u8>,
    /// Days a hard session may stand on, ascending; 48 h apart and from the long run, unless paired with it.
    pub quality: Vec<u8>,
    /// Eve of the long run, where some weekends have two long days. `None` where none has, or it cannot be run.
    pub second_long: Option<u8>,
    /// The last quality day stands on the eve of the long run, as the methodology declares.
    pub paired: bool,
}

/// Weekdays that can be run, ascending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    pub run: Vec<u8>,
    /// Of them, those with the most time: where the long run goes unless its day was told.
    pub roomy: Vec<u8>,
    /// Of them, those with time for a hard session.
    pub hard: Vec<u8>,
    /// Of them, those that may bear two hard sessions.
    pub twice: Vec<u8>,
}

impl Open {
    /// The days of a runner, each with the time it leaves.
    pub fn of(runner: &Runner) -> Self {
        let run = runner.open_days();
        let wishes = &runner.wishes;
        Self {
            roomy: wishes.roomiest(&run),
            hard: run
                .iter()
                .copied()
                .filter(|d| wishes.leaves(*d, HARD_LEAST_MIN))
                .collect(),
            twice: doubles::days(runner),
            run,
        }
    }
}

/// The weekdays for so many runs a week.
pub fn weekdays(
    method: &Methodology,
    distance: RaceDistance,
    days: &Open,
    runs: usize,
    long_day: Option<u8>,
) -> Weekdays {
    let most = method
        .phases
        .iter()
        .map(|p| hard_codes(method, &p.template(distance)).len())
        .max();
    let pairing = method.phases.iter().any(|p| pairs_with_long(method, p, distance));
    // One run a week stays easy, unless the methodology is made of three key runs.
    let kept_easy = if method.key_runs_only { 1 } else { 2 };
    let two_long = method.phases.iter().any(|p| p.template(distance).contains(&"BB")) && runs >= RUNS_OF_TWO_LONG;
    let wanted = most
        .unwrap_or(0)
        .min(runs.saturating_sub(kept_easy + usize::from(two_long)));
    let busiest = method
        .phases
        .iter()
        .max_by_key(|p| hard_codes(method, &p.template(distance)).len());
    let template = busiest.map(|p| p.template(distance)).unwrap_or_default();
    let open = days.run.as_slice();
    let long = long_day
        .filter(|d| open.contains(d))
        .or_else(|| by_template(&days.roomy, &template, |c| c.starts_with('L')))
        .or_else(|| days.roomy.iter().copied().max_by_key(|d| (*d == LONG_DAY, *d)))
        .filter(|_| runs >= 2);
    let second_long = long
        .map(|day| (day + 6) % 7)
        .filter(|eve| two_long && open.contains(eve) && Some(0) != long);
    let clear = |day: u8| second_long.is_none_or(|eve| apart(day, eve) >= 2);
    let hard = days.hard.iter().copied();
    let others: Vec<u8> = hard.filter(|d| Some(*d) != long && clear(*d)).collect();
    let usual = usual(method, &template, &days.twice);
    let mut best: Option<(i64, Vec<u8>, bool)> = None;
    for count in (0..=wanted).rev() {
        for set in subsets(&others, count) {
            for paired in [false, pairing] {
                if spaced(&set, long, paired) {
                    let cost = distance_from(&set, &usual);
                    if best.as_ref().is_none_or(|(least, _, _)| cost < *least) {
                        best = Some((cost, set.clone(), paired && touches(&set, long)));
                    }
                }
            }
        }
        if best.is_some() {
            break;
        }
    }
    let (_, quality, paired) = best.unwrap_or_default();
    let fixed: BTreeSet<u8> = quality.iter().copied().chain(long).chain(second_long).collect();
    let run = run_days(open, fixed, runs, &template);
    Weekdays {
        run,
        long,
        quality,
        second_long,
        paired,
    }
}

/// Where the template puts its hard sessions; those of two sessions a day go to the days agreed to.
fn usual(method: &Methodology, template: &[&str], twice: &[u8]) -> Vec<u8> {
    let of = |twofold: bool| {
        positions(template, |c| {
            method
                .session(c)
                .is_some_and(|s| !s.within_long && s.later.is_some() == twofold)
        })
    };
    let double = of(true);
    let mut all = if double.len() > twice.len() {
        double
    } else {
        twice.to_vec()
    };
    if of(true).is_empty() {
        all.clear();
    }
    all.extend(of(false));
    all
}

/// Codes of a template's hard sessions besides the long run, in the order of the week.
pub fn hard_codes<'p>(method: &Methodology, template: &[&'p str]) -> Vec<&'p str> {
    template
        .iter()
        .copied()
        .filter(|code| method.session(code).is_some_and(|s| !s.within_long))
        .collect()
}

fn pairs_with_long(method: &Methodology, phase: &Phase, distance: RaceDistance) -> bool {
    let template = phase.template(distance);
    template
        .windows(2)
        .any(|two| method.paired.iter().any(|pair| pair[0] == two[0] && pair[1] == two[1]))
}

fn positions(template: &[&str], wanted: impl Fn(&str) -> bool) -> Vec<u8> {
    (0_u8..7)
        .zip(template)
        .filter(|(_, code)| wanted(code))
        .map(|(day, _)| day)
        .collect()
}

fn by_template(open: &[u8], template: &[&str], wanted: impl Fn(&str) -> bool) -> Option<u8> {
    positions(template, wanted).into_iter().rfind(|d| open.contains(d))
}

/// Days between two weekdays the short way round, 0 to 3.
fn apart(a: u8, b: u8) -> u8 {
    let gap = (i64::from(a) - i64::from(b)).rem_euclid(days::WEEK);
    u8::try_from(gap.min(days::WEEK - gap)).unwrap_or(0)
}

fn touches(set: &[u8], long: Option<u8>) -> bool {
    long.is_some_and(|l| set.iter().any(|d| apart(*d, l) == 1))
}

/// 48 h between any two, and from the long run; the eve of the long run is allowed where paired.
fn spaced(set: &[u8], long: Option<u8>, paired: bool) -> bool {
    let eve = |d: u8, l: u8| (d + 1) % 7 == l;
    set.iter().enumerate().all(|(i, a)| {
        set.iter().skip(i + 1).all(|b| apart(*a, *b) >= 2)
            && long.is_none_or(|l| apart(*a, l) >= 2 || (paired && eve(*a, l)))
    })
}

fn distance_from(set: &[u8], usual: &[u8]) -> i64 {
    set.iter()
        .map(|d| usual.iter().map(|u| i64::from(apart(*d, *u))).min().unwrap_or(3))
        .sum()
}

/// All subsets of so many days, in order.
fn subsets(from: &[u8], count: usize) -> Vec<Vec<u8>> {
    (0_u8..128)
        .map(|mask| (0_u8..7).filter(|d| mask >> d & 1 == 1).collect::<Vec<u8>>())
        .filter(|set| set.len() == count && set.iter().all(|d| from.contains(d)))
        .collect()
}

/// The days run: the hard ones, then those that leave rest best spread and nearest to the template's.
fn run_days(open: &[u8], fixed: BTreeSet<u8>, runs: usize, template: &[&str]) -> Vec<u8> {
    let rest: Vec<u8> = positions(template, |c| NOT_RUN.contains(&c));
    let left = runs.saturating_sub(fixed.len());
    let free: Vec<u8> = open.iter().copied().filter(|d| !fixed.contains(d)).collect();
    let cost = |set: &Vec<u8>| {
        let all: Vec<u8> = fixed.iter().chain(set).copied().collect();
        let off: Vec<u8> = (0..7).filter(|d| !all.contains(d)).collect();
        // Long rows of days run cost most, then days the template rests on.
        let row = longest_row(&all);
        let against = set.iter().filter(|d| rest.contains(d)).count();
        (row, against, off.iter().map(|d| u32::from(*d)).sum::<u32>())
    };
    let mut days: Vec<u8> = subsets(&free, left.min(free.len()))
        .into_iter()
        .min_by_key(cost)
        .unwrap_or_default();
    days.extend(fixed);
    days.sort_unstable();
    days
}

/// Longest row of consecutive days run, the week repeating.
fn longest_row(run: &[u8]) -> usize {
    if run.len() >= 7 {
        return 7;
    }
    (0_u8..7)
        .map(|from| (0_u8..7).take_while(|n| run.contains(&((from + n) % 7))).count())
        .max()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::science::plan::methodology::by_id;

    #[test]
    fn hard_days_stand_apart_round_the_week() {
        let daniels = by_id("daniels").unwrap();
        let open = |days: &[u8]| Open {
            run: days.to_vec(),
            roomy: days.to_vec(),
            hard: days.to_vec(),
            twice: vec![],
        };
        let found = weekdays(daniels, RaceDistance::TenK, &open(&[0, 1, 2, 3, 4, 5, 6]), 5, None);
        assert_eq!((found.long, found.run.len(), found.quality.len()), (Some(6), 5, 2));
        assert!(spaced(&found.quality, found.long, false));
        let weekend = weekdays(daniels, RaceDistance::TenK, &open(&[5, 6]), 2, None);
        assert_eq!((weekend.run, weekend.quality), (vec![5, 6], vec![]));
        let short = Open {
            run: vec![0, 1, 3, 5, 6],
            roomy: vec![5],
            hard: vec![3, 5, 6],
            twice: vec![],
        };
        let found = weekdays(daniels, RaceDistance::TenK, &short, 5, None);
        assert_eq!((found.long, found.quality), (Some(5), vec![3]));
    }

    #[test]
    fn apart_is_the_short_way_round() {
        assert_eq!((apart(6, 0), apart(0, 3), apart(1, 5)), (1, 3, 3));
    }
}
