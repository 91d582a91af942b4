//! The machine the figures were taken on, and how busy it was.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// Ticks of `/proc/stat` in a second, on every Linux.
const TICKS: f64 = 100.0;

/// One line: processors, memory, kernel, Postgres, load.
pub fn line(programs: &Path) -> String {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let after_colon = |text: &str, name: &str| {
        let line = text
            .lines()
            .find(|l| l.starts_with(name))
            .and_then(|l| l.split_once(':'));
        line.map(|(_, v)| v.trim().to_owned()).unwrap_or_default()
    };
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let memory = after_colon(&read("/proc/meminfo"), "MemTotal");
    let memory_gb = memory
        .split(' ')
        .next()
        .and_then(|kb| kb.parse::<f64>().ok())
        .unwrap_or(0.0)
        / 1e6;
    let postgres = Command::new(programs.join("postgres")).arg("--version").output();
    let postgres = postgres
        .map(|o| String::from_utf8_lossy(&o.stdout).trim().to_owned())
        .unwrap_or_default();
    format!(
        "machine: {cores} cores, {}, {memory_gb:.0} GB, Linux {}, {postgres} (fsync on, shared_buffers 64 MB), load {}",
        after_colon(&read("/proc/cpuinfo"), "model name"),
        read("/proc/sys/kernel/osrelease").trim(),
        read("/proc/loadavg").split(' ').take(2).collect::<Vec<_>>().join(" "),
    )
}

/// Processor time so far: this process, all processes, waiting for the disk, stolen by the host.
#[derive(Debug, Clone, Copy)]
pub struct Busy {
    at: Instant,
    own: f64,
    all: f64,
    waiting: f64,
    stolen: f64,
}

impl Busy {
    pub fn now() -> Self {
        let stat = fs::read_to_string("/proc/stat").unwrap_or_default();
        let ticks: Vec<f64> = stat
            .lines()
            .next()
            .unwrap_or("")
            .split_whitespace()
            .filter_map(|t| t.parse().ok())
            .collect();
        let tick = |n: usize| ticks.get(n).copied().unwrap_or(0.0) / TICKS;
        let own = fs::read_to_string("/proc/self/stat").unwrap_or_default();
        // The name stands in parentheses and may hold blanks; user and system time are the 12th and 13th after it.
        let fields: Vec<&str> = own.rsplit(')').next().unwrap_or("").split_whitespace().collect();
        let field = |n: usize| fields.get(n).and_then(|f| f.parse::<f64>().ok()).unwrap_or(0.0) / TICKS;
        Self {
            at: Instant::now(),
            own: field(11) + field(12),
            // User, nice, system, hard and soft interrupts.
            all: tick(0) + tick(1) + tick(2) + tick(5) + tick(6),
            waiting: tick(4),
            stolen: tick(7),
        }
    }

    /// Cores used since then, on average.
    pub fn since(self) -> String {
        let now = Self::now();
        let wall = (now.at - self.at).as_secs_f64();
        let own = (now.own - self.own) / wall;
        let others = (now.all - self.all) / wall - own;
        let waiting = (now.waiting - self.waiting) / wall;
        let stolen = (now.stolen - self.stolen) / wall;
        format!(
            "cores: Allure and load {own:.2}, Postgres and others {others:.2}, disk wait {waiting:.2}, stolen {stolen:.2}"
        )
    }
}
