//! The recordings of a run: which rows are one, and what they said together when they were last looked at.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::activity::{Activity, ActivityId, Recording};
use crate::domain::one_run::{Piece, of_words};
use crate::domain::recorder::Recorder;
use crate::domain::source::Source;

use super::scope::Scope;
use super::{Result, activities, athletes, sealed};

const TABLE: &str = "activity";

/// What is kept of a run that has several recordings, beside what is shown of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Several {
    /// What its own recording says.
    pub alone: Activity,
    /// What all of them say together, before anything was corrected.
    pub together: Activity,
}

/// One recording as it came, or what was told of the run in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    pub id: ActivityId,
    /// What it says by itself. Of a row that has no others, what is shown: see [`Group::several`].
    pub activity: Activity,
    /// `None`: told in words.
    pub recording: Option<Recording>,
    pub source: Source,
    /// `None`: it came before this was kept.
    pub received: Option<DateTime<Utc>>,
}

impl Kept {
    pub fn piece(&self) -> Piece {
        Piece {
            id: self.id.0,
            source: self.source,
            recording: self.recording.clone().unwrap_or_else(|| of_words(&self.activity)),
        }
    }
}

/// A run and its recordings.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// As it is shown, corrections included.
    pub shown: Activity,
    /// `None`: it had no others when it was last looked at.
    pub several: Option<Several>,
    /// The athlete said that it is a run of its own.
    pub apart: bool,
    /// Its own recording first, the others in the order they came.
    pub kept: Vec<Kept>,
}

/// What a look at the recordings of a run has made of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Settled {
    pub shown: Activity,
    /// `None`: it has no others.
    pub several: Option<Several>,
}

/// Computes what the recordings of a run say together, by the athlete's order of recorders.
pub type Judge = fn(&Group, &[Recorder]) -> Settled;

/// Where a recording stands: the run it is of, and whether it was said to be another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub id: ActivityId,
    /// `None`: it is a run itself.
    pub part_of: Option<ActivityId>,
    pub apart: bool,
}

type Row = (
    Uuid,
    Option<Uuid>,
    Vec<u8>,
    Option<Vec<u8>>,
    bool,
    Option<String>,
    Option<DateTime<Utc>>,
);

/// `None`: no such run of this athlete.
pub async fn group(db: &mut PgConnection, scope: &Scope, run: ActivityId) -> Result<Option<Group>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select activity_id, part_of, body, several, apart, source, received_at from activity
         where athlete_id = $1 and deleted_at is null and (activity_id = $2 and part_of is null or part_of = $2)
         order by part_of is not null, received_at, activity_id",
    )
    .bind(scope.athlete().0)
    .bind(run.0)
    .fetch_all(&mut *db)
    .await?;
    let mut found: Option<Group> = None;
    for (id, part_of, body, several, apart, source, received) in rows {
        let body: Activity = sealed::open(scope, TABLE, &id.to_string(), &body)?;
        let several = several.map(|sealed| opened(scope, id, &sealed)).transpose()?;
        let recording = activities::track(db, scope, ActivityId(id)).await?;
        let told = if recording.is_some() {
            Source::File
        } else {
            Source::Told
        };
        let kept = Kept {
            id: ActivityId(id),
            activity: own(&body, several.as_ref()),
            recording,
            source: source.as_deref().and_then(Source::from_id).unwrap_or(told),
            received,
        };
        match &mut found {
            Some(group) => group.kept.push(kept),
            None if part_of.is_none() => {
                found = Some(Group {
                    shown: body,
                    several,
                    apart,
                    kept: vec![kept],
                });
            }
            // Its run is set aside.
            None => return Ok(None),
        }
    }
    Ok(found)
}

/// What a row says by itself, with what was told of it.
fn own(body: &Activity, several: Option<&Several>) -> Activity {
    match several {
        Some(several) => Activity {
            rpe: body.rpe,
            pain: body.pain,
            race: body.race,
            ..several.alone.clone()
        },
        None => body.clone(),
    }
}

fn opened(scope: &Scope, id: Uuid, bytes: &[u8]) -> Result<Several> {
    let plain = sealed::open_bytes(scope, TABLE, "several", &id.to_string(), bytes)?;
    Ok(serde_json::from_slice(&plain)?)
}

/// Looks again at every run whose recordings have changed. Returns those runs as they are now.
pub async fn settle(db: &mut PgConnection, scope: &Scope, judge: Judge) -> Result<Vec<Activity>> {
    let runs: Vec<Uuid> = sqlx::query_scalar(
        "select activity_id from activity
         where athlete_id = $1 and unsettled and part_of is null and deleted_at is null order by start_at, activity_id",
    )
    .bind(scope.athlete().0)
    .fetch_all(&mut *db)
    .await?;
    if runs.is_empty() {
        return Ok(Vec::new());
    }
    let preferred = athletes::load(db, scope).await?.preferences.recorders;
    let mut settled = Vec::with_capacity(runs.len());
    for run in runs {
        if let Some(group) = group(db, scope, ActivityId(run)).await? {
            let now = judge(&group, &preferred);
            write(db, scope, &now).await?;
            settled.push(now.shown);
        }
    }
    Ok(settled)
}

