//! Workouts put together: kind, amount, target, steps and the rules they name.

use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::{Reason, SessionKind, Step, StepKind, Target, Workout};
use crate::domain::state::TrainingPaces;
use crate::domain::units::Pace;

/// Identifiers of the rules a reason may name, each with what its figures are, in order. Words exist for each.
pub const RULES: &[(&str, &str)] = &[
    ("h1", "limit of a single run (m), longest of 30 days (m), ratio 1.10"),
    ("h2", "limit of the week (m), reference week (m), done this week (m)"),
    ("h4", "days since or until the hard day or race, days needed"),
    ("h8", "days in a row around this one"),
    (
        "h9",
        "pain from which no hard session is given (3), pain from which rest is (5)",
    ),
    ("readiness", "sum of the three answers"),
    ("easy_median", "median easy pace, fast end, slow end (s/km)"),
    ("no_history", "days since the last run where there is one"),
    ("first_weeks", "none"),
    (
        "told_start",
        "limit of a single run (m or s), longest run told (m or s), each where known",
    ),
    (
        "told_week",
        "limit of a single run (m), week told (m), runs a week it is shared among",
    ),
    (
        "told_h2",
        "limit of the week (m), week told or reckoned from what was (m)",
    ),
    ("day_limit", "time told for that weekday (s)"),
    ("long_day", "share of the week (ratio), week aimed at (m)"),
    (
        "quality_share",
        "share of the week (ratio), week aimed at (m), hard metres",
    ),
    ("taper", "days left, share of the usual run (ratio)"),
    ("race_day", "distance (m), target time (s), each where known"),
    ("race_too_soon", "days since the race before, days it takes"),
    (
        "race_unready",
        "distance of the race (m), longest run of ten weeks (m) where there is one",
    ),
    ("pain", "pain, 0 to 10"),
    ("flag", "none"),
    ("cleared", "last day of short and easy runs"),
    ("healed", "last day of the gentle return after a pain"),
    ("no_quality", "last day without quality"),
    ("availability", "none"),
    ("away", "none"),
    ("weekly_runs", "most runs a week"),
    ("moved_by_you", "none"),
    ("rhythm", "usual runs a week"),
    ("already_run", "distance run that day (m) where known"),
];

/// Easy running as exertion, 0 to 10; walk-run; quality at threshold and in intervals; a race.
pub const EASY_EFFORT: Target = Target::Effort { low: 2, high: 4 };
const THRESHOLD_EFFORT: Target = Target::Effort { low: 6, high: 7 };
const INTERVAL_EFFORT: Target = Target::Effort { low: 7, high: 8 };
pub const RACE_EFFORT: Target = Target::Effort { low: 8, high: 10 };
/// Ends of the easy range around the median pace, ratios (design choice).
const EASY_FAST: f64 = 0.97;
const EASY_SLOW: f64 = 1.05;
/// Ends of the range around a quality pace, ratios (design choice).
const QUALITY_ROOM: f64 = 0.01;

/// Warm-up and least cool-down of a quality session, metres (design choice).
const WARM_UP_M: f64 = 2_000.0;
const COOL_DOWN_LEAST_M: f64 = 1_000.0;
/// Easy jog covers about this many metres in a second (design choice).
const JOG_M_S: f64 = 2.2;
/// Most of the week at threshold and in intervals, ratios (Daniels 2021: 10 % and 8 %).
const THRESHOLD_SHARE: f64 = 0.10;
const INTERVAL_SHARE: f64 = 0.08;
/// One repetition in metres, its easy jog in seconds, and the fewest and most repetitions (design choice).
const THRESHOLD_REP: (f64, f64) = (1_000.0, 60.0);
const INTERVAL_REP: (f64, f64) = (400.0, 90.0);
const FEWEST_REPS: f64 = 2.0;
const MOST_THRESHOLD_REPS: f64 = 6.0;
const MOST_INTERVAL_REPS: f64 = 12.0;

/// Down to half kilometres from 3 km on, else to hundreds of metres: a plan is run by feel, and never above a limit.
pub fn rounded_down(metres: f64) -> f64 {
    let step = if metres >= 3_000.0 { 500.0 } else { 100.0 };
    (metres / step + 1e-9).floor() * step
}

pub fn reason(rule: &str, figures: Vec<Figure>) -> Reason {
    Reason {
        rule: rule.to_owned(),
        figures,
    }
}

/// A count, ratio or distance that a rule weighed.
pub fn weighed(value: f64, unit: Unit, rule: &str) -> Figure {
    Figure::computed(value, unit, rule, &[], Evidence::Moderate)
}

pub fn rest(reasons: Vec<Reason>) -> Workout {
    Workout {
        kind: SessionKind::Rest,
        distance_m: None,
        duration_s: None,
        target: None,
        steps: Vec::new(),
        reasons,
        evidence: Evidence::Moderate,
    }
}

/// Easy range around the median easy pace, with its reason; exertion where no pace is known.
pub fn easy_target(median: Option<&Figure>) -> (Target, Option<Reason>) {
    let Some(median) = median else {
        return (EASY_EFFORT, None);
    };
    let (fast, slow) = (median.value * EASY_FAST, median.value * EASY_SLOW);
    let end = |value: f64| {
        let inputs = [("easy_pace", median.value)];
        Figure::computed(value, Unit::SecondsPerKm, "easy_range", &inputs, median.evidence)
    };
    let why = reason("easy_median", vec![median.clone(), end(fast), end(slow)]);
    let target = Target::Pace {
        fast: Pace(fast),
        slow: Pace(slow),
    };
    (target, Some(why))
}

