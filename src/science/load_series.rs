//! Chronic and acute load, day by day.

use chrono::NaiveDate;

use super::days;
use super::load::{Body, activity_load};
use crate::domain::activity::Activity;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::LoadState;

/// Smoothing per day of chronic and acute load (1/N convention; others differ by up to half).
pub const CHRONIC: f64 = 1.0 / 42.0;
pub const ACUTE: f64 = 1.0 / 7.0;
/// Days of the series that are kept.
const SHOWN_DAYS: usize = 90;
/// Days looked back: what is older weighs under a thousandth of a point in the chronic load.
const LOOK_BACK_DAYS: i64 = 400;

/// The smoothed value after a run of daily loads, beginning at zero.
///
/// Source: exponential smoothing, x += (load − x) × λ. Zero for no day. Evidence: strong (a definition).
///
/// ```
/// use allure::science::load_series::{ACUTE, smoothed};
/// assert!((smoothed(&[70.0, 0.0], ACUTE) - 60.0 / 7.0).abs() < 1e-9);
/// ```
pub fn smoothed(daily: &[f64], lambda: f64) -> f64 {
    smoothed_from(0.0, daily, lambda)
}

/// The same, beginning at a value.
///
/// ```
/// use allure::science::load_series::smoothed_from;
/// assert_eq!(smoothed_from(50.0, &[50.0, 50.0], 0.2), 50.0);
/// ```
pub fn smoothed_from(start: f64, daily: &[f64], lambda: f64) -> f64 {
    daily.iter().fold(start, |x, load| x + (load - x) * lambda)
}

/// Smoothing per day of a span of N days in the convention 2/(N + 1).
///
/// Source: the usual definition of an exponential mean's span. Above 0 and at most 1 for spans from 1. Evidence: strong.
///
/// ```
/// use allure::science::load_series::of_span;
/// assert_eq!(of_span(7.0), 0.25);
/// ```
pub fn of_span(days: f64) -> f64 {
    2.0 / (days + 1.0)
}

/// Chronic load (1/42), acute load (1/7) and form (yesterday's chronic minus acute), load points.
///
/// Source: exponential smoothing, 1/N convention. `None` without one activity of known load in 400 days; activities
/// of unknown load count as nothing, so the figures are a lower bound. Evidence: weak.
pub fn load_state(activities: &[Activity], body: &Body, today: NaiveDate) -> Option<LoadState> {
    let loads: Vec<(i64, f64)> = activities
        .iter()
        .filter_map(|a| {
            let ago = days::between(a.local_date, today);
            let load = activity_load(a, body)?.value;
            (0..LOOK_BACK_DAYS).contains(&ago).then_some((ago, load))
        })
        .collect();
    let first = loads.iter().map(|(ago, _)| *ago).max()?;
    let mut daily = vec![0.0; usize::try_from(first).ok()? + 1];
    for (ago, load) in &loads {
        let at = usize::try_from(first - ago).ok()?;
        if let Some(day) = daily.get_mut(at) {
            *day += load;
        }
    }
    let mut series = Vec::with_capacity(daily.len());
    let (mut chronic, mut acute) = (0.0, 0.0);
    for (load, ago) in daily.iter().zip((0..=first).rev()) {
        chronic += (load - chronic) * CHRONIC;
        acute += (load - acute) * ACUTE;
        series.push((days::shift(today, -ago), chronic, acute));
    }
    let (_, chronic_before, acute_before) = series
        .len()
        .checked_sub(2)
        .and_then(|i| series.get(i))
        .copied()
        .unwrap_or((today, 0.0, 0.0));
    let inputs = [("activities", loads.len() as f64), ("days", daily.len() as f64)];
    let figure = |value: f64, name: &str| Figure::computed(value, Unit::Load, name, &inputs, Evidence::Weak);
    let hidden = series.len().saturating_sub(SHOWN_DAYS);
    Some(LoadState {
        chronic: figure(chronic, "chronic_load"),
        acute: figure(acute, "acute_load"),
        form: figure(chronic_before - acute_before, "form"),
        series: series.split_off(hidden),
    })
}

/// Form without its start at zero, load points: what the two averages would differ by had the first day been preceded
/// by days like those known. A steady load gives about zero from the first week on.
///
/// Source: each average over the weight its days have so far, 1 − (1 − λ)^days; from 90 days on the start no longer
/// shows and form is as it is. `None` under two days. Evidence: weak.
pub fn form_without_start(load: &LoadState) -> Option<f64> {
    let before = load.series.len().checked_sub(2)?;
    let (_, chronic, acute) = load.series.get(before).copied()?;
    let days = i32::try_from(before + 1).ok()?;
    if load.series.len() >= SHOWN_DAYS {
        return Some(chronic - acute);
    }
    let whole = |x: f64, lambda: f64| x / (1.0 - (1.0 - lambda).powi(days));
    Some(whole(chronic, CHRONIC) - whole(acute, ACUTE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_steady_load_known_for_a_month_is_no_fatigue() {
        let (mut chronic, mut acute) = (0.0, 0.0);
        let mut series = Vec::new();
        for day in NaiveDate::from_ymd_opt(2026, 10, 20).unwrap().iter_days().take(30) {
            chronic += (40.0 - chronic) * CHRONIC;
            acute += (40.0 - acute) * ACUTE;
            series.push((day, chronic, acute));
        }
        let figure = |value: f64| Figure::computed(value, Unit::Load, "form", &[], Evidence::Weak);
        let load = LoadState {
            chronic: figure(chronic),
            acute: figure(acute),
            form: figure(series[28].1 - series[28].2),
            series,
        };
        assert!(load.form.value < -19.0, "{}", load.form.value);
        assert!(form_without_start(&load).unwrap().abs() < 1e-9);
    }

    #[test]
    fn a_constant_load_is_reached_from_below() {
        let daily = vec![50.0; 42];
        assert!((smoothed(&daily, CHRONIC) - 50.0 * (1.0 - (41.0_f64 / 42.0).powi(42))).abs() < 1e-9);
    }
}
