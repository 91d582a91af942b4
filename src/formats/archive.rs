//! Archives unpacked within bounds: a gzip file, a zip of files or of gzip files.
//!
//! Declared sizes and names are never trusted. Archives inside archives are handed on as
//! they are, and no format will recognise them.

use std::io::{Cursor, Read};

use super::zipped::Zip;
use super::{Bound, FormatError, label};
use flate2::bufread::MultiGzDecoder;

/// How much may come out of one upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of all entries together.
    pub total_bytes: u64,
    /// Files of an archive, directories included.
    pub entries: usize,
    /// Unpacked bytes per packed byte ...
    pub ratio: u64,
    /// ... looked at only beyond this many unpacked bytes: honest exports of repetitive XML
    /// shrink to a thirtieth and more.
    pub ratio_from_bytes: u64,
    /// Bytes of one entry held in memory; what is longer can only stream by.
    pub entry_bytes: u64,
}

impl Limits {
    /// For an archive read part by part from a disk: years of a life, none of it held at once.
    pub fn bulk() -> Self {
        Self {
            total_bytes: 200_000_000_000,
            entries: 200_000,
            entry_bytes: 300_000_000,
            ..Self::default()
        }
    }

    /// For an export of a phone sent in a chat, which only streams by.
    pub fn streamed() -> Self {
        Self {
            total_bytes: 2_000_000_000,
            ..Self::default()
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            total_bytes: 200_000_000,
            entries: 10_000,
            ratio: 200,
            ratio_from_bytes: 50_000_000,
            entry_bytes: 200_000_000,
        }
    }
}

/// One unpacked file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Last component of its name in the archive, cleaned. Untrusted text; `None` for a file
    /// that was not in an archive.
    pub name: Option<String>,
    /// Up to a damage of the archive. The error is why nothing of the entry can be read.
    pub bytes: Result<Vec<u8>, FormatError>,
}

/// Unpacks an upload; what is no archive is its own single entry.
///
/// Directories and the files macOS adds are left out. Errors: `Empty`; `TooLarge` and `Bomb`
/// beyond the limits; `Corrupt` when nothing of the archive can be read; `Locked` when all of it
/// is behind a password; `Document` for what is packed as a zip and is no archive of files.
pub fn open(bytes: &[u8], limits: &Limits) -> Result<Vec<Entry>, FormatError> {
    let mut budget = Budget::of(bytes.len() as u64, limits);
    if bytes.is_empty() {
        Err(FormatError::Empty)
    } else if is_gzip(bytes) {
        gunzip(bytes, &mut budget).map(|entry| vec![entry])
    } else if is_zip(bytes) {
        unzip(bytes, &mut budget)
    } else {
        budget.spend(bytes.len() as u64)?;
        Ok(vec![Entry {
            name: None,
            bytes: Ok(bytes.to_vec()),
        }])
    }
}

/// What may still come out.
pub(super) struct Budget {
    packed: u64,
    unpacked: u64,
    limits: Limits,
}

impl Budget {
    pub(super) fn of(packed: u64, limits: &Limits) -> Self {
        Self {
            packed,
            unpacked: 0,
            limits: *limits,
        }
    }

    pub(super) fn spend(&mut self, bytes: u64) -> Result<(), FormatError> {
        self.unpacked += bytes;
        let limits = &self.limits;
        let ratio_limit = self.packed.saturating_mul(limits.ratio);
        if self.unpacked > limits.ratio_from_bytes && self.unpacked > ratio_limit {
            return Err(FormatError::Bomb { ratio: limits.ratio });
        }
        if self.unpacked > limits.total_bytes {
            return Err(FormatError::TooLarge {
                bound: Bound::Bytes,
                limit: limits.total_bytes,
            });
        }
        Ok(())
    }
}

impl Budget {
    /// Whether so many bytes of one entry may be in memory.
    fn hold(&self, bytes: u64) -> Result<(), FormatError> {
        let limit = self.limits.entry_bytes;
        if bytes > limit {
            return Err(FormatError::TooLarge {
                bound: Bound::Bytes,
                limit,
            });
        }
        Ok(())
    }
}

