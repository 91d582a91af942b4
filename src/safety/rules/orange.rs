//! Orange: no running, or no intensity, until a professional has looked or the sign has gone.

use crate::safety::{
    concept::Concept::{
        Aches, AlwaysCold, AnyBody, Bone, BonePain, BoneRegion, CannotBear, CannotHop, Chafing, Chills, Compensate,
        CoreHeat, Cramp, DisorderName, Dizzy, EnergyDeficit, Exhaustion, ExtremeHeat, Fatigue, FearWeight, FemoralNeck,
        FeverName, FeverNumber, FewCalories, Focal, FocalStrong, Food, FootTop, Groin, Guilt, Headache, HeartRacing,
        Heat, HeatFlush, Hop, Infection, Joint, KneeFails, Laxative, Limp, Load, MildIll, Nausea, Night, NoPeriod,
        NoPeriodExcuse, OneLeg, Pain, PostPartum, PregnancySign, Pregnant, Purge, Resolved, Restrict, Returned,
        Rupture, SickBed, Snap, StressFracture, Swollen, Tender, TendonSite, Vomit, WeightDrop,
    },
    family::Family as F,
    rule::{Rule, name, sign},
};

pub const RULES: &[Rule] = &[
    // Bone stress.
    name(F::BoneStress, &[&[StressFracture]]).own(),
    name(F::BoneStress, &[&[FemoralNeck]]).own(),
    sign(F::BoneStress, 10, &[&[Pain, Tender], &[Groin]]).unless(&[Chafing]),
    sign(
        F::BoneStress,
        8,
        &[&[Pain], &[Bone, FootTop], &[Focal, FocalStrong, Tender]],
    ),
    sign(F::BoneStress, 6, &[&[Tender], &[Bone]]),
    sign(F::BoneStress, 8, &[&[Pain], &[BoneRegion], &[FocalStrong]]),
    sign(F::BoneStress, 9, &[&[Pain], &[Bone, BoneRegion, FootTop], &[Night]]).unless(&[Cramp]),
    sign(F::BoneStress, 8, &[&[Pain], &[Hop]]).unless(&[TendonSite]),
    sign(F::BoneStress, 8, &[&[Pain], &[Hop], &[Bone, BoneRegion]]),
    sign(F::BoneStress, 8, &[&[Pain], &[Bone, FootTop], &[Load]]),
    sign(
        F::BoneStress,
        8,
        &[&[Limp, CannotBear, CannotHop], &[Bone, BoneRegion, FootTop, Groin]],
    ),
    sign(F::BoneStress, 6, &[&[Swollen], &[FootTop, Bone], &[Pain]]),
    sign(F::BoneStress, 8, &[&[CannotHop], &[OneLeg]]),
    sign(F::BoneStress, 8, &[&[BonePain]]),
    sign(F::BoneStress, 10, &[&[Pain], &[BoneRegion], &[Focal], &[Load]]).unless(&[TendonSite]),
    sign(F::BoneStress, 8, &[&[CannotHop]]).unless(&[TendonSite]),
    // Pregnancy.
    sign(F::PregnancySigns, 14, &[&[Pregnant, PostPartum], &[PregnancySign]]),
    // Eating.
    sign(F::EatingDisorder, 8, &[&[DisorderName]]),
    sign(F::EatingDisorder, 8, &[&[Purge]]),
    sign(F::EatingDisorder, 8, &[&[Laxative]]),
    sign(F::EatingDisorder, 8, &[&[FearWeight]]),
    sign(F::EatingDisorder, 8, &[&[Restrict]]),
    sign(F::EatingDisorder, 8, &[&[FewCalories]]),
    sign(F::EatingDisorder, 8, &[&[Compensate], &[Food]]),
    sign(F::EatingDisorder, 8, &[&[Guilt], &[Food], &[Compensate]]),
    // Energy.
    name(F::EnergyDeficit, &[&[EnergyDeficit]]),
    sign(F::EnergyDeficit, 8, &[&[NoPeriod]]).unless(&[NoPeriodExcuse]),
    sign(F::EnergyDeficit, 14, &[&[WeightDrop], &[AlwaysCold, Fatigue]]),
    sign(F::EnergyDeficit, 14, &[&[AlwaysCold], &[Fatigue]]),
    // Fever.
    sign(F::Fever, 8, &[&[FeverName, FeverNumber, CoreHeat, ExtremeHeat]])
        .unless(&[Resolved])
        .own(),
    name(F::Fever, &[&[Infection, SickBed]]).unless(&[Resolved]).own(),
    sign(F::Fever, 8, &[&[FeverName, FeverNumber], &[Returned]]).own(),
    sign(F::Fever, 12, &[&[Chills], &[Aches]]),
    sign(F::Fever, 12, &[&[Chills, Aches, HeartRacing], &[MildIll]]),
    // Heat.
    sign(F::HeatIllness, 8, &[&[Exhaustion]]),
    sign(
        F::HeatIllness,
        14,
        &[&[Heat, HeatFlush], &[Vomit, Dizzy, Nausea, Headache]],
    ),
    // Same day or within two days (Ottawa rules; tendon rupture).
    sign(F::AcuteInjury, 8, &[&[Snap], &[TendonSite]]).own(),
    sign(F::AcuteInjury, 8, &[&[Rupture, KneeFails]]).own(),
    sign(F::AcuteInjury, 8, &[&[CannotBear], &[AnyBody, Joint, Pain]]).own(),
];
