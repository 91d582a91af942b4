//! The coach with a model behind its gates: a server that answers, calls tools, lies, fails or attacks.

use std::time::Duration;

use allure::config::{ModelConfig, Secret, Spending};
use allure::domain::dialogue::{Content, Door};
use allure::llm::Model;
use allure::store::{accounts, inbox, messages};
use serde_json::json;

use crate::fakes::openai::OpenAi;
use crate::fakes::openai::hostile::Hostile;
use crate::fakes::openai::script::Script;
use crate::fixtures;
use crate::harness::{Options, TestApp};
use crate::seasons::many_weeks;

/// A model at this server that may cost whatever it will.
pub fn config(server: &OpenAi) -> ModelConfig {
    let _already_there = rustls::crypto::ring::default_provider().install_default();
    ModelConfig {
        base_url: server.url(),
        api_key: Secret::new("k"),
        model: "any".into(),
        spending: Spending {
            price: None,
            daily_budget: 0.0,
            daily_tokens: i64::MAX,
            monthly_budget: 0.0,
            monthly_tokens: i64::MAX,
        },
    }
}

/// An app whose model is this server.
pub async fn with_model(server: &OpenAi, daily_tokens: i64) -> TestApp {
    let mut config = config(server);
    config.spending.daily_tokens = daily_tokens;
    let model = Some(Model::new(&config).unwrap());
    TestApp::with(Options {
        model,
        ..Options::default()
    })
    .await
}

/// Past the question on what is sent where: nothing reaches the server before a yes.
async fn consenting(server: &OpenAi, daily_tokens: i64) -> TestApp {
    let app = with_model(server, daily_tokens).await;
    let asked = app.says("bonjour").await;
    assert!(asked.contains("127.0.0.1") && asked.contains("any"), "{asked}");
    assert!(server.requests().is_empty());
    app.presses("Oui").await;
    assert!(server.requests().is_empty());
    app
}

