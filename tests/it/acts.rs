//! What the coach does, without a model, about what it is told in the middle of a conversation.

use chrono::TimeDelta;

use crate::harness::TestApp;

/// A run of yesterday, noted.
async fn eight_kilometres(app: &TestApp) {
    app.says("couru 8 km en 42 min hier, RPE 6").await;
    app.presses("Oui, note").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_is_corrected_in_words_shown_before_and_after_and_undone() {
    let app = TestApp::new().await;
    eight_kilometres(&app).await;
    let heard = app.says("non, c’était 9 km").await;
    assert!(
        heard.contains("Je corrige ta sortie du samedi 21 novembre : 8,0 km en 42:00, 5:15/km → 9,0 km en 42:00"),
        "{heard}"
    );
    let heard = app.says("oui").await;
    assert!(
        heard.contains("Corrigé : samedi 21 novembre, 9,0 km en 42:00"),
        "{heard}"
    );
    app.advance(TimeDelta::minutes(1));
    let heard = app.says("corrige ma dernière sortie : 45 min").await;
    assert!(heard.contains("→ 9,0 km en 45:00"), "{heard}");
    app.presses("Oui, corrige").await;
    let goals = app.says("/prediction").await;
    assert!(!goals.contains("9 km"), "{goals}");
    app.says("annule").await;
    let last = app.says("/derniere").await;
    assert!(last.contains("9,0 km en 42:00"), "{last}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_not_yet_accepted_is_told_again_and_noted_once() {
    let app = TestApp::new().await;
    app.says("couru 8 km en 42 min").await;
    let old = app.button("Oui, note");
    let heard = app.says("non, c’était 9 km").await;
    assert!(heard.contains("Je note : course, 9,0 km en 42:00"), "{heard}");
    app.says("non, c’était 9,5 km").await;
    let heard = app.says("oui").await;
    assert!(heard.contains("Noté : course, 9,5 km en 42:00"), "{heard}");
    let press = |data| allure::domain::dialogue::Content::Press { data, message: None };
    assert_eq!(app.send(press(old)).await, "C’est déjà fait.");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_english_correction_touches_the_run_and_never_the_goal() {
    let app = TestApp::new().await;
    app.says("I ran 8 km in 42 min yesterday, RPE 6").await;
    app.presses("Yes, log it").await;
    let heard = app.says("actually it was 9 k").await;
    assert!(
        heard.contains("8.0 km in 42:00") && heard.contains("→ 9.0 km in 42:00"),
        "{heard}"
    );
    let heard = app.presses("Yes, correct it").await;
    assert!(heard.contains("Corrected: Saturday 21 November, 9.0 km"), "{heard}");
    let memory = app.says("/memory").await;
    assert!(!memory.contains("9 km"), "{memory}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_undo_names_what_it_takes_back_and_a_second_one_asks() {
    let app = TestApp::new().await;
    eight_kilometres(&app).await;
    for text in ["passe en anglais", "speak French", "silence de 22h à 8h"] {
        app.advance(TimeDelta::minutes(1));
        app.says(text).await;
    }
    let heard = app.says("annule").await;
    assert!(
        heard.contains("J’annule : le changement des heures de silence."),
        "{heard}"
    );
    let heard = app.says("annule").await;
    assert!(
        heard.contains("La dernière chose est déjà annulée. Avant elle, il y avait : le changement de langue."),
        "{heard}"
    );
    let heard = app.says("annule").await;
    assert!(heard.contains("Je l’annule aussi ?"), "{heard}");
    let heard = app.says("non").await;
    assert_eq!(heard, "D’accord, je n’ai rien changé.");
    let last = app.says("/derniere").await;
    assert!(last.contains("8,0 km"), "{last}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_taken_back_is_named_with_its_distance_and_day() {
    let app = TestApp::new().await;
    eight_kilometres(&app).await;
    let heard = app.says("annule").await;
    assert!(
        heard.contains("J’annule : la sortie de 8,0 km du samedi 21 novembre."),
        "{heard}"
    );
    let last = app.says("/derniere").await;
    assert!(!last.contains("8,0 km"), "{last}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_english_undo_names_and_asks_as_well() {
    let app = TestApp::new().await;
    app.says("I ran 8 km in 42 min yesterday, RPE 6").await;
    app.presses("Yes, log it").await;
    app.advance(TimeDelta::minutes(1));
    app.says("I am training for the Paris marathon on 11 April, aiming for 3h30")
        .await;
    let heard = app.says("undo").await;
    assert!(heard.contains("Taken back: the goal “"), "{heard}");
    let heard = app.says("undo").await;
    assert!(
        heard.contains("Before it there was: the run of 8.0 km on Saturday 21 November. Shall I take that back too?"),
        "{heard}"
    );
    let heard = app.says("yes").await;
    assert!(
        heard.contains("Taken back: the run of 8.0 km on Saturday 21 November."),
        "{heard}"
    );
}
