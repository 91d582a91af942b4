//! The promises of the spine: nothing acknowledged is lost, nothing is done twice.

use std::time::Duration;

use allure::bot;
use allure::domain::dialogue::Content;
use allure::store::{StoreError, inbox, lane};
use sqlx::{Connection, Executor};

use crate::harness::TestApp;
use crate::harness::base::TestBase;

#[tokio::test(flavor = "multi_thread")]
async fn a_redelivered_message_is_answered_once() {
    let app = TestApp::new().await;
    let inbound = app.inbound(Content::Text {
        text: "couru 8 km en 42 min".into(),
    });
    app.receive(inbound.clone()).await;
    let printed = app.printed().len();
    bot::receive(&app.app, vec![inbound.clone(), inbound]).await.unwrap();
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(app.printed().len(), printed);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_messages_at_once_are_answered_in_order() {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    let first = app.inbound(Content::Text {
        text: "/langue anglais".into(),
    });
    let second = app.inbound(Content::Text { text: "/aide".into() });
    bot::receive(&app.app, vec![first, second.clone()]).await.unwrap();
    for _ in 0..300 {
        if inbox::answered(&app.app.pool, &second).await.unwrap() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let printed = app.printed();
    assert_eq!(printed.len(), 3, "{printed:?}");
    assert!(
        printed[2].contains("/seance") || printed[2].contains("/today"),
        "{printed:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stale_fence_writes_nothing() {
    use allure::domain::dialogue::Door;
    use allure::store::accounts;
    let app = TestApp::new().await;
    app.says("bonjour").await;
    let pool = app.base.pool().await;
    let scope = {
        let mut db = pool.acquire().await.unwrap();
        accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me")
            .await
            .unwrap()
            .unwrap()
    };
    let held = loop {
        // The loops of the app hold the lane for a moment after each turn.
        if let Some(lane) = lane::take(&pool, &app.app.vault, scope.athlete(), app.app.clock.id())
            .await
            .unwrap()
        {
            break lane;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    };
    let mut tx = pool.begin().await.unwrap();
    lane::check(&mut tx, &held).await.unwrap();
    lane::fence_off(&mut tx, &scope).await.unwrap();
    let stale = lane::check(&mut tx, &held).await;
    assert!(matches!(stale, Err(StoreError::Fenced)), "{stale:?}");
}

/// sqlx 0.9.0 raises its depth after BEGIN was awaited: a `begin` cancelled in between hands a connection back
/// with a transaction open that nobody ends. What it leaves is made here by hand, so that the test fails
/// every time the rollback at release is missing.
#[tokio::test(flavor = "multi_thread")]
async fn an_open_transaction_left_on_a_connection_loses_no_later_write() {
    let base = TestBase::new().await;
    let pool = allure::store::pool::connect(base.options.clone(), 1).await.unwrap();
    pool.execute("create table probe (n int)").await.unwrap();
    for n in 0..100 {
        {
            let mut connection = pool.acquire().await.unwrap();
            connection.execute("begin").await.unwrap();
        }
        sqlx::query("insert into probe values ($1)")
            .bind(n)
            .execute(&pool)
            .await
            .unwrap();
    }
    pool.close().await;
    let mut fresh = sqlx::postgres::PgConnection::connect_with(&base.options).await.unwrap();
    let kept: i64 = sqlx::query_scalar("select count(*) from probe")
        .fetch_one(&mut fresh)
        .await
        .unwrap();
    assert_eq!(kept, 100);
}
