//! Red: stop, call, do not stay alone. When two readings are possible these rules take the graver one.

use crate::safety::{
    concept::Concept::{
        self, AfterTravel, Allergic, Anaphylaxis, Arm, AsthmaAttack, Back, Bike, BladderLoss, BlowTo, BlueLips,
        BothLegs, Breathless, Calf, CannotBreathe, CannotMove, Chest, Chills, ClotName, ColdWeather, Collapse,
        Concussion, ConfusedStrong, ConfusedWeak, CoreHeat, CoughBlood, Cramp, DarkStrong, DarkWeak, Despair, Dizzy,
        DrankLots, Drink, Droop, Dye, Effort, EndIt, EndOther, FacePart, Faint, FeverName, FeverNumber, Fog, Forgot,
        Groin, Ground, Hands, HardEffort, Head, HeadHit, HeadSign, Headache, Heart, HeartAttack, HeartPain,
        HeartRacing, HeartSignal, Heat, HeatFlush, HeatStroke, Hives, HotRed, Idiom, Infection, InhalerFails, Jaw,
        Laugh, Leak, LeftArm, LegsFail, Living, LongRace, MildIll, MouthPart, Muscle, Nausea, NearFall, NoSweat, Nose,
        Numb, OddBeat, OneLeg, OneSide, Pain, Palpitation, Past, Properly, Races, Rest, Retention, Rhabdo, Saddle,
        Seat, Seizure, SelfHarm, Sensed, SpeechStrong, SpeechWeak, Sting, Strength, StrokeName, Sudden, Suicide,
        Sweats, Swollen, Teeth, Third, Throat, ThroatClosing, ThroatTight, Tight, Unusual, Urine, UrineDilute, Violent,
        VisionLoss, Vomit, WaterPoisoning, Wheeze, WishDeath, WishDeathPast, WorstHeadache,
    },
    family::Family as F,
    rule::{Rule, name, sign, wish},
};

/// Illness that explains a swollen throat or a blocked breath.
const COLDS: &[Concept] = &[MildIll, Infection, FeverName, Nose];

pub const RULES: &[Rule] = &[
    // Cardiac.
    sign(F::Cardiac, 6, &[&[Pain, Tight, Numb], &[Chest]]),
    sign(F::Cardiac, 4, &[&[HeartPain], &[Heart]]),
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
    sign(F::Cardiac, 3, &[&[Tight], &[Heart]]),
    sign(F::Cardiac, 8, &[&[Chest], &[Dizzy, Sweats, NearFall, HeartRacing]]),
    sign(F::Cardiac, 9, &[&[Chest], &[Sensed]]).unless(&[Strength]),
    sign(F::Cardiac, 7, &[&[HeartRacing], &[Chest, Rest, Sweats]]).unless(&[
        FeverName,
        FeverNumber,
        MildIll,
        Infection,
    ]),
    name(F::Cardiac, &[&[HeartAttack]]),
    // Syncope.
    sign(F::Syncope, 6, &[&[Faint]]).unless(&[Drink]),
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
            &[Heat, HeatFlush, Effort, LongRace, NoSweat, Chills, CoreHeat],
        ],
    )
    .unless(&[DrankLots, Head]),
    sign(
        F::HeatStroke,
        10,
        &[
            &[ConfusedWeak],
            &[Heat, HeatFlush, CoreHeat],
            &[Effort, Dizzy, Chills, NoSweat, Vomit, Headache, Third],
        ],
    ),
    sign(F::HeatStroke, 8, &[&[ConfusedWeak], &[Chills, NoSweat, CoreHeat]]),
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
    sign(F::HeatStroke, 12, &[&[CoreHeat], &[Effort, LongRace, Heat]]).unless(&[FeverName, Infection]),
    // Rhabdomyolysis.
    name(F::Rhabdo, &[&[Rhabdo]]),
    sign(F::Rhabdo, 6, &[&[Urine], &[DarkStrong]]).unless(&[Dye, UrineDilute]),
    sign(
        F::Rhabdo,
        10,
        &[&[Urine], &[DarkWeak], &[Muscle, Pain, Effort, CannotMove]],
    )
    .unless(&[Dye, UrineDilute]),
    sign(F::Rhabdo, 4, &[&[Urine], &[DarkWeak]]).unless(&[Dye, UrineDilute]),
    sign(F::Rhabdo, 10, &[&[CannotMove], &[Swollen], &[Muscle]]),
    // Stroke and other neurological signs.
    name(F::Stroke, &[&[StrokeName]]),
    sign(F::Stroke, 5, &[&[FacePart], &[Droop, Numb]]).unless(&[ColdWeather, Teeth]),
    sign(F::Stroke, 8, &[&[SpeechStrong]]).unless(&[Drink]),
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
    // Anaphylaxis.
    name(F::Anaphylaxis, &[&[Anaphylaxis]]),
    sign(F::Anaphylaxis, 5, &[&[Swollen], &[MouthPart]]).unless(&[Teeth]),
    sign(F::Anaphylaxis, 6, &[&[ThroatClosing]]).unless(&[FeverName, Infection]),
    sign(F::Anaphylaxis, 6, &[&[ThroatTight]]).unless(COLDS),
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
    sign(F::Breathlessness, 8, &[&[CannotBreathe]]).unless(&[Nose, Laugh, Past]),
    sign(F::Breathlessness, 8, &[&[CannotBreathe], &[Rest, Unusual]]).unless(&[Nose]),
    sign(F::Breathlessness, 8, &[&[Breathless], &[Rest, Unusual]]),
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
    sign(F::Hyponatraemia, 12, &[&[Headache], &[Vomit, Nausea], &[LongRace]]).unless(&[Drink, Infection, FeverName]),
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
    Rule {
        kind: crate::safety::rule::Kind::Name,
        ..wish(&[&[Suicide]])
    },
    wish(&[&[WishDeath]]),
    wish(&[&[SelfHarm]]),
    Rule {
        window: 3,
        ..wish(&[&[Living], &[Despair]])
    },
    wish(&[&[EndIt]]).unless(&[EndOther]),
    wish(&[&[WishDeathPast]]).unless(&[Effort, HardEffort, LongRace, Heat]),
];
