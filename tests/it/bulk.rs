//! Piles of files taken in: a phone's export, archives of services, folders.

use std::io::Write as _;

use allure::domain::activity::Activity;
use allure::domain::dialogue::Door;
use allure::domain::measured::{MeasuredDay, Vital};
use allure::domain::source::Source;
use allure::ingest::take_in::{Heard, Tally, take_in};
use allure::store::scope::Scope;
use allure::store::{accounts, activities, measured};
use chrono::NaiveDate;

use crate::exports::Phone;
use crate::fixtures::{self, Run};
use crate::harness::TestApp;

const HOUR: i64 = 3_600;
/// 2026-11-20T00:00:00+01:00.
const MIDNIGHT: i64 = 1_795_129_200;

pub async fn scope(app: &TestApp) -> Scope {
    let mut db = app.app.pool.acquire().await.unwrap();
    let found = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me").await;
    found.unwrap().unwrap()
}

pub async fn days(app: &TestApp) -> Vec<MeasuredDay> {
    let scope = scope(app).await;
    let mut db = app.app.pool.acquire().await.unwrap();
    measured::recent(&mut db, &scope).await.unwrap()
}

pub async fn runs(app: &TestApp) -> Vec<Activity> {
    let scope = scope(app).await;
    let mut db = app.app.pool.acquire().await.unwrap();
    activities::all(&mut db, &scope).await.unwrap()
}

pub fn day(d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, d).unwrap()
}

pub fn told(days: &[MeasuredDay]) -> Vec<(NaiveDate, Source, Vec<(Vital, i64)>)> {
    let values = |d: &MeasuredDay| {
        d.values
            .iter()
            .map(|v| (v.vital, (v.value * 100.0).round() as i64))
            .collect()
    };
    days.iter().map(|d| (d.date, d.source, values(d))).collect()
}

/// Takes a file of these bytes in, as the command line does; what was heard, one word each.
pub async fn import(app: &TestApp, name: &str, bytes: &[u8]) -> (Tally, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::File::create(&path).unwrap().write_all(bytes).unwrap();
    let mut tally = Tally::default();
    let mut heard = Vec::new();
    let mut hear = |h: Heard<'_>| {
        heard.push(match h {
            Heard::Unread { why, .. } => format!("unread {}", why.id()),
            Heard::Pieces { .. } => "pieces".to_owned(),
            Heard::Resumed { parts } => format!("resumed {parts}"),
            Heard::Progress { .. } => return,
        });
    };
    let scope = scope(app).await;
    take_in(&app.app, &scope, chrono_tz::Europe::Paris, &path, &mut tally, &mut hear)
        .await
        .unwrap()
        .unwrap();
    (tally, heard)
}

/// Three days of a watch: nights, variability, rest, weight, and a run with its track.
fn phone() -> Vec<u8> {
    let mut phone = Phone::new();
    phone.strange();
    for d in 0..3 {
        let midnight = MIDNIGHT + d * 24 * HOUR;
        phone
            .quantity("StepCount", midnight + HOUR, 120.0, "count")
            .quantity("HeartRateVariabilitySDNN", midnight + 3 * HOUR, 50.0 + d as f64, "ms")
            .quantity("HeartRateVariabilitySDNN", midnight + 15 * HOUR, 20.0, "ms")
            .quantity("RestingHeartRate", midnight + 20 * HOUR, 50.0, "count/min")
            .slept("InBed", midnight - 2 * HOUR, 9 * HOUR)
            .slept("AsleepCore", midnight - HOUR, 4 * HOUR)
            .slept("AsleepDeep", midnight + 3 * HOUR, 2 * HOUR)
            .slept("AsleepREM", midnight + 5 * HOUR, HOUR);
    }
    phone
        .quantity("HeartRateVariabilitySDNN", MIDNIGHT + 4 * HOUR, 255.0, "ms")
        .quantity("BodyMass", MIDNIGHT + 7 * HOUR, 154.3236, "lb")
        .run(MIDNIGHT + 8 * HOUR, 50, 10.0, Some("route_1.gpx"));
    phone.xml()
}

fn zipped(name: &str, xml: &[u8]) -> Vec<u8> {
    let track = Run {
        start: MIDNIGHT + 8 * HOUR,
        seconds: 3_000,
        ..Run::default()
    };
    let entry = |name: &str| format!("apple_health_export/{name}");
    fixtures::zip(&[
        (&entry("export_cda.xml"), b"<ClinicalDocument/>".to_vec()),
        (&entry("workout-routes/route_1.gpx"), fixtures::gpx(&[track])),
        (&entry(name), xml.to_vec()),
    ])
}

fn expected_days() -> Vec<(NaiveDate, Source, Vec<(Vital, i64)>)> {
    (20..23)
        .map(|d| {
            let mut values = vec![
                (Vital::HrvSdnn, 5_000 + i64::from(d - 20) * 100),
                (Vital::RestingHr, 5_000),
                (Vital::Sleep, 700),
            ];
            if d == 20 {
                values.push((Vital::Weight, 7_000));
            }
            (day(d), Source::AppleHealth, values)
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_french_phone_s_export_gives_nights_and_runs_with_their_tracks() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let (tally, heard) = import(&app, "export.zip", &zipped("exportation.xml", &phone())).await;
    assert_eq!(heard, [""; 0]);
    assert_eq!(told(&days(&app).await), expected_days());
    let found = runs(&app).await;
    let [run] = found.as_slice() else {
        panic!("one run, not {found:?}")
    };
    assert_eq!((run.distance_m, run.avg_hr), (Some(10_000.0), Some(148.0)));
    assert!(!run.best_efforts.is_empty(), "its track was read");
    assert_eq!((tally.measures.merged.changed, tally.measures.merged.aside), (3, 1));
    // Again: nothing changes.
    let (again, _) = import(&app, "export.zip", &zipped("export.xml", &phone())).await;
    assert_eq!((again.measures.merged.changed, again.taken.new.len()), (0, 0));
    assert_eq!(runs(&app).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_s_export_dropped_in_a_chat_is_told_in_words() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let heard = app.drops("export.zip", &zipped("export.xml", &phone())).await;
    assert!(heard.contains("10,0 km"), "{heard}");
    assert!(heard.contains("– sommeil : 3 jours"), "{heard}");
    assert!(heard.contains("– VFC (SDNN) : 3 jours"), "{heard}");
    assert!(heard.contains("1 valeur invraisemblable est mise de côté"), "{heard}");
    let heard = app.drops("export.xml", &phone()).await;
    assert!(heard.contains("Je les avais toutes déjà."), "{heard}");
    assert_eq!(told(&days(&app).await), expected_days());
}
