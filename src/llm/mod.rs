//! One model behind an OpenAI-compatible address.

mod wire;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::error::OpenAIError;
use futures::StreamExt;
use serde_json::Value;
use thiserror::Error;

use crate::config::ModelConfig;
use crate::domain::completion::{ChatMessage, Completion, ToolOffer};

use wire::{Chunk, Gathering, Whole};

/// A server that says nothing for this long is down.
const READ_TIMEOUT: Duration = Duration::from_secs(20);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// Arguments and answers beyond this are cut off: no honest answer is longer.
const MOST_BYTES: usize = 64 * 1024;

/// Why there is no answer. In every case the computed coach takes over.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ModelError {
    /// Nobody there, or a refusal: nothing was worked on.
    #[error("the model's server does not answer")]
    Unavailable,
    #[error("the model's server broke off")]
    Cut,
    #[error("the model took too long")]
    TooSlow,
    #[error("the model's answer cannot be read")]
    Malformed,
    #[error("the model's answer is empty")]
    Empty,
    /// Nothing came that is read as it grows: it may be asked for whole.
    #[error("the model's answer was not streamed")]
    Unstreamed,
}

impl ModelError {
    /// Whether the server may have worked, and count it.
    pub fn may_have_cost(&self) -> bool {
        *self != Self::Unavailable
    }
}

/// A question to the model.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    pub messages: &'a [ChatMessage],
    pub tools: &'a [ToolOffer],
    /// Most output tokens of this answer.
    pub max_tokens: u32,
    /// What is left of the turn.
    pub within: Duration,
}

/// The configured model.
#[derive(Clone)]
pub struct Model {
    client: Client<OpenAIConfig>,
    pub config: ModelConfig,
    /// The server refused tools once: it is asked without from then on.
    without_tools: Arc<AtomicBool>,
}

impl Model {
    pub fn new(config: &ModelConfig) -> anyhow::Result<Self> {
        let http = reqwest::Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .read_timeout(READ_TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .build()?;
        let openai = OpenAIConfig::new()
            .with_api_base(&config.base_url)
            .with_api_key(config.api_key.expose());
        Ok(Self {
            client: Client::with_config(openai).with_http_client(http),
            config: config.clone(),
            without_tools: Arc::new(AtomicBool::new(false)),
        })
    }

    /// Whether the server takes tools, as far as is known.
    pub fn takes_tools(&self) -> bool {
        !self.without_tools.load(Ordering::Relaxed)
    }

    /// Asks, streaming; `hear` is called with the text so far as it grows.
    pub async fn stream(&self, ask: &Ask<'_>, hear: &mut (dyn FnMut(&str) + Send)) -> Result<Completion, ModelError> {
        let asked = tokio::time::timeout(ask.within, async {
            let tools = if self.takes_tools() { ask.tools } else { &[] };
            match self.streamed(ask, tools, hear).await {
                Err(OpenAIError::ApiError(e)) if !tools.is_empty() && refuses_tools(&e) => {
                    self.without_tools.store(true, Ordering::Relaxed);
                    self.streamed(ask, &[], hear).await
                }
                other => other,
            }
        })
        .await;
        match asked.map_err(|_| ModelError::TooSlow)? {
            Ok(done) if done.text.is_empty() && done.calls.is_empty() => Err(ModelError::Unstreamed),
            Ok(done) if done.text.trim().is_empty() && done.calls.is_empty() => Err(ModelError::Empty),
            Ok(done) => Ok(done),
            Err(OpenAIError::StreamError(_) | OpenAIError::JSONDeserialize(..)) => Err(ModelError::Unstreamed),
            Err(e) => Err(broken(&e)),
        }
    }

    /// Asks a server that does not stream.
    pub async fn whole(&self, ask: &Ask<'_>) -> Result<Completion, ModelError> {
        let tools = if self.takes_tools() { ask.tools } else { &[] };
        let request = wire::request(&self.config.model, ask, tools, false);
        let asked = tokio::time::timeout(ask.within, async {
            let whole: Result<Whole, OpenAIError> = self.client.chat().create_byot(request).await;
            whole
        })
        .await;
        match asked.map_err(|_| ModelError::TooSlow)? {
            Ok(whole) => match whole.completion() {
                done if done.text.trim().is_empty() && done.calls.is_empty() => Err(ModelError::Empty),
                done => Ok(done),
            },
            Err(OpenAIError::StreamError(_) | OpenAIError::JSONDeserialize(..)) => Err(ModelError::Malformed),
            Err(e) => Err(broken(&e)),
        }
    }

    async fn streamed(
        &self,
        ask: &Ask<'_>,
        tools: &[ToolOffer],
        hear: &mut (dyn FnMut(&str) + Send),
    ) -> Result<Completion, OpenAIError> {
        let request = wire::request(&self.config.model, ask, tools, true);
        let mut chunks = self.client.chat().create_stream_byot::<Value, Chunk>(request).await?;
        let mut gathering = Gathering::default();
        while let Some(chunk) = chunks.next().await {
            if gathering.take(chunk?) {
                hear(gathering.text());
            }
            if gathering.bytes() > MOST_BYTES {
                return Ok(gathering.finish());
            }
        }
        // Half a sentence sounds whole: what was cut off has said nothing that counts.
        Ok(if gathering.ended() {
            gathering.finish()
        } else {
            Completion::default()
        })
    }
}

/// What a failure means: a refusal, or nobody who listens, has cost nothing.
fn broken(error: &OpenAIError) -> ModelError {
    match error {
        OpenAIError::ApiError(_) => ModelError::Unavailable,
        OpenAIError::Reqwest(e) if e.is_connect() => ModelError::Unavailable,
        _ => ModelError::Cut,
    }
}

/// A refusal of the tools themselves, not of this question.
fn refuses_tools(error: &async_openai::error::ApiErrorResponse) -> bool {
    let text = error.to_string().to_lowercase();
    text.contains("tool") || text.contains("function")
}
