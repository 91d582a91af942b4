//! What was run and what is laid out so far: all that the limits of the next day are counted from.

use chrono::NaiveDate;

use super::Behind;
use crate::domain::athlete::Habit;
use crate::domain::plan::{Reason, SessionKind};
use crate::domain::season::{AdoptedSeason, Season, SeasonSession};
use crate::science::plan::methodology::Methodology;
use crate::science::proposal::h1;
use crate::science::{days, hard, told_habit};

/// Days H1 looks back on, weeks H2 does.
const LONGEST_DAYS: i64 = 30;
const WEEKS_BACK: i64 = 4;
/// Runs of a stage of walking and running, and how many end the block.
const PER_STAGE: usize = 2;
const WALK_RUNS: usize = 12;
const LAST_STAGE: usize = WALK_RUNS / PER_STAGE - 1;

/// A run done or laid out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Run {
    pub date: NaiveDate,
    /// Metres; `None` where only the time of a run of the past is known.
    pub metres: Option<f64>,
    pub seconds: f64,
    pub race: bool,
}

/// A hard day, and the days until the next.
#[derive(Debug, Clone, PartialEq)]
pub struct HardDay {
    pub date: NaiveDate,
    pub recovery_days: i64,
    pub code: String,
    /// The second of two that the methodology pairs: a third may not follow.
    pub second: bool,
}

#[derive(Debug, Clone)]
pub struct Laid<'a> {
    pub method: &'a Methodology,
    pub season: &'a Season,
    pub rest_days: usize,
    pub runs: Vec<Run>,
    pub hard: Vec<HardDay>,
    /// Races still ahead.
    pub races: Vec<NaiveDate>,
    /// Sessions of walking and running done. `None` for somebody who runs.
    pub walk_runs: Option<usize>,
    /// What was told of the weeks before the first run known, while it holds.
    pub told: Option<Habit>,
}

impl<'a> Laid<'a> {
    pub fn new(adopted: &'a AdoptedSeason, behind: &Behind<'_>, method: &'a Methodology) -> Self {
        let code = |date: NaiveDate| adopted.season.on(date).map_or(String::new(), |s| s.code.clone());
        let ahead = adopted.season.sessions().filter(|s| s.date >= behind.today);
        let raced = |date: NaiveDate| {
            behind
                .hard
                .iter()
                .any(|h| h.date == date && h.kind == SessionKind::Race)
        };
        let mut hard: Vec<HardDay> = behind
            .hard
            .iter()
            .filter(|h| days::between(h.date, behind.today) < LONGEST_DAYS)
            .map(|h| HardDay {
                date: h.date,
                recovery_days: h.recovery_days,
                code: code(h.date),
                second: false,
            })
            .collect();
        hard.sort_by_key(|h| h.date);
        for n in 1..hard.len() {
            hard[n].second = days::between(hard[n - 1].date, hard[n].date) == 1 && !hard[n - 1].second;
        }
        Self {
            method,
            season: &adopted.season,
            rest_days: behind.rest_days.max(usize::from(method.rest_days)),
            runs: behind
                .ran
                .iter()
                .map(|r| Run {
                    date: r.date,
                    metres: r.metres,
                    seconds: r.seconds.unwrap_or(0.0),
                    race: raced(r.date),
                })
                .collect(),
            hard,
            races: ahead
                .filter(|s| s.workout.kind == SessionKind::Race)
                .map(|s| s.date)
                .collect(),
            walk_runs: behind.stage.map(|stage| stage * PER_STAGE),
            told: behind.told,
        }
    }

    /// Longest single run of the 30 days before a date, metres. `None` without a run in them.
    pub fn longest_m(&self, date: NaiveDate) -> Option<f64> {
        let recent = self.recent(date, LONGEST_DAYS).filter_map(|r| r.metres);
        recent
            .chain(self.told_for(date).map(|t| t.longest_m))
            .max_by(f64::total_cmp)
    }

    /// What H1 allows on a date, and from which longest run: one told says so. `None` without any.
    pub fn why_longest(&self, date: NaiveDate) -> Option<Reason> {
        let longest = self.longest_m(date)?;
        let told = self.told_for(date).filter(|t| t.longest_m >= longest);
        Some(told.map_or_else(|| h1(longest), told_habit::h1))
    }

    /// The habit told, where its longest run lies within H1's days.
    fn told_for(&self, date: NaiveDate) -> Option<&Habit> {
        let within = |t: &&Habit| (0..=LONGEST_DAYS).contains(&days::between(t.on, date));
        self.told.as_ref().filter(within)
    }

