//! What a season keeps of its school: cross-training days, continuous runs, long runs in the taper, the one that refuses.

use allure::domain::goal::RaceResult;
use allure::domain::plan::{SessionKind, StepKind};
use allure::domain::season::{Aim, RefusalReason, Season, SeasonSession};
use allure::science::plan::generate::generate;
use allure::science::plan::methodology::METHODOLOGIES;
use allure::science::plan::preset::RaceDistance;
use allure::science::plan::runner::Runner;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use uuid::Uuid;

/// Somebody every school but the double threshold takes: seven years of running, 95 km a week, a 10 km in 38:20.
fn runner() -> Runner {
    Runner {
        start: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        sex: None,
        age: Some(35),
        months_running: Some(84),
        races: vec![RaceResult {
            id: Uuid::nil(),
            date: NaiveDate::from_ymd_opt(2026, 10, 18).unwrap(),
            distance_m: 10_000.0,
            duration_s: 2_300.0,
        }],
        recent_weeks_m: vec![95_000.0; 4],
        longest_30d_m: Some(26_000.0),
        runs_per_week: Some(6),
        days_off: Vec::new(),
        long_day: None,
        strength_days: vec![],
        doubles: false,
        injuries: Vec::new(),
        pain: None,
        fever: false,
        easy_pace: None,
        known_index: None,
        wishes: allure::science::plan::wishes::Wishes::default(),
    }
}

fn aim(distance: RaceDistance, weeks: u64) -> Aim {
    let distance_m = match distance {
        RaceDistance::FiveK => 5_000.0,
        RaceDistance::TenK => 10_000.0,
        RaceDistance::Half => 21_097.5,
        RaceDistance::Marathon => 42_195.0,
        RaceDistance::Ultra => 60_000.0,
    };
    Aim {
        distance_m,
        date: runner().start + Days::new(weeks * 7 - 1),
        time_s: None,
    }
}

/// Seasons of every school for every distance it serves, at its typical length.
fn seasons() -> Vec<(String, Season)> {
    let mut found = Vec::new();
    for method in METHODOLOGIES.iter().filter(|m| m.id != "norwegian_double") {
        for distance in &method.distances {
            let weeks = u64::from(method.weeks.typical.max(distance.preset().weeks_min));
            let place = format!("{} {}", method.id, distance.id());
            let season = generate(&method.id, &runner(), &aim(*distance, weeks));
            found.push((
                place.clone(),
                season.unwrap_or_else(|refusal| panic!("{place}: {refusal:?}")),
            ));
        }
    }
    found
}

fn hard(session: &SeasonSession) -> bool {
    session.workout.steps.iter().any(|s| s.zone >= 2)
}

#[test]
fn the_double_threshold_refuses_whoever_asks_and_names_the_singles() {
    let refusal = generate("norwegian_double", &runner(), &aim(RaceDistance::TenK, 16)).unwrap_err();
    assert_eq!(refusal.reason, RefusalReason::Equipment);
    let fitter = Runner {
        recent_weeks_m: vec![160_000.0; 4],
        ..runner()
    };
    let refusal = generate("norwegian_double", &fitter, &aim(RaceDistance::TenK, 16)).unwrap_err();
    assert_eq!(
        (refusal.reason, refusal.nearest.as_deref()),
        (RefusalReason::Equipment, Some("norwegian_singles"))
    );
}

#[test]
fn every_school_with_sessions_gives_each_of_its_kinds_of_week() {
    for (place, season) in seasons() {
        let method = METHODOLOGIES.iter().find(|m| m.id == season.methodology).unwrap();
        let hard_weeks = season.weeks.iter().filter(|w| w.sessions.iter().any(hard)).count();
        assert_eq!(hard_weeks == 0, method.sessions.is_empty(), "{place}");
        let longs = season
            .weeks
            .iter()
            .filter(|w| w.sessions.iter().any(|s| s.long))
            .count();
        assert_eq!(
            longs,
            season.weeks.len() - 1,
            "{place}: a long run each week but the race's"
        );
    }
}

#[test]
fn long_runs_fall_over_the_taper() {
    for (place, season) in seasons() {
        let longest = season.sessions().filter(|s| s.long).map(|s| s.distance_m);
        let longest = longest.fold(0.0, f64::max);
        let tapered: Vec<f64> = season
            .weeks
            .iter()
            .filter(|w| w.phase == "taper")
            .flat_map(|w| w.sessions.iter().filter(|s| s.long).map(|s| s.distance_m))
            .collect();
        assert!(tapered.windows(2).all(|two| two[0] > two[1]), "{place}: {tapered:?}");
        assert!(
            tapered.iter().all(|m| *m <= longest * 0.85),
            "{place}: {tapered:?} of {longest}"
        );
    }
}

#[test]
fn first_cross_trains_twice_and_never_on_the_eve_of_the_track() {
    let first = generate("first", &runner(), &aim(RaceDistance::TenK, 16)).unwrap();
    for week in first.weeks.iter().filter(|w| w.phase != "taper") {
        let cross: Vec<Weekday> = week
            .sessions
            .iter()
            .filter(|s| s.workout.kind == SessionKind::Cross)
            .map(|s| s.date.weekday())
            .collect();
        assert_eq!(cross, [Weekday::Wed, Weekday::Sun]);
        assert_eq!(week.sessions.len(), 5);
    }
}

#[test]
fn a_run_without_jogs_between_is_one_continuous_step() {
    let hansons = generate("hansons", &runner(), &aim(RaceDistance::Marathon, 18)).unwrap();
    let tempo: Vec<(u16, f64)> = hansons
        .sessions()
        .filter(|s| s.code == "M")
        .flat_map(|s| s.workout.steps.iter().filter(|step| step.kind == StepKind::Run))
        .map(|step| (step.times, step.distance_m.unwrap()))
        .collect();
    assert!(tempo.len() >= 5);
    assert!(
        tempo
            .iter()
            .all(|(times, metres)| *times == 1 && metres % 1_600.0 == 0.0),
        "{tempo:?}"
    );
    assert!(tempo.iter().all(|(_, metres)| *metres > 1_600.0), "{tempo:?}");
}

#[test]
fn galloway_walks_in_every_run_but_the_magic_mile() {
    let galloway = generate("galloway", &runner(), &aim(RaceDistance::Half, 26)).unwrap();
    let runs = galloway.sessions().filter(|s| s.workout.kind != SessionKind::Race);
    let kinds: Vec<SessionKind> = runs.map(|s| s.workout.kind).collect();
    assert!(kinds.len() > 60);
    let tests: Vec<&SeasonSession> = galloway
        .sessions()
        .filter(|s| s.workout.kind == SessionKind::Interval)
        .collect();
    assert!((4..=12).contains(&tests.len()), "{}", tests.len());
    let mile = |s: &&SeasonSession| s.workout.steps.iter().any(|step| step.distance_m == Some(1_609.0));
    assert!(tests.iter().all(mile));
    let walks = kinds.iter().filter(|k| **k == SessionKind::WalkRun).count();
    assert_eq!(walks + tests.len(), kinds.len());
}
