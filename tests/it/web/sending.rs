//! A file sent part by part, cut, gone on with, read, and told of.

use std::io::{Cursor, Write};
use std::time::Duration;

use allure::jobs;
use allure::store::uploads;
use chrono::TimeDelta;
use reqwest::Method;
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::browser::{Browser, app, link};
use crate::fixtures;
use crate::harness::{Options, TestApp, plain};

const PART: usize = 4 << 20;

/// A phone's export with a run and two mornings, and beside them bytes that do not get smaller.
fn export() -> Vec<u8> {
    let record = |kind: &str, unit: &str, day: u8, value: f64| {
        format!(
            "<Record type=\"HKQuantityTypeIdentifier{kind}\" sourceName=\"Montre\" unit=\"{unit}\" startDate=\"2026-11-{day:02} 06:00:00 +0100\" endDate=\"2026-11-{day:02} 06:00:00 +0100\" value=\"{value}\"/>\n"
        )
    };
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (ExportDate)>\n]>\n<HealthData locale=\"fr_FR\">\n{}{}{}<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30\" durationUnit=\"min\" sourceName=\"Montre\" startDate=\"2026-11-20 08:00:00 +0100\" endDate=\"2026-11-20 08:30:00 +0100\"><WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"6\" unit=\"km\"/></Workout>\n</HealthData>\n",
        record("HeartRateVariabilitySDNN", "ms", 19, 48.0),
        record("HeartRateVariabilitySDNN", "ms", 20, 52.0),
        record("RestingHeartRate", "count/min", 20, 47.0),
    );
    let mut state = 1_u64;
    let noise: Vec<u8> = (0..9_000_000)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 56) as u8
        })
        .collect();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("apple_health_export/export.xml", SimpleFileOptions::default())
        .unwrap();
    zip.write_all(xml.as_bytes()).unwrap();
    zip.start_file("apple_health_export/ecg.bin", SimpleFileOptions::default())
        .unwrap();
    zip.write_all(&noise).unwrap();
    zip.finish().unwrap().into_inner()
}

async fn opened(app: &TestApp) -> Browser {
    let mut browser = Browser::at(app);
    let link = link(&app.says("/envoyer").await);
    assert_eq!(browser.press(&link).await.status, 303);
    browser
}

async fn count(app: &TestApp, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(&app.app.pool).await.unwrap()
}

