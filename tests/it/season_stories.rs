//! Key sessions cancelled, and two futures compared, in a season that is followed: what is applied is what was shown.

use allure::domain::season::SeasonEvent;
use allure::science::plan::adapt::adapt;
use chrono::{Days, NaiveDate, TimeDelta};

use crate::harness::TestApp;
use crate::season_undo::stored;
use crate::seasons::{followed, runner};

async fn minute(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    app.says(text).await
}

/// The first hard session that is no race and no long run, from a day on.
async fn key_session(app: &TestApp, from: NaiveDate) -> NaiveDate {
    let season = stored(app).await.season.unwrap().season;
    let mut hard = season
        .sessions()
        .filter(|s| s.hard && s.date >= from && s.workout.kind.quality());
    hard.next().unwrap().date
}

/// A season by 80/20 of somebody who has run for years: key sessions from the first week on.
async fn with_key_sessions() -> TestApp {
    let app = runner("fr").await;
    minute(&app, "je cours depuis 5 ans").await;
    minute(&app, "je veux suivre la méthode 80/20").await;
    app.advance(TimeDelta::minutes(1));
    app.presses("Oui, je le suis").await;
    app
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_session_cancelled_is_offered_another_day_48_hours_from_the_others_and_comes_back() {
    let app = with_key_sessions().await;
    let today = app.now().date_naive();
    let key = key_session(&app, today + Days::new(2)).await;
    assert!(key < today + Days::new(8), "{key}");
    let before = stored(&app).await;
    let shown = minute(&app, &format!("annule la séance du {}", key.format("%d/%m"))).await;
    assert!(shown.contains("Une séance clé se replace"), "{shown}");
    app.presses("Oui, adapte").await;
    let after = stored(&app).await;
    let season = |h: &allure::domain::history::History| h.season.clone().unwrap().season;
    let was = season(&before).on(key).cloned().unwrap();
    let moved: Vec<NaiveDate> = season(&after)
        .sessions()
        .filter(|s| s.code == was.code && s.workout.steps == was.workout.steps && s.date != key)
        .filter(|s| season(&before).on(s.date).is_none_or(|b| b.code != was.code))
        .map(|s| s.date)
        .collect();
    assert_eq!(moved.len(), 1, "{shown}");
    assert!((moved[0] - key).num_days().abs() <= 2, "{key} {moved:?}");
    assert!(!season(&after).on(key).is_some_and(|s| s.workout.kind.quality()));
    // H4, over the whole season but its pairs, of which Daniels has none.
    let hard: Vec<NaiveDate> = season(&after).sessions().filter(|s| s.hard).map(|s| s.date).collect();
    assert!(hard.windows(2).all(|w| (w[1] - w[0]).num_days() >= 2), "{hard:?}");
    let undone = minute(&app, "/annuler").await;
    let back = stored(&app).await;
    assert_eq!(
        (&back.season, &back.planned),
        (&before.season, &before.planned),
        "{undone}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_applied_of_a_future_is_what_was_promised() {
    let app = followed().await;
    let before = stored(&app).await.season.unwrap();
    let both = minute(&app, "et si je saute jeudi et fais 24 km dimanche ?").await;
    assert!(
        both.contains("Je peux l’appliquer avec 14 km au lieu de 24 km."),
        "{both}"
    );
    let day = |d: u32| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
    let promised = adapt(
        &before,
        &SeasonEvent::Chosen {
            skipped: vec![day(26)],
            runs: vec![(day(29), 14_000.0)],
        },
    )
    .unwrap();
    app.presses("Oui, applique").await;
    assert_eq!(stored(&app).await.season.unwrap(), promised);
    minute(&app, "/annuler").await;
    assert_eq!(stored(&app).await.season.unwrap(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_week_too_large_is_named_and_shortened_until_it_holds() {
    let app = followed().await;
    // Every run of the week stays: seventeen kilometres on a free day are no spike of a week of 36 km, but too many.
    let both = minute(&app, "et si je fais 14 km samedi ?").await;
    assert!(
        both.contains("la semaine dépasse trop ta plus grosse du mois"),
        "{both}"
    );
    assert!(
        both.contains("Je peux l’appliquer avec") || both.contains("je ne l’applique pas"),
        "{both}"
    );
}
