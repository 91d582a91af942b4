//! Every message kept, sealed, found again by keyed hashes of its stems.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::postgres::PgConnection;

use crate::domain::dialogue::{Door, Role, Said};
use crate::domain::wellness::Tier;

use super::scope::Scope;
use super::{Result, sealed};

const TABLE: &str = "message";
/// Candidates are gathered from the rarest query terms until their frequencies add up to this.
const MOST_CANDIDATES: i64 = 3000;
/// With fewer candidates than this, the frequent terms are looked for as well…
const ENOUGH_CANDIDATES: usize = 60;
/// …among this many of the newest messages: a term of every message finds nothing by itself.
const WITHIN_NEWEST: i64 = 3000;
/// Messages of days looked for, at most.
const MOST_OF_DAYS: i64 = 400;

/// A message to keep.
#[derive(Debug, Clone)]
pub struct NewMessage<'a> {
    pub role: Role,
    pub door: Door,
    /// Conversation number, cut by silence.
    pub session_no: i64,
    pub at: DateTime<Utc>,
    pub local_date: NaiveDate,
    /// 2 typed, 1 transcript, 0 forwarded, pasted or from a file.
    pub trust: i16,
    pub tier: Tier,
    pub text: &'a str,
    /// What it is found by, in clear; hashed here under the athlete's index key.
    pub terms: &'a [String],
    /// The inbox row: channel and external id.
    pub source: Option<String>,
    /// Conservative token count.
    pub tokens: i32,
}

fn role_id(role: Role) -> &'static str {
    match role {
        Role::Athlete => "athlete",
        Role::Coach => "coach",
    }
}

/// The keys of terms, ascending, each once.
pub fn hashes(scope: &Scope, terms: &[String]) -> Vec<i64> {
    terms
        .iter()
        .map(|term| scope.key().term_hash(term))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// Keeps a message and counts its terms. Returns its number.
pub async fn insert(db: &mut PgConnection, scope: &Scope, message: &NewMessage<'_>) -> Result<i64> {
    let athlete = scope.athlete().0;
    let seq: i64 = sqlx::query_scalar("select coalesce(max(seq), 0) + 1 from message where athlete_id = $1")
        .bind(athlete)
        .fetch_one(&mut *db)
        .await?;
    let terms = hashes(scope, message.terms);
    sqlx::query(
        "insert into message (athlete_id, seq, role, channel, session_no, sent_at, local_date, trust, tier, body, terms, source, tokens)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(athlete)
    .bind(seq)
    .bind(role_id(message.role))
    .bind(message.door.id())
    .bind(message.session_no)
    .bind(message.at)
    .bind(message.local_date)
    .bind(message.trust)
    .bind(message.tier.id())
    .bind(sealed::seal(scope, TABLE, &seq.to_string(), message.text)?)
    .bind(&terms)
    .bind(&message.source)
    .bind(message.tokens)
    .execute(&mut *db)
    .await?;
    sqlx::query(
        "insert into term_count (athlete_id, term, messages) select $1, t, 1 from unnest($2::bigint[]) t
         on conflict (athlete_id, term) do update set messages = term_count.messages + 1",
    )
    .bind(athlete)
    .bind(&terms)
    .execute(db)
    .await?;
    Ok(seq)
}

/// The latest message: its conversation and its time. `None` before the first.
pub async fn latest(db: &mut PgConnection, scope: &Scope) -> Result<Option<(i64, DateTime<Utc>, NaiveDate)>> {
    Ok(sqlx::query_as(
        "select session_no, sent_at, local_date from message where athlete_id = $1 order by seq desc limit 1",
    )
    .bind(scope.athlete().0)
    .fetch_optional(db)
    .await?)
}

type Row = (i64, String, DateTime<Utc>, Vec<u8>);

fn open_rows(scope: &Scope, rows: Vec<Row>) -> Result<Vec<Said>> {
    rows.into_iter()
        .map(|(seq, role, at, body)| {
            let role = if role == "coach" { Role::Coach } else { Role::Athlete };
            Ok(Said {
                seq,
                role,
                at,
                text: sealed::open(scope, TABLE, &seq.to_string(), &body)?,
            })
        })
        .collect()
}

/// The last messages that may enter a prompt (nothing of a red tier), oldest first.
pub async fn recent(db: &mut PgConnection, scope: &Scope, most: i64) -> Result<Vec<Said>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select seq, role, sent_at, body from (
             select * from message where athlete_id = $1 and tier <> 'red' order by seq desc limit $2) m order by seq",
    )
    .bind(scope.athlete().0)
    .bind(most)
    .fetch_all(db)
    .await?;
    open_rows(scope, rows)
}

