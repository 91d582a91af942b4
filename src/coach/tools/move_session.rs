//! Proposes to move or skip a planned session.

use futures::FutureExt;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::domain::action::Action;

use super::{Call, Output, Tool, ToolError, arguments, schema};

pub const TOOL: Tool = Tool {
    name: "move_session",
    description: "Proposes to move a session of the next seven days to another of them, or to skip it.",
    schema: schema::<Args>,
    run: |call| async move { run(&call) }.boxed(),
};

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Args {
    /// The day of the session, as YYYY-MM-DD.
    from: String,
    /// The new day, as YYYY-MM-DD. Left out: the session is skipped.
    to: Option<String>,
}

fn run(call: &Call<'_>) -> Result<Output, ToolError> {
    let args: Args = arguments(call.arguments)?;
    let day = |text: &str| {
        text.parse()
            .map_err(|_| ToolError::Explain("a day is written YYYY-MM-DD".to_owned()))
    };
    let date = day(&args.from)?;
    let action = match args.to.as_deref() {
        Some(to) => Action::MoveSession {
            from: date,
            to: day(to)?,
        },
        None => Action::SkipSession { date },
    };
    Output::proposing(vec![action], &call.seen.state)
}
