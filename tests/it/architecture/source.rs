//! Rust sources as text, without comments and without the insides of strings.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A named stretch of code, from its opening brace to its closing one.
#[derive(Debug, PartialEq, Eq)]
pub struct Span {
    pub name: String,
    pub from: usize,
    pub to: usize,
}

/// A string literal as written between its quotes.
#[derive(Debug, PartialEq, Eq)]
pub struct Literal {
    pub at: usize,
    pub text: String,
}

/// One file. Offsets in `code` and `shipped` are those of the file.
pub struct Source {
    /// Below the folder that was read, with slashes.
    pub path: String,
    /// Comments and the insides of strings are blanks.
    pub code: String,
    /// `code` with what `#[cfg(test)]` guards blanked as well.
    pub shipped: String,
    /// What `#[cfg(test)]` guards.
    pub tests: Vec<Range<usize>>,
    pub strings: Vec<Literal>,
    /// Inline modules.
    pub modules: Vec<Span>,
}

/// The folder of `Cargo.toml`.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file of the project. Panics with its name where it is missing.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("reading {path}: {e}"))
}

/// The names in a folder, sorted. None where the folder does not exist.
pub fn entries(folder: &str) -> Vec<String> {
    let Ok(list) = fs::read_dir(root().join(folder)) else {
        return Vec::new();
    };
    let mut names: Vec<String> = list
        .filter_map(Result::ok)
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Every file below a folder whose name ends so, as paths from the project's folder.
pub fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    for name in entries(folder) {
        let path = format!("{folder}/{name}");
        if Path::new(&root().join(&path)).is_dir() {
            found.extend(files(&path, ending));
        } else if name.ends_with(ending) {
            found.push(path);
        }
    }
    found
}

/// Every Rust file below a folder, parsed.
pub fn all(folder: &str) -> Vec<Source> {
    let sources: Vec<Source> = files(folder, ".rs")
        .iter()
        .map(|path| {
            Source::parse(
                path.strip_prefix(folder).unwrap_or(path).trim_start_matches('/'),
                &read(path),
            )
        })
        .collect();
    assert!(!sources.is_empty(), "no Rust file under {folder}");
    sources
}

impl Source {
    pub fn parse(path: &str, text: &str) -> Self {
        let (code, strings) = strip(text);
        let tests = tests(&code);
        let mut shipped = code.clone();
        for range in &tests {
            shipped.replace_range(range.clone(), &blank(&code[range.clone()]));
        }
        let modules = inline_modules(&code);
        Self {
            path: path.to_owned(),
            code,
            shipped,
            tests,
            strings,
            modules,
        }
    }

    /// The entry of `src` this file belongs to.
    pub fn room(&self) -> &str {
        self.path.split('/').next().unwrap_or("").trim_end_matches(".rs")
    }

    /// `clock.rs` and `store/mod.rs`: their parent module is the crate root.
    pub fn is_front_desk(&self) -> bool {
        self.parent().is_empty()
    }

    /// Names of the modules above this file's own, from the crate root.
    pub fn parent(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .path
            .trim_end_matches(".rs")
            .split('/')
            .map(str::to_owned)
            .collect();
        if names.last().is_some_and(|name| name == "mod") {
            names.pop();
        }
        names.pop();
        names
    }

    /// How many inline modules surround an offset.
    pub fn depth(&self, at: usize) -> usize {
        self.modules.iter().filter(|m| (m.from..m.to).contains(&at)).count()
    }

    pub fn place(&self, at: usize) -> String {
        format!("{}:{}", self.path, line(&self.code, at))
    }

    /// Offsets of a whole word in the code.
    pub fn words<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        words(&self.code, word)
    }

    /// The literals of what is shipped.
    pub fn shipped_strings(&self) -> impl Iterator<Item = &Literal> {
        self.strings
            .iter()
            .filter(|s| !self.tests.iter().any(|test| test.contains(&s.at)))
    }

    /// Whether the `use` at an offset is public.
    pub fn is_reexport(&self, at: usize) -> bool {
        let statement = self.code[..at].rsplit([';', '{', '}']).next().unwrap_or("");
        statement.contains("use ") && statement.contains("pub")
    }
}

/// One-based line of an offset.
pub fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Offsets of a whole word in a text.
pub fn words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(word)
        .map(|(at, _)| at)
        .filter(move |at| !text[..*at].ends_with(is_word) && !text[at + word.len()..].starts_with(is_word))
}

/// The identifier that ends at an offset, blanks skipped.
pub fn identifier_before(text: &str, at: usize) -> Option<&str> {
    let text = text[..at].trim_end();
    let from = text
        .rfind(|c| !is_word(c))
        .map_or(0, |i| i + text[i..].chars().next().map_or(1, char::len_utf8));
    Some(&text[from..]).filter(|name| !name.is_empty())
}

