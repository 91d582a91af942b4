//! A talk with its turns: what is called off, what is taken back, languages, goals, days away and short words.

use chrono::TimeDelta;

use crate::harness::TestApp;

async fn minutes_later(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    app.says(text).await
}

async fn all(app: &TestApp, texts: &[&str]) -> String {
    let mut heard = String::new();
    for text in texts {
        heard = minutes_later(app, text).await;
    }
    heard
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_goal_told_under_a_question_on_another_is_a_goal_of_its_own() {
    let app = TestApp::new().await;
    let heard = all(&app, &["je prépare un 10 km", "je prépare un semi le 14 mars en 1h45"]).await;
    assert!(
        heard.starts_with("Objectif noté : semi-marathon, dimanche 14 mars 2027, objectif 1:45:00"),
        "{heard}"
    );
    let goals = minutes_later(&app, "/objectif").await;
    assert!(
        goals.contains("• 10 km\n") && goals.contains("• Semi-marathon, dimanche 14 mars 2027"),
        "{goals}"
    );
    let heard = minutes_later(&app, "je ne veux pas de repos toute la semaine, je prépare un semi !").await;
    assert!(
        heard.starts_with("Ton objectif ne change pas : semi-marathon, dimanche 14 mars"),
        "{heard}"
    );
    let heard = minutes_later(&app, "mon semi, c'est le 21 mars, objectif 1h43").await;
    assert!(
        heard.starts_with("Objectif modifié : semi-marathon, dimanche 21 mars 2027, objectif 1:43:00"),
        "{heard}"
    );
    assert!(
        heard.contains("Date : dimanche 14 mars 2027 → dimanche 21 mars 2027.\nTemps visé : 1:45:00 → 1:43:00."),
        "{heard}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_no_race_takes_is_asked_about_and_a_goal_is_dropped_by_its_name() {
    let app = TestApp::new().await;
    all(
        &app,
        &[
            "je prépare un 10 km le 20 décembre",
            "je prépare le marathon de Nantes le 25 avril",
            "/objectif",
        ],
    )
    .await;
    let heard = minutes_later(&app, "change mon objectif : 3h45").await;
    assert!(
        heard.starts_with("10 km en 3:45:00, ce n’est pas possible. Tu parles de cet objectif : marathon de Nantes ?"),
        "{heard}"
    );
    let heard = app.presses("Oui, celui-là").await;
    assert!(
        heard.starts_with("Objectif modifié : marathon de Nantes, dimanche 25 avril 2027, objectif 3:45:00"),
        "{heard}"
    );
    let heard = minutes_later(&app, "annule mon objectif").await;
    assert!(heard.starts_with("Quel objectif veux-tu abandonner ?"), "{heard}");
    minutes_later(&app, "aucun").await;
    let heard = minutes_later(&app, "supprime le marathon de Nantes").await;
    assert!(
        heard.starts_with("J’abandonne cet objectif : marathon de Nantes, dimanche 25 avril 2027"),
        "{heard}"
    );
    let heard = minutes_later(&app, "oui").await;
    assert!(heard.starts_with("Objectif abandonné : marathon de Nantes."), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_pending_is_called_off_before_anything_done_is_taken_back() {
    let app = TestApp::new().await;
    for text in [
        "couru 8 km en 48 min mardi, RPE 4",
        "couru 8 km en 48 min jeudi, RPE 4",
        "couru 10 km en 1h samedi, RPE 4",
    ] {
        minutes_later(&app, text).await;
        app.presses("Oui, note").await;
    }
    minutes_later(&app, "j'ai couru 7 km hier").await;
    let heard = minutes_later(&app, "annule").await;
    assert!(!heard.contains("J’annule"), "{heard}");
    minutes_later(&app, "j'ai couru 5 km hier en 30 min").await;
    let heard = minutes_later(&app, "en fait non, laisse tomber").await;
    assert!(heard.starts_with("D’accord, je n’ai rien changé."), "{heard}");
    all(&app, &["/semaine", "/plan", "/demain"]).await;
    let heard = minutes_later(&app, "annule").await;
    assert!(
        heard.starts_with(
            "Ce que je peux annuler remonte à plus haut : la sortie de 10,0 km du samedi 21 novembre. Je l’annule ?"
        ),
        "{heard}"
    );
    let heard = app.presses("Oui, annule").await;
    assert!(
        heard.starts_with("J’annule : la sortie de 10,0 km du samedi 21 novembre."),
        "{heard}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lifted_alert_is_not_put_back_by_a_word() {
    let app = TestApp::new().await;
    all(
        &app,
        &["j'ai de la fièvre depuis hier", "feu vert du médecin, plus de fièvre"],
    )
    .await;
    let heard = minutes_later(&app, "annule").await;
    assert!(heard.contains("la fin de l’alerte. Je l’annule ?"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_asked_for_is_spoken_and_the_question_beside_it_answered() {
    let app = TestApp::new().await;
    minutes_later(&app, "couru 8 km en 48 min hier, RPE 4").await;
    app.presses("Oui, note").await;
    let heard = minutes_later(&app, "in English please: what was my last run?").await;
    assert!(heard.starts_with("We go on in English."), "{heard}");
    assert!(heard.contains("Last run: Saturday 21 November"), "{heard}");
    let heard = minutes_later(&app, "speak French again").await;
    assert!(heard.starts_with("On continue en français."), "{heard}");
    let heard = minutes_later(&app, "/derniere").await;
    assert!(heard.starts_with("Dernière sortie"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn runs_meant_for_the_days_away_leave_the_other_weeks_alone() {
    let app = TestApp::new().await;
    minutes_later(&app, "je suis absente du 19 décembre au 2 janvier").await;
    let heard = minutes_later(&app, "je peux courir un peu, sans doute 2 footings par semaine").await;
    assert!(
        heard.starts_with("Du samedi 19 décembre au samedi 2 janvier 2027, je ne prévois rien : 2 sorties faciles"),
        "{heard}"
    );
    let heard = minutes_later(&app, "c'est quand mes vacances ?").await;
    assert!(
        heard.starts_with("Tu as noté une absence du samedi 19 décembre"),
        "{heard}"
    );
    for command in ["/reglages", "/memoire"] {
        let heard = minutes_later(&app, command).await;
        assert!(heard.contains("19 décembre") || heard.contains("2026-12-19"), "{heard}");
    }
    minutes_later(&app, "je cours mardi, jeudi et dimanche").await;
    let heard = minutes_later(&app, "les enfants ont piscine le jeudi soir, je ne peux plus le jeudi").await;
    assert!(
        heard.starts_with("Jours de course : mardi, jeudi et dimanche → mardi et dimanche."),
        "{heard}"
    );
    let heard = minutes_later(&app, "rappelle-moi ce que je t'ai dit sur mes jours").await;
    assert!(heard.contains("mardi et dimanche"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_beginner_is_welcomed_and_short_words_get_short_answers() {
    let app = TestApp::new().await;
    let heard = app.says("bonjour, j'aimerais me mettre à courir").await;
    assert!(heard.starts_with("Bienvenue !"), "{heard}");
    assert!(
        heard.contains("Combien de fois par semaine cours-tu en ce moment ?"),
        "{heard}"
    );
    let app = TestApp::new().await;
    minutes_later(&app, "arrête de me poser des questions").await;
    let mut before = String::new();
    for text in [
        "okay",
        "ça marche",
        "bonne nuit",
        "tu es nul",
        "raconte une blague",
        "?",
        "pouet",
        "pouet",
    ] {
        let heard = minutes_later(&app, text).await;
        assert_ne!(heard, before, "{text}");
        before = heard;
    }
    let heard = minutes_later(&app, "c'est quoi la méthode Lydiard ?").await;
    assert!(
        heard.starts_with("Une vaste base d’endurance") && heard.contains("Tu veux la suivre ?"),
        "{heard}"
    );
    let heard = minutes_later(&app, "80/20").await;
    assert!(
        heard.contains("80/20") && heard.contains("Tu veux la suivre ?"),
        "{heard}"
    );
    let heard = minutes_later(&app, "comment faire le gainage ?").await;
    assert!(heard.starts_with("Planche"), "{heard}");
}
