//! What one device has told of one vital over the days, never mixed with another's.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::day::{Aside, MeasuredDay, Reason};
use super::reading::Vital;
use crate::domain::source::Source;

/// Days without a device after which it begins anew: a baseline is of the last 60 days.
pub const ERA_GAP_DAYS: i64 = 60;
/// Days in which two devices count as worn at the same time.
const TOGETHER_DAYS: i64 = 3;
/// Days of points kept.
const KEPT_DAYS: i64 = 120;
/// A change of weight nobody makes: so many kilograms, and so many more for each day between (design choice).
const JUMP_KG: f64 = 3.0;
const JUMP_KG_A_DAY: f64 = 0.3;

/// An era: one vital as one device of one source tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Series {
    pub vital: Vital,
    pub source: Source,
    pub device: Option<String>,
    /// The first day of the era: a baseline looks no further back.
    pub since: NaiveDate,
    /// At most one a day, oldest first, of the last 120 days; in the unit of the vital.
    pub points: Vec<(NaiveDate, f64)>,
    /// Points set aside, of the same days.
    pub aside: Vec<Aside>,
}

impl Series {
    /// The day's value. `None`: it is not known.
    pub fn on(&self, date: NaiveDate) -> Option<f64> {
        self.points.iter().rev().find(|p| p.0 == date).map(|p| p.1)
    }
}

/// The era a vital is in as of `today`: of the device heard of last; of several worn at the same time, the one with
/// most days. `None`: nothing tells of it.
pub fn current(days: &[&MeasuredDay], vital: Vital, today: NaiveDate) -> Option<Series> {
    let mut eras: BTreeMap<(Source, Option<String>), Vec<(NaiveDate, f64)>> = BTreeMap::new();
    let mut ordered: Vec<&MeasuredDay> = days.iter().copied().filter(|day| day.date <= today).collect();
    ordered.sort_by_key(|day| day.date);
    for day in ordered {
        if let Some(told) = day.value(vital) {
            let era = eras.entry((day.source, told.device.clone())).or_default();
            let parted = |last: &(NaiveDate, f64)| (day.date - last.0).num_days() > ERA_GAP_DAYS;
            if era.last().is_some_and(parted) {
                era.clear();
            }
            era.push((day.date, told.value));
        }
    }
    let latest = eras.values().filter_map(|points| Some(points.last()?.0)).max()?;
    let worn = |points: &[(NaiveDate, f64)]| {
        let last = points.last().map(|p| p.0);
        last.is_some_and(|last| (latest - last).num_days() <= TOGETHER_DAYS)
    };
    let ((source, device), points) = eras
        .into_iter()
        .filter(|(_, points)| worn(points))
        .max_by(|a, b| a.1.len().cmp(&b.1.len()).then_with(|| b.0.cmp(&a.0)))?;
    let since = points.first()?.0;
    let (mut points, mut aside) = match vital {
        Vital::Weight => without_jumps(&points),
        _ => (points, Vec::new()),
    };
    let kept = today.checked_sub_signed(TimeDelta::days(KEPT_DAYS)).unwrap_or(today);
    points.retain(|p| p.0 > kept);
    aside.retain(|a| a.date > kept);
    Some(Series {
        vital,
        source,
        device,
        since,
        points,
        aside,
    })
}

