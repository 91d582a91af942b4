//! A season: a methodology laid out in weeks towards a race.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::plan::{SessionKind, Step, StepKind, Target, Workout};

/// A race a season aims at.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Aim {
    /// Metres, 1,000 to 250,000.
    pub distance_m: f64,
    pub date: NaiveDate,
    /// Seconds hoped for. `None`: no time in mind.
    pub time_s: Option<f64>,
}

/// How much another race of a season counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// Prepared for like the first: a peak of its own.
    A,
    /// Raced in earnest on the way: three easy days before it.
    B,
    /// Run for the training: only its eve is easy.
    C,
}

/// Another race of a season.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct OtherRace {
    pub aim: Aim,
    pub priority: Priority,
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
    TimePerDay,
    LongDay,
    Dislikes,
}

impl Wish {
    pub const ALL: [Self; 9] = [
        Self::Methodology,
        Self::GoalTime,
        Self::GoalDate,
        Self::GoalDistance,
        Self::DaysOff,
        Self::RunsPerWeek,
        Self::TimePerDay,
        Self::LongDay,
        Self::Dislikes,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Self::Methodology => "methodology",
            Self::GoalTime => "goal_time",
            Self::GoalDate => "goal_date",
            Self::GoalDistance => "goal_distance",
            Self::DaysOff => "days_off",
            Self::RunsPerWeek => "runs_per_week",
            Self::TimePerDay => "time_per_day",
            Self::LongDay => "long_day",
            Self::Dislikes => "dislikes",
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
    /// Races on the way, by date.
    #[serde(default)]
    pub others: Vec<OtherRace>,
    /// Daniels-Gilbert index its paces come from. `None`: by feel.
    #[serde(default)]
    pub index: Option<f64>,
    pub weeks: Vec<SeasonWeek>,
    /// Rules that held something back, such as `h1`, `h2`, `h5`.
    pub binding: Vec<String>,
    /// Metres a week that it began from where they were told, not measured. `None`: from known runs, or from none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_m: Option<f64>,
    /// Smallest sets of wishes that cannot all hold; the plan gives up the cheapest of each.
    pub conflicts: Vec<Vec<Wish>>,
}

impl Season {
    /// The race that a day is prepared for: the next one with a peak of its own.
    pub fn towards(&self, date: NaiveDate) -> Aim {
        let peaks = self.others.iter().filter(|o| o.priority == Priority::A);
        let ahead = peaks.map(|o| o.aim).filter(|aim| aim.date >= date);
        ahead.min_by_key(|aim| aim.date).unwrap_or(self.aim)
    }

    pub fn sessions(&self) -> impl Iterator<Item = &SeasonSession> {
        self.weeks.iter().flat_map(|w| &w.sessions)
    }

    /// The session of a date, the run before any strength work. `None` on a day of rest or outside the plan.
    pub fn on(&self, date: NaiveDate) -> Option<&SeasonSession> {
        let of_day = self.sessions().filter(|s| s.date == date);
        of_day.min_by_key(|s| s.workout.kind == SessionKind::Strength)
    }
}

/// A lighter stretch of a season: shown before it is applied, and over by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cut {
    pub from: NaiveDate,
    /// Last day it holds.
    pub until: NaiveDate,
    /// Share of the planned metres that is kept, above 0 and at most 1.
    pub share: f64,
    /// The same of the long run and of a hard session. `None`: `share`.
    #[serde(default)]
    pub long_share: Option<f64>,
    #[serde(default)]
    pub hard_share: Option<f64>,
    /// Hard sessions become easy runs.
    pub no_quality: bool,
    /// Row of the decision table that asked for it, such as `low_readiness`.
    pub why: String,
}

/// `Cut::why` of the days after an illness, and after a cold: plain easy running, no long run.
pub const AFTER_ILLNESS: &str = "after_illness";
pub const AFTER_COLD: &str = "after_cold";

/// A shortened stretch is by so many seconds or metres.
const SHORT_STEP_S: f64 = 10.0;
const SHORT_STEP_M: f64 = 100.0;

impl Cut {
    /// Share kept of a kind of session.
    pub fn share_of(&self, kind: SessionKind) -> f64 {
        let own = match kind {
            SessionKind::Long => self.long_share,
            kind if kind.quality() => self.hard_share,
            _ => None,
        };
        own.unwrap_or(self.share)
    }

    /// A session under the cut: shorter, easy where nothing hard may stand.
    pub fn applied(&self, workout: &Workout) -> Workout {
        let mut lighter = workout.clone();
        let mut share = self.share_of(workout.kind);
        let ill = matches!(self.why.as_str(), AFTER_ILLNESS | AFTER_COLD);
        // Strides are fast running too, however short.
        let fast = workout.kind.quality() || workout.kind == SessionKind::Strides;
        if self.no_quality && (fast || ill && workout.kind == SessionKind::Long) {
            lighter.kind = SessionKind::Easy;
            lighter.target = Some(Target::Effort { low: 2, high: 4 });
            lighter.steps.clear();
        } else {
            for step in &mut lighter.steps {
                shorten(step, share);
            }
            // Whole repetitions give a little more or less than the share: the amount is theirs.
            let spent = |steps: &[Step]| steps.iter().map(Step::seconds).sum::<Option<f64>>();
            let told = spent(&workout.steps).filter(|s| *s > 0.0).zip(spent(&lighter.steps));
            share = told.map_or(share, |(before, after)| after / before);
        }
        let shorter = |amount: f64, step: f64| {
            let kept = (amount * share / step + 1e-9).floor() * step;
            if share < 1.0 { kept } else { amount }
        };
        lighter.distance_m = workout.distance_m.map(|m| shorter(m, 100.0));
        lighter.duration_s = workout.duration_s.map(|s| shorter(s, 60.0));
        lighter
    }
}

