//! The proposal that still waits under the last answer: a typed yes or no to it, and the same run told again rightly.

use uuid::Uuid;

use crate::app::App;
use crate::domain::action::Action;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Door, Reply};
use crate::i18n;
use crate::store::lane::Lane;
use crate::store::outbox;
use crate::store::pending::{self, Pending};

use super::carry_out::carry_out;
use super::decide::Decision;
use super::offline::understand::{Answer, yes_no};
use super::offline::{self, Correction, Move, undoes, withdrawn};
use super::{Seen, recorded, waiting_run};

/// Answers looked through for the run spoken of.
pub(super) const LOOKED_THROUGH: i64 = 4;
/// Answers looked through for the run that "it was Sunday" or "not mine" is said of.
const JUST_NOW: i64 = 2;

/// The payload of the last answer's button of a kind. `None`: it has none.
async fn offered(app: &App, lane: &Lane, kind: &str) -> anyhow::Result<Option<String>> {
    let mut db = app.pool.acquire().await?;
    let last = outbox::latest(&mut db, &lane.scope).await?;
    let buttons = last.iter().flat_map(|reply| reply.buttons.iter().flatten());
    let payloads = buttons.filter_map(|button| button.data.strip_prefix(kind));
    Ok(payloads.map(str::to_owned).next_back())
}

/// That what was last offered cannot be taken back, so that a typed yes does not do it, with its buttons once more.
/// `None`: nothing such was offered.
async fn only_pressed(app: &App, lane: &Lane, door: Door, lang: Lang) -> anyhow::Result<Option<Reply>> {
    let mut db = app.pool.acquire().await?;
    let Some(last) = outbox::latest(&mut db, &lane.scope).await? else {
        return Ok(None);
    };
    let mut buttons = last.buttons.iter().flatten().enumerate();
    let Some((at, button)) = buttons.find(|(_, b)| b.data.starts_with("sure:")) else {
        return Ok(None);
    };
    let label = ("label", button.label.clone().into());
    let text = if door == Door::Terminal {
        let number = ("number", (at + 1).to_string().into());
        i18n::text(lang, "terminal-press-only", &[label, number])
    } else {
        i18n::text(lang, "bot-press-only", &[label])
    };
    Ok(Some(Reply {
        text,
        buttons: last.buttons,
        ..Reply::default()
    }))
}

/// A typed yes or no to the proposal that was just made. What cannot be taken back, and what a model proposed, is
/// only ever pressed.
pub async fn typed_choice(
    app: &App,
    lane: &Lane,
    (door, text): (Door, &str),
    seen: &Seen,
) -> anyhow::Result<Option<Decision>> {
    let accept = match yes_no(text) {
        Some(Answer::Yes) => true,
        Some(Answer::No) => false,
        _ => return Ok(None),
    };
    if let Some(secret) = offered(app, lane, "go:").await? {
        return Ok(Some(Decision::Redeem { secret, accept }));
    }
    if accept {
        let mut db = app.pool.acquire().await?;
        if let Some(secret) = waiting_run::meant_by_yes(&mut db, lane, text, seen).await? {
            return Ok(Some(Decision::Redeem { secret, accept }));
        }
    }
    if accept
        && app.model.is_none()
        && let Some(reply) = only_pressed(app, lane, door, seen.state.athlete.settings.lang).await?
    {
        return Ok(Some(Decision::Say(reply)));
    }
    let Some(id) = offered(app, lane, "back:").await? else {
        return Ok(None);
    };
    // "Annule" said once more is neither: it is asked about again.
    let text = text.to_lowercase();
    if text.contains("annul") || text.contains("cancel") {
        return Ok(None);
    }
    Ok(Some(if accept {
        Decision::Undo {
            id: Uuid::parse_str(&id).ok(),
        }
    } else {
        let lang = seen.state.athlete.settings.lang;
        Decision::Say(Reply::words(i18n::text(lang, "bot-refused", &[])))
    }))
}

/// "Annule", or a change of mind, of what the last answer offered or did. What is offered comes before what is done.
/// `None`: the message is none of these, or the last answer did and offered nothing.
pub async fn called_off(app: &App, lane: &Lane, text: &str) -> anyhow::Result<Option<Decision>> {
    if !withdrawn(text) && !undoes(text) {
        return Ok(None);
    }
    if let Some(secret) = offered(app, lane, "go:").await? {
        return Ok(Some(Decision::Redeem { secret, accept: false }));
    }
    let done = offered(app, lane, "undo:").await?;
    Ok(done.map(|_| Decision::Undo { id: None }))
}

/// A bare number typed under a row of numbers, as the press it stands for: exertion or pain of a run, one of the
/// morning's three. "Non" to the pain is none.
pub async fn typed_level(app: &App, lane: &Lane, text: &str, seen: &Seen) -> anyhow::Result<Option<String>> {
    for (kind, range) in [("rpe:", 1..=10), ("pain:", 0..=10), ("checkin:", 1..=5)] {
        let number = match yes_no(text) {
            Some(Answer::No) if kind == "pain:" => 0,
            _ => match text.trim().trim_end_matches("/10").trim_end().parse::<u8>() {
                Ok(number) => number,
                Err(_) if kind == "rpe:" => match offline::effort_alone(text, seen.today) {
                    Some(number) => number,
                    None => continue,
                },
                Err(_) => continue,
            },
        };
        let row = offered(app, lane, kind).await?.filter(|_| range.contains(&number));
        if let Some((what, _)) = row.as_deref().and_then(|row| row.rsplit_once(':')) {
            return Ok(Some(format!("{kind}{what}:{number}")));
        }
    }
    Ok(None)
}

