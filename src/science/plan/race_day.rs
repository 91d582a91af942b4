//! The time expected on race day in one future of a season: the races stay what they are, the training becomes what is
//! planned.

use super::adapt::on;
use crate::domain::plan::SessionKind;
use crate::domain::racing::{Racing, Training};
use crate::domain::season::AdoptedSeason;
use crate::domain::state::RacePrediction;
use crate::science::{days, race_prediction};
use chrono::NaiveDate;

/// Weeks of training that a prediction looks back on (Tanda 2011; Vickers and Vertosick 2016).
const WEEKS: i64 = 10;
/// A change of the median below this share of half the interval is lost in it (design choice).
const LOST_SHARE: f64 = 0.25;

/// Median and 80 % interval of the season's race once every session ahead is done as planned, seconds. The weeks before
/// today count as they are on the mean.
///
/// Source: science section 8. `None` where nothing predicts the distance. Evidence: that of the prediction; the
/// training ahead is a plan, so at most weak.
pub fn expected(season: &AdoptedSeason, racing: &Racing, today: NaiveDate) -> Option<RacePrediction> {
    let race = season.season.aim;
    let ahead = Racing {
        training: training(season, &racing.training, today),
        ..racing.clone()
    };
    race_prediction::predict(&ahead, race.distance_m)
}

/// Whether the change from one prediction to another is lost in their interval.
pub fn lost(before: &RacePrediction, after: &RacePrediction) -> bool {
    let half = (after.high.value - after.low.value) / 2.0;
    (after.median.value - before.median.value).abs() < LOST_SHARE * half
}

/// The ten weeks before the race: run so far on the mean, planned from tomorrow on.
fn training(season: &AdoptedSeason, known: &Training, today: NaiveDate) -> Training {
    let race = season.season.aim.date;
    let from = days::shift(race, -WEEKS * days::WEEK);
    let (mut planned_m, mut longest_m, mut date) = (0.0, 0.0_f64, from.max(days::shift(today, 1)));
    while date < race {
        let run = on(season, date).filter(|s| s.workout.kind.runs() && s.workout.kind != SessionKind::Race);
        let metres = run.map_or(0.0, |s| s.distance_m);
        planned_m += metres;
        longest_m = longest_m.max(metres);
        date = days::shift(date, 1);
    }
    let behind = days::between(from, days::shift(today, 1)).max(0);
    let behind_km = match (behind, known.km_per_week) {
        (0, _) => Some(0.0),
        (days, Some(km)) => Some(km * days as f64 / days::WEEK as f64),
        (_, None) => None,
    };
    let longest_km = Some(longest_m / 1000.0).into_iter();
    let longest_km = longest_km.chain(known.longest_km.filter(|_| behind > 0));
    Training {
        km_per_week: behind_km.map(|km| (km + planned_m / 1000.0) / WEEKS as f64),
        pace_s_per_km: known.pace_s_per_km,
        longest_km: longest_km.max_by(f64::total_cmp).filter(|km| *km > 0.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::racing::PastRace;
    use crate::domain::season::{Aim, SeasonEvent};
    use crate::science::plan::adapt::{adapt, tests::season};

    fn racing() -> Racing {
        Racing {
            races: vec![PastRace {
                distance_m: 10_000.0,
                time_s: 2_700.0,
                weeks_ago: 5.0,
            }],
            ..Racing::default()
        }
    }

    #[test]
    fn a_week_without_running_moves_no_10_km_and_is_lost_in_a_marathon() {
        let before = season();
        let start = before.season.start;
        let (from, until) = (days::shift(start, 35), days::shift(start, 41));
        let away = |season: &AdoptedSeason| {
            let runs = false;
            adapt(season, &SeasonEvent::Travelling { from, until, runs }).unwrap()
        };
        let both = |season: &AdoptedSeason| {
            let time = |season: &AdoptedSeason| expected(season, &racing(), start).unwrap();
            (time(season), time(&away(season)))
        };
        let (planned, rested) = both(&before);
        let moved = (planned.median.value - rested.median.value).abs() + (planned.high.value - rested.high.value).abs();
        assert!(moved < 1e-9, "{moved}");
        let mut longer = before.clone();
        longer.season.aim = Aim {
            distance_m: 42_195.0,
            ..before.season.aim
        };
        let (planned, rested) = both(&longer);
        assert!(rested.median.value > planned.median.value, "{rested:?}");
        assert!(lost(&planned, &rested));
    }
}
