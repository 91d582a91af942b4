//! One answer per intent, grouped by what the question is about.

use chrono::{DateTime, NaiveDate, Utc};

use super::draft::Draft;
use super::{Errand, Move, ReportKind, flagged, waiting};
use crate::domain::intent::{Certainty, Intent, Slots, Understood};
use crate::domain::state::AthleteState;

pub mod age_grade;
pub mod asked;
pub mod body;
mod conditions;
mod exercises;
mod fuelling;
mod goal_time;
pub mod goals;
mod key_session;
pub mod life;
pub mod logging;
mod lore;
pub mod numbers;
mod of_oneself;
pub mod other_races;
pub mod plan;
pub mod progress;
pub mod race_asked;
mod race_named;
pub mod races;
pub mod reckon;
pub mod season;
pub mod second_opinion;
pub mod settings;
pub mod sources;
pub mod talk;
mod threshold_pace;
mod told_season;
mod two_futures;
mod wanted;
pub mod watch;
pub mod week_ahead;
mod what_ifs;
pub mod zones;

/// A message with everything needed to answer it.
pub struct Ask<'a> {
    pub u: &'a Understood,
    /// The message itself. Untrusted text.
    pub text: &'a str,
    pub state: &'a AthleteState,
    pub now: DateTime<Utc>,
}

impl<'a> Ask<'a> {
    pub fn draft(&self) -> Draft<'a> {
        Draft::new(self.state)
    }

    pub fn slots(&self) -> &'a Slots {
        &self.u.slots
    }

    pub fn today(&self) -> NaiveDate {
        self.state.today
    }
}

/// The move for one message. A doubtful act becomes a choice; an open flag closes the plan.
pub fn answer(ask: &Ask) -> Move {
    let intent = ask.u.intent;
    if let Some(step) = before_intent(ask) {
        return step;
    }
    if let Some(step) = wanted::asked(ask) {
        return step;
    }
    if ask.u.certainty == Certainty::Unsure && !harmless(intent) && watch::asked(ask).is_none() {
        return talk::unsure(ask);
    }
    if let Some(file) = watch::asked(ask) {
        return file;
    }
    match intent {
        Intent::TodaysSession => plan::today(ask),
        Intent::TomorrowSession => plan::tomorrow(ask),
        Intent::MoveSession => plan::move_session(ask),
        Intent::SkipSession => plan::skip(ask),
        Intent::MissedSession => plan::missed(ask),
        Intent::WhatIf => plan::what_if(ask),
        Intent::Why => plan::why(ask),
        Intent::MyWeek => report(ReportKind::Week),
        Intent::MyMonth => report(ReportKind::Month),
        Intent::MyRecords => report(ReportKind::Records),
        Intent::TrainingLoad => report(ReportKind::Form),
        Intent::LastRun => numbers::last_run(ask),
        Intent::MyPaces => numbers::paces(ask),
        Intent::MyZones => zones::zones(ask),
        Intent::PredictRace => races::predict(ask),
        Intent::RaceWeek => races::race_week(ask),
        Intent::SetGoalRace => goals::set(ask),
        Intent::ChangeGoal => goals::change(ask),
        Intent::FeelTired => body::tired(ask),
        Intent::FeelGood => body::good(ask),
        Intent::ReportPain => body::pain(ask),
        Intent::InjuryProtocol => body::protocol(ask),
        Intent::RecoveryStatus => body::recovery(ask),
        Intent::InjuryRisk => body::risk(ask),
        Intent::StrengthSession => exercises::session(ask),
        Intent::ExerciseHowto => exercises::howto(ask),
        Intent::LogRun => logging::run(ask),
        Intent::LogStrength => logging::strength(ask),
        Intent::LogSleep => logging::sleep(ask),
        Intent::LogWeight => logging::weight(ask),
        Intent::Undo => Move::Errand(Errand::Undo),
        Intent::Export => Move::Errand(Errand::Export),
        Intent::DeleteAccount => Move::Errand(Errand::DeleteAccount),
        Intent::MemoryShow => settings::memory(ask),
        Intent::MemoryForget => settings::forget(ask),
        Intent::Methodology => settings::methodology(ask),
        Intent::PreferenceLike => settings::like(ask),
        Intent::PreferenceDislike => settings::dislike(ask),
        Intent::Availability => settings::availability(ask),
        Intent::QuietHours => settings::quiet_hours(ask),
        Intent::Language => settings::language(ask),
        Intent::Timezone => settings::timezone(ask),
        Intent::Units => settings::units(ask),
        Intent::ReportPdf | Intent::Dashboard | Intent::Calendar => talk::not_there_yet(ask),
        Intent::Sources => Move::Errand(Errand::Sources),
        Intent::Shoes => lore::shoes(ask),
        Intent::WeatherHeat => lore::heat(ask),
        Intent::Fuelling => fuelling::fuelling(ask),
        Intent::Greeting => talk::greeting(ask),
        Intent::Thanks | Intent::Smalltalk | Intent::OutOfScope => talk::chat(ask),
        Intent::Help => talk::help(ask),
    }
}

/// What comes before any intent: plain questions with answers of their own, which give no session under an open sign;
/// then what is said while that sign waits.
fn before_intent(ask: &Ask) -> Option<Move> {
    let closed = flagged(ask.state);
    // A temperature needs no surer words around it.
    let warm = ask.u.intent == Intent::WeatherHeat && life::degrees(&ask.text.to_lowercase()).is_some();
    conditions::asked(ask)
        .filter(|_| !closed)
        .or_else(|| race_asked::asked(ask))
        .or_else(|| age_grade::asked(ask))
        .or_else(|| asked::answer(ask))
        .or_else(|| (warm && !closed).then(|| lore::heat(ask)))
        .or_else(|| closed.then(|| waiting::answer(ask)).flatten())
        .or_else(|| (closed && gives_training(ask.u.intent)).then(|| body::flag_open(ask)))
}

fn report(kind: ReportKind) -> Move {
    Move::Errand(Errand::Report(kind))
}

/// Answers that would hand out training, which an open flag forbids.
fn gives_training(intent: Intent) -> bool {
    matches!(
        intent,
        Intent::TodaysSession
            | Intent::TomorrowSession
            | Intent::MoveSession
            | Intent::MissedSession
            | Intent::WhatIf
            | Intent::Why
            | Intent::FeelGood
            | Intent::RecoveryStatus
            | Intent::InjuryProtocol
            | Intent::InjuryRisk
            | Intent::StrengthSession
            | Intent::ExerciseHowto
            | Intent::RaceWeek
    )
}

/// Answers that do nothing even where the guess is wrong.
fn harmless(intent: Intent) -> bool {
    matches!(
        intent,
        Intent::Greeting | Intent::Thanks | Intent::Help | Intent::Smalltalk | Intent::OutOfScope
    )
}
