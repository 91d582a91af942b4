//! One file that is no archive of many.

use std::io::Cursor;

use super::{Found, Halt, Sink, health, provider};
use crate::domain::source::Source;
use crate::formats::health::apple;
use crate::formats::{self, FormatError, Limits};
use crate::ingest::recordings;

/// What is found in a file, unpacked where it is a gzip file.
pub(super) fn found(bytes: &[u8], name: Option<&str>, source: Source) -> Result<Vec<Found>, FormatError> {
    let mut found = Vec::new();
    for entry in formats::open(bytes, &Limits::default())? {
        let name = name.map(str::to_owned).or(entry.name);
        match entry.bytes {
            Ok(bytes) => found.extend(unpacked(&bytes, name, source)?),
            Err(error) => found.push(Found::File {
                name,
                source,
                sessions: Err(error),
            }),
        }
    }
    Ok(found)
}

/// What is found in a file that is not packed.
pub(super) fn unpacked(bytes: &[u8], name: Option<String>, source: Source) -> Result<Vec<Found>, FormatError> {
    if apple::recognised(&bytes[..bytes.len().min(65_536)]) {
        return export(bytes);
    }
    if let Some(found) = provider::listed(bytes) {
        return Ok(found);
    }
    let sessions = recordings(bytes);
    let body = match &sessions {
        Err(FormatError::NotActivity { .. } | FormatError::NoSession { .. }) => formats::body(bytes),
        _ => None,
    };
    if let Some((garmin, readings)) = body {
        let source = if garmin { Source::Garmin } else { source };
        return Ok(vec![Found::Readings { source, readings }]);
    }
    Ok(vec![Found::File { name, source, sessions }])
}

/// A phone's export without the tracks that came beside it.
fn export(bytes: &[u8]) -> Result<Vec<Found>, FormatError> {
    let mut found = Vec::new();
    let mut keep = |part: super::Part| {
        found.extend(part.found);
        true
    };
    let mut sink = Sink {
        number: 0,
        stored: 0,
        send: &mut keep,
    };
    let read = health::export(&mut Cursor::new(bytes), None, &mut sink)
        .and_then(|workouts| health::with_routes(workouts, &mut |_| None, &mut sink));
    match read {
        Err(Halt::Format(error)) => Err(error),
        Ok(()) | Err(Halt::Gone) => Ok(found),
    }
}