/// The athlete's words just before, for a warning sign split over two messages.
pub async fn last_words(db: &mut PgConnection, scope: &Scope, since: DateTime<Utc>) -> Result<Option<String>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select seq, role, sent_at, body from message
         where athlete_id = $1 and role = 'athlete' and sent_at >= $2 order by seq desc limit 1",
    )
    .bind(scope.athlete().0)
    .bind(since)
    .fetch_all(db)
    .await?;
    Ok(open_rows(scope, rows)?.pop().map(|said| said.text))
}

/// The messages before a number, newest first. Nothing of a red tier.
pub async fn earlier(db: &mut PgConnection, scope: &Scope, before: i64, most: i64) -> Result<Vec<Said>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select seq, role, sent_at, body from message
         where athlete_id = $1 and seq < $2 and tier <> 'red' order by seq desc limit $3",
    )
    .bind(scope.athlete().0)
    .bind(before)
    .bind(most)
    .fetch_all(db)
    .await?;
    open_rows(scope, rows)
}

/// Messages by number, in order; numbers that do not exist are left out. Nothing of a red tier.
pub async fn by_seq(db: &mut PgConnection, scope: &Scope, seqs: &[i64]) -> Result<Vec<Said>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select seq, role, sent_at, body from message where athlete_id = $1 and seq = any($2) and tier <> 'red' order by seq",
    )
    .bind(scope.athlete().0)
    .bind(seqs)
    .fetch_all(db)
    .await?;
    open_rows(scope, rows)
}

/// All messages of a conversation or of a day, for its summary. Nothing of a red tier.
pub async fn of_session(db: &mut PgConnection, scope: &Scope, session_no: i64) -> Result<Vec<Said>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select seq, role, sent_at, body from message
         where athlete_id = $1 and session_no = $2 and tier <> 'red' order by seq",
    )
    .bind(scope.athlete().0)
    .bind(session_no)
    .fetch_all(db)
    .await?;
    open_rows(scope, rows)
}

/// A message that shares a term with a query or a day with it, without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub seq: i64,
    pub session_no: i64,
    pub from_athlete: bool,
    pub day: NaiveDate,
    /// Ascending, each once.
    pub terms: Vec<i64>,
}

/// What a ranker needs: candidates, how many messages hold each query term, how many there are.
#[derive(Debug, Clone, Default)]
pub struct Candidates {
    pub messages: Vec<Candidate>,
    pub frequency: Vec<(i64, i64)>,
    pub total: i64,
}

/// What is looked for among messages of numbers below `before`: terms in clear, and days, first and last.
#[derive(Debug, Clone, Copy)]
pub struct Sought<'a> {
    pub terms: &'a [String],
    pub days: &'a [(NaiveDate, NaiveDate)],
    pub before: i64,
}

/// The key of a term of this athlete.
pub fn key_of(scope: &Scope, term: &str) -> i64 {
    scope.key().term_hash(term)
}

