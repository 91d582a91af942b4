//! Whether two recordings are one run: the same file again, another device's, or the whole of what was cut short.

use chrono::TimeDelta;

use super::place::{APART_M, TOGETHER_M, apart_m};
use crate::domain::activity::Recording;
use crate::domain::recorder::Recorder;

/// Two recordings of one run start within this of each other, unless they were in one place at one time.
pub const SAME_START: TimeDelta = TimeDelta::minutes(3);
/// How far apart in time the starts of such may lie: a phone that was started late, or a watch that was forgotten.
pub const LATE_START: TimeDelta = TimeDelta::minutes(30);
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

    /// Whether both know how far, or both how long.
    pub fn shares_a_figure(self, other: Self) -> bool {
        self.distance_m
            .and(other.distance_m)
            .or(self.duration_s.and(other.duration_s))
            .is_some()
    }

    /// Whether this one is clearly the longer: by distance where both know it, else by duration.
    pub fn exceeds(self, other: Self) -> bool {
        let longer = |a: Option<f64>, b: Option<f64>| Some(a? > b? * (1.0 + SAME_SIZE));
        longer(self.distance_m, other.distance_m)
            .or_else(|| longer(self.duration_s, other.duration_s))
            .unwrap_or(false)
    }
}

/// What a recording that has just arrived is to one that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kinship {
    /// It cannot be that run: it was elsewhere at the time.
    Elsewhere,
    /// Another run.
    Another,
    /// The same run by another device, or told in another way: worth keeping beside it.
    Beside,
    /// More of the same recording than is there: it takes its place.
    More,
    /// The same recording, or the beginning of it: nothing new.
    Known,
}

/// Whether `more` says all that `less` says, of recordings of one run by one recorder: the whole of what is cut, the
/// track of what was told in figures, the longer of two.
pub fn outdoes(more: &Recording, less: &Recording) -> bool {
    let (new, old) = (Size::of(more), Size::of(less));
    if more.cut != less.cut {
        return less.cut;
    }
    if more.samples.is_empty() != less.samples.is_empty() && old.agrees(new) {
        return less.samples.is_empty();
    }
    new.exceeds(old)
}

/// Compares two recordings of one sport. Without a start nothing can be said: `Another`.
pub fn kinship((there, by): (&Recording, Recorder), (arrived, now_by): (&Recording, Recorder)) -> Kinship {
    let (Some(a), Some(b)) = (there.start, arrived.start) else {
        return Kinship::Another;
    };
    let apart = apart_m(there, arrived);
    if apart.is_some_and(|metres| metres > APART_M) {
        return Kinship::Elsewhere;
    }
    let (gap, agree) = ((a - b).abs(), Size::of(there).agrees(Size::of(arrived)));
    let side_by_side = apart.is_some_and(|metres| metres <= TOGETHER_M) && gap <= LATE_START;
    if !(gap <= ONE_START || gap <= SAME_START && agree || side_by_side) {
        return Kinship::Another;
    }
    if by != now_by {
        return Kinship::Beside;
    }
    if outdoes(arrived, there) {
        Kinship::More
    } else if outdoes(there, arrived) || says_the_same(there, arrived) {
        Kinship::Known
    } else {
        Kinship::Beside
    }
}

