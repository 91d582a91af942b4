//! Proposes a race as the goal, from the runner's own words.

use futures::FutureExt;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::coach::offline::{self, Move, understand};
use crate::domain::action::Action;
use crate::domain::intent::{Certainty, Intent, Understood};
use crate::i18n;

use super::{Call, Output, Tool, ToolError, arguments, schema};

pub const TOOL: Tool = Tool {
    name: "set_goal",
    description: "Proposes a race as the runner's goal. Give their own words with race, date and target time.",
    schema: schema::<Args>,
    run: |call| async move { run(&call) }.boxed(),
};

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Args {
    /// The runner's own words, such as "marathon de Paris le 11 avril, 3h30".
    words: String,
}

fn run(call: &Call<'_>) -> Result<Output, ToolError> {
    let args: Args = arguments(call.arguments)?;
    propose(call, Intent::SetGoalRace, &args.words)
}

/// Reads words as an intent and turns what it would do into a proposal.
pub fn propose(call: &Call<'_>, intent: Intent, words: &str) -> Result<Output, ToolError> {
    let state = &call.seen.state;
    let lang = state.athlete.settings.lang;
    let read = understand::understand(words, call.seen.today, lang);
    let understood = Understood {
        intent,
        certainty: Certainty::Sure,
        ..read
    };
    match offline::answer(&understood, words, state, call.seen.now) {
        Move::Say(reply) => Ok(reply.into()),
        // Something is missing: the question goes back to the model, nothing is proposed.
        Move::Act(actions) if actions.iter().all(|a| matches!(a, Action::Await { .. })) => {
            Ok(offline::done(&actions, state, state).into())
        }
        Move::Act(actions) => Ok(Output {
            text: "proposed; it waits for the runner's press".to_owned(),
            receipts: Vec::new(),
            proposal: Some((actions, i18n::text(lang, "bot-accept", &[]))),
        }),
        Move::Propose {
            actions, reply, accept, ..
        } => Ok(Output {
            text: reply.text,
            receipts: reply.receipts,
            proposal: Some((actions, accept)),
        }),
        Move::Errand(_) => Err(ToolError::Explain("this cannot be proposed here".to_owned())),
    }
}
