//! The morning as the decision table reads it, and the lighter stretch that follows.

use super::own_days::OwnDays;
use super::recovery::{heart_up, subjective};
use crate::domain::feedback::Lighter;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::recovery::{Recovery, RecoveryScore};
use crate::domain::state::{LoadState, Readiness, ReadinessLevel};
use crate::science::fatigue_decision::{Decision, Morning, Planned, Signal, decide};
use crate::science::load_series::form_without_start;
use crate::science::readiness_score::component;

/// Score a level of the three answers stands for where no score is known, and the most it allows where one is: the
/// answers outrank what devices and loads say (design choice; the rows of 6.4 begin at 35 and 50).
const REST_AT_MOST: f64 = 30.0;
const EASIER_AT_MOST: f64 = 45.0;
const AS_PLANNED: f64 = 60.0;
/// Form from which the load alone asks for easier days, load points.
const LOW_FORM: f64 = -20.0;
/// An answer about the legs at most this is a heavy one.
const HEAVY_LEGS: u8 = 2;
/// What is kept of days that row 2 of the table would rest: half an hour is allowed, and half of the session is near it.
const REST_SHARE: f64 = 0.5;
/// Shares and row where the load alone is low: easier days without hard work (design choice).
const BY_LOAD: (&str, f64) = ("load", 0.8);

/// The row of the day with what is kept of each kind of session. `None` where the plan stays as it is.
///
/// Source: science reference 6.4. Evidence: weak to moderate.
pub fn lighter(
    own: &OwnDays<'_>,
    readiness: Option<&Readiness>,
    load: Option<&LoadState>,
    recovery: &Recovery,
) -> Option<Lighter> {
    let form = load.filter(|l| l.settled()).map(|l| l.form.value);
    let score = recovery.score.as_ref();
    let variability = recovery.variability.as_ref();
    let morning = Morning {
        signals: signals(own, readiness, form, recovery),
        week_band: variability.and_then(|v| v.place),
        days_below: variability.map_or(0.0, |v| v.days_below as f64),
        subjective: readiness.and_then(|r| component(subjective(own, r)?)),
        readiness: match readiness {
            Some(answers) => Some(points(answers, score)),
            None => score.map(|s| s.value.value),
        },
    };
    let [easy, long, hard] = [Planned::Easy, Planned::Long, Planned::Quality].map(|kind| decide(&morning, kind));
    let unchanged = |d: &Decision| d.session == "as_planned" && d.volume >= 1.0;
    let kept = |d: &Decision| if d.volume > 0.0 { d.volume.min(1.0) } else { REST_SHARE };
    if [easy, long, hard].iter().all(unchanged) {
        return by_load(readiness, load, form);
    }
    Some(Lighter {
        row: hard.rule.to_owned(),
        easy: kept(&easy),
        long: kept(&long),
        hard: kept(&hard),
        no_hard: hard.session != "as_planned",
        score: morning.readiness.map(|points| told(points, readiness, score)),
    })
}

/// Easier days where the load alone asks for them.
fn by_load(readiness: Option<&Readiness>, load: Option<&LoadState>, form: Option<f64>) -> Option<Lighter> {
    let loaded = readiness.is_none_or(|r| r.level != ReadinessLevel::AsPlanned)
        && form.is_some_and(|f| f <= LOW_FORM)
        && load.and_then(form_without_start).is_some_and(|f| f <= LOW_FORM);
    let (row, share) = BY_LOAD;
    loaded.then(|| Lighter {
        row: row.to_owned(),
        easy: share,
        long: share,
        hard: share,
        no_hard: true,
        score: None,
    })
}

/// The score with the answers, how much is known, and the points each driver moves it by.
fn told(points: f64, readiness: Option<&Readiness>, score: Option<&RecoveryScore>) -> Figure {
    let mut inputs: Vec<(&str, f64)> = readiness.map(|r| ("sum", r.sum.value)).into_iter().collect();
    if let Some(found) = score {
        inputs.push(("confidence", found.confidence.value));
        inputs.extend(found.drivers.iter().map(|d| (d.signal.id(), d.points.value)));
    }
    Figure::computed(points, Unit::Count, "readiness_score", &inputs, Evidence::Weak)
}

