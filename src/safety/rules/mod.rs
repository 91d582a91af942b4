//! The rules, by tier. Order within a tier does not matter: every rule is tried.

pub mod orange;
pub mod red;
pub mod yellow;

use super::rule::Rule;

/// Every rule, most urgent tier first.
pub const RULES: &[&[Rule]] = &[red::RULES, orange::RULES, yellow::RULES];
