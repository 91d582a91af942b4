//! What the next sessions are decided from, and the questions asked of it.

use chrono::NaiveDate;

use super::hard::{self, Hard};
use super::runs::{self, Run};
use super::stop::Stop;
use super::{days, volume, walk_run, week_shape};
use crate::domain::athlete::{Lately, Preferences};
use crate::domain::figure::Figure;
use crate::domain::goal::Goal;
use crate::domain::plan::{PlannedSession, SessionKind, SessionStatus, Workout};
use crate::domain::season::{AdoptedSeason, SeasonWeek};
use crate::domain::state::{Readiness, TrainingPaces};

/// An easy pace while none is known, s/km (design choice).
const UNKNOWN_PACE: f64 = 420.0;
/// Complete weeks with runs from which the history says more than what was told (design choice).
const KNOWN_WEEKS: usize = 3;
/// Days after which a habit told stands no longer, where runs are known and none came (design choice).
const PAUSE_DAYS: i64 = 14;

/// Everything a session depends on, as of today.
#[derive(Debug, Clone)]
pub struct Inputs<'a> {
    pub today: NaiveDate,
    pub runs: &'a [Run<'a>],
    pub planned: &'a [PlannedSession],
    /// Races with a date, today's included.
    pub races: Vec<&'a Goal>,
    pub preferences: &'a Preferences,
    /// What was told of the weeks before the first known run.
    pub lately: &'a Lately,
    /// Local date of the athlete's first message.
    pub since: NaiveDate,
    pub stop: Stop,
    pub pain: Option<&'a Figure>,
    /// The last day on which a pain that forbade hard sessions was told to be over. `None`: none was.
    pub healed: Option<NaiveDate>,
    pub readiness: Option<&'a Readiness>,
    pub easy_pace: Option<&'a Figure>,
    pub paces: Option<&'a TrainingPaces>,
    /// The season the athlete follows. `None`: sessions come from history alone.
    pub season: Option<&'a AdoptedSeason>,
    /// Its sessions of the days ahead, within the hard limits after what was run.
    pub ahead: &'a [SeasonWeek],
    /// Hard days up to today.
    pub hard: &'a [Hard],
}

/// The days decided so far, in order.
pub type Decided = [(NaiveDate, Workout)];

