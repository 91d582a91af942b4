//! Quiet hours and local days, in the athlete's own zone, over every change of the clocks.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

use super::athlete::Settings;

/// Further from UTC than any clock, and longer than any gap.
const LONGEST_GAP: TimeDelta = TimeDelta::days(2);

/// The instant of a local time. In a gap, the first instant after it; in a fold, the first of the two.
pub fn instant(tz: Tz, date: NaiveDate, minute: u16) -> DateTime<Utc> {
    let time = NaiveTime::from_hms_opt(u32::from(minute / 60) % 24, u32::from(minute % 60), 0).unwrap_or_default();
    let local = date.and_time(time);
    if let Some(at) = tz.from_local_datetime(&local).earliest() {
        return at.with_timezone(&Utc);
    }
    // In a gap the clock never shows this time: it jumps over it at one instant, found by halving. Before it the
    // zone's clock shows less than the time asked for, from it on more. The longest gap of the zone database is a
    // whole day (Samoa skipped one), and offsets are within a day of UTC.
    let shows = |at: DateTime<Utc>| at.with_timezone(&tz).naive_local();
    let near = Utc.from_utc_datetime(&local);
    let (mut before, mut after) = (near - LONGEST_GAP, near + LONGEST_GAP);
    while after - before > TimeDelta::seconds(1) {
        let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
        if shows(middle) < local {
            before = middle;
        } else {
            after = middle;
        }
    }
    after
}

/// When the quiet hours that hold at `now` end. `None`: it is not quiet now.
pub fn quiet_until(settings: &Settings, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let quiet = settings.quiet;
    if quiet.from_min == quiet.to_min {
        return None;
    }
    let local = now.with_timezone(&settings.tz);
    let minute = (local.hour() * 60 + local.minute()) as u16;
    let today = local.date_naive();
    let wraps = quiet.from_min > quiet.to_min;
    let ends = match (wraps, minute) {
        (false, m) if m >= quiet.from_min && m < quiet.to_min => today,
        (true, m) if m >= quiet.from_min => today + Days::new(1),
        (true, m) if m < quiet.to_min => today,
        _ => return None,
    };
    let until = instant(settings.tz, ends, quiet.to_min);
    // In a repeated hour the end may already lie behind: the second pass through it is not quiet.
    (until > now).then_some(until)
}

/// Midnight of the local day that holds `now`.
pub fn day_start(settings: &Settings, now: DateTime<Utc>) -> DateTime<Utc> {
    instant(settings.tz, now.with_timezone(&settings.tz).date_naive(), 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::athlete::QuietHours;

    fn settings(from: u16, to: u16) -> Settings {
        Settings {
            quiet: QuietHours {
                from_min: from * 60,
                to_min: to * 60,
            },
            ..Settings::default()
        }
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn quiet_hours_wrap_over_midnight() {
        // Paris is at UTC+1 in winter.
        let s = settings(21, 7);
        assert_eq!(quiet_until(&s, at("2026-11-22T19:59:00Z")), None);
        assert_eq!(
            quiet_until(&s, at("2026-11-22T20:00:00Z")),
            Some(at("2026-11-23T06:00:00Z"))
        );
        assert_eq!(
            quiet_until(&s, at("2026-11-23T05:59:00Z")),
            Some(at("2026-11-23T06:00:00Z"))
        );
        assert_eq!(quiet_until(&s, at("2026-11-23T06:00:00Z")), None);
        assert_eq!(
            quiet_until(&settings(12, 14), at("2026-11-23T11:30:00Z")),
            Some(at("2026-11-23T13:00:00Z"))
        );
        assert_eq!(quiet_until(&settings(9, 9), at("2026-11-23T08:30:00Z")), None);
    }

    #[test]
    fn a_gap_ends_at_its_very_instant() {
        let of = |tz: Tz, date: &str, minute: u16| instant(tz, date.parse().unwrap(), minute);
        // Lord Howe skips half an hour, from 02:00 to 02:30.
        let lord_howe = Tz::Australia__Lord_Howe;
        assert_eq!(of(lord_howe, "2026-10-04", 130), at("2026-10-03T15:30:00Z"));
        // Midnight is skipped in Santiago, up to one.
        assert_eq!(of(Tz::America__Santiago, "2026-09-06", 7), at("2026-09-06T04:00:00Z"));
        // Samoa skipped the whole of 30 December 2011.
        for minute in [0, 7, 723, 1439] {
            assert_eq!(of(Tz::Pacific__Apia, "2011-12-30", minute), at("2011-12-30T10:00:00Z"));
        }
        // Monrovia went from 00:00:00 to 00:44:30.
        let monrovia = Tz::Africa__Monrovia;
        assert_eq!(of(monrovia, "1972-01-07", 10), at("1972-01-07T00:44:30Z"));
        assert_eq!(of(monrovia, "1972-01-07", 44), at("1972-01-07T00:44:30Z"));
        assert_eq!(of(monrovia, "1972-01-07", 45), at("1972-01-07T00:45:00Z"));
    }

    #[test]
    fn the_clocks_change_and_the_hours_hold() {
        // 2027-03-28: 02:00 becomes 03:00 in Paris; quiet until 02:30 ends at the first instant after the gap.
        let s = Settings {
            quiet: QuietHours {
                from_min: 21 * 60,
                to_min: 150,
            },
            ..Settings::default()
        };
        assert_eq!(
            quiet_until(&s, at("2027-03-27T23:00:00Z")),
            Some(at("2027-03-28T01:00:00Z"))
        );
        // 2026-10-25: 03:00 becomes 02:00; quiet until 02:30 ends at its first occurrence.
        assert_eq!(
            quiet_until(&s, at("2026-10-24T23:00:00Z")),
            Some(at("2026-10-25T00:30:00Z"))
        );
        assert_eq!(quiet_until(&s, at("2026-10-25T01:10:00Z")), None);
        assert_eq!(day_start(&s, at("2026-10-25T12:00:00Z")), at("2026-10-24T22:00:00Z"));
        // Midnight itself does not exist on this day in Santiago: the day starts at 01:00.
        let santiago = Settings {
            tz: Tz::America__Santiago,
            ..Settings::default()
        };
        assert_eq!(
            day_start(&santiago, at("2026-09-06T12:00:00Z")),
            at("2026-09-06T04:00:00Z")
        );
    }
}
