//! One call of the Bot API, told by what it means for a delivery. teloxide's own `send` hides the status and
//! whether a byte had left, and sleeps ten seconds on a 5xx, so only its client and payloads are used.

use std::time::Duration;

use anyhow::Context;
use serde::Serialize;
use serde_json::Value;
use teloxide::Bot;
use teloxide::requests::Payload;
use thiserror::Error;

use crate::channel::ChannelError;

/// How Telegram says that a file is above its limits, beside the status 413.
const TOO_LARGE: [&str; 3] = ["file is too big", "too large", "PHOTO_INVALID_DIMENSIONS"];
/// Patience for a small call.
const PATIENCE: Duration = Duration::from_secs(17);

/// Why a call gave no result. Never holds the address, which holds the token.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Failure {
    #[error("no connection to Telegram")]
    Unsent,
    #[error("no readable answer from Telegram: {0}")]
    Unknown(String),
    #[error("Telegram answered {code}: {why}")]
    Refused {
        code: u16,
        why: String,
        /// How long Telegram asks to wait.
        after: Option<Duration>,
        /// Where the group has moved to.
        moved: Option<i64>,
    },
}

impl Failure {
    pub fn after(&self) -> Option<Duration> {
        match self {
            Self::Refused { after, .. } => *after,
            _ => None,
        }
    }

    /// The chat a group has become. `None`: it is where it was.
    pub fn moved(&self) -> Option<i64> {
        match self {
            Self::Refused { moved, .. } => *moved,
            _ => None,
        }
    }

    pub fn code(&self) -> Option<u16> {
        match self {
            Self::Refused { code, .. } => Some(*code),
            _ => None,
        }
    }

    /// Whether Telegram refused with one of these words.
    pub fn says(&self, words: &[&str]) -> bool {
        matches!(self, Self::Refused { why, .. } if words.iter().any(|w| why.contains(w)))
    }
}

impl From<Failure> for ChannelError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Unsent => Self::Retry { after: None },
            Failure::Unknown(_) => Self::Ambiguous,
            Failure::Refused { code, why, after, .. } => match code {
                429 => Self::Retry { after },
                // A wrong token, or a moment in which another process has it: the operator's to repair.
                401 | 404 | 409 => Self::Retry { after: None },
                403 => Self::Blocked,
                413 => Self::TooLarge,
                400 if TOO_LARGE.iter().any(|words| why.contains(words)) => Self::TooLarge,
                500.. => Self::Ambiguous,
                _ => Self::Refused(why),
            },
        }
    }
}

/// The line to one Bot API server.
pub struct Wire {
    bot: Bot,
}

impl Wire {
    pub fn new(token: &str, api_url: Option<&str>) -> anyhow::Result<Self> {
        let client = teloxide::net::default_reqwest_settings()
            .build()
            .context("building the Telegram client")?;
        let bot = Bot::with_client(token, client);
        let bot = match api_url {
            Some(url) => bot.set_api_url(url.parse().context("reading TELEGRAM_API_URL")?),
            None => bot,
        };
        Ok(Self { bot })
    }

    pub fn bot(&self) -> &Bot {
        &self.bot
    }

    /// The address of a method, or of a file with `kind` = `file/`.
    pub fn address(&self, kind: &str, rest: &str) -> String {
        let base = self.bot.api_url();
        format!(
            "{}/{kind}bot{}/{rest}",
            base.as_str().trim_end_matches('/'),
            self.bot.token()
        )
    }

    pub async fn call<P: Payload + Serialize>(&self, payload: &P) -> Result<Value, Failure> {
        self.call_within(payload, PATIENCE).await
    }

    pub async fn call_within<P: Payload + Serialize>(&self, payload: &P, patience: Duration) -> Result<Value, Failure> {
        self.json(P::NAME, payload, patience).await
    }

    /// For what teloxide's payloads cannot say.
    pub async fn json(&self, method: &str, body: &impl Serialize, patience: Duration) -> Result<Value, Failure> {
        let body = serde_json::to_vec(body).map_err(|e| Failure::Unknown(e.to_string()))?;
        self.post(method, "application/json", body, patience).await
    }

