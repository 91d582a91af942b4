//! The archive of a service: files of activities among much else.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{BufReader, Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Found, Halt, Left, Sink, plain};
use crate::domain::source::Source;
use crate::formats::provider::strava::{self, Row};
use crate::formats::provider::{self, Holding};
use crate::formats::{self, FormatError, Limits, Zip};

/// The table of activities in Strava's archive.
const TABLE: &str = "activities.csv";

/// What is found in a list of a service, JSON or table. `None`: it is none.
pub(super) fn listed(bytes: &[u8]) -> Option<Vec<Found>> {
    if let Some((rows, odd)) = strava::rows(bytes) {
        // Those with a file come with their file.
        let by_hand = rows.into_iter().filter(|row| row.file.is_none());
        let recordings = by_hand.map(|row| row.recording).collect();
        let source = Source::Strava;
        return Some(with_odd(vec![Found::Listed { source, recordings }], odd));
    }
    let Holding {
        source,
        recordings,
        readings,
        odd,
    } = provider::json(bytes)?;
    let mut found = Vec::new();
    if !recordings.is_empty() {
        found.push(Found::Listed { source, recordings });
    }
    if !readings.is_empty() {
        found.push(Found::Readings { source, readings });
    }
    Some(with_odd(found, odd))
}

fn with_odd(mut found: Vec<Found>, count: u64) -> Vec<Found> {
    if count > 0 {
        found.push(Found::Left { why: Left::Odd, count });
    }
    found
}

/// Which service an archive is of. `None`: of none that is known.
pub(super) fn of_archive<R: Read + Seek>(zip: &Zip<R>, files: &[usize]) -> Option<Source> {
    files.iter().find_map(|index| {
        let path = zip.path(*index);
        let name = path.rsplit('/').next().unwrap_or_default();
        if name == TABLE {
            Some(Source::Strava)
        } else if path.contains("DI_CONNECT") || path.contains("DI-Connect") {
            Some(Source::Garmin)
        } else if ["training-session-", "sleep_result_", "nightly_recovery_"]
            .iter()
            .any(|p| name.starts_with(p))
        {
            Some(Source::Polar)
        } else {
            None
        }
    })
}

/// Takes the archive of a service apart: files of activities first, then the lists that tell of the same.
pub(super) fn walk<R: Read + Seek>(
    zip: &mut Zip<R>,
    files: &[usize],
    source: Source,
    sink: &mut Sink<'_>,
) -> Result<(), Halt> {
    let table = files
        .iter()
        .copied()
        .find(|index| zip.path(*index).rsplit('/').next() == Some(TABLE));
    let rows = match table {
        Some(table) if source == Source::Strava => titles(zip, table)?,
        _ => HashMap::new(),
    };
    let mut order: Vec<(u8, usize)> = files.iter().map(|index| (rank(&zip.path(*index)), *index)).collect();
    order.sort_unstable();
    let all = order.len().max(1) as f64;
    for (done, (_, index)) in order.into_iter().enumerate() {
        let behind = Some((done + 1) as f64 / all);
        if rank(&zip.path(index)) == ARCHIVE {
            nested(zip, index, source, sink)?;
            continue;
        }
        if sink.passes() {
            continue;
        }
        let found = entry(zip, index, source, &rows)?;
        sink.give(behind, found)?;
    }
    Ok(())
}

const ARCHIVE: u8 = 1;

/// Files of activities come before archives of them, and both before lists.
fn rank(path: &str) -> u8 {
    match ending(path).as_str() {
        "fit" | "gpx" | "tcx" | "gz" => 0,
        "zip" => ARCHIVE,
        _ => 2,
    }
}

fn ending(path: &str) -> String {
    path.rsplit_once('.')
        .map_or(String::new(), |(_, end)| end.to_lowercase())
}

fn is_media(path: &str) -> bool {
    ["jpg", "jpeg", "png", "gif", "heic", "webp", "mp4", "mov", "m4v"].contains(&ending(path).as_str())
}

