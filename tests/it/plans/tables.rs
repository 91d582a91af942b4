//! Every school as its weeks read, against the tables kept beside this file: a change of the generator shows as what it
//! changes for somebody. `ALLURE_KEEP_TABLES=1 cargo test tables` writes them anew; read them before keeping them.

use std::fs;
use std::path::Path;

use allure::domain::goal::RaceResult;
use allure::domain::season::Aim;
use allure::science::plan::generate;
use allure::science::plan::methodology::METHODOLOGIES;
use allure::science::plan::preset::RaceDistance;
use allure::science::plan::runner::Runner;
use allure::science::plan::table::table;
use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

/// Name, weekly metres over what the distance asks to begin from, months, runs a week, 10 km in seconds.
const LEVELS: [(&str, f64, u32, u8, f64); 3] = [
    ("novice", 1.0, 14, 4, 3_600.0),
    ("intermediate", 1.6, 40, 5, 2_900.0),
    ("advanced", 2.8, 120, 6, 2_250.0),
];
/// Share of a week that was its longest run.
const LONGEST: f64 = 0.4;

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn metres(distance: RaceDistance) -> f64 {
    match distance {
        RaceDistance::FiveK => 5_000.0,
        RaceDistance::TenK => 10_000.0,
        RaceDistance::Half => 21_097.5,
        RaceDistance::Marathon => 42_195.0,
        RaceDistance::Ultra => 50_000.0,
    }
}

fn runner(distance: RaceDistance, level: (&str, f64, u32, u8, f64)) -> Runner {
    let (_, share, months, runs, ten_k_s) = level;
    let weekly = (distance.preset().base_m * share).round();
    Runner {
        start: start(),
        sex: None,
        age: Some(35),
        months_running: Some(months),
        races: vec![RaceResult {
            id: Uuid::nil(),
            date: start() - TimeDelta::days(36),
            distance_m: 10_000.0,
            duration_s: ten_k_s,
        }],
        recent_weeks_m: vec![weekly; 4],
        longest_30d_m: Some((weekly * LONGEST).round()),
        runs_per_week: Some(runs),
        days_off: vec![],
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

#[test]
fn tables_of_every_school() {
    let mut text = String::new();
    for method in METHODOLOGIES.iter() {
        for distance in &method.distances {
            for level in LEVELS {
                let weeks = i64::from(method.weeks.typical);
                let aim = Aim {
                    distance_m: metres(*distance),
                    date: start() + TimeDelta::days(weeks * 7 - 1),
                    time_s: None,
                };
                text.push_str(&format!("## {} {} {}\n\n", method.id, distance.id(), level.0));
                text.push_str(&match generate(&method.id, &runner(*distance, level), &aim) {
                    Ok(season) => format!("{}\nbound by {}\n\n", table(&season), season.binding.join(" ")),
                    Err(no) => format!("refused: {}, nearest {:?}\n\n", no.reason.id(), no.nearest),
                });
            }
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/plans/tables.txt");
    if std::env::var_os("ALLURE_KEEP_TABLES").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(text.lines()).position(|(a, b)| a != b);
    assert!(kept == text, "the tables differ from line {differs:?} on");
}
