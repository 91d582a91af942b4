//! A file sent by a page, read where it lies and worded as if it had been dropped in the conversation.

use std::sync::Mutex;

use crate::app::App;
use crate::domain::dialogue::Reply;
use crate::domain::state::AthleteState;
use crate::formats::FormatError;
use crate::i18n;
use crate::ingest::parts::Parts;
use crate::ingest::pile;
use crate::ingest::take_in::{Heard, Tally, take_in_opened};
use crate::science;
use crate::store::scope::Scope;
use crate::store::uploads::Claimed;
use crate::store::{history, undo};

use super::errands::{self, Unread};

/// Unreadable parts remembered by name; of more, the rest is counted.
const NAMED: usize = 50;

/// What was heard while reading.
#[derive(Debug, Default)]
struct Noted {
    unread: Vec<Unread>,
    resumed: bool,
}

/// Reads a file that was sent, and words what came of it. `behind` always says how much is read, 0 to 1.
///
/// Errors: of the database; the file is as it was, and may be read again from where the reading was.
pub async fn read(app: &App, claimed: &Claimed, behind: &Mutex<f64>) -> anyhow::Result<Reply> {
    let (scope, upload) = (&claimed.scope, &claimed.upload);
    let before = assessed(app, scope).await?;
    let tz = before.athlete.settings.tz;
    let parts = Parts::new(app.pool.clone(), scope.clone(), upload.clone());
    let trouble = parts.trouble();
    let opened = pile::open_lying(Box::new(parts), upload.bytes, trouble).await??;
    let (mut tally, mut noted) = (Tally::default(), Noted::default());
    let mut hear = |heard: Heard<'_>| note(&heard, &mut noted, behind);
    take_in_opened(app, scope, tz, opened, &mut tally, &mut hear).await?;
    let rows = tally.taken.rows();
    if !rows.is_empty() {
        let mut tx = app.pool.begin().await?;
        undo::push(&mut tx, scope, app.clock.id(), &rows, app.clock.now()).await?;
        tx.commit().await?;
    }
    let after = assessed(app, scope).await?;
    Ok(worded(&before, &after, &upload.name, &tally, &noted))
}

async fn assessed(app: &App, scope: &Scope) -> anyhow::Result<AthleteState> {
    let mut db = app.pool.acquire().await?;
    let history = history::load(&mut db, scope, app.clock.now()).await?;
    let today = app.clock.today(history.athlete.settings.tz);
    Ok(science::assess(&history, today, app.clock.id()))
}

fn note(heard: &Heard<'_>, noted: &mut Noted, behind: &Mutex<f64>) {
    match heard {
        Heard::Unread { name, why } if noted.unread.len() < NAMED => noted.unread.push(Unread {
            name: name.map(str::to_owned),
            why: *why,
        }),
        Heard::Resumed { .. } => noted.resumed = true,
        Heard::Progress { behind: now, .. } => {
            if let Ok(mut behind) = behind.lock() {
                *behind = now.max(*behind);
            }
        }
        Heard::Unread { .. } | Heard::Pieces { .. } => {}
    }
}

fn worded(before: &AthleteState, after: &AthleteState, name: &str, tally: &Tally, noted: &Noted) -> Reply {
    let lang = after.athlete.settings.lang;
    let words = |id: &str| Reply::words(i18n::text(lang, id, &[("name", name.into())]));
    let (new, known) = (&tally.taken.new, tally.taken.known_count());
    let measured = errands::measures(after, &tally.measures).then(errands::left(after, &tally.left));
    let runs = new.len() + known;
    let mut reply = words("web-report-read");
    if noted.resumed {
        reply = reply.then(words("web-report-resumed"));
    }
    if runs == 0 && tally.measures.is_empty() {
        // Nothing came of it: why, and what was left, is all there is to say.
        let why = match noted.unread.as_slice() {
            [only] => only.why,
            [] => FormatError::NoSession { format: "archive" },
            _ => return reply.then(errands::unread(after, &noted.unread)).then(measured),
        };
        let error = Reply::words(errands::file_error(lang, &why));
        return words("web-report-unread").then(error).then(measured);
    }
    if runs > 0 || tally.failed > 0 {
        reply = reply
            .then(errands::import_report(before, after, new, known, tally.failed))
            .then(errands::pieces(
                after,
                tally.taken.cut.len(),
                tally.taken.replaced.len(),
            ))
            .then(errands::unread_names(after, &noted.unread));
    }
    reply.then(measured)
}

/// What is said of a file whose reading never came to its end.
pub async fn give_up(app: &App, claimed: &Claimed) -> anyhow::Result<Reply> {
    let lang = assessed(app, &claimed.scope).await?.athlete.settings.lang;
    let name = claimed.upload.name.clone();
    Ok(Reply::words(i18n::text(
        lang,
        "web-report-given-up",
        &[("name", name.into())],
    )))
}
