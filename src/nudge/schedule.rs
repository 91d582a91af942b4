//! When an athlete is looked at: civil times in their own zone, over every change of the clocks.

use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use cron::Schedule;

use crate::domain::athlete::Settings;
use crate::domain::silence;

/// The looks of a day, in civil time: seconds, minutes, hours, day of the month, month, day of the week. In the
/// morning for what concerns the day, in the evening for what concerns tomorrow.
pub const SCHEDULES: &[&str] = &["0 30 7 * * *", "0 0 18 * * *"];

/// How late a look may still be made. A process that was down for longer waits for the next one.
const LATE_AT_MOST: TimeDelta = TimeDelta::hours(3);
/// A nudge that could not be delivered for this long has missed its moment.
const STALE_AFTER: TimeDelta = TimeDelta::hours(12);
/// Civil times tried before giving up: two days of a schedule of every half hour, with room.
const MOST_TRIED: usize = 256;

/// Minutes by which `silence::instant` may land after the end of a gap.
const LEAP_MIN: usize = 15;

static LOOKS: LazyLock<Vec<Schedule>> = LazyLock::new(|| parse(SCHEDULES));

/// A line that does not parse is left out; a test refuses it.
fn parse(lines: &[&str]) -> Vec<Schedule> {
    lines.iter().filter_map(|line| line.parse().ok()).collect()
}

/// The first look after an instant, strictly later than it.
///
/// Every civil time comes once on every day that exists: in a gap of the clocks at the first instant after it, in a
/// fold at the first of the two. A day the zone skipped has none.
pub fn next_due(tz: Tz, after: DateTime<Utc>) -> DateTime<Utc> {
    next_of(&LOOKS, tz, after)
}

/// [`next_due`] moved out of the quiet hours: the first instant after `after` at which something may be said.
pub fn next_look(settings: &Settings, after: DateTime<Utc>) -> DateTime<Utc> {
    // A look that fell into quiet hours may end after `after` though it began up to a day before.
    let mut due = after.checked_sub_signed(TimeDelta::hours(24)).unwrap_or(after);
    for _ in 0..MOST_TRIED {
        due = next_due(settings.tz, due);
        let at = silence::quiet_until(settings, due).unwrap_or(due);
        if at > after {
            return at;
        }
    }
    due
}

/// Whether `now` is a time to look: a look is due and not too late. A profile that was saved moves an athlete to
/// the front of the queue at any hour; that alone is no reason to speak.
pub fn is_time(settings: &Settings, now: DateTime<Utc>) -> bool {
    now.checked_sub_signed(LATE_AT_MOST)
        .is_some_and(|since| next_look(settings, since) <= now)
}

/// When a nudge of `now` must not be delivered any more: at the next quiet hours, at local midnight, since its words
/// speak of today, or after twelve hours.
pub fn stale_at(settings: &Settings, now: DateTime<Utc>) -> DateTime<Utc> {
    let today = now.with_timezone(&settings.tz).date_naive();
    let latest = now.checked_add_signed(STALE_AFTER).unwrap_or(now);
    let midnight = today.succ_opt().map(|date| silence::instant(settings.tz, date, 0));
    let quiet = settings.quiet;
    let quiet = (quiet.from_min != quiet.to_min).then(|| silence::instant(settings.tz, today, quiet.from_min));
    [midnight, quiet]
        .into_iter()
        .flatten()
        .filter(|at| *at > now)
        .fold(latest, DateTime::min)
}

fn next_of(schedules: &[Schedule], tz: Tz, after: DateTime<Utc>) -> DateTime<Utc> {
    // Civil times are counted as if they were UTC, which has no gaps; a day earlier, for zones that went back.
    let local = after.with_timezone(&tz).naive_local();
    let from = local.checked_sub_signed(TimeDelta::days(1)).unwrap_or(local).and_utc();
    schedules
        .iter()
        .filter_map(|schedule| {
            schedule
                .after(&from)
                .take(MOST_TRIED)
                .filter_map(|civil| occurs(tz, civil.naive_utc()))
                .find(|at| *at > after)
        })
        .min()
        .unwrap_or_else(|| after.checked_add_signed(TimeDelta::days(1)).unwrap_or(after))
}

