//! What a list of samples says as a whole: distances between positions, heart rate, the clock.

use chrono::{DateTime, Utc};

use super::moment::seconds_between;
use crate::domain::activity::{Sample, Sport};

/// Metres: mean radius of the Earth (IUGG R1), of the sphere distances are measured on.
const EARTH_RADIUS_M: f64 = 6_371_008.8;

/// A leap of the clock longer than this, in seconds, cannot be a pause: one day.
const LEAP_S: f64 = 86_400.0;

/// Below this, a cadence counts the steps of one foot: nobody runs or walks at 130 steps per
/// minute of one foot, and hardly anyone runs at fewer than 130 of both.
const ONE_FOOT_MAX: f64 = 130.0;

/// A position in degrees. `None` when out of range, or at 0° 0°, which receivers without a
/// fix write and where nobody runs.
pub(super) fn position(lat: Option<f64>, lon: Option<f64>) -> Option<(f64, f64)> {
    let (lat, lon) = (lat?, lon?);
    let valid = lat.abs() <= 90.0 && lon.abs() <= 180.0 && (lat != 0.0 || lon != 0.0);
    valid.then_some((lat, lon))
}

/// Metres between two positions in degrees along a great circle (haversine), without altitude.
pub(super) fn distance_m(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let half_lat = (lat_b - lat_a) / 2.0;
    let half_lon = (b.1 - a.1).to_radians() / 2.0;
    let h = half_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * half_lon.sin().powi(2);
    2.0 * EARTH_RADIUS_M * h.clamp(0.0, 1.0).sqrt().asin()
}

/// Gives samples their cumulative distance from positions, where none has one.
pub(super) fn fill_distance(samples: &mut [Sample]) {
    if samples.iter().any(|s| s.distance_m.is_some()) {
        return;
    }
    let mut total = 0.0;
    let mut last = None;
    for sample in samples {
        let Some(here) = position(sample.lat_deg, sample.lon_deg) else {
            continue;
        };
        total += last.map_or(0.0, |there| distance_m(there, here));
        last = Some(here);
        sample.distance_m = Some(total);
    }
}

/// Mean and highest heart rate in beats per minute. Each `None` without a single reading.
pub(super) fn heart_rate(samples: &[Sample]) -> (Option<f64>, Option<f64>) {
    let mut sum = 0.0;
    let mut count = 0_u32;
    let mut highest = None;
    for hr in samples.iter().filter_map(|s| s.hr_bpm) {
        sum += hr;
        count += 1;
        highest = Some(highest.map_or(hr, |h: f64| h.max(hr)));
    }
    let mean = (count > 0).then(|| sum / f64::from(count));
    (mean, highest)
}

/// A heart rate a person can have. Zero means a strap without contact: unknown.
pub(super) fn plausible_hr(bpm: f64) -> Option<f64> {
    (bpm > 0.0 && bpm <= 300.0).then_some(bpm)
}

/// Steps per minute of both feet from a cadence as files hold it, mostly of one foot.
/// `None` for zero (no sensor and standing still are written alike) and for sports without steps.
pub(super) fn steps_per_minute(raw: f64, sport: Sport) -> Option<f64> {
    if matches!(sport, Sport::Cycling | Sport::Swimming) || raw <= 0.0 || raw > 2.0 * ONE_FOOT_MAX {
        None
    } else if raw < ONE_FOOT_MAX {
        Some(raw * 2.0)
    } else {
        Some(raw)
    }
}

/// Earliest and latest instant. `None` without samples.
pub(super) fn span(samples: &[Sample]) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let first = samples.iter().map(|s| s.at).min()?;
    let last = samples.iter().map(|s| s.at).max()?;
    Some((first, last))
}

/// Whether the clock goes backwards or leaps by more than a day between two samples.
pub(super) fn clock_jumps(samples: &[Sample]) -> bool {
    samples.windows(2).any(|pair| {
        let step = seconds_between(pair[0].at, pair[1].at);
        !(0.0..=LEAP_S).contains(&step)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_degree_of_latitude_is_111_km() {
        let d = distance_m((48.0, 2.0), (49.0, 2.0));
        assert!((d - 111_195.08).abs() < 0.01, "{d}");
        assert!(distance_m((48.0, 2.0), (48.0, 2.0)).abs() < 1e-9);
        // Across the date line the short way counts.
        let d = distance_m((0.0, 179.5), (0.0, -179.5));
        assert!((d - 111_195.08).abs() < 0.01, "{d}");
    }

    #[test]
    fn positions_out_of_range_are_unknown() {
        assert_eq!(position(Some(48.0), Some(2.0)), Some((48.0, 2.0)));
        assert_eq!(position(Some(0.0), Some(2.0)), Some((0.0, 2.0)));
        assert_eq!(position(Some(0.0), Some(0.0)), None);
        assert_eq!(position(Some(91.0), Some(0.0)), None);
        assert_eq!(position(Some(f64::NAN), Some(0.0)), None);
        assert_eq!(position(None, Some(2.0)), None);
    }

    #[test]
    fn cadence_is_of_both_feet() {
        assert_eq!(steps_per_minute(85.0, Sport::Running), Some(170.0));
        assert_eq!(steps_per_minute(172.0, Sport::Running), Some(172.0));
        assert_eq!(steps_per_minute(0.0, Sport::Running), None);
        assert_eq!(steps_per_minute(90.0, Sport::Cycling), None);
    }
}
