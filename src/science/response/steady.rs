//! A recording without its first minutes, as what it says of fitness: speed on the flat, heart rate, and what spoils it.

use chrono::{DateTime, Utc};

use crate::domain::activity::{Recording, Sample, Steady};
use crate::science::decoupling::pa_hr_pct;
use crate::science::grade::strava_factor;
use crate::science::runs::median;

/// Seconds left out at the beginning: the heart lags behind (science reference 9).
const WARM_UP_S: f64 = 600.0;
/// Metres over which a slope is measured: altitudes are too coarse for less (design choice).
const SLOPE_OVER_M: f64 = 100.0;
/// Below this many metres per second nobody runs.
const STANDING_M_S: f64 = 0.7;
/// A step of 20 m or more faster than this many metres per second is no runner's.
const LEAP_M_S: f64 = 12.5;
const LEAP_M: f64 = 20.0;
/// Halves are compared from an hour on (Friel).
const HALVES_FROM_S: f64 = 3_600.0;
/// The end of a race or test whose mean heart rate is the threshold's, seconds (Friel).
const LAST_S: f64 = 1_200.0;
/// A stretch without this share of heart rates says nothing of the heart.
const COVERED: f64 = 0.95;

/// One step between two samples.
#[derive(Debug, Clone, Copy)]
struct Step {
    /// Seconds since the first sample, at the end of the step.
    until_s: f64,
    seconds: f64,
    metres: f64,
    graded_m: f64,
    hr: Option<f64>,
}

/// What the samples say beyond the first ten minutes. `None` for a recording of ten minutes or less, without distances,
/// or whose clock runs backwards.
///
/// Source: science reference 5 and 9 (design choice); slopes over 100 m by the curve of equal heart rate. Evidence:
/// moderate.
pub fn steady(recording: &Recording) -> Option<Steady> {
    let (steps, climbed) = steps(&recording.samples)?;
    let duration_s: f64 = steps.iter().map(|s| s.seconds).sum();
    let metres: f64 = steps.iter().map(|s| s.metres).sum();
    if duration_s <= 0.0 || metres <= 0.0 {
        return None;
    }
    let end = steps.last()?.until_s;
    let middle = end - duration_s / 2.0;
    let warm: Vec<f64> = recording.samples.iter().filter_map(|s| s.temperature_c).collect();
    Some(Steady {
        graded_m: steps.iter().map(|s| s.graded_m).sum(),
        duration_s,
        avg_hr: mean_hr(&steps),
        hr_share: covered(&steps),
        steepness: climbed / metres,
        longest_stop_s: longest_stop(&steps),
        leaps: leaps(&steps),
        watch_c: median(warm),
        drift_pct: (duration_s >= HALVES_FROM_S)
            .then(|| {
                let (first, second): (Vec<Step>, Vec<Step>) = steps.iter().partition(|s| s.until_s <= middle);
                pa_hr_pct([speed(&first)?, speed(&second)?], [sure_hr(&first)?, sure_hr(&second)?])
            })
            .flatten(),
        last_20_min_hr: (duration_s >= LAST_S)
            .then(|| {
                let last: Vec<Step> = steps.iter().copied().filter(|s| s.until_s > end - LAST_S).collect();
                sure_hr(&last)
            })
            .flatten(),
    })
}

/// The steps beyond the warm-up, and the metres climbed and descended over them.
fn steps(samples: &[Sample]) -> Option<(Vec<Step>, f64)> {
    let first = samples.first()?.at;
    let mut points: Vec<(f64, f64, &Sample)> = Vec::new();
    for sample in samples {
        let Some(metres) = sample.distance_m.filter(|m| m.is_finite()) else {
            continue;
        };
        let second = since(first, sample.at);
        if points.last().is_some_and(|(s, m, _)| second <= *s || metres < *m) {
            // A clock or a distance that turns back by a step is passed over.
            continue;
        }
        points.push((second, metres, sample));
    }
    let slopes = slopes(&points);
    let mut climbed = 0.0;
    let mut steps = Vec::new();
    for (pair, slope) in points.windows(2).zip(slopes) {
        let ((from_s, from_m, _), (to_s, to_m, sample)) = (pair[0], pair[1]);
        if from_s < WARM_UP_S {
            continue;
        }
        let metres = to_m - from_m;
        climbed += slope.abs() * metres;
        steps.push(Step {
            until_s: to_s,
            seconds: to_s - from_s,
            metres,
            graded_m: metres * strava_factor(100.0 * slope).unwrap_or(1.0),
            hr: sample.hr_bpm,
        });
    }
    (!steps.is_empty()).then_some((steps, climbed))
}

/// Slope of every step, of the hundred metres it lies in; 0 where altitude is unknown.
fn slopes(points: &[(f64, f64, &Sample)]) -> Vec<f64> {
    let mut slopes = vec![0.0; points.len().saturating_sub(1)];
    let mut from = 0;
    for at in 1..points.len() {
        let metres = points[at].1 - points[from].1;
        if metres < SLOPE_OVER_M {
            continue;
        }
        if let (Some(low), Some(high)) = (points[from].2.altitude_m, points[at].2.altitude_m) {
            slopes[from..at].fill((high - low) / metres);
        }
        from = at;
    }
    slopes
}

