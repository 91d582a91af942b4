//! What a season is laid out from: a runner as of the first day.

use chrono::NaiveDate;

use super::level::{Level, level};
use super::wishes::{LEAST_BEGINNER_MIN, LEAST_MIN, Wishes};
use crate::domain::athlete::{Habit, Kit, Sex};
use crate::domain::goal::RaceResult;
use crate::domain::state::{AthleteState, WeekVolume};
use crate::science::fitness::fitness;
use crate::science::paces::{Paces, training_paces};
use crate::science::runs::median;

/// Weeks of history a season begins from.
const REFERENCE_WEEKS: usize = 4;
/// A week above this many metres was recorded wrongly or cannot be built on (design choice): set aside.
const WEEK_BELIEVED_M: f64 = 300_000.0;
/// The same of a single run.
const RUN_BELIEVED_M: f64 = 120_000.0;
/// Easy pace assumed to turn time into distance where no race or run tells it, seconds per kilometre (design choice).
/// It never becomes a target.
const ASSUMED_EASY_S_PER_KM: f64 = 405.0;
/// Below this many metres a week there is nothing to build on: walking and running in turns come first.
const NOTHING_TO_BUILD_ON_M: f64 = 3_000.0;
/// Weeks in which an injury still shortens the distance between down weeks (H3: twelve months).
const INJURY_DAYS: i64 = 365;
/// Age from which every third week is a down week (H3).
const MASTERS_AGE: u32 = 50;

/// Months of running below which nothing hard is given (2.13).
const EASY_ONLY_MONTHS: u32 = 6;
/// Pain from which nothing hard is given (H9), 0 to 10.
pub const PAIN_NO_HARD: f64 = 3.0;

/// An injury of the past or of now.
#[derive(Debug, Clone, PartialEq)]
pub struct PastInjury {
    /// Kind or site, such as `bone_stress` or `achilles`.
    pub kind: String,
    /// First day. `None`: not known, counted as recent.
    pub since: Option<NaiveDate>,
    pub active: bool,
}

/// Metres a week from which somebody who tells of running is no beginner, although nobody said since when (design
/// choice: below it the novice dosage is used whatever the years).
const RUNNER_WEEK_M: f64 = 20_000.0;

/// What words say of a runner's weeks.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Words {
    /// Nothing that counts beside the runs known.
    #[default]
    Nothing,
    /// The plan begins from them: too few weeks are known.
    Lead(Habit),
    /// The runs known since say as much as the words did, in metres a week.
    Borne { week_m: f64 },
}

impl Words {
    fn of(state: &AthleteState, weeks: &[WeekVolume]) -> Self {
        if let Some(habit) = state.habit {
            return Self::Lead(habit);
        }
        let known = median(weeks.iter().map(|w| w.distance_m).collect()).unwrap_or(0.0);
        let told = state.athlete.physiology.lately.weekly_m;
        told.map_or(Self::Nothing, |told| Self::Borne {
            week_m: told.min(known),
        })
    }

    /// Metres a week told, where the plan begins from them.
    pub fn told_m(&self) -> Option<f64> {
        match self {
            Self::Lead(habit) => Some(habit.week_m),
            _ => None,
        }
    }

    /// They tell of a runner, since whenever.
    fn of_a_runner(&self) -> bool {
        match self {
            Self::Nothing => false,
            Self::Lead(habit) => habit.week_m >= RUNNER_WEEK_M,
            Self::Borne { week_m } => *week_m >= RUNNER_WEEK_M,
        }
    }
}

