//! Heat stroke.

use crate::safety::{
    concept::Concept::{
        Chills, ColdWeather, Collapse, ConfusedStrong, ConfusedWeak, CoreHeat, Dizzy, DrankLots, Effort, ExtremeHeat,
        FeverName, HardEffort, Head, Headache, Heat, HeatFlush, HeatStroke, Infection, LongRace, MildIll, Nausea,
        NearFall, NoSweat, Present, SkinHot, SpeechStrong, Third, Vomit,
    },
    family::Family as F,
    rule::{Rule, name, sign},
};

pub const RULES: &[Rule] = &[
    sign(F::HeatStroke, 6, &[&[ConfusedWeak], &[Heat], &[Present]]).unless(&[DrankLots, HardEffort]),
    sign(F::HeatStroke, 6, &[&[ExtremeHeat]]).unless(&[MildIll, Infection]),
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
];