/// Half a part, and the line is cut.
async fn cut(browser: &Browser, path: &str, offset: usize, part: &[u8]) {
    let host = browser.site.strip_prefix("http://").unwrap();
    let mut line = TcpStream::connect(host).await.unwrap();
    let head = format!(
        "PATCH {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {}\r\nupload-offset: {offset}\r\ncontent-length: {}\r\n\r\n",
        browser.cookie.as_deref().unwrap(),
        part.len()
    );
    line.write_all(head.as_bytes()).await.unwrap();
    line.write_all(&part[..part.len() / 2]).await.unwrap();
    line.flush().await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_file_goes_on_after_a_restart_and_its_report_is_said() {
    let file = export();
    let app = app().await;
    let mut browser = opened(&app).await;
    let wanted = json!({ "name": "export.zip", "size": file.len(), "mark": "end" });
    let begun = browser.post("/uploads", wanted.clone()).await;
    assert_eq!(begun.status, 201, "{}", begun.text);
    assert_eq!(
        (begun.json()["offset"].as_u64(), begun.json()["state"].as_str()),
        (Some(0), Some("receiving"))
    );
    let path = format!("/uploads/{}", begun.json()["id"].as_str().unwrap());
    let kept = browser.patch(&path, 0, &file[..PART]).await;
    assert_eq!((kept.status, kept.header("upload-offset")), (204, "4194304"));
    // The same part again, as after an answer that got lost, and one too far ahead: told where it stands.
    for offset in [0, 2 * PART] {
        let elsewhere = browser.patch(&path, offset as u64, &file[..PART]).await;
        assert_eq!((elsewhere.status, elsewhere.header("upload-offset")), (409, "4194304"));
        assert_eq!(elsewhere.json()["offset"].as_u64(), Some(PART as u64));
    }
    cut(&browser, &path, PART, &file[PART..2 * PART]).await;
    let look = browser.request(Method::HEAD, &path);
    let look = browser.send(look).await;
    assert_eq!(
        (look.header("upload-offset"), look.header("upload-length")),
        ("4194304", file.len().to_string().as_str())
    );

    let (base, clock, cookie) = (app.base.clone(), app.app.clock.clone(), browser.cookie.clone());
    app.stop().await;
    let app = TestApp::with(Options {
        base: Some(base),
        clock: Some(clock),
        pages: true,
        ..Options::default()
    })
    .await;
    let mut browser = Browser::at(&app);
    browser.cookie = cookie;
    let again = browser.post("/uploads", wanted).await;
    assert_eq!(again.json()["offset"].as_u64(), Some(PART as u64), "{}", again.text);
    assert_eq!(format!("/uploads/{}", again.json()["id"].as_str().unwrap()), path);
    // Nothing of it is readable where it lies.
    assert_eq!(
        count(
            &app,
            "select count(*) from upload_part where position('export.xml'::bytea in body) > 0"
        )
        .await,
        0
    );
    for from in (PART..file.len()).step_by(PART) {
        let to = (from + PART).min(file.len());
        assert_eq!(browser.patch(&path, from as u64, &file[from..to]).await.status, 204);
    }
    assert_eq!(browser.get(&path).await.json()["state"], "waiting");
    let (reading, before) = (browser.request(Method::DELETE, &path), app.printed().len());
    assert_eq!(browser.send(reading).await.status, 409);

    (jobs::uploads::JOB.run)(&app.app).await.unwrap();
    let done = browser.get(&path).await.json();
    assert_eq!(
        (done["state"].as_str(), done["behind"].as_f64()),
        (Some("done"), Some(1.0))
    );
    let report = plain(done["report"].as_str().unwrap());
    for line in [
        "« export.zip » est lu.",
        "6,0 km",
        "VFC (SDNN) : 2 jours",
        "fréquence cardiaque de repos : 1 jour",
    ] {
        assert!(report.contains(line), "{line}: {report}");
    }
    for _ in 0..500 {
        if app.printed().len() > before {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(plain(&app.printed()[before..].join("\n")).trim(), report.trim());
    assert_eq!(count(&app, "select count(*) from upload_part").await, 0);
    assert_eq!(
        count(&app, "select count(*) from activity where deleted_at is null").await,
        1
    );
    assert_eq!(count(&app, "select count(*) from measured_day").await, 2);

    // The whole of it again: nothing new.
    let wanted = json!({ "name": "export.zip", "size": file.len(), "mark": "end" });
    let path = format!(
        "/uploads/{}",
        browser.post("/uploads", wanted).await.json()["id"].as_str().unwrap()
    );
    for from in (0..file.len()).step_by(PART) {
        let to = (from + PART).min(file.len());
        assert_eq!(browser.patch(&path, from as u64, &file[from..to]).await.status, 204);
    }
    (jobs::uploads::JOB.run)(&app.app).await.unwrap();
    let report = browser.get(&path).await.json()["report"].as_str().unwrap().to_owned();
    assert!(plain(&report).contains("Je les avais toutes déjà."), "{report}");
    assert_eq!(
        count(&app, "select count(*) from activity where deleted_at is null").await,
        1
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reading_that_died_is_taken_over_and_said_once() {
    let app = app().await;
    let mut browser = opened(&app).await;
    let run = fixtures::fit(&fixtures::Run {
        start: (app.now() - TimeDelta::days(1)).timestamp(),
        ..fixtures::Run::default()
    });
    let begun = browser
        .post("/uploads", json!({ "name": "hier.fit", "size": run.len() }))
        .await;
    let path = format!("/uploads/{}", begun.json()["id"].as_str().unwrap());
    assert_eq!(browser.patch(&path, 0, &run).await.status, 204);
    let before = app.printed().len();
    let (pool, dead) = (&app.app.pool, app.app.clock.id());
    let claimed = uploads::claim(pool, &app.app.vault, dead).await.unwrap().unwrap();
    (jobs::uploads::JOB.run)(&app.app).await.unwrap();
    assert_eq!(browser.get(&path).await.json()["state"], "waiting");
    sqlx::query("update upload set lease_until = clock_timestamp() - interval '1 second'")
        .execute(pool)
        .await
        .unwrap();
    (jobs::uploads::JOB.run)(&app.app).await.unwrap();
    assert_eq!(browser.get(&path).await.json()["state"], "done");
    // The one that was thought dead comes back: nothing is left for it to say.
    let mut db = pool.acquire().await.unwrap();
    assert!(!uploads::reading(&mut db, &claimed, 0.5).await.unwrap());
    assert!(!uploads::done(&mut db, &claimed, "twice", app.now()).await.unwrap());
    drop(db);
    (jobs::uploads::JOB.run)(&app.app).await.unwrap();
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(app.printed().len(), before + 1, "{:?}", &app.printed()[before..]);
    assert_eq!(
        count(&app, "select count(*) from activity where deleted_at is null").await,
        1
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_file_of_ours_is_told_and_forgotten() {
    let app = app().await;
    let mut browser = opened(&app).await;
    let bytes = b"%PDF-1.4 nothing of use".as_slice();
    let begun = browser
        .post(
            "/uploads",
            json!({ "name": "<b>plan</b>.pdf\u{7}", "size": bytes.len() }),
        )
        .await;
    assert_eq!(begun.json()["name"], "<b>plan</b>.pdf");
    let path = format!("/uploads/{}", begun.json()["id"].as_str().unwrap());
    assert_eq!(browser.patch(&path, 0, bytes).await.status, 204);
    (jobs::uploads::JOB.run)(&app.app).await.unwrap();
    let done = browser.get(&path).await.json();
    let report = plain(done["report"].as_str().unwrap());
    assert!(
        report.starts_with("« <b>plan</b>.pdf » :") && report.contains("document"),
        "{report}"
    );
    let removal = browser.request(Method::DELETE, &path);
    assert_eq!(browser.send(removal).await.status, 204);
    assert_eq!(count(&app, "select count(*) from upload").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_parts_change_nothing() {
    let app = app().await;
    let mut browser = opened(&app).await;
    for (body, status) in [
        (json!({ "name": "a", "size": 0 }), 400),
        (json!({ "name": "a", "size": 9_000_000_000_u64 }), 413),
        (json!({ "name": "a", "size": -1 }), 400),
        (json!({ "size": 1 }), 400),
        (json!([]), 400),
        (json!({ "name": "a".repeat(20_000), "size": 1 }), 413),
    ] {
        let refused = browser.post("/uploads", body.clone()).await;
        assert_eq!(refused.status, status, "{body}");
        assert!(refused.json()["error"].as_str().unwrap().len() > 20, "{}", refused.text);
    }
    assert_eq!(count(&app, "select count(*) from upload").await, 0);
    let begun = browser
        .post("/uploads", json!({ "name": "a.zip", "size": PART + 10 }))
        .await;
    let id = begun.json()["id"].as_str().unwrap().to_owned();
    let path = format!("/uploads/{id}");
    let without = browser.request(Method::PATCH, &path).body(vec![0; 10]);
    assert_eq!(browser.send(without).await.status, 400);
    assert_eq!(browser.patch(&path, 0, &[0; 10]).await.status, 400);
    assert_eq!(browser.patch(&path, 0, &vec![0; PART + 1]).await.status, 413);
    assert_eq!(browser.patch(&path, u64::MAX, &[0; 10]).await.status, 409);
    for strange in [
        "/uploads/x",
        "/uploads/00000000-0000-0000-0000-000000000000",
        "/uploads/..%2f..%2fetc",
    ] {
        assert_eq!(browser.patch(strange, 0, &[0; 10]).await.status, 404, "{strange}");
    }
    // Another athlete neither sees it nor adds to it, whatever they know.
    let mut app = app;
    app.as_name("autre");
    app.says_elsewhere("bonjour").await;
    let mut other = Browser::at(&app);
    let heard = app.says_elsewhere("/envoyer").await;
    assert_eq!(other.press(&link(&heard)).await.status, 303);
    assert_eq!(other.get("/uploads").await.json()["files"], json!([]));
    assert_eq!(other.get(&path).await.status, 404);
    assert_eq!(other.patch(&path, 0, &vec![0; PART]).await.status, 404);
    let theft = other.request(Method::DELETE, &path);
    assert_eq!(other.send(theft).await.status, 409);
    let mut nobody = Browser::at(&app);
    assert_eq!(nobody.patch(&path, 0, &vec![0; PART]).await.status, 401);
    nobody.cookie = Some(format!("allure={}", "0".repeat(64)));
    assert_eq!(nobody.get("/uploads").await.status, 401);
    assert_eq!(browser.get(&path).await.json()["offset"], 0);
    for n in 0..3 {
        let one = browser
            .post("/uploads", json!({ "name": format!("{n}.zip"), "size": 10 }))
            .await;
        assert_eq!(one.status, 201);
    }
    assert_eq!(
        browser
            .post("/uploads", json!({ "name": "5.zip", "size": 10 }))
            .await
            .status,
        429
    );
    // Nobody goes on with them: they go.
    app.advance(TimeDelta::days(4));
    (jobs::spent::JOB.run)(&app.app).await.unwrap();
    assert_eq!(count(&app, "select count(*) from upload").await, 0);
    assert_eq!(count(&app, "select count(*) from web_session").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bomb_and_a_cut_archive_are_refused_in_words() {
    let app = app().await;
    let mut browser = opened(&app).await;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a.gpx", SimpleFileOptions::default()).unwrap();
    zip.write_all(&vec![b' '; 400 << 20]).unwrap();
    let bomb = zip.finish().unwrap().into_inner();
    let whole = export();
    for (name, bytes) in [("bomb.zip", bomb.as_slice()), ("half.zip", &whole[..whole.len() / 2])] {
        let begun = browser
            .post("/uploads", json!({ "name": name, "size": bytes.len() }))
            .await;
        let path = format!("/uploads/{}", begun.json()["id"].as_str().unwrap());
        for from in (0..bytes.len()).step_by(PART) {
            let to = (from + PART).min(bytes.len());
            assert_eq!(browser.patch(&path, from as u64, &bytes[from..to]).await.status, 204);
        }
        (jobs::uploads::JOB.run)(&app.app).await.unwrap();
        let done = browser.get(&path).await.json();
        assert_eq!(done["state"], "done", "{name}");
        let report = done["report"].as_str().unwrap();
        assert!(report.contains(name) && report.len() > 60, "{report}");
    }
    assert_eq!(count(&app, "select count(*) from activity").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_away_is_no_damage_of_the_file() {
    let app = app().await;
    let mut browser = opened(&app).await;
    let noise = vec![7; PART];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for n in 0..3 {
        let run = fixtures::fit(&fixtures::Run {
            start: (app.now() - TimeDelta::days(n + 1)).timestamp(),
            ..fixtures::Run::default()
        });
        for (name, bytes) in [(format!("{n}.fit"), &run), (format!("{n}.bin"), &noise)] {
            zip.start_file(name, packed).unwrap();
            zip.write_all(bytes).unwrap();
        }
    }
    let file = zip.finish().unwrap().into_inner();
    let begun = browser
        .post("/uploads", json!({ "name": "trois.zip", "size": file.len() }))
        .await;
    let path = format!("/uploads/{}", begun.json()["id"].as_str().unwrap());
    for from in (0..file.len()).step_by(PART) {
        let to = (from + PART).min(file.len());
        assert_eq!(browser.patch(&path, from as u64, &file[from..to]).await.status, 204);
    }
    // The second part cannot be had for a while.
    let pool = &app.app.pool;
    sqlx::query("update upload_part set number = 99 where number = 1")
        .execute(pool)
        .await
        .unwrap();
    (jobs::uploads::JOB.run)(&app.app).await.unwrap();
    assert_eq!(browser.get(&path).await.json()["state"], "waiting");
    sqlx::query("update upload_part set number = 1 where number = 99")
        .execute(pool)
        .await
        .unwrap();
    sqlx::query("update upload set lease_until = clock_timestamp() - interval '1 second'")
        .execute(pool)
        .await
        .unwrap();
    // What was stored before stays stored, and nothing that only looked damaged counts as read.
    let parts = count(&app, "select coalesce(sum(done), 0)::bigint from bulk_progress").await;
    assert_eq!(parts, 1);
    (jobs::uploads::JOB.run)(&app.app).await.unwrap();
    assert_eq!(browser.get(&path).await.json()["state"], "done");
    assert_eq!(
        count(&app, "select count(*) from activity where deleted_at is null").await,
        3
    );
    assert_eq!(count(&app, "select count(*) from bulk_progress").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_left_is_told_where_nothing_else_was_found() {
    let app = app().await;
    let mut browser = opened(&app).await;
    let xml = b"<?xml version=\"1.0\"?><!DOCTYPE HealthData []><HealthData locale=\"fr_FR\"><Record type=\"HKQuantityTypeIdentifierBodyMass\" sourceName=\"x\" unit=\"stones\" startDate=\"2026-11-20 06:00:00 +0100\" endDate=\"2026-11-20 06:00:00 +0100\" value=\"11\"/></HealthData>";
    let begun = browser
        .post("/uploads", json!({ "name": "export.xml", "size": xml.len() }))
        .await;
    let path = format!("/uploads/{}", begun.json()["id"].as_str().unwrap());
    assert_eq!(browser.patch(&path, 0, xml).await.status, 204);
    (jobs::uploads::JOB.run)(&app.app).await.unwrap();
    let done = browser.get(&path).await.json();
    let report = plain(done["report"].as_str().unwrap());
    assert!(report.contains("laissé"), "{report}");
}
