//! The times no human has run: open-class standards by distance.

use crate::domain::athlete::Sex;

/// Distance in metres, men's and women's seconds. From one mile on: open-class seconds of the USATF MLDR road
/// age-grade tables of 2025 (CC0); 400 to 1500 m: world records as of 2025.
const STANDARDS: [(f64, f64, f64); 15] = [
    (400.0, 43.03, 47.60),
    (800.0, 100.91, 113.28),
    (1_500.0, 206.00, 228.68),
    (1_609.344, 227.0, 253.0),
    (5_000.0, 769.0, 834.0),
    (10_000.0, 1_584.0, 1_726.0),
    (15_000.0, 2_415.0, 2_629.0),
    (16_093.44, 2_595.0, 2_832.0),
    (20_000.0, 3_260.0, 3_557.0),
    (21_097.5, 3_451.0, 3_772.0),
    (25_000.0, 4_110.0, 4_500.0),
    (30_000.0, 4_980.0, 5_450.0),
    (42_195.0, 7_235.0, 7_796.0),
    (50_000.0, 8_820.0, 9_390.0),
    (100_000.0, 21_360.0, 23_591.0),
];

/// Road courses are a little slower than the track and recorded distances a little wrong: an effort is refused only
/// when it beats the standard by more than 3 % (design choice).
const ROOM_FOR_TRACK: f64 = 0.97;

/// Slowest pace of an effort that is believed, seconds per metre: a stroll at 2.4 km/h (design choice).
const SLOWEST_S_PER_M: f64 = 1.5;

/// Open-class seconds over a distance; the men's where the sex is unknown.
///
/// Source: USATF MLDR road tables 2025, between two distances by logarithm of time over logarithm of distance; the
/// speed of the nearest end outside 400 m to 100 km. `None` for a distance that is not positive and finite.
/// Evidence: strong at the table's distances, moderate between them.
///
/// ```
/// use allure::domain::athlete::Sex;
/// use allure::science::world_record::open_standard;
/// assert_eq!(open_standard(Some(Sex::Female), 42_195.0).map(f64::round), Some(7_796.0));
/// ```
pub fn open_standard(sex: Option<Sex>, distance_m: f64) -> Option<f64> {
    if !(distance_m > 0.0 && distance_m.is_finite()) {
        return None;
    }
    let seconds = |row: &(f64, f64, f64)| match sex {
        Some(Sex::Female) => row.2,
        Some(Sex::Male) | None => row.1,
    };
    let between = STANDARDS
        .windows(2)
        .find(|pair| pair[0].0 <= distance_m && distance_m <= pair[1].0);
    if let Some([near, far]) = between {
        let share = (distance_m / near.0).ln() / (far.0 / near.0).ln();
        return Some(seconds(near) * (seconds(far) / seconds(near)).powf(share));
    }
    let end = if distance_m < STANDARDS[0].0 {
        &STANDARDS[0]
    } else {
        &STANDARDS[STANDARDS.len() - 1]
    };
    Some(seconds(end) * distance_m / end.0)
}

/// A target no human has reached: faster than the open-class standard, or not a time at all.
pub fn impossible(sex: Option<Sex>, distance_m: f64, target_s: f64) -> bool {
    open_standard(sex, distance_m).is_some_and(|best| target_s.is_nan() || target_s < best)
}

/// Faster than anybody runs that far, by more than a track is ever out.
pub fn beyond(distance_m: f64, duration_s: f64) -> bool {
    duration_s > 0.0 && open_standard(None, distance_m).is_some_and(|best| duration_s < best * ROOM_FOR_TRACK)
}

/// A recorded effort a human can have run: not beyond the standards by more than 3 %, nor slower than a stroll.
pub fn believable(distance_m: f64, duration_s: f64) -> bool {
    duration_s <= distance_m * SLOWEST_S_PER_M
        && open_standard(None, distance_m).is_some_and(|best| duration_s >= best * ROOM_FOR_TRACK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marathon_under_two_hours_is_beyond_men_and_women() {
        assert!(impossible(None, 42_195.0, 4_320.0));
        assert!(impossible(Some(Sex::Male), 42_195.0, 7_234.0));
        assert!(!impossible(Some(Sex::Male), 42_195.0, 7_235.5));
        assert!(impossible(Some(Sex::Female), 42_195.0, 7_700.0));
        assert!(impossible(None, 10_000.0, f64::NAN));
        assert!(!impossible(None, f64::NAN, 1.0));
    }

    #[test]
    fn standards_rise_with_distance_and_in_between() {
        let mut last = 0.0;
        for metres in (100..=120_000).step_by(100) {
            let best = open_standard(Some(Sex::Male), f64::from(metres)).unwrap();
            assert!(best > last, "{metres}");
            last = best;
        }
        assert!(!believable(5_000.0, 700.0));
        assert!(believable(5_000.0, 755.4));
        assert!(!believable(5_000.0, f64::INFINITY));
        // Thirteen hours and three quarters for 2,927 km, and a car's kilometre; a world record and a jog are none.
        assert!(beyond(2_927_200.0, 49_505.0) && beyond(1_000.0, 60.0));
        assert!(!beyond(10_000.0, 1_571.0) && !beyond(5_000.0, 1_800.0) && !beyond(5_000.0, 0.0));
    }
}
