//! However the program ends, the Postgres it started ends with it, unless somebody else still uses it.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

struct Home(PathBuf);

impl Home {
    /// Reachable by the account Postgres runs under, and short.
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("allure-leaving-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn serving(&self) -> bool {
        self.0.join("pg/data/postmaster.pid").exists()
    }

    fn until(&self, serving: bool) {
        let deadline = Instant::now() + Duration::from_mins(1);
        while self.serving() != serving {
            assert!(Instant::now() < deadline, "serving is not {serving}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Err(e) = std::fs::remove_dir_all(&self.0) {
            eprintln!("left {}: {e}", self.0.display());
        }
    }
}

fn allure(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_allure"));
    command
        .args(arguments)
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("ALLURE_HOME", home)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill").args([name, &child.id().to_string()]).status();
    assert!(sent.unwrap().success());
}

#[test]
fn an_error_leaves_no_server_behind() {
    let home = Home::new("error");
    for arguments in [
        &["nudge", "--as", "nobody"][..],
        &["nudge", "--at", "yesterday"],
        &["lint", "--as", "nobody", "/tmp"],
        &["import", "--as", "nobody", "/nowhere"],
    ] {
        let ended = allure(&home.0, arguments).status().unwrap();
        assert_eq!((ended.code(), home.serving()), (Some(1), false), "{arguments:?}");
    }
    // With another master key than the one the base was made with.
    let mut other = allure(&home.0, &["pair"]);
    let ended = other.env("ALLURE_MASTER_KEY", "ab".repeat(32)).status().unwrap();
    assert_eq!((ended.code(), home.serving()), (Some(1), false));
}

#[test]
fn a_signal_leaves_no_server_behind_and_two_share_one() {
    let home = Home::new("signal");
    for name in ["-INT", "-TERM", "-HUP"] {
        let mut chat = allure(&home.0, &["chat"]).spawn().unwrap();
        home.until(true);
        signal(&chat, name);
        chat.wait().unwrap();
        assert!(!home.serving(), "{name}");
    }
    let mut first = allure(&home.0, &["chat"]).spawn().unwrap();
    home.until(true);
    let mut second = allure(&home.0, &["chat", "--as", "other"]).spawn().unwrap();
    std::thread::sleep(Duration::from_secs(3));
    signal(&first, "-TERM");
    first.wait().unwrap();
    assert!(home.serving());
    drop(second.stdin.take());
    second.wait().unwrap();
    assert!(!home.serving());
}
