//! One person, two doors.

use std::sync::Arc;

use allure::domain::dialogue::Door;
use allure::domain::figure::Evidence;
use allure::domain::plan::{PlannedSession, SessionKind, SessionStatus, Workout};
use allure::domain::wellness::{OpenFlag, Tier};
use allure::jobs;
use allure::store::nudges::PastNudge;
use allure::store::scope::Scope;
use allure::store::{accounts, activities, athletes, health, merge, nudges, planned};
use chrono::{Days, TimeDelta};
use uuid::Uuid;

use crate::fixtures;
use crate::harness::{TestApp, plain};

#[tokio::test(flavor = "multi_thread")]
async fn a_code_joins_two_athletes_and_the_older_stays() {
    let mut app = TestApp::new().await;
    app.says("je prépare le marathon de Paris le 11 avril, je vise 3h30")
        .await;
    let run = fixtures::Run {
        start: (app.now() - TimeDelta::days(1)).timestamp(),
        ..fixtures::Run::default()
    };
    app.drops("hier.fit", &fixtures::fit(&run)).await;
    let code = app.linking_code().await;

    app.as_name("autre");
    let wrong = app.says_elsewhere("/lier AAAAAAAA").await;
    assert!(wrong.contains("pas valable"), "{wrong}");
    app.drops_elsewhere("hier.fit", &fixtures::fit(&run)).await;
    let joined = app.says_elsewhere(&format!("/lier {code}")).await;
    assert!(joined.contains("une seule mémoire"), "{joined}");
    let again = app.says_elsewhere(&format!("/lier {code}")).await;
    assert!(again.contains("pas valable"), "{again}");
    let app = Arc::new(app);
    for _ in 0..100 {
        (jobs::merges::JOB.run)(&app.app).await.unwrap();
        if count(&app, "select count(*) from merge").await == 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(count(&app, "select count(*) from athlete").await, 1);
    assert_eq!(count(&app, "select count(*) from keys.athlete_key").await, 1);
    assert_eq!(count(&app, "select count(*) from activity").await, 1);
    let memory = app.says_elsewhere("/memoire").await;
    assert!(memory.contains("marathon de Paris"), "{memory}");
}

async fn count(app: &TestApp, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(&app.app.pool).await.unwrap()
}

async fn scope(app: &TestApp, name: &str) -> Scope {
    let mut db = app.app.pool.acquire().await.unwrap();
    let found = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, name).await;
    found.unwrap().unwrap()
}

fn session(id: u128, date: chrono::NaiveDate, metres: f64) -> PlannedSession {
    PlannedSession {
        id: Uuid::from_u128(id),
        date,
        workout: Workout {
            kind: SessionKind::Easy,
            distance_m: Some(metres),
            duration_s: None,
            target: None,
            steps: Vec::new(),
            reasons: Vec::new(),
            evidence: Evidence::Weak,
        },
        status: SessionStatus::Skipped,
        pinned: true,
    }
}

/// Two athletes with a run in common; the second has also a plan, nudges and a warning sign of their own.
async fn two_who_are_one() -> (Arc<TestApp>, Scope, Scope, [Uuid; 2]) {
    let mut app = TestApp::new().await;
    let run = fixtures::Run {
        start: (app.now() - TimeDelta::days(1)).timestamp(),
        ..fixtures::Run::default()
    };
    app.drops("hier.fit", &fixtures::fit(&run)).await;
    app.as_name("autre");
    app.drops_elsewhere("hier.fit", &fixtures::fit(&run)).await;
    let (keep, from) = (scope(&app, "me").await, scope(&app, "autre").await);
    let mut db = app.app.pool.acquire().await.unwrap();
    let runs = [
        activities::all(&mut db, &keep).await.unwrap()[0].id.0,
        activities::all(&mut db, &from).await.unwrap()[0].id.0,
    ];
    sqlx::query("delete from planned_session")
        .execute(&mut *db)
        .await
        .unwrap();
    let today = app.now().date_naive();
    planned::put(&mut db, &keep, &session(1, today, 8_000.0)).await.unwrap();
    planned::put(&mut db, &from, &session(2, today, 5_000.0)).await.unwrap();
    planned::put(&mut db, &from, &session(3, today + Days::new(1), 6_000.0))
        .await
        .unwrap();
    let mut athlete = athletes::load(&mut db, &from).await.unwrap();
    athlete.physiology.hr_max = Some(188);
    athletes::save(&mut db, &from, &athlete).await.unwrap();
    drop(db);
    (Arc::new(app), keep, from, runs)
}

fn nudge(app: &TestApp, rule: &str, about: &str, days_ago: i64) -> PastNudge {
    let at = app.now() - TimeDelta::days(days_ago);
    PastNudge {
        rule: rule.to_owned(),
        about: about.to_owned(),
        decided_at: at,
        local_date: at.date_naive(),
        answered: false,
    }
}

