//! What a model may cost: reserved before each call, never overspent, and told as it is.

use allure::config::Spending;
use allure::llm::Model;
use allure::store::usage::{self, Reserved, Tokens};
use chrono::NaiveDate;
use serde_json::json;

use crate::fakes::openai::OpenAi;
use crate::fakes::openai::script::Script;
use crate::harness::{Options, TestApp};
use crate::model;

const NO_BOUND: Spending = Spending {
    price: None,
    daily_budget: 1e9,
    daily_tokens: i64::MAX,
    monthly_budget: 1e9,
    monthly_tokens: i64::MAX,
};

/// An app whose model may cost so much, with the runner's consent.
async fn spending(server: &OpenAi, spending: Spending) -> TestApp {
    let config = allure::config::ModelConfig {
        spending,
        ..model::config(server)
    };
    let app = TestApp::with(Options {
        model: Some(Model::new(&config).unwrap()),
        ..Options::default()
    })
    .await;
    app.says("bonjour").await;
    app.presses("Oui").await;
    app
}

/// Tokens read, written, set aside; the cost.
async fn row(app: &TestApp) -> (i64, i64, i64, f64) {
    sqlx::query_as("select tokens_in, tokens_out, reserved, cost from model_usage")
        .fetch_optional(&app.app.pool)
        .await
        .unwrap()
        .unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_model_nothing_is_spent_and_that_is_said() {
    let app = TestApp::new().await;
    let heard = app.says("/budget").await;
    assert!(
        heard.starts_with(
            "Aucun modèle de langage n’est branché : rien n’est dépensé. Tout ce que je te dis est calculé."
        ),
        "{heard}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_spent_is_told_and_an_unknown_price_is_not_nothing() {
    let server = OpenAi::start().await;
    let app = spending(
        &server,
        Spending {
            daily_tokens: 200_000,
            ..NO_BOUND
        },
    )
    .await;
    let heard = app.says("/budget").await;
    assert!(heard.contains("• aujourd’hui : rien"), "{heard}");
    server.then(Script::call("lookup", json!({ "topic": "last_run" })));
    server.then(Script::say("Parlons-en quand tu veux."));
    app.says("alors coach, un petit mot").await;
    let (read, written, reserved, cost) = row(&app).await;
    assert!(read > 1000 && written > 5, "{read} {written}");
    assert_eq!((reserved, cost), (0, 0.0));
    let heard = app.says("/budget").await;
    let left = 200_000 - read - written;
    let grouped = |n: i64| format!("{} {:03}", n / 1000, n % 1000);
    assert!(
        heard.contains(&format!("Il te reste {} jetons sur 200 000", grouped(left))),
        "{heard}"
    );
    assert!(heard.contains(&format!("{} jetons lus", grouped(read))), "{heard}");
    assert!(
        heard.contains("coût inconnu") && heard.contains("% en cache"),
        "{heard}"
    );
    assert!(!heard.contains("coût : 0"), "{heard}");
    let heard = app.says("/language english").await;
    assert!(!heard.is_empty());
    let heard = app.says("/budget").await;
    assert!(
        heard.contains("cost unknown") && heard.contains("tokens left for today"),
        "{heard}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_price_is_counted_and_caps_the_day() {
    let server = OpenAi::start_lenient().await;
    let app = spending(
        &server,
        Spending {
            price: Some((2.0, 8.0)),
            daily_budget: 0.03,
            ..NO_BOUND
        },
    )
    .await;
    server.answer_with(|_| Script::say("Parlons-en quand tu veux."));
    app.says("alors coach, un petit mot").await;
    let (read, written, _, cost) = row(&app).await;
    let expected = (2.0 * read as f64 + 8.0 * written as f64) / 1e6;
    assert!(cost > 0.0 && (cost - expected).abs() < 1e-9, "{cost} {expected}");
    let heard = app.says("/budget").await;
    assert!(
        heard.contains("coût : 0,00") && heard.contains("sur 0,0300 pour aujourd’hui"),
        "{heard}"
    );
    let mut stopped = false;
    for _ in 0..12 {
        stopped |= app
            .says("alors coach, un petit mot")
            .await
            .contains("Budget du modèle atteint");
    }
    let (_, _, _, cost) = row(&app).await;
    assert!(stopped && cost <= 0.03, "{cost}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_that_is_used_up_falls_back_to_the_computed_coach() {
    let server = OpenAi::start_lenient().await;
    let app = spending(
        &server,
        Spending {
            monthly_tokens: 3_000,
            ..NO_BOUND
        },
    )
    .await;
    let heard = app.says("alors coach, un petit mot").await;
    assert!(heard.contains("Budget du modèle atteint pour ce mois"), "{heard}");
    assert!(server.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_known_to_be_unspent_counts() {
    let server = OpenAi::start_lenient().await;
    let app = spending(&server, NO_BOUND).await;
    // A refusal costs nothing.
    server.answer_with(|_| Script::Status(401));
    app.says("alors coach, un petit mot").await;
    assert_eq!(row(&app).await, (0, 0, 0, 0.0));
    // A stream that breaks off tells no usage: what was set aside for it is spent.
    server.answer_with(|_| Script::EndsEarly("Voici ta séance. Tu vas courir tranquillement.".into()));
    app.says("alors coach, un petit mot").await;
    let (read, written, reserved, _) = row(&app).await;
    assert!(read > 1000, "{read}");
    assert_eq!((written, reserved), (1200, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_at_once_never_overspend_a_day_or_a_month() {
    let mut app = TestApp::new().await;
    app.says("bonjour").await;
    app.as_name("autre");
    app.says_elsewhere("bonjour").await;
    let mut scopes = Vec::new();
    for name in ["me", "autre"] {
        let mut db = app.app.pool.acquire().await.unwrap();
        let door = allure::domain::dialogue::Door::Terminal;
        let scope = allure::store::accounts::authenticate(&mut db, &app.app.vault, door, name).await;
        scopes.push(scope.unwrap().unwrap());
    }
    let (now, today) = (app.now(), NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
    // Ten calls fit into each day, and fifteen into the month of both.
    let bounded = Spending {
        daily_tokens: 1_000,
        monthly_tokens: 1_500,
        ..NO_BOUND
    };
    let tokens = Tokens {
        read: 80,
        written: 20,
        cached: None,
    };
    let calls = (0..64).map(|n| {
        let (pool, scope) = (app.app.pool.clone(), scopes[n % 2].clone());
        tokio::spawn(async move {
            let got = usage::reserve(&pool, &scope, (today, now), tokens, &bounded)
                .await
                .unwrap();
            if let Reserved::Yes(reserved) = got {
                tokio::task::yield_now().await;
                usage::settle(&pool, &scope, reserved, Some(tokens), &bounded)
                    .await
                    .unwrap();
            }
            matches!(got, Reserved::Yes(_))
        })
    });
    let passed = futures::future::join_all(calls).await;
    let passed = passed.into_iter().filter(|p| *p.as_ref().unwrap()).count();
    assert_eq!(passed, 15);
    let most: i64 = sqlx::query_scalar("select max(tokens + reserved) from model_usage")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    let all: (i64, i64) = sqlx::query_as("select tokens, reserved from model_month")
        .fetch_one(&app.app.pool)
        .await
        .unwrap();
    assert!(most <= 1_000, "{most}");
    assert_eq!(all, (1_500, 0));
}
