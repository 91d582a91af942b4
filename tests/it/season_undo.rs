//! Wishes that change a season, taken back: the whole stored plan is the one of before, to the last figure.

use allure::domain::dialogue::Door;
use allure::domain::history::History;
use allure::store::{accounts, history};
use chrono::TimeDelta;

use crate::harness::TestApp;
use crate::seasons::followed;

async fn minute(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    app.says(text).await
}

/// Everything stored of the athlete the terminal speaks for.
pub async fn stored(app: &TestApp) -> History {
    let mut db = app.app.pool.acquire().await.unwrap();
    let scope = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me")
        .await
        .unwrap()
        .unwrap();
    history::load(&mut db, &scope, app.now()).await.unwrap()
}

/// The season, the days and the wishes of a history: what an undo gives back.
fn plan(history: &History) -> String {
    let of = (&history.season, &history.planned, &history.athlete.preferences);
    format!("{of:#?}")
}

const WISHES: [&str; 6] = [
    "je ne cours que le mercredi, le vendredi et le dimanche",
    "45 min max le mardi",
    "je déteste le seuil",
    "j'adore les côtes",
    "je veux courir 3 fois par semaine",
    "je préfère faire ma sortie longue le samedi",
];

#[tokio::test(flavor = "multi_thread")]
async fn each_wish_taken_back_gives_back_the_identical_season() {
    let app = followed().await;
    for wish in WISHES {
        let before = stored(&app).await;
        let told = minute(&app, wish).await;
        let changes = told.contains("Pour ton plan") || told.contains("dès ");
        if changes {
            app.advance(TimeDelta::minutes(1));
            app.presses("Oui, adapte").await;
            let laid = stored(&app).await;
            assert_ne!(laid.season, before.season, "{wish}: {told}");
            minute(&app, "/annuler").await;
            let season = stored(&app).await.season;
            assert_eq!(season, before.season, "{wish}");
        }
        // The wish itself lies one step further back.
        let asked = minute(&app, "/annuler").await;
        if asked.contains('?') {
            app.advance(TimeDelta::minutes(1));
            app.presses(if asked.contains("aussi") {
                "Oui, annule aussi"
            } else {
                "Oui, annule"
            })
            .await;
        }
        let after = stored(&app).await;
        assert_eq!(plan(&after), plan(&before), "{wish}: {told}\n{asked}");
    }
}
