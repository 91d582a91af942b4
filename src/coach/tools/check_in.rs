//! Proposes the morning's three answers.

use futures::FutureExt;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::domain::action::Action;

use super::{Call, Output, Tool, ToolError, arguments, schema};

pub const TOOL: Tool = Tool {
    name: "check_in",
    description: "Proposes to note how the runner slept, how the legs feel and the mood, each 1 (bad) to 5 (good).",
    schema: schema::<Args>,
    run: |call| async move { run(&call) }.boxed(),
};

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Args {
    sleep: u8,
    legs: u8,
    mood: u8,
}

fn run(call: &Call<'_>) -> Result<Output, ToolError> {
    let args: Args = arguments(call.arguments)?;
    if [args.sleep, args.legs, args.mood].iter().any(|n| !(1..=5).contains(n)) {
        return Err(ToolError::Explain("each answer is 1 to 5".to_owned()));
    }
    let action = Action::CheckIn {
        date: call.seen.today,
        sleep: Some(args.sleep),
        legs: Some(args.legs),
        mood: Some(args.mood),
    };
    Output::proposing(vec![action], &call.seen.state)
}
