//! Training impulses from minutes in zones.

/// Points of minutes in five zones of 50–60 to 90–100 % of maximal heart rate, weighed 1 to 5.
///
/// Source: Edwards 1993 (a definition). `None` for minutes that are negative or not finite. Evidence: moderate.
///
/// ```
/// use allure::science::zone_impulse::edwards;
/// assert_eq!(edwards([10.0, 20.0, 15.0, 5.0, 2.0]), Some(125.0));
/// ```
pub fn edwards(minutes: [f64; 5]) -> Option<f64> {
    weighed(&minutes)
}

/// Points of minutes below the first threshold, between the two, and above the second, weighed 1 to 3.
///
/// Source: Lucia 2003 (a definition). `None` for minutes that are negative or not finite. Evidence: moderate.
///
/// ```
/// use allure::science::zone_impulse::lucia;
/// assert_eq!(lucia([40.0, 15.0, 5.0]), Some(85.0));
/// ```
pub fn lucia(minutes: [f64; 3]) -> Option<f64> {
    weighed(&minutes)
}

fn weighed(minutes: &[f64]) -> Option<f64> {
    let usable = minutes.iter().all(|m| *m >= 0.0 && m.is_finite());
    usable.then(|| minutes.iter().zip(1_u32..).map(|(m, w)| m * f64::from(w)).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_one_zone_up_is_one_point_more() {
        for zone in 0..4 {
            let (mut low, mut high) = ([5.0; 5], [5.0; 5]);
            low[zone] += 1.0;
            high[zone + 1] += 1.0;
            assert!((edwards(high).unwrap() - edwards(low).unwrap() - 1.0).abs() < 1e-9);
        }
        assert_eq!(edwards([-1.0, 0.0, 0.0, 0.0, 0.0]), None);
        assert_eq!(lucia([f64::NAN, 0.0, 0.0]), None);
    }
}
