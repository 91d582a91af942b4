//! What a warning can be about: the families, their tier, and the words that answer each.

use crate::domain::wellness::Tier;

/// A family of warning signs. Its id is stored with open flags and never renamed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    Cardiac,
    Syncope,
    HeatStroke,
    Rhabdo,
    Stroke,
    HeadInjury,
    Anaphylaxis,
    Breathlessness,
    Hyponatraemia,
    Clot,
    SelfHarm,
    CaudaEquina,
    /// Resembles an emergency of no family in particular; answered by the general words.
    Unnamed,
    BoneStress,
    Fever,
    EnergyDeficit,
    EatingDisorder,
    PregnancySigns,
    AcuteInjury,
    HeatIllness,
    Minor,
    HeatAlert,
    Injury,
    Medication,
    Condition,
    Pregnancy,
    Overtraining,
    MildIllness,
    Dizziness,
    Nausea,
    LowMood,
    WeightLoss,
}

/// One row of the shelf: a family, how urgent it is and which message answers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FamilyRow {
    pub family: Family,
    /// Stable identifier, stored in `OpenFlag::rules`.
    pub id: &'static str,
    pub tier: Tier,
    /// Identifier of the message in `safety.ftl`.
    pub word: &'static str,
}

const fn row(family: Family, id: &'static str, tier: Tier, word: &'static str) -> FamilyRow {
    FamilyRow { family, id, tier, word }
}

/// Every family, most urgent first. Within a tier the order is the order of answers when several match.
pub const FAMILIES: &[FamilyRow] = &[
    row(Family::Cardiac, "cardiac", Tier::Red, "safety-red-cardiac"),
    row(Family::Stroke, "stroke", Tier::Red, "safety-red-stroke"),
    row(Family::Anaphylaxis, "anaphylaxis", Tier::Red, "safety-red-anaphylaxis"),
    row(Family::HeatStroke, "heat_stroke", Tier::Red, "safety-red-heat-stroke"),
    row(
        Family::Hyponatraemia,
        "hyponatraemia",
        Tier::Red,
        "safety-red-hyponatraemia",
    ),
    row(Family::HeadInjury, "head_injury", Tier::Red, "safety-red-head-injury"),
    row(Family::Syncope, "syncope", Tier::Red, "safety-red-syncope"),
    row(Family::Clot, "clot", Tier::Red, "safety-red-clot"),
    row(
        Family::Breathlessness,
        "breathlessness",
        Tier::Red,
        "safety-red-breathlessness",
    ),
    row(Family::Rhabdo, "rhabdo", Tier::Red, "safety-red-rhabdo"),
    row(
        Family::CaudaEquina,
        "cauda_equina",
        Tier::Red,
        "safety-red-cauda-equina",
    ),
    row(Family::SelfHarm, "self_harm", Tier::Red, "safety-red-self-harm"),
    row(Family::Unnamed, "likeness", Tier::Red, "safety-red-cardiac"),
    row(
        Family::BoneStress,
        "bone_stress",
        Tier::Orange,
        "safety-orange-bone-stress",
    ),
    row(
        Family::PregnancySigns,
        "pregnancy_signs",
        Tier::Orange,
        "safety-orange-pregnancy-signs",
    ),
    row(
        Family::EatingDisorder,
        "eating_disorder",
        Tier::Orange,
        "safety-orange-eating-disorder",
    ),
    row(Family::EnergyDeficit, "reds", Tier::Orange, "safety-orange-reds"),
    row(Family::Fever, "fever", Tier::Orange, "safety-orange-fever"),
    row(
        Family::HeatIllness,
        "heat_illness",
        Tier::Orange,
        "safety-orange-heat-illness",
    ),
    row(
        Family::AcuteInjury,
        "acute_injury",
        Tier::Orange,
        "safety-orange-acute-injury",
    ),
    row(Family::Minor, "minor", Tier::Yellow, "safety-yellow-minor"),
    row(
        Family::HeatAlert,
        "heat_alert",
        Tier::Yellow,
        "safety-yellow-heat-alert",
    ),
    row(Family::Pregnancy, "pregnancy", Tier::Yellow, "safety-yellow-pregnancy"),
    row(
        Family::Medication,
        "medication",
        Tier::Yellow,
        "safety-yellow-medication",
    ),
    row(Family::Condition, "condition", Tier::Yellow, "safety-yellow-condition"),
    row(Family::LowMood, "low_mood", Tier::Yellow, "safety-yellow-low-mood"),
    row(Family::Dizziness, "dizziness", Tier::Yellow, "safety-yellow-dizziness"),
    row(Family::Nausea, "nausea", Tier::Yellow, "safety-yellow-nausea"),
    row(
        Family::MildIllness,
        "mild_illness",
        Tier::Yellow,
        "safety-yellow-mild-illness",
    ),
    row(
        Family::Overtraining,
        "overtraining",
        Tier::Yellow,
        "safety-yellow-overtraining",
    ),
    row(
        Family::WeightLoss,
        "weight_loss",
        Tier::Yellow,
        "safety-yellow-weight-loss",
    ),
    row(Family::Injury, "injury", Tier::Yellow, "safety-yellow-injury"),
];

impl Family {
    /// The family's row of [`FAMILIES`]. `None` cannot happen for a listed family; a test walks the shelf.
    pub fn row(self) -> Option<&'static FamilyRow> {
        FAMILIES.iter().find(|row| row.family == self)
    }
}

/// The row of a stored id. `None` for an id no version of the shelf knows.
pub fn by_id(id: &str) -> Option<&'static FamilyRow> {
    FAMILIES.iter().find(|row| row.id == id)
}