/// Weights without those far from the one before that the next one does not confirm.
fn without_jumps(points: &[(NaiveDate, f64)]) -> (Vec<(NaiveDate, f64)>, Vec<Aside>) {
    let mut kept: Vec<(NaiveDate, f64)> = Vec::new();
    let mut aside = Vec::new();
    let near = |a: &(NaiveDate, f64), b: &(NaiveDate, f64)| {
        let days = (b.0 - a.0).num_days().abs() as f64;
        (a.1 - b.1).abs() <= JUMP_KG + JUMP_KG_A_DAY * days
    };
    for (index, point) in points.iter().enumerate() {
        let from_last = kept.last().is_none_or(|last| near(last, point));
        let confirmed = || points.get(index + 1).is_some_and(|next| near(point, next));
        // The first of all gives way where the next two agree against it.
        let outvoted = || match &points[index + 1..] {
            [next, after, ..] => kept.is_empty() && near(next, after),
            _ => false,
        };
        if confirmed() || (from_last && !outvoted()) {
            kept.push(*point);
        } else {
            aside.push(Aside {
                date: point.0,
                vital: Vital::Weight,
                value: point.1,
                why: Reason::Jump,
            });
        }
    }
    (kept, aside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measured::DayValue;

    fn date(day: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(day)
    }

    fn told(days: &[MeasuredDay], vital: Vital, today: NaiveDate) -> Option<Series> {
        current(&days.iter().collect::<Vec<_>>(), vital, today)
    }

    fn day(n: u64, source: Source, device: &str, vital: Vital, value: f64) -> MeasuredDay {
        let values = vec![DayValue {
            vital,
            value,
            readings: 1,
            device: Some(device.to_owned()),
        }];
        MeasuredDay {
            date: date(n),
            source,
            values,
            night: None,
            aside: Vec::new(),
        }
    }

    #[test]
    fn a_new_device_begins_a_new_era() {
        let old = (0..30).map(|n| day(n, Source::Garmin, "fr245", Vital::HrvRmssd, 60.0));
        let new = (30..35).map(|n| day(n, Source::Garmin, "fr965", Vital::HrvRmssd, 90.0));
        let days: Vec<_> = old.chain(new).collect();
        let seen = |today| told(&days, Vital::HrvRmssd, date(today)).map(|s| (s.device, s.since, s.points.len()));
        let device = |name: &str| Some(name.to_owned());
        assert_eq!(seen(29), Some((device("fr245"), date(0), 30)));
        // For three days both count as worn, and the one with more days is believed.
        assert_eq!(seen(32), Some((device("fr245"), date(0), 30)));
        assert_eq!(seen(34), Some((device("fr965"), date(30), 5)));
        let later: Vec<_> = (35..40)
            .map(|n| day(n, Source::Garmin, "fr965", Vital::HrvRmssd, 90.0))
            .collect();
        let days: Vec<_> = days.into_iter().chain(later).collect();
        let told = told(&days, Vital::HrvRmssd, date(39)).unwrap();
        assert_eq!(
            (told.device, told.since, told.points.len()),
            (device("fr965"), date(30), 10)
        );
        assert!(told.points.iter().all(|p| p.1 > 89.0));
    }

    #[test]
    fn a_device_put_away_for_long_begins_anew() {
        let mut days: Vec<_> = (0..10)
            .map(|n| day(n, Source::Polar, "h10", Vital::HrvRmssd, 60.0))
            .collect();
        days.extend((80..85).map(|n| day(n, Source::Polar, "h10", Vital::HrvRmssd, 40.0)));
        let told = told(&days, Vital::HrvRmssd, date(90)).unwrap();
        assert_eq!((told.since, told.points.len()), (date(80), 5));
    }

    #[test]
    fn two_scales_of_variability_are_never_one_series() {
        let days = [
            day(0, Source::AppleHealth, "watch", Vital::HrvSdnn, 40.0),
            day(1, Source::Garmin, "fr965", Vital::HrvRmssd, 90.0),
        ];
        let points = |vital| told(&days, vital, date(2)).unwrap().points;
        assert_eq!(points(Vital::HrvSdnn), [(date(0), 40.0)]);
        assert_eq!(points(Vital::HrvRmssd), [(date(1), 90.0)]);
        assert_eq!(told(&days, Vital::Weight, date(2)), None);
        assert_eq!(told(&days, Vital::HrvRmssd, date(0)), None);
    }

    #[test]
    fn a_weight_that_jumps_is_set_aside_until_the_next_confirms_it() {
        let weigh = |weights: &[f64]| {
            let days: Vec<_> = (0..)
                .zip(weights)
                .map(|(n, kg)| day(n, Source::Garmin, "index", Vital::Weight, *kg))
                .collect();
            let told = told(&days, Vital::Weight, date(9)).unwrap();
            let kept: Vec<f64> = told.points.iter().map(|p| p.1).collect();
            (kept, told.aside.iter().map(|a| (a.value, a.why)).collect::<Vec<_>>())
        };
        assert_eq!(
            weigh(&[70.0, 154.0, 70.4]),
            (vec![70.0, 70.4], vec![(154.0, Reason::Jump)])
        );
        assert_eq!(weigh(&[70.0, 70.2, 62.0, 61.8]), (vec![70.0, 70.2, 62.0, 61.8], vec![]));
        assert_eq!(
            weigh(&[154.0, 70.0, 70.4]),
            (vec![70.0, 70.4], vec![(154.0, Reason::Jump)])
        );
        assert_eq!(weigh(&[70.0]), (vec![70.0], vec![]));
        assert_eq!(weigh(&[70.0, 80.0]), (vec![70.0], vec![(80.0, Reason::Jump)]));
    }
}
