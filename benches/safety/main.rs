//! What the red-flag layer costs: reading a message.
//!
//! `cargo bench --bench safety` prints it over the development set.

use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

use allure::safety;

const DEV: &str = include_str!("../../tests/fixtures/safety_dev.jsonl");
/// Rows read before anything is timed.
const WARM_UP: usize = 500;

fn main() -> std::io::Result<()> {
    let texts: Vec<String> = DEV
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|row| Some(row.get("text")?.as_str()?.to_owned()))
        .collect();
    for text in texts.iter().take(WARM_UP) {
        black_box(safety::assess(text));
    }
    let mut both = timed(&texts, safety::assess);
    let mut rules = timed(&texts, safety::assess_by_rules);
    let mut out = std::io::stdout().lock();
    for (name, times) in [("rules alone", &mut rules), ("both readings", &mut both)] {
        times.sort_unstable();
        let mean = times.iter().sum::<Duration>() / times.len().max(1) as u32;
        writeln!(
            out,
            "{name}: mean {mean:?}, p50 {:?}, p99 {:?}",
            at(times, 50),
            at(times, 99)
        )?;
    }
    writeln!(out, "{} messages", texts.len())
}

fn timed(texts: &[String], read: impl Fn(&str) -> safety::Assessment) -> Vec<Duration> {
    let one = |text: &String| {
        let started = Instant::now();
        black_box(read(text));
        started.elapsed()
    };
    texts.iter().map(one).collect()
}

/// The value at a percentile of sorted times, by nearest rank. Zero when there is none.
fn at(sorted: &[Duration], percent: usize) -> Duration {
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or_default()
}
