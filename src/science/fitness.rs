//! The fitness index of today: the best effort of the last weeks, aged.

use chrono::NaiveDate;

use super::daniels_gilbert::{equivalent_time, fitness_index_from_race};
use super::runs::Run;
use super::{days, paces, world_record};
use crate::domain::athlete::Physiology;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::goal::RaceResult;
use crate::domain::state::{Fitness, FitnessBasis};

/// Days in which the best effort is sought (eight weeks, Daniels 2021).
const WINDOW_DAYS: i64 = 56;
/// Days after which an index begins to fall, and points it loses per week (design choice).
const FRESH_DAYS: i64 = 42;
const POINTS_PER_WEEK: f64 = 0.25;
/// An older race still says more than nothing for half a year; its evidence is weak (design choice).
const OLD_RACE_DAYS: i64 = 182;
/// Shortest stretch of a training run that says something of endurance, metres.
const TRAINING_SHORTEST_M: f64 = 1_500.0;
/// Races longer than four hours are outside the range of the formula, seconds.
const LONG_RACE_S: f64 = 4.0 * 3_600.0;

/// One effort that speaks for fitness.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Effort {
    date: NaiveDate,
    distance_m: f64,
    duration_s: f64,
    race: bool,
    /// Index after ageing.
    index: f64,
    days_ago: i64,
}

/// Points an index loses after so many days: 0.25 a week after six weeks, from 0.
///
/// Source: a design choice. Evidence: weak.
///
/// ```
/// use allure::science::fitness::decay;
/// assert_eq!((decay(42), decay(56)), (0.0, 0.5));
/// ```
pub fn decay(days_ago: i64) -> f64 {
    let late = days_ago.saturating_sub(FRESH_DAYS).max(0);
    late as f64 / days::WEEK as f64 * POINTS_PER_WEEK
}

fn effort(date: NaiveDate, today: NaiveDate, distance_m: f64, duration_s: f64, race: bool) -> Option<Effort> {
    let days_ago = days::between(date, today);
    if days_ago < 0 || !world_record::believable(distance_m, duration_s) {
        return None;
    }
    let index = fitness_index_from_race(distance_m, duration_s)? - decay(days_ago);
    (index > 0.0).then_some(Effort {
        date,
        distance_m,
        duration_s,
        race,
        index,
        days_ago,
    })
}

