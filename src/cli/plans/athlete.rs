//! One line of athletes: the schema of `docs/eval.md`.

use chrono::NaiveDate;
use serde::Deserialize;
use uuid::Uuid;

use super::wishes::Told;
use crate::domain::athlete::{Kit, Sex};
use crate::domain::goal::RaceResult;
use crate::domain::season::{Aim, OtherRace, Priority};
use crate::science::aims::Aims;
use crate::science::plan::runner::{PastInjury, Runner, Words};

#[derive(Debug, Deserialize)]
pub struct Line {
    start: NaiveDate,
    #[serde(default)]
    sex: Option<String>,
    #[serde(default)]
    age: Option<f64>,
    #[serde(default)]
    months_running: Option<f64>,
    #[serde(default)]
    races: Option<Vec<Race>>,
    #[serde(default)]
    recent_weeks_m: Option<Vec<Option<f64>>>,
    #[serde(default)]
    longest_30d_m: Option<f64>,
    #[serde(default)]
    runs_per_week: Option<f64>,
    #[serde(default)]
    days_off: Option<Vec<u8>>,
    #[serde(default)]
    strength_days: Option<Vec<u8>>,
    #[serde(default)]
    doubles: Option<bool>,
    #[serde(default)]
    kit: Option<Vec<Kit>>,
    #[serde(default)]
    injuries: Option<Vec<Injury>>,
    pub methodology: String,
    goal: Goal,
    #[serde(default)]
    other_races: Option<Vec<Other>>,
    #[serde(default)]
    pain_0_10: Option<f64>,
    #[serde(default)]
    fever: Option<bool>,
    #[serde(default)]
    preferences: Option<Told>,
}

#[derive(Debug, Deserialize)]
struct Race {
    date: NaiveDate,
    distance_m: f64,
    time_s: f64,
}

#[derive(Debug, Deserialize)]
struct Other {
    distance_m: f64,
    date: NaiveDate,
    #[serde(default)]
    time_s: Option<f64>,
    #[serde(default)]
    priority: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Injury {
    kind: String,
    #[serde(default)]
    since: Option<NaiveDate>,
    #[serde(default)]
    active: Option<bool>,
}

#[derive(Debug, Deserialize)]
struct Goal {
    distance_m: f64,
    date: NaiveDate,
    #[serde(default)]
    time_s: Option<f64>,
}

impl Line {
    /// The other races; a priority nobody knows, as a sentence.
    pub fn others(&self) -> Result<Vec<OtherRace>, String> {
        let read = |other: &Other| {
            let priority = match other.priority.as_deref() {
                Some("A") => Priority::A,
                Some("B") | None => Priority::B,
                Some("C") => Priority::C,
                Some(_) => return Err("priority must be A, B or C".to_owned()),
            };
            let aim = Aim {
                distance_m: other.distance_m,
                date: other.date,
                time_s: other.time_s,
            };
            Ok(OtherRace { aim, priority })
        };
        self.other_races.iter().flatten().map(read).collect()
    }

    /// The runner, the race and what steps are steered by; what is out of its range, as a sentence.
    pub fn read(&self) -> Result<(Runner, Aim, Aims), String> {
        let whole = |name: &str, value: Option<f64>, most: f64| match value {
            Some(v) if !(0.0..=most).contains(&v) => Err(format!("{name} must lie between 0 and {most}")),
            Some(v) => Ok(Some(v.floor() as u32)),
            None => Ok(None),
        };
        let sex = match self.sex.as_deref() {
            Some("F" | "f" | "female") => Some(Sex::Female),
            Some("M" | "m" | "male") => Some(Sex::Male),
            Some(_) | None => None,
        };
        if self.days_off.iter().flatten().any(|d| *d > 6) {
            return Err("days_off must lie between 0 (Monday) and 6 (Sunday)".to_owned());
        }
        if self.strength_days.iter().flatten().any(|d| *d > 6) {
            return Err("strength_days must lie between 0 (Monday) and 6 (Sunday)".to_owned());
        }
        let told = self.preferences.clone().unwrap_or_default();
        let (wishes, aims) = told.read()?;
        let races = self.races.iter().flatten().map(|r| RaceResult {
            id: Uuid::nil(),
            date: r.date,
            distance_m: r.distance_m,
            duration_s: r.time_s,
        });
        let injuries = self.injuries.iter().flatten().map(|i| PastInjury {
            kind: i.kind.clone(),
            since: i.since,
            active: i.active.unwrap_or(false),
        });
        let runner = Runner {
            start: self.start,
            sex,
            age: whole("age", self.age, 130.0)?,
            months_running: whole("months_running", self.months_running, 1_500.0)?,
            races: races.collect(),
            recent_weeks_m: self.recent_weeks_m.iter().flatten().copied().flatten().collect(),
            longest_30d_m: self.longest_30d_m,
            runs_per_week: whole("runs_per_week", self.runs_per_week, 14.0)?.map(|r| r.min(14) as u8),
            days_off: self.days_off.clone().unwrap_or_default(),
            long_day: told.long_day,
            strength_days: self.strength_days.clone().unwrap_or_default(),
            doubles: if self.doubles.unwrap_or(false) {
                (0..7).collect()
            } else {
                Vec::new()
            },
            kit: self.kit.clone().unwrap_or_default(),
            injuries: injuries.collect(),
            pain: self.pain_0_10,
            fever: self.fever.unwrap_or(false),
            easy_pace: None,
            known_index: None,
            wishes,
            habit: Words::Nothing,
        };
        let aim = Aim {
            distance_m: self.goal.distance_m,
            date: self.goal.date,
            time_s: self.goal.time_s,
        };
        Ok((runner, aim, aims))
    }
}
