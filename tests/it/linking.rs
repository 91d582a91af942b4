//! One person, two doors.

use std::sync::Arc;

use allure::jobs;
use chrono::TimeDelta;

use crate::fixtures;
use crate::harness::TestApp;

#[tokio::test(flavor = "multi_thread")]
async fn a_code_joins_two_athletes_and_the_older_stays() {
    let mut app = TestApp::new().await;
    app.says("je prépare le marathon de Paris le 11 avril, je vise 3h30")
        .await;
    let run = fixtures::Run {
        start: (app.now() - TimeDelta::days(1)).timestamp(),
        ..fixtures::Run::default()
    };
    app.drops("hier.fit", &fixtures::fit(&run)).await;
    let heard = app.says("/lier").await;
    let code = heard
        .split_whitespace()
        .skip_while(|w| *w != "/lier")
        .nth(1)
        .unwrap()
        .to_owned();

    app.as_name("autre");
    let wrong = app.says_elsewhere("/lier AAAAAAAA").await;
    assert!(wrong.contains("pas valable"), "{wrong}");
    app.drops_elsewhere("hier.fit", &fixtures::fit(&run)).await;
    let joined = app.says_elsewhere(&format!("/lier {code}")).await;
    assert!(joined.contains("une seule mémoire"), "{joined}");
    let again = app.says_elsewhere(&format!("/lier {code}")).await;
    assert!(again.contains("pas valable"), "{again}");
    let app = Arc::new(app);
    for _ in 0..100 {
        (jobs::merges::JOB.run)(&app.app).await.unwrap();
        if count(&app, "select count(*) from merge").await == 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(count(&app, "select count(*) from athlete").await, 1);
    assert_eq!(count(&app, "select count(*) from keys.athlete_key").await, 1);
    assert_eq!(count(&app, "select count(*) from activity").await, 1);
    let memory = app.says_elsewhere("/memoire").await;
    assert!(memory.contains("marathon de Paris"), "{memory}");
}

async fn count(app: &TestApp, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(&app.app.pool).await.unwrap()
}
