//! Pairs of shoes: told, counted, listed, thrown away, taken back, written about once, joined with their athlete.

use std::sync::Arc;
use std::time::Duration;

use allure::domain::dialogue::Door;
use allure::jobs;
use allure::nudge;
use allure::nudge::policy::Verdict;
use allure::store::scope::Scope;
use allure::store::{accounts, athletes, shoes};
use chrono::TimeDelta;

use crate::fixtures;
use crate::harness::TestApp;

/// Says it a minute later, so that turns have an order.
async fn says(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    app.says(text).await
}

/// Tells a run, which waits for one tap.
async fn ran(app: &TestApp, text: &str) {
    says(app, text).await;
    app.presses("Oui, note").await;
}

async fn scope(app: &TestApp, name: &str) -> Scope {
    let mut db = app.app.pool.acquire().await.unwrap();
    let found = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, name).await;
    found.unwrap().unwrap()
}

/// The lines of the pairs.
async fn pairs(app: &TestApp) -> Vec<String> {
    let listed = says(app, "/chaussures").await;
    listed
        .lines()
        .filter(|line| line.starts_with('•'))
        .map(str::to_owned)
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn kilometres_are_counted_for_the_pair_worn_and_every_change_is_taken_back() {
    let app = TestApp::new().await;
    let noted = says(&app, "nouvelles chaussures : Pegasus 41, déjà 120 km").await;
    assert!(
        noted.starts_with(
            "Noté : Pegasus 41, 120 km au compteur sur 800 km.\nTes sorties comptent pour cette paire dès aujourd’hui."
        ),
        "{noted}"
    );
    ran(&app, "couru 10 km en 52 min, RPE 5").await;
    let own = "• Pegasus 41 : 130 km sur 800 km (16 %), ta paire du moment";
    assert_eq!(pairs(&app).await, [own]);
    let last = says(&app, "/derniere").await;
    assert!(last.contains("Pegasus 41 : 130 km"), "{last}");

    let noted = says(&app, "nouvelles chaussures : Ghost 15").await;
    assert!(noted.contains("dès demain"), "{noted}");
    assert!(noted.contains("« cette sortie était avec les Ghost 15 »"), "{noted}");
    assert!(noted.contains("Alterne avec Pegasus 41"), "{noted}");
    let old = "• Pegasus 41 : 130 km sur 800 km (16 %)";
    let new = "• Ghost 15 : 0 km sur 800 km (0 %), ta paire du moment";
    assert_eq!(pairs(&app).await, [old, new]);

    let worn = says(&app, "cette sortie était avec les Ghost").await;
    assert!(worn.contains("avec Ghost 15 (10 km au compteur)"), "{worn}");
    let moved = [
        "• Pegasus 41 : 120 km sur 800 km (15 %)",
        "• Ghost 15 : 10 km sur 800 km (1 %), ta paire du moment",
    ];
    assert_eq!(pairs(&app).await, moved);
    assert_eq!(says(&app, "annule").await, "J’annule : la paire notée pour une sortie.");
    assert_eq!(pairs(&app).await, [old, new]);

    let back = says(&app, "je change de chaussures pour les Pegasus").await;
    assert!(
        back.starts_with("Tes sorties comptent pour Pegasus 41 dès demain."),
        "{back}"
    );
    assert_eq!(pairs(&app).await[0], own);
    let gone = says(&app, "je jette les Pegasus").await;
    assert!(
        gone.starts_with("Paire retirée : Pegasus 41, 130 km au total.\nLa suite compte pour Ghost 15."),
        "{gone}"
    );
    assert_eq!(pairs(&app).await, [new, "• Pegasus 41 : 130 km, retirée"]);
    assert_eq!(says(&app, "annule").await, "J’annule : le retrait de Pegasus 41.");
    assert_eq!(pairs(&app).await[0], own);
    assert_eq!(says(&app, "/refaire").await, "C’est refait : le retrait de Pegasus 41.");
    assert_eq!(pairs(&app).await[0], new);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_unknown_or_impossible_changes_nothing() {
    let app = TestApp::new().await;
    let none = says(&app, "/chaussures").await;
    assert!(none.contains("Je compte les kilomètres de chaque paire"), "{none}");
    for (text, answer) in [
        ("/chaussures Pegasus, 5000 km", "plus que je ne peux croire"),
        ("nouvelles chaussures", "Quel modèle ?"),
        ("je jette les Pegasus", "Je ne connais encore aucune de tes paires"),
        (
            "cette sortie était avec les Pegasus",
            "Je ne connais encore aucune de tes paires",
        ),
    ] {
        let heard = says(&app, text).await;
        assert!(heard.contains(answer), "{text}: {heard}");
    }
    assert_eq!(pairs(&app).await, Vec::<String>::new());
    let added = says(&app, "/chaussures Vaporfly 3, déjà 40 km").await;
    assert!(
        added.contains("40 km au compteur sur 400 km") && added.contains("Paire de course"),
        "{added}"
    );
    assert_eq!(
        pairs(&app).await,
        ["• Vaporfly 3 : 40 km sur 400 km (10 %), pour les courses"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pair_is_remembered_exported_and_forgotten() {
    let app = TestApp::new().await;
    says(&app, "nouvelles chaussures : Pegasus 41").await;
    let memory = says(&app, "/memoire").await;
    assert!(memory.contains("1. chaussures : Pegasus 41"), "{memory}");
    says(&app, "/oublie 1").await;
    app.presses("Oublier").await;
    assert_eq!(pairs(&app).await, Vec::<String>::new());
    let memory = says(&app, "/memoire").await;
    assert!(!memory.contains("Pegasus"), "{memory}");
    let left: i64 = sqlx::query_scalar("select count(*) from shoe")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    assert_eq!(left, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn worn_shoes_are_written_about_at_four_fifths_and_at_the_end_and_never_again() {
    let app = TestApp::new().await;
    says(&app, "nouvelles chaussures : Pegasus 41, déjà 635 km").await;
    ran(&app, "couru 10 km en 52 min, RPE 5").await;
    let scope = scope(&app, "me").await;
    {
        let mut db = app.app.pool.acquire().await.unwrap();
        let mut athlete = athletes::load(&mut db, &scope).await.unwrap();
        athlete.settings.consent.nudges = Some(true);
        athletes::save(&mut db, &scope, &athlete).await.unwrap();
    }
    let mut written = Vec::new();
    for day in 0..30 {
        let judged = nudge::run(&app.app, &scope, app.now()).await.unwrap();
        let sent = judged
            .into_iter()
            .filter(|(f, v)| f.rule == "shoes" && *v == Verdict::Send);
        written.extend(sent.map(|(finding, _)| (day, finding.about.split('-').next().unwrap().to_owned())));
        app.advance(TimeDelta::days(1));
        ran(&app, "couru 8 km en 44 min, RPE 4").await;
    }
    let stages: Vec<&str> = written.iter().map(|(_, stage)| stage.as_str()).collect();
    assert_eq!(stages, ["near", "over"], "{written:?}");
    assert_eq!(written[0].0, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn joined_athletes_share_their_shoes() {
    let mut app = TestApp::new().await;
    app.says("nouvelles chaussures : Pegasus 41, déjà 100 km").await;
    let code = app.linking_code().await;
    app.as_name("autre");
    app.says_elsewhere("nouvelles chaussures : pegasus 41, déjà 300 km")
        .await;
    app.advance(TimeDelta::minutes(1));
    app.says_elsewhere("nouvelles chaussures : Ghost 15, déjà 50 km").await;
    let run = fixtures::Run {
        start: (app.now() - TimeDelta::hours(2)).timestamp(),
        ..fixtures::Run::default()
    };
    app.drops_elsewhere("matin.fit", &fixtures::fit(&run)).await;
    app.advance(TimeDelta::minutes(1));
    let worn = app.says_elsewhere("cette sortie était avec les pegasus").await;
    assert!(worn.contains("avec pegasus 41 (3"), "{worn}");
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
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let scope = scope(&app, "me").await;
    let mut db = app.app.pool.acquire().await.unwrap();
    let rack = shoes::rack(&mut db, &scope).await.unwrap();
    let names: Vec<(&str, f64)> = rack.pairs.iter().map(|p| (p.name.as_str(), p.start_m)).collect();
    assert_eq!(names, [("Pegasus 41", 100_000.0), ("Ghost 15", 50_000.0)]);
    let told: Vec<_> = rack.told.iter().map(|run| run.shoe).collect();
    assert_eq!(told, [rack.pairs[0].id]);
    let listed = app.says_elsewhere("/chaussures").await;
    assert!(listed.contains("Ghost 15 : 50 km"), "{listed}");
    assert!(
        listed.contains("Pegasus 41 : 1") && !listed.contains("Pegasus 41 : 100 km"),
        "{listed}"
    );
}
