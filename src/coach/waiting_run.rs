//! A told run that still waits for its yes: said again, shortly, under what is answered meanwhile.

use sqlx::postgres::PgConnection;

use crate::domain::action::{Action, ToldActivity};
use crate::domain::dialogue::Reply;
use crate::domain::state::AthleteState;
use crate::domain::wellness::Tier;
use crate::i18n;
use crate::store::lane::Lane;
use crate::store::outbox;
use crate::store::pending::{self, Pending};

use super::commit::{Turn, Worded};
use super::press::choice;
use super::{Seen, offline};

/// Answers looked through for a proposal nobody answered.
const LOOKED_THROUGH: i64 = 6;
/// A proposal is shown this often in all: once as it is made, then under the answers to something else.
const SHOWN_MAX: usize = 3;
/// What a typed yes to a proposal further back may be, and nothing vaguer.
const PLAIN_YES: &[&str] = &[
    "oui",
    "yes",
    "oui note",
    "note-la",
    "note la",
    "oui, note",
    "yes, log it",
    "log it",
];

/// A proposal of runs that was not answered.
struct Waiting {
    secret: String,
    told: Vec<ToldActivity>,
    /// How many answers have shown it.
    shown: usize,
}

/// The newest proposal of runs among the last answers that was neither taken, refused nor replaced, and whose runs
/// were not noted otherwise. Answering what was offered after it says nothing of a run of another day: it still waits.
/// `None`: there is none.
async fn waiting(
    db: &mut PgConnection,
    lane: &Lane,
    seen: &Seen,
    state: &AthleteState,
    replies: &[Reply],
) -> anyhow::Result<Option<Waiting>> {
    let secrets = |reply: &Reply| -> Vec<String> {
        let buttons = reply.buttons.iter().flatten();
        buttons
            .filter_map(|b| b.data.strip_prefix("go:"))
            .map(str::to_owned)
            .collect()
    };
    let mut known: Vec<String> = Vec::new();
    let mut answered = false;
    for secret in replies.iter().flat_map(secrets) {
        if known.contains(&secret) {
            continue;
        }
        known.push(secret.clone());
        let actions = match pending::peek(&mut *db, &lane.scope, &secret, seen.now).await? {
            Some(Pending::Apply { actions }) => actions,
            Some(_) => continue,
            None => {
                answered = true;
                continue;
            }
        };
        let told: Vec<ToldActivity> = actions.into_iter().filter_map(logged).collect();
        // The run of that day that was noted since may be this one, told again with other figures.
        let told_again = |one: &ToldActivity| answered && state.recent.iter().any(|a| a.local_date == one.local_date);
        let settled = |one: &ToldActivity| offline::is_noted(one, state) || told_again(one);
        if !told.is_empty() && !told.iter().all(settled) {
            let shown = replies.iter().filter(|reply| secrets(reply).contains(&secret)).count();
            return Ok(Some(Waiting { secret, told, shown }));
        }
    }
    Ok(None)
}

/// What a run that waits asks of the answer to something else.
#[derive(Default)]
pub(super) struct Reminder {
    /// A run waits for its yes: nothing of another kind is asked.
    pub waits: bool,
    /// What is said of it. `None`: nothing any more.
    pub reply: Option<Reply>,
    /// What is said of it above the question on another run. `None`: no other run is asked about.
    pub above: Option<Reply>,
}

/// What reminds of a run that waits, with its two buttons. Empty where none waits, where the answer offers
/// something itself or a warning sign comes first.
pub(super) async fn reminder(
    turn: &Turn<'_>,
    db: &mut PgConnection,
    worded: &Worded,
    after: &AthleteState,
) -> anyhow::Result<Reminder> {
    let none = Reminder::default();
    let buttons = worded.reply.buttons.iter().flatten();
    let offers = buttons
        .clone()
        .any(|b| b.data.starts_with("go:") || b.data.starts_with("sure:"));
    if worded.reply.text.is_empty() || turn.seen.warned.tier >= Tier::Orange || !after.flags.is_empty() {
        return Ok(none);
    }
    if !pending::any_open(db, &turn.lane.scope, turn.seen.now).await? {
        return Ok(none);
    }
    let replies = outbox::recent(db, &turn.lane.scope, LOOKED_THROUGH).await?;
    let Some(waiting) = waiting(db, turn.lane, turn.seen, after, &replies).await? else {
        return Ok(none);
    };
    if offers {
        let asked = asked_about(db, turn, &worded.reply).await?;
        // Told twice, it is one run: the first telling waits no more.
        let retold = |one: &ToldActivity| asked.iter().any(|other| offline::is_retold(other, one));
        if waiting.told.iter().all(retold) {
            pending::redeem(db, &turn.lane.scope, &waiting.secret, turn.seen.now).await?;
            return Ok(none);
        }
        let apart = |one: &ToldActivity| asked.iter().all(|other| other.local_date != one.local_date);
        let above = !asked.is_empty() && waiting.told.iter().all(apart);
        return Ok(Reminder {
            above: above.then(|| offline::asked_next(&waiting.told, after)),
            ..none
        });
    }
    if waiting.shown >= SHOWN_MAX {
        return Ok(Reminder { waits: true, ..none });
    }
    let mut reply = offline::not_noted_yet(&waiting.told, after);
    let label = |id: &str| i18n::text(turn.lang, id, &[]);
    let accept = if waiting.told.len() > 1 {
        "button-log-all"
    } else {
        "button-log-yes"
    };
    reply
        .buttons
        .extend(choice("go", &waiting.secret, &label(accept), &label("button-no")));
    Ok(Reminder {
        waits: true,
        reply: Some(reply),
        above: None,
    })
}

/// The runs a reply just written asks about. Empty: it asks about none.
async fn asked_about(db: &mut PgConnection, turn: &Turn<'_>, reply: &Reply) -> anyhow::Result<Vec<ToldActivity>> {
    let buttons = reply.buttons.iter().flatten();
    let secrets = buttons.filter_map(|b| b.data.strip_prefix("go:"));
    let mut asked = Vec::new();
    for secret in secrets {
        if let Some(Pending::Apply { actions }) = pending::peek(db, &turn.lane.scope, secret, turn.seen.now).await? {
            asked.extend(actions.into_iter().filter_map(logged));
        }
    }
    Ok(asked)
}

fn logged(action: Action) -> Option<ToldActivity> {
    match action {
        Action::LogActivity { activity } => Some(activity),
        _ => None,
    }
}

/// The proposal of a run that a plain typed yes means where the last answer asked for none: its secret. `None`: none
/// waits, or the last answer asks something itself.
pub(super) async fn meant_by_yes(
    db: &mut PgConnection,
    lane: &Lane,
    text: &str,
    seen: &Seen,
) -> anyhow::Result<Option<String>> {
    let said = text.trim().trim_end_matches(['!', '.', ' ']).to_lowercase();
    if !PLAIN_YES.contains(&said.as_str()) {
        return Ok(None);
    }
    let replies = outbox::recent(&mut *db, &lane.scope, LOOKED_THROUGH).await?;
    let Some(last) = replies.first() else { return Ok(None) };
    let asks = last.text.trim_end().ends_with('?')
        || last
            .buttons
            .iter()
            .flatten()
            .any(|b| b.data.starts_with("sure:") || b.data.starts_with("ask:"));
    if asks {
        return Ok(None);
    }
    let found = waiting(db, lane, seen, &seen.state, &replies).await?;
    Ok(found.map(|waiting| waiting.secret))
}
