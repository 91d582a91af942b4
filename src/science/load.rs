//! Training load of one activity: one hour at threshold is 100 points, whatever it was measured with.

use super::load_scale::{LoadSource, supposed};
use super::runs;
use super::zones::Heart;
use crate::domain::activity::{Activity, Sport};
use crate::domain::athlete::Sex;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::units::Pace;

/// Weights of Banister's impulse (Banister 1991; Morton 1990): factor and exponent, men then women.
const MEN: (f64, f64) = (0.64, 1.92);
const WOMEN: (f64, f64) = (0.86, 1.67);
/// Heart rate at threshold as a share of the maximum, where no test gives it (design choice).
const THRESHOLD_SHARE_OF_MAX: f64 = 0.88;
/// Resting heart rate supposed where it is unknown, beats per minute (design choice).
const REST_SUPPOSED_BPM: f64 = 60.0;
/// Heart rates that are believed as a mean, beats per minute (design choice).
const MEANS_BPM: std::ops::RangeInclusive<f64> = 30.0..=230.0;
/// Speed over threshold speed that is believed for a whole activity (design choice): beyond it the distance is wrong.
const HIGHEST_INTENSITY: f64 = 1.5;

/// What loads are measured against. `None` is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Body {
    pub sex: Option<Sex>,
    pub heart: Heart,
    /// Threshold pace, seconds per kilometre.
    pub threshold: Option<Pace>,
}

/// Banister's training impulse for `minutes` at a steady heart rate, arbitrary units from 0.
///
/// Source: Banister 1991, minutes × x × A × e^(B·x) with x the share of heart-rate reserve, held to 0..1. Men's
/// weights where the sex is unknown. `None` unless rest < maximum and all are finite. Evidence: moderate.
///
/// ```
/// use allure::domain::athlete::Sex;
/// use allure::science::load::banister_trimp;
/// assert!((banister_trimp(Some(Sex::Male), 30.0, 130.0, 40.0, 200.0).unwrap() - 32.0).abs() < 0.4);
/// ```
pub fn banister_trimp(sex: Option<Sex>, minutes: f64, hr_bpm: f64, rest_bpm: f64, max_bpm: f64) -> Option<f64> {
    if !(minutes > 0.0 && max_bpm > rest_bpm) {
        return None;
    }
    let (a, b) = match sex {
        Some(Sex::Female) => WOMEN,
        Some(Sex::Male) | None => MEN,
    };
    let x = ((hr_bpm - rest_bpm) / (max_bpm - rest_bpm)).clamp(0.0, 1.0);
    Some(minutes * x * a * (b * x).exp()).filter(|trimp| trimp.is_finite())
}

/// Banister's training impulse of a heart rate that changes, one value each `seconds`, arbitrary units from 0.
///
/// Source: Banister 1991, summed over the samples and not taken of their mean: what was hard counts more. `None` as above
/// and without a sample. Evidence: moderate.
///
/// ```
/// use allure::science::load::{banister_trimp, banister_trimp_of};
/// let steady = banister_trimp_of(None, &[150.0; 60], 60.0, (50.0, 190.0)).unwrap();
/// assert!((steady - banister_trimp(None, 60.0, 150.0, 50.0, 190.0).unwrap()).abs() < 1e-9);
/// ```
pub fn banister_trimp_of(sex: Option<Sex>, bpm: &[f64], seconds: f64, (rest_bpm, max_bpm): (f64, f64)) -> Option<f64> {
    let each = |hr: &f64| banister_trimp(sex, seconds / 60.0, *hr, rest_bpm, max_bpm);
    let sum: Option<f64> = bpm.iter().map(each).sum();
    sum.filter(|trimp| !bpm.is_empty() && trimp.is_finite())
}

