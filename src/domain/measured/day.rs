//! A day's readings of one source as one value for each vital.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::reading::{Kind, Night, Reading, Stage, Vital};
use crate::domain::source::Source;
use crate::domain::wellness::Wellness;

/// Why a reading counts for nothing. It is kept all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// No body has such a value.
    OutOfRange,
    /// Far from the values around it, and the next one does not confirm it.
    Jump,
}

/// A reading set aside, in the unit of its vital.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Aside {
    pub date: NaiveDate,
    pub vital: Vital,
    pub value: f64,
    pub why: Reason,
}

/// What a day says of one vital, in its unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DayValue {
    pub vital: Vital,
    pub value: f64,
    /// How many readings it rests on.
    pub readings: u32,
    pub device: Option<String>,
}

/// One day as one source tells it. What it does not tell is not there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MeasuredDay {
    pub date: NaiveDate,
    pub source: Source,
    /// At most one for each vital, in their order.
    pub values: Vec<DayValue>,
    pub night: Option<Night>,
    pub aside: Vec<Aside>,
}

impl MeasuredDay {
    /// What the readings of a day say. Their order and their repeats make no difference.
    pub fn of(date: NaiveDate, source: Source, readings: &[Reading]) -> Self {
        let mut day = Self {
            date,
            source,
            values: Vec::new(),
            night: None,
            aside: Vec::new(),
        };
        let mut told: BTreeMap<Vital, Vec<(&Reading, f64)>> = BTreeMap::new();
        for reading in readings {
            if let Kind::Value { vital, value } = &reading.kind {
                if vital.plausible().contains(value) {
                    told.entry(*vital).or_default().push((reading, *value));
                } else {
                    day.set_aside(*vital, *value);
                }
            }
        }
        day.values = told
            .into_iter()
            .filter_map(|(vital, told)| value(vital, told))
            .collect();
        day.sleep(readings);
        day.aside.sort_by(|a, b| {
            (a.vital, a.value)
                .partial_cmp(&(b.vital, b.value))
                .unwrap_or(std::cmp::Ordering::Equal)
        });
        day
    }

    /// What the athlete said of a day in numbers: a source like any other.
    pub fn told(day: &Wellness) -> Self {
        let told = [
            (Vital::HrvRmssd, day.hrv_rmssd_ms),
            (Vital::HrvSdnn, day.hrv_sdnn_ms),
            (Vital::RestingHr, day.hr_rest.map(f64::from)),
            (Vital::Sleep, day.sleep_h),
            (Vital::Weight, day.weight_kg),
        ];
        let plausible = told
            .into_iter()
            .filter_map(|(vital, value)| Some((vital, value.filter(|v| vital.plausible().contains(v))?)));
        Self {
            date: day.date,
            source: Source::Told,
            values: plausible
                .map(|(vital, value)| DayValue {
                    vital,
                    value,
                    readings: 1,
                    device: None,
                })
                .collect(),
            night: None,
            aside: Vec::new(),
        }
    }

    /// The day's value of a vital. `None`: it is not known.
    pub fn value(&self, vital: Vital) -> Option<&DayValue> {
        self.values.iter().find(|v| v.vital == vital)
    }

    fn set_aside(&mut self, vital: Vital, value: f64) {
        self.aside.push(Aside {
            date: self.date,
            vital,
            value,
            why: Reason::OutOfRange,
        });
    }

    /// The night, of the device that tells it best: with stages before without, then the longest.
    fn sleep(&mut self, readings: &[Reading]) {
        let mut nights: Vec<Night> = readings.iter().filter_map(told_night).collect();
        let devices: BTreeSet<_> = readings.iter().map(|r| &r.device).collect();
        nights.extend(
            devices
                .into_iter()
                .filter_map(|device| pieced(device.as_ref(), readings)),
        );
        let hours = |night: &Night| night.asleep_s / 3600.0;
        let (nights, odd): (Vec<_>, Vec<_>) = nights
            .into_iter()
            .partition(|night| Vital::Sleep.plausible().contains(&hours(night)));
        for night in odd {
            self.set_aside(Vital::Sleep, hours(&night));
        }
        let best = nights.into_iter().max_by(|a, b| {
            let staged = |night: &Night| night.deep_s.is_some() || night.rem_s.is_some();
            let length = a.asleep_s.total_cmp(&b.asleep_s);
            staged(a)
                .cmp(&staged(b))
                .then(length)
                .then_with(|| b.device.cmp(&a.device))
        });
        if let Some(night) = best {
            // A plain number told for the night gives way to the night itself.
            self.values.retain(|v| v.vital != Vital::Sleep);
            self.values.push(DayValue {
                vital: Vital::Sleep,
                value: hours(&night),
                readings: 1,
                device: night.device.clone(),
            });
            self.values.sort_by_key(|v| v.vital);
            self.night = Some(night);
        }
    }
}

