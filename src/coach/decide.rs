//! What to do with a message. Nothing is written here; what takes time (a file, a picture, a model)
//! happens here, outside any transaction.

use chrono::TimeDelta;

use crate::app::App;
use crate::domain::action::Action;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Button, Content, Door, Inbound, Reply};
use crate::domain::intent::{Certainty, Intent, Understood};
use crate::domain::wellness::Tier;
use crate::i18n;
use crate::ingest::Dropped;
use crate::safety::{self, Assessment};
use crate::store::accounts::{self, Opened};
use crate::store::lane::Lane;
use crate::store::pending::Forgetting;
use crate::store::{messages, outbox};

use super::carry_out::carry_out;
use super::commanded::{command, unknown_command};
use super::commands::{self, Parsed};
use super::complained::{after_warning, complained, red_words, with_season};
use super::offline::{self, Move, understand};
use super::paged::Paged;
use super::plainly;
use super::pressed::pressed;
use super::tools::Proposal;
use super::{Seen, also, converse, dropped, errands, link, numbered, spoken_of, standing};

/// A message longer than this is not read to its end.
const LONGEST_TEXT: usize = 6000;

/// Words this young are of the same talk.
const SAME_TALK: TimeDelta = TimeDelta::minutes(30);

/// What the transaction will do.
#[derive(Debug)]
pub enum Decision {
    Say(Reply),
    /// Worded afterwards, from the state before and after.
    Act(Vec<Action>),
    Propose {
        actions: Vec<Action>,
        reply: Reply,
        accept: String,
        refuse: String,
    },
    /// A press on a proposal.
    Redeem {
        secret: String,
        accept: bool,
    },
    Undo {
        id: Option<uuid::Uuid>,
    },
    /// What was taken back last is done again.
    Redo,
    Take(Dropped),
    /// A warning sign below red: training stops or eases, and the words say so.
    Orange(Assessment),
    ClearFlags,
    /// What would be forgotten, to be confirmed.
    OfferForget {
        what: Forgetting,
        reply: Reply,
    },
    OfferDelete,
    /// Answered by the model, which proposed these changes: each waits for a press, under our own words for it.
    Conversed {
        reply: Reply,
        proposals: Vec<Proposal>,
    },
    LinkCode,
    /// A page, by its one-time link.
    Page(Paged),
    Link {
        code: String,
    },
    /// A proposal that another one replaces: its button does nothing any more.
    Withdraw {
        secret: String,
    },
    /// Two things meant by one message, in this order; the buttons of both stand.
    Both {
        first: Box<Decision>,
        then: Box<Decision>,
    },
}

/// Decides what a message does.
pub async fn decide(app: &App, lane: &Lane, inbound: &Inbound, seen: &Seen) -> anyhow::Result<Decision> {
    let lang = seen.state.athlete.settings.lang;
    let say = |id: &str| Ok(Decision::Say(Reply::words(i18n::text(lang, id, &[]))));
    match &inbound.content {
        Content::Text { text } if text.chars().count() > LONGEST_TEXT => say("bot-too-long"),
        Content::Text { text } if text.trim().is_empty() => say("bot-empty"),
        Content::Text { text } => {
            let decision = said(app, lane, inbound, text, seen).await?;
            Ok(with_date(decision, text, seen))
        }
        Content::File { file, .. } => dropped::decide(app, lane, inbound, file, seen).await,
        Content::Press { data, .. } => pressed(app, lane, data, seen).await,
        Content::Edited { .. } => say("bot-edited"),
        Content::Unreadable { what, .. } => {
            let id = match what.as_str() {
                "photo" => "bot-photo",
                "voice" => "bot-voice",
                "sticker" => "bot-sticker",
                _ => "bot-unreadable",
            };
            say(id)
        }
    }
}

/// A weekday that is not that of the date written beside it is said above what is done with the date.
fn with_date(decision: Decision, text: &str, seen: &Seen) -> Decision {
    let uses = matches!(decision, Decision::Act(_) | Decision::Propose { .. });
    match uses.then(|| offline::disagreement(text, &seen.state)).flatten() {
        Some(said) => Decision::Both {
            first: Box::new(Decision::Say(said)),
            then: Box::new(decision),
        },
        None => decision,
    }
}

