//! A zip archive read entry by entry, from wherever it lies: declared sizes and names are never trusted.

use std::io::{BufRead, BufReader, Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

use super::archive::{Budget, Limits, drain, is_clutter, unpacked};
use super::{Bound, FormatError};

/// An archive and how much may still come out of it.
pub struct Zip<R> {
    archive: ZipArchive<R>,
    budget: Budget,
}

/// The error of an entry packed by a method not known here, or whose place is outside the archive.
const UNPACKABLE: FormatError = FormatError::Corrupt {
    format: "zip",
    at: 0,
    detail: "an entry cannot be unpacked",
};

impl<R: Read + Seek> Zip<R> {
    /// `packed`: bytes of the archive.
    ///
    /// Errors: `Corrupt` where its list of entries cannot be read, `TooLarge` for too many of them, `Document` for what
    /// is packed as a zip and is no archive of files, `Locked` when all of it is behind a password.
    pub fn open(reader: R, packed: u64, limits: &Limits) -> Result<Self, FormatError> {
        let archive = ZipArchive::new(reader).map_err(|_| FormatError::Corrupt {
            format: "zip",
            at: 0,
            detail: "the list of entries cannot be read",
        })?;
        if archive.len() > limits.entries {
            return Err(FormatError::TooLarge {
                bound: Bound::Entries,
                limit: limits.entries as u64,
            });
        }
        let budget = Budget::of(packed, limits);
        let mut zip = Self { archive, budget };
        if zip.is_document() {
            return Err(FormatError::Document);
        }
        let files = zip.files();
        if !files.is_empty() && files.iter().all(|index| zip.is_locked(*index)) {
            return Err(FormatError::Locked);
        }
        Ok(zip)
    }

    /// The entries that are files, but for those that an operating system adds.
    pub fn files(&self) -> Vec<usize> {
        let all = 0..self.archive.len();
        all.filter(|index| {
            let path = self.path(*index);
            !path.ends_with('/') && !is_clutter(&path)
        })
        .collect()
    }

    /// The name of an entry with its folders. Untrusted text, never a place on a disk.
    pub fn path(&self, index: usize) -> String {
        match self.archive.name_for_index(index) {
            Some(Ok(path)) => path.into_owned(),
            _ => "?".to_owned(),
        }
    }

    /// An entry, and what is inside it where it is itself a gzip file.
    ///
    /// Errors: `Locked` and `Corrupt` of this entry alone; beyond the limits `TooLarge` or `Bomb` of the archive.
    pub fn read(&mut self, index: usize) -> Result<Vec<u8>, FormatError> {
        let file = self.archive.by_index(index).map_err(|e| reason(&e))?;
        let packed = drain(file, &mut self.budget)?;
        unpacked(packed, &mut self.budget)
    }

    /// The first bytes of an entry. Errors: as [`Zip::read`].
    pub fn head(&mut self, index: usize, bytes: u64) -> Result<Vec<u8>, FormatError> {
        let file = self.archive.by_index(index).map_err(|e| reason(&e))?;
        drain(file.take(bytes), &mut self.budget)
    }

    /// Lets an entry stream by. What comes out beyond the limits reads as an error.
    ///
    /// Errors: as [`Zip::read`].
    pub fn stream<T>(&mut self, index: usize, look: impl FnOnce(&mut dyn BufRead) -> T) -> Result<T, FormatError> {
        let file = self.archive.by_index(index).map_err(|e| reason(&e))?;
        let counted = Counted {
            inner: file,
            budget: &mut self.budget,
        };
        let seen = look(&mut BufReader::with_capacity(1 << 17, counted));
        // Whoever read only knows that reading failed; the budget knows why.
        self.budget.spend(0)?;
        Ok(seen)
    }

    /// Bytes an entry says it unpacks to, to show how far one is; `None` where it cannot be opened.
    pub fn announced(&mut self, index: usize) -> Option<u64> {
        self.archive.by_index_raw(index).ok().map(|file| file.size())
    }

    fn is_locked(&mut self, index: usize) -> bool {
        self.archive.by_index_raw(index).is_ok_and(|file| file.encrypted())
    }

    /// Office documents, books and programs are zips too: their entries are nobody's files.
    fn is_document(&self) -> bool {
        const MARKS: [&str; 3] = ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"];
        MARKS.iter().any(|mark| self.archive.index_for_name(mark).is_some())
    }
}

fn reason(error: &ZipError) -> FormatError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => FormatError::Locked,
        _ => UNPACKABLE,
    }
}

/// Counts what streams by against the budget.
struct Counted<'a, R> {
    inner: R,
    budget: &'a mut Budget,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        let got = self.inner.read(buf)?;
        self.budget.spend(got as u64).map_err(std::io::Error::other)?;
        Ok(got)
    }
}
