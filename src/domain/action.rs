//! What a turn may change. Authority comes from the athlete's message or press, never from text alone.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::activity::Sport;
use super::athlete::{AimBy, Kit, Lang, QuietHours, Recent, Sex, ToldSpeed};
use super::feedback::IndexStep;
use super::measured::Vital;
use super::recorder::Recorder;
use super::season::SeasonEvent;
use super::units::Units;

/// One change to what is stored. Each is applied inside the turn's transaction and leaves an undo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "do")]
pub enum Action {
    /// An activity told in words.
    LogActivity {
        activity: ToldActivity,
    },
    /// Exertion and pain of a known activity. `None` leaves the value.
    RateActivity {
        activity: Uuid,
        rpe: Option<u8>,
        pain: Option<u8>,
    },
    DeleteActivity {
        activity: Uuid,
    },
    CorrectActivity {
        activity: Uuid,
        distance_m: Option<f64>,
        duration_s: Option<f64>,
    },
    /// The day a run really was. The hour stays.
    RedateActivity {
        activity: Uuid,
        date: NaiveDate,
    },
    DeclareRace {
        activity: Uuid,
    },
    /// One recording of a run is of another run.
    SplitRecording {
        recording: Uuid,
    },
    CheckIn {
        date: NaiveDate,
        sleep: Option<u8>,
        legs: Option<u8>,
        mood: Option<u8>,
    },
    LogSleep {
        date: NaiveDate,
        hours: f64,
    },
    /// Variability measured by another app, on the scale `vital` names.
    LogHrv {
        date: NaiveDate,
        vital: Vital,
        /// Milliseconds.
        ms: f64,
    },
    LogWeight {
        date: NaiveDate,
        kg: f64,
    },
    SetGoal {
        name: Option<String>,
        date: Option<NaiveDate>,
        distance_m: Option<f64>,
        target_s: Option<f64>,
    },
    ChangeGoal {
        goal: Uuid,
        date: Option<NaiveDate>,
        target_s: Option<f64>,
    },
    DropGoal {
        goal: Uuid,
    },
    AddResult {
        date: NaiveDate,
        distance_m: f64,
        duration_s: f64,
    },
    /// A new pair, or one that was there before it was told of. The name is untrusted text.
    AddShoe {
        name: String,
        racing: bool,
        /// First day whose runs count for it.
        since: NaiveDate,
        /// Metres already run.
        start_m: f64,
        limit_m: Option<f64>,
    },
    /// From `date` on the pair is no longer worn.
    RetireShoe {
        shoe: Uuid,
        date: NaiveDate,
    },
    /// From that day on the pair is worn again.
    UseShoe {
        shoe: Uuid,
        from: NaiveDate,
    },
    /// One run was in that pair.
    WearShoe {
        activity: Uuid,
        shoe: Uuid,
    },
    ReportPain {
        date: NaiveDate,
        site: String,
        pain: Option<u8>,
    },
    ClosePain {
        site: Option<String>,
    },
    ClearFlag {
        flag: Uuid,
    },
    MoveSession {
        from: NaiveDate,
        to: NaiveDate,
    },
    SkipSession {
        date: NaiveDate,
    },
    /// Lays out a season by a methodology towards a known race, in place of the one followed.
    AdoptSeason {
        methodology: String,
        goal: Uuid,
    },
    /// Leaves the season: sessions come from history alone again.
    EndSeason,
    /// Puts a changed season in place of the one followed, if that one is still as it was shown.
    ChangeSeason {
        change: SeasonEvent,
        /// Fingerprint of the season the change was shown on.
        shown_on: String,
    },
    SetLanguage {
        lang: Lang,
    },
    SetZone {
        tz: chrono_tz::Tz,
    },
    SetUnits {
        units: Units,
    },
    SetQuietHours {
        quiet: QuietHours,
    },
    SetDailyCap {
        cap: u8,
    },
    SetNudgeConsent {
        allowed: bool,
    },
    SetModelConsent {
        allowed: bool,
    },
    MuteRule {
        rule: String,
        muted: bool,
    },
    SetRunDays {
        days: Vec<u8>,
    },
    SetStrengthDays {
        days: Vec<u8>,
    },
    SetWeeklyRuns {
        count: u8,
    },
    SetAway {
        from: NaiveDate,
        to: NaiveDate,
    },
    /// No quality up to that day, as a professional told. `None`: no such limit any more.
    SetNoQuality {
        until: Option<NaiveDate>,
    },
    /// Short and easy runs up to that day, after a doctor's clearance.
    SetGentle {
        until: NaiveDate,
    },
    SetLongDay {
        day: u8,
    },
    /// The goal that counts most.
    SetMainGoal {
        goal: Uuid,
    },
    SetMethodology {
        id: String,
    },
    /// They have been running since that day, or longer.
    SetRunningSince {
        date: NaiveDate,
    },
    /// What they ran of late, where no run of it is known.
    TellRecent {
        told: Recent,
        on: NaiveDate,
    },
    SetBirthYear {
        year: i32,
    },
    SetSex {
        sex: Sex,
    },
    SetHrMax {
        bpm: u16,
    },
    SetHrRest {
        bpm: u16,
    },
    SetHrThreshold {
        bpm: u16,
    },
    SetCriticalSpeed {
        speed: ToldSpeed,
    },
    /// Moves the fitness index, and every training pace with it.
    StepIndex {
        step: IndexStep,
    },
    SetCountry {
        code: String,
    },
    /// Most minutes of some weekdays, 0 = Monday. `None`: no limit any more.
    SetMinutes {
        days: Vec<u8>,
        minutes: Option<u16>,
    },
    SetAimBy {
        by: AimBy,
    },
    /// Whose recordings come first, the most preferred first. Empty: the engine's own order.
    SetRecorders {
        recorders: Vec<Recorder>,
    },
    /// Weekdays of two runs, 0 = Monday. Empty: one run a day again.
    SetDoubleDays {
        days: Vec<u8>,
    },
    /// What a school asks for is there.
    HaveKit {
        kit: Vec<Kit>,
    },
    /// Lays the rest of the season followed out again for what is wished now, if it is still as it was shown.
    RelaySeason {
        /// Fingerprint of the season it was shown on.
        shown_on: String,
        /// Days changed by hand that it was shown to give up.
        #[serde(default)]
        given_up: Vec<NaiveDate>,
    },
    /// Neither liked nor disliked any more.
    Unlike {
        what: String,
    },
    Like {
        what: String,
    },
    Dislike {
        what: String,
    },
    /// An onboarding question was put, answered or skipped.
    Asked {
        question: String,
    },
    /// The question now waiting for an answer; `None` clears it.
    Await {
        question: Option<String>,
    },
    Forget {
        scope: ForgetScope,
    },
}

/// What `/oublie` removes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "of")]
pub enum ForgetScope {
    Fact {
        fact: Uuid,
    },
    Message {
        seq: i64,
    },
    /// Every message and fact holding these words.
    Topic {
        words: String,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ToldActivity {
    pub sport: Sport,
    pub start: DateTime<Utc>,
    pub local_date: NaiveDate,
    pub distance_m: Option<f64>,
    pub duration_s: Option<f64>,
    pub avg_hr: Option<f64>,
    pub rpe: Option<u8>,
    pub pain: Option<u8>,
    /// The pair worn, where it was told with the run.
    #[serde(default)]
    pub shoe: Option<Uuid>,
    /// How hard it felt was told in words: it is not asked again.
    #[serde(default)]
    pub felt: bool,
}
