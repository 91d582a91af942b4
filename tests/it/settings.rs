//! What is settled: shown whole, and changed by the very words that are shown.

use allure::domain::athlete::Lang;
use allure::i18n;

use crate::harness::{TestApp, plain};

/// What stands in the quotes of the settings, the language first: what follows is heard in its own.
const HOW: [&str; 23] = [
    "set-language-how",
    "set-goal-how",
    "set-race-how",
    "set-birth-how",
    "set-sex-how",
    "set-hr-max-how",
    "set-hr-rest-how",
    "set-run-days-how",
    "set-weekly-runs-how",
    "set-away-how",
    "set-strength-days-how",
    "set-long-day-how",
    "set-recent-runs-how",
    "set-recent-longest-how",
    "set-injuries-how",
    "set-method-how",
    "set-zone-how",
    "set-quiet-how",
    "set-units-how",
    "set-country-how",
    "set-nudges-how",
    "set-muted-how",
    "set-model-how",
];

fn values(answer: &str) -> Vec<String> {
    let lines = answer.lines().skip(1).filter_map(|line| line.split(" — ").next());
    lines.map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_sees_all_that_can_be_settled() {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    let answer = app.says("/reglages").await;
    assert_eq!(
        values(&answer)[..23],
        [
            "Objectif : non renseigné",
            "Course récente : non renseigné",
            "Année de naissance : non renseigné",
            "Sexe : non renseigné",
            "FC max : non renseigné",
            "FC de repos : non renseigné",
            "Jours de course : non renseigné",
            "Sorties par semaine, au plus : non renseigné",
            "Sorties par semaine ces temps-ci : non renseigné",
            "Plus longue sortie récente : non renseigné",
            "Absences : non renseigné",
            "Jours de renforcement : non renseigné",
            "Jour de la sortie longue : non renseigné",
            "Douleurs : non renseigné",
            "Méthode : non renseigné",
            "Langue : français",
            "Fuseau : Paris",
            "Heures calmes : de 21 h à 7 h",
            "Unités : kilomètres",
            "Pays (numéros d’urgence) : France, d’après ton fuseau",
            "Messages spontanés : non renseigné",
            "Sujets arrêtés : aucun (un bouton sous chaque message spontané arrête son sujet)",
            "Modèle de langage : non renseigné",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn presses_and_short_words_keep_to_the_language_of_the_conversation() {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    app.says("what are the heart rate zones for?").await;
    let heard = app.says("/checkin").await;
    assert!(heard.contains("Your sleep last night"), "{heard}");
    let heard = app.presses("4").await;
    assert!(heard.contains("Your legs"), "{heard}");
    let heard = app.says("oui").await;
    assert!(!heard.contains("é"), "{heard}");
    let asked = app.says("/settings").await;
    assert!(asked.contains("\nLanguage: French — “speak French”\n"), "{asked}");
    // Asking for a language is heard in that language, not in the one it was asked in.
    let heard = app.says("parle anglais").await;
    assert!(heard.starts_with("We go on in English.\n"), "{heard}");
    let heard = app.says("/matin").await;
    assert!(heard.starts_with("Your sleep last night"), "{heard}");
    app.says("je suis un peu fatigué aujourd’hui").await;
    let heard = app.says("/checkin").await;
    assert!(heard.starts_with("Ton sommeil cette nuit"), "{heard}");
}

/// Writes every example, one after the other, and returns the settings.
async fn after_the_examples(lang: Lang, hello: &str, command: &str) -> String {
    let app = TestApp::new().await;
    app.says(hello).await;
    for id in HOW {
        let said = plain(&i18n::text(lang, id, &[]));
        let heard = app.says(&said).await;
        eprintln!("{said}\n    {}", heard.replace('\n', "\n    "));
    }
    app.says(command).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_in_quotes_does_what_it_says() {
    let answer = after_the_examples(Lang::Fr, "bonjour", "/reglages").await;
    assert_eq!(
        values(&answer)[..23],
        [
            "Objectif : marathon de Paris, dimanche 11 avril 2027, 3:45:00",
            "Course récente : 10 km, 48:30, lundi 12 octobre",
            "Année de naissance : 1984",
            "Sexe : femme",
            "FC max : 188 bpm",
            "FC de repos : 52 bpm",
            "Jours de course : mardi, jeudi et dimanche",
            "Sorties par semaine, au plus : 4",
            "Sorties par semaine ces temps-ci : 2",
            "Plus longue sortie récente : 5 mi",
            "Absences : du mardi 3 août 2027 au mardi 10 août 2027",
            "Jours de renforcement : lundi et vendredi",
            "Jour de la sortie longue : samedi",
            "Douleurs : genou 3/10",
            "Méthode : Daniels",
            "Langue : anglais",
            "Fuseau : Montréal et Toronto",
            "Heures calmes : de 22 h à 8 h",
            "Unités : miles",
            "Pays (numéros d’urgence) : Belgique",
            "Messages spontanés : oui, 1 au plus par jour",
            "Sujets arrêtés : aucun (un bouton sous chaque message spontané arrête son sujet)",
            "Modèle de langage : oui",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_in_english_quotes_does_it_too() {
    let answer = after_the_examples(Lang::En, "hello, how are you today?", "/settings").await;
    assert_eq!(
        values(&answer)[..23],
        [
            "Goal: London marathon, Sunday 25 April 2027, 3:45:00",
            "Recent race: 10 km, 48:30, Monday 12 October",
            "Year of birth: 1984",
            "Sex: female",
            "Max HR: 188 bpm",
            "Resting HR: 52 bpm",
            "Running days: Tuesday, Thursday and Sunday",
            "Runs a week, at most: 4",
            "Runs a week lately: 2",
            "Longest recent run: 5 mi",
            "Days away: Tuesday 3 August 2027 to Tuesday 10 August 2027",
            "Strength days: Monday and Friday",
            "Day of the long run: Saturday",
            "Pains: knee 3/10",
            "Methodology: Daniels",
            "Language: French",
            "Time zone: Montreal and Toronto",
            "Quiet hours: from 10 pm to 8 am",
            "Units: miles",
            "Country (emergency numbers): Ireland",
            "Unasked messages: yes, 1 a day at most",
            "Subjects stopped: none (a button under each unasked message stops its subject)",
            "Language model: yes",
        ]
    );
}