    /// The habit told, where its week is the highest of the four before a Monday.
    pub fn week_told(&self, monday: NaiveDate) -> Option<&Habit> {
        let reference = self.reference_m(monday);
        let within = |t: &&Habit| (1..=WEEKS_BACK).any(|n| days::shift(monday, -n * days::WEEK) < days::monday(t.on));
        self.told.as_ref().filter(within).filter(|t| t.week_m >= reference)
    }

    /// A run of the 30 days before a date has no distance: H1 cannot be counted in metres.
    pub fn unmeasured(&self, date: NaiveDate) -> bool {
        self.recent(date, LONGEST_DAYS).any(|r| r.metres.is_none())
    }

    fn recent(&self, date: NaiveDate, back: i64) -> impl Iterator<Item = &Run> {
        let from = days::shift(date, -back);
        self.runs.iter().filter(move |r| r.date >= from && r.date < date)
    }

    /// Runs of the week of a Monday, done or laid out.
    pub fn week(&self, monday: NaiveDate) -> impl Iterator<Item = &Run> {
        let next = days::shift(monday, days::WEEK);
        self.runs.iter().filter(move |r| r.date >= monday && r.date < next)
    }

    /// Metres and seconds of each of the four weeks before a Monday, races left out.
    fn weeks_before(&self, monday: NaiveDate) -> impl Iterator<Item = (f64, f64)> {
        (1..=WEEKS_BACK).map(move |n| {
            let first = days::shift(monday, -n * days::WEEK);
            let week = self.week(first).filter(|r| !r.race);
            let (m, s) = week.fold((0.0, 0.0), |(m, s), r| (m + r.metres.unwrap_or(0.0), s + r.seconds));
            // A week before the telling was as it was told, whatever few runs of it are known.
            let told = self.told.filter(|t| first < days::monday(t.on));
            told.map_or((m, s), |t| (m.max(t.week_m), s.max(t.week_s)))
        })
    }

    /// H2's reference: the highest of the four weeks before, metres.
    pub fn reference_m(&self, monday: NaiveDate) -> f64 {
        self.weeks_before(monday).map(|(m, _)| m).fold(0.0, f64::max)
    }

    /// The usual week, the mean of the four before: metres and seconds. What a week that life made smaller is
    /// measured by.
    pub fn usual(&self, monday: NaiveDate) -> (f64, f64) {
        let (m, s) = self
            .weeks_before(monday)
            .fold((0.0, 0.0), |a, b| (a.0 + b.0, a.1 + b.1));
        (m / WEEKS_BACK as f64, s / WEEKS_BACK as f64)
    }

    /// The stage of walking and running whose turn it is. `None` once the block is behind, and for a runner.
    pub fn stage(&self) -> Option<usize> {
        self.walk_runs
            .filter(|n| *n < WALK_RUNS)
            .map(|n| (n / PER_STAGE).min(LAST_STAGE))
    }

    /// Enters a day.
    pub fn enter(&mut self, session: &SeasonSession, walking: bool) {
        let race = session.workout.kind == SessionKind::Race;
        if !session.workout.kind.runs() {
            return;
        }
        self.runs.push(Run {
            date: session.date,
            metres: Some(session.distance_m),
            seconds: session.duration_s.unwrap_or(0.0),
            race,
        });
        if walking {
            self.walk_runs = Some(self.walk_runs.unwrap_or(0) + 1);
        }
        if session.hard {
            let second = self.follows_pair(session);
            self.hard.push(HardDay {
                date: session.date,
                recovery_days: if race {
                    hard::race_recovery_days(Some(session.distance_m))
                } else {
                    hard::RECOVERY_DAYS
                },
                code: session.code.clone(),
                second,
            });
        }
    }

    /// Whether the methodology pairs a session with the hard one of the day before.
    pub fn follows_pair(&self, session: &SeasonSession) -> bool {
        self.hard.last().is_some_and(|last| {
            days::between(last.date, session.date) == 1
                && !last.second
                && self
                    .method
                    .paired
                    .iter()
                    .any(|[a, b]| *a == last.code && *b == session.code)
        })
    }

    /// Enters a week as it stands.
    pub fn close(&mut self, monday: NaiveDate, sessions: &[SeasonSession]) {
        debug_assert!(sessions.iter().all(|s| days::monday(s.date) == monday));
        for session in sessions {
            self.enter(session, super::trim::of_block(session));
        }
    }
}
