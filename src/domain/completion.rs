//! What goes to a model and what comes back, whoever serves it.

use serde::{Deserialize, Serialize};

/// One message of a model conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "role")]
pub enum ChatMessage {
    System { content: String },
    User { content: String },
    Assistant { content: String, calls: Vec<ToolCall> },
    Tool { call_id: String, content: String },
}

/// A tool the model wants run. The arguments are as it wrote them: untrusted text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolCall {
    pub id: String,
    pub name: String,
    pub arguments: String,
}

/// A tool as the model is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToolOffer {
    pub name: &'static str,
    pub description: &'static str,
    /// JSON schema of the arguments; unknown fields are forbidden.
    pub schema: serde_json::Value,
}

/// One answer of a model.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Completion {
    pub text: String,
    pub calls: Vec<ToolCall>,
    /// Tokens as the server counted them. `None` where it does not say.
    pub tokens_in: Option<i64>,
    pub tokens_out: Option<i64>,
    /// Input tokens the server had ready from an earlier call. `None` where it does not say.
    pub tokens_cached: Option<i64>,
}
