//! When an exercise grows heavier, lighter, or rests; and what one's own weight counts for.

use super::choices::CHOICES;

/// One session of an exercise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Done {
    /// Repetitions left in reserve less those prescribed.
    pub reserve_above: f64,
    /// Pain of it, 0 to 10.
    pub pain: f64,
}

/// What the next session does to the load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// 2.5 to 5 % more, or one repetition.
    Raise,
    Hold,
    /// 10 % less after a flare.
    Lower,
    /// 30 to 40 % less, each fourth week.
    Deload,
}

impl Move {
    pub fn id(self) -> &'static str {
        match self {
            Self::Raise => "raise",
            Self::Hold => "hold",
            Self::Lower => "lower",
            Self::Deload => "deload",
        }
    }

    /// Least and most of the last load, as shares of it.
    pub fn shares(self) -> (f64, f64) {
        let c = &CHOICES.strength;
        match self {
            Self::Raise => c.raise,
            Self::Hold => (1.0, 1.0),
            Self::Lower => (c.after_flare, c.after_flare),
            Self::Deload => c.deload,
        }
    }
}

/// What follows from the sessions so far, latest last, in week `week` of the programme (from 1).
///
/// Source: design choice: raised when the last two both end two repetitions or more easier than prescribed with pain up
/// to 2 of 10. A flare comes first, then the fourth week. `None` for a pain outside 0 to 10. Evidence: weak.
///
/// ```
/// use allure::science::strength_step::{Done, Move, next};
/// let easy = Done { reserve_above: 2.0, pain: 1.0 };
/// assert_eq!(next(&[easy, easy], false, 2), Some(Move::Raise));
/// assert_eq!(next(&[easy], false, 2), Some(Move::Hold));
/// assert_eq!(next(&[easy, easy], false, 4), Some(Move::Deload));
/// ```
pub fn next(sessions: &[Done], flare: bool, week: i64) -> Option<Move> {
    let c = &CHOICES.strength;
    if sessions.iter().any(|s| !(0.0..=10.0).contains(&s.pain)) {
        return None;
    }
    let easy = |s: &Done| s.reserve_above >= c.reserve_above && s.pain <= c.pain_at_most;
    let two = sessions.len().checked_sub(2).and_then(|from| sessions.get(from..));
    Some(if flare {
        Move::Lower
    } else if week > 0 && week % c.deload_every_weeks == 0 {
        Move::Deload
    } else if two.is_some_and(|last| last.iter().all(easy)) {
        Move::Raise
    } else {
        Move::Hold
    })
}

/// What is lifted besides a load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnWeight {
    Squat,
    SingleLeg,
    PushUp,
    SingleCalfRaise,
}

/// Volume load in kg of an exercise with one's own weight: sets × repetitions × (its share of the body + what is added).
///
/// Source: shares 0.70, 0.85, 0.65 and 1.0 of the body (design choice). `None` unless the mass is positive and the rest
/// is not negative. Evidence: weak.
///
/// ```
/// use allure::science::strength_step::{OwnWeight, own_weight_volume_kg};
/// assert_eq!(own_weight_volume_kg(OwnWeight::SingleCalfRaise, 70.0, 3.0, 10.0, 5.0), Some(2_250.0));
/// ```
pub fn own_weight_volume_kg(exercise: OwnWeight, kg: f64, sets: f64, reps: f64, added_kg: f64) -> Option<f64> {
    let c = &CHOICES.strength;
    let share = match exercise {
        OwnWeight::Squat => c.squat_share,
        OwnWeight::SingleLeg => c.single_leg_share,
        OwnWeight::PushUp => c.push_up_share,
        OwnWeight::SingleCalfRaise => c.calf_raise_share,
    };
    let volume = sets * reps * (share * kg + added_kg);
    (kg > 0.0 && sets >= 0.0 && reps >= 0.0 && added_kg >= 0.0 && volume.is_finite()).then_some(volume)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn done() -> impl Strategy<Value = Done> {
        (-3.0..6.0_f64, 0.0..10.0_f64).prop_map(|(reserve_above, pain)| Done { reserve_above, pain })
    }

    proptest! {
        #[test]
        fn more_pain_never_raises_and_a_flare_always_lowers(
            sessions in prop::collection::vec(done(), 0..6),
            week in 1..20_i64,
        ) {
            let hurting: Vec<Done> = sessions.iter().map(|s| Done { pain: (s.pain + 3.0).min(10.0), ..*s }).collect();
            let (now, worse) = (next(&sessions, false, week).unwrap(), next(&hurting, false, week).unwrap());
            prop_assert!(worse.shares().1 <= now.shares().1);
            prop_assert_eq!(next(&sessions, true, week), Some(Move::Lower));
        }

        #[test]
        fn volume_scales_with_sets_and_grows_with_mass(kg in 40.0..120.0_f64, reps in 1.0..20.0_f64) {
            for exercise in [OwnWeight::Squat, OwnWeight::SingleLeg, OwnWeight::PushUp, OwnWeight::SingleCalfRaise] {
                let at = |kg: f64, sets: f64| own_weight_volume_kg(exercise, kg, sets, reps, 0.0).unwrap();
                prop_assert!((at(kg, 4.0) - 2.0 * at(kg, 2.0)).abs() < 1e-6 && at(kg + 1.0, 2.0) > at(kg, 2.0));
                prop_assert!(at(kg, 1.0) <= kg * reps + 1e-9);
            }
        }
    }

    #[test]
    fn an_impossible_pain_says_nothing() {
        let odd = Done {
            reserve_above: 3.0,
            pain: 11.0,
        };
        assert_eq!(next(&[odd], false, 1), None);
        assert_eq!(own_weight_volume_kg(OwnWeight::Squat, 0.0, 1.0, 1.0, 0.0), None);
        assert_eq!(next(&[], false, 1), Some(Move::Hold));
    }
}
