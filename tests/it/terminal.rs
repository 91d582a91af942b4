//! The terminal as a place of its own: files it leaves, two of them at once, what it says by itself.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::fixtures::{self, Run};
use crate::harness::TestApp;

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_on_the_disk_is_closed_to_others_and_goes_with_its_athlete() {
    let app = TestApp::new().await;
    app.says("j'ai 34 ans").await;
    app.says("/export").await;
    let path = app
        .printed()
        .last()
        .and_then(|said| said.lines().find_map(|l| l.strip_prefix("→ ")).map(PathBuf::from))
        .unwrap();
    let folder = path.parent().unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&path), mode(folder)), (0o600, 0o700));
    assert_eq!(mode(folder.parent().unwrap()), 0o700);
    app.says("/supprimer").await;
    app.presses("Tout supprimer").await;
    assert!(!folder.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_file_on_the_disk_is_simply_taken_in() {
    let app = TestApp::new().await;
    let run = Run {
        start: (app.now() - chrono::TimeDelta::hours(20)).timestamp(),
        ..Run::default()
    };
    let mut bytes = fixtures::gpx(&[run]);
    bytes.extend(std::iter::repeat_n(b'\n', 21 * 1024 * 1024));
    let heard = app.drops("hier.gpx", &bytes).await;
    assert!(heard.contains("ajoutée"), "{heard}");
    let last = app.says("/derniere").await;
    assert!(last.contains("Dernière sortie"), "{last}");
}

#[tokio::test(flavor = "multi_thread")]
async fn prose_in_a_file_is_no_plan_and_a_stranger_is_promised_no_week() {
    let app = TestApp::new().await;
    let heard = app.drops("notes.txt", b"hello").await;
    assert!(heard.contains("FIT, GPX, TCX") && heard.contains(".ics"), "{heard}");
    let week = app.says("/semaine").await;
    assert!(!week.contains("prévue"), "{week}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_to_what_cannot_be_taken_back_is_told_which_number_to_type() {
    let app = TestApp::new().await;
    app.says("mon chien s'appelle Rex").await;
    app.says("/oublie Rex").await;
    let heard = app.says("oui").await;
    assert!(
        heard.contains("tape 1 (« Oublier »)") && !heard.contains("appuie"),
        "{heard}"
    );
    // The buttons are there once more.
    assert_eq!(
        app.presses("Oublier").await,
        "C’est oublié : 1 élément effacé, avec les résumés qui en dépendaient."
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_question_is_never_put_twice() {
    let app = TestApp::new().await;
    let mut heard = Vec::new();
    for text in [
        "bonjour",
        "ma semaine",
        "merci",
        "j'ai 34 ans",
        "mes records",
        "bonjour",
    ] {
        heard.push(app.says(text).await);
    }
    let all = heard.join("\n");
    assert_eq!(all.matches("Qu’est-ce que tu prépares").count(), 1, "{all}");
}

struct Home(PathBuf);

impl Home {
    /// Reachable by the account Postgres runs under, and short.
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("allure-terminal-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_allure"));
        command
            .args(arguments)
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("ALLURE_HOME", &self.0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Says these lines and returns the exit code, what was printed and what was complained of.
    fn run(&self, arguments: &[&str], lines: &str) -> (Option<i32>, String, String) {
        let mut child = self.command(arguments).spawn().unwrap();
        child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        let done = child.wait_with_output().unwrap();
        let text = |bytes: &[u8]| crate::harness::plain(&String::from_utf8_lossy(bytes));
        (done.status.code(), text(&done.stdout), text(&done.stderr))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Err(e) = std::fs::remove_dir_all(&self.0) {
            eprintln!("left {}: {e}", self.0.display());
        }
    }
}

/// Says a line and reads up to the next reply.
fn asks(child: &mut Child, out: &mut impl BufRead, text: &str) -> String {
    writeln!(child.stdin.as_mut().unwrap(), "{text}").unwrap();
    let mut line = String::new();
    while !line.starts_with("allure › ") {
        line.clear();
        assert!(out.read_line(&mut line).unwrap() > 0, "no answer to {text}");
    }
    line
}

#[test]
fn two_terminals_of_one_athlete_each_hear_the_answers_to_their_own_lines() {
    let home = Home::new("two");
    let (_, first, _) = home.run(&["chat", "--as", "dup"], "bonjour\n");
    assert!(first.contains("Nouveau ici : dup."), "{first}");
    let mut one = home.command(&["chat", "--as", "dup"]).spawn().unwrap();
    let mut two = home.command(&["chat", "--as", "dup"]).spawn().unwrap();
    let mut heard = [
        BufReader::new(one.stdout.take().unwrap()),
        BufReader::new(two.stdout.take().unwrap()),
    ];
    for weight in 0..4 {
        let (mine, yours) = (60 + weight, 80 + weight);
        let first = asks(&mut one, &mut heard[0], &format!("je pèse {mine} kg"));
        let second = asks(&mut two, &mut heard[1], &format!("je pèse {yours} kg"));
        assert!(first.contains(&mine.to_string()), "{first}");
        assert!(second.contains(&yours.to_string()), "{second}");
    }
    for mut child in [one, two] {
        drop(child.stdin.take());
        child.wait().unwrap();
    }
}

#[test]
fn a_newcomer_is_greeted_in_the_language_of_their_first_line() {
    let home = Home::new("greeted");
    let (code, heard, _) = home.run(&["chat", "--as", "john"], "what should I run today?\n");
    assert_eq!(code, Some(0));
    assert!(heard.contains("john") && !heard.contains("Nouveau ici"), "{heard}");
}

#[test]
fn an_address_in_use_ends_the_start_with_one_sentence() {
    let home = Home::new("listen");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for (variable, others) in [
        ("ALLURE_WEB_LISTEN", &[][..]),
        (
            "TELEGRAM_WEBHOOK_LISTEN",
            &[
                ("TELEGRAM_BOT_TOKEN", "123456789:abcdefghijklmnopqrstuvwxyzABCDEFGHI"),
                ("TELEGRAM_WEBHOOK_URL", "https://allure.example.org"),
                ("TELEGRAM_WEBHOOK_SECRET", "abcdefghijklmnopqrstuvwxyz0123456789"),
            ][..],
        ),
    ] {
        let mut command = home.command(&["start"]);
        command.env(variable, &address).envs(others.iter().copied());
        let mut child = command.spawn().unwrap();
        drop(child.stdin.take());
        let done = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        let expected = format!(
            "allure: {variable}: another program listens at {address} already; stop it, or give another port\n"
        );
        assert_eq!((done.status.code(), said, done.stdout.len()), (Some(1), expected, 0));
    }
}

#[test]
fn a_backup_replaces_nothing_unasked_and_comes_back_only_under_its_own_key() {
    let home = Home::new("kept");
    home.run(&["chat"], "j'ai 34 ans\n");
    let file = home.0.join("all.dump");
    let path = file.display().to_string();
    assert_eq!(home.run(&["backup", &path], "").0, Some(0));
    let before = std::fs::read(&file).unwrap();
    let (code, _, said) = home.run(&["backup", &path], "");
    assert_eq!(code, Some(1));
    assert!(
        said.contains("was left as it is") && said.contains("--overwrite"),
        "{said}"
    );
    assert_eq!(std::fs::read(&file).unwrap(), before);
    assert_eq!(home.run(&["backup", "--overwrite", &path], "").0, Some(0));

    let other = Home::new("other");
    let (code, _, said) = other.run(&["restore", &path], "");
    assert_eq!(code, Some(1));
    assert!(
        said.contains("another master key") && said.contains("nothing was written"),
        "{said}"
    );
    std::fs::copy(home.0.join("master.key"), other.0.join("master.key")).unwrap();
    let (code, heard, said) = other.run(&["restore", &path], "");
    assert_eq!(code, Some(0), "{said}");
    assert!(heard.contains("athletes restored: 1"), "{heard}");
}
