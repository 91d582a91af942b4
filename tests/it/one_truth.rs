//! One run, recorded more than once: one activity with the best of each recording, whatever the order.

use std::fmt::Write as _;
use std::sync::Arc;

use allure::domain::activity::{Activity, ActivityId};
use allure::domain::dialogue::Door;
use allure::jobs;
use allure::store::{accounts, activities};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use crate::harness::TestApp;

/// A run of ten kilometres north, as a device records it from some second on.
#[derive(Clone, Copy)]
struct Device {
    name: &'static str,
    /// Seconds behind the others.
    late: i64,
    cm_s: i64,
    hr: Option<u8>,
}

const WATCH: Device = Device {
    name: "Garmin Forerunner 945",
    late: 0,
    cm_s: 333,
    hr: None,
};
/// Started a minute late; it measures a percent more and hears no heart.
const PHONE: Device = Device {
    name: "StravaGPX iPhone",
    late: 60,
    cm_s: 336,
    hr: None,
};
/// A strap, by an app of its own.
const STRAP: Device = Device {
    name: "Polar H10",
    late: 20,
    cm_s: 330,
    hr: Some(151),
};
const SECONDS: i64 = 3_000;

fn yesterday(app: &TestApp) -> DateTime<Utc> {
    app.now() - TimeDelta::hours(25)
}

fn gpx(device: Device, start: DateTime<Utc>) -> Vec<u8> {
    let mut points = String::new();
    for second in (device.late..=SECONDS).step_by(5) {
        let metres = (second * device.cm_s) as f64 / 100.0;
        let lat = 48.0 + (metres / 6_371_008.8).to_degrees();
        let at = (start + TimeDelta::seconds(second)).to_rfc3339();
        let hr = device.hr.map(|bpm| format!("<extensions><hr>{bpm}</hr></extensions>"));
        let hr = hr.unwrap_or_default();
        _ = write!(
            points,
            "<trkpt lat=\"{lat:.7}\" lon=\"2.0\"><time>{at}</time>{hr}</trkpt>"
        );
    }
    let name = device.name;
    format!("<gpx version=\"1.1\" creator=\"{name}\"><trk><type>running</type><trkseg>{points}</trkseg></trk></gpx>")
        .into_bytes()
}

async fn runs(app: &TestApp) -> Vec<Activity> {
    let mut db = app.app.pool.acquire().await.unwrap();
    let found = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me").await;
    let scope = found.unwrap().unwrap();
    activities::all(&mut db, &scope).await.unwrap()
}

/// The only run there is, without its name: that depends on what came first.
async fn the_run(app: &TestApp) -> Activity {
    let mut all = runs(app).await;
    assert_eq!(all.len(), 1, "{all:#?}");
    let mut run = all.remove(0);
    run.id = ActivityId(Uuid::nil());
    run
}

fn metres(run: &Activity) -> i64 {
    run.distance_m.unwrap_or(0.0).round() as i64
}

