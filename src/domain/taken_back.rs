//! Taking a change back field by field: what was set later, elsewhere in the same row, stands.

use super::activity::Activity;
use super::athlete::{Athlete, Consent, Physiology, Preferences, Settings};
use super::goal::Goal;
use super::shoe::Shoe;
use super::wellness::{Injury, Wellness};

/// A row that a change can be taken out of.
pub trait TakenBack: Sized {
    /// This row without the change that made `became` of `was`. A field that the change left alone, or that has
    /// been changed again since, stays as it is now.
    #[must_use]
    fn taken_back(&self, was: &Self, became: &Self) -> Self;
}

fn field<T: Clone + PartialEq>(now: &T, was: &T, became: &T) -> T {
    if was != became && now == became {
        was.clone()
    } else {
        now.clone()
    }
}

/// A set kept as a list: what the change added goes, what it removed comes back.
fn members<T: Clone + PartialEq>(now: &[T], was: &[T], became: &[T]) -> Vec<T> {
    let added = |x: &&T| became.contains(x) && !was.contains(x);
    let removed = was.iter().filter(|x| !became.contains(x) && !now.contains(x));
    now.iter().filter(|x| !added(x)).chain(removed).cloned().collect()
}

impl TakenBack for Athlete {
    fn taken_back(&self, was: &Self, became: &Self) -> Self {
        Self {
            settings: self.settings.taken_back(&was.settings, &became.settings),
            physiology: self.physiology.taken_back(&was.physiology, &became.physiology),
            preferences: self.preferences.taken_back(&was.preferences, &became.preferences),
            ..self.clone()
        }
    }
}

impl TakenBack for Settings {
    fn taken_back(&self, was: &Self, became: &Self) -> Self {
        Self {
            lang: field(&self.lang, &was.lang, &became.lang),
            heard: field(&self.heard, &was.heard, &became.heard),
            tz: field(&self.tz, &was.tz, &became.tz),
            units: field(&self.units, &was.units, &became.units),
            quiet: field(&self.quiet, &was.quiet, &became.quiet),
            daily_cap: field(&self.daily_cap, &was.daily_cap, &became.daily_cap),
            consent: Consent {
                nudges: field(&self.consent.nudges, &was.consent.nudges, &became.consent.nudges),
                model: field(&self.consent.model, &was.consent.model, &became.consent.model),
            },
            country: field(&self.country, &was.country, &became.country),
            muted_rules: members(&self.muted_rules, &was.muted_rules, &became.muted_rules),
        }
    }
}

impl TakenBack for Physiology {
    fn taken_back(&self, was: &Self, became: &Self) -> Self {
        Self {
            sex: field(&self.sex, &was.sex, &became.sex),
            birth_year: field(&self.birth_year, &was.birth_year, &became.birth_year),
            hr_max: field(&self.hr_max, &was.hr_max, &became.hr_max),
            hr_rest: field(&self.hr_rest, &was.hr_rest, &became.hr_rest),
            weight_kg: field(&self.weight_kg, &was.weight_kg, &became.weight_kg),
            running_since: field(&self.running_since, &was.running_since, &became.running_since),
            hr_threshold: field(&self.hr_threshold, &was.hr_threshold, &became.hr_threshold),
            critical_speed: field(&self.critical_speed, &was.critical_speed, &became.critical_speed),
            index_step: field(&self.index_step, &was.index_step, &became.index_step),
            lately: field(&self.lately, &was.lately, &became.lately),
        }
    }
}

impl TakenBack for Preferences {
    fn taken_back(&self, was: &Self, became: &Self) -> Self {
        Self {
            run_days: field(&self.run_days, &was.run_days, &became.run_days),
            strength_days: field(&self.strength_days, &was.strength_days, &became.strength_days),
            long_day: field(&self.long_day, &was.long_day, &became.long_day),
            methodology: field(&self.methodology, &was.methodology, &became.methodology),
            liked: members(&self.liked, &was.liked, &became.liked),
            disliked: members(&self.disliked, &was.disliked, &became.disliked),
            weekly_runs: field(&self.weekly_runs, &was.weekly_runs, &became.weekly_runs),
            away: members(&self.away, &was.away, &became.away),
            minutes: std::array::from_fn(|day| field(&self.minutes[day], &was.minutes[day], &became.minutes[day])),
            aim_by: field(&self.aim_by, &was.aim_by, &became.aim_by),
            double_days: field(&self.double_days, &was.double_days, &became.double_days),
            main_goal: field(&self.main_goal, &was.main_goal, &became.main_goal),
            kit: members(&self.kit, &was.kit, &became.kit),
            no_quality_until: field(&self.no_quality_until, &was.no_quality_until, &became.no_quality_until),
            gentle_until: field(&self.gentle_until, &was.gentle_until, &became.gentle_until),
            recorders: field(&self.recorders, &was.recorders, &became.recorders),
        }
    }
}

