//! The time of a message, in the forms in which chats are exported.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
use serde_json::Value;

use crate::coach::memory::dates::{self, Span};
use crate::coach::memory::terms;

/// Seconds since 1970 above this are milliseconds.
const MOST_SECONDS: f64 = 1e11;

/// Local time as it was written: an offset says where, not when. `None`: in no form that is known.
pub fn read(at: &Value) -> Option<NaiveDateTime> {
    match at {
        Value::Number(n) => {
            let n = n.as_f64()?;
            let seconds = if n.abs() > MOST_SECONDS { n / 1000.0 } else { n };
            DateTime::from_timestamp(seconds as i64, 0).map(|at| at.naive_utc())
        }
        Value::String(text) => written(text.trim()),
        _ => None,
    }
}

fn written(text: &str) -> Option<NaiveDateTime> {
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(at.naive_local());
    }
    if let Ok(at) = DateTime::parse_from_rfc2822(text) {
        return Some(at.naive_local());
    }
    // 2023-05-08T13:56, 20230508T1356: the T parts what is read apart.
    let apart: String = text
        .char_indices()
        .map(|(i, c)| {
            if c == 'T' && text[..i].ends_with(|c: char| c.is_ascii_digit()) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let day = dates::told(&terms::words(&apart), None)
        .into_iter()
        .find_map(|span| match span {
            Span::Days { from, to } if from == to => Some(from),
            _ => None,
        });
    let day = day.or_else(|| NaiveDate::parse_from_str(apart.get(..8)?, "%Y%m%d").ok())?;
    Some(day.and_time(clock(&apart).unwrap_or_default()))
}

/// The first `13:56`, `13:56:02`, `1:56 pm` or `13h56` of a text.
fn clock(text: &str) -> Option<NaiveTime> {
    let text = text.to_lowercase();
    text.char_indices()
        .filter(|(_, c)| matches!(c, ':' | 'h'))
        .find_map(|(mark, _)| {
            let before = text[..mark].trim_end_matches(|c: char| c.is_ascii_digit()).len();
            let hours: u32 = text[before..mark].parse().ok()?;
            let rest = &text[mark + 1..];
            let minutes: u32 = rest.get(..2)?.parse().ok()?;
            let tail = rest[2..].trim_start();
            let tail = tail
                .trim_start_matches(|c: char| c.is_ascii_digit() || c == ':' || c == '.')
                .trim_start();
            let hours = match (hours, tail) {
                (12, tail) if tail.starts_with("am") || tail.starts_with("a.m") => 0,
                (1..=11, tail) if tail.starts_with("pm") || tail.starts_with("p.m") => hours + 12,
                _ => hours,
            };
            NaiveTime::from_hms_opt(hours, minutes, 0)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_many_forms() {
        for (text, expected) in [
            ("2023-05-08T13:56:00Z", "2023-05-08 13:56:00"),
            ("2023-05-08T13:56:00+02:00", "2023-05-08 13:56:00"),
            ("2023-05-08T13:56", "2023-05-08 13:56:00"),
            ("2023-05-08 13:56:07.123", "2023-05-08 13:56:00"),
            ("2023/05/20 (Sat) 02:21", "2023-05-20 02:21:00"),
            ("1:56 pm on 8 May, 2023", "2023-05-08 13:56:00"),
            ("12:09 am on 13 September, 2023", "2023-09-13 00:09:00"),
            ("May 8, 2023 at 1:56 PM", "2023-05-08 13:56:00"),
            ("08/05/2023 13:56", "2023-05-08 13:56:00"),
            ("lundi 8 mai 2023 à 13h56", "2023-05-08 13:56:00"),
            ("Mon, 8 May 2023 13:56:00 +0000", "2023-05-08 13:56:00"),
            ("8 mai 2023", "2023-05-08 00:00:00"),
            ("20230508T135600", "2023-05-08 00:00:00"),
        ] {
            assert_eq!(
                read(&text.into()).map(|at| at.to_string()).as_deref(),
                Some(expected),
                "{text}"
            );
        }
        for at in [Value::from(1_683_554_160), Value::from(1_683_554_160_000_i64)] {
            assert_eq!(
                read(&at).map(|at| at.to_string()).as_deref(),
                Some("2023-05-08 13:56:00")
            );
        }
        for at in ["", "hier", "99/99/2023", "é:é", "2023", "1:"] {
            assert_eq!(read(&at.into()), None, "{at}");
        }
        assert_eq!(read(&Value::Null), None);
        assert_eq!(read(&Value::from(1e300)), None);
    }
}
