//! Heart-rate zones 1 to 5.

use chrono::{Datelike, NaiveDate};

use super::runs::median;
use super::threshold_zones::friel_bpm;
use crate::domain::athlete::Physiology;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::measured::{Series, Vital};
use crate::domain::state::HeartRateZones;
use crate::domain::wellness::Wellness;

/// Zone borders as shares of the reserve or of the maximum (five zones, Karvonen 1957 and common practice).
const BORDERS: [f64; 6] = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
/// Heart rates that are believed, beats per minute (design choice).
const MAXIMA_BPM: std::ops::RangeInclusive<f64> = 120.0..=230.0;
const RESTING_BPM: std::ops::RangeInclusive<f64> = 25.0..=110.0;
/// Ages the equation of Tanaka was drawn from, years, with a little room.
const AGES: std::ops::RangeInclusive<i32> = 10..=100;

/// What the heart is known or supposed to do. `None` is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Heart {
    /// Beats per minute.
    pub max_bpm: Option<f64>,
    /// Beats per minute.
    pub rest_bpm: Option<f64>,
    /// The maximum is measured, not supposed from age.
    pub measured: bool,
}

/// Maximal heart rate from age, beats per minute, about 138 to 201.
///
/// Source: Tanaka 2001, 208 − 0.7 × age. `None` outside 10 to 100 years. Evidence: weak, ±10 to 12 bpm for one
/// person.
///
/// ```
/// use allure::science::zones::max_from_age;
/// assert_eq!(max_from_age(40), Some(180.0));
/// ```
pub fn max_from_age(age_years: i32) -> Option<f64> {
    AGES.contains(&age_years).then(|| 208.0 - 0.7 * f64::from(age_years))
}

/// Heart rate at a share of the reserve, beats per minute.
///
/// Source: Karvonen 1957, rest + share × (max − rest). Defined for every input. Evidence: strong (a definition).
///
/// ```
/// use allure::science::zones::karvonen;
/// assert_eq!(karvonen(50.0, 190.0, 0.7), 148.0);
/// ```
pub fn karvonen(rest_bpm: f64, max_bpm: f64, share: f64) -> f64 {
    rest_bpm + share * (max_bpm - rest_bpm)
}

/// The heart as told, measured or, last, supposed from age. Impossible rates count as unknown.
pub fn heart(body: &Physiology, wellness: &[Wellness], today: NaiveDate) -> Heart {
    let told_rest = wellness
        .iter()
        .filter(|w| w.date <= today)
        .max_by_key(|w| (w.hr_rest.is_some(), w.date))
        .and_then(|w| w.hr_rest);
    let told_max = body.hr_max.map(f64::from).filter(|b| MAXIMA_BPM.contains(b));
    let max_bpm = told_max.or_else(|| {
        let age = today.year().checked_sub(body.birth_year?)?;
        max_from_age(age)
    });
    Heart {
        max_bpm,
        rest_bpm: body
            .hr_rest
            .or(told_rest)
            .map(f64::from)
            .filter(|b| RESTING_BPM.contains(b)),
        measured: told_max.is_some(),
    }
}

impl Heart {
    /// Days of measured resting heart rates that speak for today (design choice).
    const MEASURED_DAYS: i64 = 30;

    /// The same, resting at the median a device measured in 30 days where nobody told how.
    #[must_use]
    pub fn or_measured(self, measured: &[Series], today: NaiveDate) -> Self {
        let rest_bpm = self.rest_bpm.or_else(|| {
            let series = measured.iter().find(|s| s.vital == Vital::RestingHr)?;
            let recent = series.points.iter();
            let rates = recent
                .filter(|p| p.0 <= today && (today - p.0).num_days() < Self::MEASURED_DAYS)
                .map(|p| p.1);
            median(rates.collect()).filter(|b| RESTING_BPM.contains(b))
        });
        Self { rest_bpm, ..self }
    }
}

/// Five zones, lower and upper beats per minute: by reserve where rest is known, else by maximum, else by age.
///
/// Source: Karvonen 1957; Tanaka 2001 for the maximum from age. `None` where neither maximum nor age is known.
/// Evidence: moderate by reserve and by maximum, weak by age.
pub fn heart_rate_zones(heart: &Heart) -> Option<HeartRateZones> {
    let max = heart.max_bpm?;
    let rest = heart.rest_bpm.filter(|_| heart.measured);
    let (method, evidence) = match (heart.measured, rest) {
        (false, _) => ("age", Evidence::Weak),
        (true, Some(_)) => ("hr_reserve", Evidence::Moderate),
        (true, None) => ("hr_max", Evidence::Moderate),
    };
    let figure = |share: f64| {
        let mut inputs = vec![("hr_max", max), ("share", share)];
        inputs.extend(rest.map(|r| ("hr_rest", r)));
        let bpm = rest.map_or(share * max, |r| karvonen(r, max, share));
        Figure::computed(bpm.round(), Unit::BeatsPerMinute, "heart_rate_zones", &inputs, evidence)
    };
    let zones = BORDERS
        .windows(2)
        .map(|pair| (figure(pair[0]), figure(pair[1])))
        .collect();
    Some(HeartRateZones {
        zones,
        method: method.to_owned(),
    })
}

/// Ends of the five zones that Friel leaves open, as shares of threshold heart rate: the foot of zone 1 and, where no
/// maximum is known, the top of zone 5 (design choice).
const OPEN_ENDS: (f64, f64) = (0.65, 1.12);

