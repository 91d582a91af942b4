//! What mornings and nights say of recovery, with what drives it and how much is known.

use serde::{Deserialize, Serialize};

use super::figure::Figure;

/// What can drive the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// The morning's three answers.
    Subjective,
    Hrv,
    Sleep,
    RestingHr,
    /// Chronic less acute load.
    Load,
    Regularity,
    Respiration,
    Temperature,
}

impl Signal {
    /// Stable identifier.
    pub fn id(self) -> &'static str {
        match self {
            Self::Subjective => "subjective",
            Self::Hrv => "hrv",
            Self::Sleep => "sleep",
            Self::RestingHr => "rhr",
            Self::Load => "load",
            Self::Regularity => "regularity",
            Self::Respiration => "respiration",
            Self::Temperature => "temperature",
        }
    }
}

/// Where a week lies against one's own band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    Below,
    In,
    Above,
}

impl Band {
    pub fn id(self) -> &'static str {
        match self {
            Self::Below => "below",
            Self::In => "in",
            Self::Above => "above",
        }
    }
}

/// A pattern of a week's mean variability and the spread of its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pattern {
    /// The mean falls and the days spread: fatigue is adding up.
    AccumulatingFatigue,
    /// The mean is low and the days are all alike.
    Maladaptation,
    /// The mean is usual and the days are alike: training is borne.
    Coping,
    /// None of these.
    Unremarkable,
}

impl Pattern {
    pub fn id(self) -> &'static str {
        match self {
            Self::AccumulatingFatigue => "accumulating_fatigue",
            Self::Maladaptation => "maladaptation",
            Self::Coping => "coping",
            Self::Unremarkable => "unremarkable",
        }
    }
}

/// A sign of a body that may be ill: it prompts a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IllnessSign {
    Respiration,
    Temperature,
    Oxygen,
}

impl IllnessSign {
    pub fn id(self) -> &'static str {
        match self {
            Self::Respiration => "respiration",
            Self::Temperature => "temperature",
            Self::Oxygen => "oxygen",
        }
    }
}

/// One thing that moves the score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Driver {
    pub signal: Signal,
    /// 0 to 100, better being higher.
    pub score: Figure,
    /// Points by which it moves the score from 50.
    pub points: Figure,
}

/// The score of a morning.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RecoveryScore {
    /// 0 to 100.
    pub value: Figure,
    /// Weight of what is known, 0.3 to 1.
    pub confidence: Figure,
    /// The farthest from the middle first: 50 and their points make the score.
    pub drivers: Vec<Driver>,
}

/// A week of heart-rate variability against one's own 60 days. Milliseconds are told as seconds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Variability {
    /// Mean of the last seven days, seconds (of the logarithms, told back).
    pub week: Figure,
    /// Days known of the last 60: under 21 there is no band yet.
    pub days: Figure,
    /// The band's ends, seconds. `None` while it is being learnt.
    pub band: Option<(Figure, Figure)>,
    pub place: Option<Band>,
    /// Days in a row, today back, on which the week lay below.
    pub days_below: i64,
    /// Today lies more than a standard deviation under the mean.
    pub low_today: bool,
    pub pattern: Option<Pattern>,
}

/// Nights against what is needed, seconds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SleepBalance {
    /// A night.
    pub need: Figure,
    /// Owed over seven nights, and over fourteen.
    pub owed_week: Figure,
    pub owed: Figure,
    /// Sleep regularity index of the last seven nights. `None`: fewer than five in a row are known by their times.
    pub regularity: Option<Figure>,
    /// How far the middle of sleep moves, seconds. `None` as above.
    pub middle_moves: Option<Figure>,
    pub irregular: Option<bool>,
}

/// A maximal oxygen uptake as a device or laboratory gives it, beside the index of races: two different things.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OxygenUptake {
    /// ml/kg/min.
    pub measured: Figure,
    /// Index of races less the measurement. `None` without an index.
    pub difference: Option<Figure>,
}

/// A signal the score goes without. As many days as needed, or more: it is only of today that nothing is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lack {
    pub signal: Signal,
    /// Days known of it, and those that are needed.
    pub known: Figure,
    pub needed: Figure,
}

/// Recovery as of today. Every part is `None` where it is not known.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Recovery {
    /// `None` under fourteen days of one's own, or where too little is measured to say a number.
    pub score: Option<RecoveryScore>,
    /// What the score goes without, of the signals that weigh most.
    #[serde(default)]
    pub lacks: Vec<Lack>,
    pub variability: Option<Variability>,
    pub sleep: Option<SleepBalance>,
    pub signs: Vec<IllnessSign>,
    pub oxygen_uptake: Option<OxygenUptake>,
}
