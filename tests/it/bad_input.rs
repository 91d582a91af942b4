//! What nobody can run, live or plan: a clear sentence, a safe plan or a refusal with its reason, and nothing changed.

use chrono::TimeDelta;

use crate::harness::{TestApp, plain};

async fn later(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    plain(&app.says(text).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_is_refused_with_its_reason_and_changes_nothing() {
    let app = TestApp::new().await;
    later(&app, "bonjour").await;
    let before = later(&app, "/reglages").await;
    for (text, says) in [
        ("/objectif 10 km hier", "c’est passé : je n’ai rien changé"),
        ("je ne peux courir aucun jour", "Sans un seul jour pour courir"),
        ("zéro jour par semaine pour courir", "Sans un seul jour pour courir"),
        ("j'ai couru 10 km à 2:00/km", "personne ne tient cette allure"),
        ("j'ai 9 ans", "entre 10 et 100 ans. Je n’ai rien noté"),
        ("ma FC max est 260", "entre 120 et 230 bpm. Je n’ai rien noté"),
        ("ma FC de repos est 120", "entre 25 et 110 bpm. Je n’ai rien noté"),
        ("j'ai couru 400 km en 60 h hier", "Rien noté"),
    ] {
        let heard = later(&app, text).await;
        assert!(heard.contains(says), "{text}: {heard}");
    }
    assert_eq!(later(&app, "/reglages").await, before);
    let runs = later(&app, "montre ma dernière sortie").await;
    assert!(runs.contains("Je ne connais encore aucune sortie"), "{runs}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_in_english() {
    let app = TestApp::new().await;
    later(&app, "hello").await;
    let memory = later(&app, "/memory").await;
    for (text, says) in [
        ("/goal 10 km yesterday", "I changed nothing"),
        ("I can't run any day", "Without a single day to run"),
        ("I ran 10 km at 2:00/km", "nobody holds that pace"),
        ("my max heart rate is 260", "between 120 and 230 bpm. I noted nothing"),
        (
            "my resting heart rate is 120",
            "between 25 and 110 bpm. I noted nothing",
        ),
    ] {
        let heard = later(&app, text).await;
        assert!(heard.contains(says), "{text}: {heard}");
    }
    assert!(!memory.contains("1."), "{memory}");
    let memory = later(&app, "/memory").await;
    assert!(!memory.contains("1."), "{memory}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_marathon_tomorrow_from_nothing_is_kept_and_run_gently() {
    let app = TestApp::new().await;
    let heard = later(&app, "/objectif marathon demain").await;
    assert!(heard.contains("Objectif noté : marathon"), "{heard}");
    let week = later(&app, "/plan").await;
    assert!(
        week.contains("course de 42,2 km, effort 2 à 4 sur 10") && !week.contains("effort 8"),
        "{week}"
    );
    later(&app, "quelle séance demain ?").await;
    // Three questions come before a first session.
    for _ in 0..3 {
        later(&app, "je sais pas").await;
    }
    let why = later(&app, "pourquoi ?").await;
    assert!(
        why.contains("bien plus loin que tout ce que je connais de toi"),
        "{why}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hours_from_an_hour_over_ten_says_how_far_it_is() {
    let app = TestApp::new().await;
    later(&app, "résultat officiel : 10 km en 60 min le 15 novembre").await;
    let heard = later(&app, "/objectif marathon le 18 avril en 3h").await;
    assert!(
        heard.contains("à 80 % de confiance") && heard.contains("sous la fourchette"),
        "{heard}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_marathons_in_four_weeks_are_kept_and_the_second_is_no_race() {
    let app = TestApp::new().await;
    later(&app, "/objectif marathon le 11 avril").await;
    let heard = later(&app, "/objectif marathon le 2 mai en 3h30").await;
    assert!(
        heard.contains("La course du dimanche 2 mai 2027 vient 21 jours après celle du dimanche 11 avril 2027")
            && heard.contains("il en faut 56"),
        "{heard}"
    );
    // Put before one that was told first: said of the one that follows.
    let app = TestApp::new().await;
    later(&app, "/goal marathon on 2 May").await;
    let heard = later(&app, "/goal marathon on 11 April").await;
    assert!(
        heard.contains("comes 21 days after the one of") && heard.contains("it takes 56"),
        "{heard}"
    );
    // Far enough apart, nothing is said.
    let heard = later(&app, "/goal marathon on 3 October").await;
    assert!(!heard.contains("days after"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn ninety_five_years_and_no_history_have_a_gentle_week_and_honest_answers() {
    let app = TestApp::new().await;
    let heard = later(&app, "j'ai 95 ans").await;
    assert!(heard.contains("Année de naissance : 1931"), "{heard}");
    let week = later(&app, "/plan").await;
    assert!(
        week.contains("marche-course de 30 min, effort 2 à 4 sur 10") && !week.contains("effort 7"),
        "{week}"
    );
    for (text, says) in [
        ("/prediction marathon", "Donne-moi une course récente"),
        ("/allures", "Je n’ai pas encore de quoi calculer tes allures"),
        ("/records", "Pas encore de record"),
        ("/zones", "Estimées d’après ton âge"),
    ] {
        let heard = later(&app, text).await;
        assert!(heard.contains(says), "{text}: {heard}");
    }
}
