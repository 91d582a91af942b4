//! What the model says next, and how it looks on the wire, whole or as a stream.

use std::io;
use std::time::Duration;

use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use futures::StreamExt;
use serde_json::{Value, json};

use super::request::Request;
use crate::fakes::wire::{self, Line};

/// One answer of the model.
#[derive(Clone, Debug, PartialEq)]
pub enum Script {
    /// A text.
    Say(String),
    /// A text with claims or numbers no tool gave; on the wire the same as `Say`.
    Lie(String),
    /// One tool call.
    CallTool { name: String, args: Value },
    /// Several tool calls at once.
    ManyTools(Vec<(String, Value)>),
    /// Tool calls exactly as written: ids, names and arguments may be nonsense.
    RawTools(Vec<(String, String, String)>),
    /// Another answer, after this many milliseconds.
    Slow { ms: u64, then: Box<Script> },
    /// An error with this status.
    Status(u16),
    /// 429 with a `retry-after` header, in seconds.
    RateLimited(u32),
    /// A proxy's page instead of JSON.
    Html502,
    /// Half of the text, then the connection closes.
    TruncatedStream(String),
    /// Half of the text, then the stream ends as if that were all; asked whole, a proxy's page.
    EndsEarly(String),
    /// Status 200, then an error event instead of an answer.
    StreamError200,
    /// Status 200 and nothing: no choices, no text.
    EmptyStream,
    /// Status 200 and bytes that are no JSON.
    Garbage,
    /// A text among fields and chunks no document names.
    UnknownFields(String),
    /// A text without the `role`.
    MissingRole(String),
    /// A text cut by the token limit.
    Length(String),
    /// 400 because tools are offered; a request without tools is an unexpected call.
    NoToolSupport,
    /// Accepts and never answers.
    Hang,
    /// Closes the connection at once.
    Drop,
}

impl Script {
    pub fn say(text: &str) -> Self {
        Self::Say(text.to_owned())
    }

    pub fn call(name: &str, args: Value) -> Self {
        let name = name.to_owned();
        Self::CallTool { name, args }
    }
}

/// What an answer costs, in tokens of four bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    pub prompt: usize,
    /// The part of the prompt an earlier request began with.
    pub cached: usize,
}

/// The answer to `request`; `serial` makes its ids unique.
pub(super) async fn play(mut script: Script, request: &Request, usage: Usage, serial: usize, line: &Line) -> Response {
    while let Script::Slow { ms, then } = script {
        tokio::time::sleep(Duration::from_millis(ms)).await;
        script = *then;
    }
    let reply = Reply {
        serial,
        usage,
        model: request.model().to_owned(),
    };
    match script {
        Script::Hang => std::future::pending().await,
        Script::Drop => line.cut().await,
        Script::Status(code) => error(code, "the server had an error while processing your request"),
        Script::NoToolSupport => error(400, "this model does not support tools"),
        Script::RateLimited(seconds) => {
            let mut answer = error(429, "rate limit reached");
            answer.headers_mut().insert(header::RETRY_AFTER, seconds.into());
            answer
        }
        Script::Html502 => {
            let page = Html("<html><head><title>502 Bad Gateway</title></head></html>");
            (StatusCode::BAD_GATEWAY, page).into_response()
        }
        Script::EndsEarly(_) if !request.streams() => {
            let page = Html("<html><head><title>502 Bad Gateway</title></head></html>");
            (StatusCode::BAD_GATEWAY, page).into_response()
        }
        Script::Garbage if request.streams() => {
            wire::events(futures::stream::iter([Ok("data: \u{0}{{{\n\n".to_owned())]))
        }
        Script::Garbage => "\u{0}{{{".into_response(),
        script if request.streams() => reply.stream(script, request.wants_usage()),
        script => reply.whole(script),
    }
}

fn error(code: u16, message: &str) -> Response {
    let kind = if code >= 500 {
        "server_error"
    } else {
        "invalid_request_error"
    };
    let error = json!({ "message": message, "type": kind, "param": null, "code": null });
    wire::json(code, &json!({ "error": error }))
}

struct Reply {
    serial: usize,
    usage: Usage,
    model: String,
}

impl Reply {
    /// The message a script stands for, and why it ended.
    fn message(&self, script: Script) -> (Value, &'static str) {
        let text = |text: String| json!({ "role": "assistant", "content": text });
        match script {
            Script::CallTool { name, args } => self.message(Script::ManyTools(vec![(name, args)])),
            Script::ManyTools(calls) => {
                let raw = calls
                    .into_iter()
                    .enumerate()
                    .map(|(n, (name, args))| (format!("call_{}_{n}", self.serial), name, args.to_string()));
                self.message(Script::RawTools(raw.collect()))
            }
            Script::RawTools(calls) => {
                let calls: Vec<_> = calls
                    .into_iter()
                    .map(|(id, name, arguments)| {
                        let function = json!({ "name": name, "arguments": arguments });
                        json!({ "id": id, "type": "function", "function": function })
                    })
                    .collect();
                let message = json!({
                    "role": "assistant", "content": null, "tool_calls": calls,
                });
                (message, "tool_calls")
            }
            Script::UnknownFields(said) => {
                let mut message = text(said);
                message["reasoning_content"] = "hmm".into();
                message["audio"] = Value::Null;
                message["x_vendor"] = json!({ "deep": [1, { "er": null }] });
                (message, "x_vendor_stop")
            }
            Script::MissingRole(said) => (json!({ "content": said }), "stop"),
            Script::Length(said) => (text(said), "length"),
            Script::Say(said) | Script::Lie(said) | Script::TruncatedStream(said) | Script::EndsEarly(said) => {
                (text(said), "stop")
            }
            _ => (json!({ "role": "assistant", "content": "" }), "stop"),
        }
    }

