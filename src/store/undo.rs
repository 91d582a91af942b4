//! How to take back what a turn did: the rows as they were.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::activity::{Activity, ActivityId};
use crate::domain::athlete::Athlete;
use crate::domain::goal::{Goal, RaceResult};
use crate::domain::measured::Reading;
use crate::domain::plan::PlannedSession;
use crate::domain::season::AdoptedSeason;
use crate::domain::shoe::Shoe;
use crate::domain::taken_back::TakenBack;
use crate::domain::wellness::{Injury, OpenFlag, Wellness};

use super::facts::Learnt;
use super::imported::{self, Imported};
use super::recordings::{self, Standing};
use super::scope::Scope;
use super::{Result, activities, athletes, facts, goals, health, planned, redo, sealed, seasons, shoes};

/// One row as it was before, and where it was changed what it became. Applying it takes that change back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "row")]
pub enum Before {
    Athlete {
        athlete: Box<Athlete>,
        /// What the turn made of it: only what differs is put back, and only where it still stands. `None` in
        /// entries that did not keep it: nothing is put back.
        #[serde(default)]
        became: Option<Box<Athlete>>,
    },
    NoActivity {
        id: ActivityId,
    },
    ActivityPresent {
        id: ActivityId,
    },
    /// One more recording of a run came.
    NoRecording {
        id: ActivityId,
    },
    RecordingPresent {
        id: ActivityId,
    },
    /// Recordings stood elsewhere: one was split off a run, or joined to it.
    Recordings {
        stood: Vec<Standing>,
    },
    Activity {
        activity: Box<Activity>,
        #[serde(default)]
        became: Option<Box<Activity>>,
    },
    Wellness {
        date: NaiveDate,
        day: Option<Wellness>,
        #[serde(default)]
        became: Option<Wellness>,
    },
    NoGoal {
        id: Uuid,
    },
    Goal {
        goal: Goal,
        /// `None`: the goal was dropped.
        #[serde(default)]
        became: Option<Goal>,
    },
    NoResult {
        id: Uuid,
    },
    /// A race run, there again.
    Result {
        result: RaceResult,
    },
    NoInjury {
        id: Uuid,
    },
    Injury {
        injury: Injury,
        #[serde(default)]
        became: Option<Injury>,
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
    NoShoe {
        id: Uuid,
    },
    Shoe {
        shoe: Shoe,
        /// `None`: the pair is gone.
        became: Option<Shoe>,
    },
    /// The pair of a run was told.
    ShoeRun {
        activity: Uuid,
        /// `None`: none was told.
        was: Option<Uuid>,
        became: Option<Uuid>,
    },
    /// Readings came with an import.
    Measures {
        imported: Imported,
    },
    /// They were taken back.
    MeasuresBack {
        imported: Imported,
        readings: Vec<Reading>,
    },
    /// Something was learnt.
    Fact {
        id: Uuid,
        superseded: Option<Uuid>,
    },
    /// What was learnt holds again.
    FactHeld {
        id: Uuid,
        superseded: Option<Uuid>,
    },
    /// Something known held no more.
    FactClosed {
        id: Uuid,
    },
    /// Something that held no more holds again.
    FactOpen {
        id: Uuid,
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

/// Answers given after the one that made an entry.
pub async fn answers_since(db: &mut PgConnection, scope: &Scope, id: Uuid) -> Result<i64> {
    let count = sqlx::query_scalar(
        "select count(*) from message m join undo_entry e on e.athlete_id = m.athlete_id
         where m.athlete_id = $1 and e.undo_id = $2 and m.role = 'coach' and m.sent_at > e.made_at",
    )
    .bind(scope.athlete().0)
    .bind(id)
    .fetch_one(db)
    .await?;
    Ok(count)
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
    let back = redo::turned(db, scope, &rows, now).await?;
    // From here on the entry holds how to do it again.
    sqlx::query("update undo_entry set undone_at = $3, body = $4 where athlete_id = $1 and undo_id = $2")
        .bind(scope.athlete().0)
        .bind(undo_id)
        .bind(now)
        .bind(sealed::seal(scope, "undo_entry", &undo_id.to_string(), &back)?)
        .execute(db)
        .await?;
    Ok(Some(rows))
}

pub(super) async fn restore(db: &mut PgConnection, scope: &Scope, before: &Before, now: DateTime<Utc>) -> Result<()> {
    match before {
        Before::Athlete { athlete, became } => restore_athlete(db, scope, athlete, became.as_deref()).await,
        Before::NoActivity { id } | Before::NoRecording { id } => {
            activities::set_deleted(db, scope, *id, Some(now)).await
        }
        Before::ActivityPresent { id } | Before::RecordingPresent { id } => {
            activities::set_deleted(db, scope, *id, None).await
        }
        Before::Recordings { stood } => recordings::stand(db, scope, stood).await,
        Before::Activity { activity, became } => {
            let now = activities::get(db, scope, activity.id).await?;
            let row = put_back(activity.as_ref(), became.as_deref(), now);
            activities::update(db, scope, &row).await
        }
        Before::Wellness { date, day, became } => restore_day(db, scope, *date, day.as_ref(), became.as_ref()).await,
        Before::NoGoal { id } => goals::goal::remove(db, scope, *id).await,
        Before::Goal { goal, became } => {
            let now = goals::goal::all(db, scope).await?.into_iter().find(|g| g.id == goal.id);
            goals::goal::put(db, scope, &put_back(goal, became.as_ref(), now)).await
        }
        Before::NoResult { id } => goals::result::remove(db, scope, *id).await,
        Before::Result { result } => goals::result::put(db, scope, result).await,
        Before::NoInjury { id } => health::injury::remove(db, scope, *id).await,
        Before::Injury { injury, became } => {
            let all = health::injury::all(db, scope).await?;
            let now = all.into_iter().find(|i| i.id == injury.id);
            health::injury::put(db, scope, &put_back(injury, became.as_ref(), now)).await
        }
        Before::Flag { flag } => health::flag::put(db, scope, flag).await,
        Before::Session { date, session: None } => planned::remove(db, scope, *date).await,
        Before::Session {
            session: Some(session), ..
        } => planned::put(db, scope, session).await,
        Before::Season { id, season: None } => seasons::remove(db, scope, *id).await,
        Before::Season {
            season: Some(season), ..
        } => seasons::put(db, scope, season).await,
        Before::NoShoe { id } => shoes::pair::remove(db, scope, *id).await,
        Before::Shoe { shoe, became } => {
            let now = shoes::pair::all(db, scope).await?.into_iter().find(|s| s.id == shoe.id);
            shoes::pair::put(db, scope, &put_back(shoe, became.as_ref(), now)).await
        }
        Before::ShoeRun { activity, was, became } => shoes::retell(db, scope, *activity, *became, *was).await,
        Before::Measures { imported } => imported::take_back(db, scope, imported, now).await,
        Before::MeasuresBack { imported, readings } => imported::put_again(db, scope, imported, readings, now).await,
        Before::FactClosed { id } => facts::reopen(db, scope, *id).await,
        Before::FactOpen { id } => facts::close(db, scope, *id, now).await.map(|_| ()),
        Before::Fact { id, superseded } => {
            let learnt = Learnt {
                id: *id,
                superseded: *superseded,
            };
            facts::retract(db, scope, &learnt).await
        }
        Before::FactHeld { id, superseded } => {
            let learnt = Learnt {
                id: *id,
                superseded: *superseded,
            };
            facts::hold_again(db, scope, &learnt).await
        }
    }
}

async fn restore_athlete(db: &mut PgConnection, scope: &Scope, was: &Athlete, became: Option<&Athlete>) -> Result<()> {
    let Some(became) = became else { return Ok(()) };
    let now = athletes::load(db, scope).await?;
    let then = now.taken_back(was, became);
    if then.preferences.recorders != now.preferences.recorders {
        recordings::unsettle_all(db, scope).await?;
    }
    athletes::save(db, scope, &then).await
}

/// The row without the change; as it was before where what it became, or the row itself, is not known.
fn put_back<T: TakenBack + Clone>(was: &T, became: Option<&T>, now: Option<T>) -> T {
    match (became, now) {
        (Some(became), Some(now)) => now.taken_back(was, became),
        _ => was.clone(),
    }
}

async fn restore_day(
    db: &mut PgConnection,
    scope: &Scope,
    date: NaiveDate,
    was: Option<&Wellness>,
    became: Option<&Wellness>,
) -> Result<()> {
    let empty = Wellness {
        date,
        ..Wellness::default()
    };
    let now = health::wellness::all(db, scope)
        .await?
        .into_iter()
        .find(|d| d.date == date);
    let day = put_back(was.unwrap_or(&empty), became, now);
    if day == empty {
        return health::wellness::remove(db, scope, date).await;
    }
    health::wellness::put(db, scope, &day).await
}
