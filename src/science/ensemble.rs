//! Several predictions of one race time as one median and its 80 % interval.

use super::choices::CHOICES;
use super::daniels_gilbert::{equivalent_time, fitness_index_from_race};
use super::race_prediction::{cameron, riegel};
use super::{endurance_model, tanda, vickers};
use crate::domain::racing::{PastRace, Training};
use crate::domain::units::METRES_PER_MILE;

/// Half-width of an 80 % interval in standard deviations (normal quantile 0.90).
pub const Z_80: f64 = 1.281_55;
/// From here on a race is predicted as a marathon, and up to here, metres.
const MARATHON_M: std::ops::RangeInclusive<f64> = 40_000.0..=45_000.0;
/// Races the regression of Vickers and Vertosick was drawn from, metres.
const VICKERS_M: std::ops::RangeInclusive<f64> = 4_900.0..=21_300.0;
/// Marathons the equation of Tanda was drawn from, seconds (2:47 to 3:36).
const TANDA_S: std::ops::RangeInclusive<f64> = 10_020.0..=12_960.0;
/// Relative width added for an effort out of training (design choice).
const TRAINED: f64 = 0.03;
/// Weekly miles the same regression was drawn from.
const VICKERS_MILES: std::ops::RangeInclusive<f64> = 5.0..=100.0;

/// One model's guess.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guess {
    /// Which model, such as `riegel`.
    pub model: &'static str,
    pub time_s: f64,
    /// Relative standard deviation, above 0.
    pub sigma: f64,
    /// Starts at a race, so its error goes with that of the others that do.
    pub from_race: bool,
}

/// Median and 80 % interval, seconds.
#[derive(Debug, Clone, PartialEq)]
pub struct Prediction {
    pub low_s: f64,
    pub median_s: f64,
    pub high_s: f64,
    /// Relative standard deviation.
    pub sigma: f64,
    pub guesses: Vec<Guess>,
}

/// Mean of ln(time) by inverse variance, and its standard deviation with correlation between models that start at
/// races, never under a share of the best single one; disagreement widens it. `None` for no guess.
pub fn combined(guesses: &[Guess]) -> Option<(f64, f64)> {
    let c = &CHOICES.ensemble;
    let weights: Vec<f64> = guesses.iter().map(|g| g.sigma.powi(-2)).collect();
    let total: f64 = weights.iter().sum();
    if guesses.is_empty() || !total.is_finite() || guesses.iter().any(|g| g.time_s.is_nan() || g.time_s <= 0.0) {
        return None;
    }
    let mean = |f: &dyn Fn(&Guess) -> f64| guesses.iter().zip(&weights).map(|(g, w)| w * f(g)).sum::<f64>() / total;
    let centre = mean(&|g| g.time_s.ln());
    let spread = mean(&|g| (g.time_s.ln() - centre).powi(2));
    let mut variance = 0.0;
    for (i, (a, wa)) in guesses.iter().zip(&weights).enumerate() {
        for (j, (b, wb)) in guesses.iter().zip(&weights).enumerate() {
            let together = match (i == j, a.from_race && b.from_race) {
                (true, _) => 1.0,
                (false, true) => c.correlation,
                (false, false) => 0.0,
            };
            variance += wa * wb * together * a.sigma * b.sigma / (total * total);
        }
    }
    let best = guesses.iter().map(|g| g.sigma).fold(f64::INFINITY, f64::min);
    let pooled = variance.sqrt().max(c.least_share * best);
    Some((centre, (pooled.powi(2) + spread).sqrt()))
}

/// Relative width of one model from a race to a distance (design choice).
pub fn width(from_m: f64, to_m: f64) -> f64 {
    let c = &CHOICES.ensemble;
    let steps = if to_m >= *MARATHON_M.start() {
        [
            c.same_distance,
            c.half_to_marathon,
            c.ten_to_marathon,
            c.less_to_marathon,
        ]
    } else {
        [c.same_distance, c.neighbour, c.further, c.far]
    };
    match (to_m / from_m).max(from_m / to_m) {
        ratio if ratio <= 1.05 => steps[0],
        ratio if ratio <= 2.2 => steps[1],
        ratio if ratio <= 4.5 => steps[2],
        _ => steps[3],
    }
}

