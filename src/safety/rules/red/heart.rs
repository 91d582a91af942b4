//! The heart: pain, rhythm, rate, and what goes with them.

use crate::safety::{
    concept::Concept::{
        self, Arm, Breathless, CannotBreathe, Chest, Clench, Clothes, Dizzy, Effort, Emotion, Faint, Fear, FeverName,
        FeverNumber, HardEffort, Heart, HeartAttack, HeartPain, HeartRacing, HeartSignal, HighRate, HighRestingRate,
        Idiom, Infection, Jaw, Lasting, LeftArm, LongRace, MildIll, Nausea, NearFall, Numb, OddBeat, Pain, Palpitation,
        QuickRecovery, Races, Rest, Sensed, Shoulder, ShoulderBlades, Still, Strength, Sudden, Surprise, Sweats, Teeth,
        Tight, Unusual, Violent, Weakness,
    },
    family::Family as F,
    rule::{Rule, name, sign},
};

/// Illness that explains a fast pulse.
const UNWELL: &[Concept] = &[FeverName, FeverNumber, MildIll, Infection];
/// What makes a heart beat fast by itself: effort, emotion, surprise, illness.
const ROUSED: &[Concept] = &[
    Effort,
    HardEffort,
    LongRace,
    Emotion,
    Surprise,
    Fear,
    FeverName,
    FeverNumber,
    MildIll,
    Infection,
    QuickRecovery,
];
/// The same without effort.
const AGITATED: &[Concept] = &[
    Emotion,
    Surprise,
    FeverName,
    FeverNumber,
    MildIll,
    Infection,
    QuickRecovery,
];
/// Training, told by its name and not by a distance.
const DRIVEN: &[Concept] = &[
    Effort,
    LongRace,
    Emotion,
    Surprise,
    FeverName,
    FeverNumber,
    MildIll,
    Infection,
];
/// What makes an arm or a chest sore.
const STRENGTH: &[Concept] = &[Strength];

pub const RULES: &[Rule] = &[
    sign(
        F::Cardiac,
        8,
        &[&[Pain, Tight, Numb], &[Jaw], &[Shoulder, Sweats, Chest]],
    )
    .unless(&[Teeth]),
    sign(
        F::Cardiac,
        9,
        &[
            &[Pain, Tight, Numb],
            &[ShoulderBlades, Shoulder],
            &[LeftArm, Sweats, Breathless, Chest, Sudden, Violent],
        ],
    )
    .unless(STRENGTH),
    sign(F::Cardiac, 8, &[&[LeftArm], &[Sweats, Breathless, Dizzy]]).unless(STRENGTH),
    sign(F::Cardiac, 8, &[&[HeartRacing]]).unless(ROUSED),
    sign(F::Cardiac, 8, &[&[HeartRacing], &[Lasting, Still, Weakness, NearFall]]).unless(AGITATED),
    sign(F::Cardiac, 6, &[&[Heart, Palpitation], &[OddBeat], &[Lasting, Still]]).unless(&[Idiom]),
    sign(F::Cardiac, 9, &[&[HighRate], &[Still, NearFall, Dizzy, Faint, Chest]]).unless(UNWELL),
    sign(F::Cardiac, 9, &[&[HighRate], &[Sudden, Unusual, Lasting], &[Heart]]).unless(DRIVEN),
    sign(F::Cardiac, 5, &[&[HighRestingRate]]).unless(UNWELL),
    sign(F::Cardiac, 6, &[&[Pain, Numb], &[Chest]]),
    sign(F::Cardiac, 6, &[&[Tight], &[Chest]]).unless(&[Clothes]),
    sign(F::Cardiac, 8, &[&[Pain], &[Jaw], &[Effort, HardEffort]]).unless(&[Clench]),
    sign(F::Cardiac, 4, &[&[HeartPain], &[Heart]]).unless(&[Surprise]),
    sign(F::Cardiac, 8, &[&[Nausea], &[LeftArm, Chest, Jaw]]).unless(&[Strength]),
    sign(F::Cardiac, 5, &[&[Pain, Numb, Tight], &[LeftArm]]).unless(&[Strength]),
    sign(
        F::Cardiac,
        5,
        &[&[Pain, Tight, Numb], &[Jaw], &[Effort, Arm, Breathless, Dizzy, Nausea]],
    )
    .unless(&[Teeth]),
    sign(F::Cardiac, 8, &[&[Palpitation]]),
    sign(
        F::Cardiac,
        9,
        &[&[HeartRacing], &[Dizzy, Faint, Breathless, CannotBreathe, Chest]],
    ),
    sign(F::Cardiac, 9, &[&[HeartRacing], &[Rest, Unusual]]).unless(&[FeverName, FeverNumber, MildIll, Infection]),
    sign(F::Cardiac, 5, &[&[Heart], &[OddBeat]]).unless(&[Idiom]),
    sign(F::Cardiac, 6, &[&[Tight], &[Heart]]).unless(&[Clothes, Emotion, Surprise]),
    sign(F::Cardiac, 8, &[&[Chest], &[Dizzy, Sweats, NearFall, HeartRacing]]),
    sign(F::Cardiac, 9, &[&[Chest], &[Sensed]]).unless(&[Strength]),
    sign(F::Cardiac, 7, &[&[HeartRacing], &[Chest, Rest, Sweats]]).unless(&[
        FeverName,
        FeverNumber,
        MildIll,
        Infection,
    ]),
    name(F::Cardiac, &[&[HeartAttack]]).unless(&[Surprise]),
    sign(
        F::Cardiac,
        9,
        &[&[HeartSignal], &[Races], &[Rest, Dizzy, Faint, Sweats]],
    )
    .unless(&[FeverName, FeverNumber, MildIll, Infection, QuickRecovery]),
];
