//! The files pages are made of: a style and two scripts, carried by the program.

use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::refusal::Refusal;

/// Name, kind, content.
const SHELF: [(&str, &str, &str); 4] = [
    ("style.css", "text/css; charset=utf-8", include_str!("assets/style.css")),
    (
        "upload.js",
        "text/javascript; charset=utf-8",
        include_str!("assets/upload.js"),
    ),
    (
        "copy.js",
        "text/javascript; charset=utf-8",
        include_str!("assets/copy.js"),
    ),
    ("icon.svg", "image/svg+xml", include_str!("assets/icon.svg")),
];

pub async fn serve(Path(name): Path<String>) -> Result<Response, Refusal> {
    let found = SHELF.iter().find(|(file, ..)| *file == name);
    let (_, kind, content) = found.ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, "web-nothing-here"))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        // Asked for again after an update of the program, and not at every page.
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=600")),
    ];
    Ok((headers, *content).into_response())
}
