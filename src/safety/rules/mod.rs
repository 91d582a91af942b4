//! The rules, by tier. Order within a tier does not matter: every rule is tried.

pub mod orange;
pub mod red;
pub mod yellow;

use super::rule::Rule;

/// Every rule, most urgent tier first.
pub const RULES: &[&[Rule]] = &[
    red::heart::RULES,
    red::faint::RULES,
    red::heat::RULES,
    red::brain::RULES,
    red::allergy::RULES,
    red::breath::RULES,
    red::water::RULES,
    red::clot::RULES,
    red::spine::RULES,
    red::mind::RULES,
    orange::RULES,
    yellow::RULES,
];
