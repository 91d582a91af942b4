//! What was run.

use std::io::{Read, Write};

use chrono::{DateTime, Utc};
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::activity::{Activity, ActivityId, Recording, Sport};
use crate::domain::source::Source;

use super::same_run::{Kinship, SAME_START, Size, kinship};
use super::scope::Scope;
use super::{Result, nudges, sealed, shoes};

const TABLE: &str = "activity";
/// What became of an activity that was to be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stored {
    New(ActivityId),
    /// The same run is already there.
    Duplicate(ActivityId),
    /// Only its beginning is there: nothing was stored, [`supersede`] does.
    Longer(ActivityId),
}

/// Stores an activity unless the same run is there already, by content or by agreement of start,
/// sport and size. `source` is a fingerprint of the file's session; `None` for a run told in words.
pub async fn insert(
    db: &mut PgConnection,
    scope: &Scope,
    activity: &Activity,
    recording: Option<&Recording>,
    source: Option<&[u8]>,
) -> Result<Stored> {
    if let Some(stored) = same(db, scope, activity, recording, source).await? {
        return Ok(stored);
    }
    write(db, scope, activity, recording, source).await?;
    Ok(Stored::New(activity.id))
}

async fn write(
    db: &mut PgConnection,
    scope: &Scope,
    activity: &Activity,
    recording: Option<&Recording>,
    source: Option<&[u8]>,
) -> Result<()> {
    let row = activity.id.0.to_string();
    let track = match recording {
        Some(recording) => Some(sealed::seal_bytes(scope, TABLE, "track", &row, &packed(recording)?)?),
        None => None,
    };
    sqlx::query(
        "insert into activity (athlete_id, activity_id, start_at, local_date, sport, distance_m, duration_s, body, track, source_hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(scope.athlete().0)
    .bind(activity.id.0)
    .bind(activity.start)
    .bind(activity.local_date)
    .bind(activity.sport.id())
    .bind(activity.distance_m)
    .bind(activity.duration_s())
    .bind(sealed::seal(scope, TABLE, &row, activity)?)
    .bind(track)
    .bind(source)
    .execute(db)
    .await?;
    Ok(())
}

/// Stores the whole of a run whose beginning was `there`, which is set aside `now`. What the athlete said of the
/// beginning was said of the run. Returns the activity stored.
pub async fn supersede(
    db: &mut PgConnection,
    scope: &Scope,
    there: &Activity,
    activity: &Activity,
    (recording, source): (Option<&Recording>, Option<&[u8]>),
    now: DateTime<Utc>,
) -> Result<Activity> {
    let whole = Activity {
        rpe: activity.rpe.or(there.rpe),
        pain: activity.pain.or(there.pain),
        race: activity.race || there.race,
        ..activity.clone()
    };
    set_deleted(db, scope, there.id, Some(now)).await?;
    write(db, scope, &whole, recording, source).await?;
    nudges::about_the_same(db, scope, there.id, whole.id).await?;
    shoes::tell_same(db, scope, scope, (there.id.0, whole.id.0)).await?;
    Ok(whole)
}

/// A row near an activity: its id, its size, whether it holds a recording, is of the same sport and of the same content.
type Near = (Uuid, Option<f64>, Option<f64>, bool, bool, bool);

/// The run that is there already. A sport that a cut file does not name is no difference.
async fn same(
    db: &mut PgConnection,
    scope: &Scope,
    activity: &Activity,
    recording: Option<&Recording>,
    source: Option<&[u8]>,
) -> Result<Option<Stored>> {
    let near: Vec<Near> = sqlx::query_as(
        "select activity_id, distance_m, duration_s, track is not null, sport = $2, coalesce(source_hash = $5, false)
         from activity where athlete_id = $1 and deleted_at is null
           and (start_at between $3 and $4 and (sport = $2 or sport = $6 and track is not null) or source_hash = $5)
         order by source_hash = $5 desc nulls last, start_at",
    )
    .bind(scope.athlete().0)
    .bind(activity.sport.id())
    .bind(activity.start - SAME_START)
    .bind(activity.start + SAME_START)
    .bind(source)
    .bind(Sport::Other.id())
    .fetch_all(&mut *db)
    .await?;
    let size = Size {
        distance_m: activity.distance_m,
        duration_s: activity.duration_s(),
    };
    for (id, distance_m, duration_s, recorded, alike, by_content) in near {
        let id = ActivityId(id);
        if by_content {
            return Ok(Some(Stored::Duplicate(id)));
        }
        let there = match recording.filter(|_| recorded) {
            Some(arrived) => track(db, scope, id).await?.map(|there| (there, arrived)),
            None => None,
        };
        // Its own size, not that of the row: what the athlete has corrected stays corrected.
        let kind = match &there {
            Some((there, _)) if !alike && !there.cut => Kinship::Another,
            Some((there, arrived)) => kinship(there, arrived),
            None if !alike => Kinship::Another,
            None if size.agrees(Size { distance_m, duration_s }) => Kinship::Known,
            None => Kinship::Another,
        };
        match kind {
            Kinship::Another => {}
            Kinship::Known => return Ok(Some(Stored::Duplicate(id))),
            Kinship::More => return Ok(Some(Stored::Longer(id))),
        }
    }
    Ok(None)
}

/// Notes where an activity came from, and when.
pub async fn came_from(
    db: &mut PgConnection,
    scope: &Scope,
    id: ActivityId,
    source: Source,
    at: DateTime<Utc>,
) -> Result<()> {
    sqlx::query("update activity set source = $3, received_at = $4 where athlete_id = $1 and activity_id = $2")
        .bind(scope.athlete().0)
        .bind(id.0)
        .bind(source.id())
        .bind(at)
        .execute(db)
        .await?;
    Ok(())
}

/// Where an activity came from, and when. `None`: stored before this was kept.
pub async fn origin(db: &mut PgConnection, scope: &Scope, id: ActivityId) -> Result<Option<(Source, DateTime<Utc>)>> {
    let row: Option<(Option<String>, Option<DateTime<Utc>>)> =
        sqlx::query_as("select source, received_at from activity where athlete_id = $1 and activity_id = $2")
            .bind(scope.athlete().0)
            .bind(id.0)
            .fetch_optional(db)
            .await?;
    Ok(row.and_then(|(source, at)| Source::from_id(&source?).zip(at)))
}

/// Replaces what is known of an activity; the track stays.
pub async fn update(db: &mut PgConnection, scope: &Scope, activity: &Activity) -> Result<()> {
    sqlx::query(
        "update activity set body = $3, distance_m = $4, duration_s = $5 where athlete_id = $1 and activity_id = $2",
    )
    .bind(scope.athlete().0)
    .bind(activity.id.0)
    .bind(sealed::seal(scope, TABLE, &activity.id.0.to_string(), activity)?)
    .bind(activity.distance_m)
    .bind(activity.duration_s())
    .execute(db)
    .await?;
    Ok(())
}

/// Sets an activity aside, or takes it back.
pub async fn set_deleted(
    db: &mut PgConnection,
    scope: &Scope,
    id: ActivityId,
    at: Option<DateTime<Utc>>,
) -> Result<()> {
    sqlx::query("update activity set deleted_at = $3 where athlete_id = $1 and activity_id = $2")
        .bind(scope.athlete().0)
        .bind(id.0)
        .bind(at)
        .execute(db)
        .await?;
    Ok(())
}

/// All activities that are not deleted, oldest first.
pub async fn all(db: &mut PgConnection, scope: &Scope) -> Result<Vec<Activity>> {
    let rows: Vec<(Uuid, Vec<u8>)> = sqlx::query_as(
        "select activity_id, body from activity where athlete_id = $1 and deleted_at is null order by start_at",
    )
    .bind(scope.athlete().0)
    .fetch_all(db)
    .await?;
    rows.iter()
        .map(|(id, body)| sealed::open(scope, TABLE, &id.to_string(), body))
        .collect()
}

/// `None`: no such activity of this athlete.
pub async fn get(db: &mut PgConnection, scope: &Scope, id: ActivityId) -> Result<Option<Activity>> {
    let body: Option<Vec<u8>> = sqlx::query_scalar(
        "select body from activity where athlete_id = $1 and activity_id = $2 and deleted_at is null",
    )
    .bind(scope.athlete().0)
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    body.map(|body| sealed::open(scope, TABLE, &id.0.to_string(), &body))
        .transpose()
}

/// The recording behind an activity. `None` for one told in words.
pub async fn track(db: &mut PgConnection, scope: &Scope, id: ActivityId) -> Result<Option<Recording>> {
    let sealed_track: Option<Option<Vec<u8>>> =
        sqlx::query_scalar("select track from activity where athlete_id = $1 and activity_id = $2")
            .bind(scope.athlete().0)
            .bind(id.0)
            .fetch_optional(db)
            .await?;
    let Some(sealed_track) = sealed_track.flatten() else {
        return Ok(None);
    };
    let plain = sealed::open_bytes(scope, TABLE, "track", &id.0.to_string(), &sealed_track)?;
    Ok(Some(unpacked(&plain)?))
}

fn packed(recording: &Recording) -> Result<Vec<u8>> {
    let json = serde_json::to_vec(recording)?;
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(&json).map_err(serde_json::Error::io)?;
    Ok(encoder.finish().map_err(serde_json::Error::io)?)
}

fn unpacked(bytes: &[u8]) -> Result<Recording> {
    let mut json = Vec::new();
    ZlibDecoder::new(bytes)
        .read_to_end(&mut json)
        .map_err(serde_json::Error::io)?;
    Ok(serde_json::from_slice(&json)?)
}
