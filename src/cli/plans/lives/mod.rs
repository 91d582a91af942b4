//! `allure eval lives`: runners nobody has met live a year with their seasons, and every day is checked.

mod born;
mod change;
mod day;
mod event;
mod report;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::thread;

use anyhow::Context;
use chrono::NaiveDate;

use self::day::Life;
pub use self::report::Report;
use crate::domain::history::History;

/// Days of a life.
const DAYS: u32 = 52 * 7;

/// Lives so many years, writes what was found as JSON, and succeeds when nothing is broken.
pub fn run(count: usize, seed: u64, out: Option<&Path>) -> anyhow::Result<ExitCode> {
    let report = lives(count, seed);
    let mut text = serde_json::to_vec_pretty(&report.shown(count, seed))?;
    text.push(b'\n');
    match out {
        Some(path) => fs::write(path, text).with_context(|| path.display().to_string())?,
        None => std::io::stdout().write_all(&text)?,
    }
    Ok(if report.violations() == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// So many lives, the same for the same seed on any number of processors.
pub fn lives(count: usize, seed: u64) -> Report {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(count.max(1));
    thread::scope(|scope| {
        let started: Vec<_> = (0..workers)
            .map(|w| {
                scope.spawn(move || {
                    (w..count)
                        .step_by(workers)
                        .map(|n| (n, life(n, seed)))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        let mut all: Vec<(usize, Report)> = started.into_iter().flat_map(|t| t.join().unwrap_or_default()).collect();
        all.sort_by_key(|(n, _)| *n);
        let lived = all.len();
        let mut report = all.into_iter().fold(Report::default(), |sum, (_, one)| sum.with(one));
        if lived < count {
            report.lost(count - lived);
        }
        report
    })
}

/// One year of one runner.
pub fn life(number: usize, seed: u64) -> Report {
    lived(number, seed).report
}

/// What is known of a runner after their year, and the day that follows it.
pub fn history(number: usize, seed: u64) -> (History, NaiveDate) {
    let life = lived(number, seed);
    (life.history, life.today)
}

fn lived(number: usize, seed: u64) -> Life {
    let mut life = Life::begin(number, seed);
    for _ in 0..DAYS {
        life.day();
    }
    life
}
