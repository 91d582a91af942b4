#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod architecture;
mod conversation;
mod discord;
mod fakes;
mod fixtures;
mod formats;
mod guides;
mod harness;
mod intents;
mod kill;
mod linking;
mod memory;
mod model;
mod nudges;
mod plans;
mod safety;
mod samples;
mod science;
mod sealing;
mod shape;
mod spine;
mod telegram;
