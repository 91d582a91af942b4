//! Messages on the coach's own initiative: who is due, what was decided, what must be asked again.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::postgres::{PgConnection, PgPool};
use uuid::Uuid;

use crate::crypto::Vault;
use crate::domain::activity::ActivityId;
use crate::domain::athlete::AthleteId;

use super::Result;
use super::scope::Scope;

/// Claims athletes whose next look is due and moves it to `until`, so that no other replica takes them.
pub async fn claim_due(
    pool: &PgPool,
    vault: &Vault,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
    most: i64,
) -> Result<Vec<Scope>> {
    let rows: Vec<Uuid> = sqlx::query_scalar(
        "with due as (select athlete_id from athlete where next_nudge_at <= $1
                      order by next_nudge_at limit $3 for update skip locked)
         update athlete a set next_nudge_at = $2 from due where a.athlete_id = due.athlete_id returning a.athlete_id",
    )
    .bind(now)
    .bind(until)
    .bind(most)
    .fetch_all(pool)
    .await?;
    let mut scopes = Vec::with_capacity(rows.len());
    for id in rows {
        let mut db = pool.acquire().await?;
        scopes.push(Scope::load(&mut db, vault, AthleteId(id)).await?);
    }
    Ok(scopes)
}

/// When this athlete is to be looked at next.
pub async fn set_next(db: &mut PgConnection, scope: &Scope, at: DateTime<Utc>) -> Result<()> {
    sqlx::query("update athlete set next_nudge_at = $2 where athlete_id = $1")
        .bind(scope.athlete().0)
        .bind(at)
        .execute(db)
        .await?;
    Ok(())
}

/// A nudge that was decided earlier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastNudge {
    pub rule: String,
    pub about: String,
    pub decided_at: DateTime<Utc>,
    pub local_date: NaiveDate,
    /// Wrote within a day of it.
    pub answered: bool,
}

/// The nudges since a time, oldest first.
pub async fn since(db: &mut PgConnection, scope: &Scope, since: DateTime<Utc>) -> Result<Vec<PastNudge>> {
    let rows: Vec<(String, String, DateTime<Utc>, NaiveDate, bool)> = sqlx::query_as(
        "select rule, about, decided_at, local_date, answered_at is not null from nudge
         where athlete_id = $1 and decided_at >= $2 and outbox_key is not null order by decided_at",
    )
    .bind(scope.athlete().0)
    .bind(since)
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(rule, about, decided_at, local_date, answered)| PastNudge {
            rule,
            about,
            decided_at,
            local_date,
            answered,
        })
        .collect())
}

