//! What was run.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};

use chrono::{DateTime, TimeDelta, Utc};
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::activity::{Activity, ActivityId, Recording, Sport};
use crate::domain::one_run::MOST_PIECES;
use crate::domain::one_run::kinship::{Kinship, LATE_START, SAME_START, Size, kinship};
use crate::domain::recorder::Recorder;
use crate::domain::source::Source;

use super::scope::Scope;
use super::{Result, nudges, recordings, sealed, shoes};

const TABLE: &str = "activity";

/// What became of an activity that was to be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stored {
    New(ActivityId),
    /// The same recording of this run is already there.
    Duplicate(ActivityId),
    /// Only its beginning is there: nothing was stored, [`supersede`] does.
    Longer(ActivityId),
    /// Stored as one more recording of this run, which is to be looked at again.
    Beside(ActivityId),
}

/// What an activity that is to be stored is made of.
#[derive(Debug, Clone, Copy)]
pub struct Arrival<'a> {
    /// `None`: told in words.
    pub recording: Option<&'a Recording>,
    /// A fingerprint of the recording. `None`: told in words.
    pub mark: Option<&'a [u8]>,
    pub from: Source,
}

impl Arrival<'_> {
    pub const TOLD: Self = Self {
        recording: None,
        mark: None,
        from: Source::Told,
    };

    fn recorder(&self) -> Recorder {
        Recorder::of(self.from, self.recording.and_then(|r| r.device.as_deref()))
    }
}

/// Stores an activity unless the same recording is there already. Where the same run is there, by agreement of start,
/// sport, size and place, it becomes one more recording of it.
pub async fn insert(db: &mut PgConnection, scope: &Scope, activity: &Activity, arrival: Arrival<'_>) -> Result<Stored> {
    let same = same(db, scope, activity, arrival).await?;
    match same {
        Some(Stored::Beside(run)) => {
            write(db, scope, activity, arrival, Some(run)).await?;
            recordings::unsettle(db, scope, run).await?;
            Ok(Stored::Beside(run))
        }
        Some(stored) => Ok(stored),
        None => {
            write(db, scope, activity, arrival, None).await?;
            Ok(Stored::New(activity.id))
        }
    }
}

/// Stores an activity; `part_of` is the run it is one more recording of.
pub async fn write(
    db: &mut PgConnection,
    scope: &Scope,
    activity: &Activity,
    arrival: Arrival<'_>,
    part_of: Option<ActivityId>,
) -> Result<()> {
    let row = activity.id.0.to_string();
    let track = match arrival.recording {
        Some(recording) => Some(sealed::seal_bytes(scope, TABLE, "track", &row, &packed(recording)?)?),
        None => None,
    };
    sqlx::query(
        "insert into activity (athlete_id, activity_id, start_at, local_date, sport, distance_m, duration_s, body,
                               track, source_hash, part_of)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
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
    .bind(arrival.mark)
    .bind(part_of.map(|run| run.0))
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
    arrival: Arrival<'_>,
    now: DateTime<Utc>,
) -> Result<Activity> {
    let whole = Activity {
        rpe: activity.rpe.or(there.rpe),
        pain: activity.pain.or(there.pain),
        race: activity.race || there.race,
        ..activity.clone()
    };
    set_deleted(db, scope, there.id, Some(now)).await?;
    write(db, scope, &whole, arrival, None).await?;
    nudges::about_the_same(db, scope, there.id, whole.id).await?;
    shoes::tell_same(db, scope, scope, (there.id.0, whole.id.0)).await?;
    Ok(whole)
}

/// The run of which this very recording is there.
pub async fn by_mark(db: &mut PgConnection, scope: &Scope, mark: &[u8]) -> Result<Option<ActivityId>> {
    let run: Option<Uuid> = sqlx::query_scalar(
        "select coalesce(part_of, activity_id) from activity
         where athlete_id = $1 and source_hash = $2 and deleted_at is null limit 1",
    )
    .bind(scope.athlete().0)
    .bind(mark)
    .fetch_optional(db)
    .await?;
    Ok(run.map(ActivityId))
}

/// A row near an activity.
struct Near {
    id: Uuid,
    part_of: Option<Uuid>,
    start: DateTime<Utc>,
    size: Size,
    recorded: bool,
    /// Of the same sport.
    alike: bool,
    source: Option<String>,
}

type NearRow = (
    Uuid,
    Option<Uuid>,
    DateTime<Utc>,
    Option<f64>,
    Option<f64>,
    bool,
    bool,
    Option<String>,
);

/// The rows of one sport that start around an activity, recordings that name no sport among them; and those of its day
/// of which one was told and one recorded, since who tells of a run seldom says when it began.
async fn near(db: &mut PgConnection, scope: &Scope, activity: &Activity, recorded: bool) -> Result<Vec<Near>> {
    let rows: Vec<NearRow> = sqlx::query_as(
        "select activity_id, part_of, start_at, distance_m, duration_s, track is not null, sport = $2, source
         from activity where athlete_id = $1 and deleted_at is null
           and start_at between $3 - interval '2 days' and $4 + interval '2 days'
           and (start_at between $3 and $4 and (sport = $2 or sport = $5 and track is not null)
                or local_date = $6 and sport = $2 and (track is null) = $7)
         order by start_at, activity_id",
    )
    .bind(scope.athlete().0)
    .bind(activity.sport.id())
    .bind(activity.start.checked_sub_signed(LATE_START).unwrap_or(activity.start))
    .bind(activity.start.checked_add_signed(LATE_START).unwrap_or(activity.start))
    .bind(Sport::Other.id())
    .bind(activity.local_date)
    .bind(recorded)
    .fetch_all(db)
    .await?;
    let row = |(id, part_of, start, distance_m, duration_s, recorded, alike, source): NearRow| Near {
        id,
        part_of,
        start,
        size: Size { distance_m, duration_s },
        recorded,
        alike,
        source,
    };
    Ok(rows.into_iter().map(row).collect())
}

