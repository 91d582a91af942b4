//! What only the hands can fetch: pictures, memory, exports; and the words around them.

mod about;
mod explained;
mod export;
mod files;
mod forget_days;
mod measured;
mod memory;
mod outcome;
mod recordings;
mod spent;
mod totals;
mod undone;

pub use about::{help, is_model_consent, model_consent, privacy, put, welcome};
pub use explained::{why_said, why_written};
pub use export::export;
pub use files::{Unread, file_error, kept_of_cut, pieces, unread, unread_names, whole_at_last};
pub use measured::{left, measures, sources};
pub use memory::{forget_preview, label, memory, memory_then, recall};
pub use outcome::{deleted, forgotten, import_report, refused};
pub use recordings::beside;
pub use spent::budget;
pub use totals::{longest, total};
pub use undone::{redone, undo_next, undone};

use crate::domain::dialogue::Reply;
use crate::domain::intent::{Certainty, Intent, Slots, Understood};
use crate::domain::state::AthleteState;
use crate::report;

use super::offline::{self, Move, ReportKind};

/// A picture is drawn on a thread of its own.
pub async fn report(kind: ReportKind, state: AthleteState) -> anyhow::Result<Reply> {
    let id = match kind {
        ReportKind::Week => "week",
        ReportKind::Month => "month",
        ReportKind::Form => "form",
        ReportKind::Records => "records",
    };
    let coming = match kind {
        ReportKind::Week => offline::coming(&state),
        ReportKind::Form => Some(offline::recovered(&state)),
        ReportKind::Month | ReportKind::Records => None,
    };
    let mut reply = tokio::task::spawn_blocking(move || report::render(id, &state)).await??;
    if let Some(coming) = coming {
        reply.text = format!("{}\n{}", reply.text, coming.text);
        reply.receipts.extend(coming.receipts);
    }
    Ok(reply)
}

/// Why today's session is what it is.
pub fn why(state: &AthleteState, now: chrono::DateTime<chrono::Utc>) -> Reply {
    let asked = Understood {
        intent: Intent::TodaysSession,
        certainty: Certainty::Sure,
        slots: Slots::default(),
        lang: None,
    };
    match offline::answer(&asked, "", state, now) {
        Move::Say(reply) => reply,
        _ => Reply::default(),
    }
}
