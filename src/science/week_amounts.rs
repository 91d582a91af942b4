//! How much of a week is left, and which of its days are still to be run.

use chrono::NaiveDate;

use super::long_run_share::most_share;
use super::planning::{Decided, Inputs};
use super::runs;
use super::{days, limits, volume};
use crate::domain::plan::{SessionKind, SessionStatus, Workout};

/// Growth a week aims at over the median of four (design choice).
const GROWTH: f64 = 1.07;
/// A week after a lay-off aims at no less than this share of the reference, nor at more after 14 days without a run.
const COMING_BACK: f64 = 0.5;
const COMING_BACK_DAYS: i64 = 14;
/// The same after 7 to 13 days (design choice).
const SHORT_BREAK: f64 = 0.75;
const SHORT_BREAK_DAYS: i64 = 7;

/// One ISO week in metres.
#[derive(Debug, Clone, PartialEq)]
pub struct Week {
    pub monday: NaiveDate,
    pub reference_m: f64,
    /// H2's limit.
    pub limit_m: f64,
    /// What the week aims at, at most the limit.
    pub target_m: f64,
    pub runs: usize,
    pub done_m: f64,
    /// Share of the long run. `None` under three runs.
    pub long_share: Option<f64>,
    pub long_day: Option<NaiveDate>,
    pub quality_day: Option<NaiveDate>,
    /// Days still to be run from the asked date on, ascending.
    pub to_run: Vec<NaiveDate>,
}

impl Week {
    /// The week of a date as it stands after the days decided. `None` without a reference.
    pub fn of(inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> Option<Self> {
        let reference_m = inputs.reference_m(date)?;
        let limit_m = limits::week_m(reference_m);
        let monday = days::monday(date);
        let shape = inputs.shape();
        let day = |weekday: i64| days::shift(monday, weekday);
        let runs = inputs.runs_a_week();
        let long_share = match shape.days.len() {
            0..=2 => None,
            // Never more often than a week has days.
            days => most_share(i64::try_from(days).unwrap_or(days::WEEK)),
        };
        let mut week = Self {
            monday,
            reference_m,
            limit_m,
            target_m: target(inputs, reference_m).min(limit_m),
            runs: shape.days.len().max(1).min(runs),
            done_m: volume::span(inputs.runs, monday, inputs.today.min(day(6))).distance_m,
            long_share,
            long_day: shape.long.filter(|_| long_share.is_some()).map(day),
            quality_day: shape.quality.filter(|_| long_share.is_some()).map(day),
            to_run: shape.days.iter().copied().map(day).collect(),
        };
        week.keep(inputs, date, decided);
        Some(week)
    }

    /// The long run aimed at, metres.
    pub fn long_m(&self) -> Option<f64> {
        Some(self.target_m * self.long_share?)
    }

    /// Any other run aimed at, metres.
    pub fn other_m(&self) -> f64 {
        let others = match self.long_share {
            Some(_) => self.runs.saturating_sub(1),
            None => self.runs,
        };
        (self.target_m - self.long_m().unwrap_or(0.0)) / others.max(1) as f64
    }

    /// Metres H2 leaves for a proposal: what a fixed session has, less what the long run later in the week will take.
    pub fn room_m(&self, inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> f64 {
        self.room_fixed_m(inputs, date, decided) - self.long_ahead_m(inputs, date)
    }

    /// Metres H2 leaves for a session the athlete fixed: less what is done, decided and fixed for later.
    pub fn room_fixed_m(&self, inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) -> f64 {
        let decided_m: f64 = self
            .decided(decided)
            .filter(|(_, w)| w.kind != SessionKind::Race)
            .filter_map(|(_, w)| inputs.metres(w))
            .sum();
        let fixed_m: f64 = self
            .later(date)
            .filter(|d| inputs.race_on(*d).is_none())
            .filter_map(|d| {
                let metres = inputs.metres(&inputs.fixed_run(d)?.workout)?;
                Some(
                    inputs
                        .longest_m(d)
                        .map_or(metres, |l| metres.min(limits::single_run_m(l))),
                )
            })
            .sum();
        self.limit_m - self.done_m - decided_m - fixed_m
    }

    /// Metres kept for a long run later in the week; 0 where none is ahead.
    fn long_ahead_m(&self, inputs: &Inputs<'_>, date: NaiveDate) -> f64 {
        self.long_day
            .filter(|d| *d > date && self.to_run.contains(d))
            .and_then(|d| Some(self.long_m()?.min(limits::single_run_m(inputs.longest_m(d)?))))
            .unwrap_or(0.0)
    }

    fn decided<'d>(&self, decided: &'d Decided) -> impl Iterator<Item = &'d (NaiveDate, Workout)> {
        let monday = self.monday;
        decided.iter().filter(move |(d, _)| days::monday(*d) == monday)
    }

