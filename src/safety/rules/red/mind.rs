//! A wish to die or to harm oneself.

use crate::safety::{
    concept::Concept::{
        Brink, Despair, Effort, EndIt, EndOther, HardEffort, Heat, Leap, Living, LongRace, Ponder, SelfHarm, Suicide,
        Surprise, WishDeath, WishDeathPast,
    },
    rule::{Rule, wish},
};

pub const RULES: &[Rule] = &[
    wish(&[&[Suicide]]),
    wish(&[&[WishDeath]]),
    wish(&[&[SelfHarm]]),
    Rule {
        window: 3,
        ..wish(&[&[Living], &[Despair]])
    },
    wish(&[&[EndIt]]).unless(&[EndOther]),
    Rule {
        window: 10,
        ..wish(&[&[Brink], &[Leap], &[Ponder]])
    }
    .unless(&[Surprise]),
    wish(&[&[WishDeathPast]]).unless(&[Effort, HardEffort, LongRace, Heat, Surprise]),
];
