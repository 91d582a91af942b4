//! Small rules that say whether something has changed enough, or is too much: zones, the index, a morning, a slope.

use super::choices::CHOICES;
use super::hard;

/// Whether heart-rate zones are laid out again: the threshold moved by 3 bpm, or the resting median by 4.
///
/// Source: section 5, zones (design choice). A change is signed; `None` where neither is known. Evidence: weak.
///
/// ```
/// use allure::science::thresholds::zones_move;
/// assert_eq!(zones_move(Some(-3.0), None), Some(true));
/// assert_eq!(zones_move(Some(2.0), Some(3.9)), Some(false));
/// assert_eq!(zones_move(None, None), None);
/// ```
pub fn zones_move(lthr_change_bpm: Option<f64>, resting_change_bpm: Option<f64>) -> Option<bool> {
    let c = &CHOICES.zone_change;
    let far = |change: Option<f64>, least: f64| change.filter(|x| x.is_finite()).map(|x| x.abs() >= least);
    match (far(lthr_change_bpm, c.lthr_bpm), far(resting_change_bpm, c.resting_bpm)) {
        (None, None) => None,
        (a, b) => Some(a == Some(true) || b == Some(true)),
    }
}

/// The highest index that may be trained by without a race: at most one point per four whole weeks above the last.
///
/// Source: Daniels 2021 (recalled, unverified). `None` outside 5 to 100 or for weeks below 0. Evidence: weak.
///
/// ```
/// use allure::science::thresholds::index_allowed;
/// assert_eq!(index_allowed(50.0, 9.0), Some(52.0));
/// assert_eq!(index_allowed(50.0, 3.9), Some(50.0));
/// ```
pub fn index_allowed(index: f64, weeks: f64) -> Option<f64> {
    let c = &CHOICES.zone_change;
    let sound = (5.0..=100.0).contains(&index) && weeks >= 0.0 && weeks.is_finite();
    sound.then(|| (index + (weeks / c.index_weeks).floor() * c.index_points).min(100.0))
}

/// Whether resting heart rates, oldest first, flag a strained body: the last two both 5 bpm above the usual median, or
/// both more than 1.5 robust deviations above it.
///
/// Source: section 6.2 (design choice). `None` for fewer than two mornings or an impossible spread. Evidence: weak.
///
/// ```
/// use allure::science::thresholds::resting_flag;
/// assert_eq!(resting_flag(&[48.0, 53.0, 54.0], 48.0, 4.0), Some(true));
/// assert_eq!(resting_flag(&[53.0, 50.0], 48.0, 4.0), Some(false));
/// assert_eq!(resting_flag(&[53.0], 48.0, 4.0), None);
/// ```
pub fn resting_flag(bpm: &[f64], median: f64, spread: f64) -> Option<bool> {
    let c = &CHOICES.morning;
    let days = usize::try_from(c.days).ok()?;
    let last = bpm.get(bpm.len().checked_sub(days)?..)?;
    if !median.is_finite() || spread <= 0.0 || !spread.is_finite() {
        return None;
    }
    let above = |least: f64| last.iter().all(|x| x - median >= least);
    Some(above(c.resting_bpm) || above(c.resting_z * spread + f64::EPSILON))
}

/// Whether a stretch is walked rather than run: a slope above 20 %, or climbing faster than 0.2 m/s below 1.6 m/s.
///
/// Source: section 3.2 (design choice). `None` for a speed that is not positive. Evidence: weak.
///
/// ```
/// use allure::science::thresholds::hikes;
/// assert_eq!(hikes(2.0, 0.05), Some(false));
/// assert_eq!(hikes(1.5, 0.15), Some(true));
/// ```
pub fn hikes(speed_m_s: f64, grade: f64) -> Option<bool> {
    let c = &CHOICES.hiking;
    let sound = speed_m_s > 0.0 && speed_m_s.is_finite() && grade.is_finite();
    let hiking = grade > c.grade || (speed_m_s * grade > c.vertical_m_s && speed_m_s < c.speed_m_s);
    sound.then_some(hiking)
}

