//! The address a phone posts its measures to. Its token is in a header, or at the end of the address for apps that have
//! no headers; nothing else tells who posts.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::domain::athlete::Lang;
use crate::formats::health::auto_export::{self, Malformed};
use crate::i18n;
use crate::ingest::live::{self, Received};
use crate::store::links;

use super::reader::Reader;
use super::refusal::Refusal;
use super::sending::{refused, taken};
use super::{House, page};

type Answer = Result<Response, Refusal>;

/// Bytes of one post: about a month of runs with their tracks.
const POST: usize = 32 << 20;
/// How long a post waits for its turn.
const TURN: Duration = Duration::from_secs(20);

/// With the token in a header.
pub async fn by_header(State(house): State<Arc<House>>, request: Request) -> Answer {
    let token = bearer(request.headers()).unwrap_or_default().to_owned();
    receive(&house, &token, request).await
}

/// With the token at the end of the address.
pub async fn by_path(State(house): State<Arc<House>>, Path(token): Path<String>, request: Request) -> Answer {
    receive(&house, &token, request).await
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let told = headers.get(header::AUTHORIZATION)?.to_str().ok()?.trim();
    let (scheme, token) = told.split_once(' ').unwrap_or(("bearer", told));
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

async fn receive(house: &House, token: &str, request: Request) -> Answer {
    let lang = Reader::of(request.uri().path(), request.headers()).lang;
    let app = &house.app;
    let scope = {
        let mut db = app.pool.acquire().await?;
        links::by_health_token(&mut db, &app.vault, token).await?
    };
    let Some(scope) = scope else {
        let refusal = Refusal::new(StatusCode::UNAUTHORIZED, "web-api-no-token");
        return Err(refused(request.into_body(), refusal).await);
    };
    let busy = || Refusal::later(StatusCode::SERVICE_UNAVAILABLE, "web-busy", 30);
    let turn = tokio::time::timeout(TURN, house.posts.acquire()).await;
    let _turn = turn.map_err(|_| busy())?.map_err(|_| busy())?;
    let bytes = body(request.into_body()).await?;
    let now = app.clock.now();
    let alone = house.decoding.acquire().await.map_err(|_| busy())?;
    let decoded = tokio::task::spawn_blocking(move || auto_export::decode(&bytes, now)).await;
    let post = decoded.map_err(anyhow::Error::from)?.map_err(|why| malformed(&why))?;
    drop(alone);
    let skipped: Vec<Value> = post
        .skipped
        .iter()
        .map(|((what, why), count)| {
            let why = page::said(lang, &format!("web-why-{}", why.id()));
            json!({ "what": what, "count": count, "why": why })
        })
        .collect();
    let left: u64 = post.skipped.values().sum();
    let arrived = (post.readings.len(), post.workouts.len());
    let received = live::receive(app, &scope, post).await?;
    Ok(Json(told(lang, arrived, &received, left, &skipped)).into_response())
}

/// The body of a post. What is too long says what to do about it.
async fn body(body: Body) -> Result<Vec<u8>, Refusal> {
    taken(body, POST).await.map_err(|refusal| {
        if refusal.is(StatusCode::PAYLOAD_TOO_LARGE) {
            Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "web-api-too-long").with("most", "32\u{a0}Mio".to_owned())
        } else {
            refusal
        }
    })
}

fn malformed(why: &Malformed) -> Refusal {
    let bad = |id| Refusal::new(StatusCode::BAD_REQUEST, id);
    match why {
        Malformed::Json { line, column } => bad("web-api-not-json").with("where", format!("{line}:{column}")),
        Malformed::Shape => bad("web-api-no-shape"),
        Malformed::NoDate => bad("web-api-no-date"),
    }
}

/// What came of a post, in numbers for programs and in a sentence for whoever looks.
fn told(lang: Lang, (readings, workouts): (usize, usize), received: &Received, left: u64, skipped: &[Value]) -> Value {
    let counted = |id: &str, n: u64| {
        let args = [
            ("n", (n as f64).into()),
            ("count", i18n::format::number(lang, n as f64, 0).into()),
        ];
        i18n::text(lang, id, &args)
    };
    let mut message = counted("web-api-kept", received.news() as u64);
    if left > 0 {
        message = format!("{message} {}", counted("web-api-skipped", left));
    }
    json!({
        "readings": {
            "received": readings,
            "days_changed": received.days.changed,
            "days_known": received.days.same,
            "set_aside": received.days.aside,
        },
        "workouts": {
            "received": workouts,
            "new": received.taken.new.len(),
            "known": received.taken.known.len(),
        },
        "skipped": skipped,
        "message": message,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_out_of_its_header() {
        let token = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::AUTHORIZATION, text.parse().unwrap());
            bearer(&headers).map(str::to_owned)
        };
        assert_eq!(token("Bearer abc").as_deref(), Some("abc"));
        assert_eq!(token(" bearer   abc ").as_deref(), Some("abc"));
        // Whoever pastes the token alone means the same.
        assert_eq!(token("abc").as_deref(), Some("abc"));
        assert_eq!(token("Basic abc"), None);
        assert_eq!(bearer(&HeaderMap::new()), None);
    }
}