fn efforts(runs: &[Run<'_>], results: &[RaceResult], today: NaiveDate) -> Vec<Effort> {
    let mut found = Vec::new();
    for result in results {
        found.extend(effort(result.date, today, result.distance_m, result.duration_s, true));
    }
    for run in runs {
        let race = run.activity.race;
        if race {
            // A race is timed from gun to line: elapsed time where it is known.
            let time = run.activity.elapsed_s.or(run.duration_s);
            let whole = run.distance_m.zip(time);
            found.extend(whole.and_then(|(m, s)| effort(run.date, today, m, s, true)));
        }
        for best in &run.activity.best_efforts {
            if best.distance_m >= TRAINING_SHORTEST_M {
                found.extend(effort(run.date, today, best.distance_m, best.duration_s, race));
            }
        }
    }
    found
}

/// The Daniels-Gilbert index of today, about 15 to 86, with the effort it rests on and its training paces.
///
/// Source: Daniels and Gilbert 1979; best of the last eight weeks, less 0.25 a week after six (a design choice). A
/// declared race beats the best stretch of a training run, which underrates; without either, the latest race of half
/// a year, aged. `None` without any of them. Evidence: strong from a race under 4 h, weak from training or an older
/// race.
pub fn fitness(runs: &[Run<'_>], results: &[RaceResult], today: NaiveDate) -> Option<Fitness> {
    let all = efforts(runs, results, today);
    let best = |race: bool| {
        all.iter()
            .filter(|e| e.race == race && e.days_ago <= WINDOW_DAYS)
            .max_by(|a, b| a.index.total_cmp(&b.index))
    };
    let old_race = || {
        all.iter()
            .filter(|e| e.race && e.days_ago <= OLD_RACE_DAYS)
            .max_by(|a, b| a.date.cmp(&b.date).then(a.index.total_cmp(&b.index)))
    };
    let chosen = best(true).or_else(|| best(false)).or_else(old_race)?;
    let evidence = if !chosen.race || chosen.days_ago > WINDOW_DAYS {
        Evidence::Weak
    } else if chosen.duration_s > LONG_RACE_S || chosen.days_ago > FRESH_DAYS {
        Evidence::Moderate
    } else {
        Evidence::Strong
    };
    let inputs = [
        ("distance_m", chosen.distance_m),
        ("duration_s", chosen.duration_s),
        ("days_ago", chosen.days_ago as f64),
    ];
    Some(Fitness {
        index: Figure::computed(chosen.index, Unit::FitnessIndex, "fitness_index", &inputs, evidence),
        distance_m: chosen.distance_m,
        duration_s: chosen.duration_s,
        date: chosen.date,
        from_race: chosen.race,
        basis: FitnessBasis::Effort,
        paces: paces::figures(chosen.index, chosen.race && chosen.days_ago <= WINDOW_DAYS)?,
    })
}

/// Threshold speed as a share of critical speed (96 to 98 %, a design choice).
const THRESHOLD_OF_CRITICAL: f64 = 0.97;
/// The race a critical speed or a step of the index is told as, metres.
const TOLD_AS_M: f64 = 10_000.0;

/// Threshold pace of a critical speed, seconds per kilometre.
///
/// Source: 97 % of it (design choice between 96 and 98). Defined for every positive speed. Evidence: moderate.
///
/// ```
/// use allure::science::fitness::threshold_of_critical;
/// assert!((threshold_of_critical(4.0) - 257.7).abs() < 0.1);
/// ```
pub fn threshold_of_critical(m_s: f64) -> f64 {
    1_000.0 / (THRESHOLD_OF_CRITICAL * m_s)
}

/// The index as of today from everything that may give it: a race of eight weeks, the step that sessions asked for since,
/// a critical speed that was given, then the best stretch of training or an older race.
///
/// Source: the order of section 5 (a race or test overrides; steps follow it). `None` without any. Evidence: that of
/// what it rests on, moderate at most for a step or a critical speed.
pub fn known(body: &Physiology, runs: &[Run<'_>], results: &[RaceResult], today: NaiveDate) -> Option<Fitness> {
    let effort = fitness(runs, results, today);
    let fresh_race = effort
        .as_ref()
        .filter(|f| f.from_race && days::between(f.date, today) <= WINDOW_DAYS);
    let stepped = body.index_step.and_then(|step| {
        let index = aged(step.index, step.on, today)?;
        // A race since then says more; so does a stretch of training that is better still.
        let outdone = effort
            .as_ref()
            .is_some_and(|f| f.date > step.on && (f.from_race || f.index.value > index));
        (!outdone).then_some((index, step.on, FitnessBasis::Sessions { since: step.base_on }))
    });
    let critical = body.critical_speed.filter(|_| fresh_race.is_none()).and_then(|told| {
        let index = paces::index_of_threshold(threshold_of_critical(told.m_s))?;
        let index = aged(index, told.on, today)?;
        Some((index, told.on, FitnessBasis::CriticalSpeed { m_s: told.m_s }))
    });
    let newest = |a: &(f64, NaiveDate, FitnessBasis)| a.1;
    let told = stepped.into_iter().chain(critical).max_by_key(newest);
    match told {
        Some((index, on, basis)) => resting_on(index, on, basis, today).or(effort),
        None => effort,
    }
}

/// An index after so many days. `None` for one of the future, too old or used up.
fn aged(index: f64, on: NaiveDate, today: NaiveDate) -> Option<f64> {
    let days_ago = days::between(on, today);
    let aged = index - decay(days_ago);
    ((0..=OLD_RACE_DAYS).contains(&days_ago) && aged > 0.0).then_some(aged)
}

fn resting_on(index: f64, on: NaiveDate, basis: FitnessBasis, today: NaiveDate) -> Option<Fitness> {
    let days_ago = days::between(on, today);
    let (name, given) = match basis {
        FitnessBasis::CriticalSpeed { m_s } => ("index_of_critical_speed", ("critical_m_s", m_s)),
        _ => ("index_step", ("index", index)),
    };
    let inputs = [given, ("days_ago", days_ago as f64)];
    let before = index + decay(days_ago);
    Some(Fitness {
        index: Figure::computed(index, Unit::FitnessIndex, name, &inputs, Evidence::Moderate),
        distance_m: TOLD_AS_M,
        duration_s: equivalent_time(before, TOLD_AS_M)?,
        date: on,
        from_race: false,
        basis,
        paces: paces::figures(index, true)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 10, d).unwrap()
    }

    fn told(date: NaiveDate, distance_m: f64, duration_s: f64) -> RaceResult {
        RaceResult {
            id: Uuid::nil(),
            date,
            distance_m,
            duration_s,
        }
    }

    #[test]
    fn the_best_of_eight_weeks_then_the_latest_older_race() {
        let results = [told(day(1), 5_000.0, 1_197.0), told(day(20), 10_000.0, 2_716.0)];
        let found = fitness(&[], &results, day(25)).unwrap();
        assert_eq!(
            (found.date, found.from_race, found.index.evidence),
            (day(1), true, Evidence::Strong)
        );
        assert!((found.index.value - 50.0).abs() < 0.1);
        let later = days::shift(day(1), 70);
        let aged = fitness(&[], &results[..1], later).unwrap();
        assert!((found.index.value - aged.index.value - 1.0).abs() < 1e-9);
        assert_eq!(aged.index.evidence, Evidence::Weak);
        assert_eq!(fitness(&[], &results[..1], days::shift(day(1), 183)), None);
    }

    #[test]
    fn no_fitness_from_the_future_or_from_beyond_the_records() {
        assert_eq!(fitness(&[], &[told(day(2), 5_000.0, 1_200.0)], day(1)), None);
        assert_eq!(fitness(&[], &[told(day(1), 42_195.0, 6_000.0)], day(2)), None);
        assert_eq!(fitness(&[], &[told(day(1), f64::NAN, 6_000.0)], day(2)), None);
    }
}
