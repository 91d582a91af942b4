//! What can have happened by now: the one rule for everything a file or a device dates.

use chrono::{DateTime, Datelike, TimeDelta, Utc};

/// The year before which no watch recorded anything.
const FIRST_YEAR: i32 = 1990;
/// How far a clock may be ahead of ours, days.
const AHEAD_DAYS: i64 = 1;

/// Whether something can have been recorded at that instant, as of `now`.
pub fn possible(at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    at.year() >= FIRST_YEAR && at <= now + TimeDelta::days(AHEAD_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_may_be_a_day_ahead_and_no_older_than_watches() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let now = at("2026-11-23T06:00:00Z");
        let told = [
            "1989-12-31T23:59:59Z",
            "1990-01-01T00:00:00Z",
            "2026-11-24T06:00:00Z",
            "2026-11-24T06:00:01Z",
            "2031-01-01T00:00:00Z",
        ];
        assert_eq!(
            told.map(|text| possible(at(text), now)),
            [false, true, true, false, false]
        );
    }
}
