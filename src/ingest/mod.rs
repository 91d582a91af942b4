//! Files become activities: recognised, joined, deduplicated, stored.

pub mod live;
pub mod parts;
pub mod pile;
pub mod take_in;
pub mod truth;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnection;
use tokio::task;

use crate::clock::Clock;
use crate::domain::activity::{Activity, ActivityId, Origin, Recording, Sport};
use crate::domain::measured::Reading;
use crate::domain::one_run::identity::{identity, sport_of};
use crate::domain::possible::possible;
use crate::domain::source::Source;
use crate::formats::{self, FormatError};
use crate::science::response::steady;
use crate::science::world_record;
use crate::store::activities::{self, Arrival, Stored};
use crate::store::recordings;
use crate::store::scope::Scope;
use crate::store::undo::Before;

use pile::{Found, Left};

/// One file, or one entry of an archive, decoded.
#[derive(Debug)]
pub struct Decoded {
    /// Untrusted; shown only as it is, never obeyed.
    pub name: Option<String>,
    pub source: Source,
    pub sessions: Result<Vec<Recording>, FormatError>,
}

/// Everything that came with one dropped file.
#[derive(Debug, Default)]
pub struct Dropped {
    pub files: Vec<Decoded>,
    /// Activities in figures, as services list them beside their files.
    pub listed: Vec<(Source, Vec<Recording>)>,
    pub readings: Vec<(Source, Vec<Reading>)>,
    pub left: BTreeMap<Left, u64>,
}

/// Unpacks and decodes on a thread of its own: a large file never stalls a conversation.
pub async fn decode(bytes: Vec<u8>, name: Option<String>) -> anyhow::Result<Result<Dropped, FormatError>> {
    Ok(task::spawn_blocking(move || decode_now(&bytes, name.as_deref())).await?)
}

fn decode_now(bytes: &[u8], name: Option<&str>) -> Result<Dropped, FormatError> {
    let mut dropped = Dropped::default();
    for found in pile::whole(bytes, name)? {
        match found {
            Found::File { name, source, sessions } => dropped.files.push(Decoded { name, source, sessions }),
            Found::Listed { source, recordings } => dropped.listed.push((source, recordings)),
            Found::Readings { source, readings } => dropped.readings.push((source, readings)),
            Found::Left { why, count } => *dropped.left.entry(why).or_default() += count,
        }
    }
    if let [alone] = dropped.files.as_mut_slice() {
        alone.name = name.map(str::to_owned).or(alone.name.take());
    }
    Ok(dropped)
}

/// The recordings of a file, those that belong together joined. A file none of which says when is an error.
pub(crate) fn recordings(bytes: &[u8]) -> Result<Vec<Recording>, FormatError> {
    let recordings = formats::join(formats::decode(bytes)?.sessions);
    if recordings.iter().all(|r| r.start.is_none()) {
        return Err(FormatError::NoTime);
    }
    Ok(recordings)
}

