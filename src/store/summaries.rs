//! Rolling summaries with their exact sources. A summary is a cache: it can always be dropped and rebuilt.

use chrono::NaiveDate;
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use super::scope::Scope;
use super::{Result, sealed};

const TABLE: &str = "summary";
/// How far back conversations are folded.
const FOLDED_BACK: i64 = 200;
/// How far back their summaries are looked for.
const LOOKED_BACK: i64 = 24;

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

/// The newest summaries of a level, newest first; of conversations only among the last of them.
pub async fn newest(db: &mut PgConnection, scope: &Scope, level: Level, most: i64) -> Result<Vec<Summary>> {
    let rows: Vec<Row> = match level {
        // Numbers as text are not in order: the last ones are named one by one, and found by their key.
        Level::Session => {
            sqlx::query_as(
                "select summary_id, period, body, tokens from summary where athlete_id = $1 and level = 'session'
                   and period = any(array(
                       select g::text from generate_series(greatest(1, $2 - $3 + 1), $2) as g))
                 order by period::bigint desc limit $4",
            )
            .bind(scope.athlete().0)
            .bind(last_session(db, scope).await?)
            .bind(LOOKED_BACK)
            .bind(most)
            .fetch_all(db)
            .await?
        }
        Level::Day | Level::Week => {
            sqlx::query_as(
                "select summary_id, period, body, tokens from summary where athlete_id = $1 and level = $2
                 order by period desc limit $3",
            )
            .bind(scope.athlete().0)
            .bind(level.id())
            .bind(most)
            .fetch_all(db)
            .await?
        }
    };
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

/// The number of the latest conversation, 0 before the first.
async fn last_session(db: &mut PgConnection, scope: &Scope) -> Result<i64> {
    Ok(
        sqlx::query_scalar("select coalesce(max(session_no), 0) from message where athlete_id = $1")
            .bind(scope.athlete().0)
            .fetch_one(db)
            .await?,
    )
}

/// Closed conversations without a summary among the last ones, oldest first: number, day. Summaries of older
/// ones are in no prompt, so a history of any length costs the same. A subquery with a limit is asked by key for
/// every number; `not exists` would be planned as a join that reads the table.
pub async fn sessions_to_fold(
    db: &mut PgConnection,
    scope: &Scope,
    open_session: i64,
    most: i64,
) -> Result<Vec<(i64, NaiveDate)>> {
    Ok(sqlx::query_as(
        "select g, m.local_date from generate_series(greatest(1, $2 - $4), $2 - 1) as g
         cross join lateral (select local_date from message
                             where athlete_id = $1 and session_no = g order by seq limit 1) m
         where (select s.summary_id from summary s where s.athlete_id = $1 and s.level = 'session'
                and s.period = g::text limit 1) is null
         order by g limit $3",
    )
    .bind(scope.athlete().0)
    .bind(open_session)
    .bind(most)
    .bind(FOLDED_BACK)
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
