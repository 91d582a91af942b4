//! A message that tells several things: every fact is kept, the rest is answered, and a pain is never passed over.

use crate::app::App;
use crate::domain::action::Action;
use crate::domain::dialogue::Inbound;
use crate::store::lane::Lane;

use super::carry_out::carry_out;
use super::decide::{Decision, in_words};
use super::{Seen, offline};

/// What the parts of a message do, one after the other. `None`: it tells one thing.
pub async fn several(
    app: &App,
    lane: &Lane,
    inbound: &Inbound,
    text: &str,
    seen: &Seen,
) -> anyhow::Result<Option<Decision>> {
    let state = &seen.state;
    // Heart rates that cannot stand together are weighed together.
    if offline::waits_for_a_doctor(state) || offline::threshold_told(text, state).is_some() {
        return Ok(None);
    }
    let Some(told) = offline::facts(text, state, seen.now) else {
        return Ok(None);
    };
    let mut rest = match &told.rest {
        Some(words) => Some(in_words(app, lane, inbound, words, seen).await?),
        None => None,
    };
    let mut pain = match &told.pain {
        Some((u, words)) => {
            let step = offline::settled(u, words, state, seen.now);
            let step = step.unwrap_or_else(|| offline::answer(u, words, state, seen.now));
            Some(carry_out(app, lane, step, seen).await?)
        }
        None => None,
    };
    // One question at a time: the day of a race can wait for the level of a pain, a run half told cannot.
    let mut pain_first = matches!(rest, Some(Decision::Propose { .. }));
    if let (Some(Decision::Act(other)), Some(Decision::Act(hurt))) = (&mut rest, &mut pain) {
        if asks(other).is_some_and(|question| !offline::kind_of(question).starts_with("goal")) {
            hurt.retain(|action| !matches!(action, Action::Await { .. }));
            pain_first = true;
        } else if asks(hurt).is_some() {
            other.retain(|action| !matches!(action, Action::Await { question: Some(_) }));
        }
    }
    let facts = (!told.facts.is_empty()).then(|| Decision::Act(told.facts.clone()));
    let in_order = if pain_first {
        [facts, pain, rest]
    } else {
        [facts, rest, pain]
    };
    Ok(in_order.into_iter().flatten().reduce(|first, then| Decision::Both {
        first: Box::new(first),
        then: Box::new(then),
    }))
}

/// The question these actions leave open.
fn asks(actions: &[Action]) -> Option<&str> {
    actions.iter().find_map(|action| match action {
        Action::Await { question } => question.as_deref(),
        _ => None,
    })
}
