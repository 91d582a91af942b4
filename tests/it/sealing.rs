//! Nothing an athlete says or does stands in clear at rest.

use sqlx::AssertSqlSafe;

use crate::fixtures;
use crate::harness::TestApp;

/// Words that occur nowhere but in what the athlete says.
const PLANTED: &[&str] = &["zanzibarite", "kouglofique", "hurluberlu"];

#[tokio::test(flavor = "multi_thread")]
async fn no_column_of_any_table_holds_a_planted_word() {
    let app = TestApp::new().await;
    app.says("bonjour, je prépare le marathon de zanzibarite le 11 avril")
        .await;
    app.says("j'adore le kouglofique le matin").await;
    app.says("mal au genou 4/10 depuis le hurluberlu").await;
    app.drops("zanzibarite.fit", &fixtures::fit(&fixtures::Run::default()))
        .await;
    app.says("/memoire").await;
    let columns: Vec<(String, String, String)> = sqlx::query_as(
        "select table_schema::text, table_name::text, column_name::text from information_schema.columns
         where table_schema in ('public', 'keys')",
    )
    .fetch_all(&app.app.pool)
    .await
    .unwrap();
    assert!(columns.len() > 100, "only {} columns were looked at", columns.len());
    for (schema, table, column) in columns {
        let sql = format!("select coalesce(string_agg(\"{column}\"::text, ' '), '') from {schema}.\"{table}\"");
        let all: String = sqlx::query_scalar(AssertSqlSafe(sql))
            .fetch_one(&app.app.pool)
            .await
            .unwrap();
        // Bytes are shown in base 16: the words are looked for in that form too.
        for word in PLANTED.iter().chain(&["salut", "genou"]) {
            let hex = allure::crypto::hex(word.as_bytes());
            let found = all.to_lowercase().contains(word) || all.contains(&hex);
            assert!(!found, "{schema}.{table}.{column} holds {word}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_with_another_master_key_refuses() {
    use allure::crypto::Vault;
    use allure::store::{StoreError, master};
    let app = TestApp::new().await;
    master::check(&app.app.pool, &Vault::new(&[1; 32])).await.unwrap();
    master::check(&app.app.pool, &Vault::new(&[1; 32])).await.unwrap();
    let refused = master::check(&app.app.pool, &Vault::new(&[2; 32])).await.unwrap_err();
    assert!(matches!(refused, StoreError::WrongMasterKey));
    assert!(refused.to_string().contains("ALLURE_MASTER_KEY"), "{refused}");
}
