//! What waits to be said. A row is written with the effects that caused it and delivered afterwards.

use chrono::{DateTime, Utc};
use sqlx::postgres::{PgConnection, PgPool};
use uuid::Uuid;

use crate::crypto::Vault;
use crate::domain::athlete::AthleteId;
use crate::domain::dialogue::{Door, Reply};

use super::accounts::Account;
use super::scope::Scope;
use super::{Result, sealed};

/// A delivery not heard of for this long is taken over.
const LEASE_SECONDS: f64 = 30.0;

/// Why a message leaves. Replies and safety are exempt from quiet hours and caps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    Safety,
    Reply,
    Nudge,
}

impl Class {
    fn id(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Reply => "reply",
            Self::Nudge => "nudge",
        }
    }

    fn from_id(id: &str) -> Self {
        match id {
            "safety" => Self::Safety,
            "nudge" => Self::Nudge,
            _ => Self::Reply,
        }
    }
}

/// A message to write into the outbox.
#[derive(Debug, Clone)]
pub struct Outgoing<'a> {
    /// Unique per athlete: the same key twice is one message.
    pub key: String,
    pub account: &'a Account,
    /// Where to answer, when not at the account's usual place.
    pub address: Option<&'a str>,
    pub class: Class,
    pub reply: &'a Reply,
    /// A message of the door to edit instead of sending anew.
    pub placeholder: Option<String>,
    pub not_before: Option<DateTime<Utc>>,
    pub expires_at: Option<DateTime<Utc>>,
}

