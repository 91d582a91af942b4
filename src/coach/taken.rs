//! A dropped file taken in: its runs stored, and what is said of them.

use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::activity::ActivityId;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::Reply;
use crate::domain::state::AthleteState;
use crate::formats::FormatError;
use crate::i18n;
use crate::ingest::take_in::Measures;
use crate::ingest::{self, Dropped, Taken};
use crate::science;
use crate::store::{activities, measured, undo};

use super::commit::{Turn, Worded, assess};
use super::errands::Unread;
use super::realise::undo_button;
use super::{errands, offline};

/// Stores what a file held and words it: one run in three lines, many as a report, and every file of which nothing
/// could be read by its name.
pub(super) async fn take(turn: &Turn<'_>, db: &mut PgConnection, dropped: Dropped) -> anyhow::Result<Worded> {
    let scope = &turn.lane.scope;
    let tz = turn.seen.state.athlete.settings.tz;
    let files = dropped.files.len();
    let mut taken = Taken::default();
    let mut failed: Vec<Unread> = Vec::new();
    for file in dropped.files {
        let name = file.name;
        match file.sessions {
            Err(why) => failed.push(Unread { name, why }),
            Ok(recordings) => {
                let one = ingest::store(db, scope, &turn.app.clock, tz, (&recordings, file.source)).await?;
                for (count, why) in one.refused() {
                    failed.extend((0..count).map(|_| Unread {
                        name: name.clone(),
                        why,
                    }));
                }
                taken.and(one);
            }
        }
    }
    for (source, recordings) in &dropped.listed {
        let one = ingest::store(db, scope, &turn.app.clock, tz, (recordings, *source)).await?;
        taken.and(one.of_a_list());
    }
    let import = turn.app.clock.id();
    let mut measures = Measures::default();
    for (source, readings) in dropped.readings {
        measures.count(&readings, turn.seen.now);
        let merged = measured::merge(db, scope, (source, Some(import)), readings, turn.seen.now).await?;
        measures.stored(source, merged);
    }
    let mut rows = taken.rows();
    rows.extend(measures.rows(import));
    let undo = (!rows.is_empty()).then(|| turn.app.clock.id());
    if let Some(id) = undo {
        undo::push(db, scope, id, &rows, turn.seen.now).await?;
    }
    let (_, after) = assess(turn, db).await?;
    let beside = errands::measures(&after, &measures).then(errands::left(&after, &dropped.left));
    if files == 0 && taken.new.is_empty() {
        let nothing = beside.text.is_empty();
        let empty = || empty_archive(turn);
        if let (true, [id, more @ ..]) = (nothing, taken.listed.as_slice()) {
            return Ok(if more.is_empty() {
                Worded::closed(known_beside(turn, db, *id, (&taken, &after)).await?).with_undo(turn.lang, undo)
            } else {
                Worded::plain(report(turn, &taken, &failed, &after))
            });
        }
        return Ok(Worded::closed(if nothing { empty() } else { beside }).with_undo(turn.lang, undo));
    }
    let mut worded = match (taken.new.as_slice(), taken.known.as_slice(), failed.as_slice()) {
        ([_], [], _) => Worded::closed(one_run(turn, &taken, &after)).and_unread(&after, &failed),
        ([], [id], _) => {
            Worded::closed(known_beside(turn, db, *id, (&taken, &after)).await?).and_unread(&after, &failed)
        }
        ([], [], [only]) if files == 1 => Worded::closed(Reply::words(errands::file_error(turn.lang, &only.why))),
        _ => Worded::plain(report(turn, &taken, &failed, &after)),
    };
    if !beside.text.is_empty() {
        worded.reply = beside.then(worded.reply);
    }
    Ok(worded.with_undo(turn.lang, undo))
}

fn empty_archive(turn: &Turn<'_>) -> Reply {
    let why = FormatError::NoSession { format: "archive" };
    Reply::words(errands::file_error(turn.lang, &why))
}

impl Worded {
    /// With the button that takes back what was just taken in. `None`: nothing was.
    fn with_undo(mut self, lang: Lang, undo: Option<Uuid>) -> Self {
        self.reply.buttons.extend(undo.map(|id| vec![undo_button(lang, id)]));
        self
    }

    /// Puts first what could not be read, where there is such: the answer ends with what it asks.
    fn and_unread(mut self, state: &AthleteState, failed: &[Unread]) -> Self {
        if !failed.is_empty() {
            self.reply = errands::unread(state, failed).then(self.reply);
        }
        self
    }
}

/// A single run that is new, or new in its length.
fn one_run(turn: &Turn<'_>, taken: &Taken, after: &AthleteState) -> Reply {
    let Some(one) = taken.new.first() else {
        return Reply::default();
    };
    let records = science::records::beaten_by(one, &turn.seen.state.records, &after.records);
    let mut first = Reply::default();
    if let Some(beginning) = taken.replaced.first() {
        first = errands::whole_at_last(beginning, after);
    }
    if !taken.cut.is_empty() {
        first = first.then(errands::kept_of_cut(one, after));
    }
    first.then(offline::file_summary(one, after, false, &records))
}

fn report(turn: &Turn<'_>, taken: &Taken, failed: &[Unread], after: &AthleteState) -> Reply {
    let before = &turn.seen.state;
    errands::import_report(before, after, &taken.new, taken.known_count(), failed.len())
        .then(errands::pieces(after, taken.cut.len(), taken.replaced.len()))
        .then(errands::beside(after, taken.beside.len()))
        .then(errands::unread_names(after, failed))
}

/// A run that was there already, and that what came is one more recording of it where it is.
async fn known_beside(
    turn: &Turn<'_>,
    db: &mut PgConnection,
    id: ActivityId,
    (taken, after): (&Taken, &AthleteState),
) -> anyhow::Result<Reply> {
    let known = known_run(turn, db, id).await?;
    Ok(known.then(errands::beside(after, taken.beside.len())))
}

pub(super) async fn known_run(turn: &Turn<'_>, db: &mut PgConnection, id: ActivityId) -> anyhow::Result<Reply> {
    let activity = activities::get(db, &turn.lane.scope, id).await?;
    Ok(match activity {
        Some(activity) => offline::file_summary(&activity, &turn.seen.state, true, &[]),
        None => Reply::words(i18n::text(turn.lang, "bot-nothing-changed", &[])),
    })
}