impl<'a> Inputs<'a> {
    /// Runs of a past day or of today.
    pub fn run_on(&self, date: NaiveDate) -> Option<&Run<'a>> {
        self.runs.iter().rev().find(|r| r.date == date)
    }

    /// The race of a date, the longest of several.
    pub fn race_on(&self, date: NaiveDate) -> Option<&'a Goal> {
        self.races
            .iter()
            .copied()
            .filter(|g| g.date == Some(date))
            .max_by(|a, b| {
                let metres = |g: &Goal| g.distance_m.unwrap_or(0.0);
                metres(a).total_cmp(&metres(b))
            })
    }

    /// Days until the nearest race on or after a date.
    pub fn days_to_race(&self, date: NaiveDate) -> Option<i64> {
        self.races
            .iter()
            .filter_map(|g| g.date)
            .map(|race| days::between(date, race))
            .filter(|left| *left >= 0)
            .min()
    }

    /// The row of a date the athlete fixed or skipped.
    pub fn fixed_on(&self, date: NaiveDate) -> Option<&'a PlannedSession> {
        self.planned.iter().find(|p| {
            let fixed = p.pinned && p.status == SessionStatus::Planned;
            p.date == date && (fixed || p.status == SessionStatus::Skipped)
        })
    }

    /// The session a date is fixed to, if one is to be run.
    pub fn fixed_run(&self, date: NaiveDate) -> Option<&'a PlannedSession> {
        self.fixed_on(date)
            .filter(|p| p.status == SessionStatus::Planned && p.workout.kind != SessionKind::Rest)
    }

    /// Whether a day is run: done, decided, fixed by the athlete or a race.
    pub fn runs_on(&self, date: NaiveDate, decided: &Decided) -> bool {
        if self.run_on(date).is_some() {
            return true;
        }
        if let Some((_, workout)) = decided.iter().find(|(d, _)| *d == date) {
            return workout.kind != SessionKind::Rest;
        }
        date >= self.today && (self.fixed_run(date).is_some() || self.race_on(date).is_some())
    }

    /// Longest run known for a date to come, metres: the strictest reading of H1's 30 days, done runs only.
    pub fn longest_m(&self, date: NaiveDate) -> Option<f64> {
        self.recent(date).filter_map(|r| r.distance_m).max_by(f64::total_cmp)
    }

    /// The same in seconds.
    pub fn longest_s(&self, date: NaiveDate) -> Option<f64> {
        self.recent(date).filter_map(|r| r.duration_s).max_by(f64::total_cmp)
    }

    fn recent(&self, date: NaiveDate) -> impl Iterator<Item = &Run<'a>> {
        let last = days::shift(date, -1).min(self.today);
        runs::within(self.runs, days::shift(date, -walk_run::BREAK_DAYS), last)
    }

    /// H2's reference for the week of a date, metres: never above today's, so that a week not yet over raises nothing.
    pub fn reference_m(&self, date: NaiveDate) -> Option<f64> {
        let now = volume::reference_m(self.runs, days::monday(self.today));
        let then = volume::reference_m(self.runs, days::monday(date));
        match (now, then) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (now, then) => now.or(then),
        }
    }

    /// Metres of a session, estimated from time where only that is fixed. `None` where neither is known.
    pub fn metres(&self, workout: &Workout) -> Option<f64> {
        runs::plannable_m(workout.distance_m).or_else(|| {
            let seconds = runs::plannable_s(workout.duration_s)?;
            Some(seconds / self.easy_pace?.value * 1000.0)
        })
    }

    /// The easy pace, s/km; a slow one while none is known: rather too short a run than too long (design choice).
    pub fn easy_s_per_km(&self) -> f64 {
        self.easy_pace.map_or(UNKNOWN_PACE, |p| p.value)
    }

    /// Whether what eases or shortens a run leaves a session as it is: no run, a race, walking and running in turns, or
    /// what the athlete fixed by hand.
    pub fn stands(&self, date: NaiveDate, workout: &Workout) -> bool {
        let kept = matches!(workout.kind, SessionKind::Race | SessionKind::WalkRun);
        kept || !workout.kind.runs() || self.fixed_run(date).is_some()
    }

    /// Whether the athlete said to be away on a date.
    pub fn away_on(&self, date: NaiveDate) -> bool {
        self.preferences.away.iter().any(|a| (a.from..=a.to).contains(&date))
    }

    /// The most of `runs` a week that the athlete wants.
    pub fn at_most(&self, runs: usize) -> usize {
        self.preferences
            .weekly_runs
            .map_or(runs, |most| runs.min(usize::from(most)))
    }

    /// Usual runs a week; while no whole week is known, those of the last seven days; while few weeks are known, at
    /// least those told.
    pub fn runs_a_week(&self) -> usize {
        let known = week_shape::usual_runs(self.runs, self.today)
            .unwrap_or_else(|| week_shape::recent_runs(self.runs, self.today));
        let told = self
            .lately
            .weekly_runs
            .filter(|_| self.few_weeks() && self.told_lately(self.today));
        known.max(usize::from(told.unwrap_or(0)))
    }

    /// Whether fewer than three of the last four complete weeks have a run: too few to say more than the athlete does.
    pub fn few_weeks(&self) -> bool {
        !known_weeks_enough(self.runs, self.today)
    }

    /// Whether what was told of these weeks still holds on a date: told within 30 days, and no longer without a run.
    pub fn told_lately(&self, date: NaiveDate) -> bool {
        still_told(self.lately, self.runs, date)
    }

    /// Of whom a race of the last 30 days is known and no run yet: what was run before is unknown, not nothing.
    pub fn only_raced(&self, date: NaiveDate) -> bool {
        let lately = |h: &Hard| (0..=walk_run::BREAK_DAYS).contains(&days::between(h.date, date));
        self.runs.is_empty() && self.hard.iter().any(lately)
    }

    /// The stage of walk-run of somebody who begins or begins again. `None` for a runner.
    pub fn walk_run_stage(&self, date: NaiveDate) -> Option<usize> {
        walk_run::stage(self.runs, date).filter(|_| !self.only_raced(date))
    }

    /// Days of the week of a date that are run: done, decided, fixed or a race.
    pub fn week_runs(&self, date: NaiveDate, decided: &Decided) -> usize {
        let monday = days::monday(date);
        (0..days::WEEK)
            .map(|n| days::shift(monday, n))
            .filter(|d| *d != date && self.runs_on(*d, decided))
            .count()
    }

    /// Weekdays of this athlete's week.
    pub fn shape(&self) -> week_shape::Shape {
        week_shape::shape(
            &week_shape::allowed(self.preferences),
            self.at_most(self.runs_a_week()),
            self.preferences.long_day,
            week_shape::habits(self.runs, self.today),
        )
    }

    /// Hard days behind a date: done and decided.
    pub fn hard_before(&self, date: NaiveDate, decided: &Decided) -> Vec<Hard> {
        let done = self.hard.iter().copied().filter(|h| h.date <= date);
        let ahead = decided
            .iter()
            .filter(|(d, w)| *d < date && w.kind.hard())
            .map(|(d, w)| match w.kind {
                SessionKind::Race => Hard::race(*d, w.distance_m),
                kind => Hard::session(*d, kind),
            });
        done.chain(ahead).collect()
    }

    /// The nearest day after a date that the athlete fixed to a hard session, within H4's reach.
    pub fn hard_fixed_after(&self, date: NaiveDate) -> Option<NaiveDate> {
        (1..hard::RECOVERY_DAYS)
            .map(|n| days::shift(date, n))
            .find(|d| self.fixed_run(*d).is_some_and(|p| p.workout.kind.hard()))
    }
}

/// Whether three of the last four complete weeks have a run: enough to say more than the athlete does.
pub fn known_weeks_enough(runs: &[Run<'_>], today: NaiveDate) -> bool {
    volume::weeks_run(runs, today) >= KNOWN_WEEKS
}

/// Whether what was told of the weeks before the first known run still holds on a date.
pub fn still_told(lately: &Lately, runs: &[Run<'_>], date: NaiveDate) -> bool {
    let fresh = |since: NaiveDate| (0..=walk_run::BREAK_DAYS).contains(&days::between(since, date));
    let running = |on: NaiveDate| {
        let since = runs.last().map(|r| r.date.max(on));
        since.is_none_or(|since| days::between(since, date) <= PAUSE_DAYS)
    };
    lately.on.is_some_and(|on| fresh(on) && running(on))
}
