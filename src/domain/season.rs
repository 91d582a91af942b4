//! A season: a methodology laid out in weeks towards a race.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::plan::Workout;

/// A race a season aims at.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Aim {
    /// Metres, 1,000 to 250,000.
    pub distance_m: f64,
    pub date: NaiveDate,
    /// Seconds hoped for. `None`: no time in mind.
    pub time_s: Option<f64>,
}

/// Something the athlete asked of a season, which may not hold together with the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wish {
    Methodology,
    GoalTime,
    GoalDate,
    GoalDistance,
    DaysOff,
    RunsPerWeek,
}

impl Wish {
    pub const ALL: [Self; 6] = [
        Self::Methodology,
        Self::GoalTime,
        Self::GoalDate,
        Self::GoalDistance,
        Self::DaysOff,
        Self::RunsPerWeek,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Self::Methodology => "methodology",
            Self::GoalTime => "goal_time",
            Self::GoalDate => "goal_date",
            Self::GoalDistance => "goal_distance",
            Self::DaysOff => "days_off",
            Self::RunsPerWeek => "runs_per_week",
        }
    }
}

/// A workout on a date of the season.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SeasonSession {
    pub date: NaiveDate,
    pub workout: Workout,
    /// Running metres, estimated from the time where that leads; 0 for what is not run.
    pub distance_m: f64,
    /// Seconds, estimated from the distance where that leads; `None` for a race and for rest.
    pub duration_s: Option<f64>,
    /// Hard under H4: above the first threshold, longer than 90 minutes, or a race.
    pub hard: bool,
    /// The long run of its week.
    pub long: bool,
    /// Code of the methodology's template that put it there, such as `T`.
    pub code: String,
}

/// Monday to Sunday; the first week begins on the day the plan does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SeasonWeek {
    pub monday: NaiveDate,
    /// Name of the phase, or `taper`.
    pub phase: String,
    pub down: bool,
    /// By date; rest days are not listed.
    pub sessions: Vec<SeasonSession>,
}

impl SeasonWeek {
    /// Metres run, the race left out (it is exempt from H2).
    pub fn training_m(&self) -> f64 {
        use super::plan::SessionKind::Race;
        self.sessions
            .iter()
            .filter(|s| s.workout.kind != Race)
            .map(|s| s.distance_m)
            .sum()
    }
}

/// A plan from its first day to its race.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Season {
    /// Identifier of the methodology.
    pub methodology: String,
    pub start: NaiveDate,
    pub aim: Aim,
    pub weeks: Vec<SeasonWeek>,
    /// Rules that held something back, such as `h1`, `h2`, `h5`.
    pub binding: Vec<String>,
    /// Smallest sets of wishes that cannot all hold; the plan gives up the cheapest of each.
    pub conflicts: Vec<Vec<Wish>>,
}

impl Season {
    pub fn sessions(&self) -> impl Iterator<Item = &SeasonSession> {
        self.weeks.iter().flat_map(|w| &w.sessions)
    }

    /// The session of a date. `None` on a day of rest or outside the plan.
    pub fn on(&self, date: NaiveDate) -> Option<&SeasonSession> {
        self.sessions().find(|s| s.date == date)
    }
}

/// Why no season is given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refusal {
    /// What is missing, by identifier, such as `weeks_too_few`; words exist for each.
    pub reason: RefusalReason,
    /// Identifier of the nearest methodology that fits. `None` where none does.
    pub nearest: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "why")]
pub enum RefusalReason {
    UnknownMethodology,
    /// The methodology is not written for this distance.
    Distance,
    RaceInThePast,
    WeeksTooFew {
        weeks: u32,
        needed: u32,
    },
    /// More than two years ahead: a season cannot be laid out so far.
    RaceTooFar,
    TooYoung {
        age: u32,
        needed: u32,
    },
    MonthsRunning {
        months: Option<u32>,
        needed: u32,
    },
    WeeklyVolume {
        metres: f64,
        needed_m: f64,
    },
    LongestRun {
        metres: f64,
        needed_m: f64,
    },
    NoRecentRace {
        weeks: u32,
    },
    RecentInjury {
        weeks: u32,
    },
    InjuryHistory,
    Equipment,
    DaysAvailable {
        days: u32,
        needed: u32,
    },
    /// An injury that forbids running, or fever.
    NotFitToRun,
    /// A value that cannot be a runner's.
    Impossible,
}

impl RefusalReason {
    pub fn id(&self) -> &'static str {
        match self {
            Self::UnknownMethodology => "unknown_methodology",
            Self::Distance => "distance",
            Self::RaceInThePast => "race_in_the_past",
            Self::WeeksTooFew { .. } => "weeks_too_few",
            Self::RaceTooFar => "race_too_far",
            Self::TooYoung { .. } => "too_young",
            Self::MonthsRunning { .. } => "months_running",
            Self::WeeklyVolume { .. } => "weekly_volume",
            Self::LongestRun { .. } => "longest_run",
            Self::NoRecentRace { .. } => "no_recent_race",
            Self::RecentInjury { .. } => "recent_injury",
            Self::InjuryHistory => "injury_history",
            Self::Equipment => "equipment",
            Self::DaysAvailable { .. } => "days_available",
            Self::NotFitToRun => "not_fit_to_run",
            Self::Impossible => "impossible",
        }
    }
}