    pub async fn post(&self, method: &str, kind: &str, body: Vec<u8>, patience: Duration) -> Result<Value, Failure> {
        let request = self.bot.client().post(self.address("", method));
        let sent = request
            .header("content-type", kind)
            .timeout(patience)
            .body(body)
            .send()
            .await;
        let answer = sent.map_err(|e| {
            if e.is_connect() {
                Failure::Unsent
            } else {
                Failure::Unknown(e.without_url().to_string())
            }
        })?;
        let status = answer.status().as_u16();
        let body = answer
            .bytes()
            .await
            .map_err(|e| Failure::Unknown(e.without_url().to_string()))?;
        read(status, &body)
    }
}

/// The result inside an answer (Bot API, "Making requests").
fn read(status: u16, body: &[u8]) -> Result<Value, Failure> {
    let Ok(mut answer) = serde_json::from_slice::<Value>(body) else {
        return match status {
            200..300 => Err(Failure::Unknown("the answer is not JSON".to_owned())),
            code => Err(Failure::Refused {
                code,
                why: "no reason given".to_owned(),
                after: None,
                moved: None,
            }),
        };
    };
    match answer["ok"].as_bool() {
        Some(true) => Ok(answer["result"].take()),
        Some(false) => {
            let code = answer["error_code"].as_u64().and_then(|code| u16::try_from(code).ok());
            Err(Failure::Refused {
                code: code.unwrap_or(status),
                why: answer["description"].as_str().unwrap_or("no reason given").to_owned(),
                after: answer["parameters"]["retry_after"].as_u64().map(Duration::from_secs),
                moved: answer["parameters"]["migrate_to_chat_id"].as_i64(),
            })
        }
        None => Err(Failure::Unknown("the answer is not one of the Bot API".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_whatever_it_is() {
        assert_eq!(read(200, br#"{"ok":true,"result":[1]}"#), Ok(serde_json::json!([1])));
        let flood = br#"{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":7}}"#;
        let after = Some(Duration::from_secs(7));
        assert_eq!(
            read(429, flood),
            Err(Failure::Refused {
                code: 429,
                why: "x".to_owned(),
                after,
                moved: None,
            })
        );
        let bare = Failure::Refused {
            code: 502,
            why: "no reason given".to_owned(),
            after: None,
            moved: None,
        };
        let moved = br#"{"ok":false,"error_code":400,"description":"x","parameters":{"migrate_to_chat_id":-1001}}"#;
        assert_eq!(read(400, moved).unwrap_err().moved(), Some(-1001));
        assert_eq!(read(502, b"<html>"), Err(bare.clone()));
        assert_eq!(read(502, br#"{"ok":false}"#), Err(bare));
        for odd in [&b"<html>"[..], b"", b"[]", br#"{"ok":1}"#] {
            assert!(matches!(read(200, odd), Err(Failure::Unknown(_))), "{odd:?}");
        }
    }

    #[test]
    fn a_failure_says_whether_something_was_delivered() {
        let refused = |code| {
            let after = (code == 429).then_some(Duration::from_secs(3));
            ChannelError::from(Failure::Refused {
                code,
                why: "why".to_owned(),
                after,
                moved: None,
            })
        };
        let too_big = ChannelError::from(Failure::Refused {
            code: 400,
            why: "Bad Request: file is too big".to_owned(),
            after: None,
            moved: None,
        });
        assert_eq!(too_big, ChannelError::TooLarge);
        assert_eq!(ChannelError::from(Failure::Unsent), ChannelError::Retry { after: None });
        assert_eq!(
            ChannelError::from(Failure::Unknown(String::new())),
            ChannelError::Ambiguous
        );
        assert_eq!(
            refused(429),
            ChannelError::Retry {
                after: Some(Duration::from_secs(3))
            }
        );
        assert_eq!(refused(401), ChannelError::Retry { after: None });
        assert_eq!(refused(403), ChannelError::Blocked);
        assert_eq!(refused(413), ChannelError::TooLarge);
        assert_eq!(refused(400), ChannelError::Refused("why".to_owned()));
        assert_eq!(refused(502), ChannelError::Ambiguous);
    }

    #[test]
    fn addresses_take_a_final_slash_or_none() {
        for url in ["http://localhost:1/base", "http://localhost:1/base/"] {
            let wire = Wire::new("1:a", Some(url)).unwrap();
            assert_eq!(wire.address("", "getMe"), "http://localhost:1/base/bot1:a/getMe");
            assert_eq!(
                wire.address("file/", "d/1.fit"),
                "http://localhost:1/base/file/bot1:a/d/1.fit"
            );
        }
        let wire = Wire::new("1:a", None).unwrap();
        assert_eq!(wire.address("", "getMe"), "https://api.telegram.org/bot1:a/getMe");
    }
}
