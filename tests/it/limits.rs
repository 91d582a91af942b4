//! More than one person sends: told once, nothing lost, and a warning sign is heard through it all.

use allure::domain::allowance::{Allowance, Verdict};
use allure::domain::dialogue::{Content, Door, FileRef, Inbound};
use allure::store::scope::Scope;
use allure::store::{accounts, allowances, messages, outbox};
use chrono::TimeDelta;

use crate::harness::{TestApp, plain};

const ACCOUNT: &str = "4711";

/// A message of a runner at a door that is not the machine's own.
fn arrives(app: &TestApp, content: Content) -> Inbound {
    Inbound {
        door: Door::Telegram,
        account: ACCOUNT.to_owned(),
        address: ACCOUNT.to_owned(),
        ..app.inbound(content)
    }
}

fn text(words: &str) -> Content {
    Content::Text { text: words.to_owned() }
}

async fn let_in(app: &TestApp) {
    let mut db = app.app.pool.acquire().await.unwrap();
    let hash = accounts::fingerprint(&app.app.vault, Door::Telegram, ACCOUNT);
    accounts::let_in(&mut db, Door::Telegram, &hash).await.unwrap();
}

async fn scope(app: &TestApp) -> Option<Scope> {
    let mut db = app.app.pool.acquire().await.unwrap();
    accounts::authenticate(&mut db, &app.app.vault, Door::Telegram, ACCOUNT)
        .await
        .unwrap()
}

/// Uses up so many units beforehand.
async fn used(app: &TestApp, what: Allowance, units: i32) {
    let scope = scope(app).await.unwrap();
    let mut db = app.app.pool.acquire().await.unwrap();
    let verdict = allowances::take(&mut db, &scope, what, units, app.now()).await.unwrap();
    assert_eq!(verdict, Verdict::Free);
}

/// The row that answers a message, by the beginning of its key.
async fn said(app: &TestApp, kind: &str, inbound: &Inbound) -> Option<String> {
    let scope = scope(app).await?;
    let mut db = app.app.pool.acquire().await.unwrap();
    let key = format!("{kind}|telegram|{}", inbound.external_id);
    let found = outbox::find(&mut db, &scope, &key).await.unwrap();
    found.map(|(reply, _)| plain(&reply.text))
}

