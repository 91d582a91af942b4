//! Strength work inside a season: on the athlete's own days, twice a week far from the race and once near it.

use chrono::NaiveDate;

use super::methodology::Methodology;
use super::runner::Runner;
use crate::domain::figure::Evidence;
use crate::domain::plan::{SessionKind, Target, Workout};
use crate::domain::season::{Aim, SeasonSession, SeasonWeek};
use crate::science::days;
use crate::science::workouts::reason;

/// One session, seconds, and the least one where the day leaves no more after its run (design choice).
const SESSION_S: f64 = 1_800.0;
const SESSION_LEAST_S: f64 = 900.0;
const ROUND_S: f64 = 300.0;
/// Two repetitions left in reserve, never to failure (7.6), 0 to 10.
const EFFORT: Target = Target::Effort { low: 6, high: 8 };
/// Sessions a week far from the race and near it (7.6).
const FAR: usize = 2;
const NEAR: usize = 1;
/// Days before a race that is prepared for without strength work (7.6: the last one 7 to 10 days before).
const NONE_BEFORE_DAYS: i64 = 10;
/// Pain from which strength work is left to the injury's own exercises (H9), 0 to 10.
const PAIN_NONE: f64 = 3.0;
/// What a day costs: the eve of a hard or long run, a day beside another strength day, the long run's own day.
const EVE_COST: usize = 10;
const BESIDE_COST: usize = 4;
const LONG_COST: usize = 3;

/// Puts the strength sessions of a season on its days. Nothing without chosen days, with pain or an open injury.
///
/// Source: science reference 7.6 and H9. Evidence: moderate for the number, weak for the days.
pub fn place(weeks: &mut [SeasonWeek], method: &Methodology, runner: &Runner, peaks: &[Aim]) {
    let hurt = runner.injuries.iter().any(|i| i.active) || runner.pain.is_some_and(|p| p >= PAIN_NONE);
    if runner.strength_days.is_empty() || hurt {
        return;
    }
    let loaded: Vec<NaiveDate> = weeks
        .iter()
        .flat_map(|w| &w.sessions)
        .filter(|s| s.hard || s.long)
        .map(|s| s.date)
        .collect();
    let long: Vec<NaiveDate> = weeks
        .iter()
        .flat_map(|w| &w.sessions)
        .filter(|s| s.long)
        .map(|s| s.date)
        .collect();
    let last_phase = method.phases.last().map(|p| p.name.as_str());
    let mut before: Option<NaiveDate> = None;
    for week in weeks {
        let wanted = wanted(week, last_phase.filter(|_| method.phases.len() > 1));
        let rule = if wanted >= FAR { "strength_far" } else { "strength_near" };
        let running: Vec<(NaiveDate, f64)> = week
            .sessions
            .iter()
            .filter_map(|s| Some((s.date, s.duration_s?)))
            .collect();
        let left_s = |date: NaiveDate| time_left_s(runner, &running, date);
        let free = |date: &NaiveDate| {
            *date >= runner.start
                && left_s(*date) >= SESSION_LEAST_S
                && peaks
                    .iter()
                    .all(|p| !(0..=NONE_BEFORE_DAYS).contains(&days::between(*date, p.date)))
        };
        let mut open: Vec<NaiveDate> = runner
            .strength_days
            .iter()
            .filter(|d| **d < 7)
            .map(|d| days::shift(week.monday, i64::from(*d)))
            .filter(free)
            .collect();
        open.sort_unstable();
        open.dedup();
        let eve = |date: NaiveDate| loaded.contains(&days::shift(date, 1));
        for date in chosen(&open, wanted, before, |d| {
            usize::from(eve(d)) * EVE_COST + usize::from(long.contains(&d)) * LONG_COST
        }) {
            week.sessions
                .push(session(date, rule, left_s(date).min(SESSION_S), eve(date)));
            before = Some(date);
        }
        // After the run of the day.
        week.sessions
            .sort_by_key(|s| (s.date, s.workout.kind == SessionKind::Strength));
    }
}

/// Seconds that a day leaves after what is run on it, in steps of five minutes. Infinite where no limit was told.
fn time_left_s(runner: &Runner, running: &[(NaiveDate, f64)], date: NaiveDate) -> f64 {
    let day = u8::try_from(days::weekday(date)).unwrap_or(0);
    let taken: f64 = running.iter().filter(|(d, _)| *d == date).map(|(_, s)| s).sum();
    ((runner.wishes.seconds(day) - taken) / ROUND_S).floor() * ROUND_S
}

fn wanted(week: &SeasonWeek, last_phase: Option<&str>) -> usize {
    let raced = week.sessions.iter().any(|s| s.workout.kind == SessionKind::Race);
    match week.phase.as_str() {
        _ if raced => 0,
        "recovery" => 0,
        "taper" => NEAR,
        phase if week.down || Some(phase) == last_phase => NEAR,
        _ => FAR,
    }
}

/// So many of the open days, the cheapest together; the earliest where two choices cost the same.
fn chosen(
    open: &[NaiveDate],
    wanted: usize,
    before: Option<NaiveDate>,
    cost: impl Fn(NaiveDate) -> usize,
) -> Vec<NaiveDate> {
    let wanted = wanted.min(open.len());
    let sets = (0_u32..1 << open.len()).map(|mask| {
        let kept = open.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1);
        kept.map(|(_, d)| *d).collect::<Vec<_>>()
    });
    let beside = |set: &[NaiveDate]| {
        let all: Vec<NaiveDate> = before.into_iter().chain(set.iter().copied()).collect();
        all.windows(2).filter(|two| days::between(two[0], two[1]) < 2).count()
    };
    sets.filter(|set| set.len() == wanted)
        .min_by_key(|set| set.iter().map(|d| cost(*d)).sum::<usize>() + beside(set) * BESIDE_COST)
        .unwrap_or_default()
}

fn session(date: NaiveDate, rule: &str, seconds: f64, eve: bool) -> SeasonSession {
    let mut reasons = vec![reason(rule, Vec::new())];
    if eve {
        reasons.push(reason("strength_eve", Vec::new()));
    }
    SeasonSession {
        date,
        workout: Workout {
            kind: SessionKind::Strength,
            distance_m: None,
            duration_s: Some(seconds),
            target: Some(EFFORT),
            steps: Vec::new(),
            reasons,
            evidence: Evidence::Moderate,
        },
        distance_m: 0.0,
        duration_s: Some(seconds),
        hard: false,
        long: false,
        code: "strength".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22 + n).unwrap()
    }

    #[test]
    fn the_eve_of_a_hard_day_is_avoided_where_another_day_is_open() {
        let eves = [day(2), day(5)];
        let cost = |d: NaiveDate| usize::from(eves.contains(&d)) * EVE_COST;
        let open = [day(1), day(2), day(3), day(5)];
        assert_eq!(chosen(&open, 2, None, cost), [day(1), day(3)]);
        assert_eq!(chosen(&open, 1, Some(day(0)), cost), [day(3)]);
        assert_eq!(chosen(&[day(2)], 2, None, cost), [day(2)]);
        assert_eq!(chosen(&[], 2, None, cost), []);
    }
}
