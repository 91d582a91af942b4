//! How to take back what a turn did: the rows as they were.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::activity::{Activity, ActivityId};
use crate::domain::athlete::Athlete;
use crate::domain::goal::Goal;
use crate::domain::plan::PlannedSession;
use crate::domain::season::AdoptedSeason;
use crate::domain::wellness::{Injury, OpenFlag, Wellness};

use super::scope::Scope;
use super::{Result, activities, athletes, goals, health, planned, sealed, seasons};

/// One row as it was before. Applying it restores that row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "row")]
pub enum Before {
    Athlete {
        athlete: Box<Athlete>,
    },
    NoActivity {
        id: ActivityId,
    },
    ActivityPresent {
        id: ActivityId,
    },
    Activity {
        activity: Box<Activity>,
    },
    Wellness {
        date: NaiveDate,
        day: Option<Wellness>,
    },
    NoGoal {
        id: Uuid,
    },
    Goal {
        goal: Goal,
    },
    NoResult {
        id: Uuid,
    },
    NoInjury {
        id: Uuid,
    },
    Injury {
        injury: Injury,
    },
    Flag {
        flag: OpenFlag,
    },
    Session {
        date: NaiveDate,
        session: Option<Box<PlannedSession>>,
    },
    Season {
        id: Uuid,
        season: Option<Box<AdoptedSeason>>,
    },
}

/// Remembers how to undo a turn.
pub async fn push(db: &mut PgConnection, scope: &Scope, id: Uuid, rows: &[Before], now: DateTime<Utc>) -> Result<()> {
    let body = sealed::seal(scope, "undo_entry", &id.to_string(), rows)?;
    sqlx::query("insert into undo_entry (athlete_id, undo_id, body, made_at) values ($1, $2, $3, $4)")
        .bind(scope.athlete().0)
        .bind(id)
        .bind(body)
        .bind(now)
        .execute(db)
        .await?;
    Ok(())
}

/// A turn that can be taken back, or was.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub id: Uuid,
    pub rows: Vec<Before>,
    pub undone: bool,
}

/// The latest turn that changed something, taken back or not. `None`: there was none.
pub async fn newest(db: &mut PgConnection, scope: &Scope) -> Result<Option<Entry>> {
    let row = sqlx::query_as(
        "select undo_id, body, undone_at is not null from undo_entry
         where athlete_id = $1 order by made_at desc, undo_id desc limit 1",
    )
    .bind(scope.athlete().0)
    .fetch_optional(db)
    .await?;
    opened(scope, row)
}

/// The latest turn that is not taken back. `None`: there is none.
pub async fn standing(db: &mut PgConnection, scope: &Scope) -> Result<Option<Entry>> {
    let row = sqlx::query_as(
        "select undo_id, body, false from undo_entry
         where athlete_id = $1 and undone_at is null order by made_at desc, undo_id desc limit 1",
    )
    .bind(scope.athlete().0)
    .fetch_optional(db)
    .await?;
    opened(scope, row)
}

fn opened(scope: &Scope, row: Option<(Uuid, Vec<u8>, bool)>) -> Result<Option<Entry>> {
    let Some((id, body, undone)) = row else {
        return Ok(None);
    };
    let rows = sealed::open(scope, "undo_entry", &id.to_string(), &body)?;
    Ok(Some(Entry { id, rows, undone }))
}

/// Undoes the latest turn that changed something, or the named one. `None`: there is nothing to undo.
pub async fn pop(
    db: &mut PgConnection,
    scope: &Scope,
    id: Option<Uuid>,
    now: DateTime<Utc>,
) -> Result<Option<Vec<Before>>> {
    let row: Option<(Uuid, Vec<u8>)> = sqlx::query_as(
        "select undo_id, body from undo_entry
         where athlete_id = $1 and undone_at is null and ($2::uuid is null or undo_id = $2)
         order by made_at desc, undo_id desc limit 1 for update",
    )
    .bind(scope.athlete().0)
    .bind(id)
    .fetch_optional(&mut *db)
    .await?;
    let Some((undo_id, body)) = row else { return Ok(None) };
    let rows: Vec<Before> = sealed::open(scope, "undo_entry", &undo_id.to_string(), &body)?;
    for before in rows.iter().rev() {
        restore(db, scope, before, now).await?;
    }
    sqlx::query("update undo_entry set undone_at = $3 where athlete_id = $1 and undo_id = $2")
        .bind(scope.athlete().0)
        .bind(undo_id)
        .bind(now)
        .execute(db)
        .await?;
    Ok(Some(rows))
}

async fn restore(db: &mut PgConnection, scope: &Scope, before: &Before, now: DateTime<Utc>) -> Result<()> {
    match before {
        Before::Athlete { athlete } => athletes::save(db, scope, athlete).await,
        Before::NoActivity { id } => activities::set_deleted(db, scope, *id, Some(now)).await,
        Before::ActivityPresent { id } => activities::set_deleted(db, scope, *id, None).await,
        Before::Activity { activity } => activities::update(db, scope, activity).await,
        Before::Wellness { date, day: None } => health::wellness::remove(db, scope, *date).await,
        Before::Wellness { day: Some(day), .. } => health::wellness::put(db, scope, day).await,
        Before::NoGoal { id } => goals::goal::remove(db, scope, *id).await,
        Before::Goal { goal } => goals::goal::put(db, scope, goal).await,
        Before::NoResult { id } => goals::result::remove(db, scope, *id).await,
        Before::NoInjury { id } => health::injury::remove(db, scope, *id).await,
        Before::Injury { injury } => health::injury::put(db, scope, injury).await,
        Before::Flag { flag } => health::flag::put(db, scope, flag).await,
        Before::Session { date, session: None } => planned::remove(db, scope, *date).await,
        Before::Session {
            session: Some(session), ..
        } => planned::put(db, scope, session).await,
        Before::Season { id, season: None } => seasons::remove(db, scope, *id).await,
        Before::Season {
            season: Some(season), ..
        } => seasons::put(db, scope, season).await,
    }
}
