//! What running answers back: thresholds told, zones that move on a yes, progress asked for and told unasked.

use allure::domain::activity::{Activity, ActivityId, Origin, Sport};
use allure::domain::athlete::Athlete;
use allure::domain::dialogue::Door;
use allure::domain::goal::RaceResult;
use allure::nudge;
use allure::nudge::policy::Verdict;
use allure::store::scope::Scope;
use allure::store::{accounts, activities, athletes, goals};
use chrono::{Days, TimeDelta};
use uuid::Uuid;

use crate::harness::{TestApp, plain};

async fn scope(app: &TestApp) -> Scope {
    let mut db = app.app.pool.acquire().await.unwrap();
    let found = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me").await;
    found.unwrap().unwrap()
}

async fn athlete(app: &TestApp, scope: &Scope) -> Athlete {
    let mut db = app.app.pool.acquire().await.unwrap();
    athletes::load(&mut db, scope).await.unwrap()
}

/// Sixteen weeks of four runs of 45 minutes at 140 beats, as fast as `change` makes them so many days ago, and a 10 km
/// in 45:00 seven weeks ago. Rest is 50, the maximum 190, and messages are allowed.
pub async fn runner(change: impl Fn(u64) -> f64) -> (TestApp, Scope) {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    let scope = scope(&app).await;
    let today = app.now().date_naive();
    let mut db = app.app.pool.acquire().await.unwrap();
    for week in 0..16 {
        for back in [6, 4, 2, 1] {
            let ago = 7 * week + back;
            let date = today - Days::new(ago);
            // A deviation of a percent or so that follows no day of the week.
            let noise = ((ago * 37 % 11) as f64 - 5.0) / 400.0;
            let metres = 2_700.0 * 2.9 * (1.0 + change(ago) + noise);
            let run = Activity {
                id: ActivityId(Uuid::from_u128(u128::from(ago))),
                sport: Sport::Running,
                start: date.and_hms_opt(8, 0, 0).unwrap().and_utc(),
                local_date: date,
                distance_m: Some(metres),
                timer_s: Some(2_700.0),
                elapsed_s: Some(2_700.0),
                avg_hr: Some(140.0),
                max_hr: None,
                ascent_m: (ago == 9).then_some(250.0),
                rpe: Some(3),
                pain: None,
                origin: Origin::File,
                race: false,
                best_efforts: Vec::new(),
                steady: None,
            };
            activities::insert(&mut db, &scope, &run, activities::Arrival::TOLD)
                .await
                .unwrap();
        }
    }
    let race = RaceResult {
        id: Uuid::from_u128(7),
        date: today - Days::new(49),
        distance_m: 10_000.0,
        duration_s: 2_700.0,
    };
    goals::result::put(&mut db, &scope, &race).await.unwrap();
    let mut me = athletes::load(&mut db, &scope).await.unwrap();
    me.physiology.hr_max = Some(190);
    me.physiology.hr_rest = Some(50);
    me.settings.consent.nudges = Some(true);
    athletes::save(&mut db, &scope, &me).await.unwrap();
    drop(db);
    (app, scope)
}

