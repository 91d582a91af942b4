//! Personal records at the usual distances.

use chrono::NaiveDate;

use super::runs::Run;
use super::world_record;
use crate::domain::activity::ActivityId;
use crate::domain::figure::{Figure, Unit};
use crate::domain::goal::RaceResult;
use crate::domain::state::PersonalRecord;

/// Distances of which records are kept, metres (the ones best efforts are cut at).
pub const RECORD_DISTANCES_M: [f64; 11] = [
    400.0, 800.0, 1_000.0, 1_500.0, 1_609.344, 3_000.0, 5_000.0, 10_000.0, 15_000.0, 21_097.5, 42_195.0,
];
/// How far a race recorded by a watch may lie under and over the official distance, as ratios: courses measure
/// long by 0.5 to 2.5 %, satellites now and then short (design choice).
const RACE_UNDER: f64 = 0.99;
const RACE_OVER: f64 = 1.025;
/// How far a told distance or a best effort may lie from a record distance, as a ratio.
const SAME: f64 = 0.005;

/// The record distance a whole race stands for. `None` for any other distance.
fn official(distance_m: f64) -> Option<f64> {
    RECORD_DISTANCES_M
        .into_iter()
        .filter(|d| (RACE_UNDER..=RACE_OVER).contains(&(distance_m / d)))
        .min_by(|a, b| (distance_m / a).ln().abs().total_cmp(&(distance_m / b).ln().abs()))
}

fn exact(distance_m: f64) -> Option<f64> {
    RECORD_DISTANCES_M
        .into_iter()
        .find(|d| (distance_m / d - 1.0).abs() <= SAME)
}

/// One time over a record distance.
struct Candidate {
    distance_m: f64,
    duration: Figure,
    date: NaiveDate,
    activity: Option<ActivityId>,
    race: bool,
}

fn candidates(runs: &[Run<'_>], results: &[RaceResult], today: NaiveDate) -> Vec<Candidate> {
    let mut found = Vec::new();
    for result in results.iter().filter(|r| r.date <= today) {
        found.extend(exact(result.distance_m).map(|distance_m| Candidate {
            distance_m,
            duration: Figure::row(result.duration_s, Unit::Seconds, "race_result", &result.id),
            date: result.date,
            activity: None,
            race: true,
        }));
    }
    for run in runs {
        let own = |distance_m: f64, duration_s: f64| Candidate {
            distance_m,
            duration: Figure::row(duration_s, Unit::Seconds, "activity", &run.activity.id.0),
            date: run.date,
            activity: Some(run.activity.id),
            race: run.activity.race,
        };
        for best in &run.activity.best_efforts {
            found.extend(exact(best.distance_m).map(|d| own(d, best.duration_s)));
        }
        let time = run.activity.elapsed_s.or(run.duration_s);
        let whole = run.distance_m.and_then(official).zip(time);
        found.extend(whole.filter(|_| run.activity.race).map(|(d, s)| own(d, s)));
    }
    found.retain(|c| world_record::believable(c.distance_m, c.duration.value));
    found
}

/// The fastest time over each record distance, shortest distance first, seconds; the earlier of two equal ones.
///
/// Source: best stretches of runs (elapsed time), whole races within −1 to +2.5 % of the distance, told results
/// as they are. Empty without any. Times beyond the world's best by more than 3 % are left out. Evidence: strong
/// (a recorded row).
pub fn records(runs: &[Run<'_>], results: &[RaceResult], today: NaiveDate) -> Vec<PersonalRecord> {
    let all = candidates(runs, results, today);
    RECORD_DISTANCES_M
        .into_iter()
        .filter_map(|distance_m| {
            all.iter()
                .filter(|c| c.distance_m.total_cmp(&distance_m).is_eq())
                .min_by(|a, b| a.duration.value.total_cmp(&b.duration.value).then(a.date.cmp(&b.date)))
        })
        .map(|best| PersonalRecord {
            distance_m: best.distance_m,
            duration: best.duration.clone(),
            date: best.date,
            activity: best.activity,
            race: best.race,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_race_of_a_long_course_stands_for_its_official_distance() {
        assert_eq!(official(10_120.0), Some(10_000.0));
        assert_eq!(official(21_400.0), Some(21_097.5));
        assert_eq!(official(9_850.0), None);
        assert_eq!(official(f64::NAN), None);
        assert_eq!(exact(10_051.0), None);
        assert_eq!(exact(21_100.0), Some(21_097.5));
    }
}
