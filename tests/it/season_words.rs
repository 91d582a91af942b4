//! What is said around a season when a question changes nothing, and when a race goes better than expected.

use chrono::TimeDelta;

use crate::harness::TestApp;
use crate::seasons::followed;

async fn minute(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    app.says(text).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_changes_nothing_shows_no_difference() {
    let app = followed().await;
    app.advance(TimeDelta::days(1));
    let plan = minute(&app, "/plan").await;
    let same = minute(&app, "et si je saute mercredi ?").await;
    assert!(same.contains("Rien ne changerait"), "{plan}\n{same}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_race_better_than_expected_makes_the_paces_of_the_season_faster() {
    let app = followed().await;
    let before = minute(&app, "ma séance de jeudi ?").await;
    let told = minute(&app, "j'ai couru un 10 km en 43:50 en course officielle hier").await;
    assert!(told.contains("tes allures aussi") && told.contains("/km →"), "{told}");
    app.presses("Oui, adapte").await;
    let after = minute(&app, "ma séance de jeudi ?").await;
    let fast = |text: &str| -> Vec<u32> {
        let paces = text
            .split_whitespace()
            .filter_map(|w| w.split("/km").next()?.split_once(':'));
        paces
            .filter_map(|(m, s)| Some(m.parse::<u32>().ok()? * 60 + s.parse::<u32>().ok()?))
            .collect()
    };
    let (was, is) = (fast(&before), fast(&after));
    assert!(!was.is_empty() && was.len() == is.len(), "{before}\n{after}");
    assert!(was.iter().zip(&is).all(|(was, is)| is < was), "{before}\n{after}");
}
