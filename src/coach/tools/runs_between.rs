//! The runs of a period, one line each, with their total.

use chrono::NaiveDate;
use futures::FutureExt;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::coach::offline::draft::Draft;
use crate::domain::activity::Sport;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::units::Pace;

use super::{Call, Output, Tool, ToolError, arguments, schema};

/// Lines shown; the total counts all.
const MOST_LINES: usize = 20;

pub const TOOL: Tool = Tool {
    name: "runs_between",
    description: "The runner's runs between two dates, both included, with distance, duration, pace, and the total.",
    schema: schema::<Args>,
    run: |call| async move { run(&call) }.boxed(),
};

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Args {
    /// First day, as YYYY-MM-DD.
    from: String,
    /// Last day, as YYYY-MM-DD.
    to: String,
}

fn day(text: &str) -> Result<NaiveDate, ToolError> {
    text.parse()
        .map_err(|_| ToolError::Explain("a day is written YYYY-MM-DD".to_owned()))
}

fn run(call: &Call<'_>) -> Result<Output, ToolError> {
    let args: Args = arguments(call.arguments)?;
    let (from, to) = (day(&args.from)?, day(&args.to)?);
    let runs: Vec<_> = call
        .seen
        .history
        .activities
        .iter()
        .filter(|a| a.sport == Sport::Running && a.local_date >= from && a.local_date <= to)
        .collect();
    let mut draft = Draft::new(&call.seen.state);
    let total: f64 = runs.iter().filter_map(|a| a.distance_m).sum();
    let count = Figure::computed(runs.len() as f64, Unit::Count, "runs_between", &[], Evidence::Strong);
    let total = Figure::computed(total, Unit::Metres, "distance_between", &[], Evidence::Strong);
    let (count, total) = (draft.number(&count, 0), draft.distance(&total));
    draft.say("tool-runs-total", &[("count", count.into()), ("total", total.into())]);
    for activity in runs.iter().rev().take(MOST_LINES) {
        let figure = |value, unit| Draft::of_activity(activity, value, unit);
        let mut line = vec![draft.date(activity.local_date, &figure(0.0, Unit::Date))];
        if let Some(metres) = activity.distance_m {
            line.push(draft.distance(&figure(metres, Unit::Metres)));
        }
        if let Some(seconds) = activity.duration_s() {
            line.push(draft.clock(&figure(seconds, Unit::Seconds)));
            if let Some(pace) = activity.distance_m.and_then(|m| Pace::of(m, seconds)) {
                line.push(draft.pace(&figure(pace.0, Unit::SecondsPerKm)));
            }
        }
        draft.line(line.join(" · "));
    }
    Ok(draft.reply().into())
}
