//! How fast a phone's health export streams by, and in how much memory: `cargo bench --bench health -- [MEGABYTES]`.
//!
//! The export is written as it is read, so that no disk and no other reader is measured.

use std::io::{BufReader, Read, Write};
use std::time::Instant;

use allure::formats::health::apple::{Export, Item};

/// Megabytes where none are asked for.
const DEFAULT_MB: u64 = 300;

/// An export without end: a head, then records, a night and a run again and again, until so many bytes are out.
struct Phone {
    left: u64,
    waiting: Vec<u8>,
    at: usize,
    number: u64,
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (Record|Workout)*>\n]>\n<HealthData locale=\"fr_FR\">\n";

impl Phone {
    fn of(megabytes: u64) -> Self {
        Self {
            left: megabytes * 1_000_000,
            waiting: HEAD.as_bytes().to_vec(),
            at: 0,
            number: 0,
        }
    }

    /// Most records of a real export are heart rates and steps, which nobody reads here.
    fn next_lines(&mut self) {
        self.waiting.clear();
        self.at = 0;
        if self.left == 0 {
            return;
        }
        self.number += 1;
        let day = chrono::DateTime::from_timestamp(1_500_000_000 + (self.number as i64 % 3_600) * 86_400, 0);
        let day = day.unwrap_or_default().format("%Y-%m-%d");
        let device = "&lt;&lt;HKDevice: 0x1&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:9.1&gt;";
        let record = |kind: &str, unit: &str, value: u64| {
            format!(
                " <Record type=\"{kind}\" sourceName=\"Montre\" sourceVersion=\"9.1\" device=\"{device}\" unit=\"{unit}\" creationDate=\"{day} 05:00:00 +0100\" startDate=\"{day} 05:00:00 +0100\" endDate=\"{day} 05:00:00 +0100\" value=\"{value}\"/>\n"
            )
        };
        let mut lines = String::new();
        for beat in 0..40 {
            lines.push_str(&record("HKQuantityTypeIdentifierHeartRate", "count/min", 50 + beat));
        }
        lines.push_str(&record(
            "HKQuantityTypeIdentifierHeartRateVariabilitySDNN",
            "ms",
            40 + self.number % 30,
        ));
        lines.push_str(&record("HKQuantityTypeIdentifierRestingHeartRate", "count/min", 50));
        lines.push_str(&format!(" <Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30\" durationUnit=\"min\" startDate=\"{day} 08:00:00 +0100\" endDate=\"{day} 08:30:00 +0100\">\n  <WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"5\" unit=\"km\"/>\n </Workout>\n"));
        self.left = self.left.saturating_sub(lines.len() as u64);
        if self.left == 0 {
            lines.push_str("</HealthData>\n");
        }
        self.waiting = lines.into_bytes();
    }
}

impl Read for Phone {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        if self.at == self.waiting.len() {
            self.next_lines();
        }
        let rest = &self.waiting[self.at..];
        let take = rest.len().min(buf.len());
        buf[..take].copy_from_slice(&rest[..take]);
        self.at += take;
        Ok(take)
    }
}

/// Peak resident memory of this process, kilobytes. `None` where the system does not tell.
fn peak_kb() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn main() {
    let asked = std::env::args().find_map(|word| word.parse().ok());
    let megabytes: u64 = asked.unwrap_or(DEFAULT_MB);
    let idle = peak_kb();
    let began = Instant::now();
    let (mut readings, mut workouts, mut cut) = (0_u64, 0_u64, false);
    match Export::new(BufReader::with_capacity(1 << 17, Phone::of(megabytes))) {
        Ok(export) => {
            for item in export {
                match item {
                    Item::Reading(_) => readings += 1,
                    Item::Workout(_) => workouts += 1,
                    Item::Cut => cut = true,
                }
            }
        }
        Err(error) => tell(&format!("not read: {error}")),
    }
    let seconds = began.elapsed().as_secs_f64();
    tell(&format!(
        "{megabytes} MB in {seconds:.1} s ({:.0} MB/s, writing them included): {readings} readings, {workouts} workouts, cut: {cut}; peak memory {:?} kB, {:?} kB before",
        megabytes as f64 / seconds,
        peak_kb(),
        idle
    ));
}

fn tell(line: &str) {
    if writeln!(std::io::stdout(), "{line}").is_err() {
        std::process::exit(1);
    }
}
