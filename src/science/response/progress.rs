//! Better, worse or the same: speed at the same heart rate over the last weeks, from runs that compare.

use chrono::NaiveDate;

use super::Seen;
use super::better_race::better_race;
use super::comparable::{Compared, Observation, compared};
use super::overreach::overreach;
use crate::domain::feedback::{Effect, Missing, Progress, Trend};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::LoadState;
use crate::science::autocorrelation;
use crate::science::choices::CHOICES;
use crate::science::progress::{Verdict, detectable, noise, verdict};
use crate::science::runs::{self, median};
use crate::science::{cusum, days, many_tests, residual_chart};

/// Days of a trend and of a plateau (science reference 9: six weeks, and at least eight from the first run to the last),
/// and of the usual the cumulative sum starts from.
const TREND_DAYS: i64 = 42;
const PLATEAU_DAYS: i64 = 63;
const USUAL_DAYS: i64 = 48;
const USUAL_RUNS: usize = 10;
/// Days from one look to the one that confirms it, so that an accident of a week is not told unasked.
const LOOK_AGAIN_DAYS: i64 = 7;
/// The cumulative sum: slack and limit, standard deviations (Montgomery), and the least noise believed, a share.
const SLACK: f64 = 0.5;
const LIMIT: f64 = 5.0;
const LEAST_NOISE: f64 = 0.005;
const MAD_TO_SD: f64 = 1.4826;
/// False findings allowed among those told, a share, and values a series needs to be one of them.
const FALSE_RATE: f64 = 0.10;
const SERIES_LEAST: usize = 10;
/// Fall of speed for heartbeats over a run that is a sign of fatigue, percent, in a run of up to 90 minutes.
const DRIFT_PCT: f64 = 8.0;

/// What one look finds.
struct Look {
    trend: Trend,
    verdict: Option<Verdict>,
    /// The fall a cumulative sum found, where the trend itself is not clear.
    by_sum: Option<Effect>,
    runs: Vec<Observation>,
    days: i64,
}

/// Progress as of the day seen. Says what is missing where too little is known.
///
/// Source: science reference 9: speed at the same heart rate of comparable runs; trend of six weeks, plateau of eight,
/// cumulative sum and smoothed chart against the usual of before, at most one in ten findings false among the series
/// watched. Evidence: weak to moderate.
pub fn progress(seen: &Seen<'_>, load: Option<&LoadState>) -> Progress {
    let all = compared(seen, PLATEAU_DAYS + USUAL_DAYS + LOOK_AGAIN_DAYS);
    let now = look(seen, &all);
    let before = look(&seen.earlier(LOOK_AGAIN_DAYS), &all);
    let race = better_race(seen, now.verdict.as_ref().is_some_and(|v| v.change_pct > 0.0));
    let trend = match (now.trend, &race) {
        (Trend::Unclear | Trend::Plateau, Some(_)) => Trend::Improving,
        (trend, _) => trend,
    };
    let from = days::shift(seen.today, 1 - now.days);
    Progress {
        trend,
        confirmed: trend == before.trend || race.is_some(),
        sessions: counted(now.runs.len()),
        weeks: weeks(&now),
        by_sum: now.by_sum.is_some(),
        effect: now
            .by_sum
            .clone()
            .or_else(|| now.verdict.as_ref().map(|v| effect(v, &now.runs))),
        race,
        overreach: overreach(seen, &all, load),
        set_aside: all.set_aside(from, seen.today),
        missing: missing(seen, &now),
        detectable: smallest(&now.runs),
        drift: drift(seen),
    }
}

fn counted(sessions: usize) -> Figure {
    Figure::computed(sessions as f64, Unit::Count, "comparable_runs", &[], Evidence::Strong)
}

/// Whole weeks from the first run looked at to the last; of the window where there is none.
fn weeks(look: &Look) -> Figure {
    let inputs = [("days", span(&look.runs).unwrap_or(look.days) as f64)];
    let weeks = (inputs[0].1 / days::WEEK as f64).round().max(1.0);
    Figure::computed(weeks, Unit::Count, "progress_weeks", &inputs, Evidence::Strong)
}

