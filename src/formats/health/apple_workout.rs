//! One `Workout` element of a phone's export, put together from what is nested in it.

use chrono::{DateTime, FixedOffset, Utc};

use super::apple_record::{Attributes, instant};
use super::quantity;
use crate::domain::activity::{Lap, Recording, Sport};
use crate::formats::{label, track};

/// Routes, laps and pauses kept of one workout.
const MOST_MARKS: usize = 10_000;

/// A workout while it is read.
pub(super) struct Draft {
    recording: Recording,
    routes: Vec<String>,
    end: Option<DateTime<Utc>>,
    /// Statistics directly under the workout were read: those of its parts are counted in them.
    own_distance: bool,
    own_heart: bool,
}

/// A workout, and the last components of the names of the files that hold its track.
#[derive(Debug, Clone, PartialEq)]
pub struct Workout {
    pub recording: Recording,
    pub routes: Vec<String>,
}

impl Draft {
    pub(super) fn of(workout: &Attributes) -> Self {
        let kind = workout.get("workoutActivityType").unwrap_or_default();
        let kind = kind.strip_prefix("HKWorkoutActivityType").unwrap_or(kind);
        let start = workout.instant("startDate").map(utc);
        let end = workout.instant("endDate").map(utc);
        let amount = |name: &str, unit: &str, of: fn(f64, &str) -> Option<f64>| {
            of(workout.number(name)?, workout.get(unit).unwrap_or_default())
        };
        let elapsed_s = start.zip(end).map(|(start, end)| (end - start).num_seconds() as f64);
        Self {
            recording: Recording {
                sport: sport(kind),
                sport_label: label::clean(kind).map(|k| k.to_lowercase()),
                start,
                distance_m: amount("totalDistance", "totalDistanceUnit", quantity::metres).filter(|m| *m > 0.0),
                timer_s: amount("duration", "durationUnit", quantity::seconds).filter(|s| *s > 0.0),
                elapsed_s: elapsed_s.filter(|s| *s >= 0.0),
                avg_hr: None,
                max_hr: None,
                ascent_m: None,
                laps: Vec::new(),
                samples: Vec::new(),
                device: workout.device(),
                title: None,
                cut: false,
            },
            routes: Vec::new(),
            end,
            own_distance: false,
            own_heart: false,
        }
    }

    /// Takes an element within the workout; `own`: directly under it.
    pub(super) fn take(&mut self, name: &str, of: &Attributes, own: bool) {
        match name {
            "WorkoutStatistics" => self.statistics(of, own),
            "MetadataEntry" if own => self.metadata(of),
            "WorkoutEvent" if own => self.event(of),
            "FileReference" => {
                let file = of.get("path").and_then(label::file_name);
                self.routes.extend(file.filter(|_| self.routes.len() < MOST_MARKS));
            }
            _ => {}
        }
    }

    fn statistics(&mut self, of: &Attributes, own: bool) {
        let unit = of.get("unit").unwrap_or_default();
        let kind = of.get("type").unwrap_or_default();
        let kind = kind.strip_prefix("HKQuantityTypeIdentifier").unwrap_or(kind);
        if kind.starts_with("Distance") {
            let metres = of.number("sum").and_then(|sum| quantity::metres(sum, unit));
            if let Some(metres) = metres.filter(|m| *m > 0.0 && (own || !self.own_distance)) {
                self.recording.distance_m = Some(metres);
                self.own_distance |= own;
            }
        } else if kind == "HeartRate" && (own || !self.own_heart) {
            let rate = |name| {
                let rate = quantity::per_minute(of.number(name)?, unit)?;
                track::plausible_hr(rate)
            };
            self.recording.avg_hr = rate("average").or(self.recording.avg_hr);
            self.recording.max_hr = rate("maximum").or(self.recording.max_hr);
            self.own_heart |= own;
        }
    }

    fn metadata(&mut self, of: &Attributes) {
        if of.get("key") == Some("HKElevationAscended") {
            let told = of.get("value").and_then(|value| value.split_once(' '));
            let climbed = told.and_then(|(number, unit)| {
                let number = crate::formats::xml::decimal(number)?;
                quantity::metres(number, unit.trim())
            });
            self.recording.ascent_m = climbed.or(self.recording.ascent_m);
        }
    }

    fn event(&mut self, of: &Attributes) {
        if of.get("type") == Some("HKWorkoutEventTypeLap") && self.recording.laps.len() < MOST_MARKS {
            let unit = of.get("durationUnit").unwrap_or("min");
            self.recording.laps.push(Lap {
                start: of.get("date").and_then(instant).map(utc),
                distance_m: None,
                timer_s: of.number("duration").and_then(|d| quantity::seconds(d, unit)),
                avg_hr: None,
                max_hr: None,
            });
        }
    }

    /// The workout. `None` without a start: it is of no day.
    pub(super) fn done(self) -> Option<Workout> {
        let Self {
            mut recording,
            routes,
            end,
            ..
        } = self;
        let start = recording.start?;
        if recording.timer_s.is_none() {
            recording.timer_s = end.map(|end| (end - start).num_seconds() as f64).filter(|s| *s > 0.0);
        }
        Some(Workout { recording, routes })
    }
}

fn utc(at: DateTime<FixedOffset>) -> DateTime<Utc> {
    at.with_timezone(&Utc)
}

fn sport(kind: &str) -> Sport {
    match kind {
        "Running" => Sport::Running,
        "Walking" | "Hiking" => Sport::Walking,
        "Cycling" => Sport::Cycling,
        "Swimming" => Sport::Swimming,
        "TraditionalStrengthTraining" | "FunctionalStrengthTraining" | "CoreTraining" => Sport::Strength,
        _ => Sport::Other,
    }
}

impl Workout {
    /// Gives the workout the track of its route files, in the order of time. The phone's own distance stands.
    pub fn with_track(&mut self, files: Vec<Recording>) {
        let mut samples: Vec<_> = files.into_iter().flat_map(|file| file.samples).collect();
        samples.sort_by_key(|sample| sample.at);
        for sample in &mut samples {
            // Each file counts its own metres from zero.
            sample.distance_m = None;
        }
        track::fill_distance(&mut samples);
        let recording = &mut self.recording;
        recording.distance_m = recording
            .distance_m
            .or_else(|| samples.iter().rev().find_map(|s| s.distance_m));
        recording.samples = samples;
    }
}
