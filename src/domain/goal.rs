//! Targets and results.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A race ahead, with or without a target time. The name is untrusted text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    pub id: Uuid,
    pub name: Option<String>,
    pub date: Option<NaiveDate>,
    pub distance_m: Option<f64>,
    pub target_s: Option<f64>,
}

/// A race run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RaceResult {
    pub id: Uuid,
    pub date: NaiveDate,
    pub distance_m: f64,
    pub duration_s: f64,
}
