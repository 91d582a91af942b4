//! Paces from one hard mile (Galloway).

/// Seconds per mile added to the mile for 5 km, and multipliers for 10 km, half marathon and marathon (Galloway).
const FIVE_K_SLOWER_S: f64 = 33.0;
const TEN_K: f64 = 1.15;
const HALF: f64 = 1.2;
const MARATHON: f64 = 1.3;
/// A long run is this much slower than marathon pace, seconds per mile (Galloway).
const LONG_RUN_SLOWER_S: f64 = 120.0;
/// Seconds per mile slower for each 5 °F above 60 °F (Galloway).
const HEAT_FROM_F: f64 = 60.0;
const HEAT_STEP_F: f64 = 5.0;
const HEAT_SLOWER_S: f64 = 30.0;

/// Race paces of 5 km, 10 km, half marathon and marathon, seconds per mile, from a hard mile in seconds.
///
/// Source: Galloway's magic mile (book chapter and jeffgalloway.com). Defined for every time. Evidence: weak
/// (practice), for novices.
///
/// ```
/// use allure::science::magic_mile::race_paces;
/// assert_eq!(race_paces(600.0).map(f64::round).to_vec(), vec![633.0, 690.0, 720.0, 780.0]);
/// ```
pub fn race_paces(mile_s: f64) -> [f64; 4] {
    [
        mile_s + FIVE_K_SLOWER_S,
        mile_s * TEN_K,
        mile_s * HALF,
        mile_s * MARATHON,
    ]
}

/// Pace of a long run, seconds per mile, in weather of `t_f` °F: marathon pace and two minutes, slower in heat.
///
/// Source: Galloway. Defined for every input. Evidence: weak (practice).
///
/// ```
/// use allure::science::magic_mile::long_run_pace;
/// assert_eq!([long_run_pace(600.0, 50.0), long_run_pace(600.0, 70.0)].to_vec(), vec![900.0, 960.0]);
/// ```
pub fn long_run_pace(mile_s: f64, t_f: f64) -> f64 {
    let warm = ((t_f - HEAT_FROM_F) / HEAT_STEP_F).max(0.0);
    mile_s * MARATHON + LONG_RUN_SLOWER_S + warm * HEAT_SLOWER_S
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_races_are_slower() {
        for mile in 240..900 {
            let paces = race_paces(f64::from(mile));
            assert!(paces[1] < paces[2] && paces[2] < paces[3]);
            assert!(long_run_pace(f64::from(mile), 60.0) > paces[3]);
        }
    }
}