/// Both ends of the easy pace, seconds per kilometre, fast end first: around the median of what is run easily, else
/// what the index gives. `None` with neither.
///
/// Source: the range every easy session is given. Evidence: that of the median or of the index.
pub fn easy_range(median: Option<&Figure>, paces: Option<&TrainingPaces>) -> Option<(Figure, Figure)> {
    let of_index = || paces.map(|p| (p.easy_fast.clone(), p.easy_slow.clone()));
    let (_, why) = easy_target(median);
    let ends = why.and_then(|why| match why.figures.as_slice() {
        [_, fast, slow] => Some((fast.clone(), slow.clone())),
        _ => None,
    });
    ends.or_else(of_index)
}

/// An easy or long run led by distance.
pub fn steady(kind: SessionKind, distance_m: f64, target: Target, reasons: Vec<Reason>) -> Workout {
    Workout {
        kind,
        distance_m: Some(distance_m),
        duration_s: None,
        target: Some(target),
        steps: Vec::new(),
        reasons,
        evidence: Evidence::Moderate,
    }
}

/// An easy run or walk-run led by time.
pub fn timed(kind: SessionKind, duration_s: f64, steps: Vec<Step>, reasons: Vec<Reason>) -> Workout {
    Workout {
        kind,
        distance_m: None,
        duration_s: Some(duration_s),
        target: Some(EASY_EFFORT),
        steps,
        reasons,
        evidence: Evidence::Weak,
    }
}

/// A quality session of `distance_m` metres in all: threshold kilometres, or 400 m intervals in weeks of odd number.
/// `None` where warm-up, two repetitions and cool-down do not fit.
pub fn quality(
    distance_m: f64,
    week_m: f64,
    intervals: bool,
    paces: Option<&TrainingPaces>,
    easy: Target,
    mut reasons: Vec<Reason>,
) -> Option<Workout> {
    let ((rep_m, jog_s), share, most) = if intervals {
        (INTERVAL_REP, INTERVAL_SHARE, MOST_INTERVAL_REPS)
    } else {
        (THRESHOLD_REP, THRESHOLD_SHARE, MOST_THRESHOLD_REPS)
    };
    let jog_m = jog_s * JOG_M_S;
    let room = (distance_m - WARM_UP_M - COOL_DOWN_LEAST_M) / (rep_m + jog_m);
    let reps = (week_m * share / rep_m).min(room).min(most).floor();
    if reps < FEWEST_REPS || reps.is_nan() {
        return None;
    }
    let pace = paces.map(|p| if intervals { &p.interval } else { &p.threshold });
    let target = pace.map_or(if intervals { INTERVAL_EFFORT } else { THRESHOLD_EFFORT }, |p| {
        Target::Pace {
            fast: Pace(p.value * (1.0 - QUALITY_ROOM)),
            slow: Pace(p.value * (1.0 + QUALITY_ROOM)),
        }
    });
    let evidence = pace.map_or(Evidence::Weak, |p| p.evidence);
    let hard_zone = if intervals { 3 } else { 2 };
    let step = |kind: StepKind, times: u16, metres: f64, recovery_s: f64, target: Target| Step {
        kind,
        times,
        duration_s: None,
        distance_m: Some(metres),
        recovery_s,
        target,
        zone: if kind == StepKind::Run { hard_zone } else { 1 },
    };
    let cool_m = distance_m - WARM_UP_M - reps * (rep_m + jog_m);
    let figures = vec![
        weighed(share, Unit::Ratio, "quality_share"),
        weighed(week_m, Unit::Metres, "week_target"),
        weighed(reps * rep_m, Unit::Metres, "quality_metres"),
    ];
    reasons.insert(0, reason("quality_share", figures));
    Some(Workout {
        kind: SessionKind::Quality,
        distance_m: Some(distance_m),
        duration_s: None,
        target: Some(target),
        steps: vec![
            step(StepKind::WarmUp, 1, WARM_UP_M, 0.0, easy),
            // Between two and twelve.
            step(StepKind::Run, reps as u16, rep_m, jog_s, target),
            step(StepKind::CoolDown, 1, cool_m, 0.0, easy),
        ],
        reasons,
        evidence,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_round_down_so_that_no_limit_is_passed() {
        assert_eq!(
            [11_000.0, 10_999.0, 3_000.0, 2_999.0, 1_100.0 * 1.1]
                .map(rounded_down)
                .to_vec(),
            vec![11_000.0, 10_500.0, 3_000.0, 2_900.0, 1_200.0]
        );
    }

    #[test]
    fn a_quality_session_adds_up_and_keeps_its_share() {
        let found = quality(8_000.0, 40_000.0, false, None, EASY_EFFORT, vec![]).unwrap();
        let run = &found.steps[1];
        assert_eq!((run.times, run.distance_m, run.recovery_s), (4, Some(1_000.0), 60.0));
        let stretches: f64 = found
            .steps
            .iter()
            .map(|s| f64::from(s.times) * (s.distance_m.unwrap() + s.recovery_s * JOG_M_S))
            .sum();
        assert!((stretches - 8_000.0).abs() < 1e-6);
        assert_eq!(found.target, Some(THRESHOLD_EFFORT));
        assert_eq!(quality(4_000.0, 40_000.0, false, None, EASY_EFFORT, vec![]), None);
        assert_eq!(quality(8_000.0, 15_000.0, false, None, EASY_EFFORT, vec![]), None);
    }
}