/// Whether the bytes begin like an archive.
pub(super) fn is_packed(bytes: &[u8]) -> bool {
    is_gzip(bytes) || is_zip(bytes)
}

fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1F, 0x8B])
}

pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Bytes read between two looks at the budget.
const CHUNK: u64 = 1 << 20;

/// Everything a reader gives until its end or its damage.
pub(super) fn drain(mut reader: impl Read, budget: &mut Budget) -> Result<Vec<u8>, FormatError> {
    let mut bytes = Vec::new();
    loop {
        let before = bytes.len();
        let read = reader.by_ref().take(CHUNK).read_to_end(&mut bytes);
        let got = (bytes.len() - before) as u64;
        budget.spend(got)?;
        budget.hold(bytes.len() as u64)?;
        if got == 0 || read.is_err() {
            return Ok(bytes);
        }
    }
}

fn gunzip(bytes: &[u8], budget: &mut Budget) -> Result<Entry, FormatError> {
    let mut decoder = MultiGzDecoder::new(bytes);
    let out = drain(&mut decoder, budget)?;
    if out.is_empty() {
        return Err(FormatError::Corrupt {
            format: "gzip",
            at: 0,
            detail: "nothing could be unpacked",
        });
    }
    let header = decoder.header().and_then(flate2::GzHeader::filename);
    Ok(Entry {
        name: header.and_then(|name| label::file_name(&String::from_utf8_lossy(name))),
        bytes: Ok(out),
    })
}

fn unzip(bytes: &[u8], budget: &mut Budget) -> Result<Vec<Entry>, FormatError> {
    let mut archive = Zip::open(Cursor::new(bytes), bytes.len() as u64, &budget.limits)?;
    let mut entries = Vec::new();
    for index in archive.files() {
        let bytes = match archive.read(index) {
            Err(FormatError::Locked) => Err(FormatError::Locked),
            Err(error @ FormatError::Corrupt { .. }) => Err(error),
            whole => Ok(whole?),
        };
        let name = label::file_name(&archive.path(index));
        entries.push(Entry { name, bytes });
    }
    if entries.is_empty() {
        return Err(FormatError::Empty);
    }
    Ok(entries)
}

/// What a gzip file holds, or the bytes themselves.
pub(super) fn unpacked(packed: Vec<u8>, budget: &mut Budget) -> Result<Vec<u8>, FormatError> {
    if is_gzip(&packed) {
        return drain(MultiGzDecoder::new(packed.as_slice()), budget);
    }
    Ok(packed)
}

