//! The fields of a call, whether they came as JSON, as a form or in the address.

use axum::body::Bytes;
use serde_json::{Map, Value};

use crate::fakes::multipart::{self, Part};
use crate::fakes::wire::Call;

pub(super) struct Params {
    pub fields: Map<String, Value>,
    pub files: Vec<Part>,
}

/// An answer that is not a success.
#[derive(Debug)]
pub(super) struct Refusal {
    pub code: u16,
    pub description: String,
    pub parameters: Option<Value>,
}

pub(super) fn refuse<T>(code: u16, description: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal {
        code,
        description: description.into(),
        parameters: None,
    })
}

pub(super) fn bad<T>(why: impl std::fmt::Display) -> Result<T, Refusal> {
    refuse(400, format!("Bad Request: {why}"))
}

impl Params {
    /// `None` when the body is neither JSON nor a form.
    pub fn read(call: &Call) -> Option<Self> {
        let mut params = Self {
            fields: Map::new(),
            files: Vec::new(),
        };
        for (key, value) in &call.query {
            params.fields.insert(key.clone(), value.as_str().into());
        }
        let kind = call.header("content-type").unwrap_or_default();
        if kind.starts_with("multipart/form-data") {
            for part in multipart::parts(kind, &call.body)? {
                if part.file_name.is_some() {
                    params.files.push(part);
                } else {
                    let text = String::from_utf8_lossy(&part.bytes).into_owned();
                    params.fields.insert(part.name, text.into());
                }
            }
        } else if !call.body.is_empty() {
            let Value::Object(fields) = call.json()? else {
                return None;
            };
            params.fields.extend(fields);
        }
        Some(params)
    }

    pub fn text(&self, key: &str) -> Option<&str> {
        self.fields.get(key)?.as_str()
    }

    /// A whole number, also when a form wrote it as text.
    pub fn int(&self, key: &str) -> Option<i64> {
        let value = self.fields.get(key)?;
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    }

    pub fn flag(&self, key: &str) -> bool {
        match self.fields.get(key) {
            Some(Value::Bool(set)) => *set,
            Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
            _ => false,
        }
    }

    /// An object or a list, also when a form wrote it as text; `None` when absent or malformed.
    pub fn nested(&self, key: &str) -> Option<Value> {
        match self.fields.get(key)? {
            Value::String(text) => serde_json::from_str(text).ok(),
            Value::Null => None,
            value => Some(value.clone()),
        }
    }

    /// An uploaded file: the field itself, or the part it points to with `attach://`.
    pub fn upload(&self, key: &str) -> Option<(String, Bytes)> {
        let pointed = self.text(key).and_then(|text| text.strip_prefix("attach://"));
        let name = pointed.unwrap_or(key);
        let part = self.files.iter().find(|part| part.name == name)?;
        let file_name = part.file_name.clone().unwrap_or_default();
        Some((file_name, part.bytes.clone()))
    }
}
