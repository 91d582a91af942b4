//! Calls to Discord's REST interface, and what their failures mean. Serenity's own client is not used for
//! them: it waits out a 429 by itself or forgets how long to wait, and it has no time limit.

use std::time::Duration;

use anyhow::Context;
use reqwest::header::{AUTHORIZATION, HeaderValue, RETRY_AFTER};
use reqwest::multipart::{Form, Part as Field};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;

use crate::channel::ChannelError;
use crate::config::DiscordConfig;
use crate::domain::dialogue::Attachment;

const DEFAULT_API: &str = "https://discord.com";
const CONNECT_WITHIN: Duration = Duration::from_secs(5);
const ANSWER_WITHIN: Duration = Duration::from_secs(10);
/// A call that carries files, or fetches one.
pub const FILE_WITHIN: Duration = Duration::from_mins(1);
/// Waited after a 429 that does not say how long.
const DEFAULT_WAIT: Duration = Duration::from_secs(5);
/// An answer above this size is no answer of Discord's.
const ANSWER_LIMIT: usize = 4 << 20;
/// Most characters of Discord's reason that are kept for the log.
const REASON_LIMIT: usize = 160;

/// Discord's codes ("JSON error codes") that mean something here.
pub mod code {
    pub const UNKNOWN_MESSAGE: i64 = 10008;
    pub const UNKNOWN_USER: i64 = 10013;
    pub const UNKNOWN_WEBHOOK: i64 = 10015;
    pub const UNKNOWN_INTERACTION: i64 = 10062;
    pub const REQUEST_TOO_LARGE: i64 = 40005;
    pub const CANNOT_SEND_TO_USER: i64 = 50007;
    pub const INVALID_WEBHOOK_TOKEN: i64 = 50027;
    pub const NO_MUTUAL_GUILDS: i64 = 50278;
}

/// Why a call did not do what it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// Nothing left this machine.
    NotSent,
    /// Sent, and no answer that says what became of it.
    Unknown,
    /// Too fast.
    Wait(Duration),
    /// Refused. `code` is 0 where Discord gives none, as a proxy in front of it does.
    Refused { status: u16, code: i64, reason: String },
}

impl Failure {
    /// What it means for a message. `repeatable`: doing it twice is the same as doing it once.
    pub fn of_delivery(self, repeatable: bool) -> ChannelError {
        match self {
            Self::NotSent => ChannelError::Retry { after: None },
            Self::Unknown if repeatable => ChannelError::Retry { after: None },
            Self::Unknown => ChannelError::Ambiguous,
            Self::Wait(after) => ChannelError::Retry { after: Some(after) },
            Self::Refused {
                code: code::CANNOT_SEND_TO_USER | code::NO_MUTUAL_GUILDS | code::UNKNOWN_USER,
                ..
            } => ChannelError::Blocked,
            Self::Refused {
                code: code::UNKNOWN_MESSAGE,
                ..
            } => ChannelError::Gone,
            Self::Refused { status: 413, .. }
            | Self::Refused {
                code: code::REQUEST_TOO_LARGE,
                ..
            } => ChannelError::TooLarge,
            // A token being changed, or a wall in front of Discord: not the message's fault.
            Self::Refused { status: 401, .. }
            | Self::Refused {
                status: 403, code: 0, ..
            } => ChannelError::Retry {
                after: Some(DEFAULT_WAIT),
            },
            Self::Refused { status, code, reason } => ChannelError::Refused(format!("{status} {code} {reason}")),
        }
    }

    /// The token of the interaction answers no more.
    pub fn token_is_over(&self) -> bool {
        let over = [
            code::UNKNOWN_WEBHOOK,
            code::UNKNOWN_INTERACTION,
            code::INVALID_WEBHOOK_TOKEN,
        ];
        matches!(self, Self::Refused { code, .. } if over.contains(code))
    }
}

/// The interface of one bot.
pub struct Rest {
    client: Client,
    base: String,
    key: HeaderValue,
}

impl Rest {
    /// The process must have installed its TLS provider before.
    pub fn new(config: &DiscordConfig) -> anyhow::Result<Self> {
        let mut key = HeaderValue::from_str(&format!("Bot {}", config.token.expose().trim()))
            .context("DISCORD_TOKEN holds a character no token has")?;
        key.set_sensitive(true);
        // Discord asks bots to name themselves like this.
        let agent = concat!("DiscordBot (allure, ", env!("CARGO_PKG_VERSION"), ")");
        let client = Client::builder()
            .user_agent(agent)
            .connect_timeout(CONNECT_WITHIN)
            // A redirection could lead a file's address anywhere.
            .redirect(Policy::none())
            .build()
            .context("preparing the connection to Discord")?;
        let base = config
            .api_url
            .as_deref()
            .unwrap_or(DEFAULT_API)
            .trim_end_matches('/')
            .to_owned();
        Ok(Self { client, base, key })
    }