/// Writes a message once; `false` when the key is already there.
pub async fn put(db: &mut PgConnection, scope: &Scope, out: &Outgoing<'_>) -> Result<bool> {
    let body = sealed::seal(scope, "outbox", &out.key, out.reply)?;
    let address = match out.address {
        Some(address) => Some(sealed::seal_bytes(
            scope,
            "outbox",
            "address",
            &out.key,
            address.as_bytes(),
        )?),
        None => None,
    };
    let done = sqlx::query(
        "insert into outbox (athlete_id, key, channel, account_hash, class, body, placeholder, not_before, expires_at, address)
         values ($1, $2, $3, $4, $5, $6, $7, coalesce($8, now()), $9, $10) on conflict (athlete_id, key) do nothing",
    )
    .bind(scope.athlete().0)
    .bind(&out.key)
    .bind(out.account.door.id())
    .bind(&out.account.hash)
    .bind(out.class.id())
    .bind(body)
    .bind(&out.placeholder)
    .bind(out.not_before)
    .bind(out.expires_at)
    .bind(address)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A message this process has claimed for delivery.
#[derive(Debug, Clone)]
pub struct Claimed {
    pub scope: Scope,
    pub key: String,
    pub account: Account,
    /// Where to answer. `None`: at the account's usual place.
    pub address: Option<String>,
    pub class: Class,
    pub reply: Reply,
    pub placeholder: Option<String>,
    pub expires_at: Option<DateTime<Utc>>,
    /// Tries before this one. Above 0, an earlier try may have reached the athlete.
    pub attempts: i32,
    /// Parts of a long message already delivered.
    pub parts_sent: i32,
    holder: Uuid,
}

type Row = (
    Uuid,
    String,
    String,
    Vec<u8>,
    String,
    Vec<u8>,
    Option<String>,
    Option<DateTime<Utc>>,
    i32,
    i32,
    Option<Vec<u8>>,
);

/// How long an answer waits for the terminal that asked before another one of the athlete says it.
const ASKER_FIRST_SECONDS: f64 = 5.0;

/// Claims due messages for the doors this process has open, at most one per athlete so that order holds. Of two
/// terminals, each is left the answers to its own lines: those name the process that asked.
pub async fn claim(pool: &PgPool, vault: &Vault, doors: &[Door], holder: Uuid, most: i64) -> Result<Vec<Claimed>> {
    let doors: Vec<&str> = doors.iter().map(|d| d.id()).collect();
    let rows: Vec<Row> = sqlx::query_as(
        "with due as (
             select athlete_id, key from outbox o
             where state in ('waiting', 'attempting') and not_before <= clock_timestamp()
               and (lease_until is null or lease_until < clock_timestamp()) and channel = any($1)
               and (channel <> 'terminal' or key not like 'reply|terminal|%.%'
                    or starts_with(key, $5)
                    or not_before < clock_timestamp() - make_interval(secs => $6))
               and not exists (select 1 from outbox e where e.athlete_id = o.athlete_id and e.channel = o.channel
                               and e.position < o.position and e.state in ('waiting', 'attempting')
                               and e.not_before <= clock_timestamp()
                               and (e.channel <> 'terminal' or e.key not like 'reply|terminal|%.%'
                                    or starts_with(e.key, $5)))
             order by position limit $4 for update skip locked)
         update outbox o set state = 'attempting', attempts = o.attempts + 1, holder = $2,
                lease_until = clock_timestamp() + make_interval(secs => $3)
         from due where o.athlete_id = due.athlete_id and o.key = due.key
         returning o.athlete_id, o.key, o.channel, o.account_hash, o.class, o.body, o.placeholder, o.expires_at,
                   o.attempts - 1, o.parts_sent, o.address",
    )
    .bind(&doors)
    .bind(holder)
    .bind(LEASE_SECONDS)
    .bind(most)
    .bind(format!("reply|terminal|{}.", holder.simple()))
    .bind(ASKER_FIRST_SECONDS)
    .fetch_all(pool)
    .await?;
    let mut claimed = Vec::with_capacity(rows.len());
    for (athlete, key, channel, hash, class, body, placeholder, expires_at, attempts, parts_sent, address) in rows {
        let mut db = pool.acquire().await?;
        let scope = Scope::load(&mut db, vault, AthleteId(athlete)).await?;
        let reply = sealed::open(&scope, "outbox", &key, &body)?;
        let Some(door) = Door::from_id(&channel) else { continue };
        let class = Class::from_id(&class);
        let account = Account { door, hash };
        let address = match address {
            Some(sealed) => {
                let plain = sealed::open_bytes(&scope, "outbox", "address", &key, &sealed)?;
                Some(String::from_utf8_lossy(&plain).into_owned())
            }
            None => None,
        };
        claimed.push(Claimed {
            scope,
            key,
            account,
            address,
            class,
            reply,
            placeholder,
            expires_at,
            attempts,
            parts_sent,
            holder,
        });
    }
    Ok(claimed)
}

/// How a delivery ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Sent {
        as_id: Option<String>,
    },
    /// Not before the quiet hours end, or the door asked us to wait.
    Postponed {
        until: DateTime<Utc>,
    },
    Expired,
    /// The athlete blocked or closed the door.
    Blocked,
    /// The door refuses this message for good.
    Failed,
    /// It may or may not have arrived, and a repeat would be worse.
    Ambiguous,
}

/// Writes the end of a delivery, if this process still holds it.
pub async fn settle(pool: &PgPool, claimed: &Claimed, outcome: &Outcome) -> Result<()> {
    let (state, sent_as, until): (&str, Option<&str>, Option<DateTime<Utc>>) = match outcome {
        Outcome::Sent { as_id } => ("sent", as_id.as_deref(), None),
        Outcome::Postponed { until } => ("waiting", None, Some(*until)),
        Outcome::Expired => ("expired", None, None),
        Outcome::Blocked => ("blocked", None, None),
        Outcome::Failed => ("failed", None, None),
        Outcome::Ambiguous => ("ambiguous", None, None),
    };
    sqlx::query(
        "update outbox set state = $4, sent_as = coalesce($5, sent_as), not_before = coalesce($6, not_before),
                attempts = case when class = 'nudge' and $6 is not null then 0 else attempts end, lease_until = null, sent_at = case when $4 = 'sent' then now() end
         where athlete_id = $1 and key = $2 and holder = $3 and state = 'attempting'",
    )
    .bind(claimed.scope.athlete().0)
    .bind(&claimed.key)
    .bind(claimed.holder)
    .bind(state)
    .bind(sent_as)
    .bind(until)
    .execute(pool)
    .await?;
    Ok(())
}

