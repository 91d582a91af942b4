//! A phone that posts its measures, and strangers who would.

use allure::store::history;
use allure::store::links;
use chrono::TimeDelta;
use reqwest::Method;
use reqwest::header::AUTHORIZATION;
use serde_json::{Value, json};

use super::browser::{Browser, app, link};
use crate::harness::TestApp;

/// Makes the phone's address by the link of a conversation; returns its token.
async fn token(app: &TestApp, browser: &mut Browser) -> String {
    let link = link(&app.says("/sante").await);
    browser.get(&link).await.says("Créer mon adresse");
    let page = browser.press(&link).await;
    assert_eq!(page.status, 200);
    let address = format!("{}/api/health/", browser.site);
    let token: String = page.text.split(&address).nth(1).unwrap().chars().take(64).collect();
    assert!(token.chars().all(|c| c.is_ascii_hexdigit()), "{token}");
    assert_eq!(browser.press(&link).await.status, 410);
    token
}

fn morning() -> Value {
    json!({ "data": { "metrics": [
        { "name": "heart_rate_variability", "units": "ms", "data": [
            { "qty": 52, "date": "2026-11-22 05:10:00 +0100", "source": "Montre" },
            { "qty": 400, "date": "2026-11-22 05:20:00 +0100", "source": "Montre" } ] },
        { "name": "sleep_analysis", "units": "hr", "data": [
            { "startDate": "2026-11-21 23:00:00 +0100", "endDate": "2026-11-22 06:00:00 +0100", "value": "Core", "qty": 7 } ] },
        { "name": "step_count", "units": "count", "data": [{ "qty": 9, "date": "2026-11-22 05:10:00 +0100" }] }
    ], "workouts": [{
        "name": "Outdoor Run", "start": "2026-11-21 08:00:00 +0100", "end": "2026-11-21 08:50:00 +0100", "duration": 3000,
        "distance": { "qty": 10, "units": "km" }, "avgHeartRate": { "qty": 148, "units": "bpm" }
    }] } })
}

