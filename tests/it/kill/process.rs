//! The real program in a process of its own, and the signals it gets.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use tokio::process::{Child, Command};

/// How long a process may take to do what it was told.
const PATIENCE: Duration = Duration::from_mins(2);

/// One `allure start`. Dropping it kills it.
pub struct Program {
    child: Child,
    log: PathBuf,
}

impl Program {
    /// Starts it with this environment and nothing else but the path of the system's programs.
    pub fn start(folder: &Path, name: &str, environment: &[(&str, String)]) -> Self {
        let log = folder.join(format!("{name}.log"));
        let errors = File::create(&log).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_allure"))
            .arg("start")
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("ALLURE_HOME", folder)
            .envs(environment.iter().map(|(name, value)| (*name, value.as_str())))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(errors)
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        Self { child, log }
    }

    /// Waits for the death it was told to die.
    pub async fn dies(&mut self) -> ExitStatus {
        let ended = tokio::time::timeout(PATIENCE, self.child.wait()).await;
        let Ok(ended) = ended else {
            panic!("it never came to the point: {}", self.said());
        };
        ended.unwrap()
    }

    /// Asks it to stop, as a service manager does, and waits until it has.
    pub async fn stop(mut self) {
        self.signal("-TERM").await;
        let ended = tokio::time::timeout(PATIENCE, self.child.wait()).await;
        let status = ended.expect("it stops when asked").unwrap();
        assert!(status.success(), "stopping: {status}, {}", self.said());
    }

    pub async fn signal(&self, name: &str) {
        let pid = self.child.id().expect("it runs").to_string();
        let sent = Command::new("kill").args([name, &pid]).status().await.unwrap();
        assert!(sent.success(), "kill {name} {pid}: {sent}");
    }

    /// Waits until it stands still, having stopped itself.
    pub async fn stands_still(&self) {
        let pid = self.child.id().expect("it runs").to_string();
        let waiting = async {
            loop {
                let told = Command::new("ps")
                    .args(["-o", "stat=", "-p", &pid])
                    .output()
                    .await
                    .unwrap();
                if told.stdout.starts_with(b"T") {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let stood = tokio::time::timeout(PATIENCE, waiting).await;
        assert!(stood.is_ok(), "it never stood still: {}", self.said());
    }

    /// What it wrote to standard error.
    pub fn said(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }
}
