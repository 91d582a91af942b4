//! Instants as XML files write them.

use chrono::{DateTime, NaiveDateTime, Utc};

/// An instant in the RFC 3339 shape, also with a space, a missing colon in the offset, or no
/// offset at all, which is read as UTC (GPX and TCX prescribe UTC). `None` for anything else.
pub(super) fn parse(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z"))
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f%z"))
        .map(|t| t.with_timezone(&Utc))
        .or_else(|_| {
            NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f")
                .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f"))
                .map(|t| t.and_utc())
        })
        .ok()
}

/// Seconds from `a` to `b`, negative when `b` is earlier.
pub(super) fn seconds_between(a: DateTime<Utc>, b: DateTime<Utc>) -> f64 {
    (b - a).num_milliseconds() as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_shapes_found_in_files() {
        let instant = DateTime::from_timestamp(1_460_310_058, 0);
        for text in [
            "2016-04-10T17:40:58Z",
            "2016-04-10T18:40:58.000+01:00",
            " 2016-04-10T18:40:58+0100\n",
            "2016-04-10T17:40:58",
            "2016-04-10 17:40:58",
        ] {
            assert_eq!(parse(text), instant, "{text}");
        }
        assert_eq!(parse("10/04/2016"), None);
        assert_eq!(parse(""), None);
    }

    #[test]
    fn counts_seconds_with_fractions() {
        let a = parse("2016-09-16T16:31:53.243Z").unwrap();
        let b = parse("2016-09-16T16:31:54.5Z").unwrap();
        assert!((seconds_between(a, b) - 1.257).abs() < 1e-9);
    }
}
