//! Somebody whose coach lives in their Telegram.

use allure::domain::dialogue::Door;
use chrono::TimeDelta;

use super::stage::{ANA, SOON, Seen, Stage, words};
use crate::fixtures::{self, Run};

const HERE: Door = Door::Telegram;

fn only(seen: &[Seen]) -> &Seen {
    assert_eq!(seen.len(), 1, "one message, one answer: {seen:#?}");
    &seen[0]
}

#[tokio::test(flavor = "multi_thread")]
async fn an_evening_from_the_greeting_to_a_run_taken_back() {
    let stage = Stage::open().await;
    let greeted = stage.enter(HERE).await;
    assert!(words(&greeted).contains("moi c’est Allure"), "{greeted:#?}");
    assert_eq!(only(&greeted).buttons, ["Passer"]);
    let goal = words(&stage.says(HERE, "semi de Boulogne le 21 mars 2027 en 1h45").await);
    assert!(goal.contains("semi de Boulogne") && goal.contains("1:45:00"), "{goal}");
    stage.presses(HERE, "Passer").await;
    stage.presses(HERE, "Oui").await;

    let run = Run {
        start: (stage.app.now() - TimeDelta::hours(20)).timestamp(),
        seconds: 3000,
        ..Run::default()
    };
    let read = stage.drops(HERE, "hier.gpx", &fixtures::gpx(&[run])).await;
    assert!(words(&read).contains("10,0 km en 50:00"), "{read:#?}");
    let tomorrow = words(&stage.says(HERE, "et demain ?").await);
    assert!(tomorrow.starts_with("Demain :"), "{tomorrow}");
    let week = stage.says(HERE, "/semaine").await;
    assert_eq!(only(&week).pictures, ["allure-semaine-2026-11-22.png"]);
    let checked = words(&stage.says(HERE, "/matin 4 3 5").await);
    assert!(checked.contains("12/15"), "{checked}");

    stage.says(HERE, "couru 5 km en 27 min ce matin").await;
    let noted = words(&stage.presses(HERE, "Oui, note").await);
    assert!(noted.contains("5,0 km en 27:00"), "{noted}");
    assert!(words(&stage.presses(HERE, "Annuler").await).starts_with("J’annule : "));
    let last = words(&stage.says(HERE, "/derniere").await);
    assert!(last.contains("10,0 km"), "{last}");
    assert_eq!(stage.telegram.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn red_words_overtake_and_a_restart_loses_nothing() {
    let stage = Stage::open().await;
    stage.enter(HERE).await;
    stage.says(HERE, "marathon de Paris le 11 avril 2027 en 3h30").await;
    stage.busy(true).await;
    let before = stage.view(HERE).len();
    stage.telegram.user_says(ANA, "et demain ?");
    stage
        .telegram
        .user_says(ANA, "j'ai mal à la poitrine et au bras gauche");
    let alarmed = stage
        .telegram
        .wait_for(ANA, |one| one.text.contains("15 (ou le 112)"), SOON)
        .await;
    assert!(alarmed.text.starts_with("Arrête"), "{}", alarmed.text);
    assert_eq!(stage.view(HERE).len(), before + 1, "only the alarm is answered");
    stage.busy(false).await;
    stage.settled().await;

    let before = stage.view(HERE).len();
    let stage = stage
        .restart(|telegram, _| {
            telegram.user_says(ANA, "/memoire");
        })
        .await;
    let told = |it: &crate::fakes::telegram::Telegram| (it.visible(ANA).len() > before).then_some(());
    assert!(stage.telegram.wait_until(told, SOON).await.is_some());
    stage.settled().await;
    let said: Vec<Seen> = stage.view(HERE).into_values().skip(before).collect();
    assert!(only(&said).text.contains("marathon de Paris"), "{said:#?}");
    let after = words(&stage.says(HERE, "et demain ?").await);
    assert!(after.contains("un signe d’alerte attend"), "{after}");
    assert_eq!(stage.telegram.violations(), Vec::<String>::new());
}
