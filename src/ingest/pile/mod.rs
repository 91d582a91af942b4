//! A pile of files handed over at once, a phone's export, an archive of a service or a folder of files: taken apart
//! piece by piece, so that nothing long is ever held whole.

mod health;
mod plain;
mod provider;
mod zipped;

use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use tokio::sync::mpsc;
use tokio::task;

use crate::domain::activity::Recording;
use crate::domain::measured::Reading;
use crate::domain::source::Source;
use crate::formats::health::apple;
use crate::formats::{self, FormatError, Limits, Zip};
use crate::ingest::parts::Trouble;

/// Something found.
#[derive(Debug)]
pub enum Found {
    /// A file of an activity, or one that should have been.
    File {
        /// Untrusted; shown only as it is, never obeyed.
        name: Option<String>,
        source: Source,
        sessions: Result<Vec<Recording>, FormatError>,
    },
    /// Activities in figures, as a service lists them beside the files they came from: what is there already is not
    /// worth a word.
    Listed {
        source: Source,
        recordings: Vec<Recording>,
    },
    Readings {
        source: Source,
        readings: Vec<Reading>,
    },
    Left {
        why: Left,
        count: u64,
    },
}

/// Why something was left where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Left {
    /// Pictures and films.
    Media,
    /// Of no use to a coach: profiles, messages, settings.
    Other,
    /// A reading or a workout without a time, a number or a unit that is known.
    Odd,
    /// The rest of a file that ends too early.
    Cut,
}

/// A step of taking a pile apart: what is found in one piece of it.
#[derive(Debug)]
pub struct Part {
    /// How many parts there are up to this one.
    pub number: u64,
    /// How much of the pile is behind, 0 to 1. `None` where nobody can tell.
    pub behind: Option<f64>,
    pub found: Vec<Found>,
}

/// Why taking apart ended early.
enum Halt {
    /// The pile itself cannot be read, or not further.
    Format(FormatError),
    /// Nobody wants more.
    Gone,
}

impl From<FormatError> for Halt {
    fn from(error: FormatError) -> Self {
        Self::Format(error)
    }
}

/// Where parts go. Those stored by an earlier, interrupted reading are passed over.
struct Sink<'a> {
    number: u64,
    stored: u64,
    send: &'a mut dyn FnMut(Part) -> bool,
}

impl Sink<'_> {
    /// Whether the next part is stored already; it then counts as given.
    fn passes(&mut self) -> bool {
        let passes = self.number < self.stored;
        self.number += u64::from(passes);
        passes
    }

    fn give(&mut self, behind: Option<f64>, found: Vec<Found>) -> Result<(), Halt> {
        if self.passes() {
            return Ok(());
        }
        self.number += 1;
        let number = self.number;
        if (self.send)(Part { number, behind, found }) {
            Ok(())
        } else {
            Err(Halt::Gone)
        }
    }
}

/// Everything found in bytes that arrived whole.
pub(super) fn whole(bytes: &[u8], name: Option<&str>) -> Result<Vec<Found>, FormatError> {
    let mut parts = Vec::new();
    let mut keep = |part: Part| {
        parts.extend(part.found);
        true
    };
    let mut sink = Sink {
        number: 0,
        stored: 0,
        send: &mut keep,
    };
    let outcome = if formats::is_zip(bytes) {
        let streams = zipped::is_health(bytes);
        let limits = if streams { Limits::streamed() } else { Limits::default() };
        Zip::open(Cursor::new(bytes), bytes.len() as u64, &limits)
            .map_err(Halt::from)
            .and_then(|mut zip| zipped::walk(&mut zip, &mut sink))
    } else {
        plain::found(bytes, name, Source::File)
            .map_err(Halt::from)
            .and_then(|found| sink.give(None, found))
    };
    match outcome {
        Err(Halt::Format(error)) => Err(error),
        Ok(()) | Err(Halt::Gone) => Ok(parts),
    }
}

/// Bytes of a file that is read whole; what is longer is an archive or a phone's export, or nothing known.
const LONGEST_WHOLE: u64 = 300_000_000;
/// Bytes of each end of a file that recognise it.
const END: u64 = 65_536;
/// Parts that wait to be stored while the next one is read.
const WAITING: usize = 2;