/// Load points from the mean heart rate, from 0.
///
/// Source: 100 × impulse / impulse of one hour at threshold (`hrTSS` form); threshold at 88 % of the maximum, rest
/// at 60 where unknown (design choice). `None` without a maximum. Evidence: moderate, weak with anything supposed.
///
/// ```
/// use allure::science::load::heart_load;
/// use allure::science::zones::Heart;
/// let heart = Heart { max_bpm: Some(200.0), rest_bpm: Some(50.0), measured: true };
/// assert_eq!(heart_load(None, &heart, 3600.0, 176.0).map(f64::round), Some(100.0));
/// ```
pub fn heart_load(sex: Option<Sex>, heart: &Heart, duration_s: f64, hr_bpm: f64) -> Option<f64> {
    let max = heart.max_bpm?;
    let rest = heart.rest_bpm.unwrap_or(REST_SUPPOSED_BPM);
    if !MEANS_BPM.contains(&hr_bpm) {
        return None;
    }
    let threshold = THRESHOLD_SHARE_OF_MAX * max;
    heart_load_at(sex, duration_s / 60.0, hr_bpm, (rest, threshold, max))
}

/// Least share of the reserve a threshold can lie at.
const LEAST_THRESHOLD: f64 = 0.5;

/// Load points from an impulse and the impulse of one hour at threshold heart rate, from 0.
///
/// Source: 100 × TRIMP / TRIMP of an hour at threshold (`hrTSS`). `None` unless the threshold lies in the upper half
/// between rest and maximum. Evidence: moderate.
///
/// ```
/// use allure::science::load::heart_load_at;
/// assert_eq!(heart_load_at(None, 60.0, 170.0, (50.0, 170.0, 190.0)).map(f64::round), Some(100.0));
/// ```
pub fn heart_load_at(
    sex: Option<Sex>,
    minutes: f64,
    hr_bpm: f64,
    (rest_bpm, threshold_bpm, max_bpm): (f64, f64, f64),
) -> Option<f64> {
    let hour = banister_trimp(sex, 60.0, threshold_bpm, rest_bpm, max_bpm)?;
    let own = banister_trimp(sex, minutes, hr_bpm, rest_bpm, max_bpm)?;
    let share = (threshold_bpm - rest_bpm) / (max_bpm - rest_bpm);
    (share >= LEAST_THRESHOLD && threshold_bpm <= max_bpm && hour > 0.0).then_some(100.0 * own / hour)
}

/// Load points from pace, from 0: hours times the square of speed over threshold speed, times 100.
///
/// Source: the definition of `rTSS` with mean speed in the place of graded speed. `None` unless all are positive and
/// the intensity is at most 1.5. Evidence: moderate on the flat, too low on hills.
///
/// ```
/// use allure::science::load::pace_load;
/// assert!((pace_load(5_400.0, 3.4, 4.0).unwrap() - 108.375).abs() < 1e-9);
/// ```
pub fn pace_load(duration_s: f64, speed_m_s: f64, threshold_m_s: f64) -> Option<f64> {
    if !(duration_s > 0.0 && speed_m_s > 0.0 && threshold_m_s > 0.0) {
        return None;
    }
    let intensity = speed_m_s / threshold_m_s;
    (intensity <= HIGHEST_INTENSITY).then_some(100.0 * duration_s / 3600.0 * intensity * intensity)
}

/// Foster's session load, exertion (0 to 10) times minutes.
///
/// Source: Foster 2001. `None` for an exertion above 10 or a duration that is not positive. Evidence: moderate.
///
/// ```
/// use allure::science::load::session_rpe_load;
/// assert_eq!(session_rpe_load(5, 60.0), Some(300.0));
/// ```
pub fn session_rpe_load(rpe: u8, minutes: f64) -> Option<f64> {
    (rpe <= 10 && minutes > 0.0).then_some(f64::from(rpe) * minutes)
}

