//! FIT: what most watches write.
//!
//! Files may be chained, cut off, unfinished or carry wrong checksums. The bytes are split
//! into files here, each is handed to the decoder with a sound header, and what was read
//! before a damage is kept.

mod assemble;
mod body;
mod content;
mod developer;
mod device;
pub mod workout_out;

use super::{BAD_CRC, CLOCK_JUMP, Format, FormatError, TRUNCATED, track, warn};
use crate::domain::activity::{DecodedFile, Recording};
use crate::domain::measured::Reading;
use content::Content;

pub(super) const FORMAT: Format = Format {
    id: ID,
    recognise: |bytes| bytes.get(8..12) == Some(MAGIC),
    parse,
};

const ID: &str = "fit";
const MAGIC: &[u8] = b".FIT";
/// The number of an activity in the FIT profile's `file` type.
const ACTIVITY: u8 = 4;
/// The number of Garmin in the FIT profile's `manufacturer`.
const GARMIN: u16 = 1;
/// Bytes of the checksum behind a file.
const CRC_BYTES: usize = 2;

/// One of the files chained in the bytes.
struct Chained<'a> {
    /// Where its messages begin, counted from the first byte of all.
    start: usize,
    /// Its messages, without header and checksum.
    messages: &'a [u8],
    /// Checksums of header and messages agree, or could not be compared.
    sound: bool,
    /// Fewer bytes than the header announces.
    cut: bool,
}

fn parse(bytes: &[u8]) -> Result<DecodedFile, FormatError> {
    let mut warnings = Vec::new();
    let mut sessions: Vec<Recording> = Vec::new();
    let (mut laps, mut records) = (0, 0);
    let mut damage = None;
    let mut other_kind = false;
    let (files, garbage) = split(bytes);
    for file in files {
        let (mut content, stopped) = content::read(file.messages, file.start)?;
        let cut = file.cut || stopped.is_some();
        if !file.sound {
            warn(&mut warnings, BAD_CRC);
        }
        if cut {
            warn(&mut warnings, TRUNCATED);
        }
        if damage.is_none() && cut {
            damage = Some(stopped.unwrap_or(FormatError::Corrupt {
                format: ID,
                at: bytes.len() as u64,
                detail: "the file ends early",
            }));
        }
        if !is_activity(&content) {
            other_kind |= content.file_type.is_some_and(|kind| kind != ACTIVITY);
            continue;
        }
        if !cut {
            assemble::drop_garbage(&mut content);
        }
        laps += content.laps.len();
        records += content.records;
        sessions.extend(assemble::recordings(content, cut));
    }
    if garbage {
        warn(&mut warnings, TRUNCATED);
    }
    if sessions.is_empty() {
        return Err(if other_kind {
            FormatError::NotActivity { format: ID }
        } else {
            damage.unwrap_or(FormatError::NoSession { format: ID })
        });
    }
    if sessions.iter().any(|s| track::clock_jumps(&s.samples)) {
        warn(&mut warnings, CLOCK_JUMP);
    }
    Ok(DecodedFile {
        format: ID.to_owned(),
        sessions,
        laps,
        records,
        warnings,
    })
}

/// What the files a watch keeps around the clock say of a body: weight, rest, variability, sleep. Whose watch it was,
/// Garmin's or another's, stands beside it. `None`: nothing.
pub(super) fn readings(bytes: &[u8]) -> Option<(bool, Vec<Reading>)> {
    let mut readings = Vec::new();
    let mut garmin = false;
    for file in split(bytes).0 {
        let (mut content, _) = content::read(file.messages, file.start).ok()?;
        garmin |= content.manufacturer == Some(GARMIN);
        let device = device::name(&content);
        readings.extend(std::mem::take(&mut content.body).readings(device.as_ref()));
    }
    (!readings.is_empty()).then_some((garmin, readings))
}

/// A session, or enough samples to make one of. Courses have samples too, so without a
/// session the kind of the file decides.
fn is_activity(content: &Content) -> bool {
    let named = content.file_type.is_none_or(|kind| kind == ACTIVITY);
    !content.sessions.is_empty() || (named && content.samples.len() >= 2)
}

/// The files chained in the bytes, and whether something unreadable follows them.
fn split(bytes: &[u8]) -> (Vec<Chained<'_>>, bool) {
    let mut files = Vec::new();
    let mut at = 0;
    while let Some((file, next)) = first_file(bytes, at) {
        files.push(file);
        at = next;
    }
    // Zeros are padding of the watch's file system.
    let garbage = bytes[at..].iter().any(|b| *b != 0);
    (files, garbage)
}

/// The file whose header begins at byte `at`, and where the next one would begin.
fn first_file(bytes: &[u8], at: usize) -> Option<(Chained<'_>, usize)> {
    let rest = bytes.get(at..)?;
    if rest.get(8..12) != Some(MAGIC) {
        return None;
    }
    let header = usize::from(rest[0]);
    // 12 and 14 exist; a damaged length byte is read as the usual 14.
    let header = if header == 12 { 12 } else { 14 };
    let body = rest.get(header..)?;
    let announced = u32::from_le_bytes(rest.get(4..8)?.try_into().ok()?) as usize;
    // A watch that lost power leaves the length at zero.
    let length = if announced == 0 {
        body.len()
    } else {
        announced.min(body.len())
    };
    let stored = body.get(length..length + CRC_BYTES);
    let sound_header = header == 12 || rest[12..14] == [0, 0] || crc16(&rest[..12]).to_le_bytes() == rest[12..14];
    let sound = stored.is_none_or(|crc| crc16(&rest[..header + length]).to_le_bytes() == crc);
    let file = Chained {
        start: at + header,
        messages: &body[..length],
        sound: sound && sound_header,
        cut: stored.is_none(),
    };
    let next = (at + header + length + CRC_BYTES).min(bytes.len());
    Some((file, next))
}

/// The checksum of the FIT protocol: CRC-16 with polynomial 0x8005 reflected, start 0.
fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ u16::from(*byte), |crc, _| (crc >> 1) ^ (0xA001 * (crc & 1)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksum_matches_the_published_check_value() {
        // CRC-16/ARC of "123456789".
        assert_eq!(crc16(b"123456789"), 0xBB3D);
    }

    #[test]
    fn splits_chained_files_and_sees_what_is_left() {
        let mut one = vec![14, 0x20, 0, 0, 3, 0, 0, 0];
        one.extend(MAGIC);
        one.extend([0, 0, 7, 8, 9]);
        one.extend(crc16(&one).to_le_bytes());
        let two = [one.clone(), one.clone()].concat();
        let (files, garbage) = split(&two);
        let seen: Vec<_> = files.iter().map(|f| (f.start, f.messages, f.sound, f.cut)).collect();
        assert_eq!(
            seen,
            [(14, &[7, 8, 9][..], true, false), (33, &[7, 8, 9][..], true, false)]
        );
        assert!(!garbage);
        assert!(split(&[two, vec![1]].concat()).1);
        // A wrong checksum of the header alone, the one of the whole file made to fit.
        let mut header = one.clone();
        header[12] = 1;
        let end = header.len() - CRC_BYTES;
        let crc = crc16(&header[..end]).to_le_bytes();
        header[end..].copy_from_slice(&crc);
        assert!(!split(&header).0[0].sound);
        let (files, _) = split(&one[..one.len() - 3]);
        assert_eq!((files[0].messages, files[0].cut), (&[7, 8][..], true));
    }
}
