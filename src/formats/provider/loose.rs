//! JSON read with tolerance: a field of an unexpected kind is a missing field, never a lost file.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// A number, also where it is written as text. `None` for null, for another kind and for what is not finite.
pub(super) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => crate::formats::xml::decimal(&text),
        _ => None,
    }
    .filter(|number| number.is_finite()))
}

/// A text, also where it is written as a number.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// An object of a known shape; `None` for anything else.
pub(super) fn object<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(serde_json::from_value(Value::deserialize(deserializer)?).ok())
}

/// The elements of a list that have a known shape; none where it is no list.
pub(super) fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Array(all) => all
            .into_iter()
            .filter_map(|one| serde_json::from_value(one).ok())
            .collect(),
        _ => Vec::new(),
    })
}

/// An element of a list: of a known shape, or anything else, which is passed over.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum One<T> {
    Known(T),
    Other(serde::de::IgnoredAny),
}

/// The elements of a file that is a list, or is one element. `None`: no JSON.
pub(super) fn all<T: DeserializeOwned>(text: &str) -> Option<(Vec<T>, u64)> {
    #[derive(Deserialize)]
    #[serde(untagged, bound = "T: DeserializeOwned")]
    enum File<T> {
        Many(Vec<One<T>>),
        Single(T),
    }
    let many = match serde_json::from_str(text).ok()? {
        File::Many(many) => many,
        File::Single(one) => vec![One::Known(one)],
    };
    let mut odd = 0;
    let known = many.into_iter().filter_map(|one| match one {
        One::Known(one) => Some(one),
        One::Other(_) => {
            odd += 1;
            None
        }
    });
    let known = known.collect();
    Some((known, odd))
}

/// A civil date at the head of a text: `2024-01-15`, whatever follows.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok()
}

/// A local time without its zone: `2024-01-15T08:00:00.000`.
pub(super) fn local(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim();
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f")
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f"))
        .ok()
}

/// An instant in UTC, as a text without a zone or as milliseconds since 1970.
pub(super) fn utc(text: &str) -> Option<DateTime<Utc>> {
    match text.parse::<f64>() {
        Ok(milliseconds) => DateTime::from_timestamp_millis(milliseconds as i64),
        Err(_) => local(text.trim_end_matches('Z')).map(|at| at.and_utc()),
    }
}

/// Seconds of an ISO 8601 duration of hours, minutes and seconds: `PT1H2M10.5S`. `None` for anything else.
pub(super) fn duration_s(text: &str) -> Option<f64> {
    let mut rest = text.strip_prefix("PT")?;
    let mut seconds = 0.0;
    while let Some(end) = rest.find(|c: char| c.is_ascii_alphabetic()) {
        let number: f64 = rest[..end].parse().ok()?;
        seconds += number
            * match &rest[end..=end] {
                "H" => 3_600.0,
                "M" => 60.0,
                "S" => 1.0,
                _ => return None,
            };
        rest = &rest[end + 1..];
    }
    (rest.is_empty() && seconds >= 0.0).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_and_instants_in_the_shapes_found() {
        assert_eq!(duration_s("PT1H2M10.5S"), Some(3_730.5));
        assert_eq!(duration_s("PT3600S"), Some(3_600.0));
        assert_eq!(duration_s("P1D"), None);
        assert_eq!(duration_s("PT5"), None);
        let at = DateTime::from_timestamp(1_700_000_000, 0);
        assert_eq!(utc("1700000000000"), at);
        assert_eq!(utc("1.7E12"), at);
        assert_eq!(utc("2023-11-14T22:13:20.0"), at);
        assert_eq!(date("2023-11-14T22:13:20.0"), NaiveDate::from_ymd_opt(2023, 11, 14));
        assert_eq!(date("14/11"), None);
    }

    #[test]
    fn a_field_of_another_kind_is_a_missing_field() {
        #[derive(Deserialize, Debug, PartialEq)]
        struct Row {
            #[serde(default, deserialize_with = "number")]
            a: Option<f64>,
        }
        let row = |a| Row { a };
        let (rows, odd) = all::<Row>(r#"[{"a":1},{"a":"2,5"},{"a":{}},{},7]"#).unwrap();
        assert_eq!(
            (rows, odd),
            (vec![row(Some(1.0)), row(Some(2.5)), row(None), row(None)], 1)
        );
        assert!(all::<Row>("{not json").is_none());
    }
}
