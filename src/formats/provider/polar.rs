//! Polar Flow's account export: training sessions with their samples.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde::Deserialize;

use super::Holding;
use super::loose;
use crate::domain::activity::{Recording, Sample};
use crate::domain::source::Source;
use crate::formats::{MAX_POINTS, label, sport, track};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Session {
    #[serde(default, deserialize_with = "loose::text")]
    device_id: Option<String>,
    #[serde(default, deserialize_with = "loose::text")]
    name: Option<String>,
    #[serde(default, deserialize_with = "loose::number")]
    timezone_offset: Option<f64>,
    #[serde(default, deserialize_with = "loose::list")]
    exercises: Vec<Exercise>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Exercise {
    #[serde(default, deserialize_with = "loose::text")]
    start_time: Option<String>,
    #[serde(default, deserialize_with = "loose::text")]
    stop_time: Option<String>,
    /// Minutes east of UTC.
    #[serde(default, deserialize_with = "loose::number")]
    timezone_offset: Option<f64>,
    #[serde(default, deserialize_with = "loose::text")]
    duration: Option<String>,
    #[serde(default, deserialize_with = "loose::number")]
    distance: Option<f64>,
    #[serde(default, deserialize_with = "loose::text")]
    sport: Option<String>,
    #[serde(default, deserialize_with = "loose::number")]
    ascent: Option<f64>,
    #[serde(default, deserialize_with = "loose::object")]
    heart_rate: Option<HeartRate>,
    #[serde(default, deserialize_with = "loose::object")]
    samples: Option<Samples>,
}

#[derive(Deserialize)]
struct HeartRate {
    #[serde(default, deserialize_with = "loose::number")]
    avg: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    max: Option<f64>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Samples {
    #[serde(deserialize_with = "loose::list")]
    heart_rate: Vec<Point>,
    #[serde(deserialize_with = "loose::list")]
    altitude: Vec<Point>,
    #[serde(deserialize_with = "loose::list")]
    distance: Vec<Point>,
    #[serde(deserialize_with = "loose::list")]
    cadence: Vec<Point>,
    #[serde(deserialize_with = "loose::list")]
    recorded_route: Vec<Point>,
}

/// A value at a local time, or a place.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Point {
    #[serde(default, deserialize_with = "loose::text")]
    date_time: Option<String>,
    #[serde(default, deserialize_with = "loose::number")]
    value: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    latitude: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    longitude: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    altitude: Option<f64>,
}

/// `training-session-….json`: one recording for each exercise.
pub(super) fn session(text: &str) -> Option<Holding> {
    let (sessions, odd) = loose::all::<Session>(text)?;
    let mut holding = Holding::of(Source::Polar);
    holding.odd = odd;
    for session in sessions {
        let Session {
            device_id,
            name,
            timezone_offset,
            exercises,
        } = session;
        for exercise in exercises {
            let recording = recording(exercise, timezone_offset).map(|recording| Recording {
                device: device_id
                    .as_deref()
                    .and_then(label::clean)
                    .map(|id| format!("polar/{id}")),
                title: name.as_deref().and_then(label::clean),
                ..recording
            });
            holding.record(recording);
        }
    }
    Some(holding)
}

/// A local time at so many minutes east of UTC. `None` for an offset no place has.
fn instant(local: NaiveDateTime, minutes: f64) -> Option<DateTime<Utc>> {
    let east = TimeDelta::minutes(minutes as i64);
    let known = east.abs() <= TimeDelta::hours(15);
    known.then(|| local.checked_sub_signed(east))?.map(|at| at.and_utc())
}

fn recording(exercise: Exercise, offset: Option<f64>) -> Option<Recording> {
    let minutes = exercise.timezone_offset.or(offset)?;
    let at = |text: &str| instant(loose::local(text)?, minutes);
    let start = at(exercise.start_time.as_deref()?)?;
    let stop = exercise.stop_time.as_deref().and_then(at);
    let kind = exercise.sport.unwrap_or_default();
    let sport = sport::of_label(&kind);
    let mut samples = merged(exercise.samples.unwrap_or_default(), &at);
    for sample in &mut samples {
        sample.cadence_spm = sample.cadence_spm.and_then(|c| track::steps_per_minute(c, sport));
    }
    track::fill_distance(&mut samples);
    let (avg_hr, max_hr) = track::heart_rate(&samples);
    let told =
        |of: fn(&HeartRate) -> Option<f64>| exercise.heart_rate.as_ref().and_then(of).and_then(track::plausible_hr);
    Some(Recording {
        sport,
        sport_label: label::clean(&kind).map(|k| k.to_lowercase()),
        start: Some(start),
        distance_m: exercise
            .distance
            .filter(|m| *m > 0.0)
            .or_else(|| samples.iter().rev().find_map(|s| s.distance_m)),
        timer_s: exercise
            .duration
            .as_deref()
            .and_then(loose::duration_s)
            .filter(|s| *s > 0.0),
        elapsed_s: stop
            .filter(|stop| *stop > start)
            .map(|stop| (stop - start).num_milliseconds() as f64 / 1_000.0),
        avg_hr: told(|hr| hr.avg).or(avg_hr),
        max_hr: told(|hr| hr.max).or(max_hr),
        ascent_m: exercise.ascent,
        laps: Vec::new(),
        samples,
        device: None,
        title: None,
        cut: false,
    })
}

/// One sample a second out of lists that each have their own times.
fn merged(lists: Samples, at: &dyn Fn(&str) -> Option<DateTime<Utc>>) -> Vec<Sample> {
    let mut seconds: BTreeMap<i64, Sample> = BTreeMap::new();
    let mut put = |points: Vec<Point>, write: fn(&mut Sample, &Point)| {
        for point in points {
            let Some(time) = point.date_time.as_deref().and_then(at) else {
                continue;
            };
            if seconds.len() >= MAX_POINTS {
                return;
            }
            let sample = seconds.entry(time.timestamp()).or_insert(Sample::at(time));
            write(sample, &point);
        }
    };
    put(lists.heart_rate, |s, p| {
        s.hr_bpm = p.value.and_then(track::plausible_hr);
    });
    put(lists.altitude, |s, p| s.altitude_m = p.value);
    put(lists.distance, |s, p| s.distance_m = p.value.filter(|m| *m >= 0.0));
    put(lists.cadence, |s, p| s.cadence_spm = p.value);
    put(lists.recorded_route, |s, p| {
        if let Some((lat, lon)) = track::position(p.latitude, p.longitude) {
            s.lat_deg = Some(lat);
            s.lon_deg = Some(lon);
        }
        s.altitude_m = s.altitude_m.or(p.altitude);
    });
    seconds.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::Sport;

    const SESSION: &str = r#"{"exportVersion":"1.6","deviceId":"A1B2","timezoneOffset":60,"name":"Course",
        "exercises":[{"startTime":"2026-03-01T08:00:00.000","stopTime":"2026-03-01T08:31:00.000","timezoneOffset":60,
          "duration":"PT1800.5S","distance":5000.0,"sport":"RUNNING","ascent":30.0,"heartRate":{"min":90,"avg":150,"max":172},
          "samples":{"heartRate":[{"dateTime":"2026-03-01T08:00:00.000","value":120},{"dateTime":"2026-03-01T08:00:01.000"}],
            "distance":[{"dateTime":"2026-03-01T08:00:00.000","value":0},{"dateTime":"2026-03-01T08:00:01.000","value":2.8}],
            "recordedRoute":[{"dateTime":"2026-03-01T08:00:01.000","longitude":2.0,"latitude":48.0,"altitude":35.0}],
            "leftPedalCrankBasedPower":7}},
          {"sport":"RUNNING"}]}"#;

    #[test]
    fn local_times_have_their_offset_and_lists_are_one_track() {
        let holding = session(SESSION).unwrap();
        assert_eq!((holding.source, holding.odd), (Source::Polar, 1));
        let [run] = holding.recordings.as_slice() else {
            panic!("one run, not {holding:?}")
        };
        assert_eq!(
            run.start.map(|s| s.to_rfc3339()).as_deref(),
            Some("2026-03-01T07:00:00+00:00")
        );
        assert_eq!(
            (run.sport, run.distance_m, run.timer_s, run.elapsed_s),
            (Sport::Running, Some(5_000.0), Some(1_800.5), Some(1_860.0))
        );
        assert_eq!(
            (run.avg_hr, run.max_hr, run.device.as_deref()),
            (Some(150.0), Some(172.0), Some("polar/A1B2"))
        );
        let told: Vec<_> = run
            .samples
            .iter()
            .map(|s| (s.hr_bpm, s.distance_m, s.lat_deg, s.altitude_m))
            .collect();
        assert_eq!(
            told,
            [
                (Some(120.0), Some(0.0), None, None),
                (None, Some(2.8), Some(48.0), Some(35.0))
            ]
        );
    }

    #[test]
    fn an_offset_no_place_has_is_no_time() {
        let odd = SESSION.replace("\"timezoneOffset\":60", "\"timezoneOffset\":99999");
        let holding = session(&odd).unwrap();
        assert_eq!((holding.recordings.len(), holding.odd), (0, 2));
    }
}
