//! Stroke, seizure, and a blow to the head.

use crate::safety::{
    concept::Concept::{
        self, Arm, BloodThinner, BlowTo, BodySide, BoneRegion, BothLegs, Breathless, Calf, CannotBear, ColdWeather,
        Concussion, ConfusedStrong, Cramp, Disobeys, Dizzy, DrankLots, Drink, Droop, Effort, Emotion, FacePart, Faint,
        Fog, HardEffort, Head, HeadHit, HeadSign, Headache, Heat, Infection, Lasting, Laugh, LongRace, LostUse,
        MildIll, Nausea, Nose, Numb, OneArm, OneLeg, OneSide, Properly, QuickRecovery, Seizure, Skewed, SpeechLost,
        SpeechStrong, SpeechWeak, Strength, StrokeName, Sudden, Teeth, Third, Throat, Violent, VisionLoss, Vomit,
        Weakness, WorstHeadache,
    },
    family::Family as F,
    rule::{Rule, name, sign},
};

/// What makes a hand or a face numb or slow.
const NUMBED: &[Concept] = &[ColdWeather, Strength];
/// The same, and a leg at the end of its strength.
const NUMB_LIMB: &[Concept] = &[ColdWeather, Strength, Cramp, HardEffort];
/// The same as [`NUMBED`], and a foot in its shoe.
const NUMB_FEET: &[Concept] = &[ColdWeather, Strength, BoneRegion, Calf];

pub const RULES: &[Rule] = &[
    sign(
        F::Stroke,
        5,
        &[
            &[LostUse],
            &[OneArm],
            &[Sudden, SpeechWeak, SpeechStrong, FacePart, OneLeg, Headache, Third],
        ],
    )
    .unless(NUMBED),
    sign(F::Stroke, 5, &[&[Disobeys], &[OneArm]]).unless(NUMBED),
    sign(F::Stroke, 5, &[&[Disobeys], &[OneLeg]]).unless(&[ColdWeather, Strength, Cramp, HardEffort]),
    sign(F::Stroke, 5, &[&[Weakness], &[BodySide]]).unless(NUMBED),
    sign(F::Stroke, 5, &[&[FacePart], &[Skewed]]).unless(NUMBED),
    sign(
        F::Stroke,
        5,
        &[&[FacePart], &[OneSide, BodySide], &[Droop, Skewed, Numb]],
    )
    .unless(NUMBED),
    sign(F::Stroke, 8, &[&[SpeechWeak], &[Arm, Droop], &[LostUse, Third]]).unless(&[HardEffort, ColdWeather]),
    sign(F::Stroke, 4, &[&[Numb, LostUse], &[BodySide]]).unless(NUMB_FEET),
    name(F::Stroke, &[&[StrokeName]]),
    sign(F::Stroke, 5, &[&[FacePart], &[Droop, Numb]]).unless(&[ColdWeather, Teeth]),
    sign(F::Stroke, 8, &[&[SpeechStrong]]).unless(&[Drink, Emotion]),
    sign(F::Stroke, 8, &[&[SpeechWeak], &[Lasting]]).unless(&[
        Laugh,
        QuickRecovery,
        Breathless,
        Nose,
        MildIll,
        Infection,
        Emotion,
    ]),
    sign(F::Stroke, 6, &[&[LostUse], &[OneLeg], &[Sudden]]).unless(&[Cramp, CannotBear, Strength]),
    sign(
        F::Stroke,
        10,
        &[
            &[SpeechWeak],
            &[
                FacePart,
                Numb,
                OneSide,
                Sudden,
                WorstHeadache,
                VisionLoss,
                ConfusedStrong,
            ],
        ],
    )
    .unless(&[HardEffort]),
    sign(F::Stroke, 7, &[&[Numb], &[OneSide], &[Arm, FacePart]]).unless(&[ColdWeather, Strength]),
    sign(
        F::Stroke,
        8,
        &[&[Numb], &[Arm], &[Sudden, SpeechWeak, SpeechStrong, Headache]],
    )
    .unless(&[ColdWeather, Strength]),
    sign(F::Stroke, 6, &[&[Numb], &[Arm], &[OneLeg, BothLegs]]).unless(&[ColdWeather, Strength]),
    sign(F::Stroke, 8, &[&[VisionLoss]]).unless(&[Fog, Faint]),
    sign(F::Stroke, 8, &[&[WorstHeadache]]).unless(&[Drink]),
    sign(F::Stroke, 5, &[&[Headache], &[Violent]]).unless(&[Drink]),
    sign(F::Stroke, 8, &[&[Seizure]]).unless(&[DrankLots, LongRace]),
    sign(F::Stroke, 4, &[&[SpeechWeak], &[Properly]]).unless(&[HardEffort, Breathless]),
    sign(F::Stroke, 8, &[&[SpeechLost]]).unless(&[
        HardEffort,
        Effort,
        Breathless,
        Nose,
        MildIll,
        Infection,
        Emotion,
        Laugh,
        QuickRecovery,
        Throat,
    ]),
    sign(
        F::Stroke,
        6,
        &[
            &[Numb, Weakness],
            &[OneArm, OneLeg],
            &[Sudden, SpeechWeak, SpeechStrong],
        ],
    )
    .unless(NUMB_LIMB),
    name(F::HeadInjury, &[&[Concussion]]),
    sign(
        F::HeadInjury,
        10,
        &[&[HeadHit, BlowTo], &[BloodThinner], &[Head, Headache]],
    ),
    sign(F::Stroke, 10, &[&[Numb, Weakness], &[OneLeg, OneArm, Arm], &[BodySide]]).unless(NUMBED),
    sign(F::HeadInjury, 4, &[&[Head], &[HeadHit]]).unless(&[Heat]),
    sign(F::HeadInjury, 10, &[&[BlowTo], &[HeadSign]]).unless(&[Heat]),
    sign(F::HeadInjury, 10, &[&[BlowTo], &[HeadHit]]).unless(&[Heat]),
    sign(F::HeadInjury, 10, &[&[HeadHit], &[Headache], &[Vomit, Nausea, Dizzy]])
        .unless(&[Heat, Drink, Infection, DrankLots]),
];
