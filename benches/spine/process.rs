//! The real program in a process of its own.

use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::Context;
use sqlx::ConnectOptions;
use sqlx::postgres::PgConnectOptions;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

const PATIENCE: Duration = Duration::from_mins(1);
const LOOK_EVERY: Duration = Duration::from_millis(3);

/// One `allure start` with a pipe for a keyboard. Dropping it kills it.
pub struct Program {
    child: Child,
    keyboard: Option<ChildStdin>,
    screen: Lines<BufReader<ChildStdout>>,
    /// From the call that starts the process to the banner on its output.
    pub ready_after: Duration,
}

impl Program {
    /// Starts it with nothing configured, and waits for its banner.
    pub async fn start(home: &Path) -> anyhow::Result<Self> {
        let began = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_allure"))
            .arg("start")
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("ALLURE_HOME", home)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true)
            .spawn()?;
        let keyboard = child.stdin.take();
        let mut screen = BufReader::new(child.stdout.take().context("it has no output")?).lines();
        let banner = tokio::time::timeout(PATIENCE, screen.next_line()).await??;
        let ready_after = began.elapsed();
        anyhow::ensure!(banner.is_some_and(|l| l.starts_with("Allure")), "no banner");
        Ok(Self {
            child,
            keyboard,
            screen,
            ready_after,
        })
    }

    /// Says each of these, waiting for each answer. Returns how many answers came.
    pub async fn converse(&mut self, phrases: &[&str]) -> anyhow::Result<usize> {
        for phrase in phrases {
            let keyboard = self.keyboard.as_mut().context("it has no keyboard")?;
            keyboard.write_all(format!("{phrase}\n").as_bytes()).await?;
            loop {
                let line = tokio::time::timeout(PATIENCE, self.screen.next_line()).await??;
                if line.context("it has ended")?.starts_with("allure ›") {
                    break;
                }
            }
        }
        Ok(phrases.len())
    }

    /// Resident memory, whole and private, and the most there ever was.
    pub fn memory(&self) -> anyhow::Result<String> {
        let pid = self.child.id().context("it has ended")?;
        let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
        let mb = |name: &str| {
            let line = status.lines().find(|l| l.starts_with(name)).unwrap_or("");
            line.split_whitespace()
                .nth(1)
                .and_then(|kb| kb.parse::<f64>().ok())
                .unwrap_or(0.0)
                / 1000.0
        };
        let threads = status
            .lines()
            .find_map(|l| l.strip_prefix("Threads:"))
            .unwrap_or("")
            .trim();
        Ok(format!(
            "{:.1} MB (private {:.1}, of the program's file {:.1}, peak {:.1}, threads {threads})",
            mb("VmRSS"),
            mb("RssAnon"),
            mb("RssFile"),
            mb("VmHWM"),
        ))
    }

    /// Closes its keyboard, as the end of a pipe does, and waits until it has ended.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        drop(self.keyboard.take());
        let mut rest = self.screen;
        let drained = async move { while let Ok(Some(_)) = rest.next_line().await {} };
        tokio::time::timeout(PATIENCE, drained).await?;
        let status = tokio::time::timeout(PATIENCE, self.child.wait()).await??;
        anyhow::ensure!(status.success(), "it ended with {status}");
        Ok(())
    }
}

/// A start with the server stopped, watched from outside: when the banner came and when Postgres first
/// accepted a session, both from the start of the process. It stops the server again when it ends.
pub async fn cold(home: &Path, options: &PgConnectOptions) -> anyhow::Result<(Duration, Duration)> {
    let began = Instant::now();
    let options = options.clone();
    let watch = tokio::spawn(async move {
        while options.connect().await.is_err() {
            if began.elapsed() > PATIENCE {
                break;
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
        began.elapsed()
    });
    let program = Program::start(home).await?;
    let ready = program.ready_after;
    let accepted = watch.await?;
    program.stop().await?;
    Ok((ready, accepted))
}
