//! A one-time link: looking at it shows a button, since messengers look at every link, and the button uses it up.

use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use crate::domain::athlete::Lang;
use crate::store::links::{self, Purpose, Standing};

use super::reader::Reader;
use super::refusal::Refusal;
use super::{House, cookie, page, setup};

type Answer = Result<Response, Refusal>;

pub async fn offer_upload(State(house): State<Arc<House>>, Path(token): Path<String>, request: Request) -> Answer {
    let reader = Reader::of(request.uri().path(), request.headers());
    let standing = standing(&house, &token, Purpose::Upload).await?;
    // Whoever closed the page comes back by the same link.
    if standing == Standing::Used && cookie::found(&house, request.headers()).await?.is_some() {
        return Ok(to_the_page(&reader));
    }
    offer(standing, &reader, Purpose::Upload)
}

pub async fn offer_health(State(house): State<Arc<House>>, Path(token): Path<String>, request: Request) -> Answer {
    let reader = Reader::of(request.uri().path(), request.headers());
    offer(
        standing(&house, &token, Purpose::Health).await?,
        &reader,
        Purpose::Health,
    )
}

pub async fn open_upload(State(house): State<Arc<House>>, Path(token): Path<String>, request: Request) -> Answer {
    let reader = Reader::of(request.uri().path(), request.headers());
    let app = &house.app;
    let mut tx = app.pool.begin().await?;
    let Some(scope) = links::open(&mut tx, &app.vault, &token, Purpose::Upload, app.clock.now()).await? else {
        drop(tx);
        return Err(spent(standing(&house, &token, Purpose::Upload).await?, Purpose::Upload));
    };
    let session = links::new_session(&mut tx, &app.vault, &scope, app.clock.now()).await?;
    tx.commit().await?;
    let mut response = to_the_page(&reader);
    response
        .headers_mut()
        .insert(header::SET_COOKIE, cookie::set(&house, &session)?);
    Ok(response)
}

pub async fn open_health(State(house): State<Arc<House>>, Path(token): Path<String>, request: Request) -> Answer {
    let reader = Reader::of(request.uri().path(), request.headers());
    let app = &house.app;
    let mut tx = app.pool.begin().await?;
    let Some(scope) = links::open(&mut tx, &app.vault, &token, Purpose::Health, app.clock.now()).await? else {
        drop(tx);
        return Err(spent(standing(&house, &token, Purpose::Health).await?, Purpose::Health));
    };
    let made = links::new_health_token(&mut tx, &app.vault, &scope, app.clock.now()).await?;
    tx.commit().await?;
    let site = app.site.as_deref().unwrap_or_default();
    Ok(Html(setup::made(&reader, site, &made)).into_response())
}

async fn standing(house: &House, token: &str, purpose: Purpose) -> Result<Standing, Refusal> {
    let mut db = house.app.pool.acquire().await?;
    Ok(links::standing(&mut db, &house.app.vault, token, purpose, house.app.clock.now()).await?)
}

fn offer(standing: Standing, reader: &Reader, purpose: Purpose) -> Answer {
    match standing {
        Standing::Open => Ok(Html(page::door(reader, purpose)).into_response()),
        spent_one => Err(spent(spent_one, purpose)),
    }
}

/// Why a link opens nothing, and how to get one that does.
fn spent(standing: Standing, purpose: Purpose) -> Refusal {
    let (status, id) = match standing {
        Standing::Used => (StatusCode::GONE, "web-link-used"),
        Standing::Expired => (StatusCode::GONE, "web-link-expired"),
        Standing::Open | Standing::Unknown => (StatusCode::NOT_FOUND, "web-link-wrong"),
    };
    let command = match purpose {
        Purpose::Upload => "upload",
        Purpose::Health => "health",
    };
    Refusal::new(status, id).with("command", command.to_owned())
}

/// Where files are sent from.
fn to_the_page(reader: &Reader) -> Response {
    let place = match reader.lang {
        Lang::Fr => "../envoyer",
        Lang::En => "../upload",
    };
    let mut headers = HeaderMap::new();
    headers.insert(header::LOCATION, HeaderValue::from_static(place));
    (StatusCode::SEE_OTHER, headers).into_response()
}
