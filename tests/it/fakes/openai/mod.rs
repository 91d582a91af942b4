//! A model behind the `OpenAI` chat completions interface, whose every answer is written by the test.
//!
//! Answers come from a queue, else from a rule over the request. A call that finds neither is
//! unexpected; unexpected calls and unused answers fail the test when the fake is dropped.

pub mod hostile;
pub mod request;
pub mod script;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use axum::response::Response;
use futures::FutureExt;
use serde_json::json;

use self::hostile::Hostile;
use self::request::Request;
use self::script::{Script, Usage};
use super::wire::{self, Call, Server};

/// Prefixes shorter than this are not cached, and longer ones in steps of 128 (`OpenAI`, "Prompt caching").
const CACHE_FROM_TOKENS: usize = 1024;
const CACHE_STEP_TOKENS: usize = 128;

type Rule = Arc<dyn Fn(&Request) -> Script + Send + Sync>;

/// A running model. Clones speak to the same one; the last to go checks and stops it.
#[derive(Clone)]
pub struct OpenAi {
    shared: Arc<Mutex<World>>,
    guard: Arc<Guard>,
}

struct Guard {
    shared: Arc<Mutex<World>>,
    server: Server,
}

struct World {
    strict: bool,
    queue: VecDeque<Script>,
    rule: Option<Rule>,
    requests: Vec<Request>,
    usages: Vec<Usage>,
    unexpected: Vec<String>,
}

fn lock(shared: &Mutex<World>) -> std::sync::MutexGuard<'_, World> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl OpenAi {
    /// Starts strict: an unexpected call or an unused answer fails the test at the end.
    pub async fn start() -> Self {
        Self::with(true).await
    }

    /// Starts lenient: an unexpected call is answered 500, and nothing is checked at the end.
    pub async fn start_lenient() -> Self {
        Self::with(false).await
    }

    async fn with(strict: bool) -> Self {
        let shared = Arc::new(Mutex::new(World {
            strict,
            queue: VecDeque::new(),
            rule: None,
            requests: Vec::new(),
            usages: Vec::new(),
            unexpected: Vec::new(),
        }));
        let at_work = shared.clone();
        let server = Server::start(move |call| answer(at_work.clone(), call).boxed()).await;
        let guard = Arc::new(Guard {
            shared: shared.clone(),
            server,
        });
        Self { shared, guard }
    }

    /// The base address, ending in `/v1`.
    pub fn url(&self) -> String {
        format!("{}/v1", self.guard.server.url())
    }

    /// The answer to the next call that has none yet.
    pub fn then(&self, script: Script) -> &Self {
        lock(&self.shared).queue.push_back(script);
        self
    }

    /// Answers whatever the queue does not, with a rule over the request.
    pub fn answer_with(&self, rule: impl Fn(&Request) -> Script + Send + Sync + 'static) {
        lock(&self.shared).rule = Some(Arc::new(rule));
    }

    /// Answers whatever the queue does not with attacks.
    pub fn turn_hostile(&self, hostile: Hostile) {
        let count = Mutex::new(0);
        self.answer_with(move |request| {
            let mut n = count.lock().unwrap_or_else(PoisonError::into_inner);
            *n += 1;
            hostile.script(*n - 1, request)
        });
    }

    /// Every request, oldest first.
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.shared).requests.clone()
    }

    /// The newest request; panics when there was none.
    pub fn last(&self) -> Request {
        let last = lock(&self.shared).requests.last().cloned();
        last.expect("the model was called")
    }

    /// What each request cost, and how much of it a prefix cache would have saved.
    pub fn usages(&self) -> Vec<Usage> {
        lock(&self.shared).usages.clone()
    }

    /// Answers nobody has asked for yet.
    pub fn unused(&self) -> usize {
        lock(&self.shared).queue.len()
    }

    /// Calls nobody expected, by their last user message.
    pub fn unexpected(&self) -> Vec<String> {
        lock(&self.shared).unexpected.clone()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let world = lock(&self.shared);
        let (unexpected, queue) = (world.unexpected.clone(), world.queue.clone());
        let strict = world.strict;
        drop(world);
        if strict && !std::thread::panicking() {
            assert!(unexpected.is_empty(), "unexpected model calls: {unexpected:?}");
            assert!(queue.is_empty(), "answers nobody asked for: {queue:?}");
        }
    }
}

async fn answer(shared: Arc<Mutex<World>>, call: Call) -> Response {
    if call.path == "/v1/models" {
        let model = json!({ "id": "fake", "object": "model", "owned_by": "test" });
        return wire::json(200, &json!({ "object": "list", "data": [model] }));
    }
    let body = call.json();
    let known = call.method == "POST" && call.path == "/v1/chat/completions";
    let Some(body) = body.filter(|_| known) else {
        let line = format!("{} {}", call.method, call.path);
        lock(&shared).unexpected.push(line);
        return wire::json(404, &json!({ "error": { "message": "unknown request" } }));
    };
    let key = call.header("authorization");
    let key = key.and_then(|value| value.strip_prefix("Bearer "));
    let request = Request {
        body,
        key: key.map(str::to_owned),
    };
    let (script, usage, serial) = {
        let mut world = lock(&shared);
        let usage = usage(&request, &world.requests);
        world.usages.push(usage);
        world.requests.push(request.clone());
        let queued = world.queue.pop_front();
        let rule = world.rule.clone();
        let serial = world.requests.len();
        drop(world);
        // The rule is the test's own code and may look at the fake: it runs without the lock.
        let script = queued.or_else(|| rule.map(|rule| rule(&request)));
        let script = script.filter(|script| *script != Script::NoToolSupport || !request.tools().is_empty());
        (script, usage, serial)
    };
    let Some(script) = script else {
        lock(&shared).unexpected.push(request.last_user());
        return wire::json(500, &json!({ "error": { "message": "unexpected call" } }));
    };
    script::play(script, &request, usage, serial, &call.line).await
}

/// The request in tokens, and the longest beginning it shares with an earlier one.
fn usage(request: &Request, earlier: &[Request]) -> Usage {
    let text = request.all_text();
    let shared = earlier.iter().map(|other| {
        let pairs = text.bytes().zip(other.all_text().into_bytes());
        pairs.take_while(|(one, two)| one == two).count() / 4
    });
    let cached = shared.max().unwrap_or(0);
    let cached = match cached {
        0..CACHE_FROM_TOKENS => 0,
        tokens => tokens / CACHE_STEP_TOKENS * CACHE_STEP_TOKENS,
    };
    let prompt = text.len() / 4;
    Usage { prompt, cached }
}

#[cfg(test)]
mod tests;
