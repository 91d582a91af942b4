//! Messages on the coach's own initiative: at most one, never unasked for, never at night, never twice.

use std::time::Duration;

use allure::domain::athlete::Athlete;
use allure::domain::dialogue::{Content, Door};
use allure::jobs;
use allure::nudge;
use allure::nudge::policy::Verdict;
use allure::store::scope::Scope;
use allure::store::{accounts, athletes, nudges};
use chrono::{DateTime, TimeDelta, Utc};

use crate::harness::TestApp;

async fn scope(app: &TestApp) -> Scope {
    let mut db = app.app.pool.acquire().await.unwrap();
    let found = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me")
        .await
        .unwrap();
    found.unwrap()
}

/// Somebody who said hello, wants strength work on every day and agrees to be written to.
async fn willing() -> (TestApp, Scope) {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    let scope = scope(&app).await;
    change(&app, &scope, |athlete| {
        athlete.settings.consent.nudges = Some(true);
        athlete.preferences.strength_days = Some((0..7).collect());
    })
    .await;
    (app, scope)
}

async fn change(app: &TestApp, scope: &Scope, edit: impl FnOnce(&mut Athlete)) {
    let mut db = app.app.pool.acquire().await.unwrap();
    let mut athlete = athletes::load(&mut db, scope).await.unwrap();
    edit(&mut athlete);
    athletes::save(&mut db, scope, &athlete).await.unwrap();
}

/// Makes the athlete due on the hand-moved clock, whatever the database's own clock shows.
async fn due(app: &TestApp, scope: &Scope) {
    let mut db = app.app.pool.acquire().await.unwrap();
    nudges::set_next(&mut db, scope, app.now()).await.unwrap();
}

async fn next_look(app: &TestApp, scope: &Scope) -> DateTime<Utc> {
    sqlx::query_scalar("select next_nudge_at from athlete where athlete_id = $1")
        .bind(scope.athlete().0)
        .fetch_one(&app.app.pool)
        .await
        .unwrap()
}