/// Riegel, Daniels-Gilbert and Cameron from one race, seconds; those that have a value.
pub fn from_race(distance_m: f64, time_s: f64, to_m: f64) -> Vec<(&'static str, f64)> {
    let index = || fitness_index_from_race(distance_m, time_s).and_then(|i| equivalent_time(i, to_m));
    [
        ("riegel", riegel(distance_m, time_s, to_m)),
        ("daniels_gilbert", index()),
        ("cameron", cameron(distance_m, time_s, to_m)),
    ]
    .into_iter()
    .filter_map(|(model, time)| Some((model, time?)))
    .collect()
}

fn race_guesses(races: &[PastRace], to_m: f64) -> Vec<Guess> {
    let aged = |sigma: f64, weeks: f64| (sigma.powi(2) + (weeks * CHOICES.ensemble.per_week).powi(2)).sqrt();
    let mut guesses: Vec<Guess> = races
        .iter()
        .flat_map(|race| {
            let sigma = aged(width(race.distance_m, to_m), race.weeks_ago);
            from_race(race.distance_m, race.time_s, to_m)
                .into_iter()
                .map(move |(model, time_s)| Guess {
                    model,
                    time_s,
                    sigma,
                    from_race: true,
                })
        })
        .collect();
    let plain: Vec<(f64, f64)> = races.iter().map(|r| (r.distance_m, r.time_s)).collect();
    let newest = races.iter().map(|r| r.weeks_ago).fold(f64::INFINITY, f64::min);
    let model = endurance_model::fitted(&plain).and_then(|runner| runner.time_s(to_m));
    guesses.extend(model.map(|time_s| Guess {
        model: "mulligan_emig",
        time_s,
        sigma: aged(CHOICES.ensemble.endurance_model, newest),
        from_race: true,
    }));
    guesses
}

fn marathon_guesses(races: &[PastRace], training: &Training) -> Vec<Guess> {
    let c = &CHOICES.ensemble;
    let mut guesses = Vec::new();
    let mut add = |model, time: Option<f64>, sigma, from_race| {
        guesses.extend(time.map(|time_s| Guess {
            model,
            time_s,
            sigma,
            from_race,
        }));
    };
    let miles = training.km_per_week.map(|km| km * 1000.0 / METRES_PER_MILE);
    let mut known: Vec<(f64, f64)> = races
        .iter()
        .filter(|r| VICKERS_M.contains(&r.distance_m))
        .map(|r| (r.distance_m, r.time_s))
        .collect();
    known.sort_by(|a, b| a.0.total_cmp(&b.0));
    if let Some(miles) = miles.filter(|m| VICKERS_MILES.contains(m)) {
        match known.as_slice() {
            [short, .., long] if short.0 < long.0 => {
                add(
                    "vickers_two_races",
                    vickers::two_races_s(*short, *long, miles),
                    c.vickers_two,
                    true,
                );
            }
            [.., (d, t)] => add(
                "vickers_one_race",
                vickers::one_race_s(*d, *t, miles),
                c.vickers_one,
                true,
            ),
            [] => {}
        }
    }
    let by_training = training.km_per_week.zip(training.pace_s_per_km);
    let time = by_training.and_then(|(km, pace)| tanda::marathon_s(km, pace));
    let inside = time.is_some_and(|t| TANDA_S.contains(&t));
    add(
        "tanda",
        time,
        if inside { c.tanda_inside } else { c.tanda_outside },
        false,
    );
    guesses
}

