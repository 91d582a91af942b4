//! Whether load is rising too fast, weighs too much, or is too even: a colour, never a gate.

use super::choices::CHOICES;

/// Weeks of strain a week is measured against, and how far above their mean it counts.
const WEEKS: usize = 8;
const STRAIN_SD: f64 = 1.5;

/// How load is going. `None` is not known.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ramp {
    /// Change of chronic load in seven days, points.
    pub chronic_change: f64,
    /// Chronic less acute load, points.
    pub form: f64,
    pub monotony: Option<f64>,
    /// This week's strain, and those of the eight weeks before it.
    pub strain: Option<f64>,
    pub strain_before: Vec<f64>,
    pub novice: bool,
}

/// Whether the load asks for attention: chronic load up by over 5 a week (3 for novices), form under -30, or a week both
/// monotonous (over 2) and of a strain 1.5 deviations above eight weeks' mean.
///
/// Source: section 4 (design choice; monotony and strain Foster 1998). Defined for every load. Evidence: weak.
///
/// ```
/// use allure::science::ramp_guard::{Ramp, amber};
/// assert!(amber(&Ramp { chronic_change: 6.0, ..Ramp::default() }));
/// assert!(!amber(&Ramp { monotony: Some(2.5), ..Ramp::default() }));
/// ```
pub fn amber(ramp: &Ramp) -> bool {
    let c = &CHOICES.load;
    let most = if ramp.novice {
        c.ramp_per_week_novice
    } else {
        c.ramp_per_week
    };
    let even = ramp.monotony.is_some_and(|m| m > c.monotony_amber);
    ramp.chronic_change > most || ramp.form < c.form_amber || (even && strained(ramp))
}

fn strained(ramp: &Ramp) -> bool {
    let n = ramp.strain_before.len() as f64;
    if ramp.strain_before.len() < WEEKS {
        return false;
    }
    let mean = ramp.strain_before.iter().sum::<f64>() / n;
    let sd = (ramp.strain_before.iter().map(|s| (s - mean).powi(2)).sum::<f64>() / n).sqrt();
    ramp.strain.is_some_and(|s| s > mean + STRAIN_SD * sd)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn week(strain: f64, monotony: f64) -> Ramp {
        Ramp {
            monotony: Some(monotony),
            strain: Some(strain),
            strain_before: vec![500.0, 600.0, 550.0, 620.0, 480.0, 590.0, 530.0, 570.0],
            ..Ramp::default()
        }
    }

    proptest! {
        #[test]
        fn more_of_anything_never_calms(change in -10.0..12.0_f64, form in -60.0..20.0_f64, strain in 0.0..2_000.0_f64) {
            let at = |by: f64| amber(&Ramp { chronic_change: change + by, form: form - by, ..week(strain + by, 2.1) });
            prop_assert!(at(1.0) >= at(0.0));
            let novice = Ramp { novice: true, ..week(strain, 1.0) };
            prop_assert!(amber(&novice) >= amber(&week(strain, 1.0)));
        }
    }

    #[test]
    fn monotony_counts_with_strain_only() {
        assert!(amber(&week(900.0, 2.1)));
        assert!(!amber(&week(900.0, 1.9)) && !amber(&week(600.0, 2.1)));
        let short = Ramp {
            strain_before: vec![500.0; 7],
            ..week(900.0, 2.1)
        };
        assert!(!amber(&short));
    }
}
