//! A dropped file taken in: its runs stored, and what is said of them.

use sqlx::postgres::PgConnection;

use crate::domain::activity::ActivityId;
use crate::domain::dialogue::Reply;
use crate::i18n;
use crate::ingest::{self, Decoded};
use crate::science;
use crate::store::undo::{self, Before};

use super::commit::{Turn, Worded, assess};
use super::{errands, offline};

/// Stores what a file held and words it: one run in three lines, many as a report.
pub(super) async fn take(turn: &Turn<'_>, db: &mut PgConnection, decoded: Vec<Decoded>) -> anyhow::Result<Worded> {
    let scope = &turn.lane.scope;
    let tz = turn.seen.state.athlete.settings.tz;
    let mut new = Vec::new();
    let mut known = Vec::new();
    let mut failed = Vec::new();
    for file in decoded {
        match file.sessions {
            Err(error) => failed.push(error),
            Ok(recordings) => {
                let taken = ingest::store(db, scope, &turn.app.clock, tz, &recordings).await?;
                new.extend(taken.new);
                known.extend(taken.known);
            }
        }
    }
    if !new.is_empty() {
        let rows: Vec<Before> = new.iter().map(|a| Before::NoActivity { id: a.id }).collect();
        undo::push(db, scope, turn.app.clock.id(), &rows, turn.seen.now).await?;
    }
    let (_, after) = assess(turn, db).await?;
    let before = &turn.seen.state;
    Ok(match (new.as_slice(), known.as_slice(), failed.as_slice()) {
        ([one], [], _) => {
            let records = science::records::beaten_by(one, &before.records, &after.records);
            Worded::closed(offline::file_summary(one, &after, false, &records))
        }
        ([], [id], _) => Worded::closed(known_run(turn, db, *id).await?),
        ([], [], [error, ..]) => Worded::closed(Reply::words(errands::file_error(turn.lang, error))),
        _ => Worded::plain(errands::import_report(before, &after, &new, known.len(), failed.len())),
    })
}

pub(super) async fn known_run(turn: &Turn<'_>, db: &mut PgConnection, id: ActivityId) -> anyhow::Result<Reply> {
    let activity = crate::store::activities::get(db, &turn.lane.scope, id).await?;
    Ok(match activity {
        Some(activity) => offline::file_summary(&activity, &turn.seen.state, true, &[]),
        None => Reply::words(i18n::text(turn.lang, "bot-nothing-changed", &[])),
    })
}