/// The day's value of one vital, of the device with most readings.
fn value(vital: Vital, told: Vec<(&Reading, f64)>) -> Option<DayValue> {
    let mut by_device: BTreeMap<&Option<String>, Vec<(&Reading, f64)>> = BTreeMap::new();
    for one in told {
        by_device.entry(&one.0.device).or_default().push(one);
    }
    let (device, mut of_it) = by_device
        .into_iter()
        .max_by(|a, b| a.1.len().cmp(&b.1.len()).then_with(|| b.0.cmp(a.0)))?;
    of_it.sort_by(|a, b| a.0.at.cmp(&b.0.at).then(a.1.total_cmp(&b.1)));
    let first = of_it.first().map(|one| one.1);
    let last = of_it.last().map(|one| one.1);
    let (value, readings) = match vital {
        // The morning's, before breakfast.
        Vital::Weight => (first?, 1),
        // A device writes these again as it learns more.
        Vital::RestingHr | Vital::Vo2max | Vital::Sleep => (last?, 1),
        Vital::HrvRmssd | Vital::HrvSdnn => {
            let asleep: Vec<_> = of_it.iter().filter(|one| one.0.of_the_morning()).copied().collect();
            mean(if asleep.is_empty() { &of_it } else { &asleep })?
        }
        Vital::Respiration | Vital::WristTemperature => mean(&of_it)?,
    };
    Some(DayValue {
        vital,
        value,
        readings,
        device: device.clone(),
    })
}

fn mean(of: &[(&Reading, f64)]) -> Option<(f64, u32)> {
    let count = u32::try_from(of.len()).ok().filter(|n| *n > 0)?;
    Some((of.iter().map(|one| one.1).sum::<f64>() / f64::from(count), count))
}

fn told_night(reading: &Reading) -> Option<Night> {
    let Kind::Night {
        until,
        asleep_s,
        deep_s,
        rem_s,
        light_s,
        awake_s,
    } = &reading.kind
    else {
        return None;
    };
    Some(Night {
        from: reading.at,
        to: *until,
        asleep_s: *asleep_s,
        deep_s: *deep_s,
        rem_s: *rem_s,
        light_s: *light_s,
        awake_s: *awake_s,
        device: reading.device.clone(),
    })
}

type Stretch = (DateTime<FixedOffset>, DateTime<FixedOffset>);

/// A night put together from its stretches. `None`: the device tells of no sleep.
fn pieced(device: Option<&String>, readings: &[Reading]) -> Option<Night> {
    let stretches = |wanted: &dyn Fn(Stage) -> bool| -> Vec<Stretch> {
        let of_device = readings.iter().filter(|r| r.device.as_ref() == device);
        of_device
            .filter_map(|r| match &r.kind {
                Kind::Slept { stage, until } if wanted(*stage) && *until > r.at => Some((r.at, *until)),
                _ => None,
            })
            .collect()
    };
    let asleep = stretches(&Stage::is_sleep);
    let stage = |stage: Stage| seconds(stretches(&|s| s == stage));
    Some(Night {
        from: asleep.iter().map(|s| s.0).min()?,
        to: asleep.iter().map(|s| s.1).max()?,
        asleep_s: seconds(asleep)?,
        deep_s: stage(Stage::Deep),
        rem_s: stage(Stage::Rem),
        light_s: stage(Stage::Light),
        awake_s: stage(Stage::Awake),
        device: device.cloned(),
    })
}

