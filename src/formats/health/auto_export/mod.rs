//! What a phone posts by itself: the JSON of the app "Health Auto Export", versions 1 and 2, and that of a shortcut.
//! Readings come out as the phone's own export gives them, so that a day told both ways is one day.

mod field;
mod metric;
mod shortcut;
mod workout;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::domain::activity::Recording;
use crate::domain::measured::Reading;
use crate::formats::label;

/// Why something in a readable post was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Of no use to a coach.
    NotUsed,
    /// Without a time and a zone, or of a time nobody can have measured at.
    NoTime,
    /// Without a number, or with a word that is not known.
    NoValue,
    /// In a unit that is not known.
    Unit,
}

impl Why {
    /// The end of an id of words.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotUsed => "not-used",
            Self::NoTime => "no-time",
            Self::NoValue => "no-value",
            Self::Unit => "unit",
        }
    }
}

/// Why nothing of a post can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Malformed {
    /// No JSON from this place on; both count from 1.
    Json { line: usize, column: usize },
    /// JSON of another shape.
    Shape,
    /// A shortcut's measures without a time.
    NoDate,
}

/// What a post holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Post {
    pub readings: Vec<Reading>,
    pub workouts: Vec<Recording>,
    /// What was left, by its name in the post, which is untrusted, and why.
    pub skipped: BTreeMap<(String, Why), u64>,
}

/// Names of things that were left; of more, the rest is one.
const MOST_NAMES: usize = 60;

impl Post {
    fn skip(&mut self, what: &str, why: Why, count: u64) {
        let name = label::clean(what).unwrap_or_default();
        let full = self.skipped.len() >= MOST_NAMES && !self.skipped.contains_key(&(name.clone(), why));
        let name = if full { "…".to_owned() } else { name };
        *self.skipped.entry((name, why)).or_default() += count;
    }
}

/// Reads a post. What nobody can have measured by `now` was measured by a wrong clock, and is left.
pub fn decode(bytes: &[u8], now: DateTime<Utc>) -> Result<Post, Malformed> {
    let value: Value = serde_json::from_slice(bytes).map_err(|e| Malformed::Json {
        line: e.line(),
        column: e.column(),
    })?;
    let mut post = Post::default();
    let around = value
        .get("data")
        .and_then(Value::as_object)
        .or_else(|| value.as_object());
    let lists = around.filter(|object| object.contains_key("metrics") || object.contains_key("workouts"));
    let Some(lists) = lists else {
        shortcut::read(&value, now, &mut post)?;
        return Ok(post);
    };
    export(lists, now, &mut post)?;
    Ok(post)
}

/// Lists that the app may add, and that are of no use here.
fn export(lists: &Map<String, Value>, now: DateTime<Utc>, post: &mut Post) -> Result<(), Malformed> {
    for (name, list) in lists {
        let items = match (name.as_str(), list) {
            (_, Value::Array(items)) => items,
            (_, Value::Null) => continue,
            ("metrics" | "workouts", _) => return Err(Malformed::Shape),
            _ => {
                post.skip(name, Why::NotUsed, 1);
                continue;
            }
        };
        match name.as_str() {
            "metrics" => items.iter().for_each(|metric| metric::read(metric, now, post)),
            "workouts" => items.iter().for_each(|workout| workout::read(workout, now, post)),
            _ if items.is_empty() => {}
            _ => post.skip(name, Why::NotUsed, items.len() as u64),
        }
    }
    Ok(())
}