/// Messages sharing terms of a query: by the rarest terms whenever they were said, and where that gives few, by the
/// frequent ones among the newest messages; and the newest of the days looked for. Bounded however long the history.
pub async fn candidates(db: &mut PgConnection, scope: &Scope, sought: Sought<'_>) -> Result<Candidates> {
    let athlete = scope.athlete().0;
    let mut frequency: Vec<(i64, i64)> = sqlx::query_as(
        "select term, messages::bigint from term_count where athlete_id = $1 and term = any($2) and messages > 0",
    )
    .bind(athlete)
    .bind(hashes(scope, sought.terms))
    .fetch_all(&mut *db)
    .await?;
    frequency.sort_by_key(|(term, messages)| (*messages, *term));
    let mut gathered = 0;
    let (rare, frequent): (Vec<_>, Vec<_>) = frequency.iter().partition(|(_, messages)| {
        gathered += messages;
        gathered <= MOST_CANDIDATES
    });
    let mut messages = by_rare_terms(db, scope, &terms_of(&rare), sought.before).await?;
    for days in sought.days {
        messages.extend(of_days(db, scope, *days, sought.before).await?);
    }
    if messages.len() < ENOUGH_CANDIDATES && !frequent.is_empty() {
        messages.extend(by_frequent_terms(db, scope, &terms_of(&frequent), sought.before).await?);
    }
    let total = sqlx::query_scalar("select coalesce(max(seq), 0) from message where athlete_id = $1")
        .bind(athlete)
        .fetch_one(db)
        .await?;
    let mut known = BTreeSet::new();
    messages.retain(|m| known.insert(m.seq));
    frequency.sort_unstable();
    Ok(Candidates {
        messages,
        frequency,
        total,
    })
}

fn terms_of(frequency: &[(i64, i64)]) -> Vec<i64> {
    frequency.iter().map(|(term, _)| *term).collect()
}

type CandidateRow = (i64, i64, bool, NaiveDate, Vec<i64>);

fn candidate((seq, session_no, from_athlete, day, terms): CandidateRow) -> Candidate {
    Candidate {
        seq,
        session_no,
        from_athlete,
        day,
        terms,
    }
}

/// By the index of terms: as many rows as the terms have messages. With order and limit in one query Postgres may
/// walk the key instead, past everything without the terms; `offset 0` keeps it from that.
async fn by_rare_terms(db: &mut PgConnection, scope: &Scope, terms: &[i64], before: i64) -> Result<Vec<Candidate>> {
    if terms.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<CandidateRow> = sqlx::query_as(
        "select seq, session_no, from_athlete, local_date, terms from (
             select seq, session_no, role = 'athlete' as from_athlete, local_date, terms from message
             where athlete_id = $1 and terms && $2 and seq < $3 and tier <> 'red' offset 0) found
         order by seq desc limit $4",
    )
    .bind(scope.athlete().0)
    .bind(terms)
    .bind(before)
    .bind(MOST_CANDIDATES)
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(candidate).collect())
}

/// By the key, from the newest on. The limit stands inside, so that no plan can look any further.
async fn by_frequent_terms(db: &mut PgConnection, scope: &Scope, terms: &[i64], before: i64) -> Result<Vec<Candidate>> {
    let rows: Vec<CandidateRow> = sqlx::query_as(
        "select seq, session_no, from_athlete, local_date, terms from (
             select seq, session_no, role = 'athlete' as from_athlete, local_date, terms from message
             where athlete_id = $1 and seq < $3 and tier <> 'red' order by seq desc limit $4) newest
         where terms && $2 order by seq desc",
    )
    .bind(scope.athlete().0)
    .bind(terms)
    .bind(before)
    .bind(WITHIN_NEWEST)
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(candidate).collect())
}

/// By the index of days.
async fn of_days(
    db: &mut PgConnection,
    scope: &Scope,
    (from, to): (NaiveDate, NaiveDate),
    before: i64,
) -> Result<Vec<Candidate>> {
    let rows: Vec<CandidateRow> = sqlx::query_as(
        "select seq, session_no, role = 'athlete', local_date, terms from message
         where athlete_id = $1 and local_date between $2 and $3 and seq < $4 and tier <> 'red'
         order by local_date desc, seq desc limit $5",
    )
    .bind(scope.athlete().0)
    .bind(from)
    .bind(to)
    .bind(before)
    .bind(MOST_OF_DAYS)
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(candidate).collect())
}

