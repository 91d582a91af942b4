//! What is kept, found, forgotten; and a prompt that does not grow.

use std::collections::BTreeMap;

use allure::coach::memory::recall;
use allure::domain::dialogue::Door;
use allure::store::{accounts, facts, messages, summaries};
use chrono::TimeDelta;
use sqlx::Connection;

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

#[tokio::test(flavor = "multi_thread")]
async fn what_was_known_on_a_day_is_told_as_it_was_then() {
    let app = TestApp::new().await;
    app.says("j'ai une petite douleur au mollet, 2/10").await;
    app.advance(TimeDelta::days(10));
    app.says("j'ai mal au mollet, 4/10").await;
    app.advance(TimeDelta::days(10));
    let then = app.says("que savais-tu de moi le 25 novembre ?").await;
    assert!(then.contains("mollet 2/10") && !then.contains("4/10"), "{then}");
    assert!(
        then.contains("du dimanche 22 novembre au mercredi 2 décembre"),
        "{then}"
    );
    let later = app.says("/memoire 5 décembre").await;
    assert!(later.contains("mollet 4/10") && !later.contains("2/10"), "{later}");
    let before = app.says("que savais-tu de moi le 1er mars ?").await;
    assert!(before.contains("ne m’avais encore rien dit"), "{before}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_period_is_forgotten_and_the_days_around_it_stay() {
    let app = TestApp::new().await;
    app.says("j'ai vu un héron au bord du canal").await;
    app.advance(TimeDelta::days(3));
    app.says("j'ai vu un chamois au-dessus du col").await;
    app.says("j'ai une petite douleur au mollet, 2/10").await;
    app.advance(TimeDelta::days(3));
    let preview = app.says("/oublie du 24 novembre au 26 novembre").await;
    assert!(
        preview.contains("chamois") && preview.contains("mollet") && !preview.contains("héron"),
        "{preview}"
    );
    app.presses("Oublier").await;
    let scope = scope(&app).await;
    let mut db = app.app.pool.acquire().await.unwrap();
    let left: Vec<String> = messages::all(&mut db, &scope)
        .await
        .unwrap()
        .into_iter()
        .map(|m| m.text)
        .collect();
    assert!(left.iter().any(|t| t.contains("héron")), "{left:?}");
    assert!(
        !left
            .iter()
            .any(|t| t.starts_with("j'ai vu un chamois") || t.starts_with("j'ai une petite douleur")),
        "{left:?}"
    );
    assert_eq!(count(&app, "select count(*) from injury").await, 0);
    assert!(app.says("/oublie mars 2020").await.contains("rien à oublier"));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_days_named_apart_leave_what_lies_between() {
    let app = TestApp::new().await;
    app.says("j'ai vu un héron au bord du canal").await;
    app.advance(TimeDelta::days(2));
    app.says("j'ai vu un chamois au-dessus du col").await;
    app.advance(TimeDelta::days(2));
    app.says("j'ai vu un renard dans le parc").await;
    app.advance(TimeDelta::days(1));
    let preview = app.says("/oublie hier et le 22 novembre").await;
    assert!(
        preview.contains("le dimanche 22 novembre et le jeudi 26 novembre")
            && preview.contains("héron")
            && preview.contains("renard")
            && !preview.contains("chamois"),
        "{preview}"
    );
    app.presses("Oublier").await;
    let scope = scope(&app).await;
    let mut db = app.app.pool.acquire().await.unwrap();
    let left = messages::all(&mut db, &scope).await.unwrap();
    let seen = |what: &str| {
        left.iter()
            .any(|m| m.text.starts_with("j'ai vu") && m.text.contains(what))
    };
    assert_eq!([seen("héron"), seen("chamois"), seen("renard")], [false, true, false]);
    let ahead = app.says("/oublie mars 2027").await;
    assert!(ahead.contains("encore à venir"), "{ahead}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_learnt_in_a_period_goes_even_where_later_words_took_its_place() {
    let app = TestApp::new().await;
    app.says("j'ai une petite douleur au mollet, 2/10").await;
    app.advance(TimeDelta::days(4));
    // Said again: the fact rests on words outside the period too.
    app.says("j'ai une petite douleur au mollet, 2/10").await;
    app.advance(TimeDelta::days(6));
    app.says("j'ai mal au mollet, 4/10").await;
    app.advance(TimeDelta::days(2));
    let preview = app.says("/oublie 22 novembre").await;
    assert!(
        preview.contains("mollet 2/10 (du dimanche 22 novembre au mercredi 2 décembre)") && !preview.contains("4/10"),
        "{preview}"
    );
    app.presses("Oublier").await;
    let then = app.says("que savais-tu de moi le 25 novembre ?").await;
    assert!(then.contains("ne m’avais encore rien dit"), "{then}");
    let now = app.says("/memoire").await;
    assert!(now.contains("mollet 4/10"), "{now}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_forgotten_stays_forgotten_after_older_data_came_back() {
    let app = TestApp::new().await;
    app.says("j'ai une petite douleur au mollet, 2/10").await;
    for kept in ["message", "fact", "fact_evidence", "term_count"] {
        let copy = format!("create table kept_{kept} as select * from {kept}");
        sqlx::query(sqlx::AssertSqlSafe(copy))
            .execute(&app.app.pool)
            .await
            .unwrap();
    }
    app.says("/oublie mollet").await;
    app.presses("Oublier").await;
    let left = count(&app, "select count(*) from message").await;
    for back in ["message", "fact", "fact_evidence"] {
        let restore = format!("insert into {back} select * from kept_{back} on conflict do nothing");
        sqlx::query(sqlx::AssertSqlSafe(restore))
            .execute(&app.app.pool)
            .await
            .unwrap();
    }
    assert!(count(&app, "select count(*) from fact where predicate = 'injury'").await > 0);
    let again = || allure::coach::memory::again::forget(&app.app.pool, &app.app.vault);
    assert!(again().await.unwrap() > 0);
    assert_eq!(
        count(&app, "select count(*) from fact where predicate = 'injury'").await,
        0
    );
    assert_eq!(count(&app, "select count(*) from message").await, left);
    assert_eq!(again().await.unwrap(), 0);
    app.says("salut").await;
    assert_eq!(again().await.unwrap(), 0);
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

/// A year and more of messages in one go: sealed and hashed as the store does it, written in few statements.
mod long_history {
    use std::collections::BTreeMap;

    use allure::coach::memory::terms;
    use allure::store::scope::Scope;
    use allure::store::{messages, sealed};
    use chrono::{DateTime, Datelike, TimeDelta, Utc};
    use uuid::Uuid;

    /// Messages of one conversation; one conversation a day.
    const A_DAY: i64 = 20;
    const AT_ONCE: usize = 2000;
    const CHAMOIS: i64 = 501;
    /// Words by how often they come, the first in most messages.
    const WORDS: &[&str] = &[
        "sortie",
        "jambes",
        "forêt",
        "footing",
        "allure",
        "semaine",
        "fatigue",
        "vent",
        "plateau",
        "mollet",
        "soleil",
        "séance",
        "côtes",
        "récupération",
        "chaussures",
        "dimanche",
        "marathon",
        "copains",
        "sommeil",
        "pluie",
        "stade",
        "fractionné",
        "genou",
        "canal",
        "ravitaillement",
        "tempo",
        "dénivelé",
        "chaleur",
        "kiné",
        "verglas",
    ];

    /// The `n`th message: of one word or of sixty, and one about something no other speaks of.
    pub fn text(n: i64) -> String {
        let mut dice = n as u64;
        let mut roll = |most: u64| {
            dice = dice
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (dice >> 33) % most
        };
        if n == CHAMOIS {
            return "J'ai vu un chamois au-dessus du col du Glandon, quel souvenir !".to_owned();
        }
        let length = [1, 4, 9, 14, 25, 60][roll(6) as usize];
        let word = |roll: &mut dyn FnMut(u64) -> u64| {
            let most = 1 + roll(WORDS.len() as u64);
            WORDS[roll(most) as usize]
        };
        (0..length).map(|_| word(&mut roll)).collect::<Vec<_>>().join(" ")
    }

    #[derive(Default)]
    struct Rows {
        seq: Vec<i64>,
        role: Vec<&'static str>,
        session: Vec<i64>,
        at: Vec<DateTime<Utc>>,
        body: Vec<Vec<u8>>,
        /// Arrays as Postgres writes them: a column of arrays of several lengths.
        terms: Vec<String>,
        tokens: Vec<i32>,
    }

    /// Writes the messages `from..=to`, and what was counted and summed up of them on the way.
    pub async fn write(db: &mut sqlx::PgConnection, scope: &Scope, from: i64, to: i64, now: DateTime<Utc>) {
        let begin = now - TimeDelta::days(20_000);
        let mut counts: BTreeMap<i64, i32> = BTreeMap::new();
        let mut rows = Rows::default();
        for n in from..=to {
            let text = text(n);
            let terms = messages::hashes(scope, &terms::of_message(&text, None));
            for term in &terms {
                *counts.entry(*term).or_default() += 1;
            }
            rows.seq.push(n);
            rows.role.push(if n % 2 == 0 { "coach" } else { "athlete" });
            rows.session.push(2 + n / A_DAY);
            rows.at
                .push(begin + TimeDelta::days(n / A_DAY) + TimeDelta::minutes(n % A_DAY));
            rows.body
                .push(sealed::seal(scope, "message", &n.to_string(), &text).unwrap());
            let terms: Vec<String> = terms.iter().map(ToString::to_string).collect();
            rows.terms.push(format!("{{{}}}", terms.join(",")));
            rows.tokens.push(terms::tokens(&text) as i32);
            if rows.seq.len() == AT_ONCE || n == to {
                insert(db, scope, std::mem::take(&mut rows)).await;
            }
        }
        let (terms, counts): (Vec<i64>, Vec<i32>) = counts.into_iter().unzip();
        sqlx::query(
            "insert into term_count (athlete_id, term, messages) select $1, t, n from unnest($2::bigint[], $3::int[]) as u (t, n)
             on conflict (athlete_id, term) do update set messages = term_count.messages + excluded.messages",
        )
        .bind(scope.athlete().0)
        .bind(&terms)
        .bind(&counts)
        .execute(&mut *db)
        .await
        .unwrap();
        summaries(db, scope, from, to, begin).await;
    }

    async fn insert(db: &mut sqlx::PgConnection, scope: &Scope, rows: Rows) {
        sqlx::query(
            "insert into message (athlete_id, seq, role, channel, session_no, sent_at, local_date, trust, body, terms, tokens)
             select $1, seq, role, 'terminal', session_no, at, at::date, 2, body, terms::bigint[], tokens
             from unnest($2::bigint[], $3::text[], $4::bigint[], $5::timestamptz[], $6::bytea[], $7::text[], $8::int[])
                  as u (seq, role, session_no, at, body, terms, tokens)",
        )
        .bind(scope.athlete().0)
        .bind(&rows.seq)
        .bind(&rows.role)
        .bind(&rows.session)
        .bind(&rows.at)
        .bind(&rows.body)
        .bind(&rows.terms)
        .bind(&rows.tokens)
        .execute(db)
        .await
        .unwrap();
    }

    /// A summary of each conversation, day and week that has ended, as folding would have left them.
    async fn summaries(db: &mut sqlx::PgConnection, scope: &Scope, from: i64, to: i64, begin: DateTime<Utc>) {
        let (mut level, mut period, mut ids, mut bodies) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for session in (2 + from / A_DAY)..(2 + to / A_DAY) {
            let day = (begin + TimeDelta::days(session - 2)).date_naive();
            let week = format!("{}-W{:02}", day.iso_week().year(), day.iso_week().week());
            for (of, name) in [
                ("session", session.to_string()),
                ("day", day.to_string()),
                ("week", week),
            ] {
                let lines: Vec<String> = (0..3)
                    .map(|n| (session - 2) * A_DAY + n * 2 + 1)
                    .map(|n| format!("[m{n}] {}", text(n)))
                    .collect();
                let id = Uuid::from_u128(u128::from(of.len() as u64) << 64 | u128::from(session as u64));
                bodies.push(sealed::seal(scope, "summary", &id.to_string(), &lines.join("\n")).unwrap());
                level.push(of);
                period.push(name);
                ids.push(id);
            }
        }
        sqlx::query(
            "insert into summary (athlete_id, summary_id, level, period, body, tokens, built_by)
             select $1, i, l, p, b, 100, 'test' from unnest($2::uuid[], $3::text[], $4::text[], $5::bytea[]) as u (i, l, p, b)
             on conflict do nothing",
        )
        .bind(scope.athlete().0)
        .bind(&ids)
        .bind(&level)
        .bind(&period)
        .bind(&bodies)
        .execute(db)
        .await
        .unwrap();
    }
}

/// Fills the memory up to `total` messages, as years of conversation would have left it.
async fn fill(app: &TestApp, total: i64) {
    let scope = scope(app).await;
    let mut tx = app.app.pool.begin().await.unwrap();
    let have = messages::count(&mut tx, &scope).await.unwrap();
    long_history::write(&mut tx, &scope, have + 1, total, app.now()).await;
    tx.commit().await.unwrap();
    sqlx::query("analyze").execute(&app.app.pool).await.unwrap();
}

/// What is asked of every history: about every day, about one day, about nothing, and at length.
fn questions() -> [String; 4] {
    [
        "une belle sortie en forêt, les jambes un peu lourdes".to_owned(),
        "et ce chamois du Glandon, quelle allure il avait".to_owned(),
        "et toi".to_owned(),
        "je reviens sur ma semaine, avec la fatigue et le vent du plateau ; ".repeat(70),
    ]
}

/// Rows of one table that this connection has read of late: by scanning it, and by its indexes.
async fn rows_read(db: &mut sqlx::PgConnection, table: &str) -> (i64, i64) {
    sqlx::query_as(
        "select coalesce(seq_tup_read, 0), coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relname = $1",
    )
    .bind(table)
    .fetch_one(db)
    .await
    .unwrap()
}

/// What a prompt reads is bounded, by plans made for these values and by those made for any.
async fn reads_few_rows(app: &TestApp) {
    let scope = scope(app).await;
    let mut db = app.app.pool.acquire().await.unwrap();
    let mut took = Vec::new();
    let mut found = BTreeMap::new();
    let questions = questions();
    // From the sixth time on, Postgres may use one plan for all values.
    for question in questions.iter().cycle().take(40) {
        let mut tx = db.begin().await.unwrap();
        let before = [rows_read(&mut tx, "message").await, rows_read(&mut tx, "summary").await];
        let begun = std::time::Instant::now();
        let recent = messages::recent(&mut tx, &scope, 40).await.unwrap();
        let filling = recall::filling(&mut tx, &scope, (question, app.now().date_naive()), recent[0].seq)
            .await
            .unwrap();
        facts::newest(&mut tx, &scope, 60).await.unwrap();
        for level in [summaries::Level::Week, summaries::Level::Day, summaries::Level::Session] {
            summaries::newest(&mut tx, &scope, level, 4).await.unwrap();
        }
        took.push(begun.elapsed());
        // The same state fills the same, whichever plan found it.
        let first = found.entry(question).or_insert_with(|| filling.clone());
        assert_eq!(*first, filling);
        let (open, ..) = messages::latest(&mut tx, &scope).await.unwrap().unwrap();
        summaries::sessions_to_fold(&mut tx, &scope, open, 3).await.unwrap();
        for ((table, most), before) in [("message", 7000), ("summary", 500)].into_iter().zip(before) {
            let after = rows_read(&mut tx, table).await;
            let (scanned, fetched) = (after.0 - before.0, after.1 - before.1);
            assert!(
                scanned == 0 && fetched <= most,
                "{table}: {scanned} scanned, {fetched} by index: {question:.20}"
            );
        }
    }
    took.sort();
    eprintln!(
        "reading for a prompt: p50 {:?}, most {:?}",
        took[took.len() / 2],
        took[took.len() - 1]
    );
}

/// `ALLURE_MESSAGES=100000` asks for the long run; a plain test stops earlier.
#[tokio::test(flavor = "multi_thread")]
async fn the_prompt_has_its_size_however_long_the_history() {
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
        .unwrap_or(12_000);
    let mut sizes = Vec::new();
    for total in [1000, 4000, longest] {
        fill(&app, total).await;
        // A day later the conversation is another one.
        app.advance(TimeDelta::days(1));
        for question in questions() {
            let begun = std::time::Instant::now();
            let asked = server.requests().len();
            app.says(&question).await;
            assert_eq!(server.requests().len(), asked + 1, "no model was asked: {question}");
            let prompt = server.last().all_text();
            sizes.push(prompt.len().div_ceil(3));
            eprintln!(
                "{total} messages: {} tokens, turn of {:?}",
                sizes[sizes.len() - 1],
                begun.elapsed()
            );
            // What is asked about is there, however long ago it was.
            assert!(
                !question.contains("chamois") || prompt.contains("chamois au-dessus du col"),
                "{total}: {prompt}"
            );
        }
    }
    reads_few_rows(&app).await;
    let (least, most) = (*sizes.iter().min().unwrap(), *sizes.iter().max().unwrap());
    assert!(most <= allure::coach::prompt::BUDGET, "{sizes:?}");
    assert!((most - least) * 50 <= most, "more than 2 % apart: {sizes:?}");
}
