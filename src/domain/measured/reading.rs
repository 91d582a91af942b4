//! One reading of one device.

use std::ops::RangeInclusive;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, Timelike, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::possible::possible;

/// What is measured. Two ways of telling heart-rate variability are two vitals, for they are two scales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vital {
    /// Root mean square of successive differences, milliseconds: Garmin, Polar, straps.
    HrvRmssd,
    /// Standard deviation of the intervals, milliseconds: Apple.
    HrvSdnn,
    /// Beats per minute at rest.
    RestingHr,
    /// Hours asleep in one night.
    Sleep,
    /// Breaths per minute asleep.
    Respiration,
    /// Of the wrist asleep, °C.
    WristTemperature,
    /// Kilograms.
    Weight,
    /// As the device estimates it, ml/kg/min.
    Vo2max,
}

impl Vital {
    pub const ALL: [Self; 8] = [
        Self::HrvRmssd,
        Self::HrvSdnn,
        Self::RestingHr,
        Self::Sleep,
        Self::Respiration,
        Self::WristTemperature,
        Self::Weight,
        Self::Vo2max,
    ];

    /// Stable identifier.
    pub fn id(self) -> &'static str {
        match self {
            Self::HrvRmssd => "hrv_rmssd",
            Self::HrvSdnn => "hrv_sdnn",
            Self::RestingHr => "resting_hr",
            Self::Sleep => "sleep",
            Self::Respiration => "respiration",
            Self::WristTemperature => "wrist_temperature",
            Self::Weight => "weight",
            Self::Vo2max => "vo2max",
        }
    }

    /// What a living adult can have, in the unit of the vital; beyond it a reading is set aside (design choice, but for
    /// the 10 to 250 ms and the 16 h, which are where glitches of devices begin).
    pub fn plausible(self) -> RangeInclusive<f64> {
        match self {
            Self::HrvRmssd | Self::HrvSdnn => 10.0..=250.0,
            Self::RestingHr => 25.0..=120.0,
            Self::Sleep => 0.1..=16.0,
            Self::Respiration => 5.0..=40.0,
            Self::WristTemperature => 25.0..=45.0,
            Self::Weight => 25.0..=300.0,
            Self::Vo2max => 15.0..=95.0,
        }
    }

    /// Measured asleep, so that a reading of the evening belongs to the day after.
    fn of_the_night(self) -> bool {
        matches!(self, Self::Sleep | Self::Respiration | Self::WristTemperature)
    }
}

/// A part of a night.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Lying down: no sleep yet.
    InBed,
    Awake,
    /// Asleep, the device tells no stages.
    Asleep,
    Light,
    Deep,
    Rem,
}

impl Stage {
    pub fn is_sleep(self) -> bool {
        !matches!(self, Self::InBed | Self::Awake)
    }
}

/// A night as a whole. Seconds; a stage is `None` where the device tells none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Night {
    pub from: DateTime<FixedOffset>,
    pub to: DateTime<FixedOffset>,
    pub asleep_s: f64,
    pub deep_s: Option<f64>,
    pub rem_s: Option<f64>,
    pub light_s: Option<f64>,
    pub awake_s: Option<f64>,
    pub device: Option<String>,
}

/// What a reading says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Value {
        vital: Vital,
        value: f64,
    },
    /// A stretch of a night, from the time of the reading.
    Slept {
        stage: Stage,
        until: DateTime<FixedOffset>,
    },
    /// A night that the source has added up itself, from the time of the reading.
    Night {
        until: DateTime<FixedOffset>,
        asleep_s: f64,
        deep_s: Option<f64>,
        rem_s: Option<f64>,
        light_s: Option<f64>,
        awake_s: Option<f64>,
    },
}

/// One reading. Untrusted but for its shape.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// When, with the clock of the place as the source tells it: its civil date is the day's.
    pub at: DateTime<FixedOffset>,
    pub kind: Kind,
    /// Model, so that a change of device is seen. `None` where the source does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
}

/// The hour from which an evening belongs to the night of the next day (design choice).
const EVENING_H: i64 = 18;

/// The day of a night that ends then: from the evening on, the next one.
pub fn day_of_night(end: DateTime<FixedOffset>) -> NaiveDate {
    let end = end.naive_local();
    end.checked_add_signed(TimeDelta::hours(24 - EVENING_H))
        .unwrap_or(end)
        .date()
}

impl Reading {
    /// The day it belongs to: a night is of the day it ends on.
    pub fn day(&self) -> NaiveDate {
        let (at, asleep) = match &self.kind {
            Kind::Value { vital, .. } => (self.at, vital.of_the_night()),
            Kind::Slept { until, .. } | Kind::Night { until, .. } => (*until, true),
        };
        if asleep { day_of_night(at) } else { at.date_naive() }
    }

    /// Whether it can have been read by now: nothing of it lies in a year without watches, or further ahead than a
    /// clock may be.
    pub fn possible(&self, now: DateTime<Utc>) -> bool {
        let until = match &self.kind {
            Kind::Value { .. } => self.at,
            Kind::Slept { until, .. } | Kind::Night { until, .. } => *until,
        };
        [self.at, until].iter().all(|at| possible(at.to_utc(), now))
    }

    /// Between midnight and ten, when most people sleep or have just woken.
    pub(super) fn of_the_morning(&self) -> bool {
        self.at.hour() < 10
    }

    /// What orders readings whatever the order in which they came: time, then what they say.
    pub fn order(&self) -> (i64, String) {
        (self.at.timestamp_millis(), format!("{:?}|{:?}", self.kind, self.device))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    fn reading(time: &str, kind: Kind) -> Reading {
        Reading {
            at: at(time),
            kind,
            device: None,
        }
    }

    #[test]
    fn a_night_is_of_the_day_it_ends_on_where_the_sleeper_is() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 3, d).unwrap();
        let slept = |from, to| {
            let stage = Stage::Light;
            reading(from, Kind::Slept { stage, until: at(to) })
        };
        assert_eq!(
            slept("2026-03-01T22:50:00+01:00", "2026-03-01T23:40:00+01:00").day(),
            day(2)
        );
        assert_eq!(
            slept("2026-03-02T03:00:00+01:00", "2026-03-02T04:00:00+01:00").day(),
            day(2)
        );
        assert_eq!(
            slept("2026-03-02T14:00:00+01:00", "2026-03-02T15:00:00+01:00").day(),
            day(2)
        );
        // Ten in the evening in UTC is the next day in Tokyo.
        let value = |vital| Kind::Value { vital, value: 50.0 };
        assert_eq!(reading("2026-03-02T07:00:00+09:00", value(Vital::Weight)).day(), day(2));
        assert_eq!(
            reading("2026-03-01T20:00:00+01:00", value(Vital::HrvSdnn)).day(),
            day(1)
        );
        assert_eq!(
            reading("2026-03-01T23:30:00+01:00", value(Vital::Respiration)).day(),
            day(2)
        );
    }
}