/// A runner on the first day of a plan. Missing is `None`, never 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Runner {
    pub start: NaiveDate,
    pub sex: Option<Sex>,
    /// Years.
    pub age: Option<u32>,
    pub months_running: Option<u32>,
    pub races: Vec<RaceResult>,
    /// Metres of complete weeks, oldest first.
    pub recent_weeks_m: Vec<f64>,
    /// Longest single run of 30 days, metres.
    pub longest_30d_m: Option<f64>,
    /// Runs a week wished for.
    pub runs_per_week: Option<u8>,
    /// Weekdays without running, 0 = Monday.
    pub days_off: Vec<u8>,
    /// Weekday of the long run. `None`: the methodology's.
    pub long_day: Option<u8>,
    /// Weekdays of strength work. Empty: none is laid out.
    pub strength_days: Vec<u8>,
    /// Weekdays of two runs, 0 = Monday. Empty unless agreed to.
    pub doubles: Vec<u8>,
    /// What a school may ask for besides running, as told.
    pub kit: Vec<Kit>,
    pub injuries: Vec<PastInjury>,
    /// Pain of the last days, 0 to 10.
    pub pain: Option<f64>,
    pub fever: bool,
    /// Easy pace known from runs, seconds per kilometre.
    pub easy_pace: Option<f64>,
    /// Index that paces come from whatever the races say: that of the season being laid out again. `None`: the races'.
    pub known_index: Option<f64>,
    /// Tastes and time a day.
    pub wishes: Wishes,
    /// What was told of the weeks before the first run known.
    pub habit: Words,
}

impl Runner {
    /// The runner an athlete is today, on the first day of a plan.
    pub fn of(state: &AthleteState) -> Self {
        let body = &state.athlete.physiology;
        let likes = &state.athlete.preferences;
        let (_, complete) = state
            .volume
            .weeks
            .split_last()
            .map_or((None, &[][..]), |(l, w)| (Some(l), w));
        let first_run = complete.iter().position(|w| w.runs > 0).unwrap_or(complete.len());
        let complete = &complete[first_run..];
        let weeks = &complete[complete.len().saturating_sub(REFERENCE_WEEKS)..];
        let runs: u32 = weeks.iter().map(|w| w.runs).sum();
        let usual = (f64::from(runs) / weeks.len().max(1) as f64).round();
        let off = likes
            .run_days
            .as_ref()
            .map(|open| (0..7).filter(|d| !open.contains(d)).collect());
        Self {
            start: state.today,
            sex: body.sex,
            age: body
                .birth_year
                .and_then(|born| u32::try_from(chrono::Datelike::year(&state.today) - born).ok()),
            months_running: Some(months(state)),
            races: state
                .fitness
                .iter()
                .map(|f| RaceResult {
                    id: state.assessed_for,
                    date: f.date,
                    distance_m: f.distance_m,
                    duration_s: f.duration_s,
                })
                .collect(),
            // A week told stands for the few that are known.
            recent_weeks_m: match &state.habit {
                Some(habit) => vec![habit.week_m],
                None => weeks.iter().map(|w| w.distance_m).collect(),
            },
            longest_30d_m: longest_m(state),
            // As told, else as usual: between two and seven.
            runs_per_week: likes
                .weekly_runs
                .or_else(|| state.habit.map(|h| h.runs.clamp(2, 7)))
                .or_else(|| (usual >= 1.0).then_some(usual.clamp(2.0, 7.0) as u8)),
            days_off: off.unwrap_or_default(),
            long_day: likes.long_day,
            strength_days: likes.strength_days.clone().unwrap_or_default(),
            doubles: likes.double_days.clone(),
            kit: likes.kit.clone(),
            injuries: state
                .injuries
                .iter()
                .map(|i| PastInjury {
                    kind: i.site.clone(),
                    since: Some(i.opened),
                    active: true,
                })
                .collect(),
            pain: state.pain.as_ref().map(|p| p.value),
            fever: state.flags.iter().any(|f| f.cleared_at.is_none()),
            easy_pace: state.easy_pace.as_ref().map(|p| p.value),
            known_index: None,
            wishes: Wishes::of(likes),
            habit: Words::of(state, weeks),
        }
    }

    /// The last weeks that can be believed, oldest first, at most four.
    pub fn weeks(&self) -> &[f64] {
        let weeks = &self.recent_weeks_m;
        &weeks[weeks.len().saturating_sub(REFERENCE_WEEKS)..]
    }

    fn believed(&self) -> impl Iterator<Item = f64> {
        self.weeks()
            .iter()
            .copied()
            .filter(|m| (0.0..=WEEK_BELIEVED_M).contains(m))
    }

    /// Median of the last four weeks, metres; 0 without any.
    pub fn base_m(&self) -> f64 {
        median(self.believed().collect()).unwrap_or(0.0)
    }

