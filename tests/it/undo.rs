//! What an undo takes back, and what it leaves alone.

use chrono::TimeDelta;

use crate::harness::TestApp;
use allure::domain::dialogue::Content;

async fn minutes_later(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    app.says(text).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_undo_takes_back_its_own_setting_and_no_later_one() {
    let app = TestApp::new().await;
    app.says("FC max 190").await;
    let old = app.button("Annuler");
    for text in ["j'ai 34 ans", "je cours mardi et jeudi", "arrête de m'écrire"] {
        minutes_later(&app, text).await;
    }
    app.advance(TimeDelta::minutes(1));
    let heard = app
        .send(Content::Press {
            data: old,
            message: None,
        })
        .await;
    assert!(
        heard.starts_with("J’annule : la fréquence cardiaque maximale."),
        "{heard}"
    );
    let settings = minutes_later(&app, "/reglages").await;
    let memory = minutes_later(&app, "/memoire").await;
    assert!(!memory.contains("190"), "{memory}");
    assert!(memory.contains("1992") && memory.contains("mardi, jeudi"), "{memory}");
    assert!(settings.contains("Messages spontanés : non"), "{settings}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_setting_changed_again_since_is_left_as_it_is() {
    let app = TestApp::new().await;
    app.says("FC max 190").await;
    let old = app.button("Annuler");
    minutes_later(&app, "FC max 185").await;
    app.advance(TimeDelta::minutes(1));
    let heard = app
        .send(Content::Press {
            data: old,
            message: None,
        })
        .await;
    assert!(
        heard.starts_with("Tu l’as changé depuis : je laisse ce qui vaut maintenant."),
        "{heard}"
    );
    let memory = minutes_later(&app, "/memoire").await;
    assert!(memory.contains("185") && !memory.contains("190"), "{memory}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_is_no_longer_remembered_and_what_held_before_is() {
    let app = TestApp::new().await;
    app.says("FC max 190").await;
    minutes_later(&app, "FC max 185").await;
    minutes_later(&app, "annule").await;
    let memory = minutes_later(&app, "/memoire").await;
    assert!(memory.contains("190") && !memory.contains("185"), "{memory}");
    minutes_later(&app, "FC max 188").await;
    let memory = minutes_later(&app, "/memoire").await;
    assert!(memory.contains("188") && !memory.contains("190"), "{memory}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_hour_of_sleep_told_after_a_check_in_stands_when_that_is_taken_back() {
    let app = TestApp::new().await;
    app.says("/matin 2 3 4").await;
    let old = app.button("Annuler");
    minutes_later(&app, "j'ai dormi 7h").await;
    app.advance(TimeDelta::minutes(1));
    app.send(Content::Press {
        data: old,
        message: None,
    })
    .await;
    let days: Vec<allure::domain::wellness::Wellness> = {
        let mut db = app.app.pool.acquire().await.unwrap();
        let scope = allure::store::accounts::authenticate(
            &mut db,
            &app.app.vault,
            allure::domain::dialogue::Door::Terminal,
            "me",
        )
        .await
        .unwrap()
        .unwrap();
        allure::store::health::wellness::all(&mut db, &scope).await.unwrap()
    };
    let told: Vec<_> = days.iter().map(|d| (d.sleep, d.legs, d.mood, d.sleep_h)).collect();
    assert_eq!(told, [(None, None, None, Some(7.0))]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_back_is_done_again_and_taken_back_again() {
    let app = TestApp::new().await;
    let heard = app.says("/refaire").await;
    assert!(
        heard.starts_with("Rien n’a été annulé : il n’y a rien à refaire."),
        "{heard}"
    );
    app.says("FC max 190").await;
    minutes_later(&app, "je prépare un 10 km le 21 février, objectif 44 min").await;
    let memory = known(&app).await;
    minutes_later(&app, "/annuler").await;
    let without = known(&app).await;
    assert!(without != memory && !without.contains("44:00"), "{without}");
    let heard = minutes_later(&app, "/refaire").await;
    assert!(
        heard.starts_with("C’est refait : ") && heard.contains("10 km"),
        "{heard}"
    );
    assert_eq!(known(&app).await, memory);
    // And back once more, to the same.
    minutes_later(&app, "/annuler").await;
    assert_eq!(known(&app).await, without);
    minutes_later(&app, "annule l'annulation").await;
    assert_eq!(known(&app).await, memory);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_done_again_over_a_later_change() {
    let app = TestApp::new().await;
    app.says("FC max 190").await;
    minutes_later(&app, "/annuler").await;
    minutes_later(&app, "FC max 185").await;
    let heard = minutes_later(&app, "/refaire").await;
    assert!(
        heard.starts_with("Tu as changé autre chose depuis : redis-moi simplement ce que tu veux."),
        "{heard}"
    );
    let memory = minutes_later(&app, "/memoire").await;
    assert!(memory.contains("185") && !memory.contains("190"), "{memory}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_told_and_a_day_of_answers_are_done_again() {
    let app = TestApp::new().await;
    app.says("couru 8 km en 42 min").await;
    app.presses("Oui, note").await;
    let memory = minutes_later(&app, "/derniere").await;
    minutes_later(&app, "/annuler").await;
    assert!(minutes_later(&app, "/derniere").await != memory);
    minutes_later(&app, "/refaire").await;
    assert_eq!(minutes_later(&app, "/derniere").await, memory);
}

/// What is known, without the count of messages above it.
async fn known(app: &TestApp) -> String {
    let shown = minutes_later(app, "/memoire").await;
    shown
        .split_once('\n')
        .map(|(_, facts)| facts.to_owned())
        .unwrap_or_default()
}
