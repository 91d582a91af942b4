//! Updates pushed by Telegram. 200 is said only of what has been kept; anything else comes again. The webhook
//! is never taken back: another process may be behind the same address.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode};
use futures::StreamExt;
use futures::stream::FuturesUnordered;
use serde_json::Value;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use teloxide::payloads::{SetWebhook, SetWebhookSetters};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot, watch};

use crate::channel::Intake;
use crate::config::Webhook;
use crate::domain::dialogue::Inbound;

use super::convert;
use super::poll::KINDS;
use super::start::{Backoff, Me, rest};
use super::wire::Wire;

/// Largest update taken, in bytes.
const BODY_LIMIT: usize = 1 << 20;
/// Updates being kept at one moment, and waiting for it.
const AT_ONCE: usize = 16;
const WAITING: usize = 64;
/// Answers begun get this long when it is time to stop.
const GRACE: Duration = Duration::from_secs(5);
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// A message, and who waits to hear that it has been kept.
type Job = (Inbound, oneshot::Sender<bool>);

/// What a request is checked against, and where its message goes.
struct Door {
    path: String,
    secret: String,
    me: Me,
    jobs: mpsc::Sender<Job>,
}

/// Serves until `stop` turns true. Fails when the address to listen at cannot be had.
pub async fn serve(
    wire: &Wire,
    hook: &Webhook,
    me: &Me,
    intake: &dyn Intake,
    mut stop: watch::Receiver<bool>,
) -> anyhow::Result<()> {
    let listener = TcpListener::bind(&hook.listen)
        .await
        .with_context(|| format!("listening at {}", hook.listen))?;
    let (jobs, arriving) = mpsc::channel(WAITING);
    let secret = hook.secret.expose().to_owned();
    let door = Arc::new(Door {
        path: path(&secret),
        secret,
        me: me.clone(),
        jobs,
    });
    let address = format!("{}{}", hook.url.trim_end_matches('/'), door.path);
    let set = SetWebhook::new(address.parse().context("reading TELEGRAM_WEBHOOK_URL")?)
        .secret_token(hook.secret.expose())
        .allowed_updates(KINDS);

    let mut closing = stop.clone();
    let server =
        axum::serve(listener, Router::new().fallback(take).with_state(door)).with_graceful_shutdown(async move {
            // An error says that nobody is left to stop this: time to stop, too.
            let _ = closing.wait_for(|stopped| *stopped).await;
        });
    let keeping = keep_all(intake, arriving);
    let registering = register(wire, &set, stop.clone());
    let serving = async { tokio::join!(server, keeping, registering) };
    tokio::select! {
        (served, (), ()) = serving => served.context("serving the webhook"),
        () = async {
            let _ = stop.wait_for(|stopped| *stopped).await;
            tokio::time::sleep(GRACE).await;
        } => Ok(()),
    }
}

/// A path nobody guesses, the same for every process with this secret.
fn path(secret: &str) -> String {
    let hash = Sha256::digest(format!("allure telegram webhook {secret}"));
    hash.iter()
        .take(16)
        .fold("/telegram/".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

/// The intake lives no longer than the listening, requests may: so they hand their messages over to here.
/// Ends with the server, which holds the other end.
async fn keep_all(intake: &dyn Intake, mut arriving: mpsc::Receiver<Job>) {
    let mut busy = FuturesUnordered::new();
    loop {
        tokio::select! {
            job = arriving.recv(), if busy.len() < AT_ONCE => match job {
                Some(job) => busy.push(keep(intake, job)),
                None => break,
            },
            Some(()) = busy.next(), if !busy.is_empty() => {}
        }
    }
    while busy.next().await.is_some() {}
}

async fn keep(intake: &dyn Intake, (message, kept): Job) {
    let outcome = intake.receive(vec![message]).await;
    if let Err(e) = &outcome {
        tracing::warn!(error = %format!("{e:#}"), "keeping what arrived");
    }
    // Telegram may have hung up meanwhile: it will bring the update again.
    let _ = kept.send(outcome.is_ok());
}

/// Tells Telegram where to bring updates; tries until it agrees.
async fn register(wire: &Wire, set: &SetWebhook, mut stop: watch::Receiver<bool>) {
    let mut backoff = Backoff::default();
    while let Err(e) = wire.call(set).await {
        tracing::warn!(error = %e, "setting the webhook");
        if rest(e.after().unwrap_or_else(|| backoff.pause()), &mut stop).await {
            return;
        }
    }
}

/// One request. The proxy before this door may have kept its own prefix, so only the end of the path counts.
async fn take(State(door): State<Arc<Door>>, request: Request) -> StatusCode {
    if request.method() != Method::POST || !request.uri().path().ends_with(&door.path) {
        return StatusCode::NOT_FOUND;
    }
    if !is_from_telegram(request.headers(), &door.secret) {
        return StatusCode::FORBIDDEN;
    }
    match update(request.into_body()).await {
        Err(status) => status,
        Ok(update) => match convert::inbound(&update, &door.me) {
            Some(message) => hand_over(&door, message).await,
            None => StatusCode::OK,
        },
    }
}

/// In the same time for every wrong secret of the right length.
fn is_from_telegram(headers: &HeaderMap, secret: &str) -> bool {
    headers
        .get(SECRET_HEADER)
        .is_some_and(|given| given.as_bytes().ct_eq(secret.as_bytes()).into())
}

/// What cannot be read is taken all the same: it would only come again, before what follows it.
async fn update(body: Body) -> Result<Value, StatusCode> {
    let bytes = to_bytes(body, BODY_LIMIT)
        .await
        .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    Ok(serde_json::from_slice(&bytes).unwrap_or_default())
}

async fn hand_over(door: &Door, message: Inbound) -> StatusCode {
    let (kept, answer) = oneshot::channel();
    let handed = door.jobs.try_send((message, kept)).is_ok();
    if handed && answer.await == Ok(true) {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    }
}
