//! What a runner sees in the terminal, without a model.

use chrono::TimeDelta;

use crate::fixtures;
use crate::harness::TestApp;

#[tokio::test(flavor = "multi_thread")]
async fn a_goal_said_with_the_greeting_is_noted_and_can_be_undone() {
    let app = TestApp::new().await;
    let heard = app
        .says("salut, je prépare le marathon de Paris le 11 avril, je vise 3h30")
        .await;
    assert!(
        heard.contains("marathon de Paris") && heard.contains("11 avril 2027") && heard.contains("3:30:00"),
        "{heard}"
    );
    assert!(heard.contains("4:59/km"), "{heard}");
    let heard = app.says("/memoire").await;
    assert!(
        heard.contains("marathon de Paris") && heard.contains("22 novembre"),
        "{heard}"
    );
    app.says("/annuler").await;
    let heard = app.says("/prediction").await;
    assert!(!heard.contains("Paris"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_summarised_once_and_moves_the_next_session() {
    let app = TestApp::new().await;
    let before = app.says("quelle séance demain ?").await;
    assert!(before.contains("trois questions"), "{before}");
    let run = fixtures::Run {
        start: (app.now() - TimeDelta::days(1)).timestamp(),
        ..fixtures::Run::default()
    };
    let bytes = fixtures::fit(&run);
    let heard = app.drops("hier.fit", &bytes).await;
    assert!(heard.contains("3,0 km"), "{heard}");
    let again = app.drops("encore.fit", &bytes).await;
    assert!(again.contains("déjà"), "{again}");
    let week = app.says("/derniere").await;
    assert!(week.contains("3,0 km"), "{week}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_told_in_words_waits_for_one_tap() {
    let app = TestApp::new().await;
    let heard = app.says("couru 8 km en 42 min, RPE 6").await;
    assert!(heard.contains("8,0 km") && heard.contains("42:00"), "{heard}");
    let none = app.says("/derniere").await;
    assert!(!none.contains("8,0 km"), "{none}");
    app.says("couru 8 km en 42 min, RPE 6").await;
    let data = app.button("Oui, note");
    let heard = app.presses("Oui, note").await;
    assert!(heard.contains("8,0 km"), "{heard}");
    let twice = app
        .send(allure::domain::dialogue::Content::Press { data, message: None })
        .await;
    assert_eq!(twice, "C’est déjà fait.");
    let last = app.says("/derniere").await;
    assert!(last.contains("8,0 km"), "{last}");
    app.says("/annuler").await;
    let gone = app.says("/derniere").await;
    assert!(!gone.contains("8,0 km"), "{gone}");
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_gets_a_sentence_and_changes_nothing() {
    use allure::domain::dialogue::Content;
    let app = TestApp::new().await;
    app.says("je prépare le marathon de Paris le 11 avril, je vise 3h30")
        .await;
    let before = state_of(&app).await;
    let unreadable = |what: &str| Content::Unreadable {
        what: what.to_owned(),
        caption: None,
    };
    let cases = [
        (
            Content::Text {
                text: "/xyzzyplugh".into(),
            },
            "Je ne connais pas cette commande",
        ),
        (
            Content::Text {
                text: "a".repeat(20_000),
            },
            "trop long",
        ),
        (unreadable("photo"), "photos"),
        (unreadable("sticker"), "seance"),
        (unreadable("voice"), "vocaux"),
        (
            Content::Edited {
                text: "je vise 3h00".into(),
            },
            "modifiés",
        ),
        (
            Content::Press {
                data: "go:0000".into(),
                message: None,
            },
            "plus valable",
        ),
        (
            Content::Text {
                text: "je vise 1h12 au marathon".into(),
            },
            "",
        ),
        (
            Content::Text {
                text: "je prépare le marathon de Paris du 11 avril 2020".into(),
            },
            "",
        ),
    ];
    for (content, part) in cases {
        let heard = app.send(content).await;
        assert!(heard.contains(part) && heard.len() > 10, "{heard}");
    }
    assert!(app.drops("vide.fit", b"").await.contains("vide"));
    assert!(
        app.drops("x.fit", b"hello world, not a watch file")
            .await
            .contains("reconnais pas")
    );
    let mut broken = fixtures::fit(&fixtures::Run::default());
    broken.truncate(60);
    assert!(app.drops("coupe.fit", &broken).await.len() > 20);
    assert!(app.says("🤷").await.len() > 5);
    assert_eq!(state_of(&app).await, before);
}

/// Everything that could have changed: goals, runs, pains, settings.
async fn state_of(app: &TestApp) -> (Vec<allure::domain::goal::Goal>, usize, usize) {
    use allure::domain::dialogue::Door;
    use allure::store::{accounts, history};
    let mut db = app.app.pool.acquire().await.unwrap();
    let scope = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me")
        .await
        .unwrap()
        .unwrap();
    let history = history::load(&mut db, &scope, app.now()).await.unwrap();
    (history.goals, history.activities.len(), history.injuries.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn leaving_takes_two_steps_and_destroys_the_key() {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    let heard = app.says("/supprimer").await;
    assert!(heard.contains("définitif"), "{heard}");
    assert_eq!(count(&app, "select count(*) from keys.athlete_key").await, 1);
    let heard = app.presses("Tout supprimer").await;
    assert!(heard.contains("clé détruite"), "{heard}");
    assert_eq!(count(&app, "select count(*) from keys.athlete_key").await, 0);
    assert_eq!(count(&app, "select count(*) from message").await, 0);
    assert_eq!(count(&app, "select count(*) from erasure").await, 1);
}

async fn count(app: &TestApp, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(&app.app.pool).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn why_speaks_of_the_session_just_spoken_of() {
    let app = TestApp::new().await;
    let run = fixtures::Run {
        start: (app.now() - TimeDelta::days(1)).timestamp(),
        ..fixtures::Run::default()
    };
    app.drops("hier.fit", &fixtures::fit(&run)).await;
    app.says("quelle séance demain ?").await;
    let heard = app.says("pourquoi cette séance ?").await;
    assert!(heard.starts_with("Lundi 23 novembre"), "{heard}");
    app.says("quelle séance aujourd'hui ?").await;
    let heard = app.says("pourquoi ?").await;
    assert!(!heard.starts_with("Lundi"), "{heard}");
    let heard = app.says("combien j'ai couru en novembre ?").await;
    assert!(heard.contains("3,0 km en 1 sortie"), "{heard}");
    let heard = app.says("ma plus longue sortie ?").await;
    assert!(heard.contains("3,0 km, samedi 21 novembre"), "{heard}");
    let heard = app.says("pourquoi tu m'écris ?").await;
    assert!(heard.starts_with("Je ne t’ai pas écrit"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_age_is_forgotten_by_its_everyday_name() {
    let app = TestApp::new().await;
    app.says("j'ai 34 ans").await;
    app.says("je pèse 70 kg").await;
    let heard = app.says("oublie mon âge").await;
    assert!(heard.contains("année de naissance"), "{heard}");
    app.presses("Oublier").await;
    let heard = app.says("oublie mon poids").await;
    assert!(heard.contains("poids") && !heard.contains("noté"), "{heard}");
    let heard = app.says("qu'est ce que tu sais de moi ?").await;
    assert!(!heard.contains("naissance") && heard.contains("70"), "{heard}");
    let heard = app.says("what do you know about me?").await;
    assert!(heard.contains("weight: 70"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn getting_to_know_somebody_who_has_no_race_goes_on() {
    let app = TestApp::new().await;
    let mut heard = vec![app.says("bonjour").await, app.says("bonjour").await];
    heard.push(
        app.says("non j'ai pas d'objectif précis, juste courir 30 minutes")
            .await,
    );
    heard.push(app.says("non je n'ai jamais fait de course").await);
    let all = heard.join("\n===\n");
    assert!(!all.contains("Quelle distance"), "{all}");
    assert!(heard[2].contains("course la plus récente"), "{all}");
    assert!(heard[3].starts_with("D’accord"), "{all}");
    assert_eq!(all.matches("tu prépares").count(), 2, "{all}");
}

#[tokio::test(flavor = "multi_thread")]
async fn holidays_without_running_are_days_away() {
    let app = TestApp::new().await;
    let heard = app.says("je pars en vacances du 1er au 10 décembre sans courir").await;
    assert!(
        heard.contains("1 décembre") || heard.contains("1er décembre"),
        "{heard}"
    );
    assert!(heard.contains("10 décembre"), "{heard}");
}
