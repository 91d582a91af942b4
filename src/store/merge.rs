//! Moves the rows of one athlete to another and seals them anew, batch by batch. Each batch is one
//! transaction that also removes what it moved: a job killed at any point goes on where it was.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::postgres::{PgConnection, PgPool};
use uuid::Uuid;

use crate::crypto::Vault;
use crate::domain::activity::ActivityId;
use crate::domain::athlete::{Athlete, AthleteId};
use crate::domain::dialogue::{Door, Role};
use crate::domain::wellness::Tier;

use super::messages::NewMessage;
use super::recordings::{self, Judge};
use super::scope::Scope;
use super::{
    Result, athletes, facts, goals, health, lane, links, measured, messages, moved_run, nudges, planned, sealed, shoes,
};

/// Messages moved in one transaction.
const BATCH: i64 = 200;
/// Runs moved in one transaction: each may carry hours of samples, and the one who stays waits meanwhile.
const RUNS: i64 = 20;

/// From now on both doors are the one athlete; the rows follow. What must hold at once goes at once: open
/// warning signs with their follow-ups, and the nudges already sent, lest one is said again before the job runs.
pub async fn begin(db: &mut PgConnection, keep: &Scope, from: &Scope) -> Result<()> {
    sqlx::query("update channel_account set athlete_id = $1 where athlete_id = $2")
        .bind(keep.athlete().0)
        .bind(from.athlete().0)
        .execute(&mut *db)
        .await?;
    sqlx::query("insert into merge (athlete_id, from_athlete_id) values ($1, $2) on conflict do nothing")
        .bind(keep.athlete().0)
        .bind(from.athlete().0)
        .execute(&mut *db)
        .await?;
    for flag in health::flag::open(db, from).await? {
        health::flag::put(db, keep, &flag).await?;
    }
    links::hand_over(db, keep, from).await?;
    nudges::hand_over_follow_ups(db, keep, from).await?;
    nudges::hand_over(db, keep, from).await
}

/// Merges under way: who stays, who goes.
pub async fn under_way(db: &mut PgConnection) -> Result<Vec<(AthleteId, AthleteId)>> {
    let rows: Vec<(Uuid, Uuid)> = sqlx::query_as("select athlete_id, from_athlete_id from merge order by begun_at")
        .fetch_all(db)
        .await?;
    Ok(rows.into_iter().map(|(a, b)| (AthleteId(a), AthleteId(b))).collect())
}

/// What a text of a day is found by.
pub type Terms = fn(&str, Option<NaiveDate>) -> Vec<String>;

/// Does one batch. `true` while more remains. `judge` looks at runs that both have recorded.
pub async fn step(
    pool: &PgPool,
    vault: &Vault,
    (keep, from): (AthleteId, AthleteId),
    (terms, judge): (Terms, Judge),
    now: DateTime<Utc>,
) -> Result<bool> {
    let mut tx = pool.begin().await?;
    // A turn of the one who goes may still be finishing: its lane must be free before its rows move. And
    // whoever is being joined to them must have arrived, or they would go with them.
    let waiting: bool = sqlx::query_scalar(
        "select exists (select 1 from inbox where athlete_id = $1 and state = 'waiting')
             or exists (select 1 from lane where athlete_id = $1 and lease_until > clock_timestamp())
             or exists (select 1 from outbox where athlete_id = $1 and state in ('waiting', 'attempting'))
             or exists (select 1 from merge where athlete_id = $1)
             or exists (select 1 from upload where athlete_id = $1 and state = 'waiting')",
    )
    .bind(from.0)
    .fetch_one(&mut *tx)
    .await?;
    if waiting {
        return Ok(false);
    }
    let keep = Scope::load(&mut tx, vault, keep).await?;
    let from = Scope::load(&mut tx, vault, from).await?;
    // A turn of the one who stays numbers messages too, and plans days: one after the other.
    nudges::hold_lane(&mut tx, &keep).await?;
    lane::fence_off(&mut tx, &from).await?;
    // Nudges first: the runs that turn out to be one are what some of them are about.
    nudges::hand_over(&mut tx, &keep, &from).await?;
    let more =
        if move_messages(&mut tx, &keep, &from, terms).await? || move_activities(&mut tx, &keep, &from, now).await? {
            true
        } else {
            move_training(&mut tx, &keep, &from, now).await?;
            move_plan(&mut tx, &keep, &from).await?;
            let (kept, gone) = (
                athletes::load(&mut tx, &keep).await?,
                athletes::load(&mut tx, &from).await?,
            );
            athletes::save(&mut tx, &keep, &filled(kept, gone)).await?;
            sqlx::query("delete from athlete where athlete_id = $1")
                .bind(from.athlete().0)
                .execute(&mut *tx)
                .await?;
            false
        };
    recordings::settle(&mut tx, &keep, judge).await?;
    tx.commit().await?;
    Ok(more)
}

type MessageRow = (i64, String, String, DateTime<Utc>, NaiveDate, i16, String, Vec<u8>, i32);

