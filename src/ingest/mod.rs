//! Files become activities: recognised, joined, deduplicated, stored.

use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnection;
use tokio::task;

use crate::clock::Clock;
use crate::domain::activity::{Activity, ActivityId, Origin, Recording, Sport};
use crate::formats::{self, FormatError, Limits};
use crate::science::response::steady;
use crate::store::activities::{self, Stored};
use crate::store::scope::Scope;

/// One file, or one entry of an archive, decoded.
#[derive(Debug)]
pub struct Decoded {
    /// Untrusted; shown only as it is, never obeyed.
    pub name: Option<String>,
    pub sessions: Result<Vec<Recording>, FormatError>,
}

/// Unpacks and decodes on a thread of its own: a large file never stalls a conversation.
pub async fn decode(bytes: Vec<u8>, name: Option<String>) -> anyhow::Result<Result<Vec<Decoded>, FormatError>> {
    Ok(task::spawn_blocking(move || decode_now(&bytes, name.as_deref())).await?)
}

fn decode_now(bytes: &[u8], name: Option<&str>) -> Result<Vec<Decoded>, FormatError> {
    let entries = formats::open(bytes, &Limits::default())?;
    let single = entries.len() == 1;
    Ok(entries
        .into_iter()
        .map(|entry| Decoded {
            name: if single {
                name.map(str::to_owned).or(entry.name)
            } else {
                entry.name
            },
            sessions: formats::decode(&entry.bytes).map(|file| formats::join(file.sessions)),
        })
        .collect())
}

/// An activity of this athlete from a recording. `None`: it has no start, so it belongs to no day.
pub fn activity(recording: &Recording, tz: chrono_tz::Tz, id: uuid::Uuid) -> Option<Activity> {
    let start: DateTime<Utc> = recording.start?;
    let sport = sport_of(recording);
    Some(Activity {
        id: ActivityId(id),
        sport,
        start,
        local_date: start.with_timezone(&tz).date_naive(),
        distance_m: recording.distance_m,
        timer_s: recording.timer_s,
        elapsed_s: recording.elapsed_s,
        avg_hr: recording.avg_hr,
        max_hr: recording.max_hr,
        ascent_m: recording.ascent_m,
        rpe: None,
        pain: None,
        origin: Origin::File,
        race: false,
        best_efforts: if sport == Sport::Running {
            formats::best_efforts(recording)
        } else {
            Vec::new()
        },
        steady: (sport == Sport::Running).then(|| steady::steady(recording)).flatten(),
    })
}

/// A track that does not name its sport is a run where it moves like one: faster than walking, slower than
/// riding. The athlete can undo it.
fn sport_of(recording: &Recording) -> Sport {
    let unnamed = recording.sport == Sport::Other && recording.sport_label.is_none();
    let seconds = recording.timer_s.or(recording.elapsed_s);
    let speed = recording
        .distance_m
        .zip(seconds)
        .filter(|(_, s)| *s > 0.0)
        .map(|(m, s)| m / s);
    if unnamed && speed.is_some_and(|v| (1.6..=5.5).contains(&v)) {
        Sport::Running
    } else {
        recording.sport
    }
}

/// Stores the sessions of a file: what was new, what was there already, how many had no start.
#[derive(Debug, Default, Clone)]
pub struct Taken {
    pub new: Vec<Activity>,
    pub known: Vec<ActivityId>,
    pub without_start: usize,
}

pub async fn store(
    db: &mut PgConnection,
    scope: &Scope,
    clock: &Clock,
    tz: chrono_tz::Tz,
    recordings: &[Recording],
) -> crate::store::Result<Taken> {
    let mut taken = Taken::default();
    for recording in recordings {
        let Some(activity) = activity(recording, tz, clock.id()) else {
            taken.without_start += 1;
            continue;
        };
        let source = scope.fingerprint(identity(recording, &activity).as_bytes());
        match activities::insert(db, scope, &activity, Some(recording), Some(&source)).await? {
            Stored::New(_) => taken.new.push(activity),
            Stored::Duplicate(id) => taken.known.push(id),
        }
    }
    Ok(taken)
}

/// What makes a recording the same one again: sport, start to the second, samples and metres.
fn identity(recording: &Recording, activity: &Activity) -> String {
    format!(
        "{}|{}|{}|{:?}",
        activity.sport.id(),
        activity.start.timestamp(),
        recording.samples.len(),
        recording.distance_m.map(|m| m.round() as i64)
    )
}
