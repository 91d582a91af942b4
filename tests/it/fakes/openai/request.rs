//! One request as it reached the model, and the reading a test needs.

use serde_json::Value;

/// A chat completion request.
#[derive(Clone, Debug)]
pub struct Request {
    pub body: Value,
    /// The bearer token, as sent.
    pub key: Option<String>,
}

impl Request {
    pub fn messages(&self) -> &[Value] {
        self.body["messages"].as_array().map_or(&[], Vec::as_slice)
    }

    pub fn model(&self) -> &str {
        self.body["model"].as_str().unwrap_or_default()
    }

    /// The system (or developer) text, all of it.
    pub fn system(&self) -> String {
        let texts = self.messages().iter().filter(|message| {
            let role = message["role"].as_str();
            matches!(role, Some("system" | "developer"))
        });
        texts.map(text_of).collect::<Vec<_>>().join("\n")
    }

    /// The newest message of the athlete; empty when there is none.
    pub fn last_user(&self) -> String {
        let mut messages = self.messages().iter().rev();
        let last = messages.find(|message| message["role"] == "user");
        last.map(text_of).unwrap_or_default()
    }

    /// Results of tools, oldest first, with the ids of the calls they answer.
    pub fn tool_results(&self) -> Vec<(String, String)> {
        let messages = self.messages().iter();
        let results = messages.filter(|message| message["role"] == "tool");
        results
            .map(|result| {
                let id = result["tool_call_id"].as_str().unwrap_or_default();
                (id.to_owned(), text_of(result))
            })
            .collect()
    }

    /// The names of the tools offered, in their order.
    pub fn tools(&self) -> Vec<&str> {
        let tools = self.body["tools"].as_array().into_iter().flatten();
        tools.filter_map(|tool| tool["function"]["name"].as_str()).collect()
    }

    pub fn streams(&self) -> bool {
        self.body["stream"] == true
    }

    /// True when the client asked for a last chunk with the usage.
    pub fn wants_usage(&self) -> bool {
        self.body["stream_options"]["include_usage"] == true
    }

    /// Everything the model can read, tools first, as one text: for finding what must not be there,
    /// and for what a prefix cache would share.
    pub fn all_text(&self) -> String {
        let mut all = self.body["tools"].to_string();
        for message in self.messages() {
            all.push('\n');
            all.push_str(&message.to_string());
        }
        all
    }
}

/// The text of a message, whether its content is a string or a list of parts.
fn text_of(message: &Value) -> String {
    match &message["content"] {
        Value::String(text) => text.clone(),
        Value::Array(parts) => {
            let texts = parts.iter().filter_map(|part| part["text"].as_str());
            texts.collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}
