//! Recordings for the tests of this folder.

use chrono::{DateTime, TimeDelta, Utc};

use super::Piece;
use crate::domain::activity::{Recording, Sample, Sport};
use crate::domain::source::Source;
use uuid::Uuid;

pub fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_700_000_000 + second, 0).unwrap()
}

/// 10 km in 50 minutes, in figures, so many seconds behind the others.
pub fn recording(second: i64) -> Recording {
    Recording {
        sport: Sport::Running,
        sport_label: None,
        start: Some(at(second)),
        distance_m: Some(10_000.0),
        timer_s: Some(3_000.0),
        elapsed_s: Some(3_010.0),
        avg_hr: None,
        max_hr: None,
        ascent_m: None,
        laps: Vec::new(),
        samples: Vec::new(),
        device: None,
        title: None,
        cut: false,
    }
}

/// The same with a sample every ten seconds, running north from there.
pub fn track(mut of: Recording, lat_deg: f64, lon_deg: f64) -> Recording {
    let start = of.start.unwrap();
    of.samples = (0..=300)
        .map(|n| Sample {
            lat_deg: Some(lat_deg + f64::from(n) * 0.0003),
            lon_deg: Some(lon_deg),
            distance_m: Some(f64::from(n) * 100.0 / 3.0),
            ..Sample::at(start + TimeDelta::seconds(i64::from(n) * 10))
        })
        .collect();
    of
}

/// The same with a heart in every sample.
pub fn heart(mut of: Recording, bpm: f64) -> Recording {
    of.avg_hr = Some(bpm);
    of.max_hr = Some(bpm + 20.0);
    for sample in &mut of.samples {
        sample.hr_bpm = Some(bpm);
    }
    of
}

pub fn by(mut of: Recording, device: &str) -> Recording {
    of.device = Some(device.to_owned());
    of
}

pub fn piece(id: u128, source: Source, recording: Recording) -> Piece {
    Piece {
        id: Uuid::from_u128(id),
        source,
        recording,
    }
}