/// Whether one recorder says the same twice, be it in another format: as many samples and no figure that differs.
fn says_the_same(there: &Recording, arrived: &Recording) -> bool {
    let same = |a: Option<f64>, b: Option<f64>| b.is_none() || a.zip(b).is_some_and(|(a, b)| (a - b).abs() < 1.0);
    there.samples.len() == arrived.samples.len()
        && same(there.distance_m, arrived.distance_m)
        && same(there.timer_s, arrived.timer_s)
        && same(there.avg_hr, arrived.avg_hr)
        && same(there.ascent_m, arrived.ascent_m)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::one_run::cases::{at, recording, track};

    const WATCH: Recorder = Recorder::Garmin;
    const PHONE: Recorder = Recorder::Phone;

    fn run(start_s: i64, metres: f64, seconds: f64, cut: bool) -> Recording {
        Recording {
            distance_m: Some(metres),
            timer_s: None,
            elapsed_s: Some(seconds),
            cut,
            ..recording(start_s)
        }
    }

    fn of_one(there: &Recording, arrived: &Recording) -> Kinship {
        kinship((there, WATCH), (arrived, WATCH))
    }

    fn of_two(there: &Recording, arrived: &Recording) -> Kinship {
        kinship((there, WATCH), (arrived, PHONE))
    }

    #[test]
    fn a_whole_file_outdoes_its_beginning_and_never_the_other_way() {
        let (whole, beginning) = (run(0, 10_000.0, 3_000.0, false), run(0, 4_200.0, 1_260.0, true));
        assert_eq!(of_one(&beginning, &whole), Kinship::More);
        assert_eq!(of_one(&whole, &beginning), Kinship::Known);
        // Nearly all of it was there: what is missing still counts.
        assert_eq!(of_one(&run(0, 9_900.0, 2_970.0, true), &whole), Kinship::More);
        // A longer beginning is more, a shorter one is nothing new.
        assert_eq!(of_one(&beginning, &run(2, 6_000.0, 1_800.0, true)), Kinship::More);
        assert_eq!(of_one(&run(0, 6_000.0, 1_800.0, true), &beginning), Kinship::Known);
        assert_eq!(of_one(&whole, &whole), Kinship::Known);
        // What a list told in figures, and then its track.
        let tracked = track(whole.clone(), 48.0, 2.0);
        assert_eq!(of_one(&whole, &tracked), Kinship::More);
        assert_eq!(of_one(&tracked, &whole), Kinship::Known);
        // Another device's is kept beside it, whole or not.
        assert_eq!(of_two(&beginning, &whole), Kinship::Beside);
    }

    #[test]
    fn two_devices_agree_and_two_runs_do_not() {
        let watch = run(0, 10_000.0, 3_000.0, false);
        assert_eq!(of_two(&watch, &run(110, 9_800.0, 2_940.0, false)), Kinship::Beside);
        // Two minutes later and half as long: that is another run.
        assert_eq!(of_two(&watch, &run(110, 5_000.0, 1_500.0, false)), Kinship::Another);
        assert_eq!(of_two(&watch, &run(200, 10_000.0, 3_000.0, false)), Kinship::Another);
        // A phone that gave up on the way was started with the watch.
        assert_eq!(of_two(&watch, &run(4, 5_000.0, 1_500.0, false)), Kinship::Beside);
        assert_eq!(of_one(&run(4, 5_000.0, 1_500.0, false), &watch), Kinship::More);
    }

    #[test]
    fn a_track_settles_what_clocks_leave_open() {
        let watch = track(recording(0), 48.0, 2.0);
        // Started at the same second, in another town: somebody else's.
        assert_eq!(of_two(&watch, &track(recording(0), 48.5, 2.0)), Kinship::Elsewhere);
        // Started ten minutes late, at the watch's side.
        let mut late = track(recording(0), 48.0, 2.0);
        late.samples.retain(|s| s.at >= at(600));
        late.start = Some(at(600));
        late.distance_m = Some(8_000.0);
        late.timer_s = Some(2_400.0);
        assert_eq!(of_two(&watch, &late), Kinship::Beside);
        // Without its positions it would be another run.
        for sample in &mut late.samples {
            sample.lat_deg = None;
        }
        assert_eq!(of_two(&watch, &late), Kinship::Another);
    }

    #[test]
    fn what_is_not_known_decides_nothing() {
        let nameless = Recording {
            start: None,
            ..run(0, 1.0, 1.0, true)
        };
        assert_eq!(of_one(&nameless, &run(0, 10.0, 10.0, false)), Kinship::Another);
        let sizeless = Recording {
            distance_m: None,
            elapsed_s: None,
            ..run(0, 1.0, 1.0, false)
        };
        assert_eq!(of_two(&sizeless, &run(0, 10_000.0, 3_000.0, false)), Kinship::Beside);
    }
}
