//! An answer that says no, and what to do next. It is worded last, where the reader is known.

use axum::Json;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use crate::i18n;
use crate::store::StoreError;

use super::page;
use super::reader::Reader;

/// Why not.
#[derive(Debug, Clone)]
pub struct Refusal {
    status: StatusCode,
    /// The words.
    id: &'static str,
    args: Vec<(&'static str, String)>,
    headers: Vec<(HeaderName, HeaderValue)>,
    /// Told to programs beside the words.
    beside: Map<String, Value>,
}

impl Refusal {
    pub fn new(status: StatusCode, id: &'static str) -> Self {
        Self {
            status,
            id,
            args: Vec::new(),
            headers: Vec::new(),
            beside: Map::new(),
        }
    }

    /// Fills a hole of the words.
    pub fn with(mut self, name: &'static str, text: String) -> Self {
        self.args.push((name, text));
        self
    }

    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Tells programs more than the words do.
    pub fn beside(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.beside.insert(name.to_owned(), value.into());
        self
    }

    /// Too much at once: again in so many seconds.
    pub fn later(status: StatusCode, id: &'static str, seconds: u16) -> Self {
        Self::new(status, id).header(header::RETRY_AFTER, HeaderValue::from(seconds))
    }

    pub fn is(&self, status: StatusCode) -> bool {
        self.status == status
    }

    /// The answer in the reader's words.
    pub fn worded(self, reader: &Reader) -> Response {
        let args: Vec<(&str, i18n::Arg)> = self.args.iter().map(|(name, text)| (*name, text.into())).collect();
        let said = i18n::text(reader.lang, self.id, &args);
        let mut response = if reader.program {
            let mut body = self.beside;
            body.insert("error".to_owned(), said.into());
            Json(Value::Object(body)).into_response()
        } else {
            page::refusal(reader, &said).into_response()
        };
        *response.status_mut() = self.status;
        response.headers_mut().extend(self.headers);
        response
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<anyhow::Error> for Refusal {
    fn from(error: anyhow::Error) -> Self {
        tracing::error!(error = %format!("{error:#}"), "answering a page");
        Self::later(StatusCode::SERVICE_UNAVAILABLE, "web-broken", 10)
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        anyhow::Error::from(error).into()
    }
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        anyhow::Error::from(error).into()
    }
}
