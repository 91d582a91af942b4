//! What a season keeps of its school: cross-training days, continuous runs, long runs in the taper, the one that refuses.

use allure::domain::athlete::Kit;
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
pub fn runner() -> Runner {
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
        doubles: vec![],
        kit: vec![],
        injuries: Vec::new(),
        pain: None,
        fever: false,
        easy_pace: None,
        known_index: None,
        wishes: allure::science::plan::wishes::Wishes::default(),
        habit: allure::science::plan::runner::Words::Nothing,
    }
}

pub fn aim(distance: RaceDistance, weeks: u64) -> Aim {
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

/// 160 km a week, a lactate meter and a coach, two runs on some days.
fn elite(doubles: &[u8]) -> Runner {
    Runner {
        recent_weeks_m: vec![160_000.0; 4],
        longest_30d_m: Some(30_000.0),
        doubles: doubles.to_vec(),
        kit: Kit::ALL.to_vec(),
        ..runner()
    }
}

#[test]
fn the_double_threshold_asks_for_volume_and_for_what_only_the_runner_can_say() {
    let refused = |runner: &Runner| generate("norwegian_double", runner, &aim(RaceDistance::TenK, 16)).unwrap_err();
    let fewer = refused(&runner());
    assert!(matches!(fewer.reason, RefusalReason::WeeklyVolume { .. }), "{fewer:?}");
    assert_eq!(fewer.nearest.as_deref(), Some("norwegian_singles"));
    let bare = Runner {
        kit: vec![Kit::Coach],
        ..elite(&[1, 3])
    };
    assert_eq!(refused(&bare).reason, RefusalReason::Equipment);
    for days in [&[][..], &[1], &[1, 2], &[0, 6]] {
        assert_eq!(
            refused(&elite(days)).reason,
            RefusalReason::TwiceADay { needed: 2 },
            "{days:?}"
        );
    }
}

#[test]
fn a_double_day_holds_two_threshold_sessions_and_the_days_around_it_nothing_hard() {
    let season = generate("norwegian_double", &elite(&[1, 3]), &aim(RaceDistance::TenK, 16)).unwrap();
    let double: Vec<&SeasonSession> = season.sessions().filter(|s| hard(s) && s.workout.twice()).collect();
    assert!(double.len() > 10, "{}", double.len());
    for session in &double {
        let steps = &session.workout.steps;
        let at = steps.iter().position(|s| s.kind == StepKind::Apart).unwrap();
        assert!(steps[..at].iter().any(|s| s.zone == 2) && steps[at..].iter().any(|s| s.zone == 2));
        assert!(
            [Weekday::Tue, Weekday::Thu].contains(&session.date.weekday()),
            "{}",
            session.date
        );
        // The limit of a single run holds for the sum of both.
        assert!(session.distance_m <= 33_000.0, "{}", session.distance_m);
    }
    let one_a_day = season.sessions().filter(|s| s.workout.kind.runs()).map(|s| s.date);
    let all: Vec<NaiveDate> = one_a_day.collect();
    assert!(all.windows(2).all(|two| two[0] < two[1]), "a day told twice");
    let days: Vec<NaiveDate> = season
        .sessions()
        .filter(|s| s.hard && !s.long)
        .map(|s| s.date)
        .collect();
    assert!(days.windows(2).all(|two| (two[1] - two[0]).num_days() >= 2), "{days:?}");
}

#[test]
fn the_special_block_stands_between_easy_days_for_who_agreed_to_it() {
    let agreed = Runner {
        doubles: vec![2],
        ..runner()
    };
    let to = aim(RaceDistance::Marathon, 26);
    let season = generate("canova", &agreed, &to).unwrap();
    let blocks: Vec<&SeasonSession> = season.sessions().filter(|s| s.code == "SB" && hard(s)).collect();
    assert!(!blocks.is_empty());
    for block in &blocks {
        assert!(block.workout.twice() && block.workout.reasons.iter().any(|r| r.rule == "special_block"));
        assert!((to.date - block.date).num_days() >= 10);
        let near = |s: &&SeasonSession| (1..=2).contains(&(s.date - block.date).num_days().abs());
        assert!(season.sessions().filter(near).all(|s| !s.hard), "{}", block.date);
    }
    let alone = generate("canova", &runner(), &to).unwrap();
    assert!(alone.sessions().all(|s| s.code != "SB" && !s.workout.twice()));
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
