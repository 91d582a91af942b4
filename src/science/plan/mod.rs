//! A season of training: a methodology, a runner and a race in, weeks of sessions out.

pub mod adapt;
pub mod ahead;
mod beginning;
mod codes;
pub mod conflicts;
pub mod dose;
mod doubles;
mod fill;
pub mod fit;
pub mod generate;
mod keep;
mod ledger;
pub mod level;
pub mod lint;
pub mod methodology;
mod near_race;
mod on_the_way;
pub mod preset;
pub mod race_day;
pub mod races;
pub mod relax;
pub mod relay;
pub mod run_walk;
pub mod runner;
pub(super) mod sessions;
mod settle;
mod strength;
pub mod table;
mod weekdays;
mod weeks;
pub mod what_if;
pub mod wishes;

pub use generate::{generate, generate_among};