/// What became of one rule at a look of the coach.
pub async fn judged(app: &TestApp, scope: &Scope, rule: &str) -> Option<(String, Verdict)> {
    let verdicts = nudge::run(&app.app, scope, app.now()).await.unwrap();
    let mut of_rule = verdicts.into_iter().filter(|(finding, _)| finding.rule == rule);
    of_rule.next().map(|(finding, verdict)| (plain(&finding.text), verdict))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_threshold_told_moves_the_zones_and_is_taken_back() {
    let (app, scope) = runner(|_| 0.0).await;
    let before = plain(&app.says("mes zones").await);
    assert!(before.contains("réserve cardiaque"), "{before}");
    let noted = plain(&app.says("mon LTHR est 168").await);
    assert!(noted.contains("Fréquence au seuil : 168 bpm."), "{noted}");
    let after = plain(&app.says("/zones").await);
    assert!(
        after.starts_with("Zone 1 : sous 143 bpm\nZone 2 : 143 à 151 bpm"),
        "{after}"
    );
    assert!(after.contains("fréquence au seuil (168 bpm)"), "{after}");
    let refused = plain(&app.says("ma FC max est 160").await);
    assert!(refused.contains("sous ta fréquence au seuil (168 bpm)"), "{refused}");
    let refused = plain(&app.says("ma FC max est 260").await);
    assert!(refused.contains("entre 120 et 230 bpm"), "{refused}");
    assert_eq!(athlete(&app, &scope).await.physiology.hr_max, Some(190));
    app.says("/annuler").await;
    let undone = athlete(&app, &scope).await.physiology;
    assert_eq!((undone.hr_threshold, undone.hr_max), (None, Some(190)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_of_half_an_hour_gives_paces_and_zones_and_a_critical_speed_its_three() {
    let (app, scope) = runner(|_| 0.0).await;
    let noted = plain(&app.says("test de 30 min : 7,2 km à 168 de moyenne").await);
    assert!(noted.contains("7,2 km"), "{noted}");
    assert_eq!(athlete(&app, &scope).await.physiology.hr_threshold, Some(168));
    let paces = plain(&app.says("mes allures").await);
    assert!(paces.contains("7,2 km en 30:00"), "{paces}");
    let noted = plain(&app.says("vitesse critique 4,2 m/s").await);
    assert!(noted.contains("4,20 m/s, soit 3:58/km"), "{noted}");
    let zones = plain(&app.says("mes zones").await);
    // 82.3 % of 4.2 m/s is 4:49/km.
    assert!(
        zones.contains("facile plus lent que 4:49/km, dur plus vite que 3:58/km"),
        "{zones}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn progress_is_answered_with_effect_interval_runs_and_controls() {
    let (app, _) = runner(|ago| 0.08 * (1.0 - ago as f64 / 49.0).max(0.0)).await;
    let told = plain(&app.says("est-ce que je progresse ?").await);
    assert!(
        told.starts_with("Tu progresses : à fréquence cardiaque égale, tu cours "),
        "{told}"
    );
    for part in [
        "plus vite qu’il y a 6 semaines (entre ",
        "à 90 % de confiance), sur 23 sorties comparables.",
        "Écartées : 1 vallonnée.",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let (flat, _) = runner(|_| 0.0).await;
    let told = plain(&flat.says("je régresse ?").await);
    assert!(told.starts_with("Tu es stable"), "{told}");
    let nobody = TestApp::new().await;
    nobody.says("bonjour").await;
    let told = plain(&nobody.says("est-ce que je progresse ?").await);
    assert!(told.starts_with("Je n’ai encore aucune sortie de toi"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_setback_is_told_unasked_once_and_nothing_where_nothing_is_found() {
    let (app, scope) = runner(|ago| -0.08 * (1.0 - ago as f64 / 49.0).max(0.0)).await;
    app.says("non").await;
    // Zones come first on a day that has both: they are stopped here.
    let mut me = athlete(&app, &scope).await;
    me.settings.muted_rules = vec!["zones_moved".to_owned(), "volume_low".to_owned()];
    let mut db = app.app.pool.acquire().await.unwrap();
    athletes::save(&mut db, &scope, &me).await.unwrap();
    drop(db);
    let (text, verdict) = judged(&app, &scope, "progress").await.unwrap();
    assert_eq!(verdict, Verdict::Send, "{text}");
    assert!(text.starts_with("Tu ralentis : à fréquence cardiaque égale"), "{text}");
    let (_, again) = judged(&app, &scope, "progress").await.unwrap();
    assert_eq!(again, Verdict::AlreadySaid);
    let (calm, scope) = runner(|_| 0.0).await;
    assert_eq!(judged(&calm, &scope, "progress").await, None);
    assert_eq!(judged(&calm, &scope, "zones_moved").await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn zones_that_moved_are_proposed_unasked_applied_on_a_yes_and_taken_back() {
    let (app, scope) = runner(|ago| if ago < 33 { 0.05 } else { 0.0 }).await;
    let (text, verdict) = judged(&app, &scope, "zones_moved").await.unwrap();
    assert_eq!(verdict, Verdict::Send, "{text}");
    for part in [
        "plus vite que ce que supposent tes allures",
        "Écartées : 1 vallonnée.",
        "• Seuil : ",
        "Je change ?",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(athlete(&app, &scope).await.physiology.index_step, None);
    // An answer is to what has arrived.
    while !app.printed().iter().any(|line| line.contains("Oui, change")) {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let done = plain(&app.says("oui").await);
    assert!(done.contains("Tes allures suivent."), "{done}");
    let step = athlete(&app, &scope).await.physiology.index_step.unwrap();
    assert!(
        step.up && step.index > step.base_index - 0.3 && step.on == app.now().date_naive(),
        "{step:?}"
    );
    let paces = plain(&app.says("mes allures").await);
    assert!(paces.contains("d’après tes séances"), "{paces}");
    // The rest of the gap waits a fortnight.
    app.advance(TimeDelta::days(1));
    let asked = plain(&app.says("mes zones sont-elles à jour ?").await);
    assert!(asked.starts_with("Tes zones tiennent"), "{asked}");
    app.says("/annuler").await;
    assert_eq!(athlete(&app, &scope).await.physiology.index_step, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_in_english_with_too_little_says_what_is_missing() {
    let app = TestApp::new().await;
    app.says("hello").await;
    app.says("I ran 8 km in 42 min yesterday").await;
    app.says("yes").await;
    let told = plain(&app.says("am I improving?").await);
    assert!(
        told.starts_with("I cannot say yet: 0 comparable runs in six weeks, I need 10."),
        "{told}"
    );
    assert!(told.contains("have no heart rate"), "{told}");
    let zones = plain(&app.says("are my zones up to date?").await);
    assert!(!zones.contains("stand"), "{zones}");
}
