//! An archive, entry by entry.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Seek};

use super::{Found, Halt, Left, Sink, health, plain, provider};
use crate::domain::source::Source;
use crate::formats::health::apple;
use crate::formats::{self, FormatError, Limits, Zip};

/// Bytes of an entry that tell what it is.
const HEAD: u64 = 65_536;

/// Takes an archive apart.
pub(super) fn walk<R: Read + Seek>(zip: &mut Zip<R>, sink: &mut Sink<'_>) -> Result<(), Halt> {
    let files = zip.files();
    if files.is_empty() {
        return Err(FormatError::Empty.into());
    }
    if let Some(export) = health_export(zip, &files)? {
        return phone(zip, &files, export, sink);
    }
    if let Some(source) = provider::of_archive(zip, &files) {
        return provider::walk(zip, &files, source, sink);
    }
    let all = files.len() as f64;
    let alone = files.len() == 1;
    for (done, index) in files.into_iter().enumerate() {
        if sink.passes() {
            continue;
        }
        let found = entry(zip, index, alone)?;
        sink.give(Some((done + 1) as f64 / all), found)?;
    }
    Ok(())
}

fn entry<R: Read + Seek>(zip: &mut Zip<R>, index: usize, alone: bool) -> Result<Vec<Found>, FormatError> {
    // The only entry is what its archive is named after.
    let name = formats::file_name(&zip.path(index)).filter(|_| !alone);
    let source = Source::File;
    match zip.read(index) {
        Ok(bytes) => plain::unpacked(&bytes, name, source),
        Err(error @ (FormatError::Locked | FormatError::Corrupt { .. })) => Ok(vec![Found::File {
            name,
            source,
            sessions: Err(error),
        }]),
        Err(error) => Err(error),
    }
}

/// Whether an archive holds a phone's health export.
pub(super) fn is_health(bytes: &[u8]) -> bool {
    Zip::open(Cursor::new(bytes), bytes.len() as u64, &Limits::default())
        .and_then(|mut zip| {
            let files = zip.files();
            health_export(&mut zip, &files)
        })
        .is_ok_and(|found| found.is_some())
}

/// The entry that is a phone's health export, whatever the language of its name.
fn health_export<R: Read + Seek>(zip: &mut Zip<R>, files: &[usize]) -> Result<Option<usize>, FormatError> {
    for index in files {
        let path = zip.path(*index).to_lowercase();
        // The clinical twin of the export is called the same, with this ending.
        let named = path
            .rsplit_once('.')
            .is_some_and(|(stem, end)| end == "xml" && !stem.ends_with("_cda"));
        if !named {
            continue;
        }
        match zip.head(*index, HEAD) {
            Ok(head) if apple::recognised(&head) => return Ok(Some(*index)),
            Ok(_) | Err(FormatError::Locked | FormatError::Corrupt { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

fn phone<R: Read + Seek>(zip: &mut Zip<R>, files: &[usize], export: usize, sink: &mut Sink<'_>) -> Result<(), Halt> {
    let bytes = zip.announced(export);
    let workouts = zip.stream(export, |reader| health::export(reader, bytes, sink))??;
    let is_route = |path: &str| path.split(['/', '\\']).any(|folder| folder == health::ROUTES);
    let routes: BTreeMap<String, usize> = files
        .iter()
        .filter(|index| is_route(&zip.path(**index)))
        .filter_map(|index| Some((formats::file_name(&zip.path(*index))?, *index)))
        .collect();
    let left = files.len() - routes.len() - 1;
    let mut bomb = None;
    let mut route = |name: &str| match zip.read(*routes.get(name)?) {
        Ok(bytes) => Some(bytes),
        Err(FormatError::Locked | FormatError::Corrupt { .. }) => None,
        Err(error) => {
            bomb = Some(error);
            None
        }
    };
    health::with_routes(workouts, &mut route, sink)?;
    if let Some(error) = bomb {
        return Err(error.into());
    }
    if left > 0 {
        let (why, count) = (Left::Other, left as u64);
        sink.give(None, vec![Found::Left { why, count }])?;
    }
    Ok(())
}