/// Messages by number as candidates. Nothing of a red tier.
pub async fn as_candidates(db: &mut PgConnection, scope: &Scope, seqs: &[i64]) -> Result<Vec<Candidate>> {
    let rows: Vec<CandidateRow> = sqlx::query_as(
        "select seq, session_no, role = 'athlete', local_date, terms from message
         where athlete_id = $1 and seq = any($2) and tier <> 'red'",
    )
    .bind(scope.athlete().0)
    .bind(seqs)
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(candidate).collect())
}

/// How many messages there are.
pub async fn count(db: &mut PgConnection, scope: &Scope) -> Result<i64> {
    Ok(sqlx::query_scalar("select count(*) from message where athlete_id = $1")
        .bind(scope.athlete().0)
        .fetch_one(db)
        .await?)
}

/// Numbers of everything said from one day to another, both included; without a first day, of everything before.
pub async fn of_period(
    db: &mut PgConnection,
    scope: &Scope,
    (from, to): (Option<NaiveDate>, NaiveDate),
) -> Result<Vec<i64>> {
    Ok(sqlx::query_scalar(
        "select seq from message where athlete_id = $1 and local_date between coalesce($2, '-infinity'::date) and $3
         order by seq",
    )
    .bind(scope.athlete().0)
    .bind(from)
    .bind(to)
    .fetch_all(db)
    .await?)
}

/// Everything said, for an export.
pub async fn all(db: &mut PgConnection, scope: &Scope) -> Result<Vec<Said>> {
    let rows: Vec<Row> =
        sqlx::query_as("select seq, role, sent_at, body from message where athlete_id = $1 order by seq")
            .bind(scope.athlete().0)
            .fetch_all(db)
            .await?;
    open_rows(scope, rows)
}

/// Removes messages and everything that was built on them: term counts, summaries above them, prompt
/// traces, facts that rested on them alone, replies not yet sent. Returns how many messages went.
pub async fn forget(db: &mut PgConnection, scope: &Scope, seqs: &[i64]) -> Result<u64> {
    let athlete = scope.athlete().0;
    sqlx::query(
        "update term_count c set messages = c.messages - f.n from (
             select t, count(*)::int n from message m, unnest(m.terms) t
             where m.athlete_id = $1 and m.seq = any($2) group by t) f
         where c.athlete_id = $1 and c.term = f.t",
    )
    .bind(athlete)
    .bind(seqs)
    .execute(&mut *db)
    .await?;
    sqlx::query("delete from term_count where athlete_id = $1 and messages <= 0")
        .bind(athlete)
        .execute(&mut *db)
        .await?;
    let ids: Vec<String> = seqs.iter().map(ToString::to_string).collect();
    super::summaries::drop_built_on(db, scope, "message", &ids).await?;
    sqlx::query("delete from prompt_trace where athlete_id = $1 and messages && $2")
        .bind(athlete)
        .bind(seqs)
        .execute(&mut *db)
        .await?;
    let keys: Vec<String> =
        sqlx::query_scalar("select source from message where athlete_id = $1 and seq = any($2) and source is not null")
            .bind(athlete)
            .bind(seqs)
            .fetch_all(&mut *db)
            .await?;
    sqlx::query("delete from outbox where athlete_id = $1 and key = any($2)")
        .bind(athlete)
        .bind(keys.iter().map(|k| format!("reply|{k}")).collect::<Vec<_>>())
        .execute(&mut *db)
        .await?;
    super::facts::drop_evidence(db, scope, seqs).await?;
    let gone = sqlx::query("delete from message where athlete_id = $1 and seq = any($2)")
        .bind(athlete)
        .bind(seqs)
        .execute(db)
        .await?;
    Ok(gone.rows_affected())
}