/// Strava's table, by the names of the files.
fn titles<R: Read + Seek>(zip: &mut Zip<R>, table: usize) -> Result<HashMap<String, Row>, FormatError> {
    let bytes = match zip.read(table) {
        Ok(bytes) => bytes,
        Err(FormatError::Locked | FormatError::Corrupt { .. }) => return Ok(HashMap::new()),
        Err(error) => return Err(error),
    };
    let rows = strava::rows(&bytes).map(|(rows, _)| rows).unwrap_or_default();
    Ok(rows
        .into_iter()
        .filter_map(|row| Some((row.file.clone()?, row)))
        .collect())
}

fn entry<R: Read + Seek>(
    zip: &mut Zip<R>,
    index: usize,
    source: Source,
    rows: &HashMap<String, Row>,
) -> Result<Vec<Found>, FormatError> {
    let path = zip.path(index);
    let left = |why| Ok(vec![Found::Left { why, count: 1 }]);
    if is_media(&path) {
        return left(Left::Media);
    }
    let is_list = ["json", "csv"].contains(&ending(&path).as_str());
    if rank(&path) != 0 && !is_list {
        return left(Left::Other);
    }
    let name = formats::file_name(&path);
    let bytes = match zip.read(index) {
        Ok(bytes) => bytes,
        Err(error @ (FormatError::Locked | FormatError::Corrupt { .. })) => {
            let sessions = Err(error);
            return Ok(vec![Found::File { name, source, sessions }]);
        }
        Err(error) => return Err(error),
    };
    if is_list {
        return listed(&bytes).map_or_else(|| left(Left::Other), Ok);
    }
    let row = name.as_ref().and_then(|name| rows.get(name));
    let mut found = plain::unpacked(&bytes, name.clone(), source)?;
    for one in &mut found {
        match one {
            Found::File {
                sessions: Ok(recordings),
                ..
            } => {
                if let (Some(row), [recording]) = (row, recordings.as_mut_slice()) {
                    row.describe(recording);
                }
            }
            // Watches hand over their settings and their days with their activities.
            Found::File {
                sessions: Err(FormatError::NotActivity { .. }),
                ..
            } => {
                *one = Found::Left {
                    why: Left::Other,
                    count: 1,
                };
            }
            _ => {}
        }
    }
    Ok(found)
}

/// An archive within an archive, one deep: unpacked to a file without a name, for it may be long.
fn nested<R: Read + Seek>(zip: &mut Zip<R>, index: usize, source: Source, sink: &mut Sink<'_>) -> Result<(), Halt> {
    let name = formats::file_name(&zip.path(index));
    let unread = |why, sink: &mut Sink<'_>| {
        let (name, sessions) = (name.clone(), Err(why));
        sink.give(None, vec![Found::File { name, source, sessions }])
    };
    let spooled = match zip.stream(index, |reader| spool(reader)) {
        Ok(spooled) => spooled,
        Err(why @ (FormatError::Locked | FormatError::Corrupt { .. })) => return unread(why, sink),
        Err(error) => return Err(error.into()),
    };
    let Ok((file, bytes)) = spooled else {
        let detail = "an archive within it cannot be unpacked";
        return unread(
            FormatError::Corrupt {
                format: "zip",
                at: 0,
                detail,
            },
            sink,
        );
    };
    let mut inner = match Zip::open(BufReader::new(file), bytes, &Limits::bulk()) {
        Ok(inner) => inner,
        Err(why) => return unread(why, sink),
    };
    for index in inner.files() {
        if sink.passes() {
            continue;
        }
        let found = match rank(&inner.path(index)) {
            ARCHIVE => vec![Found::Left {
                why: Left::Other,
                count: 1,
            }],
            _ => entry(&mut inner, index, source, &HashMap::new())?,
        };
        sink.give(None, found)?;
    }
    Ok(())
}

/// A file that only this process can reach, gone with it: tracks do not stay in clear on a disk.
fn spool(reader: &mut dyn Read) -> std::io::Result<(File, u64)> {
    static SPOOLED: AtomicU64 = AtomicU64::new(0);
    let number = SPOOLED.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("allure-unpacking-{}-{number}", std::process::id()));
    let mut open = OpenOptions::new();
    let mut file = open.read(true).write(true).create_new(true).mode(0o600).open(&path)?;
    std::fs::remove_file(&path)?;
    let bytes = std::io::copy(reader, &mut file)?;
    file.flush()?;
    file.rewind()?;
    Ok((file, bytes))
}