/// What a message says. What is asked to be kept is read as told, and said to be of no use where it is.
async fn said(app: &App, lane: &Lane, inbound: &Inbound, text: &str, seen: &Seen) -> anyhow::Result<Decision> {
    let Some(told) = offline::reminded(text) else {
        return in_one_language(app, lane, inbound, text, seen).await;
    };
    let nothing = seen.warned.tier == Tier::None && offline::says_nothing(told, &seen.state);
    if told.is_empty() {
        return Ok(Decision::Say(offline::not_kept(told, &seen.state)));
    }
    let decision = in_one_language(app, lane, inbound, told, seen).await?;
    Ok(match decision {
        Decision::Say(_) | Decision::OfferForget { .. } | Decision::OfferDelete | Decision::Undo { .. } if nothing => {
            Decision::Say(offline::not_kept(told, &seen.state))
        }
        decision => decision,
    })
}

/// The same, once a language it asks for is set apart.
async fn in_one_language(
    app: &App,
    lane: &Lane,
    inbound: &Inbound,
    text: &str,
    seen: &Seen,
) -> anyhow::Result<Decision> {
    let wanted = offline::language_asked(text).filter(|_| seen.warned.tier < Tier::Yellow);
    let Some(wanted) = wanted else {
        return understood(app, lane, inbound, text, seen).await;
    };
    let first = Decision::Act(vec![Action::SetLanguage { lang: wanted.lang }]);
    Ok(match wanted.rest {
        Some(rest) => Decision::Both {
            first: Box::new(first),
            then: Box::new(understood(app, lane, inbound, rest, seen).await?),
        },
        None => first,
    })
}

async fn understood(app: &App, lane: &Lane, inbound: &Inbound, text: &str, seen: &Seen) -> anyhow::Result<Decision> {
    let state = &seen.state;
    let lang = state.athlete.settings.lang;
    let assessment = seen.warned.clone();
    let cleared = !state.flags.is_empty() && (safety::clearance(text) || plainly::fever_over(text, state));
    // "J'avais la grippe, la fièvre est passée" names the fever to say that it is over.
    let told_over = plainly::fever_over(text, state) && assessment.rules.iter().all(|r| *r == "fever");
    if cleared && (assessment.tier < Tier::Orange || told_over) {
        return Ok(Decision::ClearFlags);
    }
    if let Some(decision) = complained(app, lane, text, &assessment, seen).await? {
        return with_season(app, lane, text, (decision, &assessment), seen).await;
    }
    if let Some(reply) = entered(app, lane, inbound, lang).await? {
        return Ok(Decision::Say(reply));
    }
    match commands::parse(text).or_else(|| commands::bare(text)) {
        Some(Parsed::Known {
            command: meant,
            lang: spoken,
            rest,
        }) => {
            return command(app, lane, inbound, seen, (meant, spoken.unwrap_or(lang)), rest).await;
        }
        Some(Parsed::Unknown { closest }) => return Ok(Decision::Say(unknown_command(lang, closest))),
        None if offline::known_then::wipes(text) => return Ok(Decision::OfferDelete),
        None => {}
    }
    if offline::is_plan(text, state) {
        return Ok(Decision::Say(offline::second_opinion(text, state).0));
    }
    if let Some(decision) = standing::of_a_run(app, lane, text, seen).await? {
        return Ok(decision);
    }
    let text = offline::retold(text).unwrap_or(text);
    if let Some(decision) = also::several(app, lane, inbound, text, seen).await? {
        return Ok(decision);
    }
    in_words(app, lane, inbound, text, seen).await
}

/// What a sentence does that is no command, no plan and no correction.
pub(super) async fn in_words(
    app: &App,
    lane: &Lane,
    inbound: &Inbound,
    text: &str,
    seen: &Seen,
) -> anyhow::Result<Decision> {
    let state = &seen.state;
    let lang = state.athlete.settings.lang;
    // While a red sign waits for a doctor, no earlier question does: "no, I'm okay" answers none of them.
    let waiting = state
        .athlete
        .awaiting
        .as_deref()
        .filter(|_| !offline::waits_for_a_doctor(state));
    // A number measured is no answer to a question on something else.
    let measured = offline::threshold_told(text, state).or_else(|| offline::variability_told(text, state));
    if let Some(step) = measured {
        return carry_out(app, lane, step, seen).await;
    }
    if let Some(decision) = standing::called_off(app, lane, text).await? {
        return Ok(decision);
    }
    if let Some(decision) = answered(app, lane, (inbound.door, text), waiting, seen).await? {
        return Ok(decision);
    }
    if let Some(step) = offline::morning_felt(text, state) {
        return carry_out(app, lane, step, seen).await;
    }
    let understood = plainly::goal_instead(understand::understand(text, seen.today, lang), text, seen.today, lang);
    let understood = spoken_of::with_race(app, lane, understood, text).await?;
    if let Some(step) = while_away(app, lane, text, seen).await? {
        return carry_out(app, lane, step, seen).await;
    }
    if let Some(step) = offline::settled(&understood, text, state, seen.now) {
        return carry_out(app, lane, step, seen).await;
    }
    if let Some(next) = offline::life(&understood, text, state, &seen.warned.rules) {
        // One sentence on a cold is enough: two would contradict each other.
        let said = offline::is_for_a_cold(&next) && seen.warned.rules.iter().all(|r| *r == "mild_illness");
        let then = carry_out(app, lane, next, seen).await?;
        let warned = seen.warned.tier == Tier::Yellow && !said;
        return Ok(if warned {
            after_warning(&seen.warned, then, state)
        } else {
            then
        });
    }
    if let Some(decision) = settled(&understood, &seen.warned, text, seen) {
        return Ok(decision);
    }
    if let Some(step) = waiting.and_then(|question| offline::once_more(question, text, state)) {
        return carry_out(app, lane, step, seen).await;
    }
    told(app, lane, (inbound, text), &understood, seen).await
}