    fn envelope(&self, object: &str, choices: &Value) -> Value {
        json!({
            "id": format!("chatcmpl-{}", self.serial), "object": object,
            "created": 1_775_000_000, "model": self.model, "choices": choices,
        })
    }

    fn usage(&self, message: &Value) -> Value {
        let completion = message.to_string().len() / 4;
        json!({
            "prompt_tokens": self.usage.prompt, "completion_tokens": completion,
            "total_tokens": self.usage.prompt + completion,
            "prompt_tokens_details": { "cached_tokens": self.usage.cached },
        })
    }

    fn whole(&self, script: Script) -> Response {
        match script {
            Script::StreamError200 => {
                let error = json!({ "message": "overloaded", "type": "server_error" });
                return wire::json(200, &json!({ "error": error }));
            }
            Script::EmptyStream => {
                let body = self.envelope("chat.completion", &json!([]));
                return wire::json(200, &body);
            }
            Script::TruncatedStream(_) => {
                let half = futures::stream::iter([
                    Ok(r#"{"id":"chatcmpl-1","object":"chat.comp"#.to_owned()),
                    Err(io::Error::from(io::ErrorKind::ConnectionReset)),
                ]);
                return wire::events(half);
            }
            _ => {}
        }
        let unknown = matches!(script, Script::UnknownFields(_));
        let (message, reason) = self.message(script);
        let usage = self.usage(&message);
        let choice = json!({
            "index": 0, "message": message, "finish_reason": reason, "logprobs": null,
        });
        let mut body = self.envelope("chat.completion", &json!([choice]));
        body["usage"] = usage;
        if unknown {
            body["usage"] = Value::Null;
            body["x_provider"] = json!({ "queue_ms": 12 });
        }
        wire::json(200, &body)
    }

    fn stream(&self, script: Script, wants_usage: bool) -> Response {
        let mut events: Vec<io::Result<String>> = Vec::new();
        let quietly = matches!(script, Script::EndsEarly(_));
        let cut = quietly || matches!(script, Script::TruncatedStream(_));
        match script {
            Script::StreamError200 => {
                let error = json!({ "message": "overloaded", "type": "server_error" });
                events.push(Ok(event(&json!({ "error": error }))));
            }
            Script::EmptyStream => events.push(Ok("data: [DONE]\n\n".to_owned())),
            script => {
                let unknown = matches!(script, Script::UnknownFields(_));
                if unknown {
                    events.push(Ok(": OPENROUTER PROCESSING\n\nevent: x_ping\n".to_owned()));
                    events.push(Ok(event(&self.envelope("x.vendor.chunk", &json!([])))));
                }
                let (message, reason) = self.message(script);
                let mut deltas = deltas(&message);
                if cut {
                    deltas.truncate(deltas.len().div_ceil(2));
                }
                for delta in deltas {
                    let choice = json!({ "index": 0, "delta": delta, "finish_reason": null });
                    events.push(Ok(event(&self.envelope("chat.completion.chunk", &json!([choice])))));
                }
                if quietly {
                    return wire::events(futures::stream::iter(events));
                }
                if cut {
                    events.push(Err(io::ErrorKind::ConnectionReset.into()));
                }
                let choice = json!({ "index": 0, "delta": {}, "finish_reason": reason });
                events.push(Ok(event(&self.envelope("chat.completion.chunk", &json!([choice])))));
                if wants_usage {
                    let mut last = self.envelope("chat.completion.chunk", &json!([]));
                    last["usage"] = self.usage(&message);
                    events.push(Ok(event(&last)));
                }
                events.push(Ok("data: [DONE]\n\n".to_owned()));
            }
        }
        // A pause between events lets the client see them apart.
        let paced = futures::stream::iter(events).then(|event| async {
            tokio::task::yield_now().await;
            event
        });
        wire::events(paced)
    }
}

fn event(body: &Value) -> String {
    format!("data: {body}\n\n")
}

/// A message in pieces: the role, then a few characters at a time; tool arguments are split too.
fn deltas(message: &Value) -> Vec<Value> {
    let mut deltas = Vec::new();
    if let Some(role) = message.get("role") {
        deltas.push(json!({ "role": role, "content": "" }));
    }
    if let Some(hidden) = message.get("reasoning_content") {
        deltas.push(json!({ "reasoning_content": hidden }));
    }
    for piece in pieces(message["content"].as_str().unwrap_or_default()) {
        deltas.push(json!({ "content": piece }));
    }
    let calls = message["tool_calls"].as_array().into_iter().flatten();
    for (index, call) in calls.enumerate() {
        let function = json!({ "name": call["function"]["name"], "arguments": "" });
        let opening = json!({
            "index": index, "id": call["id"], "type": "function", "function": function,
        });
        deltas.push(json!({ "tool_calls": [opening] }));
        let arguments = call["function"]["arguments"].as_str().unwrap_or_default();
        for piece in pieces(arguments) {
            let more = json!({ "index": index, "function": { "arguments": piece } });
            deltas.push(json!({ "tool_calls": [more] }));
        }
    }
    deltas
}

/// Pieces of at most seven characters; long texts come in thousands, to stay quick.
fn pieces(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let size = if chars.len() > 5000 { 1000 } else { 7 };
    chars.chunks(size).map(|piece| piece.iter().collect()).collect()
}
