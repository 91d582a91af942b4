//! The chat-completions shapes, read tolerantly: local servers leave fields out and add their own.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::domain::completion::{ChatMessage, Completion, ToolCall, ToolOffer};

use super::Ask;

/// The request, with fields in a fixed order: an unchanged beginning is cheaper at many servers.
pub fn request(model: &str, ask: &Ask<'_>, tools: &[ToolOffer], stream: bool) -> Value {
    let messages: Vec<Value> = ask.messages.iter().map(message).collect();
    let mut request = json!({
        "model": model,
        "messages": messages,
        "max_tokens": ask.max_tokens,
        "temperature": 0.3,
        "stream": stream,
    });
    if let Some(fields) = request.as_object_mut() {
        if stream {
            fields.insert("stream_options".to_owned(), json!({ "include_usage": true }));
        }
        if !tools.is_empty() {
            let offers: Vec<Value> = tools
                .iter()
                .map(|t| json!({ "type": "function", "function": { "name": t.name, "description": t.description, "parameters": t.schema } }))
                .collect();
            fields.insert("tools".to_owned(), json!(offers));
        }
    }
    request
}

fn message(message: &ChatMessage) -> Value {
    match message {
        ChatMessage::System { content } => json!({ "role": "system", "content": content }),
        ChatMessage::User { content } => json!({ "role": "user", "content": content }),
        ChatMessage::Assistant { content, calls } if calls.is_empty() => {
            json!({ "role": "assistant", "content": content })
        }
        ChatMessage::Assistant { content, calls } => {
            let calls: Vec<Value> = calls
                .iter()
                .map(|c| json!({ "id": c.id, "type": "function", "function": { "name": c.name, "arguments": c.arguments } }))
                .collect();
            json!({ "role": "assistant", "content": content, "tool_calls": calls })
        }
        ChatMessage::Tool { call_id, content } => {
            json!({ "role": "tool", "tool_call_id": call_id, "content": content })
        }
    }
}

#[derive(Debug, Default, Deserialize)]
struct Usage {
    #[serde(default)]
    prompt_tokens: Option<i64>,
    #[serde(default)]
    completion_tokens: Option<i64>,
    #[serde(default)]
    prompt_tokens_details: Option<Details>,
}

#[derive(Debug, Default, Deserialize)]
struct Details {
    #[serde(default)]
    cached_tokens: Option<i64>,
}

#[derive(Debug, Default, Deserialize)]
struct Function {
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    arguments: Option<Value>,
}

/// Arguments are text by the book; some servers send the object itself.
fn arguments_text(arguments: Option<Value>) -> String {
    match arguments {
        Some(Value::String(text)) => text,
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    }
}

#[derive(Debug, Default, Deserialize)]
struct Call {
    #[serde(default)]
    index: Option<u32>,
    #[serde(default)]
    id: Option<String>,
    #[serde(default)]
    function: Option<Function>,
}

#[derive(Debug, Default, Deserialize)]
struct Piece {
    #[serde(default)]
    content: Option<String>,
    #[serde(default)]
    tool_calls: Option<Vec<Call>>,
}

#[derive(Debug, Default, Deserialize)]
struct ChunkChoice {
    #[serde(default)]
    delta: Option<Piece>,
    #[serde(default)]
    finish_reason: Option<String>,
}

/// One event of a stream.
#[derive(Debug, Default, Deserialize)]
pub struct Chunk {
    #[serde(default)]
    choices: Option<Vec<ChunkChoice>>,
    #[serde(default)]
    usage: Option<Usage>,
    /// Some servers report a failure inside a stream that began well.
    #[serde(default)]
    error: Option<Value>,
}

/// A stream put together.
#[derive(Debug, Default)]
pub struct Gathering {
    text: String,
    calls: BTreeMap<u32, ToolCall>,
    usage: Usage,
    failed: bool,
    ended: bool,
}

