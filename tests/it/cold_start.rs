//! The first days with somebody: what is not known yet is said to be unknown, not zero and not a record.

use chrono::TimeDelta;

use crate::fixtures;
use crate::harness::TestApp;

async fn drops_run(app: &TestApp, days_ago: i64, speed_cm_s: u32) -> String {
    let run = fixtures::Run {
        start: (app.now() - TimeDelta::days(days_ago)).timestamp(),
        seconds: 1_800,
        speed_cm_s,
        ..fixtures::Run::default()
    };
    app.drops(&format!("{days_ago}.fit"), &fixtures::fit(&run)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn files_of_a_month_speak_of_their_own_week_and_beat_no_record_by_an_equal_time() {
    let app = TestApp::new().await;
    let first = drops_run(&app, 3, 333).await;
    assert!(
        first.contains("Ta semaine : 6,0 km") && !first.contains("Record"),
        "{first}"
    );
    let last_week = drops_run(&app, 8, 333).await;
    assert!(last_week.contains("Semaine dernière : 6,0 km"), "{last_week}");
    assert!(
        !last_week.contains("Record") && !last_week.contains("Ta semaine"),
        "{last_week}"
    );
    let older = drops_run(&app, 25, 333).await;
    assert!(
        older.contains("Semaine du lundi 26 octobre : 6,0 km") && !older.contains("Record"),
        "{older}"
    );
    let faster = drops_run(&app, 1, 400).await;
    assert!(!faster.contains("400 m") && !faster.contains("1 km en"), "{faster}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_week_of_history_has_no_last_week_and_no_freshness() {
    let app = TestApp::new().await;
    app.says("FC max 190").await;
    for days in [1, 3, 5] {
        drops_run(&app, days, 333).await;
    }
    let week = app.says("/semaine").await;
    assert!(week.contains("18,0 km en 3 sorties"), "{week}");
    assert!(!week.contains("semaine dernière"), "{week}");
    let form = app.says("/forme").await;
    assert!(
        form.starts_with("Trop tôt pour parler de fraîcheur : il m’en faut 28 jours de charge connue, j’en ai 6."),
        "{form}"
    );
    let session = app.says("demain ?").await;
    assert!(!session.contains("1 fois par semaine"), "{session}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_beginner_is_given_no_marathon_pace_slower_than_easy() {
    let app = TestApp::new().await;
    let slow = fixtures::Run {
        start: (app.now() - TimeDelta::days(2)).timestamp(),
        seconds: 3_000,
        speed_cm_s: 198,
        ..fixtures::Run::default()
    };
    app.drops("slow.fit", &fixtures::fit(&slow)).await;
    let paces = app.says("/allures").await;
    assert!(paces.contains("Seuil") && !paces.contains("Marathon"), "{paces}");
    drops_run(&app, 1, 400).await;
    let paces = app.says("/allures").await;
    assert!(paces.contains("Marathon : "), "{paces}");
}
