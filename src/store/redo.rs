//! Doing again what was taken back: every restored row leaves behind how to put it as it was.

use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::wellness::Wellness;

use super::scope::Scope;
use super::undo::{Before, restore};
use super::{Result, activities, goals, health, imported, planned, recordings, sealed, seasons, shoes};

/// What came of asking to do it again.
#[derive(Debug, Clone, PartialEq)]
pub enum Again {
    /// The rows that would take it back once more.
    Done(Vec<Before>),
    /// Something else was changed since.
    Overtaken,
    /// Nothing was taken back.
    Nothing,
}

/// Does again the turn that was taken back last, unless another turn has changed something since.
pub async fn again(db: &mut PgConnection, scope: &Scope, now: DateTime<Utc>) -> Result<Again> {
    let row: Option<(Uuid, Vec<u8>, bool)> = sqlx::query_as(
        "select undo_id, body, exists (select 1 from undo_entry later
             where later.athlete_id = e.athlete_id and later.made_at > e.undone_at)
         from undo_entry e where athlete_id = $1 and undone_at is not null
         order by undone_at desc, undo_id limit 1 for update",
    )
    .bind(scope.athlete().0)
    .fetch_optional(&mut *db)
    .await?;
    let Some((undo_id, body, overtaken)) = row else {
        return Ok(Again::Nothing);
    };
    if overtaken {
        return Ok(Again::Overtaken);
    }
    let rows: Vec<Before> = sealed::open(scope, "undo_entry", &undo_id.to_string(), &body)?;
    let back = turned(db, scope, &rows, now).await?;
    sqlx::query("update undo_entry set undone_at = null, body = $3 where athlete_id = $1 and undo_id = $2")
        .bind(scope.athlete().0)
        .bind(undo_id)
        .bind(sealed::seal(scope, "undo_entry", &undo_id.to_string(), &back)?)
        .execute(db)
        .await?;
    Ok(Again::Done(back))
}

/// Restores rows, the last first, and returns those that take the restoring back, to be restored the same way.
pub async fn turned(db: &mut PgConnection, scope: &Scope, rows: &[Before], now: DateTime<Utc>) -> Result<Vec<Before>> {
    let mut back = Vec::with_capacity(rows.len());
    for row in rows.iter().rev() {
        back.extend(opposite(db, scope, row).await?);
        restore(db, scope, row, now).await?;
    }
    Ok(back)
}

/// The row that undoes restoring this one. `None` where nothing may: a warning sign that is open again stays open.
async fn opposite(db: &mut PgConnection, scope: &Scope, row: &Before) -> Result<Option<Before>> {
    Ok(match row {
        Before::Athlete { athlete, became } => became.as_ref().map(|became| Before::Athlete {
            athlete: became.clone(),
            became: Some(athlete.clone()),
        }),
        Before::NoActivity { id } => Some(Before::ActivityPresent { id: *id }),
        Before::ActivityPresent { id } => Some(Before::NoActivity { id: *id }),
        Before::NoRecording { id } => Some(Before::RecordingPresent { id: *id }),
        Before::RecordingPresent { id } => Some(Before::NoRecording { id: *id }),
        Before::Recordings { stood } => Some(Before::Recordings {
            stood: recordings::standing(db, scope, stood).await?,
        }),
        Before::Activity { activity, became } => {
            let now = activities::get(db, scope, activity.id).await?.map(Box::new);
            became.clone().or(now).map(|now| Before::Activity {
                activity: now,
                became: Some(activity.clone()),
            })
        }
        Before::Wellness { date, day, became } => {
            let empty = || Wellness {
                date: *date,
                ..Wellness::default()
            };
            Some(Before::Wellness {
                date: *date,
                day: became.clone(),
                became: Some(day.clone().unwrap_or_else(empty)),
            })
        }
        Before::Flag { .. } => None,
        Before::Fact { id, superseded } => Some(Before::FactHeld {
            id: *id,
            superseded: *superseded,
        }),
        Before::FactClosed { id } => Some(Before::FactOpen { id: *id }),
        Before::FactOpen { id } => Some(Before::FactClosed { id: *id }),
        Before::FactHeld { id, superseded } => Some(Before::Fact {
            id: *id,
            superseded: *superseded,
        }),
        Before::Measures { imported } => Some(Before::MeasuresBack {
            imported: imported.clone(),
            readings: imported::readings(db, scope, imported).await?,
        }),
        Before::MeasuresBack { imported, .. } => Some(Before::Measures {
            imported: imported.clone(),
        }),
        _ => keyed(db, scope, row).await?,
    })
}

/// The same for rows that are whole under a key: what stands there now.
async fn keyed(db: &mut PgConnection, scope: &Scope, row: &Before) -> Result<Option<Before>> {
    Ok(match row {
        Before::NoGoal { id } => {
            let now = goals::goal::all(db, scope).await?.into_iter().find(|g| g.id == *id);
            now.map(|goal| Before::Goal { goal, became: None })
        }
        Before::Goal { goal, became: None } => Some(Before::NoGoal { id: goal.id }),
        Before::Goal {
            goal,
            became: Some(became),
        } => Some(Before::Goal {
            goal: became.clone(),
            became: Some(goal.clone()),
        }),
        Before::NoResult { id } => {
            let now = goals::result::all(db, scope).await?.into_iter().find(|r| r.id == *id);
            now.map(|result| Before::Result { result })
        }
        Before::Result { result } => Some(Before::NoResult { id: result.id }),
        Before::NoInjury { id } => {
            let now = health::injury::all(db, scope).await?.into_iter().find(|i| i.id == *id);
            now.map(|injury| Before::Injury { injury, became: None })
        }
        Before::Injury { injury, became } => Some(match became {
            Some(became) => Before::Injury {
                injury: became.clone(),
                became: Some(injury.clone()),
            },
            None => Before::NoInjury { id: injury.id },
        }),
        Before::NoShoe { id } => {
            let now = shoes::pair::all(db, scope).await?.into_iter().find(|s| s.id == *id);
            now.map(|shoe| Before::Shoe { shoe, became: None })
        }
        Before::Shoe { shoe, became } => Some(match became {
            Some(became) => Before::Shoe {
                shoe: became.clone(),
                became: Some(shoe.clone()),
            },
            None => Before::NoShoe { id: shoe.id },
        }),
        Before::ShoeRun { activity, was, became } => Some(Before::ShoeRun {
            activity: *activity,
            was: *became,
            became: *was,
        }),
        Before::Session { date, .. } => {
            let now = planned::all(db, scope).await?.into_iter().find(|s| s.date == *date);
            Some(Before::Session {
                date: *date,
                session: now.map(Box::new),
            })
        }
        Before::Season { id, .. } => {
            let now = seasons::all(db, scope).await?.into_iter().find(|s| s.id == *id);
            Some(Before::Season {
                id: *id,
                season: now.map(Box::new),
            })
        }
        _ => None,
    })
}