fn signals(own: &OwnDays<'_>, readiness: Option<&Readiness>, form: Option<f64>, recovery: &Recovery) -> Vec<Signal> {
    let flagged = own.seen.history.flags.iter().any(|f| f.cleared_at.is_none());
    let heavy = readiness
        .and_then(|r| r.answers.legs)
        .is_some_and(|legs| legs <= HEAVY_LEGS);
    [
        (Signal::RedFlag, flagged),
        (
            Signal::LowToday,
            recovery.variability.as_ref().is_some_and(|v| v.low_today),
        ),
        (Signal::RestingHeartUp, heart_up(own)),
        (Signal::FormLow, form.is_some_and(|f| f < LOW_FORM)),
        (Signal::HeavyLegs, heavy),
    ]
    .into_iter()
    .filter_map(|(signal, shows)| shows.then_some(signal))
    .collect()
}

/// The score, 0 to 100, never above what the answers themselves allow.
fn points(readiness: &Readiness, score: Option<&RecoveryScore>) -> f64 {
    let scored = score.map(|s| s.value.value);
    match readiness.level {
        ReadinessLevel::RestOrEasy => scored.unwrap_or(REST_AT_MOST).min(REST_AT_MOST),
        ReadinessLevel::NoQuality => scored.unwrap_or(EASIER_AT_MOST).min(EASIER_AT_MOST),
        ReadinessLevel::AsPlanned => scored.unwrap_or(AS_PLANNED),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::history::History;
    use crate::domain::measured::{DayValue, MeasuredDay, Vital, current};
    use crate::domain::recovery::Band;
    use crate::domain::source::Source as From;
    use crate::domain::wellness::Wellness;
    use crate::science::days;
    use crate::science::readiness::readiness;
    use crate::science::response::planted;
    use crate::science::response::recovery::{Known, recovery};

    /// The row of a history's morning, and its recovery.
    fn seen(history: &History) -> (Option<Lighter>, Recovery) {
        let today = planted::today();
        let answers = readiness(&history.wellness, today);
        let days: Vec<&MeasuredDay> = history.measured.iter().collect();
        let measured: Vec<_> = Vital::ALL
            .into_iter()
            .filter_map(|vital| current(&days, vital, today))
            .collect();
        planted::seeing(history, |seen| {
            let own = OwnDays {
                seen,
                measured: &measured,
            };
            let known = Known {
                readiness: answers.as_ref(),
                load: None,
                fitness: None,
            };
            let found = recovery(&own, known);
            (lighter(&own, answers.as_ref(), None, &found), found)
        })
    }

    fn morning(answers: [u8; 3], before: Option<[u8; 3]>) -> Option<Lighter> {
        let mut history = planted::history(1, 0.01, |_| 0.0);
        let today = planted::today();
        let mut told = |ago: i64, [sleep, legs, mood]: [u8; 3]| {
            history.wellness.push(Wellness {
                date: days::shift(today, -ago),
                sleep: Some(sleep),
                legs: Some(legs),
                mood: Some(mood),
                ..Wellness::default()
            });
        };
        for ago in (1..=20).rev() {
            if let Some(answers) = before {
                told(ago, answers);
            }
        }
        told(0, answers);
        seen(&history).0
    }

    fn row(found: Option<Lighter>) -> Option<(String, [f64; 3], bool)> {
        found.map(|l| (l.row, [l.easy, l.long, l.hard], l.no_hard))
    }

    #[test]
    fn the_rows_of_the_table_by_three_answers() {
        let low = Some(("low".to_owned(), [0.8, 0.75, 0.8], true));
        assert_eq!(row(morning([2, 2, 1], None)), low);
        let middling = Some(("middling".to_owned(), [1.0, 1.0, 0.8], false));
        assert_eq!(row(morning([3, 3, 3], None)), middling);
        assert_eq!(row(morning([4, 4, 4], None)), None);
    }

    #[test]
    fn a_score_names_its_drivers_and_short_nights_are_among_them() {
        let mut history = planted::history(1, 0.01, |_| 0.0);
        let today = planted::today();
        for ago in (0..40).rev() {
            history.wellness.push(Wellness {
                date: days::shift(today, -ago),
                sleep: Some(3),
                legs: Some(3),
                mood: Some(3),
                sleep_h: Some(if ago < 3 { 5.0 } else { 8.0 }),
                hr_rest: Some(if ago == 0 { 53 } else { 50 }),
                ..Wellness::default()
            });
        }
        let score = seen(&history).0.and_then(|l| l.score).unwrap();
        let crate::domain::figure::Source::Function { inputs, .. } = score.source else {
            panic!("{score:?}");
        };
        let names: Vec<&str> = inputs.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["sum", "confidence", "sleep", "rhr", "subjective"]);
        // 3 h owed three nights in a row: 3 (1 + 0.9 + 0.81) = 8.13 h, a component of 4.96; rest 3 bpm up is one of 0.
        let rounded: Vec<f64> = inputs.iter().map(|(_, x)| (x * 100.0).round() / 100.0).collect();
        assert_eq!(rounded[..2], [9.0, 0.55]);
        assert!(
            (rounded[2] - 0.55 / 0.6 * 0.18 / 0.55 * (4.96 - 50.0)).abs() < 0.01,
            "{rounded:?}"
        );
    }

    #[test]
    fn ones_own_usual_counts_and_good_answers_are_believed() {
        // Always 4 4 4: a morning of 3 3 4 lies two points below; alone, answers weigh too little for a score.
        assert_eq!(row(morning([3, 3, 4], Some([4, 4, 4]))), None);
        assert_eq!(row(morning([3, 3, 3], Some([3, 3, 3]))).unwrap().0, "middling");
    }

    /// A device's sixty mornings: variability in ms and resting rate, the last ones as told, oldest first.
    fn measured(last: &[(f64, f64)]) -> History {
        let mut history = planted::history(1, 0.01, |_| 0.0);
        for ago in (0..60_i64).rev() {
            let wave = [1.02, 0.94, 1.05, 0.99, 0.97, 1.08, 1.01][usize::try_from(ago % 7).unwrap()];
            let told = usize::try_from(ago).ok().and_then(|ago| last.iter().rev().nth(ago));
            let (ms, bpm) = told.copied().unwrap_or((60.0 * wave, 50.0 + (ago % 3) as f64));
            let value = |vital, value| DayValue {
                vital,
                value,
                readings: 1,
                device: Some("watch".to_owned()),
            };
            history.measured.push(MeasuredDay {
                date: days::shift(planted::today(), -ago),
                source: From::AppleHealth,
                values: vec![value(Vital::HrvRmssd, ms), value(Vital::RestingHr, bpm)],
                night: None,
                aside: Vec::new(),
            });
        }
        history
    }

    #[test]
    fn a_week_of_low_variability_makes_easy_days_and_a_usual_one_changes_nothing() {
        let (usual, recovery) = seen(&measured(&[]));
        let variability = recovery.variability.unwrap();
        assert_eq!(
            (usual, variability.place, variability.days_below),
            (None, Some(Band::In), 0)
        );
        assert!(
            (variability.week.value - 0.0605).abs() < 0.001,
            "{:?}",
            variability.week
        );
        let (low, recovery) = seen(&measured(&[(44.0, 51.0); 7]));
        let variability = recovery.variability.unwrap();
        assert_eq!(variability.place, Some(Band::Below));
        assert!(variability.days_below >= 2 && variability.low_today, "{variability:?}");
        assert_eq!(row(low), Some(("low".to_owned(), [0.8, 0.75, 0.8], true)));
        // Variability and resting rate alone weigh 0.34: enough for a score, with little trust in it.
        let score = recovery.score.unwrap();
        assert!(
            (score.confidence.value - 0.34).abs() < 1e-9 && score.value.value < 50.0,
            "{score:?}"
        );
    }

    #[test]
    fn good_answers_do_not_hide_a_week_below_the_band() {
        let mut history = measured(&[(44.0, 51.0); 7]);
        history.wellness.push(Wellness {
            date: planted::today(),
            sleep: Some(5),
            legs: Some(5),
            mood: Some(5),
            ..Wellness::default()
        });
        assert_eq!(row(seen(&history).0).unwrap().0, "low");
    }
}