fn span(runs: &[Observation]) -> Option<i64> {
    let (first, last) = runs.first().zip(runs.last())?;
    Some(days::between(first.date, last.date))
}

fn series(runs: &[Observation]) -> (Vec<f64>, Vec<f64>) {
    runs.iter().map(|o| (days::number(o.date) as f64, o.index)).unzip()
}

fn look(seen: &Seen<'_>, all: &Compared) -> Look {
    let until = |window: i64| all.rested(days::shift(seen.today, 1 - window), seen.today);
    let judged = |runs: &[Observation]| {
        let (x, y) = series(runs);
        verdict(&x, &y)
    };
    let (short, long) = (until(TREND_DAYS), until(PLATEAU_DAYS));
    let trend = judged(&short);
    let plateau = judged(&long).filter(|v| v.state == Trend::Plateau);
    let by_sum = fallen(seen, all, &short);
    match trend {
        Some(v) if matches!(v.state, Trend::Improving | Trend::Regressing) && stands(seen, &short, v.p) => Look {
            trend: v.state,
            verdict: trend,
            by_sum: None,
            runs: short,
            days: TREND_DAYS,
        },
        _ if by_sum.is_some() => Look {
            trend: Trend::Regressing,
            verdict: trend,
            by_sum,
            runs: short,
            days: TREND_DAYS,
        },
        _ if plateau.is_some() => Look {
            trend: Trend::Plateau,
            verdict: plateau,
            by_sum,
            runs: long,
            days: PLATEAU_DAYS,
        },
        _ => Look {
            trend: Trend::Unclear,
            verdict: trend,
            by_sum,
            runs: short,
            days: TREND_DAYS,
        },
    }
}

/// Whether the finding stands among the series watched: this one, resting heart rate, and how runs drift.
fn stands(seen: &Seen<'_>, runs: &[Observation], p: f64) -> bool {
    let inside = |date: NaiveDate| (0..TREND_DAYS).contains(&days::between(date, seen.today));
    let mut rest: Vec<(NaiveDate, f64)> = seen
        .history
        .wellness
        .iter()
        .filter_map(|w| Some((w.date, f64::from(w.hr_rest?))))
        .filter(|(date, _)| inside(*date))
        .collect();
    rest.sort_by_key(|(date, _)| *date);
    let rest: Vec<f64> = rest.into_iter().map(|(_, bpm)| bpm).collect();
    let drifts: Vec<f64> = seen
        .runs
        .iter()
        .filter(|r| inside(r.date))
        .filter_map(|r| r.activity.steady?.drift_pct)
        .collect();
    let other = |values: &[f64]| Some(autocorrelation::cautious(values)?.p).filter(|_| values.len() >= SERIES_LEAST);
    let tests: Vec<f64> = std::iter::once(p).chain(other(&rest)).chain(other(&drifts)).collect();
    !runs.is_empty() && many_tests::standing(&tests, FALSE_RATE).is_some_and(|s| s.first() == Some(&true))
}

