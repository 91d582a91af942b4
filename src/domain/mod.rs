//! Nouns and units. Values only: no I/O, no clock, no randomness, nothing asynchronous.

pub mod action;
pub mod activity;
pub mod allowance;
pub mod athlete;
pub mod completion;
pub mod dialogue;
pub mod feedback;
pub mod figure;
pub mod goal;
pub mod history;
pub mod intent;
pub mod measured;
pub mod nudge;
pub mod plan;
pub mod possible;
pub mod racing;
pub mod recovery;
pub mod season;
pub mod shoe;
pub mod silence;
pub mod source;
pub mod state;
pub mod taken_back;
pub mod taste;
pub mod units;
pub mod wellness;
