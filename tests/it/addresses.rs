//! What only the whole program shows of a door, and the command line's own words.

use std::path::Path;
use std::process::{Output, Stdio};
use std::sync::Arc;
use std::time::Duration;

use allure::channel::telegram::Telegram;
use allure::config::{Secret, TelegramConfig};
use allure::i18n;
use allure::store::accounts;
use allure::{channel::Channel, domain::athlete::Lang};
use chrono::TimeDelta;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

use crate::fakes::telegram::{Fault, TOKEN, Telegram as Fake};
use crate::fixtures;
use crate::harness::base::TestBase;
use crate::harness::{Options, TestApp};

const ANA: i64 = 42;
const CLUB: i64 = -500;
const SOON: Duration = Duration::from_secs(15);

async fn with_telegram(fake: &Fake) -> TestApp {
    let config = TelegramConfig {
        token: Secret::new(TOKEN),
        api_url: Some(fake.url()),
        webhook: None,
    };
    let _already_there = rustls::crypto::ring::default_provider().install_default();
    let door: Arc<dyn Channel> = Arc::new(Telegram::new(&config, Vec::new()).unwrap());
    TestApp::with(Options {
        channels: vec![door],
        ..Options::default()
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strangers_press_is_answered() {
    let fake = Fake::start().await;
    let app = with_telegram(&fake).await;
    let private = i18n::text(Lang::Fr, "bot-stranger", &[]);
    fake.user_says(ANA, "bonjour");
    let first = fake.wait_for(ANA, |m| m.text == private, SOON).await;
    fake.user_presses(ANA, first.id, "go:abc");
    fake.wait_for(ANA, |m| m.text == private && m.id != first.id, SOON)
        .await;
    assert_eq!(fake.calls("answercallbackquery").len(), 1);
    drop(app);
}

/// Lets somebody in by a code, and says what greeted them.
async fn enter(app: &TestApp, fake: &Fake) -> String {
    let code = {
        let mut db = app.app.pool.acquire().await.unwrap();
        let until = app.now() + TimeDelta::minutes(10);
        accounts::new_pairing_code(&mut db, &app.app.vault, until)
            .await
            .unwrap()
    };
    fake.user_says(ANA, &code);
    fake.wait_for(ANA, |_| true, SOON).await.text
}

#[tokio::test(flavor = "multi_thread")]
async fn a_good_code_is_welcomed_in_the_language_of_the_app() {
    for (tag, inside, first) in [
        (
            "fr",
            "Code accepté, tu y es\u{202f}!",
            "dis-moi simplement ton objectif",
        ),
        ("en", "Code accepted, you are in!", "simply tell me your goal"),
    ] {
        let fake = Fake::start().await;
        fake.introduce(ANA, "Ana", tag);
        let app = with_telegram(&fake).await;
        let welcome = enter(&app, &fake).await;
        assert!(welcome.starts_with(inside) && welcome.contains(first), "{welcome}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_group_nothing_of_an_athlete_is_said() {
    let fake = Fake::start().await;
    let app = with_telegram(&fake).await;
    enter(&app, &fake).await;
    fake.user_says(ANA, "je prépare le marathon de Paris le 11 avril en 3h30");
    fake.wait_for(ANA, |m| m.text.contains("3:30:00"), SOON).await;
    let refusal = i18n::text(Lang::Fr, "bot-group", &[]);
    let asked = [
        "/memoire",
        "/semaine@allure_test_bot",
        "@allure_test_bot quel est mon objectif ?",
        "/seance",
        "/forme",
    ];
    for (n, text) in asked.iter().enumerate() {
        fake.group_message(CLUB, ANA, text);
        let said = fake
            .wait_until(|it| Some(it.sent(CLUB)).filter(|s| s.len() > n), SOON)
            .await;
        let said: Vec<_> = said.unwrap().into_iter().map(|m| m.text).collect();
        assert_eq!(said, vec![refusal.clone(); n + 1], "{text}");
    }
    let in_club = |method: &str| {
        let calls = fake.calls(method);
        calls
            .iter()
            .filter(|c| format!("{c:?}").contains(&CLUB.to_string()))
            .count()
    };
    assert_eq!((in_club("sendchataction"), in_club("sendphoto")), (0, 0));
    let before = fake.sent(ANA).len();
    fake.user_says(ANA, "/objectif");
    let there = |it: &Fake| it.sent(ANA).get(before).map(|m| m.text.clone());
    let private = fake.wait_until(there, SOON).await.unwrap();
    assert!(private.contains("Marathon de Paris"), "{private}");
    // What others heard is no part of the conversation.
    let kept: i64 = sqlx::query_scalar("select count(*) from message")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    assert_eq!(kept, 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_too_large_for_the_door_is_said_and_not_tried_again() {
    let fake = Fake::start().await;
    let app = with_telegram(&fake).await;
    enter(&app, &fake).await;
    fake.fail_always("senddocument", Fault::Status(413, "Request Entity Too Large"));
    fake.user_says(ANA, "/export");
    let missing = i18n::text(Lang::Fr, "bot-file-too-large-to-send", &[]);
    fake.wait_for(ANA, |m| m.text.ends_with(&missing), SOON).await;
    assert_eq!(fake.calls("senddocument").len(), 1);
    // The row is settled a moment after the message is seen.
    for _ in 0..200 {
        let states: Vec<String> = sqlx::query_scalar("select distinct state from outbox")
            .fetch_all(&app.app.pool)
            .await
            .unwrap();
        if states == ["sent"] {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the outbox is not settled");
}

/// Runs the program to its end with these words on its standard input.
async fn run(home: &Path, base: &TestBase, words: &[&str], input: &[u8]) -> (Output, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_allure"))
        .args(words)
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("ALLURE_HOME", home)
        .env("DATABASE_URL", base.url())
        .env("TELEGRAM_BOT_TOKEN", "123:secret")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input).await.unwrap();
    drop(stdin);
    let output = child.wait_with_output().await.unwrap();
    let said = crate::harness::plain(&String::from_utf8_lossy(&output.stdout));
    (output, said)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_line_says_what_it_could_not_read() {
    let home = tempfile::tempdir().unwrap();
    let base = TestBase::new().await;
    let (chat, said) = run(home.path(), &base, &["chat"], b"bonjour\nj\xe9r\xf4me\n/aide\n").await;
    assert!(chat.status.success());
    assert!(said.contains("Cette ligne n’est pas en UTF-8"), "{said}");
    assert!(!said.contains('\u{fffd}') && said.contains("/reglages"), "{said}");

    let folder = tempfile::tempdir().unwrap();
    let named = |name: &str| folder.path().join(name).display().to_string();
    let (good, bad, none) = (named("a.fit"), named("b.fit"), named("none.fit"));
    std::fs::write(&good, fixtures::fit(&fixtures::Run::default())).unwrap();
    std::fs::write(&bad, b"no activity at all").unwrap();
    for (words, success) in [
        (vec!["import", good.as_str()], true),
        (vec!["import", good.as_str()], true),
        (vec!["import", good.as_str(), bad.as_str(), none.as_str()], false),
    ] {
        let (import, said) = run(home.path(), &base, &words, b"").await;
        assert_eq!(import.status.success(), success, "{words:?}: {said}");
        for path in &words[1..] {
            assert_eq!(said.contains(&format!("{path}: ")), *path != good, "{path}: {said}");
        }
    }

    // Who comes with files first needs no hello.
    let words = ["import", "--as", "zoe", good.as_str()];
    let (import, said) = run(home.path(), &base, &words, b"").await;
    assert!(import.status.success() && said.contains("Nouveau ici : zoe"), "{said}");
    let (chat, said) = run(home.path(), &base, &["chat", "--as", "zoe"], b"mes records\n").await;
    assert!(chat.status.success() && !said.contains("Nouveau ici"), "{said}");

    let (check, said) = run(home.path(), &base, &["check"], b"").await;
    assert!(!check.status.success());
    assert!(
        said.contains("TELEGRAM_BOT_TOKEN: set (opens the Telegram door)\n"),
        "{said}"
    );
    assert!(
        said.contains("DISCORD_TOKEN: not set (opens the Discord door)\n"),
        "{said}"
    );
    assert!(
        said.contains("wrong: TELEGRAM_BOT_TOKEN does not look like a token"),
        "{said}"
    );
    assert!(!said.contains("123:secret") && !said.contains("postgres://"), "{said}");
}
