//! What a runner writes in passing, and what used to be misread: understood, or asked about, in both languages.

use crate::harness::TestApp;

/// The app with somebody who has passed the first questions.
async fn settled(begin: &str, skip: &str) -> TestApp {
    let app = TestApp::new().await;
    app.says(begin).await;
    for _ in 0..3 {
        app.says(skip).await;
    }
    app
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[tokio::test(flavor = "multi_thread")]
async fn two_races_in_one_sentence_are_both_kept() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let noted = app.says("deux marathons : le 11 avril et le 2 mai").await;
    assert!(noted.contains("11 avril") && noted.contains("2 mai"), "{noted}");
    let goals = app.says("mes objectifs").await;
    assert!(
        goals.contains("11 avril 2027") && goals.contains("2 mai 2027"),
        "{goals}"
    );
    let app = TestApp::new().await;
    app.says("hello").await;
    app.says("two marathons: April 11 and May 2").await;
    let goals = app.says("my goals").await;
    assert!(
        goals.contains("11 April 2027") && goals.contains("2 May 2027"),
        "{goals}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_race_tomorrow_is_asked_about_and_kept_by_a_tap() {
    for (begin, text, asked, button, kept) in [
        (
            "salut",
            "je prépare un marathon demain",
            "Ta course : marathon, lundi 23 novembre. Je la note ?",
            "Oui, note",
            "Il reste 1 jour",
        ),
        (
            "hello",
            "I have a marathon tomorrow",
            "Your race: marathon, Monday 23 November. Shall I note it?",
            "Yes, log it",
            "1 day left",
        ),
    ] {
        let app = TestApp::new().await;
        app.says(begin).await;
        let question = plain(&app.says(text).await);
        assert!(question.contains(asked), "{question}");
        let done = plain(&app.presses(button).await);
        assert!(done.contains(kept), "{done}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_race_of_yesterday_has_its_time_asked_for() {
    for (begin, skip, text, asked, records) in [
        (
            "salut",
            "passe",
            "j'avais une course hier, un 10 km",
            "En combien de temps",
            "mes records",
        ),
        (
            "hello",
            "skip",
            "I had a race yesterday, a 10k",
            "What was your time",
            "my records",
        ),
    ] {
        let app = settled(begin, skip).await;
        let question = app.says(text).await;
        assert!(question.contains(asked), "{question}");
        app.says("48:30").await;
        let best = app.says(records).await;
        assert!(best.contains("48:30"), "{best}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_nobody_runs_is_refused_before_its_time_is_asked_for() {
    let app = settled("salut", "passe").await;
    let refused = plain(&app.says("j'ai couru 400 km hier").await);
    assert!(
        refused.contains("Une sortie de plus de 300 km, je ne la note pas"),
        "{refused}"
    );
    let month = app.says("j'ai couru 400 km ce mois-ci").await;
    assert!(!month.contains("je ne la note pas"), "{month}");
    let app = settled("hello", "skip").await;
    let refused = plain(&app.says("I ran 400 km yesterday").await);
    assert!(refused.contains("300 km"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_result_under_the_question_of_a_goal_is_a_result() {
    let app = TestApp::new().await;
    let asked = app.says("salut").await;
    assert!(asked.contains("Qu’est-ce que tu prépares"), "{asked}");
    app.says("résultat officiel : 10 km en 48:30 le 12 octobre").await;
    let goals = app.says("mes objectifs").await;
    assert!(!goals.contains("12 octobre"), "{goals}");
    let best = app.says("mes records").await;
    assert!(best.contains("48:30"), "{best}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_units_are_shown_and_the_days_away_kept() {
    let app = settled("salut", "passe").await;
    let units = app.says("en quelles unités tu comptes ?").await;
    assert!(units.contains("kilomètres") && !units.contains("pas sûr"), "{units}");
    let away = plain(&app.says("je suis absent la semaine prochaine").await);
    assert!(away.contains("du lundi 23 novembre au dimanche 29 novembre"), "{away}");
    let app = settled("hello", "skip").await;
    let units = app.says("what units do you use?").await;
    assert!(units.contains("kilometres") && !units.contains("not sure"), "{units}");
    let away = plain(&app.says("I'm away next week").await);
    assert!(
        away.contains("Monday 23 November") && away.contains("Sunday 29 November"),
        "{away}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_under_a_question_is_answered_and_passes_nothing_over() {
    let app = TestApp::new().await;
    app.says("salut").await;
    let why = app.says("pourquoi tu me demandes ça ?").await;
    assert!(
        why.contains("Rien d’obligatoire") && why.contains("Qu’est-ce que tu prépares"),
        "{why}"
    );
    let word = app.says("c'est quoi un fractionné ?").await;
    assert!(word.contains("Fractionné"), "{word}");
    app.says("c'est quoi le seuil ?").await;
    // The question still has its answer.
    let noted = app.says("marathon de Paris le 11 avril").await;
    assert!(noted.contains("Objectif noté"), "{noted}");
    let app = TestApp::new().await;
    app.says("hello").await;
    let why = app.says("why do you ask?").await;
    assert!(why.contains("Nothing is mandatory"), "{why}");
    let noted = app.says("Paris marathon on April 11").await;
    assert!(noted.contains("Goal noted"), "{noted}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_after_a_session_is_the_session_of_that_day() {
    let app = settled("salut", "passe").await;
    app.says("je cours 3 fois par semaine, 12 km max").await;
    app.says("ma séance").await;
    let tuesday = plain(&app.says("et mardi ?").await);
    assert!(tuesday.starts_with("Mardi 24 novembre"), "{tuesday}");
    app.says("demain").await;
    let why = plain(&app.says("pourquoi").await);
    assert!(why.starts_with("Lundi 23 novembre"), "{why}");
    for text in ["montre-moi les sept prochains jours", "ma semaine à venir"] {
        let days = plain(&app.says(text).await);
        assert_eq!(days.lines().filter(|l| l.starts_with('•')).count(), 7, "{days}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn legs_and_a_night_not_bad_are_not_told_as_bad() {
    let app = settled("salut", "passe").await;
    let asked = plain(&app.says("pas mal dormi, jambes légères").await);
    assert!(asked.contains("sommeil 3/5, jambes 4/5"), "{asked}");
}
