//! Tired beyond a hard week: slower at the same heart rate, low, and loaded.

use super::Seen;
use super::comparable::{Compared, Observation};
use crate::domain::feedback::Overreach;
use crate::domain::state::LoadState;
use crate::science::load_series::form_without_start;
use crate::science::runs::{self, median};
use crate::science::{days, readiness};

/// Share of one's own median at or below which a run counts as worse.
const WORSE: f64 = 0.98;
/// Runs in a row that have to be worse, and how recent they are, days.
const IN_A_ROW: usize = 3;
const RECENT_DAYS: i64 = 14;
/// Days of one's usual before, and the fewest runs that make it.
const USUAL_DAYS: i64 = 56;
const USUAL_RUNS: usize = 6;
/// Form below which the load is one of the signs.
const LOW_FORM: f64 = -20.0;
/// An exertion this much higher is another, and a mood of 1 to 5 at or below this.
const HARDER: f64 = 1.0;
const LOW_MOOD: u8 = 2;
/// Share of the usual distance below which rest has been tried.
const HALF_LOAD: f64 = 0.5;

/// Overreaching, if every sign is there.
///
/// Source: science reference 9: three runs in a row 2 % below the usual, form below −20, and a low mood or a higher
/// exertion; lasting where half the load for 14 days changed nothing. `None` otherwise and with too little known.
/// Evidence: weak.
pub fn overreach(seen: &Seen<'_>, compared: &Compared, load: Option<&LoadState>) -> Option<Overreach> {
    if lasting(seen, compared) {
        return Some(Overreach::Lasting);
    }
    let usual = usual(seen, compared, RECENT_DAYS)?;
    let last = latest(seen, compared)?;
    let worse = last.iter().all(|o| o.index <= WORSE * usual.0);
    let harder = exertion(&last)
        .zip(usual.1)
        .is_some_and(|(now, before)| now - before >= HARDER);
    let loaded = load
        .filter(|l| l.settled())
        .is_some_and(|l| l.form.value < LOW_FORM && form_without_start(l).is_some_and(|f| f < LOW_FORM));
    (worse && loaded && (harder || low(seen))).then_some(Overreach::Functional)
}

/// Median index and exertion of the usual, so many days back.
fn usual(seen: &Seen<'_>, compared: &Compared, back: i64) -> Option<(f64, Option<f64>)> {
    let to = days::shift(seen.today, -back);
    let runs = compared.rested(days::shift(to, 1 - USUAL_DAYS), to);
    let index = median(runs.iter().map(|o| o.index).collect())?;
    (runs.len() >= USUAL_RUNS).then(|| (index, exertion(&runs)))
}

fn exertion(runs: &[Observation]) -> Option<f64> {
    median(runs.iter().filter_map(|o| o.rpe.map(f64::from)).collect())
}

/// The last runs, tired ones included.
fn latest(seen: &Seen<'_>, compared: &Compared) -> Option<Vec<Observation>> {
    let recent = |o: &&Observation| (0..RECENT_DAYS).contains(&days::between(o.date, seen.today));
    let known: Vec<Observation> = compared.all.iter().filter(recent).copied().collect();
    let last = known.len().checked_sub(IN_A_ROW)?;
    Some(known.get(last..)?.to_vec())
}

/// A check-in of the last week that asks for rest, or a low mood.
fn low(seen: &Seen<'_>) -> bool {
    use crate::domain::state::ReadinessLevel::RestOrEasy;
    let week = |date| (0..days::WEEK).contains(&days::between(date, seen.today));
    seen.history.wellness.iter().filter(|w| week(w.date)).any(|w| {
        w.mood.is_some_and(|m| m <= LOW_MOOD)
            || readiness::readiness(&seen.history.wellness, w.date).is_some_and(|r| r.level == RestOrEasy)
    })
}

/// Still worse after two weeks of half the load, and worse in the two weeks before them.
fn lasting(seen: &Seen<'_>, compared: &Compared) -> bool {
    let Some((usual, _)) = usual(seen, compared, 2 * RECENT_DAYS) else {
        return false;
    };
    let span = |from: i64, to: i64| (days::shift(seen.today, 1 - from), days::shift(seen.today, -to));
    let worse = |(from, to)| {
        let runs: Vec<&Observation> = compared.all.iter().filter(|o| from <= o.date && o.date <= to).collect();
        runs.len() >= IN_A_ROW && runs.iter().all(|o| o.index <= WORSE * usual)
    };
    let metres = |(from, to)| {
        runs::within(seen.runs, from, to)
            .filter_map(|r| r.distance_m)
            .sum::<f64>()
    };
    let (now, then) = (span(RECENT_DAYS, 0), span(2 * RECENT_DAYS, RECENT_DAYS));
    let usual_m = metres(span(2 * RECENT_DAYS + USUAL_DAYS, 2 * RECENT_DAYS)) * RECENT_DAYS as f64 / USUAL_DAYS as f64;
    worse(now) && worse(then) && metres(now) <= HALF_LOAD * usual_m
}
