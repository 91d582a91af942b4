//! What a shortcut posts: one flat object, a time and as many measures as its owner follows. Names say their unit.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::{Malformed, Post, Why, field};
use crate::domain::measured::{Kind, Reading, Vital};
use crate::domain::possible::possible;
use crate::formats::health::{device, quantity};

/// Objects of one post; nobody sends more days at once.
const MOST_OBJECTS: usize = 1_000;

pub(super) fn read(value: &Value, now: DateTime<Utc>, post: &mut Post) -> Result<(), Malformed> {
    let objects = match value {
        Value::Array(all) if !all.is_empty() => all.as_slice(),
        one => std::slice::from_ref(one),
    };
    for object in objects.iter().take(MOST_OBJECTS) {
        one(object.as_object().ok_or(Malformed::Shape)?, now, post)?;
    }
    Ok(())
}

fn one(object: &Map<String, Value>, now: DateTime<Utc>, post: &mut Post) -> Result<(), Malformed> {
    if !object.keys().any(|name| vital(name).is_some()) {
        return Err(Malformed::Shape);
    }
    let at = object.get("date").and_then(Value::as_str).and_then(field::instant);
    let at = at.filter(|at| possible(at.to_utc(), now)).ok_or(Malformed::NoDate)?;
    let named = object.get("source").and_then(Value::as_str).and_then(device::name);
    for (name, told) in object
        .iter()
        .filter(|(name, _)| !["date", "source"].contains(&name.as_str()))
    {
        match vital(name) {
            None => post.skip(name, Why::NotUsed, 1),
            // A phone without such a measure leaves the field empty.
            Some(_) if told.is_null() || told.as_str().is_some_and(|text| text.trim().is_empty()) => {}
            Some((vital, unit, spoken)) => match number(told, spoken) {
                Ok(told) => {
                    let kind = Kind::Value {
                        vital,
                        value: in_unit(told, unit),
                    };
                    let device = named.clone();
                    post.readings.push(Reading { at, kind, device });
                }
                Err(why) => post.skip(name, why, 1),
            },
        }
    }
    Ok(())
}

/// A measure's name: what it is, its unit, and the ways a phone may write that unit behind the number.
fn vital(name: &str) -> Option<(Vital, &'static str, &'static [&'static str])> {
    Some(match name {
        "hrv_sdnn_ms" => (Vital::HrvSdnn, "", &["ms"]),
        "hrv_rmssd_ms" => (Vital::HrvRmssd, "", &["ms"]),
        "resting_hr_bpm" => (Vital::RestingHr, "", &["bpm", "count/min", "/min"]),
        "sleep_h" => (Vital::Sleep, "", &["h", "hr", "hrs"]),
        "respiration_per_min" => (Vital::Respiration, "", &["count/min", "/min"]),
        "wrist_temperature_c" => (Vital::WristTemperature, "", &["°c", "degc"]),
        "weight_kg" => (Vital::Weight, "", &["kg"]),
        "weight_lb" => (Vital::Weight, "lb", &["lb", "lbs"]),
        "vo2max" => (Vital::Vo2max, "", &["ml/kg/min", "ml/(kg·min)", "ml/kg·min", "vo2max"]),
        _ => return None,
    })
}

fn in_unit(told: f64, unit: &str) -> f64 {
    quantity::kilograms(told, unit).unwrap_or(told)
}

/// A number, or text with its own unit behind it. Another unit is no slip to be guessed at.
fn number(told: &Value, spoken: &[&str]) -> Result<f64, Why> {
    if let Some(number) = field::number(told) {
        return Ok(number);
    }
    let text = told.as_str().ok_or(Why::NoValue)?.replace(['\u{202f}', '\u{a0}'], " ");
    let text = text.trim();
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || ".,-+".contains(c)))
        .unwrap_or(text.len());
    let number = field::number(&Value::from(&text[..end])).ok_or(Why::NoValue)?;
    let unit = text[end..].trim().to_lowercase();
    if spoken.contains(&unit.as_str()) {
        Ok(number)
    } else {
        Err(Why::Unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::health::auto_export::decode;
    use serde_json::json;

    fn post(value: &Value) -> Result<Post, Malformed> {
        let now = DateTime::parse_from_rfc3339("2026-11-24T00:00:00Z")
            .unwrap()
            .with_timezone(&Utc);
        decode(value.to_string().as_bytes(), now)
    }

    #[test]
    fn a_morning_as_a_shortcut_writes_it() {
        let read = post(&json!({
            "date": "2026-11-23T07:15:00+01:00", "hrv_sdnn_ms": "52,4 ms", "resting_hr_bpm": 48, "sleep_h": "7.4",
            "weight_lb": 154.323_583_5, "weight_kg": "", "vo2max": "51 ml/kg/min", "mood": "fine", "wrist_temperature_c": "96 °F"
        }))
        .unwrap();
        let mut told: Vec<(Vital, f64)> = read
            .readings
            .iter()
            .map(|r| match r.kind {
                Kind::Value { vital, value } => (vital, (value * 1e6).round() / 1e6),
                _ => panic!("{r:?}"),
            })
            .collect();
        told.sort_by_key(|(vital, _)| *vital);
        let expected = [
            (Vital::HrvSdnn, 52.4),
            (Vital::RestingHr, 48.0),
            (Vital::Sleep, 7.4),
            (Vital::Weight, 70.0),
            (Vital::Vo2max, 51.0),
        ];
        let mut expected = expected.to_vec();
        expected.sort_by_key(|(vital, _)| *vital);
        assert_eq!(told, expected);
        let left = |name: &str, why| ((name.to_owned(), why), 1);
        assert_eq!(
            read.skipped,
            [left("mood", Why::NotUsed), left("wrist_temperature_c", Why::Unit)].into()
        );
    }

    #[test]
    fn without_a_time_or_a_known_measure_nothing_is_read() {
        let date = "2026-11-23T07:15:00+01:00";
        for (value, why) in [
            (json!({ "sleep_h": 7 }), Malformed::NoDate),
            (json!({ "date": "23/11/2026", "sleep_h": 7 }), Malformed::NoDate),
            (
                json!({ "date": "2027-01-01T07:15:00+01:00", "sleep_h": 7 }),
                Malformed::NoDate,
            ),
            (json!({ "date": date, "mood": 3 }), Malformed::Shape),
            (json!([]), Malformed::Shape),
            (json!("sleep"), Malformed::Shape),
            (json!({ "data": { "metrics": {} } }), Malformed::Shape),
        ] {
            assert_eq!(post(&value), Err(why), "{value}");
        }
        assert_eq!(
            decode(b"{\n \"date\": ", DateTime::UNIX_EPOCH),
            Err(Malformed::Json { line: 2, column: 9 })
        );
        let deep = "[".repeat(100_000);
        assert!(matches!(
            decode(deep.as_bytes(), DateTime::UNIX_EPOCH),
            Err(Malformed::Json { .. })
        ));
    }
}
