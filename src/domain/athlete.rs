//! The person and what they settled: language, zone, quiet hours, consent, physiology.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::feedback::IndexStep;
use super::recorder::Recorder;
use super::units::Units;

/// The identity every stored row begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AthleteId(pub Uuid);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    #[default]
    Fr,
    En,
}

impl Lang {
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// `fr` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// `None` for any other language: the caller asks.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.get(..2)?.to_ascii_lowercase().as_str() {
            "fr" => Some(Self::Fr),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    Female,
    Male,
}

/// Hours in which nothing unasked is delivered, in minutes after local midnight.
/// `from > to` wraps over midnight; `from == to` means no quiet hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuietHours {
    pub from_min: u16,
    pub to_min: u16,
}

impl Default for QuietHours {
    fn default() -> Self {
        Self {
            from_min: 21 * 60,
            to_min: 7 * 60,
        }
    }
}

/// What the athlete has allowed. `None` means not asked yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Consent {
    /// Messages on the coach's own initiative.
    pub nudges: Option<bool>,
    /// Sending the conversation to the configured model.
    pub model: Option<bool>,
}

/// A critical speed and the day it was given.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ToldSpeed {
    /// Metres per second.
    pub m_s: f64,
    pub on: NaiveDate,
}

/// How far or how long somebody ran.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RunLength {
    Metres(f64),
    Seconds(f64),
}

/// One thing told of the weeks before the first known run.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recent {
    /// Runs a week, 0 to 14.
    Runs(u8),
    /// Metres a week.
    Week(f64),
    /// The longest run of these weeks.
    Longest(RunLength),
}

/// The weeks before the first known run, as told. Every field is `None` until given.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Lately {
    /// Runs a week, 0 to 14.
    pub weekly_runs: Option<u8>,
    /// Metres a week.
    pub weekly_m: Option<f64>,
    pub longest: Option<RunLength>,
    /// Day on which something of it was last told.
    pub on: Option<NaiveDate>,
}

impl Lately {
    /// The same with one thing more.
    #[must_use]
    pub fn with(mut self, told: Recent, on: NaiveDate) -> Self {
        match told {
            Recent::Runs(count) => self.weekly_runs = Some(count),
            Recent::Week(metres) => self.weekly_m = Some(metres),
            Recent::Longest(length) => self.longest = Some(length),
        }
        self.on = Some(on);
        self
    }
}

/// A habit of running told in words: what a season begins from while too few weeks of runs are known.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Habit {
    /// Day on which it was last told.
    pub on: NaiveDate,
    /// Metres a week, and the same in seconds at a slow pace.
    pub week_m: f64,
    pub week_s: f64,
    /// Metres of the longest run.
    pub longest_m: f64,
    /// Runs a week, 1 to 6.
    pub runs: u8,
    /// Whether the week and the longest run were told; otherwise each is reckoned from the other.
    pub week_told: bool,
    pub longest_told: bool,
}

/// What the body is known to be. Every field is `None` until given or measured.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Physiology {
    pub sex: Option<Sex>,
    pub birth_year: Option<i32>,
    /// Beats per minute, measured.
    pub hr_max: Option<u16>,
    /// Beats per minute, at rest.
    pub hr_rest: Option<u16>,
    pub weight_kg: Option<f64>,
    /// Day on or before which they began to run, as told. `None`: only the history says.
    #[serde(default)]
    pub running_since: Option<NaiveDate>,
    /// Heart rate at threshold, beats per minute: the last 20 minutes of a 30-minute test.
    #[serde(default)]
    pub hr_threshold: Option<u16>,
    #[serde(default)]
    pub critical_speed: Option<ToldSpeed>,
    /// The last step of the fitness index that was said yes to.
    #[serde(default)]
    pub index_step: Option<IndexStep>,
    #[serde(default)]
    pub lately: Lately,
}

