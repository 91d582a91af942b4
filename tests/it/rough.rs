//! Conversation where it was rough: a question under a question, the day spoken of, what cannot be, what to write.

use chrono::TimeDelta;

use crate::harness::TestApp;

async fn later(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    app.says(text).await
}

/// What the athlete has, as the settings show it.
async fn settings(app: &TestApp) -> String {
    later(app, "/reglages").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_under_a_question_is_answered_and_the_first_one_waits() {
    let app = TestApp::new().await;
    let asked = app.says("bonjour").await;
    assert!(asked.contains("Qu’est-ce que tu prépares"), "{asked}");
    let first = later(&app, "quelle séance demain ?").await;
    assert!(
        first.starts_with("Avant ta première séance") && !first.contains("prépares"),
        "{first}"
    );
    let session = later(&app, "quelle séance demain ?").await;
    assert!(
        session.starts_with("Demain") && !session.contains("prépares"),
        "{session}"
    );
    let goal = later(&app, "je prépare un 10 km en mai").await;
    assert!(goal.contains("Objectif noté : 10 km"), "{goal}");

    let app = TestApp::new().await;
    app.says("hello").await;
    later(&app, "what's my session tomorrow?").await;
    for _ in 0..2 {
        later(&app, "skip").await;
    }
    let again = later(&app, "skip").await;
    // It was put under the greeting: never in the same words again.
    assert!(!again.contains("What are you preparing"), "{again}");
    let tuesday = later(&app, "and on Tuesday?").await;
    assert!(tuesday.contains("Tuesday 24 November"), "{tuesday}");
    let once = later(&app, "and on Thursday?").await;
    assert!(!once.contains("What are you preparing"), "{once}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_waits_under_a_question_and_time_alone_is_kept() {
    let app = TestApp::new().await;
    let asked = app.says("couru 8 km").await;
    assert!(asked.contains("En combien de temps"), "{asked}");
    later(&app, "quelle séance demain ?").await;
    let told = later(&app, "45 min").await;
    assert!(told.contains("8,0 km en 45:00"), "{told}");
    later(&app, "oui").await;
    let told = later(&app, "couru 30 min hier").await;
    assert!(
        told.contains("Je note : course, 30:00") && told.contains("Sans distance"),
        "{told}"
    );
    let noted = later(&app, "oui").await;
    assert!(
        noted.contains("Ta semaine : 8,0 km, plus 30 min sans distance."),
        "{noted}"
    );
    let known = later(&app, "c'était 5 km").await;
    assert!(known.contains("30:00 → 5,0 km en 30:00"), "{known}");
    later(&app, "non").await;
    let week = later(&app, "/semaine").await;
    assert!(week.contains("faute de distance : 30 min"), "{week}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_days_to_come_in_words() {
    let app = TestApp::new().await;
    // Somebody without a run is asked first.
    later(&app, "/seance").await;
    for _ in 0..3 {
        later(&app, "passe").await;
    }
    for (text, head, day) in [
        (
            "programme de la semaine",
            "Tes sept prochains jours",
            "• Samedi 28 novembre : ",
        ),
        (
            "qu'est-ce que j'ai cette semaine ?",
            "Tes sept prochains jours",
            "• Lundi 23 novembre : repos",
        ),
        (
            "les prochains jours",
            "Tes sept prochains jours",
            "• Dimanche 22 novembre : ",
        ),
        ("/plan", "Tes sept prochains jours", "10 km le 18 avril"),
        (
            "what's my schedule this week?",
            "Your next seven days",
            "• Saturday 28 November: ",
        ),
    ] {
        let heard = later(&app, text).await;
        assert!(heard.starts_with(head) && heard.contains(day), "{text}: {heard}");
        assert_eq!(heard.matches('•').count(), 7, "{text}: {heard}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn why_and_what_about_speak_of_the_day_spoken_of() {
    let app = TestApp::new().await;
    for (text, begins) in [
        ("quelle séance demain ?", "Avant ta première séance"),
        ("je sais pas", ""),
        ("je sais pas", ""),
        ("je sais pas", "Demain : "),
        ("pourquoi ?", "Lundi 23 novembre : "),
        ("et mardi ?", "Mardi 24 novembre : "),
        ("pourquoi", "Mardi 24 novembre : "),
        ("la séance de jeudi", "Jeudi 26 novembre : "),
        ("merci", ""),
        ("/pourquoi", "Jeudi 26 novembre : "),
        ("what about Saturday?", "Saturday 28 November: "),
        ("why?", "Saturday 28 November: "),
        ("Thursday's session", "Thursday 26 November: "),
    ] {
        let heard = later(&app, text).await;
        assert!(heard.starts_with(begins), "{text}: {heard}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_runs_is_refused_and_changes_nothing() {
    let app = TestApp::new().await;
    for (text, says) in [
        ("couru 8 km en 20 min", "plus vite que le meilleur niveau mondial"),
        ("couru -5 km", "au-dessus de zéro"),
        ("couru 0 km", "au-dessus de zéro"),
        ("300 km en 2 h", "plus vite que le meilleur niveau mondial"),
        ("rpe 14", "échelle"),
        ("ran 5 km in 10 min", "faster than the world’s best"),
        ("je vise 1h12 au marathon", "Je n’ai rien changé"),
        ("I'm aiming for a 1:10 marathon", "I changed nothing"),
    ] {
        let heard = later(&app, text).await;
        assert!(heard.contains(says), "{text}: {heard}");
    }
    let shown = settings(&app).await;
    assert!(shown.contains("Goal: not given"), "{shown}");
    let last = later(&app, "montre ma dernière sortie").await;
    assert!(last.contains("Je ne connais encore aucune sortie"), "{last}");
    // Told wrongly, the run of a proposal stands as it was.
    later(&app, "couru 8 km en 42 min").await;
    let kept = later(&app, "non c'était 13 km en 20 min").await;
    assert!(
        kept.contains("mondial")
            && kept.contains("\n\nJe note : course, 8,0 km en 42:00, 5:15/km, dimanche 22 novembre ?"),
        "{kept}"
    );
    let noted = later(&app, "oui").await;
    assert!(noted.contains("Noté : course, 8,0 km en 42:00"), "{noted}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_is_of_the_run_spoken_of() {
    let app = TestApp::new().await;
    app.says("couru 8 km en 42 min hier").await;
    later(&app, "oui").await;
    later(&app, "couru 12 km en 1h10 vendredi").await;
    later(&app, "oui").await;
    let asked = later(&app, "non c'était 13 km").await;
    assert!(
        asked.contains("vendredi 20 novembre") && asked.contains("→ 13,0 km"),
        "{asked}"
    );
    let refused = later(&app, "non, c'était -13 km").await;
    assert!(refused.contains("au-dessus de zéro"), "{refused}");
    later(&app, "non c'était 13 km").await;
    let done = later(&app, "oui").await;
    assert!(done.contains("Corrigé : vendredi 20 novembre, 13,0 km"), "{done}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_says_what_it_cannot_read_and_what_to_write() {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    let before = settings(&app).await;
    let long = "a".repeat(2000);
    let french = [
        "silence",
        "langue",
        "fuseau",
        "unites",
        "douleur",
        "matin",
        "objectif",
        "fait",
        "deplacer",
        "prediction",
        "seance",
        "pourquoi",
    ];
    for name in french {
        for value in ["zorglub", "🙂", long.as_str()] {
            let heard = later(&app, &format!("/{name} {value}")).await;
            assert!(
                heard.contains(&format!("Écris par exemple « /{name} ")) && heard.contains("Rien n’a changé."),
                "/{name} {value}: {heard}"
            );
            assert!(heard.chars().count() < 400, "/{name}: {heard}");
        }
    }
    for (text, says) in [
        (
            "/silence 25h-99h",
            "« 25h-99h » : je n’y lis pas d’heures de la journée.",
        ),
        ("/douleur 15/10", "15 n’est pas sur l’échelle"),
        ("/douleur 12", "12 n’est pas sur l’échelle"),
        ("/douleur -3", "−3 n’est pas sur l’échelle"),
        ("/matin 9 9 9", "trois notes de 1 à 5"),
        ("/objectif hier", "c’est passé"),
        ("/fait -5 km", "au-dessus de zéro"),
        ("/fait 8 km en 10 min", "mondial"),
        ("/language klingon", "je parle français et anglais"),
        ("/units furlongs", "kilomètres ou en miles"),
    ] {
        let heard = later(&app, text).await;
        assert!(heard.contains(says), "{text}: {heard}");
    }
    assert_eq!(settings(&app).await, before);
    let memory = later(&app, "/memoire").await;
    assert!(!memory.contains("douleur"), "{memory}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_moves_by_days_and_beyond_the_week() {
    let app = TestApp::new().await;
    for (text, says) in [
        (
            "avance ma séance de mardi d'un jour",
            "mardi 24 novembre → lundi 23 novembre",
        ),
        (
            "move Tuesday's session one day later",
            "Tuesday 24 November → Wednesday 25 November",
        ),
        (
            "déplace la séance du 8 au 9 décembre",
            "je prévois jusqu’au samedi 28 novembre",
        ),
        (
            "move the session of 8 December to the 9th",
            "I plan up to Saturday 28 November",
        ),
    ] {
        let heard = later(&app, text).await;
        assert!(heard.contains(says), "{text}: {heard}");
    }
    let shown = settings(&app).await;
    assert!(shown.contains("Days away: not given"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_forgets_that_number_alone() {
    let app = TestApp::new().await;
    app.says("ma sortie de 24 km était longue").await;
    later(&app, "et celle de 10 km était courte").await;
    let preview = later(&app, "oublie 10 km").await;
    assert!(
        preview.contains("celle de 10 km") && !preview.contains("24 km"),
        "{preview}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_and_gone_is_remembered_no_more() {
    let app = TestApp::new().await;
    app.says("je prépare le marathon de Paris le 11 avril, je vise 3h30")
        .await;
    later(&app, "j'ai mal au genou, 3/10").await;
    later(&app, "au plus 4 sorties par semaine").await;
    let known = later(&app, "/memoire").await;
    assert!(
        known.contains("marathon de Paris") && known.contains("genou"),
        "{known}"
    );
    let shown = settings(&app).await;
    assert!(shown.contains("Sorties par semaine, au plus : 4"), "{shown}");
    later(&app, "annule mon objectif").await;
    app.presses("Oui, abandonne").await;
    later(&app, "je n'ai plus mal au genou").await;
    let known = later(&app, "/memoire").await;
    assert!(
        !known.contains("marathon de Paris") && !known.contains("genou"),
        "{known}"
    );
    later(&app, "annule").await;
    let known = later(&app, "/memoire").await;
    assert!(
        known.contains("genou") && !known.contains("marathon de Paris"),
        "{known}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn places_and_heat_are_spoken_of_as_people_do() {
    let app = TestApp::new().await;
    for (text, says) in [
        ("/fuseau Bruxelles", "ton fuseau : Bruxelles"),
        ("/fuseau Nouméa", "ton fuseau : Nouméa"),
        ("/fuseau La Réunion", "ton fuseau : La Réunion"),
        ("/fuseau Genève", "ton fuseau : Genève et Zurich"),
        ("/fuseau Pékin", "ton fuseau : Pékin et Shanghai"),
        ("/fuseau Montréal", "ton fuseau : Montréal et Toronto"),
        ("canicule demain, 34 degrés", "À 34 °C, la même allure coûte environ 5"),
        ("il va faire très chaud", "Combien de degrés sont annoncés ?"),
        ("it will be 30° on Thursday at noon", "At 30 °C"),
    ] {
        let heard = later(&app, text).await;
        assert!(heard.contains(says), "{text}: {heard}");
    }
}