/// A part of a long message has arrived: a repeat goes on from the next one.
pub async fn part_sent(pool: &PgPool, claimed: &Claimed, parts: i32) -> Result<()> {
    sqlx::query("update outbox set parts_sent = $3 where athlete_id = $1 and key = $2")
        .bind(claimed.scope.athlete().0)
        .bind(&claimed.key)
        .bind(parts)
        .execute(pool)
        .await?;
    Ok(())
}

/// Nudges delivered on a local day, for the daily cap at delivery.
pub async fn nudges_sent_since(db: &mut PgConnection, scope: &Scope, since: DateTime<Utc>) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select count(*) from outbox where athlete_id = $1 and class = 'nudge' and state = 'sent' and sent_at >= $2",
    )
    .bind(scope.athlete().0)
    .bind(since)
    .fetch_one(db)
    .await?)
}

/// The reply written for a message, if its turn has been committed.
pub async fn find(db: &mut PgConnection, scope: &Scope, key: &str) -> Result<Option<(Reply, String)>> {
    let row: Option<(Vec<u8>, String)> =
        sqlx::query_as("select body, state from outbox where athlete_id = $1 and key = $2")
            .bind(scope.athlete().0)
            .bind(key)
            .fetch_optional(db)
            .await?;
    row.map(|(body, state)| Ok((sealed::open(scope, "outbox", key, &body)?, state)))
        .transpose()
}

/// Stops what has not left yet and would be wrong now: the nudges of an athlete, say, when a red flag opens.
pub async fn withdraw_nudges(db: &mut PgConnection, scope: &Scope) -> Result<u64> {
    let done = sqlx::query(
        "update outbox set state = 'expired', lease_until = null
         where athlete_id = $1 and class = 'nudge' and state = 'waiting'",
    )
    .bind(scope.athlete().0)
    .execute(db)
    .await?;
    Ok(done.rows_affected())
}

/// The latest replies written for an athlete, delivered or not, newest first.
pub async fn recent(db: &mut PgConnection, scope: &Scope, most: i64) -> Result<Vec<Reply>> {
    let rows: Vec<(String, Vec<u8>)> = sqlx::query_as(
        "select key, body from outbox where athlete_id = $1 and class = 'reply' order by position desc limit $2",
    )
    .bind(scope.athlete().0)
    .bind(most)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(key, body)| sealed::open(scope, "outbox", &key, &body))
        .collect()
}

/// Messages looked back at for the one that an answer is to.
const LOOKED_BACK: i64 = 8;

/// The latest reply written for an athlete, delivered or not, or the message on the coach's own initiative that came
/// after it, has left and waits for a yes. `None` before the first.
pub async fn latest(db: &mut PgConnection, scope: &Scope) -> Result<Option<Reply>> {
    let rows: Vec<(String, Vec<u8>, bool)> = sqlx::query_as(
        "select key, body, class = 'reply' from outbox
         where athlete_id = $1 and (class = 'reply' or class = 'nudge' and state in ('attempting', 'sent', 'ambiguous'))
         order by position desc limit $2",
    )
    .bind(scope.athlete().0)
    .bind(LOOKED_BACK)
    .fetch_all(db)
    .await?;
    for (key, body, is_reply) in rows {
        let reply: Reply = sealed::open(scope, "outbox", &key, &body)?;
        let asks = reply.buttons.iter().flatten().any(|b| b.data.starts_with("go:"));
        if is_reply || asks {
            return Ok(Some(reply));
        }
    }
    Ok(None)
}
