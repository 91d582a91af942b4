//! The fastest stretch of a recording over each record distance.

use chrono::{DateTime, Utc};

use super::moment::seconds_between;
use crate::domain::activity::{BestEffort, Recording, Sport};
use crate::domain::units::{HALF_MARATHON_M, MARATHON_M, METRES_PER_MILE};

/// Distances records are kept over, in metres.
pub const RECORD_DISTANCES_M: [f64; 11] = [
    400.0,
    800.0,
    1_000.0,
    1_500.0,
    METRES_PER_MILE,
    3_000.0,
    5_000.0,
    10_000.0,
    15_000.0,
    HALF_MARATHON_M,
    MARATHON_M,
];

/// Metres per second no stretch of 400 m or more exceeds on average. The world records run
/// from 9.3 (400 m) through 7.3 (1,500 m) to 5.9 (marathon); a runner of ours above 7.5 was
/// in a vehicle or lost by the receiver.
const MAX_AVERAGE_M_S: f64 = 7.5;
/// Metres per second no step between two samples exceeds, whatever its length (the fastest
/// 10 m ever run took 0.81 s) ...
const MAX_STEP_M_S: f64 = 12.5;
/// ... unless shorter than this many metres: receivers catch up in small steps.
const CATCH_UP_M: f64 = 20.0;
/// Seconds between samples from which a step is a gap, to be plausible in itself.
const GAP_S: f64 = 5.0;
/// Seconds between samples up to which a watch that saves memory may leave out what it could
/// draw straight, so that interpolating inside is sound. Longer gaps are crossed whole only.
const STRAIGHT_S: f64 = 10.0;
/// A gap may be run at most this much faster than the runner's own best half minute.
const GAP_FACTOR: f64 = 1.15;
/// Seconds of that half minute.
const OWN_BEST_S: f64 = 30.0;
/// A distance that falls by more metres, or a clock by more seconds, starts a new stretch;
/// less is jitter, and the sample is passed over.
const RESTART_M: f64 = 100.0;
const RESTART_S: f64 = 60.0;
/// So does a stop of this many seconds: whoever goes on after an hour starts afresh, and
/// clocks that leap do not leap by less.
const STOP_S: f64 = 3_600.0;

/// The fastest stretch over each of [`RECORD_DISTANCES_M`] that fits into the recording.
///
/// Time is elapsed time, pauses of less than an hour included; both ends are interpolated on the cumulative
/// distance. A stretch is refused when it averages more than 7.5 m/s, or when within it
/// - a step of 20 m or more is faster than 12.5 m/s, or
/// - in a gap of more than 5 s distance grows by more than 7.5 m/s, or in one of more than 10 s
///   by more than 1.15 times the best half minute recorded without such gaps, or
/// - one of its ends would fall into a gap of more than 10 s.
///
/// Empty without samples that have a distance, and for sports that are known not to be runs.
pub fn best_efforts(recording: &Recording) -> Vec<BestEffort> {
    let run = match recording.sport {
        Sport::Running => true,
        Sport::Other => recording.sport_label.is_none(),
        _ => false,
    };
    if !run {
        return Vec::new();
    }
    let lines = lines(recording);
    let own_best_m_s = lines.iter().filter_map(Line::best_half_minute).reduce(f64::max);
    let checked: Vec<_> = lines
        .iter()
        .map(|line| (line, line.implausible_steps(own_best_m_s)))
        .collect();
    RECORD_DISTANCES_M
        .iter()
        .filter_map(|&distance_m| {
            let fastest = checked.iter().filter_map(|(line, bad)| line.fastest(distance_m, bad));
            let duration_s = fastest.reduce(f64::min)?;
            Some(BestEffort { distance_m, duration_s })
        })
        .collect()
}

/// Cumulative distance over time: seconds strictly rising, metres never falling.
#[derive(Default)]
struct Line {
    seconds: Vec<f64>,
    metres: Vec<f64>,
}

/// The lines of a recording, broken where distance or clock starts again.
fn lines(recording: &Recording) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    let mut origin: Option<DateTime<Utc>> = None;
    for sample in &recording.samples {
        let Some(metres) = sample.distance_m.filter(|m| m.is_finite()) else {
            continue;
        };
        let second = seconds_between(*origin.get_or_insert(sample.at), sample.at);
        let Some(line) = lines.last_mut() else { break };
        if let (Some(&last_s), Some(&last_m)) = (line.seconds.last(), line.metres.last()) {
            let stopped = second - last_s > STOP_S || second < last_s - RESTART_S;
            if stopped || metres < last_m - RESTART_M {
                lines.push(Line {
                    seconds: vec![second],
                    metres: vec![metres],
                });
                continue;
            }
            if metres < last_m || second <= last_s {
                continue;
            }
        }
        line.seconds.push(second);
        line.metres.push(metres);
    }
    lines.retain(|line| line.seconds.len() >= 2);
    lines
}

