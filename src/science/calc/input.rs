//! What a function is given: read once against its fields, so that a formula never meets a wrong type or range.

use serde_json::{Map, Value};

use super::field::{Field, Kind};
use crate::domain::athlete::Sex;

/// Why there is no value, one sentence each.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalcError {
    #[error("there is no function `{0}`; `allure calc --list` names them all")]
    NoFunction(String),
    #[error("the input must be a JSON object")]
    NotAnObject,
    #[error("`{field}` is missing; it is {wanted}")]
    Missing { field: String, wanted: String },
    #[error("`{field}` must be {wanted}")]
    Refused { field: String, wanted: String },
    #[error("`{field}` is no input of this function; is `{meant}` meant?")]
    Stranger { field: String, meant: String },
    #[error("{0}")]
    Undefined(String),
}

/// A sentence of a formula that has no value for these inputs.
pub fn undefined(why: &str) -> CalcError {
    CalcError::Undefined(why.to_owned())
}

/// Checked inputs. Every declared field that is present has its kind and lies in its range.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    fields: &'static [Field],
    map: &'a Map<String, Value>,
}

impl<'a> Inputs<'a> {
    /// Reads an object against the fields. Refuses what is missing, out of range, of another type, or misspelt; other
    /// unknown fields are notes and are left alone.
    pub fn read(fields: &'static [Field], value: &'a Value) -> Result<Self, CalcError> {
        let map = value.as_object().ok_or(CalcError::NotAnObject)?;
        for key in map.keys().filter(|key| !fields.iter().any(|f| f.name == *key)) {
            if let Some(meant) = meant(fields, map, key) {
                return Err(CalcError::Stranger {
                    field: key.clone(),
                    meant: meant.to_owned(),
                });
            }
        }
        for field in fields {
            match map.get(field.name) {
                None | Some(Value::Null) if field.required => {
                    return Err(CalcError::Missing {
                        field: field.name.to_owned(),
                        wanted: field.to_string(),
                    });
                }
                None | Some(Value::Null) => {}
                Some(value) => check(field, value)?,
            }
        }
        Ok(Self { fields, map })
    }

    fn get(&self, name: &str) -> Option<&'a Value> {
        self.map.get(name).filter(|v| !v.is_null())
    }

    fn missing(&self, name: &str) -> CalcError {
        let wanted = self
            .fields
            .iter()
            .find(|f| f.name == name)
            .map_or_else(String::new, Field::to_string);
        CalcError::Missing {
            field: name.to_owned(),
            wanted,
        }
    }

    /// A number that may be absent.
    pub fn maybe(&self, name: &str) -> Option<f64> {
        self.get(name)?.as_f64()
    }

    pub fn number(&self, name: &str) -> Result<f64, CalcError> {
        self.maybe(name).ok_or_else(|| self.missing(name))
    }

    pub fn whole(&self, name: &str) -> Result<i64, CalcError> {
        // A whole number may be written 54.0.
        self.number(name).map(|x| x as i64)
    }

    /// A list that may hold gaps; empty where it is absent.
    pub fn gappy(&self, name: &str) -> Vec<Option<f64>> {
        let list = self.get(name).and_then(Value::as_array);
        list.map_or_else(Vec::new, |list| list.iter().map(Value::as_f64).collect())
    }

    /// A list; empty where it is absent.
    pub fn numbers(&self, name: &str) -> Vec<f64> {
        self.gappy(name).into_iter().flatten().collect()
    }

    pub fn word(&self, name: &str) -> Option<&'a str> {
        self.get(name)?.as_str()
    }

    /// True only where it is said.
    pub fn flag(&self, name: &str) -> bool {
        self.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The field `sex`. `None` where it is absent.
    pub fn sex(&self) -> Option<Sex> {
        match self.word("sex")? {
            "F" => Some(Sex::Female),
            _ => Some(Sex::Male),
        }
    }

    /// Each object of a list; none where it is absent.
    pub fn rows(&self, name: &str) -> Result<Vec<Self>, CalcError> {
        let fields = self.fields.iter().find_map(|f| match f.kind {
            Kind::Rows { fields, .. } if f.name == name => Some(fields),
            _ => None,
        });
        let list = self.get(name).and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .map(|row| Self::read(fields.unwrap_or_default(), row))
            .collect()
    }
}

/// How alike a misspelt name is to the right one (Jaro-Winkler, 0 to 1).
const MISSPELT: f64 = 0.85;

