//! The morning as the decision table reads it, and the lighter stretch that follows.

use super::Seen;
use crate::domain::feedback::Lighter;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::{LoadState, Readiness, ReadinessLevel};
use crate::science::days;
use crate::science::fatigue_decision::{Decision, Morning, Planned, Signal, decide};
use crate::science::load_series::form_without_start;
use crate::science::readiness_score::component;
use crate::science::recovery_score::{Recovery, Signals, recovery};
use crate::science::runs::median;
use crate::science::sleep;

/// Score a level of the three answers stands for where no score is known, and the most it allows where one is: the
/// answers outrank what devices and loads say (design choice; the rows of 6.4 begin at 35 and 50).
const REST_AT_MOST: f64 = 30.0;
const EASIER_AT_MOST: f64 = 45.0;
const AS_PLANNED: f64 = 60.0;
/// One's own usual: days looked at, and the fewest of them (science reference 6.3).
const USUAL_DAYS: i64 = 60;
const USUAL_LEAST: usize = 14;
/// Form from which the load alone asks for easier days, load points.
const LOW_FORM: f64 = -20.0;
/// Least spread of a resting heart rate that counts, beats per minute: below it days differ by rounding.
const LEAST_SPREAD_BPM: f64 = 1.0;
/// Rise of the resting heart rate that is a sign, beats per minute, on two mornings.
const HEART_UP_BPM: f64 = 5.0;
const MAD_TO_SD: f64 = 1.4826;
/// What is kept of days that row 2 of the table would rest: half an hour is allowed, and half of the session is near it.
const REST_SHARE: f64 = 0.5;
/// Shares and row where the load alone is low: easier days without hard work (design choice).
const BY_LOAD: (&str, f64) = ("load", 0.8);

/// The row of the day with what is kept of each kind of session. `None` where the plan stays as it is.
///
/// Source: science reference 6.4. Rows on heart-rate variability need devices that are not read yet. Evidence: weak to
/// moderate.
pub fn lighter(seen: &Seen<'_>, readiness: Option<&Readiness>, load: Option<&LoadState>) -> Option<Lighter> {
    let form = load.filter(|l| l.settled()).map(|l| l.form.value);
    let scored = readiness.and_then(|r| recovery(&measured(seen, r, form), USUAL_LEAST as i64));
    let morning = Morning {
        signals: signals(seen, form),
        readiness: readiness.map(|r| points(r, scored.as_ref())),
        subjective: readiness.and_then(|r| component(subjective(seen, r)?)),
        ..Morning::default()
    };
    let [easy, long, hard] = [Planned::Easy, Planned::Long, Planned::Quality].map(|kind| decide(&morning, kind));
    let unchanged = |d: &Decision| d.session == "as_planned" && d.volume >= 1.0;
    let kept = |d: &Decision| if d.volume > 0.0 { d.volume.min(1.0) } else { REST_SHARE };
    if [easy, long, hard].iter().all(unchanged) {
        let loaded = readiness.is_none_or(|r| r.level != ReadinessLevel::AsPlanned)
            && form.is_some_and(|f| f <= LOW_FORM)
            && load.and_then(form_without_start).is_some_and(|f| f <= LOW_FORM);
        let (row, share) = BY_LOAD;
        return loaded.then(|| Lighter {
            row: row.to_owned(),
            easy: share,
            long: share,
            hard: share,
            no_hard: true,
            score: None,
        });
    }
    Some(Lighter {
        row: hard.rule.to_owned(),
        easy: kept(&easy),
        long: kept(&long),
        hard: kept(&hard),
        no_hard: hard.session != "as_planned",
        score: morning
            .readiness
            .zip(readiness)
            .map(|(points, r)| told(points, r, scored.as_ref())),
    })
}

/// The score with the answers, how much is known, and the points each driver moves it by.
fn told(points: f64, readiness: &Readiness, scored: Option<&Recovery>) -> Figure {
    let mut inputs = vec![("sum", readiness.sum.value)];
    if let Some(found) = scored {
        inputs.push(("confidence", found.score.confidence));
        inputs.extend(found.drivers.iter().map(|d| (d.name, d.points)));
    }
    Figure::computed(points, Unit::Count, "readiness_score", &inputs, Evidence::Weak)
}

/// What this morning measures against one's own days.
fn measured(seen: &Seen<'_>, readiness: &Readiness, form: Option<f64>) -> Signals {
    Signals {
        subjective: subjective(seen, readiness),
        resting_hr: resting(seen),
        sleep_debt_h: sleep_debt(seen),
        form,
        ..Signals::default()
    }
}

