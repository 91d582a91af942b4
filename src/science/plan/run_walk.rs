//! Running with planned walk breaks (Galloway).

use crate::domain::plan::{Step, StepKind, Target};

/// Pace in seconds per mile below which a ratio is used, seconds run, seconds walked (jeffgalloway.com).
const RATIOS: [(f64, f64, f64); 10] = [
    (435.0, 360.0, 30.0),
    (465.0, 330.0, 30.0),
    (495.0, 270.0, 30.0),
    (525.0, 210.0, 30.0),
    (555.0, 150.0, 30.0),
    (645.0, 90.0, 30.0),
    (735.0, 60.0, 30.0),
    (870.0, 30.0, 30.0),
    (945.0, 15.0, 30.0),
    (f64::INFINITY, 10.0, 30.0),
];
const KM_PER_MILE: f64 = 1.609_344;

/// Seconds run and walked in turns at a pace in seconds per kilometre.
///
/// Source: Galloway's published ratios (jeffgalloway.com). Evidence: weak (practice).
///
/// ```
/// use allure::science::plan::run_walk::ratio;
/// assert_eq!(ratio(420.0 / 1.609_344), (360.0, 30.0));
/// assert_eq!(ratio(420.0), (60.0, 30.0));
/// ```
pub fn ratio(pace_s_per_km: f64) -> (f64, f64) {
    let mile = pace_s_per_km * KM_PER_MILE;
    let (_, run, walk) = RATIOS
        .into_iter()
        .find(|(below, _, _)| mile < *below)
        .unwrap_or(RATIOS[RATIOS.len() - 1]);
    (run, walk)
}

/// A run shorter than this at the end of the turns is not worth a step of its own, seconds (design choice).
const LAST_TURN_S: f64 = 15.0;

/// A run of so many seconds in turns; what is left after the last whole turn is run.
pub fn steps(pace_s_per_km: f64, duration_s: f64, target: Target) -> Vec<Step> {
    let (run, walk) = ratio(pace_s_per_km);
    let times = (duration_s / (run + walk)).floor().clamp(0.0, 2_000.0);
    let left = (duration_s - times * (run + walk)).clamp(0.0, run).round();
    let step = |times: f64, seconds: f64, recovery_s: f64| Step {
        kind: StepKind::Run,
        times: times as u16,
        duration_s: Some(seconds),
        distance_m: None,
        recovery_s,
        target,
        zone: 1,
    };
    let mut steps = Vec::new();
    if times >= 1.0 {
        steps.push(step(times, run, walk));
    }
    if left >= LAST_TURN_S || steps.is_empty() {
        steps.push(step(1.0, left.max(1.0), 0.0));
    }
    steps
}