/// The absent field that an unknown name is a misspelling of.
fn meant(fields: &'static [Field], map: &Map<String, Value>, key: &str) -> Option<&'static str> {
    fields
        .iter()
        .filter(|f| !map.contains_key(f.name))
        .map(|f| (f.name, strsim::jaro_winkler(f.name, &key.to_lowercase())))
        .filter(|(_, alike)| *alike >= MISSPELT)
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(name, _)| name)
}

fn check(field: &Field, value: &Value) -> Result<(), CalcError> {
    let inside = |value: &Value, from: f64, to: f64| value.as_f64().is_some_and(|x| (from..=to).contains(&x));
    let fits = match field.kind {
        Kind::Number { from, to } => inside(value, from, to),
        Kind::Whole { from, to } => {
            inside(value, from as f64, to as f64) && value.as_f64().is_some_and(|x| x.fract() == 0.0)
        }
        Kind::Numbers {
            least,
            most,
            from,
            to,
            gaps,
        } => value.as_array().is_some_and(|list| {
            (least..=most).contains(&list.len()) && list.iter().all(|x| (gaps && x.is_null()) || inside(x, from, to))
        }),
        Kind::Choice(words) => value.as_str().is_some_and(|word| words.contains(&word)),
        Kind::Flag => value.is_boolean(),
        Kind::Rows { least, most, fields } => {
            let Some(list) = value.as_array().filter(|l| (least..=most).contains(&l.len())) else {
                return Err(refused(field));
            };
            return list.iter().try_for_each(|row| Inputs::read(fields, row).map(|_| ()));
        }
    };
    if fits { Ok(()) } else { Err(refused(field)) }
}

fn refused(field: &Field) -> CalcError {
    CalcError::Refused {
        field: field.name.to_owned(),
        wanted: field.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::science::calc::field::{choice, flag, gappy, number, numbers, rows, whole};
    use serde_json::json;

    const ROW: &[Field] = &[number("a", "m", 0.0, 1.0)];
    const FIELDS: &[Field] = &[
        number("x", "km", 0.0, 10.0),
        whole("n", "", 1, 3).optional(),
        numbers("list", "bpm", (1, 2), (30.0, 230.0)).optional(),
        gappy("gaps", "", (1, 3), (0.0, 9.0)).optional(),
        choice("word", &["a", "b"]).optional(),
        flag("on"),
        rows("rows", 1, 2, ROW).optional(),
    ];

    fn said(value: &Value) -> String {
        Inputs::read(FIELDS, value).map_or_else(|e| e.to_string(), |_| "fine".to_owned())
    }

    #[test]
    fn every_refusal_names_the_field_and_what_it_must_be() {
        assert_eq!(said(&json!({"x": 3})), "fine");
        assert_eq!(said(&json!([])), "the input must be a JSON object");
        assert_eq!(said(&json!({})), "`x` is missing; it is a number from 0 to 10 km");
        assert_eq!(
            said(&json!({"x": null})),
            "`x` is missing; it is a number from 0 to 10 km"
        );
        assert_eq!(said(&json!({"x": 11})), "`x` must be a number from 0 to 10 km");
        assert_eq!(said(&json!({"x": "3"})), "`x` must be a number from 0 to 10 km");
        assert_eq!(said(&json!({"x": 1, "note": "from a book"})), "fine");
        assert_eq!(
            said(&json!({"x": 1, "lists": [50]})),
            "`lists` is no input of this function; is `list` meant?"
        );
        assert_eq!(said(&json!({"x": 1, "list": [50], "lists": 1})), "fine");
        assert_eq!(
            said(&json!({"x": 1, "n": 1.5})),
            "`n` must be a whole number from 1 to 3"
        );
        assert_eq!(
            said(&json!({"x": 1, "list": []})),
            "`list` must be a list of 1 to 2 numbers from 30 to 230 bpm"
        );
        assert_eq!(
            said(&json!({"x": 1, "list": [40, null]})),
            "`list` must be a list of 1 to 2 numbers from 30 to 230 bpm"
        );
        assert_eq!(said(&json!({"x": 1, "gaps": [4, null]})), "fine");
        assert_eq!(said(&json!({"x": 1, "word": "c"})), "`word` must be one of a, b");
        assert_eq!(said(&json!({"x": 1, "on": 1})), "`on` must be true or false");
        assert_eq!(
            said(&json!({"x": 1, "rows": [{"a": 2}]})),
            "`a` must be a number from 0 to 1 m"
        );
        assert_eq!(
            said(&json!({"x": 1, "rows": []})),
            "`rows` must be a list of 1 to 2 objects of a (a number from 0 to 1 m)"
        );
    }
}
