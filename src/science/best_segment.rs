//! The fastest stretch of a distance inside a run.

/// A stretch: when and where it began, and how long it took.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segment {
    pub from_m: f64,
    pub from_s: f64,
    pub duration_s: f64,
}

/// Longest gap between two points inside a stretch, seconds: beyond, satellites were lost.
const LONGEST_GAP_S: f64 = 5.0;

/// The fastest stretch of `wanted_m` in a run of cumulative distance and elapsed time, interpolated at both ends.
///
/// Source: two pointers over the distance (design choice). Elapsed time, not moving time. `None` for lists of different
/// lengths, that do not rise, for a run that is shorter, or where every stretch holds a gap over 5 s. Evidence: strong
/// (a recorded row).
///
/// ```
/// use allure::science::best_segment::fastest;
/// let distance: Vec<f64> = (0..=100).map(|s| f64::from(s) * 4.0).collect();
/// let time: Vec<f64> = (0..=100).map(f64::from).collect();
/// assert!((fastest(&distance, &time, 200.0).unwrap().duration_s - 50.0).abs() < 1e-9);
/// ```
pub fn fastest(distance_m: &[f64], time_s: &[f64], wanted_m: f64) -> Option<Segment> {
    let rises = distance_m.windows(2).all(|w| w[0] <= w[1]) && time_s.windows(2).all(|w| w[0] < w[1]);
    let finite = distance_m.iter().chain(time_s).all(|x| x.is_finite());
    if distance_m.len() != time_s.len() || !rises || !finite || wanted_m.is_nan() || wanted_m <= 0.0 {
        return None;
    }
    let ends_here = distance_m.iter().map(|d| d - wanted_m);
    let begins_here = distance_m.iter().copied();
    let mut starts: Vec<f64> = begins_here.chain(ends_here).collect();
    starts.sort_by(f64::total_cmp);
    let (first, last) = (*distance_m.first()?, *distance_m.last()?);
    // Counts points up to each index that end a gap, so that a stretch is checked at once.
    let mut gaps = vec![0_usize];
    for pair in time_s.windows(2) {
        let before = gaps.last().copied().unwrap_or(0);
        gaps.push(before + usize::from(pair[1] - pair[0] > LONGEST_GAP_S));
    }
    starts
        .into_iter()
        .filter(|from| *from >= first && from + wanted_m <= last)
        .filter_map(|from| {
            let (from_s, a) = time_leaving(distance_m, time_s, from)?;
            let (until_s, b) = time_reaching(distance_m, time_s, from + wanted_m)?;
            (gaps.get(b)? == gaps.get(a)? && until_s > from_s).then_some(Segment {
                from_m: from,
                from_s,
                duration_s: until_s - from_s,
            })
        })
        .min_by(|a, b| a.duration_s.total_cmp(&b.duration_s))
}

fn between(distance_m: &[f64], time_s: &[f64], at: usize, metres: f64) -> Option<f64> {
    let (d0, d1) = (distance_m.get(at)?, distance_m.get(at + 1)?);
    let (t0, t1) = (time_s.get(at)?, time_s.get(at + 1)?);
    Some(t0 + (t1 - t0) * (metres - d0) / (d1 - d0))
}

/// The last moment at a distance, and the index of the point before it.
fn time_leaving(distance_m: &[f64], time_s: &[f64], metres: f64) -> Option<(f64, usize)> {
    let at = distance_m.partition_point(|d| *d <= metres).checked_sub(1)?;
    Some((between(distance_m, time_s, at, metres)?, at))
}

/// The first moment at a distance, and the index of the point at or after it.
fn time_reaching(distance_m: &[f64], time_s: &[f64], metres: f64) -> Option<(f64, usize)> {
    let at = distance_m.partition_point(|d| *d < metres);
    let time = match at.checked_sub(1) {
        Some(before) => between(distance_m, time_s, before, metres)?,
        None => *time_s.first()?,
    };
    Some((time, at))
}

/// A stretch faster than this many times one's own best half minute was measured wrongly (science reference 10).
const FASTER_THAN_OWN_BEST: f64 = 1.15;
const OWN_BEST_S: f64 = 30.0;
/// Mean slope of a stretch below which it is downhill, a ratio.
const DOWNHILL: f64 = -0.03;

/// Why a stretch is no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejected {
    /// Faster than 1.15 times the best half minute of the same run.
    TooFast,
    /// A mean slope below −3 %.
    Downhill,
}

impl Rejected {
    pub fn id(self) -> &'static str {
        match self {
            Self::TooFast => "too_fast",
            Self::Downhill => "downhill",
        }
    }
}