/// Writes what a run is shown as and what its recordings say.
pub async fn write(db: &mut PgConnection, scope: &Scope, settled: &Settled) -> Result<()> {
    let id = settled.shown.id;
    activities::update(db, scope, &settled.shown).await?;
    let several = match &settled.several {
        Some(several) => {
            let plain = serde_json::to_vec(several)?;
            Some(sealed::seal_bytes(scope, TABLE, "several", &id.0.to_string(), &plain)?)
        }
        None => None,
    };
    sqlx::query(
        "update activity set several = $3, sport = $4, unsettled = false where athlete_id = $1 and activity_id = $2",
    )
    .bind(scope.athlete().0)
    .bind(id.0)
    .bind(several)
    .bind(settled.shown.sport.id())
    .execute(db)
    .await?;
    Ok(())
}

/// Has every run of several recordings looked at again: another of them may be the best now.
pub async fn unsettle_all(db: &mut PgConnection, scope: &Scope) -> Result<()> {
    sqlx::query("update activity set unsettled = true where athlete_id = $1 and several is not null")
        .bind(scope.athlete().0)
        .execute(db)
        .await?;
    Ok(())
}

/// Has one run looked at again.
pub async fn unsettle(db: &mut PgConnection, scope: &Scope, run: ActivityId) -> Result<()> {
    sqlx::query("update activity set unsettled = true where athlete_id = $1 and activity_id = $2")
        .bind(scope.athlete().0)
        .bind(run.0)
        .execute(db)
        .await?;
    Ok(())
}

/// How many other recordings a run has.
pub async fn others(db: &mut PgConnection, scope: &Scope, run: ActivityId) -> Result<usize> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from activity where athlete_id = $1 and part_of = $2 and deleted_at is null",
    )
    .bind(scope.athlete().0)
    .bind(run.0)
    .fetch_one(db)
    .await?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// Makes a recording a run of its own, for good. Where it is the one that stands for the run, the others leave it, and
/// the first of them stands for theirs. Returns how the rows stood; empty: it is alone, or gone.
pub async fn split(db: &mut PgConnection, scope: &Scope, recording: ActivityId) -> Result<Vec<Standing>> {
    let rows: Vec<(Uuid, Option<Uuid>, bool)> = sqlx::query_as(
        "select activity_id, part_of, apart from activity
         where athlete_id = $1 and deleted_at is null and (activity_id = $2 or part_of = $2)
         order by activity_id <> $2, received_at, activity_id",
    )
    .bind(scope.athlete().0)
    .bind(recording.0)
    .fetch_all(&mut *db)
    .await?;
    let standing = |(id, part_of, apart): &(Uuid, Option<Uuid>, bool)| Standing {
        id: ActivityId(*id),
        part_of: part_of.map(ActivityId),
        apart: *apart,
    };
    let was: Vec<Standing> = rows.iter().map(standing).collect();
    let leaving: Vec<Standing> = match was.split_first() {
        Some((own, _)) if own.part_of.is_some() => vec![*own],
        Some((_, others)) => others.to_vec(),
        None => Vec::new(),
    };
    let Some(first) = leaving.first().map(|s| s.id) else {
        return Ok(Vec::new());
    };
    let now: Vec<Standing> = leaving
        .iter()
        .map(|s| Standing {
            id: s.id,
            part_of: (s.id != first).then_some(first),
            apart: s.id == first || s.apart,
        })
        .collect();
    stand(db, scope, &now).await?;
    Ok(leaving)
}

/// Puts recordings where they stood, or where they are to stand.
pub async fn stand(db: &mut PgConnection, scope: &Scope, rows: &[Standing]) -> Result<()> {
    for row in rows {
        let left: Option<Option<Uuid>> =
            sqlx::query_scalar("select part_of from activity where athlete_id = $1 and activity_id = $2")
                .bind(scope.athlete().0)
                .bind(row.id.0)
                .fetch_optional(&mut *db)
                .await?;
        sqlx::query("update activity set part_of = $3, apart = $4 where athlete_id = $1 and activity_id = $2")
            .bind(scope.athlete().0)
            .bind(row.id.0)
            .bind(row.part_of.map(|run| run.0))
            .bind(row.apart)
            .execute(&mut *db)
            .await?;
        // What had joined it since goes with it.
        if let Some(run) = row.part_of {
            sqlx::query("update activity set part_of = $3 where athlete_id = $1 and part_of = $2")
                .bind(scope.athlete().0)
                .bind(row.id.0)
                .bind(run.0)
                .execute(&mut *db)
                .await?;
        }
        let touched = [left.flatten().map(ActivityId), row.part_of, Some(row.id)];
        for run in touched.into_iter().flatten() {
            unsettle(db, scope, run).await?;
        }
    }
    Ok(())
}

/// How some recordings stand now.
pub async fn standing(db: &mut PgConnection, scope: &Scope, of: &[Standing]) -> Result<Vec<Standing>> {
    let ids: Vec<Uuid> = of.iter().map(|s| s.id.0).collect();
    let rows: Vec<(Uuid, Option<Uuid>, bool)> = sqlx::query_as(
        "select activity_id, part_of, apart from activity where athlete_id = $1 and activity_id = any($2)
         order by part_of is not null, activity_id",
    )
    .bind(scope.athlete().0)
    .bind(&ids)
    .fetch_all(db)
    .await?;
    let standing = |(id, part_of, apart): (Uuid, Option<Uuid>, bool)| Standing {
        id: ActivityId(id),
        part_of: part_of.map(ActivityId),
        apart,
    };
    Ok(rows.into_iter().map(standing).collect())
}
