//! One REST call from the wire to its answer: faults, the work itself, the books.

use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::drafts::{Payload, Refusal};
use super::rest::{Outcome, Route};
use super::world::{CallRecord, World};
use super::{Fault, Shared, TOKEN};
use crate::fakes::wire::{self, Call};

pub(super) async fn answer(shared: Arc<Shared>, call: Call) -> Response {
    let steps: Vec<&str> = call.path.split('/').filter(|step| !step.is_empty()).collect();
    let steps = match steps.as_slice() {
        ["attachments", _, id, _] => return download(&shared, id),
        ["api", version, rest @ ..] if version.starts_with('v') => rest,
        ["api", rest @ ..] => rest,
        _ => return envelope(Err(Refusal(404, 0, "404: Not Found".to_owned()))),
    };
    // Interactions and their webhooks carry their own token.
    let open = matches!(steps.first(), Some(&("interactions" | "webhooks" | "gateway")));
    let key = call.header("authorization").unwrap_or_default();
    if !open && key.trim_start_matches("Bot ") != TOKEN {
        return envelope(Err(Refusal(401, 0, "401: Unauthorized".to_owned())));
    }
    let name = format!("{} {}", call.method, steps.join("/"));
    let Some(payload) = Payload::read(&call) else {
        shared.with(|world| world.violations.push(format!("{name}: unreadable body")));
        return envelope(Err(Refusal(
            400,
            50109,
            "The request body contains invalid JSON.".to_owned(),
        )));
    };
    let fault = shared.look(|world| {
        let at = world.faults.iter().position(|(part, _)| name.contains(part));
        at.map(|at| world.faults.remove(at).1)
    });
    match fault {
        Some(Fault::Drop) => {
            shared.with(|world| world.record(name, payload.body, 0));
            return call.line.cut().await;
        }
        Some(Fault::Status(status)) => {
            shared.with(|world| world.record(name, payload.body, status));
            return envelope(Err(Refusal(status, 0, format!("{status}: Scripted"))));
        }
        Some(Fault::RetryAfter(ms)) => {
            shared.with(|world| world.record(name, payload.body, 429));
            return too_fast(ms);
        }
        Some(Fault::Slow(pause)) => tokio::time::sleep(pause).await,
        _ => {}
    }
    let lost = matches!(fault, Some(Fault::SilentAfterAccept | Fault::DropAfterAccept));
    let outcome = shared.with(|world| {
        let route = Route {
            method: call.method.as_str(),
            steps,
            query: &call.query,
        };
        let outcome = world.perform(&route, &payload);
        world.close_books(name, payload.body, &outcome, lost);
        outcome
    });
    match fault {
        Some(Fault::SilentAfterAccept) => std::future::pending().await,
        Some(Fault::DropAfterAccept) => call.line.cut().await,
        _ => envelope(outcome),
    }
}

impl World {
    fn record(&mut self, route: String, body: Value, status: u16) {
        let at_ms = self.clock.now_ms();
        self.calls.push(CallRecord {
            route,
            body,
            at_ms,
            status,
        });
    }

    fn close_books(&mut self, route: String, body: Value, outcome: &Outcome, lost: bool) {
        let status = match outcome {
            _ if lost => 0,
            Ok(_) => 200,
            Err(Refusal(status, ..)) => *status,
        };
        // A person who blocks the bot does so without notice.
        if let Err(Refusal(_, code, why)) = outcome
            && *code != 50007
        {
            self.violations.push(format!("{route}: {why}"));
        }
        self.record(route, body, status);
    }
}

fn envelope(outcome: Outcome) -> Response {
    match outcome {
        Ok(Value::Null) => StatusCode::NO_CONTENT.into_response(),
        Ok(body) => wire::json(200, &body),
        Err(Refusal(status, code, message)) => wire::json(status, &json!({ "code": code, "message": message })),
    }
}

fn too_fast(ms: u64) -> Response {
    let seconds = ms as f64 / 1000.0;
    let message = "You are being rate limited.";
    let body = json!({ "message": message, "retry_after": seconds, "global": false });
    let mut answer = wire::json(429, &body);
    let headers = answer.headers_mut();
    headers.insert("retry-after", HeaderValue::from(ms.div_ceil(1000)));
    headers.insert("x-ratelimit-scope", HeaderValue::from_static("user"));
    answer
}

fn download(shared: &Shared, id: &str) -> Response {
    let bytes = shared.look(|world| {
        let file = world.files.get(&id.parse().ok()?)?;
        Some(file.bytes.clone())
    });
    match bytes {
        Some(bytes) => bytes.into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