/// Fewer repetitions; what is done once, or a single repetition, becomes shorter.
fn shorten(step: &mut Step, share: f64) {
    if step.kind == StepKind::Apart {
        step.distance_m = step
            .distance_m
            .map(|m| (m * share / SHORT_STEP_M).floor() * SHORT_STEP_M);
        return;
    }
    let wanted = f64::from(step.times) * share;
    let kept = wanted.floor().max(1.0);
    step.times = kept as u16;
    if wanted < 1.0 {
        let shorter = |amount: f64, by: f64| (amount * wanted / by).floor().max(1.0) * by;
        step.duration_s = step.duration_s.map(|s| shorter(s, SHORT_STEP_S));
        step.distance_m = step.distance_m.map(|m| shorter(m, SHORT_STEP_M));
    }
}

/// A season the athlete said yes to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AdoptedSeason {
    pub id: Uuid,
    pub adopted: NaiveDate,
    pub season: Season,
    #[serde(default)]
    pub cuts: Vec<Cut>,
    /// Days changed one by one since: moved, skipped, chosen, lost to an illness or a journey. A season laid out again
    /// keeps them.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub by_hand: BTreeSet<NaiveDate>,
}

impl AdoptedSeason {
    /// Changes whenever anything in the season does. For telling two versions apart, not for secrecy.
    pub fn fingerprint(&self) -> String {
        use sha2::Digest;
        let digest = sha2::Sha256::digest(serde_json::to_vec(self).unwrap_or_default());
        digest
            .iter()
            .take(8)
            .fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
    }

    /// The cut that holds on a date, the latest decided. `None` without one.
    pub fn cut_on(&self, date: NaiveDate) -> Option<&Cut> {
        self.cuts.iter().rev().find(|c| c.from <= date && date <= c.until)
    }
}

/// Something that happened to a season. Each is one small change, computed the same way when shown and when applied.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum SeasonEvent {
    /// Sessions between two dates were not done; the plan goes on from the second.
    Missed { from: NaiveDate, until: NaiveDate },
    /// A session is done on another day.
    Moved { from: NaiveDate, to: NaiveDate },
    /// A session will not be done.
    Skipped { date: NaiveDate },
    /// The athlete's own choice: days without a session, and easy runs of so many metres on days.
    Chosen {
        skipped: Vec<NaiveDate>,
        runs: Vec<(NaiveDate, f64)>,
    },
    /// Ill between two dates; `below_neck`: fever, chest or stomach.
    Ill {
        from: NaiveDate,
        until: NaiveDate,
        below_neck: bool,
    },
    /// Away between two dates; `runs`: running is possible there.
    Travelling {
        from: NaiveDate,
        until: NaiveDate,
        runs: bool,
    },
    /// Heat between two dates, heat index in °C: efforts instead of paces, shorter hard work.
    Hot {
        from: NaiveDate,
        until: NaiveDate,
        heat_index_c: f64,
    },
    /// A row of the fatigue table asks for a lighter stretch.
    Tired { cut: Cut },
    /// An injury stops running from a date; the return begins with walking and running in turns.
    Injured { from: NaiveDate, back: NaiveDate },
    /// Another race on the way.
    RaceAdded { aim: Aim },
    /// A race on the way is off.
    RaceLost { date: NaiveDate },
    /// A cold is over: from the date on nothing is lighter for its sake, save the first easy day back.
    WellAgain { from: NaiveDate },
    /// A race or test moved the fitness index: paces change from a date on.
    NewIndex { from: NaiveDate, index: f64 },
}

/// One day of a season before and after a change. `None`: nothing planned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DayChange {
    pub date: NaiveDate,
    pub before: Option<SeasonSession>,
    pub after: Option<SeasonSession>,
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
    /// Two runs on so many days that do not follow each other, which nobody wished yet.
    TwiceADay {
        needed: u32,
    },
    DaysAvailable {
        days: u32,
        needed: u32,
    },
    /// Too few of the days that are free leave so many minutes.
    TimeAvailable {
        days: u32,
        needed: u32,
        minutes: u32,
    },
    /// Two races too close to be prepared both.
    RacesTooClose {
        weeks: u32,
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
            Self::TwiceADay { .. } => "twice_a_day",
            Self::DaysAvailable { .. } => "days_available",
            Self::TimeAvailable { .. } => "time_available",
            Self::RacesTooClose { .. } => "races_too_close",
            Self::NotFitToRun => "not_fit_to_run",
            Self::Impossible => "impossible",
        }
    }
}
