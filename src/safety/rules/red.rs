//! Red: stop, call, do not stay alone. When two readings are possible these rules take the graver one.

use crate::safety::{
    concept::Concept::{
        self, AfterTravel, Allergic, Anaphylaxis, Arm, AsthmaAttack, Awaken, Back, Beverage, Bike, BladderLoss, Blank,
        BlowTo, BlueLips, BodySide, BoneRegion, BothLegs, Breathless, Calf, Camp, CannotBear, CannotBreathe,
        CannotMove, Chest, Chills, Clench, ClotName, Clothes, ColdWeather, Collapse, Concussion, ConfusedStrong,
        ConfusedWeak, CoreHeat, CoughBlood, Cramp, DarkOut, DarkStrong, DarkWeak, Darkness, Despair, Disobeys, Dizzy,
        DrankLots, Drink, Droop, Dye, Effort, Emotion, EndIt, EndOther, ExtremeHeat, FacePart, Faint, Fear, FeverName,
        FeverNumber, Fog, Forgot, Groin, Ground, Hands, HardBreathing, HardEffort, Head, HeadHit, HeadSign, Headache,
        Heart, HeartAttack, HeartPain, HeartRacing, HeartSignal, Heat, HeatFlush, HeatStroke, HighRate,
        HighRestingRate, Hives, HotRed, Idiom, Infection, InhalerFails, Jaw, Lasting, Laugh, Leak, LeftArm, LegsFail,
        Living, LongRace, LostUse, MildIll, MouthPart, Muscle, Nausea, NearFall, NoSweat, Nose, Numb, OddBeat, OneArm,
        OneLeg, OneSide, Pain, Palpitation, Past, Properly, QuickRecovery, Races, Rest, Retention, Rhabdo, Saddle,
        Seat, Seizure, SelfHarm, Sensed, Shoulder, ShoulderBlades, Skewed, SkinHot, SpeechStrong, SpeechWeak, Still,
        Sting, Strength, StrokeName, Sudden, Suicide, Surprise, Sweats, Swollen, Talk, Teeth, Third, Throat,
        ThroatClosing, ThroatOdd, ThroatTight, Tight, Unusual, Urine, UrineDilute, Violent, VisionLoss, Vomit,
        WaterPoisoning, Weakness, Wheeze, WishDeath, WishDeathPast, WorstHeadache,
    },
    family::Family as F,
    rule::{Rule, name, sign, wish},
};

/// Illness or tears that explain a tight throat.
const THROATS: &[Concept] = &[MildIll, Infection, FeverName, Nose, Emotion, Surprise];
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
/// What makes an arm or a chest sore.
const STRENGTH: &[Concept] = &[Strength];
/// What makes a hand or a face numb or slow.
const NUMBED: &[Concept] = &[ColdWeather, Strength, Idiom];
/// The same, and a foot in its shoe.
const NUMB_FEET: &[Concept] = &[ColdWeather, Strength, Idiom, BoneRegion, Calf];

