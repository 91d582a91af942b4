//! What the score of the morning goes without, and how near it is to being known.

use super::own_days::{OwnDays, USUAL_DAYS, usual_least};
use super::recovery::Known;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::measured::Vital;
use crate::domain::recovery::{Lack, Signal};
use crate::domain::state::LoadState;
use crate::science::recovery_score::Signals;
use crate::science::{days, hrv, sleep};

/// The five signals of most weight that are not there, in the order of their weights. The others come by themselves
/// with the devices that tell these.
///
/// Source: science reference 6.3: inputs are always listed. Evidence: strong (counts of rows).
pub fn lacks(own: &OwnDays<'_>, signals: &Signals, known: Known<'_>) -> Vec<Lack> {
    let load_days = known.load.map_or(0, LoadState::days_known);
    let usual = usual_least();
    // Today counts as a day known, and is never the last one that is needed: it is measured against the others.
    let with_today = |before: usize, today: bool| {
        if today {
            (before + 1).min(usual.saturating_sub(1))
        } else {
            before
        }
    };
    let rested = own.usual(|ago| own.resting(ago)).len();
    [
        (
            signals.subjective,
            Signal::Subjective,
            with_today(mornings(own), known.readiness.is_some()),
            usual,
        ),
        (signals.hrv, Signal::Hrv, readings(own), hrv::BASELINE_LEAST),
        (signals.sleep_debt_h, Signal::Sleep, nights(own), sleep::NEED_NIGHTS),
        (signals.form, Signal::Load, load_days, LoadState::SETTLED_DAYS),
        (
            signals.resting_hr,
            Signal::RestingHr,
            with_today(rested, own.resting(0).is_some()),
            usual,
        ),
    ]
    .into_iter()
    .filter(|(there, ..)| there.is_none())
    .map(|(_, signal, known, needed)| Lack {
        signal,
        known: Figure::computed(known as f64, Unit::Count, "days_known", &[], Evidence::Strong),
        needed: Figure::rule(needed as f64, Unit::Count, signal.id()),
    })
    .collect()
}

/// Mornings before today with all three answers.
fn mornings(own: &OwnDays<'_>) -> usize {
    let told = own.seen.history.wellness.iter();
    told.filter(|w| (1..=USUAL_DAYS).contains(&days::between(w.date, own.seen.today)))
        .filter(|w| w.sleep.is_some() && w.legs.is_some() && w.mood.is_some())
        .count()
}

/// Days of variability, told in the one way of the two that is told more.
fn readings(own: &OwnDays<'_>) -> usize {
    let of = |vital| (0..USUAL_DAYS).filter(|ago| own.of(vital, *ago).is_some()).count();
    of(Vital::HrvRmssd).max(of(Vital::HrvSdnn))
}

fn nights(own: &OwnDays<'_>) -> usize {
    (0..USUAL_DAYS).filter(|ago| own.slept(*ago).is_some()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wellness::Wellness;
    use crate::science::response::planted;

    #[test]
    fn what_is_lacking_says_how_near_it_is() {
        let mut history = planted::history(1, 0.01, |_| 0.0);
        for ago in (1..=12).rev() {
            history.wellness.push(Wellness {
                date: days::shift(planted::today(), -ago),
                sleep: Some(4),
                legs: Some(4),
                mood: (ago > 2).then_some(4),
                sleep_h: Some(8.0),
                ..Wellness::default()
            });
        }
        let known = Known {
            readiness: None,
            load: None,
            fitness: None,
        };
        let told = |signals: &Signals| {
            planted::seeing(&history, |seen| {
                let own = OwnDays { seen, measured: &[] };
                let found = lacks(&own, signals, known);
                found
                    .into_iter()
                    .map(|l| (l.signal, l.known.value, l.needed.value))
                    .collect::<Vec<_>>()
            })
        };
        assert_eq!(
            told(&Signals::default()),
            [
                (Signal::Subjective, 10.0, 14.0),
                (Signal::Hrv, 0.0, 21.0),
                (Signal::Sleep, 12.0, 21.0),
                (Signal::Load, 0.0, 28.0),
                (Signal::RestingHr, 0.0, 14.0),
            ]
        );
        let there = Signals {
            subjective: Some(0.0),
            hrv: Some(0.0),
            resting_hr: Some(0.0),
            sleep_debt_h: Some(0.0),
            form: Some(0.0),
            ..Signals::default()
        };
        assert_eq!(told(&there), []);
    }
}
