//! The engine against published figures, against days counted by hand, and against random histories.

mod build;
mod by_hand;
mod by_rule;
mod dislikes;
mod eased;
mod histories;
mod methodologies;
mod rules;
mod schools;
mod told_start;
mod vectors;
