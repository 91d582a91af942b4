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
    /// Races of the season besides the goal.
    pub others: Vec<Other>,
    /// 0 is Monday.
    pub strength_days: Vec<u64>,
    /// Two runs on one day are wished.
    pub doubles: bool,
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
    /// How many injuries are open.
    pub open_injuries: usize,
}

pub struct Other {
    pub date: NaiveDate,
    pub metres: f64,
    /// Prepared for, with a peak of its own.
    pub peak: bool,
    /// Raced in earnest: B and not C.
    pub earnest: bool,
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
            others: others(line),
            strength_days: list(&line["strength_days"]).filter_map(Value::as_u64).collect(),
            doubles: line["doubles"].as_bool() == Some(true),
            recent: weeks.iter().skip(last_four).filter_map(|w| w.as_f64()).collect(),
            longest: line["longest_30d_m"].as_f64(),
            days_off: list(&line["days_off"]).filter_map(Value::as_u64).collect(),
            novice: line["months_running"].as_f64().is_none_or(|m| m < NOVICE_MONTHS),
            fragile: line["age"].as_f64().is_some_and(|a| a >= OLDER_YEARS) || injured_lately(line, start),
            open_injuries: list(&line["injuries"])
                .filter(|i| i["active"].as_bool() == Some(true))
                .count(),
            health: match line["pain_0_10"].as_f64() {
                _ if active_bone || line["fever"].as_bool() == Some(true) => Health::Stopped,
                Some(pain) if pain >= PAIN_NO_QUALITY => Health::InPain,
                Some(_) | None => Health::Fit,
            },
        })
    }
}

fn others(line: &Value) -> Vec<Other> {
    let read = |value: &Value| {
        let priority = value["priority"].as_str().unwrap_or("B");
        Some(Other {
            date: date(&value["date"])?,
            metres: value["distance_m"].as_f64()?,
            peak: priority == "A",
            earnest: priority == "B",
        })
    };
    list(&line["other_races"]).filter_map(read).collect()
}

impl Athlete {
    /// The races prepared for, by date.
    pub fn peaks(&self) -> Vec<(NaiveDate, f64)> {
        let others = self.others.iter().filter(|o| o.peak).map(|o| (o.date, o.metres));
        let mut all: Vec<(NaiveDate, f64)> = others.chain([(self.goal_date, self.goal_m)]).collect();
        all.sort_by_key(|(date, _)| *date);
        all
    }

    /// Last day of the season.
    pub fn end(&self) -> NaiveDate {
        self.peaks().last().map_or(self.goal_date, |(date, _)| *date)
    }

    /// Metres of the race a day prepares.
    pub fn aim_on(&self, day: NaiveDate) -> f64 {
        let peaks = self.peaks();
        let ahead = peaks.iter().find(|(date, _)| *date >= day);
        ahead.map_or(self.goal_m, |(_, metres)| *metres)
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
