//! A day's answers about body and mind, and the pains and illnesses that are open.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The morning's three questions, each 1 (bad) to 5 (good), and what else was said of the day.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Wellness {
    pub date: NaiveDate,
    pub sleep: Option<u8>,
    pub legs: Option<u8>,
    pub mood: Option<u8>,
    pub sleep_h: Option<f64>,
    pub hr_rest: Option<u16>,
    pub weight_kg: Option<f64>,
    /// Variability read off another app, milliseconds: two scales, never mixed.
    #[serde(default)]
    pub hrv_rmssd_ms: Option<f64>,
    #[serde(default)]
    pub hrv_sdnn_ms: Option<f64>,
}

/// A pain or injury the athlete told of. Open until they close it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Injury {
    pub id: Uuid,
    /// Identifier of the site: `achilles`, `knee`, `calf`, `shin`, `foot`, `hip`, `hamstring`, `ankle`, `back`,
    /// `quad`, `groin` or `other`.
    pub site: String,
    /// Latest pain, 0 to 10. `None` where never given.
    pub pain: Option<u8>,
    pub opened: NaiveDate,
    pub closed: Option<NaiveDate>,
}

/// A warning sign that stops training until the athlete says a professional has cleared it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OpenFlag {
    pub id: Uuid,
    pub tier: Tier,
    /// Rule families that matched, such as `cardiac`.
    pub rules: Vec<String>,
    pub opened_at: DateTime<Utc>,
    pub cleared_at: Option<DateTime<Utc>>,
}

/// How urgent a text is. Ordered: `Red` outranks all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    None,
    Yellow,
    Orange,
    Red,
}

impl Tier {
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Yellow => "yellow",
            Self::Orange => "orange",
            Self::Red => "red",
        }
    }
}
