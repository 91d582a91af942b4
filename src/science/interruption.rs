//! What days without running, and two races in one season, leave of the plan.

use super::choices::CHOICES;

/// A lighter week after a gap.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LighterWeek {
    pub days: i64,
    /// Share of the planned metres, 0.4 to 0.9.
    pub share: f64,
    pub nothing_hard: bool,
}

/// The lighter weeks after so many days missed; none up to two days, whose sessions are moved or dropped.
///
/// Source: the table of missed sessions (design choice over Coyle 1984, Zheng 2022). Defined for every number of days.
/// Evidence: weak.
///
/// ```
/// use allure::science::interruption::weeks_after;
/// let shares: Vec<f64> = weeks_after(20).iter().map(|w| w.share).collect();
/// assert_eq!(shares, [0.50, 0.70, 0.85]);
/// assert!(weeks_after(2).is_empty());
/// ```
pub fn weeks_after(missed: i64) -> Vec<LighterWeek> {
    let c = &CHOICES.interruption;
    if missed < c.first_from_days {
        return Vec::new();
    }
    let row = c.up_to_days.iter().filter(|up_to| missed > **up_to).count();
    let weeks = c.weeks.get(row).map_or(&[][..], Vec::as_slice);
    weeks
        .iter()
        .map(|[days, share, hard]| LighterWeek {
            days: *days as i64,
            share: *share,
            nothing_hard: *hard > 0.0,
        })
        .collect()
}

/// What is done after a stretch without running.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterGap {
    /// One or two days: a key session moves by two days, a long run by three, an easy run is dropped.
    MoveOrDrop,
    /// The plan goes on, lighter.
    Lighter,
    /// Walking and running, or an easy block, and a plan laid out anew.
    BeginAgain,
}

impl AfterGap {
    pub fn id(self) -> &'static str {
        match self {
            Self::MoveOrDrop => "move_or_drop",
            Self::Lighter => "lighter",
            Self::BeginAgain => "begin_again",
        }
    }
}

/// What so many missed days ask for. `None` for fewer than one.
///
/// Source: as [`weeks_after`]. Evidence: weak.
///
/// ```
/// use allure::science::interruption::{AfterGap, after_gap};
/// assert_eq!([1, 5, 30].map(after_gap), [AfterGap::MoveOrDrop, AfterGap::Lighter, AfterGap::BeginAgain].map(Some));
/// ```
pub fn after_gap(missed: i64) -> Option<AfterGap> {
    let c = &CHOICES.interruption;
    match missed {
        ..1 => None,
        d if d < c.first_from_days => Some(AfterGap::MoveOrDrop),
        d if d < c.begins_again_from_days => Some(AfterGap::Lighter),
        _ => Some(AfterGap::BeginAgain),
    }
}

/// What fits between two races that matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Between {
    RecoveryAndTaper,
    Maintenance,
    Shortened,
    NewCycle,
}

impl Between {
    pub fn id(self) -> &'static str {
        match self {
            Self::RecoveryAndTaper => "recovery_and_taper",
            Self::Maintenance => "maintenance",
            Self::Shortened => "shortened_cycle",
            Self::NewCycle => "new_cycle",
        }
    }
}

/// What so many weeks between two races leave room for.
///
/// Source: the rule of two races in one season (design choice). Defined for every number of weeks. Evidence: weak.
///
/// ```
/// use allure::science::interruption::{Between, between_races};
/// assert_eq!(between_races(9), Between::Shortened);
/// ```
pub fn between_races(weeks: i64) -> Between {
    let c = &CHOICES.between_races;
    match weeks {
        w if w >= c.new_cycle_weeks => Between::NewCycle,
        w if w >= c.shortened_weeks => Between::Shortened,
        w if w >= c.maintenance_weeks => Between::Maintenance,
        _ => Between::RecoveryAndTaper,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_longer_gap_never_leaves_more(missed in -5_i64..200) {
            let kept = |days: i64| -> f64 {
                let weeks = weeks_after(days);
                (0..4).map(|n| weeks.get(n).map_or(1.0, |w: &LighterWeek| w.share)).sum()
            };
            prop_assert!(kept(missed + 1) <= kept(missed));
            prop_assert_eq!(weeks_after(missed).is_empty(), after_gap(missed).is_none_or(|a| a == AfterGap::MoveOrDrop));
        }

        #[test]
        fn more_weeks_never_leave_room_for_less(weeks in -10_i64..60) {
            prop_assert!(between_races(weeks + 1) >= between_races(weeks));
        }
    }

    #[test]
    fn the_rows_of_the_table() {
        let shares = |days: i64| weeks_after(days).iter().map(|w| w.share).collect::<Vec<_>>();
        assert_eq!(shares(3), [0.90]);
        assert_eq!(shares(6), [0.90]);
        assert_eq!(shares(7), [0.72, 0.90]);
        assert_eq!(shares(28), [0.40, 0.50, 0.70, 0.85]);
    }
}