async fn move_messages(db: &mut PgConnection, keep: &Scope, from: &Scope, terms: Terms) -> Result<bool> {
    let rows: Vec<MessageRow> = sqlx::query_as(
        "select seq, role, channel, sent_at, local_date, trust, tier, body, tokens from message
         where athlete_id = $1 order by seq limit $2",
    )
    .bind(from.athlete().0)
    .bind(BATCH)
    .fetch_all(&mut *db)
    .await?;
    let session_no = messages::latest(db, keep).await?.map_or(1, |(session, ..)| session + 1);
    let mut seqs = Vec::with_capacity(rows.len());
    for (seq, role, channel, at, local_date, trust, tier, body, tokens) in rows {
        let text: String = sealed::open(from, "message", &seq.to_string(), &body)?;
        let message = NewMessage {
            role: if role == "coach" { Role::Coach } else { Role::Athlete },
            door: Door::from_id(&channel).unwrap_or(Door::Terminal),
            session_no,
            at,
            local_date,
            trust,
            tier: if tier == "red" { Tier::Red } else { Tier::None },
            text: &text,
            terms: &terms(&text, Some(local_date)),
            source: None,
            tokens,
        };
        messages::insert(db, keep, &message).await?;
        seqs.push(seq);
    }
    sqlx::query("delete from message where athlete_id = $1 and seq = any($2)")
        .bind(from.athlete().0)
        .bind(&seqs)
        .execute(db)
        .await?;
    Ok(!seqs.is_empty())
}

/// Runs with their recordings. The same run from both doors is one.
async fn move_activities(db: &mut PgConnection, keep: &Scope, from: &Scope, now: DateTime<Utc>) -> Result<bool> {
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "select activity_id from activity
         where athlete_id = $1 and deleted_at is null and part_of is null order by start_at limit $2",
    )
    .bind(from.athlete().0)
    .bind(RUNS)
    .fetch_all(&mut *db)
    .await?;
    for id in ids.iter().map(|id| ActivityId(*id)) {
        if let Some(group) = recordings::group(db, from, id).await? {
            let same = moved_run::arrive(db, keep, &group, now).await?;
            shoes::tell_same(db, keep, from, (id.0, same.0)).await?;
        }
    }
    sqlx::query("delete from activity where athlete_id = $1 and (activity_id = any($2) or part_of = any($2))")
        .bind(from.athlete().0)
        .bind(&ids)
        .execute(db)
        .await?;
    Ok(!ids.is_empty())
}

/// Answers, what devices measured, pains, races, shoes and facts.
async fn move_training(db: &mut PgConnection, keep: &Scope, from: &Scope, now: DateTime<Utc>) -> Result<()> {
    let days: Vec<_> = health::wellness::all(db, keep)
        .await?
        .into_iter()
        .map(|d| d.date)
        .collect();
    for day in health::wellness::all(db, from).await? {
        if !days.contains(&day.date) {
            health::wellness::put(db, keep, &day).await?;
        }
    }
    for (source, readings) in measured::all(db, from).await? {
        measured::merge(db, keep, (source, None), readings, now).await?;
    }
    for injury in health::injury::all(db, from).await? {
        health::injury::put(db, keep, &injury).await?;
    }
    for flag in health::flag::open(db, from).await? {
        health::flag::put(db, keep, &flag).await?;
    }
    let races: Vec<_> = goals::goal::all(db, keep)
        .await?
        .into_iter()
        .map(|g| (g.date, g.distance_m))
        .collect();
    for goal in goals::goal::all(db, from).await? {
        if !races.contains(&(goal.date, goal.distance_m)) {
            goals::goal::put(db, keep, &goal).await?;
        }
    }
    for result in goals::result::all(db, from).await? {
        goals::result::put(db, keep, &result).await?;
    }
    shoes::move_pairs(db, keep, from).await?;
    for fact in facts::active(db, from).await? {
        facts::learn(
            db,
            keep,
            &facts::Fact {
                source_seq: None,
                ..fact
            },
        )
        .await?;
    }
    Ok(())
}

/// One plan, not two: a day the one who stays has planned keeps its session, and only empty days are filled.
async fn move_plan(db: &mut PgConnection, keep: &Scope, from: &Scope) -> Result<()> {
    let days: Vec<_> = planned::all(db, keep).await?.into_iter().map(|s| s.date).collect();
    for session in planned::all(db, from).await? {
        if !days.contains(&session.date) {
            planned::put(db, keep, &session).await?;
        }
    }
    Ok(())
}

/// The one who stays, with what only the other had told. Settings are no part of it: those that differ are asked.
fn filled(mut kept: Athlete, gone: Athlete) -> Athlete {
    let (body, other) = (&mut kept.physiology, gone.physiology);
    body.sex = body.sex.or(other.sex);
    body.birth_year = body.birth_year.or(other.birth_year);
    body.hr_max = body.hr_max.or(other.hr_max);
    body.hr_rest = body.hr_rest.or(other.hr_rest);
    body.weight_kg = body.weight_kg.or(other.weight_kg);
    body.hr_threshold = body.hr_threshold.or(other.hr_threshold);
    body.critical_speed = body.critical_speed.or(other.critical_speed);
    let (likes, other) = (&mut kept.preferences, gone.preferences);
    likes.strength_days = likes.strength_days.take().or(other.strength_days);
    likes.long_day = likes.long_day.or(other.long_day);
    likes.methodology = likes.methodology.take().or(other.methodology);
    likes.main_goal = likes.main_goal.or(other.main_goal);
    likes.aim_by = likes.aim_by.or(other.aim_by);
    for piece in other.kit {
        if !likes.kit.contains(&piece) {
            likes.kit.push(piece);
        }
    }
    // What a professional forbade at either door holds to its later day.
    likes.no_quality_until = likes.no_quality_until.max(other.no_quality_until);
    likes.gentle_until = likes.gentle_until.max(other.gentle_until);
    if likes.recorders.is_empty() {
        likes.recorders = other.recorders;
    }
    // Two runs a day were agreed to at one door only: the one who stays decides.
    for (kept, told) in likes.minutes.iter_mut().zip(other.minutes) {
        *kept = kept.or(told);
    }
    for (into, from) in [
        (&mut likes.liked, other.liked),
        (&mut likes.disliked, other.disliked),
        (&mut kept.asked, gone.asked),
    ] {
        for word in from {
            if !into.contains(&word) {
                into.push(word);
            }
        }
    }
    kept
}
