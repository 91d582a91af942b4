//! Yellow: the coach adapts and asks.

use crate::safety::{
    concept::Concept::{
        AnyBody, Condition, Dizzy, HeatFlush, History, InjuryName, Limp, LowMood, Media, Medication, MildIll, MinorAge,
        Nausea, Overtraining, Pain, PostPartum, Pregnant, School, Swollen, Third, WantWeightLoss,
    },
    family::Family as F,
    rule::{Rule, fact, name, sign},
};

pub const RULES: &[Rule] = &[
    sign(F::Minor, 8, &[&[MinorAge, School]]).unless(&[Third]),
    sign(F::Pregnancy, 8, &[&[Pregnant, PostPartum]]).unless(&[Third]),
    fact(F::Medication, &[&[Medication]]).unless(&[Third]),
    fact(F::Condition, &[&[Condition]]).unless(&[Third, Media]),
    sign(F::LowMood, 8, &[&[LowMood]]).unless(&[Media]),
    sign(F::Dizziness, 8, &[&[Dizzy, HeatFlush]]),
    sign(F::Nausea, 8, &[&[Nausea]]),
    name(F::MildIllness, &[&[MildIll]]).unless(&[History]),
    name(F::Overtraining, &[&[Overtraining]]),
    sign(F::WeightLoss, 8, &[&[WantWeightLoss]]),
    name(F::Injury, &[&[InjuryName]]),
    sign(F::Injury, 6, &[&[Pain, Limp, Swollen], &[AnyBody]]),
];
