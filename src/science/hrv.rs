//! Heart-rate variability: from beats to the week, and against one's own band.

use super::choices::CHOICES;
use super::runs::median;
use crate::domain::recovery::Band;

/// A beat differing more than this from the median of its neighbours is an artefact, and more than this share of
/// artefacts spoils the recording.
const ARTEFACT: f64 = 0.20;
const MOST_ARTEFACTS: f64 = 0.05;
/// Beats on each side that make the local median.
const NEIGHBOURS: usize = 2;

/// Root mean square of successive differences, milliseconds.
///
/// Source: Task Force 1996, √(mean ΔRR²) (neurokit2 agrees). `None` under two intervals. Evidence: strong.
///
/// ```
/// use allure::science::hrv::rmssd_ms;
/// assert_eq!(rmssd_ms(&[800.0, 810.0, 800.0]), Some(10.0));
/// ```
pub fn rmssd_ms(rr_ms: &[f64]) -> Option<f64> {
    let squares: Vec<f64> = rr_ms.windows(2).map(|w| (w[1] - w[0]).powi(2)).collect();
    if squares.is_empty() {
        return None;
    }
    Some((squares.iter().sum::<f64>() / squares.len() as f64).sqrt()).filter(|x| x.is_finite())
}

/// Intervals without artefacts: those within 20 % of the median of five around them.
///
/// Source: usual practice. `None` where over 5 % are artefacts or nothing is left. Evidence: moderate.
///
/// ```
/// use allure::science::hrv::cleaned;
/// assert_eq!(cleaned(&[800.0; 30]), Some(vec![800.0; 30]));
/// ```
pub fn cleaned(rr_ms: &[f64]) -> Option<Vec<f64>> {
    let kept: Vec<f64> = rr_ms
        .iter()
        .enumerate()
        .filter(|(i, rr)| {
            let around = &rr_ms[i.saturating_sub(NEIGHBOURS)..(i + NEIGHBOURS + 1).min(rr_ms.len())];
            median(around.to_vec()).is_some_and(|m| (*rr / m - 1.0).abs() <= ARTEFACT)
        })
        .map(|(_, rr)| *rr)
        .collect();
    let lost = 1.0 - kept.len() as f64 / rr_ms.len().max(1) as f64;
    (!kept.is_empty() && lost <= MOST_ARTEFACTS).then_some(kept)
}

/// Mean of a week's ln(RMSSD) and its coefficient of variation in percent.
///
/// Source: Plews 2014, Flatt: at least three readings (five are better), sample standard deviation. `None` under
/// three, or for a mean that is not positive. Evidence: moderate.
///
/// ```
/// use allure::science::hrv::week;
/// let (mean, cv) = week(&[4.1, 4.2, 4.0, 4.15, 4.05, 4.25, 4.1]).unwrap();
/// assert!((mean - 4.12143).abs() < 1e-5 && (cv - 2.0845).abs() < 1e-3);
/// ```
pub fn week(ln_rmssd: &[f64]) -> Option<(f64, f64)> {
    let n = ln_rmssd.len() as f64;
    let mean = ln_rmssd.iter().sum::<f64>() / n;
    if ln_rmssd.len() < 3 || mean.is_nan() || mean <= 0.0 {
        return None;
    }
    let variance = ln_rmssd.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (n - 1.0);
    Some((mean, 100.0 * variance.sqrt() / mean))
}

/// Days a baseline needs.
pub const BASELINE_LEAST: usize = 21;
const WINSORISED_SD: f64 = 3.0;

/// Days closer than this are all alike: what is left is rounding.
const LEAST_SPREAD: f64 = 1e-9;

/// Mean and standard deviation of 60 days of ln(RMSSD), outliers held to three deviations.
///
/// Source: HRV4Training (60 days). `None` under 21 readings or without spread. Evidence: moderate.
pub fn baseline(ln_rmssd: &[f64]) -> Option<(f64, f64)> {
    let moments = |xs: &[f64]| {
        let n = xs.len() as f64;
        let mean = xs.iter().sum::<f64>() / n;
        let sd = (xs.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt();
        (mean, sd)
    };
    if ln_rmssd.len() < BASELINE_LEAST {
        return None;
    }
    let (mean, sd) = moments(ln_rmssd);
    let held: Vec<f64> = ln_rmssd
        .iter()
        .map(|x| x.max(mean - WINSORISED_SD * sd).min(mean + WINSORISED_SD * sd))
        .collect();
    Some(moments(&held)).filter(|(mean, sd)| mean.is_finite() && *sd > LEAST_SPREAD)
}

/// The week's mean against mean ± half a standard deviation of 60 days; the borders are inside.
///
/// Source: smallest worthwhile change of 0.5 SD (Plews 2013; multiplier unverified). `None` for a deviation that is not
/// positive or a number that is not finite. Evidence: moderate.
///
/// ```
/// use allure::domain::recovery::Band;
/// use allure::science::hrv::band;
/// assert_eq!(band(3.95, 4.1, 0.18), Some(Band::Below));
/// ```
pub fn band(week_mean: f64, mean: f64, sd: f64) -> Option<Band> {
    let off = week_mean - mean;
    let half = CHOICES.hrv.band_sd * sd;
    if !(sd > 0.0 && off.is_finite() && half.is_finite()) {
        return None;
    }
    // Binary fractions may put a border an ulp outside.
    let room = 1e-12;
    Some(if off < -half - room {
        Band::Below
    } else if off > half + room {
        Band::Above
    } else {
        Band::In
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_do_not_care_where_they_start() {
        let rr: Vec<f64> = (0..40).map(|i| 800.0 + f64::from(i * 7 % 13)).collect();
        let plain = rmssd_ms(&rr).unwrap();
        let shifted = rmssd_ms(&rr.iter().map(|x| x + 100.0).collect::<Vec<_>>()).unwrap();
        let turned = rmssd_ms(&rr.iter().rev().copied().collect::<Vec<_>>()).unwrap();
        assert!((plain - shifted).abs() < 1e-9 && (plain - turned).abs() < 1e-9);
        assert_eq!(rmssd_ms(&[800.0]), None);
    }

    #[test]
    fn one_odd_beat_is_left_out_and_many_spoil_it() {
        let mut rr = vec![800.0; 40];
        rr[10] = 1_300.0;
        assert_eq!(cleaned(&rr), Some(vec![800.0; 39]));
        for i in (5..40).step_by(6) {
            rr[i] = 1_300.0;
        }
        assert_eq!(cleaned(&rr), None);
        assert_eq!(cleaned(&[]), None);
    }

    #[test]
    fn the_band_is_symmetric() {
        for tenth in 1..30 {
            let off = f64::from(tenth) / 10.0;
            let (up, down) = (band(4.0 + off, 4.0, 1.0), band(4.0 - off, 4.0, 1.0));
            assert_eq!(up == Some(Band::In), down == Some(Band::In));
            assert_eq!(up == Some(Band::Above), off > 0.5);
        }
        assert_eq!(band(4.0, 4.0, 0.0), None);
        assert_eq!(baseline(&[4.0; 20]), None);
        let days: Vec<f64> = (0..60).map(|i| 4.0 + f64::from(i % 5) / 10.0).collect();
        assert!((baseline(&days).unwrap().0 - 4.2).abs() < 1e-9);
    }
}
