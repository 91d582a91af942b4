//! What a recording is, whoever sends it: its sport, and what makes it the same one again.

use chrono::{DateTime, Utc};

use crate::domain::activity::{Recording, Sport};

/// Metres per second between which a track that names no sport is a run: faster than walking, slower than riding.
const RUN_M_S: std::ops::RangeInclusive<f64> = 1.6..=5.5;

/// A track that does not name its sport is a run where it moves like one. The athlete can undo it.
pub fn sport_of(recording: &Recording) -> Sport {
    let unnamed = recording.sport == Sport::Other && recording.sport_label.is_none();
    let seconds = recording.timer_s.or(recording.elapsed_s);
    let speed = recording
        .distance_m
        .zip(seconds)
        .filter(|(_, s)| *s > 0.0)
        .map(|(m, s)| m / s);
    if unnamed && speed.is_some_and(|v| RUN_M_S.contains(&v)) {
        Sport::Running
    } else {
        recording.sport
    }
}

/// What makes a recording the same one again: sport, start to the second, samples and metres.
pub fn identity(recording: &Recording, start: DateTime<Utc>) -> String {
    format!(
        "{}|{}|{}|{:?}",
        sport_of(recording).id(),
        start.timestamp(),
        recording.samples.len(),
        recording.distance_m.map(|m| m.round() as i64)
    )
}
