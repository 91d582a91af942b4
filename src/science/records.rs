//! Personal records at the usual distances.

use chrono::NaiveDate;

use super::runs::Run;
use super::world_record;
use crate::domain::activity::{Activity, ActivityId};
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

/// Most records named after one run.
const NAMED: usize = 3;
/// A stretch of a training run at most this much faster than the run itself is its even pace, no effort over that
/// distance; unless it is nearly the whole run, as ratios (design choice).
const EVEN_PACE: f64 = 0.97;
const WHOLE_RUN: f64 = 0.9;

/// The records that were there before and are faster now, by a second or more: neither first times nor equal ones.
pub fn beaten(before: &[PersonalRecord], after: &[PersonalRecord]) -> Vec<PersonalRecord> {
    let faster = |new: &&PersonalRecord| {
        before.iter().any(|old| {
            old.distance_m.total_cmp(&new.distance_m).is_eq() && old.duration.value.round() > new.duration.value.round()
        })
    };
    after.iter().filter(faster).cloned().collect()
}

/// The records a run is told to have beaten, longest distance first, three at most.
///
/// Source: [`beaten`], less the stretches of a training run at its own even pace (design choice).
pub fn beaten_by(run: &Activity, before: &[PersonalRecord], after: &[PersonalRecord]) -> Vec<PersonalRecord> {
    let stands_out = |record: &PersonalRecord| {
        let Some((metres, seconds)) = run
            .distance_m
            .zip(run.duration_s())
            .filter(|(m, s)| *m > 0.0 && *s > 0.0)
        else {
            return true;
        };
        let share = record.duration.value / record.distance_m / (seconds / metres);
        run.race || record.distance_m >= WHOLE_RUN * metres || share <= EVEN_PACE
    };
    let mut found = beaten(before, after);
    found.retain(|record| record.activity == Some(run.id) && stands_out(record));
    found.sort_by(|a, b| b.distance_m.total_cmp(&a.distance_m));
    found.truncate(NAMED);
    found
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::activity::{BestEffort, Origin, Sport};

    /// A run at an even pace with its best stretches, and one stretch at another pace.
    fn run(n: u128, day: u32, km: f64, pace_s: f64, fast: Option<(f64, f64)>) -> Activity {
        let local_date = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let even = RECORD_DISTANCES_M.into_iter().filter(|m| *m <= km * 1_000.0);
        let mut best_efforts: Vec<BestEffort> = even
            .map(|distance_m| BestEffort {
                distance_m,
                duration_s: distance_m / 1_000.0 * pace_s,
            })
            .collect();
        if let Some((distance_m, duration_s)) = fast {
            best_efforts.retain(|b| b.distance_m.total_cmp(&distance_m).is_ne());
            best_efforts.push(BestEffort { distance_m, duration_s });
        }
        Activity {
            id: ActivityId(uuid::Uuid::from_u128(n)),
            sport: Sport::Running,
            start: local_date.and_hms_opt(8, 0, 0).unwrap().and_utc(),
            local_date,
            distance_m: Some(km * 1_000.0),
            timer_s: Some(km * pace_s),
            elapsed_s: Some(km * pace_s),
            avg_hr: None,
            max_hr: None,
            ascent_m: None,
            rpe: None,
            pain: None,
            origin: Origin::File,
            race: false,
            best_efforts,
            steady: None,
        }
    }

    /// Distances announced after the last of the runs came in.
    fn announced(activities: &[Activity]) -> Vec<f64> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let of = |some: &[Activity]| records(&crate::science::runs::until(some, today), &[], today);
        let (last, before) = activities.split_last().unwrap();
        let found = beaten_by(last, &of(before), &of(activities));
        found.iter().map(|r| r.distance_m).collect()
    }

    #[test]
    fn a_first_file_and_an_equal_time_beat_nothing() {
        let ten = run(1, 10, 10.0, 300.0, None);
        assert_eq!(announced(std::slice::from_ref(&ten)), Vec::<f64>::new());
        assert_eq!(
            announced(&[ten.clone(), run(2, 14, 10.0, 300.0, None)]),
            Vec::<f64>::new()
        );
        // An older file with the same times takes the record's place and beats nothing.
        assert_eq!(
            announced(&[ten.clone(), run(2, 3, 10.0, 300.0, None)]),
            Vec::<f64>::new()
        );
        // Nor is a distance never run before beaten.
        assert_eq!(announced(&[ten, run(2, 14, 16.0, 310.0, None)]), Vec::<f64>::new());
    }

    #[test]
    fn an_even_jog_beats_only_the_distance_it_was_run_over() {
        let slow = run(1, 10, 10.0, 330.0, None);
        assert_eq!(announced(&[slow.clone(), run(2, 14, 10.0, 300.0, None)]), [10_000.0]);
        let kilometre = run(2, 14, 8.0, 330.0, Some((1_000.0, 240.0)));
        assert_eq!(announced(&[slow.clone(), kilometre]), [1_000.0]);
        let race = Activity {
            race: true,
            ..run(2, 14, 10.0, 280.0, None)
        };
        assert_eq!(announced(&[slow, race]), [10_000.0, 5_000.0, 3_000.0]);
    }

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
