//! Polar Flow's account export: nights and how the body recovered in them.

use chrono::{DateTime, FixedOffset};
use serde::Deserialize;

use super::Holding;
use super::loose;
use crate::domain::measured::{Kind, Reading, Vital};
use crate::domain::source::Source;

/// One element of `nightly_recovery_….json`. Milliseconds.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Recovery {
    #[serde(default, deserialize_with = "loose::text")]
    night: Option<String>,
    #[serde(rename = "meanNightlyRecoveryRMSSD", default, deserialize_with = "loose::number")]
    rmssd: Option<f64>,
    #[serde(rename = "meanNightlyRecoveryRRI", default, deserialize_with = "loose::number")]
    rr: Option<f64>,
    #[serde(
        rename = "meanNightlyRecoveryRespirationInterval",
        default,
        deserialize_with = "loose::number"
    )]
    breath: Option<f64>,
}

pub(super) fn recoveries(text: &str) -> Option<Holding> {
    let (rows, odd) = loose::all::<Recovery>(text)?;
    let mut holding = Holding::of(Source::Polar);
    holding.odd = odd;
    for row in rows {
        let at = row
            .night
            .as_deref()
            .and_then(loose::date)
            .and_then(|d| d.and_hms_opt(6, 0, 0));
        let Some(at) = at.map(|at| at.and_utc().fixed_offset()) else {
            holding.odd += 1;
            continue;
        };
        // Intervals become rates for each minute.
        let rate = |interval: Option<f64>| interval.filter(|ms| *ms > 0.0).map(|ms| 60_000.0 / ms);
        let told = [
            (Vital::HrvRmssd, row.rmssd.filter(|ms| *ms > 0.0)),
            (Vital::RestingHr, rate(row.rr)),
            (Vital::Respiration, rate(row.breath)),
        ];
        holding.readings.extend(told.into_iter().filter_map(|(vital, value)| {
            let kind = Kind::Value { vital, value: value? };
            Some(Reading { at, kind, device: None })
        }));
    }
    Some(holding)
}

/// One element of `sleep_result_….json`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Night {
    #[serde(default, deserialize_with = "loose::object")]
    evaluation: Option<Evaluation>,
    #[serde(default, deserialize_with = "loose::object")]
    sleep_result: Option<SleepResult>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Evaluation {
    #[serde(default, deserialize_with = "loose::text")]
    asleep_duration: Option<String>,
    #[serde(default, deserialize_with = "loose::object")]
    phase_durations: Option<Phases>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Phases {
    #[serde(deserialize_with = "loose::text")]
    wake: Option<String>,
    #[serde(deserialize_with = "loose::text")]
    rem: Option<String>,
    #[serde(deserialize_with = "loose::text")]
    light: Option<String>,
    #[serde(deserialize_with = "loose::text")]
    deep: Option<String>,
}

#[derive(Deserialize)]
struct SleepResult {
    #[serde(default, deserialize_with = "loose::object")]
    hypnogram: Option<Hypnogram>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Hypnogram {
    #[serde(default, deserialize_with = "loose::text")]
    sleep_start: Option<String>,
    #[serde(default, deserialize_with = "loose::text")]
    sleep_end: Option<String>,
}

pub(super) fn nights(text: &str) -> Option<Holding> {
    let (rows, odd) = loose::all::<Night>(text)?;
    let mut holding = Holding::of(Source::Polar);
    holding.odd = odd;
    for row in rows {
        match night(row) {
            Some(reading) => holding.readings.push(reading),
            None => holding.odd += 1,
        }
    }
    Some(holding)
}

fn night(row: Night) -> Option<Reading> {
    let hypnogram = row.sleep_result?.hypnogram?;
    let at: DateTime<FixedOffset> = DateTime::parse_from_rfc3339(&hypnogram.sleep_start?).ok()?;
    let until = DateTime::parse_from_rfc3339(&hypnogram.sleep_end?).ok()?;
    let evaluation = row.evaluation?;
    let phases = evaluation.phase_durations.unwrap_or_default();
    let seconds = |text: &Option<String>| text.as_deref().and_then(loose::duration_s);
    Some(Reading {
        at,
        kind: Kind::Night {
            until,
            asleep_s: seconds(&evaluation.asleep_duration)?,
            deep_s: seconds(&phases.deep),
            rem_s: seconds(&phases.rem),
            light_s: seconds(&phases.light),
            awake_s: seconds(&phases.wake),
        },
        device: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recovery_is_variability_rest_and_breath() {
        let text = r#"[{"night":"2026-03-02","meanNightlyRecoveryRRI":1200,"meanNightlyRecoveryRMSSD":48,
            "meanNightlyRecoveryRespirationInterval":4000},{"meanNightlyRecoveryRMSSD":48},
            {"night":"2026-03-03","meanNightlyRecoveryRMSSD":null}]"#;
        let holding = recoveries(text).unwrap();
        let told: Vec<_> = holding
            .readings
            .iter()
            .map(|r| (r.day().to_string(), r.kind.clone()))
            .collect();
        let value = |vital, value| ("2026-03-02".to_owned(), Kind::Value { vital, value });
        let expected = [
            value(Vital::HrvRmssd, 48.0),
            value(Vital::RestingHr, 50.0),
            value(Vital::Respiration, 15.0),
        ];
        assert_eq!((told.as_slice(), holding.odd), (expected.as_slice(), 1));
    }

    #[test]
    fn a_night_is_told_with_its_stages() {
        let text = r#"[{"night":"2026-03-02","evaluation":{"asleepDuration":"PT7H","phaseDurations":{"wake":"PT20M","rem":"PT1H30M","light":"PT4H","deep":"PT1H30M"}},
            "sleepResult":{"hypnogram":{"sleepStart":"2026-03-01T23:00:00.000+01:00","sleepEnd":"2026-03-02T06:20:00.000+01:00"}}},
            {"night":"2026-03-03","sleepResult":{}}]"#;
        let holding = nights(text).unwrap();
        assert_eq!((holding.readings.len(), holding.odd), (1, 1));
        let reading = &holding.readings[0];
        assert_eq!(reading.day().to_string(), "2026-03-02");
        let Kind::Night {
            asleep_s,
            deep_s,
            awake_s,
            ..
        } = &reading.kind
        else {
            panic!("a night, not {reading:?}")
        };
        assert_eq!((*asleep_s, *deep_s, *awake_s), (25_200.0, Some(5_400.0), Some(1_200.0)));
    }
}