/// What a count of runs means behind days away that were just told. `None`: none is told, or long ago.
async fn while_away(app: &App, lane: &Lane, text: &str, seen: &Seen) -> anyhow::Result<Option<Move>> {
    if seen.state.athlete.preferences.away.is_empty() {
        return Ok(None);
    }
    let mut db = app.pool.acquire().await?;
    let before = messages::last_words(&mut db, &lane.scope, seen.now - SAME_TALK).await?;
    Ok(offline::runs_while_away(
        text,
        before.as_deref().unwrap_or_default(),
        &seen.state,
    ))
}

/// The welcome of somebody whose code has just opened the door. `None`: the message is no such code.
async fn entered(app: &App, lane: &Lane, inbound: &Inbound, lang: Lang) -> anyhow::Result<Option<Reply>> {
    let linking = inbound
        .words()
        .and_then(commands::parse)
        .is_some_and(|parsed| matches!(parsed, Parsed::Known { command, .. } if command.id == "link"));
    let Some(code) = inbound.code().filter(|_| !linking) else {
        return Ok(None);
    };
    let mut db = app.pool.acquire().await?;
    let opened = accounts::opened(&mut db, &app.vault, &lane.scope, &code).await?;
    let words = |id: &str| Reply::words(i18n::text(lang, id, &[]));
    Ok(opened.map(|opened| match opened {
        Opened::Let => words("bot-let-in").then(errands::welcome(app, lang)),
        Opened::Joined => words("bot-joined"),
    }))
}

/// What no rule has settled: a model's answer where one may speak, else the computed one.
async fn told(
    app: &App,
    lane: &Lane,
    (inbound, text): (&Inbound, &str),
    understood: &Understood,
    seen: &Seen,
) -> anyhow::Result<Decision> {
    let step = offline::answer(understood, text, &seen.state, seen.now);
    // Leaving, forgetting and undoing never depend on a model, nor does what is asked before a first session.
    let reserved = matches!(
        understood.intent,
        Intent::DeleteAccount | Intent::MemoryForget | Intent::Export | Intent::Undo | Intent::MemoryShow
    ) || offline::known_then::asked(understood.intent, text, seen.today).is_some()
        || offline::asks_before_a_session(&step)
        // What is told is kept by the engine: a model may forget to, and would not say so.
        || understood.certainty == Certainty::Sure
            && understood.intent.tells()
            && matches!(step, offline::Move::Act(_) | offline::Move::Propose { .. });
    let conversed = if reserved {
        None
    } else {
        converse::try_model(app, lane, inbound, text, seen).await?
    };
    let note = match conversed {
        Some(converse::Spoken::Answer { reply, proposals }) => return Ok(Decision::Conversed { reply, proposals }),
        Some(converse::Spoken::Fallback { note }) => Some(note),
        None => None,
    };
    let last = {
        let mut db = app.pool.acquire().await?;
        outbox::recent(&mut db, &lane.scope, 1).await?.pop()
    };
    if let Some(decision) = courtesy(app, lane, text, last.as_ref(), seen).await? {
        return Ok(decision);
    }
    let computed = carry_out(app, lane, said_once(step, last.as_ref(), seen), seen).await?;
    Ok(match note {
        Some(note) => with_note(computed, note),
        None => computed,
    })
}

