//! How a season's weeks grow, and how they shrink before a race.

use super::choices::CHOICES;

/// Kilometres of week `week` (0 is the first) from a first week towards a peak.
///
/// Source: design choice: V0 (1 + g)^(weeks that were not down), at most the peak; every fourth week 0.75 of it and not
/// counted. g is 0.07, 0.05 for novices and the injured. `None` unless both are positive and finite. Evidence: weak.
///
/// ```
/// use allure::science::volume_curve::week_km;
/// assert_eq!(week_km(40.0, 60.0, 0, false), Some(40.0));
/// assert!((week_km(40.0, 60.0, 3, false).unwrap() - 40.0 * 1.07_f64.powi(2) * 0.75).abs() < 1e-9);
/// ```
pub fn week_km(first_km: f64, peak_km: f64, week: u32, careful: bool) -> Option<f64> {
    let c = &CHOICES.volume;
    if !(first_km > 0.0 && peak_km > 0.0 && first_km.is_finite() && peak_km.is_finite()) {
        return None;
    }
    let every = c.down_week_every.max(1);
    let down = (week + 1).is_multiple_of(every);
    let growth = if careful { c.growth_careful } else { c.growth };
    // Down weeks do not count, and rest from the last normal one.
    let steps = (week - week / every).saturating_sub(u32::from(down));
    let normal = (first_km * (1.0 + growth).powf(f64::from(steps))).min(peak_km.max(first_km));
    Some(if down { normal * c.down_week_share } else { normal })
}

/// Share of the usual volume after so many days of a taper of 14 or 21 days, 0.4 to 1.
///
/// Source: exponential taper (Bosquet 2007, Mujika 2003), e^(−d/τ), τ 7.5 or 10 days, at least 0.4 (design choice).
/// `None` outside the taper. Evidence: moderate.
///
/// ```
/// use allure::science::volume_curve::taper_share;
/// assert_eq!(taper_share(0.0, 14.0), Some(1.0));
/// assert_eq!(taper_share(14.0, 14.0), Some(0.4));
/// ```
pub fn taper_share(day: f64, taper_days: f64) -> Option<f64> {
    let c = &CHOICES.volume;
    let tau = if taper_days > 14.0 {
        c.taper_tau_21_days
    } else {
        c.taper_tau_14_days
    };
    (0.0..=taper_days)
        .contains(&day)
        .then(|| (-day / tau).exp().max(c.taper_least))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normal_weeks_rise_to_the_peak_and_a_taper_only_falls() {
        for careful in [false, true] {
            let normal: Vec<f64> = (0..40)
                .filter(|w| (w + 1) % 4 != 0)
                .map(|w| week_km(30.0, 80.0, w, careful).unwrap())
                .collect();
            assert!(normal.windows(2).all(|w| w[0] <= w[1] && w[1] <= w[0] * 1.0701));
            assert!((normal[normal.len() - 1] - 80.0).abs() < 1e-9);
            for w in (3..40).step_by(4) {
                let before = week_km(30.0, 80.0, w - 1, careful).unwrap();
                assert!(
                    (week_km(30.0, 80.0, w, careful).unwrap() - 0.75 * before).abs() < 1e-9,
                    "{w}"
                );
            }
        }
        for day in 0..20 {
            let day = f64::from(day);
            assert!(taper_share(day + 1.0, 21.0) <= taper_share(day, 21.0));
        }
        assert_eq!(taper_share(15.0, 14.0), None);
        assert_eq!(week_km(0.0, 80.0, 1, false), None);
    }
}
