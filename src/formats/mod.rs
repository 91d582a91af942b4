//! Bytes to values: files of watches and sites, read without trusting them.
//!
//! Everything here is pure: bytes in, [`DecodedFile`] out. A format is recognised by its
//! content, never by a file name. Nothing from inside a file reaches an error message.

mod archive;
mod best_efforts;
mod fit;
mod gpx;
pub mod health;
mod join;
mod label;
mod moment;
pub mod provider;
mod sport;
mod summary;
mod tcx;
mod track;
mod xml;
mod zipped;

use crate::domain::activity::DecodedFile;
use crate::domain::measured::Reading;

pub use archive::{Entry, Limits, open};
pub use best_efforts::{RECORD_DISTANCES_M, best_efforts};
pub use fit::workout_out::workout;
pub use join::join;
pub use summary::{FileSummary, summary};
pub use zipped::Zip;

/// One kind of activity file.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// Stable identifier, stored with the activity.
    pub id: &'static str,
    /// Whether the bytes look like this format. Reads the beginning only.
    pub recognise: fn(&[u8]) -> bool,
    /// Reads the whole file.
    pub parse: fn(&[u8]) -> Result<DecodedFile, FormatError>,
}

/// Every activity format, in the order they are tried.
pub const ACTIVITY_FORMATS: &[Format] = &[fit::FORMAT, gpx::FORMAT, tcx::FORMAT];

/// Track points or records kept of one file; beyond it the file is refused.
/// 2 million seconds of one-second samples are 23 days.
pub const MAX_POINTS: usize = 2_000_000;

/// A file was read up to a damage; what came before is kept.
pub const TRUNCATED: &str = "truncated";
/// A checksum disagrees with the bytes; the values were read all the same.
pub const BAD_CRC: &str = "bad_crc";
/// The clock of the recording goes backwards or leaps by more than a day.
pub const CLOCK_JUMP: &str = "clock_jump";

/// What exceeded its bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// Bytes after unpacking.
    Bytes,
    /// Files in an archive.
    Entries,
    /// Track points or records.
    Points,
    /// Nested elements of an XML file.
    Depth,
    /// Bytes of the document type declaration of an XML file.
    Doctype,
    /// Field values of a FIT file, counted before they are read.
    Fields,
}

impl std::fmt::Display for Bound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Bytes => "bytes",
            Self::Entries => "entries",
            Self::Points => "points",
            Self::Depth => "nested elements",
            Self::Doctype => "bytes of document type",
            Self::Fields => "fields",
        })
    }
}

/// Why a file gave no activity. Never holds text of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    #[error("the file is empty")]
    Empty,
    #[error("the bytes are of no known activity format")]
    Unknown,
    /// A photo or a drawing.
    #[error("the file is a picture")]
    Picture,
    /// A text, a table or a book, as office programs write them.
    #[error("the file is a document")]
    Document,
    /// Behind a password.
    #[error("the archive is locked by a password")]
    Locked,
    /// A line on a map: its points say no time, so it belongs to no day.
    #[error("the recording says no time")]
    NoTime,
    /// Recorded before there were such watches, or after today: the clock was never set.
    #[error("the recording is of an impossible date")]
    OutOfTime,
    /// Well-formed, but a course, a workout, settings or a route.
    #[error("the {format} file holds no recorded activity")]
    NotActivity { format: &'static str },
    /// An activity file in which nothing was recorded.
    #[error("the {format} file holds an activity without a session or a track")]
    NoSession { format: &'static str },
    #[error("more than {limit} {bound}")]
    TooLarge { bound: Bound, limit: u64 },
    /// Unpacks to implausibly more bytes than it has.
    #[error("the archive unpacks to more than {ratio} times its size")]
    Bomb { ratio: u64 },
    /// `at` is the byte where reading stopped, counted from the start of the file.
    #[error("damaged {format} file at byte {at}: {detail}")]
    Corrupt {
        format: &'static str,
        at: u64,
        detail: &'static str,
    },
}

impl FormatError {
    /// Stable identifier, for choosing the sentence shown to the athlete.
    pub fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Unknown => "unknown",
            Self::Picture => "picture",
            Self::Document => "document",
            Self::Locked => "locked",
            Self::NoTime => "no_time",
            Self::OutOfTime => "out_of_time",
            Self::NotActivity { .. } => "not_activity",
            Self::NoSession { .. } => "no_session",
            Self::TooLarge { .. } => "too_large",
            Self::Bomb { .. } => "bomb",
            Self::Corrupt { .. } => "corrupt",
        }
    }
}

