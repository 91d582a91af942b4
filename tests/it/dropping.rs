//! Dropped files that are cut, completed, doubled, locked, empty or no activity at all.

use allure::domain::activity::Activity;
use allure::domain::dialogue::{Content, Door};
use allure::store::{accounts, activities};
use chrono::TimeDelta;

use crate::fixtures::{self, Run};
use crate::harness::TestApp;

/// 10 km in 50 minutes, yesterday at eight.
fn long_run(app: &TestApp) -> Run {
    Run {
        start: (app.now() - TimeDelta::hours(25)).timestamp(),
        seconds: 3_000,
        ..Run::default()
    }
}

async fn runs(app: &TestApp) -> Vec<Activity> {
    let mut db = app.app.pool.acquire().await.unwrap();
    let found = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me").await;
    let scope = found.unwrap().unwrap();
    activities::all(&mut db, &scope).await.unwrap()
}

fn kilometres(runs: &[Activity]) -> Vec<i64> {
    runs.iter()
        .map(|a| (a.distance_m.unwrap_or(0.0) / 100.0).round() as i64)
        .collect()
}

fn cut(bytes: &[u8], percent: usize) -> &[u8] {
    &bytes[..bytes.len() * percent / 100]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_file_is_said_to_be_cut_and_the_whole_one_takes_its_place_until_undone() {
    let app = TestApp::new().await;
    let run = long_run(&app);
    for whole in [fixtures::gpx(&[run]), fixtures::fit(&run), fixtures::tcx(&[run])] {
        let heard = app.drops("mardi.bin", cut(&whole, 45)).await;
        assert!(
            heard.starts_with("Fichier coupé : je garde ce qui est lisible, "),
            "{heard}"
        );
        assert!(heard.contains("Envoie le fichier entier quand tu l’as"), "{heard}");
        let beginning = runs(&app).await;
        assert_eq!(beginning.len(), 1);
        app.advance(TimeDelta::minutes(1));
        app.presses("6").await;
        app.advance(TimeDelta::minutes(1));
        let heard = app.drops("mardi.bin", &whole).await;
        assert!(heard.contains("prend sa place"), "{heard}");
        assert!(!heard.contains("coupé"), "{heard}");
        let now = runs(&app).await;
        assert_eq!(kilometres(&now), [100], "{heard}");
        // What was said of the beginning was said of the run.
        assert_eq!(now[0].rpe, Some(6));
        let again = app.drops("mardi.bin", cut(&whole, 45)).await;
        assert!(again.starts_with("Je l’avais déjà"), "{again}");
        let undone = app.says("annule").await;
        assert!(
            undone.starts_with("J’annule : le fichier entier, je reprends les "),
            "{undone}"
        );
        assert_eq!(kilometres(&runs(&app).await), kilometres(&beginning));
        app.drops("mardi.bin", &whole).await;
        assert_eq!(kilometres(&runs(&app).await), [100]);
        delete_everything(&app).await;
    }
}

async fn delete_everything(app: &TestApp) {
    sqlx::query("update activity set deleted_at = now()")
        .execute(&app.app.pool)
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn nearly_all_of_a_file_is_still_completed_by_the_whole_one() {
    let app = TestApp::new().await;
    let whole = fixtures::gpx(&[long_run(&app)]);
    let heard = app.drops("a.gpx", cut(&whole, 98)).await;
    assert!(heard.starts_with("Fichier coupé"), "{heard}");
    app.drops("b.gpx", &whole).await;
    assert_eq!(kilometres(&runs(&app).await), [100]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_beginning_and_its_whole_in_one_archive_are_one_run_and_leave_no_trace_when_undone() {
    let app = TestApp::new().await;
    let whole = fixtures::gpx(&[long_run(&app)]);
    let archive = fixtures::zip(&[("a.gpx", cut(&whole, 45).to_vec()), ("b.gpx", whole.clone())]);
    let heard = app.drops("export.zip", &archive).await;
    assert_eq!(kilometres(&runs(&app).await), [100], "{heard}");
    assert!(!heard.contains("coupé") && !heard.contains("prend"), "{heard}");
    app.says("annule").await;
    assert_eq!(runs(&app).await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watch_and_a_phone_recorded_one_run() {
    let app = TestApp::new().await;
    let watch = long_run(&app);
    app.drops("montre.fit", &fixtures::fit(&watch)).await;
    let phone = Run {
        start: watch.start + 90,
        seconds: 2_940,
        ..watch
    };
    let heard = app.drops("telephone.gpx", &fixtures::gpx(&[phone])).await;
    assert!(heard.starts_with("Je l’avais déjà"), "{heard}");
    // Neither at the start of one of them nor at the side of one.
    let other = Run {
        start: watch.start + 170,
        seconds: 900,
        ..watch
    };
    app.drops("autre.gpx", &fixtures::gpx(&[other])).await;
    assert_eq!(runs(&app).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_unreadable_file_is_named_with_its_reason() {
    let app = TestApp::new().await;
    let run = long_run(&app);
    let archive = fixtures::zip(&[
        ("bon.gpx", fixtures::gpx(&[run])),
        ("mauvais_2.fit", b"junk".to_vec()),
        ("vide.gpx", Vec::new()),
    ]);
    let heard = app.drops("export.zip", &archive).await;
    assert!(heard.contains("10,0 km"), "{heard}");
    let listed = "2 fichiers illisibles :\n« vide.gpx » : vide\n« mauvais_2.fit » : ni FIT, ni GPX, ni TCX\n\n";
    assert!(heard.starts_with(listed), "{heard}");
    app.drops("export.zip", &archive).await;
    let docx = fixtures::zip(&[("[Content_Types].xml", b"<Types/>".to_vec())]);
    let timeless =
        b"<gpx><trk><trkseg><trkpt lat=\"48\" lon=\"2\"/><trkpt lat=\"48.1\" lon=\"2\"/></trkseg></trk></gpx>";
    for (name, bytes, words) in [
        ("plan.docx", docx.as_slice(), "C’est un document"),
        ("moi.jpg", b"\xFF\xD8\xFF\xE0 JFIF", "C’est une image"),
        ("trace.gpx", timeless.as_slice(), "ne porte aucune heure"),
        ("coupe.gpx", b"<gpx><trk><trkseg><trkpt", "abîmé"),
        ("vide.txt", b"", "vide"),
        ("vide.zip", &fixtures::zip(&[]), "vide"),
    ] {
        let heard = app.drops(name, bytes).await;
        assert!(heard.contains(words), "{name}: {heard}");
        assert_eq!(runs(&app).await.len(), 1, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_is_said_in_english() {
    let app = TestApp::new().await;
    app.says("hello, speak english please").await;
    let whole = fixtures::gpx(&[long_run(&app)]);
    let heard = app.drops("tuesday.gpx", cut(&whole, 45)).await;
    assert!(
        heard.starts_with("The file is cut short: I keep what can be read, "),
        "{heard}"
    );
    let heard = app
        .drops(
            "all.zip",
            &fixtures::zip(&[("t.gpx", whole), ("no.fit", b"junk".to_vec())]),
        )
        .await;
    let listed = "1 unreadable file:\n“no.fit”: neither FIT, GPX nor TCX\n\n";
    assert!(
        heard.starts_with(&format!("{listed}This file tells more than the one I had (")),
        "{heard}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_and_a_path_to_nowhere_are_told_apart() {
    let app = TestApp::new().await;
    let folder = tempfile::tempdir().unwrap();
    let path = |path: &std::path::Path| Content::File {
        file: allure::domain::dialogue::FileRef {
            handle: path.display().to_string(),
            name: None,
            size: None,
        },
        caption: None,
    };
    let heard = app.send(path(folder.path())).await;
    assert!(heard.starts_with("C’est un dossier."), "{heard}");
    let heard = app.send(path(&folder.path().join("rien.gpx"))).await;
    assert!(
        heard.starts_with("Je ne trouve aucun fichier à cet endroit."),
        "{heard}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_corrected_in_words_is_not_replaced_by_another_export_of_it() {
    let app = TestApp::new().await;
    let run = long_run(&app);
    app.drops("montre.fit", &fixtures::fit(&run)).await;
    let there = runs(&app).await[0].clone();
    let mut db = app.app.pool.acquire().await.unwrap();
    let found = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me").await;
    let scope = found.unwrap().unwrap();
    let corrected = Activity {
        distance_m: Some(8_000.0),
        ..there
    };
    activities::update(&mut db, &scope, &corrected).await.unwrap();
    drop(db);
    app.drops("montre.gpx", &fixtures::gpx(&[run])).await;
    assert_eq!(kilometres(&runs(&app).await), [80]);
}
