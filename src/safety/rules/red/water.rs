//! Too much water, and muscle breakdown.

use crate::safety::{
    concept::Concept::{
        Beverage, CannotMove, ConfusedStrong, ConfusedWeak, DarkLike, DarkStrong, DarkWeak, Dizzy, DrankLots, Drink,
        Dye, DyeEaten, Effort, FeverName, Hands, Headache, Heat, Infection, LongRace, Muscle, Nausea, Pain, Rhabdo,
        Seizure, Swollen, Urine, UrineDilute, Vomit, WaterPoisoning,
    },
    family::Family as F,
    rule::{Rule, name, sign},
};

pub const RULES: &[Rule] = &[
    name(F::Rhabdo, &[&[Rhabdo]]),
    sign(F::Rhabdo, 6, &[&[Urine], &[DarkStrong]]).unless(&[Dye, UrineDilute, Beverage]),
    sign(F::Rhabdo, 5, &[&[Urine], &[DarkLike]]).unless(&[DyeEaten]),
    sign(
        F::Rhabdo,
        10,
        &[&[Urine], &[DarkWeak], &[Muscle, Pain, Effort, CannotMove]],
    )
    .unless(&[Dye, UrineDilute, Beverage]),
    sign(F::Rhabdo, 4, &[&[Urine], &[DarkWeak]]).unless(&[Dye, UrineDilute, Beverage]),
    sign(F::Rhabdo, 10, &[&[CannotMove], &[Swollen], &[Muscle]]),
    name(F::Hyponatraemia, &[&[WaterPoisoning]]),
    sign(
        F::Hyponatraemia,
        16,
        &[
            &[DrankLots],
            &[
                ConfusedStrong,
                ConfusedWeak,
                Vomit,
                Headache,
                Nausea,
                Swollen,
                Seizure,
                Dizzy,
            ],
        ],
    )
    .unless(&[Drink]),
    sign(F::Hyponatraemia, 12, &[&[Headache], &[Vomit, Nausea], &[LongRace]])
        .unless(&[Drink, Heat, Infection, FeverName]),
    sign(
        F::Hyponatraemia,
        12,
        &[
            &[Swollen],
            &[Hands],
            &[ConfusedStrong, ConfusedWeak, Headache, Vomit, Nausea],
        ],
    ),
    sign(F::Hyponatraemia, 12, &[&[Seizure], &[LongRace, DrankLots]]),
];
