//! What the rules need to know of an athlete.

use chrono::NaiveDate;
use serde_json::Value;

/// Months of running below which an athlete is a novice (H8).
const NOVICE_MONTHS: f64 = 12.0;
/// Years from which a down week comes every third week (H3).
const OLDER_YEARS: f64 = 50.0;
/// Days an injury shortens the cycle of down weeks (H3).
const INJURY_DAYS: i64 = 365;
/// Pain of ten from which there is no quality (H9).
const PAIN_NO_QUALITY: f64 = 3.0;

pub struct Athlete {
    pub start: NaiveDate,
    pub methodology: String,
    pub goal_date: NaiveDate,
    pub goal_m: f64,
    /// Date and metres.
    pub races: Vec<(NaiveDate, f64)>,
    /// Metres of the last four weeks that are known, oldest first.
    pub recent: Vec<f64>,
    /// Metres. None when nothing was said.
    pub longest: Option<f64>,
    /// 0 is Monday.
    pub days_off: Vec<u64>,
    pub novice: bool,
    /// Down weeks come every third week.
    pub fragile: bool,
    pub health: Health,
}

/// What H9 asks of today.
#[derive(PartialEq, Eq)]
pub enum Health {
    Fit,
    InPain,
    /// Fever or an active bone stress injury.
    Stopped,
}

impl Athlete {
    /// None without a start, a goal or a methodology.
    pub fn read(line: &Value) -> Option<Self> {
        let start = date(&line["start"])?;
        let races = list(&line["races"])
            .filter_map(|r| Some((date(&r["date"])?, r["distance_m"].as_f64()?)))
            .collect();
        let weeks: Vec<&Value> = list(&line["recent_weeks_m"]).collect();
        let last_four = weeks.len().saturating_sub(4);
        let active_bone = list(&line["injuries"]).any(|i| {
            let bone = i["kind"].as_str().is_some_and(|k| k.contains("stress"));
            bone && i["active"].as_bool() == Some(true)
        });
        Some(Self {
            start,
            methodology: line["methodology"].as_str()?.to_owned(),
            goal_date: date(&line["goal"]["date"])?,
            goal_m: line["goal"]["distance_m"].as_f64()?,
            races,
            recent: weeks.iter().skip(last_four).filter_map(|w| w.as_f64()).collect(),
            longest: line["longest_30d_m"].as_f64(),
            days_off: list(&line["days_off"]).filter_map(Value::as_u64).collect(),
            novice: line["months_running"].as_f64().is_none_or(|m| m < NOVICE_MONTHS),
            fragile: line["age"].as_f64().is_some_and(|a| a >= OLDER_YEARS) || injured_lately(line, start),
            health: match line["pain_0_10"].as_f64() {
                _ if active_bone || line["fever"].as_bool() == Some(true) => Health::Stopped,
                Some(pain) if pain >= PAIN_NO_QUALITY => Health::InPain,
                Some(_) | None => Health::Fit,
            },
        })
    }
}

fn injured_lately(line: &Value, start: NaiveDate) -> bool {
    list(&line["injuries"]).any(|i| {
        let lately = date(&i["since"]).is_some_and(|since| (start - since).num_days() < INJURY_DAYS);
        lately || i["active"].as_bool() == Some(true)
    })
}

pub fn date(value: &Value) -> Option<NaiveDate> {
    value.as_str()?.parse().ok()
}

pub fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
