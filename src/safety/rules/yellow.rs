//! Yellow: the coach adapts and asks.

use crate::safety::{
    concept::Concept::{
        AnyBody, Condition, Dizzy, HeatAlert, HeatFlush, History, InjuryName, Limp, LowMood, Media, Medication,
        MildIll, MinorAge, Nausea, Overtraining, Pain, PostPartum, Pregnant, Raised, RaisedRest, RestingRate, School,
        Swollen, Third, WantWeightLoss,
    },
    family::Family as F,
    rule::{Rule, fact, name, sign},
};

pub const RULES: &[Rule] = &[
    fact(F::Minor, &[&[MinorAge, School]]).unless(&[Third]),
    sign(F::Pregnancy, 8, &[&[Pregnant, PostPartum]]).unless(&[Third]),
    fact(F::Medication, &[&[Medication]]).unless(&[Third]),
    fact(F::Condition, &[&[Condition]]).unless(&[Third, Media]),
    sign(F::LowMood, 8, &[&[LowMood]]).unless(&[Media]),
    sign(F::Dizziness, 8, &[&[Dizzy, HeatFlush]]),
    sign(F::Nausea, 8, &[&[Nausea]]),
    name(F::MildIllness, &[&[MildIll]]).unless(&[History]),
    name(F::HeatAlert, &[&[HeatAlert]]),
    name(F::Overtraining, &[&[Overtraining]]),
    sign(F::Overtraining, 8, &[&[RaisedRest]]).own(),
    sign(F::Overtraining, 8, &[&[RestingRate], &[Raised]]).own(),
    sign(F::WeightLoss, 8, &[&[WantWeightLoss]]),
    name(F::Injury, &[&[InjuryName]]),
    sign(F::Injury, 6, &[&[Pain, Limp, Swollen], &[AnyBody]]),
];
