//! A season from what was told, before any run is known, and what becomes of it once runs are.

use chrono::{Days, TimeDelta};

use crate::harness::TestApp;
use crate::season_undo::stored;
use crate::seasons::{ran, run};

async fn minute(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    app.says(text).await
}

/// Somebody who tells of 42 km a week and of a marathon on 11 April, and follows 80/20 towards it.
async fn told() -> (TestApp, String) {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    minute(&app, "je prépare un marathon le 11 avril, objectif 3h45").await;
    minute(
        &app,
        "je cours 42 km par semaine en 4 sorties, ma plus longue sortie fait 16 km",
    )
    .await;
    let offer = minute(&app, "je veux suivre la méthode 80/20").await;
    (app, offer)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_season_begins_from_the_week_told_and_says_so() {
    let (app, offer) = told().await;
    assert!(
        offer.contains("Je pars de ce que tu m’as dit, pas de mesures : 42 km par semaine, 16 km"),
        "{offer}"
    );
    assert!(offer.contains("Je ne sais pas depuis quand tu cours"), "{offer}");
    app.presses("Oui, je le suis").await;
    let history = stored(&app).await;
    let season = &history.season.as_ref().unwrap().season;
    assert_eq!(season.told_m, Some(42_000.0));
    let whole = &season.weeks[1];
    let metres = whole.training_m();
    assert!((38_000.0..=46_200.0).contains(&metres), "{metres}");
    // H1 on the run told, from the first day on.
    let today = app.now().date_naive();
    let soon = season.sessions().filter(|s| s.date < today + Days::new(14));
    assert!(soon.into_iter().all(|s| s.distance_m <= 17_600.0));
    assert!(season.sessions().all(|s| s.workout.kind.id() != "walk_run"));
    let week = minute(&app, "/semaine").await;
    assert!(!week.contains("marche"), "{week}");
    let tomorrow = history.planned.iter().find(|p| p.workout.kind.runs()).unwrap();
    let why: Vec<&str> = tomorrow.workout.reasons.iter().map(|r| r.rule.as_str()).collect();
    assert!(why.contains(&"told_start"), "{why:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn kilometres_a_week_answer_no_question_about_a_race() {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    let noted = minute(
        &app,
        "je cours 42 km par semaine en 4 sorties, ma plus longue sortie fait 16 km",
    )
    .await;
    assert!(
        noted.contains("42 km par semaine ces temps-ci") && !noted.contains("Objectif"),
        "{noted}"
    );
    assert_eq!(stored(&app).await.goals, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn years_told_afterwards_change_the_season_told() {
    let (app, _) = told().await;
    app.presses("Oui, je le suis").await;
    let since = minute(&app, "je cours depuis 5 ans").await;
    assert!(since.contains("ce que ça change"), "{since}");
}

#[tokio::test(flavor = "multi_thread")]
async fn known_runs_that_say_less_than_the_words_lay_the_season_out_again() {
    let (app, _) = told().await;
    app.presses("Oui, je le suis").await;
    app.advance(TimeDelta::days(28));
    let today = app.now().date_naive();
    let mut runs = Vec::new();
    // Four weeks of three runs, 24 km in all.
    for back in 1..=27_u64 {
        if [1, 3, 5].contains(&(back % 7)) {
            runs.push(run(today - Days::new(back), 8_000.0, 8.0 * 340.0));
        }
    }
    ran(&app, &runs).await;
    let plan = minute(&app, "/plan").await;
    assert!(plan.contains("Tu m’avais dit 42 km par semaine"), "{plan}");
    assert!(plan.contains("24 km"), "{plan}");
    // Nothing ahead exceeds what H1 lets follow eight kilometres.
    let week = minute(&app, "/semaine").await;
    assert!(!week.contains("16 km") && !week.contains("12 km"), "{week}");
    let before = stored(&app).await;
    app.says("/plan").await;
    app.presses("Oui, adapte").await;
    let after = stored(&app).await;
    let season = |h: &allure::domain::history::History| h.season.as_ref().unwrap().season.clone();
    assert_eq!((season(&before).told_m, season(&after).told_m), (Some(42_000.0), None));
    let plan = minute(&app, "/plan").await;
    assert!(!plan.contains("Tu m’avais dit"), "{plan}");
}