async fn post(browser: &mut Browser, token: &str, body: &Value) -> super::browser::Page {
    let request = browser.request(Method::POST, "/api/health");
    browser
        .send(request.header(AUTHORIZATION, format!("Bearer {token}")).json(body))
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_posts_and_the_same_post_again_changes_nothing() {
    let app = app().await;
    let mut browser = Browser::at(&app);
    let token = token(&app, &mut browser).await;
    let kept = post(&mut browser, &token, &morning()).await;
    assert_eq!(kept.status, 200, "{}", kept.text);
    let told = kept.json();
    assert_eq!(
        told["readings"],
        json!({ "received": 3, "days_changed": 1, "days_known": 0, "set_aside": 1 })
    );
    assert_eq!(told["workouts"], json!({ "received": 1, "new": 1, "known": 0 }));
    assert_eq!(
        told["skipped"],
        json!([{ "what": "step_count", "count": 1, "why": "ne sert pas au coaching" }])
    );
    assert_eq!(
        told["message"],
        "2 nouveautés rangées. 1 élément laissé de côté\u{a0}: voir «\u{a0}skipped\u{a0}»."
    );
    // With the token in the address, as apps without headers do it.
    let again = browser.post(&format!("/api/health/{token}"), morning()).await.json();
    assert_eq!(again["readings"]["days_changed"], 0);
    assert_eq!(again["workouts"], json!({ "received": 1, "new": 0, "known": 1 }));
    assert_eq!(
        again["message"].as_str().unwrap().split('.').next(),
        Some("Rien de nouveau")
    );
    let scope = {
        let mut db = app.app.pool.acquire().await.unwrap();
        links::by_health_token(&mut db, &app.app.vault, &token)
            .await
            .unwrap()
            .unwrap()
    };
    let mut db = app.app.pool.acquire().await.unwrap();
    let history = history::load(&mut db, &scope, app.now()).await.unwrap();
    let values: Vec<(String, f64)> = history
        .measured
        .iter()
        .flat_map(|day| &day.values)
        .map(|v| (format!("{:?}", v.vital), (v.value * 1e6).round() / 1e6))
        .collect();
    assert_eq!(values, [("HrvSdnn".to_owned(), 52.0), ("Sleep".to_owned(), 7.0)]);
    let run = &history.activities[0];
    assert_eq!(
        (run.distance_m, run.timer_s, run.avg_hr),
        (Some(10_000.0), Some(3_000.0), Some(148.0))
    );
    drop(db);
    let heard = app.says("/sante").await;
    assert!(
        heard.contains("Dernières mesures reçues") && heard.contains("l’ancienne cessera"),
        "{heard}"
    );
    // Nothing was said in the conversation meanwhile: numbers arrive in silence.
    assert!(
        !app.printed().iter().any(|text| text.contains("10,0")),
        "{:?}",
        app.printed()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_lives_until_it_is_replaced_or_taken_back() {
    let app = app().await;
    let mut browser = Browser::at(&app);
    let heard = app.says("/sante stop").await;
    assert!(heard.contains("pas d’adresse active"), "{heard}");
    let first = token(&app, &mut browser).await;
    app.advance(TimeDelta::days(400));
    assert_eq!(post(&mut browser, &first, &morning()).await.status, 200);
    let second = token(&app, &mut browser).await;
    assert_ne!(first, second);
    assert_eq!(post(&mut browser, &first, &morning()).await.status, 401);
    assert_eq!(post(&mut browser, &second, &morning()).await.status, 200);
    let heard = app.says("/sante stop").await;
    assert!(heard.contains("C’est arrêté"), "{heard}");
    let refused = post(&mut browser, &second, &morning()).await;
    assert_eq!(refused.status, 401);
    assert!(refused.json()["error"].as_str().unwrap().contains("/sante"));
    let stored: Vec<u8> = token_rows(&app).await;
    assert!(stored.is_empty());
}

async fn token_rows(app: &TestApp) -> Vec<u8> {
    let rows: Vec<Vec<u8>> = sqlx::query_scalar("select token_hash from health_token")
        .fetch_all(&app.app.pool)
        .await
        .unwrap();
    rows.concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_said_and_changes_nothing() {
    let app = app().await;
    let mut browser = Browser::at(&app);
    let token = token(&app, &mut browser).await;
    let path = format!("/api/health/{token}");
    for (body, word) in [
        ("", "1:0"),
        ("{\"data\": {", "1:"),
        ("\u{0}\u{1}", "1:1"),
        ("[1, 2]", "metrics"),
        ("{\"data\": {\"metrics\": 7}}", "metrics"),
        ("{\"data\": {\"metrics\": {}, \"workouts\": null}}", "metrics"),
        ("{\"sleep_h\": 7}", "2026-11-23T07:15:00+01:00"),
        ("null", "metrics"),
    ] {
        let request = browser.request(Method::POST, &path).body(body);
        let refused = browser.send(request).await;
        assert_eq!(refused.status, 400, "{body}: {}", refused.text);
        assert!(
            refused.json()["error"].as_str().unwrap().contains(word),
            "{body}: {}",
            refused.text
        );
    }
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let request = browser.request(Method::POST, &path).body(deep);
    assert_eq!(browser.send(request).await.status, 400);
    let request = browser.request(Method::POST, &path).body(vec![b' '; (32 << 20) + 1]);
    let refused = browser.send(request).await;
    assert_eq!(refused.status, 413);
    assert!(
        refused.json()["error"]
            .as_str()
            .unwrap()
            .contains("période plus courte"),
        "{}",
        refused.text
    );
    assert_eq!(browser.get("/api/health").await.status, 405);
    browser.lang = allure::domain::athlete::Lang::En;
    let request = browser.request(Method::POST, &path).body("{");
    assert!(
        browser.send(request).await.json()["error"]
            .as_str()
            .unwrap()
            .starts_with("This is no readable JSON")
    );
    let days: i64 = sqlx::query_scalar("select count(*) from measured_day")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    assert_eq!(days, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_a_token_ends_soon() {
    let app = app().await;
    let mut browser = Browser::at(&app);
    let token = token(&app, &mut browser).await;
    let mut statuses = Vec::new();
    for n in 0..25 {
        statuses.push(post(&mut browser, &format!("{n:064}"), &morning()).await.status);
    }
    assert!(statuses[..15].iter().all(|s| *s == 401), "{statuses:?}");
    assert_eq!(statuses.last(), Some(&429));
    assert_eq!(post(&mut browser, &token, &morning()).await.status, 429);
    app.advance(TimeDelta::minutes(2));
    assert_eq!(post(&mut browser, &token, &morning()).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shortcut_posts_a_morning() {
    let app = app().await;
    let mut browser = Browser::at(&app);
    let token = token(&app, &mut browser).await;
    let body =
        json!({ "date": "2026-11-22T07:15:00+01:00", "hrv_sdnn_ms": "52", "sleep_h": 7.4, "weight_kg": "64,2 kg" });
    let kept = browser.post(&format!("/api/health/{token}"), body).await;
    assert_eq!(kept.status, 200, "{}", kept.text);
    assert_eq!(
        kept.json()["readings"],
        json!({ "received": 3, "days_changed": 1, "days_known": 0, "set_aside": 0 })
    );
    assert_eq!(kept.json()["skipped"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_doors_that_become_one_keep_the_phone_s_address() {
    let mut app = app().await;
    let code = app.linking_code().await;
    app.as_name("autre");
    app.says_elsewhere("bonjour").await;
    let mut browser = Browser::at(&app);
    let page = browser.press(&link(&app.says_elsewhere("/sante").await)).await;
    let address = format!("{}/api/health/", browser.site);
    let token: String = page.text.split(&address).nth(1).unwrap().chars().take(64).collect();
    let joined = app.says_elsewhere(&format!("/lier {code}")).await;
    assert!(joined.contains("une seule mémoire"), "{joined}");
    assert_eq!(post(&mut browser, &token, &morning()).await.status, 200);
    let days: i64 = sqlx::query_scalar("select count(*) from measured_day d join channel_account a using (athlete_id)")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    assert_eq!(days, 2);
}
