//! Breath that is short without effort, asthma, blood.

use crate::safety::{
    concept::Concept::{
        AsthmaAttack, BlueLips, Breathless, CannotBreathe, Chest, ColdWeather, CoughBlood, Dizzy, Effort,
        HardBreathing, HardEffort, InhalerFails, Lasting, Laugh, Nose, Past, QuickRecovery, Rest, Still, Surprise,
        Talk, Unusual,
    },
    family::Family as F,
    rule::{Rule, sign},
};

pub const RULES: &[Rule] = &[
    sign(F::Breathlessness, 8, &[&[HardBreathing]]).unless(&[Effort, HardEffort, Nose, QuickRecovery, ColdWeather]),
    sign(F::Breathlessness, 6, &[&[HardBreathing], &[Rest]]).unless(&[Nose, QuickRecovery]),
    sign(F::Breathlessness, 10, &[&[HardBreathing], &[Still, Lasting]]).unless(&[Nose, QuickRecovery]),
    sign(F::Breathlessness, 9, &[&[HardBreathing], &[Unusual, Dizzy, Chest]]).unless(&[Nose, QuickRecovery]),
    sign(F::Breathlessness, 8, &[&[Breathless], &[Talk]]).unless(&[Effort, HardEffort, QuickRecovery]),
    sign(F::Breathlessness, 8, &[&[CannotBreathe]]).unless(&[Nose, Laugh, Past, Surprise]),
    sign(F::Breathlessness, 8, &[&[CannotBreathe], &[Rest, Unusual]]).unless(&[Nose]),
    sign(F::Breathlessness, 8, &[&[Breathless], &[Rest, Unusual]]).unless(&[QuickRecovery]),
    sign(F::Breathlessness, 8, &[&[AsthmaAttack]]),
    sign(F::Breathlessness, 8, &[&[InhalerFails]]),
    sign(F::Breathlessness, 8, &[&[BlueLips]]).unless(&[ColdWeather]),
    sign(F::Breathlessness, 8, &[&[CoughBlood]]),
];
