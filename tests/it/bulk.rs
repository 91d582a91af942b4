//! Piles of files taken in: a phone's export, archives of services, folders.

use std::io::Write as _;

use allure::domain::activity::Activity;
use allure::domain::dialogue::Door;
use allure::domain::measured::{MeasuredDay, Reading, Vital};
use allure::domain::source::Source;
use allure::formats::health::apple::{Export, Item};
use allure::ingest::pile::{self, Left};
use allure::ingest::take_in::{Heard, Tally, take_in};
use allure::store::scope::Scope;
use allure::store::{accounts, activities, bulk, measured};
use chrono::NaiveDate;

use crate::exports::{self, Phone};
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
    measured::recent(&mut db, &scope, app.now()).await.unwrap()
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

fn run_at(start: i64) -> Run {
    Run {
        start,
        seconds: 3_000,
        ..Run::default()
    }
}

fn metres(runs: &[Activity]) -> Vec<i64> {
    runs.iter()
        .map(|a| a.distance_m.unwrap_or(0.0).round() as i64)
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strava_archive_in_either_language_is_its_files_and_what_was_written_by_hand() {
    for french in [true, false] {
        let app = TestApp::new().await;
        app.says("salut").await;
        let starts = [MIDNIGHT, MIDNIGHT + 24 * HOUR, MIDNIGHT + 48 * HOUR];
        let archive = fixtures::zip(&[
            ("activities.csv", exports::strava_table(&starts, french)),
            ("activities/0.fit.gz", fixtures::gz(&fixtures::fit(&run_at(starts[0])))),
            ("activities/1.fit.gz", fixtures::gz(&fixtures::fit(&run_at(starts[1])))),
            ("activities/2.gpx.gz", b"damaged".to_vec()),
            ("media/face.jpg", b"\xFF\xD8\xFF".to_vec()),
            ("profile.csv", b"Name,Age\nx,1\n".to_vec()),
            ("../../../etc/cron.d/evil", b"* * * * *".to_vec()),
        ]);
        let (tally, heard) = import(&app, "export.zip", &archive).await;
        assert_eq!(heard, ["unread unknown"], "the damaged one alone");
        assert_eq!(metres(&runs(&app).await), [9_990, 9_990, 9_990]);
        let left: Vec<(Left, u64)> = tally.left.into_iter().collect();
        assert_eq!(left, [(Left::Media, 1), (Left::Other, 2)]);
        let told = app.says("/sources").await;
        assert!(told.contains("Strava : 3 activités"), "{told}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_garmin_archive_holds_archives_and_tells_everything_twice() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let starts = [MIDNIGHT, MIDNIGHT + 24 * HOUR];
    let inner = fixtures::zip(&[
        ("a_1.fit", fixtures::fit(&run_at(starts[0]))),
        ("a_2.fit", fixtures::fit(&run_at(starts[1]))),
        ("a_3.fit", fixtures::fit_settings()),
    ]);
    let night = "[{\"calendarDate\":\"2026-11-20\",\"sleepStartTimestampGMT\":\"2026-11-19T22:00:00.0\",\"sleepEndTimestampGMT\":\"2026-11-20T05:00:00.0\",\"deepSleepSeconds\":5400,\"lightSleepSeconds\":14400,\"remSleepSeconds\":3600}]";
    let rest = "[{\"calendarDate\":\"2026-11-20\",\"restingHeartRate\":48}]";
    let archive = fixtures::zip(&[
        (
            "DI_CONNECT/DI-Connect-Fitness/x_summarizedActivities.json",
            exports::garmin_list(&[
                (starts[0], 3_000, 9_990),
                (starts[1], 3_000, 9_990),
                (starts[1] + 40 * HOUR, 1_800, 5_000),
            ]),
        ),
        ("DI_CONNECT/DI-Connect-Wellness/x_sleepData.json", night.into()),
        ("DI_CONNECT/DI-Connect-Aggregator/UDSFile_x.json", rest.into()),
        ("DI_CONNECT/DI-Connect-User/x-settings.json", b"{\"a\":1}".to_vec()),
        ("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", inner),
    ]);
    let (tally, heard) = import(&app, "garmin.zip", &archive).await;
    assert_eq!(heard, [""; 0]);
    assert_eq!(metres(&runs(&app).await), [9_990, 9_990, 5_000]);
    assert_eq!((tally.taken.new.len(), tally.taken.known.len()), (3, 0));
    let expected = vec![(Vital::RestingHr, 4_800), (Vital::Sleep, 650)];
    assert_eq!(told(&days(&app).await), [(day(20), Source::Garmin, expected)]);
    assert!(
        runs(&app).await[0].steady.is_some(),
        "the recording was kept, not the list's figures"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_told_first_gives_way_to_the_recording() {
    let app = TestApp::new().await;
    app.says("salut").await;
    import(&app, "list.json", &exports::garmin_list(&[(MIDNIGHT, 3_000, 9_990)])).await;
    assert_eq!(runs(&app).await[0].steady, None);
    import(&app, "run.fit", &fixtures::fit(&run_at(MIDNIGHT))).await;
    let found = runs(&app).await;
    assert_eq!(metres(&found), [9_990]);
    assert!(found[0].steady.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_polar_archive_is_sessions_nights_and_recoveries() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let session = "{\"exercises\":[{\"startTime\":\"2026-11-20T08:00:00.000\",\"timezoneOffset\":60,\"duration\":\"PT1800S\",\"distance\":5000.0,\"sport\":\"RUNNING\"}]}";
    let recovery = "[{\"night\":\"2026-11-20\",\"meanNightlyRecoveryRMSSD\":48,\"meanNightlyRecoveryRRI\":1200}]";
    let archive = fixtures::zip(&[
        ("training-session-2026-11-20-1-a.json", session.into()),
        ("nightly_recovery_1-a.json", recovery.into()),
        ("account-data-1-a.json", b"{}".to_vec()),
    ]);
    import(&app, "polar.zip", &archive).await;
    assert_eq!(metres(&runs(&app).await), [5_000]);
    let expected = vec![(Vital::HrvRmssd, 4_800), (Vital::RestingHr, 5_000)];
    assert_eq!(told(&days(&app).await), [(day(20), Source::Polar, expected)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_archive_goes_on_where_it_stopped() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let entries: Vec<(String, Vec<u8>)> = (0..6)
        .map(|n| (format!("{n}.fit"), fixtures::fit(&run_at(MIDNIGHT - n * 24 * HOUR))))
        .collect();
    let entries: Vec<(&str, Vec<u8>)> = entries.iter().map(|(n, b)| (n.as_str(), b.clone())).collect();
    let archive = fixtures::zip(&entries);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("six.zip");
    std::fs::write(&path, &archive).unwrap();
    // Somebody pulled the plug behind four of six.
    let scope = scope(&app).await;
    let mark = scope.fingerprint(&pile::open(path).await.unwrap().unwrap().mark);
    let mut db = app.app.pool.acquire().await.unwrap();
    bulk::reached(&mut db, &scope, &mark, 4, app.now()).await.unwrap();
    let (tally, heard) = import(&app, "again.zip", &archive).await;
    assert_eq!(heard, ["resumed 4"]);
    assert_eq!(tally.taken.new.len(), 2);
    // Read to its end, it is read from its beginning the next time.
    let (tally, heard) = import(&app, "again.zip", &archive).await;
    assert_eq!((heard.len(), tally.taken.new.len(), tally.taken.known.len()), (0, 4, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn measured_days_are_the_same_in_any_order_doubled_and_cut_short() {
    let xml = phone_of(60);
    let export = Export::new(xml.as_slice()).unwrap();
    let readings: Vec<Reading> = export
        .filter_map(|item| match item {
            Item::Reading(reading) => Some(reading),
            _ => None,
        })
        .collect();
    assert_eq!(readings.len(), 60 * 7);
    let mut ends = Vec::new();
    for seed in 0..3_u64 {
        let app = TestApp::new().await;
        app.says("salut").await;
        let scope = scope(&app).await;
        let mut left = shuffled(&readings, seed);
        left.extend(shuffled(&readings[..100], seed + 10));
        for (number, batch) in left.chunks(37).enumerate() {
            let mut tx = app.app.pool.begin().await.unwrap();
            measured::merge(&mut tx, &scope, Source::AppleHealth, batch.to_vec(), app.now())
                .await
                .unwrap();
            if number % 5 == 3 {
                // Power fails before the commit, and the batch comes again.
                tx.rollback().await.unwrap();
                tx = app.app.pool.begin().await.unwrap();
                measured::merge(&mut tx, &scope, Source::AppleHealth, batch.to_vec(), app.now())
                    .await
                    .unwrap();
            }
            tx.commit().await.unwrap();
        }
        ends.push(days(&app).await);
    }
    assert_eq!(ends[0].len(), 60);
    assert!(ends.iter().all(|end| *end == ends[0]));
}

/// So many days of two watches worn at once, with a glitch every week.
fn phone_of(count: i64) -> Vec<u8> {
    let mut phone = Phone::new();
    for d in 0..count {
        let midnight = MIDNIGHT - d * 24 * HOUR;
        let glitch = if d % 7 == 0 { 300.0 } else { 55.0 + (d % 5) as f64 };
        phone
            .quantity("HeartRateVariabilitySDNN", midnight + 3 * HOUR, 50.0, "ms")
            .quantity_of(
                "Watch7,1",
                "HeartRateVariabilitySDNN",
                midnight + 4 * HOUR,
                glitch,
                "ms",
            )
            .quantity("RestingHeartRate", midnight + 20 * HOUR, 50.0, "count/min")
            .slept("AsleepCore", midnight - HOUR, 4 * HOUR)
            .slept("AsleepDeep", midnight + 3 * HOUR, 2 * HOUR)
            .slept("AsleepREM", midnight + 5 * HOUR, HOUR)
            .quantity("BodyMass", midnight + 7 * HOUR, 70.0 + (d % 3) as f64 / 10.0, "kg");
    }
    phone.xml()
}

/// In an order of its own for each seed.
fn shuffled(readings: &[Reading], seed: u64) -> Vec<Reading> {
    let mut keyed: Vec<(u64, Reading)> = (1_u64..)
        .zip(readings)
        .map(|(n, r)| {
            (
                (n + seed).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(23),
                r.clone(),
            )
        })
        .collect();
    keyed.sort_by_key(|(key, _)| *key);
    keyed.into_iter().map(|(_, r)| r).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_piles_are_refused_in_words_and_change_nothing() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let laughs = b"<?xml version=\"1.0\"?><!DOCTYPE HealthData [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><HealthData x=\"&b;\"/>";
    let bomb = fixtures::zip(&[("apple_health_export/export.xml", {
        let mut xml = b"<?xml version=\"1.0\"?><HealthData>".to_vec();
        let record = format!("<Record type=\"x\">{}</Record>", " ".repeat(5_000));
        xml.extend(record.repeat(16_000).into_bytes());
        xml
    })]);
    let mut locked = fixtures::zip(&[("export.xml", b"<HealthData/>".to_vec())]);
    for (mark, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let at = locked.windows(4).position(|w| w == mark).unwrap();
        locked[at + flags] |= 1;
    }
    for (bytes, words) in [
        (laughs.to_vec(), "abîmé"),
        (bomb, "énorme"),
        (locked, "mot de passe"),
        (
            fixtures::zip(&[("a/../../x.zip", fixtures::zip(&[("y", b"z".to_vec())]))]),
            "ne reconnais pas",
        ),
    ] {
        let heard = app.drops("export.zip", &bytes).await;
        assert!(heard.contains(words), "{words}: {heard}");
    }
    assert_eq!((days(&app).await.len(), runs(&app).await.len()), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_files_a_watch_keeps_at_night_are_measures() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let heard = app.drops("nuit.fit", &fixtures::fit_night(MIDNIGHT - 2 * HOUR)).await;
    assert!(heard.contains("– sommeil : 1 jour"), "{heard}");
    let expected = vec![
        (Vital::HrvRmssd, 6_200),
        (Vital::RestingHr, 4_700),
        (Vital::Sleep, 300),
        (Vital::Weight, 7_050),
    ];
    assert_eq!(told(&days(&app).await), [(day(20), Source::Garmin, expected)]);
    let night = days(&app).await[0].night.clone().unwrap();
    assert_eq!(
        (night.deep_s, night.rem_s, night.awake_s),
        (Some(3_600.0), Some(3_600.0), None)
    );
    assert_eq!(night.from.to_rfc3339(), "2026-11-19T22:00:00+01:00");
}

#[test]
fn an_app_s_power_and_a_watch_s_dynamics_are_kept() {
    let file = allure::formats::decode(&fixtures::fit_with_app_power(MIDNIGHT)).unwrap();
    let samples = &file.sessions[0].samples;
    let told: Vec<_> = samples
        .iter()
        .map(|s| (s.power_w, s.dynamics.and_then(|d| d.contact_ms)))
        .collect();
    assert_eq!(told, [(Some(250.0), Some(240.5)), (None, Some(240.5))]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_was_never_set_is_said_and_changes_nothing() {
    let app = TestApp::new().await;
    app.says("salut").await;
    for start in [600_000_000, 4_300_000_000] {
        let heard = app.drops("run.gpx", &fixtures::gpx(&[run_at(start)])).await;
        assert!(heard.contains("impossible"), "{start}: {heard}");
    }
    assert_eq!(runs(&app).await.len(), 0);
}
