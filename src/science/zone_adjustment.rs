//! When sessions say that a zone has moved, and by how much it may follow.

use super::choices::CHOICES;
use super::runs::median;

/// A median absolute deviation times this is a standard deviation of normal noise; the error of a median is this much
/// of the error of a mean.
const MAD_TO_SD: f64 = 1.4826;
const MEDIAN_ERROR: f64 = 1.253;

/// What sessions of one zone say, one value each of ln(speed run / speed expected).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shift {
    /// Median, relative: 0.03 is 3 % faster than expected.
    pub median: f64,
    /// Its standard error, 0.004 or more.
    pub error: f64,
    /// Enough to move the zone, if it holds a second time at least 7 days apart.
    pub decided: bool,
}

/// The evidence of up to 42 days of sessions, `span_days` from the first to the last where it is known.
///
/// Source: design choice, by simulation: ten sessions over 14 days, median beyond 1.5 % (2 % for a fall), beyond 2.58
/// errors, three of four agreeing. `None` without a session or for a value that is not finite. Evidence: weak.
///
/// ```
/// use allure::science::zone_adjustment::evidence;
/// let found = evidence(&[0.03, 0.04, 0.035, 0.02, 0.045], None).unwrap();
/// assert!((found.median - 0.035).abs() < 1e-9 && !found.decided);
/// ```
pub fn evidence(shifts: &[f64], span_days: Option<f64>) -> Option<Shift> {
    let c = &CHOICES.zone_adjustment;
    if shifts.iter().any(|d| !d.is_finite()) {
        return None;
    }
    let m = median(shifts.to_vec())?;
    let deviation = MAD_TO_SD * median(shifts.iter().map(|d| (d - m).abs()).collect())?;
    let n = shifts.len() as f64;
    let error = (MEDIAN_ERROR * deviation / n.sqrt()).max(c.least_error);
    let agreeing = shifts.iter().filter(|d| **d * m > 0.0).count() as f64 / n;
    let enough = if m < 0.0 { c.down } else { c.up };
    let decided = shifts.len() >= c.least_sessions
        && span_days.is_none_or(|days| days >= c.least_span_days)
        && m.abs() > enough
        && m.abs() / error > c.ratio_to_error
        && agreeing >= c.signs_agree;
    Some(Shift {
        median: m,
        error,
        decided,
    })
}

/// Step to take, relative: half of the median, at most 2 %. Zero while nothing is decided.
///
/// Source: design choice. Evidence: weak.
///
/// ```
/// use allure::science::zone_adjustment::{Shift, step};
/// let found = Shift { median: 0.03, error: 0.004, decided: true };
/// assert_eq!(step(&found), 0.015);
/// ```
pub fn step(shift: &Shift) -> f64 {
    let c = &CHOICES.zone_adjustment;
    if shift.decided {
        (shift.median * c.step_share).max(-c.step_most).min(c.step_most)
    } else {
        0.0
    }
}

/// Step a race or a 30-minute test makes at once, relative: what it says, held to 4 % unless it is confirmed.
///
/// Source: design choice. `None` for a number that is not finite. Evidence: weak.
///
/// ```
/// use allure::science::zone_adjustment::race_step;
/// assert_eq!((race_step(0.06, false), race_step(0.06, true)), (Some(0.04), Some(0.06)));
/// ```
pub fn race_step(shift: f64, confirmed: bool) -> Option<f64> {
    let most = CHOICES.zone_change.race_step_most;
    shift
        .is_finite()
        .then(|| if confirmed { shift } else { shift.clamp(-most, most) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faster_and_slower_are_told_alike_and_a_rise_needs_less() {
        let up = [0.03, 0.04, 0.035, 0.02, 0.045, 0.03, 0.025, 0.05, 0.03, 0.04];
        let found = evidence(&up, Some(20.0)).unwrap();
        let down = evidence(&up.map(|d| -d), Some(20.0)).unwrap();
        assert!(found.decided && down.decided);
        assert!((found.median + down.median).abs() < 1e-12 && (found.error - down.error).abs() < 1e-12);
        assert!((step(&found) + step(&down)).abs() < 1e-12);
        let slight = up.map(|d| d / 2.0);
        assert!(evidence(&slight, None).unwrap().decided);
        assert!(!evidence(&slight.map(|d| -d), None).unwrap().decided);
        assert!(!evidence(&up, Some(13.0)).unwrap().decided);
        assert_eq!(evidence(&[], None), None);
        assert_eq!(evidence(&[f64::NAN], None), None);
    }
}
