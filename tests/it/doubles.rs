//! Two sessions a day: asked of who runs enough, agreed to with a yes, shown, and taken back.

use chrono::TimeDelta;

use crate::harness::TestApp;
use crate::seasons::{every_day, runner};

async fn minute(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    app.says(text).await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_runs_too_little_for_two_sessions_a_day_is_named_the_nearest_school() {
    let app = runner("fr").await;
    let told = minute(&app, "deux séances par jour le mardi et le jeudi").await;
    assert!(
        told.contains("je n’en donne qu’à partir de 100 km par semaine"),
        "{told}"
    );
    assert!(told.contains("La plus proche qui te va"), "{told}");
    let shown = minute(&app, "/preferences").await;
    assert!(!shown.contains("Deux séances par jour"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_sessions_a_day_wait_for_a_yes_and_make_the_double_threshold_possible() {
    let app = every_day(17.0).await;
    minute(&app, "je cours depuis 6 ans").await;
    let bare = minute(&app, "je veux suivre le double seuil norvégien").await;
    assert!(bare.contains("j’ai un lactatomètre et un entraîneur"), "{bare}");
    minute(&app, "j'ai un lactatomètre et un entraîneur").await;
    let single = minute(&app, "je veux suivre le double seuil norvégien").await;
    assert!(
        single.contains("elle demande deux séances par jour, 2 jours par semaine"),
        "{single}"
    );
    let asked = minute(&app, "deux séances par jour le mardi et le jeudi").await;
    assert!(
        asked.contains("Deux séances par jour (mardi et jeudi), chaque semaine"),
        "{asked}"
    );
    let before = minute(&app, "/preferences").await;
    assert!(!before.contains("Deux séances par jour"), "{before}");
    minute(&app, "deux séances par jour le mardi et le jeudi").await;
    let noted = app.presses("Oui, deux séances par jour").await;
    assert!(
        noted.contains("Noté : deux séances par jour (mardi et jeudi)"),
        "{noted}"
    );
    let offer = minute(&app, "je veux suivre le double seuil norvégien").await;
    assert!(offer.contains("en deux fois"), "{offer}");
    app.presses("Oui, je le suis").await;
    let tuesday = minute(&app, "ma séance de mardi ?").await;
    assert!(
        tuesday.contains("la seconde séance quelques heures plus tard"),
        "{tuesday}"
    );
    let one = minute(&app, "une seule séance par jour").await;
    assert!(one.contains("Noté : une seule séance par jour"), "{one}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_in_english() {
    let app = every_day(16.0).await;
    minute(&app, "speak English").await;
    let which = minute(&app, "I'd like two sessions a day").await;
    assert!(which.contains("On which days?"), "{which}");
    let asked = minute(&app, "I can run twice on Tuesdays").await;
    assert!(asked.contains("Two sessions a day (Tuesday), every week?"), "{asked}");
    app.presses("Yes, two sessions a day").await;
    let shown = minute(&app, "/preferences").await;
    assert!(shown.contains("Two sessions a day: Tuesday"), "{shown}");
    let undone = minute(&app, "undo").await;
    assert!(undone.contains("the days with two sessions"), "{undone}");
}