    /// `http://host:port` or `https://discord.com`, without a slash behind it.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The connection without its key, for files.
    pub fn anonymous(&self) -> &Client {
        &self.client
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.client.request(method, format!("{}/api/v10/{path}", self.base));
        // Interactions and their webhooks are entitled by the token in their path.
        if path.starts_with("interactions/") || path.starts_with("webhooks/") {
            return request;
        }
        request.header(AUTHORIZATION, self.key.clone())
    }

    pub async fn get(&self, path: &str) -> Result<Value, Failure> {
        answer(self.request(Method::GET, path).timeout(ANSWER_WITHIN)).await
    }

    /// Sends a body, as a form where files go with it.
    pub async fn send(&self, method: Method, path: &str, body: &Value, files: &[Attachment]) -> Result<Value, Failure> {
        let request = self.request(method, path);
        if files.is_empty() {
            return answer(request.timeout(ANSWER_WITHIN).json(body)).await;
        }
        let mut form = Form::new().text("payload_json", body.to_string());
        for (n, file) in files.iter().enumerate() {
            let bytes = || Field::bytes(file.bytes.clone()).file_name(file.file_name.clone());
            let field = bytes().mime_str(&file.mime).unwrap_or_else(|_| bytes());
            form = form.part(format!("files[{n}]"), field);
        }
        answer(request.timeout(FILE_WITHIN).multipart(form)).await
    }
}

async fn answer(request: RequestBuilder) -> Result<Value, Failure> {
    let response = request.send().await.map_err(|e| before_an_answer(&e))?;
    let status = response.status();
    let wait = response
        .headers()
        .get(RETRY_AFTER)
        .and_then(|v| v.to_str().ok()?.parse::<f64>().ok());
    let body = body(response).await;
    if status.is_success() {
        // The call is done even where its answer was lost on the way.
        return Ok(body.unwrap_or(Value::Null));
    }
    let body = body.unwrap_or(Value::Null);
    Err(match status.as_u16() {
        429 => Failure::Wait(wait_of(&body, wait)),
        500.. => Failure::Unknown,
        status => Failure::Refused {
            status,
            code: body["code"].as_i64().unwrap_or(0),
            reason: body["message"]
                .as_str()
                .unwrap_or_default()
                .chars()
                .take(REASON_LIMIT)
                .collect(),
        },
    })
}

/// No answer came.
pub fn before_an_answer(error: &reqwest::Error) -> Failure {
    if error.is_connect() || error.is_builder() {
        Failure::NotSent
    } else {
        Failure::Unknown
    }
}

/// `None`: cut short, too long, or not JSON.
async fn body(mut response: Response) -> Option<Value> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.ok()? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > ANSWER_LIMIT {
            return None;
        }
    }
    serde_json::from_slice(&bytes).ok()
}

/// Seconds, in the body or in the header, of which the body is finer.
fn wait_of(body: &Value, header: Option<f64>) -> Duration {
    let seconds = body["retry_after"].as_f64().or(header);
    seconds
        .and_then(|s| Duration::try_from_secs_f64(s).ok())
        .unwrap_or(DEFAULT_WAIT)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refused(status: u16, code: i64) -> Failure {
        Failure::Refused {
            status,
            code,
            reason: "why".to_owned(),
        }
    }

    #[test]
    fn each_failure_means_one_thing_for_a_message() {
        let retry = |seconds| ChannelError::Retry {
            after: Some(Duration::from_secs(seconds)),
        };
        for (failure, meaning) in [
            (Failure::NotSent, ChannelError::Retry { after: None }),
            (Failure::Unknown, ChannelError::Ambiguous),
            (Failure::Wait(Duration::from_secs(3)), retry(3)),
            (refused(403, 50007), ChannelError::Blocked),
            (refused(403, 50278), ChannelError::Blocked),
            (refused(404, 10008), ChannelError::Gone),
            (refused(413, 0), ChannelError::TooLarge),
            (refused(400, 40005), ChannelError::TooLarge),
            (refused(401, 0), retry(5)),
            (refused(403, 0), retry(5)),
            (refused(403, 50001), ChannelError::Refused("403 50001 why".to_owned())),
            (refused(400, 50035), ChannelError::Refused("400 50035 why".to_owned())),
        ] {
            assert_eq!(failure.of_delivery(false), meaning);
        }
        assert_eq!(Failure::Unknown.of_delivery(true), ChannelError::Retry { after: None });
    }

    #[test]
    fn the_body_says_how_long_to_wait_then_the_header() {
        assert_eq!(
            wait_of(&json!({ "retry_after": 1.5 }), Some(2.0)),
            Duration::from_millis(1500)
        );
        assert_eq!(wait_of(&Value::Null, Some(2.0)), Duration::from_secs(2));
        assert_eq!(wait_of(&json!({ "retry_after": -1 }), None), DEFAULT_WAIT);
    }
}