/// The activity that the last answers spoke of. `None`: of none.
pub(super) async fn spoken_of(app: &App, lane: &Lane, among: i64) -> anyhow::Result<Option<Uuid>> {
    let mut db = app.pool.acquire().await?;
    let replies = outbox::recent(&mut db, &lane.scope, among).await?;
    Ok(replies.iter().find_map(|reply| reply.about.run))
}

/// A correction of the run just proposed, which then replaces that proposal, or else of a stored run.
async fn corrected(app: &App, lane: &Lane, correction: &Correction, seen: &Seen) -> anyhow::Result<Option<Decision>> {
    if let Some(secret) = offered(app, lane, "go:").await? {
        let mut db = app.pool.acquire().await?;
        let waiting = pending::peek(&mut db, &lane.scope, &secret, seen.now).await?;
        drop(db);
        // Of several runs proposed together a correction does not say which one: they are told again.
        let several = |actions: &[Action]| {
            actions
                .iter()
                .filter(|a| matches!(a, Action::LogActivity { .. }))
                .count()
                > 1
        };
        if let Some(Pending::Apply { actions }) = &waiting
            && several(actions)
        {
            let lang = seen.state.athlete.settings.lang;
            return Ok(Some(Decision::Say(Reply::words(i18n::text(
                lang,
                "several-again",
                &[],
            )))));
        }
        if let Some(Pending::Apply { actions }) = waiting
            && let Some(step) = again(correction, &actions, seen)
        {
            // What cannot be replaces nothing: the proposal is put again below the refusal.
            let told = actions.iter().find_map(|action| match action {
                Action::LogActivity { activity } => Some(activity),
                _ => None,
            });
            let step = match (step, told) {
                (refused @ Move::Say(_), Some(told)) => Decision::Both {
                    first: Box::new(carry_out(app, lane, refused, seen).await?),
                    then: Box::new(carry_out(app, lane, correction.unchanged(told, &seen.state), seen).await?),
                },
                (step, _) => carry_out(app, lane, step, seen).await?,
            };
            return Ok(Some(Decision::Both {
                first: Box::new(Decision::Withdraw { secret }),
                then: Box::new(step),
            }));
        }
    }
    let all = &seen.history.activities;
    match correction.of_run(&seen.state, all, spoken_of(app, lane, LOOKED_THROUGH).await?) {
        Some(step) => carry_out(app, lane, step, seen).await.map(Some),
        None => Ok(None),
    }
}

/// A run told again, moved to its day or removed: the one proposed, or one that is stored. `None`: nothing of the kind.
pub async fn of_a_run(app: &App, lane: &Lane, text: &str, seen: &Seen) -> anyhow::Result<Option<Decision>> {
    let (state, all) = (&seen.state, &seen.history.activities);
    if let Some(decision) = recorded::of_recordings(app, lane, text, seen).await? {
        return Ok(Some(decision));
    }
    if let Some(correction) = offline::correction(text, state)
        && let Some(decision) = corrected(app, lane, &correction, seen).await?
    {
        return Ok(Some(decision));
    }
    if let Some(runs) = offline::several_runs(text, state, seen.now) {
        return carry_out(app, lane, runs, seen).await.map(Some);
    }
    if let Some(redate) = offline::redate(text, state) {
        if let Some(secret) = offered(app, lane, "go:").await? {
            let mut db = app.pool.acquire().await?;
            let waiting = pending::peek(&mut db, &lane.scope, &secret, seen.now).await?;
            drop(db);
            if let Some(Pending::Apply { actions }) = waiting
                && let [Action::LogActivity { activity }, ..] = actions.as_slice()
                && let Some(step) = redate.of_told(activity, state)
            {
                return Ok(Some(Decision::Both {
                    first: Box::new(Decision::Withdraw { secret }),
                    then: Box::new(carry_out(app, lane, step, seen).await?),
                }));
            }
        }
        let spoken = spoken_of(app, lane, JUST_NOW).await?;
        if let Some(step) = redate.of_stored(state, all, spoken) {
            return carry_out(app, lane, step, seen).await.map(Some);
        }
    }
    if !offline::asks_for_a_removal(text) {
        return Ok(None);
    }
    let Some(removal) = offline::removal(text, state, all, spoken_of(app, lane, JUST_NOW).await?) else {
        return Ok(None);
    };
    carry_out(app, lane, removal, seen).await.map(Some)
}

/// The proposed run told again, or the proposed correction of a run corrected once more.
fn again(correction: &Correction, actions: &[Action], seen: &Seen) -> Option<Move> {
    actions.iter().find_map(|action| match action {
        Action::LogActivity { activity } => Some(correction.of_told(activity, &seen.state)),
        // The run whose correction waits is the one meant.
        Action::CorrectActivity { activity, .. } => {
            correction.of_run(&seen.state, &seen.history.activities, Some(*activity))
        }
        _ => None,
    })
}
