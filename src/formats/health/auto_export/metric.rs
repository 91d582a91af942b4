//! One metric: a name, a unit, and what was measured.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::{Post, Why, field};
use crate::domain::measured::{Kind, Reading, Stage, Vital};
use crate::formats::health::{device, quantity};

pub(super) fn read(metric: &Value, now: DateTime<Utc>, post: &mut Post) {
    let text = |name: &str| metric.get(name).and_then(Value::as_str).unwrap_or_default();
    let (name, unit) = (text("name"), text("units"));
    let Some(points) = metric.get("data").and_then(Value::as_array) else {
        return post.skip(name, Why::NoValue, 1);
    };
    let Some(vital) = vital(name) else {
        if !points.is_empty() {
            post.skip(name, Why::NotUsed, points.len() as u64);
        }
        return;
    };
    for point in points {
        let read = match vital {
            Vital::Sleep => slept(point, unit),
            vital => value(point, vital, unit),
        };
        match read {
            Ok(reading) if reading.possible(now) => post.readings.push(reading),
            Ok(_) => post.skip(name, Why::NoTime, 1),
            Err(why) => post.skip(name, why, 1),
        }
    }
}

fn vital(name: &str) -> Option<Vital> {
    Some(match name {
        "heart_rate_variability" => Vital::HrvSdnn,
        "resting_heart_rate" => Vital::RestingHr,
        "respiratory_rate" => Vital::Respiration,
        "apple_sleeping_wrist_temperature" => Vital::WristTemperature,
        "weight_body_mass" => Vital::Weight,
        "vo2_max" => Vital::Vo2max,
        "sleep_analysis" => Vital::Sleep,
        _ => return None,
    })
}

fn told_by(point: &Value) -> Option<String> {
    device::name(point.get("source")?.as_str()?)
}

fn value(point: &Value, vital: Vital, unit: &str) -> Result<Reading, Why> {
    let at = field::time(point, "date").ok_or(Why::NoTime)?;
    let told = field::of(point, "qty")
        .or_else(|| field::of(point, "Avg"))
        .ok_or(Why::NoValue)?;
    let value = match vital {
        Vital::HrvSdnn | Vital::HrvRmssd => quantity::seconds(told, unit).map(|s| s * 1_000.0),
        Vital::RestingHr | Vital::Respiration => quantity::per_minute(told, unit),
        Vital::WristTemperature => quantity::celsius(told, unit),
        Vital::Weight => quantity::kilograms(told, unit),
        Vital::Vo2max => quantity::uptake(told, unit),
        Vital::Sleep => quantity::seconds(told, unit).map(|s| s / 3_600.0),
    };
    Ok(Reading {
        at,
        kind: Kind::Value {
            vital,
            value: value.ok_or(Why::Unit)?,
        },
        device: told_by(point),
    })
}

/// A stretch of a night, or a night as a whole, by what the app was set to.
fn slept(point: &Value, unit: &str) -> Result<Reading, Why> {
    if point.get("value").is_some() {
        return stretch(point);
    }
    let time = |names: [&str; 2]| names.into_iter().find_map(|name| field::time(point, name));
    let at = time(["sleepStart", "inBedStart"]).ok_or(Why::NoTime)?;
    let until = time(["sleepEnd", "inBedEnd"])
        .filter(|until| *until > at)
        .ok_or(Why::NoTime)?;
    let seconds = |name: &str| {
        let told = field::of(point, name).filter(|told| *told >= 0.0)?;
        quantity::seconds(told, unit)
    };
    if quantity::seconds(1.0, unit).is_none() {
        return Err(Why::Unit);
    }
    let stages = ["deep", "rem", "core"].map(seconds);
    let staged: f64 = stages.iter().flatten().sum();
    // Where no stage was told the app writes zeros, which are no stages.
    let [deep_s, rem_s, light_s] = stages.map(|stage| stage.filter(|_| staged > 0.0));
    let total = seconds("totalSleep").filter(|total| *total > 0.0);
    let asleep_s = total.unwrap_or_else(|| seconds("asleep").unwrap_or(0.0) + staged);
    if asleep_s <= 0.0 {
        return Err(Why::NoValue);
    }
    Ok(Reading {
        at,
        kind: Kind::Night {
            until,
            asleep_s,
            deep_s,
            rem_s,
            light_s,
            awake_s: seconds("awake").filter(|awake| *awake > 0.0),
        },
        device: told_by(point),
    })
}