impl TakenBack for Activity {
    /// What a file measured is never changed: only what can be told of a run is taken back.
    fn taken_back(&self, was: &Self, became: &Self) -> Self {
        Self {
            distance_m: field(&self.distance_m, &was.distance_m, &became.distance_m),
            timer_s: field(&self.timer_s, &was.timer_s, &became.timer_s),
            rpe: field(&self.rpe, &was.rpe, &became.rpe),
            pain: field(&self.pain, &was.pain, &became.pain),
            race: field(&self.race, &was.race, &became.race),
            start: field(&self.start, &was.start, &became.start),
            local_date: field(&self.local_date, &was.local_date, &became.local_date),
            ..self.clone()
        }
    }
}

impl TakenBack for Wellness {
    fn taken_back(&self, was: &Self, became: &Self) -> Self {
        Self {
            date: self.date,
            sleep: field(&self.sleep, &was.sleep, &became.sleep),
            legs: field(&self.legs, &was.legs, &became.legs),
            mood: field(&self.mood, &was.mood, &became.mood),
            sleep_h: field(&self.sleep_h, &was.sleep_h, &became.sleep_h),
            hr_rest: field(&self.hr_rest, &was.hr_rest, &became.hr_rest),
            weight_kg: field(&self.weight_kg, &was.weight_kg, &became.weight_kg),
            hrv_rmssd_ms: field(&self.hrv_rmssd_ms, &was.hrv_rmssd_ms, &became.hrv_rmssd_ms),
            hrv_sdnn_ms: field(&self.hrv_sdnn_ms, &was.hrv_sdnn_ms, &became.hrv_sdnn_ms),
        }
    }
}

impl TakenBack for Goal {
    fn taken_back(&self, was: &Self, became: &Self) -> Self {
        Self {
            id: self.id,
            name: field(&self.name, &was.name, &became.name),
            date: field(&self.date, &was.date, &became.date),
            distance_m: field(&self.distance_m, &was.distance_m, &became.distance_m),
            target_s: field(&self.target_s, &was.target_s, &became.target_s),
        }
    }
}

impl TakenBack for Shoe {
    fn taken_back(&self, was: &Self, became: &Self) -> Self {
        Self {
            again: members(&self.again, &was.again, &became.again),
            retired: field(&self.retired, &was.retired, &became.retired),
            ..self.clone()
        }
    }
}

impl TakenBack for Injury {
    fn taken_back(&self, was: &Self, became: &Self) -> Self {
        Self {
            pain: field(&self.pain, &was.pain, &became.pain),
            side: field(&self.side, &was.side, &became.side),
            closed: field(&self.closed, &was.closed, &became.closed),
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_taken_back_and_what_was_set_later_stands() {
        let was = Settings::default();
        let became = Settings {
            daily_cap: 2,
            muted_rules: vec!["fatigue".to_owned()],
            ..was.clone()
        };
        let mut now = became.clone();
        now.consent.nudges = Some(false);
        now.muted_rules.push("race_ahead".to_owned());
        let mut expected = was.clone();
        expected.consent.nudges = Some(false);
        expected.muted_rules = vec!["race_ahead".to_owned()];
        assert_eq!(now.taken_back(&was, &became), expected);
    }

    #[test]
    fn a_field_changed_again_since_stays() {
        let was = Physiology::default();
        let became = Physiology {
            birth_year: Some(1992),
            ..was
        };
        let now = Physiology {
            birth_year: Some(1991),
            ..was
        };
        assert_eq!(now.taken_back(&was, &became), now);
        assert_eq!(became.taken_back(&was, &became), was);
    }

    #[test]
    fn what_a_change_removed_comes_back_once() {
        assert_eq!(members(&[3], &[1, 2], &[2]), [3, 1]);
        assert_eq!(members(&[1, 3], &[1, 2], &[2]), [1, 3]);
    }
}
