//! One workout, in either version of the app: its totals, its heart rate and its track.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::{Post, Why, field};
use crate::domain::activity::{Recording, Sample, Sport};
use crate::domain::possible::possible;
use crate::formats::health::quantity;
use crate::formats::{label, track};

/// Points kept of one track.
const MOST_POINTS: usize = 200_000;
/// Seconds for which a heart rate holds: the app sends one a minute.
const HOLDS_S: i64 = 75;

pub(super) fn read(workout: &Value, now: DateTime<Utc>, post: &mut Post) {
    let name = workout.get("name").and_then(Value::as_str).unwrap_or("workout");
    let start = field::time(workout, "start").filter(|at| possible(at.to_utc(), now));
    let Some(start) = start else {
        return post.skip(name, Why::NoTime, 1);
    };
    let start = start.with_timezone(&Utc);
    let end = field::time(workout, "end").map(|at| at.with_timezone(&Utc));
    let elapsed_s = end.map(|end| (end - start).num_seconds() as f64).filter(|s| *s > 0.0);
    let timer_s = field::of(workout, "duration").filter(|s| *s > 0.0).or(elapsed_s);
    if timer_s.is_none() {
        return post.skip(name, Why::NoValue, 1);
    }
    let beats = beats(workout);
    let samples = samples(workout, &beats);
    let (mean, highest) = heart(workout, &beats);
    let distance_m = ["distance", "walkingAndRunningDistance"]
        .iter()
        .find_map(|name| field::amount(workout, name, quantity::metres))
        .filter(|m| *m > 0.0)
        .or_else(|| samples.iter().rev().find_map(|s| s.distance_m));
    post.workouts.push(Recording {
        sport: sport(name),
        sport_label: label::clean(name).map(|name| name.to_lowercase()),
        start: Some(start),
        distance_m,
        timer_s,
        elapsed_s,
        avg_hr: mean,
        max_hr: highest,
        ascent_m: ascent(workout),
        laps: Vec::new(),
        samples,
        device: workout.get("source").and_then(Value::as_str).and_then(label::clean),
        title: None,
        cut: false,
    });
}

/// The app names a workout in the phone's language.
fn sport(name: &str) -> Sport {
    let name = name.to_lowercase();
    let begins = |stems: &[&str]| {
        let mut words = name.split(|c: char| !c.is_alphanumeric());
        words.any(|word| stems.iter().any(|stem| word.starts_with(stem)))
    };
    if begins(&["wheelchair", "fauteuil"]) {
        Sport::Other
    } else if begins(&["run", "course", "treadmill", "tapis", "trail", "jog"]) {
        Sport::Running
    } else if begins(&["walk", "marche", "hik", "randonn"]) {
        Sport::Walking
    } else if begins(&["cycl", "bik", "vélo"]) {
        Sport::Cycling
    } else if begins(&["swim", "natation"]) {
        Sport::Swimming
    } else if begins(&["strength", "core", "muscu", "renforcement", "gainage"]) {
        Sport::Strength
    } else {
        Sport::Other
    }
}

/// A heart rate and when it was.
#[derive(Debug, Clone, Copy)]
struct Beat {
    at: DateTime<Utc>,
    mean: f64,
    highest: f64,
}

fn list<'a>(workout: &'a Value, name: &str) -> &'a [Value] {
    workout.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn beats(workout: &Value) -> Vec<Beat> {
    let mut beats: Vec<Beat> = list(workout, "heartRateData")
        .iter()
        .take(MOST_POINTS)
        .filter_map(|point| {
            let rate = |name: &str| track::plausible_hr(field::of(point, name)?);
            let mean = rate("Avg").or_else(|| rate("qty"))?;
            Some(Beat {
                at: field::time(point, "date")?.with_timezone(&Utc),
                mean,
                highest: rate("Max").unwrap_or(mean),
            })
        })
        .collect();
    beats.sort_by_key(|beat| beat.at);
    beats
}

