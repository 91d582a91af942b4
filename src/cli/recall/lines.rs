//! The lines of a corpus and of a file of questions. A line that cannot be read is named by its number.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, anyhow};
use chrono::NaiveDateTime;
use serde_json::{Map, Value};

use super::stamp;

/// A message of a conversation.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    pub conversation: Value,
    pub id: Value,
    /// As it was given. `Null`: conversations are cut by silence.
    pub session: Value,
    /// Local time. `None`: not given, or in no form that is known.
    pub at: Option<NaiveDateTime>,
    pub speaker: String,
    pub text: String,
}

/// A question about a conversation.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    pub line: usize,
    pub conversation: Value,
    pub id: Value,
    pub question: String,
    /// When it is asked. `None`: with the last message.
    pub on: Option<NaiveDateTime>,
    /// Identifiers of the messages that answer it, for measuring only. `None`: not said.
    pub gold: Option<Vec<Value>>,
    /// A name for questions of one kind, for measuring only.
    pub kind: String,
}

/// What a line becomes.
pub trait FromLine: Sized {
    /// Errors with what is wrong with the line.
    fn from_line(fields: &Map<String, Value>, number: usize) -> Result<Self, String>;
}

impl FromLine for Said {
    fn from_line(fields: &Map<String, Value>, _: usize) -> Result<Self, String> {
        Ok(Self {
            conversation: name(fields, "conversation")?,
            id: name(fields, "id")?,
            session: fields.get("session").cloned().unwrap_or_default(),
            at: fields.get("at").and_then(stamp::read),
            speaker: text(fields, "speaker")?.unwrap_or_default(),
            text: text(fields, "text")?.unwrap_or_default(),
        })
    }
}

impl FromLine for Asked {
    fn from_line(fields: &Map<String, Value>, line: usize) -> Result<Self, String> {
        Ok(Self {
            line,
            conversation: name(fields, "conversation")?,
            id: name(fields, "id")?,
            question: text(fields, "question")?.ok_or("`question` is missing")?,
            on: fields.get("asked_at").and_then(stamp::read),
            gold: fields.get("gold").and_then(Value::as_array).cloned(),
            kind: text(fields, "kind").ok().flatten().unwrap_or_default(),
        })
    }
}

/// A name: text or a number.
fn name(fields: &Map<String, Value>, field: &str) -> Result<Value, String> {
    match fields.get(field) {
        Some(name @ (Value::String(_) | Value::Number(_))) => Ok(name.clone()),
        Some(Value::Null) | None => Err(format!("`{field}` is missing")),
        Some(_) => Err(format!("`{field}` is neither text nor a number")),
    }
}

fn text(fields: &Map<String, Value>, field: &str) -> Result<Option<String>, String> {
    match fields.get(field) {
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(Value::Number(number)) => Ok(Some(number.to_string())),
        Some(Value::Null) | None => Ok(None),
        Some(_) => Err(format!("`{field}` is no text")),
    }
}

/// Every line of a file; blank ones are skipped. Errors with the file and the number of the first bad line.
pub fn read<T: FromLine>(path: &Path) -> anyhow::Result<Vec<T>> {
    let mut reader = BufReader::new(File::open(path).with_context(|| path.display().to_string())?);
    let mut found = Vec::new();
    let mut bytes = Vec::new();
    let mut number = 0;
    while reader.read_until(b'\n', &mut bytes)? > 0 {
        number += 1;
        // A byte that is no text makes its own word unreadable, not the file.
        let line = String::from_utf8_lossy(&bytes).into_owned();
        bytes.clear();
        let line = line.trim_start_matches('\u{feff}').trim();
        if line.is_empty() {
            continue;
        }
        found.push(one(line, number).map_err(|why| anyhow!("{} line {number}: {why}", path.display()))?);
    }
    Ok(found)
}

/// The same of lines that are no file.
#[cfg(test)]
pub fn of_text<T: FromLine>(lines: &[String]) -> Result<Vec<T>, String> {
    lines.iter().zip(1..).map(|(line, number)| one(line, number)).collect()
}

fn one<T: FromLine>(line: &str, number: usize) -> Result<T, String> {
    let value: Value = serde_json::from_str(line).map_err(|error| format!("not JSON: {error}"))?;
    let fields = value.as_object().ok_or("not a JSON object")?;
    T::from_line(fields, number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_or_says_what_it_lacks() {
        let said: Said = one(
            r#"{"conversation":1,"id":"a","session":2,"at":null,"speaker":"Ana","text":null}"#,
            1,
        )
        .unwrap();
        assert_eq!((said.id, said.text.as_str(), said.at), (Value::from("a"), "", None));
        let why = |line: &str| one::<Said>(line, 1).err().unwrap_or_default();
        assert_eq!(why(r#"{"conversation":"c","text":"x"}"#), "`id` is missing");
        assert_eq!(
            why(r#"{"conversation":"c","id":[],"text":"x"}"#),
            "`id` is neither text nor a number"
        );
        assert_eq!(why(r#"{"conversation":"c","id":1,"text":{}}"#), "`text` is no text");
        assert!(why("{").starts_with("not JSON: "));
        assert_eq!(why("[]"), "not a JSON object");
        assert_eq!(
            one::<Asked>(r#"{"conversation":"c","id":1}"#, 4).err().as_deref(),
            Some("`question` is missing")
        );
    }
}
