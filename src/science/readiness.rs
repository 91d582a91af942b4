//! The day's readiness from three answers.

use chrono::NaiveDate;

use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::{Readiness, ReadinessLevel};
use crate::domain::wellness::Wellness;

/// Sums at or below these lower the level (design choice).
const EASY_AT_MOST: u8 = 6;
const NO_QUALITY_AT_MOST: u8 = 9;
/// Answers run from 1 (bad) to 5 (good).
const ANSWERS: std::ops::RangeInclusive<u8> = 1..=5;

/// The level of three answers, each 1 to 5: any 1 or a sum of at most 6 asks for rest or an easy run, 7 to 9 for no
/// quality.
///
/// Source: a design choice (answers outrank devices). `None` where
/// an answer lies outside 1 to 5. Evidence: weak.
///
/// ```
/// use allure::domain::state::ReadinessLevel;
/// use allure::science::readiness::level;
/// assert_eq!(level([5, 1, 5]), Some(ReadinessLevel::RestOrEasy));
/// assert_eq!(level([3, 3, 3]), Some(ReadinessLevel::NoQuality));
/// assert_eq!(level([4, 3, 3]), Some(ReadinessLevel::AsPlanned));
/// ```
pub fn level(answers: [u8; 3]) -> Option<ReadinessLevel> {
    if answers.iter().any(|a| !ANSWERS.contains(a)) {
        return None;
    }
    let sum: u8 = answers.iter().sum();
    Some(if answers.contains(&1) || sum <= EASY_AT_MOST {
        ReadinessLevel::RestOrEasy
    } else if sum <= NO_QUALITY_AT_MOST {
        ReadinessLevel::NoQuality
    } else {
        ReadinessLevel::AsPlanned
    })
}

/// Today's readiness. `None` without all three of today's answers: yesterday's say nothing of today.
pub fn readiness(wellness: &[Wellness], today: NaiveDate) -> Option<Readiness> {
    let day = wellness.iter().rev().find(|w| w.date == today)?;
    let answers = [day.sleep?, day.legs?, day.mood?];
    let level = level(answers)?;
    let [sleep, legs, mood] = answers.map(f64::from);
    let inputs = [("sleep", sleep), ("legs", legs), ("mood", mood)];
    Some(Readiness {
        level,
        sum: Figure::computed(
            sleep + legs + mood,
            Unit::Scale,
            "readiness_sum",
            &inputs,
            Evidence::Weak,
        ),
        answers: day.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_check_in_of_today_counts() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let mut day = Wellness {
            date: today,
            sleep: Some(2),
            legs: Some(2),
            mood: Some(2),
            ..Wellness::default()
        };
        let found = readiness(std::slice::from_ref(&day), today).unwrap();
        assert_eq!((found.level, found.sum.value), (ReadinessLevel::RestOrEasy, 6.0));
        assert_eq!(readiness(std::slice::from_ref(&day), today.succ_opt().unwrap()), None);
        day.mood = None;
        assert_eq!(readiness(&[day], today), None);
    }

    #[test]
    fn borders_of_the_levels() {
        assert_eq!(level([2, 2, 3]), Some(ReadinessLevel::NoQuality));
        assert_eq!(level([2, 2, 2]), Some(ReadinessLevel::RestOrEasy));
        assert_eq!(level([0, 5, 5]), None);
        assert_eq!(level([6, 5, 5]), None);
    }
}
