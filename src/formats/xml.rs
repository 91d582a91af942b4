//! A bounded walk over an XML file that trusts nothing: no entities are resolved beyond the
//! five predefined ones and character references, the document type is skipped, prefixes are
//! dropped without being looked up (they are often undeclared), and depth, attributes and
//! text are capped.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{Bound, FormatError};

/// Nested elements allowed; real GPX and TCX files stay below 12.
const MAX_DEPTH: usize = 64;
/// Attributes looked at per element.
const MAX_ATTRIBUTES: usize = 64;
/// Bytes of a document type declaration that are skipped; beyond it the file is refused.
const MAX_DOCTYPE: usize = 65_536;
/// Bytes of text kept of one element.
const MAX_TEXT: usize = 4_096;
/// Bytes in which the root element must begin.
const HEAD: usize = 65_536;

/// A step of the walk.
#[derive(Debug, PartialEq)]
pub(super) enum Step<'a> {
    /// An element begins. Names come without their prefix.
    Open(Element<'a>),
    /// The innermost element ends; `text` is what it held since its last child, trimmed.
    Close { name: String, text: String },
    /// The file ends. `complete` is whether every element was closed.
    End { complete: bool },
}

/// The start of an element.
#[derive(Debug, PartialEq)]
pub(super) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    pub(super) fn is(&self, name: &str) -> bool {
        local(self.0.name().0).eq_ignore_ascii_case(name)
    }

    /// The value of an attribute, its prefix ignored. `None` when absent or unreadable.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        attributes.with_checks(false);
        attributes
            .take(MAX_ATTRIBUTES)
            .filter_map(Result::ok)
            .find(|a| local(a.key.0).eq_ignore_ascii_case(name))
            .map(|a| {
                let raw: String = a.value.chars().take(MAX_TEXT).collect();
                quick_xml::escape::unescape(&raw).map(Cow::into_owned).unwrap_or(raw)
            })
    }

    /// A decimal attribute.
    pub(super) fn decimal(&self, name: &str) -> Option<f64> {
        decimal(&self.attribute(name)?)
    }
}

/// The walk itself.
pub(super) struct Walk<'a> {
    reader: Reader<&'a [u8]>,
    format: &'static str,
    depth: usize,
    text: String,
}

impl<'a> Walk<'a> {
    pub(super) fn new(format: &'static str, text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        Self {
            reader,
            format,
            depth: 0,
            text: String::new(),
        }
    }

    /// Open elements at this point.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    pub(super) fn next(&mut self) -> Result<Step<'a>, FormatError> {
        loop {
            let event = self.reader.read_event().map_err(|_| self.corrupt())?;
            match event {
                Event::Start(start) | Event::Empty(start) => {
                    self.depth += 1;
                    if self.depth > MAX_DEPTH {
                        return Err(FormatError::TooLarge {
                            bound: Bound::Depth,
                            limit: MAX_DEPTH as u64,
                        });
                    }
                    self.text.clear();
                    return Ok(Step::Open(Element(start)));
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    let text = self.text.trim().to_owned();
                    self.text.clear();
                    let name = local(end.name().0).to_ascii_lowercase();
                    return Ok(Step::Close { name, text });
                }
                Event::Text(text) => self.keep(&text),
                Event::CData(text) => self.keep(&text),
                Event::GeneralRef(reference) => {
                    if let Ok(Some(c)) = reference.resolve_char_ref() {
                        self.keep(c.encode_utf8(&mut [0; 4]));
                    } else if let Some(c) = quick_xml::escape::resolve_xml_entity(&reference) {
                        self.keep(c);
                    }
                }
                Event::DocType(doctype) if doctype.len() > MAX_DOCTYPE => {
                    return Err(FormatError::TooLarge {
                        bound: Bound::Doctype,
                        limit: MAX_DOCTYPE as u64,
                    });
                }
                Event::Eof => {
                    return Ok(Step::End {
                        complete: self.depth == 0,
                    });
                }
                Event::DocType(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    fn keep(&mut self, text: &str) {
        let room = MAX_TEXT.saturating_sub(self.text.len());
        if text.len() <= room {
            self.text.push_str(text);
        } else {
            self.text.extend(text.chars().take(room / 4));
        }
    }

    fn corrupt(&self) -> FormatError {
        FormatError::Corrupt {
            format: self.format,
            at: self.reader.error_position(),
            detail: "the XML is not well formed",
        }
    }
}

/// The bytes as text: UTF-8, UTF-16 with its mark, or Latin-1 where the declaration says so.
/// Marks and leading blanks are dropped; what is not text becomes U+FFFD.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    let decoded = match bytes {
        [0xFF, 0xFE, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) if declares_latin(bytes) => Cow::Owned(bytes.iter().map(|b| char::from(*b)).collect()),
            Err(_) => String::from_utf8_lossy(bytes),
        },
    };
    let blank = |c: char| c == '\u{FEFF}' || c.is_whitespace();
    match decoded {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_start_matches(blank)),
        Cow::Owned(text) if text.starts_with(blank) => Cow::Owned(text.trim_start_matches(blank).to_owned()),
        owned @ Cow::Owned(_) => owned,
    }
}

