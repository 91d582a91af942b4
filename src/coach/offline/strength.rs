//! The exercise library as data: dose and the sites each serves (science section 7.7). Names and cues are words.

/// What one set is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dose {
    Repetitions(u16),
    Seconds(u16),
    Metres(u16),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exercise {
    pub id: &'static str,
    pub sets: u16,
    pub dose: Dose,
    /// Sites of `wellness::Injury` it serves in the calm phase, the first ones most.
    pub sites: &'static [&'static str],
}

const fn reps(id: &'static str, sets: u16, reps: u16, sites: &'static [&'static str]) -> Exercise {
    Exercise {
        id,
        sets,
        dose: Dose::Repetitions(reps),
        sites,
    }
}

const fn hold(id: &'static str, sets: u16, seconds: u16, sites: &'static [&'static str]) -> Exercise {
    Exercise {
        id,
        sets,
        dose: Dose::Seconds(seconds),
        sites,
    }
}

const fn travel(id: &'static str, sets: u16, metres: u16) -> Exercise {
    Exercise {
        id,
        sets,
        dose: Dose::Metres(metres),
        sites: &[],
    }
}

/// For each site the calm-phase exercises come first (science section 7.5, phase A).
pub const LIBRARY: &[Exercise] = &[
    hold("calf_isometric", 5, 45, &["achilles", "calf"]),
    reps("double_leg_heel_raise", 3, 15, &["shin", "achilles", "calf"]),
    hold("spanish_squat", 5, 45, &["knee", "quad"]),
    reps("short_foot", 3, 10, &["shin", "foot"]),
    reps("towel_heel_raise", 3, 12, &["foot"]),
    hold("calf_stretch", 3, 30, &["foot"]),
    hold("single_leg_balance", 3, 60, &["ankle"]),
    hold("bridge_hold", 5, 45, &["hamstring"]),
    reps("glute_bridge", 3, 12, &["hamstring", "back"]),
    reps("bird_dog", 3, 6, &["back"]),
    hold("side_plank", 3, 30, &["back", "hip"]),
    reps("side_lying_abduction", 3, 15, &["hip", "knee"]),
    reps("clamshell", 3, 15, &["hip"]),
    reps("single_leg_heel_raise", 3, 8, &["achilles", "calf"]),
    reps("bent_knee_heel_raise", 3, 8, &["achilles", "calf"]),
    reps("seated_calf_raise", 4, 8, &[]),
    reps("eccentric_drop", 3, 15, &[]),
    reps("leg_press_calf", 4, 8, &[]),
    reps("towel_curl", 3, 15, &["foot"]),
    reps("wall_tib_raise", 3, 15, &["shin"]),
    reps("y_balance", 3, 6, &["ankle"]),
    reps("pogo_jump", 3, 20, &[]),
    reps("single_hop", 3, 10, &[]),
    hold("rope", 5, 30, &[]),
    reps("single_leg_bridge", 3, 10, &[]),
    reps("hip_thrust", 4, 8, &[]),
    reps("romanian_deadlift", 3, 8, &[]),
    reps("single_leg_deadlift", 3, 8, &[]),
    reps("deadlift", 3, 5, &[]),
    reps("nordic_curl", 3, 4, &[]),
    reps("ball_curl", 3, 10, &[]),
    reps("kettlebell_swing", 4, 12, &[]),
    reps("band_side_walk", 3, 15, &[]),
    reps("hip_hike", 3, 12, &[]),
    hold("front_plank", 3, 45, &[]),
    reps("dead_bug", 3, 8, &["back"]),
    hold("curl_up", 6, 10, &[]),
    reps("pallof_press", 3, 10, &[]),
    travel("farmer_carry", 4, 30),
    reps("goblet_squat", 3, 10, &[]),
    reps("back_squat", 4, 5, &[]),
    reps("bulgarian_split_squat", 3, 8, &[]),
    reps("single_leg_box_squat", 3, 6, &[]),
    reps("reverse_lunge", 3, 10, &[]),
    reps("step_up", 3, 8, &[]),
    reps("step_down", 3, 10, &[]),
    reps("leg_extension", 4, 10, &[]),
    reps("leg_press", 4, 8, &[]),
    reps("box_jump", 4, 5, &[]),
    travel("bounding", 4, 20),
    reps("drop_jump", 3, 5, &[]),
    travel("a_skip", 3, 20),
    reps("hip_90_90", 2, 8, &[]),
    reps("thoracic_rotation", 2, 8, &[]),
    reps("push_up", 3, 8, &[]),
    reps("burpee", 3, 8, &[]),
];

/// `None` for an id that is not in the library.
pub fn find(id: &str) -> Option<&'static Exercise> {
    LIBRARY.iter().find(|e| e.id == id)
}

/// The exercises that serve a site, in the order of the library.
pub fn for_site(site: &str) -> impl Iterator<Item = &'static Exercise> {
    LIBRARY.iter().filter(move |e| e.sites.contains(&site))
}

#[cfg(test)]
mod tests {
    use crate::domain::athlete::Lang;
    use crate::i18n;

    use super::*;

    #[test]
    fn every_exercise_has_its_name_and_its_cue_in_both_languages() {
        for exercise in LIBRARY {
            let id = exercise.id.replace('_', "-");
            for lang in Lang::ALL {
                for prefix in ["exercise", "how"] {
                    assert!(i18n::has(lang, &format!("{prefix}-{id}")), "{prefix}-{id}");
                }
            }
        }
    }

    #[test]
    fn the_calm_phase_of_each_site_comes_first() {
        let first = |site: &str| for_site(site).map(|e| e.id).next();
        assert_eq!(first("achilles"), Some("calf_isometric"));
        assert_eq!(first("shin"), Some("double_leg_heel_raise"));
        assert_eq!(first("knee"), Some("spanish_squat"));
        assert_eq!(first("hamstring"), Some("bridge_hold"));
        assert_eq!(first("back"), Some("glute_bridge"));
        assert_eq!(first("groin"), None);
    }
}