    fn later(&self, date: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let monday = self.monday;
        (0..days::WEEK)
            .map(move |n| days::shift(monday, n))
            .filter(move |d| *d > date)
    }

    /// Leaves in `to_run` what is still ahead and within the usual number of runs: those beside another run go first,
    /// then quality, then the long run.
    fn keep(&mut self, inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided) {
        let skipped = |d: NaiveDate| {
            inputs
                .planned
                .iter()
                .any(|p| p.date == d && p.status == SessionStatus::Skipped)
        };
        let runs_on = |d: NaiveDate| inputs.runs_on(d, decided);
        let spent = (0..days::WEEK)
            .map(|n| days::shift(self.monday, n))
            .filter(|d| runs_on(*d) && *d != date)
            .count();
        let slots = self.runs.saturating_sub(spent);
        self.to_run
            .retain(|d| *d >= date && !skipped(*d) && (*d == date || !runs_on(*d)));
        while self.to_run.len() > slots {
            let drop = self.to_run.iter().enumerate().min_by_key(|(_, d)| {
                let rank = if self.long_day == Some(**d) {
                    2
                } else {
                    i32::from(self.quality_day == Some(**d))
                };
                let beside = runs_on(days::shift(**d, -1)) || runs_on(days::shift(**d, 1));
                (rank, !beside, **d)
            });
            let Some(at) = drop.map(|(at, _)| at) else {
                return;
            };
            self.to_run.remove(at);
        }
    }
}

/// Most that one week far above the others stands for: a week raced around the clock is no habit (design choice).
const LONE_WEEK: f64 = 1.5;

/// The highest of weeks held to one and a half times the next one. `None` with fewer than two that were run.
fn lone_week_m(weeks: &[f64]) -> Option<f64> {
    let mut run: Vec<f64> = weeks.iter().copied().filter(|m| *m > 0.0).collect();
    run.sort_by(f64::total_cmp);
    let next = run.len().checked_sub(2).and_then(|at| run.get(at))?;
    Some(next * LONE_WEEK)
}

/// Metres a week aims at before H2: the median of four, grown a little, or half the reference after a lay-off.
fn target(inputs: &Inputs<'_>, reference_m: f64) -> f64 {
    let monday = days::monday(inputs.today);
    let Some(first) = inputs.runs.first().map(|r| days::monday(r.date)) else {
        return 0.0;
    };
    let weeks: Vec<f64> = (1..=volume::REFERENCE_WEEKS)
        .map(|back| days::shift(monday, -back * days::WEEK))
        .filter(|from| *from >= first)
        .map(|from| volume::span(inputs.runs, from, days::shift(from, days::WEEK - 1)).distance_m)
        .collect();
    let lone = lone_week_m(&weeks).unwrap_or(reference_m);
    let usual = runs::median(weeks).unwrap_or(reference_m).min(lone);
    let away = inputs.runs.last().map_or(0, |r| days::between(r.date, inputs.today));
    let back = reference_m.min(lone) * COMING_BACK;
    if away >= COMING_BACK_DAYS {
        back
    } else if away >= SHORT_BREAK_DAYS {
        (usual * SHORT_BREAK).max(back)
    } else {
        (usual * GROWTH).max(back)
    }
}