/// Where a pile lies: a file of a disk, or the parts of one that was sent.
pub trait Pile: Read + Seek + Send {}

impl<T: Read + Seek + Send> Pile for T {}

/// A pile, and what recognises it again.
pub struct Opened {
    file: Box<dyn Pile>,
    /// The folder around it, where tracks may lie beside an export. `None`: it stands alone.
    folder: Option<PathBuf>,
    bytes: u64,
    /// Its first bytes.
    head: Vec<u8>,
    /// Of its length and both its ends.
    pub mark: Vec<u8>,
    /// What keeps it from being read to its end without being a fault of its own.
    pub trouble: Trouble,
}

/// Opens a file of a disk.
pub async fn open(path: PathBuf) -> anyhow::Result<std::io::Result<Opened>> {
    let opened = move || {
        let file = File::open(&path)?;
        let bytes = file.metadata()?.len();
        let folder = path.parent().unwrap_or(Path::new(".")).to_owned();
        opened(Box::new(file), bytes, Some(folder), Trouble::default())
    };
    Ok(task::spawn_blocking(opened).await?)
}

/// Opens so many bytes that lie elsewhere, and that `trouble` may keep from being read.
pub async fn open_lying(pile: Box<dyn Pile>, bytes: u64, trouble: Trouble) -> anyhow::Result<std::io::Result<Opened>> {
    Ok(task::spawn_blocking(move || opened(pile, bytes, None, trouble)).await?)
}

fn opened(mut file: Box<dyn Pile>, bytes: u64, folder: Option<PathBuf>, trouble: Trouble) -> std::io::Result<Opened> {
    let mut head = Vec::new();
    file.by_ref().take(END).read_to_end(&mut head)?;
    let mut mark = [bytes.to_le_bytes().as_slice(), &head].concat();
    file.seek(SeekFrom::Start(bytes.saturating_sub(END)))?;
    file.by_ref().take(END).read_to_end(&mut mark)?;
    file.rewind()?;
    Ok(Opened {
        file,
        folder,
        bytes,
        head,
        mark,
        trouble,
    })
}

/// Takes a file apart on a thread of its own, beginning behind the parts that are `stored`. Last comes an error, if
/// there was one.
pub fn parts(opened: Opened, stored: u64) -> mpsc::Receiver<Result<Part, FormatError>> {
    let (send, receive) = mpsc::channel(WAITING);
    task::spawn_blocking(move || {
        let mut give = |part: Part| send.blocking_send(Ok(part)).is_ok();
        let mut sink = Sink {
            number: 0,
            stored,
            send: &mut give,
        };
        if let Err(Halt::Format(error)) = take_apart(opened, &mut sink)
            && send.blocking_send(Err(error)).is_err()
        {
            tracing::debug!("nobody waits for the error any more");
        }
    });
    receive
}

fn take_apart(opened: Opened, sink: &mut Sink<'_>) -> Result<(), Halt> {
    let Opened {
        mut file,
        folder,
        bytes,
        head,
        ..
    } = opened;
    if formats::is_zip(&head) {
        let mut zip = Zip::open(BufReader::new(file), bytes, &Limits::bulk())?;
        return zipped::walk(&mut zip, sink);
    }
    if apple::recognised(&head) {
        let beside = folder.map(|folder| folder.join(health::ROUTES));
        let mut reader = BufReader::with_capacity(1 << 17, file);
        let workouts = health::export(&mut reader, Some(bytes), sink)?;
        // Only the last component of what the export names is ever looked for, and only there.
        let mut route = |name: &str| std::fs::read(beside.as_ref()?.join(name)).ok();
        return health::with_routes(workouts, &mut route, sink);
    }
    if bytes > LONGEST_WHOLE {
        return Err(FormatError::TooLarge {
            bound: formats::Bound::Bytes,
            limit: LONGEST_WHOLE,
        }
        .into());
    }
    let mut whole = Vec::new();
    if file.read_to_end(&mut whole).is_err() {
        return Err(FormatError::Corrupt {
            format: "disk",
            at: whole.len() as u64,
            detail: "the file cannot be read to its end",
        }
        .into());
    }
    sink.give(None, plain::found(&whole, None, Source::File)?)
}
