//! The coach without a model: what was understood becomes a move, and every move has its words.

use chrono::{DateTime, Utc};

use crate::domain::action::Action;
use crate::domain::dialogue::Reply;
use crate::domain::intent::Understood;
use crate::domain::state::AthleteState;
use crate::domain::wellness::Tier;

mod answers;
mod aside;
mod beside;
mod body_range;
#[cfg(test)]
mod cases;
mod correction;
pub mod countries;
mod country;
mod done;
pub mod draft;
mod effort;
mod file_summary;
mod habits;
mod hurting;
mod kinds;
mod onboarding;
mod pending;
mod questions;
mod raced;
mod reasons;
#[cfg(test)]
mod replies;
mod session;
mod settled;
mod strength;
mod told;
pub mod understand;
mod waiting;
mod weekly;

pub use answers::body::site_name;
pub use answers::logging::{Amounts, amounts};
pub use beside::split as beside;
pub use correction::{Correction, read as correction};
pub use done::done;
pub use file_summary::file_summary;
pub use onboarding::next_question;
pub use pending::{is_onboarding, once_more, pending};
pub use questions::Question;
pub use settled::settled as settings_shown;
pub use waiting::red as waits_for_a_doctor;

/// What the coach does about a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Move {
    Say(Reply),
    /// Applied inside the turn's transaction; worded afterwards by [`done`] from the state before and after.
    Act(Vec<Action>),
    /// Needs one tap: the driver stores the actions behind a one-time button.
    Propose {
        actions: Vec<Action>,
        reply: Reply,
        /// Labels of the two buttons.
        accept: String,
        refuse: String,
    },
    /// Needs the hands: database, pictures, files.
    Errand(Errand),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportKind {
    Week,
    Month,
    Form,
    Records,
}

/// What only the driver can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Errand {
    Report(ReportKind),
    MemoryShow,
    /// Search the conversation. Untrusted words.
    Recall {
        words: String,
    },
    /// Show what forgetting these words would remove. Untrusted words.
    ForgetPreview {
        words: String,
    },
    Export,
    DeleteAccount,
    Undo,
    Link,
    /// The receipts of the last answer.
    Why,
}

/// What to do about a message that was understood. `text` is the message itself, `now` its instant; the words come
/// in the language of the settings.
pub fn answer(u: &Understood, text: &str, state: &AthleteState, now: DateTime<Utc>) -> Move {
    answers::answer(&answers::Ask { u, text, state, now })
}

/// The season followed, or how to begin one. With a warning sign open, what is waited for instead.
pub fn season(state: &AthleteState) -> Move {
    if flagged(state) {
        let mut d = draft::Draft::new(state);
        d.say("safety-flag-open", &[]);
        return Move::Say(d.reply());
    }
    answers::season::overview(state)
}

/// What a sentence settles whatever its intent: a race declared, a country, a kind of message, a number no body has.
pub fn settled(u: &Understood, text: &str, state: &AthleteState) -> Option<Move> {
    if let Some(reply) = body_range::refusal(text, state) {
        return Some(Move::Say(reply));
    }
    if let Some(code) = country::own(text) {
        let zone = u.slots.tz.map(|tz| Action::SetZone { tz });
        let country = Action::SetCountry { code: code.to_owned() };
        return Some(Move::Act(std::iter::once(country).chain(zone).collect()));
    }
    let talk = || hurting::settle(text, state).or_else(|| habits::settle(text, state));
    kinds::settle(text, state)
        .or_else(|| raced::declare(text, state))
        .or_else(|| effort::settle(text, state))
        .or_else(talk)
}

/// A warning sign that stops training is open: no plan and no session are given.
pub(crate) fn flagged(state: &AthleteState) -> bool {
    state
        .flags
        .iter()
        .any(|flag| flag.cleared_at.is_none() && flag.tier >= Tier::Orange)
}