fn since(first: DateTime<Utc>, at: DateTime<Utc>) -> f64 {
    (at - first).num_milliseconds() as f64 / 1_000.0
}

/// Share of the time with a heart rate.
fn covered(steps: &[Step]) -> f64 {
    let all: f64 = steps.iter().map(|s| s.seconds).sum();
    let with: f64 = steps.iter().filter(|s| s.hr.is_some()).map(|s| s.seconds).sum();
    if all > 0.0 { with / all } else { 0.0 }
}

fn mean_hr(steps: &[Step]) -> Option<f64> {
    let known = || steps.iter().filter_map(|s| Some((s.seconds, s.hr?)));
    let seconds: f64 = known().map(|(s, _)| s).sum();
    (seconds > 0.0).then(|| known().map(|(s, hr)| s * hr).sum::<f64>() / seconds)
}

fn sure_hr(steps: &[Step]) -> Option<f64> {
    mean_hr(steps).filter(|_| covered(steps) >= COVERED)
}

fn speed(steps: &[Step]) -> Option<f64> {
    let seconds: f64 = steps.iter().map(|s| s.seconds).sum();
    (seconds > 0.0).then(|| steps.iter().map(|s| s.graded_m).sum::<f64>() / seconds)
}

fn longest_stop(steps: &[Step]) -> f64 {
    let (mut longest, mut now) = (0.0_f64, 0.0);
    for step in steps {
        now = if step.metres / step.seconds < STANDING_M_S {
            now + step.seconds
        } else {
            0.0
        };
        longest = longest.max(now);
    }
    longest
}

fn leaps(steps: &[Step]) -> u32 {
    let leap = |s: &&Step| s.metres >= LEAP_M && s.metres / s.seconds > LEAP_M_S;
    steps.iter().filter(leap).count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::Sport;
    use chrono::TimeDelta;

    fn recording(seconds: i64, each: impl Fn(i64, &mut Sample)) -> Recording {
        let start = DateTime::from_timestamp(1_700_000_000, 0).unwrap();
        let sample = |second: i64| {
            let mut one = Sample {
                distance_m: Some(3.0 * second as f64),
                hr_bpm: Some(140.0),
                ..Sample::at(start + TimeDelta::seconds(second))
            };
            each(second, &mut one);
            one
        };
        Recording {
            sport: Sport::Running,
            sport_label: None,
            start: Some(start),
            distance_m: None,
            timer_s: None,
            elapsed_s: None,
            avg_hr: None,
            max_hr: None,
            ascent_m: None,
            laps: Vec::new(),
            samples: (0..=seconds).map(sample).collect(),
            device: None,
            title: None,
            cut: false,
        }
    }

    #[test]
    fn an_even_run_is_what_was_run_after_ten_minutes() {
        let found = steady(&recording(4_800, |_, _| {})).unwrap();
        assert!((found.duration_s - 4_200.0).abs() < 1e-9 && (found.graded_m - 12_600.0).abs() < 1e-6);
        assert_eq!((found.avg_hr, found.last_20_min_hr), (Some(140.0), Some(140.0)));
        assert_eq!((found.longest_stop_s, found.leaps, found.watch_c), (0.0, 0, None));
        assert!((found.hr_share - 1.0).abs() < 1e-12 && found.drift_pct.unwrap().abs() < 1e-9);
        assert_eq!(steady(&recording(600, |_, _| {})), None);
    }

    #[test]
    fn a_heart_that_climbs_drifts_and_holes_are_counted() {
        // 140 in the first half, 147 in the second: 100 × (1 − 140/147) is 4.76.
        let found = steady(&recording(4_800, |s, one| {
            one.hr_bpm = Some(if s <= 2_700 { 140.0 } else { 147.0 });
        }));
        assert!((found.unwrap().drift_pct.unwrap() - 4.7619).abs() < 1e-3);
        let holes = steady(&recording(1_600, |s, one| {
            one.hr_bpm = (s <= 1_100).then_some(140.0);
        }));
        let holes = holes.unwrap();
        assert!((holes.hr_share - 0.5).abs() < 1e-12 && holes.last_20_min_hr.is_none());
    }

    #[test]
    fn slopes_stops_and_leaps() {
        let up = steady(&recording(1_600, |_, one| {
            one.altitude_m = one.distance_m.map(|m| m * 0.05);
        }));
        let up = up.unwrap();
        assert!((up.steepness - 0.05).abs() < 2e-3, "{up:?}");
        assert!(up.graded_m > 1.1 * 3_000.0, "{up:?}");
        let broken = steady(&recording(1_600, |s, one| {
            let stood = (s - 700).clamp(0, 90) as f64;
            one.distance_m = Some(3.0 * (s as f64 - stood) + if s > 1_000 { 80.0 } else { 0.0 });
            one.temperature_c = Some(31.0);
        }));
        let broken = broken.unwrap();
        assert_eq!(
            (broken.longest_stop_s, broken.leaps, broken.watch_c),
            (90.0, 1, Some(31.0))
        );
    }
}