/// Records a nudge. `false`: this rule has already spoken about this.
pub async fn record(
    db: &mut PgConnection,
    scope: &Scope,
    nudge: &PastNudge,
    urgency: &str,
    outbox_key: &str,
) -> Result<bool> {
    let done = sqlx::query(
        "insert into nudge (athlete_id, rule, about, decided_at, local_date, urgency, outbox_key)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (athlete_id, rule, about) do nothing",
    )
    .bind(scope.athlete().0)
    .bind(&nudge.rule)
    .bind(&nudge.about)
    .bind(nudge.decided_at)
    .bind(nudge.local_date)
    .bind(urgency)
    .bind(outbox_key)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives the nudges of `from` to `keep`, who is the same person: what was said to one was said to the other. Where
/// both heard the same, the later time stays, so that a pause is counted from it.
pub async fn hand_over(db: &mut PgConnection, keep: &Scope, from: &Scope) -> Result<()> {
    sqlx::query(
        "insert into nudge (athlete_id, rule, about, decided_at, local_date, urgency, outbox_key, answered_at)
         select $1, rule, about, decided_at, local_date, urgency, outbox_key, answered_at
         from nudge where athlete_id = $2
         on conflict (athlete_id, rule, about) do update
         set decided_at = excluded.decided_at, local_date = excluded.local_date, urgency = excluded.urgency,
             outbox_key = coalesce(excluded.outbox_key, nudge.outbox_key), answered_at = excluded.answered_at
         where nudge.decided_at < excluded.decided_at",
    )
    .bind(keep.athlete().0)
    .bind(from.athlete().0)
    .execute(&mut *db)
    .await?;
    sqlx::query("delete from nudge where athlete_id = $1")
        .bind(from.athlete().0)
        .execute(db)
        .await?;
    Ok(())
}

/// `gone` and `kept` are one run: what was said about either was said about it.
pub async fn about_the_same(db: &mut PgConnection, scope: &Scope, gone: ActivityId, kept: ActivityId) -> Result<()> {
    sqlx::query(
        "update nudge n set about = replace(n.about, $2, $3)
         where n.athlete_id = $1 and n.about like '%' || $2
           and not exists (select 1 from nudge m where m.athlete_id = $1 and m.rule = n.rule
                           and m.about = replace(n.about, $2, $3))",
    )
    .bind(scope.athlete().0)
    .bind(gone.0.simple().to_string())
    .bind(kept.0.simple().to_string())
    .execute(db)
    .await?;
    Ok(())
}

/// Whoever was to be asked after at one door is asked after all the same.
pub async fn hand_over_follow_ups(db: &mut PgConnection, keep: &Scope, from: &Scope) -> Result<()> {
    sqlx::query("update follow_up set athlete_id = $1 where athlete_id = $2 and done_at is null")
        .bind(keep.athlete().0)
        .bind(from.athlete().0)
        .execute(db)
        .await?;
    Ok(())
}

/// Keeps the turns of this athlete from writing until the transaction ends, and waits for one that is writing.
pub async fn hold_lane(db: &mut PgConnection, scope: &Scope) -> Result<()> {
    sqlx::query("select 1 from lane where athlete_id = $1 for update")
        .bind(scope.athlete().0)
        .execute(db)
        .await?;
    Ok(())
}

/// The athlete wrote: the nudges of the last day were not ignored.
pub async fn answered(db: &mut PgConnection, scope: &Scope, now: DateTime<Utc>) -> Result<()> {
    sqlx::query(
        "update nudge set answered_at = $2
         where athlete_id = $1 and answered_at is null and decided_at >= $2 - interval '24 hours'",
    )
    .bind(scope.athlete().0)
    .bind(now)
    .execute(db)
    .await?;
    Ok(())
}

/// Asks again 2 and 24 hours after a red flag.
pub async fn plan_follow_ups(db: &mut PgConnection, scope: &Scope, flag: Uuid, opened: DateTime<Utc>) -> Result<()> {
    sqlx::query(
        "insert into follow_up (athlete_id, flag_id, step, due_at)
         values ($1, $2, '2h', $3 + interval '2 hours'), ($1, $2, '24h', $3 + interval '24 hours')
         on conflict do nothing",
    )
    .bind(scope.athlete().0)
    .bind(flag)
    .bind(opened)
    .execute(db)
    .await?;
    Ok(())
}

/// A follow-up that is due.
#[derive(Debug, Clone)]
pub struct FollowUp {
    pub scope: Scope,
    pub flag: Uuid,
    pub step: String,
}

/// Follow-ups due and not done.
pub async fn due_follow_ups(db: &mut PgConnection, vault: &Vault, now: DateTime<Utc>) -> Result<Vec<FollowUp>> {
    let rows: Vec<(Uuid, Uuid, String)> = sqlx::query_as(
        "select athlete_id, flag_id, step from follow_up where done_at is null and due_at <= $1 order by due_at limit 100",
    )
    .bind(now)
    .fetch_all(&mut *db)
    .await?;
    let mut due = Vec::with_capacity(rows.len());
    for (athlete, flag, step) in rows {
        due.push(FollowUp {
            scope: Scope::load(db, vault, AthleteId(athlete)).await?,
            flag,
            step,
        });
    }
    Ok(due)
}

/// Whether this step was asked since a time about another sign that is still open: the words are the same for all.
pub async fn asked_since(db: &mut PgConnection, follow_up: &FollowUp, since: DateTime<Utc>) -> Result<bool> {
    let asked = sqlx::query_scalar(
        "select exists (select 1 from follow_up f join safety_flag s using (athlete_id, flag_id)
         where f.athlete_id = $1 and f.flag_id <> $2 and f.step = $3 and f.done_at >= $4 and s.open)",
    )
    .bind(follow_up.scope.athlete().0)
    .bind(follow_up.flag)
    .bind(&follow_up.step)
    .bind(since)
    .fetch_one(db)
    .await?;
    Ok(asked)
}

pub async fn follow_up_done(db: &mut PgConnection, follow_up: &FollowUp, now: DateTime<Utc>) -> Result<bool> {
    let done = sqlx::query(
        "update follow_up set done_at = $4 where athlete_id = $1 and flag_id = $2 and step = $3 and done_at is null",
    )
    .bind(follow_up.scope.athlete().0)
    .bind(follow_up.flag)
    .bind(&follow_up.step)
    .bind(now)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The flag was cleared: nobody asks again.
pub async fn cancel_follow_ups(db: &mut PgConnection, scope: &Scope, flag: Uuid) -> Result<()> {
    sqlx::query("delete from follow_up where athlete_id = $1 and flag_id = $2 and done_at is null")
        .bind(scope.athlete().0)
        .bind(flag)
        .execute(db)
        .await?;
    Ok(())
}