impl Line {
    /// Seconds and metres of the step that ends at sample `end`.
    fn step(&self, end: usize) -> (f64, f64) {
        (
            self.seconds[end] - self.seconds[end - 1],
            self.metres[end] - self.metres[end - 1],
        )
    }

    /// Metres per second of the fastest half minute without a gap or a leap. `None` without one.
    fn best_half_minute(&self) -> Option<f64> {
        let mut best = None;
        let mut start = 0;
        for end in 1..self.seconds.len() {
            let (seconds, metres) = self.step(end);
            if seconds > STRAIGHT_S || leaps(seconds, metres) {
                start = end;
                continue;
            }
            // The latest start that still leaves half a minute.
            while self.seconds[end] - self.seconds[start + 1] >= OWN_BEST_S {
                start += 1;
            }
            let time = self.seconds[end] - self.seconds[start];
            if time >= OWN_BEST_S {
                let speed = (self.metres[end] - self.metres[start]) / time;
                best = Some(best.map_or(speed, |b: f64| b.max(speed)));
            }
        }
        best
    }

    /// How many implausible steps end at or before each sample.
    fn implausible_steps(&self, own_best_m_s: Option<f64>) -> Vec<u32> {
        let long_gap_m_s = own_best_m_s.map_or(MAX_AVERAGE_M_S, |own| MAX_AVERAGE_M_S.min(own * GAP_FACTOR));
        let mut count = vec![0; self.seconds.len()];
        for end in 1..self.seconds.len() {
            let (seconds, metres) = self.step(end);
            // Up to 10 s is ordinary recording, and a burst may well beat the half minute.
            let limit_m_s = if seconds > STRAIGHT_S {
                long_gap_m_s
            } else {
                MAX_AVERAGE_M_S
            };
            let lost = seconds > GAP_S && metres / seconds > limit_m_s;
            count[end] = count[end - 1] + u32::from(lost || leaps(seconds, metres));
        }
        count
    }

    /// Seconds of the fastest acceptable stretch over `distance_m`. The fastest of all has
    /// a sample at one end at least, so those with a sample at the start or at the end do.
    fn fastest(&self, distance_m: f64, bad: &[u32]) -> Option<f64> {
        let last = self.seconds.len() - 1;
        let mut best: Option<f64> = None;
        let mut offer = |time: f64, from: usize, to: usize| {
            let clean = bad[from] == bad[to];
            if clean && distance_m / time <= MAX_AVERAGE_M_S && best.is_none_or(|b| time < b) {
                best = Some(time);
            }
        };
        // A sample at the start; `to` is the first sample at or beyond the end.
        let mut to = 1;
        for from in 0..last {
            let goal = self.metres[from] + distance_m;
            while to < last && self.metres[to] < goal {
                to += 1;
            }
            if self.metres[to] < goal {
                break;
            }
            if let Some(end) = self.time_at(goal, to) {
                offer(end - self.seconds[from], from, to);
            }
        }
        // A sample at the end; `from + 1` is the first sample beyond the start.
        let mut from = 0;
        for to in 1..=last {
            let goal = self.metres[to] - distance_m;
            if goal < self.metres[0] {
                continue;
            }
            while from + 1 < to && self.metres[from + 1] <= goal {
                from += 1;
            }
            if let Some(start) = self.time_at(goal, from + 1) {
                offer(self.seconds[to] - start, from, to);
            }
        }
        best
    }

    /// The second at which `metres` was reached within the step that ends at sample `end`.
    /// `None` inside a gap too long to be drawn straight.
    fn time_at(&self, metres: f64, end: usize) -> Option<f64> {
        let (seconds, length) = self.step(end);
        let share = if length > 0.0 {
            (metres - self.metres[end - 1]) / length
        } else {
            0.0
        };
        let inside = share > 0.0 && share < 1.0;
        (!inside || seconds <= STRAIGHT_S).then(|| self.seconds[end - 1] + share * seconds)
    }
}