/// The fall from the usual, where the cumulative sum has passed its limit downwards, the smoothed chart agrees and the
/// median fell by 2 %. `None` otherwise, and without a usual.
fn fallen(seen: &Seen<'_>, all: &Compared, recent: &[Observation]) -> Option<Effect> {
    const MEDIAN_ERROR: f64 = 1.253;
    const Z_90: f64 = 1.645;
    let to = days::shift(seen.today, -TREND_DAYS);
    let usual = all.rested(days::shift(to, 1 - USUAL_DAYS), to);
    let usual: Vec<f64> = usual.iter().map(|o| o.index).collect();
    let middle = median(usual.clone()).filter(|_| usual.len() >= USUAL_RUNS)?;
    let away = median(usual.iter().map(|v| (v - middle).abs()).collect())?;
    let sd = (MAD_TO_SD * away).max(LEAST_NOISE * middle);
    let z: Vec<f64> = recent.iter().map(|o| (o.index - middle) / sd).collect();
    let (_, below) = cusum::tabular(&z, 0.0, SLACK)?.last().copied()?;
    let chart = residual_chart::chart(&z)?;
    let drifted = chart.smoothed.last().is_some_and(|s| *s < -chart.limit);
    let change = 100.0 * (median(recent.iter().map(|o| o.index).collect())? / middle - 1.0);
    let counts = |n: usize| 1.0 / n as f64;
    let error = 100.0 * MEDIAN_ERROR * sd / middle * (counts(usual.len()) + counts(recent.len())).sqrt();
    let told = below > LIMIT && drifted && change <= -CHOICES.progress.regressing_pct;
    let inputs = [("sessions", recent.len() as f64), ("sum", below)];
    let figure = |value: f64| Figure::computed(value, Unit::Percent, "progress_sum", &inputs, Evidence::Moderate);
    told.then(|| Effect {
        change: figure(change),
        low: figure(change - Z_90 * error),
        high: figure(change + Z_90 * error),
    })
}

/// Change over the window with its interval, percent.
fn effect(v: &Verdict, runs: &[Observation]) -> Effect {
    let span = span(runs).unwrap_or(0);
    let weeks = span as f64 / days::WEEK as f64;
    let inputs = [("sessions", v.sessions as f64), ("days", span as f64), ("p", v.p)];
    let figure = |value: f64| Figure::computed(value, Unit::Percent, "progress", &inputs, Evidence::Moderate);
    Effect {
        change: figure(v.change_pct),
        low: figure(v.slope_low_pct_week * weeks),
        high: figure(v.slope_high_pct_week * weeks),
    }
}

fn smallest(runs: &[Observation]) -> Option<Figure> {
    let (_, y) = series(runs);
    let relative = 100.0 * noise(&y)? / median(y)?;
    let inputs = [("noise_pct", relative), ("sessions", runs.len() as f64)];
    Some(Figure::computed(
        detectable(relative, runs.len())?,
        Unit::Percent,
        "smallest_change",
        &inputs,
        Evidence::Moderate,
    ))
}

fn missing(seen: &Seen<'_>, now: &Look) -> Vec<Missing> {
    let mut wanted = Vec::new();
    let from = days::shift(seen.today, 1 - TREND_DAYS);
    let mut ran = 0;
    let mut without_heart = 0;
    for run in runs::within(seen.runs, from, seen.today) {
        ran += 1;
        without_heart += u32::from(run.activity.avg_hr.is_none());
    }
    if ran > 0 && 2 * without_heart > ran {
        wanted.push(Missing::HeartRate);
    }
    if now.runs.len() < CHOICES.progress.improving_sessions {
        wanted.push(Missing::Sessions);
    }
    let since = seen.runs.first().map_or(0, |r| days::between(r.date, seen.today));
    if since < TREND_DAYS - days::WEEK {
        wanted.push(Missing::Weeks);
    }
    wanted
}

/// The last run's fall of speed for heartbeats, where it speaks of fatigue: cool, and under 90 minutes.
fn drift(seen: &Seen<'_>) -> Option<Figure> {
    const LONGEST_S: f64 = 90.0 * 60.0;
    const HOT_WATCH_C: f64 = 30.0;
    let last = seen.runs.last().filter(|r| days::between(r.date, seen.today) <= 2)?;
    let part = last
        .activity
        .steady
        .filter(|s| s.watch_c.is_none_or(|c| c < HOT_WATCH_C))?;
    let drift = part.drift_pct.filter(|d| *d > DRIFT_PCT)?;
    let short = last.duration_s.is_some_and(|s| s < LONGEST_S);
    short.then(|| Figure::row(drift, Unit::Percent, "activity", &last.activity.id.0))
}
