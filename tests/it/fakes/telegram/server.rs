//! One call from the wire to its answer: faults, flood limits, the work itself, the books.

use std::sync::Arc;

use axum::response::{Html, IntoResponse, Response};
use serde_json::{Value, json};

use super::params::{Params, Refusal, bad, refuse};
use super::world::{CallRecord, World};
use super::{Fault, Shared, TOKEN, polling};
use crate::fakes::wire::{self, Call};

pub(super) async fn answer(shared: Arc<Shared>, call: Call) -> Response {
    let mut steps = call.path.trim_start_matches('/').splitn(2, '/');
    let bot = steps.next().unwrap_or_default();
    let rest = steps.next().unwrap_or_default();
    if bot == "file" {
        return download(&shared, &call, rest).await;
    }
    if bot.strip_prefix("bot") != Some(TOKEN) {
        return envelope(refuse(401, "Unauthorized"));
    }
    let method = rest.to_ascii_lowercase();
    let Some(params) = Params::read(&call) else {
        shared.with(|world| world.violations.push(format!("{method}: unreadable body")));
        return envelope(bad("can't parse the request body"));
    };
    let fault = shared.look(|world| world.faults.take(&method));
    match fault {
        Some(Fault::Drop) => {
            shared.with(|world| world.record(&method, &params, 0));
            return call.line.cut().await;
        }
        Some(Fault::Status(code, why)) => {
            shared.with(|world| world.record(&method, &params, code));
            return envelope(refuse(code, why));
        }
        Some(Fault::RetryAfter(seconds)) => {
            shared.with(|world| {
                let (key, now) = (flood_key(&method, &params), world.clock.now_ms());
                world.faults.close(&key, now, seconds);
                world.record(&method, &params, 429);
            });
            return envelope(wait(i64::from(seconds) * 1000));
        }
        Some(Fault::Slow(pause)) => tokio::time::sleep(pause).await,
        _ => {}
    }
    let outcome = match method.as_str() {
        "getupdates" => match shared.look(|world| world.flooded(&method, &params)) {
            Some(left) => wait(left),
            None => polling::get_updates(&shared, &params).await,
        },
        "setwebhook" => polling::set_webhook(&shared, &params),
        _ => shared.with(|world| match world.flooded(&method, &params) {
            Some(left) => wait(left),
            None => world.perform(&method, &params),
        }),
    };
    let lost = matches!(fault, Some(Fault::SilentAfterAccept | Fault::DropAfterAccept));
    shared.with(|world| world.close_books(&method, &params, &outcome, lost));
    match fault {
        Some(Fault::SilentAfterAccept) => std::future::pending().await,
        Some(Fault::DropAfterAccept) => call.line.cut().await,
        Some(Fault::Garbage) => Html("<html><h1>Bad gateway</h1></html>").into_response(),
        _ => envelope(outcome),
    }
}

impl World {
    fn record(&mut self, method: &str, params: &Params, status: u16) {
        let at_ms = self.clock.now_ms();
        self.calls.push(CallRecord {
            method: method.to_owned(),
            params: Value::Object(params.fields.clone()),
            at_ms,
            status,
        });
    }

    /// Milliseconds left to wait when the call comes too early or too fast; early is a violation.
    fn flooded(&mut self, method: &str, params: &Params) -> Option<i64> {
        let (key, now) = (flood_key(method, params), self.clock.now_ms());
        if let Some(left) = self.faults.closed_for(&key, now) {
            self.violations.push(format!(
                "{method} to {key} came {left} ms before the end of retry_after"
            ));
            return Some(left);
        }
        let counts = method.starts_with("send") || method.starts_with("edit");
        if counts && method != "sendchataction" && self.faults.floods(&key, now) {
            self.faults.close(&key, now, 1);
            return Some(1000);
        }
        None
    }

    fn close_books(&mut self, method: &str, params: &Params, outcome: &Result<Value, Refusal>, lost: bool) {
        let status = match outcome {
            _ if lost => 0,
            Ok(_) => 200,
            Err(refusal) => refusal.code,
        };
        self.record(method, params, status);
        if let Err(refusal) = outcome {
            let why = refusal.description.as_str();
            // An edit that changes nothing is how an answer is delivered twice safely, a press can
            // grow old while the bot is down, and a group moves without notice.
            let excused = refusal.parameters.is_some()
                || why.contains("message is not modified")
                || why.contains("query is too old");
            if matches!(refusal.code, 400 | 404 | 413) && !excused {
                self.violations.push(format!("{method}: {why}"));
            }
        }
    }
}

/// What a flood limit is counted by: the chat, or the method when there is none.
fn flood_key(method: &str, params: &Params) -> String {
    match params.int("chat_id") {
        Some(chat) => chat.to_string(),
        None => method.to_owned(),
    }
}

fn wait<T>(left_ms: i64) -> Result<T, Refusal> {
    // Whole seconds, rounded up: the window is over when they are.
    let seconds = left_ms.max(1).unsigned_abs().div_ceil(1000);
    Err(Refusal {
        code: 429,
        description: format!("Too Many Requests: retry after {seconds}"),
        parameters: Some(json!({ "retry_after": seconds })),
    })
}

fn envelope(outcome: Result<Value, Refusal>) -> Response {
    match outcome {
        Ok(result) => wire::json(200, &json!({ "ok": true, "result": result })),
        Err(refusal) => {
            let mut body = json!({
                "ok": false, "error_code": refusal.code, "description": refusal.description,
            });
            if let Some(parameters) = refusal.parameters {
                body["parameters"] = parameters;
            }
            wire::json(refusal.code, &body)
        }
    }
}

async fn download(shared: &Shared, call: &Call, rest: &str) -> Response {
    let wanted = rest
        .strip_prefix("bot")
        .and_then(|rest| rest.strip_prefix(TOKEN))
        .and_then(|rest| rest.strip_prefix('/'));
    match shared.look(|world| world.faults.take("download")) {
        Some(Fault::Status(code, why)) => return envelope(refuse(code, why)),
        Some(Fault::Slow(pause)) => tokio::time::sleep(pause).await,
        Some(_) => return call.line.cut().await,
        None => {}
    }
    let bytes = shared.look(|world| {
        let mut files = world.files.values();
        let file = files.find(|file| Some(file.path.as_str()) == wanted);
        file.map(|file| file.bytes.clone())
    });
    match bytes {
        Some(bytes) => bytes.into_response(),
        None => envelope(refuse(404, "Not Found")),
    }
}
