//! Typed facts with their evidence. One slot holds one open truth: the database itself forbids two.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use super::scope::Scope;
use super::{Result, sealed};

const TABLE: &str = "fact";

/// Slot and value of a fact, sealed. The predicate stands beside it from a closed list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactBody {
    /// What the fact is about within its predicate: an injury site, a weekday, a shoe.
    pub slot: String,
    /// A short noun phrase, a number or a date. Never an instruction.
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub id: Uuid,
    pub predicate: String,
    pub body: FactBody,
    pub since: DateTime<Utc>,
    /// The athlete's message it rests on. `None` when that was a press or a command.
    pub source_seq: Option<i64>,
    pub pinned: bool,
}

fn slot_hash(scope: &Scope, predicate: &str, slot: &str) -> Vec<u8> {
    scope.fingerprint(format!("{predicate}\u{0}{slot}").as_bytes())
}

fn mark(scope: &Scope, predicate: &str, slot: &str, seq: i64) -> Vec<u8> {
    scope.fingerprint(format!("learnt\u{0}{predicate}\u{0}{slot}\u{0}{seq}").as_bytes())
}

/// A fact that was new, and the one it took the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Learnt {
    pub id: Uuid,
    pub superseded: Option<Uuid>,
}

/// Learns a fact from the athlete's own message. The same value again adds evidence; another value
/// closes the old one at this time. `None`: nothing new, or the athlete had asked to forget it.
pub async fn learn(db: &mut PgConnection, scope: &Scope, fact: &Fact) -> Result<Option<Learnt>> {
    let athlete = scope.athlete().0;
    if let Some(seq) = fact.source_seq {
        let forgotten: bool =
            sqlx::query_scalar("select exists (select 1 from do_not_learn where athlete_id = $1 and mark = $2)")
                .bind(athlete)
                .bind(mark(scope, &fact.predicate, &fact.body.slot, seq))
                .fetch_one(&mut *db)
                .await?;
        if forgotten {
            return Ok(None);
        }
    }
    let hash = slot_hash(scope, &fact.predicate, &fact.body.slot);
    let open: Option<(Uuid, Vec<u8>)> = sqlx::query_as(
        "select fact_id, body from fact where athlete_id = $1 and predicate = $2 and slot_hash = $3
         and status = 'active' and upper_inf(valid)",
    )
    .bind(athlete)
    .bind(&fact.predicate)
    .bind(&hash)
    .fetch_optional(&mut *db)
    .await?;
    let mut id = fact.id;
    let mut learnt = Some(Learnt { id, superseded: None });
    match open {
        Some((old, body))
            if sealed::open::<FactBody>(scope, TABLE, &old.to_string(), &body)?.value == fact.body.value =>
        {
            id = old;
            learnt = None;
        }
        Some((old, _)) => {
            sqlx::query(
                "update fact set status = 'superseded', valid = tstzrange(lower(valid), greatest($3, lower(valid)), '[)')
                 where athlete_id = $1 and fact_id = $2",
            )
            .bind(athlete)
            .bind(old)
            .bind(fact.since)
            .execute(&mut *db)
            .await?;
            insert(db, scope, fact, &hash).await?;
            learnt = Some(Learnt {
                id,
                superseded: Some(old),
            });
        }
        None => insert(db, scope, fact, &hash).await?,
    }
    if let Some(seq) = fact.source_seq {
        sqlx::query("insert into fact_evidence (athlete_id, fact_id, seq) values ($1, $2, $3) on conflict do nothing")
            .bind(athlete)
            .bind(id)
            .bind(seq)
            .execute(db)
            .await?;
    }
    Ok(learnt)
}

/// Closes a fact that no longer holds and that no other takes the place of. `false`: it held no more.
pub async fn close(db: &mut PgConnection, scope: &Scope, id: Uuid, at: DateTime<Utc>) -> Result<bool> {
    let closed = sqlx::query(
        "update fact set status = 'superseded', valid = tstzrange(lower(valid), greatest($3, lower(valid)), '[)')
         where athlete_id = $1 and fact_id = $2 and status = 'active' and upper_inf(valid)",
    )
    .bind(scope.athlete().0)
    .bind(id)
    .bind(at)
    .execute(db)
    .await?;
    Ok(closed.rows_affected() > 0)
}

/// Lets a closed fact hold again, unless something later holds in its slot.
pub(super) async fn reopen(db: &mut PgConnection, scope: &Scope, id: Uuid) -> Result<()> {
    sqlx::query(
        "update fact f set status = 'active', valid = tstzrange(lower(f.valid), null, '[)')
         where f.athlete_id = $1 and f.fact_id = $2 and f.status = 'superseded' and not exists (
             select 1 from fact o where o.athlete_id = f.athlete_id and o.predicate = f.predicate
             and o.slot_hash = f.slot_hash and o.status = 'active' and upper_inf(o.valid))",
    )
    .bind(scope.athlete().0)
    .bind(id)
    .execute(db)
    .await?;
    Ok(())
}

