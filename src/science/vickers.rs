//! A marathon from one or two races and the weekly miles (Vickers and Vertosick).

use super::riegel;
use crate::domain::units::MARATHON_M;

/// Exponent of the first guess, which the regression corrects.
const FIRST_GUESS: f64 = 1.07;

/// Marathon seconds from one race of 5 km to half marathon and miles per week (5 to 100).
///
/// Source: Vickers and Vertosick 2016, BMC Sports Sci Med Rehabil 8:26: v = 0.16018617 + 0.83076202 vR +
/// 0.06423826 × miles/10, m/s. (Ports with 0.6423826 are wrong by ten.) `None` unless all are positive. Evidence:
/// moderate, root mean square error 15 minutes.
///
/// ```
/// use allure::science::vickers::one_race_s;
/// assert!((one_race_s(21_098.0, 5_400.0, 40.0).unwrap() - 12_024.0).abs() < 2.0);
/// ```
pub fn one_race_s(distance_m: f64, time_s: f64, miles_per_week: f64) -> Option<f64> {
    let guess = riegel::with_exponent(distance_m, time_s, MARATHON_M, FIRST_GUESS)?;
    let speed = 0.160_186_17 + 0.830_762_02 * MARATHON_M / guess + 0.064_238_26 * miles_per_week / 10.0;
    (speed > 0.0 && miles_per_week >= 0.0).then(|| MARATHON_M / speed)
}

/// Marathon seconds from two races (metres, seconds), the shorter first, and miles per week.
///
/// Source: Vickers and Vertosick 2016: k = ln(t2/t1)/ln(d2/d1), kM = 1.4510756 − 0.23797948 k − 0.01410023 × miles/10,
/// T = t2 (42195/d2)^kM. `None` unless the second race is longer in both. Evidence: moderate, root mean square error
/// 14.4 minutes.
///
/// ```
/// use allure::science::vickers::two_races_s;
/// let marathon = two_races_s((10_000.0, 2_400.0), (21_098.0, 5_400.0), 40.0);
/// assert!((marathon.unwrap() - 11_869.0).abs() < 2.0);
/// ```
pub fn two_races_s(short: (f64, f64), long: (f64, f64), miles_per_week: f64) -> Option<f64> {
    let usable = short.0 > 0.0 && short.1 > 0.0 && long.0 > short.0 && long.1 > short.1 && miles_per_week >= 0.0;
    if !usable {
        return None;
    }
    let k = (long.1 / short.1).ln() / (long.0 / short.0).ln();
    let to_marathon = 1.451_075_6 - 0.237_979_48 * k - 0.014_100_23 * miles_per_week / 10.0;
    // Races of two different runners give an exponent of nobody: the marathon would be over before the shorter race.
    riegel::with_exponent(long.0, long.1, MARATHON_M, to_marathon).filter(|t| long.0 >= MARATHON_M || *t > long.1)
}

/// How a course ran.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    Fast,
    Hard,
}

/// Metres, then metres per second added to the speed of a fast and of a hard course (calculator of the same authors).
const COURSES: [(f64, f64, f64); 5] = [
    (5_000.0, -0.0238, 0.1129),
    (8_046.72, -0.1550, 0.1090),
    (10_000.0, -0.0781, 0.0246),
    (16_093.44, -0.1358, 0.1031),
    (21_097.5, -0.0978, 0.0336),
];
/// How far a distance may lie from one of the table, as a ratio.
const SAME: f64 = 0.005;

/// Seconds a race would have taken on a neutral course.
///
/// Source: the calculator published with Vickers and Vertosick 2016, d/(d/t + adjustment); adjustments known from one
/// port only. `None` away from 5 km, 5 miles, 10 km, 10 miles and half marathon. Evidence: weak.
///
/// ```
/// use allure::science::vickers::{Course, neutral_course_s};
/// assert!(neutral_course_s(Course::Hard, 10_000.0, 2_400.0).unwrap() < 2_400.0);
/// ```
pub fn neutral_course_s(course: Course, distance_m: f64, time_s: f64) -> Option<f64> {
    let (_, fast, hard) = COURSES
        .into_iter()
        .find(|(d, _, _)| (distance_m / d - 1.0).abs() <= SAME)?;
    let adjustment = match course {
        Course::Fast => fast,
        Course::Hard => hard,
    };
    let speed = distance_m / time_s + adjustment;
    (time_s > 0.0 && speed > 0.0).then(|| distance_m / speed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_miles_and_faster_races_are_faster_marathons() {
        for miles in 5..100 {
            let miles = f64::from(miles);
            let one = |t: f64, m: f64| one_race_s(21_097.5, t, m).unwrap();
            assert!(one(5_400.0, miles + 1.0) < one(5_400.0, miles));
            assert!(one(5_399.0, miles) < one(5_400.0, miles));
            let two = |m: f64| two_races_s((10_000.0, 2_400.0), (21_097.5, 5_400.0), m).unwrap();
            assert!(two(miles + 1.0) < two(miles));
        }
        assert_eq!(two_races_s((21_097.5, 5_400.0), (10_000.0, 2_400.0), 40.0), None);
        assert_eq!(one_race_s(0.0, 5_400.0, 40.0), None);
    }

    #[test]
    fn a_fast_course_flattered_and_a_hard_one_hid() {
        for (d, ..) in COURSES {
            let t = d / 3.5;
            assert!(neutral_course_s(Course::Fast, d, t).unwrap() > t);
            assert!(neutral_course_s(Course::Hard, d, t).unwrap() < t);
        }
        assert_eq!(neutral_course_s(Course::Fast, 12_000.0, 3_000.0), None);
    }
}
