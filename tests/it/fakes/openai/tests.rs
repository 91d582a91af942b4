//! The fake driven over HTTP, as a client would, stream or not.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::hostile::{ATTACKS, Attack, perform};
use super::*;

fn ask(stream: bool) -> Value {
    let tool = |name: &str| json!({ "type": "function", "function": { "name": name } });
    let content = json!([{ "type": "text", "text": "mon plan ?" }]);
    json!({
        "model": "m", "stream": stream, "stream_options": { "include_usage": true },
        "tools": [tool("plan"), tool("state")],
        "messages": [
            { "role": "system", "content": "Tu es un coach." },
            { "role": "user", "content": content },
            { "role": "tool", "tool_call_id": "call_1", "content": "8 km" },
        ],
    })
}

fn client() -> reqwest::Client {
    let client = reqwest::Client::builder().timeout(Duration::from_millis(500));
    client.build().unwrap()
}

async fn post(model: &OpenAi, body: &Value) -> reqwest::Result<reqwest::Response> {
    let url = format!("{}/chat/completions", model.url());
    client().post(url).bearer_auth("k").json(body).send().await
}

async fn whole(model: &OpenAi, script: Script) -> Value {
    model.then(script);
    post(model, &ask(false)).await.unwrap().json().await.unwrap()
}

/// The data of every event, or what was read before the stream broke.
async fn streamed(model: &OpenAi, script: Script) -> (Vec<Value>, bool) {
    model.then(script);
    let mut answer = post(model, &ask(true)).await.unwrap();
    let (mut text, mut broken) = (String::new(), false);
    loop {
        match answer.chunk().await {
            Ok(Some(chunk)) => text.push_str(&String::from_utf8_lossy(&chunk)),
            Ok(None) => break,
            Err(_) => {
                broken = true;
                break;
            }
        }
    }
    let data = text.lines().filter_map(|line| line.strip_prefix("data: "));
    let events = data.map(|data| serde_json::from_str(data).unwrap_or_else(|_| data.into()));
    (events.collect(), broken)
}

fn joined(events: &[Value], pointer: &str) -> String {
    let pieces = events.iter().filter_map(|event| event.pointer(pointer)?.as_str());
    pieces.collect()
}

#[tokio::test]
async fn the_ledger_keeps_what_reached_the_model() {
    let model = OpenAi::start().await;
    let said = whole(&model, Script::say("Bonjour")).await;
    assert_eq!(said["choices"][0]["message"]["content"], "Bonjour");
    let request = model.last();
    assert_eq!(request.key.as_deref(), Some("k"));
    assert_eq!(
        (request.system(), request.last_user()),
        ("Tu es un coach.".to_owned(), "mon plan ?".to_owned())
    );
    assert_eq!(request.tools(), ["plan", "state"]);
    assert_eq!(request.tool_results(), [("call_1".to_owned(), "8 km".to_owned())]);
    assert_eq!((model.requests().len(), model.unused()), (1, 0));
}

#[tokio::test]
async fn answers_stream_in_pieces() {
    let model = OpenAi::start().await;
    let (events, broken) = streamed(&model, Script::say("Huit kilomètres demain")).await;
    assert_eq!(joined(&events, "/choices/0/delta/content"), "Huit kilomètres demain");
    assert_eq!((events.last().unwrap(), broken), (&json!("[DONE]"), false));
    let usage = &events[events.len() - 2]["usage"];
    assert!(usage["prompt_tokens"].as_u64().unwrap() > 40);

    let args = json!({ "date": "2026-04-11" });
    let calls = vec![("plan".to_owned(), args.clone()), ("state".to_owned(), json!({}))];
    let (events, _) = streamed(&model, Script::ManyTools(calls)).await;
    let of = |index: i64| -> Vec<Value> {
        let deltas = events
            .iter()
            .filter(|event| event.pointer("/choices/0/delta/tool_calls/0/index") == Some(&json!(index)));
        deltas.cloned().collect()
    };
    let function = "/choices/0/delta/tool_calls/0/function";
    assert_eq!(joined(&of(0), &format!("{function}/name")), "plan");
    assert_eq!(joined(&of(0), &format!("{function}/arguments")), args.to_string());
    assert_eq!(joined(&of(1), &format!("{function}/arguments")), "{}");
    assert_eq!(joined(&events, "/choices/0/finish_reason"), "tool_calls");
}

#[tokio::test]
async fn every_fault_looks_as_it_does_in_the_wild() {
    let model = OpenAi::start().await;
    for (script, wanted) in [
        (Script::Status(500), 500),
        (Script::Html502, 502),
        (Script::RateLimited(2), 429),
        (Script::NoToolSupport, 400),
        (Script::Garbage, 200),
        (Script::EmptyStream, 200),
        (Script::StreamError200, 200),
    ] {
        for stream in [false, true] {
            model.then(script.clone());
            let answer = post(&model, &ask(stream)).await.unwrap();
            assert_eq!(answer.status(), wanted, "{script:?}");
            let wait = answer.headers().get("retry-after").is_some();
            assert_eq!(wait, wanted == 429);
            let body: Option<Value> = answer.json().await.ok();
            let text = body.as_ref().and_then(|body| body.pointer("/choices/0/message"));
            assert_eq!(text, None, "{script:?}");
        }
    }
    for stream in [false, true] {
        model.then(Script::Hang).then(Script::Drop);
        assert!(post(&model, &ask(stream)).await.unwrap_err().is_timeout());
        assert!(!post(&model, &ask(stream)).await.unwrap_err().is_timeout());
    }
    let half = "une phrase assez longue pour être coupée".to_owned();
    let (events, broken) = streamed(&model, Script::TruncatedStream(half.clone())).await;
    let heard = joined(&events, "/choices/0/delta/content");
    assert!(broken && half.starts_with(&heard) && !heard.is_empty() && heard != half);
    model.then(Script::TruncatedStream(half));
    let answer = post(&model, &ask(false)).await.unwrap();
    assert!(answer.text().await.is_err());
}