/// Takes back what was learnt, and lets what it took the place of hold again unless something later does.
pub(super) async fn retract(db: &mut PgConnection, scope: &Scope, learnt: &Learnt) -> Result<()> {
    let held = sqlx::query(
        "update fact set status = 'retracted'
         where athlete_id = $1 and fact_id = $2 and status = 'active' and upper_inf(valid)",
    )
    .bind(scope.athlete().0)
    .bind(learnt.id)
    .execute(&mut *db)
    .await?
    .rows_affected();
    if held == 0 {
        return Ok(());
    }
    sqlx::query(
        "update fact set status = 'active', valid = tstzrange(lower(valid), null, '[)')
         where athlete_id = $1 and fact_id = $2 and status = 'superseded'",
    )
    .bind(scope.athlete().0)
    .bind(learnt.superseded)
    .execute(db)
    .await?;
    Ok(())
}

/// Lets what was taken back hold again in the place of what it had superseded, where nothing later holds its slot.
pub(super) async fn hold_again(db: &mut PgConnection, scope: &Scope, learnt: &Learnt) -> Result<()> {
    let athlete = scope.athlete().0;
    let later: bool = sqlx::query_scalar(
        "select exists (select 1 from fact f, fact old where old.athlete_id = $1 and old.fact_id = $2
             and f.athlete_id = $1 and f.predicate = old.predicate and f.slot_hash = old.slot_hash
             and f.status = 'active' and upper_inf(f.valid) and f.fact_id is distinct from $3)",
    )
    .bind(athlete)
    .bind(learnt.id)
    .bind(learnt.superseded)
    .fetch_one(&mut *db)
    .await?;
    if later {
        return Ok(());
    }
    sqlx::query(
        "update fact set status = 'superseded',
             valid = tstzrange(lower(valid), greatest((select lower(valid) from fact
                 where athlete_id = $1 and fact_id = $3), lower(valid)), '[)')
         where athlete_id = $1 and fact_id = $2 and status = 'active'",
    )
    .bind(athlete)
    .bind(learnt.superseded)
    .bind(learnt.id)
    .execute(&mut *db)
    .await?;
    sqlx::query("update fact set status = 'active' where athlete_id = $1 and fact_id = $2 and status = 'retracted'")
        .bind(athlete)
        .bind(learnt.id)
        .execute(db)
        .await?;
    Ok(())
}

async fn insert(db: &mut PgConnection, scope: &Scope, fact: &Fact, hash: &[u8]) -> Result<()> {
    sqlx::query(
        "insert into fact (athlete_id, fact_id, predicate, slot_hash, body, valid, status, pinned)
         values ($1, $2, $3, $4, $5, tstzrange($6, null, '[)'), 'active', $7)",
    )
    .bind(scope.athlete().0)
    .bind(fact.id)
    .bind(&fact.predicate)
    .bind(hash)
    .bind(sealed::seal(scope, TABLE, &fact.id.to_string(), &fact.body)?)
    .bind(fact.since)
    .bind(fact.pinned)
    .execute(db)
    .await?;
    Ok(())
}

type Row = (Uuid, String, Vec<u8>, DateTime<Utc>, Option<i64>, bool);

/// Facts that hold now, pinned ones first.
pub async fn active(db: &mut PgConnection, scope: &Scope) -> Result<Vec<Fact>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select f.fact_id, f.predicate, f.body, lower(f.valid),
                (select max(e.seq) from fact_evidence e where e.athlete_id = f.athlete_id and e.fact_id = f.fact_id),
                f.pinned
         from fact f where f.athlete_id = $1 and f.status = 'active' and upper_inf(f.valid)
         order by f.pinned desc, f.predicate, f.fact_id",
    )
    .bind(scope.athlete().0)
    .fetch_all(db)
    .await?;
    open_rows(scope, rows)
}

/// Facts that were known and held at an instant, whatever came later, and until when; pinned ones first. What was taken
/// back or forgotten is not among them.
pub async fn held_at(
    db: &mut PgConnection,
    scope: &Scope,
    at: DateTime<Utc>,
) -> Result<Vec<(Fact, Option<DateTime<Utc>>)>> {
    let mut known = versions(db, scope).await?;
    known.retain(|(fact, until)| fact.since < at && until.is_none_or(|until| until > at));
    Ok(known)
}

type Version = (
    Uuid,
    String,
    Vec<u8>,
    DateTime<Utc>,
    Option<i64>,
    bool,
    Option<DateTime<Utc>>,
);

