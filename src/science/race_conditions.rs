//! What a course and its weather do to a race time.

use super::{altitude, grade, heat};

/// A marathon slower than this loses more to heat, seconds (3:30; science section 3.3).
const SLOW_MARATHON_S: f64 = 12_600.0;
/// Distances that count as a marathon there, metres.
const MARATHON_FROM_M: f64 = 40_000.0;
/// Mean climb up to which a course is run all the way, percent; beyond, hikers' rules hold (section 3.2).
const RUNNABLE_PCT: f64 = 20.0;
/// Slope of a climb on a rolling course, percent (design choice: hills are steeper than a course's mean).
const CLIMB_PCT: f64 = 5.0;

/// The day and the course. `None` is unknown and changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Conditions {
    /// Heat index, °C.
    pub heat_index_c: Option<f64>,
    /// Metres climbed in all, on a course that ends where it began.
    pub ascent_m: Option<f64>,
    /// Metres above the sea.
    pub altitude_m: Option<f64>,
}

/// Factor on the time of each condition, above 0. `None` where the condition is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Factors {
    pub heat: Option<f64>,
    pub course: Option<f64>,
    pub altitude: Option<f64>,
}

impl Factors {
    /// All of them together. 1 where nothing is known.
    pub fn all(&self) -> f64 {
        [self.heat, self.course, self.altitude].into_iter().flatten().product()
    }
}

/// Factors on a race of `distance_m` metres that would take `time_s` seconds, flat, cool and low.
///
/// Source: John Davis for heat, the Strava curve up and down the climbs of a loop for the course, Wehrlin and
/// Hallén for altitude; each by itself, multiplied (design choice). `None` where a condition is outside its model: over
/// 45 °C, a climb steeper than 20 % on average, beyond 4500 m. Evidence: moderate for heat, weak for the others.
///
/// ```
/// use allure::science::race_conditions::{Conditions, factors};
/// let hot = Conditions { heat_index_c: Some(30.0), ..Conditions::default() };
/// assert!((factors(10_000.0, 2_700.0, &hot).unwrap().all() - 1.039).abs() < 0.001);
/// assert_eq!(factors(10_000.0, 2_700.0, &Conditions::default()).unwrap().all(), 1.0);
/// ```
pub fn factors(distance_m: f64, time_s: f64, conditions: &Conditions) -> Option<Factors> {
    if !(distance_m > 0.0 && time_s > 0.0) {
        return None;
    }
    let slow = distance_m >= MARATHON_FROM_M && time_s > SLOW_MARATHON_S;
    let heat = match conditions.heat_index_c {
        Some(index) => Some(heat::adjusted_pace(1.0, index, slow, false)?),
        None => None,
    };
    let course = match conditions.ascent_m {
        Some(metres) => Some(looped(distance_m, metres)?),
        None => None,
    };
    let altitude = match conditions.altitude_m {
        Some(metres) => Some(1.0 / altitude::speed_share(metres, 0.0)?),
        None => None,
    };
    Some(Factors { heat, course, altitude })
}

/// Factor on the time of a loop that climbs `ascent_m` metres: the climbs at 5 %, or at the mean slope where that is
/// steeper, as much downhill, the rest flat.
fn looped(distance_m: f64, ascent_m: f64) -> Option<f64> {
    let mean_pct = ascent_m / (distance_m * 0.5) * 100.0;
    if !(0.0..=RUNNABLE_PCT).contains(&mean_pct) {
        return None;
    }
    let pct = mean_pct.max(CLIMB_PCT);
    let share = ascent_m / (pct / 100.0) / distance_m;
    let (up, down) = (grade::strava_factor(pct)?, grade::strava_factor(-pct)?);
    Some(1.0 + share * (up - 1.0) + share * (down - 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(conditions: Conditions) -> Option<f64> {
        factors(42_195.0, 13_000.0, &conditions).map(|f| f.all())
    }

    #[test]
    fn worse_is_never_faster_and_conditions_multiply() {
        let mut before = [1.0; 3];
        for step in 1..40 {
            let n = f64::from(step);
            let hot = all(Conditions {
                heat_index_c: Some(5.0 + n),
                ..Conditions::default()
            })
            .unwrap();
            let steep = all(Conditions {
                ascent_m: Some(100.0 * n),
                ..Conditions::default()
            })
            .unwrap();
            let high = all(Conditions {
                altitude_m: Some(100.0 * n),
                ..Conditions::default()
            })
            .unwrap();
            assert!(hot >= before[0] && steep >= before[1] && high >= before[2], "{step}");
            before = [hot, steep, high];
            let together = all(Conditions {
                heat_index_c: Some(5.0 + n),
                ascent_m: Some(100.0 * n),
                altitude_m: Some(100.0 * n),
            });
            assert!((together.unwrap() - hot * steep * high).abs() < 1e-12);
        }
    }

    #[test]
    fn a_slow_marathon_loses_more_to_heat_than_a_ten() {
        let hot = Conditions {
            heat_index_c: Some(30.0),
            ..Conditions::default()
        };
        let loss = |m, s| factors(m, s, &hot).unwrap().all();
        assert!((loss(42_195.0, 13_000.0).ln() - 1.3 * 0.0382).abs() < 1e-9);
        assert!((loss(10_000.0, 13_000.0).ln() - 0.0382).abs() < 1e-9);
    }

    #[test]
    fn outside_its_models_nothing_is_said() {
        let mad = |conditions| all(conditions).is_none();
        assert!(mad(Conditions {
            heat_index_c: Some(60.0),
            ..Conditions::default()
        }));
        assert!(mad(Conditions {
            ascent_m: Some(9_000.0),
            ..Conditions::default()
        }));
        assert!(mad(Conditions {
            ascent_m: Some(-10.0),
            ..Conditions::default()
        }));
        assert!(mad(Conditions {
            altitude_m: Some(8_000.0),
            ..Conditions::default()
        }));
        assert_eq!(factors(0.0, 100.0, &Conditions::default()), None);
    }
}
