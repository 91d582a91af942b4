//! A walk over an XML file of any length in little memory: no element of it may be long, and none is kept.

use std::io::{BufRead, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::formats::{Bound, FormatError};

/// Bytes one element may have, attributes and text together; a phone's longest have a few thousand.
const LONGEST_ELEMENT: u64 = 1 << 20;
/// Nested elements allowed; a phone's export stays below 8.
const MAX_DEPTH: usize = 64;
/// Bytes in which the root element must begin: the document type before it has a few thousand.
const HEAD: usize = 1 << 20;

/// Counts what is read between two events, so that nothing long is ever gathered.
struct Metered<R> {
    inner: R,
    since: u64,
    all: u64,
}

impl<R: BufRead> Read for Metered<R> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        let got = self.inner.read(buf)?;
        self.since += got as u64;
        self.all += got as u64;
        Ok(got)
    }
}

impl<R: BufRead> BufRead for Metered<R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.since > LONGEST_ELEMENT {
            return Err(std::io::Error::other("an element without end"));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.since += amount as u64;
        self.all += amount as u64;
        self.inner.consume(amount);
    }
}

/// A step of the walk.
pub(super) enum Step<'a> {
    /// An element begins, `depth` elements around it. An `empty` one has no end of its own.
    Open {
        element: BytesStart<'a>,
        depth: usize,
        empty: bool,
    },
    /// An element ends, `depth` elements around it.
    Close { depth: usize },
    /// Text and comments.
    Other,
    /// The file ends. `complete`: every element was closed.
    End { complete: bool },
}

/// What was read to find the root, and the rest.
type Whole<R> = std::io::Chain<std::io::Cursor<Vec<u8>>, R>;

/// The walk itself.
pub(super) struct Stream<R> {
    reader: Reader<Metered<Whole<R>>>,
    format: &'static str,
    buffer: Vec<u8>,
    depth: usize,
}

impl<R: BufRead> Stream<R> {
    /// Skips what precedes the root element, whose name is matched as written. Document types are never read: what
    /// they declare cannot be used.
    ///
    /// Errors: `Unknown` where the root is not found near the beginning, `Corrupt` where entities are declared.
    pub(super) fn new(format: &'static str, mut inner: R, root: &str) -> Result<Self, FormatError> {
        let corrupt = |detail| FormatError::Corrupt { format, at: 0, detail };
        let head = read_head(&mut inner).map_err(|_| corrupt("it cannot be unpacked"))?;
        let at = find(&head, format!("<{root}").as_bytes()).ok_or(FormatError::Unknown)?;
        if find(&head[..at], b"<!ENTITY").is_some() {
            return Err(corrupt("it declares entities, as no phone does"));
        }
        let mut head = std::io::Cursor::new(head);
        head.set_position(at as u64);
        let mut reader = Reader::from_reader(Metered {
            inner: head.chain(inner),
            since: 0,
            all: 0,
        });
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        Ok(Self {
            reader,
            format,
            buffer: Vec::new(),
            depth: 0,
        })
    }

    /// Bytes read so far, from the root on.
    pub(super) fn position(&self) -> u64 {
        self.reader.get_ref().all
    }

    pub(super) fn next(&mut self) -> Result<Step<'_>, FormatError> {
        self.reader.get_mut().since = 0;
        self.buffer.clear();
        let (format, at) = (self.format, self.reader.get_ref().all);
        let event = self
            .reader
            .read_event_into(&mut self.buffer)
            .map_err(|_| FormatError::Corrupt {
                format,
                at,
                detail: "the XML is not well formed",
            })?;
        let depth = self.depth;
        Ok(match event {
            Event::Start(element) => {
                if depth >= MAX_DEPTH {
                    return Err(FormatError::TooLarge {
                        bound: Bound::Depth,
                        limit: MAX_DEPTH as u64,
                    });
                }
                self.depth += 1;
                let empty = false;
                Step::Open { element, depth, empty }
            }
            Event::Empty(element) => Step::Open {
                element,
                depth,
                empty: true,
            },
            Event::End(_) => {
                self.depth = depth.saturating_sub(1);
                Step::Close { depth: self.depth }
            }
            Event::Eof => Step::End { complete: depth == 0 },
            _ => Step::Other,
        })
    }
}

/// The beginning of the bytes, in which the root must be.
fn read_head(inner: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut head = Vec::new();
    inner.take(HEAD as u64).read_to_end(&mut head)?;
    Ok(head)
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(xml: &str) -> Result<(usize, bool), FormatError> {
        let mut stream = Stream::new("apple_health", std::io::BufReader::new(xml.as_bytes()), "Root")?;
        let mut opened = 0;
        loop {
            match stream.next()? {
                Step::Open { .. } => opened += 1,
                Step::End { complete } => return Ok((opened, complete)),
                Step::Close { .. } | Step::Other => {}
            }
        }
    }

    #[test]
    fn the_document_type_is_never_read() {
        let xml = "<?xml version='1.0'?>\n<!DOCTYPE Root [ <!ELEMENT Root (A*) <!ATTLIST broken \n]>\n<Root><A b='1'/><A></A></Root>";
        assert_eq!(walk(xml), Ok((3, true)));
        assert_eq!(walk("<Root><A>"), Ok((2, false)));
        assert_eq!(walk("<html></html>"), Err(FormatError::Unknown));
    }

    #[test]
    fn declared_entities_endless_elements_and_depth_are_refused() {
        let laughs = "<!DOCTYPE Root [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><Root x='&b;'/>";
        assert!(matches!(walk(laughs), Err(FormatError::Corrupt { at: 0, .. })));
        let endless = format!("<Root><A b='{}'/></Root>", "x".repeat(3 << 20));
        assert!(matches!(walk(&endless), Err(FormatError::Corrupt { .. })));
        let deep = format!("<Root>{}", "<a>".repeat(70));
        assert!(matches!(
            walk(&deep),
            Err(FormatError::TooLarge {
                bound: Bound::Depth,
                ..
            })
        ));
    }
}
