//! How recovered somebody is: answers, nights, mornings and load in one score, with what drives it.

use super::own_days::{OwnDays, USUAL_DAYS, deviation, usual_least};
use super::variability::{Week, variability};
use super::{lacks, nights};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::measured::Vital;
use crate::domain::recovery::{Driver, IllnessSign, OxygenUptake, Recovery, RecoveryScore};
use crate::domain::state::{Fitness, LoadState, Readiness};
use crate::science::body_signs::{Nights, illness};
use crate::science::choices::CHOICES;
use crate::science::recovery_score::{self, Signals};
use crate::science::runs::median;
use crate::science::{days, vo2max};

/// Least spreads that count: below them days differ by rounding. Beats, breaths and degrees.
const LEAST_BPM: f64 = 1.0;
const LEAST_BREATHS: f64 = 0.3;
const LEAST_C: f64 = 0.1;
/// Rise of the resting heart rate that is a sign, beats per minute, on two mornings.
const HEART_UP_BPM: f64 = 5.0;
/// A measured oxygen uptake older than this says nothing of today, days.
const UPTAKE_DAYS: i64 = 60;
/// Nights whose breathing is looked at.
const BREATHING_NIGHTS: i64 = 2;
const HOUR_S: f64 = 3_600.0;

/// What a morning rests on besides devices.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub readiness: Option<&'a Readiness>,
    pub load: Option<&'a LoadState>,
    pub fitness: Option<&'a Fitness>,
}

impl<'a> From<(Option<&'a Readiness>, Option<&'a LoadState>, Option<&'a Fitness>)> for Known<'a> {
    fn from((readiness, load, fitness): (Option<&'a Readiness>, Option<&'a LoadState>, Option<&'a Fitness>)) -> Self {
        Self {
            readiness,
            load,
            fitness,
        }
    }
}

/// Recovery as of today. Its parts are `None` or empty where nothing is known of them.
///
/// Source: science reference 6.1 to 6.3. Evidence: weak, moderate for variability.
pub fn recovery(own: &OwnDays<'_>, known: Known<'_>) -> Recovery {
    let variability = variability(own);
    let sleep = nights::balance(own);
    let signals = Signals {
        subjective: known.readiness.and_then(|r| subjective(own, r)),
        hrv: variability.as_ref().and_then(|w: &Week| w.deviation),
        resting_hr: own
            .resting(0)
            .and_then(|bpm| deviation(bpm, &own.usual(|ago| own.resting(ago)), LEAST_BPM)),
        sleep_debt_h: sleep.as_ref().map(|s| s.owed.value / HOUR_S),
        regularity: sleep.as_ref().and_then(|s| Some(s.regularity.as_ref()?.value)),
        form: known.load.filter(|l| l.settled()).map(|l| l.form.value),
        respiration: of_device(own, Vital::Respiration, LEAST_BREATHS),
        temperature: of_device(own, Vital::WristTemperature, LEAST_C),
    };
    Recovery {
        score: score(&signals),
        lacks: lacks::lacks(own, &signals, known),
        variability: variability.map(|w| w.shown),
        sleep,
        signs: signs(own),
        oxygen_uptake: uptake(own, known.fitness),
    }
}

/// Each signal stands on fourteen days or more of its own.
fn score(signals: &Signals) -> Option<RecoveryScore> {
    let found = recovery_score::recovery(signals, CHOICES.recovery.baseline_days)?;
    let figure = |value: f64, unit: Unit, name: &str| Figure::computed(value, unit, name, &[], Evidence::Weak);
    let inputs: Vec<(&str, f64)> = found.drivers.iter().map(|d| (d.signal.id(), d.points)).collect();
    Some(RecoveryScore {
        value: Figure::computed(
            found.score.value,
            Unit::Count,
            "recovery_score",
            &inputs,
            Evidence::Weak,
        ),
        confidence: figure(found.score.confidence, Unit::Ratio, "recovery_confidence"),
        drivers: found
            .drivers
            .iter()
            .map(|d| Driver {
                signal: d.signal,
                score: figure(d.score, Unit::Count, d.signal.id()),
                points: figure(d.points, Unit::Count, d.signal.id()),
            })
            .collect(),
    })
}

/// The three answers against one's own. `None` under fourteen mornings.
pub fn subjective(own: &OwnDays<'_>, readiness: &Readiness) -> Option<f64> {
    let sums: Vec<f64> = own
        .seen
        .history
        .wellness
        .iter()
        .filter(|w| (1..=USUAL_DAYS).contains(&days::between(w.date, own.seen.today)))
        .filter_map(|w| Some(f64::from(w.sleep? + w.legs? + w.mood?)))
        .collect();
    // Answers are whole: a spread of none is one of less than a point.
    deviation(readiness.sum.value, &sums, 1.0)
}

/// Resting heart rate 5 above the usual on this morning and the one before.
pub fn heart_up(own: &OwnDays<'_>) -> bool {
    let (Some(today), Some(yesterday)) = (own.resting(0), own.resting(1)) else {
        return false;
    };
    let usual = own.usual(|ago| own.resting(ago));
    above(Some(today.min(yesterday)), &usual).is_some_and(|bpm| bpm >= HEART_UP_BPM)
}

/// How far a value lies above the middle of one's own days. `None` under fourteen of them.
fn above(value: Option<f64>, usual: &[f64]) -> Option<f64> {
    let middle = median(usual.to_vec()).filter(|_| usual.len() >= usual_least())?;
    Some(value? - middle)
}

fn of_device(own: &OwnDays<'_>, vital: Vital, least: f64) -> Option<f64> {
    let usual = own.usual(|ago| own.of(vital, ago));
    deviation(own.of(vital, 0)?, &usual, least)
}

fn signs(own: &OwnDays<'_>) -> Vec<IllnessSign> {
    let usual = |vital: Vital| own.usual(|ago| own.of(vital, ago));
    let breaths = usual(Vital::Respiration);
    illness(&Nights {
        respiration_above: (0..BREATHING_NIGHTS)
            .rev()
            .filter_map(|ago| above(own.of(Vital::Respiration, ago), &breaths))
            .collect(),
        temperature_above_c: above(own.of(Vital::WristTemperature, 0), &usual(Vital::WristTemperature)),
        resting_hr_up: heart_up(own),
        oxygen_below: None,
    })
}

fn uptake(own: &OwnDays<'_>, fitness: Option<&Fitness>) -> Option<OxygenUptake> {
    let series = own.series(Vital::Vo2max)?;
    let (date, value) = series.points.last().copied()?;
    if days::between(date, own.seen.today) > UPTAKE_DAYS {
        return None;
    }
    let inputs = [("days_ago", days::between(date, own.seen.today) as f64)];
    let index = fitness.and_then(|f| vo2max::beside(value, f.index.value));
    Some(OxygenUptake {
        measured: Figure::computed(value, Unit::Count, "vo2max_measured", &inputs, Evidence::Moderate),
        difference: index.map(|b| {
            let inputs = [("vo2max", value)];
            Figure::computed(
                b.difference,
                Unit::Count,
                "vo2max_beside_index",
                &inputs,
                Evidence::Moderate,
            )
        }),
    })
}