/// Seconds covered by stretches, what overlaps counted once. `None` without any.
fn seconds(mut stretches: Vec<Stretch>) -> Option<f64> {
    stretches.sort();
    let mut covered = 0;
    let mut reached = stretches.first()?.0;
    for (from, to) in stretches {
        let from = from.max(reached);
        if to > from {
            covered += (to - from).num_seconds();
            reached = to;
        }
    }
    Some(covered as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(&format!("2026-03-{text}:00+01:00")).unwrap()
    }

    fn date() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()
    }

    fn value(time: &str, vital: Vital, value: f64, device: &str) -> Reading {
        Reading {
            at: at(time),
            kind: Kind::Value { vital, value },
            device: Some(device.to_owned()),
        }
    }

    fn slept(from: &str, to: &str, stage: Stage, device: &str) -> Reading {
        Reading {
            at: at(from),
            kind: Kind::Slept { stage, until: at(to) },
            device: Some(device.to_owned()),
        }
    }

    fn day(readings: &[Reading]) -> MeasuredDay {
        MeasuredDay::of(date(), Source::AppleHealth, readings)
    }

    fn told(day: &MeasuredDay) -> Vec<(Vital, f64, u32)> {
        day.values.iter().map(|v| (v.vital, v.value, v.readings)).collect()
    }

    #[test]
    fn a_day_is_one_value_for_each_vital() {
        let day = day(&[
            value("02T04:00", Vital::HrvSdnn, 40.0, "a"),
            value("02T06:00", Vital::HrvSdnn, 60.0, "a"),
            value("02T17:00", Vital::HrvSdnn, 20.0, "a"),
            value("02T05:00", Vital::HrvRmssd, 80.0, "a"),
            value("02T21:00", Vital::Weight, 71.0, "scale"),
            value("02T07:00", Vital::Weight, 70.0, "scale"),
            value("02T07:00", Vital::RestingHr, 50.0, "a"),
            value("02T22:00", Vital::RestingHr, 48.0, "a"),
        ]);
        assert_eq!(
            told(&day),
            [
                (Vital::HrvRmssd, 80.0, 1),
                (Vital::HrvSdnn, 50.0, 2),
                (Vital::RestingHr, 48.0, 1),
                (Vital::Weight, 70.0, 1),
            ]
        );
        assert_eq!((day.night, day.aside), (None, vec![]));
    }

    #[test]
    fn without_a_night_the_readings_of_the_day_count() {
        let day = day(&[value("02T17:00", Vital::HrvSdnn, 20.0, "a")]);
        assert_eq!(told(&day), [(Vital::HrvSdnn, 20.0, 1)]);
    }

    #[test]
    fn what_no_body_has_is_set_aside_with_its_reason() {
        let day = day(&[
            value("02T04:00", Vital::HrvSdnn, 255.0, "a"),
            value("02T05:00", Vital::HrvSdnn, 9.9, "a"),
            value("02T06:00", Vital::HrvSdnn, 250.0, "a"),
            slept("01T18:30", "02T11:00", Stage::Asleep, "a"),
        ]);
        assert_eq!(told(&day), [(Vital::HrvSdnn, 250.0, 1)]);
        assert_eq!(day.night, None);
        let aside = |vital, value| Aside {
            date: date(),
            vital,
            value,
            why: Reason::OutOfRange,
        };
        let expected = [
            aside(Vital::HrvSdnn, 9.9),
            aside(Vital::HrvSdnn, 255.0),
            aside(Vital::Sleep, 16.5),
        ];
        assert_eq!(day.aside, expected);
    }

    #[test]
    fn a_phone_and_a_watch_do_not_sleep_twice() {
        let night = [
            slept("01T22:00", "02T07:00", Stage::InBed, "phone"),
            slept("01T22:00", "02T07:00", Stage::Asleep, "phone"),
            slept("01T23:00", "02T01:00", Stage::Light, "watch"),
            slept("02T00:30", "02T02:00", Stage::Deep, "watch"),
            slept("02T02:00", "02T02:30", Stage::Awake, "watch"),
            slept("02T02:30", "02T05:30", Stage::Rem, "watch"),
        ];
        let day = day(&night);
        let expected = Night {
            from: at("01T23:00"),
            to: at("02T05:30"),
            asleep_s: 6.0 * 3600.0,
            deep_s: Some(5400.0),
            rem_s: Some(10_800.0),
            light_s: Some(7200.0),
            awake_s: Some(1800.0),
            device: Some("watch".to_owned()),
        };
        assert_eq!(day.night, Some(expected));
        assert_eq!(told(&day), [(Vital::Sleep, 6.0, 1)]);
    }

    #[test]
    fn order_and_repeats_make_no_difference() {
        let mut readings = vec![
            value("02T04:00", Vital::HrvSdnn, 40.0, "a"),
            value("02T04:00", Vital::HrvSdnn, 44.0, "b"),
            value("02T07:00", Vital::Weight, 70.0, "scale"),
            value("02T07:00", Vital::Weight, 70.5, "scale"),
            slept("01T23:00", "02T05:00", Stage::Asleep, "a"),
            slept("01T23:00", "02T05:00", Stage::Asleep, "b"),
        ];
        let there = day(&readings);
        readings.reverse();
        assert_eq!(day(&readings), there);
        assert_eq!(
            there.value(Vital::HrvSdnn).and_then(|v| v.device.clone()),
            Some("a".to_owned())
        );
    }
}
