//! Where words that are to be forgotten may still stand: what repeats them, what answers them, what waits on them.

use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::dialogue::Said;

use super::messages::{self, Row, TABLE, open_rows};
use super::scope::Scope;
use super::{Result, sealed};

/// What stands where words were forgotten and something else still rests on their message.
const NO_WORDS: &str = "…";

/// Messages that hold every one of these terms, given in clear. Empty without terms.
pub async fn holding(db: &mut PgConnection, scope: &Scope, terms: &[String]) -> Result<Vec<i64>> {
    if terms.is_empty() {
        return Ok(Vec::new());
    }
    Ok(sqlx::query_scalar(
        "select seq from message where athlete_id = $1 and terms @> $2 and tier <> 'red' order by seq",
    )
    .bind(scope.athlete().0)
    .bind(messages::hashes(scope, terms))
    .fetch_all(db)
    .await?)
}

/// The coach's answers to these messages.
pub async fn answers_to(db: &mut PgConnection, scope: &Scope, seqs: &[i64]) -> Result<Vec<i64>> {
    Ok(sqlx::query_scalar(
        "select a.seq from message m join message a on a.athlete_id = m.athlete_id and a.source = m.source
         where m.athlete_id = $1 and m.seq = any($2) and m.role = 'athlete' and a.role = 'coach'",
    )
    .bind(scope.athlete().0)
    .bind(seqs)
    .fetch_all(db)
    .await?)
}

/// Everything said in one turn: the message of this inbox row and its answer.
pub async fn of_turn(db: &mut PgConnection, scope: &Scope, source: &str) -> Result<Vec<i64>> {
    Ok(
        sqlx::query_scalar("select seq from message where athlete_id = $1 and source = $2")
            .bind(scope.athlete().0)
            .bind(source)
            .fetch_all(db)
            .await?,
    )
}

/// Everything said from a number on, red words included, in order.
pub async fn since(db: &mut PgConnection, scope: &Scope, seq: i64) -> Result<Vec<Said>> {
    let rows: Vec<Row> =
        sqlx::query_as("select seq, role, sent_at, body from message where athlete_id = $1 and seq >= $2 order by seq")
            .bind(scope.athlete().0)
            .bind(seq)
            .fetch_all(db)
            .await?;
    open_rows(scope, rows)
}

/// Messages that taught these facts or earlier versions of them; `true` where another fact rests on the same one.
pub async fn taught(db: &mut PgConnection, scope: &Scope, facts: &[Uuid]) -> Result<Vec<(i64, bool)>> {
    Ok(sqlx::query_as(
        "with gone as (
             select v.fact_id from fact v where v.athlete_id = $1 and exists (
                 select 1 from fact f where f.athlete_id = $1 and f.fact_id = any($2)
                   and f.predicate = v.predicate and f.slot_hash = v.slot_hash))
         select e.seq, bool_or(exists (
                 select 1 from fact_evidence o where o.athlete_id = $1 and o.seq = e.seq
                   and o.fact_id not in (select fact_id from gone)))
         from fact_evidence e where e.athlete_id = $1 and e.fact_id in (select fact_id from gone) group by e.seq",
    )
    .bind(scope.athlete().0)
    .bind(facts)
    .fetch_all(db)
    .await?)
}

/// Takes the words out of messages and leaves the rows: other facts rest on them.
pub async fn blank(db: &mut PgConnection, scope: &Scope, seqs: &[i64]) -> Result<()> {
    messages::unlink(db, scope, seqs).await?;
    for seq in seqs {
        sqlx::query("update message set body = $3, terms = '{}' where athlete_id = $1 and seq = $2")
            .bind(scope.athlete().0)
            .bind(seq)
            .bind(sealed::seal(scope, TABLE, &seq.to_string(), NO_WORDS)?)
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// Removes every button that waits or was pressed, but for the one of this secret: what they would do may hold the
/// words, and pressing them says that they are too old.
pub async fn drop_pending(db: &mut PgConnection, scope: &Scope, but: &str) -> Result<()> {
    sqlx::query("delete from pending_action where athlete_id = $1 and nonce <> $2")
        .bind(scope.athlete().0)
        .bind(scope.fingerprint(but.as_bytes()))
        .execute(db)
        .await?;
    Ok(())
}

/// Removes how to take back turns that name one of these: nothing forgotten comes back by an undo.
pub async fn drop_undo(db: &mut PgConnection, scope: &Scope, names: &[String]) -> Result<()> {
    let rows: Vec<(Uuid, Vec<u8>)> = sqlx::query_as("select undo_id, body from undo_entry where athlete_id = $1")
        .bind(scope.athlete().0)
        .fetch_all(&mut *db)
        .await?;
    let mut gone = Vec::new();
    for (id, body) in rows {
        let rows: serde_json::Value = sealed::open(scope, "undo_entry", &id.to_string(), &body)?;
        if says_one(&rows, names) {
            gone.push(id);
        }
    }
    sqlx::query("delete from undo_entry where athlete_id = $1 and undo_id = any($2)")
        .bind(scope.athlete().0)
        .bind(&gone)
        .execute(db)
        .await?;
    Ok(())
}

/// Whether one of the texts within is one of the names, whole.
fn says_one(value: &serde_json::Value, names: &[String]) -> bool {
    match value {
        serde_json::Value::String(text) => names.contains(text),
        serde_json::Value::Array(all) => all.iter().any(|v| says_one(v, names)),
        serde_json::Value::Object(all) => all.values().any(|v| says_one(v, names)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whole_and_however_deep() {
        let rows = serde_json::json!([{ "kind": "goal", "goal": { "name": "Nice", "date": "2027-04-11" } }, 7, null]);
        let says = |name: &str| says_one(&rows, &[name.to_owned()]);
        assert_eq!((says("2027-04-11"), says("2027"), says("7")), (true, false, false));
    }
}