pub const RULES: &[Rule] = &[
    // Cardiac: an arm, a jaw, a shoulder, the back, together with what a heart does to the rest of the body.
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
            &[LeftArm, Sweats, Breathless, Chest],
        ],
    )
    .unless(STRENGTH),
    sign(F::Cardiac, 8, &[&[LeftArm], &[Sweats, Breathless, Dizzy]]).unless(STRENGTH),
    sign(F::Cardiac, 8, &[&[HeartRacing]]).unless(ROUSED),
    sign(F::Cardiac, 8, &[&[HeartRacing], &[Lasting, Still, Weakness, NearFall]]).unless(AGITATED),
    sign(F::Cardiac, 6, &[&[Heart, Palpitation], &[OddBeat], &[Lasting, Still]]).unless(&[Idiom]),
    sign(F::Cardiac, 9, &[&[HighRate], &[Still, NearFall, Dizzy, Faint, Chest]]).unless(UNWELL),
    sign(F::Cardiac, 9, &[&[HighRate], &[Sudden, Unusual], &[Heart, HeartSignal]]).unless(ROUSED),
    sign(F::Cardiac, 5, &[&[HighRestingRate]]).unless(UNWELL),
    // Syncope: a hole in the memory, and somebody or the ground at its end.
    sign(F::Syncope, 9, &[&[Blank], &[Awaken]]),
    sign(F::Syncope, 8, &[&[Forgot], &[Awaken], &[Ground]]),
    // Heat stroke.
    sign(
        F::HeatStroke,
        12,
        &[
            &[NoSweat],
            &[Chills, Heat, HeatFlush, Dizzy, Headache, ConfusedWeak, ConfusedStrong],
        ],
    ),
    sign(
        F::HeatStroke,
        10,
        &[
            &[HeatFlush, SkinHot],
            &[NoSweat, ConfusedStrong, ConfusedWeak, SpeechStrong, Collapse],
        ],
    ),
    sign(F::HeatStroke, 12, &[&[ConfusedStrong], &[Heat, HeatFlush]]).unless(&[DrankLots]),
    sign(F::HeatStroke, 8, &[&[ConfusedStrong]]).unless(&[DrankLots, Head]),
    // Stroke: a limb, a side or a face that no longer obeys.
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
    sign(F::Stroke, 5, &[&[Disobeys], &[OneLeg]]).unless(&[ColdWeather, Strength, Idiom, Cramp, HardEffort]),
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
    sign(F::Anaphylaxis, 12, &[&[ThroatOdd], &[Hives, Sting, Allergic, Swollen]]).unless(THROATS),
    // Breath that is hard without effort.
    sign(F::Breathlessness, 8, &[&[HardBreathing]]).unless(&[Effort, HardEffort, Nose, QuickRecovery, ColdWeather]),
    sign(F::Breathlessness, 10, &[&[HardBreathing], &[Still, Lasting]]).unless(&[Nose, QuickRecovery]),
    sign(F::Breathlessness, 9, &[&[HardBreathing], &[Unusual, Dizzy, Chest]]).unless(&[Nose, QuickRecovery]),
    sign(F::Breathlessness, 8, &[&[Breathless], &[Talk]]).unless(&[Effort, HardEffort, QuickRecovery]),
    // Clot.
    sign(F::Clot, 12, &[&[Calf], &[Pain], &[HotRed]]),
    sign(F::Clot, 9, &[&[Calf], &[Swollen], &[Pain, HotRed, Tight, AfterTravel]]),
    sign(
        F::Clot,
        10,
        &[&[OneLeg], &[Swollen], &[AfterTravel, Breathless, CannotBreathe]],
    ),
    // Cardiac.
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
    // Syncope.
    sign(F::Syncope, 6, &[&[Faint]]).unless(&[Drink, Surprise, Camp]),
    sign(F::Syncope, 6, &[&[DarkOut]]).unless(&[Drink, Surprise, Darkness]),
    sign(F::Syncope, 8, &[&[Collapse], &[Ground, Forgot]]),
    sign(
        F::Cardiac,
        9,
        &[&[HeartSignal], &[Races], &[Rest, Dizzy, Faint, Sweats]],
    )
    .unless(&[FeverName, FeverNumber, MildIll, Infection]),
    sign(F::Syncope, 8, &[&[Collapse], &[Third]]),
    sign(F::Syncope, 8, &[&[Dizzy], &[NearFall]]),
    sign(F::Syncope, 8, &[&[Forgot], &[Ground]]),
    sign(F::Syncope, 6, &[&[Dizzy], &[Forgot]]),
    // Heat stroke.
    name(F::HeatStroke, &[&[HeatStroke]]),
    sign(
        F::HeatStroke,
        12,
        &[
            &[ConfusedStrong],
            &[
                Heat,
                HeatFlush,
                Effort,
                LongRace,
                NoSweat,
                Chills,
                CoreHeat,
                ExtremeHeat,
            ],
        ],
    )
    .unless(&[DrankLots, Head]),
    sign(
        F::HeatStroke,
        10,
        &[
            &[ConfusedWeak],
            &[Heat, HeatFlush, CoreHeat, ExtremeHeat],
            &[Effort, Dizzy, Chills, NoSweat, Vomit, Headache, Third],
        ],
    ),
    sign(
        F::HeatStroke,
        8,
        &[&[ConfusedWeak], &[Chills, NoSweat, CoreHeat, ExtremeHeat]],
    ),
    sign(F::HeatStroke, 10, &[&[NoSweat]]).unless(&[ColdWeather]),
    sign(
        F::HeatStroke,
        10,
        &[&[Chills], &[Heat, HeatFlush], &[Effort, Dizzy, Headache, Nausea, Vomit]],
    )
    .unless(&[FeverName, Infection]),
    sign(
        F::HeatStroke,
        12,
        &[
            &[HeatFlush],
            &[Chills, Vomit, Dizzy, Headache, Nausea, ConfusedWeak, NearFall],
        ],
    ),
    sign(F::HeatStroke, 12, &[&[CoreHeat], &[Effort, LongRace, Heat]]).unless(&[MildIll, Infection]),
    // Rhabdomyolysis.
    name(F::Rhabdo, &[&[Rhabdo]]),
    sign(F::Rhabdo, 6, &[&[Urine], &[DarkStrong]]).unless(&[Dye, UrineDilute, Beverage]),
    sign(
        F::Rhabdo,
        10,
        &[&[Urine], &[DarkWeak], &[Muscle, Pain, Effort, CannotMove]],
    )
    .unless(&[Dye, UrineDilute, Beverage]),
    sign(F::Rhabdo, 4, &[&[Urine], &[DarkWeak]]).unless(&[Dye, UrineDilute, Beverage]),
    sign(F::Rhabdo, 10, &[&[CannotMove], &[Swollen], &[Muscle]]),
    // Stroke and other neurological signs.
    name(F::Stroke, &[&[StrokeName]]),
    sign(F::Stroke, 5, &[&[FacePart], &[Droop, Numb]]).unless(&[ColdWeather, Teeth]),
    sign(F::Stroke, 8, &[&[SpeechStrong]]).unless(&[Drink, Emotion]),
    sign(F::Stroke, 8, &[&[SpeechWeak], &[Lasting]])
        .unless(&[HardEffort, Breathless, Nose, MildIll, Infection, Emotion]),
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
    // Head injury.
    name(F::HeadInjury, &[&[Concussion]]),
    sign(F::HeadInjury, 4, &[&[Head], &[HeadHit]]).unless(&[Heat]),
    sign(F::HeadInjury, 10, &[&[BlowTo], &[HeadSign]]).unless(&[Heat]),
    sign(F::HeadInjury, 10, &[&[BlowTo], &[HeadHit]]).unless(&[Heat]),
    sign(F::HeadInjury, 10, &[&[HeadHit], &[Headache], &[Vomit, Nausea, Dizzy]])
        .unless(&[Heat, Drink, Infection, DrankLots]),
    // Anaphylaxis.
    name(F::Anaphylaxis, &[&[Anaphylaxis]]),
    sign(F::Anaphylaxis, 5, &[&[Swollen], &[MouthPart]]).unless(&[Teeth]),
    sign(F::Anaphylaxis, 6, &[&[ThroatClosing]]).unless(&[FeverName, Infection]),
    sign(F::Anaphylaxis, 6, &[&[ThroatTight]]).unless(THROATS),
    sign(F::Anaphylaxis, 12, &[&[ThroatTight], &[Hives, Sting, Allergic]]),
    sign(
        F::Anaphylaxis,
        12,
        &[
            &[Hives],
            &[
                CannotBreathe,
                Breathless,
                Wheeze,
                Swollen,
                ThroatClosing,
                Dizzy,
                Faint,
                Vomit,
                Throat,
            ],
        ],
    ),
    sign(
        F::Anaphylaxis,
        12,
        &[
            &[Sting, Allergic],
            &[CannotBreathe, Breathless, Wheeze, ThroatClosing, Dizzy, Faint],
        ],
    ),
    sign(
        F::Anaphylaxis,
        10,
        &[&[Sting, Allergic], &[Swollen], &[MouthPart, Throat]],
    ),
    // Breath.
    sign(F::Breathlessness, 8, &[&[CannotBreathe]]).unless(&[Nose, Laugh, Past, Surprise]),
    sign(F::Breathlessness, 8, &[&[CannotBreathe], &[Rest, Unusual]]).unless(&[Nose]),
    sign(F::Breathlessness, 8, &[&[Breathless], &[Rest, Unusual]]).unless(&[QuickRecovery]),
    sign(F::Breathlessness, 8, &[&[AsthmaAttack]]),
    sign(F::Breathlessness, 8, &[&[InhalerFails]]),
    sign(F::Breathlessness, 8, &[&[BlueLips]]).unless(&[ColdWeather]),
    sign(F::Breathlessness, 8, &[&[CoughBlood]]),
    // Too much water.
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
    // Clot.
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
    // Spine.
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
    // Self-harm.
    wish(&[&[Suicide]]),
    wish(&[&[WishDeath]]),
    wish(&[&[SelfHarm]]),
    Rule {
        window: 3,
        ..wish(&[&[Living], &[Despair]])
    },
    wish(&[&[EndIt]]).unless(&[EndOther]),
    wish(&[&[WishDeathPast]]).unless(&[Effort, HardEffort, LongRace, Heat]),
];
