//! What a session is steered by, as the runner chose: pace, heart rate or exertion.

use chrono::NaiveDate;

use crate::domain::athlete::{AimBy, Athlete, Physiology};
use crate::domain::plan::{SessionKind, Step, Target, Workout};

use super::plan::wishes::Wishes;
use super::workouts::EASY_EFFORT;

/// Measured maxima that are believed, beats per minute.
const MAXIMA_BPM: std::ops::RangeInclusive<u16> = 120..=230;
/// Shares of the maximum by purpose: easy, marathon pace, threshold (Daniels 2021); faster work between Pfitzinger's
/// 93 to 95 and Daniels's 98 to 100 %.
const EASY: [f64; 2] = [0.65, 0.79];
const MARATHON: [f64; 2] = [0.80, 0.90];
const THRESHOLD: [f64; 2] = [0.88, 0.92];
const FAST: [f64; 2] = [0.93, 0.98];
/// The same as shares of the threshold heart rate (Friel: zones 1 and 2, 3, 4, 5b; the low end of easy is a design choice).
const OF_THRESHOLD: [[f64; 2]; 4] = [[0.75, 0.89], [0.90, 0.94], [0.95, 1.00], [1.03, 1.06]];
/// The heart is steady only after about this long: shorter repetitions are run by exertion, seconds and metres (design
/// choice).
const SETTLES_S: f64 = 120.0;
const SETTLES_M: f64 = 500.0;
/// Exertion, 0 to 10, at marathon pace, at threshold, above it.
const MARATHON_EFFORT: Target = Target::Effort { low: 5, high: 6 };
const THRESHOLD_EFFORT: Target = Target::Effort { low: 6, high: 7 };
const FAST_EFFORT: Target = Target::Effort { low: 8, high: 9 };

/// The runner's choice with what it needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Aims {
    pub by: AimBy,
    /// Measured maximum, beats per minute. `None`: not known.
    pub max_bpm: Option<u16>,
    /// Threshold heart rate, beats per minute, which goes before the maximum. `None`: not known; without both, heart
    /// rate gives way to exertion.
    pub threshold_bpm: Option<u16>,
    /// Hilly ground and trails: a pace says nothing there, easy and long runs are by exertion.
    pub uneven: bool,
}

/// What an athlete chose.
pub fn of(athlete: &Athlete) -> Aims {
    let likes = &athlete.preferences;
    Aims::of(likes.aim_by, &athlete.physiology, Wishes::of(likes).uneven())
}

impl Aims {
    pub fn of(by: Option<AimBy>, body: &Physiology, uneven: bool) -> Self {
        Self {
            by: by.unwrap_or(AimBy::Pace),
            max_bpm: body.hr_max.filter(|b| MAXIMA_BPM.contains(b)),
            threshold_bpm: body.hr_threshold.filter(|b| MAXIMA_BPM.contains(b)),
            uneven,
        }
    }

    /// Heart rate was asked for, and neither a measured maximum nor a threshold is known.
    pub fn needs_max(self) -> bool {
        self.by == AimBy::HeartRate && self.max_bpm.or(self.threshold_bpm).is_none()
    }

    /// Every session of some days steered as chosen.
    pub fn week(self, mut days: Vec<(NaiveDate, Workout)>) -> Vec<(NaiveDate, Workout)> {
        for (_, workout) in &mut days {
            *workout = self.chosen(workout);
        }
        days
    }

    /// A session steered as chosen. Races, and turns of walking and running, stay as they are.
    ///
    /// Source: shares of the threshold by Friel, else of the measured maximum by Daniels and Pfitzinger. Evidence:
    /// moderate.
    #[must_use]
    pub fn chosen(self, workout: &Workout) -> Workout {
        let mut found = workout.clone();
        let plain = matches!(workout.kind, SessionKind::Race | SessionKind::WalkRun) || !workout.kind.runs();
        if plain || self.by == AimBy::Pace && !self.uneven {
            return found;
        }
        let kind = workout.kind;
        let hard = workout.steps.iter().max_by_key(|s| s.zone);
        let whole = hard.filter(|_| kind.quality()).map_or(1, |s| s.zone);
        let settles = !kind.quality() || hard.is_none_or(settles);
        found.target = workout.target.map(|t| self.aim(kind, whole, settles, t));
        for step in &mut found.steps {
            step.target = self.aim(kind, step.zone, settles_step(kind, step), step.target);
        }
        found
    }

    fn aim(self, kind: SessionKind, zone: u8, settles: bool, told: Target) -> Target {
        match self.by {
            // On uneven ground only what is easy gives up its pace.
            AimBy::Pace if zone >= 2 => told,
            AimBy::Pace | AimBy::Effort => effort(kind, zone, told),
            AimBy::HeartRate => self
                .beats(kind, zone)
                .filter(|_| settles)
                .unwrap_or_else(|| effort(kind, zone, told)),
        }
    }