/// Five zones from threshold heart rate: under 85, 90, 95, 100 % and above.
///
/// Source: Friel, his zones 5a to 5c as one. Defined for every rate. Evidence: moderate.
pub fn threshold_zones(threshold_bpm: f64, heart: &Heart) -> HeartRateZones {
    let [two, three, four, five, ..] = friel_bpm(threshold_bpm);
    let top = heart.max_bpm.filter(|max| heart.measured && *max > five);
    let ends = [
        OPEN_ENDS.0 * threshold_bpm,
        two,
        three,
        four,
        five,
        top.unwrap_or(OPEN_ENDS.1 * threshold_bpm),
    ];
    let inputs = [("hr_threshold", threshold_bpm)];
    let figure = |bpm: f64| {
        let bpm = bpm.round();
        Figure::computed(
            bpm,
            Unit::BeatsPerMinute,
            "heart_rate_zones",
            &inputs,
            Evidence::Moderate,
        )
    };
    HeartRateZones {
        zones: ends.windows(2).map(|w| (figure(w[0]), figure(w[1]))).collect(),
        method: "threshold".to_owned(),
    }
}

/// The zones to use: from the threshold where a test or race gave it, else by reserve, by maximum, by age.
///
/// Source: section 5: measured before derived, effort before rest. `None` where nothing is known. Evidence: theirs.
pub fn best_zones(hr_threshold: Option<u16>, heart: &Heart) -> Option<HeartRateZones> {
    match hr_threshold {
        Some(bpm) => Some(threshold_zones(f64::from(bpm), heart)),
        None => heart_rate_zones(heart),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn borders(body: &Physiology) -> Option<(String, Vec<(f64, f64)>)> {
        let zones = heart_rate_zones(&heart(body, &[], day()))?;
        let pairs = zones.zones.iter().map(|(low, high)| (low.value, high.value)).collect();
        Some((zones.method, pairs))
    }

    #[test]
    fn what_a_device_measured_at_rest_counts_where_nobody_told() {
        let point = |ago: u64, bpm: f64| (day() - chrono::Days::new(ago), bpm);
        let series = Series {
            vital: Vital::RestingHr,
            source: crate::domain::source::Source::Garmin,
            device: None,
            since: day() - chrono::Days::new(40),
            points: vec![point(40, 70.0), point(3, 52.0), point(2, 48.0), point(1, 50.0)],
            aside: Vec::new(),
        };
        let rest = |told, series: &[Series]| {
            let body = Physiology {
                hr_rest: told,
                ..Physiology::default()
            };
            heart(&body, &[], day()).or_measured(series, day()).rest_bpm
        };
        assert_eq!(rest(None, std::slice::from_ref(&series)), Some(50.0));
        assert_eq!(rest(Some(44), &[series]), Some(44.0));
        assert_eq!(rest(None, &[]), None);
    }

    #[test]
    fn by_reserve_then_maximum_then_age_then_nothing() {
        let mut body = Physiology {
            hr_max: Some(190),
            hr_rest: Some(50),
            birth_year: Some(1986),
            ..Physiology::default()
        };
        let reserve = vec![
            (120.0, 134.0),
            (134.0, 148.0),
            (148.0, 162.0),
            (162.0, 176.0),
            (176.0, 190.0),
        ];
        assert_eq!(borders(&body), Some(("hr_reserve".to_owned(), reserve)));
        body.hr_rest = None;
        let maximum = vec![
            (95.0, 114.0),
            (114.0, 133.0),
            (133.0, 152.0),
            (152.0, 171.0),
            (171.0, 190.0),
        ];
        assert_eq!(borders(&body), Some(("hr_max".to_owned(), maximum)));
        body.hr_max = None;
        let age = vec![
            (90.0, 108.0),
            (108.0, 126.0),
            (126.0, 144.0),
            (144.0, 162.0),
            (162.0, 180.0),
        ];
        assert_eq!(borders(&body), Some(("age".to_owned(), age)));
        assert_eq!(borders(&Physiology::default()), None);
    }

    #[test]
    fn the_threshold_comes_before_everything_else() {
        let heart = Heart {
            max_bpm: Some(190.0),
            rest_bpm: Some(50.0),
            measured: true,
        };
        let found = best_zones(Some(168), &heart).unwrap();
        let pairs: Vec<(f64, f64)> = found.zones.iter().map(|(low, high)| (low.value, high.value)).collect();
        // 65, 85, 90, 95 and 100 % of 168, and the maximum.
        let expected = [
            (109.0, 143.0),
            (143.0, 151.0),
            (151.0, 160.0),
            (160.0, 168.0),
            (168.0, 190.0),
        ];
        assert_eq!((found.method.as_str(), pairs), ("threshold", expected.to_vec()));
        assert_eq!(best_zones(None, &heart).unwrap().method, "hr_reserve");
    }

    #[test]
    fn impossible_rates_are_unknown() {
        let body = Physiology {
            hr_max: Some(999),
            birth_year: Some(i32::MIN),
            ..Physiology::default()
        };
        assert_eq!(heart(&body, &[], day()), Heart::default());
    }

    #[test]
    fn of_an_even_number_of_mornings_the_middle_lies_between_two() {
        let rates = |bpm: &[f64]| {
            let points: Vec<(NaiveDate, f64)> = (0..)
                .zip(bpm)
                .map(|(ago, bpm)| (day() - chrono::Days::new(ago), *bpm))
                .collect();
            let series = Series {
                vital: Vital::RestingHr,
                source: crate::domain::source::Source::AppleHealth,
                device: None,
                since: day(),
                points,
                aside: Vec::new(),
            };
            Heart::default().or_measured(&[series], day()).rest_bpm
        };
        assert_eq!(rates(&[48.0, 52.0]), Some(50.0));
        assert_eq!(rates(&[48.0, 52.0, 49.0]), Some(49.0));
        assert_eq!(rates(&[]), None);
    }
}
