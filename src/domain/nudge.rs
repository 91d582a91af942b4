//! Messages on the coach's own initiative.

use serde::{Deserialize, Serialize};

use super::action::Action;
use super::figure::Receipt;

/// Safety outranks all; cheer comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    Cheer,
    Reminder,
    Warning,
    Safety,
}

/// What a rule found, worded in both languages' tables under `message`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub rule: String,
    /// What it is about: a date, a race id. Unique with the rule, so a repeat is impossible.
    pub about: String,
    pub urgency: Urgency,
    /// The sentence, in the athlete's language.
    pub text: String,
    /// The reason, in the athlete's language.
    pub why: String,
    pub receipts: Vec<Receipt>,
    /// What a yes to it does. `None`: it only says.
    pub proposal: Option<Proposal>,
}

/// A change that waits for a yes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    pub actions: Vec<Action>,
    /// Labels of the two buttons.
    pub accept: String,
    pub refuse: String,
}
