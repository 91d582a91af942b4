//! Rolling summaries with their exact sources. A summary is a cache: it can always be dropped and rebuilt.

use chrono::NaiveDate;
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use super::scope::Scope;
use super::{Result, sealed};

const TABLE: &str = "summary";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Session,
    Day,
    Week,
}

impl Level {
    pub fn id(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Day => "day",
            Self::Week => "week",
        }
    }
}

/// What a summary is built on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceRow {
    Message(i64),
    Summary(Uuid),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    pub id: Uuid,
    /// Session number, ISO date or ISO week.
    pub period: String,
    pub text: String,
    pub tokens: i32,
}

/// Replaces the summary of a period and its sources.
pub async fn put(
    db: &mut PgConnection,
    scope: &Scope,
    level: Level,
    summary: &Summary,
    sources: &[SourceRow],
    built_by: &str,
) -> Result<()> {
    let athlete = scope.athlete().0;
    let old: Option<Uuid> =
        sqlx::query_scalar("select summary_id from summary where athlete_id = $1 and level = $2 and period = $3")
            .bind(athlete)
            .bind(level.id())
            .bind(&summary.period)
            .fetch_optional(&mut *db)
            .await?;
    if let Some(old) = old {
        drop_summaries(db, scope, vec![old]).await?;
    }
    sqlx::query(
        "insert into summary (athlete_id, summary_id, level, period, body, tokens, built_by) values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(athlete)
    .bind(summary.id)
    .bind(level.id())
    .bind(&summary.period)
    .bind(sealed::seal(scope, TABLE, &summary.id.to_string(), &summary.text)?)
    .bind(summary.tokens)
    .bind(built_by)
    .execute(&mut *db)
    .await?;
    let (kinds, ids): (Vec<&str>, Vec<String>) = sources
        .iter()
        .map(|source| match source {
            SourceRow::Message(seq) => ("message", seq.to_string()),
            SourceRow::Summary(id) => ("summary", id.to_string()),
        })
        .unzip();
    sqlx::query(
        "insert into summary_source (athlete_id, summary_id, kind, source_id)
         select $1, $2, k, s from unnest($3::text[], $4::text[]) as t (k, s) on conflict do nothing",
    )
    .bind(athlete)
    .bind(summary.id)
    .bind(&kinds)
    .bind(&ids)
    .execute(db)
    .await?;
    Ok(())
}

type Row = (Uuid, String, Vec<u8>, i32);

/// The newest summaries of a level, newest first.
pub async fn newest(db: &mut PgConnection, scope: &Scope, level: Level, most: i64) -> Result<Vec<Summary>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select summary_id, period, body, tokens from summary where athlete_id = $1 and level = $2
         order by case when level = 'session' then lpad(period, 12, '0') else period end desc limit $3",
    )
    .bind(scope.athlete().0)
    .bind(level.id())
    .bind(most)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(id, period, body, tokens)| {
            Ok(Summary {
                id,
                text: sealed::open(scope, TABLE, &id.to_string(), &body)?,
                period,
                tokens,
            })
        })
        .collect()
}

/// Closed conversations without a summary, oldest first: number, day, messages.
pub async fn sessions_to_fold(
    db: &mut PgConnection,
    scope: &Scope,
    open_session: i64,
    most: i64,
) -> Result<Vec<(i64, NaiveDate)>> {
    Ok(sqlx::query_as(
        "select m.session_no, min(m.local_date) from message m
         where m.athlete_id = $1 and m.session_no < $2
           and not exists (select 1 from summary s where s.athlete_id = $1 and s.level = 'session'
                           and s.period = m.session_no::text)
         group by m.session_no order by m.session_no limit $3",
    )
    .bind(scope.athlete().0)
    .bind(open_session)
    .bind(most)
    .fetch_all(db)
    .await?)
}

/// Drops every summary built on these sources, and those built on them in turn.
pub async fn drop_built_on(db: &mut PgConnection, scope: &Scope, kind: &str, ids: &[String]) -> Result<()> {
    let first: Vec<Uuid> = sqlx::query_scalar(
        "select distinct summary_id from summary_source where athlete_id = $1 and kind = $2 and source_id = any($3)",
    )
    .bind(scope.athlete().0)
    .bind(kind)
    .bind(ids)
    .fetch_all(&mut *db)
    .await?;
    drop_summaries(db, scope, first).await
}

async fn drop_summaries(db: &mut PgConnection, scope: &Scope, first: Vec<Uuid>) -> Result<()> {
    let athlete = scope.athlete().0;
    let mut layer = first;
    while !layer.is_empty() {
        let ids: Vec<String> = layer.iter().map(ToString::to_string).collect();
        let above: Vec<Uuid> = sqlx::query_scalar(
            "select distinct summary_id from summary_source where athlete_id = $1 and kind = 'summary' and source_id = any($2)",
        )
        .bind(athlete)
        .bind(&ids)
        .fetch_all(&mut *db)
        .await?;
        sqlx::query("delete from prompt_trace where athlete_id = $1 and summaries && $2")
            .bind(athlete)
            .bind(&layer)
            .execute(&mut *db)
            .await?;
        sqlx::query("delete from summary where athlete_id = $1 and summary_id = any($2)")
            .bind(athlete)
            .bind(&layer)
            .execute(&mut *db)
            .await?;
        layer = above;
    }
    Ok(())
}

/// The summary of a period with its sources. `None`: not built yet.
pub async fn of_period(
    db: &mut PgConnection,
    scope: &Scope,
    level: Level,
    period: &str,
) -> Result<Option<(String, Vec<SourceRow>)>> {
    let row: Option<(Uuid, Vec<u8>)> =
        sqlx::query_as("select summary_id, body from summary where athlete_id = $1 and level = $2 and period = $3")
            .bind(scope.athlete().0)
            .bind(level.id())
            .bind(period)
            .fetch_optional(&mut *db)
            .await?;
    let Some((id, body)) = row else { return Ok(None) };
    let sources: Vec<(String, String)> =
        sqlx::query_as("select kind, source_id from summary_source where athlete_id = $1 and summary_id = $2")
            .bind(scope.athlete().0)
            .bind(id)
            .fetch_all(db)
            .await?;
    let sources = sources
        .into_iter()
        .filter_map(|(kind, id)| match kind.as_str() {
            "message" => Some(SourceRow::Message(id.parse().ok()?)),
            "summary" => Some(SourceRow::Summary(id.parse().ok()?)),
            _ => None,
        })
        .collect();
    Ok(Some((sealed::open(scope, TABLE, &id.to_string(), &body)?, sources)))
}
