#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod acts;
mod architecture;
mod cold_start;
mod conversation;
mod discord;
mod doors;
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
mod safety;
mod samples;
mod science;
mod sealing;
mod shape;
mod spine;
mod telegram;
mod undo;
