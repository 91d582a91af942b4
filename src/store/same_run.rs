//! Whether two recordings are one run: the same file again, another device's, or the whole of what was cut short.

use chrono::TimeDelta;

use crate::domain::activity::Recording;

/// Two recordings of one run start within this of each other.
pub const SAME_START: TimeDelta = TimeDelta::minutes(3);
/// …and their distances or durations differ by at most this share.
const SAME_SIZE: f64 = 0.05;
/// A run can be started only once in this time: whatever their sizes, two recordings are of one run.
const ONE_START: TimeDelta = TimeDelta::seconds(10);

/// How far and how long, metres and seconds. `None`: not known, which agrees with anything.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    pub distance_m: Option<f64>,
    pub duration_s: Option<f64>,
}

impl Size {
    pub fn of(recording: &Recording) -> Self {
        Self {
            distance_m: recording.distance_m,
            duration_s: recording.timer_s.or(recording.elapsed_s),
        }
    }

    /// Whether both are of one size, within what devices disagree.
    pub fn agrees(self, other: Self) -> bool {
        let close = |a: Option<f64>, b: Option<f64>| match (a, b) {
            (Some(a), Some(b)) => (a - b).abs() <= SAME_SIZE * a.max(b),
            _ => true,
        };
        close(self.distance_m, other.distance_m) && close(self.duration_s, other.duration_s)
    }

    /// Whether this one is clearly the longer: by distance where both know it, else by duration.
    fn exceeds(self, other: Self) -> bool {
        let longer = |a: Option<f64>, b: Option<f64>| Some(a? > b? * (1.0 + SAME_SIZE));
        longer(self.distance_m, other.distance_m)
            .or_else(|| longer(self.duration_s, other.duration_s))
            .unwrap_or(false)
    }
}

/// What a recording that has just arrived is to one that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kinship {
    /// Another run.
    Another,
    /// The same run, or the beginning of it: nothing new.
    Known,
    /// More of the same run than is there.
    More,
}

/// Compares two recordings of one sport. Without a start nothing can be said: `Another`.
pub fn kinship(there: &Recording, arrived: &Recording) -> Kinship {
    let (Some(a), Some(b)) = (there.start, arrived.start) else {
        return Kinship::Another;
    };
    let (old, new) = (Size::of(there), Size::of(arrived));
    // A list told of it in figures, and here is the recording.
    let richer = there.samples.is_empty() && !arrived.samples.is_empty() && old.agrees(new);
    if (a - b).abs() > ONE_START {
        return match (a - b).abs() <= SAME_START && old.agrees(new) {
            true if richer => Kinship::More,
            true => Kinship::Known,
            false => Kinship::Another,
        };
    }
    let whole_at_last = there.cut && !arrived.cut;
    if whole_at_last || richer || new.exceeds(old) {
        Kinship::More
    } else {
        Kinship::Known
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::Sport;
    use chrono::DateTime;

    fn run(start_s: i64, metres: f64, seconds: f64, cut: bool) -> Recording {
        Recording {
            sport: Sport::Running,
            sport_label: None,
            start: DateTime::from_timestamp(1_700_000_000 + start_s, 0),
            distance_m: Some(metres),
            timer_s: None,
            elapsed_s: Some(seconds),
            avg_hr: None,
            max_hr: None,
            ascent_m: None,
            laps: Vec::new(),
            samples: Vec::new(),
            device: None,
            title: None,
            cut,
        }
    }

    #[test]
    fn a_whole_file_outdoes_its_beginning_and_never_the_other_way() {
        let (whole, beginning) = (run(0, 10_000.0, 3_000.0, false), run(0, 4_200.0, 1_260.0, true));
        assert_eq!(kinship(&beginning, &whole), Kinship::More);
        assert_eq!(kinship(&whole, &beginning), Kinship::Known);
        // Nearly all of it was there: what is missing still counts.
        assert_eq!(kinship(&run(0, 9_900.0, 2_970.0, true), &whole), Kinship::More);
        // A longer beginning is more, a shorter one is nothing new.
        assert_eq!(kinship(&beginning, &run(2, 6_000.0, 1_800.0, true)), Kinship::More);
        assert_eq!(kinship(&run(0, 6_000.0, 1_800.0, true), &beginning), Kinship::Known);
        assert_eq!(kinship(&whole, &whole), Kinship::Known);
    }

    #[test]
    fn two_devices_agree_and_two_runs_do_not() {
        let watch = run(0, 10_000.0, 3_000.0, false);
        assert_eq!(kinship(&watch, &run(110, 9_800.0, 2_940.0, false)), Kinship::Known);
        // Two minutes later and half as long: that is another run.
        assert_eq!(kinship(&watch, &run(110, 5_000.0, 1_500.0, false)), Kinship::Another);
        assert_eq!(kinship(&watch, &run(200, 10_000.0, 3_000.0, false)), Kinship::Another);
        // A phone that gave up on the way was started with the watch.
        assert_eq!(kinship(&watch, &run(4, 5_000.0, 1_500.0, false)), Kinship::Known);
        assert_eq!(kinship(&run(4, 5_000.0, 1_500.0, false), &watch), Kinship::More);
    }

    #[test]
    fn what_is_not_known_decides_nothing() {
        let nameless = Recording {
            start: None,
            ..run(0, 1.0, 1.0, true)
        };
        assert_eq!(kinship(&nameless, &run(0, 10.0, 10.0, false)), Kinship::Another);
        let sizeless = Recording {
            distance_m: None,
            elapsed_s: None,
            ..run(0, 1.0, 1.0, false)
        };
        assert_eq!(kinship(&sizeless, &run(0, 10_000.0, 3_000.0, false)), Kinship::Known);
    }
}