/// The run that is there already, and what the arrival is to it. A sport that a cut file does not name is no difference.
async fn same(
    db: &mut PgConnection,
    scope: &Scope,
    activity: &Activity,
    arrival: Arrival<'_>,
) -> Result<Option<Stored>> {
    if let Some(mark) = arrival.mark
        && let Some(run) = by_mark(db, scope, mark).await?
    {
        return Ok(Some(Stored::Duplicate(run)));
    }
    let near = near(db, scope, activity, arrival.recording.is_some()).await?;
    // Of each run, the closest kin among its recordings and how far its start is.
    let mut runs: BTreeMap<Uuid, (Kinship, TimeDelta)> = BTreeMap::new();
    let mut elsewhere = BTreeSet::new();
    for row in &near {
        let run = row.part_of.unwrap_or(row.id);
        let gap = (row.start - activity.start).abs();
        match kin(db, scope, row, activity, arrival).await? {
            Kinship::Another => {}
            Kinship::Elsewhere => {
                elsewhere.insert(run);
            }
            kind => {
                let known = runs.entry(run).or_insert((kind, gap));
                *known = (known.0.max(kind), known.1.min(gap));
            }
        }
    }
    runs.retain(|run, _| !elsewhere.contains(run));
    let nearest = runs.into_iter().min_by_key(|(run, (_, gap))| (*gap, *run));
    let Some((run, (kind, _))) = nearest else {
        return Ok(None);
    };
    let (run, others) = (ActivityId(run), recordings::others(db, scope, ActivityId(run)).await?);
    Ok(match kind {
        Kinship::Known => Some(Stored::Duplicate(run)),
        Kinship::More if others == 0 => Some(Stored::Longer(run)),
        _ if others + 1 >= MOST_PIECES => Some(Stored::Duplicate(run)),
        _ => Some(Stored::Beside(run)),
    })
}

async fn kin(
    db: &mut PgConnection,
    scope: &Scope,
    row: &Near,
    activity: &Activity,
    arrival: Arrival<'_>,
) -> Result<Kinship> {
    // Its own size, not that of the row: what the athlete has corrected stays corrected.
    if let Some(arrived) = arrival.recording.filter(|_| row.recorded)
        && let Some(there) = track(db, scope, ActivityId(row.id)).await?
    {
        if !row.alike && !there.cut {
            return Ok(Kinship::Another);
        }
        let source = row.source.as_deref().and_then(Source::from_id).unwrap_or(Source::File);
        let by = Recorder::of(source, there.device.as_deref());
        return Ok(kinship((&there, by), (arrived, arrival.recorder())));
    }
    let size = Size {
        distance_m: activity.distance_m,
        duration_s: activity.duration_s(),
    };
    let at_once = (row.start - activity.start).abs() <= SAME_START;
    // The hour of what was told is a guess; how far or how long has to be known of both.
    let of_the_day = arrival.recording.is_some() != row.recorded && size.shares_a_figure(row.size);
    if !row.alike || !(at_once || of_the_day) || !size.agrees(row.size) {
        return Ok(Kinship::Another);
    }
    // Words add nothing to a run that is known; a recording adds much to words.
    Ok(match arrival.recording {
        Some(_) => Kinship::Beside,
        None => Kinship::Known,
    })
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
        "update activity set body = $3, distance_m = $4, duration_s = $5, start_at = $6, local_date = $7
         where athlete_id = $1 and activity_id = $2",
    )
    .bind(scope.athlete().0)
    .bind(activity.id.0)
    .bind(sealed::seal(scope, TABLE, &activity.id.0.to_string(), activity)?)
    .bind(activity.distance_m)
    .bind(activity.duration_s())
    .bind(activity.start)
    .bind(activity.local_date)
    .execute(db)
    .await?;
    Ok(())
}

/// Sets an activity aside, or takes it back, and its other recordings with it. One of several recordings goes alone: its
/// run is to be looked at again.
pub async fn set_deleted(
    db: &mut PgConnection,
    scope: &Scope,
    id: ActivityId,
    at: Option<DateTime<Utc>>,
) -> Result<()> {
    // Taken back with it: those that went when it did.
    sqlx::query(
        "update activity part set deleted_at = $3 from activity run
         where run.athlete_id = $1 and run.activity_id = $2 and part.athlete_id = $1 and part.part_of = $2
           and part.deleted_at is not distinct from run.deleted_at",
    )
    .bind(scope.athlete().0)
    .bind(id.0)
    .bind(at)
    .execute(&mut *db)
    .await?;
    let part_of: Option<Option<Uuid>> = sqlx::query_scalar(
        "update activity set deleted_at = $3, unsettled = several is not null
         where athlete_id = $1 and activity_id = $2 returning part_of",
    )
    .bind(scope.athlete().0)
    .bind(id.0)
    .bind(at)
    .fetch_optional(&mut *db)
    .await?;
    if let Some(run) = part_of.flatten() {
        recordings::unsettle(db, scope, ActivityId(run)).await?;
    }
    Ok(())
}

/// All activities that are not deleted, oldest first. One that has several recordings is one.
pub async fn all(db: &mut PgConnection, scope: &Scope) -> Result<Vec<Activity>> {
    let rows: Vec<(Uuid, Vec<u8>)> = sqlx::query_as(
        "select activity_id, body from activity
         where athlete_id = $1 and deleted_at is null and part_of is null order by start_at",
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
        "select body from activity
         where athlete_id = $1 and activity_id = $2 and deleted_at is null and part_of is null",
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
