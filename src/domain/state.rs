//! What the engine says of an athlete today. Everything a person or a model reads comes from here.

use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::activity::{Activity, ActivityId, Sport};
use super::athlete::{Athlete, Habit, Lately};
use super::feedback::{Lighter, Progress, ZoneCheck};
use super::figure::{Evidence, Figure, Unit};
use super::goal::Goal;
use super::measured::Series;
use super::plan::{PlannedSession, Workout};
use super::racing::Racing;
use super::recovery::Recovery;
use super::season::AdoptedSeason;
use super::shoe::ShoeState;
use super::wellness::{Injury, OpenFlag, Wellness};

/// Running volume of one ISO week (Monday to Sunday, the athlete's zone).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WeekVolume {
    pub monday: NaiveDate,
    pub distance_m: f64,
    pub duration_s: f64,
    pub runs: u32,
    pub longest_m: f64,
    pub load: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Volume {
    /// Metres since Monday.
    pub this_week: Figure,
    pub last_week: Figure,
    /// Metres of the last seven days, today included.
    pub seven_days: Figure,
    /// Metres of the last 28 days divided by four.
    pub four_week_mean: Figure,
    /// Highest of the last four complete weeks, metres (H2's reference). `None` without a run in them.
    pub reference_week: Option<Figure>,
    /// Longest single run of the last 30 days, metres (H1). `None` without one.
    pub longest_30d: Option<Figure>,
    /// The last 12 ISO weeks, oldest first, the current one last.
    pub weeks: Vec<WeekVolume>,
}

impl Volume {
    /// Whether the history reaches back to last week: what lies before the first known run is unknown, not empty.
    pub fn last_week_known(&self) -> bool {
        let before = self.weeks.split_last().map_or(&[][..], |(_, before)| before);
        before.iter().any(|week| week.runs > 0) || self.last_week.value > 0.0
    }
}

/// Fitness in words to the athlete: chronic load; fatigue: acute load; freshness: form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LoadState {
    pub chronic: Figure,
    pub acute: Figure,
    /// Yesterday's chronic minus acute.
    pub form: Figure,
    /// Chronic and acute at the end of each of the last 90 days, oldest first.
    pub series: Vec<(NaiveDate, f64, f64)>,
}

impl LoadState {
    /// Days of known load before form means anything: chronic load starts at zero and lags for weeks (design choice).
    pub const SETTLED_DAYS: usize = 28;

    /// Days since the first activity of known load, 90 at most.
    pub fn days_known(&self) -> usize {
        self.series.len()
    }

    /// Whether enough is known for form to be spoken of.
    pub fn settled(&self) -> bool {
        self.days_known() >= Self::SETTLED_DAYS
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadinessLevel {
    /// Any answer 1, or a sum of at most 6.
    RestOrEasy,
    /// A sum of 7 to 9.
    NoQuality,
    AsPlanned,
}

/// The day's readiness. A level, not a score, until devices give more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Readiness {
    pub level: ReadinessLevel,
    /// Sum of the three answers, 3 to 15.
    pub sum: Figure,
    pub answers: Wellness,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TrainingPaces {
    /// Seconds per kilometre.
    pub easy_fast: Figure,
    pub easy_slow: Figure,
    pub marathon: Figure,
    pub threshold: Figure,
    pub interval: Figure,
    pub repetition: Figure,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fitness {
    /// Daniels-Gilbert index after decay.
    pub index: Figure,
    /// The race or best effort it rests on.
    pub distance_m: f64,
    pub duration_s: f64,
    pub date: NaiveDate,
    /// From a declared race; otherwise from the best stretch of a training run, which underrates, or from `basis`.
    pub from_race: bool,
    #[serde(default)]
    pub basis: FitnessBasis,
    pub paces: TrainingPaces,
}

/// What the index rests on.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "on")]
pub enum FitnessBasis {
    /// The race or stretch the fitness names.
    #[default]
    Effort,
    /// A step that sessions asked for and the athlete agreed to, from that effort on.
    Sessions { since: NaiveDate },
    /// A critical speed that was given, m/s. The distance and time are those it amounts to.
    CriticalSpeed { m_s: f64 },
}

/// Heart-rate zones 1 to 5, lower and upper beats per minute.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HeartRateZones {
    pub zones: Vec<(Figure, Figure)>,
    /// `threshold`, `hr_reserve`, `hr_max` or `age`.
    pub method: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PersonalRecord {
    pub distance_m: f64,
    pub duration: Figure,
    pub date: NaiveDate,
    pub activity: Option<ActivityId>,
    pub race: bool,
}

/// A race time with its 80 % interval, never a single time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RacePrediction {
    pub distance_m: f64,
    pub low: Figure,
    pub median: Figure,
    pub high: Figure,
}

/// A race ahead as the engine sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GoalState {
    pub goal: Goal,
    /// Days until the race. `None` without a date.
    pub days_left: Option<Figure>,
    /// Pace the target asks for, seconds per kilometre.
    pub target_pace: Option<Figure>,
    pub prediction: Option<RacePrediction>,
    /// The target is faster than any record of the distance.
    pub impossible: bool,
    /// The race before it that is too near for a time to be aimed at.
    #[serde(default)]
    pub too_soon: Option<TooSoon>,
}

/// A race that follows another too closely.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TooSoon {
    /// The goal it follows.
    pub after: Uuid,
    pub days: Figure,
    /// Days it would take.
    pub needed: Figure,
}