/// The instant of a civil time. `None` on a day the zone skipped.
fn occurs(tz: Tz, civil: NaiveDateTime) -> Option<DateTime<Utc>> {
    let minute = civil.hour() * 60 + civil.minute();
    let mut at = silence::instant(tz, civil.date(), minute as u16);
    // Out of a gap it leaps by quarters of an hour, but some gaps end between them (St John's, at one past midnight).
    for _ in 0..LEAP_MIN {
        let before = at - TimeDelta::minutes(1);
        if before.with_timezone(&tz).naive_local() >= civil {
            at = before;
        }
    }
    let kept = local_date(tz, at) == civil.date() || exists(tz, civil.date());
    kept.then_some(at)
}

/// Whether any minute of a civil day exists. Its first one, or the first after a gap at midnight, tells.
fn exists(tz: Tz, date: NaiveDate) -> bool {
    local_date(tz, silence::instant(tz, date, 0)) == date
}

fn local_date(tz: Tz, at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&tz).date_naive()
}

#[cfg(test)]
mod tests {
    use chrono::{Days, Offset, TimeZone};
    use chrono_tz::TZ_VARIANTS;

    use crate::domain::athlete::QuietHours;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn every_schedule_parses() {
        assert_eq!(LOOKS.len(), SCHEDULES.len());
    }

    #[test]
    fn two_looks_a_day_in_the_athletes_zone() {
        let mut due = at("2026-03-28T00:00:00Z");
        let mut seen = Vec::new();
        for _ in 0..5 {
            due = next_due(Tz::Europe__Paris, due);
            seen.push(due);
        }
        // The clocks go forward in the night to the 29th.
        let expected = [
            "2026-03-28T06:30:00Z",
            "2026-03-28T17:00:00Z",
            "2026-03-29T05:30:00Z",
            "2026-03-29T16:00:00Z",
            "2026-03-30T05:30:00Z",
        ];
        assert_eq!(seen, expected.map(at));
    }

    #[test]
    fn a_gap_a_fold_and_a_day_that_never_was() {
        let two_thirty = parse(&["0 30 2 * * *"]);
        let paris = |after| next_of(&two_thirty, Tz::Europe__Paris, at(after));
        assert_eq!(paris("2027-03-27T23:00:00Z"), at("2027-03-28T01:00:00Z"));
        assert_eq!(paris("2027-03-28T01:00:00Z"), at("2027-03-29T00:30:00Z"));
        assert_eq!(paris("2026-10-24T23:00:00Z"), at("2026-10-25T00:30:00Z"));
        assert_eq!(paris("2026-10-25T00:30:00Z"), at("2026-10-26T01:30:00Z"));
        // Samoa had no 30 December 2011: after the evening of the 29th comes the morning of the 31st.
        let apia = next_due(Tz::Pacific__Apia, at("2011-12-30T04:00:00Z"));
        assert_eq!(apia, at("2011-12-30T17:30:00Z"));
        assert_eq!(
            apia.with_timezone(&Tz::Pacific__Apia).to_rfc3339(),
            "2011-12-31T07:30:00+14:00"
        );
    }

    #[test]
    fn looks_wait_for_the_end_of_quiet_hours() {
        let quiet = |from: u16, to: u16| Settings {
            quiet: QuietHours {
                from_min: from * 60,
                to_min: to * 60,
            },
            ..Settings::default()
        };
        assert_eq!(
            next_look(&quiet(21, 7), at("2026-11-22T03:00:00Z")),
            at("2026-11-22T06:30:00Z")
        );
        assert_eq!(
            next_look(&quiet(17, 9), at("2026-11-22T03:00:00Z")),
            at("2026-11-22T08:00:00Z")
        );
        assert_eq!(
            next_look(&quiet(17, 9), at("2026-11-22T08:00:00Z")),
            at("2026-11-23T08:00:00Z")
        );
        assert!(is_time(&quiet(17, 9), at("2026-11-22T08:10:00Z")));
        assert!(!is_time(&quiet(21, 7), at("2026-11-22T05:00:00Z")));
        assert!(
            is_time(&quiet(21, 7), at("2026-11-22T09:29:00Z")) && !is_time(&quiet(21, 7), at("2026-11-22T09:30:00Z"))
        );
    }

