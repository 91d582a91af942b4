//! How strength stands beside running: how often, how heavy, and how near to hard sessions.

use super::choices::CHOICES;

/// Strength of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StrengthWeek {
    pub sessions: u8,
    /// Whether loads of 80 % of a single repetition and more are lifted.
    pub heavy: bool,
}

/// Strength of a day so many days before the race that matters, `None` for no race in sight.
///
/// Source: two sessions a week while building, one in the taper, the last heavy one seven days out or earlier, none in
/// the last four days (design choice; Spiering 2021 for the upkeep). Defined for every number of days. Evidence: weak.
///
/// ```
/// use allure::science::strength_week::{StrengthWeek, at};
/// assert_eq!(at(None), StrengthWeek { sessions: 2, heavy: true });
/// assert_eq!(at(Some(6)), StrengthWeek { sessions: 1, heavy: false });
/// assert_eq!(at(Some(3)), StrengthWeek { sessions: 0, heavy: false });
/// ```
pub fn at(days_to_race: Option<i64>) -> StrengthWeek {
    let c = &CHOICES.strength;
    let week = |sessions: u8, heavy: bool| StrengthWeek { sessions, heavy };
    match days_to_race.filter(|d| *d >= 0) {
        Some(days) if days <= c.none_last_days => week(0, false),
        Some(days) if days <= c.taper_days => week(1, days >= c.heavy_until_days),
        _ => week(2, true),
    }
}

/// Whether a strength session may stand where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placed {
    Fine,
    /// Less than six hours from a hard run.
    TooNear,
    /// To failure within two days before a hard run (H9).
    FailureTooNear,
    /// The day before a hard run: better the same day, after it.
    BetterAfter,
}

impl Placed {
    pub fn id(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::TooNear => "too_near",
            Self::FailureTooNear => "failure_too_near",
            Self::BetterAfter => "better_after",
        }
    }
}

/// The place of a strength session between the hard run before it and the one after it, hours away. `None` is none near.
///
/// Source: six hours (design choice), H9 for failure. No answer (`None`) for hours below 0. Evidence: weak.
///
/// ```
/// use allure::science::strength_week::{Placed, placed};
/// assert_eq!(placed(Some(8.0), Some(64.0), true), Some(Placed::Fine));
/// assert_eq!(placed(None, Some(20.0), false), Some(Placed::BetterAfter));
/// ```
pub fn placed(since_h: Option<f64>, until_h: Option<f64>, to_failure: bool) -> Option<Placed> {
    let c = &CHOICES.strength;
    if [since_h, until_h].into_iter().flatten().any(|h| h.is_nan() || h < 0.0) {
        return None;
    }
    let within = |hours: Option<f64>, most: f64| hours.is_some_and(|h| h < most);
    Some(if within(since_h, c.apart_h) || within(until_h, c.apart_h) {
        Placed::TooNear
    } else if to_failure && within(until_h, c.failure_before_h) {
        Placed::FailureTooNear
    } else if within(until_h, 24.0) {
        Placed::BetterAfter
    } else {
        Placed::Fine
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nearer_the_race_is_never_more(days in 0..200_i64) {
            let (near, far) = (at(Some(days)), at(Some(days + 1)));
            prop_assert!(near.sessions <= far.sessions && near.heavy <= far.heavy);
        }

        #[test]
        fn farther_from_a_hard_run_is_never_refused_again(since in 0.0..100.0_f64, until in 0.0..100.0_f64) {
            if placed(Some(since), Some(until), true) == Some(Placed::Fine) {
                prop_assert_eq!(placed(Some(since + 1.0), Some(until + 1.0), true), Some(Placed::Fine));
                prop_assert_eq!(placed(None, None, true), Some(Placed::Fine));
            }
        }
    }

    #[test]
    fn failure_needs_two_days_and_a_race_behind_is_none() {
        assert_eq!(placed(None, Some(47.0), true), Some(Placed::FailureTooNear));
        assert_eq!(placed(None, Some(47.0), false), Some(Placed::Fine));
        assert_eq!(placed(Some(5.0), None, false), Some(Placed::TooNear));
        assert_eq!(placed(Some(-1.0), None, false), None);
        assert_eq!(at(Some(-3)), at(None));
    }
}
