//! What a slope costs: the energy of Minetti and the equal-heart-rate curve of Strava.

/// Cost of level running in Minetti's polynomial, J/kg/m.
pub const LEVEL_COST: f64 = 3.6;
/// Grades the polynomial was measured on, as a ratio.
const MINETTI_GRADES: std::ops::RangeInclusive<f64> = -0.45..=0.45;

/// Energy of running along a slope, J/kg/m, `grade` as a ratio (0.1 is 10 %).
///
/// Source: Minetti 2002, J Appl Physiol 93:1039. `None` outside ±0.45. Evidence: strong uphill, overrates what a
/// descent gives back.
///
/// ```
/// use allure::science::grade::minetti_cost;
/// assert_eq!(minetti_cost(0.0), Some(3.6));
/// assert_eq!(minetti_cost(0.5), None);
/// ```
pub fn minetti_cost(grade: f64) -> Option<f64> {
    let i = grade;
    MINETTI_GRADES
        .contains(&grade)
        .then(|| 155.4 * i.powi(5) - 30.4 * i.powi(4) - 43.3 * i.powi(3) + 46.3 * i.powi(2) + 19.5 * i + LEVEL_COST)
}

/// Grade in percent and the factor from speed on it to level speed of equal heart rate (Strava 2017, curve digitised
/// twice; ends from its polynomial).
const CURVE: [(f64, f64); 23] = [
    (-40.0, 1.937),
    (-34.0, 1.665),
    (-30.0, 1.49),
    (-20.0, 1.085),
    (-16.0, 0.965),
    (-10.0, 0.875),
    (-8.0, 0.875),
    (-6.0, 0.885),
    (-4.0, 0.91),
    (-2.0, 0.95),
    (0.0, 1.0),
    (2.0, 1.05),
    (4.0, 1.14),
    (6.0, 1.24),
    (8.0, 1.35),
    (10.0, 1.48),
    (12.0, 1.60),
    (16.0, 1.93),
    (20.0, 2.28),
    (24.0, 2.645),
    (28.0, 2.985),
    (30.0, 3.16),
    (40.0, 3.739),
];

/// Slope at a knot that never overshoots its neighbours (Fritsch and Carlson 1980, weighted harmonic mean).
fn slope(at: usize) -> f64 {
    let steps = |i: usize| {
        let (a, b) = (CURVE.get(i)?, CURVE.get(i + 1)?);
        Some((b.0 - a.0, (b.1 - a.1) / (b.0 - a.0)))
    };
    match (at.checked_sub(1).and_then(steps), steps(at)) {
        (Some((h0, d0)), Some((h1, d1))) if d0 * d1 > 0.0 => {
            let (w0, w1) = (2.0 * h1 + h0, h1 + 2.0 * h0);
            (w0 + w1) / (w0 / d0 + w1 / d1)
        }
        (None, Some((_, d))) | (Some((_, d)), None) => d,
        _ => 0.0,
    }
}

/// Factor from the speed on a grade (percent) to the level speed of equal heart rate: 0.87 to 3.74.
///
/// Source: Strava engineering 2017, a monotone cubic through the digitised curve; held at ±40 %. `None` for a number
/// that is not finite. Evidence: moderate.
///
/// ```
/// use allure::science::grade::strava_factor;
/// assert!((strava_factor(10.0).unwrap() - 1.48).abs() < 1e-9);
/// ```
pub fn strava_factor(grade_pct: f64) -> Option<f64> {
    let g = grade_pct.clamp(CURVE[0].0, CURVE[CURVE.len() - 1].0);
    let i = CURVE.windows(2).position(|pair| pair[0].0 <= g && g <= pair[1].0)?;
    let ((x0, y0), (x1, y1)) = (CURVE[i], CURVE[i + 1]);
    let h = x1 - x0;
    let t = (g - x0) / h;
    let (t2, t3) = (t * t, t * t * t);
    Some(
        (2.0 * t3 - 3.0 * t2 + 1.0) * y0
            + (t3 - 2.0 * t2 + t) * h * slope(i)
            + (3.0 * t2 - 2.0 * t3) * y1
            + (t3 - t2) * h * slope(i + 1),
    )
}

/// Metres of ascent that count as one more kilometre (planning only).
const ASCENT_PER_KM: f64 = 100.0;

/// Kilometres on the flat that a hilly run counts as.
///
/// Source: km + ascent/100 (design choice, planning only). `None` unless both are 0 or more. Evidence: weak.
///
/// ```
/// use allure::science::grade::km_equivalent;
/// assert_eq!(km_equivalent(20.0, 1_000.0), Some(30.0));
/// ```
pub fn km_equivalent(km: f64, ascent_m: f64) -> Option<f64> {
    (km >= 0.0 && ascent_m >= 0.0).then_some(km + ascent_m / ASCENT_PER_KM)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curve_passes_its_points_and_never_overshoots() {
        for (g, y) in CURVE {
            assert!((strava_factor(g).unwrap() - y).abs() < 1e-9, "{g}");
        }
        for tenth in -400..400 {
            let at = |t: i32| strava_factor(f64::from(t) / 10.0).unwrap();
            let rises = at(tenth + 1) > at(tenth) - 1e-12;
            let falls = at(tenth + 1) < at(tenth) + 1e-12;
            assert!(
                if tenth < -100 {
                    falls
                } else if tenth >= -80 {
                    rises
                } else {
                    true
                },
                "{tenth}"
            );
        }
        assert_eq!(strava_factor(60.0), strava_factor(40.0));
        assert_eq!(strava_factor(f64::NAN), None);
    }

    #[test]
    fn climbing_costs_more_than_its_slope_back() {
        for percent in 1..45 {
            let grade = f64::from(percent) / 100.0;
            assert!(minetti_cost(grade) > minetti_cost(grade - 0.01));
            assert!(minetti_cost(grade) > minetti_cost(-grade));
        }
        assert_eq!(minetti_cost(f64::NAN), None);
        assert_eq!(km_equivalent(-1.0, 0.0), None);
    }
}
