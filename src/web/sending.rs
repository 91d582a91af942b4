//! Files on their way: a page, and the addresses it sends parts to. Where a part belongs is asked of the server, so a
//! file goes on after a closed page, a lost line or a restart.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use futures::StreamExt;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::store::scope::Scope;
use crate::store::uploads::{self, Added, Announced, Begun, MOST_BYTES, PART_BYTES, Upload};

use super::reader::Reader;
use super::refusal::Refusal;
use super::{House, cookie, page};

type Answer = Result<Response, Refusal>;

/// Bytes of what announces a file.
const ANNOUNCEMENT: usize = 16_384;
/// Characters kept of its name.
const NAME: usize = 200;
/// How long the bytes of a part may take: a part over a slow line, and no line held open for ever.
const PATIENCE: Duration = Duration::from_mins(3);
/// Bytes let by of a body that is refused.
const LET_BY: usize = 40 << 20;
/// How long a part waits for its turn.
const TURN: Duration = Duration::from_secs(20);

const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");

/// The page.
pub async fn page(State(house): State<Arc<House>>, request: Request) -> Answer {
    let reader = Reader::of(request.uri().path(), request.headers());
    cookie::scope(&house, request.headers()).await?;
    Ok(Html(written(&reader)).into_response())
}

fn written(reader: &Reader) -> String {
    let lang = reader.lang;
    let said = |id: &str| page::shown(lang, id);
    let words: Vec<String> = [
        ("sending", "web-js-sending"),
        ("queued", "web-js-queued"),
        ("waiting", "web-js-waiting"),
        ("reading", "web-js-reading"),
        ("done", "web-js-done"),
        ("lost", "web-js-lost"),
        ("over", "web-js-over"),
        ("again", "web-js-again"),
        ("remove", "web-js-remove"),
        ("empty", "web-upload-empty"),
        ("large", "web-upload-too-large"),
        ("units", "web-js-units"),
    ]
    .iter()
    .map(|(name, id)| format!(" data-{name}=\"{}\"", said(id)))
    .collect();
    let places: Vec<String> = ["apple", "garmin", "strava", "polar", "other"]
        .iter()
        .map(|place| {
            let (name, how) = (
                said(&format!("web-from-{place}")),
                said(&format!("web-from-{place}-how")),
            );
            format!("<details><summary>{name}</summary><p>{how}</p></details>\n")
        })
        .collect();
    let body = format!(
        "<p>{}</p>\n<noscript><p class=\"no\">{}</p></noscript>\n\
         <section id=\"upload\" data-part=\"{PART_BYTES}\" data-most=\"{MOST_BYTES}\"{}>\n\
         <label class=\"drop\"><input type=\"file\" multiple><strong>{}</strong><span>{}</span></label>\n\
         <p class=\"no\" role=\"alert\" hidden></p>\n<ul class=\"files\" aria-live=\"polite\"></ul>\n</section>\n\
         <p class=\"quiet\">{}</p>\n<h2>{}</h2>\n{}",
        said("web-upload-what"),
        said("web-upload-no-script"),
        words.concat(),
        said("web-upload-choose"),
        said("web-upload-drop"),
        said("web-upload-kept"),
        said("web-from-title"),
        places.concat(),
    );
    page::page(reader, &page::said(lang, "web-upload-title"), &body, Some("upload.js"))
}

/// A file as programs are told of it.
fn told(upload: &Upload) -> Value {
    json!({
        "id": upload.id,
        "name": upload.name,
        "size": upload.bytes,
        "offset": upload.received,
        "state": upload.state.id(),
        "behind": upload.behind,
        "report": upload.report,
    })
}

/// The files of whoever asks.
pub async fn list(State(house): State<Arc<House>>, headers: HeaderMap) -> Answer {
    let scope = cookie::scope(&house, &headers).await?;
    let mut db = house.app.pool.acquire().await?;
    let all = uploads::all(&mut db, &scope).await?;
    let files: Vec<Value> = all.iter().map(told).collect();
    Ok(Json(json!({ "part": PART_BYTES, "files": files })).into_response())
}

#[derive(Deserialize)]
struct Wanted {
    name: String,
    size: u64,
    /// Anything that tells the file from another of the same name and length.
    #[serde(default)]
    mark: String,
}

/// Announces a file: a new one, or the same again, which goes on where it was.
pub async fn begin(State(house): State<Arc<House>>, headers: HeaderMap, body: Body) -> Answer {
    let scope = cookie::scope(&house, &headers).await?;
    let bytes = taken(body, ANNOUNCEMENT).await?;
    let wanted: Wanted =
        serde_json::from_slice(&bytes).map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "web-upload-unclear"))?;
    if wanted.size == 0 {
        return Err(Refusal::new(StatusCode::BAD_REQUEST, "web-upload-empty"));
    }
    if wanted.size > MOST_BYTES {
        return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "web-upload-too-large"));
    }
    let name: String = wanted.name.chars().filter(|c| !c.is_control()).take(NAME).collect();
    let file = Announced {
        name: &name,
        bytes: wanted.size,
        mark: &wanted.mark,
    };
    let app = &house.app;
    let mut tx = app.pool.begin().await?;
    let begun = uploads::begin(&mut tx, &scope, app.clock.id(), file, app.clock.now()).await?;
    tx.commit().await?;
    match begun {
        Begun::On(upload) => Ok((StatusCode::CREATED, Json(told(&upload))).into_response()),
        Begun::TooMany => Err(Refusal::later(StatusCode::TOO_MANY_REQUESTS, "web-upload-too-many", 5)),
        Begun::Later(until) => {
            let seconds = (until - app.clock.now()).num_seconds().clamp(1, 3_600) as u16;
            Err(Refusal::later(StatusCode::TOO_MANY_REQUESTS, "limit-uploads", seconds))
        }
    }
}

