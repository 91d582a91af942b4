//! What is to be run: sessions on dates, each naming the rule that put it there.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::figure::{Evidence, Figure};
use super::units::Pace;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    Rest,
    Easy,
    Long,
    /// One session of quality: tempo or intervals, as the steps say.
    Quality,
    Tempo,
    Interval,
    Repetition,
    MarathonPace,
    Hills,
    Fartlek,
    /// An easy run with short relaxed accelerations.
    Strides,
    /// Alternating walking and running.
    #[serde(alias = "run_walk")]
    WalkRun,
    Race,
    /// Endurance without running: bicycle, pool, elliptical.
    Cross,
    Strength,
}

impl SessionKind {
    pub const ALL: [Self; 15] = [
        Self::Rest,
        Self::Easy,
        Self::Long,
        Self::Quality,
        Self::Tempo,
        Self::Interval,
        Self::Repetition,
        Self::MarathonPace,
        Self::Hills,
        Self::Fartlek,
        Self::Strides,
        Self::WalkRun,
        Self::Race,
        Self::Cross,
        Self::Strength,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Self::Rest => "rest",
            Self::Easy => "easy",
            Self::Long => "long",
            Self::Quality => "quality",
            Self::Tempo => "tempo",
            Self::Interval => "interval",
            Self::Repetition => "repetition",
            Self::MarathonPace => "marathon_pace",
            Self::Hills => "hills",
            Self::Fartlek => "fartlek",
            Self::Strides => "strides",
            Self::WalkRun => "walk_run",
            Self::Race => "race",
            Self::Cross => "cross",
            Self::Strength => "strength",
        }
    }

    /// `None` for an identifier this version does not know.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.id() == id)
    }

    /// Counts as hard under H4: 48 hours on either side.
    pub fn hard(self) -> bool {
        matches!(self, Self::Long | Self::Race) || self.quality()
    }

    /// Holds running above the first threshold: what H6 counts and H9 forbids.
    pub fn quality(self) -> bool {
        matches!(
            self,
            Self::Quality
                | Self::Tempo
                | Self::Interval
                | Self::Repetition
                | Self::MarathonPace
                | Self::Hills
                | Self::Fartlek
        )
    }

    /// Is done on the feet: what H1, H2 and H8 count.
    pub fn runs(self) -> bool {
        !matches!(self, Self::Rest | Self::Cross | Self::Strength)
    }
}

impl Workout {
    /// Two runs on one day, told as one session: what the rules count is their sum.
    pub fn twice(&self) -> bool {
        self.steps.iter().any(|s| s.kind == StepKind::Apart)
    }
}

/// What a step is steered by.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Seconds per kilometre, fast and slow end.
    Pace { fast: Pace, slow: Pace },
    /// Perceived exertion, 0 to 10, low and high end.
    Effort { low: u8, high: u8 },
    /// Beats per minute, low and high end.
    HeartRate { low: u16, high: u16 },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    WarmUp,
    Run,
    Recover,
    Walk,
    CoolDown,
    /// Hours between two runs of one day. Lasts no time of its own; its distance is that of the run after it.
    Apart,
}

/// One stretch of a workout, repeated `times` times together with `recovery_s` of easy jog or walk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub kind: StepKind,
    pub times: u16,
    /// Seconds of one repetition. Exactly one of duration and distance is set, but for [`StepKind::Apart`].
    pub duration_s: Option<f64>,
    pub distance_m: Option<f64>,
    /// Seconds of easy jog or walk after each repetition; 0 where none.
    pub recovery_s: f64,
    pub target: Target,
    /// 1 below the first threshold, 2 between the thresholds, 3 above the second.
    #[serde(default = "easy_zone")]
    pub zone: u8,
}

impl Step {
    /// Seconds of all repetitions and what lies between them. `None` where a distance has no pace.
    pub fn seconds(&self) -> Option<f64> {
        let pace = match self.target {
            Target::Pace { fast, slow } => Some(f64::midpoint(fast.0, slow.0)),
            _ => None,
        };
        let one = self.duration_s.or_else(|| Some(self.distance_m? / 1000.0 * pace?))?;
        Some((one + self.recovery_s) * f64::from(self.times))
    }
}

fn easy_zone() -> u8 {
    1
}

/// Why a session is what it is: a rule with the figures it weighed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    /// `h1`, `h2`, `h4`, `h8`, `h9`, `readiness`, `easy_median`, `no_history`, `first_weeks`, `told_start`, `told_week`, `day_limit`, `cleared`, `no_quality`, `long_day`,
    /// `quality_share`, `taper`, `race_day`, `pain`, `flag`, `availability`, `moved_by_you`.
    pub rule: String,
    pub figures: Vec<Figure>,
}

/// A proposal for one day. Exactly one of distance and duration leads; both are `None` for rest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Workout {
    pub kind: SessionKind,
    pub distance_m: Option<f64>,
    pub duration_s: Option<f64>,
    pub target: Option<Target>,
    pub steps: Vec<Step>,
    pub reasons: Vec<Reason>,
    pub evidence: Evidence,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionStatus {
    Planned,
    Done,
    Missed,
    Skipped,
}

impl SessionStatus {
    pub fn id(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Done => "done",
            Self::Missed => "missed",
            Self::Skipped => "skipped",
        }
    }

    /// `None` for an identifier this version does not know.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Planned, Self::Done, Self::Missed, Self::Skipped]
            .into_iter()
            .find(|s| s.id() == id)
    }
}

/// A workout on a date in the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlannedSession {
    pub id: Uuid,
    pub date: NaiveDate,
    pub workout: Workout,
    pub status: SessionStatus,
    /// Fixed by the athlete (moved or skipped): regeneration leaves it alone.
    pub pinned: bool,
}
