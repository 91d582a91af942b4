//! The races and the training a prediction starts from.

use chrono::NaiveDate;

use super::daniels_gilbert::fitness_index_from_race;
use super::fitness::decay;
use super::runs::{self, Run};
use super::{days, volume, world_record};
use crate::domain::goal::RaceResult;
use crate::domain::racing::{PastRace, Racing, Training};
use crate::domain::state::Fitness;

/// A race older than this says nothing of today, days (the personal exponent of section 8 takes twelve months).
const WINDOW_DAYS: i64 = 365;
/// Races this near in distance, as a share, are one distance; the better one for its age counts.
const SAME_DISTANCE: f64 = 0.05;
/// Shortest race that says something of a longer one, metres.
const SHORTEST_M: f64 = 1_500.0;
/// Weeks of training behind a marathon, and those whose pace counts: from nine to two before (Tanda 2011); up to
/// today for a race further off (design choice).
const TRAINING_WEEKS: i64 = 10;
const PACE_WEEKS: i64 = 8;

/// What a prediction of today starts from: the best race of a distance in twelve months, aged; the effort behind the
/// index where it comes from training and beats them; ten weeks of training.
///
/// Source: science section 8; which race of a distance counts is a design choice. Empty without races.
pub fn racing(runs: &[Run<'_>], results: &[RaceResult], fitness: Option<&Fitness>, today: NaiveDate) -> Racing {
    let mut found: Vec<(f64, PastRace)> = Vec::new();
    let told = results.iter().map(|r| (r.date, r.distance_m, r.duration_s));
    let declared = runs.iter().filter(|r| r.activity.race).filter_map(|r| {
        // A race is timed from gun to line.
        let time = r.activity.elapsed_s.or(r.duration_s)?;
        Some((r.date, r.distance_m?, time))
    });
    for (date, metres, seconds) in told.chain(declared) {
        let days_ago = days::between(date, today);
        let usable =
            (0..=WINDOW_DAYS).contains(&days_ago) && metres >= SHORTEST_M && world_record::believable(metres, seconds);
        let Some(index) = fitness_index_from_race(metres, seconds).filter(|_| usable) else {
            continue;
        };
        found.push((index - decay(days_ago), past(metres, seconds, days_ago)));
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut races: Vec<PastRace> = Vec::new();
    for (_, race) in &found {
        let known = |r: &PastRace| (r.distance_m / race.distance_m - 1.0).abs() <= SAME_DISTANCE;
        if !races.iter().any(known) {
            races.push(*race);
        }
    }
    races.sort_by(|a, b| a.distance_m.total_cmp(&b.distance_m));
    let best = found.first().map(|(index, _)| *index);
    let trained = fitness
        .filter(|f| !f.from_race && best.is_none_or(|b| f.index.value > b))
        .map(|f| past(f.distance_m, f.duration_s, days::between(f.date, today)));
    Racing {
        races,
        trained,
        training: training(runs, today),
    }
}

fn past(distance_m: f64, time_s: f64, days_ago: i64) -> PastRace {
    PastRace {
        distance_m,
        time_s,
        weeks_ago: days_ago as f64 / days::WEEK as f64,
    }
}

/// Ten weeks of training. `None` in a field where nothing is known of it.
fn training(runs: &[Run<'_>], today: NaiveDate) -> Training {
    let from = |weeks: i64| days::shift(today, 1 - weeks * days::WEEK);
    let ten = volume::span(runs, from(TRAINING_WEEKS), today);
    // A history that began yesterday says nothing of ten weeks.
    let reaches = runs.first().is_some_and(|r| r.date <= from(TRAINING_WEEKS - 1));
    let (mut metres, mut seconds) = (0.0, 0.0);
    for run in runs::within(runs, from(PACE_WEEKS), today) {
        if let (Some(m), Some(s), Some(_)) = (run.distance_m, run.duration_s, run.pace()) {
            metres += m;
            seconds += s;
        }
    }
    Training {
        km_per_week: reaches.then_some(ten.distance_m / 1000.0 / TRAINING_WEEKS as f64),
        pace_s_per_km: (reaches && metres > 0.0).then_some(seconds / metres * 1000.0),
        longest_km: (ten.longest_m > 0.0).then_some(ten.longest_m / 1000.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn result(back: i64, distance_m: f64, duration_s: f64) -> RaceResult {
        RaceResult {
            id: Uuid::nil(),
            date: days::shift(today(), -back),
            distance_m,
            duration_s,
        }
    }

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    #[test]
    fn one_race_a_distance_the_best_for_its_age() {
        let results = [
            result(10, 10_000.0, 2_700.0),
            result(40, 10_050.0, 2_640.0),
            result(300, 10_000.0, 2_600.0),
            result(20, 21_097.5, 6_000.0),
            result(400, 5_000.0, 1_000.0),
            result(-3, 5_000.0, 1_200.0),
        ];
        let found = racing(&[], &results, None, today());
        let told: Vec<(f64, f64)> = found.races.iter().map(|r| (r.distance_m, r.time_s)).collect();
        assert_eq!(told, [(10_050.0, 2_640.0), (21_097.5, 6_000.0)]);
        assert_eq!(found.training, Training::default());
        assert_eq!(found.trained, None);
    }
}