/// A few words that want a few: "ok" under an offered answer takes it. `None`: the message says more, or a warning sign
/// waits for a doctor.
async fn courtesy(
    app: &App,
    lane: &Lane,
    text: &str,
    last: Option<&Reply>,
    seen: &Seen,
) -> anyhow::Result<Option<Decision>> {
    if offline::waits_for_a_doctor(&seen.state) {
        return Ok(None);
    }
    // "On regarde ta séance ?" and a yes: its one suggestion is meant.
    if understand::yes_no(text) == Some(understand::Answer::Yes)
        && let Some(last) = last.filter(|last| last.text.trim_end().ends_with('?'))
        && let [button] = suggested(last).as_slice()
    {
        return pressed(app, lane, &button.data, seen).await.map(Some);
    }
    let lang = seen.state.athlete.settings.lang;
    let words = offline::manners::answer(text, last.map(|last| last.text.as_str()), lang);
    Ok(words.map(|words| Decision::Say(Reply::words(words))))
}

/// The answers offered below a reply. Taking back what was just done is none.
fn suggested(reply: &Reply) -> Vec<&Button> {
    let offers = |b: &&Button| b.data.starts_with("say:") || b.data.starts_with("ask:");
    let all = reply.buttons.iter().flatten();
    let others = all.clone().filter(|b| !b.data.starts_with("undo")).count();
    all.filter(offers).filter(|_| others == 1).collect()
}

/// The same answer to nothing understood is not given twice in a row.
fn said_once(step: Move, last: Option<&Reply>, seen: &Seen) -> Move {
    let lang = seen.state.athlete.settings.lang;
    match (step, last) {
        (Move::Say(mut reply), Some(last)) => {
            if let Some(text) = offline::manners::instead(&reply.text, &last.text, lang) {
                reply.text = text;
            }
            Move::Say(reply)
        }
        (step, _) => step,
    }
}

/// The answer to what waits: a question, a proposal, a row of numbers. `None`: the message is none of these.
async fn answered(
    app: &App,
    lane: &Lane,
    (door, text): (Door, &str),
    waiting: Option<&str>,
    seen: &Seen,
) -> anyhow::Result<Option<Decision>> {
    if seen
        .state
        .athlete
        .awaiting
        .as_deref()
        .is_some_and(errands::is_model_consent)
        && let Some(answer @ (understand::Answer::Yes | understand::Answer::No)) = understand::yes_no(text)
    {
        let allowed = answer == understand::Answer::Yes;
        return Ok(Some(Decision::Act(vec![Action::SetModelConsent { allowed }])));
    }
    if let Some(secret) = link::waiting(waiting)
        && let Some(answer @ (understand::Answer::Yes | understand::Answer::No)) = understand::yes_no(text)
    {
        return Ok(Some(Decision::Redeem {
            secret: secret.to_owned(),
            accept: answer == understand::Answer::Yes,
        }));
    }
    if let Some(question) = waiting
        && let Some(next) = offline::pending(question, text, &seen.state)
    {
        return carry_out(app, lane, next, seen).await.map(Some);
    }
    if let Some(decision) = standing::typed_choice(app, lane, (door, text), seen).await? {
        return Ok(Some(decision));
    }
    if let Some(data) = numbered::typed(app, lane, text).await? {
        return pressed(app, lane, &data, seen).await.map(Some);
    }
    if let Some(data) = standing::typed_level(app, lane, text, seen).await? {
        return pressed(app, lane, &data, seen).await.map(Some);
    }
    Ok(None)
}

/// What a sentence settles before any model is asked, and a mild sign that no intent speaks of.
fn settled(understood: &Understood, assessment: &Assessment, text: &str, seen: &Seen) -> Option<Decision> {
    let state = &seen.state;
    let told = plainly::actions(understood, text, seen.today);
    if !told.is_empty() {
        return Some(Decision::Act(told));
    }
    let vague = understood.certainty == Certainty::Unsure
        || matches!(understood.intent, Intent::Smalltalk | Intent::OutOfScope);
    let calm = vague && !offline::waits_for_a_doctor(state);
    (assessment.tier == Tier::Yellow && calm).then(|| Decision::Say(red_words(assessment, state)))
}

/// The computed answer, with one short sentence on why the model is silent.
fn with_note(decision: Decision, note: String) -> Decision {
    match decision {
        Decision::Say(reply) => Decision::Say(Reply::words(note).then(reply)),
        Decision::Propose {
            actions,
            reply,
            accept,
            refuse,
        } => Decision::Propose {
            actions,
            reply: Reply::words(note).then(reply),
            accept,
            refuse,
        },
        other => Decision::Both {
            first: Box::new(Decision::Say(Reply::words(note))),
            then: Box::new(other),
        },
    }
}
