//! Tired beyond a hard week: told unasked when every sign is there, once, and not when one is missing.

use allure::domain::activity::{Activity, ActivityId, Origin, Sport};
use allure::nudge::policy::Verdict;
use allure::store::scope::Scope;
use allure::store::{activities, athletes};
use chrono::{Days, TimeDelta};
use uuid::Uuid;

use crate::feedback::{judged, runner};
use crate::harness::{TestApp, plain};

/// A usual of four months, slower by so much in the last nine days.
async fn slower(by: f64) -> (TestApp, Scope) {
    runner(move |ago| if ago <= 9 { -by } else { 0.0 }).await
}

/// So many evenings of 80 minutes at 150 beats, one a day up to yesterday, slow for that heart rate.
async fn evenings(app: &TestApp, scope: &Scope, days: u64) {
    let today = app.now().date_naive();
    let mut db = app.app.pool.acquire().await.unwrap();
    for ago in 1..=days {
        let date = today - Days::new(ago);
        let run = Activity {
            id: ActivityId(Uuid::from_u128(u128::from(1_000 + ago))),
            sport: Sport::Running,
            start: date.and_hms_opt(18, 0, 0).unwrap().and_utc(),
            local_date: date,
            distance_m: Some(12_000.0),
            timer_s: Some(4_800.0),
            elapsed_s: Some(4_800.0),
            avg_hr: Some(150.0),
            max_hr: None,
            ascent_m: None,
            rpe: Some(6),
            pain: None,
            origin: Origin::File,
            race: false,
            best_efforts: Vec::new(),
            steady: None,
        };
        activities::insert(&mut db, scope, &run, activities::Arrival::TOLD)
            .await
            .unwrap();
    }
}

async fn mute(app: &TestApp, scope: &Scope, rules: &[&str]) {
    let mut db = app.app.pool.acquire().await.unwrap();
    let mut me = athletes::load(&mut db, scope).await.unwrap();
    me.settings.muted_rules = rules.iter().map(|r| (*r).to_owned()).collect();
    athletes::save(&mut db, scope, &me).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn slower_loaded_and_low_at_once_is_told_unasked_and_once() {
    let (app, scope) = slower(0.06).await;
    evenings(&app, &scope, 9).await;
    // So many runs more are a warning of their own, which would go first.
    mute(&app, &scope, &["volume_spike", "zones_moved"]).await;
    app.says("moral 2/5, jambes 3/5, sommeil 3/5").await;
    app.advance(TimeDelta::minutes(1));
    let asked = plain(&app.says("est-ce que je progresse ?").await);
    assert!(asked.contains("début de surmenage"), "{asked}");
    let (text, verdict) = judged(&app, &scope, "fatigue").await.unwrap();
    assert_eq!(verdict, Verdict::Send, "{text}");
    assert!(
        text.contains("c’est un début de surmenage. Cours facile pendant"),
        "{text}"
    );
    // The same tiredness is not told twice, nor as a loss of form.
    let (_, again) = judged(&app, &scope, "fatigue").await.unwrap();
    assert_eq!(again, Verdict::AlreadySaid);
    assert_eq!(judged(&app, &scope, "progress").await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn loaded_without_slowing_down_is_no_overreach() {
    let (app, scope) = slower(0.0).await;
    evenings(&app, &scope, 0).await;
    app.says("moral 2/5, jambes 3/5, sommeil 3/5").await;
    app.advance(TimeDelta::minutes(1));
    let asked = plain(&app.says("est-ce que je progresse ?").await);
    assert!(!asked.contains("surmenage"), "{asked}");
    let told = judged(&app, &scope, "fatigue").await.map(|(text, _)| text);
    assert!(!told.unwrap_or_default().contains("surmenage"));
}

#[tokio::test(flavor = "multi_thread")]
async fn slow_weeks_that_half_the_load_did_not_mend_ask_for_a_doctor() {
    // Four weeks slower by 6 %; the last two hold one run in three.
    let (app, scope) = runner(|ago| if ago <= 28 { -0.06 } else { 0.0 }).await;
    let mut db = app.app.pool.acquire().await.unwrap();
    for ago in [1_u64, 4, 6, 9, 13] {
        let id = ActivityId(Uuid::from_u128(u128::from(ago)));
        activities::set_deleted(&mut db, &scope, id, Some(app.now()))
            .await
            .unwrap();
    }
    drop(db);
    let asked = plain(&app.says("est-ce que je progresse ?").await);
    assert!(asked.contains("parles-en à un médecin"), "{asked}");
    let (text, verdict) = judged(&app, &scope, "fatigue").await.unwrap();
    assert_eq!(verdict, Verdict::Send, "{text}");
    assert!(text.contains("parles-en à un médecin"), "{text}");
}