/// Oxygen a kilogram needs for a kilometre, ml, from ml/kg/min and a pace in seconds per kilometre; usually 170 to 230.
///
/// Source: VO2 over speed, section 4 (recalled). `None` for what is not positive and outside 80 to 500, where one of the
/// two is wrong. Evidence: strong (a division), weak as to what is usual.
///
/// ```
/// use allure::science::thresholds::running_economy;
/// assert_eq!(running_economy(50.0, 240.0), Some(200.0));
/// ```
pub fn running_economy(vo2_ml_kg_min: f64, pace_s_per_km: f64) -> Option<f64> {
    const MEASURED: std::ops::RangeInclusive<f64> = 80.0..=500.0;
    let sound = vo2_ml_kg_min > 0.0 && pace_s_per_km > 0.0;
    sound
        .then(|| vo2_ml_kg_min * pace_s_per_km / 60.0)
        .filter(|x| MEASURED.contains(x))
}

/// Metres a race counts for: the certified distance where the recording lies half to two and a half per cent above it.
///
/// Source: section 10, course distance correction (design choice). `None` where the recording is not of that course.
/// Evidence: weak.
///
/// ```
/// use allure::science::thresholds::course_m;
/// assert_eq!(course_m(10_120.0, 10_000.0), Some(10_000.0));
/// assert_eq!(course_m(10_020.0, 10_000.0), None);
/// ```
pub fn course_m(recorded_m: f64, certified_m: f64) -> Option<f64> {
    const OVER: std::ops::RangeInclusive<f64> = 1.005..=1.025;
    (certified_m > 0.0 && OVER.contains(&(recorded_m / certified_m))).then_some(certified_m)
}

/// Days from a race to the next hard session (H4).
///
/// Source: [`hard::race_recovery_days`]. Evidence: weak.
pub fn days_after_race(distance_m: f64) -> f64 {
    hard::race_recovery_days(Some(distance_m)) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_change_counts_the_same_both_ways(a in -20.0..20.0_f64, b in -20.0..20.0_f64) {
            prop_assert_eq!(zones_move(Some(a), Some(b)), zones_move(Some(-a), Some(-b)));
        }

        #[test]
        fn more_weeks_never_allow_less(index in 5.0..100.0_f64, weeks in 0.0..50.0_f64) {
            let allowed = index_allowed(index, weeks).unwrap();
            prop_assert!(allowed >= index && index_allowed(index, weeks + 1.0).unwrap() >= allowed);
        }

        #[test]
        fn a_higher_morning_never_clears_the_flag(a in 30.0..80.0_f64, b in 30.0..80.0_f64, up in 0.0..20.0_f64) {
            let flag = |a: f64, b: f64| resting_flag(&[a, b], 50.0, 3.0).unwrap();
            prop_assert!(flag(a + up, b + up) >= flag(a, b));
        }

        #[test]
        fn steeper_is_never_run_again(speed in 0.3..6.0_f64, grade in -0.4..0.4_f64) {
            prop_assert!(hikes(speed, grade + 0.05).unwrap() >= hikes(speed, grade).unwrap());
        }

        #[test]
        fn economy_scales_with_oxygen(vo2 in 20.0..40.0_f64, pace in 270.0..370.0_f64) {
            let one = running_economy(vo2, pace).unwrap();
            prop_assert!((running_economy(2.0 * vo2, pace).unwrap() / one - 2.0).abs() < 1e-9);
            prop_assert_eq!(running_economy(vo2 * 10.0, pace), None);
        }

        #[test]
        fn a_course_scales(recorded in 1_000.0..50_000.0_f64, by in 0.5..3.0_f64) {
            let certified = recorded / 1.01;
            prop_assert!(course_m(recorded * by, certified * by).is_some());
            prop_assert_eq!(course_m(recorded * 1.03, certified), None);
        }

        #[test]
        fn a_longer_race_never_needs_fewer_days(metres in 400.0..100_000.0_f64) {
            prop_assert!(days_after_race(metres + 500.0) >= days_after_race(metres));
        }
    }
}
