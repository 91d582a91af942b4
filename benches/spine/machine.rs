//! The machine the figures were taken on, and how busy it was.

use std::fmt;
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

/// Processor time so far, in seconds.
#[derive(Debug, Clone, Copy)]
pub struct Busy {
    at: Instant,
    /// This process: Allure, and the load it makes.
    own: f64,
    /// Processes it has started and seen end: pgbench.
    ended: f64,
    /// The bench's own server and its sessions.
    postgres: f64,
    /// Every process of the machine.
    all: f64,
    /// Waiting for the disk.
    waiting: f64,
    /// Taken by the host.
    stolen: f64,
}

/// What was used between two looks.
#[derive(Debug, Clone, Copy)]
pub struct Spent {
    wall: f64,
    own: f64,
    ended: f64,
    postgres: f64,
    others: f64,
    waiting: f64,
    stolen: f64,
}

/// User and system time in `/proc/…/stat`, counted after the name, which stands in parentheses and may
/// hold blanks; behind them stand those of the children that were waited for.
const TIMES: usize = 11;
const PARENT: usize = 1;

fn fields(process: &str) -> Vec<f64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or("");
    after.split_whitespace().map(|f| f.parse().unwrap_or(0.0)).collect()
}

fn seconds(fields: &[f64], from: usize) -> f64 {
    fields.iter().skip(from).take(2).sum::<f64>() / TICKS
}

/// The server with its sessions, those that have ended and those that live.
fn postgres(home: &Path) -> f64 {
    let file = fs::read_to_string(home.join("pg/data/postmaster.pid")).unwrap_or_default();
    let Some(server) = file.lines().next().and_then(|pid| pid.trim().parse::<u32>().ok()) else {
        return 0.0;
    };
    let own = fields(&server.to_string());
    let living = fs::read_dir("/proc").into_iter().flatten().flatten().map(|entry| {
        let session = fields(&entry.file_name().to_string_lossy());
        let ours = session
            .get(PARENT)
            .is_some_and(|parent| (parent - f64::from(server)).abs() < 0.5);
        if ours { seconds(&session, TIMES) } else { 0.0 }
    });
    seconds(&own, TIMES) + seconds(&own, TIMES + 2) + living.sum::<f64>()
}

impl Busy {
    pub fn now(home: &Path) -> Self {
        let stat = fs::read_to_string("/proc/stat").unwrap_or_default();
        let line = stat.lines().next().unwrap_or("");
        let ticks: Vec<f64> = line.split_whitespace().filter_map(|t| t.parse().ok()).collect();
        let tick = |n: usize| ticks.get(n).copied().unwrap_or(0.0) / TICKS;
        let own = fields("self");
        Self {
            at: Instant::now(),
            own: seconds(&own, TIMES),
            ended: seconds(&own, TIMES + 2),
            postgres: postgres(home),
            // User, nice, system, hard and soft interrupts.
            all: tick(0) + tick(1) + tick(2) + tick(5) + tick(6),
            waiting: tick(4),
            stolen: tick(7),
        }
    }

    pub fn since(self, home: &Path) -> Spent {
        let now = Self::now(home);
        let (own, ended) = (now.own - self.own, now.ended - self.ended);
        let postgres = now.postgres - self.postgres;
        Spent {
            wall: (now.at - self.at).as_secs_f64(),
            own,
            ended,
            postgres,
            others: (now.all - self.all - own - ended - postgres).max(0.0),
            waiting: now.waiting - self.waiting,
            stolen: now.stolen - self.stolen,
        }
    }
}

impl Spent {
    /// Processor time of one turn in milliseconds: the client's (Allure or pgbench) and the server's.
    pub fn per_turn_ms(self, turns: f64) -> (f64, f64) {
        let turns = turns.max(1.0);
        ((self.own + self.ended) / turns * 1000.0, self.postgres / turns * 1000.0)
    }
}

impl fmt::Display for Spent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cores = |seconds: f64| seconds / self.wall.max(1e-9);
        write!(
            f,
            "cores: Allure {:.2}, pgbench {:.2}, Postgres {:.2}, strangers {:.2}, disk wait {:.2}, stolen {:.2}",
            cores(self.own),
            cores(self.ended),
            cores(self.postgres),
            cores(self.others),
            cores(self.waiting),
            cores(self.stolen),
        )
    }
}
