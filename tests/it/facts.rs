//! Several facts in one message, days away told by a place, and a volume under the question of a goal.

use crate::harness::TestApp;

/// Parts of an answer, in their order.
fn holds(heard: &str, wanted: &[&str]) {
    let mut rest = heard;
    for part in wanted {
        let Some((_, behind)) = rest.split_once(part) else {
            panic!("« {part} » : {heard}")
        };
        rest = behind;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_somebody_is_and_runs_is_kept_under_the_question_of_a_goal() {
    for (hello, told, words, memory, goal) in [
        (
            "slt",
            "moi c karim, 34 ans, dev, je cours 42 km par semaine en 4 sorties",
            [
                "Année de naissance : 1992.",
                "4 sorties par semaine ces temps-ci.",
                "42 km par semaine",
            ],
            "/memoire",
            "objectif",
        ),
        (
            "hello",
            "I'm Karim, I'm 34 and I run 42 km a week in 4 runs",
            ["Year of birth: 1992.", "4 runs a week lately.", "42 km a week lately."],
            "/memory",
            "goal",
        ),
    ] {
        let app = TestApp::new().await;
        app.says(hello).await;
        let heard = app.says(told).await;
        holds(&heard, &words);
        let known = app.says(memory).await.to_lowercase();
        assert!(
            known.contains("1992") && known.contains("42 km") && !known.contains(goal),
            "{known}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_heart_rate_a_goal_and_a_pain_of_one_message_are_all_kept() {
    for (told, words, level, noted) in [
        (
            "fc max 192. je prepare le marathon de paris le 11 avril en 3h15. genou droit qui fait mal en descente",
            ["192 bpm", "Objectif noté", "Genou droit, c’est noté."],
            "À combien",
            "Genou droit : douleur 3/10",
        ),
        (
            "max HR 192. I am training for the Paris marathon on 11 April in 3:15. my right knee hurts downhill",
            ["192 bpm", "Goal noted", "Right knee, noted."],
            "How much, from 0",
            "Right knee: pain 3/10",
        ),
    ] {
        let app = TestApp::new().await;
        let heard = app.says(told).await;
        holds(&heard, &words);
        assert!(heard.contains(level), "{heard}");
        let heard = app.says("3").await;
        assert!(heard.contains(noted), "{heard}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pain_beside_a_run_half_told_is_heard_and_the_run_asked_for() {
    let app = TestApp::new().await;
    let heard = app.says("j'ai couru 8 km hier, j'ai mal au genou").await;
    holds(&heard, &["Genou, c’est noté.", "En combien de temps"]);
    let heard = app.says("42 min").await;
    assert!(heard.contains("8,0 km en 42:00"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_with_its_days_is_a_journey_and_no_goal() {
    for (hello, told, noted) in [
        ("slt", "je pars a lisbonne du 4 au 9 decembre", "pas de sortie prévue"),
        ("slt", "je serai à Lisbonne du 4 au 9 décembre", "pas de sortie prévue"),
        (
            "hello",
            "I'll be in Lisbon from 4 to 9 December",
            "no run planned from Friday 4 December to Wednesday 9 December",
        ),
    ] {
        let app = TestApp::new().await;
        app.says(hello).await;
        let heard = app.says(told).await;
        assert!(heard.contains(noted), "{told}: {heard}");
    }
}