    /// Highest of the last four weeks, metres (H2's reference); 0 without any.
    pub fn reference_m(&self) -> f64 {
        self.believed().fold(0.0, f64::max)
    }

    /// Longest run of 30 days, metres, where believable. `None` without one.
    pub fn longest_m(&self) -> Option<f64> {
        self.longest_30d_m
            .filter(|m| (1.0..=RUN_BELIEVED_M).contains(m))
            // A run longer than the highest week that held it was recorded wrongly.
            .filter(|m| self.reference_m() <= 0.0 || *m <= self.reference_m() * 1.5)
            // Nobody said, or what cannot be: with one run a day at most, one of the highest week was at least a seventh of it.
            .or_else(|| {
                let told_none = self.longest_30d_m.is_some_and(|m| m < 1.0);
                Some(self.reference_m() / 7.0).filter(|m| !told_none && *m >= 1.0)
            })
    }

    pub fn level(&self) -> Level {
        level(self.months_running, self.base_m())
    }

    /// Nothing hard is given yet: a beginner, or pain (H9).
    pub fn easy_only(&self) -> bool {
        let begins = self.months_running.is_none_or(|m| m < EASY_ONLY_MONTHS) && !self.habit.of_a_runner();
        begins || self.pain.is_some_and(|p| p >= PAIN_NO_HARD)
    }

    /// Nothing to build on: the plan begins with walking and running in turns.
    pub fn begins(&self) -> bool {
        self.base_m() < NOTHING_TO_BUILD_ON_M || self.longest_m().is_none()
    }

    /// Training paces from the races of half a year, seconds per kilometre. `None` without one.
    pub fn paces(&self) -> Option<Paces> {
        training_paces(self.index()?)
    }

    /// Daniels-Gilbert index on the first day. `None` without a race of half a year or a known one.
    pub fn index(&self) -> Option<f64> {
        let of_races = || fitness(&[], &self.races, self.start).map(|f| f.index.value);
        self.known_index.or_else(of_races)
    }

    /// Seconds per kilometre of easy running, to turn time into distance and back.
    pub fn easy_s_per_km(&self) -> f64 {
        let from_race = self.paces().map(|p| f64::midpoint(p.easy_fast, p.easy_slow));
        from_race.or(self.easy_pace).unwrap_or(ASSUMED_EASY_S_PER_KM)
    }

    /// Whether an injury is open or younger than twelve months.
    pub fn injured_lately(&self) -> bool {
        self.injuries
            .iter()
            .any(|i| i.active || i.since.is_none_or(|d| (self.start - d).num_days() <= INJURY_DAYS))
    }

    /// Down weeks come every third week (H3).
    pub fn needs_short_blocks(&self) -> bool {
        self.age.is_some_and(|a| a >= MASTERS_AGE) || self.injured_lately()
    }

    /// Weekdays that can be run, ascending: those not kept free that leave time for a run.
    pub fn open_days(&self) -> Vec<u8> {
        let least = self.least_minutes();
        let free = self.free_days().into_iter();
        free.filter(|d| self.wishes.leaves(*d, least)).collect()
    }

    /// Weekdays not kept free, whatever time they leave.
    pub fn free_days(&self) -> Vec<u8> {
        (0..7).filter(|d| !self.days_off.contains(d)).collect()
    }

    /// Minutes a day must leave to be run on.
    pub fn least_minutes(&self) -> u16 {
        if self.begins() { LEAST_BEGINNER_MIN } else { LEAST_MIN }
    }
}

/// Months since the first run known, at least what runs, records and the athlete say.
fn months(state: &AthleteState) -> u32 {
    const DAYS_PER_MONTH: i64 = 30;
    let record = state.records.iter().map(|r| r.date).min();
    let told = state.athlete.physiology.running_since;
    let since = state.first_run.into_iter().chain(record).chain(told).min();
    let days = since.map_or(0, |d| crate::science::days::between(d, state.today));
    u32::try_from(days / DAYS_PER_MONTH).unwrap_or(0)
}

/// Longest run of 30 days, known or told, metres. `None` without either.
fn longest_m(state: &AthleteState) -> Option<f64> {
    let known = state.volume.longest_30d.iter().map(|f| f.value);
    known.chain(state.habit.map(|h| h.longest_m)).max_by(f64::total_cmp)
}