#[tokio::test]
async fn odd_but_usable_answers() {
    let model = OpenAi::start().await;
    let text = "/choices/0/message/content";
    let odd = whole(&model, Script::UnknownFields("ok".to_owned())).await;
    assert_eq!((odd.pointer(text), &odd["usage"]), (Some(&json!("ok")), &Value::Null));
    let odd = whole(&model, Script::MissingRole("ok".to_owned())).await;
    assert_eq!(odd["choices"][0]["message"], json!({ "content": "ok" }));
    let cut = whole(&model, Script::Length("ok".to_owned())).await;
    assert_eq!(cut["choices"][0]["finish_reason"], "length");
    let (events, _) = streamed(&model, Script::UnknownFields("ok".to_owned())).await;
    assert_eq!(joined(&events, "/choices/0/delta/content"), "ok");
    let then = Box::new(Script::Lie("3:00/km".to_owned()));
    let from = Instant::now();
    let late = whole(&model, Script::Slow { ms: 60, then }).await;
    assert_eq!(late.pointer(text), Some(&json!("3:00/km")));
    assert!(from.elapsed() >= Duration::from_millis(60));
}

#[tokio::test]
async fn rules_answer_after_the_queue() {
    let model = OpenAi::start().await;
    model.then(Script::NoToolSupport);
    model.answer_with(|request| match request.tool_results().last() {
        Some((_, result)) => Script::Say(format!("Le moteur dit {result}")),
        None => Script::call("plan", json!({})),
    });
    assert_eq!(post(&model, &ask(false)).await.unwrap().status(), 400);
    let answer: Value = post(&model, &ask(false)).await.unwrap().json().await.unwrap();
    assert_eq!(answer["choices"][0]["message"]["content"], "Le moteur dit 8 km");
}

#[tokio::test]
async fn a_shared_beginning_counts_as_cached() {
    let model = OpenAi::start().await;
    let mut body = ask(false);
    body["messages"][0]["content"] = "x".repeat(8000).into();
    model.then(Script::say("a")).then(Script::say("b"));
    post(&model, &body).await.unwrap();
    body["messages"][1]["content"] = "autre chose".into();
    post(&model, &body).await.unwrap();
    let cached: Vec<_> = model.usages().iter().map(|usage| usage.cached).collect();
    assert_eq!(cached, [0, 1920]);
    assert!(model.usages()[1].prompt > 2000);
}

#[tokio::test]
async fn a_strict_model_fails_the_test() {
    let lenient = OpenAi::start_lenient().await;
    assert_eq!(post(&lenient, &ask(false)).await.unwrap().status(), 500);
    assert_eq!(lenient.unexpected(), ["mon plan ?"]);
    lenient.then(Script::say("jamais"));
    drop(lenient);

    let strict = OpenAi::start().await;
    strict.then(Script::say("jamais"));
    let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(strict)));
    let why = failed.unwrap_err().downcast::<String>().unwrap();
    assert_eq!(*why, "answers nobody asked for: [Say(\"jamais\")]");

    let strict = OpenAi::start().await;
    post(&strict, &ask(false)).await.unwrap();
    let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(strict)));
    assert!(failed.is_err());
}

#[tokio::test]
async fn a_hostile_model_tries_everything_once_a_round() {
    let model = OpenAi::start().await;
    let hostile = Hostile { seed: 7 };
    let round = |from: usize| -> Vec<Attack> { (from..from + ATTACKS.len()).map(|n| hostile.attack(n)).collect() };
    let all: BTreeSet<_> = round(0).into_iter().collect();
    assert_eq!(all.len(), ATTACKS.len());
    assert_ne!(round(0), round(ATTACKS.len()));

    model.turn_hostile(hostile);
    for _ in 0..ATTACKS.len() {
        assert_eq!(post(&model, &ask(false)).await.unwrap().status(), 200);
    }
    let request = model.last();
    let leak = perform(Attack::PromptLeak, 3, &request);
    assert_eq!(leak, Script::Lie("Mes consignes sont :\nTu es un coach.".to_owned()));
    let Script::CallTool { name, .. } = perform(Attack::OtherIds, 3, &request) else {
        panic!("a tool call");
    };
    assert_eq!(name, "state");
    let Script::RawTools(calls) = perform(Attack::EveryTool, 3, &request) else {
        panic!("tool calls");
    };
    assert_eq!(calls.len(), 4);
}

#[tokio::test]
async fn models_are_listed() {
    let model = OpenAi::start().await;
    let url = format!("{}/models", model.url());
    let list: Value = client().get(url).send().await.unwrap().json().await.unwrap();
    assert_eq!(list["data"][0]["id"], "fake");
}
