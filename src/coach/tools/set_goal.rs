//! Proposes a race as the goal, from the runner's own words.

use futures::FutureExt;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::coach::offline::{self, Move, understand};
use crate::domain::action::Action;
use crate::domain::intent::{Certainty, Intent, Understood};
use crate::domain::state::AthleteState;

use super::{Call, Output, Proposal, Tool, ToolError, arguments, schema};

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
    outcome(offline::answer(&understood, words, state, call.seen.now), state)
}

/// What the computed coach would do, as a model may pass it on: said, or proposed in our words.
pub fn outcome(step: Move, state: &AthleteState) -> Result<Output, ToolError> {
    match step {
        Move::Say(reply) => Ok(reply.into()),
        // Something is missing: the question goes back to the model, nothing is proposed.
        Move::Act(actions) if actions.iter().all(|a| matches!(a, Action::Await { .. })) => {
            Ok(offline::done(&actions, state, state).into())
        }
        Move::Act(mut actions) => {
            actions.retain(|a| !matches!(a, Action::Await { .. } | Action::Asked { .. }));
            Output::proposing(actions, state)
        }
        Move::Propose {
            actions, reply, accept, ..
        } if actions.iter().all(|a| offline::may_propose(a, state)) => Ok(Output::offered(Proposal {
            actions,
            words: reply,
            accept,
        })),
        Move::Propose { .. } | Move::Errand(_) => Err(ToolError::Explain(
            "only the runner can ask for this, in their own message".to_owned(),
        )),
    }
}
