//! Proposes to note a pain the runner told of.

use futures::FutureExt;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::domain::intent::Intent;

use super::{Call, Output, Tool, ToolError, arguments, schema};

pub const TOOL: Tool = Tool {
    name: "report_pain",
    description: "Proposes to note a pain, so that the plan takes it into account. Give the runner's own words.",
    schema: schema::<Args>,
    run: |call| async move { run(&call) }.boxed(),
};

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Args {
    /// The runner's own words, such as "mal au tendon d'Achille, 4/10".
    words: String,
}

fn run(call: &Call<'_>) -> Result<Output, ToolError> {
    let args: Args = arguments(call.arguments)?;
    super::set_goal::propose(call, Intent::ReportPain, &args.words)
}
