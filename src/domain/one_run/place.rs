//! Whether two recordings were in one place at one time.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::activity::{Recording, Sample};

/// Instants two tracks are compared at.
const INSTANTS: i32 = 40;
/// Fewer instants with a position on both sides say nothing.
const FEWEST: usize = 8;
/// A position this far in time from an instant is that of the instant.
const NEAR: TimeDelta = TimeDelta::seconds(15);
/// Metres a degree of latitude spans, on a sphere of 6,371,008.8 m.
const METRES_PER_DEGREE: f64 = 111_195.08;

/// Receivers carried together stray from one another by less than this, metres (design choice: several times the error
/// of a phone between buildings).
pub const TOGETHER_M: f64 = 150.0;
/// Nobody is in two places this far apart, metres, whatever the clocks (design choice: three minutes of running).
pub const APART_M: f64 = 1_000.0;

/// The median distance between two recordings at the same instants, metres. `None`: too little of both is known at
/// the same time.
pub fn apart_m(a: &Recording, b: &Recording) -> Option<f64> {
    let (a, b) = (positions(a), positions(b));
    let from = a.first()?.at.max(b.first()?.at);
    let to = a.last()?.at.min(b.last()?.at);
    if to <= from {
        return None;
    }
    let step = (to - from) / INSTANTS;
    let mut metres: Vec<f64> = (0..=INSTANTS)
        .filter_map(|n| {
            let at = from.checked_add_signed(step * n)?;
            between(near(&a, at)?, near(&b, at)?)
        })
        .collect();
    if metres.len() < FEWEST {
        return None;
    }
    metres.sort_by(f64::total_cmp);
    metres.get(metres.len() / 2).copied()
}

/// The samples with a position, in the order of their times.
fn positions(recording: &Recording) -> Vec<&Sample> {
    let known = |s: &&Sample| {
        s.lat_deg
            .zip(s.lon_deg)
            .is_some_and(|(a, b)| a.is_finite() && b.is_finite())
    };
    let mut samples: Vec<&Sample> = recording.samples.iter().filter(known).collect();
    samples.sort_by_key(|s| s.at);
    samples
}

fn near<'a>(samples: &[&'a Sample], at: DateTime<Utc>) -> Option<&'a Sample> {
    let next = samples.partition_point(|s| s.at < at);
    let around = [next.checked_sub(1), Some(next)].into_iter().flatten();
    let found = around
        .filter_map(|i| samples.get(i).copied())
        .min_by_key(|s| (s.at - at).abs());
    found.filter(|s| (s.at - at).abs() <= NEAR)
}

/// Flat earth, which over a run errs by less than a receiver.
fn between(a: &Sample, b: &Sample) -> Option<f64> {
    let (lat_a, lat_b) = (a.lat_deg?, b.lat_deg?);
    let shrink = lat_a.midpoint(lat_b).to_radians().cos();
    let turn = (a.lon_deg? - b.lon_deg? + 540.0).rem_euclid(360.0) - 180.0;
    let metres = (lat_a - lat_b).hypot(turn * shrink) * METRES_PER_DEGREE;
    metres.is_finite().then_some(metres)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::one_run::cases::{recording, track};

    #[test]
    fn one_body_is_in_one_place() {
        let here = track(recording(0), 48.0, 2.0);
        assert!(apart_m(&here, &track(recording(0), 48.0, 2.0001)).unwrap() < 10.0);
        let far = apart_m(&here, &track(recording(0), 48.1, 2.0)).unwrap();
        assert!((far - 11_119.5).abs() < 1.0, "{far}");
        // Across the date line it is near.
        let (east, west) = (track(recording(0), 0.0, 179.9999), track(recording(0), 0.0, -179.9999));
        assert!(apart_m(&east, &west).unwrap() < 30.0);
        assert_eq!(apart_m(&here, &recording(0)), None);
        assert_eq!(apart_m(&here, &track(recording(90_000), 48.0, 2.0)), None);
    }
}
