//! Heart-rate variability of the week against one's own 60 days, of one device and one way of telling it.

use super::own_days::{OwnDays, USUAL_DAYS, usual_least};
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
/// fourteen of sixty. Of the two ways of telling it the first that says something of today is believed.
///
/// Source: Plews 2014 (weekly mean), HRV4Training (60 days), 0.5 deviations as the band. Evidence: moderate.
pub fn variability(own: &OwnDays<'_>) -> Option<Week> {
    let told = [Vital::HrvRmssd, Vital::HrvSdnn].into_iter();
    let told: Vec<Week> = told.filter_map(|vital| week_of(own, own.series(vital)?)).collect();
    // The one that is still being learnt gives way to the one that has a band.
    let known = told.iter().position(|week| week.deviation.is_some()).unwrap_or(0);
    told.into_iter().nth(known)
}

/// What one series says of the week. `None` as above.
fn week_of(own: &OwnDays<'_>, series: &Series) -> Option<Week> {
    let logs = |from: i64, days: i64| logs(own, series, from, days);
    (0..STALE_DAYS).find_map(|ago| series.on(own.day(ago)))?;
    let (mean, spread) = week(&logs(0, WEEK))?;
    let known = logs(0, USUAL_DAYS);
    if known.len() < usual_least() {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::source::Source;
    use crate::science::response::planted;

    /// A series of so many days, ending so many days ago, in ms.
    fn series(vital: Vital, ended: i64, length: i64, ms: f64) -> Series {
        let date = |ago: i64| days::shift(planted::today(), -ago);
        let points = (ended..ended + length).rev();
        Series {
            vital,
            source: Source::AppleHealth,
            device: None,
            since: date(ended + length - 1),
            points: points.map(|ago| (date(ago), ms + (ago % 3) as f64)).collect(),
            aside: Vec::new(),
        }
    }

    /// Days known and whether there is a band, of the series that is believed.
    fn believed(measured: &[Series]) -> Option<(f64, bool)> {
        let history = planted::history(1, 0.01, |_| 0.0);
        planted::seeing(&history, |seen| {
            let week = variability(&OwnDays { seen, measured })?;
            Some((week.shown.days.value, week.shown.band.is_some()))
        })
    }

    #[test]
    fn what_is_old_or_told_once_hides_no_current_series() {
        let sdnn = || series(Vital::HrvSdnn, 0, 50, 50.0);
        let beside = |ended, length| believed(&[series(Vital::HrvRmssd, ended, length, 80.0), sdnn()]);
        assert_eq!(believed(&[sdnn()]), Some((50.0, true)));
        assert_eq!(beside(20, 40), Some((50.0, true)), "ended three weeks ago");
        assert_eq!(beside(0, 1), Some((50.0, true)), "told once");
        assert_eq!(beside(0, 16), Some((50.0, true)), "still being learnt");
        assert_eq!(beside(0, 40), Some((40.0, true)), "current");
        assert_eq!(believed(&[series(Vital::HrvRmssd, 0, 16, 80.0)]), Some((16.0, false)));
    }
}
