//! A clot in the leg or the lung.

use crate::safety::{
    concept::Concept::{
        AfterTravel, Breathless, Calf, CannotBreathe, ClotName, Cramp, HotRed, OneLeg, Pain, Swollen, Tight,
    },
    family::Family as F,
    rule::{Rule, name, sign},
};

pub const RULES: &[Rule] = &[
    sign(F::Clot, 5, &[&[OneLeg], &[Pain], &[HotRed]]),
    sign(F::Clot, 12, &[&[Calf], &[Pain], &[HotRed]]),
    sign(F::Clot, 9, &[&[Calf], &[Swollen], &[Pain, HotRed, Tight, AfterTravel]]),
    sign(
        F::Clot,
        10,
        &[&[OneLeg], &[Swollen], &[AfterTravel, Breathless, CannotBreathe]],
    ),
    name(F::Clot, &[&[ClotName]]),
    sign(F::Clot, 5, &[&[Calf], &[Swollen]]),
    sign(F::Clot, 5, &[&[OneLeg], &[Swollen], &[HotRed, Pain]]),
    sign(F::Clot, 5, &[&[Calf], &[Pain, Tight, Swollen], &[HotRed]]),
    sign(F::Clot, 5, &[&[Calf], &[HotRed]]),
    sign(F::Clot, 10, &[&[Calf, OneLeg], &[Pain, Swollen, Tight], &[AfterTravel]]).unless(&[Cramp]),
    sign(
        F::Clot,
        10,
        &[&[Calf, OneLeg], &[Pain, Swollen], &[Breathless, CannotBreathe]],
    ),
    sign(F::Clot, 12, &[&[AfterTravel], &[Breathless, CannotBreathe]]),
];