fn signals(seen: &Seen<'_>, form: Option<f64>) -> Vec<Signal> {
    let mut found = Vec::new();
    if seen.history.flags.iter().any(|f| f.cleared_at.is_none()) {
        found.push(Signal::RedFlag);
    }
    if heart_up(seen) {
        found.push(Signal::RestingHeartUp);
    }
    if form.is_some_and(|f| f < LOW_FORM) {
        found.push(Signal::FormLow);
    }
    found
}

/// Resting heart rate 5 above the usual on this morning and the one before.
fn heart_up(seen: &Seen<'_>) -> bool {
    let rate = |ago: i64| {
        let day = days::shift(seen.today, -ago);
        let morning = seen.history.wellness.iter().rev().find(|w| w.date == day);
        morning.and_then(|w| w.hr_rest).map(f64::from)
    };
    let usual = values(seen, |w| w.hr_rest.map(f64::from));
    let middle = median(usual.clone()).filter(|_| usual.len() >= USUAL_LEAST);
    middle.is_some_and(|m| {
        [0, 1]
            .iter()
            .all(|ago| rate(*ago).is_some_and(|bpm| bpm >= m + HEART_UP_BPM))
    })
}

/// One's own values of the days before today.
fn values(seen: &Seen<'_>, of: impl Fn(&crate::domain::wellness::Wellness) -> Option<f64>) -> Vec<f64> {
    let before = |date| (1..=USUAL_DAYS).contains(&days::between(date, seen.today));
    let mornings = seen.history.wellness.iter().filter(|w| before(w.date));
    mornings.filter_map(of).collect()
}

/// Standard deviations of a value from one's own usual, robust to single days. `None` under fourteen days.
fn deviation(value: f64, usual: &[f64], least_spread: f64) -> Option<f64> {
    let middle = median(usual.to_vec()).filter(|_| usual.len() >= USUAL_LEAST)?;
    let away = median(usual.iter().map(|x| (x - middle).abs()).collect())?;
    Some((value - middle) / (MAD_TO_SD * away).max(least_spread))
}

/// The three answers against one's own. `None` under fourteen mornings.
fn subjective(seen: &Seen<'_>, readiness: &Readiness) -> Option<f64> {
    let sums = values(seen, |w| Some(f64::from(w.sleep? + w.legs? + w.mood?)));
    // Answers are whole: a spread of none is one of less than a point.
    deviation(readiness.sum.value, &sums, 1.0)
}

/// This morning's resting heart rate against one's own. `None` without it or under fourteen mornings.
fn resting(seen: &Seen<'_>) -> Option<f64> {
    let today = seen.history.wellness.iter().rev().find(|w| w.date == seen.today)?;
    let usual = values(seen, |w| w.hr_rest.map(f64::from));
    deviation(f64::from(today.hr_rest?), &usual, LEAST_SPREAD_BPM)
}

/// Hours of sleep owed, tonight's included. `None` under twenty-one nights.
fn sleep_debt(seen: &Seen<'_>) -> Option<f64> {
    let night = |ago: i64| {
        let day = days::shift(seen.today, -ago);
        let told = seen.history.wellness.iter().rev().find(|w| w.date == day);
        told.and_then(|w| w.sleep_h)
    };
    let nights: Vec<Option<f64>> = (0..USUAL_DAYS).rev().map(night).collect();
    let known: Vec<f64> = nights.iter().flatten().copied().collect();
    sleep::debt_h(sleep::need_h(&known)?, &nights)
}

/// The score, 0 to 100, never above what the answers themselves allow.
fn points(readiness: &Readiness, scored: Option<&Recovery>) -> f64 {
    let scored = scored.map(|s| s.score.value);
    match readiness.level {
        ReadinessLevel::RestOrEasy => scored.unwrap_or(REST_AT_MOST).min(REST_AT_MOST),
        ReadinessLevel::NoQuality => scored.unwrap_or(EASIER_AT_MOST).min(EASIER_AT_MOST),
        ReadinessLevel::AsPlanned => scored.unwrap_or(AS_PLANNED),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wellness::Wellness;
    use crate::science::readiness::readiness;
    use crate::science::response::planted;

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
        let found = readiness(&history.wellness, today);
        planted::seeing(&history, |seen| lighter(seen, found.as_ref(), None))
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
        let found = readiness(&history.wellness, today);
        let score = planted::seeing(&history, |seen| lighter(seen, found.as_ref(), None))
            .and_then(|l| l.score)
            .unwrap();
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
}