/// An activity of this athlete from a recording. `None`: it has no start, so it belongs to no day.
pub fn activity(recording: &Recording, tz: chrono_tz::Tz, id: uuid::Uuid) -> Option<Activity> {
    let start: DateTime<Utc> = recording.start?;
    let sport = run_or_other(recording);
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

/// The sport of a recording, save that what moves faster than anybody runs is no run, whatever the file calls it.
fn run_or_other(recording: &Recording) -> Sport {
    let sport = sport_of(recording);
    let seconds = recording.timer_s.or(recording.elapsed_s);
    let beyond = recording
        .distance_m
        .zip(seconds)
        .is_some_and(|(metres, seconds)| world_record::beyond(metres, seconds));
    if sport == Sport::Running && beyond {
        Sport::Other
    } else {
        sport
    }
}

/// Stores the sessions of a file: what was new, what was there already, how many had no start.
#[derive(Debug, Default, Clone)]
pub struct Taken {
    pub new: Vec<Activity>,
    /// Those of `new` whose file ends before they do.
    pub cut: Vec<ActivityId>,
    /// Beginnings that were there and that one of `new` takes the place of.
    pub replaced: Vec<Activity>,
    pub known: Vec<ActivityId>,
    /// Recordings that were kept beside one of a run that is there: its run is among the known.
    pub beside: Vec<ActivityId>,
    /// Runs as they are with what came beside them.
    pub settled: Vec<Activity>,
    /// Those that a list told of and that were there already: worth a word only where there is no other.
    pub listed: Vec<ActivityId>,
    pub without_start: usize,
    /// Recordings of an impossible date.
    pub out_of_time: usize,
}

impl Taken {
    /// What taking the file in changed, for the undo.
    pub fn rows(&self) -> Vec<Before> {
        let back = self.replaced.iter().map(|a| Before::ActivityPresent { id: a.id });
        let gone = self.new.iter().map(|a| Before::NoActivity { id: a.id });
        let beside = self.beside.iter().map(|id| Before::NoRecording { id: *id });
        back.chain(gone).chain(beside).collect()
    }

    /// How many recordings were refused for each reason.
    pub fn refused(&self) -> impl Iterator<Item = (usize, FormatError)> {
        let reasons = [
            (self.without_start, FormatError::NoTime),
            (self.out_of_time, FormatError::OutOfTime),
        ];
        reasons.into_iter().filter(|(count, _)| *count > 0)
    }

    /// The same as a list tells it.
    #[must_use]
    pub fn of_a_list(mut self) -> Self {
        self.listed.append(&mut self.known);
        self
    }

    /// How many were there already: those of lists where nothing else came.
    pub fn known_count(&self) -> usize {
        if self.new.is_empty() && self.known.is_empty() {
            self.listed.len()
        } else {
            self.known.len()
        }
    }

    /// Adds what another file held.
    pub fn and(&mut self, other: Self) {
        self.new.extend(other.new);
        self.cut.extend(other.cut);
        self.replaced.extend(other.replaced);
        self.known.extend(other.known);
        self.beside.extend(other.beside);
        self.settled.extend(other.settled);
        self.listed.extend(other.listed);
        self.without_start += other.without_start;
        self.out_of_time += other.out_of_time;
        self.settle();
    }

    /// A beginning that came with its whole was never there before it.
    fn settle(&mut self) {
        let replaced = std::mem::take(&mut self.replaced);
        let (passing, there): (Vec<_>, Vec<_>) = replaced
            .into_iter()
            .partition(|a| self.new.iter().any(|new| new.id == a.id));
        self.replaced = there;
        let gone = |id: ActivityId| passing.iter().any(|a| a.id == id);
        self.new.retain(|a| !gone(a.id));
        self.cut.retain(|id| !gone(*id));
        for run in self.settled.drain(..) {
            if let Some(new) = self.new.iter_mut().find(|a| a.id == run.id) {
                *new = run;
            }
        }
    }
}

pub async fn store(
    db: &mut PgConnection,
    scope: &Scope,
    clock: &Clock,
    tz: chrono_tz::Tz,
    (recordings, from): (&[Recording], Source),
) -> crate::store::Result<Taken> {
    let mut taken = Taken::default();
    for recording in recordings {
        let Some(activity) = activity(recording, tz, clock.id()) else {
            taken.without_start += 1;
            continue;
        };
        if !possible(activity.start, clock.now()) {
            taken.out_of_time += 1;
            continue;
        }
        let mark = scope.fingerprint(identity(recording, activity.start).as_bytes());
        let arrival = Arrival {
            recording: Some(recording),
            mark: Some(&mark),
            from,
        };
        let stored = match activities::insert(db, scope, &activity, arrival).await? {
            Stored::Duplicate(id) => {
                taken.known.push(id);
                continue;
            }
            Stored::Beside(run) => {
                activities::came_from(db, scope, activity.id, from, clock.now()).await?;
                taken.settled.extend(truth::settle(db, scope).await?);
                taken.known.push(run);
                taken.beside.push(activity.id);
                continue;
            }
            Stored::New(_) => activity,
            Stored::Longer(id) => {
                let Some(group) = recordings::group(db, scope, id).await? else {
                    continue;
                };
                let there = group.shown.clone();
                let now = truth::corrected(&group, &activity);
                let whole = activities::supersede(db, scope, &there, &now, arrival, clock.now()).await?;
                taken.replaced.push(there);
                whole
            }
        };
        activities::came_from(db, scope, stored.id, from, clock.now()).await?;
        if recording.cut {
            taken.cut.push(stored.id);
        }
        taken.new.push(stored);
    }
    taken.settle();
    Ok(taken)
}