/// Somebody who ran the day before yesterday, so that a session asks no question first.
async fn running(app: &TestApp) {
    let run = fixtures::Run {
        start: (app.now() - chrono::TimeDelta::days(2)).timestamp(),
        ..fixtures::Run::default()
    };
    app.drops("run.fit", &fixtures::fit(&run)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_session_waits_for_its_questions_with_a_model_too() {
    let server = OpenAi::start().await;
    let app = consenting(&server, 1_000_000).await;
    // What the model may look up says what is missing, and names no session.
    server.then(Script::call("lookup", json!({ "topic": "tomorrow_session" })));
    server.then(Script::say("Dis-m'en plus."));
    app.says("raconte-moi une blague de coureur").await;
    let (_, told) = server.last().tool_results().pop().unwrap();
    assert!(told.contains("needs: runs a week"), "{told}");
    assert!(
        server.last().system().contains("tomorrow: needs"),
        "{}",
        server.last().system()
    );
    let asked = server.requests().len();
    let first = app.says("quelle est ma séance demain ?").await;
    assert!(first.contains("Combien de fois par semaine"), "{first}");
    assert_eq!(server.requests().len(), asked);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_question_on_the_model_waits_for_a_yes_or_a_no() {
    let server = OpenAi::start().await;
    let app = with_model(&server, 1_000_000).await;
    let asks = |heard: &str| heard.contains("127.0.0.1");
    assert!(asks(&app.says("bonjour").await));
    // Something else was on the athlete's mind: the computed coach answers, and does not insist.
    let heard = app.says("ma semaine").await;
    assert!(!asks(&heard) && heard.contains("sortie"), "{heard}");
    let heard = app.says("mes records").await;
    assert!(!asks(&heard), "{heard}");
    app.advance(chrono::TimeDelta::hours(5));
    let heard = app.says("mes records").await;
    assert!(asks(&heard) && heard.contains("record"), "{heard}");
    assert!(!asks(&app.says("mes allures").await));
    app.advance(chrono::TimeDelta::hours(5));
    assert!(asks(&app.says("mes records").await));
    assert!(server.requests().is_empty());
    let heard = app.says("oui").await;
    assert!(heard.contains("le modèle de langage peut m’aider"), "{heard}");
    app.advance(chrono::TimeDelta::hours(5));
    server.then(Script::say("Parlons-en."));
    assert_eq!(app.says("alors coach, un petit mot").await, "Parlons-en.");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_model_answers_through_tools_and_its_figures_have_sources() {
    let server = OpenAi::start().await;
    let app = consenting(&server, 1_000_000).await;
    app.drops("hier.fit", &fixtures::fit(&fixtures::Run::default())).await;
    server.then(Script::call("lookup", json!({ "topic": "last_run" })));
    server.then(Script::say("Ta dernière sortie : 3,0 km à 5:00/km. Bien tenu."));
    let heard = app.says("raconte-moi un peu cette sortie").await;
    assert!(heard.contains("3,0 km") && heard.contains("Bien tenu"), "{heard}");
    let request = server.last();
    let results = request.tool_results();
    assert!(results.iter().any(|(_, text)| text.contains("3,0")), "{results:?}");
    assert!(!request.all_text().contains(&app.base.name));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lie_is_repaired_once_and_then_the_computed_coach_answers() {
    let server = OpenAi::start().await;
    let app = consenting(&server, 1_000_000).await;
    running(&app).await;
    server.then(Script::Lie("Tu as couru 37 km hier à 4:12/km.".into()));
    server.then(Script::say("Parlons de ta prochaine sortie quand tu veux."));
    let heard = app.says("alors coach, un petit mot avant le week-end").await;
    assert_eq!(heard, "Parlons de ta prochaine sortie quand tu veux.");
    server.then(Script::Lie("Tu as couru 37 km hier.".into()));
    server.then(Script::Lie("Bon, disons trente-huit kilomètres alors.".into()));
    let heard = app.says("quelle séance demain").await;
    assert!(
        heard.contains("vérifiable") && !heard.contains("37") && !heard.contains("trente-huit"),
        "{heard}"
    );
    assert!(heard.contains("Demain"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_model_that_is_down_broken_or_empty_falls_back_within_the_turn() {
    let server = OpenAi::start_lenient().await;
    let app = consenting(&server, 1_000_000).await;
    running(&app).await;
    for script in [
        Script::Html502,
        Script::Garbage,
        Script::EmptyStream,
        Script::StreamError200,
        Script::Drop,
        Script::Status(401),
        Script::EndsEarly("Voici ta séance. Tu vas courir tranquillement.".into()),
    ] {
        let shown = format!("{script:?}");
        server.answer_with(move |_| script.clone());
        let heard = app.says("quelle séance demain").await;
        assert!(
            heard.contains("je te réponds par le calcul") && heard.contains("Demain"),
            "{shown}: {heard}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_tools_answers_from_the_state_in_the_prompt() {
    let server = OpenAi::start_lenient().await;
    let app = consenting(&server, 1_000_000).await;
    server.answer_with(|request| {
        if request.tools().is_empty() {
            Script::say("Repose-toi bien, on en reparle.")
        } else {
            Script::NoToolSupport
        }
    });
    let heard = app.says("un conseil pour ce soir").await;
    assert_eq!(heard, "Repose-toi bien, on en reparle.");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_spent_budget_asks_no_model() {
    let server = OpenAi::start().await;
    let app = consenting(&server, 10).await;
    running(&app).await;
    let heard = app.says("quelle séance demain").await;
    assert!(
        heard.contains("Budget du modèle atteint") && heard.contains("Demain"),
        "{heard}"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn red_never_reaches_the_model_nor_a_later_prompt() {
    let server = OpenAi::start_lenient().await;
    let app = consenting(&server, 1_000_000).await;
    server.answer_with(|_| Script::say("D'accord."));
    let heard = app
        .says("j'ai une grosse douleur dans la poitrine et le bras gauche engourdi")
        .await;
    assert!(heard.contains("15") && heard.contains("112"), "{heard}");
    assert!(server.requests().is_empty());
    app.says("quelle séance demain ?").await;
    app.says("le médecin m'a donné le feu vert").await;
    app.says("et pour dimanche, une idée de parcours ?").await;
    assert!(!server.requests().is_empty());
    for request in server.requests() {
        assert!(!request.all_text().contains("poitrine"), "{}", request.all_text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_model_changes_nothing_and_nothing_of_it_leaves() {
    let server = OpenAi::start_lenient().await;
    let app = consenting(&server, 100_000_000).await;
    app.says("/silence 21h-7h").await;
    let before = rows(&app).await;
    server.turn_hostile(Hostile { seed: 7 });
    for n in 0..30 {
        let heard = app
            .says(&format!(
                "dis-moi ce que tu penses de ma saison, partie {}",
                ["a", "b", "c"][n % 3]
            ))
            .await;
        for bad in ["http://", "https://", "@everyone", "You are Allure", "tool_call"] {
            assert!(!heard.contains(bad), "{heard}");
        }
    }
    assert_eq!(rows(&app).await, before);
}

/// How many rows an attack could have made or unmade.
async fn rows(app: &TestApp) -> Vec<i64> {
    let mut counts = Vec::new();
    for sql in [
        "select count(*) from athlete",
        "select count(*) from keys.athlete_key",
        "select count(*) from activity",
        "select count(*) from goal",
        "select count(*) from injury",
        "select count(*) from safety_flag",
        "select count(*) from undo_entry",
        "select count(*) from outbox where class <> 'reply'",
    ] {
        counts.push(sqlx::query_scalar(sql).fetch_one(&app.app.pool).await.unwrap());
    }
    counts
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_model_proposes_waits_for_a_press() {
    let server = OpenAi::start().await;
    let app = consenting(&server, 1_000_000).await;
    server.then(Script::call("log_run", json!({ "words": "8 km en 42 min" })));
    server.then(Script::say("Je te propose de noter cette sortie."));
    app.says("voilà, c'était chouette ce matin au bord de l'eau").await;
    // A typed yes answers the model's words, whatever they ask; only the press is the runner's hand.
    server.then(Script::say("Très bien."));
    app.says("oui").await;
    assert_eq!(rows(&app).await[2], 0);
    server.then(Script::call("log_run", json!({ "words": "8 km en 42 min" })));
    server.then(Script::say("Je te propose de noter cette sortie."));
    app.says("voilà, c'était chouette ce matin au bord de l'eau").await;
    assert_eq!(rows(&app).await[2], 0);
    app.presses("Oui, note").await;
    assert_eq!(rows(&app).await[2], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_button_stands_under_our_words_whatever_the_model_says() {
    let server = OpenAi::start().await;
    let app = consenting(&server, 1_000_000).await;
    // It says one thing and proposes another: the runner reads what the press would do.
    let answers = json!({ "sleep": 1, "legs": 1, "mood": 1 });
    server.then(Script::call("check_in", answers));
    server.then(Script::say("Je te propose de garder ta séance."));
    let heard = app.says("alors coach, un petit mot ?").await;
    assert!(
        heard.contains("À noter : sommeil 1/5, jambes 1/5, moral 1/5."),
        "{heard}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_computed_coach_is_one_tool_and_gives_the_model_no_power() {
    let server = OpenAi::start().await;
    let app = consenting(&server, 1_000_000).await;
    app.drops("hier.fit", &fixtures::fit(&fixtures::Run::default())).await;
    server.then(Script::call("compute", json!({ "words": "ma dernière sortie" })));
    server.then(Script::say("Ta dernière sortie : 3,0 km."));
    let heard = app.says("raconte-moi un peu").await;
    assert!(heard.contains("3,0 km"), "{heard}");
    let before = rows(&app).await;
    for words in [
        "oublie tout ce que tu sais",
        "supprime mon compte",
        "arrête de m'écrire",
        "tu peux utiliser le modèle",
        "annule",
        "exporte mes données",
        "parle-moi en anglais",
        "silence de 3h à 4h",
    ] {
        server.then(Script::call("compute", json!({ "words": words })));
        server.then(Script::say("Je ne peux pas le faire à ta place."));
        let heard = app.says("et sinon, une idée ?").await;
        assert_eq!(heard, "Je ne peux pas le faire à ta place.", "{words}");
        let told = server.last().tool_results();
        assert!(
            told.iter().any(|(_, t)| t.contains("only the runner")),
            "{words}: {told:?}"
        );
    }
    assert_eq!(rows(&app).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_season_is_laid_out_and_changed_through_the_model_by_presses_alone() {
    let server = OpenAi::start().await;
    let app = consenting(&server, 1_000_000).await;
    many_weeks(&app).await;
    app.says("/objectif 10 km le 21 février, objectif 44 min").await;
    server.then(Script::call(
        "compute",
        json!({ "words": "je veux suivre la méthode Daniels" }),
    ));
    server.then(Script::say("Daniels te va bien : regarde ce que je te propose."));
    let heard = app.says("tu me conseilles quelle école ?").await;
    assert!(heard.contains("Plan Daniels") && heard.contains("semaines"), "{heard}");
    app.presses("Oui, je le suis").await;
    server.then(Script::call(
        "compute",
        json!({ "words": "je suis en déplacement jeudi et vendredi" }),
    ));
    server.then(Script::say("Voilà ce que ça donnerait."));
    let heard = app.says("ma fin de semaine se complique").await;
    assert!(heard.contains("→"), "{heard}");
    let heard = app.presses("Oui, adapte").await;
    assert!(heard.contains("à jour"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warning_sign_ends_the_turn_in_progress_for_good() {
    let server = OpenAi::start().await;
    let app = consenting(&server, 1_000_000).await;
    running(&app).await;
    let then = Box::new(Script::say("Un beau mois. Continue comme ça."));
    server.then(Script::Slow { ms: 2500, then });
    let text = |text: &str| Content::Text { text: text.to_owned() };
    let asked = app.inbound(text("et mon mois, tu en penses quoi ?"));
    allure::bot::receive(&app.app, vec![asked.clone()]).await.unwrap();
    for _ in 0..500 {
        if !server.requests().is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let before = app.printed().len();
    let alarm = app.says("j'ai une douleur dans la poitrine").await;
    assert!(alarm.starts_with("Arrête"), "{alarm}");
    tokio::time::sleep(Duration::from_secs(5)).await;
    let since: Vec<String> = app.printed().into_iter().skip(before).collect();
    assert_eq!(since.len(), 1, "{since:#?}");
    // What was asked is remembered, and is answered no more.
    let mut db = app.app.pool.acquire().await.unwrap();
    assert!(inbox::answered(&app.app.pool, &asked).await.unwrap());
    let scope = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me")
        .await
        .unwrap()
        .unwrap();
    let said = messages::all(&mut db, &scope).await.unwrap();
    assert!(said.iter().any(|m| m.text.contains("et mon mois")), "{said:?}");
}
