//! Somebody whose coach lives in their Discord.

use std::time::Duration;

use allure::domain::dialogue::Door;
use chrono::TimeDelta;
use serde_json::json;

use super::stage::{ANA_AT_DISCORD as ANA, SOON, Seen, Stage, words};
use crate::fixtures::{self, Run};

const HERE: Door = Door::Discord;

/// Somebody let in who has told of a marathon.
async fn with_a_goal() -> Stage {
    let stage = Stage::open().await;
    stage.enter(HERE).await;
    stage.says(HERE, "marathon de Paris le 11 avril 2027 en 3h30").await;
    // Asked about a race, a run just told would be taken for one.
    stage.presses(HERE, "Passer").await;
    stage
}

fn only(seen: &[Seen]) -> &Seen {
    assert_eq!(seen.len(), 1, "one message, one answer: {seen:#?}");
    &seen[0]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_evening_from_the_greeting_to_tomorrow() {
    let stage = Stage::open().await;
    let stranger = stage.says(HERE, "bonjour").await;
    assert!(words(&stranger).contains("privé"), "{stranger:#?}");

    let greeted = stage.enter(HERE).await;
    let greeting = words(&greeted);
    assert!(
        greeting.contains("moi c’est Allure") && greeting.contains("Qu’est-ce que tu prépares ?"),
        "{greeting}"
    );
    assert_eq!(only(&greeted).buttons, ["Passer"]);

    let goal = words(&stage.says(HERE, "marathon de Paris le 11 avril 2027 en 3h30").await);
    assert!(
        goal.contains("marathon de Paris") && goal.contains("3:30:00 (4:59/km)"),
        "{goal}"
    );
    let asked = stage.presses(HERE, "Passer").await;
    assert!(words(&asked).contains("Je peux t’écrire de moi-même"), "{asked:#?}");
    assert_eq!(only(&asked).buttons, ["Oui", "Non", "Passer"]);
    let agreed = stage.presses(HERE, "Oui").await;
    assert!(
        words(&agreed).contains("jamais pendant tes heures calmes"),
        "{agreed:#?}"
    );

    let run = Run {
        start: (stage.app.now() - TimeDelta::hours(20)).timestamp(),
        seconds: 3000,
        ..Run::default()
    };
    let read = stage.drops(HERE, "hier.fit", &fixtures::fit(&run)).await;
    assert!(words(&read).contains("10,0 km en 50:00"), "{read:#?}");
    let rated = stage.presses(HERE, "4").await;
    assert!(words(&rated).contains("4/10"), "{rated:#?}");

    let tomorrow = stage.says(HERE, "et demain ?").await;
    only(&tomorrow);
    let tomorrow = words(&tomorrow);
    assert!(tomorrow.starts_with("Demain :"), "{tomorrow}");
    assert_eq!(stage.discord.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_suggest_answer_with_a_picture_and_open_the_form() {
    let stage = with_a_goal().await;
    let typed = stage.discord.user_types(ANA, "move", "text", "ve");
    let offered = stage.discord.wait_until(|it| it.choices(typed), SOON).await;
    assert_eq!(offered, Some(json!([{ "name": "vendredi", "value": "vendredi" }])));

    let week = stage.runs("week", "").await;
    assert_eq!(only(&week).pictures, ["allure-semaine-2026-11-22.png"]);
    let shown = stage.discord.visible(ANA).pop().unwrap();
    assert!(shown.attachments[0].bytes.starts_with(b"\x89PNG\r\n\x1a\n"));
    assert_eq!(stage.discord.answer_to(shown.interaction.unwrap()), Some(shown));

    let checked = stage.checks_in(["4", "3", "5"]).await;
    let said = &only(&checked).text;
    assert!(said.contains("Merci, c’est noté.") && said.contains("12/15"), "{said}");
    let undone = words(&stage.presses(HERE, "Annuler").await);
    assert!(undone.starts_with("J’annule : "), "{undone}");
    assert_eq!(stage.discord.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_told_is_noted_by_a_press_and_taken_back_by_another() {
    let stage = with_a_goal().await;
    let proposed = stage.says(HERE, "couru 8 km en 42 min ce matin, RPE 6").await;
    assert_eq!(only(&proposed).buttons, ["Oui, note", "Non"]);
    let noted = words(&stage.presses(HERE, "Oui, note").await);
    assert!(noted.contains("Noté : course, 8,0 km en 42:00"), "{noted}");
    assert_eq!(words(&stage.presses(HERE, "Oui, note").await), "C’est déjà fait.");
    assert!(words(&stage.runs("last", "").await).contains("8,0 km"));
    let undone = words(&stage.says(HERE, "annule").await);
    assert!(undone.starts_with("J’annule : "), "{undone}");
    assert!(!words(&stage.runs("last", "").await).contains("8,0 km"));
    assert_eq!(stage.discord.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn red_words_are_answered_while_the_lane_is_busy() {
    let stage = with_a_goal().await;
    stage.busy(true).await;
    let before = stage.view(HERE).len();
    stage.discord.user_says(ANA, "et demain ?");
    stage.discord.user_says(ANA, "j'ai mal à la poitrine et au bras gauche");
    let alarmed = stage
        .discord
        .wait_for(ANA, |one| one.content.contains("15 (ou le 112)"), SOON)
        .await;
    assert!(alarmed.content.starts_with("Arrête"), "{}", alarmed.content);
    assert_eq!(stage.view(HERE).len(), before + 1, "only the alarm is answered");

    stage.busy(false).await;
    stage.settled().await;
    let said: Vec<Seen> = stage.view(HERE).into_values().skip(before).collect();
    assert_eq!(said.len(), 2, "{said:#?}");
    let after = words(&stage.says(HERE, "et demain ?").await);
    assert!(after.contains("un signe d’alerte attend"), "{after}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_while_the_program_was_off_is_answered_after_its_start() {
    let stage = with_a_goal().await;
    let before = stage.view(HERE).len();
    let stage = stage
        .restart(|_, discord| {
            discord.user_says(ANA, "couru 8 km en 42 min ce matin");
            discord.user_says(ANA, "prédiction marathon");
        })
        .await;
    let both = |it: &crate::fakes::discord::Discord| (it.visible(ANA).len() >= before + 2).then_some(());
    assert!(
        stage.discord.wait_until(both, SOON).await.is_some(),
        "{:#?}",
        stage.view(HERE)
    );
    tokio::time::sleep(Duration::from_millis(300)).await;
    let said: Vec<Seen> = stage.view(HERE).into_values().skip(before).collect();
    assert_eq!(said.len(), 2, "{said:#?}");
    assert!(
        words(&said[..1]).contains("8,0 km") && words(&said[1..]).contains("pas encore de course récente"),
        "{said:#?}"
    );

    // A button of before is as good as one of now, and the goal is still known.
    assert!(words(&stage.presses(HERE, "Oui, note").await).contains("Noté"));
    assert!(words(&stage.says(HERE, "/memoire").await).contains("marathon de Paris"));
    assert_eq!(stage.discord.violations(), Vec::<String>::new());
}