impl Gathering {
    /// Adds an event; `true` when the text grew.
    pub fn take(&mut self, chunk: Chunk) -> bool {
        self.failed |= chunk.error.is_some_and(|e| !e.is_null());
        if let Some(usage) = chunk.usage {
            self.usage = usage;
        }
        let before = self.text.len();
        for choice in chunk.choices.into_iter().flatten() {
            self.ended |= choice.finish_reason.is_some();
            let Some(delta) = choice.delta else { continue };
            self.text.push_str(delta.content.as_deref().unwrap_or_default());
            for call in delta.tool_calls.into_iter().flatten() {
                let slot = self.calls.entry(call.index.unwrap_or(0)).or_insert_with(|| ToolCall {
                    id: String::new(),
                    name: String::new(),
                    arguments: String::new(),
                });
                slot.id.push_str(call.id.as_deref().unwrap_or_default());
                if let Some(function) = call.function {
                    slot.name.push_str(function.name.as_deref().unwrap_or_default());
                    slot.arguments.push_str(&arguments_text(function.arguments));
                }
            }
        }
        self.text.len() > before
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn bytes(&self) -> usize {
        self.text.len()
            + self
                .calls
                .values()
                .map(|c| c.arguments.len() + c.name.len())
                .sum::<usize>()
    }

    /// Whether the server said that this is all. A connection that closes before has cut the answer off.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// What was heard. A stream that failed half-way has said nothing that counts.
    pub fn finish(self) -> Completion {
        if self.failed {
            return Completion::default();
        }
        let calls = self
            .calls
            .into_iter()
            .map(|(index, mut call)| {
                if call.id.is_empty() {
                    call.id = format!("call_{index}");
                }
                call
            })
            .collect();
        Completion {
            text: self.text,
            calls,
            tokens_in: self.usage.prompt_tokens,
            tokens_out: self.usage.completion_tokens,
            tokens_cached: self.usage.prompt_tokens_details.and_then(|d| d.cached_tokens),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
struct WholeChoice {
    #[serde(default)]
    message: Option<Piece>,
}

/// An answer that was not streamed.
#[derive(Debug, Default, Deserialize)]
pub struct Whole {
    #[serde(default)]
    choices: Option<Vec<WholeChoice>>,
    #[serde(default)]
    usage: Option<Usage>,
}

impl Whole {
    pub fn completion(self) -> Completion {
        let mut gathering = Gathering::default();
        let choices = self.choices.into_iter().flatten().take(1).map(|choice| {
            let mut piece = choice.message.unwrap_or_default();
            for (n, call) in piece.tool_calls.iter_mut().flatten().enumerate() {
                call.index = u32::try_from(n).ok();
            }
            ChunkChoice {
                delta: Some(piece),
                finish_reason: None,
            }
        });
        gathering.take(Chunk {
            choices: Some(choices.collect()),
            usage: self.usage,
            error: None,
        });
        gathering.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(text: &str) -> Chunk {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_call_is_put_together_from_its_pieces() {
        let mut gathering = Gathering::default();
        gathering.take(chunk(r#"{"choices":[{"delta":{"role":"assistant","tool_calls":[{"index":0,"id":"a","function":{"name":"last_run","arguments":"{\"n\""}}]}}]}"#));
        gathering.take(chunk(
            r#"{"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":":1}"}}]}}],"x":1}"#,
        ));
        gathering.take(chunk(
            r#"{"choices":[],"usage":{"prompt_tokens":12,"completion_tokens":3}}"#,
        ));
        let done = gathering.finish();
        assert_eq!(
            done.calls,
            [ToolCall {
                id: "a".into(),
                name: "last_run".into(),
                arguments: "{\"n\":1}".into()
            }]
        );
        assert_eq!((done.tokens_in, done.tokens_out), (Some(12), Some(3)));
    }

    #[test]
    fn a_stream_that_fails_has_said_nothing() {
        let mut gathering = Gathering::default();
        assert!(gathering.take(chunk(r#"{"choices":[{"delta":{"content":"Tu as couru"}}]}"#)));
        gathering.take(chunk(r#"{"error":{"message":"overloaded"}}"#));
        assert_eq!(gathering.finish(), Completion::default());
    }

    #[test]
    fn a_stream_has_ended_when_it_says_so() {
        let mut gathering = Gathering::default();
        gathering.take(chunk(
            r#"{"choices":[{"delta":{"content":"Tu vas"},"finish_reason":null}]}"#,
        ));
        assert!(!gathering.ended());
        gathering.take(chunk(r#"{"choices":[{"delta":{},"finish_reason":"stop"}]}"#));
        assert!(gathering.ended());
    }

    #[test]
    fn a_whole_answer_without_role_and_with_unknown_fields_is_read() {
        let whole: Whole = serde_json::from_str(r#"{"choices":[{"message":{"content":"ok","reasoning_content":"x"},"finish_reason":"weird"}],"usage":null}"#).unwrap();
        assert_eq!(whole.completion().text, "ok");
    }
}
