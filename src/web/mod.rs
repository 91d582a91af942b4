//! Pages, for what no messenger carries: files too large for one, and the measures a phone sends by itself.
//!
//! Off unless an address to listen at is set. Nobody logs in: a link asked for in the conversation opens a page once.

mod asset;
mod cookie;
mod entry;
mod gate;
mod line;
mod live;
mod page;
mod reader;
mod refusal;
mod sending;
mod setup;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::http::{StatusCode, Uri};
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};

use crate::app::App;

use gate::Gate;
use line::Lines;
use refusal::Refusal;

/// Answers begun get this long when it is time to stop.
const GRACE: Duration = Duration::from_secs(5);
/// Parts of files taken in at one moment.
const PARTS_AT_ONCE: usize = 8;
/// Posts of phones taken in at one moment.
const POSTS_AT_ONCE: usize = 4;

/// What every page may use.
pub struct House {
    app: Arc<App>,
    gate: Gate,
    parts: Semaphore,
    posts: Semaphore,
    /// A post may be months long, and takes several times its length while it is read: one after the other.
    decoding: Semaphore,
    /// Browsers reach the pages by https, so a cookie may insist on it.
    secure: bool,
}

/// Answers at a listener until `stop` turns true.
pub async fn answer(app: Arc<App>, listener: TcpListener, mut stop: watch::Receiver<bool>) -> anyhow::Result<()> {
    let site = app.site.clone().unwrap_or_default();
    let house = Arc::new(House {
        gate: Gate::default(),
        parts: Semaphore::new(PARTS_AT_ONCE),
        posts: Semaphore::new(POSTS_AT_ONCE),
        decoding: Semaphore::new(1),
        secure: site.starts_with("https://"),
        app,
    });
    let routes = routes(&house);
    let prefix = site
        .parse::<Uri>()
        .map_or_else(|_| String::new(), |uri| uri.path().trim_end_matches('/').to_owned());
    // A proxy in front may take the path of the public address away, or leave it.
    let routes = match prefix.as_str() {
        "" => routes,
        prefix => routes.clone().nest(prefix, routes),
    };
    // Tapped for nothing: it is what hands on who is at the other end.
    let lines = Lines::new(listener).tap_io(|_| {});
    let mut closing = stop.clone();
    let server = axum::serve(lines, routes.into_make_service_with_connect_info::<SocketAddr>()).with_graceful_shutdown(
        async move {
            // An error says that nobody is left to stop this: time to stop, too.
            let _ = closing.wait_for(|stopped| *stopped).await;
        },
    );
    tokio::select! {
        served = async { server.await } => served.context("serving the pages"),
        () = async {
            let _ = stop.wait_for(|stopped| *stopped).await;
            tokio::time::sleep(GRACE).await;
        } => Ok(()),
    }
}

/// Every address. Pages have one in each language; what programs call has one.
fn routes(house: &Arc<House>) -> Router {
    let mut routes = Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/assets/{name}", get(asset::serve))
        .route("/api/health", post(live::by_header))
        .route("/api/health/{token}", post(live::by_path))
        .route("/uploads", get(sending::list).post(sending::begin))
        .route(
            "/uploads/{id}",
            get(sending::look).patch(sending::add).delete(sending::give_up),
        );
    for path in ["/envoyer", "/upload"] {
        routes = routes.route(path, get(sending::page)).route(
            &format!("{path}/{{token}}"),
            get(entry::offer_upload).post(entry::open_upload),
        );
    }
    for path in ["/sante", "/health"] {
        routes = routes.route(path, get(setup::explain)).route(
            &format!("{path}/{{token}}"),
            get(entry::offer_health).post(entry::open_health),
        );
    }
    routes
        .fallback(async || Refusal::new(StatusCode::NOT_FOUND, "web-nothing-here"))
        .method_not_allowed_fallback(async || Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "web-not-so"))
        .layer(from_fn_with_state(house.clone(), gate::pass))
        .with_state(house.clone())
}
