//! The whole coach behind its doors: real loops, real Postgres, fake worlds outside.

mod crossing;
mod discord;
mod script;
mod stage;
mod telegram;
mod transcript;
