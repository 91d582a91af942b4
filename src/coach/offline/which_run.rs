//! The stored run a sentence means: by its day, by how far or how long it was.

use chrono::NaiveDate;
use uuid::Uuid;

use super::understand::{days_behind, meant};
use crate::domain::activity::Activity;
use crate::domain::intent::Intent;
use crate::domain::state::AthleteState;

/// Two distances this close are one, metres, or else this share of the distance.
const CLOSE_M: f64 = 500.0;
const CLOSE_SHARE: f64 = 0.04;
/// A run this close to the distance named is the very one, metres.
const EXACT_M: f64 = 60.0;
/// Two durations this close are one, seconds.
const CLOSE_S: f64 = 60.0;

/// What a sentence says of a run that is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Which {
    /// The days it may mean. Empty: none is named.
    pub days: Vec<NaiveDate>,
    pub metres: Option<f64>,
    pub seconds: Option<f64>,
}

impl Which {
    pub fn read(text: &str, state: &AthleteState) -> Self {
        let slots = meant(text, Intent::LogRun, state.today, state.athlete.settings.lang).slots;
        Self {
            days: days_behind(text, state.today),
            metres: slots.distance_m.filter(|m| *m > 0.0),
            seconds: slots.duration_s.filter(|s| *s > 0.0),
        }
    }

    /// It names no run in particular.
    pub fn any(&self) -> bool {
        self.days.is_empty() && self.metres.is_none() && self.seconds.is_none()
    }

    /// The activities it fits, newest first. Where one is of the very distance, those near it are not meant.
    pub fn among<'a>(&self, all: &'a [Activity]) -> Vec<&'a Activity> {
        let mut found: Vec<&Activity> = all.iter().filter(|a| self.fits(a)).collect();
        if let Some(metres) = self.metres {
            let exact = |a: &&Activity| a.distance_m.is_some_and(|m| (m - metres).abs() <= EXACT_M);
            if found.iter().any(exact) {
                found.retain(exact);
            }
        }
        found.sort_by_key(|a| std::cmp::Reverse((a.local_date, a.start)));
        found
    }

    pub fn fits(&self, a: &Activity) -> bool {
        let day = self.days.is_empty() || self.days.contains(&a.local_date);
        let far = self.metres.is_none_or(|metres| {
            let close = CLOSE_M.min(metres / 2.0).max(CLOSE_SHARE * metres);
            a.distance_m.is_some_and(|m| (m - metres).abs() <= close)
        });
        let long = self
            .seconds
            .is_none_or(|seconds| a.duration_s().is_some_and(|s| (s - seconds).abs() <= CLOSE_S));
        day && far && long
    }
}

/// The activity with this id.
pub fn by_id(all: &[Activity], id: Option<Uuid>) -> Option<&Activity> {
    let id = id?;
    all.iter().find(|a| a.id.0 == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    /// The dates of what a sentence means among runs of 12, 9.5, 13 and 14 km, two of them on one day, one long ago.
    fn meant_by(text: &str) -> Vec<String> {
        let state = cases::newcomer(Lang::Fr);
        let mut all = vec![
            cases::run(2, 13_000.0, 5_160.0),
            cases::run(2, 9_500.0, 3_720.0),
            cases::run(9, 14_000.0, 5_580.0),
            cases::run(16, 13_300.0, 5_300.0),
            cases::run(6171, 70.0, 23.0),
        ];
        all[1].id.0 = Uuid::from_u128(77);
        let found = Which::read(text, &state).among(&all);
        found
            .iter()
            .map(|a| format!("{} {}", a.local_date, a.distance_m.unwrap()))
            .collect()
    }

    #[test]
    fn a_run_is_meant_by_its_day_or_its_distance_or_both() {
        for (text, found) in [
            ("supprime la sortie de 14 km", &["2026-11-15 14000"][..]),
            ("supprime la sortie de 13 km du 22 novembre", &["2026-11-22 13000"]),
            ("supprime la sortie de 13 km", &["2026-11-22 13000"]),
            (
                "supprime la sortie de 13,4 km",
                &["2026-11-22 13000", "2026-11-08 13300"],
            ),
            (
                "supprime la sortie de dimanche",
                &["2026-11-22 13000", "2026-11-22 9500"],
            ),
            ("efface la sortie du 15/11", &["2026-11-15 14000"]),
            ("delete my run of November 8", &["2026-11-08 13300"]),
            ("efface la sortie du 1er janvier 2010", &["2010-01-01 70"]),
            ("supprime la sortie de 20 km", &[]),
            ("supprime la sortie de 13 km du 15 novembre", &[]),
            ("delete the 62 minute run", &["2026-11-22 9500"]),
        ] {
            assert_eq!(meant_by(text), found, "{text}");
        }
        let state = cases::newcomer(Lang::Fr);
        assert!(Which::read("supprime ma dernière sortie", &state).any());
    }
}
