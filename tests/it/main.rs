#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod acts;
mod addresses;
mod architecture;
mod body_talk;
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
mod settings;
mod shape;
mod spine;
mod telegram;
