//! Samples of one recording, filled in from another's.

use chrono::{DateTime, TimeDelta, Utc};

use super::Field;
use crate::domain::activity::Sample;

/// What a sample may hold besides where it was.
pub const ALL: [Field; 6] = [
    Field::HeartRate,
    Field::Altitude,
    Field::Cadence,
    Field::Power,
    Field::Stride,
    Field::Temperature,
];

/// A value this far in time from a sample is of its moment: recordings that save memory keep one in five seconds or so.
const NEAR: TimeDelta = TimeDelta::seconds(10);

pub fn has(sample: &Sample, stream: Field) -> bool {
    match stream {
        Field::HeartRate => sample.hr_bpm.is_some(),
        Field::Altitude => sample.altitude_m.is_some(),
        Field::Cadence => sample.cadence_spm.is_some(),
        Field::Power => sample.power_w.is_some(),
        Field::Stride => sample.dynamics.is_some(),
        Field::Temperature => sample.temperature_c.is_some(),
        Field::Distance | Field::Duration | Field::Track | Field::Ascent => false,
    }
}

/// Replaces a stream by that of another recording, moment by moment. Where that one was silent, nothing is known.
pub fn fill(samples: &mut [Sample], donor: &[Sample], stream: Field) {
    let mut known: Vec<&Sample> = donor.iter().filter(|s| has(s, stream)).collect();
    known.sort_by_key(|s| s.at);
    for sample in samples {
        let from = near(&known, sample.at);
        match stream {
            Field::HeartRate => sample.hr_bpm = from.and_then(|s| s.hr_bpm),
            Field::Altitude => sample.altitude_m = from.and_then(|s| s.altitude_m),
            Field::Cadence => sample.cadence_spm = from.and_then(|s| s.cadence_spm),
            Field::Power => sample.power_w = from.and_then(|s| s.power_w),
            Field::Stride => sample.dynamics = from.and_then(|s| s.dynamics),
            Field::Temperature => sample.temperature_c = from.and_then(|s| s.temperature_c),
            Field::Distance | Field::Duration | Field::Track | Field::Ascent => {}
        }
    }
}

fn near<'a>(known: &[&'a Sample], at: DateTime<Utc>) -> Option<&'a Sample> {
    let next = known.partition_point(|s| s.at < at);
    let around = [next.checked_sub(1), Some(next)].into_iter().flatten();
    let found = around
        .filter_map(|i| known.get(i).copied())
        .min_by_key(|s| (s.at - at).abs());
    found.filter(|s| (s.at - at).abs() <= NEAR)
}