/// Every version of every fact, and until when it held; `None` where it still does. Pinned ones first. What was taken
/// back or forgotten is not among them.
pub async fn versions(db: &mut PgConnection, scope: &Scope) -> Result<Vec<(Fact, Option<DateTime<Utc>>)>> {
    let rows: Vec<Version> = sqlx::query_as(
        "select f.fact_id, f.predicate, f.body, lower(f.valid),
                (select min(e.seq) from fact_evidence e where e.athlete_id = f.athlete_id and e.fact_id = f.fact_id),
                f.pinned, upper(f.valid)
         from fact f where f.athlete_id = $1 and f.status in ('active', 'superseded') and not isempty(f.valid)
         order by f.pinned desc, f.predicate, f.fact_id",
    )
    .bind(scope.athlete().0)
    .fetch_all(db)
    .await?;
    let ends: Vec<Option<DateTime<Utc>>> = rows.iter().map(|row| row.6).collect();
    let rows = rows
        .into_iter()
        .map(|(id, of, body, since, seq, pinned, _)| (id, of, body, since, seq, pinned));
    Ok(open_rows(scope, rows.collect())?.into_iter().zip(ends).collect())
}

/// At most so many of the facts that hold now: pinned ones first, then the newest.
pub async fn newest(db: &mut PgConnection, scope: &Scope, most: i64) -> Result<Vec<Fact>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select f.fact_id, f.predicate, f.body, lower(f.valid), null::bigint, f.pinned
         from fact f where f.athlete_id = $1 and f.status = 'active' and upper_inf(f.valid)
         order by f.pinned desc, lower(f.valid) desc, f.fact_id limit $2",
    )
    .bind(scope.athlete().0)
    .bind(most)
    .fetch_all(db)
    .await?;
    open_rows(scope, rows)
}

fn open_rows(scope: &Scope, rows: Vec<Row>) -> Result<Vec<Fact>> {
    rows.into_iter()
        .map(|(id, predicate, body, since, source_seq, pinned)| {
            Ok(Fact {
                body: sealed::open(scope, TABLE, &id.to_string(), &body)?,
                id,
                predicate,
                since,
                source_seq,
                pinned,
            })
        })
        .collect()
}

/// Removes a fact for good, with the versions of its slot, and never learns it again from the same messages.
pub async fn forget(db: &mut PgConnection, scope: &Scope, id: Uuid) -> Result<bool> {
    let slot: Vec<Uuid> = sqlx::query_scalar(
        "select o.fact_id from fact f join fact o using (athlete_id, predicate, slot_hash)
         where f.athlete_id = $1 and f.fact_id = $2",
    )
    .bind(scope.athlete().0)
    .bind(id)
    .fetch_all(&mut *db)
    .await?;
    let mut gone = false;
    for version in slot {
        gone |= forget_version(db, scope, version).await?;
    }
    Ok(gone)
}

/// Removes one version of a fact for good, and never learns it again from the same messages: what came before and
/// after it in its slot stays. `false`: there is no such version.
pub async fn forget_version(db: &mut PgConnection, scope: &Scope, id: Uuid) -> Result<bool> {
    let athlete = scope.athlete().0;
    let row: Option<(String, Vec<u8>)> =
        sqlx::query_as("select predicate, body from fact where athlete_id = $1 and fact_id = $2")
            .bind(athlete)
            .bind(id)
            .fetch_optional(&mut *db)
            .await?;
    let Some((predicate, body)) = row else { return Ok(false) };
    let body: FactBody = sealed::open(scope, TABLE, &id.to_string(), &body)?;
    let seqs: Vec<i64> = sqlx::query_scalar("select seq from fact_evidence where athlete_id = $1 and fact_id = $2")
        .bind(athlete)
        .bind(id)
        .fetch_all(&mut *db)
        .await?;
    let marks: Vec<Vec<u8>> = seqs
        .iter()
        .map(|seq| mark(scope, &predicate, &body.slot, *seq))
        .collect();
    sqlx::query(
        "insert into do_not_learn (athlete_id, mark) select $1, m from unnest($2::bytea[]) m on conflict do nothing",
    )
    .bind(athlete)
    .bind(&marks)
    .execute(&mut *db)
    .await?;
    sqlx::query("delete from fact where athlete_id = $1 and fact_id = $2")
        .bind(athlete)
        .bind(id)
        .execute(db)
        .await?;
    Ok(true)
}

/// Messages are being forgotten: facts whose last evidence they are go with them.
pub(super) async fn drop_evidence(db: &mut PgConnection, scope: &Scope, seqs: &[i64]) -> Result<()> {
    sqlx::query(
        "delete from fact f where f.athlete_id = $1
         and exists (select 1 from fact_evidence e where e.athlete_id = $1 and e.fact_id = f.fact_id and e.seq = any($2))
         and not exists (select 1 from fact_evidence e where e.athlete_id = $1 and e.fact_id = f.fact_id and e.seq <> all($2))",
    )
    .bind(scope.athlete().0)
    .bind(seqs)
    .execute(db)
    .await?;
    Ok(())
}
