//! Which concepts together speak for which intent, and how strongly.

mod account;
mod advice;
mod body;
mod goals;
mod past;
mod plan;
mod settings;
mod talk;

use crate::domain::intent::Intent;

use super::concept::Concept;

/// Evidence for one intent: at least one concept of each group, none of the last list.
/// Weights: 10 leaves no doubt, 7 is good evidence, 4 a hint.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    pub intent: Intent,
    pub weight: f32,
    pub all: &'static [&'static [Concept]],
    pub none: &'static [Concept],
}

/// Writes a table of rules: `Intent weight: (A|B) & (C) ! D|E;`.
macro_rules! rules {
    ($($intent:ident $weight:literal : $( ( $($any:ident)|+ ) )&+ $( ! $($none:ident)|+ )? ;)+) => {
        &[$(super::Rule {
            intent: crate::domain::intent::Intent::$intent,
            weight: $weight,
            all: &[$(&[$(crate::coach::offline::understand::concept::Concept::$any),+]),+],
            none: &[$($(crate::coach::offline::understand::concept::Concept::$none),+)?],
        }),+]
    };
}
use rules;

pub const RULES: &[&[Rule]] = &[
    account::RULES,
    advice::RULES,
    body::RULES,
    goals::RULES,
    past::RULES,
    plan::RULES,
    settings::RULES,
    talk::RULES,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_intent_has_rules() {
        for intent in Intent::ALL {
            let count = RULES
                .iter()
                .flat_map(|r| r.iter())
                .filter(|r| r.intent == *intent)
                .count();
            assert!(count >= 1, "{}", intent.id());
        }
    }
}
