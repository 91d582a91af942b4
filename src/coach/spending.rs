//! Asking the model with a purse in hand: every call is paid for in advance, and what is not known to be unspent counts.

use std::time::Instant;

use chrono::NaiveDate;

use crate::app::App;
use crate::domain::completion::{Completion, ToolOffer};
use crate::llm::{Ask, Model, ModelError};
use crate::store::scope::Scope;
use crate::store::usage::{self, Reserved, Tokens};

use super::budget;

/// Why no answer came.
pub(super) enum Refused {
    Day,
    Month,
    /// The turn would cost more than any turn may.
    Turn,
    Model(ModelError),
    Ours(anyhow::Error),
}

/// What one turn may spend.
pub(super) struct Purse<'a> {
    pub app: &'a App,
    pub scope: &'a Scope,
    pub model: &'a Model,
    pub today: NaiveDate,
    /// Tokens left of the turn's own cap.
    pub left: i64,
}

/// How an answer is asked for.
enum Way<'h> {
    Streamed(&'h mut (dyn FnMut(&str) + Send)),
    Whole,
}

impl Purse<'_> {
    /// One answer. A server that does not stream is asked a second time, and that is paid for as well.
    pub async fn ask(&mut self, ask: &Ask<'_>, hear: &mut (dyn FnMut(&str) + Send)) -> Result<Completion, Refused> {
        let begun = Instant::now();
        match self.once(ask, Way::Streamed(hear)).await {
            Err(Refused::Model(ModelError::Unstreamed)) => {
                let within = ask.within.saturating_sub(begun.elapsed());
                self.once(&Ask { within, ..*ask }, Way::Whole).await
            }
            other => other,
        }
    }

    async fn once(&mut self, ask: &Ask<'_>, way: Way<'_>) -> Result<Completion, Refused> {
        let spending = &self.model.config.spending;
        let tokens = Tokens {
            read: budget::tokens(ask.messages) + offered(ask.tools),
            written: i64::from(ask.max_tokens),
            cached: None,
        };
        if tokens.all() > self.left {
            return Err(Refused::Turn);
        }
        let pool = &self.app.pool;
        let when = (self.today, self.app.clock.now());
        let reserved = match usage::reserve(pool, self.scope, when, tokens, spending).await {
            Ok(Reserved::Yes(reserved)) => reserved,
            Ok(Reserved::Day) => return Err(Refused::Day),
            Ok(Reserved::Month) => return Err(Refused::Month),
            Err(e) => return Err(Refused::Ours(e.into())),
        };
        let answer = match way {
            Way::Streamed(hear) => self.model.stream(ask, hear).await,
            Way::Whole => self.model.whole(ask).await,
        };
        let used = match &answer {
            Ok(done) => Some(told(done, tokens)),
            Err(e) if e.may_have_cost() => None,
            Err(_) => Some(Tokens::default()),
        };
        self.left -= used.unwrap_or(tokens).all();
        usage::settle(pool, self.scope, reserved, used, spending)
            .await
            .map_err(|e| Refused::Ours(e.into()))?;
        answer.map_err(Refused::Model)
    }
}

/// The tokens of the tools' descriptions: three bytes each, as everywhere.
fn offered(tools: &[ToolOffer]) -> i64 {
    let bytes: usize = tools
        .iter()
        .map(|o| o.schema.to_string().len() + o.description.len() + o.name.len())
        .sum();
    bytes.div_ceil(3) as i64
}

/// What an answer has used: as the server counted, else as we do.
fn told(done: &Completion, reserved: Tokens) -> Tokens {
    let said = done.text.len()
        + done
            .calls
            .iter()
            .map(|c| c.arguments.len() + c.name.len())
            .sum::<usize>();
    Tokens {
        read: done.tokens_in.unwrap_or(reserved.read).max(0),
        written: done.tokens_out.unwrap_or(said.div_ceil(3) as i64 + 1).max(0),
        cached: done.tokens_cached.map(|n| n.max(0)),
    }
}
