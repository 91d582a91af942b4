//! The outside world, standing on 127.0.0.1: stateful servers with the rules of the real ones.
//! Each keeps what it was told while the program under test is killed and started again.

pub mod clock;
pub mod discord;
mod multipart;
pub mod openai;
pub mod telegram;
mod wire;