#[tokio::test(flavor = "multi_thread")]
async fn any_order_of_recordings_makes_the_same_run() {
    let orders = [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]];
    let mut made: Vec<Activity> = Vec::new();
    for order in orders {
        let app = TestApp::new().await;
        let start = yesterday(&app);
        for n in order.iter().chain(&order) {
            app.drops("sortie.gpx", &gpx([WATCH, PHONE, STRAP][*n], start)).await;
        }
        made.push(the_run(&app).await);
        app.stop().await;
    }
    let one = &made[0];
    // The watch's distance and time, the strap's heart.
    assert_eq!(
        (metres(one), one.start.timestamp() % 60),
        (9_990, made[0].start.timestamp() % 60)
    );
    assert_eq!(one.avg_hr.map(f64::round), Some(151.0));
    assert_eq!(one.elapsed_s, Some(3_000.0));
    assert!(one.steady.is_some_and(|s| s.avg_hr == Some(151.0)), "{one:?}");
    for other in &made[1..] {
        assert_eq!(other, one);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_recording_is_said_undone_and_done_again() {
    let app = TestApp::new().await;
    let start = yesterday(&app);
    app.drops("phone.gpx", &gpx(PHONE, start)).await;
    let phone = the_run(&app).await;
    app.advance(TimeDelta::minutes(1));
    app.presses("6").await;
    app.advance(TimeDelta::minutes(1));
    let heard = app.drops("watch.gpx", &gpx(WATCH, start)).await;
    assert!(heard.starts_with("Je l’avais déjà"), "{heard}");
    assert!(heard.contains("un autre enregistrement de la même sortie"), "{heard}");
    let both = the_run(&app).await;
    // What was told of the run stays told.
    assert_eq!((metres(&both), both.rpe), (9_990, Some(6)));
    let undone = app.says("annule").await;
    assert!(undone.contains("l’autre enregistrement d’une sortie"), "{undone}");
    let rated = Activity { rpe: Some(6), ..phone };
    assert_eq!(the_run(&app).await, rated);
    app.advance(TimeDelta::minutes(1));
    app.says("/refaire").await;
    assert_eq!(the_run(&app).await, both);
    // Sent again, it is nothing new.
    let again = app.drops("watch.gpx", &gpx(WATCH, start)).await;
    assert!(!again.contains("un autre enregistrement"), "{again}");
    assert_eq!(the_run(&app).await, both);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_corrected_by_hand_outlives_every_recording() {
    let app = TestApp::new().await;
    let start = yesterday(&app);
    app.drops("phone.gpx", &gpx(PHONE, start)).await;
    app.advance(TimeDelta::minutes(1));
    app.says("en fait c'était 9,5 km").await;
    let offered = the_run(&app).await;
    if metres(&offered) != 9_500 {
        app.says("oui").await;
    }
    assert_eq!(metres(&the_run(&app).await), 9_500);
    app.advance(TimeDelta::minutes(1));
    app.drops("watch.gpx", &gpx(WATCH, start)).await;
    app.drops("strap.gpx", &gpx(STRAP, start)).await;
    let run = the_run(&app).await;
    assert_eq!((metres(&run), run.avg_hr.map(f64::round)), (9_500, Some(151.0)));
    assert!(
        run.best_efforts.iter().all(|best| best.distance_m <= 9_500.0),
        "{run:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elsewhere_at_that_time_ran_another_run() {
    let app = TestApp::new().await;
    let start = yesterday(&app);
    app.drops("watch.gpx", &gpx(WATCH, start)).await;
    let text = String::from_utf8(gpx(PHONE, start)).unwrap();
    app.drops("friend.gpx", text.replace("lat=\"48.", "lat=\"45.").as_bytes())
        .await;
    assert_eq!(runs(&app).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_removed_goes_with_its_recordings_and_comes_back_with_them() {
    let app = TestApp::new().await;
    let start = yesterday(&app);
    app.drops("phone.gpx", &gpx(PHONE, start)).await;
    app.drops("strap.gpx", &gpx(STRAP, start)).await;
    let both = the_run(&app).await;
    app.advance(TimeDelta::minutes(1));
    app.says("supprime ma dernière sortie").await;
    if !runs(&app).await.is_empty() {
        app.says("oui").await;
    }
    assert_eq!(runs(&app).await, []);
    app.advance(TimeDelta::minutes(1));
    app.says("/annuler").await;
    assert_eq!(the_run(&app).await, both);
    app.advance(TimeDelta::minutes(1));
    app.says("/refaire").await;
    assert_eq!(runs(&app).await, []);
    // A recording that went with its run may be sent again.
    app.drops("strap.gpx", &gpx(STRAP, start)).await;
    assert_eq!(the_run(&app).await.avg_hr.map(f64::round), Some(151.0));
}

#[tokio::test(flavor = "multi_thread")]
async fn where_each_figure_comes_from_is_told_and_the_order_is_the_athletes() {
    let app = TestApp::new().await;
    let start = yesterday(&app);
    app.drops("phone.gpx", &gpx(PHONE, start)).await;
    app.drops("strap.gpx", &gpx(STRAP, start)).await;
    app.drops("watch.gpx", &gpx(WATCH, start)).await;
    app.advance(TimeDelta::minutes(1));
    let told = app.says("d’où vient cette distance ?").await;
    assert!(told.contains("3 enregistrements de la même sortie"), "{told}");
    let line = |who: &str| told.lines().find(|l| l.contains(who)).unwrap_or_default().to_owned();
    assert!(
        line("– Ta Garmin").ends_with("distance, durée, tracé et allures."),
        "{told}"
    );
    assert!(line("– Ta Polar").ends_with("fréquence cardiaque."), "{told}");
    assert!(line("– Ton téléphone").contains("un autre fait mieux"), "{told}");
    assert!(told.contains("départ à 60 s d’écart"), "{told}");
    app.advance(TimeDelta::minutes(1));
    let heard = app.says("privilégie mon téléphone").await;
    assert!(heard.contains("je crois d’abord : ton téléphone"), "{heard}");
    let run = the_run(&app).await;
    // Its distance and its time, and still the strap's heart.
    assert_eq!((metres(&run), run.avg_hr.map(f64::round)), (9_878, Some(151.0)));
    assert!(app.says("/sources").await.contains("je crois d’abord : ton téléphone"));
    app.advance(TimeDelta::minutes(1));
    let undone = app.says("/annuler").await;
    assert!(undone.contains("l’appareil à croire en premier"), "{undone}");
    assert_eq!(metres(&the_run(&app).await), 9_990);
    let heard = app.says("/sources prefer my phone").await;
    assert!(heard.contains("I trust first: your phone"), "{heard}");
    assert_eq!(metres(&the_run(&app).await), 9_878);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_split_stays_split_until_it_is_undone() {
    let app = TestApp::new().await;
    let start = yesterday(&app);
    app.drops("watch.gpx", &gpx(WATCH, start)).await;
    let watch = the_run(&app).await;
    app.drops("strap.gpx", &gpx(STRAP, start)).await;
    let both = the_run(&app).await;
    app.advance(TimeDelta::minutes(1));
    let heard = app.says("ce n’est pas la même sortie").await;
    assert!(heard.contains("ce sont deux sorties"), "{heard}");
    let hearts = |runs: &[Activity]| -> Vec<Option<f64>> { runs.iter().map(|r| r.avg_hr.map(f64::round)).collect() };
    assert_eq!(hearts(&runs(&app).await), [None, Some(151.0)]);
    assert_eq!(runs(&app).await[0].steady, watch.steady);
    app.advance(TimeDelta::minutes(1));
    for (name, device) in [("strap.gpx", STRAP), ("watch.gpx", WATCH)] {
        app.drops(name, &gpx(device, start)).await;
    }
    assert_eq!(hearts(&runs(&app).await), [None, Some(151.0)]);
    app.advance(TimeDelta::minutes(1));
    let undone = app.says("/annuler").await;
    assert!(undone.contains("la séparation de deux enregistrements"), "{undone}");
    assert_eq!(the_run(&app).await, both);
    app.advance(TimeDelta::minutes(1));
    app.says("/refaire").await;
    assert_eq!(runs(&app).await.len(), 2);
    let none = app.says("ce n’est pas la même sortie").await;
    assert!(none.contains("rien à séparer"), "{none}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_doors_that_recorded_one_run_share_the_best_of_both() {
    let mut app = TestApp::new().await;
    let start = yesterday(&app);
    app.drops("phone.gpx", &gpx(PHONE, start)).await;
    app.drops("strap.gpx", &gpx(STRAP, start)).await;
    let code = app.linking_code().await;
    app.as_name("autre");
    app.drops_elsewhere("watch.gpx", &gpx(WATCH, start)).await;
    app.drops_elsewhere("strap.gpx", &gpx(STRAP, start)).await;
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
    let run = the_run(&app).await;
    assert_eq!((metres(&run), run.avg_hr.map(f64::round)), (9_990, Some(151.0)));
    let rows: i64 = sqlx::query_scalar("select count(*) from activity where deleted_at is null")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    // Three recordings: the strap's came twice.
    assert_eq!(rows, 3);
    let unsettled: i64 = sqlx::query_scalar("select count(*) from activity where unsettled and part_of is null")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    assert_eq!(unsettled, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_told_and_its_file_are_one_whichever_comes_first_and_whatever_the_hour() {
    for told_first in [true, false] {
        let app = TestApp::new().await;
        let start = yesterday(&app);
        for step in [told_first, !told_first] {
            if step {
                app.says("j'ai couru 10 km en 50 min hier, RPE 6").await;
                app.advance(TimeDelta::minutes(1));
                app.says("oui").await;
            } else {
                app.drops("watch.gpx", &gpx(WATCH, start)).await;
            }
            app.advance(TimeDelta::minutes(1));
        }
        assert_eq!(metres(&the_run(&app).await), 9_990, "told first: {told_first}");
        // Another of the same day is another.
        app.says("j'ai couru 5 km en 30 min hier soir").await;
        app.advance(TimeDelta::minutes(1));
        app.says("oui").await;
        assert_eq!(runs(&app).await.len(), 2, "told first: {told_first}");
        app.stop().await;
    }
}
