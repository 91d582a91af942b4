//! How it feels, told in a conversation: scales typed, pains that are better, warning signs that wait.

use chrono::TimeDelta;

use crate::fixtures;
use crate::harness::TestApp;

#[tokio::test(flavor = "multi_thread")]
async fn a_scale_survives_words_that_answer_nothing_and_better_is_not_gone() {
    let app = TestApp::new().await;
    app.says("j'ai mal aux ischios").await;
    let heard = app.says("le droit, plutôt en haut").await;
    assert!(heard.contains("de 0 (rien)"), "{heard}");
    let heard = app.says("6").await;
    assert!(heard.contains("Ischio-jambiers") && heard.contains("6/10"), "{heard}");
    let heard = app.says("ça va mieux maintenant").await;
    assert!(heard.contains("ce n’est pas fini") && !heard.contains("→"), "{heard}");
    let heard = app.says("0").await;
    assert!(heard.contains("Bonne nouvelle"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exertion_typed_counts_like_its_button() {
    let app = TestApp::new().await;
    app.says("couru 8 km en 42 min").await;
    app.presses("Oui, note").await;
    let heard = app.says("7").await;
    assert!(heard.contains("Effort noté") && heard.contains("7/10"), "{heard}");
    let heard = app.says("3").await;
    assert!(heard.contains("3/10"), "{heard}");
    let run = fixtures::Run {
        start: (app.now() - TimeDelta::days(1)).timestamp(),
        ..fixtures::Run::default()
    };
    app.drops("hier.fit", &fixtures::fit(&run)).await;
    let heard = app.says("5").await;
    assert!(heard.contains("5/10"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_run_of_the_day_named_is_the_one_deleted() {
    let app = TestApp::new().await;
    for told in ["couru 8 km en 42 min hier, RPE 6", "couru 5 km en 30 min, RPE 3"] {
        app.says(told).await;
        app.presses("Oui, note").await;
    }
    let heard = app.says("supprime la sortie d'hier").await;
    assert!(heard.contains("8,0"), "{heard}");
    let heard = app.says("supprime la sortie de lundi dernier").await;
    assert!(heard.contains("aucune sortie ce jour-là"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_red_sign_waits_for_a_doctor_whatever_is_said() {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    app.says("j'ai une douleur dans la poitrine").await;
    for text in [
        "merci",
        "c'était une blague",
        "non, ça va",
        "je suis fatigué",
        "c'est bon c'est passé",
    ] {
        let heard = app.says(text).await;
        assert!(heard.contains("Un médecin doit voir"), "{text}: {heard}");
    }
    let heard = app.says("/matin 4 3 4").await;
    assert!(heard.contains("pas un feu vert"), "{heard}");
    let heard = app.says("le médecin m'a donné le feu vert").await;
    assert!(heard.contains("On reprend tout doucement"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stress_fracture_is_remembered_until_a_doctor_clears_it() {
    let app = TestApp::new().await;
    app.says("j'ai une fracture de fatigue au tibia").await;
    let heard = app.says("/memoire").await;
    assert!(heard.contains("os"), "{heard}");
    let heard = app.says("ma séance ?").await;
    assert!(heard.contains("signe d’alerte"), "{heard}");
}