/// What was printed beyond the first `before` lines, once at least `least` lines are there or a second has passed.
async fn printed_after(app: &TestApp, before: usize, least: usize) -> Vec<String> {
    for _ in 0..100 {
        if app.printed().len() >= before + least {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    // One too many would follow at once.
    tokio::time::sleep(Duration::from_millis(600)).await;
    app.printed().split_off(before)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_nudge_arrives_once_with_its_reason_and_its_off_switch() {
    let (app, scope) = willing().await;
    let before = app.printed().len();
    let now = app.now();
    let runs = (0..5).map(|_| nudge::run(&app.app, &scope, now));
    let verdicts: Vec<Verdict> = futures::future::join_all(runs)
        .await
        .into_iter()
        .map(|judged| {
            judged
                .unwrap()
                .into_iter()
                .find(|(f, _)| f.rule == "strength_day")
                .unwrap()
                .1
        })
        .collect();
    assert_eq!(
        verdicts.iter().filter(|v| **v == Verdict::Send).count(),
        1,
        "{verdicts:?}"
    );
    let printed = printed_after(&app, before, 1).await;
    assert_eq!(printed.len(), 1, "{printed:?}");
    assert!(printed[0].starts_with("C’est ton jour de renforcement."), "{printed:?}");
    assert!(
        printed[0].contains("Pourquoi\u{a0}: tu as choisi le dimanche pour le renforcement."),
        "{printed:?}"
    );
    assert_eq!(app.button("Ne plus m’écrire à ce sujet"), "mute:strength_day");
    app.presses("Ne plus m’écrire à ce sujet").await;
    app.advance(TimeDelta::days(1));
    let judged = nudge::run(&app.app, &scope, app.now()).await.unwrap();
    let (_, verdict) = judged.into_iter().find(|(f, _)| f.rule == "strength_day").unwrap();
    assert_eq!(verdict, Verdict::Muted);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_leaves_without_consent_and_a_dry_run_writes_nothing() {
    let (app, scope) = willing().await;
    let judged = nudge::dry_run(&app.app, &scope, app.now()).await.unwrap();
    assert_eq!(judged[0].1, Verdict::Send);
    let sent: i64 = sqlx::query_scalar("select count(*) from nudge")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    assert_eq!(sent, 0);
    change(&app, &scope, |athlete| athlete.settings.consent.nudges = None).await;
    let judged = nudge::run(&app.app, &scope, app.now()).await.unwrap();
    assert!(
        !judged.is_empty() && judged.iter().all(|(_, v)| *v == Verdict::NoConsent),
        "{judged:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_job_looks_at_civil_times_and_moves_on() {
    let (app, scope) = willing().await;
    let before = app.printed().len();
    // Ten in Paris is within three hours of the morning's look.
    due(&app, &scope).await;
    jobs::nudges::run(&app.app).await.unwrap();
    assert_eq!(printed_after(&app, before, 1).await.len(), 1);
    assert_eq!(
        next_look(&app, &scope).await,
        "2026-11-22T17:00:00Z".parse::<DateTime<Utc>>().unwrap()
    );
    // A profile saved late in the evening is no reason to speak; the next look is in the morning.
    app.advance(TimeDelta::hours(13));
    due(&app, &scope).await;
    jobs::nudges::run(&app.app).await.unwrap();
    assert_eq!(
        next_look(&app, &scope).await,
        "2026-11-23T06:30:00Z".parse::<DateTime<Utc>>().unwrap()
    );
    assert_eq!(printed_after(&app, before + 1, 0).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_red_flag_is_followed_up_once_at_any_hour_and_silences_the_rest() {
    let (app, scope) = willing().await;
    app.says("j'ai mal à la poitrine et au bras gauche").await;
    let judged = nudge::run(&app.app, &scope, app.now()).await.unwrap();
    assert!(
        !judged.is_empty() && judged.iter().all(|(_, v)| *v == Verdict::FlagOpen),
        "{judged:?}"
    );
    let before = app.printed().len();
    app.advance(TimeDelta::minutes(119));
    jobs::follow_ups::run(&app.app).await.unwrap();
    assert_eq!(printed_after(&app, before, 0).await, Vec::<String>::new());
    app.advance(TimeDelta::minutes(1));
    let (one, two) = tokio::join!(jobs::follow_ups::run(&app.app), jobs::follow_ups::run(&app.app));
    one.unwrap();
    two.unwrap();
    assert_eq!(printed_after(&app, before, 1).await.len(), 1);
    app.advance(TimeDelta::hours(22));
    jobs::follow_ups::run(&app.app).await.unwrap();
    assert_eq!(printed_after(&app, before, 2).await.len(), 2);
    jobs::follow_ups::run(&app.app).await.unwrap();
    assert_eq!(printed_after(&app, before, 2).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_an_outage_only_the_later_question_is_asked() {
    let (app, _) = willing().await;
    app.says("j'ai mal à la poitrine et au bras gauche").await;
    let before = app.printed().len();
    // Thirteen hours make it 23:00; two more days and both steps are long due, at night.
    app.advance(TimeDelta::hours(13 + 48));
    jobs::follow_ups::run(&app.app).await.unwrap();
    assert_eq!(printed_after(&app, before, 1).await.len(), 1);
    let open: i64 = sqlx::query_scalar("select count(*) from follow_up where done_at is null")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    assert_eq!(open, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_nudge_is_part_of_the_conversation() {
    let (app, scope) = willing().await;
    let before = app.printed().len();
    nudge::run(&app.app, &scope, app.now()).await.unwrap();
    assert_eq!(printed_after(&app, before, 1).await.len(), 1);
    let mut db = app.app.pool.acquire().await.unwrap();
    let said = allure::store::messages::recent(&mut db, &scope, 1).await.unwrap();
    assert!(said[0].text.starts_with("C’est ton jour de renforcement."), "{said:?}");
    drop(db);
    app.send(Content::Text {
        text: "ok merci".to_owned(),
    })
    .await;
    let past = {
        let mut db = app.app.pool.acquire().await.unwrap();
        nudges::since(&mut db, &scope, app.now() - TimeDelta::days(1))
            .await
            .unwrap()
    };
    assert!(past.len() == 1 && past[0].answered, "{past:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_signs_told_within_a_minute_are_followed_up_in_one_message_a_step() {
    let (app, _) = willing().await;
    app.says("j'ai mal à la poitrine et au bras gauche").await;
    app.advance(TimeDelta::minutes(1));
    app.says("je me suis évanoui pendant la sortie").await;
    let flags: i64 = sqlx::query_scalar("select count(*) from safety_flag where open")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    assert_eq!(flags, 2);
    let before = app.printed().len();
    for step in 1..=2 {
        app.advance(TimeDelta::hours(if step == 1 { 2 } else { 22 }) - TimeDelta::minutes(1));
        jobs::follow_ups::run(&app.app).await.unwrap();
        app.advance(TimeDelta::minutes(1));
        jobs::follow_ups::run(&app.app).await.unwrap();
        assert_eq!(printed_after(&app, before, step).await.len(), step);
    }
}