/// Every path that starts with `root::`, groups opened: `root::{a, b::{c, d}}` gives `a`, `b::c`, `b::d`.
pub fn paths<'a>(code: &'a str, root: &'a str) -> impl Iterator<Item = (usize, Vec<String>)> + 'a {
    words(code, root).flat_map(move |at| {
        let before = code[..at].trim_end();
        // `super::super` is one climb, told once; `$crate` is the crate.
        let inner = before.ends_with("::") && !before.ends_with("self::");
        let mut found = Vec::new();
        if !inner && let Some(rest) = code[at + root.len()..].trim_start().strip_prefix("::") {
            tree(rest, &mut Vec::new(), &mut found);
        }
        found.into_iter().map(move |path| (at, path))
    })
}

/// Reads one use-tree or path and returns what is left of the text.
fn tree<'a>(text: &'a str, stem: &mut Vec<String>, found: &mut Vec<Vec<String>>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = rest.trim_start_matches([',', ' ', '\n', '\t', '\r']);
            if rest.is_empty() {
                return rest;
            }
            if let Some(after) = rest.strip_prefix('}') {
                return after;
            }
            let left = tree(rest, &mut stem.clone(), found);
            // `a as b`, and anything this reader does not know: up to the next item.
            rest = &left[left.find([',', '}']).unwrap_or(left.len())..];
        }
    }
    let end = text.find(|c| !is_word(c)).unwrap_or(text.len());
    let name = if text.starts_with('*') { "*" } else { &text[..end] };
    stem.push(name.to_owned());
    let rest = &text[name.len()..];
    match rest.trim_start().strip_prefix("::") {
        Some(more) if !name.is_empty() && !more.trim_start().starts_with('<') => tree(more, stem, found),
        _ => {
            found.push(stem.clone());
            rest
        }
    }
}

/// Where the brace at or after an offset closes; the end of the text where it does not.
pub fn closing_brace(code: &str, open: usize) -> usize {
    let mut depth = 0_usize;
    for (i, c) in code[open..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return open + i,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    code.len()
}

fn inline_modules(code: &str) -> Vec<Span> {
    words(code, "mod")
        .filter_map(|at| {
            let rest = code[at + 3..].trim_start();
            let end = rest.find(|c| !is_word(c))?;
            let body = rest[end..].trim_start();
            let from = code.len() - body.len();
            body.starts_with('{').then(|| Span {
                name: rest[..end].to_owned(),
                from,
                to: closing_brace(code, from),
            })
        })
        .collect()
}

/// Every item behind `#[cfg(test)]`, up to its closing brace or semicolon.
fn tests(code: &str) -> Vec<Range<usize>> {
    code.match_indices("#[cfg(test)]")
        .map(|(at, mark)| {
            let body = at + mark.len();
            let end = match code[body..].find(['{', ';']) {
                Some(i) if code[body + i..].starts_with('{') => closing_brace(code, body + i) + 1,
                Some(i) => body + i + 1,
                None => code.len(),
            };
            at..end.min(code.len())
        })
        .collect()
}

/// The same lines and as many bytes, without anything on them.
fn blank(text: &str) -> String {
    text.bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }).collect()
}

/// Blanks comments, and strings and characters with their quotes; returns the strings.
fn strip(text: &str) -> (String, Vec<Literal>) {
    let mut code = String::with_capacity(text.len());
    let mut strings = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let skipped = match c {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => block_comment(rest),
            '"' => {
                let hashes = code.len() - code.trim_end_matches('#').len();
                let raw = code.trim_end_matches('#').ends_with('r');
                let (inside, all) = if raw {
                    raw_string(rest, hashes)
                } else {
                    plain_string(rest)
                };
                strings.push(Literal {
                    at,
                    text: rest[1..=inside].to_owned(),
                });
                if raw {
                    let bare = code.len() - hashes;
                    code.replace_range(bare.., &" ".repeat(hashes));
                }
                all
            }
            '\'' => character(rest),
            _ => 0,
        };
        if skipped == 0 {
            code.push(c);
            at += c.len_utf8();
        } else {
            code.push_str(&blank(&rest[..skipped]));
            at += skipped;
        }
    }
    (code, strings)
}

fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// Length of the inside, and of the whole with its quotes.
fn plain_string(text: &str) -> (usize, usize) {
    let mut escaped = false;
    for (i, b) in text.bytes().enumerate().skip(1) {
        match b {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return (i - 1, i + 1),
            _ => {}
        }
    }
    (text.len() - 1, text.len())
}

fn raw_string(text: &str, hashes: usize) -> (usize, usize) {
    let end = format!("\"{}", "#".repeat(hashes));
    match text[1..].find(&end) {
        Some(i) => (i, 1 + i + end.len()),
        None => (text.len() - 1, text.len()),
    }
}

/// Length of a character literal; zero for a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((i, c))) => {
            let from = i + c.len_utf8();
            text[from..].find('\'').map_or(0, |end| from + end + 1)
        }
        (Some(_), Some((i, '\''))) => i + 1,
        _ => 0,
    }
}
