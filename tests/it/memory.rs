//! What is kept, found, forgotten; and a prompt that does not grow.

use allure::domain::dialogue::{Door, Role};
use allure::domain::wellness::Tier;
use allure::store::messages::{self, NewMessage};
use allure::store::{accounts, summaries};
use chrono::TimeDelta;

use crate::fakes::openai::OpenAi;
use crate::fakes::openai::script::Script;
use crate::harness::TestApp;
use crate::model::with_model;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_is_shown_with_its_date_and_forgotten_with_all_that_rests_on_it() {
    let app = TestApp::new().await;
    app.says("j'ai une petite douleur au mollet, 2/10").await;
    app.advance(TimeDelta::hours(6));
    app.says("bonjour").await;
    app.advance(TimeDelta::hours(6));
    app.says("salut").await;
    assert!(count(&app, "select count(*) from summary").await > 0);
    let known = app.says("/memoire").await;
    assert!(known.contains("mollet") && known.contains("22 novembre"), "{known}");
    let preview = app.says("/oublie mollet").await;
    assert!(preview.contains("mollet"), "{preview}");
    let done = app.presses("Oublier").await;
    assert!(done.contains("oublié"), "{done}");
    let known = app.says("/memoire").await;
    assert!(!known.contains("mollet"), "{known}");
    assert_eq!(
        count(&app, "select count(*) from fact where predicate = 'injury'").await,
        0
    );
    assert_eq!(count(&app, "select count(*) from injury").await, 0);
    let scope = scope(&app).await;
    let mut db = app.app.pool.acquire().await.unwrap();
    let left = messages::all(&mut db, &scope).await.unwrap();
    let asked_to = |text: &str| text.contains("/oublie") || text.contains("À oublier");
    assert!(
        left.iter()
            .filter(|m| !asked_to(&m.text))
            .all(|m| !m.text.contains("mollet")),
        "{left:?}"
    );
    for level in [summaries::Level::Session, summaries::Level::Day, summaries::Level::Week] {
        for summary in summaries::newest(&mut db, &scope, level, 10).await.unwrap() {
            assert!(!summary.text.contains("mollet"), "{summary:?}");
        }
    }
}

async fn scope(app: &TestApp) -> allure::store::scope::Scope {
    let mut db = app.app.pool.acquire().await.unwrap();
    accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me")
        .await
        .unwrap()
        .unwrap()
}

async fn count(app: &TestApp, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(&app.app.pool).await.unwrap()
}

/// Fills the memory up to `total` messages, a conversation of 20 a day, as the coach would have kept them.
async fn fill(app: &TestApp, total: i64) {
    let scope = scope(app).await;
    let mut tx = app.app.pool.begin().await.unwrap();
    let have = messages::count(&mut tx, &scope).await.unwrap();
    for n in have..total {
        let session_no = 2 + n / 20;
        let at = app.now() - TimeDelta::days(400) + TimeDelta::minutes(n);
        let text =
            format!("Sortie numéro {n} dans la forêt, jambes correctes, un peu de vent sur le plateau et du soleil.");
        let stems = ["sort".to_owned(), "foret".to_owned(), format!("{n}")];
        let message = NewMessage {
            role: if n % 2 == 0 { Role::Athlete } else { Role::Coach },
            door: Door::Terminal,
            session_no,
            at,
            local_date: at.date_naive(),
            trust: 2,
            tier: Tier::None,
            text: &text,
            stems: &stems,
            source: None,
            tokens: 30,
        };
        messages::insert(&mut tx, &scope, &message).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// `ALLURE_MESSAGES=100000` asks for the long run; a plain test stops earlier.
#[tokio::test(flavor = "multi_thread")]
async fn the_prompt_stays_in_its_budget_however_long_the_history() {
    let server = OpenAi::start_lenient().await;
    server.answer_with(|_| Script::say("D'accord."));
    let app = with_model(&server, 1_000_000_000).await;
    app.says("bonjour").await;
    app.presses("Oui").await;
    #[expect(
        clippy::disallowed_methods,
        reason = "how long the run is, chosen by whoever starts it"
    )]
    let longest: i64 = std::env::var("ALLURE_MESSAGES")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(2500);
    let mut sizes = Vec::new();
    for total in [1000, 1750, longest] {
        fill(&app, total).await;
        app.says("une belle sortie dans la forêt aujourd'hui, avec le vent sur le plateau")
            .await;
        sizes.push(server.last().all_text().len().div_ceil(3));
    }
    let (least, most) = (*sizes.iter().min().unwrap(), *sizes.iter().max().unwrap());
    eprintln!("prompt tokens at 1000, 1750 and {longest} messages: {sizes:?}");
    assert!(most <= allure::coach::prompt::BUDGET, "{sizes:?}");
    assert!((most - least) * 50 <= most, "more than 2 % apart: {sizes:?}");
}
