//! Folds closed conversations into summaries: a session, then its day, then its week. Extractive: it
//! only repeats what the athlete said, cut at sentences, with the numbers of the messages.

use chrono::{Datelike, NaiveDate};
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::app::App;
use crate::domain::dialogue::{Role, Said};
use crate::store::lane::{self, Lane};
use crate::store::scope::Scope;
use crate::store::summaries::{self, Level, SourceRow, Summary};
use crate::store::{Result, messages};

use super::terms;

/// Most tokens of each level.
const SESSION_TOKENS: usize = 120;
const DAY_TOKENS: usize = 160;
const WEEK_TOKENS: usize = 220;
/// Conversations folded after one turn, so that a long backlog never holds a lane.
const AT_ONCE: i64 = 3;
const BUILT_BY: &str = "extract-1";

/// Folds what lies behind the open conversation, under the lane's fence. Mostly there is nothing: then no
/// transaction is begun.
pub async fn after_turn(app: &App, lane: &Lane) -> anyhow::Result<()> {
    let waiting = {
        let mut db = app.pool.acquire().await?;
        to_fold(&mut db, &lane.scope).await?
    };
    if waiting.is_empty() {
        return Ok(());
    }
    let mut tx = app.pool.begin().await?;
    lane::check(&mut tx, lane).await?;
    // Again, behind the fence: another process may have folded them meanwhile.
    for (session, day) in to_fold(&mut tx, &lane.scope).await? {
        fold_session(&mut tx, &lane.scope, session, day, &mut || app.clock.id()).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn to_fold(db: &mut PgConnection, scope: &Scope) -> Result<Vec<(i64, NaiveDate)>> {
    match messages::latest(db, scope).await? {
        Some((open, ..)) => summaries::sessions_to_fold(db, scope, open, AT_ONCE).await,
        None => Ok(Vec::new()),
    }
}

async fn fold_session(
    db: &mut PgConnection,
    scope: &Scope,
    session: i64,
    day: NaiveDate,
    id: &mut (dyn FnMut() -> Uuid + Send),
) -> Result<()> {
    let said = messages::of_session(db, scope, session).await?;
    let (text, used) = extract(&said, SESSION_TOKENS);
    let sources: Vec<SourceRow> = used.into_iter().map(SourceRow::Message).collect();
    let child = id();
    let lines = text.clone();
    put(db, scope, Level::Session, session.to_string(), text, &sources, child).await?;
    let week = day.iso_week();
    let week_name = format!("{}-W{:02}", week.year(), week.week());
    let child = (child, lines.as_str());
    roll_up(db, scope, Level::Day, &day.to_string(), child, DAY_TOKENS, id()).await?;
    roll_up(db, scope, Level::Week, &week_name, child, WEEK_TOKENS, id()).await
}

/// Adds a session's lines to the summary of its day or week, the oldest lines giving way.
async fn roll_up(
    db: &mut PgConnection,
    scope: &Scope,
    level: Level,
    period: &str,
    (child, news): (Uuid, &str),
    most: usize,
    id: Uuid,
) -> Result<()> {
    let known = summaries::of_period(db, scope, level, period).await?;
    let (before, mut sources) = known.unwrap_or_default();
    let joined = if before.is_empty() {
        news.to_owned()
    } else {
        format!("{before}\n{news}")
    };
    let mut lines: Vec<&str> = joined.lines().collect();
    while terms::tokens(&lines.join("\n")) > most && lines.len() > 1 {
        lines.remove(0);
    }
    sources.push(SourceRow::Summary(child));
    put(db, scope, level, period.to_owned(), lines.join("\n"), &sources, id).await
}

async fn put(
    db: &mut PgConnection,
    scope: &Scope,
    level: Level,
    period: String,
    text: String,
    sources: &[SourceRow],
    id: Uuid,
) -> Result<()> {
    let tokens = terms::tokens(&text) as i32;
    summaries::put(
        db,
        scope,
        level,
        &Summary {
            id,
            period,
            text,
            tokens,
        },
        sources,
        BUILT_BY,
    )
    .await
}

/// The athlete's most telling sentences within the budget, in order, and the messages they come from.
fn extract(said: &[Said], most: usize) -> (String, Vec<i64>) {
    let mut lines: Vec<(usize, i64, String)> = said
        .iter()
        .filter(|s| s.role == Role::Athlete)
        .map(|s| {
            let line = first_words(&s.text, most / 2);
            (terms::stems(&line).len(), s.seq, format!("[m{}] {line}", s.seq))
        })
        .filter(|(weight, ..)| *weight > 0)
        .collect();
    lines.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut kept: Vec<(i64, String)> = Vec::new();
    let mut used = 0;
    for (_, seq, line) in lines {
        let cost = terms::tokens(&line) + 1;
        if used + cost <= most {
            used += cost;
            kept.push((seq, line));
        }
    }
    kept.sort_by_key(|(seq, _)| *seq);
    let seqs = kept.iter().map(|(seq, _)| *seq).collect();
    (
        kept.into_iter().map(|(_, line)| line).collect::<Vec<_>>().join("\n"),
        seqs,
    )
}

/// The beginning of a text within a number of tokens, on one line.
fn first_words(text: &str, most: usize) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if terms::tokens(&line) + terms::tokens(word) + 1 > most {
            line.push('…');
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}
