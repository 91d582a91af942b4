//! Everything the engine can say about the runner today, by topic.

use futures::FutureExt;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::coach::offline::{self, Move};
use crate::domain::intent::{Certainty, Intent, Slots, Understood};

use super::set_goal::outcome;
use super::{Call, Output, Tool, ToolError, arguments, schema};

/// What a first session waits for.
pub const NEEDS: &str = "needs: runs a week, longest recent run, any pain. No session is known before the runner has \
    been asked; they are asked when they ask for their session.";

pub const TOOL: Tool = Tool {
    name: "lookup",
    description: "What the engine computes for this runner today on a topic, with figures already formatted.",
    schema: schema::<Args>,
    run: |call| async move { run(&call) }.boxed(),
};

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Topic {
    TodaysSession,
    TomorrowSession,
    LastRun,
    Paces,
    HeartRateZones,
    RacePrediction,
    Recovery,
    InjuryRisk,
    StrengthSession,
    Fuelling,
    RaceWeek,
    Methodology,
    Season,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Args {
    topic: Topic,
}

fn run(call: &Call<'_>) -> Result<Output, ToolError> {
    let args: Args = arguments(call.arguments)?;
    let intent = match args.topic {
        Topic::Season => return outcome(offline::season(&call.seen.state), &call.seen.state),
        Topic::TodaysSession => Intent::TodaysSession,
        Topic::TomorrowSession => Intent::TomorrowSession,
        Topic::LastRun => Intent::LastRun,
        Topic::Paces => Intent::MyPaces,
        Topic::HeartRateZones => Intent::MyZones,
        Topic::RacePrediction => Intent::PredictRace,
        Topic::Recovery => Intent::RecoveryStatus,
        Topic::InjuryRisk => Intent::InjuryRisk,
        Topic::StrengthSession => Intent::StrengthSession,
        Topic::Fuelling => Intent::Fuelling,
        Topic::RaceWeek => Intent::RaceWeek,
        Topic::Methodology => Intent::Methodology,
    };
    let asked = Understood {
        intent,
        certainty: Certainty::Sure,
        slots: Slots::default(),
        lang: None,
    };
    match offline::answer(&asked, "", &call.seen.state, call.seen.now) {
        step if offline::asks_before_a_session(&step) => Err(ToolError::Explain(NEEDS.to_owned())),
        Move::Say(reply) | Move::Propose { reply, .. } => Ok(reply.into()),
        Move::Act(_) | Move::Errand(_) => Err(ToolError::Explain("nothing is known on this topic yet".to_owned())),
    }
}
