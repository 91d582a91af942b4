//! Fields as the app writes them: numbers that may be text, times in the phone's own way.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use serde_json::Value;

use crate::formats::xml;

/// A finite number, or text that is one. `None` for anything else.
pub(super) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64().filter(|n| n.is_finite()),
        Value::String(text) => xml::decimal(text),
        _ => None,
    }
}

/// The number of a field.
pub(super) fn of(object: &Value, name: &str) -> Option<f64> {
    number(object.get(name)?)
}

/// `2026-11-23 07:15:00 +0100`, the same on a phone that counts to twelve, or as ISO 8601. `None` without its zone: it
/// would be of no day.
pub(super) fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    let text = text.trim().replace(['\u{202f}', '\u{a0}'], " ");
    if let Ok(at) = DateTime::parse_from_rfc3339(&text) {
        return Some(at);
    }
    for shape in ["%Y-%m-%d %H:%M:%S %z", "%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M%z"] {
        if let Ok(at) = DateTime::parse_from_str(&text, shape) {
            return Some(at);
        }
    }
    let (local, zone) = text.rsplit_once(' ')?;
    let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%d %I:%M:%S %p").ok()?;
    let zone: FixedOffset = zone.parse().ok()?;
    local.and_local_timezone(zone).single()
}

/// The time of a field.
pub(super) fn time(object: &Value, name: &str) -> Option<DateTime<FixedOffset>> {
    instant(object.get(name)?.as_str()?)
}

/// An amount that carries its unit: `{"qty": 5.2, "units": "km"}`.
pub(super) fn amount(object: &Value, name: &str, convert: fn(f64, &str) -> Option<f64>) -> Option<f64> {
    let amount = object.get(name)?;
    convert(of(amount, "qty")?, amount.get("units")?.as_str()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_time_is_read_however_the_phone_writes_it() {
        for text in [
            "2026-11-23 07:15:00 +0100",
            "2026-11-23 7:15:00 AM +0100",
            "2026-11-23 7:15:00\u{202f}AM +0100",
            "2026-11-23T07:15:00+01:00",
            "2026-11-23T07:15:00+0100",
            "2026-11-23T07:15+01:00",
        ] {
            assert_eq!(
                instant(text).map(|at| at.to_rfc3339()).as_deref(),
                Some("2026-11-23T07:15:00+01:00"),
                "{text}"
            );
        }
        for text in [
            "2026-11-23 07:15:00",
            "2026-11-23",
            "yesterday",
            "",
            "2026-13-40 07:15:00 +0100",
            "é",
        ] {
            assert_eq!(instant(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_may_be_text_and_nothing_else_is_one() {
        assert_eq!(
            [json!(1.5), json!("1,5"), json!(" 1.5 ")].map(|v| number(&v)),
            [Some(1.5); 3]
        );
        assert_eq!(
            [json!(null), json!("x"), json!([1]), json!("NaN")].map(|v| number(&v)),
            [None; 4]
        );
    }
}
