//! A season of training: a methodology, a runner and a race in, weeks of sessions out.

pub mod fit;
pub mod level;
pub mod methodology;
pub mod preset;
pub mod runner;
