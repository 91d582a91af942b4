//! Maximal heart rate from age, by the published equations, and from efforts.

use super::zones::max_from_age;

/// Ages the equations are used at, years.
const AGES: std::ops::RangeInclusive<f64> = 10.0..=100.0;

/// A published equation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Equation {
    /// 208 − 0.7 age (Tanaka 2001).
    Tanaka,
    /// 207 − 0.7 age (Gellish 2007, recalled).
    Gellish,
    /// 192 − 0.007 age² (Gellish 2007, recalled).
    GellishSquare,
    /// 211 − 0.64 age (Nes 2013, HUNT; standard error 10.8 bpm).
    Nes,
    /// 206 − 0.88 age, women (Gulati 2010, recalled).
    Gulati,
}

/// Maximal heart rate at an age in years, beats per minute, about 118 to 205.
///
/// Source: the equation's. `None` outside 10 to 100 years. Evidence: weak, ±10 to 12 bpm for one person.
///
/// ```
/// use allure::science::hr_max::{Equation, from_age};
/// assert_eq!(from_age(Equation::Nes, 50.0), Some(179.0));
/// ```
pub fn from_age(equation: Equation, age: f64) -> Option<f64> {
    if !AGES.contains(&age) {
        return None;
    }
    Some(match equation {
        // The whole year it is defined for elsewhere, and the fraction on top.
        Equation::Tanaka => max_from_age(age as i32)? - 0.7 * age.fract(),
        Equation::Gellish => 207.0 - 0.7 * age,
        Equation::GellishSquare => 192.0 - 0.007 * age * age,
        Equation::Nes => 211.0 - 0.64 * age,
        Equation::Gulati => 206.0 - 0.88 * age,
    })
}

/// Share of a session's 5 s means that lies below its believable maximum.
const PERCENTILE: f64 = 0.995;
/// Two sessions agree within this many beats per minute (design choice).
const AGREE_BPM: f64 = 2.0;
/// A maximum is never lowered faster than this, beats per minute a year (design choice).
const LOWERED_PER_YEAR_BPM: f64 = 1.0;

/// Believable maximum of one hard effort: the 99.5th percentile of its 5 s means, beats per minute.
///
/// Source: design choice. `None` for nothing or a rate outside 30 to 250. Evidence: moderate.
///
/// ```
/// use allure::science::hr_max::of_effort;
/// assert_eq!(of_effort(&[180.0, 181.0]), Some(180.995));
/// ```
pub fn of_effort(means_5_s: &[f64]) -> Option<f64> {
    if means_5_s.iter().any(|b| !(30.0..=250.0).contains(b)) {
        return None;
    }
    let mut sorted = means_5_s.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = PERCENTILE * (sorted.len().checked_sub(1)?) as f64;
    let below = *sorted.get(at.floor() as usize)?;
    let above = *sorted.get(at.ceil() as usize)?;
    Some(below + (above - below) * at.fract())
}

/// The maximum to keep, beats per minute: raised to what two sessions agree on within 2 bpm, lowered by at most 1 bpm
/// a year.
///
/// Source: design choice. The old one where sessions say nothing. Evidence: moderate.
///
/// ```
/// use allure::science::hr_max::kept;
/// assert_eq!(kept(185.0, &[190.0], 0.5), 185.0);
/// assert_eq!(kept(185.0, &[190.0, 191.0], 0.5), 190.0);
/// assert_eq!(kept(185.0, &[170.0, 171.0], 0.5), 184.5);
/// ```
pub fn kept(old_bpm: f64, efforts_bpm: &[f64], years: f64) -> f64 {
    let mut sorted = efforts_bpm.to_vec();
    sorted.sort_by(f64::total_cmp);
    let agreed = sorted
        .windows(2)
        .filter(|pair| pair[1] - pair[0] <= AGREE_BPM)
        .map(|pair| pair[0])
        .next_back();
    agreed.map_or(old_bpm, |bpm| bpm.max(old_bpm - LOWERED_PER_YEAR_BPM * years.max(0.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_never_raises_it() {
        use Equation::{Gellish, GellishSquare, Gulati, Nes, Tanaka};
        for equation in [Tanaka, Gellish, GellishSquare, Nes, Gulati] {
            for age in 10..100 {
                assert!(from_age(equation, f64::from(age + 1)) < from_age(equation, f64::from(age)));
                assert!(from_age(equation, f64::from(age) + 0.5) < from_age(equation, f64::from(age)));
            }
            assert_eq!(from_age(equation, 9.0), None);
            assert_eq!(from_age(equation, f64::NAN), None);
        }
        assert_eq!(of_effort(&[]), None);
        assert_eq!(of_effort(&[400.0]), None);
    }
}
