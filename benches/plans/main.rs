//! What a plan, a day and a year of a life cost: `cargo bench --bench plans`. Wall time as the median of many, and the
//! instructions of one, counted by valgrind where it is installed. Nothing here fails on a time.

use std::hint::black_box;
use std::io::Write;
use std::process::Command;
use std::sync::LazyLock;
use std::time::Instant;

use allure::cli::plans::lives;
use allure::domain::goal::RaceResult;
use allure::domain::history::History;
use allure::domain::season::Aim;
use allure::science::assess;
use allure::science::plan::generate;
use allure::science::plan::runner::Runner;
use chrono::{Days, NaiveDate};
use uuid::Uuid;

/// Weeks of the plan, and days of the race after its first.
const WEEKS: u64 = 16;
const SEED: u64 = 1;
/// One thing counted: its name, how often it is timed, what is expected of one in milliseconds, and itself.
type Task = (&'static str, usize, f64, fn(usize));

const TASKS: [Task; 3] = [
    ("a 16-week plan", 200, 50.0, plan),
    ("one assessment, after a year", 100, 5.0, assessment),
    ("a year of a life", 10, 200.0, year),
];

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    // Under valgrind: one task, so many times.
    if let [_, flag, task, times] = &arguments[..]
        && flag == "--only"
    {
        let (_, _, _, run) = TASKS[task.parse::<usize>()?];
        (0..times.parse()?).for_each(run);
        return Ok(());
    }
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{:<44} {:>12} {:>10} {:>20}",
        "", "median (ms)", "wanted", "instructions"
    )?;
    for (n, (name, times, wanted, run)) in TASKS.iter().enumerate() {
        let took = median((0..*times).map(|i| timed(|| run(i))).collect());
        let counted = instructions(n).map_or("no valgrind".to_owned(), |n| n.to_string());
        writeln!(out, "{name:<44} {took:>12.3} {wanted:>10} {counted:>20}")?;
    }
    Ok(())
}

/// Somebody after a year of their life, and the day it ended.
static LIVED: LazyLock<(History, NaiveDate)> = LazyLock::new(|| lives::history(3, SEED));

fn plan(_: usize) {
    static RUNNER: LazyLock<Runner> = LazyLock::new(|| {
        let (history, today) = &*LIVED;
        Runner {
            recent_weeks_m: vec![40_000.0, 42_000.0, 41_000.0, 43_000.0],
            longest_30d_m: Some(14_000.0),
            runs_per_week: Some(5),
            months_running: Some(48),
            races: vec![RaceResult {
                id: Uuid::nil(),
                date: *today - Days::new(30),
                distance_m: 10_000.0,
                duration_s: 2_700.0,
            }],
            injuries: Vec::new(),
            days_off: Vec::new(),
            pain: None,
            fever: false,
            ..Runner::of(&assess(history, *today, Uuid::nil()))
        }
    });
    let aim = Aim {
        distance_m: 42_195.0,
        date: RUNNER.start + Days::new(WEEKS * 7 - 1),
        time_s: None,
    };
    // A refusal would be quicker than the plan it stands for.
    assert!(black_box(generate("daniels", &RUNNER, &aim)).is_ok());
}

/// The state of somebody with a year of runs behind and a season ahead.
fn assessment(_: usize) {
    let (history, today) = &*LIVED;
    black_box(assess(history, *today, Uuid::nil()));
}

fn year(n: usize) {
    black_box(lives::life(n, SEED));
}

fn timed(run: impl FnOnce()) -> f64 {
    let from = Instant::now();
    run();
    from.elapsed().as_secs_f64() * 1_000.0
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Instructions of one run of a task: those of two less those of one, so that what is read once is left out. `None`
/// without valgrind.
fn instructions(task: usize) -> Option<u64> {
    let of = |times: usize| -> Option<u64> {
        let ran = Command::new("valgrind")
            .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
            .arg(std::env::current_exe().ok()?)
            .args(["--only", &task.to_string(), &times.to_string()])
            .output()
            .ok()?;
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        let line = said.lines().find(|l| l.contains('I') && l.contains("refs:"))?;
        let digits: String = line.rsplit(':').next()?.chars().filter(char::is_ascii_digit).collect();
        digits.parse().ok()
    };
    of(2)?.checked_sub(of(1)?)
}
