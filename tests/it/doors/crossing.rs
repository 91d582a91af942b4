//! One person at three doors: the same memory everywhere, and one voice.

use allure::domain::dialogue::Door;
use allure::store::{accounts, athletes};
use chrono::TimeDelta;

use super::stage::{Seen, Stage, words};
use crate::fixtures::{self, Run};

/// Begins in the terminal with a goal and a run; the other doors are opened with codes of one's own.
async fn everywhere() -> Stage {
    let stage = Stage::open().await;
    stage
        .says(
            Door::Terminal,
            "je prépare le marathon de Paris le 11 avril, je vise 3h30",
        )
        .await;
    let run = Run {
        start: (stage.app.now() - TimeDelta::hours(20)).timestamp(),
        seconds: 3000,
        ..Run::default()
    };
    stage.drops(Door::Terminal, "hier.fit", &fixtures::fit(&run)).await;
    for (from, to) in [(Door::Terminal, Door::Telegram), (Door::Telegram, Door::Discord)] {
        let code = code_in(&words(&stage.says(from, "/lier").await));
        let joined = stage.says(to, &format!("/lier {code}")).await;
        assert_eq!(joined.len(), 1, "{joined:#?}");
    }
    stage
}

/// The code shown as `/lier AB12CD34`.
fn code_in(text: &str) -> String {
    let mut rest = text.split_whitespace().skip_while(|word| *word != "/lier");
    rest.nth(1).unwrap_or_else(|| panic!("no code in {text}")).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_run_and_the_goal_are_known_at_every_door() {
    let stage = everywhere().await;
    for door in Door::ALL {
        let memory = stage.says(door, "/memoire").await;
        let last = stage.says(door, "/derniere").await;
        assert_eq!(
            (memory.len(), last.len()),
            (1, 1),
            "{door:?}: one reply for each message"
        );
        assert!(words(&memory).contains("marathon de Paris"), "{door:?}: {memory:#?}");
        assert!(words(&last).contains("10,0 km en 50:00"), "{door:?}: {last:#?}");
    }

    // Proposed at one door, noted and taken back at the others, and each door says so to itself alone.
    let others = |stage: &Stage, here: Door| -> Vec<usize> {
        let away = Door::ALL.into_iter().filter(|door| *door != here);
        away.map(|door| stage.view(door).len()).collect()
    };
    let quiet = others(&stage, Door::Telegram);
    stage.says(Door::Telegram, "couru 8 km en 42 min ce matin").await;
    stage.presses(Door::Telegram, "Oui, note").await;
    assert_eq!(others(&stage, Door::Telegram), quiet);
    assert!(words(&stage.says(Door::Discord, "ma dernière sortie").await).contains("8,0 km"));
    assert!(words(&stage.says(Door::Terminal, "/annuler").await).starts_with("J’annule : "));
    assert!(words(&stage.says(Door::Telegram, "/derniere").await).contains("10,0 km"));
    let people: i64 = sqlx::query_scalar("select count(*) from athlete")
        .fetch_one(&stage.app.app.pool)
        .await
        .unwrap();
    assert_eq!(people, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_nudge_goes_to_the_door_used_last_and_to_no_other() {
    let stage = everywhere().await;
    {
        let mut db = stage.app.app.pool.acquire().await.unwrap();
        let scope = accounts::authenticate(&mut db, &stage.app.app.vault, Door::Terminal, "me")
            .await
            .unwrap()
            .unwrap();
        let mut athlete = athletes::load(&mut db, &scope).await.unwrap();
        athlete.settings.consent.nudges = Some(true);
        athlete.preferences.strength_days = Some((0..7).collect());
        athletes::save(&mut db, &scope, &athlete).await.unwrap();
    }
    for here in [Door::Telegram, Door::Discord] {
        stage.says(here, "merci").await;
        let before = Door::ALL.map(|door| stage.view(door).len());
        let nudged: Vec<Seen> = stage
            .passes(here, TimeDelta::days(1))
            .await
            .into_iter()
            .map(|(_, s)| s)
            .collect();
        assert_eq!(nudged.len(), 1, "{nudged:#?}");
        assert!(nudged[0].text.contains("Pourquoi"), "{nudged:#?}");
        let told: Vec<Door> = Door::ALL
            .into_iter()
            .zip(before)
            .filter(|(door, before)| stage.view(*door).len() > *before)
            .map(|(door, _)| door)
            .collect();
        assert_eq!(told, [here]);
    }
}
