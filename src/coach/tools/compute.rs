//! Whatever else the computed coach answers or would change, from the runner's own words: a week ahead, what if,
//! illness, travel, heat, a methodology, preferences. One reading serves both coaches, so the model gains no power.

use futures::FutureExt;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::coach::offline::{self, Move, understand};
use crate::coach::plainly;
use crate::domain::intent::Intent;
use crate::safety;

use super::set_goal::outcome;
use super::{Call, Output, Tool, ToolError, arguments, schema};

/// Longest words read, characters.
const LONGEST: usize = 600;

pub const TOOL: Tool = Tool {
    name: "compute",
    description: "The computed coach's answer to a question or wish about training: the plan and the weeks ahead, \
        what if, predictions, heat, illness, travel, methodology, preferences, zones, shoes, age grading, progress. \
        Give the runner's own words, or a short question in their language. Changes are only proposed.",
    schema: schema::<Args>,
    run: |call| async move { run(&call) }.boxed(),
};

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Args {
    /// Such as "et si je saute jeudi et fais 24 km dimanche ?" or "je suis malade depuis hier".
    words: String,
}

fn run(call: &Call<'_>) -> Result<Output, ToolError> {
    let args: Args = arguments(call.arguments)?;
    let words: String = args.words.chars().take(LONGEST).collect();
    let state = &call.seen.state;
    let assessed = safety::assess(&words);
    // A sign in words the model made up stops nobody; one the runner wrote was acted on before the model spoke.
    if assessed.tier >= crate::domain::wellness::Tier::Orange && !assessed.rules.contains(&"fever") {
        return Err(ToolError::Explain(
            "this is for a professional, not for a plan".to_owned(),
        ));
    }
    let lang = state.athlete.settings.lang;
    let read = understand::understand(&words, call.seen.today, lang);
    let understood = plainly::goal_instead(read, &words, call.seen.today, lang);
    if matches!(
        understood.intent,
        Intent::DeleteAccount | Intent::MemoryForget | Intent::Export | Intent::Undo | Intent::MemoryShow
    ) {
        return Err(ToolError::Explain(
            "only the runner can ask for this, in their own message".to_owned(),
        ));
    }
    let step = offline::settled(&understood, &words, state, call.seen.now)
        .or_else(|| offline::life(&understood, &words, state, &assessed.rules));
    let step = match step {
        Some(step) => step,
        None => {
            let told = plainly::actions(&understood, &words, call.seen.today);
            if told.is_empty() {
                offline::answer(&understood, &words, state, call.seen.now)
            } else {
                Move::Act(told)
            }
        }
    };
    outcome(step, state)
}