/// Files an operating system adds beside the real ones.
pub(super) fn is_clutter(path: &str) -> bool {
    let mut parts = path.split(['/', '\\']);
    let last = path.rsplit(['/', '\\']).next().unwrap_or_default();
    parts.any(|part| part == "__MACOSX") || last.starts_with("._") || matches!(last, "" | ".DS_Store" | "Thumbs.db")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    use flate2::{Compression, GzBuilder};
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn gz(bytes: &[u8]) -> Vec<u8> {
        let mut writer = GzBuilder::new()
            .filename("dir/run.fit")
            .write(Vec::new(), Compression::fast());
        writer.write_all(bytes).unwrap();
        writer.finish().unwrap()
    }

    fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn entry(name: Option<&str>, bytes: &[u8]) -> Entry {
        Entry {
            name: name.map(str::to_owned),
            bytes: Ok(bytes.to_vec()),
        }
    }

    #[test]
    fn a_plain_file_is_its_own_entry() {
        assert_eq!(open(b"abc", &Limits::default()), Ok(vec![entry(None, b"abc")]));
        assert_eq!(open(b"", &Limits::default()), Err(FormatError::Empty));
    }

    #[test]
    fn unpacks_gzip_and_zip_and_gzip_in_zip() {
        assert_eq!(
            open(&gz(b"abc"), &Limits::default()),
            Ok(vec![entry(Some("run.fit"), b"abc")])
        );
        let nested = zip(&[("x", b"y")]);
        let archive = zip(&[
            ("activities/1.gpx", b"one"),
            ("activities/2.fit.gz", &gz(b"two")),
            ("__MACOSX/activities/1.gpx", b"clutter"),
            ("activities/._1.gpx", b"clutter"),
            ("../../evil\n.fit", b"three"),
            ("nested.zip", &nested),
        ]);
        assert_eq!(
            open(&archive, &Limits::default()),
            Ok(vec![
                entry(Some("1.gpx"), b"one"),
                entry(Some("2.fit.gz"), b"two"),
                entry(Some("evil .fit"), b"three"),
                entry(Some("nested.zip"), &nested),
            ])
        );
    }

    #[test]
    fn limits_hold_whatever_is_declared() {
        let limits = Limits {
            total_bytes: 5_000,
            entries: 2,
            ratio: 100,
            ratio_from_bytes: 1_000,
            entry_bytes: 5_000,
        };
        assert_eq!(
            open(&zip(&[("a", b""), ("b", b""), ("c", b"")]), &limits),
            Err(FormatError::TooLarge {
                bound: Bound::Entries,
                limit: 2
            })
        );
        let noise: Vec<u8> = (0..4_000_u32)
            .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect();
        assert_eq!(
            open(&zip(&[("a", &noise), ("b", &noise)]), &limits),
            Err(FormatError::TooLarge {
                bound: Bound::Bytes,
                limit: 5_000
            })
        );
        assert_eq!(
            open(&gz(&vec![0; 1_000_000]), &limits),
            Err(FormatError::Bomb { ratio: 100 })
        );
        // Below the floor a good ratio is no offence.
        assert_eq!(
            open(&gz(&[0; 900]), &limits),
            Ok(vec![entry(Some("run.fit"), &[0; 900])])
        );
    }

    #[test]
    fn damaged_archives_give_what_they_can() {
        let noise: Vec<u8> = (0..200_000_u32)
            .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect();
        let whole = gz(&noise);
        let entries = open(&whole[..whole.len() / 2], &Limits::default()).unwrap();
        let read = entries[0].bytes.as_ref().unwrap();
        assert!(noise.starts_with(read) && read.len() > 1_000);
        assert!(matches!(
            open(&[0x1F, 0x8B, 8, 0, 0], &Limits::default()),
            Err(FormatError::Corrupt { format: "gzip", .. })
        ));
        assert!(matches!(
            open(b"PK\x03\x04 and nothing else", &Limits::default()),
            Err(FormatError::Corrupt { format: "zip", .. })
        ));
    }

    /// The same archive with every entry marked as encrypted (bit 0 of the flags, in both headers).
    fn locked(archive: &[u8]) -> Vec<u8> {
        let mut bytes = archive.to_vec();
        for (mark, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
            for at in 0..archive.len() - 4 {
                if archive[at..].starts_with(mark) {
                    bytes[at + flags] |= 1;
                }
            }
        }
        bytes
    }

    #[test]
    fn a_password_an_empty_archive_and_a_document_are_told_apart() {
        let open = |bytes: &[u8]| open(bytes, &Limits::default());
        assert_eq!(open(&locked(&zip(&[("a.gpx", b"one")]))), Err(FormatError::Locked));
        assert_eq!(open(&zip(&[])), Err(FormatError::Empty));
        assert_eq!(
            open(&zip(&[("[Content_Types].xml", b""), ("word/document.xml", b"")])),
            Err(FormatError::Document)
        );
    }

    #[test]
    fn one_locked_entry_is_named_beside_the_others() {
        let mut archive = zip(&[("a.gpx", b"one"), ("b.gpx", b"two")]);
        // Only the second of both kinds of header.
        for (mark, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
            let at = (0..archive.len() - 4).rev().find(|at| archive[*at..].starts_with(mark));
            archive[at.unwrap() + flags] |= 1;
        }
        let second = Entry {
            name: Some("b.gpx".to_owned()),
            bytes: Err(FormatError::Locked),
        };
        assert_eq!(
            open(&archive, &Limits::default()),
            Ok(vec![entry(Some("a.gpx"), b"one"), second])
        );
    }
}