/// What is wrong with a stretch of `wanted_m` found in a run of cumulative distance, elapsed time and altitude. `None`
/// where nothing is, and where altitudes are missing and it is slow enough.
///
/// Source: science reference 10 (design choice). Gaps over 5 s never get here: [`fastest`] passes them over. Evidence:
/// weak.
pub fn rejected(
    segment: &Segment,
    wanted_m: f64,
    (distance_m, time_s): (&[f64], &[f64]),
    altitude_m: &[f64],
) -> Option<Rejected> {
    let own_best = best_half_minute(distance_m, time_s);
    if own_best.is_some_and(|best| wanted_m / segment.duration_s > FASTER_THAN_OWN_BEST * best) {
        return Some(Rejected::TooFast);
    }
    let at = |metres: f64| {
        let after = distance_m
            .partition_point(|d| *d < metres)
            .min(distance_m.len().saturating_sub(1));
        altitude_m.get(after).copied()
    };
    let fall = at(segment.from_m + wanted_m)? - at(segment.from_m)?;
    (altitude_m.len() == distance_m.len() && fall / wanted_m < DOWNHILL).then_some(Rejected::Downhill)
}

/// Metres per second of the fastest half minute between two points without a gap. `None` without such a one.
fn best_half_minute(distance_m: &[f64], time_s: &[f64]) -> Option<f64> {
    let mut from = 0;
    let mut best: Option<f64> = None;
    for (to, now) in time_s.iter().enumerate() {
        if to > 0 && now - time_s.get(to - 1)? > LONGEST_GAP_S {
            from = to;
        }
        while now - time_s.get(from + 1).copied().unwrap_or(*now) >= OWN_BEST_S {
            from += 1;
        }
        let seconds = now - time_s.get(from)?;
        if seconds >= OWN_BEST_S {
            let speed = (distance_m.get(to)? - distance_m.get(from)?) / seconds;
            best = Some(best.map_or(speed, |b| b.max(speed)));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two minutes at 3 m/s, one at 5, two at 3.
    fn surge() -> (Vec<f64>, Vec<f64>) {
        let time: Vec<f64> = (0..=300).map(f64::from).collect();
        let distance = time
            .iter()
            .map(|t| 3.0 * t + 2.0 * (t - 120.0).clamp(0.0, 60.0))
            .collect();
        (distance, time)
    }

    #[test]
    fn the_surge_is_found_with_its_ends_between_points() {
        let (distance, time) = surge();
        let found = fastest(&distance, &time, 299.0).unwrap();
        assert!((found.duration_s - 59.8).abs() < 1e-9);
        let mut last = 0.0;
        for metres in (50..1_000).step_by(10) {
            let duration = fastest(&distance, &time, f64::from(metres)).unwrap().duration_s;
            assert!(duration > last);
            last = duration;
        }
        assert_eq!(fastest(&distance, &time, 5_000.0), None);
        assert_eq!(fastest(&distance, &time[1..], 100.0), None);
        assert_eq!(fastest(&[], &[], 100.0), None);
    }

    #[test]
    fn a_leap_and_a_descent_are_no_records() {
        // Four metres a second, and a leap of 60 m within one.
        let time: Vec<f64> = (0..=120).map(f64::from).collect();
        let distance: Vec<f64> = time
            .iter()
            .map(|t| 4.0 * t + if *t > 60.0 { 56.0 } else { 0.0 })
            .collect();
        let leap = fastest(&distance, &time, 100.0).unwrap();
        assert_eq!(rejected(&leap, 100.0, (&distance, &time), &[]), Some(Rejected::TooFast));
        let even: Vec<f64> = time.iter().map(|t| 4.0 * t).collect();
        let found = fastest(&even, &time, 400.0).unwrap();
        let slope = |share: f64| even.iter().map(|d| 500.0 + share * d).collect::<Vec<f64>>();
        let run = (even.as_slice(), time.as_slice());
        assert_eq!(rejected(&found, 400.0, run, &slope(-0.031)), Some(Rejected::Downhill));
        assert_eq!(rejected(&found, 400.0, run, &slope(-0.029)), None);
        assert_eq!(rejected(&found, 400.0, run, &[]), None);
    }

    #[test]
    fn standing_still_counts_and_a_gap_does_not() {
        let still = fastest(&[0.0, 10.0, 10.0, 20.0], &[0.0, 2.0, 6.0, 8.0], 20.0).unwrap();
        assert!((still.duration_s - 8.0).abs() < 1e-9);
        // The jump of ten seconds would be the fastest stretch.
        let distance = [0.0, 10.0, 20.0, 200.0, 210.0, 220.0, 230.0];
        let time = [0.0, 4.0, 8.0, 18.0, 22.0, 26.0, 30.0];
        assert!((fastest(&distance, &time, 20.0).unwrap().duration_s - 8.0).abs() < 1e-9);
        assert_eq!(fastest(&distance, &time, 100.0), None);
    }
}