async fn merged(app: &Arc<TestApp>) {
    for _ in 0..100 {
        (jobs::merges::JOB.run)(&app.app).await.unwrap();
        if count(app, "select count(*) from merge").await == 0 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the merge does not end");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plan_and_the_nudges_come_along_whatever_interrupts() {
    let (app, keep, from, [kept_run, gone_run]) = two_who_are_one().await;
    let mut db = app.app.pool.acquire().await.unwrap();
    let said = [
        (&keep, nudge(&app, "volume_low", "weeks-2026-11-09", 9)),
        (&from, nudge(&app, "volume_low", "weeks-2026-11-09", 4)),
        (
            &from,
            nudge(&app, "volume_spike", &format!("run-{}", gone_run.simple()), 1),
        ),
        (&from, nudge(&app, "strength_day", "2026-11-20", 2)),
    ];
    for (who, nudge) in &said {
        nudges::record(&mut db, who, nudge, "normal", "key").await.unwrap();
    }
    merge::begin(&mut db, &keep, &from).await.unwrap();
    // The plan comes last: what breaks there takes back the whole step, and everything before it stays.
    for sql in [
        "create function broken() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$",
        "create trigger broken before insert on planned_session for each row execute function broken()",
    ] {
        sqlx::query(sql).execute(&mut *db).await.unwrap();
    }
    (jobs::merges::JOB.run)(&app.app).await.unwrap();
    assert_eq!(count(&app, "select count(*) from merge").await, 1);
    assert_eq!(count(&app, "select count(*) from athlete").await, 2);
    sqlx::query("drop trigger broken on planned_session")
        .execute(&mut *db)
        .await
        .unwrap();
    merged(&app).await;

    let today = app.now().date_naive();
    assert_eq!(
        planned::all(&mut db, &keep).await.unwrap(),
        [session(1, today, 8_000.0), session(3, today + Days::new(1), 6_000.0)]
    );
    assert_eq!(
        nudges::since(&mut db, &keep, app.now() - TimeDelta::days(30))
            .await
            .unwrap(),
        [
            said[1].1.clone(),
            said[3].1.clone(),
            PastNudge {
                about: format!("run-{}", kept_run.simple()),
                ..said[2].1.clone()
            },
        ]
    );
    // Once per athlete, rule and subject: what either heard is not said again.
    for (_, nudge) in [&said[0], &said[3]] {
        assert!(!nudges::record(&mut db, &keep, nudge, "normal", "again").await.unwrap());
    }
    let physiology = athletes::load(&mut db, &keep).await.unwrap().physiology;
    assert_eq!(physiology.hr_max, Some(188));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warning_sign_holds_from_the_moment_of_linking() {
    let (app, keep, from, _) = two_who_are_one().await;
    let mut db = app.app.pool.acquire().await.unwrap();
    let flag = OpenFlag {
        id: Uuid::from_u128(9),
        tier: Tier::Red,
        rules: vec!["cardiac".to_owned()],
        opened_at: app.now(),
        cleared_at: None,
    };
    health::flag::put(&mut db, &from, &flag).await.unwrap();
    nudges::plan_follow_ups(&mut db, &from, flag.id, flag.opened_at)
        .await
        .unwrap();
    merge::begin(&mut db, &keep, &from).await.unwrap();
    assert_eq!(health::flag::open(&mut db, &keep).await.unwrap(), [flag]);
    let due = nudges::due_follow_ups(&mut db, &app.app.vault, app.now() + TimeDelta::days(2)).await;
    let due: Vec<_> = due
        .unwrap()
        .iter()
        .map(|f| (f.scope.athlete(), f.step.clone()))
        .collect();
    assert_eq!(
        due,
        [(keep.athlete(), "2h".to_owned()), (keep.athlete(), "24h".to_owned())]
    );
}

/// Two athletes with other units, joined: the app as the second, with the question on the settings put.
async fn asked_on_joining() -> TestApp {
    let mut app = TestApp::new().await;
    app.says("bonjour").await;
    let code = app.linking_code().await;
    app.as_name("autre");
    app.says_elsewhere("compte en miles").await;
    let asked = app.says_elsewhere(&format!("/lier {code}")).await;
    assert!(asked.contains("km → miles"), "{asked}");
    app
}

#[tokio::test(flavor = "multi_thread")]
async fn a_typed_yes_takes_the_newer_settings_and_a_typed_no_keeps_the_older() {
    for (answer, counts) in [
        ("oui", "Unités : miles"),
        ("non", "Unités : kilomètres"),
        ("Oui !", "Unités : miles"),
    ] {
        let app = Arc::new(asked_on_joining().await);
        let heard = app.says_elsewhere(answer).await;
        merged(&app).await;
        let units = plain(&app.says_elsewhere("/reglages").await);
        assert!(units.contains(counts), "{answer}: {heard} / {units}");
        // It is settled: a second answer changes nothing.
        app.says_elsewhere("oui").await;
        let units = plain(&app.says_elsewhere("/reglages").await);
        assert!(units.contains(counts), "{answer}, then oui: {units}");
    }
}
