//! Proposes to log a run the runner has just told of. The same understanding as without a model reads the
//! runner's own words: the model cannot alter a figure.

use futures::FutureExt;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::domain::intent::Intent;

use super::{Call, Output, Tool, ToolError, arguments, schema};

pub const TOOL: Tool = Tool {
    name: "log_run",
    description: "Proposes to log the run described. Give the runner's own words, unchanged.",
    schema: schema::<Args>,
    run: |call| async move { run(&call) }.boxed(),
};

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Args {
    /// The runner's own words, such as "8 km in 42 min, RPE 6".
    words: String,
}

fn run(call: &Call<'_>) -> Result<Output, ToolError> {
    let args: Args = arguments(call.arguments)?;
    super::set_goal::propose(call, Intent::LogRun, &args.words)
}
