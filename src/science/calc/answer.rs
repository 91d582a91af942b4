//! What a function gives: JSON that holds no number that is not one.

use serde_json::{Number, Value};

use super::input::{CalcError, undefined};

pub type Answer = Result<Value, CalcError>;

const BEYOND: &str = "these inputs give a number beyond what can be written";

/// A finite number; whole ones are written with a decimal as well.
pub fn number(x: f64) -> Answer {
    Number::from_f64(x).map(Value::Number).ok_or_else(|| undefined(BEYOND))
}

/// A number, or the sentence that says why there is none.
pub fn found(x: Option<f64>, why: &str) -> Answer {
    number(x.ok_or_else(|| undefined(why))?)
}

pub fn list(xs: impl IntoIterator<Item = f64>) -> Answer {
    xs.into_iter().map(number).collect::<Result<_, _>>().map(Value::Array)
}

/// A list of pairs, as lists of two.
pub fn pairs(xs: impl IntoIterator<Item = (f64, f64)>) -> Answer {
    xs.into_iter()
        .map(|(a, b)| list([a, b]))
        .collect::<Result<_, _>>()
        .map(Value::Array)
}

pub fn word(text: &str) -> Answer {
    Ok(Value::String(text.to_owned()))
}

/// An object of numbers; an absent one is null.
pub fn object<'a>(entries: impl IntoIterator<Item = (&'a str, Option<f64>)>) -> Answer {
    entries
        .into_iter()
        .map(|(name, x)| Ok((name.to_owned(), x.map_or(Ok(Value::Null), number)?)))
        .collect::<Result<_, _>>()
        .map(Value::Object)
}