/// Whether the bytes begin like a zip archive.
pub fn is_zip(bytes: &[u8]) -> bool {
    archive::is_zip(bytes)
}

/// The last component of a path of an archive, as it may be shown. `None` for nothing usable. Still untrusted text.
pub fn file_name(path: &str) -> Option<String> {
    label::file_name(path)
}

/// Whether the bytes look like an activity file or a phone's export, packed or not. Reads the beginning only.
pub fn recognised(bytes: &[u8]) -> bool {
    archive::is_packed(bytes)
        || health::apple::recognised(&bytes[..bytes.len().min(65_536)])
        || ACTIVITY_FORMATS.iter().any(|format| (format.recognise)(bytes))
}

/// Reads one unpacked activity file.
///
/// Archives are [`open`]ed first. Errors: [`FormatError`]; a file damaged part-way keeps what
/// was read before the damage when that is a session or two samples, with a warning.
pub fn decode(bytes: &[u8]) -> Result<DecodedFile, FormatError> {
    if bytes.is_empty() {
        return Err(FormatError::Empty);
    }
    let format = ACTIVITY_FORMATS
        .iter()
        .find(|format| (format.recognise)(bytes))
        .ok_or_else(|| stranger(bytes))?;
    (format.parse)(bytes)
}

/// What a file that is no activity says of a body, where a watch kept it around the clock, and whether it was
/// Garmin's. `None`: nothing.
pub fn body(bytes: &[u8]) -> Option<(bool, Vec<Reading>)> {
    (fit::FORMAT.recognise)(bytes).then(|| fit::readings(bytes))?
}

/// What a file that is no activity is, as far as its first bytes tell.
fn stranger(bytes: &[u8]) -> FormatError {
    // JPEG, PNG, GIF, TIFF of both byte orders.
    const PICTURES: [&[u8]; 5] = [&[0xFF, 0xD8, 0xFF], b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*"];
    // PDF, and the older office programs.
    const DOCUMENTS: [&[u8]; 2] = [b"%PDF", &[0xD0, 0xCF, 0x11, 0xE0]];
    let begins = |marks: &[&[u8]]| marks.iter().any(|mark| bytes.starts_with(mark));
    let at = |range: std::ops::Range<usize>, mark: &[u8]| bytes.get(range) == Some(mark);
    let heic = at(4..8, b"ftyp") && [&b"heic"[..], b"heix", b"mif1", b"avif"].iter().any(|m| at(8..12, m));
    let webp = begins(&[b"RIFF"]) && at(8..12, b"WEBP");
    if begins(&PICTURES) || heic || webp {
        FormatError::Picture
    } else if begins(&DOCUMENTS) {
        FormatError::Document
    } else {
        FormatError::Unknown
    }
}

/// Adds a warning once.
fn warn(warnings: &mut Vec<String>, warning: &str) {
    if !warnings.iter().any(|known| known == warning) {
        warnings.push(warning.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_and_unknown_bytes_are_told_apart() {
        assert_eq!(decode(b""), Err(FormatError::Empty));
        assert_eq!(decode(b"hello"), Err(FormatError::Unknown));
        assert_eq!(decode(b"<html></html>"), Err(FormatError::Unknown));
        assert_eq!(decode(b"\xFF\xD8\xFF\xE0 JFIF"), Err(FormatError::Picture));
        assert_eq!(decode(b"\0\0\0\x18ftypheic"), Err(FormatError::Picture));
        assert_eq!(decode(b"RIFF\0\0\0\0WEBP"), Err(FormatError::Picture));
        assert_eq!(decode(b"RIFF\0\0\0\0WAVE"), Err(FormatError::Unknown));
        assert_eq!(decode(b"%PDF-1.7"), Err(FormatError::Document));
    }

    #[test]
    fn identifiers_of_formats_are_unique() {
        let ids: Vec<_> = ACTIVITY_FORMATS.iter().map(|f| f.id).collect();
        assert_eq!(ids, ["fit", "gpx", "tcx"]);
    }

    #[test]
    fn messages_say_what_and_where() {
        let error = FormatError::Corrupt {
            format: "fit",
            at: 14,
            detail: "unexpected end",
        };
        assert_eq!(error.to_string(), "damaged fit file at byte 14: unexpected end");
        assert_eq!(
            FormatError::TooLarge {
                bound: Bound::Entries,
                limit: 10_000
            }
            .to_string(),
            "more than 10000 entries"
        );
    }
}
