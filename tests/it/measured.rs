//! What devices measured: whatever its dates, its order, its way in and the account it came to.

use std::sync::Arc;

use allure::domain::measured::{Kind, Reading, Vital};
use allure::domain::source::{Heard, Source};
use allure::jobs;
use allure::store::measured::{self, Merged};
use allure::store::scope::Scope;
use allure::store::{bulk, sources};
use chrono::{DateTime, TimeDelta, Utc};

use crate::bulk::{days, import, runs, scope, told};
use crate::exports;
use crate::harness::TestApp;

fn resting(at: DateTime<Utc>, bpm: f64) -> Reading {
    Reading {
        at: at.fixed_offset(),
        kind: Kind::Value {
            vital: Vital::RestingHr,
            value: bpm,
        },
        device: Some("Montre".to_owned()),
    }
}

async fn stored(app: &TestApp, scope: &Scope, readings: Vec<Reading>, now: DateTime<Utc>) -> Merged {
    let mut tx = app.app.pool.begin().await.unwrap();
    let merged = measured::merge(&mut tx, scope, Source::AppleHealth, readings, now).await;
    tx.commit().await.unwrap();
    merged.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reading_of_the_future_is_refused_and_one_that_is_there_hides_nothing() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let (scope, now) = (scope(&app).await, app.now());
    let far = now + TimeDelta::days(2_000);
    let merged = stored(&app, &scope, vec![resting(now, 48.0), resting(far, 50.0)], now).await;
    let expected = Merged {
        changed: 1,
        out_of_time: 1,
        ..Merged::default()
    };
    assert_eq!(merged, expected);
    let known = vec![(now.date_naive(), Source::AppleHealth, vec![(Vital::RestingHr, 4_800)])];
    assert_eq!(told(&days(&app).await), known);
    // A row that came in before dates were looked at.
    stored(&app, &scope, vec![resting(far, 50.0)], far).await;
    assert_eq!(told(&days(&app).await), known);
    let mut db = app.app.pool.acquire().await.unwrap();
    let heard = sources::heard(&mut db, &scope, now).await.unwrap();
    let one = Heard {
        source: Source::AppleHealth,
        activities: 0,
        days: 1,
        last_day: now.date_naive(),
    };
    assert_eq!(heard, [one]);
    drop(db);
    // The same from a file, told in words.
    let xml = exports::Phone::new()
        .quantity("RestingHeartRate", far.timestamp(), 50.0, "count/min")
        .xml();
    let heard = app.drops("export.xml", &xml).await;
    assert!(heard.contains("1 mesure porte une date impossible"), "{heard}");
    assert_eq!(told(&days(&app).await), known);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_turn_loads_half_a_year_and_the_sources_count_everything() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let (scope, now) = (scope(&app).await, app.now());
    let year = (0..400).map(|ago| resting(now - TimeDelta::days(ago), 48.0)).collect();
    stored(&app, &scope, year, now).await;
    let known = days(&app).await;
    assert_eq!(known.len(), 179);
    assert_eq!(known.last().map(|d| d.date), Some(now.date_naive()));
    let heard = app.says("/sources").await;
    assert!(heard.contains("400 jours de mesures"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_of_a_service_sent_twice_is_known() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let start = |days: i64| (app.now() - TimeDelta::days(days)).timestamp();
    for list in [
        exports::garmin_list(&[(start(1), 3_000, 9_990)]),
        exports::garmin_list(&[(start(3), 3_000, 9_990), (start(5), 2_400, 8_000)]),
    ] {
        app.drops("activities.json", &list).await;
        let again = app.drops("activities.json", &list).await;
        assert!(again.contains("déjà") && !again.contains("aucune séance"), "{again}");
    }
    assert_eq!(runs(&app).await.len(), 3);
    let (tally, _) = import(&app, "list.json", &exports::garmin_list(&[(start(1), 3_000, 9_990)])).await;
    assert_eq!((tally.taken.known.len(), tally.taken.known_count()), (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn joining_two_accounts_keeps_where_runs_came_from() {
    let mut app = TestApp::new().await;
    app.says("salut").await;
    let keep = scope(&app).await;
    let code = app.linking_code().await;
    let start = (app.now() - TimeDelta::days(1)).timestamp();
    app.as_name("autre");
    app.drops_elsewhere("activities.json", &exports::garmin_list(&[(start, 3_000, 9_990)]))
        .await;
    app.says_elsewhere(&format!("/lier {code}")).await;
    let app = Arc::new(app);
    for _ in 0..100 {
        (jobs::merges::JOB.run)(&app.app).await.unwrap();
        let left: i64 = sqlx::query_scalar("select count(*) from merge")
            .fetch_one(&app.app.pool)
            .await
            .unwrap();
        if left == 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let mut db = app.app.pool.acquire().await.unwrap();
    let heard = sources::heard(&mut db, &keep, app.now()).await.unwrap();
    let counts: Vec<(Source, u32)> = heard.iter().map(|h| (h.source, h.activities)).collect();
    assert_eq!(counts, [(Source::Garmin, 1)]);
    let dated: i64 = sqlx::query_scalar("select count(*) from activity where received_at is not null")
        .fetch_one(&mut *db)
        .await
        .unwrap();
    assert_eq!(dated, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn how_far_an_archive_was_read_is_forgotten_when_nobody_goes_on() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let scope = scope(&app).await;
    let mut db = app.app.pool.acquire().await.unwrap();
    let (old, fresh) = (b"old".as_slice(), b"fresh".as_slice());
    bulk::reached(&mut db, &scope, old, 4, app.now() - TimeDelta::days(31))
        .await
        .unwrap();
    bulk::reached(&mut db, &scope, fresh, 5, app.now()).await.unwrap();
    (jobs::spent::JOB.run)(&app.app).await.unwrap();
    let left = [
        bulk::done(&mut db, &scope, old).await.unwrap(),
        bulk::done(&mut db, &scope, fresh).await.unwrap(),
    ];
    assert_eq!(left, [0, 5]);
}