fn stretch(point: &Value) -> Result<Reading, Why> {
    let stage = match point.get("value").and_then(Value::as_str).unwrap_or_default() {
        "In Bed" | "InBed" => Stage::InBed,
        "Awake" => Stage::Awake,
        "Asleep" | "Unspecified" | "Asleep Unspecified" => Stage::Asleep,
        "Core" | "Asleep Core" => Stage::Light,
        "Deep" | "Asleep Deep" => Stage::Deep,
        "REM" | "Asleep REM" => Stage::Rem,
        _ => return Err(Why::NoValue),
    };
    let at = field::time(point, "startDate").ok_or(Why::NoTime)?;
    let until = field::time(point, "endDate")
        .filter(|until| *until > at)
        .ok_or(Why::NoTime)?;
    Ok(Reading {
        at,
        kind: Kind::Slept { stage, until },
        device: told_by(point),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::health::auto_export::decode;
    use chrono::FixedOffset;
    use serde_json::json;

    fn post(metrics: &Value) -> Post {
        let now = DateTime::parse_from_rfc3339("2026-11-24T00:00:00Z")
            .unwrap()
            .with_timezone(&Utc);
        decode(json!({ "data": { "metrics": metrics } }).to_string().as_bytes(), now).unwrap()
    }

    fn at(text: &str) -> DateTime<FixedOffset> {
        field::instant(text).unwrap()
    }

    #[test]
    fn every_vital_in_whatever_unit_the_phone_is_set_to() {
        let cases = [
            ("heart_rate_variability", "ms", 52.0, Vital::HrvSdnn, 52.0),
            ("resting_heart_rate", "count/min", 48.0, Vital::RestingHr, 48.0),
            ("resting_heart_rate", "bpm", 48.0, Vital::RestingHr, 48.0),
            ("respiratory_rate", "count/min", 14.0, Vital::Respiration, 14.0),
            (
                "apple_sleeping_wrist_temperature",
                "degF",
                96.8,
                Vital::WristTemperature,
                36.0,
            ),
            ("weight_body_mass", "lb", 154.323_583_5, Vital::Weight, 70.0),
            ("vo2_max", "ml/(kg·min)", 51.2, Vital::Vo2max, 51.2),
        ];
        for (name, units, told, vital, expected) in cases {
            let point = json!({ "qty": told, "date": "2026-11-23 06:10:00 +0100", "source": "Montre|iPhone" });
            let read = post(&json!([{ "name": name, "units": units, "data": [point] }]));
            let [reading] = read.readings.as_slice() else {
                panic!("{name}: {read:?}")
            };
            let Kind::Value { vital: of, value } = reading.kind else {
                panic!("{reading:?}")
            };
            assert_eq!((of, (value * 1e6).round() / 1e6), (vital, expected), "{name}");
            assert_eq!(reading.at, at("2026-11-23 06:10:00 +0100"));
            assert_eq!(reading.device.as_deref(), Some("Montre"));
        }
    }

    #[test]
    fn a_night_is_read_by_its_stretches_or_as_a_whole() {
        let stretches = json!([
            { "startDate": "2026-11-22 23:00:00 +0100", "endDate": "2026-11-23 01:00:00 +0100", "qty": 2, "value": "Core" },
            { "startDate": "2026-11-23 01:00:00 +0100", "endDate": "2026-11-23 01:30:00 +0100", "qty": 0.5, "value": "REM" },
            { "startDate": "2026-11-23 01:30:00 +0100", "endDate": "2026-11-23 01:00:00 +0100", "qty": 0.5, "value": "Deep" },
            { "startDate": "2026-11-23 01:30:00 +0100", "endDate": "2026-11-23 02:00:00 +0100", "qty": 0.5, "value": "Dreaming" },
        ]);
        let read = post(&json!([{ "name": "sleep_analysis", "units": "hr", "data": stretches }]));
        let kinds: Vec<_> = read.readings.iter().map(|r| r.kind.clone()).collect();
        let slept = |stage, until: &str| Kind::Slept {
            stage,
            until: at(until),
        };
        assert_eq!(
            kinds,
            [
                slept(Stage::Light, "2026-11-23 01:00:00 +0100"),
                slept(Stage::Rem, "2026-11-23 01:30:00 +0100")
            ]
        );
        let name = || "sleep_analysis".to_owned();
        assert_eq!(
            read.skipped,
            [((name(), Why::NoTime), 1), ((name(), Why::NoValue), 1)].into()
        );

        let night = json!([{
            "date": "2026-11-23 00:00:00 +0100", "totalSleep": 7.5, "asleep": 0, "core": 4, "deep": 1.5, "rem": 2,
            "sleepStart": "2026-11-22 23:00:00 +0100", "sleepEnd": "2026-11-23 07:00:00 +0100",
            "inBed": 0, "inBedStart": "2026-11-22 22:45:00 +0100", "inBedEnd": "2026-11-23 07:10:00 +0100"
        }]);
        let read = post(&json!([{ "name": "sleep_analysis", "units": "hr", "data": night }]));
        let [reading] = read.readings.as_slice() else {
            panic!("{read:?}")
        };
        let whole = Kind::Night {
            until: at("2026-11-23 07:00:00 +0100"),
            asleep_s: 27_000.0,
            deep_s: Some(5_400.0),
            rem_s: Some(7_200.0),
            light_s: Some(14_400.0),
            awake_s: None,
        };
        assert_eq!((reading.at, &reading.kind), (at("2026-11-22 23:00:00 +0100"), &whole));
    }

    #[test]
    fn zeros_for_stages_nobody_measured_are_none() {
        let night = json!([{
            "asleep": 6, "core": 0, "deep": 0, "rem": 0,
            "sleepStart": "2026-11-22 23:00:00 +0100", "sleepEnd": "2026-11-23 07:00:00 +0100"
        }, { "asleep": 0, "sleepStart": "2026-11-21 23:00:00 +0100", "sleepEnd": "2026-11-22 07:00:00 +0100" }]);
        let read = post(&json!([{ "name": "sleep_analysis", "units": "hr", "data": night }]));
        let [
            Reading {
                kind:
                    Kind::Night {
                        asleep_s,
                        deep_s,
                        light_s,
                        ..
                    },
                ..
            },
        ] = read.readings.as_slice()
        else {
            panic!("{read:?}")
        };
        assert_eq!((*asleep_s, *deep_s, *light_s), (21_600.0, None, None));
        assert_eq!(read.skipped, [(("sleep_analysis".to_owned(), Why::NoValue), 1)].into());
    }

    #[test]
    fn what_is_left_says_why() {
        let at = "2026-11-23 06:10:00 +0100";
        let read = post(&json!([
            { "name": "step_count", "units": "count", "data": [{ "qty": 1, "date": at }, { "qty": 2, "date": at }] },
            { "name": "weight_body_mass", "units": "stones", "data": [{ "qty": 11, "date": at }] },
            { "name": "weight_body_mass", "units": "kg", "data": [
                { "qty": null, "date": at }, { "qty": 70, "date": "yesterday" }, { "qty": 70, "date": "2031-01-01 06:10:00 +0100" },
                { "qty": 70, "date": "1989-01-01 06:10:00 +0100" }, "odd", { "qty": "70,5", "date": at }
            ] },
            { "name": "vo2_max" }, 7
        ]));
        assert_eq!(read.readings.len(), 1);
        let left = |name: &str, why, count| ((name.to_owned(), why), count);
        let expected = [
            left("", Why::NoValue, 1),
            left("step_count", Why::NotUsed, 2),
            left("vo2_max", Why::NoValue, 1),
            left("weight_body_mass", Why::NoTime, 4),
            left("weight_body_mass", Why::NoValue, 1),
            left("weight_body_mass", Why::Unit, 1),
        ];
        assert_eq!(read.skipped, expected.into());
    }
}