/// Load of one activity: from pace (runs, threshold pace known), else heart rate, else exertion × 0.19.
///
/// Source: priority and constants are design choices. `None` without a duration or without any of the
/// three. Evidence: that of the source used.
pub fn activity_load(activity: &Activity, body: &Body) -> Option<Figure> {
    let duration_s = runs::duration_s(activity)?;
    let pace = (activity.sport == Sport::Running)
        .then(|| Pace::of(runs::distance_m(activity)?, duration_s))
        .flatten();
    let by_pace = pace.zip(body.threshold).and_then(|(pace, threshold)| {
        let points = pace_load(duration_s, pace.speed_m_s(), threshold.speed_m_s())?;
        let inputs = [
            ("duration_s", duration_s),
            ("pace_s_per_km", pace.0),
            ("threshold_s_per_km", threshold.0),
        ];
        Some(Figure::computed(
            points,
            Unit::Load,
            "pace_load",
            &inputs,
            Evidence::Moderate,
        ))
    });
    let by_heart = || {
        let hr = activity.avg_hr?;
        let points = heart_load(body.sex, &body.heart, duration_s, hr)?;
        let known = body.heart.measured && body.heart.rest_bpm.is_some();
        let evidence = if known { Evidence::Moderate } else { Evidence::Weak };
        let inputs = [("duration_s", duration_s), ("avg_hr", hr)];
        Some(Figure::computed(points, Unit::Load, "heart_load", &inputs, evidence))
    };
    let by_exertion = || {
        let rpe = activity.rpe?;
        let points = supposed(LoadSource::Exertion).apply(session_rpe_load(rpe, duration_s / 60.0)?);
        let inputs = [("duration_s", duration_s), ("rpe", f64::from(rpe))];
        Some(Figure::computed(
            points,
            Unit::Load,
            "exertion_load",
            &inputs,
            Evidence::Weak,
        ))
    };
    by_pace.or_else(by_heart).or_else(by_exertion)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::{ActivityId, Origin};
    use chrono::{DateTime, NaiveDate};
    use uuid::Uuid;

    fn hour() -> Activity {
        Activity {
            id: ActivityId(Uuid::nil()),
            sport: Sport::Running,
            start: DateTime::UNIX_EPOCH,
            local_date: NaiveDate::from_ymd_opt(1970, 1, 1).unwrap(),
            distance_m: Some(12_000.0),
            timer_s: Some(3_600.0),
            elapsed_s: None,
            avg_hr: Some(150.0),
            max_hr: None,
            ascent_m: None,
            rpe: Some(4),
            pain: None,
            origin: Origin::File,
            race: false,
            best_efforts: vec![],
            steady: None,
        }
    }

    fn source(activity: &Activity, body: &Body) -> Option<(f64, String)> {
        let figure = activity_load(activity, body)?;
        let crate::domain::figure::Source::Function { name, .. } = figure.source else {
            return None;
        };
        Some(((figure.value * 10.0).round() / 10.0, name))
    }

    #[test]
    fn pace_before_heart_before_exertion() {
        let mut body = Body {
            sex: None,
            heart: Heart {
                max_bpm: Some(190.0),
                rest_bpm: Some(50.0),
                measured: true,
            },
            threshold: Some(Pace(270.0)),
        };
        let mut run = hour();
        assert_eq!(source(&run, &body), Some((81.0, "pace_load".to_owned())));
        body.threshold = None;
        assert_eq!(source(&run, &body), Some((67.4, "heart_load".to_owned())));
        run.avg_hr = None;
        assert_eq!(source(&run, &body), Some((45.6, "exertion_load".to_owned())));
        run.rpe = None;
        assert_eq!(source(&run, &body), None);
    }

    #[test]
    fn women_and_men_differ_and_nonsense_is_nothing() {
        let women = banister_trimp(Some(Sex::Female), 30.0, 130.0, 40.0, 200.0).unwrap();
        assert!((women - 37.13).abs() < 0.05);
        assert_eq!(banister_trimp(None, 30.0, 130.0, 200.0, 40.0), None);
        assert_eq!(banister_trimp(None, f64::NAN, 130.0, 40.0, 200.0), None);
        assert_eq!(session_rpe_load(11, 60.0), None);
        assert_eq!(pace_load(3600.0, 9.0, 4.0), None);
    }
}
