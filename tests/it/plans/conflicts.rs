//! Wishes that cannot hold together: the sets found against a list of what contradicts what, written again from the
//! words of the guide, and against taking each wish away.

use std::collections::BTreeSet;

use allure::domain::goal::RaceResult;
use allure::domain::season::{Aim, Wish};
use allure::science::daniels_gilbert::fitness_index_from_race;
use allure::science::plan::conflicts::minimal;
use allure::science::plan::methodology::{METHODOLOGIES, Methodology};
use allure::science::plan::preset::RaceDistance;
use allure::science::plan::runner::Runner;
use chrono::{Datelike, NaiveDate, TimeDelta};
use proptest::prelude::*;
use uuid::Uuid;

type Sets = BTreeSet<BTreeSet<Wish>>;

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn runner(runs: Option<u8>, off: Vec<u8>, ten_k_s: Option<f64>) -> Runner {
    Runner {
        start: start(),
        sex: None,
        age: None,
        months_running: None,
        races: ten_k_s
            .map(|duration_s| RaceResult {
                id: Uuid::nil(),
                date: start() - TimeDelta::days(20),
                distance_m: 10_000.0,
                duration_s,
            })
            .into_iter()
            .collect(),
        recent_weeks_m: vec![],
        longest_30d_m: None,
        runs_per_week: runs,
        days_off: off,
        long_day: None,
        strength_days: vec![],
        doubles: vec![],
        kit: vec![],
        injuries: vec![],
        pain: None,
        fever: false,
        easy_pace: None,
        known_index: None,
        wishes: allure::science::plan::wishes::Wishes::default(),
        habit: allure::science::plan::runner::Words::Nothing,
    }
}

/// What contradicts what, one line each; the smallest of them are the answer.
fn by_hand(method: &Methodology, runner: &Runner, aim: &Aim, distance: RaceDistance) -> Sets {
    use Wish::{DaysOff, GoalDate, GoalDistance, GoalTime, Methodology as School, RunsPerWeek};
    let open = 7 - runner.days_off.len();
    let runs = runner.runs_per_week.map(usize::from);
    let (fewest, most) = (
        usize::from(method.runs_per_week.min),
        usize::from(method.runs_per_week.max),
    );
    let monday = aim.date - TimeDelta::days(i64::from(aim.date.weekday().num_days_from_monday()));
    let weeks = (monday - start()).num_days() / 7 + 1;
    let gained = |points: f64| {
        let wished = aim.time_s.and_then(|s| fitness_index_from_race(aim.distance_m, s));
        let now = runner
            .races
            .first()
            .and_then(|r| fitness_index_from_race(r.distance_m, r.duration_s));
        wished.zip(now).is_some_and(|(wished, now)| wished > now + points)
    };
    let contradictions: [(bool, &[Wish]); 10] = [
        (open < 2, &[DaysOff]),
        (runs.is_some_and(|r| r < 2), &[RunsPerWeek]),
        (runs.is_some_and(|r| r > open), &[DaysOff, RunsPerWeek]),
        (!method.distances.contains(&distance), &[School, GoalDistance]),
        (
            runs.is_some_and(|r| !(fewest..=most).contains(&r)),
            &[School, RunsPerWeek],
        ),
        (open < fewest, &[School, DaysOff]),
        (weeks < i64::from(method.weeks.min), &[School, GoalDate]),
        (
            weeks < i64::from(distance.preset().weeks_min),
            &[GoalDate, GoalDistance],
        ),
        (gained(10.0), &[GoalTime, GoalDistance]),
        (
            gained((weeks as f64 / 4.0).min(10.0)),
            &[GoalTime, GoalDistance, GoalDate],
        ),
    ];
    let all: Sets = contradictions
        .iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, set)| set.iter().copied().collect())
        .collect();
    let smallest = |set: &&BTreeSet<Wish>| !all.iter().any(|other| other != *set && other.is_subset(set));
    all.iter().filter(smallest).cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_sets_found_are_the_smallest(
        school in 0..12_usize,
        distance in 0..5_usize,
        runs in proptest::option::of(1..8_u8),
        off in proptest::sample::subsequence(vec![0_u8, 1, 2, 3, 4, 5, 6], 0..=7),
        days in 0..250_i64,
        ten_k_s in proptest::option::of(1_800.0..4_500.0_f64),
        wished in proptest::option::of(0.7..1.3_f64),
    ) {
        let method = &METHODOLOGIES[school];
        let distance = RaceDistance::ALL[distance];
        let distance_m = [5_000.0, 10_000.0, 21_097.5, 42_195.0, 50_000.0][distance as usize];
        let runner = runner(runs, off, ten_k_s);
        let aim = Aim { distance_m, date: start() + TimeDelta::days(days), time_s: wished.map(|w| w * distance_m * 0.3) };
        let found = minimal(method, &runner, &aim, distance);
        let sets: Sets = found.iter().map(|set| set.iter().copied().collect()).collect();
        prop_assert_eq!(sets.len(), found.len(), "a set twice");
        prop_assert_eq!(sets, by_hand(method, &runner, &aim, distance));
    }
}