    fn beats(self, kind: SessionKind, zone: u8) -> Option<Target> {
        let purpose = match zone {
            ..=1 => 0,
            2 if kind == SessionKind::MarathonPace => 1,
            2 => 2,
            3.. => 3,
        };
        let of_max = [EASY, MARATHON, THRESHOLD, FAST];
        let (of, shares) = match (self.threshold_bpm, self.max_bpm) {
            (Some(threshold), _) => (threshold, OF_THRESHOLD),
            (None, Some(max)) => (max, of_max),
            (None, None) => return None,
        };
        let [low, high] = shares[purpose].map(|s| (s * f64::from(of)).round() as u16);
        // What is told of the maximum bounds what a threshold asks for.
        let high = self.max_bpm.map_or(high, |max| high.min(max));
        Some(Target::HeartRate {
            low: low.min(high.saturating_sub(1)),
            high,
        })
    }
}

fn settles(step: &Step) -> bool {
    let long = step.duration_s.is_some_and(|s| s >= SETTLES_S);
    long || step.distance_m.is_some_and(|m| m >= SETTLES_M)
}

/// Strides, hills and fast repetitions are over before the heart tells anything.
fn settles_step(kind: SessionKind, step: &Step) -> bool {
    let brisk = step.zone >= 2 || kind == SessionKind::Strides;
    !brisk || settles(step)
}

/// A target by exertion is kept: the methodology chose it.
fn effort(kind: SessionKind, zone: u8, told: Target) -> Target {
    match (told, zone) {
        (Target::Effort { .. }, _) => told,
        (_, ..=1) => EASY_EFFORT,
        (_, 2) if kind == SessionKind::MarathonPace => MARATHON_EFFORT,
        (_, 2) => THRESHOLD_EFFORT,
        (_, 3..) => FAST_EFFORT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::figure::Evidence;
    use crate::domain::plan::StepKind;
    use crate::domain::units::Pace;

    const PACE: Target = Target::Pace {
        fast: Pace(240.0),
        slow: Pace(245.0),
    };

    fn step(zone: u8, duration_s: f64) -> Step {
        Step {
            kind: StepKind::Run,
            times: 5,
            duration_s: Some(duration_s),
            distance_m: None,
            recovery_s: 60.0,
            target: PACE,
            zone,
        }
    }

    fn workout(kind: SessionKind, steps: Vec<Step>) -> Workout {
        Workout {
            kind,
            distance_m: Some(10_000.0),
            duration_s: None,
            target: Some(PACE),
            steps,
            reasons: Vec::new(),
            evidence: Evidence::Moderate,
        }
    }

    fn targets(aims: Aims, workout: &Workout) -> (Option<Target>, Vec<Target>) {
        let found = aims.chosen(workout);
        (found.target, found.steps.iter().map(|s| s.target).collect())
    }

    #[test]
    fn heart_rate_leads_where_the_heart_can_follow() {
        let aims = Aims {
            by: AimBy::HeartRate,
            max_bpm: Some(190),
            threshold_bpm: None,
            uneven: false,
        };
        let beats = |low, high| Target::HeartRate { low, high };
        let tempo = workout(SessionKind::Tempo, vec![step(1, 900.0), step(2, 480.0)]);
        let (whole, steps) = targets(aims, &tempo);
        assert_eq!(
            (whole, steps),
            (Some(beats(167, 175)), vec![beats(124, 150), beats(167, 175)])
        );
        let short = workout(SessionKind::Interval, vec![step(1, 900.0), step(3, 60.0)]);
        assert_eq!(
            targets(aims, &short),
            (Some(FAST_EFFORT), vec![beats(124, 150), FAST_EFFORT])
        );
        let strides = workout(SessionKind::Strides, vec![step(1, 2_400.0), step(1, 20.0)]);
        assert_eq!(targets(aims, &strides).0, Some(beats(124, 150)));
        let known = Aims {
            threshold_bpm: Some(172),
            ..aims
        };
        assert_eq!(targets(known, &tempo).1, vec![beats(129, 153), beats(163, 172)]);
        let race = workout(SessionKind::Race, Vec::new());
        assert_eq!(aims.chosen(&race), race);
    }

    #[test]
    fn an_unknown_maximum_leaves_exertion_and_a_pace_stays_a_pace() {
        let unknown = Aims {
            by: AimBy::HeartRate,
            max_bpm: None,
            threshold_bpm: None,
            uneven: false,
        };
        let tempo = workout(SessionKind::Tempo, vec![step(2, 480.0)]);
        assert!(unknown.needs_max());
        assert_eq!(targets(unknown, &tempo).1, vec![THRESHOLD_EFFORT]);
        let pace = Aims {
            by: AimBy::Pace,
            ..unknown
        };
        assert_eq!(pace.chosen(&tempo), tempo);
        let trail = Aims { uneven: true, ..pace };
        let easy = workout(SessionKind::Easy, Vec::new());
        assert_eq!(targets(trail, &easy).0, Some(EASY_EFFORT));
        assert_eq!(targets(trail, &tempo).1, vec![PACE]);
    }
}