/// Mean and highest heart rate, as the phone adds them up, else from its points.
fn heart(workout: &Value, beats: &[Beat]) -> (Option<f64>, Option<f64>) {
    let inside = workout.get("heartRate").unwrap_or(&Value::Null);
    let told = |outer: &str, inner: &str| {
        let rate = field::amount(workout, outer, quantity::per_minute)
            .or_else(|| field::amount(inside, inner, quantity::per_minute))?;
        track::plausible_hr(rate)
    };
    let mean = || {
        let sum: f64 = beats.iter().map(|beat| beat.mean).sum();
        (!beats.is_empty()).then(|| sum / beats.len() as f64)
    };
    let highest = || beats.iter().map(|beat| beat.highest).reduce(f64::max);
    (
        told("avgHeartRate", "avg").or_else(mean),
        told("maxHeartRate", "max").or_else(highest),
    )
}

/// Metres climbed: version 2 has an amount, version 1 its parts beside one unit.
fn ascent(workout: &Value) -> Option<f64> {
    let climbed = field::amount(workout, "elevationUp", quantity::metres).or_else(|| {
        let told = workout.get("elevation")?;
        quantity::metres(field::of(told, "ascent")?, told.get("units")?.as_str()?)
    });
    climbed.filter(|m| *m >= 0.0)
}

