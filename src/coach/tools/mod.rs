//! The tools a model may call, one file each. None takes an athlete: that is settled by who wrote.
//! A tool that changes something only returns the change; it waits for the runner's press.

pub mod check_in;
pub mod compute;
pub mod log_run;
pub mod lookup;
pub mod move_session;
pub mod recall;
pub mod report_pain;
pub mod runs_between;
pub mod set_goal;

use futures::future::BoxFuture;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thiserror::Error;

use crate::app::App;
use crate::domain::action::Action;
use crate::domain::completion::ToolOffer;
use crate::domain::dialogue::Reply;
use crate::domain::figure::Receipt;
use crate::domain::state::AthleteState;
use crate::i18n;
use crate::store::lane::Lane;

use super::{Seen, offline};

/// What a tool is called with.
pub struct Call<'a> {
    pub app: &'a App,
    pub lane: &'a Lane,
    pub seen: &'a Seen,
    /// As the model wrote them. Untrusted.
    pub arguments: &'a str,
}

/// What a tool returns to the model, and what it stands for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Output {
    /// Words with figures already formatted.
    pub text: String,
    pub receipts: Vec<Receipt>,
    pub proposal: Option<Proposal>,
}

/// A change that a model proposes. It waits for a press, under our words for what it does.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    pub actions: Vec<Action>,
    /// What the press would do, computed.
    pub words: Reply,
    /// Label of the button.
    pub accept: String,
}

impl Output {
    /// Actions worded by code and offered. Refused where one of them is not a model's to propose.
    fn proposing(actions: Vec<Action>, state: &AthleteState) -> Result<Self, ToolError> {
        let refused = || ToolError::Explain("only the runner can ask for this, in their own message".to_owned());
        let words = offline::proposed(&actions, state).ok_or_else(refused)?;
        let accept = i18n::text(state.athlete.settings.lang, "bot-accept", &[]);
        Ok(Self::offered(Proposal { actions, words, accept }))
    }

    fn offered(proposal: Proposal) -> Self {
        Self {
            text: format!(
                "proposed; the runner will see this above the button and must press it: {}",
                proposal.words.text
            ),
            receipts: proposal.words.receipts.clone(),
            proposal: Some(proposal),
        }
    }
}

impl From<Reply> for Output {
    fn from(reply: Reply) -> Self {
        Self {
            text: reply.text,
            receipts: reply.receipts,
            proposal: None,
        }
    }
}

#[derive(Debug, Error)]
pub enum ToolError {
    /// Told to the model, which may correct itself.
    #[error("{0}")]
    Explain(String),
    /// Ours: the turn falls back to the computed coach.
    #[error(transparent)]
    Fatal(#[from] anyhow::Error),
}

/// One tool.
#[derive(Clone, Copy)]
pub struct Tool {
    pub name: &'static str,
    pub description: &'static str,
    pub schema: fn() -> Value,
    pub run: for<'a> fn(Call<'a>) -> BoxFuture<'a, Result<Output, ToolError>>,
}

/// The shelf, in a fixed order: an unchanged beginning of the prompt is cheaper.
pub const TOOLS: &[Tool] = &[
    lookup::TOOL,
    compute::TOOL,
    runs_between::TOOL,
    recall::TOOL,
    log_run::TOOL,
    set_goal::TOOL,
    move_session::TOOL,
    report_pain::TOOL,
    check_in::TOOL,
];

/// As the model is told of them.
pub fn offers() -> Vec<ToolOffer> {
    TOOLS
        .iter()
        .map(|t| ToolOffer {
            name: t.name,
            description: t.description,
            schema: (t.schema)(),
        })
        .collect()
}

/// The schema of a tool's arguments. `deny_unknown_fields` on the type forbids what is not in it.
fn schema<T: JsonSchema>() -> Value {
    let mut schema = schemars::schema_for!(T).to_value();
    if let Some(fields) = schema.as_object_mut() {
        fields.remove("$schema");
        fields.remove("title");
    }
    schema
}

/// Reads the arguments; what does not fit is explained to the model.
fn arguments<T: DeserializeOwned>(text: &str) -> Result<T, ToolError> {
    let text = if text.trim().is_empty() { "{}" } else { text };
    serde_json::from_str(text).map_err(|e| ToolError::Explain(format!("the arguments do not fit: {e}")))
}

/// Runs a call by name. An unknown name is explained, never guessed.
pub async fn run(name: &str, call: Call<'_>) -> Result<Output, ToolError> {
    match TOOLS.iter().find(|t| t.name == name) {
        Some(tool) => (tool.run)(call).await,
        None => Err(ToolError::Explain(format!(
            "there is no tool of that name; there are: {}",
            names()
        ))),
    }
}

fn names() -> String {
    TOOLS.iter().map(|t| t.name).collect::<Vec<_>>().join(", ")
}