    #[test]
    fn a_nudge_is_stale_before_its_words_are_wrong() {
        let s = Settings::default();
        assert_eq!(stale_at(&s, at("2026-11-22T06:30:00Z")), at("2026-11-22T18:30:00Z"));
        assert_eq!(stale_at(&s, at("2026-11-22T17:00:00Z")), at("2026-11-22T20:00:00Z"));
        let never = Settings {
            quiet: QuietHours { from_min: 0, to_min: 0 },
            ..s
        };
        assert_eq!(stale_at(&never, at("2026-11-22T17:00:00Z")), at("2026-11-22T23:00:00Z"));
    }

    /// The oracle walks minute by minute: the first instant whose civil time has reached `civil`, if its day exists.
    fn walked(tz: Tz, civil: NaiveDateTime) -> Option<DateTime<Utc>> {
        let mut at = Utc.from_utc_datetime(&civil) - TimeDelta::hours(16);
        let mut day_seen = false;
        loop {
            let local = at.with_timezone(&tz).naive_local();
            day_seen |= local.date() == civil.date();
            if local >= civil {
                return day_seen.then_some(at);
            }
            at += TimeDelta::minutes(1);
        }
    }

    fn offset(tz: Tz, at: DateTime<Utc>) -> i32 {
        tz.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
    }

    /// The changes of the clocks of a zone from 1990 on, to the minute: seen by weekly steps, then by halving.
    fn changes(tz: Tz) -> Vec<DateTime<Utc>> {
        let mut found = Vec::new();
        let mut before = at("1990-01-01T00:00:00Z");
        while before < at("2038-01-01T00:00:00Z") {
            let after = before + TimeDelta::days(7);
            if offset(tz, before) != offset(tz, after) {
                let (mut low, mut high) = (0, 7 * 24 * 60);
                while high - low > 1 {
                    let middle = i64::midpoint(low, high);
                    let same = offset(tz, before + TimeDelta::minutes(middle)) == offset(tz, before);
                    if same { low = middle } else { high = middle }
                }
                found.push(before + TimeDelta::minutes(high));
            }
            before = after;
        }
        found
    }

    #[test]
    fn thousands_of_changes_against_a_walk() {
        let mut seed = 20_261_122_u64;
        let mut dice = move |sides: u64| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % sides
        };
        let mut tried = 0;
        for _ in 0..170 {
            let tz = TZ_VARIANTS[dice(TZ_VARIANTS.len() as u64) as usize];
            let changes = changes(tz);
            for _ in 0..24.min(changes.len()) {
                let change = changes[dice(changes.len() as u64) as usize];
                // A half hour within two hours of what the clock showed before or after the change.
                let shown = (change - TimeDelta::minutes(dice(2) as i64))
                    .with_timezone(&tz)
                    .naive_local();
                let minutes = i64::from(shown.hour() * 60 + shown.minute()) + 30 * (dice(9) as i64) - 120;
                let minute = minutes.rem_euclid(24 * 60) / 30 * 30;
                let schedule = parse(&[&format!("0 {} {} * * *", minute % 60, minute / 60)]);
                let first = shown.date() - Days::new(1);
                let expected: Vec<DateTime<Utc>> = (0..3)
                    .map(|n| {
                        (first + Days::new(n))
                            .and_hms_opt(minute as u32 / 60, minute as u32 % 60, 0)
                            .unwrap()
                    })
                    .filter_map(|civil| walked(tz, civil))
                    .collect();
                let mut due = expected[0] - TimeDelta::minutes(1);
                for want in &expected {
                    let next = next_of(&schedule, tz, due);
                    assert_eq!(next, *want, "{tz} {change} minute {minute}");
                    // From a minute before, the same look; from the look itself, the next.
                    assert_eq!(
                        next_of(&schedule, tz, *want - TimeDelta::minutes(1)),
                        *want,
                        "{tz} {change}"
                    );
                    assert!(next > due);
                    due = next;
                }
                tried += 1;
            }
        }
        assert!(tried >= 2000, "{tried}");
    }
}
