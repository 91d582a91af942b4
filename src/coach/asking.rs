//! The question under an answer: the one that waited is closed, the next is put where none is asked already.

use sqlx::postgres::PgConnection;

use crate::domain::action::Action;
use crate::domain::athlete::{Athlete, Settings};
use crate::domain::dialogue::Content;
use crate::domain::state::AthleteState;
use crate::store::athletes;

use super::commit::{Turn, Worded};
use super::session::Place;
use super::{errands, link, offline};

/// Onboarding questions asked turn after turn: goal, recent race, unasked messages.
const FIRST_QUESTIONS: usize = 3;

/// Puts the next onboarding question under an answer that has none of its own. A question that waited is
/// answered or dropped by now; one that this turn has put itself goes on waiting.
pub async fn ask(
    turn: &Turn<'_>,
    db: &mut PgConnection,
    worded: &mut Worded,
    after: &AthleteState,
    place: Place,
) -> anyhow::Result<()> {
    let scope = &turn.lane.scope;
    let before = athletes::load(db, scope).await?;
    let mut athlete = before.clone();
    hear(turn, &mut athlete.settings);
    let asks_itself = worded
        .actions()
        .any(|a| matches!(a, Action::Await { question: Some(_) }));
    if asks_itself {
        // The question that waited gives way: it is put again later, once.
        if let Some((question, _)) = passed_over(turn, worded).filter(|(q, _)| offline::is_onboarding(q)) {
            later(&mut athlete, question);
        }
    } else {
        question(turn, worded, after, place, &mut athlete);
    }
    if athlete != before {
        athletes::save(db, scope, &athlete).await?;
    }
    Ok(())
}

/// Remembers the language of a message whose language was clear, for the presses and short words that follow it.
fn hear(turn: &Turn<'_>, settings: &mut Settings) {
    // "Parle anglais" is French, and asks for English.
    let untouched = settings.lang == turn.seen.history.athlete.settings.lang;
    let Some(heard) = turn.heard.filter(|_| untouched) else {
        return;
    };
    settings.heard = Some(heard);
    // Whoever begins in a language is answered in it from then on, presses and nudges included.
    let history = &turn.seen.history;
    if history.athlete.asked.is_empty() && history.activities.is_empty() {
        settings.lang = heard;
    }
}

/// Closes the question that waited, or lets it wait on under an answer to something else, and chooses the next.
fn question(turn: &Turn<'_>, worded: &mut Worded, after: &AthleteState, place: Place, athlete: &mut Athlete) {
    let passed = passed_over(turn, worded);
    let reply = &mut worded.reply;
    let mut waits = None;
    match passed {
        // Put again once: by this answer where something was changed and it asks nothing itself, else by a later one.
        Some((question, beside)) if offline::is_onboarding(question) => {
            let again = later(athlete, question);
            // Put twice, it still waits for its answer under one more question. What would be allowed by a yes waits
            // only in sight.
            let waiting = (again || !place.begins) && beside == Beside::Asked && !offline::is_consent(question);
            waits = waiting.then_some(question);
        }
        Some((question, Beside::Asked)) if !place.begins && !errands::is_model_consent(question) => {
            waits = Some(question);
        }
        Some((_, Beside::Told)) => *reply = std::mem::take(reply).then(turn.words("question-dropped")),
        _ => {}
    }
    // Suggestions and the way back are no question; anything else waits for an answer of its own.
    let offered = ["undo:", "say:"];
    let choosing = reply
        .buttons
        .iter()
        .flatten()
        .any(|b| !offered.iter().any(|kind| b.data.starts_with(kind)));
    let asking = reply.text.contains('?') || reply.text.trim_end().ends_with(':');
    let quiet = !worded.may_ask || choosing || asking || waits.is_some() || !after.flags.is_empty();
    let question = if quiet {
        None
    } else {
        errands::model_consent(turn.app, after, place.session)
    };
    let question = match question {
        None if !quiet && timely(after, place) => {
            let mut known = after.clone();
            known.athlete.asked.clone_from(&athlete.asked);
            offline::next_question(&known)
        }
        question => question,
    };
    athlete.awaiting = waits.filter(|_| !choosing && !asking).map(str::to_owned);
    if let Some(question) = question {
        errands::put(&mut athlete.asked, &question);
        athlete.awaiting = Some(question.id);
        *reply = std::mem::take(reply).then(question.reply);
    }
}

/// Leaves a question to be put once more. `false`: it was already.
fn later(athlete: &mut Athlete, question: &str) -> bool {
    let question = offline::kind_of(question);
    let again = format!("again:{question}");
    let first = !athlete.asked.contains(&again);
    if first {
        athlete.asked.retain(|asked| asked != question);
        athlete.asked.push(again);
    }
    first
}

/// What a message did beside the question that waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// It changed or offered something, or was small talk.
    Told,
    /// It asked something else, and was answered.
    Asked,
}

/// The question that waited and that this message did not answer.
fn passed_over<'a>(turn: &'a Turn<'_>, worded: &Worded) -> Option<(&'a str, Beside)> {
    let state = &turn.seen.state;
    let question = state.athlete.awaiting.as_deref()?;
    // Its buttons stay where they are: it is not put again.
    if link::waiting(Some(question)).is_some() {
        return None;
    }
    let text = match &turn.inbound.content {
        Content::Text { text } => text,
        // A suggestion pressed is a question like a typed one.
        Content::Press { data, .. } if data.starts_with("say:") => return Some((question, Beside::Asked)),
        _ => return None,
    };
    if offline::pending(question, text, state).is_some() {
        return None;
    }
    let changed = worded
        .actions()
        .any(|a| !matches!(a, Action::Await { .. } | Action::Asked { .. }));
    let offered = worded.reply.buttons.iter().flatten().any(|b| b.data.starts_with("go:"));
    let chatted = offline::is_onboarding(question) && offline::beside_the_point(text, state);
    let told = changed || offered || chatted;
    Some((question, if told { Beside::Told } else { Beside::Asked }))
}

/// The first questions come one after the other; the rest one a conversation, so that nobody is interviewed.
fn timely(after: &AthleteState, place: Place) -> bool {
    let asked = after.athlete.asked.iter().filter(|q| !offline::of_a_start(q));
    asked.count() < FIRST_QUESTIONS || place.begins
}
