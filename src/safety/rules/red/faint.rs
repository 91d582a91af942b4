//! Loss of consciousness, near or done.

use crate::safety::{
    concept::Concept::{
        Awaken, Blank, Camp, Collapse, DarkOut, Darkness, Dizzy, Drink, Faint, Forgot, Ground, NearFall, Professional,
        Surprise, Third,
    },
    family::Family as F,
    rule::{Rule, sign},
};

pub const RULES: &[Rule] = &[
    sign(F::Syncope, 9, &[&[Blank], &[Awaken]]),
    sign(F::Syncope, 8, &[&[Forgot], &[Awaken], &[Ground]]),
    sign(F::Syncope, 6, &[&[Faint]]).unless(&[Drink, Surprise, Camp]),
    sign(F::Syncope, 12, &[&[Faint], &[Professional]]).unless(&[Drink, Surprise]),
    sign(F::Syncope, 6, &[&[DarkOut]]).unless(&[Drink, Surprise, Darkness]),
    sign(F::Syncope, 8, &[&[Collapse], &[Ground, Forgot]]),
    sign(F::Syncope, 8, &[&[Collapse], &[Third]]),
    sign(F::Syncope, 8, &[&[Dizzy], &[NearFall]]),
    sign(F::Syncope, 8, &[&[Forgot], &[Ground]]),
    sign(F::Syncope, 6, &[&[Dizzy], &[Forgot]]),
];