/// Days on which somebody does not run because they are away, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// How the athlete likes to train. Days are 0 = Monday to 6 = Sunday.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Preferences {
    /// Days on which running is possible. `None` until asked: every day is possible.
    pub run_days: Option<Vec<u8>>,
    /// Days of strength work. `None` until asked: no strength reminders.
    pub strength_days: Option<Vec<u8>>,
    /// Day of the long run. `None`: Sunday where possible.
    pub long_day: Option<u8>,
    /// Identifier of the chosen methodology, such as `daniels`. `None` until asked.
    pub methodology: Option<String>,
    pub liked: Vec<String>,
    pub disliked: Vec<String>,
    /// Most runs a week, 1 to 7. `None` until told: as many as usual.
    #[serde(default)]
    pub weekly_runs: Option<u8>,
    /// Journeys told, by their first day.
    #[serde(default)]
    pub away: Vec<Away>,
    /// Most minutes of training by weekday, 0 = Monday. `None`: no limit told.
    #[serde(default)]
    pub minutes: [Option<u16>; 7],
    /// What sessions are steered by. `None` until told: by pace.
    #[serde(default)]
    pub aim_by: Option<AimBy>,
    /// Weekdays of two runs, 0 = Monday. Empty: one run a day.
    #[serde(default)]
    pub double_days: Vec<u8>,
    /// The goal that counts most, as told. `None`: the engine's choice among those there are.
    #[serde(default)]
    pub main_goal: Option<Uuid>,
    /// What some schools ask for and no training log can show.
    #[serde(default)]
    pub kit: Vec<Kit>,
    /// Last day without quality, as a professional told. `None`: no such limit.
    #[serde(default)]
    pub no_quality_until: Option<NaiveDate>,
    /// Last day of short and easy runs after a doctor's clearance. `None`: none was needed.
    #[serde(default)]
    pub gentle_until: Option<NaiveDate>,
    /// Whose recording of a run is believed first, the most preferred first. Empty until told: see [`Recorder`].
    #[serde(default)]
    pub recorders: Vec<Recorder>,
}

/// What some schools ask for besides running.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kit {
    LactateMeter,
    Coach,
}

impl Kit {
    pub const ALL: [Self; 2] = [Self::LactateMeter, Self::Coach];

    /// `lactate_meter` or `coach`.
    pub fn id(self) -> &'static str {
        match self {
            Self::LactateMeter => "lactate_meter",
            Self::Coach => "coach",
        }
    }
}

/// What somebody would rather be steered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AimBy {
    Pace,
    HeartRate,
    Effort,
}

impl AimBy {
    pub const ALL: [Self; 3] = [Self::Pace, Self::HeartRate, Self::Effort];

    /// `pace`, `heart_rate` or `effort`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pace => "pace",
            Self::HeartRate => "heart_rate",
            Self::Effort => "effort",
        }
    }

    /// `None` for an identifier this version does not know.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.id() == id)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    pub lang: Lang,
    /// The language of the last message whose language was clear, or the one asked for since. `None` before.
    #[serde(default)]
    pub heard: Option<Lang>,
    pub tz: Tz,
    pub units: Units,
    pub quiet: QuietHours,
    /// Most nudges delivered per local day. 1 by default, 0 silences all but safety.
    pub daily_cap: u8,
    pub consent: Consent,
    /// ISO 3166 alpha-2, for emergency numbers. `None`: guessed from the zone.
    pub country: Option<String>,
    /// Kinds of nudge the athlete has stopped.
    pub muted_rules: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: Lang::Fr,
            heard: None,
            tz: Tz::Europe__Paris,
            units: Units::Metric,
            quiet: QuietHours::default(),
            daily_cap: 1,
            consent: Consent::default(),
            country: None,
            muted_rules: Vec::new(),
        }
    }
}

impl Settings {
    /// The language the conversation goes on in, where a message does not tell: what was heard last, or the setting.
    pub fn spoken(&self) -> Lang {
        self.heard.unwrap_or(self.lang)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Athlete {
    pub id: AthleteId,
    pub settings: Settings,
    pub physiology: Physiology,
    pub preferences: Preferences,
    /// Local date of the first message.
    pub since: NaiveDate,
    /// Onboarding questions already asked, by id: none is asked twice.
    pub asked: Vec<String>,
    /// The onboarding or confirmation question now waiting for an answer, by id.
    pub awaiting: Option<String>,
}
