//! Seasons as `allure eval plans` writes them: no hard constraint broken, and a check that does see broken ones.

mod bad_inputs;
mod command;
mod conflicts;
mod lives;
mod planted;
mod planted_races;
mod tables;
