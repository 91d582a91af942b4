//! The sport of a file's own word.

use crate::domain::activity::Sport;

/// The sport a GPX `type` or a TCX `Sport` means; [`Sport::Other`] for a word not known here.
///
/// Strava writes numbers into GPX: 9 is a run and 1 a ride.
pub(super) fn of_label(label: &str) -> Sport {
    let label = label.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| label.contains(word));
    match label.as_str() {
        "9" => return Sport::Running,
        "1" => return Sport::Cycling,
        _ => {}
    }
    if has(&["swimrun", "run_bike", "wheelchair", "multi"]) {
        Sport::Other
    } else if has(&["swim", "natation"]) {
        Sport::Swimming
    } else if has(&["bik", "cycl", "ride", "vélo"]) {
        Sport::Cycling
    } else if has(&["run", "jog", "course à pied", "treadmill"]) {
        Sport::Running
    } else if has(&["walk", "hik", "march", "randonn"]) {
        Sport::Walking
    } else if has(&["strength", "musculation"]) {
        Sport::Strength
    } else {
        Sport::Other
    }
}

/// The sport of a FIT session, from the numbers of the FIT profile's `sport` and `sub_sport`.
pub(super) fn of_fit(sport: u8, sub_sport: Option<u8>) -> Sport {
    match (sport, sub_sport) {
        (1, _) => Sport::Running,
        (2 | 21, _) => Sport::Cycling,
        (5, _) => Sport::Swimming,
        (11 | 17, _) => Sport::Walking,
        // 20 is `strength_training`, under `fitness_equipment` or `training`.
        (4 | 10, Some(20)) => Sport::Strength,
        _ => Sport::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn understands_the_words_of_sites_and_watches() {
        for (label, sport) in [
            ("Running", Sport::Running),
            ("trail_running", Sport::Running),
            ("9", Sport::Running),
            ("Biking", Sport::Cycling),
            ("1", Sport::Cycling),
            ("lap_swimming", Sport::Swimming),
            ("swimrun", Sport::Other),
            ("Hiking", Sport::Walking),
            ("strength_training", Sport::Strength),
            ("19", Sport::Other),
            ("", Sport::Other),
        ] {
            assert_eq!(of_label(label), sport, "{label}");
        }
    }

    #[test]
    fn reads_fit_numbers() {
        assert_eq!(of_fit(1, Some(1)), Sport::Running);
        assert_eq!(of_fit(10, Some(20)), Sport::Strength);
        assert_eq!(of_fit(10, None), Sport::Other);
        assert_eq!(of_fit(3, None), Sport::Other);
    }
}
