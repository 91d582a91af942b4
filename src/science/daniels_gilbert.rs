//! The Daniels-Gilbert fitness index: what a race says of a runner, and the times it stands for elsewhere.
//!
//! Source of every equation here: Daniels J, Gilbert J. *Oxygen Power* (1979), checked against the published race
//! table (index 30 to 85, 1500 m to marathon), which the formula meets within 0.25 %.

/// Oxygen cost of running, constants of Daniels and Gilbert (1979), v in m/min.
const COST_CONSTANT: f64 = -4.60;
const COST_LINEAR: f64 = 0.182_258;
const COST_SQUARE: f64 = 0.000_104;

/// Shortest effort that says something of endurance, metres and seconds (Daniels: 3.5 min).
pub const SHORTEST_M: f64 = 1_200.0;
pub const SHORTEST_S: f64 = 210.0;

/// Indices a human can have: walking pace to beyond the world's best (about 86) (design choice).
const INDICES: std::ops::RangeInclusive<f64> = 5.0..=100.0;

/// Bisection steps: the bracket shrinks below a nanosecond.
const STEPS: u32 = 100;

/// Oxygen cost of running at `v_m_min` metres per minute, in ml·kg⁻¹·min⁻¹; best between 150 and 420 m/min.
///
/// Source: Daniels and Gilbert 1979, cost equation. Defined for every speed. Evidence: strong.
///
/// ```
/// use allure::science::daniels_gilbert::oxygen_cost;
/// assert!((oxygen_cost(200.0) - 36.01).abs() < 0.005);
/// ```
pub fn oxygen_cost(v_m_min: f64) -> f64 {
    COST_CONSTANT + COST_LINEAR * v_m_min + COST_SQUARE * v_m_min * v_m_min
}

/// Share of the maximum that can be held for `t_min` minutes, 0.8 to about 1.29; best between 3.5 and 300 min.
///
/// Source: Daniels and Gilbert 1979, drop-dead equation. Defined for every duration. Evidence: strong.
///
/// ```
/// use allure::science::daniels_gilbert::sustainable_fraction;
/// assert!((sustainable_fraction(60.0) - 0.888).abs() < 0.0005);
/// ```
pub fn sustainable_fraction(t_min: f64) -> f64 {
    0.8 + 0.189_439_3 * (-0.012_778 * t_min).exp() + 0.298_955_8 * (-0.193_260_5 * t_min).exp()
}

fn index(distance_m: f64, time_s: f64) -> f64 {
    let t_min = time_s / 60.0;
    oxygen_cost(distance_m / t_min) / sustainable_fraction(t_min)
}

/// Fitness index of a race of `distance_m` metres in `time_s` seconds, about 15 to 86.
///
/// Source: Daniels and Gilbert 1979, cost over fraction. `None` under 1200 m or 3.5 min, for a number that is not
/// finite, and where the result is no human's. Evidence: strong from 1500 m to the marathon under 4 h.
///
/// ```
/// use allure::science::daniels_gilbert::fitness_index_from_race;
/// let index = fitness_index_from_race(5_000.0, 19.0 * 60.0 + 57.0).unwrap();
/// assert!((index - 50.0).abs() < 0.2);
/// ```
pub fn fitness_index_from_race(distance_m: f64, time_s: f64) -> Option<f64> {
    let usable = distance_m >= SHORTEST_M && time_s >= SHORTEST_S;
    usable
        .then(|| index(distance_m, time_s))
        .filter(|i| INDICES.contains(i))
}

/// Seconds over `distance_m` metres that stand for the same fitness index.
///
/// Source: the inverse of the index by bisection on d/600 to d/30 minutes (the index falls strictly with time).
/// `None` for an index outside 5 to 100 or a distance that is not positive and finite. Evidence: strong from 1500 m
/// to the marathon; optimistic for a marathon on low mileage.
///
/// ```
/// use allure::science::daniels_gilbert::equivalent_time;
/// let marathon = equivalent_time(50.0, 42_195.0).unwrap();
/// assert!((marathon - (3.0 * 3600.0 + 10.0 * 60.0 + 49.0)).abs() < 29.0);
/// ```
pub fn equivalent_time(fitness_index: f64, distance_m: f64) -> Option<f64> {
    if !(INDICES.contains(&fitness_index) && distance_m > 0.0 && distance_m.is_finite()) {
        return None;
    }
    let (mut fast, mut slow) = (distance_m / 600.0 * 60.0, distance_m / 30.0 * 60.0);
    for _ in 0..STEPS {
        let middle = f64::midpoint(fast, slow);
        if index(distance_m, middle) > fitness_index {
            fast = middle;
        } else {
            slow = middle;
        }
    }
    Some(f64::midpoint(fast, slow))
}

/// Speed in m/min whose oxygen cost is `vo2` ml·kg⁻¹·min⁻¹.
///
/// Source: the positive root of the cost equation of Daniels and Gilbert 1979. `None` at or below zero and for a
/// number that is not finite. Evidence: strong (algebra).
///
/// ```
/// use allure::science::daniels_gilbert::velocity_at_vo2;
/// assert!((velocity_at_vo2(59.44).unwrap() - 300.0).abs() < 0.05);
/// ```
pub fn velocity_at_vo2(vo2: f64) -> Option<f64> {
    if !(vo2 > 0.0 && vo2.is_finite()) {
        return None;
    }
    let root = COST_LINEAR * COST_LINEAR + 4.0 * COST_SQUARE * (vo2 - COST_CONSTANT);
    Some((root.sqrt() - COST_LINEAR) / (2.0 * COST_SQUARE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_and_its_time_undo_each_other() {
        for i in 20..=85 {
            for d in [1_500.0, 5_000.0, 21_097.5, 42_195.0] {
                let t = equivalent_time(f64::from(i), d).unwrap();
                assert!((index(d, t) - f64::from(i)).abs() < 1e-6, "{i} {d}");
            }
        }
    }

    #[test]
    fn refuses_what_says_nothing() {
        assert_eq!(fitness_index_from_race(1_000.0, 240.0), None);
        assert_eq!(fitness_index_from_race(1_500.0, 209.0), None);
        assert_eq!(fitness_index_from_race(f64::NAN, 600.0), None);
        assert_eq!(fitness_index_from_race(42_195.0, 300.0), None);
        assert_eq!(equivalent_time(50.0, -1.0), None);
        assert_eq!(equivalent_time(f64::NAN, 5_000.0), None);
        assert_eq!(velocity_at_vo2(0.0), None);
    }
}
