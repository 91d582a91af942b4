//! A phone's health export: readings as they stream by, then the workouts with their tracks.

use std::io::BufRead;

use super::{Found, Halt, Left, Sink};
use crate::domain::measured::Reading;
use crate::domain::source::Source;
use crate::formats::health::apple::{Export, Item, Workout};
use crate::formats::{self, FormatError};

/// The folder of tracks beside the export.
pub(super) const ROUTES: &str = "workout-routes";
/// Readings gathered before they are handed on, so that a day is not written anew for each of them.
const BATCH: usize = 50_000;
/// Workouts kept until the tracks are read; nobody lives to do more.
const MOST_WORKOUTS: usize = 100_000;

/// Hands on the readings of an export and returns its workouts. `bytes`: of the export, as far as is known.
pub(super) fn export(reader: &mut dyn BufRead, bytes: Option<u64>, sink: &mut Sink<'_>) -> Result<Vec<Workout>, Halt> {
    let mut export = Export::new(reader)?;
    let mut readings = Vec::new();
    let mut workouts = Vec::new();
    let mut cut = false;
    while let Some(item) = export.next() {
        match item {
            Item::Reading(reading) => readings.push(reading),
            Item::Workout(workout) if workouts.len() < MOST_WORKOUTS => workouts.push(*workout),
            Item::Workout(_) => {}
            Item::Cut => cut = true,
        }
        if readings.len() >= BATCH {
            let behind = bytes.map(|all| export.position() as f64 / all.max(1) as f64);
            sink.give(behind, vec![told(std::mem::take(&mut readings))])?;
        }
    }
    let mut last = vec![told(readings)];
    for (why, count) in [(Left::Odd, export.odd()), (Left::Cut, u64::from(cut))] {
        if count > 0 {
            last.push(Found::Left { why, count });
        }
    }
    sink.give(None, last)?;
    Ok(workouts)
}

fn told(readings: Vec<Reading>) -> Found {
    Found::Readings {
        source: Source::AppleHealth,
        readings,
    }
}

/// Hands on workouts, each with the track of the files that `route` finds by their names.
pub(super) fn with_routes(
    workouts: Vec<Workout>,
    route: &mut dyn FnMut(&str) -> Option<Vec<u8>>,
    sink: &mut Sink<'_>,
) -> Result<(), Halt> {
    let all = workouts.len().max(1) as f64;
    for (index, mut workout) in workouts.into_iter().enumerate() {
        if sink.passes() {
            continue;
        }
        let names = std::mem::take(&mut workout.routes);
        let tracks = names.iter().filter_map(|name| formats::decode(&route(name)?).ok());
        let tracks: Vec<_> = tracks.flat_map(|file| file.sessions).collect();
        workout.with_track(tracks);
        let found = Found::File {
            name: None,
            source: Source::AppleHealth,
            sessions: Ok::<_, FormatError>(vec![workout.recording]),
        };
        sink.give(Some((index + 1) as f64 / all), vec![found])?;
    }
    Ok(())
}