/// The last run against the 30 days before it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LastRun {
    pub activity: Activity,
    pub pace: Option<Figure>,
    /// Load points.
    pub load: Option<Figure>,
    /// Distance over the longest run of the 30 days before. `None` without one.
    pub spike: Option<Figure>,
    pub days_ago: i64,
}

/// What science says today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AthleteState {
    pub today: NaiveDate,
    pub athlete: Athlete,
    /// The habit told in words, while too few weeks of runs are known. `None`: nothing told, or the runs say more.
    #[serde(default)]
    pub habit: Option<Habit>,
    /// Runs known, ever.
    pub run_count: usize,
    /// Day of the first run known. `None` without one.
    #[serde(default)]
    pub first_run: Option<NaiveDate>,
    pub last_run: Option<LastRun>,
    pub volume: Volume,
    pub load: Option<LoadState>,
    pub readiness: Option<Readiness>,
    /// Median pace of the easy runs of 28 days, seconds per kilometre. `None` under two runs.
    pub easy_pace: Option<Figure>,
    pub fitness: Option<Fitness>,
    pub zones: Option<HeartRateZones>,
    pub records: Vec<PersonalRecord>,
    /// Races and training that a race time is predicted from.
    #[serde(default)]
    pub racing: Racing,
    /// Races ahead, nearest first, those without a date last.
    pub goals: Vec<GoalState>,
    /// The latest pain of the last 7 days that is not closed, 0 to 10.
    pub pain: Option<Figure>,
    pub injuries: Vec<Injury>,
    pub flags: Vec<OpenFlag>,
    /// Today's and the next six days' sessions, as they should be; the rows follow them.
    pub week_ahead: Vec<(NaiveDate, Workout)>,
    /// The rows as stored.
    pub planned: Vec<PlannedSession>,
    /// The season followed. `None`: the week ahead comes from history alone.
    pub season: Option<AdoptedSeason>,
    /// Pairs of shoes, in the order in which they were told of; retired ones too.
    #[serde(default)]
    pub shoes: Vec<ShoeState>,
    /// What is missing for a better answer, most useful first: `recent_run`, `recent_race`, `hr_max`, `check_in`.
    pub wanted: Vec<String>,
    /// Activities of the last 28 days that are not deleted, oldest first.
    pub recent: Vec<Activity>,
    /// Better, worse or the same, from comparable runs.
    #[serde(default)]
    pub progress: Option<Progress>,
    /// The zones against recent sessions.
    #[serde(default)]
    pub zone_check: Option<ZoneCheck>,
    /// What the fatigue table makes of the days ahead. `None`: they stay.
    #[serde(default)]
    pub lighter: Option<Lighter>,
    /// What devices measure, one series for each vital that is known, of the device it is known from now.
    #[serde(default)]
    pub measured: Vec<Series>,
    /// How recovered they are, from answers, nights, mornings and load.
    #[serde(default)]
    pub recovery: Recovery,
    /// An identity for the whole, so that a receipt can name the assessment.
    pub assessed_for: Uuid,
}

impl AthleteState {
    /// Whether nothing is known to plan a week from: no run, no race, no season, nothing told of the weeks before.
    pub fn tells_nothing(&self) -> bool {
        let athlete = &self.athlete;
        let (body, wishes) = (&athlete.physiology, &athlete.preferences);
        self.run_count == 0
            && self.goals.is_empty()
            && self.season.is_none()
            && self.fitness.is_none()
            && body.lately == Lately::default()
            && body.running_since.is_none()
            && wishes.weekly_runs.is_none()
            && wishes.run_days.is_none()
    }

    /// Seconds run since Monday by runs whose distance is not known, which no sum of kilometres holds. `None`: every
    /// run of the week has a distance. Evidence: strong (sum of rows).
    pub fn week_by_time(&self) -> Option<Figure> {
        let monday = self.today.week(Weekday::Mon).first_day();
        let untold = self
            .recent
            .iter()
            .filter(|a| a.sport == Sport::Running && a.distance_m.is_none() && a.local_date >= monday);
        let seconds: Vec<f64> = untold.filter_map(Activity::duration_s).collect();
        let inputs = [("runs", seconds.len() as f64)];
        (!seconds.is_empty()).then(|| {
            let sum = seconds.iter().sum();
            Figure::computed(sum, Unit::Seconds, "week_by_time", &inputs, Evidence::Strong)
        })
    }
}
