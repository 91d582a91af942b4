//! Cauda equina.

use crate::safety::{
    concept::Concept::{Back, Bike, BladderLoss, BothLegs, Groin, Leak, LegsFail, Numb, Retention, Saddle, Seat},
    family::Family as F,
    rule::{Rule, sign},
};

pub const RULES: &[Rule] = &[
    sign(F::CaudaEquina, 8, &[&[BladderLoss]]),
    sign(F::CaudaEquina, 6, &[&[Numb], &[Saddle]]).unless(&[Bike]),
    sign(
        F::CaudaEquina,
        10,
        &[&[Numb], &[Seat, Groin], &[Back, BothLegs, Retention, Leak]],
    )
    .unless(&[Bike]),
    sign(F::CaudaEquina, 14, &[&[Retention, Leak], &[Back, Numb, LegsFail]]),
    sign(F::CaudaEquina, 12, &[&[Back], &[LegsFail]]),
];
