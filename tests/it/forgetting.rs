//! After a forgetting nothing that is stored says the words any more, wherever they were said again.

use std::io::Read;

use allure::domain::dialogue::Door;
use allure::store::{accounts, facts, messages, outbox};
use sqlx::Row;

use crate::fakes::openai::OpenAi;
use crate::fakes::openai::script::Script;
use crate::harness::TestApp;
use crate::model::with_model;

#[tokio::test(flavor = "multi_thread")]
async fn forgotten_words_are_nowhere_any_more() {
    let app = TestApp::new().await;
    app.says("mon chien s'appelle Rex").await;
    app.says("qu'est-ce que je t'ai dit sur Rex ?").await;
    let offer = app.says("/oublie Rex").await;
    assert!(
        offer.contains("messages : 1") && offer.contains("« mon chien s'appelle Rex »"),
        "{offer}"
    );
    // Asked twice: the first question and its list go as well.
    let offer = app.says("/oublie Rex").await;
    assert!(
        offer.contains("messages : 1") && !offer.contains("/oublie Rex"),
        "{offer}"
    );
    let done = app.presses("Oublier").await;
    assert_eq!(
        done,
        "C’est oublié : 1 élément effacé, avec les résumés qui en dépendaient."
    );
    let kept = everything(&app).await;
    assert!(!kept.contains("Rex"), "{kept}");
    app.says("/export").await;
    let archive = exported(&app);
    assert!(
        archive.contains("\"messages\"") && !archive.contains("Rex"),
        "{archive}"
    );
    let recalled = app.says("qu'est-ce que je t'ai dit sur le chien ?").await;
    assert!(!recalled.contains("Rex"), "{recalled}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fact_forgotten_by_its_number_takes_along_what_told_and_listed_it() {
    let app = TestApp::new().await;
    app.says("je pèse 71 kg").await;
    app.says("j'ai mal au tendon d'Achille 4/10").await;
    let known = app.says("/memoire").await;
    let number = known
        .lines()
        .find(|line| line.contains("Achille"))
        .and_then(|line| line.split('.').next())
        .unwrap_or_else(|| panic!("{known}"))
        .to_owned();
    app.says(&format!("/oublie {number}")).await;
    app.presses("Oublier").await;
    let kept = everything(&app).await;
    assert!(!kept.to_lowercase().contains("achille"), "{kept}");
    assert!(kept.contains("je pèse 71 kg"), "{kept}");
    let known = app.says("/memoire").await;
    assert!(known.contains("71"), "{known}");
    // What was forgotten does not come back by taking the turn back.
    let back = app.says("/annuler").await;
    let known = app.says("/memoire").await;
    assert!(
        !known.contains("Achille") && !known.contains("achille"),
        "{back}\n{known}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_taught_two_things_keeps_its_row_and_loses_its_words() {
    let app = TestApp::new().await;
    app.says("what should I run tomorrow?").await;
    app.says("I run twice a week, 8 km at most, no pain").await;
    let known = app.says("/memory").await;
    assert!(known.contains("2. runs a week lately: 2"), "{known}");
    app.says("/forget 2").await;
    app.presses("Forget").await;
    let kept = everything(&app).await;
    assert!(!kept.contains("twice a week"), "{kept}");
    let known = app.says("/memory").await;
    assert!(
        known.contains("1. longest recent run: 8 km") && !known.contains("runs a week"),
        "{known}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_of_the_memory_is_never_recalled_as_one() {
    let app = TestApp::new().await;
    app.says("/oublie Zoé").await;
    app.says("oublie ce que je t'ai dit sur Zoé").await;
    let heard = app.says("qu'est-ce que je t'ai dit sur Zoé ?").await;
    assert!(!heard.contains("oublie"), "{heard}");
    for text in ["oublie tout", "/oublie tout"] {
        let heard = app.says(text).await;
        assert!(heard.contains("Tout sera supprimé"), "{heard}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_model_is_shown_nothing_of_what_was_forgotten() {
    let server = OpenAi::start().await;
    let app = with_model(&server, 1_000_000).await;
    app.says("bonjour").await;
    app.presses("Oui").await;
    server.then(Script::say("Entendu."));
    app.says("mon neveu adore les dinosaures verts").await;
    app.says("oublie les dinosaures").await;
    assert!(app.presses("Oublier").await.contains("oublié"));
    server.then(Script::say("Parlons-en."));
    app.says("alors coach, un petit mot").await;
    let request = server.last().all_text();
    assert!(!request.contains("dinosaures"), "{request}");
}

/// Every text of this athlete that a row holds, opened.
async fn everything(app: &TestApp) -> String {
    let mut db = app.app.pool.acquire().await.unwrap();
    let scope = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me")
        .await
        .unwrap()
        .unwrap();
    let mut all: Vec<String> = messages::all(&mut db, &scope)
        .await
        .unwrap()
        .into_iter()
        .map(|m| m.text)
        .collect();
    for reply in outbox::recent(&mut db, &scope, 1000).await.unwrap() {
        all.push(serde_json::to_string(&reply).unwrap());
    }
    for fact in facts::active(&mut db, &scope).await.unwrap() {
        all.push(format!("{} {}", fact.body.slot, fact.body.value));
    }
    let wrapped: Vec<u8> = sqlx::query_scalar("select wrapped from keys.athlete_key where athlete_id = $1")
        .bind(scope.athlete().0)
        .fetch_one(&mut *db)
        .await
        .unwrap();
    let key = app
        .app
        .vault
        .unwrap_athlete_key(&wrapped, &scope.athlete().0.to_string())
        .unwrap();
    for (table, row) in [
        ("pending_action", "encode(nonce, 'hex')"),
        ("undo_entry", "undo_id::text"),
        ("summary", "summary_id::text"),
    ] {
        let sql = format!("select {row} as row, body from {table}");
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *db).await.unwrap();
        for found in rows {
            let (row, body): (String, Vec<u8>) = (found.get("row"), found.get("body"));
            let place = format!("{table}|body|{}|{row}", scope.athlete().0);
            all.push(String::from_utf8(key.open(&body, &place).unwrap()).unwrap());
        }
    }
    all.join("\n").replace(['\u{a0}', '\u{202f}'], " ")
}

/// The JSON of the archive printed last.
fn exported(app: &TestApp) -> String {
    let printed = app.printed();
    let path = printed
        .last()
        .unwrap()
        .lines()
        .find_map(|l| l.strip_prefix("→ "))
        .unwrap();
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    archive
        .by_name("allure.json")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}
