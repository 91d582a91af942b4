//! Civil days as whole numbers, so that no date, however odd, can make the engine stop.

use chrono::{Datelike, NaiveDate};

/// Day number of 1970-01-01 in chrono's count from the common era.
const EPOCH_DAY: i64 = 719_163;

/// Days in the ISO week, Monday first.
pub const WEEK: i64 = 7;

/// Days since the common era began. Any two differ by the days between them.
pub fn number(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce())
}

/// Days from `from` to `to`; negative when `to` lies before.
pub fn between(from: NaiveDate, to: NaiveDate) -> i64 {
    number(to) - number(from)
}

/// The date `days` later, held at the ends of the calendar.
pub fn shift(date: NaiveDate, days: i64) -> NaiveDate {
    let end = if days < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
    number(date)
        .checked_add(days)
        .and_then(|day| i32::try_from(day).ok())
        .and_then(NaiveDate::from_num_days_from_ce_opt)
        .unwrap_or(end)
}

/// The Monday on or before a date.
pub fn monday(date: NaiveDate) -> NaiveDate {
    shift(date, -weekday(date))
}

/// 0 = Monday to 6 = Sunday.
pub fn weekday(date: NaiveDate) -> i64 {
    i64::from(date.weekday().num_days_from_monday())
}

/// Days since 1970-01-01, the value of a figure whose unit is a date.
pub fn since_epoch(date: NaiveDate) -> f64 {
    (number(date) - EPOCH_DAY) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn weeks_begin_on_monday_across_a_year_end() {
        assert_eq!(monday(day(2027, 1, 3)), day(2026, 12, 28));
        assert_eq!(monday(day(2026, 12, 28)), day(2026, 12, 28));
        assert_eq!(weekday(day(2027, 1, 3)), 6);
    }

    #[test]
    fn the_ends_of_the_calendar_hold() {
        assert_eq!(shift(NaiveDate::MAX, 1), NaiveDate::MAX);
        assert_eq!(shift(NaiveDate::MIN, -1), NaiveDate::MIN);
        assert_eq!(shift(day(2024, 2, 28), 2), day(2024, 3, 1));
        assert_eq!(between(day(2024, 2, 28), day(2024, 3, 1)), 2);
        assert_eq!(Some(since_epoch(day(1970, 1, 2))), Some(1.0));
    }
}