fn leaps(seconds: f64, metres: f64) -> bool {
    metres >= CATCH_UP_M && metres / seconds > MAX_STEP_M_S
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::Sample;

    /// A run through the given (second, metre) pairs.
    fn run(points: impl IntoIterator<Item = (f64, f64)>) -> Recording {
        let samples = points.into_iter().map(|(second, metres)| Sample {
            distance_m: Some(metres),
            ..Sample::at(DateTime::from_timestamp_millis(1_700_000_000_000 + (second * 1000.0) as i64).unwrap())
        });
        Recording {
            sport: Sport::Running,
            sport_label: Some("running".to_owned()),
            start: None,
            distance_m: None,
            timer_s: None,
            elapsed_s: None,
            avg_hr: None,
            max_hr: None,
            ascent_m: None,
            laps: vec![],
            samples: samples.collect(),
            device: None,
            title: None,
            cut: false,
        }
    }

    /// (distance, seconds) rounded to a tenth of a second.
    fn efforts(recording: &Recording) -> Vec<(f64, f64)> {
        best_efforts(recording)
            .iter()
            .map(|e| (e.distance_m, (e.duration_s * 10.0).round() / 10.0))
            .collect()
    }

    /// Constant speed, a sample every `step` seconds.
    fn even(speed_m_s: f64, step: f64, seconds: f64) -> Vec<(f64, f64)> {
        let count = (seconds / step) as usize;
        (0..=count)
            .map(|i| (i as f64 * step, i as f64 * step * speed_m_s))
            .collect()
    }

    #[test]
    fn an_even_run_gives_every_distance_that_fits() {
        assert_eq!(
            efforts(&run(even(4.0, 1.0, 400.0))),
            [(400.0, 100.0), (800.0, 200.0), (1000.0, 250.0), (1500.0, 375.0)]
        );
    }

    #[test]
    fn both_ends_are_interpolated() {
        // 3 m/s, then 400 m at 5 m/s between samples that fit neither end, then 3 m/s.
        let points = [(0.0, 0.0), (7.0, 21.0), (14.0, 42.0)]
            .into_iter()
            .chain((1..=9).map(|i| (14.0 + 9.0 * f64::from(i), 42.0 + 45.0 * f64::from(i))))
            .chain([(102.0, 462.0), (109.0, 483.0)]);
        assert_eq!(efforts(&run(points)), [(400.0, 80.0)]);
        // 10 m of the second, faster part are missing for 400 m: taken from the slow part.
        let points = [(0.0, 0.0), (10.0, 30.0)]
            .into_iter()
            .chain((1..=13).map(|i| (10.0 + 6.0 * f64::from(i), 30.0 + 30.0 * f64::from(i))));
        assert_eq!(efforts(&run(points)), [(400.0, 81.3)]);
    }

    #[test]
    fn a_pause_counts() {
        let mut points = even(4.0, 1.0, 50.0);
        points.extend(even(4.0, 1.0, 60.0).iter().map(|(s, m)| (s + 80.0, m + 200.0)));
        assert_eq!(efforts(&run(points)), [(400.0, 130.0)]);
    }

    #[test]
    fn nothing_spans_a_stop_of_an_hour() {
        let mut points = even(4.0, 1.0, 90.0);
        points.extend(even(4.0, 1.0, 90.0).iter().map(|(s, m)| (s + 3_700.0, m + 360.0)));
        assert_eq!(efforts(&run(points)), []);
    }

    #[test]
    fn a_leap_of_the_receiver_is_no_record() {
        let mut points = even(3.0, 1.0, 100.0);
        points.extend(even(3.0, 1.0, 200.0).iter().map(|(s, m)| (s + 101.0, m + 500.0)));
        // The leap of 200 m in a second is left out: only the second part holds 400 m.
        assert_eq!(efforts(&run(points)), [(400.0, 133.3)]);
    }

    #[test]
    fn a_gap_is_crossed_only_at_a_plausible_speed() {
        let with_gap = |metres: f64| {
            let mut points = even(3.0, 1.0, 100.0);
            points.extend(
                even(3.0, 1.0, 100.0)
                    .iter()
                    .map(|(s, m)| (s + 160.0, m + 300.0 + metres)),
            );
            efforts(&run(points))
        };
        // 60 s of lost signal at 3 m/s: a tunnel.
        assert_eq!(with_gap(180.0), [(400.0, 133.3)]);
        // At 5 m/s, against a best half minute of 3 m/s: not believed.
        assert_eq!(with_gap(300.0), []);
    }

    #[test]
    fn ordinary_gaps_of_smart_recording_are_believed() {
        assert_eq!(efforts(&run(even(4.0, 8.0, 120.0))), [(400.0, 100.0)]);
    }

    #[test]
    fn a_ride_recorded_as_a_run_is_no_record() {
        assert_eq!(efforts(&run(even(8.0, 1.0, 2000.0))), []);
        let mut ride = run(even(4.0, 1.0, 400.0));
        ride.sport = Sport::Cycling;
        assert_eq!(efforts(&ride), []);
    }

    #[test]
    fn distances_that_start_again_are_not_bridged() {
        let mut points = even(4.0, 1.0, 90.0);
        points.extend(even(4.0, 1.0, 90.0).iter().map(|(s, m)| (s + 91.0, *m)));
        assert_eq!(efforts(&run(points)), []);
        assert_eq!(efforts(&run([])), []);
        assert_eq!(efforts(&run([(0.0, 0.0)])), []);
    }
}