/// Whether the first element of the bytes is called `name`, whatever its prefix.
pub(super) fn root_is(bytes: &[u8], name: &str) -> bool {
    // An odd cut would only garble the last character of the window.
    let head = text(&bytes[..bytes.len().min(HEAD)]);
    let mut rest = head.as_ref();
    if !rest.starts_with('<') {
        return false;
    }
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let skipped = if rest.starts_with("!--") {
            rest.find("-->")
        } else if rest.starts_with(['?', '!']) {
            Some(0)
        } else {
            let end = rest
                .find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))
                .unwrap_or(rest.len());
            return local(&rest[..end]).eq_ignore_ascii_case(name);
        };
        match skipped {
            Some(end) => rest = &rest[end..],
            None => return false,
        }
    }
    false
}

/// A finite decimal number; a comma is accepted for the point. `None` for anything else.
pub(super) fn decimal(text: &str) -> Option<f64> {
    let text = text.trim();
    let value = text
        .parse()
        .or_else(|_| text.replacen(',', ".", 1).parse::<f64>())
        .ok()?;
    value.is_finite().then_some(value)
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

fn declares_latin(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).to_ascii_lowercase();
    let declaration = head.split("?>").next().unwrap_or_default();
    declaration.contains("iso-8859") || declaration.contains("windows-125")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(xml: &str) -> Vec<(String, String)> {
        let mut walk = Walk::new("gpx", xml);
        let mut out = Vec::new();
        loop {
            match walk.next().unwrap() {
                Step::Close { name, text } => out.push((name, text)),
                Step::Open(_) => {}
                Step::End { complete } => {
                    assert!(complete);
                    return out;
                }
            }
        }
    }

    #[test]
    fn reads_text_references_and_cdata() {
        let own = |n: &str, t: &str| (n.to_owned(), t.to_owned());
        assert_eq!(
            texts("<a><x:name>R & D: Nico &amp; Mag&#233; &bomb; <![CDATA[<b>]]></x:name><empty/></a>"),
            [own("name", "R & D: Nico & Magé  <b>"), own("empty", ""), own("a", "")]
        );
    }

    #[test]
    fn entities_of_the_document_type_stay_unresolved() {
        let xml = "<!DOCTYPE a [<!ENTITY x \"boom\"><!ENTITY y SYSTEM \"file:///x\">]><a>1&x;&y;2</a>";
        assert_eq!(texts(xml), [("a".to_owned(), "12".to_owned())]);
    }

    #[test]
    fn depth_and_document_type_are_bounded() {
        let mut walk_depth = Walk::new("gpx", &"<a>".repeat(65))
            .drain()
            .expect_err("65 nested elements are too many");
        assert_eq!(
            walk_depth,
            FormatError::TooLarge {
                bound: Bound::Depth,
                limit: 64
            }
        );
        let doctype = format!("<!DOCTYPE a [{}]><a/>", " ".repeat(70_000));
        walk_depth = Walk::new("gpx", &doctype)
            .drain()
            .expect_err("the document type is too long");
        assert_eq!(
            walk_depth,
            FormatError::TooLarge {
                bound: Bound::Doctype,
                limit: 65_536
            }
        );
    }

    #[test]
    fn text_is_capped() {
        let long = format!("<a>{}</a>", "x".repeat(100_000));
        assert!(texts(&long)[0].1.len() <= MAX_TEXT);
    }

    #[test]
    fn finds_the_root_behind_preambles() {
        assert!(root_is(
            b"\xEF\xBB\xBF  <?xml version=\"1.0\"?>\n<!-- <b> --><gpx>",
            "gpx"
        ));
        assert!(root_is(b"<g:GPX xmlns=\"\">", "gpx"));
        assert!(!root_is(b"<html><gpx>", "gpx"));
        assert!(!root_is(b"gpx", "gpx"));
        assert!(!root_is(b"<!-- <gpx>", "gpx"));
        let utf16: Vec<u8> = [0xFEFF_u16]
            .into_iter()
            .chain("<gpx>".encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        assert!(root_is(&utf16, "gpx"));
    }

    #[test]
    fn latin_1_is_read_where_declared() {
        let bytes = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE9</a>";
        assert!(text(bytes).ends_with("<a>é</a>"));
        assert!(text(b"<a>\xE9</a>").ends_with("<a>\u{FFFD}</a>"));
    }

    #[test]
    fn decimals_may_have_a_comma() {
        assert_eq!(decimal(" 48.5 "), Some(48.5));
        assert_eq!(decimal("48,5"), Some(48.5));
        assert_eq!(decimal("NaN"), None);
        assert_eq!(decimal("inf"), None);
        assert_eq!(decimal(""), None);
    }

    impl Walk<'_> {
        fn drain(&mut self) -> Result<(), FormatError> {
            while !matches!(self.next()?, Step::End { .. }) {}
            Ok(())
        }
    }
}
