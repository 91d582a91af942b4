//! What a message wants, as the coach without a model understands it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::activity::Sport;
use super::athlete::{Lang, QuietHours, Sex};
use super::units::{Pace, Units};
use super::wellness::{Place, Side};

/// Declares the intents once: the enum, its stable identifiers and the list of all.
macro_rules! intents {
    ($($variant:ident = $id:literal),+ $(,)?) => {
        /// What a message wants. Identifiers are stable: they are stored and shown outside.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Intent { $($variant),+ }

        impl Intent {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }
        }
    };
}

intents! {
    TodaysSession = "todays_session",
    TomorrowSession = "tomorrow_session",
    MyWeek = "my_week",
    MyMonth = "my_month",
    LastRun = "last_run",
    MyPaces = "my_paces",
    MyZones = "my_zones",
    MyRecords = "my_records",
    PredictRace = "predict_race",
    SetGoalRace = "set_goal_race",
    ChangeGoal = "change_goal",
    MoveSession = "move_session",
    SkipSession = "skip_session",
    MissedSession = "missed_session",
    FeelTired = "feel_tired",
    FeelGood = "feel_good",
    ReportPain = "report_pain",
    InjuryProtocol = "injury_protocol",
    StrengthSession = "strength_session",
    ExerciseHowto = "exercise_howto",
    LogRun = "log_run",
    LogStrength = "log_strength",
    LogSleep = "log_sleep",
    LogWeight = "log_weight",
    RecoveryStatus = "recovery_status",
    TrainingLoad = "training_load",
    InjuryRisk = "injury_risk",
    Why = "why",
    Undo = "undo",
    WhatIf = "what_if",
    Methodology = "methodology",
    PreferenceLike = "preference_like",
    PreferenceDislike = "preference_dislike",
    Availability = "availability",
    QuietHours = "quiet_hours",
    Language = "language",
    Timezone = "timezone",
    Units = "units",
    MemoryShow = "memory_show",
    MemoryForget = "memory_forget",
    Export = "export",
    DeleteAccount = "delete_account",
    ReportPdf = "report_pdf",
    Dashboard = "dashboard",
    Calendar = "calendar",
    Sources = "sources",
    Shoes = "shoes",
    WeatherHeat = "weather_heat",
    Fuelling = "fuelling",
    RaceWeek = "race_week",
    Greeting = "greeting",
    Thanks = "thanks",
    Help = "help",
    Smalltalk = "smalltalk",
    OutOfScope = "out_of_scope",
}

impl Intent {
    /// `None` for an identifier that is not an intent.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|i| i.id() == id)
    }

    /// Whether it tells something to be kept: a run, a pain, a wish, a setting.
    pub fn tells(self) -> bool {
        matches!(
            self,
            Self::SetGoalRace
                | Self::ChangeGoal
                | Self::MoveSession
                | Self::SkipSession
                | Self::MissedSession
                | Self::ReportPain
                | Self::LogRun
                | Self::LogStrength
                | Self::LogSleep
                | Self::LogWeight
                | Self::Methodology
                | Self::PreferenceLike
                | Self::PreferenceDislike
                | Self::Availability
                | Self::QuietHours
                | Self::Language
                | Self::Timezone
                | Self::Units
        )
    }
}

/// The quantities found in a message. `None` or empty where it names none; nothing is guessed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Slots {
    pub distance_m: Option<f64>,
    /// How long something took or lasts, seconds.
    pub duration_s: Option<f64>,
    /// A time aimed at ("je vise 3h30"), seconds.
    pub target_s: Option<f64>,
    pub pace: Option<Pace>,
    pub avg_hr: Option<f64>,
    /// Beats per minute given as a maximum or at rest.
    pub hr_max: Option<u16>,
    pub hr_rest: Option<u16>,
    pub rpe: Option<u8>,
    pub pain: Option<u8>,
    /// Pain is said to be gone.
    pub pain_gone: bool,
    /// Identifier of an injury site, as in `wellness::Injury::site`.
    pub site: Option<String>,
    /// The side of that site. `None`: not told, or both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    pub sport: Option<Sport>,
    /// The first date named, resolved against today in the athlete's zone.
    pub date: Option<NaiveDate>,
    /// The weekday written beside the first date, 0 = Monday, where it is not the weekday of that date. `None`: they
    /// agree, or only one of them is written.
    pub weekday_off: Option<u8>,
    /// The second date ("déplace jeudi à samedi"). Equal to the only date where a preposition makes it the target.
    pub to_date: Option<NaiveDate>,
    /// Weekdays named, 0 = Monday.
    pub days: Vec<u8>,
    pub race_name: Option<String>,
    pub sleep_h: Option<f64>,
    pub weight_kg: Option<f64>,
    pub lang: Option<Lang>,
    pub tz: Option<chrono_tz::Tz>,
    pub units: Option<Units>,
    pub quiet: Option<QuietHours>,
    pub methodology: Option<String>,
    pub birth_year: Option<i32>,
    pub age: Option<u8>,
    pub sex: Option<Sex>,
    /// Answers 1 to 5 to sleep, legs, mood, in that order ("4 3 5").
    pub check_in: Option<[u8; 3]>,
    /// What remains of a preference, a forget or a search, as said. Untrusted text.
    pub topic: Option<String>,
    /// Identifier of an exercise of the library.
    pub exercise: Option<String>,
    pub negated: bool,
}

impl Slots {
    /// The site with its side, as a place is written. `None`: no site is named.
    pub fn place(&self) -> Option<String> {
        let place = |site: &String| Place { site, side: self.side }.to_string();
        self.site.as_ref().map(place)
    }
}

/// How sure the rules are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Below this the coach asks or offers choices instead of acting.
    Unsure,
    Likely,
    Sure,
}

/// A message understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Understood {
    pub intent: Intent,
    pub certainty: Certainty,
    pub slots: Slots,
    /// The language of the message. `None` where nothing tells (a number, an emoji).
    pub lang: Option<Lang>,
}