/// The track with the heart rate of each moment; without a track, the heart rate alone.
fn samples(workout: &Value, beats: &[Beat]) -> Vec<Sample> {
    let mut samples: Vec<Sample> = list(workout, "route")
        .iter()
        .take(MOST_POINTS)
        .filter_map(|point| {
            let degrees = |long: &str, short: &str| field::of(point, long).or_else(|| field::of(point, short));
            let place = track::position(degrees("latitude", "lat"), degrees("longitude", "lon"))?;
            Some(Sample {
                lat_deg: Some(place.0),
                lon_deg: Some(place.1),
                altitude_m: field::of(point, "altitude").filter(|m| m.abs() < 10_000.0),
                ..Sample::at(field::time(point, "timestamp")?.with_timezone(&Utc))
            })
        })
        .collect();
    if samples.is_empty() {
        let alone = beats.iter().map(|beat| Sample {
            hr_bpm: Some(beat.mean),
            ..Sample::at(beat.at)
        });
        return alone.collect();
    }
    samples.sort_by_key(|sample| sample.at);
    let mut next = 0;
    for sample in &mut samples {
        while beats.get(next).is_some_and(|beat| beat.at <= sample.at) {
            next += 1;
        }
        let last = next.checked_sub(1).and_then(|last| beats.get(last));
        let holds = |beat: &&Beat| (sample.at - beat.at).num_seconds() <= HOLDS_S;
        sample.hr_bpm = last.filter(holds).map(|beat| beat.mean);
    }
    track::fill_distance(&mut samples);
    samples
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::health::auto_export::decode;
    use serde_json::json;

    fn post(workouts: &Value) -> Post {
        let now = DateTime::parse_from_rfc3339("2026-11-24T00:00:00Z")
            .unwrap()
            .with_timezone(&Utc);
        decode(json!({ "data": { "workouts": workouts } }).to_string().as_bytes(), now).unwrap()
    }

    #[test]
    fn a_run_of_version_2_with_its_track_and_its_heart() {
        let read = post(&json!([{
            "id": "A-1", "name": "Outdoor Run", "start": "2026-11-22 08:00:00 +0100", "end": "2026-11-22 08:32:00 +0100",
            "duration": 1830.5, "distance": { "qty": 3.106_855_961, "units": "mi" },
            "elevationUp": { "qty": 100, "units": "ft" },
            "heartRateData": [
                { "date": "2026-11-22 08:01:00 +0100", "Min": 120, "Avg": 140, "Max": 150, "units": "bpm" },
                { "date": "2026-11-22 08:00:00 +0100", "Min": 90, "Avg": 100, "Max": 111, "units": "bpm" }
            ],
            "route": [
                { "latitude": 48.85, "longitude": 2.35, "altitude": 35, "timestamp": "2026-11-22 08:00:30 +0100" },
                { "latitude": 48.86, "longitude": 2.35, "altitude": 36, "timestamp": "2026-11-22 08:01:10 +0100" },
                { "latitude": 148.9, "longitude": 2.35, "timestamp": "2026-11-22 08:02:00 +0100" },
                { "latitude": 48.87, "longitude": 2.35, "timestamp": "2026-11-22 08:03:00 +0100" }
            ]
        }]));
        let [run] = read.workouts.as_slice() else {
            panic!("{read:?}")
        };
        assert_eq!(
            (run.sport, run.start.unwrap().to_rfc3339().as_str()),
            (Sport::Running, "2026-11-22T07:00:00+00:00")
        );
        assert_eq!(
            (run.distance_m.map(f64::round), run.ascent_m),
            (Some(5_000.0), Some(30.48))
        );
        assert_eq!((run.timer_s, run.elapsed_s), (Some(1_830.5), Some(1_920.0)));
        assert_eq!((run.avg_hr, run.max_hr), (Some(120.0), Some(150.0)));
        let hearts: Vec<_> = run.samples.iter().map(|s| s.hr_bpm).collect();
        assert_eq!(hearts, [Some(100.0), Some(140.0), None]);
        assert_eq!(run.samples[1].distance_m.map(f64::round), Some(1_112.0));
    }

    #[test]
    fn a_run_of_version_1_has_other_names() {
        let read = post(&json!([{
            "name": "Course à pied", "start": "2026-11-22 08:00:00 +0100", "end": "2026-11-22 08:30:00 +0100",
            "distance": { "qty": 5.2, "units": "km" }, "elevation": { "ascent": 12, "descent": 9, "units": "m" },
            "avgHeartRate": { "qty": 150, "units": "bpm" }, "maxHeartRate": { "qty": 172, "units": "bpm" },
            "heartRateData": [{ "date": "2026-11-22 08:00:00 +0100", "qty": 149, "units": "bpm" }],
            "route": [{ "lat": 48.85, "lon": 2.35, "altitude": 35, "timestamp": "2026-11-22 08:00:30 +0100" }]
        }]));
        let [run] = read.workouts.as_slice() else {
            panic!("{read:?}")
        };
        assert_eq!(
            (run.sport, run.distance_m, run.timer_s),
            (Sport::Running, Some(5_200.0), Some(1_800.0))
        );
        assert_eq!(
            (run.avg_hr, run.max_hr, run.ascent_m),
            (Some(150.0), Some(172.0), Some(12.0))
        );
        assert_eq!((run.samples.len(), run.samples[0].hr_bpm), (1, Some(149.0)));
    }

    #[test]
    fn what_has_no_time_or_no_length_is_left_and_names_are_of_both_languages() {
        let read = post(&json!([
            { "name": "Outdoor Run", "start": "soon" },
            { "name": "Outdoor Run", "start": "2026-11-22 08:00:00 +0100" },
            { "name": "Outdoor Run", "start": "2026-11-22 08:00:00 +0100", "end": "2026-11-22 07:00:00 +0100" },
            [], null
        ]));
        let left = |name: &str, why, count| ((name.to_owned(), why), count);
        let expected = [
            left("Outdoor Run", Why::NoTime, 1),
            left("Outdoor Run", Why::NoValue, 2),
            left("workout", Why::NoTime, 2),
        ];
        assert_eq!((read.workouts.len(), read.skipped), (0, expected.into()));
        for (name, expected) in [
            ("Indoor Run", Sport::Running),
            ("Wheelchair Run Pace", Sport::Other),
            ("Randonnée", Sport::Walking),
            ("Vélo en extérieur", Sport::Cycling),
            ("Renforcement musculaire", Sport::Strength),
            ("Yoga", Sport::Other),
        ] {
            assert_eq!(sport(name), expected, "{name}");
        }
    }
}