/// Median and 80 % interval over a distance from races and training.
///
/// Source: every model of this room that applies, averaged in ln(time) by inverse variance with correlation 0.6
/// between those that start at races; widths and marathon guard (ten weeks under 50 km or no run of 28 km: half as wide
/// again, 3 % slower) are design choices. `None` where no model has a value. Evidence: moderate near a race's distance,
/// else weak.
///
/// ```
/// use allure::domain::racing::{PastRace, Training};
/// use allure::science::ensemble::predict;
/// let race = PastRace { distance_m: 10_000.0, time_s: 2_400.0, weeks_ago: 0.0 };
/// let found = predict(&[race], &Training::default(), 10_000.0).unwrap();
/// assert!((found.median_s - 2_400.0).abs() < 1.0 && found.low_s < found.median_s);
/// ```
pub fn predict(races: &[PastRace], training: &Training, to_m: f64) -> Option<Prediction> {
    with_effort(races, None, training, to_m)
}

/// The same with the best stretch of a training run beside the races, 3 % wider than a race (design choice).
pub fn with_effort(
    races: &[PastRace],
    trained: Option<&PastRace>,
    training: &Training,
    to_m: f64,
) -> Option<Prediction> {
    let c = &CHOICES.ensemble;
    let marathon = MARATHON_M.contains(&to_m);
    let mut guesses = race_guesses(races, to_m);
    if let Some(effort) = trained {
        let wider = |guess: Guess| Guess {
            sigma: guess.sigma.hypot(TRAINED),
            ..guess
        };
        guesses.extend(race_guesses(&[*effort], to_m).into_iter().map(wider));
    }
    if marathon {
        guesses.extend(marathon_guesses(races, training));
    }
    let (centre, sigma) = combined(&guesses)?;
    let short = training.km_per_week.is_none_or(|km| km < c.guard_week_km)
        || training.longest_km.is_none_or(|km| km < c.guard_longest_km);
    let (wider, slower) = if to_m >= *MARATHON_M.start() && short {
        (c.guard_wider, c.guard_slower)
    } else {
        (1.0, 1.0)
    };
    let (median_s, sigma) = (centre.exp() * slower, sigma * wider);
    let at = |z: f64| median_s * (z * sigma).exp();
    let found = Prediction {
        low_s: at(-Z_80),
        median_s,
        high_s: at(Z_80),
        sigma,
        guesses,
    };
    (found.low_s.is_finite() && found.high_s.is_finite()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn half() -> PastRace {
        PastRace {
            distance_m: 21_097.5,
            time_s: 5_400.0,
            weeks_ago: 0.0,
        }
    }

    #[test]
    fn training_and_age_move_a_marathon_as_they_should() {
        let enough = Training {
            km_per_week: Some(65.0),
            pace_s_per_km: Some(300.0),
            longest_km: Some(32.0),
        };
        let with = predict(&[half()], &enough, 42_195.0).unwrap();
        let without = predict(&[half()], &Training::default(), 42_195.0).unwrap();
        assert!(without.median_s > with.median_s && without.sigma > with.sigma);
        let old = PastRace {
            weeks_ago: 20.0,
            ..half()
        };
        assert!(predict(&[old], &enough, 42_195.0).unwrap().sigma > with.sigma);
        let models: Vec<&str> = with.guesses.iter().map(|g| g.model).collect();
        assert_eq!(
            models,
            ["riegel", "daniels_gilbert", "cameron", "vickers_one_race", "tanda"]
        );
        assert_eq!(predict(&[], &Training::default(), 42_195.0), None);
    }

    #[test]
    fn more_of_the_same_never_narrows_below_the_floor() {
        let one = Guess {
            model: "riegel",
            time_s: 100.0,
            sigma: 0.05,
            from_race: true,
        };
        let (centre, sigma) = combined(&[one; 9]).unwrap();
        assert!((centre.exp() - 100.0).abs() < 1e-9 && (sigma - 0.05 * (5.8_f64 / 9.0).sqrt()).abs() < 1e-9);
        let alone = combined(
            &[Guess {
                from_race: false,
                ..one
            }; 9],
        )
        .unwrap();
        assert!((alone.1 - 0.04).abs() < 1e-9);
    }
}