fn gone() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, "web-upload-gone")
}

/// An identifier of a file. Whatever is no identifier is none of ours.
fn identifier(text: &str) -> Result<Uuid, Refusal> {
    text.parse().map_err(|_| gone())
}

/// How far a file is, in its headers too: a look without a body says where the next part begins.
pub async fn look(State(house): State<Arc<House>>, Path(id): Path<String>, headers: HeaderMap) -> Answer {
    let scope = cookie::scope(&house, &headers).await?;
    let mut db = house.app.pool.acquire().await?;
    let upload = uploads::get(&mut db, &scope, identifier(&id)?)
        .await?
        .ok_or_else(gone)?;
    let told = Json(told(&upload));
    let places = [
        (OFFSET, HeaderValue::from(upload.received)),
        (LENGTH, HeaderValue::from(upload.bytes)),
    ];
    Ok((places, told).into_response())
}

/// Takes the next part.
pub async fn add(State(house): State<Arc<House>>, Path(id): Path<String>, headers: HeaderMap, body: Body) -> Answer {
    let (scope, id, offset) = match place(&house, &id, &headers).await {
        Ok(place) => place,
        Err(refusal) => return Err(refused(body, refusal).await),
    };
    let busy = || Refusal::later(StatusCode::SERVICE_UNAVAILABLE, "web-busy", 5);
    let turn = tokio::time::timeout(TURN, house.parts.acquire()).await;
    let _turn = turn.map_err(|_| busy())?.map_err(|_| busy())?;
    let bytes = taken(body, PART_BYTES as usize).await?;
    let app = &house.app;
    let mut tx = app.pool.begin().await?;
    let added = uploads::add_part(&mut tx, &scope, id, (offset, &bytes), app.clock.now()).await?;
    tx.commit().await?;
    match added {
        Added::Kept { received } => {
            Ok((StatusCode::NO_CONTENT, [(OFFSET, HeaderValue::from(received))]).into_response())
        }
        Added::Elsewhere { received } => Err(Refusal::new(StatusCode::CONFLICT, "web-upload-elsewhere")
            .header(OFFSET, HeaderValue::from(received))
            .with("offset", received.to_string())
            .beside("offset", received)),
        Added::WrongLength { wanted } => Err(Refusal::new(StatusCode::BAD_REQUEST, "web-upload-part")
            .with("bytes", wanted.to_string())
            .beside("wanted", wanted)),
        Added::Gone => Err(gone()),
    }
}

/// Whose file a part is of, which one, and where in it the part begins.
async fn place(house: &House, id: &str, headers: &HeaderMap) -> Result<(Scope, Uuid, u64), Refusal> {
    let scope = cookie::scope(house, headers).await?;
    let id = identifier(id)?;
    let offset = headers
        .get(OFFSET)
        .and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    let offset = offset.ok_or_else(|| Refusal::new(StatusCode::BAD_REQUEST, "web-upload-no-offset"))?;
    Ok((scope, id, offset))
}

/// Gives a file up.
pub async fn give_up(State(house): State<Arc<House>>, Path(id): Path<String>, headers: HeaderMap) -> Answer {
    let scope = cookie::scope(&house, &headers).await?;
    let mut db = house.app.pool.acquire().await?;
    if uploads::remove(&mut db, &scope, identifier(&id)?).await? {
        Ok(StatusCode::NO_CONTENT.into_response())
    } else {
        Err(Refusal::new(StatusCode::CONFLICT, "web-upload-being-read"))
    }
}

/// The bytes of a body: not more than allowed, and not for ever. What is too long is let by for a while all the same:
/// a sender that finds the line shut while it still writes never reads the answer.
pub async fn taken(body: Body, most: usize) -> Result<Vec<u8>, Refusal> {
    let reading = async {
        let (mut stream, mut kept, mut seen) = (body.into_data_stream(), Vec::new(), 0_usize);
        while let Some(chunk) = stream.next().await {
            // Whoever hung up reads no answer.
            let chunk = chunk.map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "web-cut"))?;
            seen = seen.saturating_add(chunk.len());
            if seen <= most {
                kept.extend_from_slice(&chunk);
            } else if seen > most.saturating_add(LET_BY) {
                break;
            } else {
                kept = Vec::new();
            }
        }
        if seen > most {
            return Err(Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "web-too-long").with("most", size(most)));
        }
        Ok(kept)
    };
    match tokio::time::timeout(PATIENCE, reading).await {
        Ok(read) => read,
        Err(_) => Err(Refusal::new(StatusCode::REQUEST_TIMEOUT, "web-cut")),
    }
}

/// Lets the body of somebody who is refused by, so that they read why.
pub async fn refused(body: Body, refusal: Refusal) -> Refusal {
    let _unread = taken(body, 0).await;
    refusal
}

/// A limit in binary megabytes, else kilobytes. The unit is worded by the sentence.
fn size(bytes: usize) -> String {
    if bytes >= 1 << 20 {
        format!("{}\u{a0}Mio", bytes >> 20)
    } else {
        format!("{}\u{a0}Kio", bytes >> 10)
    }
}
