//! Strength: one repetition from many, effort and repetitions left, and the heavy slow programme.

/// Repetitions the estimate holds for.
const EPLEY_REPS: std::ops::RangeInclusive<f64> = 1.0..=10.0;

/// Heaviest load for one repetition, kg, from a load and the repetitions done to failure.
///
/// Source: Epley 1985, w (1 + r/30). `None` outside 1 to 10 repetitions or for a load that is not positive. Evidence:
/// moderate.
///
/// ```
/// use allure::science::strength::one_repetition_kg;
/// assert_eq!(one_repetition_kg(30.0, 10.0), Some(40.0));
/// ```
pub fn one_repetition_kg(kg: f64, reps: f64) -> Option<f64> {
    (kg > 0.0 && EPLEY_REPS.contains(&reps)).then_some(kg * (1.0 + reps / 30.0))
}

/// Exertion (0 to 10) from repetitions left in reserve.
///
/// Source: Zourdos 2016, RPE = 10 − RIR. `None` outside 0 to 10. Evidence: moderate.
///
/// ```
/// use allure::science::strength::exertion;
/// assert_eq!(exertion(2.0), Some(8.0));
/// ```
pub fn exertion(in_reserve: f64) -> Option<f64> {
    (0.0..=10.0).contains(&in_reserve).then_some(10.0 - in_reserve)
}

/// Kilograms moved: sets × repetitions × load.
///
/// Source: a definition. `None` for anything negative or not finite. Evidence: strong.
///
/// ```
/// use allure::science::strength::volume_load_kg;
/// assert_eq!(volume_load_kg(3.0, 10.0, 20.0), Some(600.0));
/// ```
pub fn volume_load_kg(sets: f64, reps: f64, kg: f64) -> Option<f64> {
    let volume = sets * reps * kg;
    (sets >= 0.0 && reps >= 0.0 && kg >= 0.0 && volume.is_finite()).then_some(volume)
}

/// Sets and repetitions (at that many repetitions' maximum) of a week of heavy slow resistance for the Achilles tendon,
/// three sessions a week.
///
/// Source: Beyer 2015, AJSM 43:1704. `None` outside weeks 1 to 12. Evidence: strong (trial).
///
/// ```
/// use allure::science::strength::heavy_slow;
/// assert_eq!(heavy_slow(1), Some((3, 15)));
/// assert_eq!(heavy_slow(13), None);
/// ```
pub fn heavy_slow(week: i64) -> Option<(u8, u8)> {
    match week {
        1 => Some((3, 15)),
        2..=3 => Some((3, 12)),
        4..=5 => Some((4, 10)),
        6..=8 => Some((4, 8)),
        9..=12 => Some((4, 6)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_repetitions_mean_a_heavier_single_and_weeks_grow_heavier() {
        for reps in 1..10 {
            let reps = f64::from(reps);
            assert!(one_repetition_kg(50.0, reps + 1.0) > one_repetition_kg(50.0, reps));
            assert!(
                (one_repetition_kg(100.0, reps).unwrap() - 2.0 * one_repetition_kg(50.0, reps).unwrap()).abs() < 1e-9
            );
            assert!((exertion(exertion(reps).unwrap()).unwrap() - reps).abs() < 1e-12);
        }
        for week in 1..12 {
            let (now, next) = (heavy_slow(week).unwrap(), heavy_slow(week + 1).unwrap());
            assert!(next.0 >= now.0 && next.1 <= now.1);
        }
        assert_eq!(one_repetition_kg(50.0, 11.0), None);
        assert_eq!(volume_load_kg(1.0, f64::INFINITY, 1.0), None);
        assert_eq!(exertion(f64::NAN), None);
    }
}
