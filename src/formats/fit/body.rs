//! What a watch measures of the body around the clock: the messages of its monitoring, sleep, variability and weight
//! files.
//!
//! Numbers of messages and fields are those of the public FIT profile.

use chrono::{DateTime, FixedOffset, Offset, Utc};

use super::content::{Fields, TIMESTAMP};
use crate::domain::measured::{Kind, Reading, Stage, Vital};

/// Readings and stages kept of one file.
const MOST: usize = 100_000;

const WEIGHT_SCALE: u16 = 30;
const MONITORING_INFO: u16 = 103;
const MONITORING_HR: u16 = 211;
const MAX_MET: u16 = 229;
const SLEEP_LEVEL: u16 = 275;
const HRV_STATUS: u16 = 370;
const SKIN_TEMPERATURE: u16 = 398;
/// Running, in the FIT profile's `sport`.
const RUNNING: u8 = 1;

/// What one file says of a body.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// Seconds the watch's clock is ahead of UTC. `None`: the file does not say.
    ahead_s: Option<i64>,
    values: Vec<(DateTime<Utc>, Vital, f64)>,
    /// A stage lasts until the next one begins. `None`: the watch could not tell.
    stages: Vec<(DateTime<Utc>, Option<Stage>)>,
}

impl Body {
    pub(super) fn take(&mut self, message: u16, fields: &Fields<'_>) {
        if self.values.len() + self.stages.len() >= MOST {
            return;
        }
        if message == MONITORING_INFO {
            let ahead = || Some(i64::from(fields.unsigned(0)?) - i64::from(fields.unsigned(TIMESTAMP)?));
            self.ahead_s = self.ahead_s.or_else(ahead);
            return;
        }
        let Some(at) = fields.instant(TIMESTAMP).or_else(|| fields.instant(0)) else {
            return;
        };
        if message == SLEEP_LEVEL {
            self.stages.extend(fields.code(0).map(|level| (at, stage(level))));
        } else if let Some((vital, value)) = value(message, fields) {
            self.values.push((at, vital, value));
        }
    }

    /// Everything as readings, by the clock of the watch where the file tells it.
    pub(super) fn readings(mut self, device: Option<&String>) -> Vec<Reading> {
        let clock = self
            .ahead_s
            // To the minute, as zones are: the two times are not always written at once.
            .map(|s| (s as f64 / 60.0).round() as i32 * 60)
            .and_then(FixedOffset::east_opt)
            .unwrap_or(Utc.fix());
        let reading = |at: DateTime<Utc>, kind| Reading {
            at: at.with_timezone(&clock),
            kind,
            device: device.cloned(),
        };
        let mut readings: Vec<Reading> = self
            .values
            .into_iter()
            .map(|(at, vital, value)| reading(at, Kind::Value { vital, value }))
            .collect();
        self.stages.sort();
        readings.extend(self.stages.windows(2).filter_map(|pair| {
            let [(from, stage), (until, _)] = pair else {
                return None;
            };
            let until = until.with_timezone(&clock);
            Some(reading(
                *from,
                Kind::Slept {
                    stage: (*stage)?,
                    until,
                },
            ))
        }));
        readings
    }
}

fn value(message: u16, fields: &Fields<'_>) -> Option<(Vital, f64)> {
    Some(match message {
        WEIGHT_SCALE => (Vital::Weight, fields.scaled(0, 100.0)?),
        // The day's own where there is one, else the mean of seven days.
        MONITORING_HR => (Vital::RestingHr, fields.number(1).or_else(|| fields.number(0))?),
        MAX_MET if fields.code(5).is_none_or(|sport| sport == RUNNING) => (Vital::Vo2max, fields.scaled(2, 10.0)?),
        HRV_STATUS => (Vital::HrvRmssd, fields.scaled(1, 128.0)?),
        SKIN_TEMPERATURE => (Vital::WristTemperature, fields.number(4)?),
        _ => return None,
    })
}

/// The profile's `sleep_level`.
fn stage(level: u8) -> Option<Stage> {
    match level {
        1 => Some(Stage::Awake),
        2 => Some(Stage::Light),
        3 => Some(Stage::Deep),
        4 => Some(Stage::Rem),
        _ => None,
    }
}
