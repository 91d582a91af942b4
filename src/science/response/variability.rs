//! Heart-rate variability of the week against one's own 60 days, of one device and one way of telling it.

use super::own_days::{OwnDays, USUAL_DAYS, USUAL_LEAST};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::measured::{Series, Vital};
use crate::domain::recovery::{Band, Variability};
use crate::science::choices::CHOICES;
use crate::science::days;
use crate::science::hrv::{band, baseline, week};
use crate::science::hrv_pattern::pattern;
use crate::science::runs::median;

/// Days of a week's mean, and days without a reading after which nothing is said of today.
const WEEK: i64 = 7;
const STALE_DAYS: i64 = 2;
/// How far back days below are counted.
const BELOW_DAYS: i64 = 14;
/// Weeks before this one whose spread is the usual one, and the fewest.
const WEEKS: i64 = 8;
const WEEKS_LEAST: usize = 3;
const MS_PER_S: f64 = 1_000.0;

/// The week with its deviation from the mean of 60 days, in standard deviations of the days.
#[derive(Debug, Clone, PartialEq)]
pub struct Week {
    pub shown: Variability,
    /// `None` while the band is being learnt.
    pub deviation: Option<f64>,
}

/// The week's variability. `None` without a reading of the last two days, with fewer than three in the week, or under
/// fourteen of sixty.
///
/// Source: Plews 2014 (weekly mean), HRV4Training (60 days), 0.5 deviations as the band. Evidence: moderate.
pub fn variability(own: &OwnDays<'_>) -> Option<Week> {
    let series = [Vital::HrvRmssd, Vital::HrvSdnn]
        .into_iter()
        .find_map(|vital| own.series(vital))?;
    let logs = |from: i64, days: i64| logs(own, series, from, days);
    (0..STALE_DAYS).find_map(|ago| series.on(own.day(ago)))?;
    let (mean, spread) = week(&logs(0, WEEK))?;
    let known = logs(0, USUAL_DAYS);
    if known.len() < USUAL_LEAST {
        return None;
    }
    let usual = baseline(&known);
    let place = usual.and_then(|(mu, sd)| band(mean, mu, sd));
    let before: Vec<f64> = (1..=WEEKS)
        .filter_map(|back| Some(week(&logs(back * WEEK, WEEK))?.1))
        .collect();
    let usual_spread = median(before.clone()).filter(|_| before.len() >= WEEKS_LEAST);
    let below = |ago: &i64| {
        let (mu, sd) = usual.unwrap_or((0.0, 0.0));
        week(&logs(*ago, WEEK)).and_then(|(mean, _)| band(mean, mu, sd)) == Some(Band::Below)
    };
    let low = |(mu, sd): (f64, f64)| series.on(own.day(0)).is_some_and(|ms| ms.ln() < mu - sd);
    let figure = |ln: f64, name: &str| {
        let inputs = [("days", known.len() as f64)];
        Figure::computed(ln.exp() / MS_PER_S, Unit::Seconds, name, &inputs, Evidence::Moderate)
    };
    let half = CHOICES.hrv.band_sd;
    let shown = Variability {
        week: figure(mean, "hrv_week"),
        days: Figure::computed(known.len() as f64, Unit::Count, "hrv_days", &[], Evidence::Strong),
        band: usual.map(|(mu, sd)| {
            (
                figure(mu - half * sd, "hrv_band_low"),
                figure(mu + half * sd, "hrv_band_high"),
            )
        }),
        place,
        days_below: (0..BELOW_DAYS).take_while(below).count() as i64,
        low_today: usual.is_some_and(low),
        pattern: place
            .zip(usual_spread)
            .and_then(|(place, usual)| pattern(place, spread, usual)),
    };
    Some(Week {
        shown,
        deviation: usual.map(|(mu, sd)| (mean - mu) / sd),
    })
}

/// Logarithms of the values of so many days, ending `from` days ago.
fn logs(own: &OwnDays<'_>, series: &Series, from: i64, length: i64) -> Vec<f64> {
    let last = own.day(from);
    let inside = |date| (0..length).contains(&days::between(date, last));
    let values = series.points.iter().filter(|p| inside(p.0));
    values.map(|p| p.1.ln()).filter(|ln| ln.is_finite()).collect()
}
