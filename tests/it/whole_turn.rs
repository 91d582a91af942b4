//! A turn happens whole or not at all, and its message is never lost.

use allure::domain::action::Action;
use allure::domain::athlete::Athlete;
use allure::domain::dialogue::{Content, Door};
use allure::store::pending::{self, Pending, STANDS_FOR};
use allure::store::scope::Scope;
use allure::store::{StoreError, accounts, athletes, messages, migrate, undo};
use sqlx::{AssertSqlSafe, Executor};

use crate::harness::TestApp;
use crate::harness::base::TestBase;

async fn scope(app: &TestApp, name: &str) -> Scope {
    let mut db = app.app.pool.acquire().await.unwrap();
    let found = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, name).await;
    found.unwrap().unwrap()
}

async fn athlete(app: &TestApp) -> Athlete {
    let scope = scope(app, "me").await;
    let mut db = app.app.pool.acquire().await.unwrap();
    athletes::load(&mut db, &scope).await.unwrap()
}

async fn press(app: &TestApp, actions: Vec<Action>) -> String {
    let scope = scope(app, "me").await;
    let mut db = app.app.pool.acquire().await.unwrap();
    let what = Pending::Apply { actions };
    let secret = pending::offer(&mut db, &scope, &what, app.now(), STANDS_FOR)
        .await
        .unwrap();
    drop(db);
    let data = format!("go:{secret}");
    app.send(Content::Press { data, message: None }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_action_refused_in_the_middle_takes_back_those_before_it_and_says_so() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let far = app.now().date_naive() + chrono::Days::new(40);
    let refused = Action::MoveSession {
        from: far,
        to: far + chrono::Days::new(1),
    };
    let heard = press(&app, vec![Action::SetHrMax { bpm: 190 }, refused.clone()]).await;
    assert!(heard.starts_with("Je ne déplace que"), "{heard}");
    assert!(
        heard.contains("Je n’ai pas gardé le reste de ton message non plus"),
        "{heard}"
    );
    assert_eq!(athlete(&app).await.physiology.hr_max, None);
    let me = scope(&app, "me").await;
    let mut db = app.app.pool.acquire().await.unwrap();
    assert_eq!(undo::newest(&mut db, &me).await.unwrap(), None);
    drop(db);
    // Alone, there is no rest to speak of.
    let heard = press(&app, vec![refused]).await;
    assert!(!heard.contains("le reste"), "{heard}");
    press(&app, vec![Action::SetHrMax { bpm: 190 }]).await;
    assert_eq!(athlete(&app).await.physiology.hr_max, Some(190));
}

async fn break_rule(app: &TestApp, table: &str) {
    let rule = format!("alter table {table} add constraint broken check (false) not valid");
    app.app.pool.execute(AssertSqlSafe(rule)).await.unwrap();
}

async fn words_kept(app: &TestApp) -> Vec<String> {
    let me = scope(app, "me").await;
    let mut db = app.app.pool.acquire().await.unwrap();
    let all = messages::all(&mut db, &me).await.unwrap();
    all.into_iter().map(|said| said.text).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fact_that_no_row_can_hold_costs_neither_the_goal_nor_the_message() {
    let app = TestApp::new().await;
    app.says("salut").await;
    break_rule(&app, "fact").await;
    let heard = app.says("je prépare le marathon de Paris le 11 avril en 3h45").await;
    assert!(heard.contains("marathon de Paris"), "{heard}");
    let goals: i64 = sqlx::query_scalar("select count(*) from goal")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    assert_eq!(goals, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_no_turn_can_handle_is_set_aside_with_its_words() {
    let app = TestApp::new().await;
    app.says("salut").await;
    break_rule(&app, "goal").await;
    let pool = app.app.pool.clone();
    // Its tries are waited for in the database, not by this test.
    let hurry = tokio::spawn(async move {
        loop {
            let tries = "update inbox set attempts = 5, not_before = now() where state = 'waiting' and attempts > 0";
            pool.execute(tries).await.unwrap();
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    });
    let said = "je prépare le marathon de Paris le 11 avril en 3h45";
    let heard = app.says(said).await;
    hurry.abort();
    assert!(heard.starts_with("Je n’ai pas réussi à traiter ce message."), "{heard}");
    assert!(words_kept(&app).await.contains(&said.to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn linking_closes_what_was_open_and_says_so() {
    let mut app = TestApp::new().await;
    app.says("salut").await;
    let code = app.linking_code().await;
    app.as_name("autre");
    app.says_elsewhere("ma FC max est 187").await;
    let joined = app.says_elsewhere(&format!("/lier {code}")).await;
    assert!(joined.contains("est fermé : redemande-moi"), "{joined}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_base_of_a_newer_program_and_one_of_another_build_are_refused_by_name() {
    let base = TestBase::new().await;
    let pool = base.pool().await;
    let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
                 values (9999, 'later', true, '', 0)";
    pool.execute(newer).await.unwrap();
    let refused = migrate::run(&pool).await.unwrap_err();
    assert!(matches!(refused, StoreError::NewerBase { version: 9999 }), "{refused}");
    pool.execute("delete from _sqlx_migrations where version = 9999")
        .await
        .unwrap();
    pool.execute("update _sqlx_migrations set checksum = '' where version = 2")
        .await
        .unwrap();
    let refused = migrate::run(&pool).await.unwrap_err();
    assert!(matches!(refused, StoreError::OtherBuild { version: 2 }), "{refused}");
}

/// A turn reads a message for warning signs once, and everything after it looks at what was found. Parts of a message,
/// and messages that no turn handles, are read where they are cut or set aside.
#[test]
fn a_turn_reads_its_message_for_warning_signs_once() {
    let coach = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/coach");
    let mut calls = Vec::new();
    for entry in std::fs::read_dir(coach).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "rs") {
            let count = std::fs::read_to_string(&path)
                .unwrap()
                .matches("safety::assess")
                .count();
            calls.extend((count > 0).then(|| (path.file_stem().unwrap().to_string_lossy().into_owned(), count)));
        }
    }
    calls.sort();
    let expected = [("give_up", 1), ("mod", 1), ("red", 3)].map(|(file, count)| (file.to_owned(), count));
    assert_eq!(calls, expected);
}
