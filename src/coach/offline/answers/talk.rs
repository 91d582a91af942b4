//! Talk around the training: greeting, help, chat, what is not there yet, and what was not understood.

use super::{Ask, Move};
use crate::coach::offline::draft::{Draft, sentence};
use crate::coach::offline::session;
use crate::coach::offline::understand::outside;
use crate::domain::intent::Intent;

/// One useful thing of today, never a name.
pub fn greeting(ask: &Ask) -> Move {
    let mut d = ask.draft();
    d.say("greeting", &[]);
    useful_thing(&mut d);
    Move::Say(d.reply())
}

fn useful_thing(d: &mut Draft) {
    let state = d.state;
    if state.run_count == 0 {
        d.say("greeting-newcomer", &[]);
        let row = vec![
            d.say_button("button-today", Intent::TodaysSession),
            d.say_button("button-help", Intent::Help),
        ];
        d.buttons(row);
        return;
    }
    if let Some(workout) = session::on(state, state.today) {
        let what = session::line(d, workout);
        d.say("today-session", &[("session", what.into())]);
    }
    let row = vec![
        d.say_button("button-today", Intent::TodaysSession),
        d.say_button("button-week", Intent::MyWeek),
    ];
    d.buttons(row);
}

/// Thanks, small talk and what a running coach does not do.
pub fn chat(ask: &Ask) -> Move {
    let mut d = ask.draft();
    match ask.u.intent {
        Intent::Thanks => d.say("thanks", &[]),
        Intent::Smalltalk => {
            d.say("smalltalk", &[]);
            let row = vec![d.say_button("button-today", Intent::TodaysSession)];
            d.buttons(row);
        }
        _ => {
            // What is no known subject of others was about running, and was not understood.
            let foreign = ask.text.is_empty() || outside(ask.text);
            d.say(if foreign { "out-of-scope" } else { "not-understood" }, &[]);
            let row = vec![
                d.say_button("button-today", Intent::TodaysSession),
                d.say_button("button-help", Intent::Help),
            ];
            d.buttons(row);
        }
    }
    Move::Say(d.reply())
}

pub fn help(ask: &Ask) -> Move {
    let mut d = ask.draft();
    for id in ["help-ask", "help-tell", "help-settle"] {
        let words = d.word(id, &[]);
        let line = d.example(words);
        d.line(line);
    }
    let row = vec![
        d.say_button("button-today", Intent::TodaysSession),
        d.say_button("button-week", Intent::MyWeek),
        d.say_button("button-memory", Intent::MemoryShow),
    ];
    d.buttons(row);
    Move::Say(d.reply())
}

/// Says plainly what exists today and what to do instead.
pub fn not_there_yet(ask: &Ask) -> Move {
    let mut d = ask.draft();
    match ask.u.intent {
        Intent::ReportPdf => d.say("no-pdf", &[]),
        Intent::Dashboard => d.say("no-dashboard", &[]),
        _ => d.say("no-calendar", &[]),
    }
    let row = vec![
        d.say_button("button-week", Intent::MyWeek),
        d.say_button("button-month", Intent::MyMonth),
    ];
    d.buttons(row);
    Move::Say(d.reply())
}

/// Three likely meanings as buttons, the best guess first.
pub fn unsure(ask: &Ask) -> Move {
    let mut choices = vec![ask.u.intent];
    for likely in neighbours(ask.u.intent) {
        if choices.len() < 3 && !choices.contains(&likely) {
            choices.push(likely);
        }
    }
    let mut d = ask.draft();
    d.say("unsure", &[]);
    for intent in choices {
        let label = sentence(&d.word(&label_id(intent), &[]));
        let row = vec![crate::coach::offline::draft::button(
            label,
            format!("say:{}", intent.id()),
        )];
        d.buttons(row);
    }
    Move::Say(d.reply())
}

/// The words id of an intent's label.
pub fn label_id(intent: Intent) -> String {
    format!("intent-{}", intent.id().replace('_', "-"))
}

/// What is often meant beside an intent.
fn neighbours(intent: Intent) -> [Intent; 3] {
    match intent {
        Intent::SetGoalRace | Intent::ChangeGoal | Intent::PredictRace | Intent::RaceWeek => {
            [Intent::SetGoalRace, Intent::PredictRace, Intent::ChangeGoal]
        }
        Intent::LogRun | Intent::LastRun | Intent::LogStrength => {
            [Intent::LogRun, Intent::LastRun, Intent::TodaysSession]
        }
        Intent::MoveSession | Intent::SkipSession | Intent::MissedSession | Intent::WhatIf => {
            [Intent::MoveSession, Intent::SkipSession, Intent::TodaysSession]
        }
        Intent::ReportPain
        | Intent::InjuryProtocol
        | Intent::InjuryRisk
        | Intent::FeelTired
        | Intent::RecoveryStatus => [Intent::ReportPain, Intent::FeelTired, Intent::InjuryProtocol],
        Intent::StrengthSession | Intent::ExerciseHowto => {
            [Intent::StrengthSession, Intent::ExerciseHowto, Intent::TodaysSession]
        }
        Intent::MemoryShow | Intent::MemoryForget | Intent::Export | Intent::DeleteAccount => {
            [Intent::MemoryShow, Intent::MemoryForget, Intent::Export]
        }
        Intent::MyMonth | Intent::MyRecords | Intent::TrainingLoad | Intent::MyPaces => {
            [Intent::MyWeek, Intent::MyMonth, Intent::MyPaces]
        }
        _ => [Intent::TodaysSession, Intent::MyWeek, Intent::Help],
    }
}