/// What is answered, and what is said of a limit.
async fn hears(app: &TestApp, content: Content) -> (Option<String>, Option<String>) {
    let inbound = arrives(app, content);
    allure::bot::receive(&app.app, vec![inbound.clone()]).await.unwrap();
    for _ in 0..1000 {
        let waits: bool = sqlx::query_scalar(
            "select exists (select 1 from inbox where external_id = $1 and state = 'waiting' and not_before <= now())",
        )
        .bind(&inbound.external_id)
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
        if !waits {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    (said(app, "reply", &inbound).await, said(app, "wait", &inbound).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_is_told_once_and_kept_and_a_warning_sign_is_answered() {
    let app = TestApp::new().await;
    let_in(&app).await;
    // Twenty short messages in a minute are all answered.
    for _ in 0..20 {
        let (answer, wait) = hears(&app, text("merci")).await;
        assert!(answer.is_some() && wait.is_none(), "{answer:?} {wait:?}");
        app.advance(TimeDelta::seconds(3));
    }
    used(&app, Allowance::Message, 60).await;
    let (answer, wait) = hears(&app, text("et demain ?")).await;
    assert!(answer.is_none(), "{answer:?}");
    let told = "Tu m’envoies plus de messages que je ne peux en traiter : je les garde sans y répondre, écris-moi de \
                nouveau à partir de 10 h 02.";
    assert_eq!(wait.as_deref(), Some(told));
    assert_eq!(hears(&app, text("allô ?")).await, (None, None));
    // Red is answered, and so is orange; what was not answered was kept.
    let (alarm, _) = hears(
        &app,
        text("j'ai une douleur dans la poitrine et le bras gauche engourdi"),
    )
    .await;
    assert!(alarm.as_deref().is_some_and(|a| a.contains("15")), "{alarm:?}");
    let kept: Vec<String> = {
        let scope = scope(&app).await.unwrap();
        let mut db = app.app.pool.acquire().await.unwrap();
        let all = messages::all(&mut db, &scope).await.unwrap();
        all.into_iter().map(|said| said.text).collect()
    };
    for words in ["et demain ?", "allô ?"] {
        assert!(kept.iter().any(|said| said == words), "{kept:?}");
    }
    app.advance(TimeDelta::seconds(61));
    let (answer, wait) = hears(&app, text("merci")).await;
    assert!(answer.is_some() && wait.is_none(), "{answer:?} {wait:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn files_over_the_limit_wait_in_the_queue() {
    let app = TestApp::new().await;
    let_in(&app).await;
    hears(&app, text("bonjour")).await;
    used(&app, Allowance::File, 100).await;
    let file = |name: &str| Content::File {
        file: FileRef {
            handle: name.to_owned(),
            name: Some(name.to_owned()),
            size: Some(1000),
        },
        caption: None,
    };
    let (answer, wait) = hears(&app, file("hier.fit")).await;
    assert_eq!(answer, None);
    assert!(
        wait.as_deref()
            .is_some_and(|w| w.contains("à partir de 10 h 05") && w.contains("rien à renvoyer")),
        "{wait:?}"
    );
    assert_eq!(hears(&app, file("avant-hier.fit")).await, (None, None));
    let waiting = "select count(*) from inbox where state = 'waiting' and attempts = 0 and not_before > now()";
    let count: i64 = sqlx::query_scalar(waiting).fetch_one(&app.app.pool).await.unwrap();
    assert_eq!(count, 2);
    // Words are another allowance.
    assert!(hears(&app, text("merci")).await.0.is_some());
    app.advance(TimeDelta::minutes(5));
    sqlx::query("update inbox set not_before = now() where state = 'waiting'")
        .execute(&app.app.pool)
        .await
        .unwrap();
    app.app.wake.inbox.notify_waiters();
    let done = "select count(*) from outbox where key like 'reply|%'";
    for _ in 0..500 {
        let count: i64 = sqlx::query_scalar(done).fetch_one(&app.app.pool).await.unwrap();
        if count == 4 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("the files were not read after the pause");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_hundred_at_once_no_more_pass_than_there_are() {
    let app = TestApp::new().await;
    let_in(&app).await;
    hears(&app, text("bonjour")).await;
    let scope = scope(&app).await.unwrap();
    let now = app.now() + TimeDelta::hours(1);
    let tries = (0..100).map(|_| {
        let (pool, scope) = (app.app.pool.clone(), scope.clone());
        tokio::spawn(async move {
            let mut tx = pool.begin().await.unwrap();
            let verdict = allowances::take(&mut tx, &scope, Allowance::Message, 1, now)
                .await
                .unwrap();
            tx.commit().await.unwrap();
            verdict
        })
    });
    let verdicts: Vec<Verdict> = futures::future::join_all(tries)
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    assert_eq!(verdicts.iter().filter(|v| **v == Verdict::Free).count(), 60);
    let told = |v: &&Verdict| matches!(v, Verdict::Shut { first: true, .. });
    assert_eq!(verdicts.iter().filter(told).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_are_tried_five_times_and_made_five_times_an_hour() {
    let app = TestApp::new().await;
    for _ in 0..5 {
        hears(&app, text("WRNGCDE2")).await;
    }
    let good = || async {
        let mut db = app.app.pool.acquire().await.unwrap();
        let expires = app.now() + TimeDelta::minutes(10);
        accounts::new_pairing_code(&mut db, &app.app.vault, expires)
            .await
            .unwrap()
    };
    hears(&app, text(&good().await)).await;
    assert!(scope(&app).await.is_none(), "a sixth code was looked at");
    app.advance(TimeDelta::minutes(13));
    let inbound = arrives(&app, text(&good().await));
    allure::bot::receive(&app.app, vec![inbound.clone()]).await.unwrap();
    for _ in 0..500 {
        if scope(&app).await.is_some() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert!(
        scope(&app).await.is_some(),
        "the right code opens the door after the pause"
    );
    // Codes of one's own, at the terminal.
    for _ in 0..5 {
        app.linking_code().await;
    }
    let heard = app.says("/lier").await;
    assert!(heard.contains("sers-toi du dernier"), "{heard}");
}
