//! Sleep that is needed, owed, and regular.

use super::choices::CHOICES;

/// Nights that make a need.
pub const NEED_NIGHTS: usize = 21;
/// Nights a debt is summed over.
const DEBT_NIGHTS: usize = 14;

/// Hours of sleep a night needs: the 75th percentile of 60 nights, held to 7 to 9.
///
/// Source: design choice. `None` under 21 nights. Evidence: weak.
///
/// ```
/// use allure::science::sleep::need_h;
/// assert_eq!(need_h(&[8.0; 30]), Some(8.0));
/// assert_eq!(need_h(&[5.0; 30]), Some(7.0));
/// ```
pub fn need_h(nights_h: &[f64]) -> Option<f64> {
    let c = &CHOICES.sleep;
    let mut sorted = nights_h.to_vec();
    sorted.sort_by(f64::total_cmp);
    if sorted.len() < NEED_NIGHTS {
        return None;
    }
    let at = 0.75 * (sorted.len() - 1) as f64;
    let (below, above) = (sorted.get(at.floor() as usize)?, sorted.get(at.ceil() as usize)?);
    let percentile = below + (above - below) * at.fract();
    Some(percentile.max(c.need_least_h).min(c.need_most_h))
}

/// Hours owed after up to 14 nights, latest last; a night weighs 0.9 times the one after it. `None` in the list is a
/// night that is not known.
///
/// Source: Σ max(0, need − sleep) × 0.9^days (design choice); over 5 h amber, over 8 h red. `None` without one known
/// night. Evidence: weak.
///
/// ```
/// use allure::science::sleep::debt_h;
/// assert_eq!(debt_h(8.0, &[Some(8.0), Some(6.0)]), Some(2.0));
/// ```
pub fn debt_h(need_h: f64, nights_h: &[Option<f64>]) -> Option<f64> {
    debt_over_h(need_h, nights_h, DEBT_NIGHTS)
}

/// The same over the last so many nights, such as the seven of a week.
///
/// Source, `None` and evidence: as above.
///
/// ```
/// use allure::science::sleep::debt_over_h;
/// assert_eq!(debt_over_h(8.0, &[Some(4.0), Some(8.0), Some(7.0)], 2), Some(1.0));
/// ```
pub fn debt_over_h(need_h: f64, nights_h: &[Option<f64>], nights: usize) -> Option<f64> {
    let recent = &nights_h[nights_h.len().saturating_sub(nights)..];
    recent.iter().flatten().next()?;
    let decay = CHOICES.sleep.decay_per_day;
    let (debt, _) = recent.iter().rev().fold((0.0, 1.0), |(debt, weight), night| {
        let owed = night.map_or(0.0, |slept| (need_h - slept).max(0.0));
        (debt + owed * weight, weight * decay)
    });
    Some(debt)
}

/// Sleep regularity index of a state per half minute (true asleep), −100 to 100; under 70 is irregular.
///
/// Source: Phillips 2017, 100 (2 P(same state 24 h later) − 1). `None` under two days. Evidence: moderate.
pub fn regularity(asleep_per_30_s: &[bool]) -> Option<f64> {
    const DAY: usize = 2_880;
    (asleep_per_30_s.len() >= 2 * DAY).then(|| alike(asleep_per_30_s, DAY))?
}

/// 100 (2 P(same state a day later) − 1) of states in a row, `day` of them being a day. `None` under a day and one state.
pub fn alike(asleep: &[bool], day: usize) -> Option<f64> {
    let pairs = asleep.len().checked_sub(day).filter(|n| *n > 0)?;
    let same = asleep.iter().zip(&asleep[day..]).filter(|(a, b)| a == b).count();
    Some(100.0 * (2.0 * same as f64 / pairs as f64 - 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debts_fade_and_never_go_below_nothing() {
        let mut nights = vec![Some(5.0)];
        let mut before = debt_h(8.0, &nights).unwrap();
        for _ in 0..20 {
            nights.push(Some(9.0));
            let now = debt_h(8.0, &nights).unwrap();
            assert!(now >= 0.0 && now < before || now == 0.0);
            before = now;
        }
        assert!(before.abs() < 1e-12);
        assert!(debt_h(8.0, &[Some(5.0)]) > debt_h(8.0, &[Some(6.0)]));
        assert_eq!(debt_h(8.0, &[None]), None);
        assert_eq!(need_h(&[8.0; 20]), None);
        assert_eq!(need_h(&[11.0; 21]), Some(9.0));
    }

    #[test]
    fn like_days_are_regular_and_opposite_ones_are_not() {
        let days = |flip: bool| -> Vec<bool> {
            (0..2_880 * 4)
                .map(|i| (i % 2_880 < 960) != (flip && i / 2_880 % 2 == 1))
                .collect()
        };
        assert_eq!(regularity(&days(false)), Some(100.0));
        assert_eq!(regularity(&days(true)), Some(-100.0));
        assert_eq!(regularity(&[true; 2_880]), None);
    }
}
