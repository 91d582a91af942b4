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
    assert!(heard.starts_with("D’accord, je n’ai rien changé."), "{heard}");
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

#[tokio::test(flavor = "multi_thread")]
async fn a_race_a_country_and_a_kind_of_message_are_settled_in_words() {
    let app = TestApp::new().await;
    let heard = app.says("10 km en compétition le 12 octobre").await;
    assert!(heard.contains("En combien de temps ?"), "{heard}");
    let heard = app.says("48:30").await;
    assert!(
        heard.contains("10 km") && heard.contains("48:30") && heard.contains("12 octobre"),
        "{heard}"
    );
    let heard = app.says("mon pays : Belgique").await;
    assert!(heard.contains("Pays noté. Urgences médicales : 112."), "{heard}");
    app.says("désactive les rappels de renfo").await;
    let heard = app.says("réactive les rappels de renfo").await;
    assert!(
        heard.contains("Je t’enverrai de nouveau ce genre de message."),
        "{heard}"
    );
    let heard = app.says("ma FC max est 300").await;
    assert!(
        heard.contains("300 bpm n’est pas possible : elle est entre 120 et 230 bpm"),
        "{heard}"
    );
    let heard = app.says("/zones").await;
    assert!(!heard.contains("300"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_is_settled_in_english() {
    let app = TestApp::new().await;
    app.says("hello coach").await;
    let heard = app.says("declare a race: 10 km on 12 October in 48:30").await;
    assert!(
        heard.contains("10 km") && heard.contains("48:30") && heard.contains("12 October"),
        "{heard}"
    );
    let heard = app.says("I live in the UK").await;
    assert!(heard.contains("Medical emergencies: 999."), "{heard}");
    app.says("mute the strength reminders").await;
    let heard = app.says("unmute the strength reminders").await;
    assert!(heard.contains("I will send you that kind of message again."), "{heard}");
    let heard = app.says("I weigh 700 kg").await;
    assert!(heard.contains("A weight of 700 kg is not possible"), "{heard}");
    let heard = app.says("strength on monday and thursday").await;
    assert!(heard.contains("Strength days: Monday and Thursday"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn days_away_hold_no_run_and_a_count_caps_the_week() {
    let app = TestApp::new().await;
    for day in ["mardi", "jeudi", "samedi"] {
        app.says(&format!("couru 8 km en 48 min {day}, RPE 4")).await;
        app.presses("Oui, note").await;
    }
    let heard = app.says("je suis en déplacement du 23 au 27 novembre").await;
    assert!(
        heard.contains("pas de sortie prévue du lundi 23 novembre au vendredi 27 novembre"),
        "{heard}"
    );
    let heard = app.says("/demain").await;
    assert!(
        heard.contains("repos") && heard.contains("tu m’as dit être en déplacement"),
        "{heard}"
    );
    app.advance(TimeDelta::minutes(1));
    let heard = app.says("je veux courir au plus 2 fois par semaine").await;
    assert!(heard.contains("2 sorties par semaine au plus"), "{heard}");
    let heard = app.says("annule").await;
    assert!(heard.contains("le nombre de sorties par semaine"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn days_away_and_a_count_are_kept_in_english() {
    let app = TestApp::new().await;
    app.says("hello coach").await;
    let heard = app.says("I'm away from 23 to 27 November").await;
    assert!(
        heard.contains("no run planned from Monday 23 November to Friday 27 November"),
        "{heard}"
    );
    let heard = app.says("I want to run at most 3 times a week").await;
    assert!(heard.contains("3 runs a week at most"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_goal_told_while_a_race_is_asked_for_is_a_goal_and_a_race_told_later_a_result() {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    let heard = app.says("juste pour le plaisir").await;
    assert!(heard.contains("Ta course la plus récente ?"), "{heard}");
    let heard = app
        .says("en fait je prépare le semi de Lille le 14 mars, je vise 1h45")
        .await;
    assert!(heard.contains("semi de Lille") && heard.contains("1:45:00"), "{heard}");
    assert!(heard.contains("Donne-moi une course récente"), "{heard}");
    let heard = app.says("10 km en 48:30 le 12 octobre").await;
    assert!(heard.contains("48:30") && heard.contains("12 octobre"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_run_told_while_half_a_run_waits_is_a_run_of_its_own() {
    let app = TestApp::new().await;
    app.says("hello coach").await;
    let heard = app.says("I ran 8 km yesterday").await;
    assert!(heard.contains("how long"), "{heard}");
    let heard = app.says("I ran 10 km in 50 min today").await;
    assert!(heard.contains("10.0 km in 50:00"), "{heard}");
    assert!(heard.contains("I leave my earlier question aside."), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_and_a_pain_in_one_message_are_both_handled() {
    let app = TestApp::new().await;
    let heard = app.says("j’ai couru 8 km en 42 min, RPE 6, et j’ai mal au genou").await;
    assert!(
        heard.contains("8,0 km en 42:00") && heard.contains("Genou, c’est noté."),
        "{heard}"
    );
    let heard = app.says("4").await;
    assert!(heard.contains("4/10") && heard.contains("enou"), "{heard}");
    let app = TestApp::new().await;
    app.says("hello coach").await;
    let heard = app.says("I ran 8 km in 42 min, RPE 6, and my knee hurts 4/10").await;
    assert!(heard.contains("8.0 km in 42:00") && heard.contains("4/10"), "{heard}");
    let heard = app.says("yes").await;
    assert!(heard.contains("Logged") && heard.contains("8.0 km"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn fuelling_is_for_the_distance_asked_and_memory_speaks_like_people() {
    let app = TestApp::new().await;
    let memory = app.says("/memoire").await;
    assert!(memory.contains("et aucune course."), "{memory}");
    app.says("je prépare le marathon de Paris le 11 avril, je vise 3h30")
        .await;
    let heard = app.says("que manger pour un marathon ?").await;
    assert!(heard.contains("Marathon :") && heard.contains("60 à 90 g"), "{heard}");
    let memory = app.says("/memoire").await;
    assert!(
        memory.contains("dimanche 11 avril 2027") && !memory.contains("2027-04-11"),
        "{memory}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_file_beats_nothing_and_an_old_one_is_not_asked_how_it_felt() {
    let app = TestApp::new().await;
    app.says("hello coach").await;
    let run = |days| crate::fixtures::Run {
        start: (app.now() - TimeDelta::days(days)).timestamp(),
        ..crate::fixtures::Run::default()
    };
    let heard = app.drops("first.fit", &crate::fixtures::fit(&run(1))).await;
    assert!(
        !heard.contains("ecord") && heard.contains("How hard did it feel?"),
        "{heard}"
    );
    let heard = app.drops("old.fit", &crate::fixtures::fit(&run(9))).await;
    assert!(!heard.contains("How hard did it feel?"), "{heard}");
    let heard = app.says("what should I eat for a marathon?").await;
    assert!(heard.contains("Marathon:"), "{heard}");
}
