//! Garmin's "export your data": nights, days, weights and the other readings of a body.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use serde::Deserialize;

use super::Holding;
use super::loose;
use crate::domain::measured::{Kind, Reading, Vital, day_of_night};
use crate::domain::source::Source;

/// A value of a civil day, whose hour nobody tells.
fn of_day(date: NaiveDate, vital: Vital, value: f64) -> Option<Reading> {
    Some(Reading {
        at: date.and_hms_opt(6, 0, 0)?.and_utc().fixed_offset(),
        kind: Kind::Value { vital, value },
        device: None,
    })
}

/// Reads every element of a file; what of it says nothing is counted as odd where it should have.
fn read<T: serde::de::DeserializeOwned>(text: &str, mut of: impl FnMut(T) -> Vec<Reading>) -> Option<Holding> {
    let (rows, odd) = loose::all::<T>(text)?;
    let mut holding = Holding::of(Source::Garmin);
    holding.odd = odd;
    holding.readings = rows.into_iter().flat_map(&mut of).collect();
    Some(holding)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Night {
    #[serde(default, deserialize_with = "loose::text")]
    calendar_date: Option<String>,
    #[serde(rename = "sleepStartTimestampGMT", default, deserialize_with = "loose::text")]
    start: Option<String>,
    #[serde(rename = "sleepEndTimestampGMT", default, deserialize_with = "loose::text")]
    end: Option<String>,
    #[serde(default, deserialize_with = "loose::number")]
    deep_sleep_seconds: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    light_sleep_seconds: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    rem_sleep_seconds: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    awake_sleep_seconds: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    unmeasurable_seconds: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    average_respiration: Option<f64>,
}

impl Night {
    /// Its day, and when it began and ended. `None`: one of them is not told.
    fn when(&self) -> Option<(NaiveDate, DateTime<Utc>, DateTime<Utc>)> {
        let date = loose::date(self.calendar_date.as_deref()?)?;
        Some((
            date,
            loose::utc(self.start.as_deref()?)?,
            loose::utc(self.end.as_deref()?)?,
        ))
    }
}

/// `sleepData.json`.
pub(super) fn nights(text: &str) -> Option<Holding> {
    let (rows, _) = loose::all::<Night>(text)?;
    let clock = clock_of(&rows);
    read(text, |night: Night| {
        let told = night_of(&night, clock);
        let breath = night
            .average_respiration
            .zip(night.calendar_date.as_deref().and_then(loose::date));
        let breath = breath.and_then(|(value, date)| of_day(date, Vital::Respiration, value));
        told.into_iter().chain(breath).collect()
    })
}

fn night_of(night: &Night, clock: i32) -> Option<Reading> {
    let (date, start, end) = night.when()?;
    let asleep = [
        night.deep_sleep_seconds,
        night.light_sleep_seconds,
        night.rem_sleep_seconds,
    ];
    // A night without stages is only asleep or not: what was not measured was.
    let asleep_s: f64 = asleep.iter().flatten().sum::<f64>() + night.unmeasurable_seconds.unwrap_or(0.0);
    if asleep_s <= 0.0 || end <= start {
        return None;
    }
    let (at, until) = where_it_ends_on(clock, date, start, end)?;
    Some(Reading {
        at,
        kind: Kind::Night {
            until,
            asleep_s,
            deep_s: night.deep_sleep_seconds,
            rem_s: night.rem_sleep_seconds,
            light_s: night.light_sleep_seconds,
            awake_s: night.awake_sleep_seconds,
        },
        device: None,
    })
}

type Span = (DateTime<FixedOffset>, DateTime<FixedOffset>);

/// Clocks tried, hours ahead of UTC: the export tells the day a night belongs to, not the clock.
const CLOCKS_H: [i32; 3] = [0, 9, -9];

/// The clock by which most nights fall on their days, the first of those alike: a night is not told by another clock
/// than the one before only because it was long.
fn clock_of(nights: &[Night]) -> i32 {
    let fits = |hours: i32| {
        let on_it = |night: &&Night| {
            let when = night.when();
            when.is_some_and(|(date, start, end)| by_clock(hours, date, start, end).is_some())
        };
        nights.iter().filter(on_it).count()
    };
    let [first, others @ ..] = CLOCKS_H;
    others
        .into_iter()
        .fold(first, |best, next| if fits(next) > fits(best) { next } else { best })
}

/// The night on that clock. `None`: by it, it belongs to another day.
fn by_clock(hours: i32, date: NaiveDate, start: DateTime<Utc>, end: DateTime<Utc>) -> Option<Span> {
    let clock = FixedOffset::east_opt(hours * 3_600)?;
    let (at, until) = (start.with_timezone(&clock), end.with_timezone(&clock));
    (day_of_night(until) == date).then_some((at, until))
}

/// The night on the clock, or on another one by which it falls on its day.
fn where_it_ends_on(clock: i32, date: NaiveDate, start: DateTime<Utc>, end: DateTime<Utc>) -> Option<Span> {
    let clocks = std::iter::once(clock).chain(CLOCKS_H);
    clocks.into_iter().find_map(|hours| by_clock(hours, date, start, end))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Day {
    #[serde(default, deserialize_with = "loose::text")]
    calendar_date: Option<String>,
    #[serde(default, deserialize_with = "loose::number")]
    resting_heart_rate: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    current_day_resting_heart_rate: Option<f64>,
}

/// `UDSFile_….json`: the day in figures.
pub(super) fn days(text: &str) -> Option<Holding> {
    read(text, |day: Day| {
        let rest = day.current_day_resting_heart_rate.or(day.resting_heart_rate);
        let told = day
            .calendar_date
            .as_deref()
            .and_then(loose::date)
            .zip(rest.filter(|r| *r > 0.0));
        told.and_then(|(date, bpm)| of_day(date, Vital::RestingHr, bpm))
            .into_iter()
            .collect()
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    #[serde(default, deserialize_with = "loose::text")]
    calendar_date: Option<String>,
    #[serde(default, deserialize_with = "loose::list")]
    metrics: Vec<Metric>,
}

#[derive(Deserialize)]
struct Metric {
    #[serde(rename = "type", default, deserialize_with = "loose::text")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "loose::number")]
    value: Option<f64>,
}

/// `healthStatusData.json`: the means of a night.
pub(super) fn health_status(text: &str) -> Option<Holding> {
    read(text, |status: Status| {
        let Some(date) = status.calendar_date.as_deref().and_then(loose::date) else {
            return Vec::new();
        };
        let metric = |metric: Metric| {
            let vital = match metric.kind.as_deref()? {
                "HRV" => Vital::HrvRmssd,
                "RESPIRATION" => Vital::Respiration,
                _ => return None,
            };
            of_day(date, vital, metric.value.filter(|v| *v > 0.0)?)
        };
        status.metrics.into_iter().filter_map(metric).collect()
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Uptake {
    #[serde(default, deserialize_with = "loose::text")]
    calendar_date: Option<String>,
    #[serde(default, deserialize_with = "loose::text")]
    sport: Option<String>,
    #[serde(default, deserialize_with = "loose::number")]
    vo2_max_value: Option<f64>,
}

/// `MetricsMaxMetData_….json`: of running, where a sport is told.
pub(super) fn uptake(text: &str) -> Option<Holding> {
    read(text, |row: Uptake| {
        let running = row
            .sport
            .as_deref()
            .is_none_or(|sport| sport.eq_ignore_ascii_case("running"));
        let told = row
            .calendar_date
            .as_deref()
            .and_then(loose::date)
            .zip(row.vo2_max_value);
        told.filter(|_| running)
            .and_then(|(date, value)| of_day(date, Vital::Vo2max, value))
            .into_iter()
            .collect()
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Biometrics {
    #[serde(default, deserialize_with = "loose::object")]
    meta_data: Option<MetaData>,
    #[serde(default, deserialize_with = "loose::object")]
    weight: Option<Weight>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MetaData {
    #[serde(default, deserialize_with = "loose::text")]
    calendar_date: Option<String>,
}

/// Grams.
#[derive(Deserialize)]
struct Weight {
    #[serde(default, deserialize_with = "loose::number")]
    weight: Option<f64>,
}

/// `userBioMetrics.json`.
pub(super) fn weights(text: &str) -> Option<Holding> {
    read(text, |row: Biometrics| {
        let date = row.meta_data.and_then(|meta| loose::date(&meta.calendar_date?));
        let grams = row.weight.and_then(|weight| weight.weight).filter(|g| *g > 0.0);
        let told = date.zip(grams);
        told.and_then(|(date, grams)| of_day(date, Vital::Weight, grams / 1_000.0))
            .into_iter()
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measured::MeasuredDay;

    fn told(text: &str) -> Vec<(String, Vital, f64)> {
        let holding = crate::formats::provider::json(text.as_bytes()).unwrap();
        assert_eq!(holding.source, Source::Garmin);
        holding
            .readings
            .iter()
            .flat_map(|reading| {
                let day = MeasuredDay::of(reading.day(), Source::Garmin, std::slice::from_ref(reading));
                let values = day.values.into_iter().map(|v| (v.vital, v.value)).collect::<Vec<_>>();
                values
                    .into_iter()
                    .map(|(vital, value)| (reading.day().to_string(), vital, value))
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    #[test]
    fn a_night_is_of_its_own_day_wherever_the_sleeper_was() {
        let night = |day: &str, start: &str, end: &str| {
            format!(
                r#"[{{"calendarDate":"{day}","sleepStartTimestampGMT":"{start}","sleepEndTimestampGMT":"{end}","deepSleepSeconds":3600,"lightSleepSeconds":14400,"remSleepSeconds":7200,"awakeSleepSeconds":600,"averageRespiration":13.0}}]"#
            )
        };
        let expected = |day: &str| {
            vec![
                (day.to_owned(), Vital::Sleep, 7.0),
                (day.to_owned(), Vital::Respiration, 13.0),
            ]
        };
        let paris = night("2026-03-02", "2026-03-01T22:12:00.0", "2026-03-02T05:30:00.0");
        assert_eq!(told(&paris), expected("2026-03-02"));
        let tokyo = night("2026-03-02", "2026-03-01T14:00:00.0", "2026-03-01T21:30:00.0");
        assert_eq!(told(&tokyo), expected("2026-03-02"));
        let california = night("2026-03-02", "1772431200000", "1772458200000");
        assert_eq!(told(&california)[1], expected("2026-03-02")[1]);
    }

    #[test]
    fn a_night_that_ends_late_by_utc_is_of_its_day_and_one_sleeper_has_one_clock() {
        // In California half past ten in the morning is half past six in the evening by UTC.
        let night = |day: &str, end: &str| {
            format!(
                r#"{{"calendarDate":"{day}","sleepStartTimestampGMT":"{day}T08:00:00.0","sleepEndTimestampGMT":"{day}T{end}:00.0","lightSleepSeconds":25200}}"#
            )
        };
        let late = night("2026-03-02", "18:30");
        assert_eq!(
            told(&format!("[{late}]")),
            [("2026-03-02".to_owned(), Vital::Sleep, 7.0)]
        );
        let usual: Vec<String> = (3..6).map(|d| night(&format!("2026-03-0{d}"), "15:30")).collect();
        let holding = crate::formats::provider::json(format!("[{late},{}]", usual.join(",")).as_bytes()).unwrap();
        let clocks: Vec<i32> = holding
            .readings
            .iter()
            .map(|r| r.at.offset().local_minus_utc())
            .collect();
        assert_eq!(clocks, [-9 * 3_600; 4]);
    }

    #[test]
    fn days_weights_and_means_of_nights() {
        let one = |text, vital, value| assert_eq!(told(text), [("2026-03-02".to_owned(), vital, value)]);
        one(
            r#"[{"calendarDate":"2026-03-02","restingHeartRate":49,"x":{}},{"calendarDate":"2026-03-03","restingHeartRate":null}]"#,
            Vital::RestingHr,
            49.0,
        );
        one(
            r#"[{"calendarDate":"2026-03-02","metrics":[{"type":"HRV","value":61.0},{"type":"SPO2","value":95}]}]"#,
            Vital::HrvRmssd,
            61.0,
        );
        one(
            r#"[{"metaData":{"calendarDate":"2026-03-02T07:00:00.0"},"weight":{"weight":70500.0}}]"#,
            Vital::Weight,
            70.5,
        );
        one(
            r#"[{"calendarDate":"2026-03-02","sport":"RUNNING","vo2MaxValue":51.0},{"calendarDate":"2026-03-02","sport":"CYCLING","vo2MaxValue":44.0}]"#,
            Vital::Vo2max,
            51.0,
        );
    }
}
